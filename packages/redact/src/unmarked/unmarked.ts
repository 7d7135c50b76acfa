/** Finds what signs set off from the words that tell it ("code `4471`"): by what all recognizers find in the text without them. */
import { BY_SHAPE, type Draft, type Emit } from "../findings.ts";
import type { Context } from "../recognizers/context.ts";
import type { PersonalType } from "../redacted.ts";
import { makePool } from "../scan/pool.ts";
import { type Scan, scan } from "../scan/scan.ts";
import { unmarked } from "./marks.ts";

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
  const read = unmarked(s.text, (from, to) => isOpen(s.text, from, to, drafts));
  if (read === null) return;
  const { text, from, pieces } = read;
  const within: Emit = (start, end, type, score, rule) => {
    const piece = pieces.find((one) => start >= one.start && end <= one.end && end > start);
    if (piece === undefined || rule === IN_SHELL || isDoubtful(type, score, piece.stressed)) return;
    emit(from[start] as number, (from[end - 1] as number) + 1, type, score, rule);
  };
  recognize({ scan: scan(text, pieces, pool), emit: within });
}

/** There quotes and brackets say what is one: `net use z: "\\\\fs3\\Team Data"`. */
const IN_SHELL = "command-line";

/** A number that nothing but its shape speaks for was looked at with its signs, which say nothing of that. */
const isDoubtful = (type: PersonalType, score: number, stressed: boolean): boolean =>
  NAMES.has(type) ? !stressed : NUMBERS.has(type) && score <= BY_SHAPE;

/** Is something between the signs that was not found? */
function isOpen(text: string, from: number, to: number, drafts: readonly Draft[]): boolean {
  return (
    HOLDS.test(text.slice(from, to)) &&
    !drafts.some(({ start, end, type }) => !NAMES.has(type) && start <= from && end >= to)
  );
}
