/**
 * Patterns that are asked of what stands right before a place or right behind it, and their edges: what all that they match begins or ends in. Nearly
 * every such question is answered by no, and the last few letters tell; the machine code of a pattern of many words is larger than the
 * processor's caches.
 */

import { filterOf, inTable, mayHold, tableOf } from "../names/bits.ts";
import { extendHash, HASH_SEED } from "../scan/lexicon.ts";
import { OPEN, type Part, parse, plain, START, Walk } from "./pattern-parts.ts";

/** Units of an edge: fewer are those of many words. */
const SIZE = 6;
/** Edges of one pattern; of more, shorter ones are taken. */
const MOST = 2048;

/** What is asked of a pattern: its `test` and `exec` without places of its own. */
export interface Edged {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

export interface EdgedWithin extends Edged {
  /** As `test` of `text.slice(from, to)`, both within the text or beyond its end: the piece is made only where the edge fits. */
  within(text: string, from: number, to: number): boolean;
}

/**
 * The same pattern, asked only where its edge fits. It says what the pattern says.
 * @param pattern begins with `^` in each of its choices, or ends with `$` in each; neither global nor sticky nor of several lines
 */
export const edged = (pattern: RegExp): EdgedWithin => new EdgedPattern(pattern);

class EdgedPattern implements EdgedWithin {
  readonly #pattern: RegExp;
  // Read when it is first asked: most programs start for other things.
  #edges: Edges | undefined;

  constructor(pattern: RegExp) {
    if (/[gmy]/.test(pattern.flags)) throw new Error(`a pattern of other places: ${pattern}`);
    this.#pattern = pattern;
  }

  test(text: string): boolean {
    this.#edges ??= edgesOf(this.#pattern.source);
    return fits(text, this.#edges.atEnd ? text.length : 0, this.#edges) && this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    this.#edges ??= edgesOf(this.#pattern.source);
    return fits(text, this.#edges.atEnd ? text.length : 0, this.#edges) ? this.#pattern.exec(text) : null;
  }

  within(text: string, from: number, to: number): boolean {
    this.#edges ??= edgesOf(this.#pattern.source);
    const at = this.#edges.atEnd ? Math.min(to, text.length) : from;
    return fits(text, at, this.#edges) && this.#pattern.test(text.slice(from, to));
  }
}

/**
 * Those of many rules whose pattern may match what begins like a text.
 * @param pattern of a rule; begins with `^` in each of its choices
 */
export function byFirst<Rule>(
  rules: readonly Rule[],
  pattern: (rule: Rule) => RegExp,
): (text: string) => readonly Rule[] {
  let groups: Map<number, Rule[]> | undefined;
  let others: readonly Rule[] = [];
  const make = (): Map<number, Rule[]> => {
    const firsts = rules.map((rule) => firstsOf(pattern(rule).source));
    const all = new Set(firsts.flatMap((units) => [...(units ?? [])]));
    others = rules.filter((_, n) => firsts[n] === null);
    return new Map(
      [...all].map((unit) => [unit, rules.filter((_, n) => firsts[n] === null || firsts[n]?.has(unit) === true)]),
    );
  };
  return (text) => {
    groups ??= make();
    return groups.get(plain(text.charCodeAt(0))) ?? others;
  };
}

/** What the matches of a pattern begin with; null where that may be anything. */
function firstsOf(source: string): ReadonlySet<number> | null {
  const edges = [...new Walk(false, 1, MOST).choices(trimmed(parse(source), false), START)];
  return edges.some((edge) => edge === "" || edge === OPEN) ? null : new Set(edges.map((edge) => edge.charCodeAt(0)));
}

/** Edges by a hash of their units from the outermost on, and which lengths there are, as bits. */
export interface Edges {
  readonly atEnd: boolean;
  readonly hashes: Int32Array;
  readonly sizes: number;
  /** Of the hashes on the way to an edge: most texts leave after a unit or two. */
  readonly begun: Int32Array;
}

/** Does the text before `at`, or behind it, have one of these edges? Says so of few other texts. */
export function fits(text: string, at: number, { atEnd, hashes, sizes, begun }: Edges): boolean {
  const most = Math.min(SIZE, atEnd ? at : text.length - at);
  let hash = HASH_SEED;
  for (let size = 0; ; size++) {
    if (((sizes >>> size) & 1) !== 0 && inTable(hashes, hash)) return true;
    if (size === most) return false;
    hash = extendHash(hash, plain(text.charCodeAt(atEnd ? at - 1 - size : at + size)));
    if (!mayHold(begun, hash)) return false;
  }
}

/** The edges of a pattern's source: of its ends, where each of its choices ends with `$`, of its beginnings else. */
export function edgesOf(source: string): Edges {
  const choices = parse(source);
  const atEnd = !choices.every(([first]) => first?.kind === "begin");
  if (atEnd && !choices.every((parts) => parts[parts.length - 1]?.kind === "end"))
    throw new Error(`a pattern without an edge: ${source}`);
  let size = SIZE;
  let edges: ReadonlySet<string>;
  do edges = new Walk(atEnd, size, MOST).choices(trimmed(choices, atEnd), START);
  while (edges.size > MOST && --size > 0);
  let sizes = 0;
  const steps = new Set<number>();
  const hashes = [...edges].map((edge) => {
    const units = edge.endsWith(OPEN) ? edge.slice(0, -1) : edge;
    sizes |= 1 << units.length;
    let hash = HASH_SEED;
    for (let p = 0; p < units.length; p++) {
      hash = extendHash(hash, units.charCodeAt(p));
      steps.add(hash);
    }
    return hash;
  });
  return { atEnd, hashes: tableOf(hashes), sizes, begun: filterOf(steps) };
}

/** The edges as text, from the outermost unit on; for tests and for reading. */
export function told(source: string): readonly string[] {
  const choices = parse(source);
  const atEnd = !choices.every(([first]) => first?.kind === "begin");
  return [...new Walk(atEnd, SIZE, MOST).choices(trimmed(choices, atEnd), START)].sort();
}

const trimmed = (choices: readonly Part[][], atEnd: boolean): readonly Part[][] =>
  choices.map((parts) => (atEnd ? parts.slice(0, -1) : parts.slice(1)));
