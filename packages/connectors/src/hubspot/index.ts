import { type DeskContext, type DeskReader, deskConnector, type Entry } from "../desk/connector.ts";
import { id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { assemble, createOwners, type Stage, stagesOf } from "./assemble.ts";
import { kindOf, messageFrom, ticketsOf } from "./engagement.ts";
import { modern } from "./legacy.ts";

const THREAD_FILE = /(?:^|[/_.-])threads?[/_.-](\d{1,20})(?:[/_.-]|$)/i;
const MESSAGES = new Set([
  "MESSAGE",
  "COMMENT",
  "WELCOME_MESSAGE",
  "ASSIGNMENT",
  "THREAD_STATUS_CHANGE",
  "THREAD_INBOX_CHANGE",
]);
/** Ids of a property that lists them: "1;2". */
const idsOf = (value: unknown) =>
  text(value)
    .split(/[;,]/)
    .map((it) => it.trim())
    .filter((it) => it !== "");

function open(context: DeskContext): DeskReader {
  const { people, pages, put, at } = context;
  const owners = createOwners();
  const stages = new Map<string, Stage>();
  /** Threads by the ticket they belong to: messages name their thread only. About 90 bytes each. */
  const ticketOfThread = new Map<string, string>();
  /** Tickets by the mails, notes and calls they name, where these do not name their ticket. */
  const ticketOfWritten = new Map<string, string>();

  const file = async (k: string, key: string, v: Json, entry: Entry): Promise<undefined> => {
    await put(key, { k, v, file: entry.file, line: entry.line });
    return undefined;
  };

  const ticket = async (value: Json, entry: Entry): Promise<string | undefined> => {
    const key = id(value.id);
    if (key === "") return "ticket without an id";
    const properties = object(value.properties);
    if (at(properties.createdate) === undefined && at(value.createdAt) === undefined)
      return "date not readable: createdAt";
    const associations = object(value.associations);
    const threads = [
      ...idsOf(properties.hs_conversations_originating_thread_id),
      ...[associations.conversations, associations.conversation, associations.threads].flatMap((it) =>
        list(object(it).results).map((one) => id(object(one).id)),
      ),
    ];
    for (const thread of threads) ticketOfThread.set(thread, key);
    for (const name of ["emails", "notes", "calls", "communications"])
      for (const one of list(object(associations[name]).results)) ticketOfWritten.set(id(object(one).id), key);
    for (const gone of idsOf(properties.hs_merged_object_ids))
      if (gone !== key) await file("into", gone, { kept: key }, entry);
    return file("ticket", key, value, entry);
  };

  const thread = async (value: Json, entry: Entry): Promise<string | undefined> => {
    const own = id(value.id);
    const said = id(object(value.threadAssociations).associatedTicketId) || id(value.associatedTicketId);
    if (said !== "") ticketOfThread.set(own, said);
    const key = ticketOfThread.get(own) ?? `thread:${own}`;
    return file("thread", key, value, entry);
  };

  const message = async (value: Json, entry: Entry): Promise<string | undefined> => {
    if (id(value.id) === "") return "message without an id";
    const own = id(value.conversationsThreadId) || (THREAD_FILE.exec(entry.file)?.[1] ?? "");
    if (own === "") return "message of an unnamed thread";
    return file("message", ticketOfThread.get(own) ?? `thread:${own}`, value, entry);
  };

  /** Mails, notes and calls of the CRM: those of a ticket are its messages, those of none are no part of any case. */
  const written = async (value: Json, entry: Entry): Promise<string | undefined> => {
    if (id(value.id) === "") return "message without an id";
    const named = ticketsOf(value);
    const key = named?.[0] ?? ticketOfWritten.get(id(value.id));
    if (key !== undefined && value.archived !== true) await file("message", key, messageFrom(value), entry);
    return key === undefined && named === undefined ? "message that says of no ticket" : undefined;
  };

  const contact = (value: Json) => {
    const said = object(value.properties);
    const known = {
      name: `${text(said.firstname)} ${text(said.lastname)}`.trim(),
      email: text(said.email),
      phone: text(said.phone) || text(said.mobilephone),
    };
    people.add(`contact:${id(value.id)}`, known, `1${text(value.updatedAt)}`);
  };

  return {
    async record(whole) {
      const value = modern(whole.value);
      const entry = { ...whole, value };
      const said = object(value.properties);
      if (MESSAGES.has(text(value.type))) return message(value, entry);
      // What happened to a thread has no text.
      if (value.conversationsThreadId !== undefined)
        return text(value.text) === "" && text(value.richText) === "" ? undefined : "message of an unknown type";
      if (value.userId !== undefined || value.userIdIncludingInactive !== undefined) {
        owners.add(value);
        return undefined;
      }
      if (Array.isArray(value.stages)) {
        for (const [key, stage] of stagesOf(value)) stages.set(key, stage);
        return undefined;
      }
      if (value.properties !== undefined) {
        const isContact =
          said.hs_pipeline_stage === undefined &&
          kindOf(said) !== "written" &&
          (said.email !== undefined || said.firstname !== undefined || said.lastname !== undefined);
        if (!isContact) {
          const kind = kindOf(said);
          return kind === "written" ? written(value, entry) : kind === "other" ? undefined : ticket(value, entry);
        }
        contact(value);
        return undefined;
      }
      if (value.inboxId !== undefined || value.latestMessageTimestamp !== undefined) return thread(value, entry);
      if (value.status === "error" || value.errorType !== undefined) return "error answer instead of records";
      return value.firstName !== undefined || value.label !== undefined ? undefined : "not a HubSpot record";
    },
    async page({ value, file: name }, met) {
      const next = object(value.paging).next;
      const own = THREAD_FILE.exec(name)?.[1];
      const stream = own === undefined ? name.replace(/[._-]?(?:page)?[._-]?\d*\.\w+$/i, "") : `thread ${own}`;
      const total = number(value.total);
      if (own === undefined && total !== undefined && met > 0 && /ticket/i.test(name)) pages.total(name, total);
      pages.linked(stream, name, value.hasMore === true || (isObject(next) && text(next.after) !== ""));
      return undefined;
    },
    assemble: (key, pieces) => assemble(key, pieces, context, { owners, stages }),
  };
}

/** HubSpot: tickets (with associations), threads and their messages, mails, notes and calls of the CRM, owners, pipelines, contacts. */
export const hubspot = deskConnector({
  name: "hubspot",
  title: "HubSpot",
  lists: new Set(["results", "objects"]),
  written: new Set(["message"]),
  // Tickets say which threads and mails are theirs; threads without a ticket's word come before their messages.
  order: (name) => (/message/i.test(name) ? 3 : /thread/i.test(name) ? 2 : /ticket/i.test(name) ? 0 : 1),
  open,
});
