import { readJson } from "../read/json.ts";
import { createDates } from "../record/dates.ts";
import type { Connector, ReadOptions, SourceCase, SourceFile, SourceItem } from "../source.ts";
import { id, isObject, type Json, object } from "../text/values.ts";
import { createPages, type Pages } from "./pages.ts";
import { createRegister, type Register } from "./register.ts";

/** One record of an export, with where it stood. `path`: the list it was in, "" for a document of its own. */
export interface Entry {
  readonly path: string;
  readonly value: Json;
  readonly file: string;
  readonly line: number;
}

/** A record filed under the case it belongs to. Plain JSON: pieces wait in the spool until all files are read. */
export interface Piece {
  /** What it is in this system's terms: "ticket", "message", "history" ... */
  readonly k: string;
  readonly v: Json;
  readonly file: string;
  readonly line: number;
}

export interface DeskContext {
  readonly people: Register;
  readonly pages: Pages;
  readonly at: (value: unknown) => number | undefined;
  /** Files a record under a case. */
  put(key: string, piece: Piece): Promise<void>;
}

/** What became of all pieces of one key. `undefined` case: its record never came. */
export interface Assembled {
  readonly case?: SourceCase;
  readonly items?: readonly SourceItem[];
}

/** The part of a support desk's connector that knows the system; everything else is the same for all of them. */
export interface Desk {
  readonly name: string;
  readonly title: string;
  /** Paths of lists whose elements are records, as `read/scan.ts` writes them. */
  readonly lists: ReadonlySet<string>;
  /** Kinds of pieces that are written text: set aside, not dropped, when their case's record is missing. */
  readonly written: ReadonlySet<string>;
  /** The order to read files in, where one file explains another's keys. */
  readonly order?: (name: string) => number;
  /** Reads a file that is not JSON. */
  readonly entries?: (file: SourceFile) => AsyncIterable<EntryItem> | undefined;
  open(context: DeskContext): DeskReader;
}

export interface DeskReader {
  /** Files one record. Returns why it is unusable, free of values from it. */
  record(entry: Entry): Promise<string | undefined>;
  /** What is left of a document once its lists are out: paging marks, totals. `met`: records that came from it. */
  page?(entry: Entry, met: number): Promise<string | undefined>;
  assemble(key: string, pieces: readonly Piece[]): Assembled;
}

export type EntryItem =
  | { readonly kind: "entry"; readonly entry: Entry; readonly raw: Uint8Array; readonly page: boolean }
  | SourceItem;

const aside = (file: string, line: number, reason: string, raw: Uint8Array): SourceItem => ({
  kind: "quarantined",
  quarantined: { file, line, reason, raw },
});

/** Whether a document still shows one of the lists that were taken out of it. A record of its own may hold such a list too. */
function isPage(value: Json, lists: ReadonlySet<string>): boolean {
  if (id(value.id) !== "") return false;
  for (const path of lists) {
    const [outer = "", inner] = path.split(".");
    const found = inner === undefined ? value[outer] : object(value[outer])[inner];
    if (Array.isArray(found) && found.length === 0) return true;
  }
  return false;
}

async function* jsonEntries(file: SourceFile, lists: ReadonlySet<string>): AsyncGenerator<EntryItem> {
  for await (const item of readJson(file, (path, keys) => lists.has(path) && !keys.has("id"))) {
    if (item.kind === "read") yield { kind: "progress", bytes: item.bytes };
    else if (item.kind === "note") yield { kind: "note", file: file.name, text: item.text };
    else if (item.kind === "bad") yield aside(file.name, item.line, item.reason, item.raw);
    else if (!isObject(item.value)) yield aside(file.name, item.line, "record is no object", item.raw);
    else {
      const entry = { path: item.path, value: item.value, file: file.name, line: item.line };
      yield { kind: "entry", entry, raw: item.raw, page: item.path === "" && isPage(item.value, lists) };
    }
  }
}

async function* readAll(files: readonly SourceFile[], desk: Desk, reader: DeskReader): AsyncGenerator<SourceItem> {
  const rank = desk.order;
  const ordered = rank === undefined ? files : [...files].sort((a, b) => rank(a.name) - rank(b.name));
  let bytes = 0;
  for (const file of ordered) {
    let met = 0;
    for await (const item of desk.entries?.(file) ?? jsonEntries(file, desk.lists)) {
      if (item.kind === "progress") {
        bytes += item.bytes;
        yield { kind: "progress", bytes };
      } else if (item.kind !== "entry") yield item;
      else {
        const { entry, raw } = item;
        if (!item.page) met++;
        const reason = item.page ? await reader.page?.(entry, met) : await reader.record(entry);
        if (reason !== undefined) yield aside(file.name, entry.line, reason, raw);
      }
    }
  }
}

function* orphans(pieces: readonly Piece[], written: ReadonlySet<string>): Generator<SourceItem> {
  const lost = pieces.filter((piece) => written.has(piece.k));
  const first = lost[0];
  if (first === undefined) return;
  const raw = new TextEncoder().encode(JSON.stringify(lost.map((piece) => piece.v)));
  yield aside(first.file, first.line, "messages of a case whose record is missing", raw);
}

/** A connector for a desk whose export lies in several files and is joined by the case's key. */
export function deskConnector(desk: Desk): Connector {
  async function* read(files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<SourceItem> {
    const dates = createDates(options.zone);
    const pages = createPages();
    const reader = desk.open({
      people: createRegister(),
      pages,
      at: (value) => dates.read(value)?.at,
      put: (key, piece) => options.spool.put(key, piece),
    });
    yield* readAll(files, desk, reader);
    let cases = 0;
    for await (const { key, pieces: stored } of options.spool.groups()) {
      const pieces = stored as readonly Piece[];
      const made = reader.assemble(key, pieces);
      if (made.items !== undefined) yield* made.items;
      if (made.case === undefined) yield* orphans(pieces, desk.written);
      else {
        cases++;
        yield { kind: "case", case: made.case };
      }
    }
    yield* pages.missing(cases);
    for (const text of dates.notes()) yield { kind: "note", file: "", text };
  }
  return { name: desk.name, title: desk.title, read };
}
