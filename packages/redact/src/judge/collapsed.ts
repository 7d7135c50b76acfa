/** A text as it is once what was found in it is gone: each value is one sign, however long it was, and so is each stand-in. */
import { MASK } from "../scan/classes.ts";
import type { Place } from "./features.ts";

/** Stands for a value. In no text: what is normal has no such sign. */
export const VALUE_SIGN = String.fromCharCode(MASK);

export interface Collapsed {
  readonly text: string;
  /** Where each unit stands in the text that was collapsed. */
  readonly from: Int32Array;
  /** How many values there are. */
  readonly held: number;
}

/** @param values in order, not overlapping */
export function collapsed(text: string, values: readonly Place[]): Collapsed {
  const from = new Int32Array(text.length + 1);
  const pieces: string[] = [];
  let size = 0;
  let held = 0;
  let stands = false;
  const keep = (start: number, end: number): void => {
    if (end <= start) return;
    pieces.push(text.slice(start, end));
    for (let p = start; p < end; p++) from[size++] = p;
    stands = false;
  };
  const stand = (at: number): void => {
    if (stands) return;
    pieces.push(VALUE_SIGN);
    from[size++] = at;
    held++;
    stands = true;
  };
  let done = 0;
  for (const { start, end } of [...values, ...standIns(text)].sort((a, b) => a.start - b.start)) {
    keep(done, start);
    stand(start);
    done = Math.max(done, end);
  }
  keep(done, text.length);
  from[size] = text.length;
  // Joined, not added up: a string of one piece is read faster.
  return { text: held === 0 ? text : pieces.join(""), from, held };
}

/** Runs of `MASK`. */
function standIns(text: string): Place[] {
  const runs: Place[] = [];
  for (let at = text.indexOf(VALUE_SIGN); at >= 0; at = text.indexOf(VALUE_SIGN, at)) {
    const start = at;
    while (text.charCodeAt(at) === MASK) at++;
    runs.push({ start, end: at });
  }
  return runs;
}
