import { PRIORITIES, STATUSES } from "@casekeep/cases";
import { type CaseFilter, NO_INSTANT, readInstant } from "@casekeep/contracts";
import { StoreError } from "../errors.ts";
import type { ParamList } from "../params.ts";
import { firstId, type Window, withinSql } from "./ids.ts";

/** What people see as a case's status: a deleted case is "deleted" whatever it was before. */
export const STATUS = "if(deleted, 'deleted', status)";
/** Filter value that asks for cases where the field is empty, e.g. `assignee=(none)`. */
export const NONE = "(none)";

const COLUMNS = [
  "priority",
  "product",
  "region",
  "country",
  "channel",
  "language",
  "team",
  "assignee",
  "source",
] as const;

/** The values of a choice. A comma or a backslash that belongs to a value has a backslash before it. */
export const several = (text: string | undefined): string[] =>
  ((text ?? "").match(/(?:\\[\\,]|[^,])+/g) ?? [])
    .map((value) => value.replaceAll(/\\([\\,])/g, "$1").trim())
    .filter((value) => value !== "")
    .map((value) => (value === NONE ? "" : value));

/** Milliseconds of an instant, or of a date's UTC midnight. Throws BAD_QUERY. */
export function instant(text: string, name: string): number {
  const at = readInstant(text);
  if (at === undefined) throw new StoreError("BAD_QUERY", `'${name}' ${NO_INSTANT}.`);
  return at;
}

/** A misspelt value of a closed list would answer "none", which is believed. */
function mustBeOneOf(name: string, values: readonly string[], words: readonly string[]): void {
  if (values.every((value) => value === "" || words.includes(value))) return;
  throw new StoreError("BAD_QUERY", `'${name}' takes ${words.join(", ")}.`);
}

export const milli = (params: ParamList, at: number) => `fromUnixTimestamp64Milli(${params.add("Int64", at)}, 'UTC')`;

/** Conditions on `cases` of a filter, without its dates. Deleted cases only where they are asked for. */
export function dimensionsSql(filter: CaseFilter, params: ParamList): string[] {
  const parts: string[] = [];
  const statuses = several(filter.status);
  mustBeOneOf("status", statuses, STATUSES);
  mustBeOneOf("priority", several(filter.priority), PRIORITIES);
  if (statuses.length > 0) parts.push(`${STATUS} IN (${list(params, statuses)})`);
  if (!statuses.includes("deleted")) parts.push("deleted = 0 AND status != 'deleted'");
  for (const column of COLUMNS) {
    const values = several(filter[column]);
    if (values.length > 0) parts.push(`${column} IN (${list(params, values)})`);
  }
  const tags = several(filter.tag);
  if (tags.length > 0) parts.push(`hasAny(tags, ${params.add("Array(String)", tags)})`);
  return parts;
}

/** Created at or after `from`, before `to`. What the ids say of it comes with it: only that part of the table is read. */
export function datesSql(filter: CaseFilter, params: ParamList): string[] {
  const parts = [withinSql(datesWindow(filter), "id", params)];
  if (filter.from) parts.push(`created_at >= ${milli(params, instant(filter.from, "from"))}`);
  if (filter.to) parts.push(`created_at < ${milli(params, instant(filter.to, "to"))}`);
  return parts;
}

/** Ids of all cases that a filter's dates let through, and of some more. */
export function datesWindow(filter: Pick<CaseFilter, "from" | "to">): Window {
  return {
    from: filter.from ? firstId(instant(filter.from, "from")) : 0n,
    to: filter.to ? firstId(instant(filter.to, "to") + 1000) : undefined,
  };
}

const list = (params: ParamList, values: readonly string[]) =>
  values.map((value) => params.add("String", value)).join(", ");
