import { createDecoder } from "@casekeep/documents/records";
import type { SourceFile } from "../source.ts";
import { clean } from "../text/values.ts";
import { concat, open } from "./encoding.ts";
import { type Line, lines, MAX_RECORD } from "./lines.ts";
import { createRecordParser } from "./record-text.ts";

export type CsvItem =
  /** `line`: the first physical line of the record. */
  | {
      readonly kind: "row";
      readonly line: number;
      readonly record: Readonly<Record<string, string>>;
      readonly raw: Uint8Array;
    }
  /** The names, before any row. */
  | { readonly kind: "header"; readonly line: number; readonly names: readonly string[]; readonly raw: Uint8Array }
  | { readonly kind: "bad"; readonly line: number; readonly reason: string; readonly raw: Uint8Array }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "read"; readonly bytes: number };

const DELIMITERS = [",", ";", "\t", "|"] as const;
const SAMPLE_LINES = 40;
const SAMPLE_BYTES = 512 * 1024;
/** A quoted cell over more lines than this has lost its end. */
const MAX_LINES = 20_000;
/** How often reading goes back to the line after an unclosed quote; afterwards such a stretch is set aside whole. */
const MAX_RETRIES = 200;

/** `score` says how well a header fits (how many names are known); it decides between delimiters first. */
export async function* readCsv(file: SourceFile, score: (names: readonly string[]) => number): AsyncGenerator<CsvItem> {
  const opened = await open(file);
  if (opened.note !== undefined) yield { kind: "note", text: opened.note };
  const decoder = createDecoder();
  const waiting: Line[] = [];
  let table: ReturnType<typeof createTable> | undefined;
  let sampled = 0;
  for await (const { batch, read } of lines(opened.bytes)) {
    if (table !== undefined) yield* table.take(batch);
    else {
      waiting.push(...batch);
      sampled += read;
      if (waiting.length >= SAMPLE_LINES || (waiting.length > 0 && sampled >= SAMPLE_BYTES)) {
        table = createTable(waiting, decoder, score);
        yield* table.take(waiting.splice(0));
      }
    }
    yield { kind: "read", bytes: read };
  }
  table ??= createTable(waiting, decoder, score);
  yield* table.take(waiting);
  yield* table.end();
  for (const text of decoder.notes()) yield { kind: "note", text };
}

const isBlank = (line: Line) => !line.overlong && line.bytes.every((byte) => byte <= 32);

function createTable(
  sample: readonly Line[],
  decoder: ReturnType<typeof createDecoder>,
  score: (names: readonly string[]) => number,
) {
  const probe = createDecoder();
  const texts = sample.filter((line) => !line.overlong && !isBlank(line)).map((line) => probe.decode(line.bytes));
  const said = /^sep=(.)$/i.exec(texts[0]?.trim() ?? "")?.[1];
  const delimiter = said ?? bestDelimiter(texts, score);
  let names: string[] | undefined;
  let header = "";
  let record: Line[] = [];
  let size = 0;
  let parser = createRecordParser(delimiter);
  let retries = 0;

  /** A row of nothing but delimiters is what spreadsheets leave of an empty one. */
  const mark = delimiter.charCodeAt(0);
  const isEmptyRow = (line: Line) => !line.overlong && line.bytes.every((byte) => byte <= 32 || byte === mark);

  const start = () => {
    record = [];
    size = 0;
    parser = createRecordParser(delimiter);
  };
  const raw = () => concat(record.flatMap((line, place) => (place === 0 ? [line.bytes] : [NEWLINE, line.bytes])));
  const bad = (reason: string): CsvItem => ({ kind: "bad", line: record[0]!.number, reason, raw: raw() });

  const finish = (): CsvItem | undefined => {
    const cells = parser.cells;
    if (names === undefined) {
      if (said !== undefined && record.length === 1 && /^sep=/i.test(cells.join(delimiter))) return undefined;
      names = headerOf(cells);
      header = cells.map(headCell).join("\n");
      return { kind: "header", line: record[0]!.number, names, raw: raw() };
    }
    let length = cells.length;
    while (length > names.length && cells[length - 1]!.trim() === "") length--;
    if (length !== names.length)
      return bad(`${length < names.length ? "too few" : "too many"} columns: ${length} instead of ${names.length}`);
    // Tables that were put one behind the other bring their heads along.
    if (cells.length === names.length && cells.map(headCell).join("\n") === header) return undefined;
    const row: Record<string, string> = {};
    for (const [place, name] of names.entries()) row[name] = clean(cells[place] ?? "");
    return { kind: "row", line: record[0]!.number, record: row, raw: raw() };
  };

  /** The first line of a record that never ends is set aside; the lines after it are read afresh. */
  const giveUp = function* (reason: string): Generator<CsvItem> {
    const [first, ...rest] = record;
    if (first === undefined) return;
    retries++;
    if (retries > MAX_RETRIES || rest.length === 0) {
      yield bad(reason);
      start();
      return;
    }
    yield { kind: "bad", line: first.number, reason, raw: first.bytes };
    start();
    yield* take(rest);
  };

  const take = function* (batch: readonly Line[]): Generator<CsvItem> {
    for (const line of batch) {
      if (line.overlong) {
        if (record.length > 0) yield* giveUp("unclosed quote");
        yield { kind: "bad", line: line.number, reason: "line over 16 MB", raw: line.bytes };
        start();
        continue;
      }
      if (record.length === 0 && (isBlank(line) || isEmptyRow(line))) continue;
      record.push(line);
      size += line.bytes.length;
      parser.feed(decoder.decode(line.bytes));
      if (parser.open) {
        if (record.length > MAX_LINES || size > MAX_RECORD) yield* giveUp("unclosed quote");
      } else if (parser.odd && record.length > 1) yield* giveUp("misplaced quote");
      else {
        const item = finish();
        if (item !== undefined) yield item;
        start();
      }
    }
  };

  return {
    take,
    *end(): Generator<CsvItem> {
      while (record.length > 0) yield* giveUp("unclosed quote");
    },
  };
}

const NEWLINE = new Uint8Array([10]);

const headCell = (cell: string): string => clean(cell.replace(/^\uFEFF/, "")).trim();

/** Names made distinct: a second "email" is "email_2", an empty one "column_3". */
function headerOf(cells: readonly string[]): string[] {
  const used = new Set<string>();
  return cells.map((cell, place) => {
    const plain = headCell(cell) || `column_${place + 1}`;
    let name = plain;
    for (let count = 2; used.has(name); count++) name = `${plain}_${count}`;
    used.add(name);
    return name;
  });
}

function bestDelimiter(texts: readonly string[], score: (names: readonly string[]) => number): string {
  let best: string = ",";
  let most = -1;
  for (const delimiter of DELIMITERS) {
    const counts: number[] = [];
    let header: readonly string[] = [];
    let parser = createRecordParser(delimiter);
    for (const text of texts) {
      parser.feed(text);
      if (parser.open) continue;
      if (counts.length === 0) header = parser.cells.map((cell) => cell.trim());
      counts.push(parser.cells.length);
      parser = createRecordParser(delimiter);
    }
    const width = counts[0] ?? 0;
    if (width < 2) continue;
    const even = counts.filter((count) => count === width).length / counts.length;
    const points = score(header) * 10 + even * 5 + Math.min(width, 50) / 50;
    if (points > most) {
      most = points;
      best = delimiter;
    }
  }
  return best;
}
