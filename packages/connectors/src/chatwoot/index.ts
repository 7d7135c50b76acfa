import { type DeskContext, type DeskReader, deskConnector, type Entry } from "../desk/connector.ts";
import { id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { assemble, kindOfSender, meet } from "./assemble.ts";

const CONVERSATION_FILE = /(?:^|[/_.-])conversations?[/_.-](\d{1,20})(?:[/_.-]|$)/i;

function open(context: DeskContext): DeskReader {
  const { people, pages, put, at } = context;

  const message = async (value: Json, entry: Entry): Promise<string | undefined> => {
    if (id(value.id) === "") return "message without an id";
    const key = id(value.conversation_id) || (CONVERSATION_FILE.exec(entry.file)?.[1] ?? "");
    if (key === "") return "message of an unnamed conversation";
    meet(people, value.sender, kindOfSender(value));
    await put(key, { k: "message", v: value, file: entry.file, line: entry.line });
    return undefined;
  };

  const conversation = async (value: Json, entry: Entry): Promise<string | undefined> => {
    const key = id(value.id) || id(value.display_id);
    if (key === "") return "conversation without an id";
    if (at(value.created_at ?? value.timestamp) === undefined) return "date not readable: created_at";
    const meta = object(value.meta);
    meet(people, meta.sender ?? value.contact, "contact");
    meet(people, meta.assignee, text(meta.assignee_type) === "AgentBot" ? "bot" : "user");
    const { messages, last_non_activity_message: last, ...record } = value;
    await put(key, { k: "conversation", v: record, file: entry.file, line: entry.line });
    for (const part of [...list(messages), last]) {
      if (!isObject(part)) continue;
      const reason = await message({ ...part, conversation_id: key }, entry);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };

  return {
    async record(entry) {
      const { value } = entry;
      if (value.rating !== undefined && value.message_type === undefined) {
        const key = id(value.conversation_id) || id(object(value.conversation).id);
        if (key === "") return "rating of an unnamed conversation";
        meet(people, value.contact, "contact");
        await put(key, { k: "rating", v: value, file: entry.file, line: entry.line });
        return undefined;
      }
      if (value.message_type !== undefined || (value.content !== undefined && value.conversation_id !== undefined))
        return message(value, entry);
      if (value.inbox_id !== undefined && (value.status !== undefined || value.messages !== undefined))
        return conversation(value, entry);
      if (value.role !== undefined || value.available_name !== undefined) {
        meet(people, value, text(value.type) === "agent_bot" ? "bot" : "user");
        return undefined;
      }
      if (value.email !== undefined || value.phone_number !== undefined || value.contact_inboxes !== undefined) {
        meet(people, value, "contact");
        return undefined;
      }
      if (value.error !== undefined || value.errors !== undefined) return "error answer instead of records";
      return value.name !== undefined ||
        value.short_code !== undefined ||
        (value.title !== undefined && value.color !== undefined)
        ? undefined
        : "not a Chatwoot record";
    },
    async page({ value, file, line }) {
      const meta = object(object(value.data).meta);
      // The answer of a filter is the same without the envelope.
      const total = number(meta.all_count) ?? number(object(value.meta).all_count);
      if (total !== undefined) pages.total(file, total);
      // A page of messages names the two people beside them, and may be all there is of their records.
      const beside = object(value.meta);
      meet(people, beside.contact, "contact");
      meet(people, beside.assignee, text(beside.assignee_type) === "AgentBot" ? "bot" : "user");
      const key = CONVERSATION_FILE.exec(file)?.[1];
      if (key !== undefined && isObject(value.meta)) await put(key, { k: "beside", v: beside, file, line });
      return undefined;
    },
    assemble: (key, pieces) => assemble(key, pieces, context),
  };
}

/** Chatwoot: lists of conversations, messages of a conversation, answers to surveys, contacts, agents. */
export const chatwoot = deskConnector({
  name: "chatwoot",
  title: "Chatwoot",
  lists: new Set(["data.payload", "payload", "data"]),
  written: new Set(["message"]),
  open,
});
