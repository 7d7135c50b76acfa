/** Numbers that are moments: seconds since 1970, and years from one to another. */
import type { Scan } from "../../scan/scan.ts";
import { sizeOf } from "../context.ts";
import type { Group } from "./groups.ts";

/** Seconds or milliseconds since 1970, between 2001 and 2038. */
export function epoch(digits: string): boolean {
  return (digits.length === 10 || digits.length === 13 || digits.length === 16) && digits >= "1000" && digits < "2147";
}

export function yearRange(s: Scan, group: Group): boolean {
  if (group.last !== group.first + 1 || group.digits.length !== 8) return false;
  if (sizeOf(s, group.first) !== 4) return false;
  const a = Number(group.digits.slice(0, 4));
  const b = Number(group.digits.slice(4));
  return a >= 1900 && a < 2100 && b > a && b < 2100;
}
