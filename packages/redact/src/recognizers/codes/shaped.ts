/** National numbers and account addresses whose pieces stand apart or whose build is unmistakable. */

import type { PersonalType } from "../../redacted.ts";
import { ANGLE, isDigit, unitAt } from "../../scan/classes.ts";
import { C_ID_WEAK, C_NUMBER, C_PASSPORT } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE } from "../../scan/scan.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, cuesBefore, sizeOf } from "../context.ts";
import { mayBeHeld, OF_PERSON } from "./codes.ts";
import { BANK_COUNTRIES } from "./iban-lengths.ts";

const END = "(?![\\p{L}\\p{N}])";
const of = (pattern: string): RegExp => new RegExp(`^(?:${pattern})${END}`, "u");

type Build = readonly [RegExp, PersonalType, string];

/** Patterns and their type and rule, with one of all of them: it turns most texts away. */
interface Builds {
  readonly any: RegExp;
  readonly each: readonly Build[];
}

function builds(each: readonly Build[]): Builds {
  return { any: new RegExp(each.map(([pattern]) => pattern.source).join("|"), "u"), each };
}

/** From a token of capitals. */
const LETTERS = builds([
  [of("[A-Z]{2}-?\\d{2}[ -]?(?:19|20)\\d{9}"), "ID", "in-licence"],
  [of("[A-Z]{3} ?[A-Z]{3} ?\\d{2} ?[A-EHLMPRST] ?\\d{2} ?[A-Z] ?\\d{3} ?[A-Z]"), "ID", "codice-fiscale"],
  [of("[A-Z9]{5} ?\\d{6} ?[A-Z][A-Z9]\\d[A-Z]{2}"), "ID", "uk-driver"],
  [of("(?:EAC|WAC|LIN|SRC|NBC|MSC|IOE|YSC)-?\\d{2}-?\\d{3}-?\\d{5}"), "ID", "us-receipt"],
]);

/** From a token of digits. */
const DIGITS = builds([
  [of("\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}"), "ID", "de-pension"],
  [of("[1-9][A-Z][A-Z0-9]\\d-?[A-Z][A-Z0-9]\\d-?[A-Z]{2}\\d{2}"), "ID", "us-medicare"],
  // No second's fraction and its zone: "08:44:19.120311+0100".
  [of("\\d{2}(?:0[1-9]|1[0-2])\\d{2}\\+(?!(?:0\\d|1[0-4])(?:00|30|45))\\d{4}"), "ID", "se-plus"],
  [of("\\d{4}[ -]\\d{3}[ -]\\d{3}[ -][A-Z]{2}"), "ID", "ca-health"],
  [of("\\d{8} \\d ?[A-Z]{2}\\d"), "ID", "pt-citizen"],
  [of("\\d{2}/\\d{8}/\\d{2}"), "ID", "es-social"],
  [of("784-(?:19|20)\\d{2}-\\d{7}-\\d"), "ID", "ae-identity"],
  // However its pieces are set apart.
  [of("\\d\\d\\.[0-4]\\d\\.[0-3]\\d[-.]\\d{3}[-. ]?\\d\\d"), "ID", "be-register"],
  [of("\\d{6} (?:19|20)\\d{6} \\d{3}[\\dXx]"), "ID", "cn-apart"],
  // A British sort code that is no date, and its account.
  [
    of("(?:\\d{2}-(?:00|1[3-9]|[2-9]\\d)-\\d{2}|(?:3[2-9]|[4-9]\\d)-\\d{2}-\\d{2}) ?[/,]? ?\\d{8}"),
    "BANK",
    "uk-sort-account",
  ],
  // A stamp of date and time is younger.
  [of("(?:19\\d{2}|200\\d)(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[6-9]\\d)-\\d{4}"), "ID", "se-long"],
]);

const isCapital = (c: number): boolean => c >= 65 && c <= 90;

/** "серия " or "серия: " right before: its last letter is asked for before the text is read. */
function behindSeries(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 2);
  return (
    (last === 0x44f || last === 0x442 || last === 58) &&
    /(?:[Сс]ерия|[Пп]аспорт):? $/.test(text.slice(Math.max(0, at - 10), at))
  );
}

