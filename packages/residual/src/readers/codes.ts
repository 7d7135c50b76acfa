/** Codes of letters and digits: IBANs, passports, national numbers with letters, secrets by their disorder. */
import { countrySpecs, isValidIBAN } from "ibantools";
import { posterior } from "../score.ts";
import { cueBefore } from "../text/cues.ts";
import type { Suspect, SuspectType } from "../types.ts";

/** Knowledge-base articles and error numbers of the makers' kind: letters that no passport office uses. */
const ARTICLE = /^(?:KB|CVE|RFC|ISO|DIN|EN|SKU|LO|INC|REQ|RMA|PO|SO)[ -]?\d/;

const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}[\s-]?\d{2}/g;
/** Longest IBAN in ISO 13616 is 34; with a separator after each. */
const IBAN_REACH = 68;

export function readIbans(text: string): Suspect[] {
  const out: Suspect[] = [];
  let done = 0;
  for (const hit of text.matchAll(IBAN_START)) {
    if (hit.index < done) continue;
    const piece = text.slice(hit.index, hit.index + IBAN_REACH);
    let packed = "";
    let best = 0;
    let gap = 0;
    for (let i = 0; i < piece.length && packed.length < 34; i++) {
      const char = piece[i] as string;
      if (/[A-Za-z0-9]/.test(char)) {
        packed += char.toUpperCase();
        gap = 0;
        if (packed.length >= 15 && isValidIBAN(packed)) best = i + 1;
      } else if (++gap > 2 || !/[\s.\-/]/.test(char)) break;
    }
    const length = countrySpecs[packed.slice(0, 2)]?.chars;
    if (
      best === 0 &&
      length != null &&
      packed.length >= length &&
      /\d{6}/.test(packed) &&
      cueBefore(text, hit.index).personal === "BANK"
    ) {
      // A mistyped account is still an account.
      out.push({
        start: hit.index,
        end: hit.index + endOfUnits(piece, length),
        type: "IBAN",
        score: 0.7,
        reason: "iban-shape-after-word",
      });
      done = hit.index + endOfUnits(piece, length);
    }
    if (best > 0) {
      out.push({ start: hit.index, end: hit.index + best, type: "IBAN", score: 0.98, reason: "iban-mod-97" });
      done = hit.index + best;
    }
  }
  return out;
}

/** Where the first `count` letters and digits of `piece` end. */
function endOfUnits(piece: string, count: number): number {
  let seen = 0;
  for (let i = 0; i < piece.length; i++) if (/[A-Za-z0-9]/.test(piece[i] as string) && ++seen === count) return i + 1;
  return piece.length;
}

interface Shape {
  readonly name: string;
  readonly type: SuspectType;
  readonly pattern: RegExp;
  readonly prior: number;
  /** Share of random codes of this shape that pass. */
  readonly chance: number;
  readonly test: (packed: string) => boolean;
}

const value = (c: string): number => (c <= "9" ? c.charCodeAt(0) - 48 : c.charCodeAt(0) - 55);
const letterCheck = (digits: string): string => "TRWAGMYFPDXBNJZSQVHLCKE"[Number(digits) % 23] as string;

/** Polish passport: two letters, check digit, six digits; weights 7 3 1. */
function plPassport(s: string): boolean {
  const weights = [7, 3, 0, 1, 7, 3, 1, 7, 3];
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += value(s[i] as string) * (weights[i] as number);
  return sum % 10 === value(s[2] as string);
}

/** Polish identity card: three letters, check digit, five digits; weights 7 3 1. */
function plCard(s: string): boolean {
  const weights = [7, 3, 1, 0, 7, 3, 1, 7, 3];
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += value(s[i] as string) * (weights[i] as number);
  return sum % 10 === value(s[3] as string);
}

