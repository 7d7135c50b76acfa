/** A pattern's source in its parts, and what such parts begin or end in: for questions that are asked before the pattern is. */
import { DIGIT, NEWLINE, SPACE, UNIT } from "../scan/classes.ts";

/** Units of a class that are told apart; of more of them the edge is open. */
const MOST_OF_CLASS = 24;

/** What is told apart of a unit: lower case without accents, one digit, one blank. */
export function plain(unit: number): number {
  const told = UNIT[unit] as number;
  const kind = told & 7;
  return kind === DIGIT ? 48 : kind === SPACE || kind === NEWLINE ? 32 : told >>> 16;
}

/** Stands at the end of an edge that anything may follow. */
export const OPEN = "\0";
export const START: ReadonlySet<string> = new Set([""]);

/** What choices of parts begin with, or end in, up to a number of units; of too many such edges, some more than that number: not all are known. */
export class Walk {
  readonly #atEnd: boolean;
  readonly #size: number;
  readonly #most: number;

  /** @param most so many edges are followed, and not one step further: each step may make two dozen of each */
  constructor(atEnd: boolean, size: number, most: number) {
    this.#atEnd = atEnd;
    this.#size = size;
    this.#most = most;
  }

  choices(choices: readonly Part[][], edges: ReadonlySet<string>): Set<string> {
    const all = new Set<string>();
    for (const parts of choices) {
      for (const edge of this.#sequence(parts, edges)) all.add(edge);
      if (all.size > this.#most) break;
    }
    return all;
  }

  #sequence(parts: readonly Part[], edges: ReadonlySet<string>): ReadonlySet<string> {
    let longer = edges;
    for (let n = 0; n < parts.length && !this.#isWhole(longer) && longer.size <= this.#most; n++)
      longer = this.#times(parts[this.#atEnd ? parts.length - 1 - n : n] as Part, longer);
    return longer;
  }

  #times(part: Part, edges: ReadonlySet<string>): ReadonlySet<string> {
    const all = new Set(part.least === 0 ? edges : []);
    let longer = edges;
    for (let n = 1; n <= Math.min(part.most, this.#size); n++) {
      longer = this.#part(part, longer);
      if (n >= Math.min(part.least, this.#size)) for (const edge of longer) all.add(edge);
      if (this.#isWhole(longer) || all.size > this.#most) break;
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
      if (all.size > this.#most) break;
      else if (this.#isEnded(edge)) all.add(edge);
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
  /** Anything: what stands beyond is not followed. What a group took, again, is as long as that. */
  | { readonly kind: "open" | "again" | "begin" | "end" }
  /** What takes nothing; its choices are those that must stand ahead or behind, or must not. */
  | { readonly kind: "looks"; readonly ahead: boolean; readonly must: boolean; readonly choices: readonly Part[][] }
  | { readonly kind: "group"; readonly choices: readonly Part[][] };
/** One part: how often it stands, and its source without that. */
export type Part = Kind & { readonly least: number; readonly most: number; readonly source: string };

const EDGE_OF_WORD: Kind = { kind: "looks", ahead: true, must: false, choices: [] };
const ANY: Kind = { kind: "open" };

/** The choices of a pattern's source, each in its parts. */
export function parse(source: string): Part[][] {
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
    while (p < source.length && source[p] !== "|" && source[p] !== ")") {
      const from = p;
      const kind = part();
      parts.push({ ...kind, source: source.slice(from, p), ...times() });
    }
    return parts;
  }

  function part(): Kind {
    const c = String.fromCodePoint(source.codePointAt(p) as number);
    p += c.length;
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
    if (!/^\?<?[=!]$/.test(opens)) return { kind: "group", choices: inside };
    return { kind: "looks", ahead: !opens.startsWith("?<"), must: opens.endsWith("="), choices: inside };
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
    if (/^\\(?:[1-9]|k<)/.test(told)) return { kind: "again" };
    return told === "\\b" || told === "\\B" ? EDGE_OF_WORD : units(...membersOf(told));
  }

  function times(): { least: number; most: number } {
    const [whole = "", few, many] = TIMES.exec(source.slice(p, p + 12)) ?? [];
    p += whole.length;
    if (few !== undefined)
      return { least: Number(few), most: many === undefined ? Number(few) : Number(many || Number.POSITIVE_INFINITY) };
    const sign = whole.charAt(0);
    return {
      least: sign === "?" || sign === "*" ? 0 : 1,
      most: sign === "*" || sign === "+" ? Number.POSITIVE_INFINITY : 1,
    };
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
