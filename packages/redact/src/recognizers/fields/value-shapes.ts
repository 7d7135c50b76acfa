/** How long a value of a type is that begins at a place, by what it is built of: for places that a name says the type of. */
import {
  bitsAt,
  C_BANK,
  C_CARD,
  C_DOB,
  C_EMAIL,
  C_IBAN,
  C_ID,
  C_IP,
  C_MAC,
  C_NAME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_USER,
  COMMON,
  cuesAt,
  FILE_ENDING,
  hashWord,
  lookup,
  MONTH,
  PARTICLE,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
  TLD,
  UNIT,
  wordBits,
} from "../../scan/lexicon.ts";
import { isOfWords } from "../usernames/of-words.ts";
import { isSystemUser } from "../usernames/system-users.ts";
import { isLabel, type LabelType } from "./label-words.ts";

/** Letters of the alphabets: Chinese and its like write on right behind a value. */
const L = String.raw`A-Za-z\u00c0-\u052f\u0591-\u05ea\u0610-\u061a\u0620-\u065f\u066e-\u06d3`;
const END = String.raw`(?![${L}\p{N}]|[-./:]\p{N})`;
const of = (pattern: string): RegExp => new RegExp(`^(?:${pattern})${END}`, "iu");

/** Longest value that is read. */
export const LONGEST = 48;
/** Of an address. */
export const LONGEST_ADDRESS = 128;

const HAN_PLATE =
  /^[京沪津渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][ ·-]?[A-Z\d]{5,6}(?![A-Z\d])/iu;
const JAPANESE_PLATE =
  /^[\p{Script=Han}\p{Script=Hiragana}]{1,4} ?\d{2,3} ?\p{Script=Hiragana} ?[・\d][・\d ‐-]{1,6}(?!\d)/u;
const KOREAN_PLATE = /^(?:\p{Script=Hangul}{2} ?)?\d{2,3}\p{Script=Hangul} ?\d{4}(?!\d)/u;
const ARABIC_PLATE =
  /^(?:(?:[\u0621-\u064a] ){1,2}[\u0621-\u064a] ?\d{1,4}|\d{1,4} ?(?:[\u0621-\u064a] ){1,2}[\u0621-\u064a])(?![\p{L}\d])/u;
const FIGURE_PLATE = /^(?:\d{2}-\d{3}-\d{2}|\d{3}-\d{2}-\d{3}|\d{7,8})(?![\p{L}\d-])/u;

/** Groups of letters and digits, set apart by one sign. */
const GROUP = new RegExp(`^[ ·•.-]?([${L}\\d]{1,8})(?![\\p{L}\\d])`, "u");
const MOST_IN_PLATE = 9;

/** Two to nine letters and digits in groups, of which no group is a word: its letters are three at most. */
function plate(text: string): number {
  const dense =
    HAN_PLATE.exec(text) ??
    JAPANESE_PLATE.exec(text) ??
    KOREAN_PLATE.exec(text) ??
    ARABIC_PLATE.exec(text) ??
    FIGURE_PLATE.exec(text);
  if (dense !== null) return dense[0].trimEnd().length;
  let p = 0;
  let places = 0;
  let [letters, digits] = [0, 0];
  for (let n = 0; n < 4; n++) {
    const hit = GROUP.exec(text.slice(p, p + 10));
    if (hit === null || (n === 0 && hit[0].length !== (hit[1] as string).length)) break;
    const group = hit[1] as string;
    const own = group.replace(/\d/g, "").length;
    if (
      group.split(/\d+/).some(({ length }) => length > (group === group.toUpperCase() ? 4 : 3)) ||
      places + group.length > MOST_IN_PLATE
    )
      break;
    // "GX-418-J car": small letters behind capitals.
    if (own > 0 && letters > 0 && isSmall(group) !== isSmall(text.slice(0, p))) break;
    // "KS-BF 204 and", "on 24 may", "284 mm": a word of the sentence.
    if (own === group.length && group !== group.toUpperCase() && isWord(group, text.slice(p + hit[0].length))) break;
    p += hit[0].length;
    places += group.length;
    letters += own;
    digits += group.length - own;
  }
  const value = text.slice(0, p);
  // "até 15", "10mm".
  if (/^\p{Ll}+ \d{1,2}$|^\d+ ?(?:mm|cm|km|kg|kw|gb|mb|tb|hz|mhz|ghz|mah|px|mp)$/iu.test(value)) return 0;
  return places >= 4 && letters > 0 && digits > 1 ? p : 0;
}

const isSmall = (letters: string): boolean => letters !== letters.toUpperCase();

