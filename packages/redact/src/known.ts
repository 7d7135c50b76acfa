/**
 * The case's own people, matched through its whole text however they are written: names by part, addresses and their
 * local parts, telephone numbers by their digits, handles.
 */
import { knownPhones } from "./known-phones.ts";
import type { Context } from "./recognizers/context.ts";
import { isUpper, isWord, sameLine } from "./recognizers/name-tokens.ts";
import type { Known } from "./redacted.ts";
import { CLASS, DENSE, fold, isAlnum } from "./scan/classes.ts";
import { bitsAt, COMMON, FIRST, hashWord, LAST, lookup } from "./scan/lexicon.ts";

/** More values than a case ever has; beyond it the rest is ignored, so that a hostile case cannot make work without end. */
const MOST_VALUES = 256;
const GENERIC = new Set(
  "info support sales admin contact hello help office mail service services team noreply no-reply postmaster webmaster billing kontakt contacto customer customers marketing accounts account hr it dev test me user".split(
    " ",
  ),
);

interface Prepared {
  /** Hash of each name part -> the part, folded. */
  readonly parts: ReadonlyMap<number, string>;
  /** Parts of five letters and more by first letter, for near misses and endings. */
  readonly long: ReadonlyMap<string, readonly string[]>;
  readonly dense: readonly string[];
  readonly emails: readonly string[];
  readonly locals: readonly string[];
  readonly handles: readonly string[];
  readonly phones: readonly string[];
}

const prepared = new WeakMap<Known, Prepared>();

function prepare(known: Known): Prepared {
  const done = prepared.get(known);
  if (done !== undefined) return done;
  const parts = new Map<number, string>();
  const dense: string[] = [];
  const add = (part: string): void => {
    if (part.length >= 3) parts.set(hashWord(part), part);
  };
  for (const name of (known.names ?? []).slice(0, MOST_VALUES)) {
    const folded = fold(name.normalize("NFC"));
    if (name.trim() !== "" && CLASS[folded.charCodeAt(0)] === DENSE) {
      const solid = folded.replace(/\s+/g, "");
      if (solid.length >= 2) dense.push(solid);
      for (const piece of folded.split(/\s+/)) if (piece.length >= 2) dense.push(piece);
      if (solid.length >= 3 && !/\s/.test(folded.trim())) dense.push(solid.slice(1));
      continue;
    }
    const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((w) => w !== "");
    for (const word of words) add(word);
    if (words.length > 1) {
      add(words.join(""));
      const last = words[words.length - 1] as string;
      if (last.length >= 4) add((words[0] as string)[0] + last);
    }
  }
  const emails: string[] = [];
  const locals: string[] = [];
  for (const email of (known.emails ?? []).slice(0, MOST_VALUES)) {
    const folded = fold(email.trim());
    if (folded.length < 5) continue;
    emails.push(folded);
    const local = folded.slice(0, folded.lastIndexOf("@"));
    if (local.length < 3 || GENERIC.has(local)) continue;
    locals.push(local);
    const pieces = local.split(/[^\p{L}]+/u);
    if (pieces.length > 1) for (const piece of pieces) if (piece.length >= 3 && !common(piece)) add(piece);
  }
  const long = new Map<string, string[]>();
  for (const part of parts.values()) {
    if (part.length < 5 || common(part)) continue;
    const first = part[0] as string;
    long.set(first, [...(long.get(first) ?? []), part]);
  }
  const clean = (list: readonly string[] | undefined): string[] =>
    (list ?? [])
      .slice(0, MOST_VALUES)
      .map((v) => fold(v.trim()).replace(/^@/, ""))
      .filter((v) => v.length >= 3 && !common(v));
  const value: Prepared = {
    parts,
    long,
    dense,
    emails,
    locals,
    handles: clean(known.handles),
    phones: (known.phones ?? [])
      .slice(0, MOST_VALUES)
      .map((p) => p.replace(/\D/g, ""))
      .filter((p) => p.length >= 6),
  };
  prepared.set(known, value);
  return value;
}

