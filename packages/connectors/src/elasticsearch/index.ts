import { createRepeats } from "../read/repeats.ts";
import { caseFromRecord } from "../record/case.ts";
import { createDates, type Dates } from "../record/dates.ts";
import { sortRoles } from "../record/roles.ts";
import type { Connector, ReadOptions, SourceFile, SourceItem } from "../source.ts";
import type { Json } from "../text/values.ts";
import { type Document, documents } from "./documents.ts";

interface Piece {
  readonly index: string;
  readonly source: Json | null;
  readonly file: string;
  readonly line: number;
  /** What an update changes. */
  readonly partial?: boolean;
}

const SEPARATOR = "#";
const newestAt = (piece: Piece, dates: Dates): number => {
  const of = sortRoles(piece.source ?? {});
  const times = (["updated", "closed", "opened", "at"] as const).map((role) => dates.read(of.get(role))?.at ?? 0);
  return Math.max(...times);
};

async function* read(files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<SourceItem> {
  const dates = createDates(options.zone);
  const repeats = createRepeats();
  const totals = new Map<string, { readonly file: string; readonly count: number; readonly indices: Set<string> }>();
  const counts = new Map<string, number>();
  let bytes = 0;
  let identical = 0;
  let differing = 0;

  for (const file of files) {
    for await (const item of documents(file)) {
      if (item.kind === "document") repeats.note(item.id);
      else if (item.kind === "progress") {
        bytes += item.bytes / 2;
        yield { kind: "progress", bytes: Math.floor(bytes) };
      }
    }
  }

  const one = (docId: string, piece: Piece, raw?: Uint8Array): SourceItem => {
    const scope = piece.index === "" ? "" : `${piece.index}${SEPARATOR}`;
    const made = caseFromRecord(piece.source ?? {}, { source: "elasticsearch", scope, localId: docId, dates });
    if (made.ok) {
      counts.set(piece.index, (counts.get(piece.index) ?? 0) + 1);
      return { kind: "case", case: made.case };
    }
    const kept = raw ?? new TextEncoder().encode(JSON.stringify(piece.source));
    return { kind: "quarantined", quarantined: { file: piece.file, line: piece.line, reason: made.reason, raw: kept } };
  };

  for (const file of files) {
    for await (const item of documents(file)) {
      if (item.kind === "progress") {
        bytes += item.bytes / 2;
        yield { kind: "progress", bytes: Math.floor(bytes) };
      } else if (item.kind === "total") {
        const key = `${item.search}\n${item.count}`;
        const before = totals.get(key)?.indices ?? [];
        totals.set(key, { file: item.file, count: item.count, indices: new Set([...before, ...item.indices]) });
      } else if (item.kind !== "document") yield item;
      else if (item.partial === true || repeats.has(item.id)) await options.spool.put(item.id, pieceOf(item));
      else if (item.source !== undefined) yield one(item.id, pieceOf(item), item.raw);
    }
  }

  for await (const { key, pieces } of options.spool.groups()) {
    for (const all of byIndex(pieces as readonly Piece[])) {
      const copies = withUpdates(all);
      const live = copies.filter((piece) => piece.source !== null);
      const first = live[0];
      if (first === undefined) continue;
      let best = first;
      let different = false;
      const text = JSON.stringify(sorted(first.source));
      for (const copy of live.slice(1)) {
        if (JSON.stringify(sorted(copy.source)) === text) identical++;
        else {
          different = true;
          if (newestAt(copy, dates) > newestAt(best, dates)) best = copy;
        }
      }
      if (different) differing++;
      const made = one(key, best);
      const gone = copies.at(-1)?.source === null;
      yield made.kind === "case" && gone
        ? { kind: "case", case: { ...made.case, deleted: true, status: "deleted" } }
        : made;
    }
  }

  if (identical > 0)
    yield { kind: "note", file: "", text: `${identical} identical copies of documents were counted once` };
  if (differing > 0)
    yield { kind: "note", file: "", text: `${differing} documents have copies that differ: the newest was taken` };
  for (const text of dates.notes()) yield { kind: "note", file: "", text };
  for (const total of totals.values()) {
    const all = total.indices.size === 0 ? [...counts.keys()] : [...total.indices];
    const found = all.reduce((sum, index) => sum + (counts.get(index) ?? 0), 0);
    yield { kind: "announced", file: total.file, of: "cases", count: total.count, found };
  }
}

/** Copies as they stood at the end: an update changes those before it, and of a document that is not here it is what there is. */
function withUpdates(copies: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of copies) {
    if (piece.partial !== true || whole.every((it) => it.source === null)) whole.push(piece);
    else
      for (const [place, it] of whole.entries())
        if (it.source !== null) whole[place] = { ...it, source: { ...it.source, ...piece.source } };
  }
  return whole;
}

const pieceOf = (item: Document): Piece => ({
  index: item.index,
  source: item.source ?? null,
  file: item.file,
  line: item.line,
  ...(item.partial === true ? { partial: true } : {}),
});

/** Keys in one order, so that copies written by different nodes compare equal. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** Copies by index; a bulk body sent to an index's own address names none and belongs to the only other one. */
function byIndex(pieces: readonly Piece[]): Piece[][] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.index);
    if (group === undefined) groups.set(piece.index, [piece]);
    else group.push(piece);
  }
  const unnamed = groups.get("");
  if (unnamed !== undefined && groups.size === 2) {
    const [index, named] = [...groups].find(([name]) => name !== "")!;
    return [[...named, ...unnamed.map((piece) => ({ ...piece, index }))]];
  }
  return [...groups.values()];
}

/** Elasticsearch and OpenSearch: dumps, bulk bodies, scroll and point-in-time responses. */
export const elasticsearch: Connector = { name: "elasticsearch", title: "Elasticsearch", read };
