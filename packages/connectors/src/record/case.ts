import type { Status } from "@casekeep/cases";
import { type StateEvent, settle } from "../events.ts";
import type { SourceCase, SourceField, SourceMessage, SourcePerson } from "../source.ts";
import { htmlToText } from "../text/html.ts";
import { person } from "../text/people.ts";
import type { Json } from "../text/values.ts";
import { flag, flat, id, isObject, list, number, text } from "../text/values.ts";
import { staffVisibility } from "../text/visibility.ts";
import type { Dates } from "./dates.ts";
import { eventsOf } from "./events.ts";
import { attachmentsOf, bodyOf, messagesOf, saidInCells, visibilityOf, writerOf } from "./messages.ts";
import { personFrom } from "./people.ts";
import { nameKey, type Sorted, sortRoles } from "./roles.ts";
import { isDerived, keyName, type Role, roleOf } from "./synonyms.ts";
import {
  channelWord,
  countryWord,
  csatWord,
  isChannel,
  languageWord,
  priorityWord,
  statusNamed,
  statusWord,
} from "./words.ts";

export interface RecordContext {
  readonly source: string;
  /** Put before the record's own id to make it unique within the source, e.g. "cases.csv#"; "" when it is already. */
  readonly scope: string;
  readonly localId: string;
  readonly dates: Dates;
}

export type Made =
  | {
      readonly ok: true;
      readonly case: SourceCase /** The record says it has so many messages. */;
      readonly announced?: number;
    }
  | { readonly ok: false; readonly reason: string };

/** The id a record gives itself, "" where it gives none. */
export function idOf(record: Json): string {
  let best = "";
  let rank = Number.POSITIVE_INFINITY;
  for (const name in record) {
    const known = roleOf(name);
    if (known === undefined || (known[0] !== "id" && known[0] !== "number")) continue;
    // Any name of an id goes before any name of a number.
    const place = known[1] + (known[0] === "id" ? 0 : 1000);
    if (place >= rank) continue;
    const value = id(record[name]);
    if (value === "") continue;
    best = value;
    rank = place;
  }
  return best;
}

/** Longer ids are nothing that people quote. */
const LONGEST_NUMBER = 60;

/** Thrown and caught within this file only: ends the work on a record whose values contradict their column. */
class Unreadable extends Error {}

/** A case from one record of named values, whatever their order and language; never throws for what the record holds. */
export function caseFromRecord(record: Json, context: RecordContext): Made {
  try {
    return make(sortRoles(record), context);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.message };
    throw error;
  }
}

