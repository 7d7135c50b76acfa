import type { AuthorKind, Csat, Status } from "@casekeep/cases";
import {
  allFields,
  attachment,
  bareUrl,
  deskCase,
  distinct,
  distinctFiles,
  fieldsOf,
  layered,
  message,
  plain,
  tagsOf,
  withOthers,
} from "../desk/build.ts";
import type { Assembled, DeskContext, Piece } from "../desk/connector.ts";
import type { StateEvent } from "../events.ts";
import { countryWord, languageWord } from "../record/words.ts";
import type { SourceAttachment, SourceItem, SourceMessage } from "../source.ts";
import { person } from "../text/people.ts";
import { flag, id, isObject, type Json, list, number, object, text } from "../text/values.ts";

/** Parts that are lines about the conversation whatever they carry: attributes, ratings, clocks. */
const ACTIVITY = /attribute|rating|sla|expectation|participant|action|event|detail|title|language|priority_changed/;
/** Parts in which staff write to the customer. What they write in a part of another kind stays in. */
const OPENLY =
  /^(?:comment|message|quick_reply|reply|close|open|assign|default_assign|away_mode|snoozed|unsnoozed|timer_|ticket_state)|reopen/;
const STATE: Readonly<Record<string, Status>> = { open: "open", closed: "closed", snoozed: "pending" };
const CHANNEL: readonly [RegExp, string][] = [
  [/^email/, "email"],
  [/phone|call|sms|voice/, "phone"],
  [/facebook|twitter|instagram|^x$/, "social"],
  [/^(?:conversation|push|chat|whatsapp|messenger|in_?app)/, "chat"],
  [/^api|^admin_initiated/, "api"],
];

/** Contacts, admins and bots count their ids each for themselves. */
export const personKey = (author: Json): string => `${roleOf(author)}:${id(author.id)}`;

export function roleOf(author: Json): AuthorKind {
  const type = text(author.type);
  if (author.from_ai_agent === true || author.is_ai_answer === true) return "bot";
  if (type === "bot" || type === "fin" || type === "operator" || type === "ai_agent") return "bot";
  if (type === "admin" || type === "teammate") return "agent";
  return type === "team" || type === "system" || type === "workflow" ? "system" : "customer";
}

type Context = Pick<DeskContext, "people" | "at">;

const partsOf = (value: Json): Json[] => list(object(value.conversation_parts).conversation_parts).filter(isObject);

export function assemble(
  key: string,
  pieces: readonly Piece[],
  context: Context,
  teams: ReadonlyMap<string, string>,
): Assembled {
  const { people, at } = context;
  const age = (value: Json) => at(value.updated_at) ?? 0;
  const record = merged(pieces, age);
  const createdAt = at(record?.created_at);
  if (record === undefined || createdAt === undefined) return {};
  const parts = distinct(
    pieces.flatMap((piece) => partsOf(piece.v).map((v) => ({ ...piece, k: "part", v }))),
    (value) => id(value.id),
    age,
  ).map((piece) => piece.v);
  // Answers before version 2.0 have the opening and its writer under other names.
  const source = object(record.source ?? record.conversation_message);
  const author = object(source.author);
  const contact = object(list(object(record.contacts).contacts)[0] ?? list(record.customers)[0] ?? record.user);
  const requester = requesterOf(author, contact, people);
  const messages = [
    sourceMessage(key, source, createdAt, people),
    ...parts.map((part) => partMessage(part, context, createdAt)),
  ]
    .filter((it): it is SourceMessage => it !== undefined)
    .sort((a, b) => a.at - b.at);
  const assigneeId = assigned(record);
  const assignee =
    assigneeId === "" || people.role(`bot:${assigneeId}`) === "bot" || people.role(`agent:${assigneeId}`) === "bot"
      ? undefined
      : people.person(`agent:${assigneeId}`, `agent:${assigneeId}`);
  const attributes = object(record.custom_attributes);
  const rating = object(record.conversation_rating);
  const deleted = flag(record.deleted) === true || text(record.state) === "deleted";
  const stateWord = text(record.state) || (flag(record.open ?? true) === false ? "closed" : "open");
  return {
    items: gaps(pieces, parts.length),
    case: deskCase({
      source: "intercom",
      id: key,
      subject: text(record.title) || plain(source.subject),
      createdAt,
      updatedAt: at(record.updated_at),
      status: deleted ? "deleted" : ((record.said_status as Status | undefined) ?? STATE[stateWord] ?? "open"),
      numbers: [key, ...list(record.numbers).map(text)],
      priority: text(record.priority) === "priority" ? "high" : null,
      region: text(attributes.Region ?? attributes.region),
      country: countryWord(attributes.Country ?? attributes.country),
      language: languageWord(attributes.Language ?? attributes.language),
      channel: CHANNEL.find(([pattern]) => pattern.test(text(source.type).toLowerCase()))?.[1] ?? "",
      group: groupOf(record, teams),
      tags: tagsOf(list(object(record.tags).tags).map((tag) => object(tag).name)),
      requester,
      assignee,
      ...withOthers([...besides(record, people), ...parts.flatMap(addressed)]),
      deleted,
      csat: csatOf(rating),
      messages,
      history: parts.flatMap((part) => eventsOf(part, at, teams)),
      fields: [
        ...allFields(attributes),
        ...fieldsOf(source, ["url", "delivered_as"]),
        ...fieldsOf({ csat_remark: rating.remark, sla: object(record.sla_applied).sla_name }, ["csat_remark", "sla"]),
      ],
    }),
  };
}

