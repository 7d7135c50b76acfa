/**
 * A pattern is tried where a match may begin, not over all of a long text: of "4417 w larkspur trl apt 209 glendale az 85304" at the numbers before
 * "apt". What each match must hold and may begin with is read off the pattern (`pattern-marks.ts`), so it finds what it finds in the whole text.
 */
import { holdsOf, type Marks } from "./pattern-marks.ts";
import { type Places, placesIn, type Word, wordOf } from "./places.ts";

/**
 * A text of so many units is read alone, since its tokens fill the cache anyhow, and patterns are tried near marks in it. In a shorter one a run over the
 * whole takes no longer than looking for them; many of these are read side by side, and the places of one in hand would be gone with the next.
 */
export const LONG = 4096;

/** Tried at more places than one in so many, a pattern is run over the whole text sooner. */
const FEWEST_BETWEEN = 5;

/** What is known of each pattern, read when a long text is first asked. */
const tries = new WeakMap<RegExp, Tried>();

/**
 * The matches of a global pattern in a long text, as `all` of all-matches.ts gives them; null where it should be run over the whole: a match may begin
 * nearly everywhere.
 */
export const near = (pattern: RegExp, text: string): readonly RegExpExecArray[] | null =>
  triedOf(pattern).matches(text);

/**
 * The matches of a global pattern in a piece of a text, asked where one may begin by its first letter and the one before: for patterns that begin with one
 * of many words, in pieces that are read again and again.
 */
export const atBeginnings = (pattern: RegExp, piece: string): readonly RegExpExecArray[] =>
  triedOf(pattern).inPiece(piece);

function triedOf(pattern: RegExp): Tried {
  let tried = tries.get(pattern);
  if (tried === undefined) {
    tried = new Tried(pattern);
    tries.set(pattern, tried);
  }
  return tried;
}

class Tried {
  readonly #pattern: RegExp;
  /** The same pattern, asked at one place. */
  #here: RegExp | undefined;
  /** What its matches hold in texts whose letters are one unit each, and in others. */
  #narrow: Beginning | undefined;
  #wide: Beginning | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  matches(text: string): readonly RegExpExecArray[] | null {
    const places = placesIn(text);
    const count = beginningsIn(text, places, this.#beginning(places.wide));
    return count < 0 ? null : this.#at(text, count);
  }

  inPiece(piece: string): readonly RegExpExecArray[] {
    if (begun.length < piece.length) begun = new Int32Array(piece.length);
    return this.#at(piece, among(piece, this.#beginning(false), 0, piece.length - 1, 0, piece.length));
  }

  #beginning(wide: boolean): Beginning {
    if (wide) {
      this.#wide ??= beginningOf(this.#pattern, true);
      return this.#wide;
    }
    this.#narrow ??= beginningOf(this.#pattern, false);
    return this.#narrow;
  }

  #at(text: string, count: number): readonly RegExpExecArray[] {
    if (count === 0) return NONE;
    this.#here ??= new RegExp(this.#pattern.source, `${this.#pattern.flags.replace("g", "")}y`);
    const here = this.#here;
    const hits: RegExpExecArray[] = [];
    let end = 0;
    for (let n = 0; n < count; n++) {
      const p = begun[n] as number;
      if (p < end) continue;
      here.lastIndex = p;
      const hit = here.exec(text);
      // Asked in the middle of a letter, it begins with the letter.
      if (hit === null || hit.index !== p) continue;
      hits.push(hit);
      end = here.lastIndex;
    }
    return hits;
  }
}

const NONE: readonly never[] = [];

/** What matches of a pattern hold and begin with. */
interface Beginning {
  readonly marks: readonly (Pick<Marks, "from" | "to"> & { readonly words: readonly Word[] })[];
  readonly first: Letters | null;
  readonly notBefore: Letters | null;
}

function beginningOf(pattern: RegExp, wide: boolean): Beginning {
  const { marks, first, notBefore } = holdsOf(pattern, wide);
  return {
    marks: marks.map(({ words, from, to }) => ({ words: words.map(wordOf), from, to })),
    first: first === null ? null : lettersOf(first, pattern.flags),
    notBefore: notBefore === null ? null : lettersOf(notBefore, pattern.flags),
  };
}

/** Places and beginnings on their way; a pattern is done with them before the next. */
let room = new Int32Array(1 << 12);
let begun = new Int32Array(1 << 12);

