/** Examples of names, and of what is none, for the finders of overlooked names. */
import { collapsed } from "../../src/judge/collapsed.ts";
import { eachEastAsian } from "../../src/judge/east-asian.ts";
import type { Place } from "../../src/judge/features.ts";
import type { Visit } from "../../src/judge/sums.ts";
import { eachThai, eachUncased, UNCASED as IS_UNCASED } from "../../src/judge/uncased.ts";
import type { Line } from "./lines.ts";
import { type Example, OF_NO_LINE, type Share } from "./regression.ts";

/** Which texts a finder reads, and how. */
interface Finder {
  readonly asks: RegExp;
  readonly each: (text: string, held: number, visit: Visit) => void;
}
export const EAST_ASIAN: Finder = {
  asks: /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  each: eachEastAsian,
};
export const THAI: Finder = { asks: /\p{Script=Thai}/u, each: eachThai };
export const UNCASED: Finder = { asks: IS_UNCASED, each: eachUncased };

const OF_LINES: Share = { marked: 1, untouched: 1 };
/** What rules find in the corpus is not overlooked there, so it teaches nothing; what stays there shall stay. */
const OF_CORPUS: Share = { marked: 0, untouched: 6 };

export const overlookedExamples = (finder: Finder, lines: readonly Line[], corpus: readonly Line[]): Example[] => [
  ...examplesOf(finder, lines, OF_LINES),
  ...examplesOf(
    finder,
    corpus.map((row) => ({ ...row, marks: row.marks.map((mark) => ({ ...mark, rule: "corpus" })) })),
    OF_CORPUS,
  ).map((example) => ({ ...example, line: OF_NO_LINE })),
];

/**
 * Of each line what a look at it finds that knows what rules found: the names they overlooked, and no name. Names that they did find teach as well,
 * each as if it alone had been overlooked.
 */
function examplesOf(finder: Finder, lines: readonly Line[], { marked, untouched }: Share): Example[] {
  return lines.flatMap(({ text, marks }, line) => {
    if (!finder.asks.test(text)) return [];
    const found = marks.filter(({ type, rule }) => type !== "PERSON" || rule !== "");
    const own = examplesIn(
      finder,
      text,
      found,
      marks.filter((mark) => !found.includes(mark)),
      line,
    );
    const others = found
      .filter(({ type }) => type === "PERSON")
      .flatMap((name) =>
        examplesIn(
          finder,
          text,
          found.filter((mark) => mark !== name),
          [name],
          line,
        ).filter(({ isName }) => isName),
      );
    return [...own, ...others].map((example) => ({ ...example, weight: example.isName ? marked : untouched }));
  });
}

/** Below what the finder takes for a name, by some way. */
const BAR = 0.75;

function examplesIn(
  { each }: Finder,
  text: string,
  values: readonly Place[],
  names: readonly Place[],
  line: number,
): Example[] {
  const { text: short, from, held } = collapsed(text, values);
  const parts = names.flatMap((name) => partsOf(text, name));
  const examples: Example[] = [];
  each(short, held, (first, end, slots, count) => {
    const place = { start: from[first] as number, end: (from[end - 1] as number) + 1 };
    const isName = parts.some((name) => name.start === place.start && name.end === place.end);
    if (!isName && names.some((name) => name.start < place.end && place.start < name.end)) return;
    examples.push({ isName, weight: 1, slots: slots.slice(0, count), line, found: false, bar: BAR });
  });
  return examples;
}

/** But in the East a name's parts, between which a blank stands, are looked for one by one. */
function partsOf(text: string, name: Place): Place[] {
  const value = text.slice(name.start, name.end);
  if (EAST_ASIAN.asks.test(value)) return [name];
  return [...value.matchAll(/\S+/g)].map((part) => {
    const start = name.start + part.index;
    return { start, end: start + part[0].length };
  });
}
