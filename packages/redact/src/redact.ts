/** Replaces what `find` finds. The only maker of `Redacted`. */
import { type Read, readTranscript } from "./conversation/read.ts";
import { findEach, findOne, type Look, SIDE_BY_SIDE } from "./find.ts";
import { standInEnd } from "./normalise/stand-ins.ts";
import { actionsOf, type Treatment, treatment } from "./policy.ts";
import type { Reading } from "./reading.ts";
import type {
  Finding,
  FindOptions,
  KeepOptions,
  KeptResult,
  Redacted,
  RedactOptions,
  RedactResult,
} from "./redacted.ts";
import type { Replacement } from "./scan/masked.ts";

/**
 * `text` with every finding replaced by its stand-in, or as `options.policy` says. Redacting the result again changes
 * nothing. Never throws on any text; what `options.standIn` throws passes through, a policy that must not be is a
 * RangeError, and own rules beyond their limits are a `RuleError`.
 */
export function redact(text: string, options?: RedactOptions): RedactResult;
export function redact(text: string, options: KeepOptions): KeptResult;
export function redact(text: string, options: RedactOptions | KeepOptions = {}): RedactResult {
  const heard = readTranscript(text, options);
  if (heard !== null) return redactHeard(text, heard, options);
  const { found, reading } = findOne({ text, options });
  return redactFound(text, found, options, reading);
}

/** A transcript, read turn by turn. */
const redactHeard = (text: string, { known, found, kept }: Read, options: RedactOptions | KeepOptions): RedactResult =>
  redactFound(text, found[0] as readonly Finding[], { ...options, known } as RedactOptions, kept[0] ?? null);

/**
 * As `redact`, from findings made already; they are sorted and do not overlap.
 * @param reading what was seen of the text then, where it is at hand
 */
export function redactFound(
  text: string,
  found: readonly Finding[],
  options: RedactOptions | KeepOptions,
  reading: Reading | null = null,
): RedactResult {
  const work = begin(text, found, options, reading);
  while (work.look !== null) goOn(work, findOne(work.look).found);
  return result(work);
}

/**
 * Many texts that have nothing to do with each other, in order: the same as `redact` of each, and faster (`findEach`).
 * @param options of all texts, or one for each
 */
export function redactEach(
  texts: readonly string[],
  options: RedactOptions | readonly RedactOptions[] = {},
): RedactResult[] {
  const of = (n: number): RedactOptions => (isList(options) ? (options[n] ?? {}) : options);
  const out: RedactResult[] = [];
  for (let from = 0; from < texts.length; from += SIDE_BY_SIDE) {
    const part = texts.slice(from, from + SIDE_BY_SIDE).map((text, n) => ({ text, options: of(from + n) }));
    // Each at once: what was seen of it is gone when the next one is read.
    const heard = part.map(({ text, options }) => {
      const read = readTranscript(text, options);
      return read === null ? null : redactHeard(text, read, options);
    });
    const alone = part.filter((_, n) => heard[n] === null);
    const kept: (Reading | null)[] = [];
    const found = findEach(alone, kept);
    const redacted = finishEach(
      alone.map(({ text, options }, n) => begin(text, found[n] as Finding[], options, kept[n] as Reading | null)),
    );
    let next = 0;
    for (const one of heard) out.push(one ?? (redacted[next++] as RedactResult));
  }
  return out;
}

/** A text whose findings are made already. */
export interface FoundText {
  readonly text: string;
  readonly found: readonly Finding[];
  readonly options: RedactOptions | KeepOptions;
  readonly reading: Reading | null;
}

/** As `redactFound` of each text, side by side. */
export function redactFoundEach(texts: readonly FoundText[]): RedactResult[] {
  return finishEach(texts.map(({ text, found, options, reading }) => begin(text, found, options, reading)));
}

function finishEach(works: readonly Work[]): RedactResult[] {
  for (;;) {
    const open = works.filter((work): work is Work & { look: Look } => work.look !== null);
    if (open.length === 0) return works.map(result);
    findEach(open.map(({ look }) => look)).forEach((more, n) => {
      goOn(open[n] as Work, more);
    });
  }
}