/** Digits, and letters that look like them. */
function likeDigits(text: string, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    if (!isDigit(c) && c !== 79 && c !== 111 && c !== 108 && c !== 73) return false;
  }
  return true;
}

const ADVERTISING = codedOnce(
  /(idfa|idfv|gaid|aaid|udid|(?:advertising|ad|device|android|werbe|hardware|machine|platform|install(?:ation)?|geräte)[ _-]{0,2}(?:uu)?id|gerätekennung|id del dispositivo|identifiant de l['’]appareil)(?: (?:is|reads|was|shows|ist|lautet|es|est|è))?\W{0,5}$/i,
);

const UNIT = /^0000\d{4}-[0-9A-F]{16}(?![0-9A-Za-z-])/i;

/** What all its words and verbs end with. */
const ADVERTISING_ENDS = "adglostv";
const HEXADECIMAL =
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z-])|^[0-9a-f]{16}(?![0-9a-z])|^[0-9a-f]{4}(?:-[0-9a-f]{4}){2,7}(?![0-9a-z-])/i;

/** Advertising and installation ids: a GUID or sixteen hexadecimal digits with their own word. */
function advertising(ctx: Context, i: number): void {
  const text = ctx.scan.text;
  const at = ctx.scan.start[i] as number;
  // "00008030-001A2D8C3C62802E": how a maker numbers its newer telephones.
  const unit = text.startsWith("0000", at) ? UNIT.exec(text.slice(at, at + 26)) : null;
  if (unit !== null) ctx.emit(at, at + unit[0].length, "DEVICE", 0.95, "udid");
  let p = at - 1;
  while (p >= 0 && at - p <= 5 && !isPlain(text.charCodeAt(p))) p--;
  if (!ADVERTISING_ENDS.includes(String.fromCharCode(unitAt(text, p) | 32))) return;
  const hit = HEXADECIMAL.exec(text.slice(at, at + 38));
  if (hit !== null && ADVERTISING.test(text.slice(Math.max(0, at - 32), at)))
    ctx.emit(at, at + hit[0].length, "DEVICE", 0.93, "advertising-id");
}

/** What is none of `\W`. */
function isPlain(c: number): boolean {
  return isDigit(c) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95;
}

/** "6O4.555.O148": three, three and four. */
const AMERICAN = /^[\dOolI]{3}[ .-][\dOolI]{3}[ .-][\dOolI]{4}$/;

/** "077OO 900618": a telephone number or card with letters typed for noughts and ones. */
function typedLetters(ctx: Context, i: number): void {
  const s = ctx.scan;
  const like = (k: number): boolean =>
    k >= 0 && k < s.count && /^[\dOolI]{2,12}$/.test(s.text.slice(s.start[k], s.end[k]));
  const beside = (k: number): boolean =>
    (s.start[k + 1] as number) - (s.end[k] as number) === 1 && /[ .-]/.test(s.text[s.end[k] as number] as string);
  let first = i;
  let last = i;
  while (first > 0 && i - first < 4 && like(first - 1) && beside(first - 1)) first--;
  while (last + 1 < s.count && last - i < 4 && like(last + 1) && beside(last)) last++;
  const text = s.text.slice(s.start[first], s.end[last]);
  const places = text.replace(/[ .-]/g, "").length;
  const digits = text.replace(/\D/g, "").length;
  if (digits * 2 < places || digits < 5) return;
  if (places === 16) ctx.emit(s.start[first] as number, s.end[last] as number, "CARD", 0.8, "card-typed");
  else if (
    places >= 9 &&
    places <= 13 &&
    last > first &&
    (/^[0OoI1]/.test(text) || AMERICAN.test(text) || s.text.charCodeAt((s.start[first] as number) - 1) === 43)
  )
    ctx.emit(s.start[first] as number, s.end[last] as number, "PHONE", 0.78, "phone-typed");
}

