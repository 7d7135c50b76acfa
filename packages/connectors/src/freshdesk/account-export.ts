import { id, isObject, type Json, list, text } from "../text/values.ts";

/**
 * The account export of Freshdesk (`Tickets0.json`, `Users0.json`) writes the records of its first programming interface:
 * each in an envelope, the ticket under the number people know, its notes inside. Other records come back as they are.
 */
export function unwrapped(value: Json): Json {
  if (isObject(value.helpdesk_ticket)) return ticket(value.helpdesk_ticket);
  if (isObject(value.user)) {
    const { user } = value;
    return user.helpdesk_agent === true ? { ...user, contact: user } : { email: "", ...user };
  }
  return value;
}

function ticket(value: Json): Json {
  const { notes, custom_field: custom, display_id: number, tags, ...rest } = value;
  const named = { id: value.requester_id, name: value.requester_name };
  return {
    ...rest,
    id: number,
    type: value.ticket_type,
    fr_due_by: value.frDueBy,
    description: value.description_html ?? value.description,
    description_text: value.description,
    custom_fields: custom,
    tags: list(tags).map((entry) => {
      const tag = outOf(entry, "tag");
      return isObject(tag) ? tag.name : tag;
    }),
    ...(text(value.requester_name) === "" ? {} : { requester: named }),
    conversations: list(notes)
      .map((note) => outOf(note, "note"))
      .filter((note): note is Json => isObject(note) && note.deleted !== true)
      .map((note) => ({ ...note, ticket_id: id(number), body: note.body_html ?? note.body, body_text: note.body })),
  };
}

/** What lies in the ticket may have envelopes of its own. */
const outOf = (entry: unknown, name: string): unknown =>
  isObject(entry) && isObject(entry[name]) ? entry[name] : entry;
