/**
 * What the case's fields say about its people, looked for in the text's skeleton: letters and digits only, no accents,
 * no case, no spaces. "M a r a  O d u y a", "ODUYA,Mara" and "mara_oduya" have the same skeleton.
 */
import { plainOf } from "../text/tokens.ts";
import type { KnownIdentity, Suspect, SuspectType } from "../types.ts";

/** Shortest skeleton that is looked for; shorter ones turn up by chance. */
const SHORTEST = 5;
const MOST_VALUES = 200;
const MOST_HITS = 500;

interface Skeleton {
  readonly text: string;
  readonly at: readonly number[];
}

function skeletonOf(text: string, keep: RegExp): Skeleton {
  let out = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(i) as number);
    if (keep.test(char)) {
      const plain = plainOf(char);
      out += plain;
      for (let k = 0; k < plain.length; k++) at.push(i);
    }
    i += char.length;
  }
  return { text: out, at };
}

export function readKnown(text: string, known: KnownIdentity | undefined): Suspect[] {
  if (known === undefined) return [];
  const out: Suspect[] = [];
  const letters = skeletonOf(text, /[\p{L}\p{N}]/u);
  const digits = skeletonOf(text, /\p{Nd}/u);
  const look = (type: SuspectType, value: string, place: Skeleton, keep: RegExp, tail?: number): void => {
    const whole = skeletonOf(value, keep).text;
    const wanted = tail === undefined ? whole : whole.slice(-tail);
    if (wanted.length < SHORTEST) return;
    for (
      let from = place.text.indexOf(wanted);
      from >= 0 && out.length < MOST_HITS;
      from = place.text.indexOf(wanted, from + wanted.length)
    ) {
      const start = place.at[from] as number;
      const last = place.at[from + wanted.length - 1] as number;
      if (!bounded(text, start, last + 1)) continue;
      out.push({ start, end: last + 1, type, score: 0.95, reason: "skeleton-of-known-value" });
    }
  };
  const anything = /[\p{L}\p{N}]/u;
  for (const name of (known.names ?? []).slice(0, MOST_VALUES)) {
    const parts = name.split(/\s+/);
    look("PERSON", name, letters, anything);
    if (parts.length > 1) look("PERSON", [...parts].reverse().join(""), letters, anything);
    for (const part of parts) look("PERSON", part, letters, anything);
  }
  for (const mail of (known.emails ?? []).slice(0, MOST_VALUES)) {
    look("EMAIL", mail, letters, anything);
    look("EMAIL", mail.split("@")[0] as string, letters, anything);
  }
  for (const handle of (known.handles ?? []).slice(0, MOST_VALUES)) look("USERNAME", handle, letters, anything);
  for (const phone of (known.phones ?? []).slice(0, MOST_VALUES)) look("PHONE", phone, digits, /\p{Nd}/u, 7);
  return out;
}

/** Not inside a longer word: "anna" is not in "Joannadottir". */
function bounded(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const cased = /[\p{Lu}\p{Ll}\p{N}]/u;
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  // Scripts without spaces have no word edges.
  if (!cased.test(text[start] ?? "")) return true;
  return !letter.test(before) && !letter.test(after);
}
