/**
 * Finds what signs set off from the words that tell it ("code `4471`"), and what a mail's program broke into two lines: by what all recognizers find
 * in the text without them.
 */
import { BY_SHAPE, type Draft, type Emit } from "../findings.ts";
import type { Context } from "../recognizers/context.ts";
import type { PersonalType } from "../redacted.ts";
import { saidInWords } from "../said/said.ts";
import { makePool } from "../scan/pool.ts";
import { type Scan, scan } from "../scan/scan.ts";
import { unmarked } from "./marks.ts";
import { rejoined } from "./wrapped.ts";

const SIGNS = /[`*_~"'“„‘‚«»‹「『【(（]/;
const HOLDS = /[\p{L}\p{N}]/u;
/** Titles stand in quotes and code in backticks, and things are called after people: these are found where they are only stressed. */
const NAMES: ReadonlySet<PersonalType> = new Set<PersonalType>(["PERSON", "ADDRESS"]);
const NUMBERS: ReadonlySet<PersonalType> = new Set<PersonalType>(["PHONE", "ID", "BANK", "DEVICE"]);
const pool = makePool(1024);

/**
 * @param drafts what is found already: what lies in it whole is not looked at again
 * @param recognize all recognizers
 */
export function foundUnmarked(
  s: Scan,
  drafts: readonly Draft[],
  recognize: (context: Context) => void,
  emit: Emit,
): void {
  if (!SIGNS.test(s.text)) return;
  const found = new Covered(drafts);
  const read = unmarked(s.text, (from, to) => HOLDS.test(s.text.slice(from, to)) && !found.holds(from, to));
  if (read === null) return;
  const { text, from, pieces } = read;
  const starts = pieces.map(({ start }) => start);
  const within: Emit = (start, end, type, score, rule) => {
    const piece = pieces[lastUpTo(starts, start)];
    if (
      piece === undefined ||
      end > piece.end ||
      end <= start ||
      rule === IN_SHELL ||
      isDoubtful(type, score, piece.stressed)
    )
      return;
    emit(from[start] as number, (from[end - 1] as number) + 1, type, score, rule);
  };
  recognize({ scan: scan(text, pieces, pool), emit: within });
}

/** There quotes and brackets say what is one: `net use z: "\\\\fs3\\Team Data"`. */
const IN_SHELL = "command-line";

/** A number that nothing but its shape speaks for was looked at with its signs, which say nothing of that. */
const isDoubtful = (type: PersonalType, score: number, stressed: boolean): boolean =>
  NAMES.has(type) ? !stressed : NUMBERS.has(type) && score <= BY_SHAPE;

/** Places that were found already, but names. */
class Covered {
  readonly #starts: number[] = [];
  /** How far those reach that begin no later. */
  readonly #reach: number[] = [];

  constructor(drafts: readonly Draft[]) {
    const all = drafts.filter(({ type }) => !NAMES.has(type)).sort((a, b) => a.start - b.start);
    let reach = 0;
    for (const { start, end } of all) {
      reach = Math.max(reach, end);
      this.#starts.push(start);
      this.#reach.push(reach);
    }
  }

  holds(from: number, to: number): boolean {
    return (this.#reach[lastUpTo(this.#starts, from)] ?? 0) >= to;
  }
}

/** Of numbers in order, where the last one stands that is no larger; -1: none. */
function lastUpTo(list: readonly number[], most: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "passport C4418 207\nPlease …": a number goes on in the next line with figures, or with nothing. */
const endsBefore = (text: string, start: number, at: number, end: number, type: PersonalType): boolean =>
  OF_FIGURES.has(type) && start < at && end > at && /\d/.test(text.slice(start, at)) && !/\d/.test(text.slice(at, end));
const OF_FIGURES: ReadonlySet<PersonalType> = new Set<PersonalType>([...NUMBERS, "PASSPORT", "CARD", "IBAN"]);

/** Units on either side of a break that are read again: as long as an address. */
const AROUND = 80;

/** What stands on both sides of a line's end that nobody set, or begins behind one. */
export function foundWrapped(s: Scan, recognize: (context: Context) => void, emit: Emit): void {
  const read = rejoined(s.text);
  if (read === null) return;
  const { text, breaks } = read;
  const places = breaks.map((at) => ({ start: at - AROUND, end: at + AROUND }));
  const across: Emit = (start, end, type, score, rule) => {
    if (NUMBERS.has(type) && score <= BY_SHAPE) return;
    const at = breaks[lastUpTo(breaks, start - 2) + 1];
    if (at !== undefined && end >= at && !endsBefore(text, start, at, end, type)) emit(start, end, type, score, rule);
  };
  const whole = scan(text, places, pool);
  recognize({ scan: whole, emit: across });
  saidInWords(whole, recognize, across);
}
