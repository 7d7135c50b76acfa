/** "nobody else is in. Dedi 085730778049", "eller Tuva 48121484": a given name right before somebody's telephone. */
import type { Draft } from "../../findings.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { FIRST } from "../../scan/lexicon.ts";
import { type Context, sizeOf, tokenAt } from "../context.ts";
import { NOBODY } from "./beside-names.ts";
import { isTown, isTownName } from "./name-places.ts";
import { isUpper } from "./name-tokens.ts";
import { isThingName } from "./things/things.ts";

const JOINT = /^(?: |: ?| ?\(|（)\+?\(?$/;
/** Looked at, of one text. */
const MOST = 64;

export function beforePhones({ scan: s, emit }: Context, drafts: readonly Draft[]): void {
  const known = drafts.length;
  for (let n = 0, phones = 0; n < known && phones < MOST; n++) {
    const { type, start, rule } = drafts[n] as Draft;
    if (type !== "PHONE" && rule !== "digits-unproven") continue;
    phones++;
    const i = tokenAt(s, start) - 1;
    if (i < 0 || ((s.word[i] as number) & FIRST) === 0 || ((s.word[i] as number) & NOBODY) !== 0) continue;
    if (
      sizeOf(s, i) < 3 ||
      !isUpper(s, i) ||
      !JOINT.test(s.text.slice(s.end[i], Math.min(start, (s.end[i] as number) + 5)))
    )
      continue;
    if (isOrdinary(s, i) || isTown(s, i) || isTownName(s, i) || isThingName(s, i, i)) continue;
    emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.8, "person-before-phone");
  }
}
