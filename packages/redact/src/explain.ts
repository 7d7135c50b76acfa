/** Why a finding was made: worked out afterwards, for the findings that are asked about, so that finding costs nothing more. */

import { normalise } from "./normalise/normalise.ts";
import type { Finding, FindOptions } from "./redacted.ts";
import { cueOf } from "./rules/apply.ts";
import { AT_WORD, bitsAt, hashWord, lookup } from "./scan/lexicon.ts";
import { scan } from "./scan/scan.ts";
import { find } from "./whole-text.ts";

/** A word of the text, by offsets into it. */
export interface Cue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Explanation {
  /** The recognizer, `own:<name>` for a customer's rule, `known-...` for the case's own people, `joined-...` across messages. */
  readonly rule: string;
  readonly score: number;
  /** The word without which it would not have been found so; null where the value speaks for itself. */
  readonly cue: Cue | null;
}

/** Text seen around a finding, UTF-16 code units. */
const BEFORE = 160;
const AFTER = 96;
/** Words tried on each side, nearest first. */
const WORDS_BEFORE = 9;
const WORDS_AFTER = 5;
/** Findings whose cue is looked for in one text: each costs a dozen readings of its surroundings. */
const MOST = 1_000;
/** A word that changes a score by less did not make the finding. */
const TELLING = 0.03;

/**
 * One explanation for each finding, in order. `findings` are what `find` or `redact` made of `text` under the same options.
 * The cue is found by taking words away: it is the word whose absence undoes or changes the finding, so it is right even
 * where a rule weighs many words. Words inside other findings are never named: nothing personal is in an explanation.
 */
export function explain(text: string, findings: readonly Finding[], options: FindOptions = {}): Explanation[] {
  return findings.map((f, index) => ({
    rule: f.rule,
    score: f.score,
    cue: index < MOST ? cueFor(text, findings, index, options) : null,
  }));
}

function cueFor(text: string, findings: readonly Finding[], index: number, options: FindOptions): Cue | null {
  const f = findings[index] as Finding;
  if (f.rule.startsWith("known-") || f.rule.startsWith("joined-") || f.rule === "field-name") return null;
  const from = whole(text, Math.max(0, f.start - BEFORE));
  const to = whole(text, Math.min(text.length, f.end + AFTER));
  const normal = normalise(text.slice(from, to));
  const back = (at: number, end: boolean): number =>
    from +
    (end
      ? normal.to === null
        ? at
        : (normal.to[at - 1] as number)
      : normal.from === null
        ? at
        : (normal.from[at] as number));
  const cue = (start: number, end: number): Cue => {
    const place = { start: back(start, false), end: back(end, true) };
    return Object.freeze({ text: text.slice(place.start, place.end), ...place });
  };
  const own = options.rules === undefined ? undefined : cueOf(options.rules, f.rule);
  // Where the finding stands in the normalised stretch.
  let a = 0;
  while (a < normal.text.length && back(a + 1, true) <= f.start) a++;
  let b = a;
  while (b < normal.text.length && back(b, false) < f.end) b++;
  if (own !== undefined) {
    const place = own(normal.text, a, b);
    return place === null ? null : cue(place[0], place[1]);
  }
  const base = overlapping(find(normal.text, options), f, a, b);
  if (base === undefined) return null;
  let best: { start: number; end: number; weight: number } | null = null;
  for (const [start, end] of words(normal.text, a, b)) {
    const place = { start: back(start, false), end: back(end, true) };
    if (findings.some((other) => other !== f && other.start < place.end && other.end > place.start)) continue;
    const left = normal.text.slice(0, start) + " ".repeat(end - start) + normal.text.slice(end);
    const now = overlapping(find(left, options), f, a, b);
    const weight = now === undefined ? 2 : now.type !== base.type ? 1.5 : base.score - now.score;
    if (weight < TELLING) continue;
    // Of "name is" both are needed: the longer says more.
    const says = best === null || (best.end - best.start < 4 && end - start > best.end - best.start);
    if (best === null || weight > best.weight || (weight === best.weight && says)) best = { start, end, weight };
  }
  if (best !== null) return cue(best.start, best.end);
  return f.type === "EMAIL" ? sign(normal.text, a, b, cue) : null;
}

/** The finding that covers most of [a, b), of the same type if there is one. */
function overlapping(found: readonly Finding[], f: Finding, a: number, b: number): Finding | undefined {
  const here = found.filter((other) => other.start < b && other.end > a);
  return here.find((other) => other.type === f.type) ?? here[0];
}

/** Words around [a, b), nearest first, those before it first. */
function words(text: string, a: number, b: number): (readonly [start: number, end: number])[] {
  const s = scan(text);
  const before: (readonly [number, number])[] = [];
  const after: (readonly [number, number])[] = [];
  for (let i = 0; i < s.count; i++) {
    const place = [s.start[i] as number, s.end[i] as number] as const;
    if (place[1] <= a) before.push(place);
    else if (place[0] >= b && after.length < WORDS_AFTER) after.push(place);
  }
  return [...before.reverse().slice(0, WORDS_BEFORE), ...after];
}

/** The sign of an address, or the word that stands for it. */
function sign(text: string, a: number, b: number, cue: (start: number, end: number) => Cue): Cue | null {
  const at = text.slice(a, b).indexOf("@");
  if (at >= 0) return cue(a + at, a + at + 1);
  for (const word of text.slice(a, b).matchAll(/[\p{L}\p{M}]+/gu)) {
    const slot = lookup(hashWord(word[0]));
    if (slot >= 0 && (bitsAt(slot) & AT_WORD) !== 0) return cue(a + word.index, a + word.index + word[0].length);
  }
  return null;
}

function whole(text: string, at: number): number {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00 ? at - 1 : at;
}