/** A word or a measure, unless a number follows that is no year. */
const isWord = (letters: string, rest: string): boolean =>
  !(letters.length < 3 && /^[ ·-]?(?!(?:19|20)\d\d(?!\d))\d{3}/.test(rest)) &&
  !/^-/.test(rest) &&
  ((wordBits(letters, 0, letters.length) & COMMON) !== 0 || /^(?:am|pm|mb|gb|kb|mm|cm|km|kg|eur|usd)$/i.test(letters));

const PASSPORT = of(
  String.raw`\p{L}{1,3}[ -]?\d{6,8}|\d{2}\p{L}{2}\d{5}|\d{2} ?\d{2} ?\d{6}|\d{2} \d{7}|\d{7,9}|(?=(?:[A-Z\d]{0,8}\d){3})(?=[A-Z\d]{0,8}[A-Z])[A-Z\d]{8,9}`,
);

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const NUMERIC = String.raw`${DAY}(?:[./-] ?|\. )(?:0?[1-9]|1[0-2]|${DAY})(?:[./-] ?|\. | )(?:(?:19|20|24|25)\d\d|['’]?\d\d)`;
/** "27 04 90", "8.XII.1984". */
const SPACED = String.raw`${DAY} (?:0[1-9]|1[0-2]|${DAY}) (?:(?:19|20)\d\d|\d\d)|${DAY}[./ -]{1,2}(?:I{1,3}|I?[VX]|VI{1,3}|XI{1,2})[./ -]{1,2}(?:(?:19|20)\d\d|\d\d)`;
const ISO = String.raw`(?:(?:19|20|24|25)\d\d|\d\d)(?:\. ?(?:0?[1-9]|1[0-2])\. ?${DAY}\.?|[/-](?:0?[1-9]|1[0-2])[/-]${DAY})`;
const DATES = of(
  [
    ISO,
    NUMERIC,
    SPACED,
    String.raw`(?:明治|大正|昭和|平成|令和|[MTSHR])?\d{1,4}[年.]\d{1,2}[月.]\d{1,2}日?`,
    String.raw`\d{2,4}년 ?\d{1,2}월 ?\d{1,2}일(?:생)?`,
    String.raw`ngày \d{1,2} tháng \d{1,2} năm (?:19|20)\d\d`,
    String.raw`(?:19|20)\d\d(?:0[1-9]|1[0-2])${DAY}|${DAY}(?:0[1-9]|1[0-2])(?:19|20)\d\d|\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d`,
  ].join("|"),
);
/** Japanese and Chinese write on. */
const HAN_DATE =
  /^(?:(?:明治|大正|昭和|平成|令和)\d{1,2}|\d{2,4})年\d{1,2}月\d{1,2}日|^\d{2,4}년 ?\d{1,2}월 ?\d{1,2}일생?/;
