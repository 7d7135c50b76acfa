import { type DeskContext, type DeskReader, deskConnector, type Entry } from "../desk/connector.ts";
import { id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { assemble, createNames, type Names } from "./assemble.ts";

const TICKET_FILE = /(?:^|[/_.-])(?:by_)?ticket[/_.-](\d{1,20})(?:[/_.-]|$)/i;
const TAGS_FILE = /tags?[/_.-](?:ticket[/_.-])?(\d{1,20})/i;
const HISTORY_FILE = /history[/_.-](?:ticket[/_.-])?(\d{1,20})|(?:^|[/_.-])tickets?[/_.-](\d{1,20})[/_.-]history/i;

function open(context: DeskContext): DeskReader {
  const { people, pages, put, at } = context;
  const names: Names = createNames();

  const file = async (k: string, key: string, v: Json, entry: Entry) =>
    put(key, { k, v, file: entry.file, line: entry.line });

  const user = (value: Json) => {
    const roles = list(value.role_ids).map(id);
    const words = list(value.roles).map((role) => text(role).toLowerCase());
    const staff = roles.some((role) => role === "1" || role === "2") || words.some((role) => /agent|admin/.test(role));
    const known = {
      name: `${text(value.firstname)} ${text(value.lastname)}`.trim(),
      email: text(value.email),
      phone: text(value.mobile) || text(value.phone),
      handle: text(value.login).includes("@") ? "" : text(value.login),
      role: staff ? ("agent" as const) : ("customer" as const),
    };
    people.add(id(value.id), known, `1${text(value.updated_at)}`);
    for (const name of [value.login, value.email]) names.user(text(name), id(value.id));
  };

  const article = async (value: Json, entry: Entry): Promise<string | undefined> => {
    if (id(value.id) === "") return "article without an id";
    const key = id(value.ticket_id) || (TICKET_FILE.exec(entry.file)?.[1] ?? "");
    if (key === "") return "article of an unnamed ticket";
    await file("article", key, value, entry);
    return undefined;
  };

  const ticket = async (value: Json, entry: Entry): Promise<string | undefined> => {
    const key = id(value.id);
    if (key === "") return "ticket without an id";
    if (at(value.created_at) === undefined) return "date not readable: created_at";
    const { articles, ...record } = value;
    names.ticket(key, text(record.number));
    await file("ticket", key, record, entry);
    for (const part of list(articles)) {
      const reason = isObject(part) ? await article({ ticket_id: key, ...part }, entry) : "article is no object";
      if (reason !== undefined) return reason;
    }
    return undefined;
  };

  const change = async (value: Json, entry: Entry): Promise<string | undefined> => {
    const named = HISTORY_FILE.exec(entry.file);
    const key =
      text(value.object) === "Ticket" && id(value.o_id) !== ""
        ? id(value.o_id)
        : (named?.[1] ?? named?.[2] ?? id(value.o_id));
    if (key === "") return "history of an unnamed ticket";
    const from = id(value.id_from);
    const to = id(value.id_to);
    if (text(value.type) === "received_merge" && from !== "" && from !== "0")
      await file("into", from, { kept: to || key }, entry);
    if (text(value.type) === "merged_into" && to !== "" && to !== "0") await file("into", key, { kept: to }, entry);
    await file("change", key, value, entry);
    return undefined;
  };

  /** What lies beside a ticket or a search answer: records by kind and id. */
  const assets = async (value: Json, entry: Entry): Promise<string | undefined> => {
    for (const one of Object.values(object(value.User))) if (isObject(one)) user(one);
    for (const one of Object.values(object(value.Group))) if (isObject(one)) names.group(id(one.id), text(one.name));
    for (const [kind, take] of [
      ["Ticket", ticket],
      ["TicketArticle", article],
    ] as const) {
      for (const one of Object.values(object(value[kind]))) {
        const reason = isObject(one) ? await take(one, entry) : undefined;
        if (reason !== undefined) return reason;
      }
    }
    return undefined;
  };

  const record = async (entry: Entry): Promise<string | undefined> => {
    const { value } = entry;
    if (entry.path === "history" || (value.o_id !== undefined && value.object !== undefined))
      return change(value, entry);
    if (value.ticket_id !== undefined && value.body !== undefined) return article(value, entry);
    if (
      value.title !== undefined &&
      (value.number !== undefined || value.state_id !== undefined || value.customer_id !== undefined)
    )
      return ticket(value, entry);
    if (value.login !== undefined || (value.firstname !== undefined && value.role_ids !== undefined)) {
      if (id(value.id) === "") return "user without an id";
      user(value);
      return undefined;
    }
    if (value.state_type_id !== undefined || value.state_type !== undefined) {
      names.state(id(value.id), text(value.name));
      names.kind(text(value.name).toLowerCase(), id(value.state_type_id) || text(value.state_type).toLowerCase());
      return undefined;
    }
    if (value.default_create !== undefined || value.ui_color !== undefined) {
      names.priority(id(value.id), text(value.name));
      return undefined;
    }
    if (
      value.assignment_timeout !== undefined ||
      value.follow_up_possible !== undefined ||
      value.email_address_id !== undefined
    ) {
      names.group(id(value.id), text(value.name));
      return undefined;
    }
    if (Array.isArray(value.tags)) {
      // A ticket asked for with all that belongs to it names itself; a list of tags is named by its file.
      const key = id(value.ticket_id) || (TAGS_FILE.exec(entry.file)?.[1] ?? "");
      if (key !== "") await file("tags", key, { tags: value.tags }, entry);
      if (!isObject(value.assets)) return undefined;
    }
    if (isObject(value.assets)) return assets(value.assets, entry);
    if (value.error !== undefined) return "error answer instead of records";
    return value.name !== undefined ? undefined : "not a Zammad record";
  };

  return {
    record,
    async page(entry, met) {
      const total = number(entry.value.total_count);
      if (total !== undefined && (Array.isArray(entry.value.records) || Array.isArray(entry.value.tickets)) && met > 0)
        pages.total(entry.file, total);
      return isObject(entry.value.assets) ? assets(entry.value.assets, entry) : undefined;
    },
    assemble: (key, pieces) => assemble(key, pieces, context, names),
  };
}

/** Zammad: tickets, articles, history, users, states, priorities, groups; bare lists, pages and search answers with assets. */
export const zammad = deskConnector({
  name: "zammad",
  title: "Zammad",
  lists: new Set(["history", "records", "articles", "ticket_articles", "users"]),
  written: new Set(["article"]),
  open,
});
