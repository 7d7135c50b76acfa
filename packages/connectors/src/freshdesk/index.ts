import type { Status } from "@casekeep/cases";
import {
  type Assembled,
  type DeskContext,
  type DeskReader,
  deskConnector,
  type Entry,
  type Piece,
} from "../desk/connector.ts";
import { statusNamed } from "../record/words.ts";
import { id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { unwrapped } from "./account-export.ts";
import { assemble } from "./assemble.ts";

const PAGE = "(?:[._-](?:page)?[._-]?\\d+)?";
const NAMED = [
  new RegExp(`(?:^|[/_.-])tickets?[/_.-](\\d{1,20})[/_.-]conversations?${PAGE}\\.\\w+$`, "i"),
  new RegExp(`(?:^|[/_.-])conversations?[/_.-](?:ticket[/_.-])?(\\d{1,20})${PAGE}\\.\\w+$`, "i"),
];

function ticketOfFile(name: string): string {
  for (const pattern of NAMED) {
    const found = pattern.exec(name)?.[1];
    if (found !== undefined) return String(BigInt(found));
  }
  return "";
}

/** Which record an object is: Freshdesk's lists are bare, so its keys have to say. */
function kindOf(value: Json): string {
  if (value.performed_at !== undefined && isObject(value.activity)) return "activity";
  if (value.ratings !== undefined || (value.survey_id !== undefined && value.ticket_id !== undefined)) return "rating";
  if (
    (value.body !== undefined || value.body_text !== undefined) &&
    (value.incoming !== undefined || value.private !== undefined)
  )
    return "conversation";
  if (value.requester_id !== undefined || value.responder_id !== undefined) return "ticket";
  if (value.subject !== undefined && value.status !== undefined) return "ticket";
  if (
    isObject(value.contact) ||
    value.available !== undefined ||
    value.occasional !== undefined ||
    value.ticket_scope !== undefined
  )
    return "agent";
  if (value.email !== undefined || value.mobile !== undefined || value.view_all_tickets !== undefined) return "contact";
  return value.name !== undefined || value.time_spent !== undefined ? "other" : "";
}

function open({ people, pages, put, at }: DeskContext): DeskReader {
  /** What the desk's own status codes mean, where its list of ticket fields is here. */
  const states = new Map<string, Status>();
  const groups = new Map<string, string>();
  const products = new Map<string, string>();
  const file = async (k: string, key: string, v: Json, entry: Entry): Promise<undefined> => {
    await put(key, { k, v, file: entry.file, line: entry.line } satisfies Piece);
    return undefined;
  };

  const conversation = async (value: Json, ticket: string, entry: Entry) => {
    if (id(value.id) === "") return "conversation without an id";
    const key = id(value.ticket_id) || ticket || ticketOfFile(entry.file);
    if (key === "") return "conversation of an unnamed ticket";
    return file("conversation", key, value, entry);
  };

  const ticket = async (value: Json, entry: Entry): Promise<string | undefined> => {
    const key = id(value.id);
    if (key === "") return "ticket without an id";
    if (at(value.created_at) === undefined) return "date not readable: created_at";
    const { conversations, requester, responder, ...record } = value;
    if (isObject(requester)) {
      people.add(id(requester.id) || id(record.requester_id), contactOf(requester));
      if (id(record.requester_id) === "") Object.assign(record, { requester_id: requester.id });
    }
    if (isObject(responder) && id(record.responder_id) === "") Object.assign(record, { responder_id: responder.id });
    await file("ticket", key, record, entry);
    for (const part of list(conversations)) {
      const reason = isObject(part) ? await conversation(part, key, entry) : "conversation is no object";
      if (reason !== undefined) return reason;
    }
    return undefined;
  };

  return {
    async record(entry) {
      const value = unwrapped(entry.value);
      const kind = kindOf(value);
      if (kind === "ticket") return ticket(value, entry);
      if (kind === "conversation") return conversation(value, "", entry);
      if (kind === "rating" || kind === "activity") {
        const key = id(value.ticket_id);
        return key === "" ? `${kind} of an unnamed ticket` : file(kind, key, value, entry);
      }
      if (kind === "contact" || kind === "agent") {
        const key = id(value.id);
        if (key === "") return `${kind} without an id`;
        const known = contactOf(kind === "agent" ? { ...value, ...object(value.contact) } : value);
        people.add(key, { ...known, role: kind === "agent" ? "agent" : "customer" }, `1${text(value.updated_at)}`);
        return undefined;
      }
      if (kind === "other") {
        if (
          value.escalate_to !== undefined ||
          value.unassigned_for !== undefined ||
          value.business_hour_id !== undefined
        )
          groups.set(id(value.id), text(value.name));
        if (value.primary_email !== undefined) products.set(id(value.id), text(value.name));
        if (value.type === "default_status")
          for (const [code, names] of Object.entries(object(value.choices))) {
            const named = statusNamed(Array.isArray(names) ? names[0] : names);
            if (named !== undefined) states.set(code, named);
          }
        return undefined;
      }
      if (value.code !== undefined || value.errors !== undefined || value.message !== undefined)
        return "error answer instead of records";
      return "not a Freshdesk record";
    },
    async page(entry, met) {
      // Search answers carry a total, and no more than thirty tickets a page.
      const total = number(entry.value.total);
      if (total !== undefined && met <= total) pages.total(entry.file, total);
      return undefined;
    },
    assemble: (key, pieces): Assembled => assemble(key, pieces, { people, at }, { states, groups, products }),
  };
}

function contactOf(value: Json) {
  return {
    name: text(value.name),
    email: text(value.email),
    phone: text(value.mobile) || text(value.phone),
    handle: text(value.twitter_id),
    deleted: value.deleted === true,
  };
}

/** Freshdesk: tickets (bare, with stats, requester, description or conversations), conversations, activities, ratings, contacts, agents. */
export const freshdesk = deskConnector({
  name: "freshdesk",
  title: "Freshdesk",
  lists: new Set(["results", "tickets", "contacts", "agents", "activities_data"]),
  written: new Set(["conversation"]),
  open,
});
