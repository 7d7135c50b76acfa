import { FIELDS, MARKERS } from "../markers.ts";
import { AT, answer, type MarkerExport, PLACE, STAFF, STAFF_MAIL, secret } from "./shape.ts";

/** A source's export, in the form `generic`, that holds them all: in every field, in notes, and in a line that cannot be read. */
export function genericLines(): string {
  const lines = MARKERS.map(({ text, type }, place) =>
    JSON.stringify({
      case_id: `m${place}`,
      number: "CASE-77310991",
      opened: AT,
      customer: { name: FIELDS.name, email: FIELDS.email, phone: FIELDS.phone, handle: FIELDS.handle },
      subject: `About ${text}`,
      product: "Lumen Desk",
      tags: [text],
      messages: [
        { at: AT, by: "customer", text },
        {
          at: "2024-05-06T08:08:09Z",
          by: "agent",
          author: { name: STAFF.name, email: STAFF_MAIL },
          visibility: "internal",
          text: answer(text),
        },
        { at: "2024-05-06T09:08:09Z", by: "agent", visibility: "confidential", text: secret(text) },
      ],
      fields: [
        { name: "note", value: text },
        { name: "location", value: PLACE },
      ],
      marker: type,
    }),
  );
  // Records that cannot be read hold markers too: they are set aside, sealed.
  lines.push(`{"case_id":"broken","subject":"mail quillonvarga@example.com`);
  return lines.join("\n");
}

export const generic = (): MarkerExport => ({
  source: "generic",
  messages: 3,
  aside: 1,
  files: { "markers.jsonl": genericLines() },
});
