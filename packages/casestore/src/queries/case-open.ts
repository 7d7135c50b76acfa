import type { Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { STILL } from "../encode/layout.ts";
import type { CaseRow, EventRow, MessageRow, Minutes } from "../rows.ts";
import { matches } from "../rules.ts";
import { messageRuleRow } from "../rules-rows.ts";
import type { StoredCase } from "../store.ts";
import { stored } from "../stored.ts";
import { scopeOf, type Tables } from "./scope.ts";

/** A case with all that the viewer may see of it; undefined when there is none for them, whatever the reason. */
export async function openCase(db: Db, tables: Tables, viewer: Viewer, id: bigint): Promise<StoredCase | undefined> {
  const [found, messages, events, mergedFrom] = await Promise.all([
    caseRow(db, tables, viewer, id),
    messagesOf(db, tables, viewer, id),
    eventsOf(db, tables, id),
    mergedInto(db, tables, viewer, id),
  ]);
  // Asked side by side for the time it saves; without the case none of the rest is anybody's.
  if (found === undefined) return undefined;
  const sees = (row: Pick<MessageRow, "visibility" | "by" | "author">) =>
    matches(viewer.rules.messages, messageRuleRow(row, found.row));
  return {
    row: {
      ...found.row,
      fields: found.row.fields.filter(
        (field) => !field.internal || sees({ visibility: "internal", by: "agent", author: "" }),
      ),
    },
    ver: found.ver,
    messages,
    events: events.filter((event) => sees(aboutMessage(event))),
    mergedFrom,
  };
}

/** How open an entry of the history is: as open as the message it tells of; its own stream says when it is confidential. */
function aboutMessage(event: EventRow): Pick<MessageRow, "visibility" | "by" | "author"> {
  if (event.stream === "confidential") return { visibility: "confidential", by: "agent", author: event.actor };
  if (event.type !== "message") return { visibility: "public", by: "system", author: event.actor };
  const change = parse(event.change);
  const visibility =
    change.visibility === "internal" || change.visibility === "confidential" ? change.visibility : "public";
  const by = change.by === "customer" || change.by === "bot" || change.by === "system" ? change.by : "agent";
  return { visibility, by, author: event.actor };
}
function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

async function caseRow(db: Db, tables: Tables, viewer: Viewer, id: bigint) {
  const scope = scopeOf(viewer, tables);
  const [row] = await db.rows(
    `SELECT source, subject, toUnixTimestamp64Milli(created_at), toUnixTimestamp64Milli(updated_at), status, priority, product, region,
       country, language, channel, team, assignee, requester, person_id, tags, csat, merged_into, deleted, fields, version, digest,
       public_messages, internal_messages, [first_reply_cal, first_reply_biz], [first_resolution_cal, first_resolution_biz],
       [full_resolution_cal, full_resolution_biz], [requester_wait_cal, requester_wait_biz], [agent_wait_cal, agent_wait_biz],
       [on_hold_cal, on_hold_biz], next_replies_cal, next_replies_biz, reopens, agent_replies, transfers, one_touch, one_touch_no_wait,
       sla_first_reply, sla_breach_at, unsolved_from, unsolved_to, ver
     FROM ${tables.cases} FINAL WHERE id = ${scope.params.add("UInt64", id)} AND ${scope.cases}`,
    scope.params.values,
  );
  if (row === undefined) return undefined;
  const value: CaseRow = {
    id,
    source: String(row[0]),
    subject: stored(row[1]),
    createdAt: Number(row[2]),
    updatedAt: Number(row[3]),
    status: row[4] as CaseRow["status"],
    priority: row[5] as CaseRow["priority"],
    product: stored(row[6]),
    region: stored(row[7]),
    country: String(row[8]),
    language: String(row[9]),
    channel: String(row[10]),
    team: stored(row[11]),
    assignee: String(row[12]),
    requester: String(row[13]),
    personId: BigInt(String(row[14])),
    tags: (row[15] as string[]).map(stored),
    csat: String(row[16]),
    mergedInto: BigInt(String(row[17])),
    deleted: Number(row[18]) === 1,
    fields: list(row[19]) as CaseRow["fields"],
    version: Number(row[20]),
    digest: BigInt(String(row[21])),
    publicMessages: Number(row[22]),
    internalMessages: Number(row[23]),
    metrics: {
      firstReply: duration(row[24]),
      firstResolution: duration(row[25]),
      fullResolution: duration(row[26]),
      requesterWait: duration(row[27]) ?? ZERO,
      agentWait: duration(row[28]) ?? ZERO,
      onHold: duration(row[29]) ?? ZERO,
      nextReplies: (row[30] as unknown[]).map((wait, at) => ({
        calendar: Number(wait),
        business: Number((row[31] as unknown[])[at]),
      })),
      reopens: Number(row[32]),
      agentReplies: Number(row[33]),
      transfers: Number(row[34]),
      oneTouch: Number(row[35]) === 1,
      oneTouchNoWait: Number(row[36]) === 1,
      slaFirstReply: row[37] as CaseRow["metrics"]["slaFirstReply"],
      slaBreachAt: row[38] === null ? null : Number(row[38]),
      unsolved: (row[39] as unknown[]).map((from, at) => {
        const to = Number((row[40] as unknown[])[at]);
        return { from: Number(from), to: to === STILL ? null : to };
      }),
    },
  };
  return { row: value, ver: BigInt(String(row[41])) };
}
const ZERO: Minutes = Object.freeze({ calendar: 0, business: 0 });

function duration(pair: unknown): Minutes | null {
  const [calendar, business] = pair as (number | null)[];
  return calendar === null || calendar === undefined
    ? null
    : { calendar: Number(calendar), business: Number(business) };
}
const list = (text: unknown): unknown => (text === "" ? [] : JSON.parse(String(text)));

/** The narrow table says where the case's messages lie; the wide one is read at those places only. */
async function messagesOf(db: Db, tables: Tables, viewer: Viewer, caseId: bigint): Promise<MessageRow[]> {
  const scope = scopeOf(viewer, tables);
  const rows = await db.rows(
    `SELECT id, toUnixTimestamp64Milli(at), author_kind, author, visibility, body, product, region, language, channel, person_id,
       attachments, fields
     FROM ${tables.messages} FINAL
     WHERE (at, case_id, id) IN (SELECT at, case_id, id FROM ${tables.places} FINAL WHERE case_id = ${scope.params.add("UInt64", caseId)})
       AND ${scope.messages}
     ORDER BY at, id`,
    scope.params.values,
  );
  return rows.map((row) => ({
    id: BigInt(String(row[0])),
    caseId,
    at: Number(row[1]),
    by: row[2] as MessageRow["by"],
    author: String(row[3]),
    visibility: row[4] as MessageRow["visibility"],
    body: stored(row[5]),
    product: stored(row[6]),
    region: stored(row[7]),
    language: String(row[8]),
    channel: String(row[9]),
    personId: BigInt(String(row[10])),
    attachments: list(row[11]) as MessageRow["attachments"],
    fields: list(row[12]) as MessageRow["fields"],
  }));
}

async function eventsOf(db: Db, tables: Tables, caseId: bigint): Promise<EventRow[]> {
  const rows = await db.rows(
    `SELECT stream, seq, toUnixTimestamp64Milli(at), type, actor, origin, change FROM ${tables.events} FINAL
     WHERE case_id = {case:UInt64} ORDER BY at, stream DESC, seq`,
    { case: caseId },
  );
  return rows.map((row) => ({
    caseId,
    stream: row[0] as EventRow["stream"],
    seq: Number(row[1]),
    at: Number(row[2]),
    type: row[3] as EventRow["type"],
    actor: String(row[4]),
    origin: row[5] as EventRow["origin"],
    change: stored(row[6]),
  }));
}

async function mergedInto(db: Db, tables: Tables, viewer: Viewer, id: bigint): Promise<bigint[]> {
  const scope = scopeOf(viewer, tables);
  const rows = await db.rows(
    `SELECT id FROM ${tables.cases} FINAL WHERE merged_into = ${scope.params.add("UInt64", id)} AND ${scope.cases} ORDER BY id`,
    scope.params.values,
  );
  return rows.map((row) => BigInt(String(row[0])));
}