/** Where matches may begin, as the first so many of `begun`; -1 where that is nearly everywhere. */
function beginningsIn(text: string, places: Places, beginning: Beginning): number {
  const most = Math.floor(text.length / FEWEST_BETWEEN);
  if (begun.length < most) begun = new Int32Array(most);
  if (room.length < text.length) room = new Int32Array(text.length);
  const marks = rarest(places, beginning, text.length);
  if (marks === null) return 0;
  if (marks === undefined) return among(text, beginning, 0, text.length - 1, 0, most);
  let found = 0;
  for (const word of marks.words) found = places.put(word, room, found);
  const at = room.subarray(0, found);
  if (marks.words.length > 1) at.sort();
  let count = 0;
  let done = 0;
  for (let n = 0; n < found && count >= 0; n++) {
    const place = at[n] as number;
    const to = Math.min(text.length - 1, place - marks.from);
    count = among(text, beginning, Math.max(done, place - marks.to), to, count, most);
    done = Math.max(done, to + 1);
  }
  return count;
}

/** The marks that stand at the fewest places; null where some do not stand at all, undefined where they say too little. */
function rarest(places: Places, { marks }: Beginning, length: number): Beginning["marks"][number] | null | undefined {
  let found: Beginning["marks"][number] | undefined;
  let least = length;
  for (const one of marks) {
    let count = 0;
    for (const word of one.words) count += places.most(word);
    if (count === 0) return null;
    const cost = count * (one.to - one.from + 1);
    if (cost >= least) continue;
    least = cost;
    found = one;
  }
  return found;
}

/** Puts those from here to there at which a match may begin into `begun`, behind the `count` first; -1 for more than `most`. */
function among(
  text: string,
  { first, notBefore }: Beginning,
  from: number,
  to: number,
  count: number,
  most: number,
): number {
  let next = count;
  for (let p = from; p <= to; p++) {
    if (first !== null && !first.may(text.charCodeAt(p))) continue;
    if (notBefore !== null && p > 0 && notBefore.is(text.charCodeAt(p - 1))) continue;
    if (next === most) return -1;
    begun[next++] = p;
  }
  return next;
}

const [YES, NO] = [1, 2];
/** Units that are remembered together; those of the alphabets up to Hebrew from the beginning on. */
const PAGE = 8;
const ALPHABETS = 0x600;

/** Of which letters a class or a choice of letters is, remembered. */
class Letters {
  readonly #pattern: RegExp;
  readonly #alphabets = new Uint8Array(ALPHABETS);
  readonly #pages: (Uint8Array | undefined)[] = Array.from({ length: 0x10000 >> PAGE });

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** May a letter that begins with this unit be one? Half of a letter may. */
  may(unit: number): boolean {
    const known = unit < ALPHABETS ? this.#alphabets[unit] : 0;
    return known === 0 ? this.#of(unit) || isHalf(unit) : known === YES;
  }

  /** Is the letter that ends with this unit surely one? */
  is(unit: number): boolean {
    const known = unit < ALPHABETS ? this.#alphabets[unit] : 0;
    return known === 0 ? this.#of(unit) && !isHalf(unit) : known === YES;
  }

  #of(unit: number): boolean {
    const page = this.#pages[unit >> PAGE];
    const known = page === undefined ? 0 : (page[unit & ((1 << PAGE) - 1)] as number);
    return known === 0 ? this.#learn(unit) : known === YES;
  }

  #learn(unit: number): boolean {
    const is = this.#pattern.test(String.fromCharCode(unit));
    if (unit < ALPHABETS) this.#alphabets[unit] = is ? YES : NO;
    else {
      const page = this.#pages[unit >> PAGE] ?? new Uint8Array(1 << PAGE);
      this.#pages[unit >> PAGE] = page;
      page[unit & ((1 << PAGE) - 1)] = is ? YES : NO;
    }
    return is;
  }
}

const isHalf = (unit: number): boolean => (unit & 0xf800) === 0xd800;

/** By source and case: many patterns begin alike. */
const letters = new Map<string, Letters>();

function lettersOf(source: string, flags: string): Letters {
  const kept = flags.replace(/[^isu]/g, "");
  const key = `${source}/${kept}`;
  let known = letters.get(key);
  if (known === undefined) {
    known = new Letters(new RegExp(`^(?:${source})$`, kept));
    letters.set(key, known);
  }
  return known;
}
