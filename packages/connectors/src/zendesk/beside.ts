import { id, isObject, type Json, list, text } from "../text/values.ts";

/** Lists of an account's settings and of what is no case: they belong to an export and hold nothing of a ticket. */
const LISTS = new Set([
  "organizations",
  "organization_memberships",
  "group_memberships",
  "ticket_fields",
  "ticket_forms",
  "user_fields",
  "organization_fields",
  "brands",
  "custom_statuses",
  "custom_roles",
  "tags",
  "macros",
  "views",
  "triggers",
  "automations",
  "sla_policies",
  "schedules",
  "locales",
]);

/** What a single settings record is known by, where a file has one a line. */
const MARKS = ["domain_names", "custom_field_options", "status_category", "brand_url", "raw_title", "end_user_visible"];

/** What the lists beside the tickets say that ids stand for; an id without a name stays one. */
export interface Names {
  learn(list: "groups" | "ticket_fields", record: Json): void;
  group(key: string): string;
  field(key: string): string;
}

export function createNames(): Names {
  const groups = new Map<string, string>();
  const fields = new Map<string, string>();
  return {
    learn(kind, record) {
      if (kind === "groups") groups.set(id(record.id), text(record.name));
      else fields.set(id(record.id), text(record.raw_title) || text(record.title));
    },
    group: (key) => groups.get(key) || key,
    field: (key) => fields.get(key) || `custom_${key}`,
  };
}

/** Whether a document is of this kind; names of groups and fields are remembered on the way. */
export function isBeside(value: Json, names: Names): boolean {
  for (const kind of ["groups", "ticket_fields"] as const)
    for (const record of list(value[kind])) if (isObject(record)) names.learn(kind, record);
  // One a line: a field of a ticket is known by its titles.
  if (value.raw_title !== undefined && value.type !== undefined) names.learn("ticket_fields", value);
  return (
    Array.isArray(value.groups) ||
    Object.keys(value).some((key) => LISTS.has(key) && Array.isArray(value[key])) ||
    MARKS.some((key) => key in value)
  );
}
