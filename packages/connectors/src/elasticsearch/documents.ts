import { readJson } from "../read/json.ts";
import { leveled } from "../record/roles.ts";
import type { SourceFile, SourceItem } from "../source.ts";
import { id, isObject, type Json, list, number, object } from "../text/values.ts";

/** One document of an index, or the mark that it was deleted. */
export interface Document {
  readonly kind: "document";
  readonly index: string;
  readonly id: string;
  /** Undefined: deleted by a bulk action. */
  readonly source: Json | undefined;
  /** Only what a bulk update changes: laid over what the document was. */
  readonly partial?: boolean;
  readonly file: string;
  readonly line: number;
  readonly raw: Uint8Array;
}

/** The total a search response gives for its indices; lower bounds ("gte") are none. */
export interface Total {
  readonly kind: "total";
  readonly file: string;
  /** The pages of one search: each shows some of its indices only. */
  readonly search: string;
  readonly indices: readonly string[];
  readonly count: number;
}

const ACTIONS = new Set(["index", "create", "update", "delete"]);
/** Index settings, mappings, aliases, templates: how the data was stored, not data. */
const ADMIN = new Set([
  "mappings",
  "settings",
  "aliases",
  "template",
  "index_patterns",
  "warmers",
  "defaults",
  "analysis",
]);
/** Lists of hits, of documents asked for by id, of answers; some tools write the hits alone. */
const LISTS = new Set(["hits.hits", "hits", "docs", "responses"]);
const MAX_INDICES = 10_000;

function aside(file: string, line: number, reason: string, raw: Uint8Array): SourceItem {
  return { kind: "quarantined", quarantined: { file, line, reason, raw } };
}

function actionOf(value: Json): { action: string; meta: Json } | undefined {
  const keys = Object.keys(value);
  const only = keys[0];
  return keys.length === 1 && only !== undefined && ACTIONS.has(only) && isObject(value[only])
    ? { action: only, meta: value[only] }
    : undefined;
}

const isAdmin = (value: Json) => {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(
      ([key, part]) =>
        ADMIN.has(key) ||
        (isObject(part) && Object.keys(part).length > 0 && Object.keys(part).every((name) => ADMIN.has(name))),
    )
  );
};

/** Dumps (one document a line), bulk bodies (action line, source line), scroll, search and point-in-time responses. */
export async function* documents(file: SourceFile): AsyncGenerator<Document | Total | SourceItem> {
  let action: { action: string; meta: Json; line: number; raw: Uint8Array } | undefined;
  let indices = new Set<string>();
  let answers = 0;
  const doc = (index: unknown, docId: string, source: Json | undefined, line: number, raw: Uint8Array): Document => ({
    kind: "document",
    index: id(index),
    id: docId,
    source: source && leveled(source),
    file: file.name,
    line,
    raw,
  });
  const hit = (value: unknown, line: number, raw: Uint8Array): Document | SourceItem => {
    if (!isObject(value)) return aside(file.name, line, "not a document", raw);
    const docId = id(value._id);
    if (docId === "") return aside(file.name, line, "document without _id", raw);
    const source = value._source ?? value.doc ?? value.fields;
    if (!isObject(source)) return aside(file.name, line, "document without _source", raw);
    if (indices.size < MAX_INDICES) indices.add(id(value._index));
    return doc(value._index, docId, source, line, raw);
  };
  const pages = file.name.replace(/[._-]?(?:page|part|p)?[._-]?\d*\.\w+$/i, "");
  const response = function* (
    value: Json,
    line: number,
    raw: Uint8Array,
    search = pages,
  ): Generator<Total | SourceItem> {
    if (value.error !== undefined) yield aside(file.name, line, "error answer instead of documents", raw);
    if (value.timed_out === true) yield cut(file.name, "the search timed out");
    if (value.terminated_early === true) yield cut(file.name, "the search was terminated early");
    const shards = object(value._shards);
    if ((number(shards.failed) ?? 0) > 0) yield cut(file.name, "shards failed");
    const hits = object(value.hits);
    const total = isObject(hits.total)
      ? hits.total.relation === "gte"
        ? undefined
        : number(hits.total.value)
      : number(hits.total);
    const count = total ?? (value.hits === undefined ? number(value.count) : undefined);
    if (count !== undefined) yield { kind: "total", file: file.name, search, indices: [...indices], count };
    indices = new Set();
  };

  for await (const item of readJson(file, (path) => LISTS.has(path))) {
    if (item.kind === "read") yield { kind: "progress", bytes: item.bytes };
    else if (item.kind === "note") yield { kind: "note", file: file.name, text: item.text };
    else if (item.kind === "bad") {
      // A damaged line after an action is that action's source.
      action = undefined;
      yield aside(file.name, item.line, item.reason, item.raw);
    } else if (item.path === "responses") {
      // The answers of a search for several things at once.
      const answer = object(item.value);
      for (const found of list(object(answer.hits).hits)) yield hit(found, item.line, item.raw);
      yield* response(answer, item.line, item.raw, `${file.name}#${++answers}`);
    } else if (item.path !== "") yield hit(item.value, item.line, item.raw);
    else if (!isObject(item.value)) yield aside(file.name, item.line, "not a document", item.raw);
    else {
      const { value, line, raw } = item;
      const next = actionOf(value);
      if (action !== undefined && next === undefined) {
        const docId = id(action.meta._id);
        const source = action.action === "update" ? (value.doc ?? value.upsert) : value;
        if (docId === "") yield aside(file.name, line, "bulk action without _id", raw);
        else if (!isObject(source)) yield aside(file.name, line, "bulk update without a document", raw);
        else {
          const whole = doc(action.meta._index, docId, source, line, raw);
          yield action.action === "update" && value.doc_as_upsert !== true ? { ...whole, partial: true } : whole;
        }
        action = undefined;
      } else if (next !== undefined) {
        if (action !== undefined) yield aside(file.name, action.line, "bulk action without a source", action.raw);
        action = { ...next, line, raw };
        if (next.action === "delete") {
          if (id(next.meta._id) !== "") yield doc(next.meta._index, id(next.meta._id), undefined, line, raw);
          action = undefined;
        }
      } else if (value._source !== undefined || value._id !== undefined) yield hit(value, line, raw);
      else if (
        value.hits !== undefined ||
        value._shards !== undefined ||
        value.error !== undefined ||
        value.docs !== undefined ||
        value.responses !== undefined
      )
        yield* response(value, line, raw);
      else if (!isAdmin(value)) yield aside(file.name, line, "not a document", raw);
    }
  }
  if (action !== undefined) yield aside(file.name, action.line, "bulk action without a source", action.raw);
}

function cut(file: string, why: string): SourceItem {
  return { kind: "note", file, text: `${file}: ${why}`, incomplete: true };
}
