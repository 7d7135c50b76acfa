import { formatId } from "@casekeep/cases";
import type { EventRow, MessageRow, StoredCase } from "@casekeep/casestore";
import type { Attachment, CaseDetail, HistoryEntry, Message } from "@casekeep/contracts";
import { type Identity, may, ROLE_RULES } from "../../access/index.ts";
import { type AttachmentRow, bodyParts } from "../intake/index.ts";

const iso = (at: number): string => new Date(at).toISOString();

/** A stored case as its page shows it. */
export function presentCase({ row, messages, events, mergedFrom }: StoredCase, identity: Identity): CaseDetail {
  const writes = may(identity, "cases:write") && row.mergedInto === 0n && !row.deleted;
  return {
    id: formatId(row.id),
    subject: row.subject,
    status: row.status,
    priority: row.priority === "" ? null : row.priority,
    product: row.product,
    region: row.region,
    country: row.country,
    language: row.language,
    channel: row.channel,
    team: row.team,
    assignee: row.assignee,
    tags: [...row.tags],
    source: row.source,
    createdAt: iso(row.createdAt),
    updatedAt: iso(row.updatedAt),
    messages: messages.length,
    csat: row.csat === "" ? null : row.csat,
    mergedInto: row.mergedInto === 0n ? null : formatId(row.mergedInto),
    version: row.version,
    requester: row.requester,
    conversation: presentMessages(messages),
    history: [...events].sort((a, b) => a.at - b.at || a.seq - b.seq).map(presentEvent),
    fields: row.fields.map(({ name, value }) => ({ name, value })),
    mergedFrom: mergedFrom.map(formatId),
    metrics: {
      firstReply: row.metrics.firstReply,
      firstResolution: row.metrics.firstResolution,
      fullResolution: row.metrics.fullResolution,
      requesterWait: row.metrics.requesterWait,
      reopens: row.metrics.reopens,
      agentReplies: row.metrics.agentReplies,
      sla: row.metrics.slaFirstReply === "" ? null : row.metrics.slaFirstReply,
    },
    can: {
      reply: writes,
      note: writes,
      change: writes,
      confidential: writes && ROLE_RULES[identity.role].confidential,
    },
  };
}

/** Text of attachments in one answer, in UTF-16 units: of what is beyond it, older messages' first, a beginning is shown. */
const ATTACHED = 2_000_000;
const BEGINNING = 2_000;

function presentMessages(rows: readonly MessageRow[]): Message[] {
  let room = ATTACHED;
  return rows
    .toReversed()
    .map((row) => {
      const message = presentMessage(row);
      const length = message.attachments.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
      room -= length;
      return room >= 0 || length === 0
        ? message
        : { ...message, attachments: message.attachments.map((attachment) => beginning(attachment)) };
    })
    .reverse();
}

function beginning(attachment: Attachment): Attachment {
  const { text } = attachment;
  if (text === undefined || text.length <= BEGINNING) return attachment;
  const end = text.slice(0, BEGINNING).search(/\s\S*$/u);
  return { ...attachment, text: text.slice(0, end > 0 ? end : BEGINNING).toWellFormed(), cut: true };
}

function presentMessage(row: MessageRow): Message {
  const { body, attachments } = bodyParts(row);
  return {
    id: formatId(row.id),
    at: iso(row.at),
    by: row.by,
    author: row.author,
    visibility: row.visibility,
    body,
    attachments: attachments.map(presentAttachment),
    fields: row.fields.map((field) => ({ ...field })),
  };
}

export function presentAttachment({ text: _, shown, ...rest }: AttachmentRow & { shown?: string }): Attachment {
  return shown === undefined ? rest : { ...rest, text: shown };
}

function presentEvent(row: EventRow): HistoryEntry {
  return {
    at: iso(row.at),
    type: row.type,
    actor: row.actor,
    change: JSON.parse(row.change) as HistoryEntry["change"],
  };
}
