/** Check digits. They label a number; they never release one. */
import { isDigit } from "../../scan/classes.ts";

/** ISO/IEC 7812 (Luhn). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, even = false; i >= 0; i--, even = !even) {
    let d = digits.charCodeAt(i) - 48;
    if (even) {
      d *= 2;
      if (d > 9) d -= 9;
    }
    sum += d;
  }
  return sum % 10 === 0;
}

/** ISO 13616 / ISO 7064 mod 97-10 over an IBAN written without separators. */
export function mod97(iban: string): boolean {
  let rest = 0;
  const turned = iban.slice(4) + iban.slice(0, 4);
  for (let i = 0; i < turned.length; i++) {
    const c = turned.charCodeAt(i);
    if (c >= 48 && c <= 57) rest = (rest * 10 + c - 48) % 97;
    else rest = (rest * 100 + (c & 0xdf) - 55) % 97;
  }
  return rest === 1;
}

const DNI = "TRWAGMYFPDXBNJZSQVHLCKE";

/** Spanish DNI/NIE letter (Orden INT/2058/2008). */
export function dni(id: string): boolean {
  const digits = id.slice(0, -1).replace("X", "0").replace("Y", "1").replace("Z", "2");
  return DNI[Number(digits) % 23] === id[id.length - 1];
}

/** Do the weighted digits leave `digit(sum)` as the last one? */
function weighted(digits: string, weights: readonly number[], digit: (sum: number) => number): boolean {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * (weights[i] as number);
  return digit(sum) === digits.charCodeAt(weights.length) - 48;
}

const monthDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
const CN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Is this the whole number of a person in a country whose numbers hold a date of birth and a check digit, or two check
 * digits: PESEL (PL), CNP (RO), EGN (BG), CPF (BR), T.C. (TR), resident identity (CN, GB 11643)? One number in some
 * hundreds is by chance.
 */
export function nationalNumber(digits: string): boolean {
  const two = (at: number): number => Number(digits.slice(at, at + 2));
  switch (digits.length) {
    case 10:
      return monthDay(two(2) % 20, two(4)) && weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6], (sum) => (sum % 11) % 10);
    case 11:
      return (
        (monthDay(two(2) % 20, two(4)) &&
          weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3], (sum) => (10 - (sum % 10)) % 10)) ||
        (!/^(\d)\1+$/.test(digits) &&
          weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2], (sum) => ((sum * 10) % 11) % 10) &&
          weighted(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2], (sum) => ((sum * 10) % 11) % 10)) ||
        turkish(digits)
      );
    case 13:
      return (
        monthDay(two(3), two(5)) &&
        weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], (sum) => (sum % 11 === 10 ? 1 : sum % 11))
      );
    case 18:
      return (
        monthDay(two(10), two(12)) &&
        (two(6) === 19 || two(6) === 20) &&
        weighted(digits, CN_WEIGHTS, (sum) => (12 - (sum % 11)) % 11)
      );
    default:
      return false;
  }
}

function turkish(digits: string): boolean {
  if (digits[0] === "0") return false;
  const d = [...digits].map(Number) as number[];
  const odd = [0, 2, 4, 6, 8].reduce((sum, i) => sum + (d[i] as number), 0);
  const even = [1, 3, 5, 7].reduce((sum, i) => sum + (d[i] as number), 0);
  return (odd * 7 - even + 100) % 10 === d[9] && (odd + even + (d[9] as number)) % 10 === d[10];
}

/** How many of its units are digits. */
export function digitsIn(token: string): number {
  let digits = 0;
  for (let p = 0; p < token.length; p++) if (isDigit(token.charCodeAt(p))) digits++;
  return digits;
}

/** Check digit of what is sold and sent (GS1 General Specifications, 7.9). Such a number is a thing's. */
export function goods(digits: string): boolean {
  let sum = 0;
  for (let k = digits.length - 2, weight = 3; k >= 0; k--, weight = 4 - weight)
    sum += weight * (digits.charCodeAt(k) - 48);
  return (10 - (sum % 10)) % 10 === digits.charCodeAt(digits.length - 1) - 48;
}
