import { isUtf8 } from "node:buffer";
import { createHmac } from "node:crypto";
import { formatId } from "@casekeep/cases";
import { find, type Known, type PersonalType, redact } from "@casekeep/redact";

/** What a worker is given and gives back. Values of the input are in the texts only, never in a reason. */
export type Job =
  /** Whole lines of JSON, each ended by a line feed but perhaps the last. */
  | { readonly kind: "lines"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** A stretch of text with its surroundings: only [start, end) is this job's own. */
  | {
      readonly kind: "text";
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly key: Uint8Array;
    };

export type JobResult =
  | {
      readonly kind: "lines";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly lines: number;
      readonly bad: readonly BadLine[];
    }
  /** `covers` null: this stretch could not be examined. Offsets count from the job's start; they may lie outside of it. */
  | { readonly kind: "text"; readonly covers: readonly Cover[] | null; readonly lines: number };

export interface BadLine {
  /** Counted from 1 within the job. */
  readonly line: number;
  readonly reason: string;
}

/** A place to be replaced and what stands there instead. */
export interface Cover {
  readonly start: number;
  readonly end: number;
  readonly standIn: string;
}

export function work(job: Job): JobResult {
  return job.kind === "lines" ? redactLines(job.bytes) : coverText(job);
}

const LINE_FEED = 10;

function redactLines(bytes: Uint8Array<ArrayBuffer>): JobResult {
  const bad: BadLine[] = [];
  const out: string[] = [];
  const utf8 = isUtf8(bytes);
  const decoder = new TextDecoder();
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const slice = bytes.subarray(start, end);
    start = end + 1;
    line++;
    if (!utf8 && !isUtf8(slice)) {
      bad.push({ line, reason: "not UTF-8" });
      continue;
    }
    const text = decoder.decode(slice).trim();
    if (text === "") continue;
    const done = redactLine(text);
    if (done.ok) out.push(done.line);
    else bad.push({ line, reason: done.reason });
  }
  const encoded = new TextEncoder().encode(out.join(""));
  return { kind: "lines", bytes: encoded, lines: line, bad };
}

type Done = { readonly ok: true; readonly line: string } | { readonly ok: false; readonly reason: string };

/** One record. A known identity that cannot be read is an error: without it something of the person would stay. */
function redactLine(line: string): Done {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { ok: false, reason: "not JSON" };
  }
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return { ok: false, reason: "not an object" };
  const { id, text, known } = record as { id?: unknown; text?: unknown; known?: unknown };
  if (typeof text !== "string") return { ok: false, reason: "text is missing or no string" };
  if (typeof id !== "string" && typeof id !== "number")
    return { ok: false, reason: "id is missing or neither string nor number" };
  const people = readKnown(known);
  if (people === undefined) return { ok: false, reason: "known is not lists of strings" };
  try {
    const { text: redacted, findings } = redact(text, { known: people });
    const spans = findings.map(({ start, end, type, score }) => ({ start, end, type, score }));
    return { ok: true, line: `${JSON.stringify({ id, text: redacted, spans })}\n` };
  } catch {
    return { ok: false, reason: "could not be examined" };
  }
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

function coverText({ text, start, end, key }: Extract<Job, { kind: "text" }>): JobResult {
  let lines = 0;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) lines++;
  try {
    const covers = find(text)
      .filter((finding) => finding.start < end && finding.end > start)
      .map((finding) => ({
        start: finding.start - start,
        end: finding.end - start,
        standIn: standIn(finding.type, finding.normal, key),
      }));
    return { kind: "text", covers, lines };
  } catch {
    return { kind: "text", covers: null, lines };
  }
}

/** The same value has the same stand-in throughout one run, without a table of values; the key lives as long as the run. */
function standIn(type: PersonalType, normal: string, key: Uint8Array): string {
  const digest = createHmac("sha256", key).update(`${type}\0${normal}`).digest();
  return `[${type}·${formatId(digest.readBigUInt64BE()).slice(-5)}]`;
}