/** The list's entry of a conversation is poorer than the conversation itself: it must not blank what that one says. */
function merged(pieces: readonly Piece[], age: (value: Json) => number): Json | undefined {
  const rich = pieces.filter((piece) => partsOf(piece.v).length > 0 || piece.v.conversation_parts !== undefined);
  const poor = pieces.filter((piece) => !rich.includes(piece));
  const base = layered(poor, age);
  const full = layered(rich, age);
  if (full === undefined || base === undefined) return full ?? base;
  const newer = age(base) > age(full);
  const told = (value: unknown) =>
    value !== null &&
    value !== undefined &&
    value !== "" &&
    (!isObject(value) || Object.values(value).some((it) => (Array.isArray(it) ? it.length > 0 : isObject(it))));
  const whole: Record<string, unknown> = { ...base, ...full };
  if (newer)
    for (const [name, value] of Object.entries(base))
      if (typeof value !== "object" ? true : told(value)) whole[name] = value;
  return whole;
}

function requesterOf(author: Json, contact: Json, people: Context["people"]) {
  const byCustomer = roleOf(author) === "customer" && id(author.id) !== "";
  const personId = byCustomer ? id(author.id) : id(contact.id);
  const said = { name: text(author.name), email: text(author.email) };
  if (personId !== "") return people.person(`customer:${personId}`, personId, byCustomer ? said : {});
  return text(author.type) !== "" && roleOf(author) === "customer" ? people.person("", "", said) : undefined;
}

/** 0 and "nobody" are no one; a team's box is no person. */
function assigned(record: Json): string {
  const old = object(record.assignee);
  const found = id(record.admin_assignee_id) || (text(old.type) === "admin" ? id(old.id) : "");
  return found === "0" ? "" : found;
}

function groupOf(record: Json, teams: ReadonlyMap<string, string>): string | null {
  const team = id(record.team_assignee_id);
  return team === "" || team === "0" ? null : teams.get(team) || team;
}

function authorOf(author: Json, people: Context["people"]) {
  // Contacts go by their bare id; admin 7 is not bot 7.
  const own = id(author.id);
  return people.person(personKey(author), roleOf(author) === "customer" || own === "" ? own : personKey(author), {
    name: text(author.name),
    email: text(author.email),
  });
}

function sourceMessage(
  key: string,
  source: Json,
  createdAt: number,
  people: Context["people"],
): SourceMessage | undefined {
  const author = object(source.author);
  const place = `source/${id(source.id) || key}`;
  const attachments = filesOf(source, place);
  const body = plain(source.body);
  if (body === "" && attachments.length === 0 && source.redacted !== true) return undefined;
  return message({
    id: place,
    at: createdAt,
    by: text(source.delivered_as) === "automated" && roleOf(author) !== "customer" ? "bot" : roleOf(author),
    author: authorOf(author, people),
    internal: false,
    body,
    attachments,
    fields: fieldsOf(source, ["subject", "url"]),
  });
}

