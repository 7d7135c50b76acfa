import { createRepeats } from "../read/repeats.ts";
import { caseFromRecord, idOf } from "../record/case.ts";
import { createDates, type Dates } from "../record/dates.ts";
import { roleOf } from "../record/synonyms.ts";
import type { Connector, ReadOptions, SourceFile, SourceItem } from "../source.ts";
import type { Json } from "../text/values.ts";
import { joinRows, type Piece } from "./join.ts";
import { rowsOf } from "./rows.ts";

interface FileState {
  readonly dates: Dates;
  announced: number;
  carried: number;
}

const DATES = new Set(["opened", "updated", "closed", "at"]);

async function* read(files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<SourceItem> {
  const states = new Map<string, FileState>();
  let bytes = 0;

  const one = (file: string, localId: string, line: number, record: Json, raw: () => Uint8Array): SourceItem => {
    const state = states.get(file)!;
    const made = caseFromRecord(record, { source: "generic", scope: `${file}#`, localId, dates: state.dates });
    if (!made.ok) return { kind: "quarantined", quarantined: { file, line, reason: made.reason, raw: raw() } };
    if (made.announced !== undefined) {
      state.announced += made.announced;
      state.carried += Math.min(made.announced, made.case.messages.length);
    }
    return { kind: "case", case: made.case };
  };

  for (const file of files) {
    const dates = createDates(options.zone);
    const state: FileState = { dates, announced: 0, carried: 0 };
    states.set(file.name, state);
    const repeats = createRepeats();
    for await (const item of rowsOf(file)) {
      if (item.kind === "progress") {
        bytes += item.bytes / 2;
        yield { kind: "progress", bytes: Math.floor(bytes) };
      } else if (item.kind === "row") {
        repeats.note(idOf(item.record));
        for (const [name, value] of Object.entries(item.record))
          if (DATES.has(roleOf(name)?.[0] ?? "")) dates.learn(value);
      }
    }
    for await (const item of rowsOf(file)) {
      if (item.kind === "progress") {
        bytes += item.bytes / 2;
        yield { kind: "progress", bytes: Math.floor(bytes) };
      } else if (item.kind !== "row") yield item;
      else {
        const localId = idOf(item.record);
        if (localId === "") yield one(file.name, `row ${item.line}`, item.line, item.record, () => item.raw);
        else if (repeats.has(localId)) {
          const piece: Piece = { file: file.name, localId, line: item.line, record: item.record };
          await options.spool.put(`${file.name}#${localId}`, piece);
        } else yield one(file.name, localId, item.line, item.record, () => item.raw);
      }
    }
  }
  for await (const { pieces } of options.spool.groups()) yield* joined(pieces as readonly Piece[], states, one);
  for (const [file, { dates, announced, carried }] of states) {
    for (const text of dates.notes()) yield { kind: "note", file, text };
    if (announced > 0) yield { kind: "announced", file, of: "messages", count: announced, found: carried };
  }
}

type One = (file: string, localId: string, line: number, record: Json, raw: () => Uint8Array) => SourceItem;

/** A row that cannot be read by itself is set aside by itself, so that it does not take the rest of its case along. */
function* joined(pieces: readonly Piece[], states: ReadonlyMap<string, FileState>, one: One): Generator<SourceItem> {
  const first = pieces[0]!;
  const dates = states.get(first.file)!.dates;
  const good: Piece[] = [];
  for (const piece of pieces) {
    const made = caseFromRecord(piece.record, { source: "generic", scope: "", localId: piece.localId, dates });
    if (made.ok) good.push(piece);
    else {
      const raw = new TextEncoder().encode(JSON.stringify(piece.record));
      yield { kind: "quarantined", quarantined: { file: piece.file, line: piece.line, reason: made.reason, raw } };
    }
  }
  if (good.length === 0) return;
  const record = joinRows(good, dates);
  yield one(first.file, first.localId, first.line, record, () => new TextEncoder().encode(JSON.stringify(record)));
}

/** CSV, JSON Lines, JSON lists and Parquet of any names: columns are matched by the table in `record/synonyms.ts`. */
export const generic: Connector = { name: "generic", title: "CSV, JSON, Parquet", read };
