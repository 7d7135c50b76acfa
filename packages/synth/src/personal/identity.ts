import type { Rng } from "../core/rng.ts";
import { fillDigits } from "../people/customer.ts";
import { luhnDigit, mod97, verhoeffDigit, weigh } from "./checks.ts";

/** A day of birth between 1945 and 2005 as [year, month, day] with two-digit month and day. */
export function birthday(rng: Rng): readonly [string, string, string] {
  const two = (n: number): string => String(n).padStart(2, "0");
  return [String(rng.range(1945, 2005)), two(rng.range(1, 12)), two(rng.range(1, 28))];
}

const mod11 = (sum: number): number => (11 - (sum % 11)) % 11;
const DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
const upper = (rng: Rng, n: number): string => {
  let text = "";
  for (let i = 0; i < n; i++) text += String.fromCharCode(65 + rng.int(26));
  return text;
};

/**
 * National numbers. Where a scheme sets numbers aside (or has parts never given out), those are used: SSN area 9xx, NINO prefix QQ,
 * SIN and TFN first digit 0, Chinese region 990000. Elsewhere the serial part is random.
 */
const MAKERS: Readonly<Record<string, (rng: Rng) => string>> = {
  US: (rng) => `9${rng.digits(2)}-${rng.range(10, 49)}-${rng.digits(4)}`,
  GB: (rng) => `QQ ${rng.digits(2)} ${rng.digits(2)} ${rng.digits(2)} ${rng.pick(["A", "B", "C", "D"])}`,
  IE: (rng) => `${rng.digits(7)}${upper(rng, 2)}`,
  DE: (rng) => {
    const digits = `0${rng.digits(9)}`;
    let product = 10;
    for (const digit of digits) {
      const sum = (Number(digit) + product) % 10 || 10;
      product = (sum * 2) % 11;
    }
    const all = `${digits}${(11 - product) % 10}`;
    return rng.chance(0.5) ? all : `${all.slice(0, 2)} ${all.slice(2, 5)} ${all.slice(5, 8)} ${all.slice(8)}`;
  },
  AT: (rng) => `${rng.digits(4)} ${birthday(rng)[2]}${birthday(rng)[1]}${rng.range(45, 99)}`,
  CH: (rng) => `756.0000.${rng.digits(4)}.${rng.digits(2)}`,
  FR: (rng) => {
    const [year, month] = birthday(rng);
    const body = `${rng.range(1, 2)}${year.slice(2)}${month}99${rng.digits(6)}`;
    const key = String(97 - mod97(body)).padStart(2, "0");
    return rng.chance(0.5)
      ? `${body}${key}`
      : `${body[0]} ${body.slice(1, 3)} ${body.slice(3, 5)} ${body.slice(5, 7)} ${body.slice(7, 10)} ${body.slice(10)} ${key}`;
  },
  ES: (rng) => {
    const digits = `0000${rng.digits(4)}`;
    return `${digits}${DNI[Number(digits) % 23]}`;
  },
  PT: (rng) => {
    const digits = `99${rng.digits(6)}`;
    const check = mod11(weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2]));
    return `${digits}${check > 9 ? 0 : check}`;
  },
  IT: (rng) => {
    const [year, , day] = birthday(rng);
    return `${upper(rng, 6)}${year.slice(2)}${rng.pick(["A", "B", "C", "D", "E", "H", "L", "M", "P", "R", "S", "T"])}${day}Z999${upper(rng, 1)}`;
  },
  NL: (rng) => {
    for (let tries = 0; tries < 20; tries++) {
      const digits = `00${rng.digits(6)}`;
      const check = weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      if (check < 10) return `${digits}${check}`;
    }
    return "000000012";
  },
  BE: (rng) => {
    const [year, month, day] = birthday(rng);
    const body = `${year.slice(2)}${month}${day}99${rng.int(10)}`;
    const check = String(97 - mod97(year >= "2000" ? `2${body}` : body)).padStart(2, "0");
    return `${year.slice(2)}.${month}.${day}-99${body[8]}.${check}`;
  },
  SE: (rng) => {
    const [year, month, day] = birthday(rng);
    const body = `${year.slice(2)}${month}${day}98${rng.int(10)}`;
    return `${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`;
  },
  PL: (rng) => {
    const [year, month, day] = birthday(rng);
    const body = `${year.slice(2)}${month}${day}000${rng.int(10)}`;
    return `${body}${(10 - (weigh(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  TR: (rng) => {
    const d = `1000${rng.digits(5)}`;
    const odd = weigh(d, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
    const even = weigh(d, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
    const tenth = (((odd * 7 - even) % 10) + 10) % 10;
    return `${d}${tenth}${(odd + even + tenth) % 10}`;
  },
  RU: (rng) => `000-${rng.digits(3)}-${rng.digits(3)} ${rng.digits(2)}`,
  BR: (rng) => {
    const body = `000${rng.digits(6)}`;
    const check = (digits: string): number => {
      const rest = mod11(
        weigh(
          digits,
          Array.from(digits, (_, i) => digits.length + 1 - i),
        ),
      );
      return rest > 9 ? 0 : rest;
    };
    const first = check(body);
    return `000.${body.slice(3, 6)}.${body.slice(6)}-${first}${check(`${body}${first}`)}`;
  },
  MX: (rng) => {
    const [year, month, day] = birthday(rng);
    return `${upper(rng, 4)}${year.slice(2)}${month}${day}${rng.pick(["H", "M"])}NE${upper(rng, 3)}0${rng.int(10)}`;
  },
  AR: (rng) => `00.${rng.digits(3)}.${rng.digits(3)}`,
  CL: (rng) => {
    const digits = `00${rng.digits(6)}`;
    const check = mod11(weigh(digits, [3, 2, 7, 6, 5, 4, 3, 2]));
    return `${digits.slice(0, 2)}.${digits.slice(2, 5)}.${digits.slice(5)}-${check === 10 ? "K" : check}`;
  },
  IN: (rng) => {
    const body = `0000${rng.digits(7)}`;
    const all = body + verhoeffDigit(body);
    return rng.chance(0.6)
      ? `${all.slice(0, 4)} ${all.slice(4, 8)} ${all.slice(8)}`
      : `${upper(rng, 3)}P${upper(rng, 1)}0000${upper(rng, 1)}`;
  },
  CN: (rng) => {
    const body = `990000${birthday(rng).join("")}${rng.digits(3)}`;
    const rest = weigh(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
    return `${body}${"10X98765432"[rest]}`;
  },
  TW: (rng) => `A00000${rng.digits(4)}`,
  JP: (rng) => `0000 ${rng.digits(4)} ${rng.digits(4)}`,
  KR: (rng) => `${birthday(rng).join("").slice(2)}-${rng.range(1, 4)}000${rng.digits(3)}`,
  AU: (rng) => `0${rng.digits(2)} ${rng.digits(3)} ${rng.digits(3)}`,
  CA: (rng) => `0${rng.digits(2)} ${rng.digits(3)} ${rng.digits(3)}`,
  SG: (rng) => `S0000${rng.digits(3)}${upper(rng, 1)}`,
  ZA: (rng) => {
    const body = `${birthday(rng).join("").slice(2)}0000${rng.int(10)}8`.slice(0, 12);
    return body + luhnDigit(body);
  },
  IL: (rng) => {
    const body = `0000${rng.digits(4)}`;
    return body + luhnDigit(body);
  },
};

/** A national, tax, social or health number in the notation of the country. */
export const nationalId = (rng: Rng, country: string): string =>
  (MAKERS[country] ?? ((any: Rng) => `00-${any.digits(7)}`))(rng);

const PASSPORTS: Readonly<Record<string, string>> = {
  DE: "C01X#0T##",
  FR: "00AA0####",
  JP: "TZ00#####",
  IN: "Z000####",
  CN: "E000#####",
  GB: "00000####",
  US: "X0000####",
};
export const passport = (rng: Rng, country: string): string => fillDigits(PASSPORTS[country] ?? "XX000####", rng);

/** Registration marks in the shape of the country, with letter groups that are not given out or are set aside for shows. */
const PLATES: Readonly<Record<string, string>> = {
  DE: "B XX ####",
  GB: "AA0# ZZZ",
  FR: "SS-0##-WW",
  IT: "ZZ 0## ZZ",
  ES: "00## ZZZ",
  NL: "00-ZZ-##",
  PL: "WX 000##",
  US: "0ZZ#0##",
  BR: "ZZZ0Z##",
  RU: "А0##ОО 00",
  JP: "品川 300 あ 00-##",
  IN: "MH 00 ZZ 00##",
  TR: "34 ZZ 00##",
  AU: "ZZZ-0##",
  KR: "00가 00##",
};
export const plate = (rng: Rng, country: string): string => fillDigits(PLATES[country] ?? "ZZ 00 ZZ#", rng);
