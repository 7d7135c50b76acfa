import type { AuthorKind, Csat } from "@casekeep/cases";
import { type Change, type StateEvent, settle } from "../events.ts";
import type { SourceAttachment, SourceCase, SourceField, SourceMessage } from "../source.ts";
import { credentialBearing } from "../text/attachments.ts";
import { instantOf } from "../text/dates.ts";
import { htmlToText } from "../text/html.ts";
import { person } from "../text/people.ts";
import { flat, id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { saysNotPublic, staffVisibility } from "../text/visibility.ts";
import type { Names } from "./beside.ts";
import { saidIn, transcriptOf } from "./chat.ts";
import { mergeOf, type Piece, wentInto } from "./pieces.ts";
import type { Users } from "./users.ts";
import { channelOf, csatOf, priorityOf, statusOf } from "./words.ts";

type Of<K extends Piece["k"]> = Extract<Piece, { k: K }>;

const pick = <K extends Piece["k"]>(pieces: readonly Piece[], k: K) =>
  pieces.filter((piece): piece is Of<K> => piece.k === k);

/** Of several copies of a ticket the latest `updated_at` wins, then the latest export. */
function newest(copies: readonly Of<"ticket">[]): Of<"ticket"> | undefined {
  const age = (copy: Of<"ticket">) =>
    [instantOf(copy.v.updated_at) ?? 0, number(copy.v.generated_timestamp) ?? 0] as const;
  return copies.reduce<Of<"ticket"> | undefined>((best, copy) => {
    if (best === undefined) return copy;
    const [a, b] = [age(copy), age(best)];
    return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]) ? copy : best;
  }, undefined);
}

/** One of each comment id, from the richest file that has it. */
export function distinctComments(pieces: readonly Piece[]): readonly Of<"comment">[] {
  const best = new Map<string, Of<"comment">>();
  for (const piece of pick(pieces, "comment")) {
    const before = best.get(id(piece.v.id));
    if (before === undefined || piece.rank > before.rank) best.set(id(piece.v.id), piece);
  }
  for (const { id: hidden } of pick(pieces, "private")) {
    const comment = best.get(hidden);
    if (comment !== undefined) best.set(hidden, { ...comment, v: { ...comment.v, public: false } });
  }
  const all = [...best.values()];
  const chats = all.some(({ v }) => v.chat !== undefined);
  if (!chats) return all;
  const transcript = transcriptOf(all.filter(({ v }) => v.chat === undefined).map(({ v }) => bodyOf(v)));
  return all.filter(({ v }) => v.chat === undefined || !saidIn(transcript, text(v.body)));
}

const bodyOf = (comment: Json): string => {
  const plain = text(comment.plain_body) || text(comment.body);
  if (plain !== "") return plain.includes("&nbsp;") ? htmlToText(plain) : plain;
  const html = text(comment.html_body);
  if (html !== "") return htmlToText(html);
  return flat(comment.formatted_from);
};

/** What was said in a call stands beside the text that says that there was one. */
function spokenBody(comment: Json): string {
  const [body, spoken] = [bodyOf(comment), text(object(comment.data).transcription_text)];
  return body === "" || spoken === "" || body.includes(spoken) ? body || spoken : `${body}\n\n${spoken}`;
}

