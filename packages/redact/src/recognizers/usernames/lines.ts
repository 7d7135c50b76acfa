/**
 * Logins in a line that a machine wrote, where neither a word nor a sign tells them: "2026-11-02 08:11,mdiallo,3,1", "r4471 | gmoreau | …",
 * "203.0.113.7 TCP_DENIED/407 … hkettunen -". The name has to be built as logins are, of an initial and a listed name or two such with a dot.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { fold, unitAt } from "../../scan/classes.ts";
import { FIRST, hashWord, LAST, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import type { Context } from "../context.ts";
import { inCode } from "../source-code.ts";
import { isUnknown } from "./chains.ts";
import { isOfWords } from "./of-words.ts";
import { userEnd } from "./spelled.ts";

const LONGEST_LINE = 600;
/** What a machine writes in its lines: a time of day with seconds, a date with its year first, an address, cells of a table. */
const [TIME, DATE, ADDRESS, ALIGNED, TABBED] = [1, 2, 4, 8, 16] as const;
const WRITTEN: ReadonlyArray<readonly [sign: number, form: RegExp]> = [
  [TIME, /\d\d:\d\d:\d\d/],
  [DATE, /\d{4}-\d\d-\d\d[ T,;|]/],
  [ADDRESS, /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/],
  [ALIGNED, / {3,}\S+ {2,}/],
  [TABBED, /\t\S+\t/],
];

/** A day alone has three: then a login has to fill its cell. */
const FEW = 4;
export const FEWEST_OF_MACHINE = 3;

/** Which of these the text may hold, by two signs alike around a number, or by its blanks. */
export function signsOfMachine(s: Scan): number {
  const { text, digits, digitCount, start, end } = s;
  let signs = 0;
  for (let n = 0; n < digitCount; n++) {
    const i = digits[n] as number;
    const to = end[i] as number;
    if ((start[i + 1] as number) !== to + 1) continue;
    const sign = text.charCodeAt(to);
    if ((sign !== 58 && sign !== 45 && sign !== 46) || unitAt(text, end[i + 1] as number) !== sign) continue;
    signs |= sign === 58 ? TIME : sign === 45 ? DATE : ADDRESS;
  }
  return signs !== 0 || (digitCount > FEW && isSetApart(s)) ? signs | ALIGNED | TABBED : 0;
}

/** Are some words of the text as far apart as three blanks, or is there a tab? */
function isSetApart({ text, length, count, start, end }: Scan): boolean {
  let last = 0;
  for (let k = 0; k < count; k++) {
    if ((start[k] as number) - last > 2) return true;
    last = end[k] as number;
  }
  return length - last > 2 || text.includes("\t");
}

let stamp = -1;
let from = 0;
let to = 0;
let written = false;
let signing = false;
/** What a machine says where it lets somebody in or not. */
const SIGNING =
  /log[io]n|connect|logged|logon|auth|sign(?:ed)?[ -]?(?:in|on)|passw|credential|session|anmeld|connexion|sesi[oó]n/i;

function isWritten(ctx: Context, at: number, signs: number): boolean {
  const { scan } = ctx;
  if (scan.stamp !== stamp || at < from || at > to) {
    stamp = scan.stamp;
    from = scan.text.lastIndexOf("\n", at) + 1;
    const end = scan.text.indexOf("\n", at);
    to = end < 0 ? scan.text.length : end;
    const line = to - from <= LONGEST_LINE ? scan.text.slice(from, to) : "";
    written = line !== "" && WRITTEN.some(([sign, form]) => (signs & sign) !== 0 && form.test(line));
    signing = written && SIGNING.test(line);
  }
  return written;
}

/**
 * At token `k`, a word in small letters that no list of words holds.
 * @param machine signs that a machine has written in the text
 */
export function atLine(ctx: Context, k: number, machine: number): void {
  const { text, start } = ctx.scan;
  const at = start[k] as number;
  const before = at === 0 ? 10 : text.charCodeAt(at - 1);
  const opens = kindOf(before);
  if ((opens & EDGE) === 0) return;
  const end = userEnd(text, at);
  const next = end < text.length ? unitAt(text, end) : 10;
  const closes = kindOf(next);
  if (end - at < 5 || end - at > 24 || (closes & (EDGE | ENDS)) === 0) return;
  // `"geolocation":{…`: a record's key.
  if ((next === 34 || next === 39) && before === next && text.charCodeAt(end + 1) === 58) return;
  // `zipfile.close()`, `p.returncode != 0`: what a program does.
  if (next === 40) return;
  const value = text.slice(at, end);
  // In quotes of its own, or "t.hohepa", anywhere.
  const apart = (opens & closes & QUOTE) !== 0 || value.includes(".");
  // "canceled by Sorin Dumitru (sdumitru)".
  if (before === 40 && next === 41 && isDerived(text, at, value)) {
    if (!inCode(ctx.scan, at)) ctx.emit(at, end, "USERNAME", 0.8, "username-line");
    return;
  }
  const line = machine !== 0 && (ctx.scan.digitCount > FEW || (opens & CELL) !== 0) && isWritten(ctx, at, machine);
  if ((isAlone(text, at, value, opens, closes, line) || ((apart || line) && isBuilt(value))) && !inCode(ctx.scan, at))
    ctx.emit(at, end, "USERNAME", 0.72, "username-line");
}

