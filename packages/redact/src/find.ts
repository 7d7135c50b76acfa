/** Finds personal data in text. Pure, synchronous, linear in the text's length. */
import { type Draft, type Emit, settle } from "./findings.ts";
import { normalForm } from "./normal-form.ts";
import { type Normal, normalise } from "./normalise/normalise.ts";
import { recognizers } from "./recognizers/all.ts";
import type { Context } from "./recognizers/context.ts";
import type { Finding, FindOptions, Known } from "./redacted.ts";
import { ownRules, withoutReleased } from "./rules/apply.ts";
import { isAlnum, MASK, MASKED } from "./scan/classes.ts";
import { makePool, type Pool, scan } from "./scan/scan.ts";
import "./words/all.ts";
import { knownIn } from "./known/known.ts";

type Recognizer = (context: Context) => void;

/**
 * Findings sorted by start, not overlapping; offsets are UTF-16 code units into `text` and never cut a surrogate pair.
 * Never throws, whatever the text holds; only `options.rules` beyond their limits are a RuleError.
 */
export function find(text: string, options: FindOptions = {}): Finding[] {
  return findBy(text, options, recognizers);
}

/** As `find`, for a text whose stand-ins took the place of what `find` had found: looks only near these. */
export function findAgain(text: string, options: FindOptions): Finding[] {
  return findBy(text, options, recognizers, true);
}

/** What some recognizers find, and the options' known people and own rules. */
export function findBy(
  text: string,
  options: FindOptions,
  recognizers: readonly Recognizer[],
  again = false,
): Finding[] {
  if (text.length === 0) return [];
  const reading = read(text, again);
  for (const recognize of recognizers) recognize(reading);
  return finish(reading, options);
}

/** Texts read side by side. More would leave the nearest cache, as the recognizers' code does between two texts alone. */
const SIDE_BY_SIDE = 16;
/** A longer text is read alone: its tokens fill the cache anyhow. */
const LONG = 4096;
const pools = Array.from({ length: SIDE_BY_SIDE }, () => makePool(512));

export interface Look {
  readonly text: string;
  readonly options: FindOptions;
  /** As in `findAgain`. */
  readonly again?: boolean;
}

/**
 * As `find` for each text, in order, and a third to a half faster: a recognizer reads several texts before the next one
 * does, and its code stays where the processor is nearest to it.
 * @param kept takes each text's reading, for `findKnown`
 */
export function findEach(looks: readonly Look[], kept?: (Reading | null)[]): Finding[][] {
  const found: Finding[][] = [];
  for (let from = 0; from < looks.length; from += SIDE_BY_SIDE) {
    const part = looks.slice(from, from + SIDE_BY_SIDE);
    turn++;
    const readings = part.map(({ text, again }, n) =>
      text.length === 0 || text.length > LONG ? null : read(text, again === true, pools[n]),
    );
    for (const recognize of recognizers) for (const reading of readings) if (reading !== null) recognize(reading);
    part.forEach(({ text, options, again }, n) => {
      const reading = readings[n] as Reading | null;
      found.push(reading === null ? findBy(text, options, recognizers, again) : finish(reading, options));
    });
    kept?.push(...readings);
  }
  return found;
}

/** Counts the batches: the pools hold the last one's tokens. */
let turn = 0;

/** What the options' known people and own rules alone find; `kept` is the text's reading, or null. */
export function findKnown(text: string, options: FindOptions, kept: Reading | null): Finding[] {
  if (kept === null || kept.turn !== turn) return findBy(text, options, []);
  const drafts: Draft[] = [];
  return finish({ ...kept, drafts, emit: into(drafts) }, options);
}

/** May the text hold anything of these people? Asked before `findKnown`, where most texts of a case hold nothing that another one taught. */
export function mayHold(known: Known, kept: Reading | null): boolean {
  return kept === null || kept.turn !== turn || knownIn({ scan: kept.scan, emit: nothing }, known);
}

const nothing: Emit = () => {};

/** One text on its way: what recognizers are given, and what they have emitted. */
export interface Reading extends Context {
  /** The batch it was read in; its tokens are good until the next. */
  readonly turn: number;
  readonly source: string;
  readonly normal: Normal;
  readonly drafts: Draft[];
}

/** @param pool of a text that others are read beside: what its normal form needs later is copied. */
function read(source: string, again: boolean, pool?: Pool): Reading {
  const given = normalise(source);
  const moved = given.from !== null && given.to !== null && pool !== undefined;
  const normal = moved
    ? { text: given.text, from: given.from.slice(0, given.text.length), to: given.to.slice(0, given.text.length) }
    : given;
  const drafts: Draft[] = [];
  return { turn, source, normal, drafts, emit: into(drafts), scan: scan(normal.text, again, pool) };
}

function into(drafts: Draft[]): Emit {
  return (start, end, type, score, rule) => {
    if (end > start) drafts.push({ start, end, type, score, rule });
  };
}

/** What the recognizers emitted, with the options' known people and own rules, settled and carried back to the text. */
function finish(reading: Reading, options: FindOptions): Finding[] {
  const { source, normal, drafts } = reading;
  if (options.known !== undefined) knownIn(reading, options.known);
  if (options.rules !== undefined) ownRules(reading, options.rules);
  if (drafts.length === 0) return [];
  const holdsValue = (start: number, end: number): boolean => {
    for (let p = start; p < end; p++) if (isAlnum(normal.text.charCodeAt(p))) return true;
    return false;
  };
  let settled = settle(drafts, holdsValue);
  if (options.rules !== undefined) settled = withoutReleased(settled, normal.text, options.rules);
  const findings: Finding[] = [];
  let floor = 0;
  if ((reading.scan.signs & MASKED) !== 0) settled = unmasked(settled, normal.text, holdsValue);
  for (const draft of settled) {
    const start = Math.max(
      floor,
      whole(source, normal.from === null ? draft.start : (normal.from[draft.start] as number), -1),
    );
    const end = whole(source, normal.to === null ? draft.end : (normal.to[draft.end - 1] as number), 1);
    if (end <= start) continue;
    floor = end;
    const value = normal.text.slice(draft.start, draft.end);
    findings.push({
      start,
      end,
      type: draft.type,
      score: draft.score,
      rule: draft.rule,
      normal: normalForm(draft.type, value),
    });
  }
  return findings;
}

/** Findings without the stand-ins inside them: what is left on either side stands alone. */
function unmasked(drafts: Draft[], text: string, holdsValue: (start: number, end: number) => boolean): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    let from = draft.start;
    for (let p = draft.start; p <= draft.end; p++) {
      if (p < draft.end && text.charCodeAt(p) !== MASK) continue;
      if (p > from && holdsValue(from, p)) out.push({ ...draft, start: from, end: p });
      from = p + 1;
    }
  }
  return out;
}

/** An offset inside a surrogate pair moves outward. */
function whole(text: string, at: number, step: -1 | 1): number {
  const low = text.charCodeAt(at);
  const high = at > 0 ? text.charCodeAt(at - 1) : 0;
  return low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00 ? at + step : at;
}