const WORDED =
  /^(?:\d{1,2}(?:st|nd|rd|th|er|ère|\.|º)? ?(?:of |de |d['’])?(\p{L}\p{M}*[\p{L}\p{M}]{2,11})\.?,? ?(?:de |del )?['’]?(?:(?:19|20)\d\d|\d\d)(?: ?(?:г|р|r)\.?| ?года?| ?року)?|(\p{L}{3,11})\.? \d{1,2}(?:st|nd|rd|th)?,? ['’]?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d(?:\.| m\.)? (\p{L}{3,11}) \d{1,2}(?:\.| d\.)?)(?![\p{L}\p{N}])/iu;

function date(text: string): number {
  const plain = DATES.exec(text) ?? HAN_DATE.exec(text);
  if (plain !== null) return plain[0].length;
  const hit = WORDED.exec(text);
  const month = hit?.[1] ?? hit?.[2] ?? hit?.[3];
  if (hit === null || month === undefined) return 0;
  return (wordBits(month, 0, month.length) & MONTH) !== 0 ? hit[0].length : 0;
}

const DEVICE = of(String.raw`(?=(?:[A-Z\d-]{0,20}\d){3})[A-Z\d](?:[A-Z\d]|-(?=[A-Z\d])){6,39}`);

/** Spain's, "BBBBBBBBDR441820": ten letters and six digits. */
const HEALTH_CARD = "[A-Z]{10} ?\\d{6}";
/** Groups with digits, and a letter that checks them; before them the letters of a series. */
const ID = new RegExp(
  String.raw`^(?:(?:[A-ZΑ-ΩА-Я]{1,5}[ /-]?|[\u0621-\u064a][-/]|\p{Ll}{1,3}-?|(\p{Ll}{2,3}) |\p{Lu}{2}-\p{Lu}{2} |\p{Lu}{2,3},? (?:nr\.?|no\.?|№|n[°º]) ?)?\d[${L}\d]*(?:[./-][${L}\d]+| (?=\p{Lu}{0,3}\d)[\p{Lu}\d]+| \p{Lu}(?!\p{L})){0,7}(?: \p{Lu}{2}(?!\p{L}| \d))?|[${L}]{2,6}\d[${L}\d]{3,18}|${HEALTH_CARD})${END}`,
  "u",
);
const MOST_IN_ID = 24;

function id(text: string): number {
  const hit = ID.exec(text);
  const value = hit?.[0];
  if (hit === null || value === undefined || dateOnly(value)) return 0;
  const series = hit[1];
  // "del 3/9/2015": a word of the sentence.
  if (
    series !== undefined &&
    ((wordBits(series, 0, series.length) & COMMON) !== 0 || !/^\d{5,9}$/.test(value.slice(series.length + 1)))
  )
    return 0;
  const digits = value.replace(/\D/g, "").length;
  const places = value.replace(/[^\p{L}\d]/gu, "").length;
  const enough = digits * 2 >= places || (places === 16 && digits === 6);
  // Four may be a year.
  return digits >= (YEAR.test(value) ? 5 : 4) && enough && places <= MOST_IN_ID ? value.length : 0;
}

const YEAR = /^(?:19|20)\d\d$/;

const dateOnly = (value: string): boolean =>
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(value) || /^(?:\d+[.,])*\d+ ?[€$%£]/.test(value);

/** "SBIN0004418 44182039177", "bhatkar.s@okbank": how India writes them. */
const INDIAN = /^(?:[A-Z]{4}0[A-Z\d]{6}[ ,/]{1,3}\d{9,18}|[\w.-]{2,40}@[a-z]{2,15})(?![\p{L}\p{N}_@]|\.\p{L})/u;
const BANK = of(String.raw`\d{4}-\d,\d\d[\d ]{3,12}[\d-]\d|\d[\d ./-]{4,32}\d`);

function bank(text: string): number {
  const indian = INDIAN.exec(text);
  if (indian !== null) return indian[0].length;
  const value = BANK.exec(text)?.[0];
  if (value === undefined || dateOnly(value)) return 0;
  const digits = value.replace(/\D/g, "").length;
  return digits >= 6 && digits <= 34 ? value.length : 0;
}

const CODE = /^(?:\d{4,8}|\d{3}[ -]\d{3})(?![\p{L}\d]|[.,:/-]\d| ?(?:%|€|\$|£))/u;
const WORD = /^[^\s<>"'“”‘’«»|;,&\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]{5,40}/u;
const NO_SECRET =
  /^(?:[@:.=-]|https?:|www\.|v?\d+(?:\.\d+)+$|\d+-\p{L}+$|\d+[-–x×/]\d+|\d{1,2}[:.]\d\d|(?:wpa|wep|sha|aes|md5|utf|ipv?|rfc|iso|tls|http|oauth|pkcs|base|windows|iphone|android)[-_ ]?\d|[^@]+@[^@]+\.\p{L}{2,}$|[\p{L}_]+\(|\/|\$|%|[.\\]{1,2}\/|[\p{L}_-]+=|0x|\[)/iu;

/** A code of digits, or a run of which no word is built so: letters and digits or signs inside it. */
function secret(text: string): number {
  const code = CODE.exec(text);
  if (code !== null) return code[0].length;
  const run = (WORD.exec(text)?.[0] ?? "").replace(/[.,;:!?)\]}'’*_`]+$/u, "");
  if (run.length < 5 || NO_SECRET.test(run) || !/\p{L}/u.test(run) || !/\d|\p{L}[$!#%&*^~]\p{L}/u.test(run)) return 0;
  return run.length;
}

const LOGIN = /^@?[\p{L}\d](?:[\p{L}\d_]|[.-](?=[\p{L}\d])){3,30}(?![\p{L}\p{N}@:/\\$])/u;

/** A word no sentence has: a digit, a low line or a dot within. */
function login(text: string): number {
  const value = LOGIN.exec(text)?.[0];
  if (value === undefined || !/\p{L}/u.test(value)) return 0;
  if (/^0x|^v?\d[\d.]*$|\.\d+$|^\d+\p{L}{1,2}$/iu.test(value) && !/_/.test(value)) return 0;
  const ending = value.slice(value.lastIndexOf(".") + 1);
  if (ending !== value && (wordBits(ending, 0, ending.length) & (TLD | FILE_ENDING)) !== 0) return 0;
  // "db_password", "permission_denied", "svc": what machines and programs call their own.
  if (isSystemUser(value) || (!/\d/.test(value) && isOfWords(value))) return 0;
  return /\p{L}{3,}[._-]?\p{L}*\d+$|_|^\p{L}{2,}\.\p{L}+$/u.test(value) ? value.length : 0;
}

const PIECE = /([ ,./#№()–-]{0,3}|: ?(?=\d)|، ?)([\p{L}\p{M}\p{N}'’º°ª]+)/uy;
/** Words that begin another value. */
const OTHERS =
  C_PHONE |
  C_EMAIL |
  C_IBAN |
  C_CARD |
  C_DOB |
  C_PASSWORD |
  C_PASSPORT |
  C_NAME |
  C_USER |
  C_BANK |
  C_ID |
  C_IP |
  C_MAC;
const KEEPS = PARTICLE | UNIT | STREET_BEFORE | STREET_AFTER | PLACE;
const MOST_PIECES = 24;

/** Is any of its words one of streets, houses or places? */
export const saysPlace = (value: string): boolean =>
  value
    .split(/[\s,./]+/)
    .some((word) => (wordBits(word, 0, word.length) & (UNIT | STREET_BEFORE | STREET_AFTER | PLACE)) !== 0);

/** Does a word name another value, of which the address's line goes on to tell? */
export function beginsOther(word: string): boolean {
  const slot = lookup(hashWord(word));
  if (slot >= 0 && (bitsAt(slot) & KEEPS) !== 0) return false;
  return (slot >= 0 && (cuesAt(slot) & OTHERS) !== 0) || isLabel(hashWord(word));
}

/** A number, and words around it in pieces between commas: to the end of the line, the sentence, or before another value's word. */
function address(text: string): number {
  if (/^\d{1,3}\.\d/.test(text)) return 0;
  let p = 0;
  let end = 0;
  let [numbers, words, commas, before, capitals] = [0, 0, 0, "", false];
  // Words of a sentence: "Refund of 49.90 for item 12".
  let [piece, digits, said] = [0, 0, 0];
  for (let n = 0; n < MOST_PIECES; n++) {
    PIECE.lastIndex = p;
    const hit = PIECE.exec(text);
    if (hit === null) break;
    const [whole, gap, word] = hit as unknown as [string, string, string];
    if ((n === 0 && gap !== "") || (/^\. /.test(gap) && before.length > 4 && !/\d/.test(before))) break;
    p += whole.length;
    const next = text.charCodeAt(p);
    // "@", "=", "_", "://": of another kind.
    if (next === 64 || next === 61 || next === 95 || (next === 58 && text.charCodeAt(p + 1) === 47)) return 0;
    const last = before;
    before = word;
    if (gap.includes(",") || gap.includes("،")) {
      commas++;
      [piece, digits] = [end, 0];
    }
    if (/\p{N}/u.test(word)) {
      digits += word.replace(/\P{N}/gu, "").length;
      // ", κιν. 697 555 0142": a telephone in a piece of its own.
      if (digits > 8) return piece;
      numbers++;
      end = p;
      continue;
    }
    const slot = lookup(hashWord(word));
    const bits = slot < 0 ? 0 : bitsAt(slot);
    const small = word.charAt(0) !== word.charAt(0).toUpperCase() || word.toUpperCase() === word.toLowerCase();
    // "Civil Lines" is a quarter.
    if (n > 0 && (small || next === 58) && beginsOther(word)) break;
    // "IL 62208. My account …": the next sentence.
    if (/^\. /.test(gap) && (bits & COMMON) !== 0 && /^\d{4,}$/.test(last)) break;
    // "via delle Fornaci": a small word leads to the next.
    if (
      small &&
      word.length > 3 &&
      (bits & KEEPS) === 0 &&
      (capitals || (bits & COMMON) !== 0) &&
      (word.length > 5 || !/^[ '’][\p{Lu}\d]/u.test(text.slice(p, p + 2)))
    )
      break;
    if (n === 0 && small && word.length > 1 && (bits & COMMON) !== 0 && (bits & KEEPS) === 0) return 0;
    if (!small) capitals = true;
    if (small && (bits & COMMON) !== 0 && (bits & KEEPS) === 0) said++;
    if (word.length > 2) words++;
    if (!small || (bits & (COMMON | PARTICLE)) === 0) end = p;
  }
  if ((commas === 0 && said > 0) || /(?<!\d)\d+[.,]\d\d(?![\d.])/.test(text.slice(0, end))) return 0;
  return (numbers > 0 && words > 0 && (commas > 0 || words > 1)) || (commas > 1 && words > 3) ? end : 0;
}

const SHAPES: Readonly<Record<LabelType, (text: string) => number>> = {
  PASSPORT: (text) => PASSPORT.exec(text)?.[0].length ?? 0,
  PLATE: plate,
  DOB: date,
  DEVICE: (text) => DEVICE.exec(text)?.[0].length ?? 0,
  ID: id,
  ADDRESS: address,
  BANK: bank,
  SECRET: secret,
  USERNAME: login,
};

/** Units of the value of this type that `text` begins with, 0 for none. Reads `LONGEST` units at most. */
export const shapeAt = (text: string, type: LabelType): number => SHAPES[type](text);
