/** How well a detector's spans cover a gold file's: the figures of `score.ts` and of bench/redact.ts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Known } from "../src/index.ts";
import { lineOf } from "./judge/lines.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly kind?: string;
  readonly known?: Known;
  /** Types that begin with "~" are not asked for, and no mistake when found. */
  readonly spans: readonly (Span & { readonly type: string })[];
}

/** Counts over some spans. */
export interface Cover {
  spans: number;
  full: number;
  /** Letters and digits of the values, and those in clear. */
  chars: number;
  leaked: number;
}

export interface Tally {
  readonly all: Cover;
  readonly byType: ReadonlyMap<string, Cover>;
  readonly byLanguage: ReadonlyMap<string, Cover>;
  readonly byKind: ReadonlyMap<string, Cover>;
  readonly predicted: number;
  /** Predicted spans that touch no gold one. */
  readonly wrong: number;
  /** Rows with nothing personal, and those of them where something was found. */
  readonly clean: number;
  readonly touched: number;
  /** Characters outside every value but white space, and those covered all the same. */
  readonly outside: number;
  readonly over: number;
  readonly tokens: Agreement;
  readonly spans: Agreement;
}

/** What precision, recall and F2 are made of. */
export interface Agreement {
  both: number;
  predicted: number;
  gold: number;
}

/** White space and punctuation of a value need no cover: a leak is a letter, digit or sign of it in clear. */
const FREE = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff.,;:!?()[\]{}<>"'“”‘’«»„*_`~|\\/=@#+·-]/u;
const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
/** Share of a span and its counterpart that must be common for them to agree, as presidio-research's SpanEvaluator has it. */
const OVERLAP = 0.9;

const rate = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
export const leak = (c: Cover): number => rate(c.leaked, c.chars);
export const full = (c: Cover): number => rate(c.full, c.spans);
export const precision = (t: Tally): number => 1 - rate(t.wrong, t.predicted);

/** F with beta 2: recall counts four times as much as precision. */
export function f2({ both, predicted, gold }: Agreement): number {
  const [p, r] = [rate(both, predicted), rate(both, gold)];
  return rate(5 * p * r, 4 * p + r);
}

/** @param predict sorted spans of a row's text. */
export function tally(rows: readonly Row[], predict: (row: Row) => readonly Span[]): Tally {
  const all = cover();
  const [byType, byLanguage, byKind] = [new Map<string, Cover>(), new Map<string, Cover>(), new Map<string, Cover>()];
  const tokens: Agreement = { both: 0, predicted: 0, gold: 0 };
  const spans: Agreement = { both: 0, predicted: 0, gold: 0 };
  const sums = { predicted: 0, wrong: 0, clean: 0, touched: 0, outside: 0, over: 0 };
  for (const row of rows) {
    const found = predict(row);
    const covered = marks(row.text, found);
    const allowed = marks(row.text, row.spans);
    const asked = row.spans.filter(({ type }) => !type.startsWith("~"));
    for (const span of asked) {
      const [chars, leaked] = clear(row.text, span, covered);
      const into = [all, of(byType, span.type), of(byLanguage, row.lang ?? "-"), of(byKind, row.kind ?? "-")];
      for (const c of into) {
        c.spans++;
        c.chars += chars;
        c.leaked += leaked;
        if (leaked === 0) c.full++;
      }
    }
    let wrong = 0;
    for (const f of found) if (!row.spans.some((g) => f.start < g.end && g.start < f.end)) wrong++;
    sums.predicted += found.length;
    sums.wrong += wrong;
    if (asked.length === 0) {
      sums.clean++;
      if (wrong > 0) sums.touched++;
    }
    for (let i = 0; i < row.text.length; i++) {
      if (allowed[i] === 1 || /\s/.test(row.text[i] as string)) continue;
      sums.outside++;
      if (covered[i] === 1) sums.over++;
    }
    addTokens(tokens, row, covered, marks(row.text, asked), allowed);
    addSpans(spans, row.text, found, asked, row.spans);
  }
  return { all, byType, byLanguage, byKind, ...sums, tokens, spans };
}

function cover(): Cover {
  return { spans: 0, full: 0, chars: 0, leaked: 0 };
}

function of(map: Map<string, Cover>, key: string): Cover {
  const known = map.get(key) ?? cover();
  map.set(key, known);
  return known;
}

