/**
 * Logins in a line that a machine wrote, where neither a word nor a sign tells them: "2026-11-02 08:11,mdiallo,3,1", "r4471 | gmoreau | …",
 * "203.0.113.7 TCP_DENIED/407 … hkettunen -". The name has to be built as logins are, of an initial and a listed name or two such with a dot.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { fold, isDigit, unitAt } from "../../scan/classes.ts";
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
const WRITTEN = [
  { sign: TIME, form: /\d\d:\d\d:\d\d/ },
  { sign: DATE, form: /\d{4}-\d\d-\d\d[ T,;|]/ },
  { sign: ADDRESS, form: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/ },
  { sign: ALIGNED, form: / {3,}\S+ {2,}/ },
  { sign: TABBED, form: /\t\S+\t/ },
] as const;

/** A day alone has three: then a login has to fill its cell. */
const FEW = 4;
export const FEWEST_OF_MACHINE = 3;

/** Which of these the text may hold, by two signs alike around a number, or by its blanks. */
export function signsOfMachine(s: Scan): number {
  const { text, digits, digitCount, start, end } = s;
  let signs = 0;
  let parted = digitCount > FEW;
  for (let n = 0; n < digitCount; n++) {
    const i = digits[n] as number;
    const to = end[i] as number;
    if ((start[i + 1] as number) !== to + 1) continue;
    const sign = text.charCodeAt(to);
    if (sign !== 58 && sign !== 45 && sign !== 46) continue;
    const next = end[i + 1] as number;
    if (unitAt(text, next) !== sign) continue;
    parted = true;
    // Most are of versions, or of a GUID.
    const size = next - to - 1;
    if (sign === 46) signs |= size <= 3 && isDotted(s, i + 2) ? ADDRESS : 0;
    else if (size === 2) signs |= sign === 58 ? TIME : to - (start[i] as number) >= 4 ? DATE : 0;
  }
  if (!parted) return 0;
  if (isAligned(s)) signs |= ALIGNED;
  return text.includes("\t") ? signs | TABBED : signs;
}

/** Is token `k`, behind a dot, short and followed by a dot and a digit? */
function isDotted({ text, start, end }: Scan, k: number): boolean {
  const to = end[k] as number;
  return (
    (start[k] as number) === (end[k - 1] as number) + 1 &&
    to - (start[k] as number) <= 3 &&
    unitAt(text, to) === 46 &&
    isDigit(unitAt(text, to + 1))
  );
}

/** Do three blanks stand side by side somewhere between the words? */
function isAligned({ text, length, count, start, end }: Scan): boolean {
  let last = 0;
  for (let k = 0; k <= count; k++) {
    const next = k < count ? (start[k] as number) : length;
    if (next - last > 2 && holdsBlanks(text, last, next)) return true;
    last = end[k] as number;
  }
  return false;
}

function holdsBlanks(text: string, from: number, to: number): boolean {
  let blanks = 0;
  for (let p = from; p < to && blanks < 3; p++) blanks = text.charCodeAt(p) === 32 ? blanks + 1 : 0;
  return blanks === 3;
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
    written = line !== "" && isOfMachine(line, signs);
    signing = written && SIGNING.test(line);
  }
  return written;
}

function isOfMachine(line: string, signs: number): boolean {
  for (const { sign, form } of WRITTEN) if ((signs & sign) !== 0 && form.test(line)) return true;
  return false;
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
  // "shard [3]", "sshd [1417]": which of many, and the process.
  if (next === 32 && unitAt(text, end + 1) === 91 && PLACED.test(text.slice(end, end + 9))) return;
  // "WHERE f.month = '2024-02'": a column, by its table's short name.
  if (
    next === 32 &&
    "=<>!LIB".includes(text.charAt(end + 1)) &&
    /^ (?:=|<>|!=|>=?|<=?|LIKE|IN|IS|BETWEEN)(?= )/.test(text.slice(end, end + 9))
  )
    return;
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

const PLACED = /^ \[\d{1,6}\]/;

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
const DOTTED = /^([a-z]{1,12})\.([a-z]{1,16})\d{0,3}$/;

export function isBuilt(value: string): boolean {
  const dotted = value.includes(".") ? DOTTED.exec(value) : null;
  if (dotted !== null) {
    const [, first = "", last = ""] = dotted;
    if (isOfWords(value) || FILE.test(last)) return false;
    // "mafalda.q", "s.agyeman", "tiago.ferreira".
    if (last.length < 3) return isName(first);
    if ((LISTS(hashWord(last)) & DICTIONARY) !== 0 && !isName(first)) return false;
    if (first.length === 1) return isName(last) || (last.length > 4 && isUnknown(last) && !isOrdinaryAnywhere(last));
    return isName(last) && (isName(first) || isUnknown(first));
  }
  const bare = isDigit(value.charCodeAt(value.length - 1)) ? value.replace(/\d{1,3}$/, "") : value;
  if (!isUnknown(bare) || bare.length < 5 || isOrdinaryAnywhere(bare)) return false;
  return isName(bare.slice(1)) || (isName(bare.slice(0, -1)) && bare.length > 5);
}
const FILE =
  /^(?:local|lan|com|org|net|conf|service|log|html?|json|yaml|toml|java|test|example|socket|target|timer|mount|[chor]|md|py|js|ts|sh|go|rs|rb|pl|cs|db|gz|so|io|ai|de|fr|it|es|nl|pt|se|no|dk|fi|uk|eu|us|ca|au|tv|me|co|ch|at|be|cz|ru|ua|jp|cn|kr|in|id|tr|gr|hu|ro|bg|hr|sk|si|ee|lv|lt|ie|is|za|nz|br|mx|ar|cl)$/;

function isName(word: string): boolean {
  if (word.length < 4) return false;
  return (LISTS(hashWord(word)) & (FAMILY | GIVEN)) !== 0 || (wordBits(word, 0, word.length) & (FIRST | LAST)) !== 0;
}
