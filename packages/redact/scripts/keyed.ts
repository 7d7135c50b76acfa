/**
 * Values drawn by chance behind the keys that machines and forms write, in the ways these are spelled and joined to them. What no
 * written example thinks of is found so.
 */
import fc from "fast-check";
import type { PersonalType } from "../src/index.ts";
import type { Planted } from "./planted.ts";

const signs = (alphabet: string, min: number, max = min): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet), { minLength: min, maxLength: max }).map((list) => list.join(""));
const DIGITS = "0123456789";
const CAPITALS = "ABCDEFGHJKLMNPRSTUVWXYZ";
const SMALL = "abcdefghijkmnopqrstuvwxyz";
const pair = (glue: string, a: fc.Arbitrary<string>, b: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(a, b).map(([left, right]) => left + glue + right);

/** What a key is called, in words, and what stands behind it. */
const KEYS: readonly (readonly [type: PersonalType, names: readonly string[], value: fc.Arbitrary<string>])[] = [
  [
    "SECRET",
    ["db password", "api key", "client secret", "access token", "smtp passwd", "auth key", "wifi pwd"],
    fc
      .tuple(signs(CAPITALS + SMALL, 3, 5), signs(DIGITS, 1, 3), signs(CAPITALS + SMALL, 2, 5), signs(DIGITS, 1, 2))
      .map((parts) => parts.join("")),
  ],
  ["SECRET", ["verification code", "sms code", "login otp", "mfa code"], signs(DIGITS, 6)],
  [
    "PHONE",
    ["contact phone", "customer mobile", "home tel", "owner telefon"],
    pair(" ", fc.constant("0171"), signs(DIGITS, 7)),
  ],
  ["PHONE", ["phone number", "mobile no"], signs(DIGITS, 9).map((rest) => `6${rest}`)],
  [
    "MAC",
    ["wifi mac", "mac address", "ethernet mac"],
    fc.array(signs("0123456789abcdef", 2), { minLength: 6, maxLength: 6 }).map((list) => list.join(":")),
  ],
  [
    "DEVICE",
    ["hw serial", "serial number", "device serial"],
    fc.tuple(signs(CAPITALS, 3), signs(DIGITS, 4), signs(DIGITS, 5)).map((list) => list.join("-")),
  ],
  ["PASSPORT", ["passport number", "guest passport"], pair("", signs(CAPITALS, 2), signs(DIGITS, 7))],
  [
    "DOB",
    ["birth date", "date of birth", "patient dob"],
    fc
      .tuple(fc.integer({ min: 1940, max: 2007 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`),
  ],
  ["ID", ["tax id", "pesel", "national id number", "personal code"], signs(DIGITS, 11)],
  ["USERNAME", ["user name", "login name", "screen name"], pair("", signs(SMALL, 5, 9), signs(DIGITS, 2))],
];

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** "contactPhone", "contact_phone", "CONTACT_PHONE", "contact-phone", "ContactPhone". */
const SPELLINGS: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.map((word, n) => (n === 0 ? word : title(word))).join(""),
  (words) => words.join("_"),
  (words) => words.join("_").toUpperCase(),
  (words) => words.join("-"),
  (words) => words.map(title).join(""),
];

/** Before the key, between it and the value, behind the value. */
const JOINED: readonly (readonly [before: string, between: string, behind: string])[] = [
  ["", "=", "&page=2"],
  ["", '="', '" status="open"'],
  ["2025-11-02T10:00:00Z INFO req ", "=", " took=12ms"],
  ['{"', '": "', '", "n": 3}'],
  ['{\\"', '\\":\\"', '\\"}'],
  ["", ";", ";ok"],
  ["", "\t", "\tok"],
  ["| ", " | ", " |"],
  ["- **", "**: ", ""],
  ["", ": ", "\nstatus: open"],
  ["", " -> ", ""],
  ["", " => ", ","],
  ["<td>", "</td><td>", "</td>"],
  ["<", ">", "</"],
  ['"', '","', '"'],
  ["  ", ": '", "'\n  n: 3"],
];

export const keyed: fc.Arbitrary<Planted> = fc
  .tuple(fc.constantFrom(...KEYS), fc.constantFrom(...SPELLINGS), fc.constantFrom(...JOINED), fc.nat({ max: 6 }))
  .chain(([[type, names, value], spelled, [before, between, behind], n]) =>
    value.map((text): Planted => {
      const key = spelled((names[n % names.length] as string).split(" "));
      const lead = before + key + between;
      return { type, text: lead + text + behind, start: lead.length, end: lead.length + text.length };
    }),
  );