function isList(options: RedactOptions | readonly RedactOptions[]): options is readonly RedactOptions[] {
  return Array.isArray(options);
}

const MOST_ROUNDS = 6;

/** A text whose findings are being replaced, until `look` is null: then nothing is left to find. */
interface Work {
  readonly text: string;
  readonly found: readonly Finding[];
  readonly treatment: Treatment | null;
  readonly options: FindOptions;
  readonly reading: Reading | null;
  findings: readonly Finding[];
  out: Replaced;
  rounds: number;
  /** What is to be looked at next. */
  look: Look | null;
}

function begin(
  text: string,
  found: readonly Finding[],
  options: RedactOptions | KeepOptions,
  reading: Reading | null,
): Work {
  // A policy that must not be is refused whatever the text holds.
  if (options.policy !== undefined) actionsOf(options.policy);
  const how = found.length === 0 ? null : treatment([text], options);
  const findings = how === null ? found : found.filter(how.replaced);
  const work: Work = { text, found, treatment: how, options, reading, findings, out: UNTOUCHED, rounds: 0, look: null };
  if (how === null) return work;
  work.out = replace(text, findings, how.put);
  if (findings.length > 0) work.look = lookAt(work);
  return work;
}

/** What stood between two values may read differently once they are gone: look again until nothing is found. */
function goOn(work: Work, more: readonly Finding[]): void {
  const { replaced, put } = work.treatment as Treatment;
  const left = more.filter(replaced);
  work.look = null;
  if (left.length === 0) return;
  work.findings = merge(work.findings, left, work.out.values);
  work.out = replace(work.text, work.findings, put);
  if (++work.rounds < MOST_ROUNDS) work.look = lookAt(work);
}

function lookAt({ out, options, reading }: Work): Look {
  return out.hidden ? { text: out.text, options, again: { reading, values: out.values } } : { text: out.text, options };
}

function result({ text, found, treatment, findings, out }: Work): RedactResult {
  if (treatment === null) return { text: text as Redacted, findings: [] };
  return { text: out.text as Redacted, findings: treatment.treated(findings, found) };
}

interface Replaced {
  readonly text: string;
  /** Everything put in is a stand-in: no recognizer reads it. */
  readonly hidden: boolean;
  /** For each finding: where it stood, and where its stand-in begins and ends in the result. */
  readonly values: readonly Replacement[];
}

const UNTOUCHED: Replaced = { text: "", hidden: false, values: [] };

function replace(text: string, findings: readonly Finding[], put: (finding: Finding) => string): Replaced {
  const out: string[] = [];
  let length = 0;
  let at = 0;
  let hidden = true;
  const values: Replacement[] = [];
  for (const f of findings) {
    const from = length + f.start - at;
    const instead = put(f);
    hidden &&= standInEnd(instead, 0) === instead.length;
    out.push(text.slice(at, f.start), instead);
    length = from + instead.length;
    values.push({ start: f.start, end: f.end, from, to: length });
    at = f.end;
  }
  out.push(text.slice(at));
  // Joined, not added up: a string of one piece is read faster, and it is read again.
  return { text: out.join(""), hidden, values };
}

/** Findings of the result, carried back to the input and joined with those already made. */
function merge(first: readonly Finding[], more: readonly Finding[], shifts: Replaced["values"]): Finding[] {
  const carried = more.map((f) => ({ ...f, start: back(f.start, false), end: back(f.end, true) }));
  function back(at: number, isEnd: boolean): number {
    // The last stand-in that begins before `at`, by halving: a text may hold very many.
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle] as { from: number }).from < at) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return at;
    const { to } = shifts[low - 1] as { to: number };
    const f = first[low - 1] as Finding;
    if (at < to) return isEnd ? f.end : f.start;
    return at + f.end - to;
  }
  const all = [...first, ...carried].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Finding[] = [];
  for (const f of all) {
    const last = out[out.length - 1];
    if (last === undefined || f.start >= last.end) out.push(f);
    else if (f.end > last.end) out[out.length - 1] = { ...last, end: f.end, normal: `${last.normal} ${f.normal}` };
  }
  return out;
}
