import { FIELDS } from "../markers.ts";
import {
  AT,
  answer,
  CUT,
  each,
  FIRST,
  filed,
  html,
  json,
  LAST,
  LOST,
  type MarkerExport,
  PLACE,
  STAFF,
  STAFF_MAIL,
  secret,
} from "./shape.ts";

export function zammad(): MarkerExport {
  const tickets = each((text, n) => ({
    id: n,
    number: String(77_000 + n),
    title: `About ${text}`,
    state_id: 2,
    priority_id: 2,
    group: text,
    customer_id: 500 + n,
    owner_id: 9001,
    note: text,
    type: text,
    organization: text,
    tags: [text],
    article_count: 3,
    created_at: AT,
    updated_at: AT,
  }));
  const article = (id: number, ticket: number | string, text: string, more: object = {}) => ({
    id,
    ticket_id: ticket,
    sender: "Customer",
    type: "email",
    from: `${FIELDS.name} <${FIELDS.email}>`,
    to: STAFF_MAIL,
    cc: FIELDS.email,
    subject: `About ${text}`,
    content_type: "text/html",
    body: html(text),
    internal: false,
    created_by_id: 500 + (id % 1000),
    created_at: AT,
    updated_at: AT,
    attachments: [{ id: 100_000 + id, filename: `${text}.txt`, size: "7" }],
    ...more,
  });
  const byStaff = { sender: "Agent", created_by_id: 9001 };
  const user = (id: number, role: number) => ({
    id,
    login: role === 3 ? FIELDS.handle : STAFF_MAIL,
    firstname: role === 3 ? FIRST : STAFF.first,
    lastname: role === 3 ? LAST : STAFF.last,
    email: role === 3 ? FIELDS.email : STAFF_MAIL,
    phone: role === 3 ? FIELDS.phone : "",
    city: PLACE,
    role_ids: [role],
    updated_at: AT,
  });
  return {
    source: "zammad",
    messages: 3,
    aside: 2,
    files: {
      "tickets.json": json(tickets),
      "users.json": json([...each((_, n) => user(500 + n, 3)), user(9001, 2)]),
      ...filed((text, n) => [
        `ticket_articles_by_ticket_${n}.json`,
        [
          article(1000 * n, n, text, { created_by_id: 500 + n }),
          article(1000 * n + 1, n, answer(text), byStaff),
          article(1000 * n + 2, n, secret(text), { ...byStaff, internal: true, type: "note" }),
        ],
      ]),
      [`ticket_articles_by_ticket_${LOST}.json`]: json(each((text, n) => article(900_000 + n, LOST, text))),
      "tickets_cut.json": `[{"id":998,"number":"77998","title":${CUT}`,
    },
  };
}
