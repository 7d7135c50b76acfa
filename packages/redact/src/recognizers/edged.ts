/**
 * Patterns that are asked of what stands right before a place or right behind it, and their edges: what all that they match begins or ends in. Nearly
 * every such question is answered by no, and the last few letters tell; the machine code of a pattern of many words is larger than the
 * processor's caches.
 */

import { filterOf, inTable, mayHold, tableOf } from "../names/bits.ts";
import { DIGIT, NEWLINE, SPACE, UNIT } from "../scan/classes.ts";
import { extendHash, HASH_SEED } from "../scan/lexicon.ts";

/** Units of an edge: fewer are those of many words. */
const SIZE = 6;
/** Edges of one pattern; of more, shorter ones are taken. */
const MOST = 2048;
/** Units of a class that are told apart; of more of them the edge is open. */
const MOST_OF_CLASS = 24;

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
  const edges = [...new Walk(false, 1).choices(trimmed(parse(source), false), START)];
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

/** What edges tell apart of a unit: lower case without accents, one digit, one blank. */
function plain(unit: number): number {
  const told = UNIT[unit] as number;
  const kind = told & 7;
  return kind === DIGIT ? 48 : kind === SPACE || kind === NEWLINE ? 32 : told >>> 16;
}

/** The edges of a pattern's source: of its ends, where each of its choices ends with `$`, of its beginnings else. */
export function edgesOf(source: string): Edges {
  const choices = parse(source);
  const atEnd = !choices.every(([first]) => first?.kind === "begin");
  if (atEnd && !choices.every((parts) => parts[parts.length - 1]?.kind === "end"))
    throw new Error(`a pattern without an edge: ${source}`);
  let size = SIZE;
  let edges: ReadonlySet<string>;
  do edges = new Walk(atEnd, size).choices(trimmed(choices, atEnd), START);
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
  return [...new Walk(atEnd, SIZE).choices(trimmed(choices, atEnd), START)].sort();
}

const trimmed = (choices: readonly Part[][], atEnd: boolean): readonly Part[][] =>
  choices.map((parts) => (atEnd ? parts.slice(0, -1) : parts.slice(1)));

/** Stands at the end of an edge that anything may follow. */
const OPEN = "\0";
const START: ReadonlySet<string> = new Set([""]);

class Walk {
  readonly #atEnd: boolean;
  readonly #size: number;

  constructor(atEnd: boolean, size: number) {
    this.#atEnd = atEnd;
    this.#size = size;
  }

