/**
 * A known name whose letters a system could not write: "?eyma Y?ld?z" and "ŞeymaYÄ±ldÄ±z" of Şeyma Yıldız. Asked of texts that hold such signs beside
 * letters alone; what a name may look like is made once for a case.
 */
import { all } from "../recognizers/all-matches.ts";
import type { Context } from "../recognizers/context.ts";
import type { KnownNames } from "./name-parts.ts";

const MAY_BE_BROKEN = /[?\uFFFD][\p{L}?\uFFFD]|[ÃÄÅÆÐÑØÎÏ][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]/u;
const patterns = new WeakMap<KnownNames, RegExp | null>();
/** Letters that have to stand as they are. */
const LEAST_KEPT = 2;
const LONGEST = 24;

export function knownBroken({ scan: { text }, emit }: Context, names: KnownNames): void {
  if (names.spoken.length === 0 || !MAY_BE_BROKEN.test(text)) return;
  let pattern = patterns.get(names);
  if (pattern === undefined) {
    pattern = patternOf(names.spoken.flat());
    patterns.set(names, pattern);
  }
  if (pattern === null) return;
  for (const hit of all(pattern, text))
    if (/[?\uFFFD]|[^\p{L}\p{M}'’ʼ-]/u.test(hit[0]) || MAY_BE_BROKEN.test(hit[0]))
      emit(hit.index, hit.index + hit[0].length, "PERSON", 0.93, "known-name");
}

function patternOf(words: readonly string[]): RegExp | null {
  const some = [...new Set(words)].flatMap((word) => brokenOf(word) ?? []);
  // A longer word before one that it begins with.
  some.sort((a, b) => b.length - a.length);
  return some.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${some.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** @param word of a name, in small letters with their marks; none where all of it can be written everywhere */
function brokenOf(word: string): string | undefined {
  const letters = [...word];
  const kept = letters.filter((letter) => /[a-z]/.test(letter)).length;
  if (kept < LEAST_KEPT || kept === letters.length || letters.length > LONGEST) return undefined;
  return letters
    .map((letter) =>
      /[a-z]/.test(letter) ? letter : /\p{L}/u.test(letter) ? `(?:${looksOf(letter).join("|")})` : "[-'’ʼ?\uFFFD]?",
    )
    .join("");
}

/** A letter as it is, lost, or read as two of another encoding. */
function looksOf(letter: string): readonly string[] {
  const looks = new Set([letter, "[?\uFFFD]{1,2}"]);
  for (const one of [letter, letter.toUpperCase()]) {
    const bytes = new TextEncoder().encode(one);
    looks.add(escaped(new TextDecoder("windows-1252").decode(bytes)));
    looks.add(escaped(String.fromCharCode(...bytes)));
  }
  return [...looks];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
