import { STILL } from "../encode/layout.ts";
import type { CaseRow, EventRow, MessageRow, Minutes } from "../rows.ts";
import { stored } from "../stored.ts";

/** Columns of `cases` in the order in which `readCase` takes them. */
export const CASE_COLUMNS = `id, source, subject, toUnixTimestamp64Milli(created_at), toUnixTimestamp64Milli(updated_at), status, priority, product, region,
       country, language, channel, team, assignee, requester, person_id, tags, csat, merged_into, deleted, fields, version, digest,
       public_messages, internal_messages, [first_reply_cal, first_reply_biz], [first_resolution_cal, first_resolution_biz],
       [full_resolution_cal, full_resolution_biz], [requester_wait_cal, requester_wait_biz], [agent_wait_cal, agent_wait_biz],
       [on_hold_cal, on_hold_biz], next_replies_cal, next_replies_biz, reopens, agent_replies, transfers, one_touch, one_touch_no_wait,
       sla_first_reply, sla_breach_at, unsolved_from, unsolved_to, ver`;

export function readCase(row: readonly unknown[]): { row: CaseRow; ver: bigint } {
  const value: CaseRow = {
    id: BigInt(String(row[0])),
    source: String(row[1]),
    subject: stored(row[2]),
    createdAt: Number(row[3]),
    updatedAt: Number(row[4]),
    status: row[5] as CaseRow["status"],
    priority: row[6] as CaseRow["priority"],
    product: stored(row[7]),
    region: stored(row[8]),
    country: String(row[9]),
    language: String(row[10]),
    channel: String(row[11]),
    team: stored(row[12]),
    assignee: String(row[13]),
    requester: String(row[14]),
    personId: BigInt(String(row[15])),
    tags: (row[16] as string[]).map(stored),
    csat: String(row[17]),
    mergedInto: BigInt(String(row[18])),
    deleted: Number(row[19]) === 1,
    fields: list(row[20]) as CaseRow["fields"],
    version: Number(row[21]),
    digest: BigInt(String(row[22])),
    publicMessages: Number(row[23]),
    internalMessages: Number(row[24]),
    metrics: {
      firstReply: duration(row[25]),
      firstResolution: duration(row[26]),
      fullResolution: duration(row[27]),
      requesterWait: duration(row[28]) ?? ZERO,
      agentWait: duration(row[29]) ?? ZERO,
      onHold: duration(row[30]) ?? ZERO,
      nextReplies: (row[31] as unknown[]).map((wait, at) => ({
        calendar: Number(wait),
        business: Number((row[32] as unknown[])[at]),
      })),
      reopens: Number(row[33]),
      agentReplies: Number(row[34]),
      transfers: Number(row[35]),
      oneTouch: Number(row[36]) === 1,
      oneTouchNoWait: Number(row[37]) === 1,
      slaFirstReply: row[38] as CaseRow["metrics"]["slaFirstReply"],
      slaBreachAt: row[39] === null ? null : Number(row[39]),
      unsolved: (row[40] as unknown[]).map((from, at) => {
        const to = Number((row[41] as unknown[])[at]);
        return { from: Number(from), to: to === STILL ? null : to };
      }),
    },
  };
  return { row: value, ver: BigInt(String(row[42])) };
}
const ZERO: Minutes = Object.freeze({ calendar: 0, business: 0 });

function duration(pair: unknown): Minutes | null {
  const [calendar, business] = pair as (number | null)[];
  return calendar === null || calendar === undefined
    ? null
    : { calendar: Number(calendar), business: Number(business) };
}
const list = (text: unknown): unknown => (text === "" ? [] : JSON.parse(String(text)));

/** Columns of `events` in the order in which `readEvent` takes them. */
export const EVENT_COLUMNS = "case_id, stream, seq, toUnixTimestamp64Milli(at), type, actor, origin, change";

export function readEvent(row: readonly unknown[]): EventRow {
  return {
    caseId: BigInt(String(row[0])),
    stream: row[1] as EventRow["stream"],
    seq: Number(row[2]),
    at: Number(row[3]),
    type: row[4] as EventRow["type"],
    actor: String(row[5]),
    origin: row[6] as EventRow["origin"],
    change: stored(row[7]),
  };
}

/** Columns of `messages` in the order in which `readMessage` takes them. */
export const MESSAGE_COLUMNS = `id, case_id, toUnixTimestamp64Milli(at), author_kind, author, visibility, body, product, region, language, channel,
       attachments, fields`;

export function readMessage(row: readonly unknown[]): MessageRow {
  return {
    id: BigInt(String(row[0])),
    caseId: BigInt(String(row[1])),
    at: Number(row[2]),
    by: row[3] as MessageRow["by"],
    author: String(row[4]),
    visibility: row[5] as MessageRow["visibility"],
    body: stored(row[6]),
    product: stored(row[7]),
    region: stored(row[8]),
    language: String(row[9]),
    channel: String(row[10]),
    attachments: list(row[11]) as MessageRow["attachments"],
    fields: list(row[12]) as MessageRow["fields"],
  };
}
