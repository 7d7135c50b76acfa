import { FIELDS, MARKERS } from "../markers.ts";
import {
  answer,
  CUT,
  each,
  filed,
  json,
  LOST,
  type MarkerExport,
  PLACE,
  SECONDS,
  STAFF,
  STAFF_MAIL,
  secret,
} from "./shape.ts";

export function chatwoot(): MarkerExport {
  const contact = (n: number) => ({
    id: 500 + n,
    type: "contact",
    name: FIELDS.name,
    email: FIELDS.email,
    phone_number: FIELDS.phone,
    identifier: FIELDS.handle,
    additional_attributes: { city: PLACE, created_at_ip: "203.0.113.241" },
  });
  const staff = { id: 9001, type: "user", name: STAFF.name, email: STAFF_MAIL };
  const message = (id: number, conversation: number | string, text: string, sender: object, more: object = {}) => ({
    id,
    conversation_id: conversation,
    inbox_id: 1,
    message_type: 0,
    content: text,
    content_type: "text",
    content_attributes: { email: { subject: text, from: [FIELDS.email], to: [STAFF_MAIL], cc: [FIELDS.email] } },
    sender_type: "Contact",
    sender,
    private: false,
    created_at: SECONDS + 60,
    attachments: [{ id: 100_000 + id, file_type: "file", file_name: `${text}.txt`, file_size: 7 }],
    ...more,
  });
  const byStaff = { sender_type: "User", message_type: 1 };
  const conversations = each((text, n) => ({
    id: n,
    inbox_id: 1,
    status: "open",
    priority: "low",
    created_at: SECONDS,
    updated_at: SECONDS + 90,
    labels: [text],
    custom_attributes: { note: text },
    additional_attributes: { mail_subject: `About ${text}`, referer: `https://example.com/?q=${text}` },
    meta: {
      sender: contact(n),
      assignee: staff,
      assignee_type: "User",
      channel: "Channel::Email",
      team: { name: text },
    },
    messages: [],
  }));
  return {
    source: "chatwoot",
    messages: 3,
    aside: 2,
    files: {
      "conversations_list.json": json({ data: { meta: { all_count: MARKERS.length }, payload: conversations } }),
      ...filed((text, n) => [
        `conversation_${n}_messages.json`,
        {
          meta: { contact: contact(n), assignee: staff },
          payload: [
            message(10 * n, n, text, contact(n)),
            message(10 * n + 1, n, answer(text), staff, byStaff),
            message(10 * n + 2, n, secret(text), staff, { ...byStaff, private: true }),
          ],
        },
      ]),
      [`conversation_${LOST}_messages.json`]: json({
        payload: each((text, n) => message(7000 + n, LOST, text, contact(n))),
      }),
      "conversations_cut.json": `{"data":{"payload":[{"id":998,"inbox_id":1,"status":${CUT}`,
    },
  };
}
