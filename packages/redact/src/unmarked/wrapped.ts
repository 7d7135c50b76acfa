/**
 * Mail that its program broke into lines of one width (`normalise/broken-lines.ts`): what an end of a line parts that may be a program's is read
 * a second time, as if a blank stood there.
 */

import { BY_SHAPE, type Emit } from "../findings.ts";
import { inOneLine } from "../normalise/layout.ts";
import type { ReadOtherwise } from "../otherwise.ts";
import type { PersonalType } from "../redacted.ts";
import { readSaid } from "../said/said.ts";
import { scan } from "../scan/scan.ts";
import { Found } from "./found.ts";
import { lastUpTo } from "./sorted.ts";
import { NUMBERS } from "./unmarked.ts";

/** "passport C4418 207\nPlease …": a number goes on in the next line with figures, or with nothing. */
const endsBefore = (text: string, start: number, at: number, end: number, type: PersonalType): boolean =>
  OF_FIGURES.has(type) && start < at && end > at && /\d/.test(text.slice(start, at)) && !/\d/.test(text.slice(at, end));
const OF_FIGURES: ReadonlySet<PersonalType> = new Set<PersonalType>([...NUMBERS, "PASSPORT", "CARD", "IBAN"]);

const BLANK = 32;

/** "… numeroon 040\n555 0142", "zéro six, douze,\ntrente-quatre": too little stands before the line's end for a number of its own. */
const isCut = (text: string, start: number, at: number | undefined): boolean =>
  at !== undefined && at > start && CUT.test(text.slice(start, Math.min(at, start + AROUND)));
const CUT = /^(?:\+?\d{1,3}|\p{L}[^\d]*)$/u;

/** Units on either side of a break that are read again: as long as an address. */
const AROUND = 80;

/** What stands on both sides of a line's end that nobody set, or begins behind one. */
export const readWrapped: ReadOtherwise = ({ scan: s, drafts, emit, breaks }, room) => {
  if (breaks.length === 0) return [];
  const text = inOneLine(s.text, breaks);
  const found = new Found(drafts);
  const places = breaks.map((at) => ({ start: at - AROUND, end: at + AROUND }));
  const across: Emit = (first, end, type, score, rule) => {
    const start = text.charCodeAt(first) === BLANK ? first + 1 : first;
    const at = breaks[lastUpTo(breaks, start - 2) + 1];
    if (NUMBERS.has(type) && score <= BY_SHAPE && !isCut(text, start, at)) return;
    if (at === undefined || end < at || endsBefore(text, start, at, end, type)) return;
    // What was found across the line's end as it stands is known by more than its shape.
    if (!found.holds(start, end)) emit(start, end, type, score, rule);
  };
  const whole = { scan: scan(text, places, room()), emit: across };
  return [whole, ...readSaid(whole, room)];
};
