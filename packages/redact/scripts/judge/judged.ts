/** Examples of what is somebody's name in the lines and of what only looks like one, for the judge. */
import { isCapital } from "../../src/judge/cased.ts";
import { features, MOST, type Place } from "../../src/judge/features.ts";
import { knowledgeOf } from "../../src/judge/knowledge.ts";
import { type Scan, scan } from "../../src/scan/scan.ts";
import "../../src/words/all.ts";
import type { Line } from "./lines.ts";
import { type Example, OF_NO_LINE } from "./regression.ts";

/** How much teaches what rules found, what they did not, and a run of capitals that is nobody's: the judge is asked about the first alone. */
interface Share {
  readonly found: number;
  readonly overlooked: number;
  readonly untouched: number;
}
const OF_LINES: Share = { found: 1, overlooked: 0.05, untouched: 0.02 };
/** Rows of the corpus are short, and each is there since a rule once failed: they keep what they hold from being lost, and say little else. */
const OF_CORPUS: Share = { found: 0.1, overlooked: 0.1, untouched: 0.02 };
/** Rows are judged without their rule, which may take as much; who only looks like somebody has to come below what the judge lets stand. */
const NAME_BAR = 1.5;
const NOT_BAR = 2;
/** Nothing takes a word for a name: none has to be kept from it. */
const NO_BAR = Number.NEGATIVE_INFINITY;

const out = new Int32Array(MOST);

/** All examples of the lines, in order. */
function examplesOf(lines: readonly Line[], { found: byRules, overlooked, untouched }: Share = OF_LINES): Example[] {
  return lines.flatMap(({ text, marks }, line) => {
    const s = scan(text);
    const knowledge = knowledgeOf(s);
    const found: Example[] = [];
    const put = (place: Place, isSomebodys: boolean, weight: number, rule = ""): void => {
      const [first, last] = tokens(s, place);
      if (first > last) return;
      const left = marks.findLastIndex(({ end }) => end <= place.start);
      const right = marks.findIndex(({ start }) => start >= place.end);
      const held = left + 1 + (right < 0 ? 0 : marks.length - right);
      const n = features(s, first, last, { values: marks, left, right, held }, rule, knowledge, out);
      found.push({
        isSomebodys,
        weight,
        slots: out.slice(0, n),
        line,
        found: rule !== "",
        bar: isSomebodys ? NAME_BAR : rule === "" ? NO_BAR : NOT_BAR,
      });
    };
    for (const mark of marks) {
      const weight = mark.rule === "" ? overlooked : byRules;
      if (mark.type === "PERSON") put(mark, true, weight, mark.rule);
      if (mark.type === "NOT") put(mark, false, weight, mark.rule);
    }
    for (const place of capitals(s, marks)) put(place, false, untouched);
    return found;
  });
}

function tokens(s: Scan, { start, end }: Place): [number, number] {
  let first = 0;
  while (first < s.count && (s.end[first] as number) <= start) first++;
  let last = first - 1;
  while (last + 1 < s.count && (s.start[last + 1] as number) < end) last++;
  return [first, last];
}

/** Runs of up to three words with a capital that no mark touches. */
function* capitals(s: Scan, marks: readonly Place[]): Generator<Place> {
  for (let i = 0; i < s.count; i++) {
    if (!isCapital(s, i)) continue;
    let j = i;
    while (j + 1 < s.count && j - i < 2 && s.start[j + 1] === (s.end[j] as number) + 1 && isCapital(s, j + 1)) j++;
    const place = { start: s.start[i] as number, end: s.end[j] as number };
    if (!marks.some(({ start, end }) => start < place.end && place.start < end)) yield place;
    i = j;
  }
}

/** Of what the lines teach and, a little, the corpus. */
export const judgedExamples = (lines: readonly Line[], corpus: readonly Line[]): Example[] => [
  ...examplesOf(lines),
  ...examplesOf(corpus, OF_CORPUS).map((example) => ({ ...example, line: OF_NO_LINE })),
];
