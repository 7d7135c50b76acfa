/**
 * Check-digit rules of cards, devices and national numbers, each with the share of random digit strings of its length
 * that pass. Sources: ISO/IEC 7812-1 (Luhn), ISO 7064, and each country's published rule for its number.
 */
import type { SuspectType } from "../types.ts";

export interface NumberRule {
  readonly name: string;
  readonly type: SuspectType;
  readonly lengths: readonly number[];
  /** Share of random digit strings that pass. */
  readonly chance: number;
  readonly test: (digits: string) => boolean;
}

const d = (s: string, i: number): number => s.charCodeAt(i) - 48;

export function luhn(s: string): boolean {
  let sum = 0;
  for (let i = 0; i < s.length; i++) {
    let v = d(s, s.length - 1 - i);
    if (i % 2 === 1) v = v > 4 ? v * 2 - 9 : v * 2;
    sum += v;
  }
  return sum % 10 === 0 && !/^(\d)\1*$/.test(s);
}

function weighted(s: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += d(s, i) * (weights[i] as number);
  return sum;
}

/** YYYYMMDD, or DDMMYYYY. */
export function isDate(s: string): boolean {
  if (s.length !== 8) return false;
  return (
    plausible(+s.slice(4, 6), +s.slice(6), +s.slice(0, 4)) || plausible(+s.slice(2, 4), +s.slice(0, 2), +s.slice(4))
  );
}
const plausible = (month: number, day: number, year = 2000): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1900 && year <= 2099;
const yymmdd = (s: string, from = 0): boolean => plausible(+s.slice(from + 2, from + 4), +s.slice(from + 4, from + 6));
const ddmmyy = (s: string): boolean => plausible(+s.slice(2, 4), +s.slice(0, 2));

const mod11Tail = (s: string, weights: readonly number[], at: number): boolean => {
  const rest = weighted(s, weights) % 11;
  return (rest < 2 ? 0 : 11 - rest) === d(s, at);
};
const down = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from - i);

const same = (s: string): boolean => /^(\d)\1*$/.test(s);

function verhoeff(s: string): boolean {
  // The dihedral group D5, written as its rule; the permutation is Verhoeff's.
  const product = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
  const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  let sum = 0;
  for (let i = 0; i < s.length; i++) {
    let v = d(s, s.length - 1 - i);
    for (let k = 0; k < i % 8; k++) v = permutation[v] as number;
    sum = product(sum, v);
  }
  return sum === 0;
}

