import { isUtf8 } from "node:buffer";
import { createHmac, createSecretKey } from "node:crypto";
import { formatId } from "@casekeep/cases";
import {
  type Cover,
  type Explanation,
  examine,
  explain,
  type Known,
  type PersonalType,
  type RedactOptions,
  type RedactResult,
  RuleError,
  redactEach,
  type Stretch,
  type Treated,
} from "@casekeep/redact";
import { optionsOf, type Settings } from "./settings.ts";

/** What a worker is given and gives back. Values of the input are in the texts only, never in a reason. */
export type Job =
  /** Whole lines of JSON, each ended by a line feed but perhaps the last. */
  | { readonly kind: "lines"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "text"; readonly stretch: Stretch };

export type JobResult =
  | {
      readonly kind: "lines";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly lines: number;
      readonly bad: readonly BadLine[];
    }
  /** `covers` null: this stretch could not be examined, for `reason`. */
  | {
      readonly kind: "text";
      readonly covers: readonly Cover[] | null;
      readonly reason: string;
      readonly lines: number;
      readonly why: readonly Why[];
    };

export interface BadLine {
  /** Counted from 1 within the job. */
  readonly line: number;
  readonly reason: string;
}

/** One finding explained; nothing of its value. */
export interface Why {
  /** Line within the stretch's own part, from 0, and UTF-16 code units from the line's beginning, from 0. */
  readonly line: number;
  readonly column: number;
  readonly type: PersonalType;
  readonly action: string;
  readonly score: number;
  readonly rule: string;
  readonly cue: string;
}

/** What does the jobs of one run, here or in a worker. */
export function worker(settings: Settings): (job: Job) => JobResult {
  const options = optionsOf(settings);
  const standIn = standIns(settings.key);
  return (job) =>
    job.kind === "lines"
      ? redactLines(job.bytes, options, settings)
      : coverText(job.stretch, { ...options, standIn }, settings.explain);
}

const LINE_FEED = 10;

/** Records redacted together: as many as `redactEach` reads side by side. */
const TOGETHER = 256;

function redactLines(bytes: Uint8Array<ArrayBuffer>, options: RedactOptions, settings: Settings): JobResult {
  const bad: BadLine[] = [];
  let out = "";
  let line = 0;
  let held: { line: number; record: Row }[] = [];
  const write = (): void => {
    for (const { line, done } of redactRows(held, options, settings))
      if (done.ok) out += done.line;
      else bad.push({ line, reason: done.reason });
    held = [];
  };
  const each = (text: string): void => {
    const record = readRow(text);
    if (typeof record === "string") bad.push({ line, reason: record });
    else if (held.push({ line, record }) === TOGETHER) write();
  };
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(all)) {
    const text = all.toString("utf8");
    for (let start = 0; start < text.length; ) {
      const feed = text.indexOf("\n", start);
      const end = feed === -1 ? text.length : feed;
      line++;
      const one = text.slice(start, end).trim();
      if (one !== "") each(one);
      start = end + 1;
    }
  } else {
    for (let start = 0; start < all.length; ) {
      const feed = all.indexOf(LINE_FEED, start);
      const slice = all.subarray(start, feed === -1 ? all.length : feed);
      start += slice.length + 1;
      line++;
      if (!isUtf8(slice)) bad.push({ line, reason: "not UTF-8" });
      else {
        const one = slice.toString("utf8").trim();
        if (one !== "") each(one);
      }
    }
  }
  write();
  bad.sort((a, b) => a.line - b.line);
  return { kind: "lines", bytes: new TextEncoder().encode(out), lines: line, bad };
}

interface Row {
  readonly id: string | number;
  readonly text: string;
  /** Undefined where the record says nothing of its people. */
  readonly known: Known | undefined;
}

/** A record, or why it is none. A known identity that cannot be read is an error: without it something of the person would stay. */
function readRow(line: string): Row | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return "not JSON";
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) return "not an object";
  const { id, text, known } = record as { id?: unknown; text?: unknown; known?: unknown };
  if (typeof text !== "string") return "text is missing or no string";
  if (typeof id !== "string" && typeof id !== "number") return "id is missing or neither string nor number";
  const people = readKnown(known);
  if (people === undefined) return "known is not lists of strings";
  return { id, text, known: known === undefined || known === null ? undefined : people };
}

