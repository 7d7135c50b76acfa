/** What the name and address model looks at around one token, as hashes into one table of weights. */
import { KIND, type Token } from "../text/tokens.ts";

/** Size of the weight table, a power of two. */
export const BUCKETS = 1 << 17;

const BEYOND = 7; // the id of "no token there"

/** Mixes two integers; the constants are those of MurmurHash3's finaliser. */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** How a token is written: its case, or the length of a number. */
function shapeOf(token: Token): number {
  const { text, kind } = token;
  if (kind === KIND.number && !/^\p{Nd}+$/u.test(text)) return 40 + Math.min(text.length, 6);
  if (kind === KIND.number) return 20 + Math.min(text.length, 8) + (text[0] === "0" ? 10 : 0);
  if (kind !== KIND.word) return kind;
  const first = text[0] as string;
  const low = first.toLowerCase();
  if (low === first.toUpperCase()) return 8; // a script without case
  if (first === low) return 10 + (text.length < 3 ? 1 : 0);
  if (text.length === 1) return 12;
  const rest = text.slice(1);
  if (rest === rest.toLowerCase()) return 13;
  return text === text.toUpperCase() ? 14 : 15;
}

/** The tokens of one text with everything that is looked up more than once. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly ids: Int32Array;
  readonly shapes: Uint8Array;
  readonly ends: Int32Array;
  /** Tokens of the line each token stands in, and its place there from both sides; capped. */
  readonly lineLength: Uint16Array;
  readonly fromStart: Uint16Array;
  readonly fromEnd: Uint16Array;
}

/**
 * @param knows whether the model has met a word. A word it has not met, and so every name that is not
 *   also a word, is told by its letters and its company only.
 */
export function readingOf(tokens: readonly Token[], knows: (plain: string) => boolean): Reading {
  const n = tokens.length;
  const ids = new Int32Array(n);
  const shapes = new Uint8Array(n);
  const ends = new Int32Array(n);
  const lineLength = new Uint16Array(n);
  const fromStart = new Uint16Array(n);
  const fromEnd = new Uint16Array(n);
  let lineFrom = 0;
  for (let i = 0; i <= n; i++) {
    const t = tokens[i];
    if (t === undefined || t.kind === KIND.line) {
      for (let k = lineFrom; k < i; k++) {
        lineLength[k] = Math.min(i - lineFrom, 60);
        fromStart[k] = Math.min(k - lineFrom, 60);
        fromEnd[k] = Math.min(i - 1 - k, 60);
      }
      lineFrom = i + 1;
    }
    if (t === undefined) break;
    const shape = shapeOf(t);
    shapes[i] = shape;
    ends[i] = t.kind === KIND.word ? hashOf(t.plain, Math.max(0, t.plain.length - 3)) : t.kind;
    if (t.kind === KIND.word) ids[i] = knows(t.plain) ? hashOf(t.plain) : mix(99, shape);
    else if (t.kind === KIND.number) ids[i] = mix(98, shape);
    else if (t.kind === KIND.standIn) ids[i] = hashOf(t.text, 0, t.text.indexOf("·"));
    else ids[i] = t.kind === KIND.code ? KIND.code : hashOf(t.text);
  }
  return { tokens, ids, shapes, ends, lineLength, fromStart, fromEnd };
}

/** Whether a token is one the model decides about. */
export function isJudged(token: Token): boolean {
  return token.kind === KIND.word || token.kind === KIND.number || token.kind === KIND.han;
}

/** What the trainer hides now and then, so that letters and company each learn to tell alone. */
export const HIDE = { nothing: 0, company: 1, letters: 2 } as const;

