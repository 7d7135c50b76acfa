/**
 * Fields by their place in what machines send each other: segments of HL7 ("PID|1||4482917^^^MR||WHITLOCK^DOROTHEA"), of X12 and EDIFACT
 * ("N4*DUNMORE*OH*44107~"), properties of vCards ("ADR:;;Ekgatan 14;Uppsala;;753 21;Sweden"), entries of a directory ("sn: Park"), headers
 * of an archive of requests. Each begins with a word of its own, behind which alone the line is read.
 */
import type { PersonalType } from "../../redacted.ts";
import { DOT, SLASH, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { isFirmBehind } from "../codes/firm-numbers.ts";
import type { Context } from "../context.ts";

export const WIRE_WORDS =
  "pid nk1 gt1 in1 n1 n3 n4 nm1 nad adr sn employeenumber employeeid fqtv docs cookie cookies fields pv1 n";

const LONGEST = 600;

/** Which fields of a segment are whose, by their number from 1. */
const HL7: Readonly<Record<string, Readonly<Record<number, PersonalType>>>> = {
  PID: {
    2: "ID",
    3: "ID",
    4: "ID",
    5: "PERSON",
    6: "PERSON",
    7: "DOB",
    9: "PERSON",
    11: "ADDRESS",
    13: "PHONE",
    14: "PHONE",
    18: "ID",
    19: "ID",
    20: "ID",
  },
  NK1: { 2: "PERSON", 4: "ADDRESS", 5: "PHONE", 6: "PHONE", 16: "DOB" },
  GT1: { 3: "PERSON", 5: "ADDRESS", 6: "PHONE", 7: "PHONE", 8: "DOB", 12: "ID" },
  PV1: { 7: "PERSON", 8: "PERSON", 9: "PERSON", 17: "PERSON" },
  IN1: { 16: "PERSON", 18: "DOB", 19: "ADDRESS", 36: "ID" },
};

/** At a word of `WIRE_WORDS`, token `i`. */
export function wireTold(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const at = start[i] as number;
  const to = end[i] as number;
  const before = at === 0 ? 10 : text.charCodeAt(at - 1);
  const name = text.slice(at, to);
  const sign = unitAt(text, to);
  if (sign === 0x7c && (before === 10 || (before === 32 && /^\|\d{0,2}\|/.test(text.slice(to, to + 4)))))
    segment(ctx, to + 1, HL7[name]);
  else if (sign === 42 && (before === 126 || before === 10)) x12(ctx, name, to + 1);
  else if (sign === 43 && name === "NAD") edifact(ctx, to + 1);
  else if (name === "N" && before === 10 && (sign === 58 || sign === 59)) cardName(ctx, to);
  else if (name === "ADR" && (sign === 58 || sign === 59)) cardAddress(ctx, to);
  else if (name === "FQTV" && sign === 32) flyer(ctx, to);
  else if (name === "DOCS" && sign === 32) travelDocument(ctx, to);
  else if (sign === 58 && (before === 10 || before === 13)) entry(ctx, name, to);
  else if (sign === 34 && /^cookie$/i.test(name)) cookie(ctx, to);
  else if (sign === 34 && name === "cookies") jar(ctx, to);
  else if (name === "Fields" && sign === 58 && before === 35) w3c(ctx, to + 1);
}

const HOLDS = /[\p{L}\d]/u;

/** Fields of a line of HL7 behind the segment's name, which ends before `from`. */
function segment(ctx: Context, from: number, types: Readonly<Record<number, PersonalType>> | undefined): void {
  if (types === undefined) return;
  const { text } = ctx.scan;
  let field = 1;
  for (let p = from; p < text.length && p - from < LONGEST; field++) {
    let q = p;
    while (q < text.length && q - p < LONGEST && text[q] !== "|" && text[q] !== "\n" && text[q] !== "\r") q++;
    const type = types[field];
    // The first part of an identifier is its value, and the others say who gave it.
    const value = type === "ID" ? (text.slice(p, q).split("^")[0] as string) : text.slice(p, q).replace(/\^+$/, "");
    // "… was refused with AE|207": the line goes on in a sentence.
    if (type !== undefined && HOLDS.test(value) && !(type === "PHONE" && value.length < 5))
      ctx.emit(p, p + value.length, type, 0.93, "wire-field");
    if (text[q] !== "|") return;
    p = q + 1;
  }
}

/** Elements of an X12 segment: names (N1, NM1), street (N3), town, state and code (N4). */
function x12(ctx: Context, name: string, from: number): void {
  const { text } = ctx.scan;
  const parts = elements(text, from, "*", /[~\n]/);
  if (name === "N3" || name === "N4") {
    const last = parts.filter((part) => part.value !== "").at(name === "N4" ? Math.min(2, parts.length - 1) : -1);
    if (last !== undefined && HOLDS.test(last.value))
      ctx.emit(from, last.from + last.value.length, "ADDRESS", 0.9, "wire-field");
    return;
  }
  if (name === "N1") person(ctx, parts[1]);
  // "NM1*IL*1*OKAFOR*MARLENE*A***MI*12345": one is a person, two a firm.
  if (name !== "NM1" || parts[1]?.value !== "1") return;
  for (const part of parts.slice(2, 5)) if (/\p{L}/u.test(part.value)) emit(ctx, part, "PERSON");
  if (parts[8] !== undefined && HOLDS.test(parts[8].value)) emit(ctx, parts[8], "ID");
}

/** "NAD+DP+++OKAFOR MARLENE+18 QUARRY LANE+DUNMORE+OH+44107+US'". */
function edifact(ctx: Context, from: number): void {
  const { text } = ctx.scan;
  const parts = elements(text, from, "+", /['\n]/);
  person(ctx, parts[3]);
  const street = parts[4];
  const last = parts
    .slice(4, 8)
    .filter((part) => part.value !== "")
    .at(-1);
  if (street !== undefined && last !== undefined && HOLDS.test(last.value))
    ctx.emit(street.from, last.from + last.value.length, "ADDRESS", 0.9, "wire-field");
}

interface Part {
  readonly from: number;
  readonly value: string;
}

function elements(text: string, from: number, sign: string, ends: RegExp): Part[] {
  const line = text.slice(from, from + LONGEST);
  const stop = line.search(ends);
  let at = from;
  return (stop < 0 ? line : line.slice(0, stop)).split(sign).map((value) => {
    const part = { from: at, value };
    at += value.length + 1;
    return part;
  });
}

const emit = (ctx: Context, { from, value }: Part, type: PersonalType): void =>
  ctx.emit(from, from + value.length, type, 0.9, "wire-field");

/** Two words and more, one of them a given name at least, and no firm's form behind. */
function person(ctx: Context, part: Part | undefined): void {
  if (part === undefined) return;
  const words = part.value.split(/[ :]/);
  const given = words.some((word) => (wordBits(word, 0, word.length) & (FIRST | COMMON)) === FIRST);
  const firm = words.some((word, n) => n > 0 && isFirmBehind(` ${word}`, 0));
  if (words.length > 1 && given && !firm) emit(ctx, part, "PERSON");
}

/** "ADR;TYPE=HOME:;;Ekgatan 14;Uppsala;;753 21;Sweden": from the box to the land. */
function cardAddress(ctx: Context, to: number): void {
  const { text } = ctx.scan;
  const head = /^[^:\n]{0,60}:/.exec(text.slice(to, to + 61));
  if (head === null) return;
  const parts = elements(text, to + head[0].length, ";", /[\r\n]/)
    .slice(0, 7)
    .filter((part) => HOLDS.test(part.value));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first !== undefined && last !== undefined && parts.length > 1)
    ctx.emit(first.from, last.from + last.value.length, "ADDRESS", 0.9, "wire-field");
}

/** "N:Raji;Omkar;;Dr.;" */
function cardName(ctx: Context, to: number): void {
  const { text } = ctx.scan;
  const hit = /^(?:;[^:\n]{0,40})?:([^;\n]{0,40};[^;\n\r]{1,40})/.exec(text.slice(to, to + 130));
  if (hit !== null && text.includes("BEGIN:VCARD"))
    ctx.emit(to + hit[0].length - (hit[1] as string).length, to + hit[0].length, "PERSON", 0.9, "wire-field");
}

/** "FQTV BA BA40127719": a frequent flyer's number with its carrier's letters. */
function flyer(ctx: Context, to: number): void {
  const hit = /^(?: [A-Z\d]{2}(?: HK\d?)?)?[ /-]{1,2}([A-Z\d]{2}[ -]?\d{5,12})(?![\p{L}\d])/u.exec(
    ctx.scan.text.slice(to, to + 30),
  );
  if (hit !== null)
    ctx.emit(to + hit[0].length - (hit[1] as string).length, to + hit[0].length, "ID", 0.92, "wire-field");
}

/** "SSR DOCS KL HK1 P/NLD/NX8K12PD4/NLD/14JUN88/M/11MAR31/VANDERMEER/JORIT": a passport, and whose. */
const DOCUMENT =
  /^ [A-Z\d]{2} HK\d ?\/?P\/[A-Z]{2,3}\/([A-Z\d]{5,12})\/[A-Z]{2,3}\/(\d{2}[A-Z]{3}\d{2,4})\/[A-Z]{1,2}\/\w{7,9}\/([A-Z-]{2,30}(?:\/[A-Z-]{2,30}){1,2})/;

function travelDocument(ctx: Context, to: number): void {
  const { text } = ctx.scan;
  const hit = DOCUMENT.exec(text.slice(to, to + 140));
  if (hit === null) return;
  const [whole, number, born, who] = hit as unknown as [string, string, string, string];
  const types = [
    [number, "PASSPORT"],
    [born, "DOB"],
  ] as const;
  for (const [value, type] of types) {
    const at = to + whole.indexOf(value);
    ctx.emit(at, at + value.length, type, 0.93, "wire-field");
  }
  for (let at = text.indexOf(who), n = 0; at >= 0 && n < 8; at = text.indexOf(who, at + 1), n++)
    ctx.emit(at, at + who.length, "PERSON", 0.92, "wire-field");
}

/** Lines of a directory's entry: only where its other keys stand. */
function entry(ctx: Context, name: string, to: number): void {
  const { text } = ctx.scan;
  const hit = /^: ([^\n\r]{2,60})/.exec(text.slice(to, to + 64));
  if (hit === null || !/(?:^|\n)(?:objectClass|dn|mail|givenName|uid|sAMAccountName)::? /i.test(text)) return;
  const value = (hit[1] as string).trimEnd();
  const number = /^employee/i.test(name);
  if (number ? /^[\w-]*\d{3}[\w-]*$/.test(value) : /^\p{Lu}[\p{L} .'’-]+$/u.test(value))
    ctx.emit(to + 2, to + 2 + value.length, number ? "ID" : "PERSON", 0.88, "wire-field");
}

/** `{"name":"cookie","value":"sid=8f2b…"}`: a header of an archive of requests. */
function cookie(ctx: Context, to: number): void {
  const hit = /^"\s?,\s?"value"\s?:\s?"([^"\n]{6,2000})"/.exec(ctx.scan.text.slice(to, to + 2040));
  if (hit !== null)
    ctx.emit(to + hit[0].length - 1 - (hit[1] as string).length, to + hit[0].length - 1, "SECRET", 0.92, "cookie");
}

/** `"cookies":[{"name":"sess","value":"e1f9…"}, …]`. */
function jar(ctx: Context, to: number): void {
  const { text } = ctx.scan;
  const end = text.indexOf("]", to);
  if (end < 0 || end - to > 4000 || !/^"\s?:\s?\[/.test(text.slice(to, to + 5))) return;
  for (const hit of all(JAR, text.slice(to, end))) {
    const value = hit[1] as string;
    const from = to + hit.index + hit[0].length - value.length - 1;
    ctx.emit(from, from + value.length, "SECRET", 0.9, "cookie");
  }
}
const JAR = /"value"\s?:\s?"([^"\n]{8,400})"/g;

/** "DCSHARGROVE / DACDELPHINE / DBB04121985 / DAQH4471882": what a North American licence's barcode holds, an element a line. */
const LICENCE =
  /(?<![\p{L}\d])(D(?:CS|AC|AD|CT|BB|AQ|AG|AI|AK))([^\s\p{Ll}](?:[^\n\p{Ll}]{0,40}?[^\s\p{Ll}])?)(?=\s+(?:D[A-D][A-Z]|Z[A-Z]{2})|\s*(?:\n|$))/gu;
const ELEMENTS: Readonly<Record<string, PersonalType>> = {
  DCS: "PERSON",
  DAC: "PERSON",
  DAD: "PERSON",
  DCT: "PERSON",
  DBB: "DOB",
  DAQ: "ID",
  DAG: "ADDRESS",
  DAI: "ADDRESS",
  DAK: "ADDRESS",
};

/** "1.SANDHU 2.AMARJIT 3.14.02.1979": the numbered fields of a European licence. */
const NUMBERED =
  /(?<![\d.])1\. ?(\p{Lu}[\p{Lu}' -]{1,40}?),? 2\. ?(\p{Lu}[\p{Lu}' -]{1,40}?),? 3\. ?([0-3]\d\.[01]\d\.(?:19|20)\d\d)/gu;

/** "M1OKAFOR/CHIDI         EXK7P2Q LHRLOSBA 0075": a boarding pass's code. */
const BOARDING = /(?<![A-Z\d])M[1-4]([A-Z][A-Z'-]{1,17}\/[A-Z][A-Z ]{0,17}?) +E?[A-Z\d]{6,7} +[A-Z]{6}/g;

/** Is a number of the text a three with a dot behind it? */
function holdsThird({ text, digits, digitCount, start, end }: Scan): boolean {
  for (let n = 0; n < digitCount; n++) {
    const i = digits[n] as number;
    const at = start[i] as number;
    if ((end[i] as number) - at === 1 && text.charCodeAt(at) === 51 && unitAt(text, at + 1) === 46) return true;
  }
  return false;
}

export function licences(ctx: Context): void {
  const { hasDigit, text, signs } = ctx.scan;
  if (!hasDigit) return;
  if ((signs & DOT) !== 0 && holdsThird(ctx.scan) && text.includes(" 3.") && text.includes(" 2."))
    for (const hit of all(NUMBERED, text))
      for (const value of hit.slice(1) as string[]) {
        const from = text.indexOf(value, hit.index);
        ctx.emit(from, from + value.length, /\d/.test(value) ? "DOB" : "PERSON", 0.93, "wire-field");
      }
  if ((signs & SLASH) !== 0 && text.includes("M1"))
    for (const hit of all(BOARDING, text))
      ctx.emit(hit.index + 2, hit.index + 2 + (hit[1] as string).length, "PERSON", 0.93, "wire-field");
  if (!text.includes("DAQ") || !text.includes("DCS")) return;
  for (const hit of all(LICENCE, text)) {
    const from = hit.index + 3;
    ctx.emit(from, from + (hit[2] as string).length, ELEMENTS[hit[1] as string] as PersonalType, 0.93, "wire-field");
  }
}

/** "#Fields: date time … cs-username c-ip": the columns of a web server's log. */
function w3c(ctx: Context, from: number): void {
  const { text } = ctx.scan;
  const stop = text.indexOf("\n", from);
  if (stop < 0 || stop - from > LONGEST) return;
  const heads = text.slice(from, stop).trim().split(" ");
  const user = heads.indexOf("cs-username");
  if (user < 0) return;
  for (let p = stop + 1; p < text.length; ) {
    const next = text.indexOf("\n", p);
    const end = next < 0 ? text.length : next;
    if (end - p > 4 * LONGEST) return;
    const cells = text.slice(p, end).split(" ");
    if (cells.length <= user) return;
    const value = cells[user] as string;
    const at = p + cells.slice(0, user).join(" ").length + 1;
    if (/[A-Za-z]{2}/.test(value) && text[p] !== "#") ctx.emit(at, at + value.length, "USERNAME", 0.9, "wire-field");
    p = end + 1;
  }
}
