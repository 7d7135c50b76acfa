/** Numbers and codes seen elsewhere in the case, found however they are set apart here. */
import type { Context } from "./recognizers/context.ts";
import type { PersonalType } from "./redacted.ts";
import { FOLD, isAlnum } from "./scan/classes.ts";
import { HASH_SEED, hashWord } from "./scan/lexicon.ts";

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
    .map(({ type, value }) => ({ type, solid: solidOf(value).text }))
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
  const text = ctx.scan.text;
  if (!ctx.scan.hasDigit && values.every(({ solid }) => /\d/.test(solid))) return;
  const { text: solid, places } = solidOf(text);
  for (const { type, solid: value } of values) {
    each(text, solid, places, value, (start, end) => ctx.emit(start, end, type, 0.97, "known-value"));
    if (!BY_TAIL.includes(type) || !/\d{4}$/.test(value) || value.length < 8) continue;
    const tail = value.slice(-4);
    // A year is a year.
    if (/^(?:19|20)\d\d$/.test(tail)) continue;
    each(text, solid, places, tail, (start, end) => {
      if (end - start === tail.length) ctx.emit(start, end, type, 0.85, "known-tail");
    });
  }
}

function each(
  text: string,
  solid: string,
  places: readonly number[],
  value: string,
  hit: (start: number, end: number) => void,
): void {
  for (let at = solid.indexOf(value); at >= 0; at = solid.indexOf(value, at + 1)) {
    const start = places[at] as number;
    const end = (places[at + value.length - 1] as number) + 1;
    if (isAlnum(text.charCodeAt(start - 1)) || isAlnum(text.charCodeAt(end))) continue;
    let close = true;
    for (let k = at + 1; close && k < at + value.length; k++)
      close = (places[k] as number) - (places[k - 1] as number) <= WIDEST_GAP;
    if (close) hit(start, end);
  }
}

function solidOf(text: string): { text: string; places: readonly number[] } {
  let out = "";
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!isAlnum(c)) continue;
    out += String.fromCharCode(FOLD[c] as number);
    places.push(i);
  }
  return { text: out, places };
}
