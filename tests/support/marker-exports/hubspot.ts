import { FIELDS } from "../markers.ts";
import {
  AT,
  CUT,
  each,
  FIRST,
  filed,
  html,
  json,
  LAST,
  LOST,
  type MarkerExport,
  STAFF,
  STAFF_MAIL,
  secret,
} from "./shape.ts";

export function hubspot(): MarkerExport {
  const tickets = each((text, n) => ({
    id: String(n),
    properties: {
      subject: `About ${text}`,
      content: `Said on the phone: ${text}`,
      createdate: AT,
      hs_lastmodifieddate: AT,
      hs_pipeline: "0",
      hs_pipeline_stage: "1",
      hs_ticket_category: text,
      hs_resolution: text,
      hubspot_owner_id: "77",
      source_type: "EMAIL",
      hs_conversations_originating_thread_id: String(6000 + n),
    },
    createdAt: AT,
    updatedAt: AT,
    archived: false,
    associations: { contacts: { results: [{ id: String(500 + n), type: "ticket_to_contact" }] } },
  }));
  const message = (id: string, thread: number | string, type: string, text: string, n: number) => ({
    type,
    id,
    conversationsThreadId: String(thread),
    createdAt: AT,
    createdBy: type === "COMMENT" ? "A-9001" : `V-${500 + n}`,
    senders: [
      type === "COMMENT"
        ? { actorId: "A-9001" }
        : {
            actorId: `V-${500 + n}`,
            name: FIELDS.name,
            deliveryIdentifier: { type: "HS_EMAIL_ADDRESS", value: FIELDS.email },
          },
    ],
    recipients: [{ recipientField: "TO", deliveryIdentifier: { type: "HS_EMAIL_ADDRESS", value: STAFF_MAIL } }],
    subject: `About ${text}`,
    text,
    richText: html(text),
    attachments: [{ type: "FILE", fileId: `f${id}`, name: `${text}.txt`, size: 7 }],
    truncationStatus: "NOT_TRUNCATED",
    direction: type === "COMMENT" ? undefined : "INCOMING",
    archived: false,
  });
  const contacts = each((_, n) => ({
    id: String(500 + n),
    properties: { firstname: FIRST, lastname: LAST, email: FIELDS.email, phone: FIELDS.phone },
    updatedAt: AT,
  }));
  const owner = { id: "77", userId: 9001, email: STAFF_MAIL, firstName: STAFF.first, lastName: STAFF.last };
  return {
    source: "hubspot",
    messages: 4,
    aside: 2,
    files: {
      "tickets_list.json": json({ results: tickets }),
      "contacts.json": json({ results: contacts }),
      "owners.json": json({ results: [owner] }),
      ...filed((text, n) => [
        `thread_${6000 + n}_messages.json`,
        {
          results: [
            message(`m${n}`, 6000 + n, "MESSAGE", text, n),
            message(`r${n}`, 6000 + n, "MESSAGE", `Again: ${text}`, n),
            message(`i${n}`, 6000 + n, "COMMENT", secret(text), n),
          ],
        },
      ]),
      "thread_messages.json": json({
        results: [{ ...message("", LOST, "MESSAGE", "quillonvarga@example.com", 0), id: null }],
      }),
      "tickets_list_cut.json": `{"results":[{"id":"998","properties":{"subject":${CUT}`,
    },
  };
}
