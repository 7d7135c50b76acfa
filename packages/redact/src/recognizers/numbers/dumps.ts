/** Bytes as programs print them. */
import type { Scan } from "../../scan/scan.ts";
import { sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import type { Group } from "./groups.ts";

/** "4d 5a 90 00 03 00 00 00", "0041 002F 3436 5105": bytes, told by what stands beside them. */
export function isHexDump(s: Scan, { first, last, sizes, start, end }: Group): boolean {
  const { text } = s;
  // "0x0040:  7573 6572 3d67": by fours.
  if (sizes.length > 1 && sizes.every((size) => size === 4) && DUMPED.test(text.slice(Math.max(0, start - 60), start)))
    return true;
  const [width = 0] = sizes;
  if ((width === 4 || width === 8) && sizes.every((size) => size === width) && isAmongGroups(text, start, end, width))
    return true;
  if (sizes.length === 1 && isPlace(text, start, end)) return true;
  // "0000 45 00 00 3c 1c": behind its offset.
  if (sizes.length > 2 && sizes[0] === 4 && isByte(s, last + 1)) return sizes.every((size, n) => n === 0 || size === 2);
  if (sizes.length < 3 || sizes.some((size) => size !== 2)) return false;
  // The dump's offset opens the line: "00000010  02 00 3e 00 …".
  const line = text.slice(Math.max(0, start - 60), start);
  if (/(?:^|\n)[\da-f]{6,8}:? {1,2}(?:[\da-f]{2} {1,2})*$/i.test(line)) return true;
  return isByte(s, first - 1) || isByte(s, last + 1);
}

const DUMPED = /(?:^|\n)\s*(?:0x)?[\da-f]{4,8}: {1,3}(?:[\da-f]{4} )*$/i;

function isByte(s: Scan, k: number): boolean {
  if (k < 0 || k >= s.count || sizeOf(s, k) !== 2) return false;
  return /^(?:[a-f]\d|\d[a-f]|ff)$/i.test(s.text.slice(s.start[k], s.end[k]));
}

const GROUP = /^(?:[\da-f]+|[\dA-F]+)$/;
/** Both a figure and one of the six letters: groups of figures alone are of many other things. */
const LETTERED = /\d[\da-f]*[a-f]|[a-f][\da-f]*\d/i;
const FEWEST_BESIDE = 2;
const MOST_BESIDE = 16;

/** "0041 002F [3436 5105 3336 3236]": at least two more of the same width beside it, one of them with a letter. */
function isAmongGroups(text: string, start: number, end: number, width: number): boolean {
  if (text.charCodeAt(start - 1) !== BLANK && text.charCodeAt(end) !== BLANK) return false;
  const beside = [...groupsFrom(text, start - 1, width, -1), ...groupsFrom(text, end, width, 1)];
  return beside.length >= FEWEST_BESIDE && beside.some((group) => LETTERED.test(group));
}
const BLANK = 32;

/** The groups of `width` that go on from `at` to either side, a blank between each. */
function groupsFrom(text: string, at: number, width: number, step: -1 | 1): string[] {
  const out: string[] = [];
  for (let p = at; text.charCodeAt(p) === BLANK && out.length < MOST_BESIDE; p += step * (width + 1)) {
    const group = step > 0 ? text.slice(p + 1, p + 1 + width) : text.slice(Math.max(0, p - width), p);
    const border = step > 0 ? text.charAt(p + 1 + width) : text.charAt(p - width - 1);
    if (group.length !== width || !GROUP.test(group) || /[\p{L}\d]/u.test(border)) break;
    out.push(group);
  }
  return out;
}

/** "0000040 4e45 5349 …": where in the whole a line's bytes stand. */
const PLACE = edged(/^\d{6,16}$/);
const BYTES = /^:? {1,3}([\da-f]{2,8}(?: [\da-f]{2,8}){2,7})(?!\S)/i;

function isPlace(text: string, start: number, end: number): boolean {
  if ((start > 0 && text.charAt(start - 1) !== "\n") || !PLACE.test(text.slice(start, end))) return false;
  const bytes = BYTES.exec(text.slice(end, end + 80))?.[1]?.split(" ") ?? [];
  return bytes.every(({ length }) => length === bytes[0]?.length) && bytes.some((one) => LETTERED.test(one));
}
