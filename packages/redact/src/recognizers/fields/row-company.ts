/**
 * Cells of a row without a head, told by their company: where a name and a number of somebody stand, a day long ago is when they were born,
 * letters with seven figures are what they are kept under somewhere, and "J Ballantyne" is who it is.
 */
import type { Draft, Emit } from "../../findings.ts";
import type { PersonalType } from "../../redacted.ts";
import { unitAt } from "../../scan/classes.ts";
import { isStranger } from "../strangers.ts";

const TELLING: ReadonlySet<PersonalType> = new Set([
  "PERSON",
  "PHONE",
  "EMAIL",
  "IBAN",
  "CARD",
  "PLATE",
  "ID",
  "DOB",
  "PASSPORT",
]);
/** Cells looked at on either side of one, findings looked around, and the longest cell. */
const REACH = 5;
const MOST = 40;
const LONGEST = 48;

const SHAPES: readonly (readonly [RegExp, PersonalType])[] = [
  [/^(?:[0-3]?\d[./-][0-3]?\d[./-](?:19[2-9]\d|200[0-3])|(?:19[2-9]\d|200[0-3])-(?!01-01)\d\d-\d\d)$/, "DOB"],
  [/^(?!ORD|INV|REF|RMA|SKU|TKT|INC|CS|KB|PO|SO|RG|CR|SR|OP)[A-Z]{1,4}-?\d{7,12}$/, "ID"],
  [/^\p{Lu}\.? \p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?$|^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}{2,}$/u, "PERSON"],
];

export function rowCompany(text: string, drafts: readonly Draft[], emit: Emit): void {
  let cells = 0;
  for (const { start, end, type } of drafts)
    if (separatorBehind(text, end) !== "" && TELLING.has(type) && isOpened(text, start) && ++cells === 2) break;
  if (cells < 2) return;
  for (const { start, end, type } of drafts.slice(0, MOST)) {
    const sign = TELLING.has(type) ? separatorBehind(text, end) : "";
    if (sign !== "" && isOpened(text, start)) around(text, start, end, sign, emit);
  }
}

/** The sign that ends the cell at `end`, over its quote; "" for none. */
function separatorBehind(text: string, end: number): string {
  const at = unitAt(text, end) === 34 ? end + 1 : end;
  const c = unitAt(text, at);
  return (c === 44 || c === 59 || c === 124 || c === 9) && unitAt(text, end + 1) !== 32 ? (text[at] as string) : "";
}

function isOpened(text: string, start: number): boolean {
  const c = start > 0 ? text.charCodeAt(start - 1) : 10;
  return c === 44 || c === 59 || c === 124 || c === 9 || c === 10 || c === 34 || c === 32;
}

/** The cells before and behind the one of `start..end`, on its line. */
function around(text: string, start: number, end: number, sign: string, emit: Emit): void {
  let from = end + (text[end] === '"' ? 2 : 1);
  for (let n = 0; n < REACH; n++) {
    const to = cellEnd(text, from, sign);
    if (to < 0) break;
    if (n === 0) namesake(text, start, end, from, to, emit);
    told(text, from, to, emit);
    if (text[to] !== sign) break;
    from = to + 1;
  }
  let to = start - (text[start - 1] === '"' ? 2 : 1);
  for (let n = 0; n < REACH && text[to] === sign; n++) {
    from = to;
    while (from > 0 && to - from < LONGEST && text[from - 1] !== sign && text[from - 1] !== "\n") from--;
    if (to - from >= LONGEST) break;
    if (n === 0) namesake(text, start, end, from, to, emit);
    told(text, from, to, emit);
    to = from - 1;
  }
}

/** "Okonkwo | Chidera | +234 …": the cell beside a given name, where its one word is none of any language. */
function namesake(text: string, start: number, end: number, from: number, to: number, emit: Emit): void {
  const [name, beside] = [text.slice(start, end), text.slice(from, to)];
  if (ONE_WORD.test(name) && ONE_WORD.test(beside) && isStranger(beside)) emit(from, to, "PERSON", 0.7, "row-company");
}
const ONE_WORD = /^\p{Lu}\p{Ll}{2,20}$/u;

function cellEnd(text: string, from: number, sign: string): number {
  // A quoted cell may hold the sign.
  const quoted = text[from] === '"';
  let to = from + (quoted ? 1 : 0);
  while (
    to < text.length &&
    to - from < LONGEST &&
    text[to] !== "\n" &&
    (quoted ? text[to] !== '"' : text[to] !== sign)
  )
    to++;
  return to - from >= LONGEST ? -1 : quoted ? to + 1 : to;
}

function told(text: string, from: number, to: number, emit: Emit): void {
  const cell = text.slice(from, to);
  const value = cell.replace(/^[" ]+|[" ]+$/g, "");
  if (value.length < 6) return;
  const type = SHAPES.find(([pattern]) => pattern.test(value))?.[1];
  const at = from + cell.indexOf(value);
  if (type !== undefined) emit(at, at + value.length, type, 0.6, "row-company");
}
