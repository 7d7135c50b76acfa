/** Names in small letters that the words behind them tell. */
import { GIVEN } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { bitsAt, COMMON, FIRST, hashWord, lookup, PHRASE_END } from "../scan/lexicon.ts";
import { wordSet } from "../scan/word-sets.ts";
import { type Context, sizeOf } from "./context.ts";
import { near } from "./name-places.ts";
import { isCased, isWord } from "./name-tokens.ts";
import { take } from "./persons-joined.ts";

const IS = wordSet("is", "lower");
const PATRONYM = wordSet("ni nic mac mc van de di da le la el al bin ibn", "lower");
const TOLD = /^ is (?:the|my|his|her|our|their) (?:(?:sur|last |first |family |maiden |middle )?name)\b/i;

/** "ni dhomhnaill is the surname": in small letters, told for one; its last token or -1. */
export function surnameTold(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (
    !IS(s, i + 1) ||
    !isCased(s, i) ||
    sizeOf(s, i) < 3 ||
    !TOLD.test(s.text.slice(s.end[i], (s.end[i] as number) + 24))
  )
    return -1;
  const before = i - 1;
  const two =
    before >= 0 &&
    near(s, i) &&
    isWord(s, before) &&
    sizeOf(s, before) <= 12 &&
    (((s.word[before] as number) & (COMMON | PHRASE_END)) === 0 || PATRONYM(s, before)) &&
    (s.cue[before] as number) === 0;
  return take(ctx, two ? before : i, i, 0.82, "person-told");
}

const MACHINE = wordSet("iphone ipad macbook laptop pc galaxy pixel desktop mbp imac watch airpods tablet phone");

/** "Siobhans-iPhone", "Maria's-MacBook": whose machine it is. */
export function owners(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i === 0 || !MACHINE(s, i) || s.text.charCodeAt((s.start[i] as number) - 1) !== 45) continue;
    const hit = OWNER.exec(s.text.slice(Math.max(0, (s.start[i] as number) - 26), (s.start[i] as number) - 1));
    if (hit === null) continue;
    const name = hit[1] as string;
    const known = (word: string): boolean => {
      const hash = hashWord(word);
      const slot = lookup(hash);
      return (slot >= 0 && (bitsAt(slot) & FIRST) !== 0) || (LISTS(hash) & GIVEN) !== 0;
    };
    if (!known(name) && !(name.endsWith("s") && known(name.slice(0, -1)))) continue;
    const at = (s.start[i] as number) - 1 - hit[0].length;
    ctx.emit(at, at + name.length, "PERSON", 0.72, "person-owner");
  }
}

const OWNER = /(?<![\p{L}\d-])(\p{L}{3,16})(?:['’]?s)?$/u;