function attachmentsOf(comment: Json): SourceAttachment[] {
  const seen = new Set<string>();
  const found: SourceAttachment[] = [];
  for (const entry of list(comment.attachments)) {
    if (!isObject(entry)) continue;
    const name = text(entry.file_name) || text(entry.filename) || "attachment";
    const mediaType = text(entry.content_type) || "application/octet-stream";
    const key = id(entry.id) || text(entry.content_url) || `${id(comment.id)}/${found.length}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({
      id: key,
      name,
      mediaType,
      size: number(entry.size) ?? null,
      ...(credentialBearing(name, mediaType) ? { credentialBearing: true } : {}),
    });
  }
  return found;
}

/** Client, address and place of the writer, as the system noted them. */
function systemFields(comment: Json): SourceField[] {
  const fields: SourceField[] = [];
  for (const [name, value] of Object.entries(object(object(comment.metadata).system))) {
    const shown = flat(value);
    if (shown !== "") fields.push({ name, value: shown });
  }
  for (const name of ["from", "to", "location", "started_at", "call_duration"]) {
    const shown = flat(object(comment.data)[name]);
    if (shown !== "") fields.push({ name: `call ${name}`, value: shown });
  }
  const custom = flat(object(comment.metadata).custom);
  if (custom !== "") fields.push({ name: "custom", value: custom });
  return fields;
}

const FIELDS = [
  "external_id",
  "type",
  "recipient",
  "organization_id",
  "brand_id",
  "ticket_form_id",
  "due_at",
  "problem_id",
  "encoded_id",
];
const squeeze = (body: string) => body.replace(/\s+/g, " ").trim();
const CHATTERS: Readonly<Record<string, AuthorKind>> = { agent: "agent", "end-user": "customer", visitor: "customer" };

/** Who takes part in a side conversation without being a user of the desk. */
function outsider(actor: Json) {
  const who = person({ name: text(actor.name), email: text(actor.email) });
  return who === undefined ? {} : { author: who };
}

/** Of several answers to one survey the one given last. */
function newestRating(pieces: readonly Piece[]): Json {
  return pick(pieces, "satisfaction").reduce<Json>(
    (best, { v }) => ((instantOf(v.updated_at) ?? 0) >= (instantOf(best.updated_at) ?? 0) ? v : best),
    {},
  );
}

/** The ticket's own word or the survey's, whichever is younger; a ticket that says nothing has none. */
function csatFrom(rating: Json, survey: Json, updatedAt: number): Csat | null {
  const [own, asked] = [csatOf(rating.score), csatOf(survey.score)];
  return asked !== null && (own === null || (instantOf(survey.updated_at) ?? 0) > updatedAt) ? asked : own;
}

/** Second half: one case from all pieces of a ticket; undefined when its record is not among them. */
export function assemble(
  ticketId: string,
  pieces: readonly Piece[],
  users: Users,
  names: Names,
): SourceCase | undefined {
  const record = newest(pick(pieces, "ticket"))?.v;
  const createdAt = instantOf(record?.created_at);
  if (record === undefined || createdAt === undefined) return undefined;
  const requesterId = id(record.requester_id);
  const assigneeId = id(record.assignee_id);
  const tags = list(record.tags)
    .map(text)
    .filter((tag) => tag !== "");
  const via = object(record.via);
  const cc = new Set(
    [record.email_cc_ids, record.collaborator_ids, record.follower_ids].flatMap((ids) => list(ids).map(id)),
  );

  const writer = (comment: Json): AuthorKind => {
    if (comment.chat !== undefined) return CHATTERS[text(comment.chat)] ?? "bot";
    const author = id(comment.author_id);
    const said = typeof comment.via === "string" ? comment.via : text(object(comment.via).channel);
    if (author === "-1" || author === "0") return "system";
    if (/^(?:rule|trigger|automation|sla|system|monitor_event)$/i.test(said)) return "system";
    if (/bot|answer/i.test(said)) return "bot";
    // Staff who ask for help themselves are the customer of that ticket; what they write for staff is not the customer's.
    if (author !== "" && author === requesterId && comment.public !== false) return "customer";
    const role = users.get(author)?.role ?? "";
    if (role !== "") return role === "agent" ? "agent" : "customer";
    if (comment.side !== undefined && author === "") return "customer";
    if (author === assigneeId || comment.public === false) return "agent";
    return cc.has(author) || /^e-?mail/i.test(said) ? "customer" : "agent";
  };
  /** In a chat the visitor is the requester, and an agent goes by a number of the chat's own at times. */
  const writerId = (comment: Json): string => {
    const own = id(comment.author_id);
    if (comment.chat === undefined || users.get(own) !== undefined) return own;
    return writer(comment) === "customer" ? requesterId : writer(comment) === "agent" ? assigneeId : "";
  };
  const authorOf = (author: string) => {
    const who = users.person(author);
    return who === undefined ? {} : { author: who };
  };

  const comments = distinctComments(pieces);
  const messages: SourceMessage[] = comments.map(({ v }) => {
    const body = spokenBody(v);
    // A merge notice is the desk's own remark, whatever its flag says.
    const internal = v.public === false || mergeOf(v).notice;
    return {
      id: id(v.id),
      at: instantOf(v.created_at) ?? createdAt,
      by: writer(v),
      ...(v.side !== undefined && id(v.author_id) === "" ? outsider(object(v.actor)) : authorOf(writerId(v))),
      visibility: internal ? staffVisibility(body) : "public",
      body,
      attachments: attachmentsOf(v),
      fields: systemFields(v),
    };
  });

  // The description is the first comment's text: counted once, also where comments are missing.
  const description = text(record.description);
  const opening = squeeze(description);
  const opener = id(record.submitter_id) || requesterId;
  const repeated = messages.some(
    (message, place) =>
      squeeze(message.body) === opening ||
      squeeze(bodyOf(comments[place]!.v)) === opening ||
      (Math.abs(message.at - createdAt) < 2000 && [opener, requesterId].includes(message.author?.id ?? "")),
  );
  if (opening !== "" && !repeated) {
    messages.push({
      id: `${ticketId}/description`,
      at: createdAt,
      by: writer({ author_id: opener, via: record.via }),
      ...authorOf(opener),
      visibility: saysNotPublic(record.is_public) ? staffVisibility(description) : "public",
      body: description,
      attachments: [],
      fields: [],
    });
  }
  messages.sort((a, b) => a.at - b.at || Number(b.id.endsWith("/description")) - Number(a.id.endsWith("/description")));

  const buried = pick(pieces, "deleted").at(-1);
  const status = buried === undefined ? (statusOf(record.status) ?? "open") : "deleted";
  const mergedInto = mergeTarget(ticketId, pieces, comments, tags, status);
  const metrics = pick(pieces, "metrics").at(-1)?.v ?? {};
  const updatedAt = Math.max(createdAt, instantOf(record.updated_at) ?? createdAt);
  const groupName = (key: string | null) => (key === null ? null : names.group(key));
  const group = groupName(id(record.group_id) || null);
  const rating = object(record.satisfaction_rating);
  const survey = newestRating(pieces);
  const csat = csatFrom(rating, survey, updatedAt);
  const priority = priorityOf(record.priority);
  const solvedAt = status === "solved" || status === "closed" ? instantOf(metrics.solved_at) : undefined;
  const settledAt = solvedAt ?? instantOf(buried?.at) ?? instantOf(metrics.status_updated_at) ?? updatedAt;
  const raw = pick(pieces, "event").map(
    ({ v }): Change => (v.type === "group" ? { ...v, to: groupName(v.to), from: groupName(v.from ?? null) } : v),
  );
  const events: StateEvent[] = settle(distinctEvents(raw), {
    status,
    at: settledAt,
    createdAt,
    priority,
    group,
    assignee: assigneeId || null,
  });
  if (csat !== null) events.push({ type: "csat", at: instantOf(survey.updated_at) ?? updatedAt, to: csat });
  if (mergedInto !== null) events.push({ type: "merge", at: settledAt, into: mergedInto });
  events.sort((a, b) => a.at - b.at);

  const requester = users.person(requesterId);
  const named = requester?.deleted === true ? undefined : mailSender(via, record);
  const assignee = users.person(assigneeId);
  const others = [...cc].map((key) => users.person(key)).filter((it) => it !== undefined);
  return {
    source: "zendesk",
    id: ticketId,
    numbers: [ticketId],
    subject: text(record.subject) || text(record.raw_subject),
    createdAt,
    updatedAt,
    stamped: instantOf(record.updated_at) !== undefined,
    status,
    priority,
    product: "",
    region: "",
    country: "",
    language: /^[a-z]{2,3}/i.exec(users.get(requesterId)?.locale ?? "")?.[0].toLowerCase() ?? "",
    channel: channelOf(via.channel),
    group,
    tags,
    ...(requester === undefined ? {} : { requester: { ...named, ...requester } }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(others.length === 0 ? {} : { others }),
    mergedInto,
    deleted: status === "deleted",
    csat,
    messages,
    events,
    fields: caseFields(record, rating, survey, names),
  };
}

/** Name and address on an e-mailed ticket, where the users export lacks the requester. */
function mailSender(via: Json, record: Json) {
  const from = object(object(via.source).from);
  if (id(record.submitter_id) !== "" && id(record.submitter_id) !== id(record.requester_id)) return {};
  const name = text(from.name);
  const address = text(from.address);
  return { ...(name === "" ? {} : { name }), ...(address === "" ? {} : { emails: [address] }) };
}

function distinctEvents(events: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const key = JSON.stringify({ ...event, from: null });
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Only a ticket that says of itself that it was merged, or is at its end, can have gone into another. */
function mergeTarget(
  ticketId: string,
  pieces: readonly Piece[],
  comments: readonly Of<"comment">[],
  tags: readonly string[],
  status: string,
): string | null {
  const tagged = tags.includes("closed_by_merge");
  if (!tagged && status !== "closed" && status !== "deleted") return null;
  const said = pick(pieces, "into").map((piece) => piece.kept);
  if (tagged) {
    for (const { v } of comments) {
      const found = wentInto(bodyOf(v));
      if (found !== "") said.unshift(found);
    }
  }
  return said.find((kept) => kept !== ticketId) ?? null;
}

function caseFields(record: Json, rating: Json, survey: Json, names: Names): SourceField[] {
  const fields: SourceField[] = [];
  const push = (name: string, value: unknown, internal?: boolean) => {
    const shown = flat(value);
    if (shown !== "") fields.push({ name, value: shown, ...(internal === true ? { internal } : {}) });
  };
  for (const name of FIELDS) push(name, record[name]);
  for (const entry of list(record.custom_fields ?? record.fields)) {
    if (isObject(entry)) push(names.field(id(entry.id)), entry.value);
  }
  push("satisfaction_comment", text(rating.comment) || text(survey.comment));
  push("satisfaction_reason", text(rating.reason) || text(survey.reason));
  return fields;
}