/** ISO 7064 MOD 11,10. */
function mod11by10(s: string): boolean {
  let product = 10;
  for (let i = 0; i < s.length - 1; i++) {
    const sum = (d(s, i) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === d(s, s.length - 1);
}

function cn18(s: string): boolean {
  return (
    isDate(s.slice(6, 14)) &&
    (12 - (weighted(s, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11)) % 11 === d(s, 17)
  );
}

const rule = (
  name: string,
  type: SuspectType,
  lengths: readonly number[],
  chance: number,
  test: (s: string) => boolean,
): NumberRule => ({
  name,
  type,
  lengths,
  chance,
  test,
});

export const NATIONAL: readonly NumberRule[] = [
  rule(
    "card-luhn",
    "CARD",
    [13, 14, 15, 16, 19],
    0.035,
    (s) => /^(?:4|5[1-5]|2[2-7]|3[47]|6011|65|35|62|3[068])/.test(s) && luhn(s),
  ),
  rule("imei-luhn", "DEVICE", [15], 0.01, (s) => /^(?:01|35|86|99)/.test(s) && luhn(s)),
  rule(
    "pl-pesel",
    "ID",
    [11],
    0.012,
    (s) =>
      plausible(+s.slice(2, 4) % 20, +s.slice(4, 6)) &&
      (10 - (weighted(s, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === d(s, 10),
  ),
  rule("br-cpf", "ID", [11], 0.01, (s) => !same(s) && mod11Tail(s, down(10, 9), 9) && mod11Tail(s, down(11, 10), 10)),
  rule(
    "ro-cnp",
    "ID",
    [13],
    0.003,
    (s) =>
      /^[1-8]/.test(s) && yymmdd(s, 1) && (weighted(s, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === d(s, 12),
  ),
  rule(
    "se-personnummer",
    "ID",
    [10, 12],
    0.004,
    (s) => yymmdd(s, s.length - 10) && (s.length === 10 || /^(?:19|20)/.test(s)) && luhn(s.slice(-10)),
  ),
  rule(
    "no-fodselsnummer",
    "ID",
    [11],
    0.0005,
    (s) =>
      ddmmyy(s) &&
      weighted(s, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
      weighted(s, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  ),
  rule(
    "be-rijksregister",
    "ID",
    [11],
    0.0008,
    (s) => yymmdd(s) && [s.slice(0, 9), `2${s.slice(0, 9)}`].some((n) => 97 - (Number(n) % 97) === +s.slice(9)),
  ),
  rule(
    "fr-nir",
    "ID",
    [15],
    0.0003,
    (s) => /^[12]/.test(s) && plausible(+s.slice(3, 5), 1) && 97 - (Number(s.slice(0, 13)) % 97) === +s.slice(13),
  ),
  rule(
    "de-steuer-id",
    "ID",
    [11],
    0.03,
    (s) => s[0] !== "0" && new Set(s.slice(0, 10)).size >= 8 && new Set(s.slice(0, 10)).size <= 9 && mod11by10(s),
  ),
  rule("nl-bsn", "ID", [9], 0.09, (s) => !same(s) && (weighted(s, [9, 8, 7, 6, 5, 4, 3, 2]) - d(s, 8)) % 11 === 0),
  rule("pt-nif", "ID", [9], 0.045, (s) => /^[12356]/.test(s) && mod11Tail(s, down(9, 8), 8)),
  rule("uk-nhs", "ID", [10], 0.09, (s) => !same(s) && (11 - (weighted(s, down(10, 9)) % 11)) % 11 === d(s, 9)),
  rule("ca-sin-luhn", "ID", [9], 0.09, (s) => s[0] !== "0" && luhn(s)),
  rule("au-tfn", "ID", [9], 0.09, (s) => !same(s) && weighted(s, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0),
  rule(
    "au-medicare",
    "ID",
    [10],
    0.05,
    (s) => /^[2-6]/.test(s) && weighted(s, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === d(s, 8),
  ),
  rule("za-id", "ID", [13], 0.0008, (s) => yymmdd(s) && /^[01]$/.test(s[10] as string) && luhn(s)),
  rule("in-aadhaar", "ID", [12], 0.08, (s) => /^[2-9]/.test(s) && !same(s) && verhoeff(s)),
  rule("cn-resident-id", "ID", [18], 0.0003, cn18),
  rule(
    "kr-rrn",
    "ID",
    [13],
    0.003,
    (s) =>
      yymmdd(s) &&
      /[1-8]/.test(s[6] as string) &&
      (11 - (weighted(s, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === d(s, 12),
  ),
  rule("jp-my-number", "ID", [12], 0.09, (s) => mod11Tail(s, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)),
  rule("il-id-luhn", "ID", [9], 0.09, luhn),
  rule(
    "tr-kimlik",
    "ID",
    [11],
    0.009,
    (s) =>
      s[0] !== "0" &&
      (7 * (d(s, 0) + d(s, 2) + d(s, 4) + d(s, 6) + d(s, 8)) + 9 * (d(s, 1) + d(s, 3) + d(s, 5) + d(s, 7))) % 10 ===
        d(s, 9) &&
      weighted(s, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === d(s, 10),
  ),
  rule(
    "ru-inn",
    "ID",
    [12],
    0.01,
    (s) =>
      !same(s) &&
      (weighted(s, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === d(s, 10) &&
      (weighted(s, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === d(s, 11),
  ),
  rule("ru-snils", "ID", [11], 0.01, (s) => (weighted(s, down(9, 9)) % 101) % 100 === +s.slice(9)),
  rule(
    "bg-egn",
    "ID",
    [10],
    0.012,
    (s) =>
      plausible(+s.slice(2, 4) % 20, +s.slice(4, 6)) &&
      (weighted(s, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === d(s, 9),
  ),
  rule(
    "cz-rodne-cislo",
    "ID",
    [10],
    0.014,
    (s) => plausible((+s.slice(2, 4) % 50) % 20, +s.slice(4, 6)) && Number(s) % 11 === 0,
  ),
  rule(
    "ar-cuit",
    "ID",
    [11],
    0.004,
    (s) => /^(?:20|23|24|27)/.test(s) && (11 - (weighted(s, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === d(s, 10),
  ),
  rule("dk-cpr-date", "ID", [10], 0.15, (s) => ddmmyy(s)),
  rule(
    "mx-clabe",
    "BANK",
    [18],
    0.09,
    (s) => (10 - (weighted(s, [3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10 === d(s, 17),
  ),
  rule(
    "us-routing",
    "BANK",
    [9],
    0.035,
    (s) =>
      /^(?:0[0-9]|1[0-2]|2[1-9]|3[0-2])/.test(s) && !same(s) && weighted(s, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  ),
];