  choices(choices: readonly Part[][], edges: ReadonlySet<string>): Set<string> {
    const all = new Set<string>();
    for (const parts of choices) for (const edge of this.#sequence(parts, edges)) all.add(edge);
    return all;
  }

  #sequence(parts: readonly Part[], edges: ReadonlySet<string>): ReadonlySet<string> {
    let longer = edges;
    for (let n = 0; n < parts.length && !this.#isWhole(longer) && longer.size <= MOST; n++)
      longer = this.#times(parts[this.#atEnd ? parts.length - 1 - n : n] as Part, longer);
    return longer;
  }

  #times(part: Part, edges: ReadonlySet<string>): ReadonlySet<string> {
    const all = new Set(part.least === 0 ? edges : []);
    let longer = edges;
    for (let n = 1; n <= Math.min(part.most, this.#size); n++) {
      longer = this.#part(part, longer);
      if (n >= Math.min(part.least, this.#size)) for (const edge of longer) all.add(edge);
      if (this.#isWhole(longer) || all.size > MOST) break;
    }
    // As often as its least, it may have been left before: nothing is known then of what follows.
    if (all.size === 0) for (const edge of longer) all.add(edge);
    return all;
  }

  #part(part: Part, edges: ReadonlySet<string>): ReadonlySet<string> {
    if (part.kind === "group") return this.choices(part.choices, edges);
    if (part.kind === "looks") return edges;
    if (part.kind === "units") return this.#with(part.units, edges);
    return new Set([...edges].map((edge) => (this.#isEnded(edge) ? edge : edge + OPEN)));
  }

  #with(units: readonly string[], edges: ReadonlySet<string>): ReadonlySet<string> {
    const all = new Set<string>();
    for (const edge of edges)
      if (this.#isEnded(edge)) all.add(edge);
      else for (const unit of units) all.add(edge + unit);
    return all;
  }

  readonly #isEnded = (edge: string): boolean => edge.length >= this.#size || edge.endsWith(OPEN);

  /** Does nothing further change them? */
  #isWhole(edges: ReadonlySet<string>): boolean {
    for (const edge of edges) if (!this.#isEnded(edge)) return false;
    return true;
  }
}

type Kind =
  /** One of these units, as edges tell them apart. */
  | { readonly kind: "units"; readonly units: readonly string[] }
  /** Anything: what stands beyond is not followed. */
  | { readonly kind: "open" | "begin" | "end" }
  /** What takes nothing. */
  | { readonly kind: "looks" }
  | { readonly kind: "group"; readonly choices: readonly Part[][] };
type Part = Kind & { readonly least: number; readonly most: number };

const LOOKS: Kind = { kind: "looks" };
const ANY: Kind = { kind: "open" };

/** The choices of a pattern's source, each in its parts. */
function parse(source: string): Part[][] {
  let p = 0;

  function choices(): Part[][] {
    const all: Part[][] = [];
    for (;;) {
      all.push(sequence());
      if (source[p] !== "|") return all;
      p++;
    }
  }

  function sequence(): Part[] {
    const parts: Part[] = [];
    while (p < source.length && source[p] !== "|" && source[p] !== ")") parts.push({ ...part(), ...times() });
    return parts;
  }

  function part(): Kind {
    const c = source[p++] as string;
    if (c === "(") return group();
    if (c === "[") return aClass();
    if (c === "\\") return escaped();
    if (c === "^") return { kind: "begin" };
    if (c === "$") return { kind: "end" };
    return c === "." ? ANY : units(c);
  }

  function group(): Kind {
    const opens = GROUP.exec(source.slice(p, p + 40))?.[0] ?? "";
    p += opens.length;
    const inside = choices();
    p++;
    return /^\?<?[=!]$/.test(opens) ? LOOKS : { kind: "group", choices: inside };
  }

  function aClass(): Kind {
    const from = p;
    while (p < source.length && source[p] !== "]") p += source[p] === "\\" ? 2 : 1;
    const inside = source.slice(from, p++);
    if (inside.startsWith("^")) return ANY;
    return units(...membersOf(inside));
  }

  function escaped(): Kind {
    const told = ESCAPE.exec(source.slice(p - 1, p + 40))?.[0] ?? "\\";
    p += told.length - 1;
    return told === "\\b" || told === "\\B" ? LOOKS : units(...membersOf(told));
  }

  function times(): { least: number; most: number } {
    const [whole = "", few, many] = TIMES.exec(source.slice(p, p + 12)) ?? [];
    p += whole.length;
    if (few !== undefined) return { least: Number(few), most: many === undefined ? Number(few) : Number(many || SIZE) };
    const sign = whole.charAt(0);
    return { least: sign === "?" || sign === "*" ? 0 : 1, most: sign === "*" || sign === "+" ? SIZE : 1 };
  }

  return choices();
}

const GROUP = /^\?(?::|<?[=!]|<\w+>)/;
const ESCAPE = /^\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<\w+>|.)/su;
const TIMES = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/;

/** One of these, or anything where they are too many or not known. */
function units(...members: readonly (string | null)[]): Kind {
  const plains = new Set<string>();
  for (const member of members) {
    if (member === null) return ANY;
    plains.add(String.fromCharCode(plain(member.charCodeAt(0))));
    // Of a letter beyond the basic plane what stands on the other side is not followed.
    if (member.length > 1) return ANY;
  }
  return plains.size > MOST_OF_CLASS ? ANY : { kind: "units", units: [...plains] };
}

/** The units of a class's inside or of an escape; null for one of very many. */
function membersOf(inside: string): (string | null)[] {
  const members: (string | null)[] = [];
  for (let p = 0; p < inside.length; ) {
    const told = ESCAPE.exec(inside.slice(p, p + 40))?.[0] ?? String.fromCodePoint(inside.codePointAt(p) as number);
    const from = p;
    p += told.length;
    const first = memberOf(told);
    if (inside[p] !== "-" || p + 1 >= inside.length || from === p) {
      members.push(...first);
      continue;
    }
    const last =
      ESCAPE.exec(inside.slice(p + 1, p + 41))?.[0] ?? String.fromCodePoint(inside.codePointAt(p + 1) as number);
    p += 1 + last.length;
    members.push(...between(first[0] ?? null, memberOf(last)[0] ?? null));
  }
  return members;
}

function between(first: string | null, last: string | null): (string | null)[] {
  if (first === null || last === null || first.length > 1 || last.length > 1) return [null];
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  // Digits are one.
  if (to - from > MOST_OF_CLASS) return [null];
  return Array.from({ length: to - from + 1 }, (_, n) => String.fromCharCode(from + n));
}

function memberOf(told: string): (string | null)[] {
  if (!told.startsWith("\\")) return [told];
  if (told === "\\d") return ["0"];
  if (told === "\\s") return [" "];
  if (told === "\\n" || told === "\\t" || told === "\\r") return [" "];
  const code = /^\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))$/.exec(told);
  if (code !== null) return [String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? (code[3] as string), 16))];
  return /^\\[\p{L}\d]/u.test(told) ? [null] : [told.slice(1)];
}
