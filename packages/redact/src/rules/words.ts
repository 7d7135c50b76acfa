/**
 * Many words and phrases looked for at once (Aho and Corasick 1975): one step per code unit of text, however many words.
 * Case, accents and width do not count, nor how much white space stands between two words.
 */
import { normalise } from "../normalise/normalise.ts";
import { CLASS, DENSE, FOLD, isAlnum, NEWLINE, SPACE } from "../scan/classes.ts";

export interface WordMatcher {
  /** Calls `hit` for the longest word that ends at each place and stands alone; `owner` is what the word was given with. */
  readonly each: (text: string, hit: (start: number, end: number, owner: number) => void) => void;
}

const BLANK = 32;

/** A word as it is compared: hidden forms undone, one blank for any white space, folded, none at its ends. */
export function comparable(word: string): string {
  const text = normalise(word).text;
  return comparableAt(text, 0, text.length).near.trim();
}

/** A stretch of normalised text as it is compared, and where each of its units stands in the text. */
export function comparableAt(text: string, from: number, to: number): { near: string; places: readonly number[] } {
  let near = "";
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    const blank = isBlank(text.charCodeAt(i));
    if (blank && near.endsWith(" ")) continue;
    near += blank ? " " : String.fromCharCode(FOLD[text.charCodeAt(i)] as number);
    places.push(i);
  }
  return { near, places };
}

function isBlank(c: number): boolean {
  return CLASS[c] === SPACE || CLASS[c] === NEWLINE;
}

/** @param words comparable; of words given twice the first owner counts */
export function wordMatcher(words: ReadonlyArray<readonly [word: string, owner: number]>): WordMatcher {
  const total = words.reduce((sum, [word]) => sum + word.length, 1);
  const next = transitions(total);
  const depth = new Int32Array(total);
  const owner = new Int32Array(total).fill(-1);
  let states = 1;
  for (const [word, whose] of words) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const c = word.charCodeAt(i);
      let to = next.get(state, c);
      if (to < 0) {
        to = states++;
        next.set(state, c, to);
        depth[to] = i + 1;
      }
      state = to;
    }
    if (state > 0 && (owner[state] as number) < 0) owner[state] = whose;
  }
  const { fail, shorter } = links(states, next, owner);
  return {
    each(text, hit) {
      const n = text.length;
      /** Where each unit that counts stands: white space within a run does not. */
      const places = new Int32Array(n);
      let kept = 0;
      let state = 0;
      for (let i = 0; i < n; i++) {
        let c = FOLD[text.charCodeAt(i)] as number;
        if (isBlank(c)) {
          if (kept > 0 && isBlank(text.charCodeAt(places[kept - 1] as number))) continue;
          c = BLANK;
        }
        places[kept++] = i;
        let to = next.get(state, c);
        while (to < 0 && state !== 0) {
          state = fail[state] as number;
          to = next.get(state, c);
        }
        state = Math.max(to, 0);
        let at = (owner[state] as number) >= 0 ? state : (shorter[state] as number);
        for (; at > 0; at = shorter[at] as number) {
          const start = places[kept - (depth[at] as number)] as number;
          if (!alone(text, start, i + 1)) continue;
          hit(start, i + 1, owner[at] as number);
          break;
        }
      }
    },
  };
}

/** For each state, the state of its longest proper ending, and the longest of these that is a whole word. */
function links(states: number, next: Transitions, owner: Int32Array): { fail: Int32Array; shorter: Int32Array } {
  const fail = new Int32Array(states);
  const shorter = new Int32Array(states);
  // Breadth first: a state's ending is shorter than the state.
  let level = next.of(0).map(([, to]) => to);
  while (level.length > 0) {
    const below: number[] = [];
    for (const state of level) {
      for (const [c, to] of next.of(state)) {
        let at = fail[state] as number;
        while (at !== 0 && next.get(at, c) < 0) at = fail[at] as number;
        const found = next.get(at, c);
        fail[to] = Math.max(found, 0);
        const ending = fail[to] as number;
        shorter[to] = (owner[ending] as number) >= 0 ? ending : (shorter[ending] as number);
        below.push(to);
      }
    }
    level = below;
  }
  return { fail, shorter };
}

/** A word inside another is none, but in scripts without spaces it is. */
export function alone(text: string, start: number, end: number): boolean {
  return !(joins(text, start - 1) && joins(text, start)) && !(joins(text, end - 1) && joins(text, end));
}

function joins(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const c = text.charCodeAt(at);
  return isAlnum(c) && CLASS[c] !== DENSE;
}

interface Transitions {
  /** -1 where there is none. */
  readonly get: (state: number, unit: number) => number;
  readonly set: (state: number, unit: number, to: number) => void;
  readonly of: (state: number) => ReadonlyArray<readonly [unit: number, to: number]>;
}

/** Open addressing in typed arrays: a Map with number pairs for keys is several times slower. */
function transitions(most: number): Transitions {
  let size = 64;
  while (size < most * 2) size *= 2;
  const states = new Int32Array(size).fill(-1);
  const units = new Uint16Array(size);
  const targets = new Int32Array(size);
  /** The edges of a state as a list, for building. */
  const first = new Int32Array(most).fill(-1);
  const sibling = new Int32Array(size).fill(-1);
  const slot = (state: number, unit: number): number => {
    let i = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    i = (i ^ (i >>> 15)) & (size - 1);
    while (states[i] !== -1 && (states[i] !== state || units[i] !== unit)) i = (i + 1) & (size - 1);
    return i;
  };
  return {
    get(state, unit) {
      const i = slot(state, unit);
      return states[i] === -1 ? -1 : (targets[i] as number);
    },
    set(state, unit, to) {
      const i = slot(state, unit);
      states[i] = state;
      units[i] = unit;
      targets[i] = to;
      sibling[i] = first[state] as number;
      first[state] = i;
    },
    of(state) {
      const edges: (readonly [number, number])[] = [];
      for (let i = first[state] as number; i >= 0; i = sibling[i] as number)
        edges.push([units[i] as number, targets[i] as number]);
      return edges;
    },
  };
}
