/** Finds personal data in text. Pure, synchronous, linear in the text's length. */
import { type Draft, type Emit, holdsAlnum, settle } from "./findings.ts";
import { withoutDoubted } from "./judge/judge.ts";
import { withOverlooked } from "./judge/overlooked.ts";
import { withOverlookedValues, withoutDoubtedValues } from "./judge/values.ts";
import { touches } from "./known/known.ts";
import { normalForm } from "./normal-form.ts";
import { normalise } from "./normalise/normalise.ts";
import { type ReadOtherwise, Rooms } from "./otherwise.ts";
import type { Reading } from "./reading.ts";
import { recognizers } from "./recognizers/all.ts";
import type { Context } from "./recognizers/context.ts";
import { LONG } from "./recognizers/near.ts";
import { isTitleOf, withoutTitles } from "./recognizers/persons/without-titles.ts";
import { forgetPlaces } from "./recognizers/places.ts";
import type { Finding, FindOptions, Known } from "./redacted.ts";
import { withoutReleased } from "./rules/apply.ts";
import { readSaid } from "./said/said.ts";
import { MASK, MASKED, unitAt } from "./scan/classes.ts";
import { type Replacement, scanMasked } from "./scan/masked.ts";
import { lasts, makePool, type Pool } from "./scan/pool.ts";
import { hasCapital, type Scan, scan } from "./scan/scan.ts";
import { settledEach } from "./settled.ts";
import { readLoud } from "./shouted/loud.ts";
import { unshouted } from "./shouted/shouted.ts";
import { isSmall } from "./small-letters/capitals.ts";
import { readEveryWord } from "./small-letters/every-word.ts";
import { joinedWith, type Versions, versionsOf } from "./small-letters/read.ts";
import { LOST, readLost } from "./unmarked/lost.ts";
import { readUnmarked } from "./unmarked/unmarked.ts";
import { readWrapped } from "./unmarked/wrapped.ts";
import "./words/all.ts";

type Recognizer = (context: Context) => void;

/**
 * Findings sorted by start, not overlapping; offsets are UTF-16 code units into `text` and never cut a surrogate pair.
 * Never throws, whatever the text holds; only `options.rules` beyond their limits are a RuleError.
 */
export function find(text: string, options: FindOptions = {}): Finding[] {
  return findBy(text, options, recognizers);
}

/** What some recognizers find, and the options' known people and own rules. */
export function findBy(text: string, options: FindOptions, recognizers: readonly Recognizer[]): Finding[] {
  return text.length === 0 ? [] : findIn(read({ text, options }, large.first), options, recognizers);
}

/** As `find` for one text, and what was seen of it. */
export function findOne(look: Look): { readonly found: Finding[]; readonly reading: Reading | null } {
  if (look.text.length === 0) return { found: [], reading: null };
  const reading = read(look, look.again === undefined ? large.first : large.again);
  return { found: findIn(reading, look.options, recognizers), reading };
}

function findIn(reading: Reading, options: FindOptions, recognizers: readonly Recognizer[]): Finding[] {
  try {
    for (const recognize of recognizers) recognize(reading);
    if (recognizers.length === 0) return finish(reading, options);
    readOtherwise([reading], large.otherwise);
    return finishWholly([reading], [options])[0] as Finding[];
  } finally {
    forgetPlaces();
  }
}

/** As it is spelled, with a capital in every word, in figures, without signs that set off a value, across lines' ends, and without lost signs: each knows what was found before it. */
const OTHERWISE: readonly ReadOtherwise[] = [readLoud, readEveryWord, readSaid, readUnmarked, readWrapped, readLost];

function readOtherwise(readings: readonly Reading[], rooms: Rooms): void {
  for (const read of OTHERWISE) {
    rooms.empty();
    const other = readings.flatMap((reading) => read(reading, rooms.next));
    if (other.length === 0) continue;
    for (const recognize of recognizers) over(other, recognize);
    for (const { settled } of other) settled?.();
  }
}

/**
 * Texts read side by side: between two of them alone the recognizers' code leaves the nearest cache, and the processor forgets how it
 * branches.
 */
export const SIDE_BY_SIDE = 256;
/** Tokens of first looks that are kept, of those that nobody asks for again, and of second ones: these are made from what the first saw. */
const small: Record<"first" | "passing" | "again", Pool[]> = { first: [], passing: [], again: [] };
const large = { first: makePool(1024), again: makePool(1024), otherwise: new Rooms(1024) };

/** Most messages have fewer tokens. */
const TOKENS = 120;
/** Of texts side by side that are read in another way. */
const others = new Rooms(TOKENS);
/** Where the tokens of a text go that stands at the place `n` among others. */
const poolAt = (pools: Pool[], n: number): Pool => (pools[n] ??= makePool(TOKENS));

export interface Look {
  readonly text: string;
  readonly options: FindOptions;
  /** The text is what stand-ins made of one that was looked at already: it is looked at near these alone. */
  readonly again?: Again;
}

