/** Where an address ends that ran out of its cell of a table, into the next line's label or over the word for another value. */
import { isAlnum, isDigit, unitAt } from "../../scan/classes.ts";
import {
  C_BANK,
  C_CARD,
  C_DOB,
  C_EMAIL,
  C_IBAN,
  C_ID,
  C_PASSPORT,
  C_PHONE,
  C_POSTCODE,
  UNIT,
} from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { tokenAt } from "../context.ts";

/** Cells and lines of a table stand apart by these. */
const APART = /\t|\n| \| /g;
/** The next cell is of the address still: a town, or its postcode. */
const MORE_OF_IT = /^\s*(?:\d{4,6}|[\p{L}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,2})\s*(?=[\t\n]| \| |$)/u;
const LABEL = /^\s*[\p{L}][\p{L}\p{M} .'’/-]{0,30}[:：](?:\s|$)/u;

export function endInCell(text: string, start: number, end: number): number {
  const value = text.slice(start, end);
  APART.lastIndex = 0;
  for (let hit = APART.exec(value); hit !== null; hit = APART.exec(value)) {
    const rest = text.slice(start + APART.lastIndex, start + APART.lastIndex + 64);
    const line = hit[0] === "\n";
    if (line ? LABEL.test(rest) : !MORE_OF_IT.test(rest) || LABEL.test(rest)) return start + hit.index;
  }
  return end;
}

const OTHERS = C_PHONE | C_EMAIL | C_DOB | C_IBAN | C_BANK | C_PASSPORT | C_ID | C_CARD;
/** Words for telephones and for rooms as well. */
const ROOM = wordSet("office home work desk house call text contact ring");
const FEWEST_DIGITS = 6;
const REACH = 18;

/** "…, 4020 Linz, Tel 0732 …": the word for another value behind a comma, with its digits; there the address ends that ran over it. */
export function endAtLabel(s: Scan, start: number, end: number): number {
  const first = tokenAt(s, start);
  for (let k = first + 1; k < s.count && (s.start[k] as number) < end; k++) {
    // Turkish "cep" is Brazil's postcode.
    const cue = s.cue[k] as number;
    if ((cue & OTHERS) === 0 || (cue & C_POSTCODE) !== 0 || ((s.word[k] as number) & UNIT) !== 0 || ROOM(s, k))
      continue;
    const from = s.end[k - 1] as number;
    const c = unitAt(s.text, from);
    if (c !== 44 && c !== 46 && c !== 0x60c && unitAt(s.text, from + 1) !== 44) continue;
    let digits = 0;
    for (let p = s.end[k] as number; p < s.length && p < (s.end[k] as number) + REACH; p++) {
      const d = s.text.charCodeAt(p);
      if (isDigit(d)) digits++;
      else if (digits > 0 ? d === 44 : isAlnum(d)) break;
    }
    if (digits >= FEWEST_DIGITS) return from;
  }
  return end;
}

/** "im Vorderhaus sondern Kottbusser Damm 5": what is right instead stands behind "but". */
const BUT =
  /^(?:\p{L}[\p{L}\p{M}'’.-]*[ ,]{1,2}){0,4}(?:sondern|but|mais|sino|senão|bensì|maar|utan|men|vaan|hanem|ci|nýbrž|ale|lecz|già|а|ами|αλλά|değil|ama|melainkan) (?=\p{Lu})/u;
export function startBehindBut(text: string, start: number, end: number): number {
  const hit = BUT.exec(text.slice(start, Math.min(end, start + LONGEST_BEFORE_BUT)));
  return hit === null || start + hit[0].length >= end ? start : start + hit[0].length;
}
const LONGEST_BEFORE_BUT = 64;
