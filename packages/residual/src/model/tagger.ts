/** Reads the trained weights and gives each token the probability that it belongs to a name or to a postal address. */
import { tokenize } from "../text/tokens.ts";
import { BUCKETS, featuresAt, isJudged, MOST_FEATURES, type Reading, readingOf } from "./features.ts";
import { SCALE, VOCABULARY, WEIGHTS } from "./weights.generated.ts";
import { wordBits } from "./word-bits.ts";

interface Model {
  readonly person: Int8Array;
  readonly address: Int8Array;
  readonly words: Uint8Array;
}

let loaded: Model | undefined;

/** Decoded on first use: importing the package costs nothing. */
function model(): Model {
  if (loaded === undefined) {
    const all = new Int8Array(bytesOf(WEIGHTS).buffer);
    loaded = { person: all.subarray(0, BUCKETS), address: all.subarray(BUCKETS), words: bytesOf(VOCABULARY) };
  }
  return loaded;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text.replace(/\s+/g, ""));
  const out = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) out[i] = raw.charCodeAt(i);
  return out;
}

/** Whether the model met this word in its training sentences. */
export function isKnownWord(plain: string): boolean {
  const { words } = model();
  const [a, b] = wordBits(plain);
  return ((words[a >> 3] as number) & (1 << (a & 7))) !== 0 && ((words[b >> 3] as number) & (1 << (b & 7))) !== 0;
}

export interface Tagged extends Reading {
  /** Log-odds against "neither", before the softmax. 0 probability is kept for tokens that are not judged: -Infinity. */
  readonly person: Float32Array;
  readonly address: Float32Array;
}

export function tag(text: string): Tagged {
  const { person, address } = model();
  const reading = readingOf(tokenize(text), isKnownWord);
  const n = reading.tokens.length;
  const p = new Float32Array(n).fill(Number.NEGATIVE_INFINITY);
  const a = new Float32Array(n).fill(Number.NEGATIVE_INFINITY);
  const places = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < n; i++) {
    if (!isJudged(reading.tokens[i]!)) continue;
    const count = featuresAt(reading, i, places);
    let sp = 0;
    let sa = 0;
    for (let k = 0; k < count; k++) {
      sp += person[places[k] as number] as number;
      sa += address[places[k] as number] as number;
    }
    p[i] = sp * SCALE;
    a[i] = sa * SCALE;
  }
  return { ...reading, person: p, address: a };
}
