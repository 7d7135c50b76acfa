import { FIELDS } from "../markers.ts";
import {
  AT,
  answer,
  CUT,
  each,
  filed,
  html,
  json,
  LOST,
  type MarkerExport,
  PLACE,
  STAFF,
  STAFF_MAIL,
  secret,
} from "./shape.ts";

export function zendesk(): MarkerExport {
  const comment = (id: number, author: number, text: string, more: object = {}) => ({
    id,
    type: "Comment",
    author_id: author,
    body: text,
    html_body: html(text),
    public: true,
    attachments: [{ id: 100_000 + id, file_name: `${text}.txt`, content_type: "text/plain", size: 7 }],
    metadata: { system: { ip_address: "203.0.113.241", client: text, location: PLACE }, custom: { seen: text } },
    via: { channel: "email", source: { from: { address: FIELDS.email, name: FIELDS.name }, to: {} } },
    created_at: AT,
    ...more,
  });
  const tickets = each((text, n) => ({
    id: n,
    external_id: text,
    subject: `About ${text}`,
    raw_subject: `About ${text}`,
    description: text,
    status: "open",
    priority: "normal",
    recipient: FIELDS.email,
    requester_id: 500 + n,
    submitter_id: 500 + n,
    assignee_id: 9001,
    tags: [text],
    custom_fields: [{ id: 7, value: text }],
    satisfaction_rating: { score: "bad", comment: text, reason: text },
    via: { channel: "email", source: { from: { address: FIELDS.email, name: FIELDS.name }, to: {}, rel: null } },
    created_at: AT,
    updated_at: AT,
  }));
  const users = each((text, n) => ({
    id: 500 + n,
    role: "end-user",
    name: FIELDS.name,
    email: FIELDS.email,
    phone: FIELDS.phone,
    alias: FIELDS.handle,
    details: text,
    notes: text,
    active: true,
  }));
  /** A chat keeps its messages in an event of the ticket. */
  const chat = (n: number, text: string) => ({
    id: 80_000 + n,
    ticket_id: n,
    author_id: 9001,
    created_at: AT,
    events: [
      {
        id: 81_000 + n,
        type: "ChatStartedEvent",
        value: {
          chat_id: text,
          visitor_id: text,
          history: [
            {
              type: "ChatMessage",
              message_id: text,
              actor_type: "end-user",
              actor_id: text,
              actor_name: FIELDS.name,
              message: `In a chat: ${text}`,
              timestamp: Date.parse(AT),
            },
          ],
        },
      },
    ],
  });
  const staff = { id: 9001, role: "agent", name: STAFF.name, email: STAFF_MAIL, active: true };
  return {
    source: "zendesk",
    messages: 4,
    aside: 2,
    files: {
      "incremental_tickets_cursor.json": json({ tickets, end_of_stream: true }),
      "incremental_users_cursor.json": json({ users: [...users, staff], end_of_stream: true }),
      ...filed((text, n) => [`ticket_${n}_audits.json`, { audits: [chat(n, text)], count: 1 }]),
      ...filed((text, n) => [
        `ticket_${n}_comments.json`,
        {
          comments: [
            comment(10 * n, 500 + n, text),
            comment(10 * n + 1, 9001, answer(text)),
            comment(10 * n + 2, 9001, secret(text), { public: false }),
          ],
          count: 3,
        },
      ]),
      [`ticket_${LOST}_comments.json`]: json({ comments: each((text, n) => comment(7000 + n, 500, text)) }),
      "tickets_cut.json": `{"tickets":[{"id":998,"subject":${CUT}`,
    },
  };
}
