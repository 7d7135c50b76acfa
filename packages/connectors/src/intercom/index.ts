import { type DeskContext, type DeskReader, deskConnector, type Entry } from "../desk/connector.ts";
import { id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { assemble, personKey, roleOf } from "./assemble.ts";
import { conversationOf, isTicket } from "./tickets.ts";

/** Records of an account that are no part of a conversation. */
const BESIDE =
  /^(?:team|tag|company|segment|data_attribute|ticket_type|ticket_state|help_center|subscription|article|collection|news_item|newsfeed|macro|brand|activity_log)(?:\.list)?$/;
const CONTACTS = new Set(["contact", "user", "lead"]);

function open(context: DeskContext): DeskReader {
  const { people, pages, put, at } = context;
  const teams = new Map<string, string>();

  const meet = (author: unknown) => {
    if (!isObject(author) || id(author.id) === "") return;
    const role = roleOf(author);
    people.add(personKey(author), { name: text(author.name), email: text(author.email), role });
  };

  const conversation = async (value: Json, entry: Entry): Promise<string | undefined> => {
    const key = id(value.id) || id(value.conversation_id);
    if (key === "") return "conversation without an id";
    if (at(value.created_at) === undefined) return "date not readable: created_at";
    meet(object(value.source ?? value.conversation_message).author);
    for (const part of list(object(value.conversation_parts).conversation_parts)) if (isObject(part)) meet(part.author);
    await put(key, { k: "conversation", v: value, file: entry.file, line: entry.line });
    return undefined;
  };

  return {
    async record(entry) {
      const { value } = entry;
      const type = text(value.type);
      if (isTicket(value)) return conversation(conversationOf(value), entry);
      if (type === "conversation" || value.conversation_parts !== undefined) return conversation(value, entry);
      if (CONTACTS.has(type) || type === "admin" || type === "bot") {
        if (id(value.id) === "") return `${type} without an id`;
        const role =
          type === "admin" && value.is_operator !== true ? "agent" : type === "admin" ? "bot" : roleOf(value);
        const known = { name: text(value.name), email: text(value.email), phone: text(value.phone), role };
        people.add(personKey(value), { ...known, deleted: value.deleted === true }, `1${text(value.updated_at)}`);
        return undefined;
      }
      if (type === "error.list" || value.errors !== undefined) return "error answer instead of records";
      if ((value.source ?? value.conversation_message) !== undefined && value.created_at !== undefined)
        return conversation(value, entry);
      if (type === "team") teams.set(id(value.id), text(value.name));
      for (const team of list(value.teams)) if (isObject(team)) teams.set(id(team.id), text(team.name));
      return BESIDE.test(type) ? undefined : "not an Intercom record";
    },
    async page({ value, file }) {
      const kind = Array.isArray(value.tickets) ? "tickets" : "conversations";
      if (text(value.type) !== "conversation.list" && !Array.isArray(value[kind])) return undefined;
      const total = number(value.total_count);
      if (total !== undefined) pages.total(file, total);
      const next = object(value.pages).next;
      pages.linked(kind, file, next !== undefined && next !== null && next !== "");
      return undefined;
    },
    assemble: (key, pieces) => assemble(key, pieces, context, teams),
  };
}

/** Intercom: lists of conversations and tickets, single ones with their parts, contacts, admins. */
export const intercom = deskConnector({
  name: "intercom",
  title: "Intercom",
  lists: new Set(["conversations", "tickets", "data", "contacts", "users", "admins"]),
  written: new Set(),
  open,
});
