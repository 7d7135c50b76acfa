/** Names in small letters that the words behind them tell. */
import { COMMON, PHRASE_END } from "../scan/lexicon.ts";
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
