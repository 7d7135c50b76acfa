/**
 * The names of a case's people, found by their parts: alone, in any order, with initials, in another case or script, with
 * one letter wrong, with an ending of grammar, and in the short forms people go by.
 */
import { admit, admitted, INITIALS, makeFilter, PART, type WordFilter } from "./known-filter.ts";
import type { Context } from "./recognizers/context.ts";
import { isUpper, isWord, sameLine } from "./recognizers/name-tokens.ts";
import { CLASS, CYRILLIC, DENSE, FOLD, fold, GREEK, LATIN, SCRIPT } from "./scan/classes.ts";
import {
  bitsAt,
  COMMON,
  FIRST,
  HUMAN_VERB,
  hashWord,
  LAST,
  lookup,
  ORG,
  PARTICLE,
  PERSON_VERB,
} from "./scan/lexicon.ts";
import { ALL_UPPER } from "./scan/scan.ts";
import { skeleton } from "./skeleton.ts";
import { shortForms } from "./words/short-forms.ts";

export interface KnownNames {
  /** Hash of each part that may stand alone. A weak one is an ordinary word: it needs a capital and its place. */
  readonly parts: ReadonlyMap<number, { readonly word: string; readonly weak: boolean }>;
  /** Pairs of neighbours in a name, initials among them: how a match grows over what would not count alone. */
  readonly pairs: ReadonlySet<number>;
  /** Those of two whole words that follow each other. */
  readonly whole: ReadonlySet<number>;
  /** Parts of five letters and more by first letter, for near misses and endings. */
  readonly long: ReadonlyMap<number, readonly string[]>;
  /** How parts sound, by script: what is asked of words in another one. */
  readonly sounds: { readonly latin: () => ReadonlySet<string>; readonly other: () => ReadonlySet<string> };
  /** Two and three capitals a name is signed with. */
  readonly initials: ReadonlySet<number>;
  /** Words of another alphabet and whether they sound like a part: the same few return through a case. */
  readonly heard: Map<string, boolean>;
  /** Names in scripts without spaces. */
  readonly dense: readonly string[];
  /** Hashes in `parts` and `initials`, and what known.ts adds. */
  readonly filter: WordFilter;
}

export function prepareNames(names: readonly string[], extra: readonly string[]): KnownNames {
  const parts = new Map<number, { word: string; weak: boolean }>();
  const pairs = new Set<number>();
  const whole = new Set<number>();
  const initials = new Set<number>();
  const dense: string[] = [];
  /** Written as one: no near misses of them. */
  const glued: string[] = [];
  const add = (word: string, weak = false): void => {
    if (word.length < 2) return;
    const hash = hashWord(word);
    if (parts.get(hash)?.weak !== false) parts.set(hash, { word, weak });
  };
  for (const name of names) {
    const folded = fold(name.normalize("NFC").trim());
    if (CLASS[folded.charCodeAt(0)] === DENSE) {
      const solid = folded.replace(/\s+/g, "");
      dense.push(solid);
      for (const piece of folded.split(/\s+/)) if (piece.length >= 2) dense.push(piece);
      if (solid.length >= 3 && !/\s/.test(folded)) dense.push(solid.slice(1));
      continue;
    }
    const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((w) => w !== "");
    // "Support Team" is a name of nobody: none of its words counts alone.
    const nobody = words.every(ordinary);
    for (const word of words) {
      if (words.length > 1 && (nobody || particle(word))) continue;
      add(word, ordinary(word));
      for (const short of shortForms(word)) add(short, ordinary(short));
    }
    pair(words, pairs, whole);
    if (words.length < 2 || nobody) continue;
    glued.push(words.join(""));
    const last = words[words.length - 1] as string;
    if (last.length >= 4) glued.push((words[0] as string).charAt(0) + last);
    const letters = words.map((word) => word.charAt(0)).join("");
    if (letters.length <= 4) initials.add(hashWord(letters));
    if (letters.length > 2) initials.add(hashWord(letters.charAt(0) + letters.charAt(letters.length - 1)));
  }
  for (const word of extra) if (!ordinary(word)) add(word);
  const long = new Map<number, string[]>();
  const latin: string[] = [];
  const other: string[] = [];
  for (const { word, weak } of parts.values()) {
    if (weak || word.length < 4) continue;
    (SCRIPT[word.charCodeAt(0)] === LATIN ? latin : other).push(word);
    if (word.length < 5) continue;
    const first = word.charCodeAt(0);
    long.set(first, [...(long.get(first) ?? []), word]);
  }
  for (const word of glued) add(word);
  const filter = makeFilter();
  for (const hash of parts.keys()) admit(filter, hash, PART);
  for (const hash of initials) admit(filter, hash, INITIALS);
  const sounds = { latin: soundsOf(latin), other: soundsOf(other) };
  return { parts, pairs, whole, long, sounds, heard: new Map(), initials, dense, filter };
}

