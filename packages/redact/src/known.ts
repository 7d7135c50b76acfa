/**
 * The case's own people, matched through its whole text however they are written: names by part, addresses and their
 * local parts, telephone numbers by their digits, handles, and values seen before.
 */

import { type KnownEmail, knownEmails, prepareEmails } from "./known-emails.ts";
import { admit, admitted, VALUE, type WordFilter, WRITTEN } from "./known-filter.ts";
import { type KnownNames, knownNames, ordinary, prepareNames } from "./known-names.ts";
import { knownPhones } from "./known-phones.ts";
import { beginnings, type KnownValue, knownValues, prepareValues } from "./known-values.ts";
import type { Context } from "./recognizers/context.ts";
import type { Known } from "./redacted.ts";
import { CLASS, DENSE, fold, isAlnum } from "./scan/classes.ts";
import { hashWord } from "./scan/lexicon.ts";

/** More values than a case ever has; beyond it the rest is ignored, so that a hostile case cannot make work without end. */
const MOST_VALUES = 256;
const GENERIC = new Set(
  "info support sales admin contact hello help office mail service services team noreply no-reply postmaster webmaster billing kontakt contacto customer customers marketing accounts account hr it dev test me user".split(
    " ",
  ),
);

interface Prepared {
  readonly names: KnownNames;
  readonly emails: readonly string[];
  readonly spelled: ReadonlyMap<number, readonly KnownEmail[]>;
  readonly locals: readonly string[];
  readonly handles: readonly string[];
  readonly phones: readonly string[];
  readonly values: readonly KnownValue[];
  /** Hash of the first word of each address, local part and handle; null where one has none to know it by. */
  readonly firsts: ReadonlySet<number> | null;
}

const prepared = new WeakMap<Known, Prepared>();

function prepare(known: Known): Prepared {
  const done = prepared.get(known);
  if (done !== undefined) return done;
  const emails: string[] = [];
  const locals: string[] = [];
  const pieces: string[] = [];
  for (const email of (known.emails ?? []).slice(0, MOST_VALUES)) {
    const folded = fold(email.trim());
    if (folded.length < 5) continue;
    emails.push(folded);
    const local = folded.slice(0, folded.lastIndexOf("@"));
    if (local.length < 3 || GENERIC.has(local) || ordinary(local)) continue;
    locals.push(local);
    const parts = local.split(/[^\p{L}]+/u);
    if (parts.length > 1) pieces.push(...parts.filter((piece) => piece.length >= 3));
  }
  const handles = (known.handles ?? [])
    .slice(0, MOST_VALUES)
    .map((handle) => fold(handle.trim()).replace(/^@/, ""))
    .filter((handle) => handle.length >= 3 && !ordinary(handle));
  const value: Prepared = {
    names: prepareNames((known.names ?? []).filter((name) => name.trim() !== "").slice(0, MOST_VALUES), pieces),
    emails,
    spelled: prepareEmails(emails),
    locals,
    handles,
    phones: (known.phones ?? [])
      .slice(0, MOST_VALUES)
      .map((p) => p.replace(/\D/g, ""))
      .filter((p) => p.length >= 6),
    values: prepareValues((known.values ?? []).slice(0, MOST_VALUES)),
    firsts: firstsOf([...emails, ...locals, ...handles]),
  };
  for (const hash of value.firsts ?? []) admit(value.names.filter, hash, WRITTEN);
  for (const hash of beginnings(value.values)) admit(value.names.filter, hash, VALUE);
  prepared.set(known, value);
  return value;
}

function firstsOf(values: readonly string[]): ReadonlySet<number> | null {
  const out = new Set<number>();
  for (const value of values) {
    let end = 0;
    while (end < value.length && isAlnum(value.charCodeAt(end)) && CLASS[value.charCodeAt(end)] !== DENSE) end++;
    if (end === 0) return null;
    out.add(hashWord(value.slice(0, end)));
  }
  return out;
}

/** May one of the addresses or handles stand here? Asked of the words, which are hashed already, before any text is searched. */
function mayHold(ctx: Context, firsts: ReadonlySet<number> | null, filter: WordFilter): boolean {
  if (firsts === null) return true;
  if (firsts.size === 0) return false;
  const { hash, count } = ctx.scan;
  for (let i = 0; i < count; i++)
    if ((admitted(filter, hash[i] as number) & WRITTEN) !== 0 && firsts.has(hash[i] as number)) return true;
  return false;
}

export function knownIn(ctx: Context, known: Known): void {
  const p = prepare(known);
  knownNames(ctx, p.names);
  const { dense } = p.names;
  const written = mayHold(ctx, p.firsts, p.names.filter);
  const text = written || (dense.length > 0 && ctx.scan.hasDense) ? fold(ctx.scan.text) : "";
  for (const name of dense) {
    each(text, name, false, (a, b) => {
      // A name of one character is one only where it stands alone.
      const alone = CLASS[text.charCodeAt(a - 1)] !== DENSE && CLASS[text.charCodeAt(b)] !== DENSE;
      if (name.length > 1 || alone) ctx.emit(a, b, "PERSON", 0.97, "known-name");
    });
  }
  if (written) {
    for (const email of p.emails) each(text, email, true, (a, b) => ctx.emit(a, b, "EMAIL", 0.995, "known-email"));
    for (const local of p.locals)
      each(text, local, true, (a, b) => ctx.emit(a, b, "USERNAME", 0.8, "known-local-part"));
    for (const handle of p.handles) {
      each(text, handle, true, (a, b) =>
        ctx.emit(text.charCodeAt(a - 1) === 64 ? a - 1 : a, b, "USERNAME", 0.98, "known-handle"),
      );
    }
    if (p.spelled.size > 0) knownEmails(ctx, p.spelled);
  }
  if (p.phones.length > 0) knownPhones(ctx, p.phones);
  if (p.values.length > 0) knownValues(ctx, p.values, p.names.filter);
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
