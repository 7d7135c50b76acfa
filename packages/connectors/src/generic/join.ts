import type { Dates } from "../record/dates.ts";
import { sortRoles } from "../record/roles.ts";
import { type Role, roleOf } from "../record/synonyms.ts";
import { isObject, type Json, list } from "../text/values.ts";

export interface Piece {
  readonly file: string;
  readonly localId: string;
  readonly line: number;
  readonly record: Json;
}

/** What belongs to the message in a row, and not to the case. */
const OF_MESSAGE: ReadonlySet<Role> = new Set<Role>([
  "body",
  "html",
  "at",
  "by",
  "author",
  "authorName",
  "authorEmail",
  "fromStaff",
  "fromCustomer",
  "automatic",
  "visibility",
  "internal",
  "public",
  "attachments",
]);

/** Dates of older rows say when they were written, which their messages keep. */
const OF_ROW: ReadonlySet<Role> = new Set<Role>(["id", "opened", "updated", "closed"]);

const empty = (value: unknown) => value === undefined || value === null || value === "";

/**
 * One record from several rows of one case: the same row again counts once; rows with texts of their own are its messages;
 * otherwise the latest wins. A value that differs in an older row stays as a field under its row's number.
 */
export function joinRows(pieces: readonly Piece[], dates: Dates): Json {
  const distinct = new Map<string, Piece>();
  for (const piece of pieces) {
    const key = JSON.stringify(piece.record);
    if (!distinct.has(key)) distinct.set(key, piece);
  }
  const rows = [...distinct.values()].sort((a, b) => a.line - b.line);
  const first = rows[0]!;
  if (rows.length === 1) return first.record;
  const age = (piece: Piece) => dates.read(sortRoles(piece.record).get("updated"))?.at ?? 0;
  const base = rows.reduce((best, row) => (age(row) > age(best) ? row : best), age(first) === 0 ? rows.at(-1)! : first);

  const joined: Record<string, unknown> = {};
  for (const row of [base, ...rows.filter((each) => each !== base)]) {
    for (const [name, value] of Object.entries(row.record)) {
      const role = roleOf(name)?.[0];
      if (empty(value) || role === "messages" || (role !== undefined && OF_MESSAGE.has(role))) continue;
      if (empty(joined[name])) joined[name] = value;
      else if (JSON.stringify(joined[name]) !== JSON.stringify(value) && (role === undefined || !OF_ROW.has(role)))
        joined[`${name} (row ${row.line})`] = value;
    }
  }
  // The case opened with its earliest row.
  const opened = rows
    .map((row) => ({ value: sortRoles(row.record).get("opened"), name: sortRoles(row.record).nameOf("opened") }))
    .map((each) => ({ ...each, at: dates.read(each.value)?.at }))
    .filter((each) => each.at !== undefined)
    .sort((a, b) => a.at! - b.at!)[0];
  if (opened !== undefined) joined[opened.name] = opened.value;
  joined.messages = messagesOf(rows);
  return joined;
}

function messagesOf(rows: readonly Piece[]): unknown[] {
  const seen = new Set<string>();
  const messages: unknown[] = [];
  const push = (message: Json) => {
    const of = sortRoles(message);
    const key = JSON.stringify(
      of.get("id") === undefined ? [of.get("body"), of.get("html"), of.get("at") ?? of.get("opened")] : [of.get("id")],
    );
    if (seen.has(key)) return;
    seen.add(key);
    messages.push(message);
  };
  for (const row of rows) {
    const of = sortRoles(row.record);
    const nested = of.get("messages");
    if (Array.isArray(nested)) for (const entry of list(nested)) push(isObject(entry) ? entry : { text: entry });
    const text = of.get("body") ?? of.get("html") ?? (typeof nested === "string" ? nested : undefined);
    if (text === undefined) continue;
    const message: Record<string, unknown> = { text };
    for (const role of OF_MESSAGE) {
      if (role !== "body" && role !== "html" && of.get(role) !== undefined) message[of.nameOf(role)] = of.get(role);
    }
    if (of.get("body") === undefined && of.get("html") !== undefined) {
      message.body_html = text;
      message.text = undefined;
    }
    if (of.get("at") === undefined && of.get("opened") !== undefined) message.at = of.get("opened");
    push(message);
  }
  return messages;
}
