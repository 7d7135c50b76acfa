/**
 * A pattern is tried where a match may begin, not over all of a long text: of "4417 w larkspur trl apt 209 glendale az 85304" at the numbers before
 * "apt". What each match must hold and may begin with is read off the pattern (`pattern-marks.ts`), so it finds what it finds in the whole text.
 */
import { holdsOf, type Marks } from "./pattern-marks.ts";
import { type Places, placesIn } from "./places.ts";

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
export function near(pattern: RegExp, text: string): readonly RegExpExecArray[] | null {
  let tried = tries.get(pattern);
  if (tried === undefined) {
    tried = new Tried(pattern);
    tries.set(pattern, tried);
  }
  return tried.matches(text);
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
    const beginning = this.#beginning(places.wide);
    const windows = windowsIn(text, places, beginning.marks);
    if (windows.length === 0) return NONE;
    const beginnings = beginningsIn(text, windows, beginning);
    return beginnings === null ? null : this.#at(text, beginnings);
  }

  #beginning(wide: boolean): Beginning {
    if (wide) {
      this.#wide ??= beginningOf(this.#pattern, true);
      return this.#wide;
    }
    this.#narrow ??= beginningOf(this.#pattern, false);
    return this.#narrow;
  }

  #at(text: string, places: readonly number[]): readonly RegExpExecArray[] {
    if (places.length === 0) return NONE;
    this.#here ??= new RegExp(this.#pattern.source, `${this.#pattern.flags.replace("g", "")}y`);
    const here = this.#here;
    const hits: RegExpExecArray[] = [];
    let end = 0;
    for (const p of places) {
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
  readonly marks: readonly Marks[];
  readonly first: Letters | null;
  readonly notBefore: Letters | null;
}

function beginningOf(pattern: RegExp, wide: boolean): Beginning {
  const { marks, first, notBefore } = holdsOf(pattern, wide);
  return {
    marks,
    first: first === null ? null : lettersOf(first, pattern.flags),
    notBefore: notBefore === null ? null : lettersOf(notBefore, pattern.flags),
  };
}

/** Where in the windows a match may begin; null where that is nearly everywhere. */
function beginningsIn(
  text: string,
  windows: readonly Window[],
  { first, notBefore }: Beginning,
): readonly number[] | null {
  const beginnings: number[] = [];
  const most = text.length / FEWEST_BETWEEN;
  for (const { from, to } of windows) {
    for (let p = from; p <= to; p++) {
      if (first !== null && !first.may(text.charCodeAt(p))) continue;
      if (notBefore !== null && p > 0 && notBefore.is(text.charCodeAt(p - 1))) continue;
      beginnings.push(p);
    }
    if (beginnings.length > most) return null;
  }
  return beginnings;
}

/** Places from here to there. */
interface Window {
  readonly from: number;
  to: number;
}

/** Where matches may begin by the marks that stand at the fewest places. */
function windowsIn(text: string, places: Places, marks: readonly Marks[]): readonly Window[] {
  const all = { from: 0, to: text.length - 1 };
  let rarest: Marks | undefined;
  let least = text.length;
  for (const one of marks) {
    let count = 0;
    for (const word of one.words) count += places.most(word);
    if (count === 0) return NONE;
    const cost = count * (one.to - one.from + 1);
    if (cost >= least) continue;
    least = cost;
    rarest = one;
  }
  if (rarest === undefined) return [all];
  const at: number[] = [];
  for (const word of rarest.words) places.put(word, at);
  if (rarest.words.length > 1) at.sort((a, b) => a - b);
  return around(rarest, at, all.to);
}

function around(marks: Marks, places: readonly number[], end: number): readonly Window[] {
  const windows: Window[] = [];
  let last: Window | undefined;
  for (const place of places) {
    const to = Math.min(end, place - marks.from);
    const from = Math.max(0, place - marks.to);
    if (to < from) continue;
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else {
      last = { from, to };
      windows.push(last);
    }
  }
  return windows;
}

const [YES, NO] = [1, 2];
/** Units that are remembered together. */
const PAGE = 8;

/** Of which letters a class or a choice of letters is, remembered. */
class Letters {
  readonly #pattern: RegExp;
  readonly #pages: (Uint8Array | undefined)[] = Array.from({ length: 0x10000 >> PAGE });

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** May a letter that begins with this unit be one? Half of a letter may. */
  may(unit: number): boolean {
    return this.#of(unit) || isHalf(unit);
  }

  /** Is the letter that ends with this unit surely one? */
  is(unit: number): boolean {
    return this.#of(unit) && !isHalf(unit);
  }

  #of(unit: number): boolean {
    const page = this.#pages[unit >> PAGE];
    const known = page === undefined ? 0 : (page[unit & ((1 << PAGE) - 1)] as number);
    return known === 0 ? this.#learn(unit) : known === YES;
  }

  #learn(unit: number): boolean {
    const page = this.#pages[unit >> PAGE] ?? new Uint8Array(1 << PAGE);
    this.#pages[unit >> PAGE] = page;
    const is = this.#pattern.test(String.fromCharCode(unit));
    page[unit & ((1 << PAGE) - 1)] = is ? YES : NO;
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
