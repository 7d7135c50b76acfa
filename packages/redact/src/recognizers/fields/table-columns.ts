/**
 * Values of a table that are told by the head of their column: "name;phone\nMara Oduya;555 0018", CSV with any of four
 * separators and quotes, and tables of Markdown. Every line is walked once.
 */

import type { PersonalType } from "../../redacted.ts";
import { isAlnum, unitAt } from "../../scan/classes.ts";
import {
  C_BANK,
  C_DEVICE,
  C_ID,
  C_ID_WEAK,
  C_NUMBER,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PLATE,
  C_TOKEN,
} from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import type { Context } from "../context.ts";
import { isLogin } from "../usernames/chains.ts";
import { isBuilt } from "../usernames/lines.ts";
import {
  type Cell,
  cellsOf,
  isRule,
  LONGEST_HEAD,
  LONGEST_HEADS,
  LONGEST_ROW,
  MOST_IN_ADDRESS,
  separatorOf,
} from "./cells.ts";
import { fills, NAMING, type Named, namedBy, TOWN } from "./named-values.ts";

const CODES =
  C_TOKEN | C_PASSWORD | C_PASSPORT | C_PLATE | C_ONE_TIME | C_BANK | C_ID | C_ID_WEAK | C_DEVICE | C_NUMBER;

export function tableColumns(ctx: Context): void {
  const { scan: s, emit } = ctx;
  const { text } = s;
  if (!text.includes("\n") || ((s.cues & (NAMING | CODES)) === 0 && !WHO.inText(s))) return;
  let done = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    const opens = ((s.shape[i] as number) & LINE_START) !== 0;
    if (!opens && !s.hasColon) continue;
    const at = s.start[i] as number;
    if (at < done || !(opens || (isApart(s, i) && isLedTo(text, at, s.end[i] as number)))) continue;
    const from = opens ? lineStart(text, at) : at;
    const separator = separatorOf(text, from);
    if (separator === 0) continue;
    const end = lineEnd(text, from);
    // The last line is no head.
    if (end === text.length) continue;
    const columns = columnsOf(text, from, end, separator);
    if (columns === null || isRecord(text, columns, from, end, separator)) continue;
    done = columnRows(text, end + 1, separator, columns, (cell, type) => {
      emit(cell.start, cell.end, type, 0.78, "table-column");
    });
  }
}

/** Do a sign and a blank fit in front of it? */
const isApart = (s: Scan, i: number): boolean => i === 0 || (s.start[i] as number) - (s.end[i - 1] as number) > 1;

/** Who did something, by the head of a record of deeds. */
const WHO = wordSet("actor operator initiator principal");
const ACTOR =
  /^(?:actor|operator|performer|initiator|principal|executor|akteur|acteur|attore|ator)(?:[ _-]?(?:id|name|login))?$/i;
const DEED =
  /^(?:action|event|verb|operation|activity|deed|change|aktion|vorgang|acción|azione|ação|actie|händelse|hændelse|hendelse)(?:[ _-]?(?:type|name))?$/i;
const DONE_TO =
  /^(?:target|object|on|subject|resource|assignee|ziel|cible|objetivo|destinatario)(?:[ _-]?(?:id|name|user))?$/i;
/** A login, where it is built as one: groups, files and services act as well. */
const ACTING: Named = { type: "USERNAME", weak: true };

/** "the export: ext;first;last": a head behind what leads to it. */
function isLedTo(text: string, at: number, end: number): boolean {
  if (unitAt(text, at - 2) !== 58 || unitAt(text, at - 1) !== 32) return false;
  let p = end;
  while (p - at < LONGEST_HEAD && (isAlnum(unitAt(text, p)) || unitAt(text, p) === 95)) p++;
  return ";\t|,".includes(text[p] ?? " ");
}