type Done = { readonly ok: true; readonly line: string } | { readonly ok: false; readonly reason: string };

function redactRows(
  rows: readonly { readonly line: number; readonly record: Row }[],
  options: RedactOptions,
  settings: Settings,
): { line: number; done: Done }[] {
  const each = rows.map(({ record }) => (record.known === undefined ? options : { ...options, known: record.known }));
  try {
    const results = redactEach(
      rows.map(({ record }) => record.text),
      each,
    );
    return rows.map(({ line, record }, n) => ({
      line,
      done: { ok: true, line: written(record, results[n] as RedactResult, each[n] as RedactOptions, settings) },
    }));
  } catch (error) {
    // One of them cannot be examined: which, each says by itself.
    if (rows.length > 1) return rows.flatMap((row) => redactRows([row], options, settings));
    return rows.map(({ line }) => ({ line, done: { ok: false, reason: reasonOf(error) } }));
  }
}

function written({ id, text }: Row, result: RedactResult, options: RedactOptions, settings: Settings): string {
  const why = settings.explain ? explain(text, result.findings, options) : undefined;
  const spans = result.findings.map((finding, index) => spanOf(finding, why?.[index], settings.policy !== undefined));
  return `${JSON.stringify({ id, text: result.text, spans })}\n`;
}

/** With a policy each span says what was done; with `--explain` also why. */
function spanOf(f: Treated, why: Explanation | undefined, treated: boolean) {
  const { start, end, type, score } = f;
  if (why !== undefined) return { start, end, type, score, action: f.action, rule: why.rule, cue: why.cue };
  return treated ? { start, end, type, score, action: f.action } : { start, end, type, score };
}

/** A rule's name is the customer's own word; anything else stays unsaid, it might hold some of the text. */
function reasonOf(error: unknown): string {
  return error instanceof RuleError ? error.message : "could not be examined";
}

const KNOWN = ["names", "emails", "phones", "handles"] as const;

function readKnown(value: unknown): Known | undefined {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  const known: { -readonly [key in keyof Known]: Known[key] } = {};
  for (const name of KNOWN) {
    const list = (value as Record<string, unknown>)[name];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list) || list.some((entry) => typeof entry !== "string")) return undefined;
    known[name] = list as string[];
  }
  return known;
}

function coverText(stretch: Stretch, options: RedactOptions, explained: boolean): JobResult {
  const { seen, start, end } = stretch;
  let lines = 0;
  for (let at = seen.indexOf("\n", start); at !== -1 && at < end; at = seen.indexOf("\n", at + 1)) lines++;
  try {
    const { covers, findings } = examine(stretch, options);
    return { kind: "text", covers, reason: "", lines, why: explained ? whyOf(stretch, findings, options) : [] };
  } catch (error) {
    return { kind: "text", covers: null, reason: reasonOf(error), lines, why: [] };
  }
}

function whyOf({ seen, start }: Stretch, findings: readonly Treated[], options: RedactOptions): Why[] {
  let line = 0;
  let lineStart = start;
  return explain(seen, findings, options).map((why, index) => {
    const f = findings[index] as Treated;
    for (let at = seen.indexOf("\n", lineStart); at !== -1 && at < f.start; at = seen.indexOf("\n", lineStart)) {
      line++;
      lineStart = at + 1;
    }
    return {
      line,
      column: f.start - lineStart,
      type: f.type,
      action: f.action,
      score: f.score,
      rule: why.rule,
      cue: why.cue?.text ?? "",
    };
  });
}

/** Values whose stand-in is kept at hand: a text names the same few again and again, and a keyed hash costs as much as reading a page. */
const AT_HAND = 20_000;

/** The same value has the same stand-in throughout one run and in every worker, without a table of values that grows. */
function standIns(bytes: Uint8Array): (type: PersonalType, normal: string) => string {
  const key = createSecretKey(bytes);
  const codes = new Map<string, string>();
  return (type, normal) => {
    const value = `${type}\0${normal}`;
    let code = codes.get(value);
    if (code === undefined) {
      const digest = createHmac("sha256", key).update(value).digest();
      code = `[${type}·${formatId(digest.readBigUInt64BE()).slice(-5)}]`;
      if (codes.size >= AT_HAND) codes.clear();
      codes.set(value, code);
    }
    return code;
  };
}
