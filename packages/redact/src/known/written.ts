/** Known addresses, local parts and handles as they are written, found at the words they begin with. */
import { isScandinavian } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { CLASS, DENSE, FOLD, fold, isAlnum, unitAt } from "../scan/classes.ts";
import { COMMON, extendHash, HASH_SEED, hashWord, wordBits } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { type Admitted, admit, admitted, WRITTEN } from "./filter.ts";

/** What signs are called, folded. */
const SAID: readonly (readonly [sign: string, words: readonly string[]])[] = [
  [
    "_",
    "underscore|under score|unterstrich|tiret bas|tiret du 8|guion bajo|barra baja|trattino basso|laag streepje|understreck|understrek|alaviiva|podkreslnik|podkreslenie|podtrzitko|podciarkovnik|alahuzas|нижнее подчеркивание|нижній дефіс|κατω παυλα|alt cizgi|garis bawah".split(
      "|",
    ),
  ],
  [
    ".",
    "dot|punkt|point|punto|ponto|punt|piste|kropka|tecka|bodka|pont|punct|точка|крапка|τελεια|nokta|titik".split("|"),
  ],
  [
    "-",
    "dash|hyphen|minus|bindestrich|tiret|guion|trattino|hifen|streepje|bindestreck|bindestreg|viiva|myslnik|pomlcka|kotojel|дефис|тире|παυλα|tire|strip".split(
      "|",
    ),
  ],
];

/** Signs and what they are called, by the hash of the first word of that. */
const SAID_FIRST = new Map<number, (readonly [sign: string, words: string])[]>();
for (const [sign, names] of SAID)
  for (const words of names) {
    const first = hashWord(words.split(" ")[0] as string);
    SAID_FIRST.set(first, [...(SAID_FIRST.get(first) ?? []), [sign, words]]);
  }

type Emit = (ctx: Context, start: number, end: number) => void;

interface Value {
  /** Folded. */
  readonly value: string;
  readonly emit: Emit;
  /** The sign behind its first word is told by its name in the text: put together where a word that is one stands there. */
  readonly told?: string;
}

export interface Written {
  /** By the hash of the first word. */
  readonly byFirst: ReadonlyMap<number, readonly Value[]>;
  /** Those that begin with a sign, or in a script without spaces: no word tells where. */
  readonly loose: readonly Value[];
}

const email: Emit = (ctx, start, end) => ctx.emit(start, end, "EMAIL", 0.995, "known-email");
const local: Emit = (ctx, start, end) => {
  if (!isNounHere(ctx.scan, start, end)) ctx.emit(start, end, "USERNAME", 0.8, "known-local-part");
};
/** "Der sad en fink på taget", of fink@…: a word in small letters behind an article that no login has. */
const isNounHere = (s: Scan, start: number, end: number): boolean =>
  /^\p{Ll}+$/u.test(s.text.slice(start, end)) &&
  (ONE.test(s.text.slice(Math.max(0, start - 6), start)) ||
    (ONE_NORTH.test(s.text.slice(Math.max(0, start - 4), start)) && isScandinavian(s)));
const ONE = /(?<!\p{L})(?:ett|eine?|einen|una|une|uno|uma?|een|egy|bir) $/iu;
const ONE_NORTH = /(?<!\p{L})(?:en|et) $/iu;
const handle: Emit = (ctx, start, end) =>
  ctx.emit(unitAt(ctx.scan.text, start - 1) === 64 ? start - 1 : start, end, "USERNAME", 0.98, "known-handle");

