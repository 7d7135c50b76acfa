/**
 * Logistic regression over hashed features. Seeded, in plain sums, products and roots of doubles, so that the same examples give the same bytes.
 */
import { createHash } from "node:crypto";
import { PARTS, SLOTS } from "../../src/judge/sums.ts";
import { base64 } from "../names/common-words.ts";
import { random } from "../names/random.ts";
import type { Line } from "./lines.ts";

/** Passes over all examples; fewer tell which of the corpus a training is not sure of. */
const PASSES = 20;
const PASSES_TO_ASK = 8;
const RATE = 0.05;
const SEED = 20191205;

export interface Example {
  /** A name, or a part of a value, and not what only looks like one. */
  readonly isSomebodys: boolean;
  readonly weight: number;
  readonly slots: Int32Array;
  readonly line: number;
  /** Whether a rule took it for a name. */
  readonly found: boolean;
  /** How sure training has to be of it where it is of the corpus. */
  readonly bar: number;
}
/** Of the corpus: in no part of the lines that is judged by what the others teach. */
export const OF_NO_LINE = -1;

export interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** What the project once mended stays mended: rows of the corpus that a training is not sure enough of come so often in the next. */
const AGAIN = 3;
const TURNS = 5;

export function learn(taught: readonly Example[]): Model {
  let examples = taught;
  for (let turn = 1; turn < TURNS; turn++) {
    const model = learnOnce(examples, PASSES_TO_ASK);
    examples = examples.flatMap((example) =>
      example.line !== OF_NO_LINE || isSure(model, example) ? [example] : new Array<Example>(AGAIN).fill(example),
    );
  }
  return learnOnce(examples, PASSES);
}

function isSure(model: Model, example: Example): boolean {
  const sum = sumOf(model, example);
  return example.isSomebodys ? sum >= example.bar : sum < -example.bar;
}

function learnOnce(taught: readonly Example[], passes: number): Model {
  const { count, starts, slots, targets, shares } = packed(taught);
  const weights = new Float64Array(SLOTS);
  const steps = new Float64Array(SLOTS);
  const rng = random(SEED);
  let bias = 0;
  const all = passes * count;
  for (let k = 0; k < all; k++) {
    const n = rng.below(count);
    const [first, end] = [starts[n] as number, starts[n + 1] as number];
    // Counted, not iterated: training is these two loops.
    let sum = bias;
    for (let j = first; j < end; j++) sum += weights[slots[j] as number] as number;
    const error = (1 / (1 + Math.exp(-sum)) - (targets[n] as number)) * (shares[n] as number);
    const rate = RATE * (1 - k / all);
    for (let j = first; j < end; j++) {
      const slot = slots[j] as number;
      steps[slot] = (steps[slot] as number) + error * error;
      weights[slot] = (weights[slot] as number) - (rate * error) / Math.sqrt((steps[slot] as number) + 1e-6);
    }
    bias -= 0.01 * error;
  }
  return { weights, bias };
}

/** The examples one behind the other in a few arrays: each is met dozens of times, in no order, and found in memory at once. */
function packed(examples: readonly Example[]) {
  const count = examples.length;
  const starts = new Int32Array(count + 1);
  examples.forEach((example, n) => {
    starts[n + 1] = (starts[n] as number) + example.slots.length;
  });
  const slots = new Int32Array(starts[count] as number);
  examples.forEach((example, n) => {
    slots.set(example.slots, starts[n]);
  });
  const targets = Float64Array.from(examples, ({ isSomebodys }) => (isSomebodys ? 1 : 0));
  const shares = Float64Array.from(examples, ({ weight }) => weight);
  return { count, starts, slots, targets, shares };
}

export const sumOf = ({ weights, bias }: Model, { slots }: Example): number =>
  slots.reduce((sum, slot) => sum + (weights[slot] as number), bias);

/** A list as a module writes it. */
export const listed = (words: readonly string[]): string => `[\n${words.map((word) => `  "${word}",\n`).join("")}]`;

/** What teaches: lines that people marked, and rows of the corpus. */
export interface Teaching {
  readonly lines: readonly Line[];
  readonly rows: readonly Line[];
}

/** One line and row in so many. */
const ASKED = 40;

/**
 * The line of a module of weights that says what they were learned from: a hash of all that teaches, of the examples that some of it makes, and of how
 * learning goes. Asked in seconds, where learning takes minutes.
 */
export function learnedFrom(teaching: Teaching, examplesOf: (some: Teaching) => readonly Example[]): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([PASSES, PASSES_TO_ASK, RATE, SEED, AGAIN, TURNS, SLOTS]));
  for (const { text, marks } of [...teaching.lines, ...teaching.rows]) hash.update(JSON.stringify([text, marks]));
  const some = (list: readonly Line[]) => list.filter((_, n) => n % ASKED === 0);
  for (const { isSomebodys, weight, slots, found, bar } of examplesOf({
    lines: some(teaching.lines),
    rows: some(teaching.rows),
  }))
    hash.update(JSON.stringify([isSomebodys, weight, found, bar])).update(slots);
  return `// Learned from ${hash.digest("hex")}.`;
}

/**
 * Text of the generated module.
 * @param from as `learnedFrom` says it
 * @param script writes it
 */
export function weightsModule({ weights, bias }: Model, from: string, script = "train-judge.ts"): string {
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * PARTS))));
  return [
    `// Written by packages/redact/scripts/${script}. Do not edit.\n`,
    `${from}\n`,
    `export const BIAS = ${Math.round(bias * PARTS)};\n`,
    `export const WEIGHTS =\n  "${base64(new Uint8Array(bytes.buffer))}";\n`,
  ].join("");
}