function lineStart(text: string, p: number): number {
  let q = p;
  while (q > 0 && p - q < 4 && text.charCodeAt(q - 1) !== 10) q--;
  return q;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** "surname | Achterberg" over "forename | Lieke": a record's keys one below the other, and no head. */
function isRecord(
  text: string,
  columns: readonly (Named | null)[],
  from: number,
  end: number,
  separator: number,
): boolean {
  if (columns.length !== 2) return false;
  const isKey = (p: number): boolean => {
    const [key, value] = cellsOf(text, p, lineEnd(text, p), separator);
    return key !== undefined && value !== undefined && namedBy(text.slice(key.start, key.end)) !== null;
  };
  const below = end + 1;
  const before = from > 1 ? text.lastIndexOf("\n", from - 2) + 1 : from;
  return (before < from && isKey(before)) || isKey(below) || isKey(lineEnd(text, below) + 1);
}

/** The columns of a head, null for each that says nothing personal; null where the line is no head of a personal table. */
function columnsOf(text: string, from: number, end: number, separator: number): (Named | null)[] | null {
  if (end - from > LONGEST_HEADS || SENTENCE_ENDS.has(text.charCodeAt(end - 1))) return null;
  const cells = cellsOf(text, from, end, separator);
  if (cells.length < 2) return null;
  // Most lines with a comma are sentences: none of their words is asked what it names.
  const names: string[] = [];
  for (const cell of cells) {
    const name = text.slice(cell.start, cell.end);
    // "00418827,Waiting on customer,14d": a row.
    if (name.length > LONGEST_HEAD || !HEAD.test(name) || NUMBER.test(name)) return null;
    names.push(name);
  }
  return personal(names, separator);
}

const NUMBER = /^\d{5,}$/;

/** What each of these heads says of its column, null for each that says nothing personal; null where together they name no table of people. */
export function personal(names: readonly string[], separator: number): (Named | null)[] | null {
  const columns: (Named | null)[] = [];
  let strong = 0;
  let weak = 0;
  const apart = names.filter((name) => FIRST_OR_LAST.test(name)).length === 2;
  for (const name of names) {
    const column = namedBy(name) ?? (apart && FIRST_OR_LAST.test(name) ? PERSON : null);
    columns.push(column);
    if (column?.weak === true) weak++;
    else if (column !== null && (column.known === true || !OF_MACHINES.has(column.type))) strong++;
  }
  // "timestamp,actor,action,target".
  if (names.some((name) => ACTOR.test(name)) && names.some((name) => DEED.test(name))) {
    for (const [n, name] of names.entries()) if (ACTOR.test(name) || DONE_TO.test(name)) columns[n] = ACTING;
    return columns;
  }
  // A town alone is no address.
  if (!columns.some((column) => column?.type === "ADDRESS" && column !== TOWN))
    for (let n = 0; n < columns.length; n++) if (columns[n] === TOWN) columns[n] = null;
  // "id;name;user;city": whose user is told is a person.
  const who = (type: PersonalType): boolean => columns.some((column) => column?.type === type);
  return strong >= 2 ||
    // "user\ttags": what a program lists.
    (separator === 9 && columns[0]?.type === "USERNAME") ||
    (who("USERNAME") && (who("PERSON") || who("DEVICE"))) ||
    (strong === 1 && (weak > 0 || separator !== 44 || names.length >= 3))
    ? columns
    : null;
}

/** "first,last,phone": names only where both stand. */
const FIRST_OR_LAST = /^(?:first|last|fn|ln)$/i;
const PERSON: Named = { type: "PERSON", weak: false };

/** Greetings end with a comma, sentences with a stop or a colon; heads with neither. */
const SENTENCE_ENDS: ReadonlySet<number> = new Set([44, 46, 33, 63, 58, 0x3002, 0xff0c, 0xff01, 0xff1f]);

/** One to four words, none of them a sentence. */
export const HEAD = /^[\p{L}\p{M}\d_#./()°º-]*(?: [\p{L}\p{M}\d_#./()°º-]+){0,3}$/u;
const OF_MACHINES: ReadonlySet<PersonalType> = new Set(["IP", "MAC", "DEVICE", "GEO", "URL"]);

const LOGIN = /^[a-z][a-z._-]{2,20}\d{1,4}$/;

/** Emits the personal cells of the lines from `p` on; returns where the table ends. */
export function columnRows(
  text: string,
  from: number,
  separator: number,
  columns: readonly (Named | null)[],
  take: (cell: Cell, type: PersonalType) => void,
): number {
  let p = from;
  let first = true;
  while (p < text.length) {
    const end = lineEnd(text, p);
    if (end - p > LONGEST_ROW) return end;
    if (isRule(text.slice(p, end), separator)) {
      p = end + 1;
      continue;
    }
    const cells = aligned(cellsOf(text, p, end, separator), columns);
    if (cells === null) return p;
    // "name | Ľubica | Petra" over "e-mail | …": a record's keys stand one below the other, and the values beside them.
    if (first && columns[0] && namedBy(text.slice((cells[0] as Cell).start, (cells[0] as Cell).end)) !== null) return p;
    first = false;
    for (let n = 0; n < columns.length; n++) {
      const column = columns[n];
      const cell = cells[n] as Cell;
      if (!column) continue;
      const value = text.slice(cell.start, cell.end);
      if (column === ACTING ? isBuilt(value) || isLogin(value) : fills(value, column)) take(cell, column.type);
      // "Reporter,Assignee": whoever has a number in it signs in so.
      else if (column.type === "PERSON" && !column.weak && LOGIN.test(value)) take(cell, "USERNAME");
    }
    p = end + 1;
  }
  return p;
}

/** The cells under their columns; an address without quotes may hold separators of its own. */
function aligned(cells: readonly Cell[], columns: readonly (Named | null)[]): readonly Cell[] | null {
  const more = cells.length - columns.length;
  if (more === 0) return cells;
  const at = columns.findIndex((column) => column?.type === "ADDRESS" && !column.weak);
  if (more < 0 || more > MOST_IN_ADDRESS || at < 0) return null;
  const address = { start: (cells[at] as Cell).start, end: (cells[at + more] as Cell).end };
  return [...cells.slice(0, at), address, ...cells.slice(at + more + 1)];
}
