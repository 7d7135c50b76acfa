/**
 * Signs that a program could not read, U+FFFD for each: "4111\uFFFD1111\uFFFD1111\uFFFD1111", "ma\uFFFDra@example.com". One stands for a letter
 * ("M\uFFFDller"), for a dash between words, or for nothing, as a NUL and half of a pair do. So the text is read as it stands, and a second time
 * without them.
 */

import { BY_SHAPE, type Emit } from "../findings.ts";
import type { ReadOtherwise } from "../otherwise.ts";
import { type Place, scan } from "../scan/scan.ts";
import { Found } from "./found.ts";
import { NUMBERS } from "./unmarked.ts";

export const LOST = "\uFFFD";

/** Units on either side of a lost sign that are read again: as long as a key's word and its value. */
const AROUND = 80;

/** What lost signs stand in, or near. */
export const readLost: ReadOtherwise = ({ scan: s, drafts, emit }, room) => {
  const text = s.text.replaceAll(LOST, "");
  if (text.length === s.text.length || text === "") return [];
  const from = new Int32Array(text.length);
  const places: Place[] = [];
  let length = 0;
  for (let p = 0; p < s.text.length; p++) {
    if (s.text[p] !== LOST) from[length++] = p;
    else if (s.text[p - 1] !== LOST) places.push({ start: length - AROUND, end: length + AROUND });
  }
  const found = new Found(drafts);
  const put: Emit = (start, end, type, score, rule) => {
    if (end <= start) return;
    const [first, last] = [from[start] as number, (from[end - 1] as number) + 1];
    // The shape of a number that holds none was looked at before.
    const isNew = last - first > end - start || !NUMBERS.has(type) || score > BY_SHAPE;
    if (isNew && !found.holds(first, last)) emit(first, last, type, score, rule);
  };
  return [{ scan: scan(text, places, room()), emit: put }];
};
