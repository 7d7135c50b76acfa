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

/** Names of groups by id, from the list of groups. */
export type Groups = Map<string, string>;

/** Whether a document is of this kind; groups are remembered by their names on the way. */
export function isBeside(value: Json, groups: Groups): boolean {
  if (Array.isArray(value.groups)) {
    for (const group of list(value.groups)) if (isObject(group)) groups.set(id(group.id), text(group.name));
    return true;
  }
  return (
    Object.keys(value).some((key) => LISTS.has(key) && Array.isArray(value[key])) || MARKS.some((key) => key in value)
  );
}