/** An ordinary word that is no name either. */
function common(word: string): boolean {
  const slot = lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & COMMON) !== 0 && (bitsAt(slot) & (FIRST | LAST)) === 0;
}

export function knownIn(ctx: Context, known: Known): void {
  const p = prepare(known);
  names(ctx, p);
  const need = p.dense.length + p.emails.length + p.locals.length + p.handles.length > 0;
  const text = need ? fold(ctx.scan.text) : "";
  for (const name of p.dense) each(text, name, false, (a, b) => ctx.emit(a, b, "PERSON", 0.97, "known-name"));
  for (const email of p.emails) each(text, email, true, (a, b) => ctx.emit(a, b, "EMAIL", 0.995, "known-email"));
  for (const local of p.locals) each(text, local, true, (a, b) => ctx.emit(a, b, "USERNAME", 0.8, "known-local-part"));
  for (const handle of p.handles) {
    each(text, handle, true, (a, b) =>
      ctx.emit(text.charCodeAt(a - 1) === 64 ? a - 1 : a, b, "USERNAME", 0.98, "known-handle"),
    );
  }
  if (p.phones.length > 0) knownPhones(ctx, p.phones);
}

function each(text: string, value: string, bounded: boolean, emit: (start: number, end: number) => void): void {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    if (
      bounded &&
      ((at > 0 && isAlnum(text.charCodeAt(at - 1)) && CLASS[text.charCodeAt(at - 1)] !== DENSE) ||
        (end < text.length && isAlnum(text.charCodeAt(end)) && CLASS[text.charCodeAt(end)] !== DENSE))
    )
      continue;
    emit(at, end);
  }
}

function names(ctx: Context, p: Prepared): void {
  if (p.parts.size === 0) return;
  const s = ctx.scan;
  for (let i = 0; i < s.count; i++) {
    if (!match(ctx, p, i)) continue;
    let last = i;
    while (
      last + 1 < s.count &&
      sameLine(s, last + 1) &&
      (s.start[last + 1] as number) - (s.end[last] as number) <= 2 &&
      match(ctx, p, last + 1)
    )
      last++;
    // A name that is an ordinary word ("May", "Support Team") needs a capital, and company unless it is a given name too.
    const w = s.word[i] as number;
    if (last === i && (w & COMMON) !== 0 && ((w & (FIRST | LAST)) === 0 || !isUpper(s, i) || opening(ctx, i))) continue;
    ctx.emit(s.start[i] as number, s.end[last] as number, "PERSON", 0.97, "known-name");
    i = last;
  }
}

function opening(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  if (i === 0 || !sameLine(s, i)) return true;
  const c = s.text.charCodeAt((s.start[i] as number) - 2);
  return c === 46 || c === 33 || c === 63;
}

function match(ctx: Context, p: Prepared, i: number): boolean {
  const s = ctx.scan;
  if (p.parts.has(s.hash[i] as number)) return true;
  if (!isWord(s, i) || (s.word[i] as number) & COMMON) return false;
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (size < 5 || size > 24) return false;
  const word = fold(s.text.slice(s.start[i], s.end[i]));
  for (const part of p.long.get(word[0] as string) ?? []) {
    // An ending of grammar or possession: Oduyas, Brücknern, Петрова.
    if (word.length > part.length && word.length - part.length <= 3 && word.startsWith(part)) return true;
    if (
      part.length >= 6 &&
      word.length > part.length - 2 &&
      word.startsWith(part.slice(0, -1)) &&
      word.length - part.length <= 2
    )
      return true;
    if (part.length >= 5 && Math.abs(word.length - part.length) <= 1 && within1(word, part)) return true;
  }
  // Arabic and Hebrew glue short words to the front.
  const script = s.script[i] as number;
  if (script === 4 || script === 5) for (const cut of [1, 2]) if (p.parts.has(hashWord(word.slice(cut)))) return true;
  return false;
}

/** One letter changed, missing, added, or two neighbours swapped. */
function within1(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
