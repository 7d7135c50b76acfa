import { isObject, type Json } from "../text/values.ts";
import { isCaseName, type Role, roleOf } from "./synonyms.ts";

/** A record with its keys sorted into roles. */
export interface Sorted {
  get(role: Role): unknown;
  /** The name under which the source has it, for messages to the user. */
  nameOf(role: Role): string;
  readonly rest: readonly (readonly [name: string, value: unknown])[];
}

/** Where personal data stands in a synthetic text: a measuring stick for redaction, no part of the case. */
const TRUTH = new Set(["spans", "subject_spans"]);
const isTruth = (value: unknown) =>
  Array.isArray(value) &&
  value.every((span) => isObject(span) && typeof span.start === "number" && typeof span.end === "number");

/** Roles whose value may be a list. */
const LISTS: ReadonlySet<Role> = new Set([
  "tags",
  "messages",
  "events",
  "attachments",
  "fields",
  "notes",
  "staffField",
]);
/** Search engines hand single values out as lists of one. */
const single = (role: Role, value: unknown) =>
  Array.isArray(value) && value.length === 1 && typeof value[0] !== "object" && !LISTS.has(role) ? value[0] : value;

/** Roles whose value is one word or name: interfaces write it with its id and the like around it. */
const NAMED: ReadonlySet<Role> = new Set<Role>([
  ...(["status", "priority", "product", "region", "country", "language", "channel", "group"] as const),
]);
const NAMES = ["name", "label", "title", "displayName", "display_name", "display_value", "value"];

/** The key under which an object has its name. */
export const nameKey = (value: Json): string | undefined =>
  NAMES.find((key) => typeof value[key] === "string" && value[key] !== "");

const empty = (value: unknown) =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** Of several names for one role the preferred one that has a value; the others stay as fields. */
export function sortRoles(record: Json): Sorted {
  const found = new Map<Role, { name: string; value: unknown; rank: number }>();
  const rest: (readonly [string, unknown])[] = [];
  for (const [name, whole] of Object.entries(record)) {
    let value = whole;
    if (empty(value) || (TRUTH.has(name) && isTruth(value))) continue;
    const known = roleOf(name);
    if (known === undefined) {
      rest.push([name, value]);
      continue;
    }
    const [role, rank] = known;
    const key = NAMED.has(role) && isObject(value) ? nameKey(value) : undefined;
    if (key !== undefined && isObject(value)) {
      for (const [part, more] of Object.entries(value)) if (part !== key) rest.push([`${name}.${part}`, more]);
      value = value[key];
    }
    const before = found.get(role);
    if (before === undefined) found.set(role, { name, value, rank });
    else if (rank < before.rank) {
      rest.push([before.name, before.value]);
      found.set(role, { name, value, rank });
    } else rest.push([name, value]);
  }
  return {
    get: (role) => single(role, found.get(role)?.value),
    nameOf: (role) => found.get(role)?.name ?? role,
    rest,
  };
}

const DATES: ReadonlySet<Role> = new Set<Role>(["opened", "updated", "closed", "at"]);

/** Some interfaces write every value twice, as it is kept (dates in UTC) and as people read it. */
function onceOf(name: string, value: unknown): unknown {
  if (!isObject(value) || !("display_value" in value) || !("value" in value)) return value;
  return DATES.has(roleOf(name)?.[0] ?? "id") ? value.value : value.display_value;
}

/** A record with its values on one level: whose case stands under its own name ("ticket": {...}), or whose values stand in pairs. */
export function leveled(record: Json): Json {
  const level: [name: string, value: unknown][] = [];
  let deeper = false;
  for (const [name, whole] of Object.entries(record)) {
    const value = onceOf(name, whole);
    if (value !== whole) deeper = true;
    if (isObject(value) && isCaseName(name) && Object.keys(value).some((key) => roleOf(key) !== undefined)) {
      deeper = true;
      for (const [key, part] of Object.entries(value)) level.push([`${name}.${key}`, part]);
    } else level.push([name, value]);
  }
  return deeper ? Object.fromEntries(level) : record;
}
