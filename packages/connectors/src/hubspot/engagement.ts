import { id, isObject, type Json, list, object, text } from "../text/values.ts";

/** Objects of the account that are no ticket, by the properties only they have. */
const OTHERS = /^(?:domain|dealname|dealstage|hs_task_|hs_meeting_|hs_survey_|hs_sku|hs_line_item)/;
const WRITTEN =
  /^hs_(?:email_(?:subject|text|html|direction|from_email)|note_body|call_(?:body|title|direction)|communication_(?:body|channel_type))$/;

export type Kind = "written" | "other" | "";

/** Whether an object of the CRM is something written about a ticket, something else, or maybe a ticket ("") itself. */
export function kindOf(properties: Json): Kind {
  const names = Object.keys(properties);
  if (properties.hs_pipeline_stage !== undefined || properties.hs_ticket_priority !== undefined) return "";
  if (names.some((name) => WRITTEN.test(name))) return "written";
  if (names.some((name) => OTHERS.test(name))) return "other";
  // What was done at a time of its own, also without a text: a note of files alone.
  if (properties.hs_timestamp !== undefined) return "written";
  const titled = properties.subject !== undefined || properties.content !== undefined;
  return properties.name !== undefined && !titled ? "other" : "";
}

/** Tickets it hangs on; undefined: the export was made without them. */
export function ticketsOf(value: Json): readonly string[] | undefined {
  if (value.associations === undefined) return undefined;
  return list(object(object(value.associations).tickets).results)
    .map((it) => id(object(it).id))
    .filter((it) => it !== "");
}

/**
 * An e-mail, note, call or text message of the CRM in the shape of a thread's message. `owner` is who sent or noted it,
 * by the owner's id. Notes, calls and drafts are for staff only.
 */
export function messageFrom(value: Json): Json {
  const said = object(value.properties);
  const direction = text(said.hs_email_direction).toUpperCase();
  const incoming = direction === "INCOMING_EMAIL" || text(said.hs_communication_direction).toUpperCase() === "INBOUND";
  const mail = said.hs_email_direction !== undefined || said.hs_email_subject !== undefined;
  const open = (mail && direction !== "DRAFT_EMAIL") || said.hs_communication_body !== undefined;
  const address = text(said.hs_email_from_email);
  const name = `${text(said.hs_email_from_firstname)} ${text(said.hs_email_from_lastname)}`.trim();
  const html = said.hs_email_html ?? said.hs_note_body ?? said.hs_call_body ?? said.hs_communication_body;
  return {
    id: `crm/${id(value.id)}`,
    type: open ? "MESSAGE" : "COMMENT",
    crm: true,
    createdAt: said.hs_timestamp ?? said.hs_createdate ?? value.createdAt,
    updatedAt: value.updatedAt,
    archived: false,
    direction: incoming ? "INCOMING" : "OUTGOING",
    text: said.hs_email_text,
    richText: html,
    subject: said.hs_email_subject,
    recipients: said.hs_email_to_email,
    owner: incoming ? "" : id(said.hubspot_owner_id),
    senders: [{ actorId: incoming ? `E-${address}` : "", name, deliveryIdentifier: { value: address } }],
    attachments: text(said.hs_attachment_ids)
      .split(";")
      .filter((fileId) => fileId !== "")
      .map((fileId) => ({ type: "FILE", fileId })),
  };
}

/** Within this time the same text of the same side is one message: the inbox's mail lies in the CRM as well. */
const TWICE = 600_000;

/** Leaves out what the CRM repeats of a thread's messages. */
export function withoutRepeats<M extends { at: number; by: string; body: string; id: string }>(
  messages: readonly M[],
): M[] {
  const squeeze = (body: string) => body.replace(/\s+/g, " ").trim();
  const thread = messages.filter((it) => !it.id.startsWith("crm/"));
  return messages.filter(
    (it) =>
      !it.id.startsWith("crm/") ||
      !thread.some(
        (own) => own.by === it.by && Math.abs(own.at - it.at) < TWICE && squeeze(own.body) === squeeze(it.body),
      ),
  );
}

export const isCrm = (value: unknown): value is Json => isObject(value) && value.crm === true;
