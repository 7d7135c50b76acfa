/** Known addresses, local parts and handles as they are written, found at the words they begin with. */
import type { Context } from "../recognizers/context.ts";
import { CLASS, DENSE, FOLD, fold, isAlnum } from "../scan/classes.ts";
import { extendHash, HASH_SEED } from "../scan/lexicon.ts";
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

type Emit = (ctx: Context, start: number, end: number) => void;

interface Value {
  /** Folded. */
  readonly value: string;
  readonly emit: Emit;
}

export interface Written {
  /** By the hash of the first word. */
  readonly byFirst: ReadonlyMap<number, readonly Value[]>;
  /** Those that begin with a sign, or in a script without spaces: no word tells where. */
  readonly loose: readonly Value[];
}

const email: Emit = (ctx, start, end) => ctx.emit(start, end, "EMAIL", 0.995, "known-email");
const local: Emit = (ctx, start, end) => ctx.emit(start, end, "USERNAME", 0.8, "known-local-part");
const handle: Emit = (ctx, start, end) =>
  ctx.emit(ctx.scan.text.charCodeAt(start - 1) === 64 ? start - 1 : start, end, "USERNAME", 0.98, "known-handle");

/** @param admits takes the hashes of first words */
export function prepareWritten(
  emails: readonly string[],
  locals: readonly string[],
  handles: readonly string[],
  admits: Admitted,
): Written {
  const byFirst = new Map<number, Value[]>();
  const loose: Value[] = [];
  const put = (values: readonly string[], emit: Emit): void => {
    for (const value of values) {
      let end = 0;
      let hash = HASH_SEED;
      while (end < value.length && isAlnum(value.charCodeAt(end)) && CLASS[value.charCodeAt(end)] !== DENSE)
        hash = extendHash(hash, FOLD[value.charCodeAt(end++)] as number);
      const list = end === 0 ? loose : byFirst.get(hash);
      if (list === undefined) {
        byFirst.set(hash, [{ value, emit }]);
        admit(admits, hash, WRITTEN);
      } else list.push({ value, emit });
    }
  };
  put(emails, email);
  put(locals, local);
  put(handles, handle);
  // "nur nokta kilic" of nur.kilic: an address' part told alone.
  for (const value of locals) {
    const sign = /^[a-z\d]{2,}([._-])[a-z\d]{2,}$/.exec(value)?.[1];
    const words = SAID.find(([each]) => each === sign)?.[1];
    if (words !== undefined)
      put(
        words.map((word) => value.replace(sign as string, ` ${word} `)),
        local,
      );
  }
  // "moss kit" of moss_kit, "ekvall t" of ekvall_t; "moss underscore kit".
  for (const value of handles.filter((one) => /[a-z]{3,}[._-][a-z]{3,}|[a-z]{5,}[._-][a-z]/.test(one))) {
    put([value.replace(/[._-]/g, " ")], handle);
    for (const [sign, words] of SAID)
      if (value.includes(sign))
        put(
          words.map((word) => value.replaceAll(sign, ` ${word} `)),
          handle,
        );
  }
  return { byFirst, loose };
}

/** @returns whether any word of the text begins one of them */
export function knownWritten(ctx: Context, { byFirst, loose }: Written): boolean {
  const s = ctx.scan;
  let touched = false;
  for (let i = 0; i < s.count; i++) {
    if ((admitted(s.hash[i] as number) & WRITTEN) === 0) continue;
    const values = byFirst.get(s.hash[i] as number);
    if (values === undefined) continue;
    touched = true;
    const start = s.start[i] as number;
    for (const { value, emit } of values)
      if (standsAt(s.text, start, value) && ends(s.text, start + value.length)) emit(ctx, start, start + value.length);
  }
  if (loose.length === 0) return touched;
  const text = fold(s.text);
  for (const { value, emit } of loose)
    each(text, value, (start, end) => {
      if (begins(text, start) && ends(text, end)) emit(ctx, start, end);
    });
  return true;
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
