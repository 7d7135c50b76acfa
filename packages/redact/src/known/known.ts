/**
 * The case's own people, matched through its whole text however they are written: names by part, addresses and their
 * local parts, telephone numbers by their digits, handles, and values seen before.
 */
import type { Context } from "../recognizers/context.ts";
import type { Known } from "../redacted.ts";
import { CLASS, DENSE, fold, HIRAGANA, KATAKANA } from "../scan/classes.ts";
import { HAS_DIGIT, HAS_LETTER, IS_DENSE, type Scan } from "../scan/scan.ts";
import { type KnownEmail, knownEmails, prepareEmails } from "./emails.ts";
import { type Admitted, admit, admitted, enforce, INITIALS, PART, VALUE, WRITTEN } from "./filter.ts";
import { standsAlone } from "./kana.ts";
import { type KnownNames, ordinary, prepareNames } from "./name-parts.ts";
import { knownNames, mayBeName } from "./names.ts";
import { knownPhones } from "./phones.ts";
import { FEWEST_SPELLED, knownDotted, knownSpelled } from "./spelled.ts";
import { beginnings, type KnownValue, knownValues, prepareValues } from "./values.ts";
import { each, knownWritten, prepareWritten, type Written } from "./written.ts";

/** More values than a case ever has; beyond it the rest is ignored, so that a hostile case cannot make work without end. */
const MOST_VALUES = 256;
const GENERIC = new Set(
  "info support sales admin contact hello help office mail service services team noreply no-reply postmaster webmaster billing kontakt contacto customer customers marketing accounts account hr it dev test me user".split(
    " ",
  ),
);

const LISTS = ["names", "emails", "phones", "handles"] as const;
const LETTERED = HAS_LETTER | IS_DENSE;
const KANA = (1 << HIRAGANA) | (1 << KATAKANA);

interface People {
  readonly names: KnownNames;
  readonly written: Written;
  readonly spelled: ReadonlyMap<number, readonly KnownEmail[]>;
  readonly phones: readonly string[];
  /** Hashes of the words that anything of it may begin at. */
  readonly admits: Admitted;
}

interface Prepared extends People {
  readonly values: readonly KnownValue[];
}

const prepared = new WeakMap<Known, Prepared>();
/** By their list of names: what a case's texts teach is mostly values of the same people. */
const preparedPeople = new WeakMap<readonly string[], { readonly of: Known; readonly people: People }>();

function prepare(known: Known): Prepared {
  const done = prepared.get(known);
  if (done !== undefined) return done;
  const { names } = known;
  const before = names === undefined ? undefined : preparedPeople.get(names);
  const same = before !== undefined && LISTS.every((list) => before.of[list] === known[list]);
  const people = same ? before.people : preparePeople(known);
  if (names !== undefined && !same) preparedPeople.set(names, { of: known, people });
  const values = prepareValues(some(known.values));
  const admits = { hashes: [...people.admits.hashes], bits: [...people.admits.bits] };
  for (const hash of beginnings(values)) admit(admits, hash, VALUE);
  const value: Prepared = { ...people, values, admits };
  prepared.set(known, value);
  return value;
}

function preparePeople(known: Known): People {
  const emails: string[] = [];
  const locals: string[] = [];
  const pieces: string[] = [];
  for (const email of some(known.emails)) {
    const folded = fold(email.trim());
    if (folded.length < 5) continue;
    emails.push(folded);
    const local = folded.slice(0, folded.lastIndexOf("@"));
    if (local.length < 3 || GENERIC.has(local) || ordinary(local)) continue;
    locals.push(local);
    const parts = local.split(/[^\p{L}]+/u);
    // "tamsin.holloway97": its last piece alone.
    for (const piece of local.split(/[._+-]/))
      if (piece !== local && piece.length >= 6 && /\d/.test(piece)) locals.push(piece);
    if (parts.length > 1) pieces.push(...parts.filter((piece) => piece.length >= 3));
  }
  const handles = some(known.handles)
    .map((handle) => fold(handle.trim()).replace(/^@/, ""))
    .filter((handle) => handle.length >= 3 && !ordinary(handle));
  const phones = some(known.phones)
    .map((phone) => phone.replace(/\D+/g, ""))
    .filter((phone) => phone.length >= 6);
  const admits: Admitted = { hashes: [], bits: [] };
  const names = prepareNames(some((known.names ?? []).filter((name) => name.trim() !== "")), pieces, admits);
  const written = prepareWritten(emails, locals.flatMap(spellings), handles.flatMap(spellings), admits);
  return { names, written, spelled: prepareEmails(emails), phones, admits };
}