/** "s/c 20-48-19 a/c 44820193": a sort code told in short, or right before its account. */
function sortCode(ctx: Context, at: number): void {
  const { text } = ctx.scan;
  const hit = /^\d\d([- ])\d\d\1\d\d(?![\d-])/.exec(text.slice(at, at + 10));
  if (hit === null) return;
  const account = ACCOUNT_NEXT.exec(text.slice(at + 8, at + 40));
  const cue = /(?<![\p{L}\d])s\/c\W{0,3}$/iu.test(text.slice(Math.max(0, at - 8), at));
  if (!cue && (account === null || hit[1] === " ")) return;
  ctx.emit(at, at + 8, "BANK", 0.95, "uk-sort-account");
  if (account === null) return;
  const end = at + 8 + account[0].length;
  ctx.emit(end - (account[1] as string).length, end, "BANK", 0.95, "uk-sort-account");
}

const ACCOUNT_NEXT = /^[\s,;/]{1,3}(?:a\/c|acct?|account)\.?(?: ?(?:no|nr|number)\.?)?:? ?(\d{7,8})(?!\d)/i;

const FOREIGNER = /^(?:[^\p{L}\d-])?[XYZ]-\d{7}-[A-Z](?![\p{L}\d-])/u;
const RUSSIAN_PASSPORT = /^\d{2} ?\d{2},? ?(?:номер|№|N)?:? ?\d{6}(?!\d)/u;
const CRYPTO = /^(bc1[a-z0-9]{25,60}|0x[0-9a-fA-F]{40})$/;

export function shapedCodes(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const size = sizeOf(s, i);
    if (((s.shape[i] as number) & HAS_LETTER) !== 0) mixed(ctx, i, size);
    else if (size > 1) number(ctx, i, size);
    else if (unitAt(s.text, (s.start[i] as number) - 1) === HYPHEN) venezuelan(ctx, i, size);
    if (i === 0 || size < 2) continue;
    const at = s.start[i] as number;
    // "OKAFO 712039 T99AB".
    if (size === 6 && sizeOf(s, i - 1) === 5 && at - (s.end[i - 1] as number) === 1)
      first(ctx, s.start[i - 1] as number, LETTERS);
    if (((s.shape[i - 1] as number) & ALL_UPPER) === 0 || !isDigit(s.text.charCodeAt(at))) continue;
    // "RSS MRA 85M01 H501Z": two tokens of three capitals before.
    if (i > 1 && capitals(ctx, i - 1) && capitals(ctx, i - 2)) first(ctx, s.start[i - 2] as number, LETTERS);
    // "passport no. GBR 533401372": the country told before the number.
    if (
      size >= 7 &&
      size <= 9 &&
      (s.cues & C_PASSPORT) !== 0 &&
      country(ctx, i - 1) &&
      (cuesBefore(s, i - 1, 5) & C_PASSPORT) !== 0
    )
      ctx.emit(s.start[i - 1] as number, at + size, "PASSPORT", 0.91, "passport-country");
  }
  if ((s.signs & ANGLE) !== 0 && s.text.includes("<<")) zones(ctx);
}

/** Letters and digits in one. */
function mixed(ctx: Context, i: number, size: number): void {
  if (size < 2) return;
  const { text, start } = ctx.scan;
  const at = start[i] as number;
  const next = unitAt(text, at + size);
  if (size === 16 || ((size === 4 || size === 8) && next === HYPHEN)) advertising(ctx, i);
  if (size >= 4 && size <= 12 && likeDigits(text, at, at + size)) typedLetters(ctx, i);
  if (size >= 28) {
    if (CRYPTO.test(text.slice(at, at + size))) ctx.emit(at, at + size, "BANK", 0.9, "wallet");
    return;
  }
  const c = text.charCodeAt(at);
  if (isDigit(c)) {
    // "65170839J008", "1EG4-TE5-MK73".
    if (
      (size === 12 && isCapital(text.charCodeAt(at + 8))) ||
      (isCapital(text.charCodeAt(at + 1)) && isDigit(unitAt(text, at + 3)))
    )
      first(ctx, at, DIGITS);
  } else if (isCapital(c)) {
    if (size >= 11 || size === 4) first(ctx, at, LETTERS);
    else if (size === 7 || size === 8) hongKong(ctx, i, next);
  }
}