/** Italian tax code: the published tables of odd places, by value. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
function codiceFiscale(s: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const v = value(s[i] as string);
    const place = v > 9 ? v - 10 : v;
    sum += i % 2 === 0 ? (ODD[place] as number) : place;
  }
  return String.fromCharCode(65 + (sum % 26)) === s[15];
}

function hetu(s: string): boolean {
  return "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(s.slice(0, 6) + s.slice(7, 10)) % 31] === s[10];
}

function rut(s: string): boolean {
  const body = s.slice(0, -1);
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += Number(body[body.length - 1 - i]) * (2 + (i % 6));
  return "0K987654321"[sum % 11] === s.at(-1);
}

const always = (): boolean => true;
const shape = (
  name: string,
  type: SuspectType,
  pattern: RegExp,
  prior: number,
  chance = 1,
  test: Shape["test"] = always,
): Shape => ({
  name,
  type,
  pattern,
  prior,
  chance,
  test,
});

const SHAPES: readonly Shape[] = [
  shape("pl-passport-check", "PASSPORT", /(?<![\w-])[A-Z]{2}[ -]?\d[ -]?\d{6}(?![\w-])/g, 0.15, 0.1, plPassport),
  shape("pl-card-check", "ID", /(?<![\w-])[A-Z]{3}[ -]?\d{6}(?![\w-])/g, 0.12, 0.1, plCard),
  shape("passport-shape", "PASSPORT", /(?<![\w-])[A-Z]{1,2}[ -]?\d{6,8}(?![\w-])/g, 0.15),
  shape(
    "es-dni",
    "ID",
    /(?<![\w-])(?:\d{8}|[XYZxyz][ -]?\d{7})[ -]?[A-Za-z](?![\w-])/g,
    0.3,
    0.05,
    (s) => letterCheck(s.slice(0, -1).replace(/^[XYZ]/, (c) => String("XYZ".indexOf(c)))) === s.at(-1),
  ),
  shape(
    "it-codice-fiscale",
    "ID",
    /(?<!\w)[A-Za-z]{6}[ ]?\d{2}[ ]?[A-Za-z]\d{2}[ ]?[A-Za-z]\d{3}[A-Za-z](?!\w)/g,
    0.6,
    0.05,
    codiceFiscale,
  ),
  shape("fi-henkilotunnus", "ID", /(?<!\w)[0-3]\d[01]\d{3}[-+ABCDEFYXWVU]\d{3}[0-9A-Y](?!\w)/g, 0.4, 0.04, hetu),
  shape("uk-nino", "ID", /(?<!\w)[A-Za-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Da-d](?!\w)/g, 0.8),
  shape("us-ssn", "ID", /(?<![\d-])(?!000|666)[0-8]\d\d[- ]\d\d[- ]\d{4}(?![\d-])/g, 0.7),
  shape("cl-rut", "ID", /(?<![\w.])\d{1,2}\.?\d{3}\.?\d{3}-[\dkK](?!\w)/g, 0.3, 0.1, rut),
  shape("mx-curp", "ID", /(?<!\w)[A-Z]{4}\d{6}[HM][A-Z]{5}[0-9A-Z]\d(?!\w)/g, 0.95),
  shape("in-pan", "ID", /(?<!\w)[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z](?!\w)/g, 0.7),
  shape("cn-resident-id-x", "ID", /(?<!\w)\d{17}[Xx](?!\w)/g, 0.9),
  shape("sg-nric", "ID", /(?<!\w)[STFGM]\d{7}[A-Z](?!\w)/g, 0.6),
  shape("uk-licence", "ID", /(?<!\w)[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z]{2}(?!\w)/g, 0.8),
];

export function readShapes(text: string): Suspect[] {
  const out: Suspect[] = [];
  for (const { name, type, pattern, prior, chance, test } of SHAPES) {
    for (const hit of text.matchAll(pattern)) {
      const packed = hit[0].replace(/[^A-Za-z0-9+-]|(?<=\w)-(?=\w)(?!.*-)/g, "").toUpperCase();
      const bare = name === "fi-henkilotunnus" ? hit[0].toUpperCase() : packed.replace(/[-+]/g, "");
      if (!test(bare) || ARTICLE.test(hit[0])) continue;
      const cue = cueBefore(text, hit.index);
      const start = cue.release
        ? Math.min(prior, 0.03)
        : cue.personal === "ID" || cue.personal === "PASSPORT"
          ? Math.max(prior, 0.75)
          : prior;
      out.push({
        start: hit.index,
        end: hit.index + hit[0].length,
        type,
        score: posterior(start, chance),
        reason: name,
      });
    }
  }
  return out;
}
