/** The name model in use: a sum of small weights for one word, above zero for a part of a name. */
import { onceForText } from "../scan/once.ts";
import type { Scan } from "../scan/scan.ts";
import { fromBase64, holds, remembered } from "./bits.ts";
import { DENSE_BEFORE, DENSE_BEHIND, denseFeatures } from "./dense.ts";
import {
  DICTIONARY,
  FAMILY,
  GIVEN,
  type Lists,
  listing,
  type Manner,
  MOST,
  mannerOf,
  placeFeatures,
  wordFeatures,
} from "./features.ts";
import { ENGLISH_WORDS, FAMILY_NAMES, GIVEN_NAMES } from "./lists.generated.ts";
import { WEIGHTS } from "./weights.generated.ts";

const family = fromBase64(FAMILY_NAMES);
const given = fromBase64(GIVEN_NAMES);
const english = fromBase64(ENGLISH_WORDS);
const bytes = fromBase64(WEIGHTS);
const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);

export const LISTS: Lists = remembered(
  (hash) =>
    (holds(given, hash) ? GIVEN : 0) | (holds(family, hash) ? FAMILY : 0) | (holds(english, hash) ? DICTIONARY : 0),
);

const features = new Int32Array(MOST);

/** Sums of words seen before, by a hash of their spelling: the same words come again in every message. */
const KEPT = 1 << 13;
/** Two hashes and the sum beside each other: by one alone some word is taken for another that was read before. A key of zero is never kept. */
const kept = new Int32Array(KEPT * 4);

/** `mannerOf` the text, worked out once for each. */
export const mannerHere = onceForText(mannerOf);

/** Scores of one text's tokens: a token is asked about by itself, by the word before it and by rules that doubt. */
let scoreStamp = -1;
let scoreTurn = 0;
let scoredAt = new Int32Array(512);
let scored = new Int32Array(512);

/** Above zero: the word at token `i` is likely part of a name. Linear in the word's length, which the caller bounds. */
export function nameScore(s: Scan, i: number): number {
  if (s.stamp !== scoreStamp) {
    scoreStamp = s.stamp;
    scoreTurn = (scoreTurn + 1) | 0;
    if (scored.length < s.count) {
      scored = new Int32Array(s.count * 2);
      scoredAt = new Int32Array(s.count * 2);
    }
  }
  if (scoredAt[i] === scoreTurn) return scored[i] as number;
  const score = sumOf(s, i, mannerHere(s));
  scoredAt[i] = scoreTurn;
  scored[i] = score;
  return score;
}

/** In doubt for a name: chosen where unseen names gain more than ordinary words lose. */
const LEAN = 50;

function sumOf(s: Scan, i: number, manner: Manner): number {
  const list = listing(s, i, LISTS);
  let score = LEAN + wordScore(s, i, list);
  const n = placeFeatures(s, i, list, manner, LISTS, features, 0);
  for (let k = 0; k < n; k++) score += weights[features[k] as number] as number;
  return score;
}

/** Sums of stretches seen before, by two hashes of all the features look at. */
const denseKey = new Int32Array(KEPT);
const denseCheck = new Int32Array(KEPT);
const denseKept = new Int32Array(KEPT);

/** Above zero: the stretch `from..to` of a text without spaces is likely a name. */
export function denseScore(text: string, from: number, to: number, japanese: boolean): number {
  let key = Math.imul((to - from) * 2 + (japanese ? 1 : 0) + 1, 0x9e3779b1);
  let check = key;
  for (let p = from - DENSE_BEFORE; p < to + DENSE_BEHIND; p++) {
    // Outside the text is no unit.
    const unit = p >= 0 && p < text.length ? text.charCodeAt(p) : 0x10000;
    key = Math.imul(key ^ unit, 0x01000193);
    check = Math.imul(check + unit, 0x85ebca6b) ^ (check >>> 15);
  }
  const at = (key ^ (key >>> 15)) & (KEPT - 1);
  // A place not yet filled holds zeros: a check of zero is never kept.
  if (check !== 0 && denseKey[at] === key && denseCheck[at] === check) return denseKept[at] as number;
  const n = denseFeatures(text, from, to, japanese, features);
  let score = 0;
  for (let k = 0; k < n; k++) score += weights[features[k] as number] as number;
  denseKey[at] = key;
  denseCheck[at] = check;
  denseKept[at] = score;
  return score;
}

function wordScore(s: Scan, i: number, list: number): number {
  // The features look at letters as they are spelled, accents and capitals: "traço" is not "traco".
  // Spread over all bits: "Rente" of no list and "Bente" of one differ in the same bit of their first letters.
  let key = Math.imul((s.script[i] as number) + list * 16 + 1, 0x9e3779b1);
  let check = key;
  for (let p = s.start[i] as number; p < (s.end[i] as number); p++) {
    const unit = s.text.charCodeAt(p);
    key = Math.imul(key ^ unit, 0x01000193);
    check = Math.imul(check + unit, 0x85ebca6b) ^ (check >>> 15);
  }
  key ^= key >>> 15;
  const at = ((key ^ (key >>> 16)) & (KEPT - 1)) << 2;
  if (key !== 0 && kept[at] === key && kept[at + 1] === check) return kept[at + 2] as number;
  const n = wordFeatures(s, i, list, features);
  let score = 0;
  for (let k = 0; k < n; k++) score += weights[features[k] as number] as number;
  kept[at] = key;
  kept[at + 1] = check;
  kept[at + 2] = score;
  return score;
}
