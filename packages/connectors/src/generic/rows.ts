import { readCsv } from "../read/csv.ts";
import { concat, open } from "../read/encoding.ts";
import { readJson } from "../read/json.ts";
import { KEPT_OF_OVERLONG } from "../read/lines.ts";
import { leveled } from "../record/roles.ts";
import { type Role, roleOf } from "../record/synonyms.ts";
import type { SourceFile, SourceItem } from "../source.ts";
import { isObject, type Json, number } from "../text/values.ts";
import { parquetRows } from "./parquet.ts";

/** One record of any tabular or JSON file. */
export interface Row {
  readonly kind: "row";
  readonly line: number;
  readonly record: Json;
  readonly raw: Uint8Array;
}

export type RowItem = Row | SourceItem;

/** One of these has to be among the names, else the file is no list of cases. */
const NEEDED: ReadonlySet<Role> = new Set<Role>(["id", "number", "subject", "body", "opened", "messages"]);
const WRAPPERS = new Set([
  "cases",
  "tickets",
  "data",
  "items",
  "records",
  "results",
  "conversations",
  "issues",
  "value",
  "rows",
  "entries",
  "result",
  "requests",
  "incidents",
  "docs",
  "documents",
  "objects",
  "elements",
  "list",
]);

const known = (names: readonly string[]) => names.filter((name) => roleOf(name) !== undefined).length;
const isCase = (names: readonly string[]) => names.some((name) => NEEDED.has(roleOf(name)?.[0] ?? "tags"));

function holdsCase(value: Json): boolean {
  for (const name in value) if (NEEDED.has(roleOf(name)?.[0] ?? "tags")) return true;
  return false;
}

function aside(file: string, reason: string, raw: Uint8Array, line?: number): SourceItem {
  return { kind: "quarantined", quarantined: { file, ...(line === undefined ? {} : { line }), reason, raw } };
}

/** Rows of a file whatever its format, which its bytes decide and not its name. */
export async function* rowsOf(file: SourceFile): AsyncGenerator<RowItem> {
  const head = await headOf(file);
  const first = head.find((byte) => byte > 32);
  if (first === undefined) yield aside(file.name, "empty file", head);
  else if (head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31) yield* parquetRows(file);
  else if (first === 0x7b || first === 0x5b || mostlyObjects(head)) yield* jsonRows(file);
  else if (isBinary(head)) yield aside(file.name, "not a CSV, JSON or Parquet file", head);
  else yield* csvRows(file);
}

async function headOf(file: SourceFile): Promise<Uint8Array> {
  const { bytes } = await open(file);
  for await (const chunk of bytes) {
    if (chunk.some((byte) => byte > 32)) return chunk.slice(0, 4096);
  }
  return new Uint8Array(0);
}

/** What answers and exports are wrapped in, around the list of their records. */
const OUTER = new Set([...WRAPPERS, "response", "payload", "export", "body", "d"]);

/** "tickets", also one level further down: "data.tickets". */
function isList(path: string): boolean {
  const [outer = "", inner, ...deeper] = path.split(".");
  if (deeper.length > 0) return false;
  return inner === undefined ? WRAPPERS.has(outer) : OUTER.has(outer) && WRAPPERS.has(inner);
}

/** What is left of a page once its list is out: the object that held it. */
function wrapperOf(value: Json): Json | undefined {
  const held = (it: Json) => Object.entries(it).some(([name, part]) => WRAPPERS.has(name) && isNone(part));
  if (held(value)) return value;
  for (const [name, part] of Object.entries(value))
    if (OUTER.has(name) && isObject(part) && held(part)) return { ...value, ...part };
  return undefined;
}

const isNone = (part: unknown) => Array.isArray(part) && part.length === 0;

/** A damaged first line does not make JSON Lines a table. */
function mostlyObjects(head: Uint8Array): boolean {
  let lines = 1;
  let objects = 0;
  for (const [at, byte] of head.entries()) {
    if (byte !== 10 || at === head.length - 1) continue;
    lines++;
    if (head[at + 1] === 0x7b) objects++;
  }
  return objects > 0 && objects >= lines / 2;
}

/** Control characters that no text has, NUL apart (it occurs in damaged rows). */
function isBinary(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++;
  return odd > head.length / 20;
}

async function* csvRows(file: SourceFile): AsyncGenerator<RowItem> {
  /** The beginning of a table of something else, set aside as one. */
  let refused: Uint8Array[] | undefined;
  let kept = 0;
  for await (const item of readCsv(file, known)) {
    if (item.kind === "read") yield { kind: "progress", bytes: item.bytes };
    else if (item.kind === "note") yield { kind: "note", file: file.name, text: item.text };
    else {
      if (item.kind === "header" && !isCase(item.names)) refused = [];
      if (refused !== undefined) {
        if (kept < KEPT_OF_OVERLONG) refused.push(item.raw, new Uint8Array([10]));
        kept += item.raw.length;
      } else if (item.kind === "bad") yield aside(file.name, item.reason, item.raw, item.line);
      else if (item.kind === "row") yield item;
    }
  }
  if (refused !== undefined) {
    yield aside(file.name, "no column of a case among the headers: the whole file", concat(refused), 1);
  }
}

async function* jsonRows(file: SourceFile): AsyncGenerator<RowItem> {
  let wrapped = 0;
  const select = (path: string, keys: ReadonlySet<string>) =>
    isList(path) && ![...keys].some((key) => roleOf(key)?.[0] === "id");
  for await (const item of readJson(file, select)) {
    if (item.kind === "read") yield { kind: "progress", bytes: item.bytes };
    else if (item.kind === "note") yield { kind: "note", file: file.name, text: item.text };
    else if (item.kind === "bad") yield aside(file.name, item.reason, item.raw, item.line);
    else if (!isObject(item.value)) yield aside(file.name, "row is no object", item.raw, item.line);
    else if (item.path === "" && wrapperOf(item.value) !== undefined) {
      const held = wrapperOf(item.value)!;
      const total = number(held.total) ?? number(held.total_count) ?? number(held.count);
      if (total !== undefined && total > wrapped)
        yield { kind: "announced", file: file.name, of: "cases", count: total, found: wrapped };
    } else {
      const record = leveled(item.value);
      if (!holdsCase(record)) yield aside(file.name, "no key of a case in this row", item.raw, item.line);
      else {
        if (item.path !== "") wrapped++;
        yield { kind: "row", line: item.line, record, raw: item.raw };
      }
    }
  }
}
