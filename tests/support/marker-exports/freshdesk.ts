import { FIELDS } from "../markers.ts";
import { AT, answer, CUT, each, filed, html, json, LOST, type MarkerExport } from "./shape.ts";

export function freshdesk(): MarkerExport {
  const entry = (id: number, ticket: number | string, text: string) => ({
    id,
    ticket_id: ticket,
    body_text: text,
    body: html(text),
    incoming: id % 2 === 0,
    private: id % 2 === 1,
    user_id: 9001,
    from_email: FIELDS.email,
    to_emails: [FIELDS.email],
    created_at: AT,
    updated_at: AT,
    attachments: [{ id: 100_000 + id, name: `${text}.txt`, content_type: "text/plain", size: 7 }],
  });
  const tickets = each((text, n) => ({
    id: n,
    subject: `About ${text}`,
    description_text: text,
    description: html(text),
    status: 2,
    priority: 1,
    source: 1,
    tags: [text],
    custom_fields: { cf_note: text, cf_region: text },
    requester_id: 500 + n,
    requester: { id: 500 + n, name: FIELDS.name, email: FIELDS.email, phone: FIELDS.phone, mobile: FIELDS.phone },
    created_at: AT,
    updated_at: AT,
  }));
  return {
    source: "freshdesk",
    messages: 2,
    aside: 2,
    files: {
      "tickets.json": json(tickets),
      ...filed((text, n) => [
        `ticket_${n}_conversations.json`,
        [entry(10 * n, n, text), entry(10 * n + 1, n, answer(text))],
      ]),
      "activities.json": json({
        activities_data: each((text, n) => ({
          performed_at: "06-05-2024 07:08:09 +0000",
          ticket_id: n,
          performer_type: "user",
          performer_id: 9001,
          activity: { status: "Open", group: text, agent_id: 9001, added_tags: [text], note: { id: n, type: 4 } },
        })),
      }),
      [`ticket_${LOST}_conversations.json`]: json(each((text, n) => entry(7000 + n, LOST, text))),
      "tickets_2.json": `[{"id":998,"subject":${CUT}`,
    },
  };
}