/** "moth_88" is also written "moth88", "moth.88" and "moth-88". */
function spellings(value: string): string[] {
  const pieces = value.split(/[._-]/);
  if (pieces.length < 2 || pieces.some((piece) => piece === "") || pieces.length > 4) return [value];
  const solid = pieces.join("");
  const apart = ["_", ".", "-"].map((mark) => pieces.join(mark));
  return [...new Set([value, ...apart, ...(solid.length >= 5 && !ordinary(solid) ? [solid] : [])])];
}

function some<T>(list: readonly T[] | undefined): readonly T[] {
  return list === undefined ? [] : list.length > MOST_VALUES ? list.slice(0, MOST_VALUES) : list;
}

/**
 * Emits what of the case's people stands in the text.
 * @returns whether anything of them touches it at all, be it too little to be found: false means that nothing of them would
 * be found in it whoever else were known.
 */
export function knownIn(ctx: Context, known: Known): boolean {
  const p = prepare(known);
  enforce(p.admits);
  const { begun, letters } = glance(ctx.scan, p.names, seen);
  let touched = knownNames(ctx, p.names, seen.names);
  if (letters > 1) touched = knownDotted(ctx, p.names) || touched;
  if (letters >= FEWEST_SPELLED) touched = knownSpelled(ctx, p.names) || touched;
  if (p.names.dense.length > 0 && ctx.scan.hasDense) {
    touched = true;
    denseNames(ctx, p.names.dense);
  }
  if ((ctx.scan.scripts & KANA) !== 0 && p.names.hasLatin) touched = kanaNames(ctx, p.names.kana()) || touched;
  if (((begun & WRITTEN) !== 0 || p.written.loose.length > 0) && knownWritten(ctx, p.written)) {
    touched = true;
    if (p.spelled.size > 0) knownEmails(ctx, p.spelled);
  }
  if (p.phones.length > 0) touched = knownPhones(ctx, p.phones, seen.digits) || touched;
  if ((begun & VALUE) !== 0) touched = knownValues(ctx, p.values) || touched;
  return touched;
}

/** The tokens that a part of a name may be, and those that hold a digit, of one text after the other. */
const seen = { names: [] as number[], digits: [] as number[] };

/**
 * One look at all tokens for everything that is asked of them below: most texts hold nothing of anybody.
 * @returns what of it any word may begin, and how many letters stand alone
 */
function glance(s: Scan, names: KnownNames, to: typeof seen): { readonly begun: number; readonly letters: number } {
  const { count, hash, shape, start, end } = s;
  to.names.length = 0;
  to.digits.length = 0;
  let [begun, letters] = [0, 0];
  for (let i = 0; i < count; i++) {
    const bits = admitted(hash[i] as number);
    begun |= bits;
    if ((bits & (PART | INITIALS)) !== 0 || mayBeName(s, names, i)) to.names.push(i);
    if (((shape[i] as number) & HAS_DIGIT) !== 0) to.digits.push(i);
    if ((end[i] as number) - (start[i] as number) === 1 && ((shape[i] as number) & LETTERED) === HAS_LETTER) letters++;
  }
  return { begun, letters };
}

function kanaNames(ctx: Context, names: readonly string[]): boolean {
  const { text } = ctx.scan;
  for (const name of names)
    each(text, name, (a, b) => {
      if (standsAlone(text, a, b)) ctx.emit(a, b, "PERSON", 0.95, "known-name");
    });
  return names.length > 0;
}

function denseNames(ctx: Context, names: readonly string[]): void {
  const text = fold(ctx.scan.text);
  for (const name of names)
    each(text, name, (a, b) => {
      // A name of one character is one only where it stands alone.
      const alone = CLASS[text.charCodeAt(a - 1)] !== DENSE && CLASS[text.charCodeAt(b)] !== DENSE;
      if (name.length > 1 || alone) ctx.emit(a, b, "PERSON", 0.97, "known-name");
    });
}
