/**
 * How sums, scores, measures and parts are written, and no telephone: "30007/30008", "CMYK 100/71/10", "10-49 4.45", "50 (195.00",
 * "7 (10211) 6", "4 8 15 16 23 42", "34 11 6 793 245". Asked of numbers that no word names.
 */
import type { Group } from "./groups.ts";

/** Registers, colours, sizes, stocks: slashes alone between them. */
const SLASHES = /^[1-9]\d{0,4}(?:\/\d{1,5}){1,4}$/;
/** A bracket in the middle holds a telephone's area only behind a country's or a trunk's digit. */
const BRACKET = /^\(\d{6,}\)|^(?!(?:[178]|0\d{0,4}) ?\()\d[\d ./-]*\(/;
/** A decimal beside another number. */
const DECIMAL = /^(?!0)\d{1,4}(?:[-/ ]\d{1,4})?[ (]{1,2}\d{1,6}\.\d{1,2}$/;
/** A maker's number for a part: 34 11 6 793 245. */
const PART = /^\d\d \d\d \d \d{3} \d{3}$/;
/** Teeth, tyres and tubes: 18/25-622. */
const SIZE = /^\d{1,3}\/\d{1,3}-\d{2,4}$/;

export function isNobodysForm(written: string, { digits, sizes }: Group): boolean {
  if (PART.test(written)) return true;
  if (digits.length > 11) return false;
  return (
    SLASHES.test(written) ||
    BRACKET.test(written) ||
    DECIMAL.test(written) ||
    (digits.length < 9 && SIZE.test(written)) ||
    isRow(written, sizes)
  );
}

/** Small numbers one after the other: single digits elsewhere than at the beginning, and none longer than two. */
const isRow = (written: string, sizes: readonly number[]): boolean =>
  sizes.length > 3 &&
  !written.startsWith("0") &&
  sizes.every((size) => size <= 2) &&
  sizes.slice(1).includes(1) &&
  sizes.includes(2);
