/**
 * A text whose numbers are said in words, as it would be written: "oh seven double seven dash three two" is "0777-32", "sixty-one Harrow Bank,
 * B T nine" is "61 Harrow Bank, BT9". What recognizers find in that holds for the words as well, whatever kind of value it is.
 */

import { DIGIT_WORD } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import type { Piece } from "./pieces.ts";
import { type Run, runsIn } from "./runs.ts";

export interface InFigures {
  readonly text: string;
  /** For each unit of `text`, where its source begins and ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where in `text` figures stand for words. */
  readonly said: readonly Said[];
}

/** One run of figures for words. */
export interface Said {
  readonly start: number;
  readonly end: number;
  /** How many of its pieces are words for numbers or signs, and how many figures it has in all. */
  readonly words: number;
  readonly digits: number;
  /** Figures alone, one by one: "4 4 7 9". */
  readonly apart: boolean;
  /** Thousands or millions are among them, as amounts are told. */
  readonly amount: boolean;
}

/**
 * Null where nothing is said that could be somebody's. Linear in the text's tokens.
 */
export function inFigures(s: Scan): InFigures | null {
  if ((s.words & DIGIT_WORD) === 0 && !s.hasDigit) return null;
  const runs = runsIn(s).filter((run) => isSaidOtherwise(s, run));
  return runs.length === 0 ? null : rewritten(s, runs);
}

/** "1,249.00 EUR": figures and capitals, which say what they said. */
const isSaidOtherwise = (s: Scan, run: Run): boolean =>
  run.some((piece, n) => {
    const start = s.start[piece.first] as number;
    if (piece.kind === "filler" || piece.text !== s.text.slice(start, s.end[piece.last])) return true;
    const before = run[n - 1];
    const gap = before === undefined ? null : gapBetween(s, before, piece);
    return gap !== null && gap !== s.text.slice(s.end[before?.last as number], start);
  });

function rewritten(s: Scan, runs: readonly Run[]): InFigures {
  const { text } = s;
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const said: Said[] = [];
  let done = 0;
  const copy = (end: number): void => {
    pieces.push(text.slice(done, end));
    for (let p = done; p < end; p++) {
      from.push(p);
      to.push(p + 1);
    }
    done = end;
  };
  const put = (written: string, start: number, end: number): void => {
    pieces.push(written);
    for (let p = 0; p < written.length; p++) {
      from.push(start);
      to.push(end);
    }
    done = end;
  };
  for (const run of runs) {
    copy(s.start[(run[0] as Piece).first] as number);
    const begun = from.length;
    for (const [n, piece] of run.entries()) {
      const start = s.start[piece.first] as number;
      const end = s.end[piece.last] as number;
      if (n > 0) {
        const gap = gapBetween(s, run[n - 1] as Piece, piece);
        if (gap === null) copy(start);
        else put(gap, done, start);
      }
      if (piece.kind === "filler") done = end;
      else put(piece.text, start, end);
    }
    const counted = run.filter(({ kind }) => kind === "words" || kind === "figures");
    said.push({
      start: begun,
      end: from.length,
      words: run.filter(({ kind }) => kind === "words" || kind === "sign").length,
      digits: counted.reduce((sum, piece) => sum + piece.text.length, 0),
      apart: run.every((piece, n) => isApart(s, piece, run[n - 1])),
      amount: run.some(({ amount }) => amount),
    });
  }
  copy(text.length);
  return { text: pieces.join(""), from: Int32Array.from(from), to: Int32Array.from(to), said };
}

/** One figure, a blank away from the one before. */
const isApart = (s: Scan, { kind, single, first }: Piece, before: Piece | undefined): boolean =>
  kind === "figures" &&
  single &&
  (before === undefined || s.text.slice(s.end[before.last], s.start[first]).includes(" "));

/** What is written between two pieces; null for what stands there. */
function gapBetween(s: Scan, before: Piece, piece: Piece): string | null {
  if (before.kind === "sign" || piece.kind === "sign") return "";
  if (before.kind === "filler") return "";
  if (piece.kind === "filler") return " ";
  const comma = /[,\u060c\u3001]/.test(s.text.slice(s.end[before.last], s.start[piece.first]));
  if (comma) return " ";
  if (before.single && piece.single) return "";
  return before.kind === "figures" && piece.kind === "figures" ? null : " ";
}