/** Two digits and more. */
function number(ctx: Context, i: number, size: number): void {
  const s = ctx.scan;
  const { text } = s;
  const at = s.start[i] as number;
  const next = unitAt(text, at + size);
  const before = unitAt(text, at - 1);
  if (size === 2) {
    if (before === HYPHEN) venezuelan(ctx, i, size);
    if (next === HYPHEN || (next === 32 && (unitAt(text, at - 2) | 32) === 99)) sortCode(ctx, at);
    // "RR 2 …" and "DE 89 3704 …": capitals before this token.
    if (i > 0 && sizeOf(s, i - 1) === 2 && at - (s.end[i - 1] as number) === 1) spacedIban(ctx, i - 1);
  }
  // "паспорт серия 45 09 номер 123456".
  if ((size === 2 || size === 4) && at > 6 && before === 32 && behindSeries(text, at)) {
    const hit = RUSSIAN_PASSPORT.exec(text.slice(at, at + 26));
    if (hit !== null) ctx.emit(at, at + hit[0].length, "PASSPORT", 0.95, "ru-passport");
  }
  // "204 817 193X": three threes and a letter.
  if (size === 3 && next === 32 && isCapital(unitAt(text, at + 11))) {
    const hit = THREES.exec(text.slice(at, at + 14));
    if (hit !== null) ctx.emit(at, at + hit[0].length, "ID", 0.84, "id-threes");
  }
  if (size === 8 && next === HYPHEN) advertising(ctx, i);
  // "Y-3409812-K": a foreigner's number in Spain, every part apart.
  if (size === 7 && next === HYPHEN && before === HYPHEN && FOREIGNER.test(text.slice(Math.max(0, at - 3), at + 10)))
    ctx.emit(at - 2, at + 9, "ID", 0.96, "nie");
  // "GHA-712345678-9": Ghana's cards.
  if (size === 9 && next === HYPHEN && before === HYPHEN && GHANAIAN.test(text.slice(Math.max(0, at - 4), at + 11)))
    ctx.emit(at - 4, at + 11, "ID", 0.93, "gh-card");
  // "employee id E-44820": digits alone, or behind letters and a hyphen.
  if (size >= 4 && size <= 9 && (s.cues & (C_ID_WEAK | C_NUMBER)) !== 0 && mayBeHeld(s, i)) {
    const person = OF_PERSON.exec(text.slice(Math.max(0, at - 34), at));
    const letters = person === null ? null : /[A-Z]{1,3}-$/.exec(person[0]);
    if (person !== null) ctx.emit(at - (letters?.[0].length ?? 0), at + size, "ID", 0.88, "id-holder");
  }
  if (size === 12 || begins(text, at, size, next)) first(ctx, at, DIGITS);
}

/** Do the signs between the digits stand where some of `DIGITS` have theirs? */
function begins(text: string, at: number, size: number, next: number): boolean {
  switch (size) {
    case 2:
      return next === DOT
        ? unitAt(text, at + 5) === DOT && isDigit(unitAt(text, at + 9)) && !isDigit(unitAt(text, at + 8))
        : (next === 32 || next === SLASH || next === HYPHEN) &&
            isDigit(unitAt(text, at + 3)) &&
            (isDigit(unitAt(text, at + 8)) || (next === HYPHEN && isDigit(unitAt(text, at + 9)))) &&
            (next !== 32 || unitAt(text, at + 9) === 32 || isCapital(unitAt(text, at + 9)));
    case 3:
      return next === HYPHEN && unitAt(text, at + 8) === HYPHEN && unitAt(text, at + 16) === HYPHEN;
    case 4:
      return (next === 32 || next === HYPHEN) && unitAt(text, at + 8) === next && unitAt(text, at + 12) === next;
    case 6:
      return next === 43 || next === 32;
    case 8:
      return next === 32 || next === HYPHEN;
    default:
      return false;
  }
}

const [HYPHEN, DOT, SLASH] = [0x2d, 0x2e, 0x2f] as const;
const THREES = /^\d{3} \d{3} \d{3}[A-Z](?![\p{L}\d])/u;
const GHANAIAN = /^[A-Z]{3}-\d{9}-\d(?!\d)/;
const VENEZUELAN = /^[VEJP]-\d{1,2}\.\d{3}\.\d{3}(?!\d)/;

