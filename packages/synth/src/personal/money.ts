import type { Rng } from "../core/rng.ts";
import { fillDigits } from "../people/customer.ts";
import { luhnDigit, mod97 } from "./checks.ts";

/** Prefixes of card networks' published test numbers; what follows is random and passes Luhn, save one in twelve (mistyped). */
const TEST_BINS = [
  ["411111", 16],
  ["424242", 16],
  ["400000", 16],
  ["555555", 16],
  ["510510", 16],
  ["222300", 16],
  ["378282", 15],
  ["601111", 16],
  ["353011", 16],
] as const;

export function card(rng: Rng): string {
  const [bin, length] = rng.pick(TEST_BINS);
  const body = bin + rng.digits(length - 7);
  const check = luhnDigit(body);
  const number = body + (rng.int(12) === 0 ? (Number(check) + 1) % 10 : check);
  const gap = rng.pick([" ", " ", "-", ""]);
  const groups = length === 15 ? [0, 4, 10, 15] : [0, 4, 8, 12, 16];
  return groups
    .slice(1)
    .map((end, i) => number.slice(groups[i], end))
    .join(gap);
}

/**
 * IBAN bodies by country: banks that do not exist (all nines, TEST, 0000), `#` any digit.
 * Lengths from the SWIFT IBAN registry.
 */
const IBAN: Readonly<Record<string, string>> = {
  DE: "99999999##########",
  AT: "99999###########",
  CH: "99999############",
  FR: "9999900000###########97",
  BE: "999#######97",
  NL: "TEST00########",
  ES: "99990000##########00",
  PT: "99990000###########00",
  IT: "X9999900000############",
  PL: "99999999################",
  CZ: "9999################",
  RO: "TEST000000##########",
  GB: "TEST000000########".slice(0, 18),
  IE: "TEST000000########".slice(0, 18),
  SE: "999#################",
  NO: "9999#######",
  DK: "9999##########",
  FI: "999###########",
  TR: "999990################",
  IL: "999################",
  SA: "99##################",
  AE: "999################",
  EG: "9999#####################",
  BR: "99999999###############P1",
};

export function iban(rng: Rng, country: string): string {
  const code = country in IBAN ? country : "DE";
  const body = fillDigits(IBAN[code]!, rng);
  const check = 98 - mod97(`${body}${code}00`);
  const text = `${code}${String(check).padStart(2, "0")}${body}`;
  return rng.chance(0.7) ? text.replace(/(.{4})(?=.)/g, "$1 ") : text;
}

const ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  US: ["0000000## / 00########", "routing 0000000##, account ##########"],
  CA: ["00000-999 #######"],
  GB: ["00-00-## ########", "sort code 00-00-## account ########"],
  AU: ["000-0## #########"],
  IN: ["TEST0000### 000##########"],
  JP: ["9999-### 普通 #######"],
  DE: ["BLZ 99999999 Kto. #########"],
  BR: ["ag. 0000 c/c #####-#"],
};

/** National account notations: sort codes, routing numbers, branch and account. */
export function bankAccount(rng: Rng, country: string): string {
  return fillDigits(rng.pick(ACCOUNTS[country] ?? ["9999 #### ######"]), rng);
}