/** Writes the table places of token `i`'s features into `out`; returns how many. `out` holds at least `MOST_FEATURES`. */
export function featuresAt(reading: Reading, i: number, out: Int32Array, hide: number = HIDE.nothing): number {
  const { tokens, ids, shapes, ends } = reading;
  const token = tokens[i] as Token;
  const shape = shapes[i] as number;
  let n = 0;
  const add = (space: number, value: number): void => {
    if (n < MOST_FEATURES) out[n++] = mix(space, value) & (BUCKETS - 1);
  };
  const id = (at: number): number => (at < 0 || at >= ids.length ? BEYOND : (ids[at] as number));
  const shapeAt = (at: number): number => (at < 0 || at >= ids.length ? BEYOND : (shapes[at] as number));

  add(1, shape);
  add(2, id(i));
  if (token.kind === KIND.word && hide !== HIDE.letters) {
    const { plain } = token;
    const length = Math.min(plain.length, 24);
    for (let k = 0; k + 3 <= length; k++) add(3, hashOf(plain, k, k + 3));
    for (let k = 0; k + 4 <= length; k++) add(4, hashOf(plain, k, k + 4));
    for (let k = 1; k <= 4 && k <= length; k++) {
      add(10 + k, hashOf(plain, 0, k));
      add(20 + k, hashOf(plain, plain.length - k));
    }
    add(5, mix(shape, Math.min(length, 12)));
    if (plain !== token.text.toLowerCase()) add(6, shape);
  }
  for (let d = -3; d <= 3; d++) if (d !== 0) add(50 + d, mix(shape, shapeAt(i + d)));
  place(reading, i, shape, add);
  if (hide === HIDE.company) return n;
  for (let d = -3; d <= 3; d++) if (d !== 0) add(40 + d, id(i + d));
  add(60, mix(id(i - 1), shape));
  add(61, mix(id(i + 1), shape));
  add(62, mix(id(i - 2), id(i - 1)));
  add(63, mix(id(i + 1), id(i + 2)));
  add(64, mix(id(i - 1), id(i + 1)));
  add(65, mix(shapeAt(i - 1), mix(shape, shapeAt(i + 1))));
  add(66, mix(id(i), id(i - 1)));
  add(67, mix(id(i), id(i + 1)));
  if (i > 0) add(68, ends[i - 1] as number);
  if (i + 1 < ids.length) add(69, ends[i + 1] as number);
  nearby(reading, i, shape, add);
  return n;
}

export const MOST_FEATURES = 128;

type Add = (space: number, value: number) => void;

/** Where the token stands: in its line, in its sentence, and what touches it. */
function place(reading: Reading, i: number, shape: number, add: Add): void {
  const { tokens, shapes } = reading;
  const token = tokens[i] as Token;
  const glued = (i > 0 && tokens[i - 1]?.end === token.start ? 1 : 0) + (tokens[i + 1]?.start === token.end ? 2 : 0);
  add(70, mix(glued, mix(shape, shapes[i + 1] ?? BEYOND)));
  const first = Math.min(reading.fromStart[i] as number, 3);
  const last = Math.min(reading.fromEnd[i] as number, 3);
  const room = Math.min(reading.lineLength[i] as number, 9);
  add(71, mix(shape, mix(first, last)));
  add(72, mix(shape, mix(first, room)));
  add(73, mix(shape, sentenceStart(reading, i)));
}

function sentenceStart({ tokens }: Reading, i: number): number {
  const before = tokens[i - 1];
  if (before === undefined || before.kind === KIND.line) return 1;
  return before.kind === KIND.mark && /[.!?:。！？>"“]/.test(before.text) ? 2 : 0;
}

/** Numbers within four tokens and the nearest stand-in within eight, each side: addresses and contact blocks. */
function nearby({ tokens, ids }: Reading, i: number, shape: number, add: Add): void {
  for (const way of [-1, 1]) {
    let number = 0;
    for (let d = 1; d <= 8; d++) {
      const t = tokens[i + way * d];
      if (t === undefined) break;
      if (t.kind === KIND.number && d <= 4 && number === 0) {
        number = 1;
        add(80 + way, mix(shape, t.text.length));
      }
      if (t.kind === KIND.standIn) {
        add(82 + way, mix(shape, ids[i + way * d] as number));
        break;
      }
    }
  }
}