function make(of: Sorted, context: RecordContext): Made {
  const { dates, scope, localId } = context;
  const caseId = `${scope}${localId}`;
  const fields: SourceField[] = [];
  const field = (name: string, value: unknown, internal?: boolean) => {
    const shown = flat(value);
    if (shown !== "") fields.push({ name, value: shown, ...(internal === true ? { internal } : {}) });
  };
  /** A value of a fixed set; what is outside it stays readable as a field. */
  const known = <T>(role: Role, read: (value: unknown) => T | undefined): T | undefined => {
    const value = of.get(role);
    const made = value === undefined ? undefined : read(value);
    if (value !== undefined && (made === undefined || made === "")) field(of.nameOf(role), value);
    return made;
  };
  const date = (role: Role): number | undefined => {
    const value = of.get(role);
    if (value === undefined) return undefined;
    const found = dates.read(value);
    if (found !== undefined) return found.at;
    if (!isDerived(of.nameOf(role))) throw new Unreadable(`date not readable: ${role}`);
    field(of.nameOf(role), value);
    return undefined;
  };

  const openedAt = date("opened");
  const updated = date("updated");
  // A column of that name may say whether it is closed instead of when.
  const closing = of.get("closed");
  const said = closing === undefined ? undefined : flag(closing);
  const over = said !== undefined && dates.read(closing) === undefined ? said : undefined;
  if (over !== undefined) field(of.nameOf("closed"), of.get("closed"));
  const closedAt = over === undefined ? date("closed") : undefined;
  const rowAt = date("at");
  const written = of.get("messages");
  const created = openedAt ?? rowAt ?? firstMessage(written, dates) ?? updated ?? closedAt;
  if (created === undefined) return { ok: false, reason: "no opening date" };

  const requester = whoIs(
    of,
    "customer",
    ["customerId", "customerName", "customerEmail", "customerPhone", "customerHandle"],
    fields,
  );
  const assignee = whoIs(of, "assignee", ["assigneeId", "assigneeName", "assigneeEmail"], fields);

  const messages: SourceMessage[] = [];
  let announced = number(of.get("messageCount"));
  const cells = saidInCells([[of.nameOf("body"), of.get("body")], ...of.rest], dates);
  const body = cells.names.has(of.nameOf("body")) ? "" : bodyOf(of);
  const attachments = attachmentsOf(of.get("attachments"), scope, caseId);
  const nestedMessages = [...(Array.isArray(written) ? written : []), ...cells.messages];
  if (!Array.isArray(written) && written !== undefined) {
    const count = number(written);
    if (count !== undefined && Number.isInteger(count) && count >= 0) announced = count;
    else if (typeof written === "string" && body === "")
      messages.push(opening(of, written, caseId, rowAt ?? created, requester, assignee, []));
    else field(of.nameOf("messages"), written);
  }
  if (Array.isArray(written) || nestedMessages.length > 0) {
    const made = messagesOf(nestedMessages, { caseId, scope, openedAt: created, requester, assignee, dates });
    if (typeof made === "string") return { ok: false, reason: made };
    // The description counts once, also when the first message repeats it.
    const repeated = body === "" || made.some((message) => squeeze(message.body) === squeeze(body));
    if (!repeated) messages.push(opening(of, body, caseId, created, requester, assignee, attachments));
    messages.push(...made);
  } else if (body !== "" || attachments.length > 0) {
    messages.push(opening(of, body, caseId, rowAt ?? created, requester, assignee, attachments));
  }
  const note = flat(of.get("notes"));
  if (note !== "") {
    messages.push({
      id: `${caseId}/note`,
      at: Math.max(created, updated ?? closedAt ?? created),
      by: "agent",
      ...(assignee === undefined ? {} : { author: assignee }),
      visibility: staffVisibility(note),
      body: note,
      attachments: [],
      fields: [],
    });
  }
  messages.sort((a, b) => a.at - b.at);
  // Exports of one row a message name nobody but the writers: the customer who wrote first asks.
  const asking = requester ?? messages.find((it) => it.by === "customer" && it.visibility === "public")?.author;

  const deletedSaid = of.get("deleted");
  const named = known("status", statusWord) ?? statusNamed(of.get("status"));
  const deleted = named === "deleted" || (deletedSaid !== undefined && flag(deletedSaid) !== false);
  const status: Status = deleted ? "deleted" : (named ?? (closedAt === undefined && over !== true ? "open" : "closed"));
  const times = messages.map((message) => message.at);
  const updatedAt = Math.max(created, updated ?? 0, closedAt ?? 0, times.at(-1) ?? 0);
  const priority = known("priority", priorityWord) ?? null;
  const csat = known("csat", csatWord) ?? null;
  const group = flat(of.get("group")) || null;
  const events = Array.isArray(of.get("events"))
    ? eventsOf(list(of.get("events")), dates)
    : { events: [], other: [flat(of.get("events"))] };
  for (const other of events.other) field("event", other);
  const into = id(of.get("mergedInto"));
  const mergedInto = into === "" || into === localId ? null : `${scope}${into}`;
  const mergeAt = closedAt ?? updatedAt;
  const all: StateEvent[] = events.events.map((event) =>
    event.type === "merge" ? { ...event, into: `${scope}${event.into}` } : event,
  );
  if (csat !== null && !all.some((event) => event.type === "csat")) all.push({ type: "csat", at: updatedAt, to: csat });
  if (mergedInto !== null && !all.some((event) => event.type === "merge"))
    all.push({ type: "merge", at: mergeAt, into: mergedInto });
  const settled = settle(all, {
    status,
    at: closedAt ?? updatedAt,
    createdAt: created,
    priority,
    group,
    assignee: assignee?.id ?? null,
  });

  if (of.get("staffField") !== undefined) field(of.nameOf("staffField"), of.get("staffField"), true);
  pushFields(of.get("fields"), field);
  const html = of.get("html");
  if (typeof html === "string" && flat(of.get("body")) !== "") {
    const shown = htmlToText(html);
    if (squeeze(shown) !== squeeze(body)) field(of.nameOf("html"), shown);
  }
  // What says something about a message stays readable where there is none.
  if (messages.length === 0)
    for (const role of BESIDE) if (of.get(role) !== undefined) field(of.nameOf(role), of.get(role));
  if (openedAt !== undefined && messages.length === 0 && of.get("at") !== undefined)
    field(of.nameOf("at"), of.get("at"));
  for (const [name, value] of of.rest)
    if (!cells.names.has(name)) field(name, value, /remark|note|bemerk|notiz|intern/i.test(name));
  // Of several ids (number, key, id) people quote any.
  const further = of.rest
    .filter(([name]) => ["id", "number"].includes(roleOf(name)?.[0] ?? ""))
    .map(([, value]) => id(value))
    .filter((each) => each.length <= LONGEST_NUMBER);
  const numbers = [...new Set([id(of.get("number")), localId, ...further])].filter((each) => each !== "");
  return {
    ok: true,
    case: {
      source: context.source,
      id: caseId,
      ...(scope === "" ? {} : { localId }),
      numbers,
      subject: flat(of.get("subject")),
      createdAt: created,
      updatedAt,
      stamped: updated !== undefined,
      status,
      priority,
      product: flat(of.get("product")),
      region: flat(of.get("region")),
      country: known("country", countryWord) ?? "",
      language: known("language", languageWord) ?? "",
      channel: channelWord(of.get("channel") ?? originOf(of)),
      group,
      tags: tagsOf(of.get("tags")),
      ...(asking === undefined ? {} : { requester: asking }),
      ...(assignee === undefined ? {} : { assignee }),
      mergedInto,
      deleted,
      csat,
      messages,
      events: settled,
      fields,
    },
    ...(announced === undefined ? {} : { announced }),
  };
}

