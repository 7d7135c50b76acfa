/** Masks: a stand-in that shows as much of a value as helps to tell it from others, and no more. */
import { DOTS } from "./normalise/stand-ins.ts";
import type { PersonalType } from "./redacted.ts";

/**
 * `[CARD·••••1111]`. What is shown, from the value's normal form:
 *
 * | type | shown |
 * |---|---|
 * | CARD | the last four digits (what PCI DSS 4.0, 3.4.1, lets anybody see) |
 * | IBAN | the country and the last two |
 * | PHONE, BANK, ID, PASSPORT, DEVICE | the last two, of eight and more |
 * | EMAIL, USERNAME, PERSON | the first letter, of three and more, in scripts where it is not half of the name |
 * | IP | the first two numbers of an IPv4 address (its /16) |
 * | DOB | the year |
 * | ADDRESS, GEO, MAC, PLATE, SECRET, URL | nothing |
 *
 * The number of dots is always four.
 */
export function mask(type: PersonalType, normal: string): string {
  const [head, tail] = shown(type, normal);
  return `[${type}·${head}${DOTS}${tail}]`;
}

const NOTHING = ["", ""] as const;

function shown(type: PersonalType, normal: string): readonly [head: string, tail: string] {
  switch (type) {
    case "CARD":
      return /^\d{12,}$/.test(normal) ? ["", normal.slice(-4)] : NOTHING;
    case "IBAN":
      return /^[A-Z]{2}[A-Z0-9]{10,}$/.test(normal) ? [normal.slice(0, 2), normal.slice(-2)] : NOTHING;
    case "PHONE":
    case "BANK":
    case "ID":
    case "PASSPORT":
    case "DEVICE":
      return /^\+?[A-Z0-9]{8,}$/.test(normal) ? ["", normal.slice(-2)] : NOTHING;
    case "EMAIL":
    case "USERNAME":
    case "PERSON": {
      const first = /^@?([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{N}]{2}/u.exec(normal)?.[1];
      // Letters that grow in upper case ("ß", "ŉ") and those beyond the first plane show nothing.
      const letter = type === "PERSON" ? first?.toUpperCase() : first;
      return letter?.length === 1 ? [letter, ""] : NOTHING;
    }
    case "IP": {
      const part = /^(\d{1,3}\.\d{1,3}\.)\d{1,3}\.\d{1,3}(?!\d)/.exec(normal)?.[1];
      return part === undefined || part.length > 7 ? NOTHING : [part, ""];
    }
    case "DOB": {
      const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(normal)?.[0];
      return year === undefined ? NOTHING : [year, ""];
    }
    default:
      return NOTHING;
  }
}
