/**
 * Logistic regression over hashed features of what is somebody's name in the lines and what only looks like one. Seeded, in plain sums,
 * products and roots of doubles, so that the same lines give the same bytes.
 */

import { features, MOST, type Place, SLOTS } from "../../src/judge/features.ts";
import { kindsOf } from "../../src/judge/kinds.ts";
import { LISTS, mannerHere, nameScore } from "../../src/names/model.ts";
import { FIRST_UPPER, HAS_DIGIT, type Scan, scan } from "../../src/scan/scan.ts";
import { base64 } from "../names/common-words.ts";
import { random } from "../names/random.ts";
import "../../src/words/all.ts";
import type { Line } from "./lines.ts";

/** Passes over all examples. */
const PASSES = 10;
const RATE = 0.03;
/** How much one name of a kind of lines teaches, and a word with a capital that is nobody's. */
export interface Share {
  readonly marked: number;
  readonly untouched: number;
}
const OF_LINES: Share = { marked: 1, untouched: 0.3 };
/** Rows of the corpus are short, and each is there since a rule once failed: they keep what they hold from being lost, and say little else. */
const OF_CORPUS: Share = { marked: 1, untouched: 0.2 };
/** Weights are told in so many parts of a logit. */
const PARTS = 32;
const SEED = 20191205;

/** Rows are judged without their rule, which may take as much; who only looks like somebody has to come below what the judge lets stand. */
const NAME_BAR = 1.5;
const NOT_BAR = 2;
/** Nothing takes a word for a name: none has to be kept from it. */
const NO_BAR = Number.NEGATIVE_INFINITY;

export interface Example {
  readonly isName: boolean;
  readonly weight: number;
  readonly slots: Int32Array;
  readonly line: number;
  /** Whether a rule took it for a name. */
  readonly found: boolean;
  /** How sure training has to be of it where it is of the corpus. */
  readonly bar: number;
}

const out = new Int32Array(MOST);

/** All examples of the lines, in order. */
function examplesOf(lines: readonly Line[], { marked, untouched }: Share = OF_LINES): Example[] {
  return lines.flatMap(({ text, marks }, line) => {
    const s = scan(text);
    const knowledge = { score: nameScore, kinds: kindsOf, lists: LISTS, manner: mannerHere(s) };
    const found: Example[] = [];
    const put = (place: Place, isName: boolean, weight: number, rule = ""): void => {
      const [first, last] = tokens(s, place);
      if (first > last) return;
      const left = marks.findLastIndex(({ end }) => end <= place.start);
      const right = marks.findIndex(({ start }) => start >= place.end);
      const held = left + 1 + (right < 0 ? 0 : marks.length - right);
      const n = features(s, first, last, { values: marks, left, right, held }, rule, knowledge, out);
      found.push({
        isName,
        weight,
        slots: out.slice(0, n),
        line,
        found: rule !== "",
        bar: isName ? NAME_BAR : rule === "" ? NO_BAR : NOT_BAR,
      });
    };
    for (const mark of marks) {
      if (mark.type === "PERSON") put(mark, true, marked, mark.rule);
      if (mark.type === "NOT") put(mark, false, marked, mark.rule);
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

const isCapital = (s: Scan, i: number): boolean =>
  ((s.shape[i] as number) & (FIRST_UPPER | HAS_DIGIT)) === FIRST_UPPER &&
  (s.end[i] as number) - (s.start[i] as number) > 1;

export interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Of what the lines teach and, a little, the corpus. */
export const examples = (lines: readonly Line[], corpus: readonly Line[]): Example[] => [
  ...examplesOf(lines),
  ...examplesOf(corpus, OF_CORPUS).map((example) => ({ ...example, line: OF_NO_LINE })),
];
export const OF_NO_LINE = -1;

/** What the project once mended stays mended: rows of the corpus that a training is not sure enough of come so often in the next. */
const AGAIN = 3;
const TURNS = 5;

export function learn(taught: readonly Example[]): Model {
  let examples = taught;
  let model = learnOnce(examples);
  for (let turn = 1; turn < TURNS; turn++) {
    examples = examples.flatMap((example) =>
      example.line !== OF_NO_LINE || isSure(model, example) ? [example] : new Array<Example>(AGAIN).fill(example),
    );
    model = learnOnce(examples);
  }
  return model;
}

function isSure(model: Model, example: Example): boolean {
  const sum = sumOf(model, example);
  return example.isName ? sum >= example.bar : sum < -example.bar;
}

function learnOnce(taught: readonly Example[]): Model {
  const weights = new Float64Array(SLOTS);
  const steps = new Float64Array(SLOTS);
  const rng = random(SEED);
  let bias = 0;
  const all = PASSES * taught.length;
  for (let k = 0; k < all; k++) {
    const { isName, weight, slots } = taught[rng.below(taught.length)] as Example;
    let sum = bias;
    for (const slot of slots) sum += weights[slot] as number;
    const error = (1 / (1 + Math.exp(-sum)) - (isName ? 1 : 0)) * weight;
    const rate = RATE * (1 - k / all);
    for (const slot of slots) {
      steps[slot] = (steps[slot] as number) + error * error;
      weights[slot] = (weights[slot] as number) - (rate * error) / Math.sqrt((steps[slot] as number) + 1e-6);
    }
    bias -= 0.01 * error;
  }
  return { weights, bias };
}

export const sumOf = ({ weights, bias }: Model, { slots }: Example): number =>
  slots.reduce((sum, slot) => sum + (weights[slot] as number), bias);

/** Text of the generated module. */
export function weightsModule({ weights, bias }: Model): string {
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * PARTS))));
  return [
    "// Written by packages/redact/scripts/train-judge.ts. Do not edit.\n",
    `export const BIAS = ${Math.round(bias * PARTS)};\n`,
    `export const WEIGHTS =\n  "${base64(new Uint8Array(bytes.buffer))}";\n`,
  ].join("");
}