/** Where a case came from, where it says so by the name of a channel; such columns hold many other things. */
const originOf = (of: Sorted): unknown =>
  of.rest.find(
    ([name, value]) => /(?:^|_)(?:source|origin|herkunft|origine|origen)$/.test(keyName(name)) && isChannel(value),
  )?.[1];

const BESIDE: readonly Role[] = [
  ...(["by", "author", "authorName", "authorEmail", "fromStaff", "fromCustomer", "automatic"] as const),
  ...(["visibility", "internal", "public"] as const),
];
const squeeze = (body: string) => body.replace(/\s+/g, " ").trim();

function firstMessage(value: unknown, dates: Dates): number | undefined {
  let first: number | undefined;
  for (const entry of list(value)) {
    const of = sortRoles(typeof entry === "object" && entry !== null ? (entry as Json) : {});
    const at = dates.read(of.get("at") ?? of.get("opened"))?.at;
    if (at !== undefined && (first === undefined || at < first)) first = at;
  }
  return first;
}

function whoIs(
  of: Sorted,
  whole: "customer" | "assignee",
  parts: readonly Role[],
  fields: SourceField[],
): SourcePerson | undefined {
  const cell = of.get(whole);
  const made = cell === undefined ? { fields: [] } : personFrom(cell, of.nameOf(whole));
  fields.push(...made.fields);
  const found = "person" in made ? made.person : undefined;
  const loose: Record<string, string> = {};
  for (const role of parts) {
    const key = role.slice(whole.length).toLowerCase();
    const value = key === "id" ? id(of.get(role)) : flat(of.get(role));
    if (value !== "") loose[key] = value;
  }
  if (found === undefined) return person(loose);
  const base = {
    id: found.id,
    name: found.name ?? "",
    email: found.emails?.[0] ?? "",
    phone: found.phones?.[0] ?? "",
    handle: found.handles?.[0] ?? "",
  };
  const joined = person({ ...base, ...loose });
  if (joined === undefined || found.deleted === true) return found;
  // An address beside a bare name is the better identity.
  const named =
    loose.id === undefined &&
    found.emails === undefined &&
    loose.email !== undefined &&
    found.id === found.name?.toLowerCase();
  return named ? person({ name: found.name ?? "", ...loose }) : { ...found, ...joined };
}

function opening(
  of: Sorted,
  body: string,
  caseId: string,
  at: number,
  requester: SourcePerson | undefined,
  assignee: SourcePerson | undefined,
  attachments: SourceMessage["attachments"],
): SourceMessage {
  const visibility = visibilityOf(of, body) ?? "public";
  const { by, author, fields } = writerOf(of, { requester, assignee });
  const kind = by ?? (visibility === "public" ? "customer" : "agent");
  const who = author ?? (kind === "customer" ? requester : undefined);
  return {
    id: `${caseId}/opening`,
    at,
    by: kind,
    ...(who === undefined ? {} : { author: who }),
    visibility,
    body,
    attachments,
    fields,
  };
}

function tagName(tag: unknown): string {
  const key = isObject(tag) ? nameKey(tag) : undefined;
  return key === undefined ? flat(tag) : text((tag as Json)[key]);
}

function tagsOf(value: unknown): string[] {
  const words = Array.isArray(value) ? value.map(tagName) : text(value).split(/[,;|]/);
  return [...new Set(words.map((each) => each.trim()).filter((each) => each !== ""))];
}

function pushFields(value: unknown, field: (name: string, value: unknown, internal?: boolean) => void): void {
  if (Array.isArray(value)) {
    value.forEach((entry, place) => {
      const it = typeof entry === "object" && entry !== null ? (entry as Json) : ({ value: entry } as Json);
      field(text(it.name ?? it.key ?? it.id) || `field_${place + 1}`, it.value, flag(it.internal) === true);
    });
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) field(name, part);
  } else if (value !== undefined) field("fields", value);
}