/** Whoever writes while assigning, closing or reopening writes a message; the act alone is none. */
function partMessage(part: Json, { people, at }: Context, createdAt: number): SourceMessage | undefined {
  const kind = text(part.part_type).toLowerCase();
  const place = id(part.id);
  const author = object(part.author);
  const attachments = filesOf(part, place);
  const body = plain(part.body);
  const redacted = part.redacted === true && /^(?:comment|note|message|quick_reply)/.test(kind);
  if (body === "" && attachments.length === 0 && !redacted) return undefined;
  if (ACTIVITY.test(kind) && !kind.startsWith("note")) return undefined;
  return message({
    id: place,
    at: at(part.created_at) ?? createdAt,
    by: roleOf(author),
    author: authorOf(author, people),
    internal: kind.startsWith("note") || (roleOf(author) === "agent" && !OPENLY.test(kind)),
    body,
    attachments,
    fields: fieldsOf(object(part.email_message_metadata), ["subject", "email_address_headers"]),
  });
}

/** Contacts of the conversation after the first. */
const besides = (record: Json, people: Context["people"]) =>
  list(object(record.contacts).contacts)
    .slice(1)
    .map((contact) => id(object(contact).id))
    .map((key) => (key === "" ? undefined : people.person(`customer:${key}`, key)));

/** Whom a mail in it went to and came from. */
const addressed = (part: Json) =>
  list(object(part.email_message_metadata).email_address_headers)
    .filter(isObject)
    .map((it) => person({ name: text(it.name), email: text(it.email_address) }));

const IMAGE = /<img\b[^>]*?\bsrc\s*=\s*["']([^"'>]+)["']/gi;

/** Files of the list, and images that were put into the text; the same link under a new signature is the same file. */
function filesOf(value: Json, place: string): SourceAttachment[] {
  const listed = list(value.attachments)
    .filter(isObject)
    .map((entry, count) =>
      attachment(id(entry.id) || bareUrl(entry.url) || `${place}/${count}`, {
        name: entry.name,
        type: entry.content_type,
        size: entry.filesize ?? entry.size,
      }),
    );
  const known = new Set(list(value.attachments).map((entry) => bareUrl(object(entry).url)));
  const inline = [...text(value.body).matchAll(IMAGE)]
    .map((found) => bareUrl(found[1]))
    .filter((url) => /^https?:/i.test(url) && !known.has(url))
    .map((url) => attachment(url, { name: url.split("/").at(-1), type: "image/*", size: null }));
  return distinctFiles([...listed, ...inline]);
}

function eventsOf(part: Json, at: DeskContext["at"], teams: ReadonlyMap<string, string>): StateEvent[] {
  const when = at(part.created_at);
  if (when === undefined) return [];
  const kind = text(part.part_type).toLowerCase();
  const events: StateEvent[] = [];
  if (part.said_status !== undefined && part.said_status !== null)
    events.push({ type: "status", at: when, to: part.said_status as Status });
  else if (kind === "close") events.push({ type: "status", at: when, to: "closed" });
  else if (kind === "snoozed") events.push({ type: "status", at: when, to: "pending" });
  else if (/^open$|reopen|unsnooze/.test(kind)) events.push({ type: "status", at: when, to: "open" });
  const to = object(part.assigned_to);
  const target = id(to.id) === "0" ? "" : id(to.id);
  if (text(to.type) === "admin")
    events.push({ type: "assignee", at: when, to: target === "" ? null : `agent:${target}` });
  if (text(to.type) === "team") events.push({ type: "group", at: when, to: teams.get(target) || target || null });
  if (text(to.type).startsWith("nobody")) events.push({ type: "assignee", at: when, to: null });
  return events;
}

function csatOf(rating: Json): Csat | null {
  const value = number(rating.rating);
  if (value !== undefined && Number.isInteger(value) && value >= 1 && value <= 5) return value as Csat;
  return (rating.created_at ?? rating.requested_at ?? null) === null ? null : "offered";
}

/** Parts the source has and the export does not: the API returns no more than the newest 500 of a conversation. */
function gaps(pieces: readonly Piece[], found: number): SourceItem[] {
  let most = 0;
  let file = "";
  for (const { v, file: at } of pieces) {
    const said = Math.max(
      number(object(v.statistics).count_conversation_parts) ?? 0,
      number(object(v.conversation_parts).total_count) ?? 0,
    );
    if (said > most) [most, file] = [said, at];
  }
  if (most <= found) return [];
  return [{ kind: "announced", file, of: "messages", count: most, found }];
}
