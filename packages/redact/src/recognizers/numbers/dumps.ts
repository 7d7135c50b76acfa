/** Bytes as programs print them. */
import type { Scan } from "../../scan/scan.ts";
import { sizeOf } from "../context.ts";
import type { Group } from "./groups.ts";

/** "4d 5a 90 00 03 00 00 00": bytes, told by one beside them that has a letter and a digit. */
export function isHexDump(s: Scan, { first, last, sizes }: Group): boolean {
  // "0x0040:  7573 6572 3d67": by fours.
  if (sizes.length > 1 && sizes.every((size) => size === 4))
    return DUMPED.test(s.text.slice(Math.max(0, (s.start[first] as number) - 60), s.start[first]));
  // "0000 45 00 00 3c 1c": behind its offset.
  if (sizes.length > 2 && sizes[0] === 4 && isByte(s, last + 1)) return sizes.every((size, n) => n === 0 || size === 2);
  if (sizes.length < 3 || sizes.some((size) => size !== 2)) return false;
  // The dump's offset opens the line: "00000010  02 00 3e 00 …".
  const line = s.text.slice(Math.max(0, (s.start[first] as number) - 60), s.start[first]);
  if (/(?:^|\n)[\da-f]{6,8}:? {1,2}(?:[\da-f]{2} {1,2})*$/i.test(line)) return true;
  return isByte(s, first - 1) || isByte(s, last + 1);
}

const DUMPED = /(?:^|\n)\s*(?:0x)?[\da-f]{4,8}: {1,3}(?:[\da-f]{4} )*$/i;

function isByte(s: Scan, k: number): boolean {
  if (k < 0 || k >= s.count || sizeOf(s, k) !== 2) return false;
  return /^(?:[a-f]\d|\d[a-f]|ff)$/i.test(s.text.slice(s.start[k], s.end[k]));
}
