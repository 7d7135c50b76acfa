/** Numbers and codes seen elsewhere in the case, found however they are set apart here. */
import type { Context } from "../recognizers/context.ts";
import type { PersonalType } from "../redacted.ts";
import { FOLD, isAlnum, unitAt } from "../scan/classes.ts";
import { HASH_SEED, hashWord } from "../scan/lexicon.ts";
import { admitted, VALUE } from "./filter.ts";

export interface KnownValue {
  readonly type: PersonalType;
  /** Letters and digits, folded. */
  readonly solid: string;
}

/** Fewer letters and digits than this stand in other texts by chance. */
const SHORTEST = 5;
/** Units that may stand between two letters or digits of one value. */
const WIDEST_GAP = 3;
/** Types whose values people name by their last four digits: "the card ending 1111". */
const BY_TAIL: readonly PersonalType[] = ["CARD", "IBAN", "BANK"];

export function prepareValues(
  values: readonly { readonly type: PersonalType; readonly value: string }[],
): KnownValue[] {
  return values
    .map(({ type, value }) => ({ type, solid: solidOf(value) }))
    .filter(({ solid }) => solid.length >= SHORTEST);
}

/**
 * Hashes of the words that `knownValues` can find a value at: it begins where a word does and ends where one does, so
 * the word is one of its beginnings, or its last four digits.
 */
export function beginnings(values: readonly KnownValue[]): number[] {
  const out: number[] = [];
  for (const { solid } of values) {
    let hash = HASH_SEED;
    for (let i = 0; i < solid.length; i++) {
      hash = Math.imul(hash ^ solid.charCodeAt(i), 16777619);
      out.push(hash);
    }
    out.push(hashWord(solid.slice(-4)));
  }
  return out;
}

export function knownValues(ctx: Context, values: readonly KnownValue[]): void {
  const s = ctx.scan;
  if (!s.hasDigit && values.every(({ solid }) => /\d/.test(solid))) return;
  const tokens: number[] = [];
  for (let i = 0; i < s.count; i++) if ((admitted(s.hash[i] as number) & VALUE) !== 0) tokens.push(i);
  for (const { type, solid } of values) {
    for (const i of tokens) {
      const start = s.start[i] as number;
      const end = endOf(s.text, start, solid);
      if (end > start) ctx.emit(start, end, type, 0.97, "known-value");
      else if (BY_TAIL.includes(type)) head(ctx, start, type, solid);
    }
    if (!BY_TAIL.includes(type) || !/\d{4}$/.test(solid) || solid.length < 8) continue;
    const tail = solid.slice(-4);
    // A year is a year.
    if (/^(?:19|20)\d\d$/.test(tail)) continue;
    for (const i of tokens) {
      const start = s.start[i] as number;
      if (endOf(s.text, start, tail) === start + tail.length)
        ctx.emit(start, start + tail.length, type, 0.85, "known-tail");
    }
  }
}

/** Where a value that begins at `start` ends, its letters and digits a few units apart at most; -1 where it is not there. */
function endOf(text: string, start: number, solid: string): number {
  if (isAlnum(unitAt(text, start - 1))) return -1;
  let at = start;
  for (let k = 0; k < solid.length; k++, at++) {
    for (let gap = 1; k > 0 && gap < WIDEST_GAP && at < text.length && !isAlnum(text.charCodeAt(at)); gap++) at++;
    if (at >= text.length || FOLD[text.charCodeAt(at)] !== solid.charCodeAt(k)) return -1;
  }
  return isAlnum(unitAt(text, at)) ? -1 : at;
}

/** Of a long value the beginning alone: "DE89 3704 … 3000". */
const HEAD = 8;

function head(ctx: Context, start: number, type: PersonalType, solid: string): void {
  if (solid.length < HEAD * 2) return;
  for (let size = solid.length - 1; size >= HEAD; size--) {
    const end = endOf(ctx.scan.text, start, solid.slice(0, size));
    if (end < 0) continue;
    ctx.emit(start, end, type, 0.9, "known-head");
    return;
  }
}

function solidOf(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isAlnum(c)) out += String.fromCharCode(FOLD[c] as number);
  }
  return out;
}
