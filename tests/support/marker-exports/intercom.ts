import { FIELDS } from "../markers.ts";
import {
  answer,
  CUT,
  each,
  html,
  json,
  type MarkerExport,
  PLACE,
  SECONDS,
  STAFF,
  STAFF_MAIL,
  secret,
} from "./shape.ts";

export function intercom(): MarkerExport {
  const customer = (n: number) => ({ type: "user", id: `c${n}`, name: FIELDS.name, email: FIELDS.email });
  const staff = { type: "admin", id: "9001", name: STAFF.name, email: STAFF_MAIL };
  const part = (id: number, kind: string, body: string, author: object) => ({
    type: "conversation_part",
    id: String(id),
    part_type: kind,
    body: html(body),
    author,
    created_at: SECONDS + 60,
    updated_at: SECONDS + 60,
    attachments: [{ type: "upload", id: `a${id}`, name: `${body}.txt`, content_type: "text/plain", filesize: 7 }],
    email_message_metadata: { subject: body, email_address_headers: [{ ...customer(0), type: "from" }] },
  });
  const conversation = (text: string, n: number) => ({
    type: "conversation",
    id: String(n),
    title: `About ${text}`,
    created_at: SECONDS,
    updated_at: SECONDS + 90,
    state: "open",
    open: true,
    admin_assignee_id: 9001,
    source: {
      type: "email",
      id: `s${n}`,
      subject: `About ${text}`,
      body: html(text),
      author: customer(n),
      url: `https://app.example.org/?email=${encodeURIComponent(FIELDS.email)}`,
      attachments: [],
    },
    contacts: { type: "contact.list", contacts: [{ type: "contact", id: `c${n}` }] },
    tags: { type: "tag.list", tags: [{ type: "tag", id: "1", name: text }] },
    custom_attributes: { Note: text, Region: text, City: PLACE },
    conversation_rating: { rating: 1, remark: text, created_at: SECONDS + 80 },
    conversation_parts: {
      total_count: 2,
      conversation_parts: [part(10 * n, "comment", answer(text), staff), part(10 * n + 1, "note", secret(text), staff)],
    },
  });
  const contact = (n: number) => ({ ...customer(n), type: "contact", phone: FIELDS.phone, external_id: FIELDS.handle });
  return {
    source: "intercom",
    messages: 3,
    aside: 2,
    files: {
      "conversations_list.json": json({ type: "conversation.list", conversations: each(conversation) }),
      "conversation_unnamed.json": json({ ...conversation("quillonvarga@example.com", 0), id: null }),
      "contacts.json": json({ type: "list", data: each((_, n) => contact(n)) }),
      "conversation_cut.json": `{"type":"conversation","id":"998","title":${CUT}`,
    },
  };
}
