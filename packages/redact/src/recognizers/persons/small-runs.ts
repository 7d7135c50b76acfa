/**
 * How far a name in small letters goes: over particles and words of no language, to where what is said ends ("fenna ter haar-wiersma",
 * "asbjørn lund rismann og …"). Asked where a word before it says that a name stands there.
 */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, GREET, LAST, MONTH, ORG, SIGNOFF } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { sizeOf } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { isCased, isUpper, isWord, sameLine } from "./name-tokens.ts";
import { names } from "./things/stops.ts";

const PARTICLE = names(
  "van von der den de di da do dos das del della ter ten te het la le el al bin ben bint ibn af zu y e st mac mc ap ferch ni",
);
/** What a clause goes on with behind a name. */
const ON =
  /^ (?:og|och|und|and|en|et|e|y|i|a|ja|és|si|și|și|i|и|та|και|kai|ve|dan|hai|hun|hoon|bor|wohnt|woon|mor|jeg|jag|ich|ik|je|j['’]|io|eu|am|din|fra|från|from|aus|uit|z|ze|iz|de la|apo|min|se)(?!\p{L})/u;
const ENDS = /^(?: ?[.,;:!?)(\n/|–—]| -|["”»]|\s*$)/u;
const MOST = 4;

/** Last token of the rest of a name that goes on at token `k`; `k - 1` where it does not. */
export function smallRunEnd(s: Scan, k: number): number {
  let last = k - 1;
  if (ON.test(s.text.slice(s.end[last], (s.end[last] as number) + 12)) && !PARTICLE(s, k)) return last;
  for (let i = k; i < s.count && i < k + MOST; i++) {
    if (!isBeside(s, i) || !isWord(s, i) || !isCased(s, i) || isUpper(s, i)) break;
    if (PARTICLE(s, i) && i + 1 < s.count && isBeside(s, i + 1) && isWord(s, i + 1)) {
      // Behind a particle a family's name is as often a word: "ter haar", "de bruin".
      const next = i + 1;
      if (PARTICLE(s, next)) continue;
      if (sizeOf(s, next) < 3 || isUpper(s, next) || (s.cue[next] as number) !== 0) break;
      last = ++i;
      continue;
    }
    if (!mayBe(s, i) || (last >= k && ON.test(s.text.slice(s.end[last], (s.end[last] as number) + 12)))) break;
    last = i;
  }
  return last >= k && endsThere(s, last) ? last : k - 1;
}

/** Does what is said end behind token `k`, or go on as behind somebody's name? */
export function endsThere(s: Scan, k: number): boolean {
  const rest = s.text.slice(s.end[k], (s.end[k] as number) + 12);
  return ENDS.test(rest) || ON.test(rest);
}

function isBeside(s: Scan, k: number): boolean {
  if (k <= 0 || !sameLine(s, k) || (s.start[k] as number) - (s.end[k - 1] as number) !== 1) return false;
  const c = unitAt(s.text, s.end[k - 1] as number);
  return c === 32 || c === 45 || c === 39 || c === 0x2019;
}

function mayBe(s: Scan, k: number): boolean {
  const size = sizeOf(s, k);
  const w = s.word[k] as number;
  if (size < 3 || size > 18 || (s.cue[k] as number) !== 0 || (w & (GREET | MONTH | ORG | SIGNOFF)) !== 0) return false;
  if ((w & (FIRST | LAST)) !== 0 && (w & COMMON) === 0) return !isOrdinary(s, k);
  return (w & COMMON) === 0 && !isOrdinary(s, k) && !isStatus(s.text.slice(s.start[k], s.end[k]));
}