/** Worked out when a text in another alphabet first asks. */
function soundsOf(words: readonly string[]): () => ReadonlySet<string> {
  let sounds: ReadonlySet<string> | undefined;
  return () => (sounds ??= new Set(words.map(skeleton)));
}

/** An ordinary word that is no name either. */
export function ordinary(word: string): boolean {
  const slot = lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & (COMMON | ORG)) !== 0 && (bitsAt(slot) & (FIRST | LAST)) === 0;
}

export function particle(word: string): boolean {
  const slot = lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & PARTICLE) !== 0;
}

const MOST_WORDS = 8;

function pair(words: readonly string[], pairs: Set<number>, whole: Set<number>): void {
  const some = words.slice(0, MOST_WORDS);
  const hashes = some.map(hashWord);
  const letters = some.map((word) => hashWord(word.charAt(0)));
  for (let a = 0; a < some.length; a++) {
    for (let b = 0; b < some.length; b++) {
      if (a === b) continue;
      const [ha, hb, la, lb] = [hashes[a], hashes[b], letters[a], letters[b]] as [number, number, number, number];
      if (b === a + 1) whole.add(both(ha, hb));
      if (b === a + 1) pairs.add(both(ha, hb));
      pairs.add(both(la, hb));
      pairs.add(both(ha, lb));
      if (b > a) pairs.add(both(la, lb));
    }
  }
}

function both(a: number, b: number): number {
  return Math.imul(a, 31) ^ b;
}

/** How surely a token is part of a name. */
const MATCH = Object.freeze({ none: 0, weak: 1, sure: 2 });

export function knownNames(ctx: Context, p: KnownNames): void {
  if (p.parts.size === 0) return;
  const s = ctx.scan;
  for (let i = 0; i < s.count; i++) {
    const found = match(ctx, p, i);
    if (found === MATCH.none) {
      signed(ctx, p, i);
      continue;
    }
    let sure = found === MATCH.sure;
    let company = false;
    let last = i;
    for (let next = i + 1; next < s.count && beside(ctx, next - 1); next++) {
      const more = match(ctx, p, next);
      // An initial or a particle counts where the name goes on behind it, or ends with it.
      const grown = more === MATCH.none && p.pairs.has(both(s.hash[next - 1] as number, s.hash[next] as number));
      if (more === MATCH.none && !grown) break;
      if (more === MATCH.none && !closes(ctx, p, next)) break;
      sure ||= more === MATCH.sure;
      // "A baker will": two ordinary words are no name unless written as one, or in its order.
      company ||= isUpper(s, next) || p.whole.has(both(s.hash[next - 1] as number, s.hash[next] as number));
      last = next;
    }
    let first = i;
    while (first > 0 && beside(ctx, first - 1) && leads(ctx, p, first - 1)) first--;
    // An ordinary word needs company, or a capital where none is owed.
    if (!sure && !company && first === i && !(isUpper(s, i) && !opening(ctx, i)) && !placed(ctx, i)) continue;
    ctx.emit(s.start[first] as number, s.end[last] as number, "PERSON", 0.97, "known-name");
    i = last;
  }
}

/** Do tokens `i` and `i + 1` stand as closely as the words of one name? */
function beside(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const gap = (s.start[i + 1] as number) - (s.end[i] as number);
  return sameLine(s, i + 1) && gap <= 2;
}

/** Does the word before a match belong to it: "van 't" Hoff, "H." Zwanenburg? */
function leads(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  const two = both(s.hash[i] as number, s.hash[i + 1] as number);
  if (p.whole.has(two)) return true;
  if (!p.pairs.has(two)) return false;
  return (s.end[i] as number) - (s.start[i] as number) > 1 || abbreviates(ctx, i) || isUpper(s, i);
}

/** An initial or particle at `i` behind a match: one more part follows, or it is an initial by its look. */
function closes(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  if (i + 1 < s.count && beside(ctx, i)) {
    if (match(ctx, p, i + 1) !== MATCH.none) return true;
    if (p.pairs.has(both(s.hash[i] as number, s.hash[i + 1] as number))) return true;
  }
  if ((s.end[i] as number) - (s.start[i] as number) > 1) return !particle(s.text.slice(s.start[i], s.end[i]));
  return isUpper(s, i) && (abbreviates(ctx, i) || !/[AI]/.test(s.text.charAt(s.start[i] as number)));
}

function abbreviates(ctx: Context, i: number): boolean {
  return ctx.scan.text.charCodeAt(ctx.scan.end[i] as number) === 46;
}

