/** Numbers in the columns of what machines print, and what devices count: nobody's, whatever their length. */
import { isDigit, unitAt } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { isNumber, sizeOf } from "../context.ts";
import type { Group } from "./groups.ts";

/** A counter beyond doubt; one unless a word before it says whose number it is. */
export const [NO_COUNTER, COUNTER, UNLESS_OWNED] = [0, 1, 2] as const;

export function counterAt(s: Scan, group: Group): typeof NO_COUNTER | typeof COUNTER | typeof UNLESS_OWNED {
  const { text } = s;
  const { start: at, end, plus, sizes } = group;
  if (plus) return NO_COUNTER;
  // "0.184233 12 15210": behind millionths.
  if (sizes.length >= 3 && /^\d{1,3}\.\d{6} \d/.test(text.slice(at, at + 12))) return COUNTER;
  // "[1:2001219:20]", "Counter32: 2849410233": a rule of a sensor, what a device counts.
  if (
    text.charCodeAt(end) === 58
      ? /\[\d{1,4}:$/.test(text.slice(Math.max(0, at - 6), at)) && /^:\d{1,4}\]/.test(text.slice(end, end + 6))
      : text.charCodeAt(at - 2) === 58 && COUNTS.test(text.slice(Math.max(0, at - 13), at))
  )
    return COUNTER;
  // "0.119 403 403 214 312", "0x0033 100 100 010": behind thousandths or a number of base sixteen.
  const behind =
    sizes.length >= 3 && text.charCodeAt(at - 1) === 32 && BEHIND_COLUMN.test(text.slice(Math.max(0, at - 15), at));
  return behind || isRow(s, group) ? UNLESS_OWNED : NO_COUNTER;
}

const COUNTS = /(?:Counter|Gauge|Integer|Unsigned)(?:32|64): $|Timeticks: \(?$/;

/** A row has so many numbers at least, the longest by so many digits longer than the shortest. */
const ROW = { numbers: 6, apart: 4, longer: 9, near: 3 };
const MOST_BESIDE = 16;

/** "64512 4 181223 179004 88121 0 0": unlike numbers beside each other, more than any one number has parts. */
function isRow(s: Scan, { first, last, start, end }: Group): boolean {
  const { text } = s;
  const next = unitAt(text, end) === 32 ? unitAt(text, end + 1) : 0;
  if (!(isDigit(next) || next === 45 || (text.charCodeAt(start - 1) === 32 && isDigit(unitAt(text, start - 2)))))
    return false;
  let [from, to] = [first, last];
  while (first - from < MOST_BESIDE && goesOn(s, from - 1)) from--;
  while (to - last < MOST_BESIDE && goesOn(s, to)) to++;
  const numbers = to - from + 1;
  if (numbers < ROW.numbers) return false;
  let [least, most] = [MOST_BESIDE, 0];
  for (let k = from; k <= to; k++) {
    least = Math.min(least, sizeOf(s, k));
    most = Math.max(most, sizeOf(s, k));
  }
  return most - least >= (numbers < ROW.longer ? ROW.apart : ROW.near);
}

/** Is token `k` a number, and the next one as well with no more than blanks, a point or a sign between? */
function goesOn(s: Scan, k: number): boolean {
  if (k < 0 || k + 1 >= s.count || !isNumber(s, k) || !isNumber(s, k + 1)) return false;
  const gap = (s.start[k + 1] as number) - (s.end[k] as number);
  return gap <= 8 && /^(?:\.| {1,8}-?)$/.test(s.text.slice(s.end[k], s.start[k + 1]));
}

const BEHIND_COLUMN = /(?:^|\s)(?:\d{1,3}\.\d{3}|0x[\da-f]{4,8})(?: \d{1,3})? $/i;
