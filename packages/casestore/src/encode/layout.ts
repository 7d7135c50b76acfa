/**
 * Columns of each table in the order in which `encodeBatch` writes them, with their RowBinary types. A block carries the layout's
 * version in its name ("cases@1"), so that one that waited in an outbox across an upgrade is still read as it was written.
 */
export interface Layout {
  readonly table: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** Columns of blocks of an earlier release that the table no longer has: they are read and left out. */
  readonly dropped?: readonly string[];
}

const ROW_END = [
  ["ver", "UInt64"],
  ["is_deleted", "UInt8"],
] as const;
const at = (name: string) => [name, "DateTime64(3, 'UTC')"] as const;
const text = (...names: string[]) => names.map((name) => [name, "String"] as const);
const both = (name: string, type: string) => [[`${name}_cal`, type] as const, [`${name}_biz`, type] as const];

const MESSAGE = [
  ["id", "UInt64"],
  ["case_id", "UInt64"],
  at("at"),
  ...text("author_kind", "author", "visibility", "body"),
  ["grams", "Array(String)"],
  ...text("product", "region", "language", "channel"),
] as const;

export const LAYOUTS: Readonly<Record<string, Layout>> = Object.freeze({
  "messages@1": {
    table: "messages",
    columns: [...MESSAGE, ["person_id", "UInt64"], ...text("attachments", "fields"), ...ROW_END],
    dropped: ["person_id"],
  },
  "messages@2": { table: "messages", columns: [...MESSAGE, ...text("attachments", "fields"), ...ROW_END] },
  "sealed@1": {
    table: "sealed",
    columns: [
      ["case_id", "UInt64"],
      ["owner", "String"],
      ["owner_id", "UInt64"],
      ["part", "UInt32"],
      ["person_id", "UInt64"],
      ["bytes", "String"],
      ...ROW_END,
    ],
  },
  "blind@1": {
    table: "blind",
    columns: [
      ["hash", "UInt64"],
      ["case_id", "UInt64"],
      ...text("kind", "visibility"),
      ["person_id", "UInt64"],
      ...ROW_END,
    ],
    dropped: ["person_id"],
  },
  "blind@2": {
    table: "blind",
    columns: [["hash", "UInt64"], ["case_id", "UInt64"], ...text("kind", "visibility"), ...ROW_END],
  },
  "events@1": {
    table: "events",
    columns: [
      ["case_id", "UInt64"],
      ["stream", "String"],
      ["seq", "UInt32"],
      at("at"),
      ...text("type", "actor", "origin", "change"),
      ...ROW_END,
    ],
  },
  "cases@1": {
    table: "cases",
    columns: [
      ["id", "UInt64"],
      ...text("source", "subject"),
      ["subject_grams", "Array(String)"],
      at("created_at"),
      at("updated_at"),
      ...text(
        "status",
        "priority",
        "product",
        "region",
        "country",
        "language",
        "channel",
        "team",
        "assignee",
        "requester",
      ),
      ["person_id", "UInt64"],
      ["tags", "Array(String)"],
      ["csat", "String"],
      ["merged_into", "UInt64"],
      ["deleted", "UInt8"],
      ["fields", "String"],
      ["version", "UInt32"],
      ["digest", "UInt64"],
      ["public_messages", "UInt32"],
      ["internal_messages", "UInt32"],
      ...both("first_reply", "Nullable(UInt32)"),
      ...both("first_resolution", "Nullable(UInt32)"),
      ...both("full_resolution", "Nullable(UInt32)"),
      ...both("requester_wait", "UInt32"),
      ...both("agent_wait", "UInt32"),
      ...both("on_hold", "UInt32"),
      ...both("next_replies", "Array(UInt32)"),
      ["reopens", "UInt32"],
      ["agent_replies", "UInt32"],
      ["transfers", "UInt32"],
      ["one_touch", "UInt8"],
      ["one_touch_no_wait", "UInt8"],
      ["sla_first_reply", "String"],
      ["sla_breach_at", "Nullable(Int64)"],
      ["unsolved_from", "Array(Int64)"],
      ["unsolved_to", "Array(Int64)"],
      ...ROW_END,
    ],
  },
});

/** Blocks of an earlier release whose table is no more: what they hold stands in the other blocks of their batch. */
export const PASSED_OVER: ReadonlySet<string> = new Set(["places@1"]);

/** Cases last: a case is seen only when all that belongs to it is there. */
export const ORDER = Object.keys(LAYOUTS);
/** `kind` of rows of `blind` whose `hash` is the id of the case that another was merged into. */
export const MERGE = "merge";
/** `unsolved_to` of a span that has not ended. */
export const STILL = Number.MAX_SAFE_INTEGER;