/** @param admits takes the hashes of first words */
export function prepareWritten(
  emails: readonly string[],
  locals: readonly string[],
  handles: readonly string[],
  admits: Admitted,
): Written {
  const byFirst = new Map<number, Value[]>();
  const loose: Value[] = [];
  const put = (value: string, emit: Emit, told?: string): void => {
    const end = firstEnd(value);
    // With no word before the sign, or another sign before it, it is looked for in all its forms.
    if (told !== undefined && (end === 0 || value[end] !== told)) {
      for (const [sign, names] of SAID)
        if (sign === told) for (const name of names) put(value.replaceAll(sign, ` ${name} `), emit);
      return;
    }
    const entry = told === undefined ? { value, emit } : { value, emit, told };
    if (end === 0) {
      loose.push(entry);
      return;
    }
    let hash = HASH_SEED;
    for (let k = 0; k < end; k++) hash = extendHash(hash, FOLD[value.charCodeAt(k)] as number);
    const list = byFirst.get(hash);
    if (list === undefined) {
      byFirst.set(hash, [entry]);
      admit(admits, hash, WRITTEN);
    } else list.push(entry);
  };
  for (const value of emails) put(value, email);
  for (const value of locals) put(value, local);
  for (const value of handles) put(value, handle);
  // "nur nokta kilic" of nur.kilic: an address' part told alone.
  for (const value of locals) {
    const sign = /^[a-z\d]{2,}([._-])[a-z\d]{2,}$/.exec(value)?.[1];
    if (sign !== undefined) put(value, local, sign);
  }
  for (const value of handles) for (const apart of setApart(value)) put(apart, handle);
  // "moss kit" of moss_kit, "ekvall t" of ekvall_t; "moss underscore kit".
  let apart = "";
  for (const value of handles) {
    if (!/[a-z]{3,}[._-][a-z]{3,}|[a-z]{5,}[._-][a-z]/.test(value)) continue;
    const before = apart;
    apart = value.replace(/[._-]/g, " ");
    if (apart !== before) put(apart, handle);
    for (const [sign] of SAID) if (value.includes(sign)) put(value, handle, sign);
  }
  return { byFirst, loose };
}

/** "maggan sj" of maggansj: a handle of letters alone, said in two pieces that are not both words. */
function setApart(value: string): string[] {
  if (!/^[a-z]{6,20}$/.test(value)) return [];
  const isSaid = (word: string): boolean => (wordBits(word, 0, word.length) & COMMON) !== 0;
  const pieces: string[] = [];
  for (let cut = 2; cut <= value.length - 2; cut++) {
    const [first, second] = [value.slice(0, cut), value.slice(cut)];
    if (!isSaid(first) || !isSaid(second)) pieces.push(`${first} ${second}`);
  }
  return pieces;
}

/** Where the word that a value begins with ends: 0 where it begins with a sign, or in a script without spaces. */
function firstEnd(value: string): number {
  let end = 0;
  while (end < value.length && isAlnum(value.charCodeAt(end)) && CLASS[value.charCodeAt(end)] !== DENSE) end++;
  return end;
}

/** Both together. */
export function joinWritten(a: Written, b: Written): Written {
  const byFirst = new Map(a.byFirst);
  for (const [hash, values] of b.byFirst) byFirst.set(hash, [...(byFirst.get(hash) ?? []), ...values]);
  return { byFirst, loose: [...a.loose, ...b.loose] };
}

export function knownWritten(ctx: Context, { byFirst, loose }: Written): void {
  const s = ctx.scan;
  for (let i = 0; i < s.count; i++) {
    if ((admitted(s.hash[i] as number) & WRITTEN) === 0) continue;
    const values = byFirst.get(s.hash[i] as number);
    if (values === undefined) continue;
    const start = s.start[i] as number;
    const names = SAID_FIRST.get(s.hash[i + 1] as number);
    for (const { value, emit, told } of values)
      if (told === undefined) writtenAt(ctx, start, value, emit);
      else if (names !== undefined)
        for (const [sign, words] of names)
          if (sign === told) writtenAt(ctx, start, value.replaceAll(sign, ` ${words} `), emit);
  }
  if (loose.length === 0) return;
  const text = fold(s.text);
  for (const { value, emit } of loose)
    each(text, value, (start, end) => {
      if (begins(text, start) && ends(text, end)) emit(ctx, start, end);
    });
}

function writtenAt(ctx: Context, start: number, value: string, emit: Emit): void {
  const { text } = ctx.scan;
  const end = start + value.length;
  if (end <= text.length && standsAt(text, start, value) && ends(text, end)) emit(ctx, start, end);
}

/** Calls back for every place of `value`, which do not overlap. */
export function each(text: string, value: string, found: (start: number, end: number) => void): void {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) found(at, at + value.length);
}

function standsAt(text: string, start: number, value: string): boolean {
  for (let k = 0; k < value.length; k++) if (FOLD[text.charCodeAt(start + k)] !== value.charCodeAt(k)) return false;
  return true;
}

function begins(text: string, at: number): boolean {
  return at === 0 || edge(text.charCodeAt(at - 1));
}

function ends(text: string, at: number): boolean {
  return at >= text.length || edge(text.charCodeAt(at));
}

function edge(c: number): boolean {
  return !isAlnum(c) || CLASS[c] === DENSE;
}
