/**
 * What each match of a pattern must hold, how far from its beginning, and what it may begin with: "Solbakken 12 (bak fjøset), 6793 Innvik" holds
 * "(ba" some letters behind its first, and begins with a capital behind no letter. Read off the pattern's source, so that it is true of whatever is
 * written there.
 */

import { OPEN, type Part, parse, START, Walk } from "./pattern-parts.ts";
import { markUnit } from "./places.ts";

/** Words of which each match holds one, and how many units behind the match's beginning it begins; before it, where that is less than nothing. */
export interface Marks {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface Holds {
  /** Each says something of every match; those that stand at fewer places by guess come first. None, where nothing is known. */
  readonly marks: readonly Marks[];
  /** The source of what a match begins with, one letter of it; null where that may be anything. */
  readonly first: string | null;
  /** The source of a letter that never stands before a match; null where there is none. */
  readonly notBefore: string | null;
}

/** Units of a word: a longer one is hardly rarer. */
const SIZE = 3;
/** Words of one kind of marks: more of them are asked for longer than they save. */
const MOST_WORDS = 400;
/** Kinds of marks that are kept: which are rare shows in a text. */
const MOST_MARKS = 4;
/** A mark that may stand farther from a match's beginning than this says too little of where it is. */
const FARTHEST = 1000;

/**
 * @param pattern global
 * @param wide the text holds letters of two units: a letter that may be any may be one
 */
export function holdsOf({ source, flags }: RegExp, wide: boolean): Holds {
  const byLetters = flags.includes("u");
  // Two units of its source are no letter to it.
  if (!byLetters && /[\ud800-\udfff]/.test(source)) return { marks: [], first: null, notBefore: null };
  const choices = parse(source);
  return {
    marks: new Reader(byLetters && wide ? 2 : 1).marks(choices),
    first: firstOf(choices),
    notBefore: notBefore(choices),
  };
}

/** How many units something takes. */
interface Span {
  readonly least: number;
  readonly most: number;
}

interface Guessed extends Marks {
  readonly cost: number;
}

class Reader {
  /** Units of a letter that may be any. */
  readonly #widest: number;

  constructor(widest: number) {
    this.#widest = widest;
  }

  /** Those of all choices: each has marks of its own, and a match holds one of them. */
  marks(choices: readonly Part[][]): Guessed[] {
    if (choices.length === 1) return this.#inRow(choices[0] as Part[]);
    const best: Guessed[] = [];
    for (const parts of choices) {
      const [first] = this.#inRow(parts);
      if (first === undefined) return [];
      best.push(first);
    }
    const words = shortest(best.flatMap((one) => one.words));
    if (words.length === 0 || words.length > MOST_WORDS) return [];
    return [guessed(words, Math.min(...best.map(({ from }) => from)), Math.max(...best.map(({ to }) => to)))];
  }

  #inRow(parts: readonly Part[]): Guessed[] {
    const found: Guessed[] = [];
    let [least, most] = [0, 0];
    for (const [n, part] of parts.entries()) {
      for (const one of this.#at(parts, n))
        if (one.from + least > -FARTHEST && one.to + most < FARTHEST)
          found.push(guessed(one.words, one.from + least, one.to + most));
      const span = this.#span(part);
      least += span.least;
      most += span.most;
      if (most > FARTHEST) break;
    }
    return found.sort((a, b) => a.cost - b.cost).slice(0, MOST_MARKS);
  }

  /** Marks at one part, from where it begins. */
  #at(parts: readonly Part[], n: number): Guessed[] {
    const part = parts[n] as Part;
    if (part.least === 0) return [];
    if (part.kind === "looks" && part.must) {
      const inside = this.marks(part.choices);
      if (part.ahead) return inside;
      const { least, most } = this.#spanOf(part.choices);
      return most > FARTHEST ? [] : inside.map(({ words, from, to }) => guessed(words, from - most, to - least));
    }
    if (part.kind !== "units" && part.kind !== "group") return [];
    const words = wordsAt(parts.slice(n));
    const here = words === null ? [] : [guessed(words, 0, 0)];
    return part.kind === "group" ? [...here, ...this.marks(part.choices)] : here;
  }