/** What a second look knows of the first. */
export interface Again {
  /** What was seen then; null where it is gone. */
  readonly reading: Reading | null;
  readonly values: readonly Replacement[];
}

/**
 * As `find` for each text, in order, and faster: a recognizer reads several texts before the next one does, and its code
 * stays where the processor is nearest to it.
 * @param kept takes each text's reading, for `findKnown` and second looks
 */
export function findEach(looks: readonly Look[], kept?: (Reading | null)[]): Finding[][] {
  const found: Finding[][] = [];
  for (let from = 0; from < looks.length; from += SIDE_BY_SIDE) {
    const part = looks.slice(from, from + SIDE_BY_SIDE);
    const readings = part.map((look, n) =>
      look.text.length === 0 || look.text.length >= LONG
        ? null
        : read(
            look,
            poolAt(look.again !== undefined ? small.again : kept === undefined ? small.passing : small.first, n),
          ),
    );
    const beside = readings.filter((reading) => reading !== null);
    for (const recognize of recognizers) over(beside, recognize);
    readOtherwise(beside, others);
    const options = part.filter((_, n) => readings[n] !== null).map((look) => look.options);
    const finished = finishWholly(beside, options).values();
    part.forEach((look, n) => {
      found.push(readings[n] === null ? findOne(look).found : (finished.next().value as Finding[]));
    });
    kept?.push(...readings);
  }
  return found;
}

function over(readings: readonly Context[], recognize: Recognizer): void {
  for (const reading of readings) recognize(reading);
}

/** What the options' known people and own rules alone find; `kept` is the text's reading, or null. */
export function findKnown(text: string, options: FindOptions, kept: Reading | null): Finding[] {
  if (kept === null || !lasts(kept.scan)) return findBy(text, options, []);
  const drafts: Draft[] = [];
  return finish({ ...kept, drafts, emit: into(drafts) }, options);
}

/**
 * May the text hold more of these people than was found in it? Asked before `findKnown`: most texts of a case hold nothing that another one
 * taught.
 */
export function mayHold(known: Known, found: readonly Finding[], kept: Reading | null): boolean {
  if (kept === null || !lasts(kept.scan)) return true;
  // Of a text that is not its own normal form the findings stand elsewhere.
  return touches(kept.scan, known, kept.normal.from === null ? found : NONE);
}

const NONE: readonly never[] = [];

function read({ text: source, again }: Look, pool: Pool): Reading {
  const drafts: Draft[] = [];
  const emit = into(drafts);
  const masked = again === undefined ? null : readAgain(again, pool);
  if (masked !== null)
    return {
      source,
      normal: { text: masked.text, from: null, to: null },
      spelled: masked.text,
      loud: NONE,
      breaks: NONE,
      drafts,
      emit,
      scan: masked,
    };
  const given = normalise(source);
  // Good until the next text is made normal: of one that others are read beside it is kept.
  const beside = given.from !== null && given.to !== null && pool !== large.first && pool !== large.again;
  const kept = beside
    ? { ...given, from: given.from.slice(0, given.text.length), to: given.to.slice(0, given.text.length) }
    : given;
  const spelled = scan(kept.text, again !== undefined, pool);
  const quiet = unshouted(spelled);
  const normal = quiet === null ? kept : { ...kept, text: quiet.text };
  const seen = quiet === null ? spelled : scan(quiet.text, again !== undefined, pool);
  // Without its last capital a text reads as one in small letters, wherever they stand: all of it is looked at.
  const whole = again !== undefined && !hasCapital(seen) && mayHaveHadCapital(again);
  return {
    source,
    normal,
    spelled: kept.text,
    loud: quiet?.places ?? NONE,
    breaks: kept.breaks ?? NONE,
    drafts,
    emit,
    scan: whole ? scan(normal.text, false, pool) : seen,
  };
}

const mayHaveHadCapital = ({ reading }: Again): boolean =>
  reading === null || !lasts(reading.scan) || hasCapital(reading.scan);

/** The scan of a second look from the first one's, where that text was its own normal form. */
function readAgain({ reading, values }: Again, pool: Pool): Scan | null {
  if (reading === null || reading.normal.from !== null || !lasts(reading.scan)) return null;
  const { text } = reading.normal;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, from, to } of values) {
    if (to - from > MASKS.length) return null;
    pieces.push(text.slice(done, start), MASKS.slice(0, to - from));
    done = end;
  }
  pieces.push(text.slice(done));
  // Joined, not added up: a string of one piece is read faster, and it is read many times.
  return scanMasked(reading.scan, values, pieces.join(""), pool);
}

/** Longer than any stand-in. */
const MASKS = String.fromCharCode(MASK).repeat(32);

function into(drafts: Draft[]): Emit {
  return (start, end, type, score, rule) => {
    if (end > start) drafts.push({ start, end, type, score, rule });
  };
}

/** What the recognizers emitted, with the options' known people and own rules, settled and carried back to the text. */
const finish = (reading: Reading, options: FindOptions): Finding[] =>
  asFindings(reading, bare(reading, settledEach([reading], [options])[0] as Draft[]));

