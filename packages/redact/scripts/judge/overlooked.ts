/** Examples of names, and of what is none, for the finders of overlooked names. */
import { eachCased } from "../../src/judge/cased.ts";
import { collapsed } from "../../src/judge/collapsed.ts";
import { eachEastAsian } from "../../src/judge/east-asian.ts";
import type { Place } from "../../src/judge/features.ts";
import type { Visit } from "../../src/judge/sums.ts";
import { eachThai, eachUncased, UNCASED as IS_UNCASED } from "../../src/judge/uncased.ts";
import { scan } from "../../src/scan/scan.ts";
import "../../src/words/all.ts";
import type { Mark } from "../marked.ts";
import type { Line } from "./lines.ts";
import { type Example, OF_NO_LINE } from "./regression.ts";

/** Which texts a finder reads, and how: `values` are what rules found there. */
export interface Finder {
  readonly asks: RegExp;
  readonly each: (text: string, values: readonly Place[], visit: Visit) => void;
  /** Whether a name's parts, between which a blank stands, are looked for one by one. */
  readonly inParts: boolean;
  /** How much a name teaches that rules overlooked, and one that they found, as if it alone had been overlooked. */
  readonly overlooked: number;
  readonly found: number;
}
export const EAST_ASIAN: Finder = {
  asks: /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  each: inCollapsed(eachEastAsian),
  inParts: true,
  overlooked: 1,
  found: 1,
};
export const THAI: Finder = { ...EAST_ASIAN, asks: /\p{Script=Thai}/u, each: inCollapsed(eachThai) };
export const UNCASED: Finder = { ...EAST_ASIAN, asks: IS_UNCASED, each: inCollapsed(eachUncased) };
/** With a capital rules find nearly everybody, where something says so: what they overlook stands elsewhere. */
export const CASED: Finder = {
  asks: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u,
  each: (text, values, visit) => eachCased(scan(text), values, visit),
  inParts: false,
  overlooked: 3,
  found: 0.3,
};

/** What stays where rules found everybody: all of a line, and of a row of the corpus, that it shall go on to stay. */
const OF_LINES = 1;
const OF_CORPUS = 6;

export const overlookedExamples = (finder: Finder, lines: readonly Line[], corpus: readonly Line[]): Example[] => [
  ...lines.flatMap((line, n) => [...overlookedIn(finder, line, n), ...foundIn(finder, line, n)]),
  // What rules find in the corpus is not overlooked there, so it teaches nothing.
  ...corpus.flatMap(({ text, marks }) =>
    overlookedIn(finder, { text, marks: marks.map((mark) => ({ ...mark, rule: "corpus" })) }, OF_NO_LINE),
  ),
];

const isFound = ({ type, rule }: Mark): boolean => type !== "PERSON" || rule !== "";

/** What a look at the line finds that knows what rules found: the names they overlooked, and no name. */
function overlookedIn(finder: Finder, { text, marks }: Line, line: number): Example[] {
  const values = marks.filter(isFound);
  const names = marks.filter((mark) => !isFound(mark));
  const untouched = line === OF_NO_LINE ? OF_CORPUS : OF_LINES;
  return examplesIn(finder, text, values, names, line).map((example) => ({
    ...example,
    weight: example.isSomebodys ? finder.overlooked : untouched,
  }));
}

/** Names that rules did find, each as if it alone had been overlooked. */
function foundIn(finder: Finder, { text, marks }: Line, line: number): Example[] {
  const values = marks.filter(isFound);
  return values
    .filter(({ type }) => type === "PERSON")
    .flatMap((name) =>
      examplesIn(
        finder,
        text,
        values.filter((mark) => mark !== name),
        [name],
        line,
      ),
    )
    .filter(({ isSomebodys }) => isSomebodys)
    .map((example) => ({ ...example, weight: finder.found, found: true }));
}
/** Below what the finder takes for a name, by some way. */
const BAR = 0.75;

function examplesIn(
  { asks, each, inParts }: Finder,
  text: string,
  values: readonly Place[],
  names: readonly Place[],
  line: number,
): Example[] {
  if (!asks.test(text)) return [];
  const parts = inParts ? names.flatMap((name) => partsOf(text, name)) : names;
  const examples: Example[] = [];
  each(text, values, (start, end, slots, count) => {
    const isSomebodys = parts.some((name) => name.start === start && name.end === end);
    if (!isSomebodys && names.some((name) => name.start < end && start < name.end)) return;
    examples.push({ isSomebodys, weight: 1, slots: slots.slice(0, count), line, found: false, bar: BAR });
  });
  return examples;
}

/** A finder that reads the text as it is once each value is one sign, told in places of the text. */
function inCollapsed(each: (text: string, held: number, visit: Visit) => void): Finder["each"] {
  return (text, values, visit) => {
    const { text: short, from, held } = collapsed(text, values);
    each(short, held, (start, end, slots, count) => {
      visit(from[start] as number, (from[end - 1] as number) + 1, slots, count);
    });
  };
}

/** But in the East each part is looked for by itself. */
function partsOf(text: string, name: Place): Place[] {
  const value = text.slice(name.start, name.end);
  if (EAST_ASIAN.asks.test(value)) return [name];
  return [...value.matchAll(/\S+/g)].map((part) => {
    const start = name.start + part.index;
    return { start, end: start + part[0].length };
  });
}