function marks(text: string, spans: readonly Span[]): Uint8Array {
  const out = new Uint8Array(text.length);
  for (const { start, end } of spans) out.fill(1, start, end);
  return out;
}

function clear(text: string, { start, end }: Span, covered: Uint8Array): [chars: number, leaked: number] {
  let chars = 0;
  let leaked = 0;
  for (let i = start; i < end; i++) {
    if (FREE.test(text[i] as string)) continue;
    chars++;
    if (covered[i] === 0) leaked++;
  }
  return [chars, leaked];
}

/**
 * Token level, as presidio-research's Evaluator counts "PII": a token (here: a run of letters and digits) is personal or
 * not, whatever its type; one that is half covered is not covered.
 */
function addTokens(sum: Agreement, row: Row, covered: Uint8Array, gold: Uint8Array, allowed: Uint8Array): void {
  for (const hit of row.text.matchAll(TOKEN)) {
    const [from, to] = [hit.index, hit.index + hit[0].length];
    const isGold = gold.subarray(from, to).includes(1);
    if (!isGold && allowed.subarray(from, to).includes(1)) continue;
    const isFound = isGold ? !covered.subarray(from, to).includes(0) : covered.subarray(from, to).includes(1);
    if (isGold) sum.gold++;
    if (isFound) sum.predicted++;
    if (isGold && isFound) sum.both++;
  }
}

/** Span level: a gold span and the predictions over it, joined, agree when nine tenths of both are common. */
function addSpans(
  sum: Agreement,
  text: string,
  found: readonly Span[],
  asked: readonly Span[],
  allowed: readonly Span[],
): void {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = joined[joined.length - 1];
    if (last !== undefined && ![...text.slice(last.end, start)].some((c) => !FREE.test(c)))
      last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  sum.gold += asked.length;
  for (const span of joined) {
    const touching = allowed.filter((g) => span.start < g.end && g.start < span.end);
    const here = touching.filter((g) => asked.includes(g));
    if (here.length === 0 && touching.length > 0) continue;
    // One prediction over two neighbours is as good as two.
    const start = Math.min(span.start, ...here.map((g) => g.start));
    const end = Math.max(span.end, ...here.map((g) => g.end));
    const units = (from: number, to: number): number => [...text.slice(from, to)].filter((c) => !FREE.test(c)).length;
    const common = here.reduce((n, g) => n + units(Math.max(g.start, span.start), Math.min(g.end, span.end)), 0);
    const agrees = here.length > 0 && common >= OVERLAP * units(start, end);
    sum.predicted += Math.max(1, here.length);
    if (agrees) sum.both += here.length;
  }
}

/** Rows of a gold file, `{id,text,spans:[{start,end,type}],lang?,kind?|why?,known?}` a line. */
export function readGold(path: string | URL): Row[] {
  const name = basename(path instanceof URL ? fileURLToPath(path) : path);
  const kind = name.replace(/\.(?:jsonl?|txt)$/, "");
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line, n) => (name.endsWith(".txt") ? markedRow(kind, n, line) : { kind, ...(JSON.parse(line) as Row) }));
}

/** A row of `lang|text with [[TYPE|value]]`. */
function markedRow(kind: string, n: number, line: string): Row {
  const { text, marks } = lineOf(line);
  return { kind, id: `${kind}-${n + 1}`, lang: line.slice(0, line.indexOf("|")), text, spans: marks };
}

const CORPUS = new URL("../corpus/", import.meta.url);

/** The project's own corpus; the kind of a row is the file it is in. */
export function ownCorpus(): Row[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readGold(new URL(name, CORPUS)));
}

/** Sets of others beside the checkout, where they are: name and rows. They are read in place. */
export function sharedSets(): (readonly [name: string, rows: readonly Row[]])[] {
  const shared = new URL("../../../../shared/", import.meta.url);
  const files = ["samples/redaction/corpus.jsonl"];
  const folder = new URL("data/redaction/", shared);
  if (existsSync(folder))
    for (const name of readdirSync(folder)) if (name.endsWith(".jsonl")) files.push(`data/redaction/${name}`);
  return files
    .filter((file) => existsSync(new URL(file, shared)))
    .map((file) => [
      file.startsWith("samples") ? "samples" : basename(file, ".jsonl"),
      readGold(new URL(file, shared)),
    ]);
}
