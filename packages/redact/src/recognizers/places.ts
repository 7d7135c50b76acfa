/**
 * Where the words that patterns look for stand in a long text: its places by the two units that stand there, read once for all patterns. Units are
 * told apart without case and accents, so that a word is found wherever a pattern may take it.
 */
import { plain } from "./pattern-parts.ts";

/** Units as marks tell them apart, made when a long text is first looked at. */
let table: Uint16Array | undefined;

/** Case of these and accents are nothing: letters with case stand in them. */
const WITH_CASE = [
  [0x41, 0x3000],
  [0xa640, 0xac00],
  [0xff21, 0xff5b],
] as const;

function makeTable(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => plain(unit));
  const small = (unit: number): number => {
    const letter = String.fromCharCode(unit);
    const capital = letter.toUpperCase();
    return plain((capital.length === 1 ? capital : letter).toLowerCase().charCodeAt(0));
  };
  for (const [from, to] of WITH_CASE) for (let unit = from; unit < to; unit++) units[unit] = small(plain(unit));
  // Patterns take it for a blank.
  units[0xfeff] = 32;
  return units;
}

/** The unit that stands for this one and for all that a pattern may take for it. */
export function markUnit(letter: string): number {
  table ??= makeTable();
  return table[letter.charCodeAt(0)] as number;
}

const BUCKETS = 1 << 13;
const bucketOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x2f1d)) & (BUCKETS - 1);

/** A word as it is looked for: its units as marks tell them apart, and the buckets of its pairs, or of its only unit. */
export interface Word {
  readonly units: readonly number[];
  readonly first: number;
  readonly second: number;
}

/** @param word of one unit to three, as `markUnit` gives them */
export function wordOf(word: string): Word {
  const units = Array.from(word, (_, n) => word.charCodeAt(n));
  const [first, second = 0, third] = units as [number, number?, number?];
  return { units, first: bucketOf(first, second), second: third === undefined ? -1 : bucketOf(second, third) };
}

/** The last bucket ends where the text does. */
const ROOM = BUCKETS + 1;

class TextPlaces {
  text = "";
  /** Does the text hold letters of two units? */
  wide = false;
  #units = new Uint16Array(1);
  #pairs = new Int32Array(0);
  #singles = new Int32Array(0);
  readonly #pairStarts = new Int32Array(ROOM);
  readonly #singleStarts = new Int32Array(ROOM);

  read(text: string): void {
    table ??= makeTable();
    if (this.#units.length <= text.length) {
      this.#units = new Uint16Array(text.length + 1);
      this.#pairs = new Int32Array(text.length);
      this.#singles = new Int32Array(text.length);
    }
    const units = this.#units;
    let halves = 0;
    for (let p = 0; p < text.length; p++) {
      const unit = text.charCodeAt(p);
      if ((unit & 0xf800) === 0xd800) halves++;
      units[p] = table[unit] as number;
    }
    this.wide = halves > 0;
    units[text.length] = 0;
    sortPairs(units, text.length, this.#pairs, this.#pairStarts);
    sortSingles(units, text.length, this.#singles, this.#singleStarts);
    this.text = text;
  }

  forget(): void {
    this.#units.fill(0, 0, this.text.length);
    this.text = "";
  }

  /** At so many places the word may stand: no fewer than it does. */
  most({ units, first, second }: Word): number {
    if (units.length === 1) return sizeOf(this.#singleStarts, first);
    const most = sizeOf(this.#pairStarts, first);
    return second < 0 || most === 0 ? most : Math.min(most, sizeOf(this.#pairStarts, second));
  }

  /** Puts the word's places into `out` from `count` on, in order, and says how many are there then; of more than it holds, the first. */
  put({ units, first, second }: Word, out: Int32Array, count: number): number {
    const alone = units.length === 1;
    const starts = alone ? this.#singleStarts : this.#pairStarts;
    const all = alone ? this.#singles : this.#pairs;
    const lead = second >= 0 && sizeOf(starts, second) < sizeOf(starts, first) ? 1 : 0;
    const bucket = lead === 1 ? second : first;
    const end = starts[bucket + 1] as number;
    let next = count;
    for (let n = starts[bucket] as number; n < end && next < out.length; n++) {
      const at = (all[n] as number) - lead;
      if (at >= 0 && this.#stands(units, at)) out[next++] = at;
    }
    return next;
  }

  #stands(units: readonly number[], at: number): boolean {
    if (at + units.length > this.text.length) return false;
    for (let n = 0; n < units.length; n++) if (this.#units[at + n] !== units[n]) return false;
    return true;
  }
}

const sizeOf = (starts: Int32Array, bucket: number): number =>
  (starts[bucket + 1] as number) - (starts[bucket] as number);

/** The places of each pair of units in a row, the rows one behind the other. */
function sortPairs(units: Uint16Array, length: number, places: Int32Array, starts: Int32Array): void {
  starts.fill(0);
  for (let p = 0; p < length; p++) count(starts, bucketOf(units[p] as number, units[p + 1] as number));
  addUp(starts);
  // From behind: each row is filled down to its start.
  for (let p = length - 1; p >= 0; p--) place(places, starts, bucketOf(units[p] as number, units[p + 1] as number), p);
}

function sortSingles(units: Uint16Array, length: number, places: Int32Array, starts: Int32Array): void {
  starts.fill(0);
  for (let p = 0; p < length; p++) count(starts, bucketOf(units[p] as number, 0));
  addUp(starts);
  for (let p = length - 1; p >= 0; p--) place(places, starts, bucketOf(units[p] as number, 0), p);
}

function count(starts: Int32Array, bucket: number): void {
  starts[bucket] = (starts[bucket] as number) + 1;
}

function addUp(starts: Int32Array): void {
  for (let bucket = 1; bucket < ROOM; bucket++)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
}

function place(places: Int32Array, starts: Int32Array, bucket: number, at: number): void {
  const n = (starts[bucket] as number) - 1;
  starts[bucket] = n;
  places[n] = at;
}

const places = new TextPlaces();

export type Places = Pick<TextPlaces, "wide" | "most" | "put">;

/** Where words stand in the text: read anew only of another text than the last. */
export function placesIn(text: string): Places {
  if (places.text !== text) places.read(text);
  return places;
}

/** Nothing is kept of a text behind its look. */
export function forgetPlaces(): void {
  places.forget();
}