/** "V-12.345.678": Venezuela's identity cards, behind the letter and its hyphen. */
function venezuelan(ctx: Context, i: number, size: number): void {
  const { text, start } = ctx.scan;
  const at = start[i] as number;
  if (unitAt(text, at + size) === DOT && VENEZUELAN.test(text.slice(Math.max(0, at - 2), at + 12)))
    ctx.emit(at - 2, at + size + 8, "ID", 0.93, "ve-cedula");
}

/** "GBR", "GB". */
function country(ctx: Context, k: number): boolean {
  const s = ctx.scan;
  return capitals(ctx, k) || (sizeOf(s, k) === 2 && ((s.shape[k] as number) & (ALL_UPPER | HAS_DIGIT)) === ALL_UPPER);
}

function capitals(ctx: Context, k: number): boolean {
  const s = ctx.scan;
  return sizeOf(s, k) === 3 && ((s.shape[k] as number) & (ALL_UPPER | HAS_DIGIT | IS_DENSE)) === ALL_UPPER;
}

function first(ctx: Context, at: number, { any, each }: Builds): void {
  const head = ctx.scan.text.slice(at, at + 28);
  if (!any.test(head)) return;
  for (const [pattern, type, rule] of each) {
    const hit = pattern.exec(head);
    if (hit === null) continue;
    ctx.emit(at, at + hit[0].length, type, 0.96, rule);
    return;
  }
}

/** "DE 89 3704 0044 0532 0130 00": the country told apart. */
function spacedIban(ctx: Context, i: number): void {
  const at = ctx.scan.start[i] as number;
  if (!isCapital(ctx.scan.text.charCodeAt(at)) || !isCapital(ctx.scan.text.charCodeAt(at + 1))) return;
  const head = /^[A-Z]{2} \d{2}(?:[ -]?[A-Z0-9]{1,6}){3,10}/.exec(ctx.scan.text.slice(at, at + 48));
  if (head === null) return;
  const want = BANK_COUNTRIES.get(head[0].slice(0, 2)) ?? 0;
  let seen = 0;
  for (let p = 0; p < head[0].length && want > 0; p++) {
    if (/[A-Z0-9]/.test(head[0][p] as string)) seen++;
    // A few places left out by whoever typed it: still somebody's.
    if (seen < want && !(p === head[0].length - 1 && seen >= want - SHORT_OF)) continue;
    if (!/^[A-Za-z0-9]/.test(ctx.scan.text.slice(at + p + 1, at + p + 2)))
      ctx.emit(at, at + p + 1, "IBAN", 0.97, "iban-apart");
    return;
  }
}
const SHORT_OF = 3;

/** "A123456(3)": Hong Kong identity cards with their check digit in brackets. */
function hongKong(ctx: Context, i: number, next: number): void {
  const at = ctx.scan.start[i] as number;
  if (next !== 40 && !(next === 32 && ctx.scan.text.charCodeAt((ctx.scan.end[i] as number) + 1) === 40)) return;
  const hit = /^[A-Z]{1,2}\d{6} ?\([0-9A]\)/.exec(ctx.scan.text.slice(at, at + 13));
  if (hit !== null) ctx.emit(at, at + hit[0].length, "ID", 0.93, "hkid");
}

/** Machine-readable zones of passports and cards: long runs of capitals, digits and fillers. */
function zones(ctx: Context): void {
  const text = ctx.scan.text;
  const zone = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 60;
  for (let p = text.indexOf("<<"); p >= 0; ) {
    let from = p;
    let to = p;
    while (from > 0 && p - from < 48 && zone(text.charCodeAt(from - 1))) from--;
    while (to < text.length && to - p < 48 && zone(text.charCodeAt(to))) to++;
    if (to - from >= 28) {
      ctx.emit(from, to, "PASSPORT", 0.95, "mrz");
      // The line before or after may hold a single filler or none.
      const next = /^\r?\n([A-Z0-9<]{28,46})(?![A-Za-z0-9])/.exec(text.slice(to, to + 50));
      if (next !== null)
        ctx.emit(to + next[0].length - (next[1] as string).length, to + next[0].length, "PASSPORT", 0.95, "mrz");
    }
    p = text.indexOf("<<", Math.max(to, p + 2));
  }
}