/** Does a sentence or a line begin with token `i`? A capital says nothing there. */
function opening(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  if (i === 0 || !sameLine(s, i)) return true;
  const c = s.text.charCodeAt((s.start[i] as number) - 2);
  return c === 46 || c === 33 || c === 63;
}

/** Alone on its line but for a dash, or before a colon or comma there: "Will:", "- May". */
function placed(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const ends = i + 1 === s.count || !sameLine(s, i + 1);
  // "Price called", "pozdr. Ola" at the end of a line.
  if (isUpper(s, i) && (ends || ((s.word[i + 1] as number) & (PERSON_VERB | HUMAN_VERB)) !== 0)) return true;
  if (i > 0 && sameLine(s, i)) return false;
  const c = s.text.charCodeAt(s.end[i] as number);
  return c === 58 || c === 44 || ends;
}

/** "MO" under a letter, "/MO" behind it. */
function signed(ctx: Context, p: KnownNames, i: number): void {
  const s = ctx.scan;
  const hash = s.hash[i] as number;
  if ((admitted(p.filter, hash) & INITIALS) === 0 || ((s.shape[i] as number) & ALL_UPPER) === 0) return;
  if (!p.initials.has(hash)) return;
  const before = s.text.charCodeAt((s.start[i] as number) - 1);
  const marked = before === 47 || before === 45 || before === 126 || before === 0x2013 || before === 0x2014;
  const ends = i + 1 === s.count || !sameLine(s, i + 1);
  if (!ends || !(marked || ((i === 0 || !sameLine(s, i)) && i > 0))) return;
  ctx.emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.9, "known-initials");
}

function match(ctx: Context, p: KnownNames, i: number): number {
  const s = ctx.scan;
  const hash = s.hash[i] as number;
  const exact = (admitted(p.filter, hash) & PART) === 0 ? undefined : p.parts.get(hash);
  const w = s.word[i] as number;
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (exact !== undefined) {
    // "Ng", "Bo": two letters are a name only when written as one.
    if (size < 3) return isUpper(s, i) && ((s.shape[i] as number) & ALL_UPPER) === 0 ? MATCH.weak : MATCH.none;
    return exact.weak || ((w & COMMON) !== 0 && (isUpper(s, i) ? opening(ctx, i) : true)) ? MATCH.weak : MATCH.sure;
  }
  if (size < 4 || size > 28 || (w & COMMON) !== 0 || !isWord(s, i)) return MATCH.none;
  const script = s.script[i] as number;
  if (sounds(s.text, s.start[i] as number, s.end[i] as number, script, p)) return MATCH.sure;
  const list = p.long.get(FOLD[s.text.charCodeAt(s.start[i] as number)] as number);
  if (list !== undefined) {
    let word: string | undefined;
    for (const part of list) {
      const longer = size - part.length;
      if (longer < -1 || longer > 3) continue;
      word ??= fold(s.text.slice(s.start[i], s.end[i]));
      if (near(word, part, isUpper(s, i))) return MATCH.sure;
    }
  }
  // Arabic and Hebrew glue short words to the front.
  if (script === 4 || script === 5) {
    const word = fold(s.text.slice(s.start[i], s.end[i]));
    for (const cut of [1, 2]) if (word.length - cut >= 3 && p.parts.has(hashWord(word.slice(cut)))) return MATCH.sure;
  }
  return MATCH.none;
}

/** The same name in another alphabet. */
function sounds(text: string, start: number, end: number, script: number, p: KnownNames): boolean {
  const asked =
    script === CYRILLIC || script === GREEK ? p.sounds.latin : script === LATIN ? p.sounds.other : undefined;
  const known = asked?.();
  if (known === undefined || known.size === 0) return false;
  const word = fold(text.slice(start, end));
  let like = p.heard.get(word);
  if (like === undefined) {
    like = known.has(skeleton(word));
    if (p.heard.size < MOST_HEARD) p.heard.set(word, like);
  }
  return like;
}

const MOST_HEARD = 2000;

/** An ending of grammar or possession (Oduyas, Brücknern, Петрова), or one letter wrong. */
function near(word: string, part: string, capital: boolean): boolean {
  const longer = word.length - part.length;
  if (longer > 0 && longer <= 3 && word.startsWith(part)) return true;
  if (part.length >= 6 && longer > -2 && longer <= 2 && word.startsWith(part.slice(0, -1))) return true;
  // Short words in lower case are too near to each other.
  if (part.length < 6 && !(capital && word.length >= 5)) return false;
  return longer >= -1 && longer <= 1 && within1(word, part);
}

/** One letter changed, missing, added, or two neighbours swapped. */
function within1(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
