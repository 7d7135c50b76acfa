/**
 * A text as people type it: lines end in one sign, and a letter that was written in several units ("й" as и and its breve) is one. What is asked about
 * turns and answers is asked of this; what is found there is carried back.
 */
import type { Finding } from "../redacted.ts";

export interface Typed {
  readonly text: string;
  /** What was found in it, where it stands in the text that was given. */
  readonly given: (found: readonly Finding[]) => Finding[];
}

const MAY_DIFFER = /\r\n|[\u0300-\u036f\u0900-\u0dff\u1160-\u11ff\u3099\u309a]/;
/** Each is one unit, or fewer: a line's end, a letter with its marks, a syllable of Hangul in its letters. */
const UNITS = /\r+\n|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}\p{M}+/gu;

/** Null where it is typed so already: nearly always. */
export function asTyped(given: string): Typed | null {
  if (!MAY_DIFFER.test(given)) return null;
  const pieces: string[] = [];
  /** Where the units of the text begin in the given one, and where they end. */
  const from: number[] = [];
  const to: number[] = [];
  const keep = (start: number, end: number): void => {
    pieces.push(given.slice(start, end));
    for (let p = start; p < end; p++) {
      from.push(p);
      to.push(p + 1);
    }
  };
  let done = 0;
  for (const { index, 0: unit } of given.matchAll(UNITS)) {
    const typed = unit.endsWith("\n") ? "\n" : unit.normalize("NFC");
    if (typed === unit) continue;
    keep(done, index);
    done = index + unit.length;
    pieces.push(typed);
    for (let k = 0; k < typed.length; k++) {
      from.push(index);
      to.push(done);
    }
  }
  if (done === 0) return null;
  keep(done, given.length);
  return {
    text: pieces.join(""),
    given: (found) =>
      found.map((one) => ({ ...one, start: from[one.start] as number, end: to[one.end - 1] as number })),
  };
}
