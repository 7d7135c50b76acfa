import type { AuthorKind, Priority, Status } from "@casekeep/cases";
import {
  attachment,
  deskCase,
  distinct,
  distinctFiles,
  fieldsOf,
  layered,
  message,
  ofKind,
  plain,
  tagsOf,
} from "../desk/build.ts";
import type { Assembled, DeskContext, Piece } from "../desk/connector.ts";
import type { Change } from "../events.ts";
import { channelWord, priorityWord, statusNamed } from "../record/words.ts";
import type { SourceAttachment, SourceMessage } from "../source.ts";
import { id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { saysPrivate } from "../text/visibility.ts";

/** Owner "-" stands for nobody, and the system writes under its number. */
const NOBODY = "1";
/** The states and priorities of a fresh installation; the lists of an export outweigh them. */
const STATES: Readonly<Record<string, string>> = {
  1: "new",
  2: "open",
  3: "pending reminder",
  4: "closed",
  5: "merged",
  6: "removed",
  7: "pending close",
};
const PRIORITIES: Readonly<Record<string, string>> = { 1: "1 low", 2: "2 normal", 3: "3 high" };
const SENDERS: Readonly<Record<string, string>> = { 1: "agent", 2: "customer", 3: "system" };
const TYPES: Readonly<Record<string, string>> = {
  1: "email",
  2: "sms",
  3: "chat",
  4: "fax",
  5: "phone",
  10: "note",
  11: "web",
};

/** Numbers and names by id. Tickets take about 90 bytes each: a merge names its target by id, people know its number. */
export interface Names {
  state(key: string, name?: string): string;
  /** What kind of state a name stands for (its type's id or name), as the list of states says. */
  kind(name: string, type?: string): string;
  priority(key: string, name?: string): string;
  group(key: string, name?: string): string;
  ticket(key: string, number?: string): string;
  /** Ids by login or address, for exports whose people are spelled out. */
  user(name: string, key?: string): string;
}

export function createNames(): Names {
  const table = (start: Readonly<Record<string, string>>) => {
    const known = new Map(Object.entries(start));
    return (key: string, name?: string): string => {
      if (name !== undefined && name !== "" && key !== "") known.set(key, name);
      return known.get(key) ?? "";
    };
  };
  return {
    state: table(STATES),
    kind: table({}),
    priority: table(PRIORITIES),
    group: table({}),
    ticket: table({}),
    user: table({}),
  };
}

/** Types of states of a fresh installation, by id and by name. */
const TYPES_OF_STATE: Readonly<Record<string, Status>> = {
  1: "new",
  2: "open",
  3: "pending",
  4: "pending",
  5: "closed",
  6: "closed",
  7: "deleted",
  new: "new",
  open: "open",
  "pending reminder": "pending",
  "pending action": "pending",
  closed: "closed",
  merged: "closed",
  removed: "deleted",
};

function statusOf(name: string, names: Names): Status {
  const word = name.toLowerCase();
  const typed = TYPES_OF_STATE[names.kind(word)];
  if (typed !== undefined && typed !== "open") return typed;
  if (word === "removed" || word === "deleted") return "deleted";
  if (word === "merged" || /^closed|^resolved|successful/.test(word)) return "closed";
  if (/^pending/.test(word)) return "pending";
  // Of the states that count as open, an installation's own say more by their name.
  return statusNamed(name) ?? "open";
}

const priorityOf = (name: string): Priority | null => priorityWord(name.replace(/^\d+\s*/, "")) ?? null;

export function assemble(key: string, pieces: readonly Piece[], context: DeskContext, names: Names): Assembled {
  const { people, at } = context;
  const age = (value: Json) => at(value.updated_at) ?? 0;
  const record = layered(ofKind(pieces, "ticket"), age);
  const createdAt = at(record?.created_at);
  if (record === undefined || createdAt === undefined) return {};
  const stateName = (record.state_id === undefined ? "" : names.state(id(record.state_id))) || text(record.state);
  const merged = stateName.toLowerCase() === "merged";
  const number_ = text(record.number) || key;
  const status = statusOf(stateName, names);
  const customerId = personId(record, "customer", names);
  const ownerId = personId(record, "owner", names);
  const articles = distinct(ofKind(pieces, "article"), (value) => id(value.id), age).map((piece) => piece.v);
  const messages = articles.map((value) => messageOf(value, context, names, createdAt)).sort((a, b) => a.at - b.at);
  const kept = ofKind(pieces, "into")
    .map((piece) => id(piece.v.kept))
    .find((it) => it !== "" && it !== key);
  const announced = number(record.article_count) ?? list(record.article_ids).length;
  return {
    items: [
      ...(announced > articles.length
        ? [
            {
              kind: "announced" as const,
              file: pieces[0]!.file,
              of: "messages" as const,
              count: announced,
              found: articles.length,
            },
          ]
        : []),
      ...(merged && kept === undefined
        ? [{ kind: "note" as const, file: "", text: "a ticket is marked as merged and no history says into which" }]
        : []),
    ],
    case: deskCase({
      source: "zammad",
      id: number_,
      numbers: [number_],
      subject: text(record.title),
      createdAt,
      updatedAt: at(record.updated_at),
      settledAt: at(record.close_at) ?? at(record.last_close_at),
      status,
      priority: priorityOf(names.priority(id(record.priority_id)) || text(record.priority)),
      language: text(articles[0]?.detected_language).slice(0, 2).toLowerCase(),
      channel: channelOf(record, articles),
      group: names.group(id(record.group_id)) || text(record.group) || id(record.group_id) || null,
      tags: tagsOf([...list(record.tags), ...ofKind(pieces, "tags").flatMap(({ v }) => list(v.tags))]),
      requester: customerId === NOBODY ? undefined : people.person(customerId, customerId, spelled(record.customer)),
      assignee:
        ownerId === "" || ownerId === NOBODY ? undefined : people.person(ownerId, ownerId, spelled(record.owner)),
      mergedInto: merged && kept !== undefined ? names.ticket(kept) || kept : null,
      deleted: status === "deleted",
      messages,
      history: historyOf(ofKind(pieces, "change"), at, names),
      fields: fieldsOf(record, [...TOLD, ...Object.keys(record).filter((name) => !PLATFORM.test(name))]),
    }),
  };
}

const TOLD = ["type", "note", "organization_id", "organization", "time_unit"];
/** Columns every installation has: told above, part of the case already, or figures of its own. What else stands in a ticket an installation has added. */
const PLATFORM =
  /^(?:id|number|title|type|note|time_unit|preferences|tags|(?:group|priority|state|owner|customer|organization|created_by|updated_by|checklist|ai_agent_running)(?:_ids?)?|create_article_\w+|article_\w+|ticket_time_accounting\w*|referencing_checklist\w*|mention_ids|ai_stored_result_ids|(?:first_response|close|update|escalation|pending|last_contact|last_close|last_owner_update)(?:_\w+)?|(?:created|updated)_at)$/;

/** Plain records carry ids, spelled-out ones logins beside or instead of them. */
function personId(record: Json, role: "customer" | "owner", names: Names): string {
  const own = id(record[`${role}_id`]);
  if (own !== "") return own;
  const login = text(record[role]);
  return login === "-" ? NOBODY : names.user(login) || login;
}

/** A login that is written out is an address nearly always. */
const spelled = (login: unknown) => (text(login).includes("@") ? { email: text(login) } : { handle: text(login) });

function channelOf(record: Json, articles: readonly Json[]): string {
  const type = TYPES[id(record.create_article_type_id)] ?? text(record.create_article_type) ?? "";
  const first = text(articles[0]?.type) || (TYPES[id(articles[0]?.type_id)] ?? "");
  const said = (type || first).toLowerCase();
  if (said === "" || said === "note") return "";
  if (/twitter|facebook/.test(said)) return "social";
  return /telegram|whatsapp/.test(said) ? "chat" : channelWord(said);
}

function messageOf(value: Json, { people, at }: DeskContext, names: Names, createdAt: number): SourceMessage {
  const sender = (text(value.sender) || (SENDERS[id(value.sender_id)] ?? "")).toLowerCase();
  // On behalf of someone: the one who said it, not the one who typed it.
  const authorId = id(value.origin_by_id) || id(value.created_by_id) || names.user(text(value.created_by));
  let by: AuthorKind = sender === "customer" ? "customer" : sender === "system" ? "bot" : "agent";
  if (by === "agent" && authorId === NOBODY) by = "system";
  const author = authorId === "" || authorId === NOBODY || by === "bot" ? undefined : people.person(authorId, authorId);
  const body = /html/i.test(text(value.content_type)) ? plain(value.body) : text(value.body);
  return message({
    id: id(value.id),
    at: at(value.created_at) ?? createdAt,
    by,
    author,
    internal: saysPrivate(value.internal),
    body,
    attachments: filesOf(value),
    fields: fieldsOf(value, ["from", "to", "cc", "subject"]),
  });
}

function filesOf(value: Json): SourceAttachment[] {
  return distinctFiles(
    list(value.attachments)
      .filter(isObject)
      // The body in its other form is no file.
      .filter((entry) => object(entry.preferences)["content-alternative"] !== true)
      .map((entry, count) => {
        const kind = object(entry.preferences);
        return attachment(id(entry.id) || `${id(value.id)}/${count}`, {
          name: entry.filename,
          type: kind["Mime-Type"] ?? kind["Content-Type"],
          size: entry.size,
        });
      }),
  );
}

function historyOf(changes: readonly Piece[], at: DeskContext["at"], names: Names): Change[] {
  const seen = new Set<string>();
  return changes.flatMap(({ v }): Change[] => {
    const when = at(v.created_at);
    const line = JSON.stringify([v.object, v.attribute, v.type, v.id_from, v.id_to, v.value_to, v.created_at]);
    if (when === undefined || text(v.type) !== "updated" || seen.has(line)) return [];
    seen.add(line);
    const attribute = text(v.attribute);
    const [before, after] = [text(v.value_from), text(v.value_to)];
    const owner = (key: string) => (key === NOBODY ? null : key || null);
    const [from, to] = [id(v.id_from), id(v.id_to)];
    if (attribute === "state")
      return [
        { type: "status", at: when, to: statusOf(after, names), from: before === "" ? null : statusOf(before, names) },
      ];
    if (attribute === "priority")
      return [{ type: "priority", at: when, to: priorityOf(after), from: priorityOf(before) }];
    if (attribute === "owner") return [{ type: "assignee", at: when, to: owner(to), from: owner(from) }];
    return attribute === "group"
      ? [{ type: "group", at: when, to: after || to || null, from: before || from || null }]
      : [];
  });
}
