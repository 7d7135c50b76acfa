/** Examples of pieces of text that are somebody's value or a part of one, and of those that are nobody's, for the finder of values and its doubts. */
import type { Place } from "../../src/judge/features.ts";
import { MOST, pieceFeatures } from "../../src/judge/piece-features.ts";
import { ODD, piecesOf } from "../../src/judge/pieces.ts";
import { mannerHere } from "../../src/names/model.ts";
import { type Scan, scan } from "../../src/scan/scan.ts";
import "../../src/words/all.ts";
import type { Mark } from "../marked.ts";
import type { Line } from "./lines.ts";
import { type Example, listed, OF_NO_LINE } from "./regression.ts";

/** What a piece of somebody's value teaches besides: what kind of value it is of. */
export interface ValueExample extends Example {
  /** Empty where it is nobody's. */
  readonly type: string;
}

/** How much each value teaches, as if it alone had been overlooked, and each piece that is nobody's. */
interface Share {
  readonly value: number;
  readonly nobody: number;
}
const OF_LINES: Share = { value: 0.7, nobody: 1 };
const OF_CORPUS: Share = { value: 0.3, nobody: 1 };
/** What no rule takes in the corpus has to stay: below what the finder takes, by some way. */
const BAR = -0.5;
/** What rules find in the corpus has to be kept: above what is doubted. */
const VALUE_BAR = 0.25;

/** What a rule takes for somebody's value, and is nobody's. */
const NOBODYS = "NONE";

const out = new Int32Array(MOST);

export const valueExamples = (lines: readonly Line[], corpus: readonly Line[]): ValueExample[] => [
  ...lines.flatMap((line, n) => examplesOf(line, n, OF_LINES)),
  ...corpus.flatMap((line) => examplesOf(line, OF_NO_LINE, OF_CORPUS)),
];

function examplesOf({ text, marks }: Line, line: number, share: Share): ValueExample[] {
  const s = scan(text);
  const { language } = mannerHere(s);
  const values = marks.filter(({ type }) => type !== "NOT" && type !== NOBODYS);
  const examples: ValueExample[] = [];
  /** @param one whose pieces are looked at; nobody's where there is none */
  const put = (others: readonly Place[], one: Mark | undefined, rule: string): void => {
    const isValue = one !== undefined && one.type !== NOBODYS;
    for (const { slots, start, end } of piecesIn(s, others, language, rule))
      if (one === undefined || (start < one.end && one.start < end))
        examples.push({
          isSomebodys: isValue,
          weight: isValue ? share.value : share.nobody,
          slots,
          line,
          found: rule !== "",
          bar: isValue ? VALUE_BAR : BAR,
          type: isValue ? one.type : "",
        });
  };
  put(values, undefined, "");
  for (const mark of marks) {
    if (mark.type === "PERSON" || mark.type === "NOT") continue;
    const others = values.filter((other) => other !== mark);
    if (mark.type !== NOBODYS) put(others, mark, "");
    if (mark.rule !== "") put(others, mark, mark.rule);
  }
  return examples;
}

function* piecesIn(
  s: Scan,
  values: readonly Place[],
  language: number,
  rule: string,
): Generator<Place & { slots: Int32Array }> {
  const pieces = piecesOf(s, values);
  for (let i = 0; i < pieces.count; i++)
    if ((pieces.kind[i] as number) >= ODD) {
      const count = pieceFeatures(s, pieces, i, language, rule, out);
      yield { start: pieces.start[i] as number, end: pieces.end[i] as number, slots: out.slice(0, count) };
    }
}

/** Of a rule that is doubted: so many of its findings at least are somebody's and nobody's, and so many of a hundred are nobody's. */
const FEWEST = 5;
const WRONG = 30;

/**
 * Text of the generated module of rules that are doubted. A rule that is wrong wherever messages show it is of another mind than they: of whose number
 * the last figures are, say.
 */
export function doubtedModule(lines: readonly Line[]): string {
  const right = new Map<string, number>();
  const wrong = new Map<string, number>();
  for (const { type, rule } of lines.flatMap(({ marks }) => marks)) {
    if (rule === "" || type === "PERSON" || type === "NOT") continue;
    const counts = type === NOBODYS ? wrong : right;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const doubted = [...wrong]
    .filter(([rule, count]) => {
      const good = right.get(rule) ?? 0;
      return count >= FEWEST && good >= FEWEST && count * 100 >= WRONG * (count + good);
    })
    .map(([rule]) => rule)
    .sort();
  return [
    "// Written by packages/redact/scripts/train-values.ts. Do not edit.\n",
    `export const DOUBTED_RULES: ReadonlySet<string> = new Set(${listed(doubted)});\n`,
  ].join("");
}
