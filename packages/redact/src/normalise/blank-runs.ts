/**
 * Runs of blanks that say no more than one does: "call  me on  020  7946  0018", lines set to one width, tabs that were copied with the words.
 * A run that sets fields of a row or a form apart stays: its line has others beside it with runs at the same columns or of the same
 * number, its runs are all wide, or labels stand behind them.
 */

/** Units of the text from which a blank is made. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly begin: number;
  readonly runs: readonly Run[];
  /** Words that one blank parts from the next. */
  readonly singles: number;
  readonly tabs: boolean;
}

/** Does it hold any? Asked of every text. */
export const hasBlankRuns = (text: string): boolean => text.includes("  ") || text.includes("\t");

const GAP = /(?<=\S)(?: [ \t]*|\t[ \t]*)(?=\S)/g;
/** A wider run is set by who wrote it; lines set to one width have up to three blanks between two words. */
const WIDEST = 3;
/** Words that a cell holds, one with another. */
const CELL_WORDS = 3;
/** Words of a line that is a row of fields by its wide runs alone. */
const ROW_WORDS = 12;
/** Gaps of a text in which each is a run, so that runs say nothing. */
const FEWEST_GAPS = 4;
const SMALL = /(?<!\S)["'“„«(]?[\p{Ll}\p{Lo}]{2}/gu;
const FEWEST_SMALL = 4;
const LABEL = /^[\p{Lu}\p{Lo}][^\s:：]{0,24}(?: [^\s:：]{1,24}){0,2}[:：] ?\S/u;
/** Units of a label. */
const LABEL_REACH = 80;

/** The runs that are one blank to who reads the text, in order. Linear: a line is held against the two beside it. */
export function idleRuns(text: string): Run[] {
  const lines = linesOf(text);
  const isEven = isEvenlyDoubled(text, lines);
  const idle: Run[] = [];
  lines.forEach((line, n) => {
    if (line === null || line.runs.length === 0 || DUMP.test(text.slice(line.begin, line.begin + DUMP_HEAD))) return;
    const [before, behind] = [lines[n - 1] ?? null, lines[n + 1] ?? null];
    if (isAligned(line, before) || isAligned(line, behind)) return;
    if (!isEven && (isLike(line, before) || isLike(line, behind) || isRow(text, line))) return;
    idle.push(...line.runs);
  });
  return idle;
}

/** "00000010  02 00 3e 00 01 …": bytes. */
const DUMP = /^[ \t]*(?:0x)?[\da-f]{4,16}:?[ \t]+(?:[\da-f]{2}|[\da-f]{4})(?:[ \t]+[\da-f]{2,4}){3}(?!\S)/i;
const DUMP_HEAD = 64;

/** Null for a line that no blank stands in. */
function linesOf(text: string): (Line | null)[] {
  const lines: (Line | null)[] = [];
  for (let begin = 0; begin <= text.length; ) {
    const found = text.indexOf("\n", begin);
    const end = found < 0 ? text.length : found;
    lines.push(lineOf(text, begin, end));
    begin = end + 1;
  }
  return lines;
}

function lineOf(text: string, begin: number, end: number): Line | null {
  const line = text.slice(begin, end);
  const runs: Run[] = [];
  let [singles, tabs] = [0, false];
  for (const { 0: gap, index } of line.matchAll(GAP)) {
    if (gap === " ") singles++;
    else {
      runs.push({ from: begin + index, to: begin + index + gap.length });
      tabs ||= gap.includes("\t");
    }
  }
  return runs.length + singles === 0 ? null : { begin, runs, singles, tabs };
}

/** Every gap of the text is two blanks: its runs part words. */
function isEvenlyDoubled(text: string, lines: readonly (Line | null)[]): boolean {
  let gaps = 0;
  for (const line of lines) {
    if (line === null) continue;
    if (line.singles > 0 || line.tabs || line.runs.some(({ from, to }) => to - from !== 2)) return false;
    gaps += line.runs.length;
  }
  return gaps >= FEWEST_GAPS && SMALL_WORD.test(text);
}
const SMALL_WORD = / \p{Ll}{2,}[,.]?(?: |$)/mu;

/** Do half of its runs end, or begin, at the columns where those of its neighbour do? */
function isAligned(line: Line, other: Line | null): boolean {
  if (other === null || other.runs.length === 0) return false;
  const ends = new Set(other.runs.map(({ to }) => to - other.begin));
  const begins = new Set(other.runs.map(({ from }) => from - other.begin));
  const same = line.runs.filter(({ from, to }) => ends.has(to - line.begin) || begins.has(from - line.begin)).length;
  return same * 2 > line.runs.length || (same > 0 && line.runs.length <= 2);
}

/** Rows of one table whose columns nothing aligns have as many runs, and a few words between two of them. */
const isLike = (line: Line, other: Line | null): boolean =>
  other !== null &&
  line.runs.length === other.runs.length &&
  line.tabs === other.tabs &&
  hasCells(line) &&
  hasCells(other);
const hasCells = ({ runs, singles }: Line): boolean => singles <= (CELL_WORDS - 1) * (runs.length + 1);

/** "Mara Oduya   +44 20 7946 0018   Berlin", "Name: Mara  City: Leeds": the line is a row of fields by itself. */
function isRow(text: string, line: Line): boolean {
  const { runs, singles, tabs } = line;
  if (tabs) return !isProseOfTabs(text, line);
  const widths = runs.map(({ from, to }) => to - from);
  if (Math.max(...widths) > WIDEST) return true;
  if (Math.min(...widths) >= WIDEST && singles + runs.length < ROW_WORDS && hasCells(line)) return true;
  const labels = runs.filter(({ to }) => isLabel(text, to)).length + Number(isLabel(text, line.begin));
  return labels > 1;
}

const isLabel = (text: string, at: number): boolean => LABEL.test(text.slice(at, at + LABEL_REACH));

/** A tab ends a field, but among enough small words: those of a sentence. */
function isProseOfTabs(text: string, { begin, runs, singles }: Line): boolean {
  const end = text.indexOf("\n", begin);
  let small = 0;
  for (const _ of text.slice(begin, end < 0 ? text.length : end).matchAll(SMALL)) if (++small === FEWEST_SMALL) break;
  return small >= FEWEST_SMALL && (singles > 0 || small * 2 > Math.min(runs.length, 2 * FEWEST_SMALL - 1));
}
