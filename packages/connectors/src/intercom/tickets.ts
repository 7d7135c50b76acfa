import type { Status } from "@casekeep/cases";
import { flag, id, isObject, type Json, list, object, text } from "../text/values.ts";

/** Categories of ticket states; their labels are an account's own. */
const CATEGORY: Readonly<Record<string, Status>> = {
  submitted: "new",
  in_progress: "open",
  waiting_on_customer: "pending",
  resolved: "solved",
};

export const isTicket = (value: Json): boolean =>
  text(value.type) === "ticket" || (value.ticket_parts !== undefined && value.ticket_attributes !== undefined);

/** Older answers give the category as a word, newer ones inside an object. */
const statusOf = (state: unknown): Status | undefined =>
  CATEGORY[text(isObject(state) ? state.category : state).toLowerCase()];

/**
 * A ticket as the conversation it would be: both share one row of ids, and what was said in them. `said_status` on the
 * ticket and on its parts is the product's own word. Back-office tickets and trackers are for staff only.
 */
export function conversationOf(ticket: Json): Json {
  const {
    ticket_parts: parts,
    ticket_attributes: attributes,
    ticket_state: state,
    ticket_type: type,
    ticket_id: number,
    ...rest
  } = ticket;
  const { _default_title_: title, _default_description_: description, ...custom } = object(attributes);
  const contact = list(object(ticket.contacts).contacts)[0];
  const said = statusOf(state) ?? (flag(ticket.open ?? true) === false ? "closed" : "open");
  return {
    ...rest,
    title,
    numbers: [id(number)].filter((it) => it !== ""),
    said_status: said,
    source: { id: `ticket/${id(ticket.id)}`, body: description, author: isObject(contact) ? contact : {} },
    custom_attributes: { ...custom, ticket_type: object(type).name, ticket_category: ticket.category },
    conversation_parts: {
      total_count: object(parts).total_count,
      conversation_parts: list(object(parts).ticket_parts)
        .filter(isObject)
        .map((part) => ({ ...part, said_status: statusOf(part.ticket_state) })),
    },
  };
}
