/**
 * Mail that its program broke into lines of one width: "… call me on 020\n7946 0018". What such a break parts is read as if a blank stood
 * there. It is one where the next line's first word would not have fitted behind it.
 */

import { BY_SHAPE, type Emit } from "../findings.ts";
import type { ReadOtherwise } from "../otherwise.ts";
import type { PersonalType } from "../redacted.ts";
import { readSaid } from "../said/said.ts";
import { scan } from "../scan/scan.ts";
import { lastUpTo } from "./sorted.ts";
import { NUMBERS } from "./unmarked.ts";

/** Programs break mail at some 60 to 80 units (RFC 3676 asks for 78 at most); longer lines are a machine's. */
const [NARROWEST, WIDEST] = [58, 90];
const FEWEST = 60;
/** What stands in columns or in a list is broken by who wrote it, and so is what ends in a sign. */
const BEGINS = /^["'“„«(+]?[\p{L}\p{N}]/u;
const LISTED = /^(?:\p{Lu}?\p{L}{0,24}:|\d{1,3}[.)] )/u;
const COLUMNS = /^\S*[\d#<[][^\s,.]*[-:T/#]\S*|[|\t;{}<>=]| {2}|,\S[^,]*,\S/;
/** Words of a line, and units of a word, so that a program had something to break. */
const WORDS = /(?: \S+){4}/;
const LONGEST_WORD = 24;

interface Rejoined {
  /** As long as the source: each unit stands in its place. */
  readonly text: string;
  /** Where a blank stands for a line's end. */
  readonly breaks: readonly number[];
}

/** Null where nothing was broken so. Linear. */
function rejoined(text: string): Rejoined | null {
  if (text.length < FEWEST || !text.includes("\n")) return null;
  const lines = text.split("\n");
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  const breaks: number[] = [];
  let end = -1;
  for (let n = 0; n + 1 < lines.length; n++) {
    const [line, next] = [lines[n] as string, lines[n + 1] as string];
    end += line.length + 1;
    const word = next.search(/\s|$/u);
    if (line.length < NARROWEST / 2 || line.length + 1 + word <= width || word > LONGEST_WORD) continue;
    if (BEGINS.test(next) && !LISTED.test(next) && WORDS.test(line) && !COLUMNS.test(line) && !COLUMNS.test(next))
      breaks.push(end);
  }
  if (breaks.length === 0) return null;
  const pieces: string[] = [];
  let done = 0;
  for (const at of breaks) {
    pieces.push(text.slice(done, at));
    done = at + 1;
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(" "), breaks };
}

/** "passport C4418 207\nPlease …": a number goes on in the next line with figures, or with nothing. */
const endsBefore = (text: string, start: number, at: number, end: number, type: PersonalType): boolean =>
  OF_FIGURES.has(type) && start < at && end > at && /\d/.test(text.slice(start, at)) && !/\d/.test(text.slice(at, end));
const OF_FIGURES: ReadonlySet<PersonalType> = new Set<PersonalType>([...NUMBERS, "PASSPORT", "CARD", "IBAN"]);

/** Units on either side of a break that are read again: as long as an address. */
const AROUND = 80;

/** What stands on both sides of a line's end that nobody set, or begins behind one. */
export const readWrapped: ReadOtherwise = ({ scan: s, drafts, emit }, room) => {
  const read = rejoined(s.text);
  if (read === null) return [];
  const { text, breaks } = read;
  const places = breaks.map((at) => ({ start: at - AROUND, end: at + AROUND }));
  const across: Emit = (start, end, type, score, rule) => {
    if (NUMBERS.has(type) && score <= BY_SHAPE) return;
    const at = breaks[lastUpTo(breaks, start - 2) + 1];
    if (at !== undefined && end >= at && !endsBefore(text, start, at, end, type)) emit(start, end, type, score, rule);
  };
  const whole = { scan: scan(text, places, room()), drafts, emit: across };
  return [whole, ...readSaid(whole, room)];
};
