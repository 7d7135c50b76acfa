/** Multinomial logistic regression (neither, name, address) by AdaGrad, then rounded to eight bits. */
import { createHash } from "node:crypto";
import { BUCKETS, featuresAt, HIDE, isJudged, MOST_FEATURES, type Reading, readingOf } from "../src/model/features.ts";
import { WORD_BITS, wordBits } from "../src/model/word-bits.ts";
import { type Example, example, vocabulary } from "./examples.ts";
import { randomOf, SENTENCES } from "./generate.ts";

const SEED = 20191229;
const DRAWS = 62; // fillings of each sentence
const PASSES = 4;
const RATE = 0.12;
/** A missed name costs this many false ones: the reader is there to find what another one missed. */
const MISSED = 3;
const SHRINK = 2e-6;

interface Fit {
  readonly person: Float64Array;
  readonly address: Float64Array;
}

interface Prepared {
  readonly example: Example;
  readonly reading: Reading;
}

/** @param words the vocabulary; three words in ten are forgotten each time so that letters must tell. */
function prepare(seed: number, sentences: readonly string[], draws: number, words: ReadonlySet<string>): Prepared[] {
  const r = randomOf(seed);
  const out: Prepared[] = [];
  for (let d = 0; d < draws; d++) {
    for (const template of sentences) {
      const one = example(r, template);
      const reading = readingOf(one.tokens, (plain) => words.has(plain) && r() > FORGET);
      out.push({ example: one, reading });
    }
  }
  return out;
}
const FORGET = 0.3;

/** The weights are the mean of those after each pass but the first: what one filling happened to say last weighs less. */
export function fit(sentences: readonly string[], words: ReadonlySet<string>, say: (line: string) => void): Fit {
  const person = new Float64Array(BUCKETS);
  const address = new Float64Array(BUCKETS);
  const squarePerson = new Float64Array(BUCKETS).fill(1);
  const squareAddress = new Float64Array(BUCKETS).fill(1);
  const places = new Int32Array(MOST_FEATURES);
  const mean: Fit = { person: new Float64Array(BUCKETS), address: new Float64Array(BUCKETS) };
  const chance = randomOf(SEED - 1);
  for (let pass = 0; pass < PASSES; pass++) {
    let loss = 0;
    let count = 0;
    for (const { example: one, reading } of prepare(SEED + pass, sentences, DRAWS, words)) {
      for (let i = 0; i < one.tokens.length; i++) {
        if (!isJudged(one.tokens[i]!)) continue;
        const x = chance();
        const n = featuresAt(reading, i, places, x < 0.35 ? HIDE.company : x < 0.5 ? HIDE.letters : HIDE.nothing);
        let sp = 0;
        let sa = 0;
        for (let k = 0; k < n; k++) {
          sp += person[places[k] as number] as number;
          sa += address[places[k] as number] as number;
        }
        const top = Math.max(0, sp, sa);
        const e0 = Math.exp(-top);
        const ep = Math.exp(sp - top);
        const ea = Math.exp(sa - top);
        const sum = e0 + ep + ea;
        const kind = one.classes[i] as number;
        loss -= Math.log((kind === 0 ? e0 : kind === 1 ? ep : ea) / sum);
        count++;
        const weight = kind === 0 ? 1 : MISSED;
        const gp = weight * (ep / sum - (kind === 1 ? 1 : 0));
        const ga = weight * (ea / sum - (kind === 2 ? 1 : 0));
        for (let k = 0; k < n; k++) {
          const at = places[k] as number;
          step(person, squarePerson, at, gp);
          step(address, squareAddress, at, ga);
        }
      }
    }
    say(`pass ${pass + 1}: ${count} tokens, loss ${(loss / count).toFixed(4)}`);
    if (pass > 0) {
      for (let at = 0; at < BUCKETS; at++) {
        mean.person[at] = (mean.person[at] as number) + (person[at] as number) / (PASSES - 1);
        mean.address[at] = (mean.address[at] as number) + (address[at] as number) / (PASSES - 1);
      }
    }
  }
  return mean;
}

function step(weights: Float64Array, squares: Float64Array, at: number, gradient: number): void {
  const w = weights[at] as number;
  const g = gradient + SHRINK * w;
  const s = (squares[at] as number) + g * g;
  squares[at] = s;
  weights[at] = w - (RATE * g) / Math.sqrt(s);
}

/**
 * The line of `weights.generated.ts` that says what it was learned from: a hash of one filling of each sentence as the fit reads it, its features and
 * classes, and of how the fit goes. Asked in a second, where learning takes a minute.
 */
export function learnedFrom(words: ReadonlySet<string>): string {
  const hash = createHash("sha256").update(
    JSON.stringify([SEED, DRAWS, PASSES, RATE, MISSED, SHRINK, FORGET, BUCKETS]),
  );
  const places = new Int32Array(MOST_FEATURES);
  for (const { example: one, reading } of prepare(SEED, SENTENCES, 1, words)) {
    hash.update(one.classes);
    for (let i = 0; i < one.tokens.length; i++) {
      if (!isJudged(one.tokens[i]!)) continue;
      const n = featuresAt(reading, i, places, HIDE.nothing);
      hash.update(places.subarray(0, n));
    }
  }
  return `// Learned from ${hash.digest("hex")}.`;
}

/** The text of `weights.generated.ts`. */
export function weightsSource(say: (line: string) => void): string {
  const words = vocabulary();
  const { person, address } = fit(SENTENCES, words, say);
  let most = 0;
  for (const list of [person, address]) for (const w of list) most = Math.max(most, Math.abs(w));
  // Few weights are large: cut at a third of the largest keeps more of the small ones.
  const scale = most / 2 / 127;
  const bytes = new Int8Array(2 * BUCKETS);
  [person, address].forEach((list, which) => {
    list.forEach((w, at) => {
      bytes[which * BUCKETS + at] = Math.max(-127, Math.min(127, Math.round(w / scale)));
    });
  });
  const bits = new Uint8Array(WORD_BITS >> 3);
  for (const word of words) {
    for (const bit of wordBits(word)) bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
  }
  say(`${words.size} known words; largest weight ${most.toFixed(3)}`);
  return `// Made by packages/residual/scripts/train.ts from packages/residual/train. Do not edit.
${learnedFrom(words)}
/** Log-odds of one unit of weight. */
export const SCALE = ${Math.fround(scale)};

/** Signed bytes, base64: ${BUCKETS} for names, then ${BUCKETS} for addresses. */
export const WEIGHTS = \`
${lines(new Uint8Array(bytes.buffer))}\`;

/** A bit set of known words, base64. */
export const VOCABULARY = \`
${lines(bits)}\`;
`;
}

function lines(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("base64");
  let out = "";
  for (let i = 0; i < text.length; i += 1000) out += `${text.slice(i, i + 1000)}\n`;
  return out;
}