  #span(part: Part): Span {
    const { least, most } = this.#once(part);
    return { least: least * part.least, most: most === 0 ? 0 : most * part.most };
  }

  #once(part: Part): Span {
    if (part.kind === "group") return this.#spanOf(part.choices);
    if (part.kind === "units") return { least: 1, most: 1 };
    if (part.kind === "open") return { least: 1, most: this.#widest };
    return { least: 0, most: part.kind === "again" ? Number.POSITIVE_INFINITY : 0 };
  }

  #spanOf(choices: readonly Part[][]): Span {
    const rows = choices.map((parts) => {
      const spans = parts.map((part) => this.#span(part));
      return { least: sum(spans.map(({ least }) => least)), most: sum(spans.map(({ most }) => most)) };
    });
    return { least: Math.min(...rows.map(({ least }) => least)), most: Math.max(...rows.map(({ most }) => most)) };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What all that these parts take begins with; null where that may be anything. */
function wordsAt(parts: readonly Part[]): readonly string[] | null {
  for (let size = SIZE; size > 0; size--) {
    const edges = new Walk(false, size, MOST_WORDS).choices([[...parts]], START);
    if (edges.size > MOST_WORDS) continue;
    const words = shortest([...edges].map((edge) => (edge.endsWith(OPEN) ? edge.slice(0, -1) : edge)));
    return words.length === 0 || words.includes("") ? null : words;
  }
  return null;
}

/** The words as places know them, without those that begin with another. */
function shortest(words: readonly string[]): string[] {
  const all = new Set(words.map((word) => Array.from(word, (unit) => String.fromCharCode(markUnit(unit))).join("")));
  return [...all].filter((word) => {
    for (let size = 0; size < word.length; size++) if (all.has(word.slice(0, size))) return false;
    return true;
  });
}

/** How often, by guess, a unit stands at a place of a text. */
const often = (unit: string): number => (unit === " " ? 0.15 : /[\da-z]/.test(unit) ? 0.04 : 0.005);

function guessed(words: readonly string[], from: number, to: number): Guessed {
  const places = words.reduce((all, word) => all + [...word].reduce((part, unit) => part * often(unit), 1), 0);
  return { words, from, to, cost: places * (10 + to - from) };
}

function firstOf(choices: readonly Part[][]): string | null {
  const sources = new Set<string>();
  return choices.every((parts) => beginsWith(parts, sources)) ? [...sources].join("|") : null;
}

/** Gathers what the parts may begin with. False where they may take nothing, or what is not known. */
function beginsWith(parts: readonly Part[], sources: Set<string>): boolean {
  for (const part of parts) {
    if (part.kind === "again") return false;
    if (part.kind === "units" || part.kind === "open") {
      sources.add(part.source);
      if (part.least > 0) return true;
    } else if (part.kind === "group") {
      const takes = part.choices.map((inside) => beginsWith(inside, sources));
      if (part.least > 0 && takes.every((one) => one)) return true;
      if (part.choices.some((inside) => inside.some(({ kind }) => kind === "again"))) return false;
    }
  }
  return false;
}

/** The letter that the first look behind of the only choice forbids. */
function notBefore(choices: readonly Part[][]): string | null {
  for (const part of choices.length === 1 ? (choices[0] as Part[]) : []) {
    if (part.kind !== "looks") return null;
    const inside = part.choices.length === 1 ? (part.choices[0] as Part[]) : [];
    const [only] = inside;
    if (part.ahead || part.must || inside.length !== 1 || only === undefined) continue;
    if ((only.kind === "open" || only.kind === "units") && only.least === 1 && only.most === 1) return only.source;
  }
  return null;
}