/** As `finish` for each of them, which all recognizers have read: a text in small letters is read with its capitals as well. */
function finishWholly(readings: readonly Reading[], options: readonly FindOptions[]): Finding[][] {
  const settled = settledEach(readings, options);
  withCapitals(readings, options, settled);
  const found = judgedEach(readings, options, settled);
  return readings.map((reading, n) => asFindings(reading, found[n] as Draft[]));
}

/** Without what is doubted, and with what was overlooked; what the customer says is theirs is not. Each judge reads all texts before the next does. */
function judgedEach(
  readings: readonly Reading[],
  options: readonly FindOptions[],
  settled: readonly Draft[][],
): readonly Draft[][] {
  const bared = readings.map((reading, n) => bare(reading, settled[n] as Draft[]));
  const sure = readings.map(({ scan }, n) => withoutDoubted(scan, bared[n] as Draft[], options[n]?.known));
  const told = readings.map(({ scan }, n) => withoutDoubtedValues(scan, sure[n] as Draft[]));
  const named = readings.map(({ scan }, n) => withOverlooked(scan, told[n] as Draft[]));
  return readings.map(({ scan, spelled, taken }, n) => {
    const all = withOverlookedValues(scan, named[n] as Draft[], taken ?? NONE);
    const rules = options[n]?.rules;
    return rules === undefined || all.length === told[n]?.length ? all : withoutReleased(all, spelled, rules);
  });
}

const NOTHING_KNOWN: FindOptions = {};
const cased = new Rooms(TOKENS);

function withCapitals(readings: readonly Reading[], options: readonly FindOptions[], settled: Draft[][]): void {
  const written = readings.map(({ scan }) => (isSmall(scan) ? versionsOf(scan) : null));
  cased.empty();
  const read = readings.map((reading, n) =>
    written[n]?.texts.map((text) => (text === null ? null : writtenAs(reading, text))),
  );
  const all = read.flatMap((some) => some?.filter((one) => one !== null) ?? []);
  for (const recognize of recognizers) over(all, recognize);
  if (all.length > 0) readOtherwise(all, others);
  const results = settledEach(
    all,
    all.map(() => NOTHING_KNOWN),
  ).values();
  readings.forEach(({ scan, normal }, n) => {
    const found = read[n]?.map((one) => (one === null ? null : (results.next().value as Draft[])));
    if (found === undefined) return;
    const joined = settle(joinedWith(scan, settled[n] as Draft[], written[n] as Versions, found), normal.text);
    const { rules } = options[n] as FindOptions;
    settled[n] = rules === undefined ? joined : withoutReleased(joined, normal.text, rules);
  });
}

/** The reading's text written otherwise, unit for unit. */
function writtenAs({ source, normal, breaks }: Reading, text: string): Reading {
  const drafts: Draft[] = [];
  const seen = scan(text, false, cased.next());
  return {
    source,
    normal: { ...normal, text },
    spelled: text,
    loud: NONE,
    breaks,
    drafts,
    emit: into(drafts),
    scan: seen,
  };
}

/** Settled drafts without the stand-ins inside them, people by their names alone. */
function bare({ normal, scan }: Reading, drafts: Draft[]): Draft[] {
  const settled = (scan.signs & MASKED) === 0 ? drafts : unmasked(drafts, normal.text);
  return settled.filter((draft, n) => {
    if (draft.type !== "PERSON") return true;
    if (isTitleOf(scan, draft, settled[n + 1])) return false;
    withoutTitles(scan, draft);
    return draft.end > draft.start;
  });
}

/** Where they stand in the source. */
function asFindings({ source, normal, spelled }: Reading, drafts: readonly Draft[]): Finding[] {
  const findings: Finding[] = [];
  let floor = 0;
  for (const draft of drafts) {
    while (draft.start < draft.end && unitAt(normal.text, draft.start) <= BLANK) draft.start++;
    const start = Math.max(
      floor,
      whole(source, normal.from === null ? draft.start : (normal.from[draft.start] as number), -1),
    );
    const end = whole(source, normal.to === null ? draft.end : (normal.to[draft.end - 1] as number), 1);
    if (end <= start) continue;
    floor = end;
    const value = spelled.slice(draft.start, draft.end).replaceAll(LOST, "");
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

const BLANK = 32;

/** Findings without the stand-ins inside them: what is left on either side stands alone. */
function unmasked(drafts: Draft[], text: string): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    let from = draft.start;
    for (let p = draft.start; p <= draft.end; p++) {
      if (p < draft.end && text.charCodeAt(p) !== MASK) continue;
      if (p > from && holdsAlnum(text, from, p)) out.push({ ...draft, start: from, end: p });
      from = p + 1;
    }
  }
  return out;
}

/** An offset inside a surrogate pair moves outward. */
function whole(text: string, at: number, step: -1 | 1): number {
  const low = unitAt(text, at);
  const high = at > 0 ? text.charCodeAt(at - 1) : 0;
  return low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00 ? at + step : at;
}