/** "[kestrelby] FAIL LOGIN: Client …": alone in its brackets, where somebody signs in. */
function isAlone(text: string, at: number, value: string, opens: number, closes: number, line: boolean): boolean {
  return (
    line &&
    signing &&
    ((opens & closes & BRACKET) !== 0 || WHO.test(text.slice(Math.max(0, at - 10), at))) &&
    isUnknown(value) &&
    !isOfWords(value) &&
    ((opens & BRACKET) !== 0 || !FORMED.test(value))
  );
}

const NAMED = /\p{Lu}[\p{L}'’-]+ (?:\p{L}[\p{L}'’.-]* ){0,2}(\p{Lu}[\p{L}'’-]{2,}) \($/u;

/** Is the family's name that stands before the bracket at `at - 1` in the login? */
function isDerived(text: string, at: number, value: string): boolean {
  const family = NAMED.exec(text.slice(Math.max(0, at - 48), at))?.[1];
  return family !== undefined && value.toLowerCase().includes(fold(family).replace(/[^a-z]/g, ""));
}

/** Blanks, quotes, brackets and what parts cells; what a clause ends with. */
const [EDGE, ENDS, BRACKET, QUOTE, CELL] = [1, 2, 4, 8, 16] as const;
const KINDS = new Uint8Array(0x2020);
for (const [kind, signs] of [
  [EDGE, "\t\n\r \"'(),;[]|«»“”„"],
  [ENDS, "!.:?"],
  [BRACKET, "\"'()<>[]“”„"],
  [QUOTE, "\"'«»“”„"],
  [CELL, "\t,;|"],
] as const)
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = (KINDS[sign.charCodeAt(0)] as number) | kind;

const kindOf = (c: number): number => (c < KINDS.length ? (KINDS[c] as number) : 0);

/** "for authentication": what something is, in any program's words. */
const FORMED = /(?:tion|sion|ment|ness|ing|ed|ity|ism|able|ware|ance|ence)s?$/;
/** "request for nanabeth has been denied". */
const WHO = /(?<!\p{L})(?:for|by|für|von|pour|para|per|voor|för|dla) $/iu;
export function isBuilt(value: string): boolean {
  const dotted = /^([a-z]{1,12})\.([a-z]{1,16})\d{0,3}$/.exec(value);
  if (dotted !== null) {
    const [, first = "", last = ""] = dotted;
    if (isOfWords(value) || FILE.test(last)) return false;
    // "mafalda.q", "s.agyeman", "tiago.ferreira".
    if (last.length < 3) return isName(first);
    if ((LISTS(hashWord(last)) & DICTIONARY) !== 0 && !isName(first)) return false;
    if (first.length === 1) return isName(last) || (last.length > 4 && isUnknown(last) && !isOrdinaryAnywhere(last));
    return isName(last) && (isName(first) || isUnknown(first));
  }
  const bare = value.replace(/\d{1,3}$/, "");
  if (!isUnknown(bare) || bare.length < 5 || isOrdinaryAnywhere(bare)) return false;
  return isName(bare.slice(1)) || (isName(bare.slice(0, -1)) && bare.length > 5);
}
const FILE =
  /^(?:local|lan|com|org|net|conf|service|log|html?|json|yaml|toml|java|test|example|socket|target|timer|mount|[chor]|md|py|js|ts|sh|go|rs|rb|pl|cs|db|gz|so|io|ai|de|fr|it|es|nl|pt|se|no|dk|fi|uk|eu|us|ca|au|tv|me|co|ch|at|be|cz|ru|ua|jp|cn|kr|in|id|tr|gr|hu|ro|bg|hr|sk|si|ee|lv|lt|ie|is|za|nz|br|mx|ar|cl)$/;

function isName(word: string): boolean {
  if (word.length < 4) return false;
  return (LISTS(hashWord(word)) & (FAMILY | GIVEN)) !== 0 || (wordBits(word, 0, word.length) & (FIRST | LAST)) !== 0;
}
