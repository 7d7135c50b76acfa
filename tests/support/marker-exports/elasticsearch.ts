import { FIELDS } from "../markers.ts";
import { AT, answer, CUT, each, json, type MarkerExport, PLACE, STAFF_MAIL, secret } from "./shape.ts";

export function elasticsearch(): MarkerExport {
  const lines = each((text, n) =>
    json({
      _index: "cases-v1",
      _id: `m${n}`,
      _source: {
        case_number: `CASE-${77_310_991}`,
        opened: AT,
        product: "Lumen Desk",
        region: text,
        customer_name: FIELDS.name,
        customer_email: FIELDS.email,
        customer_phone: FIELDS.phone,
        customer_ip: "203.0.113.241",
        location: PLACE,
        agent_email: STAFF_MAIL,
        subject: `About ${text}`,
        description: text,
        resolution: answer(text),
        remarks: text,
        internal_notes: secret(text),
      },
    }),
  );
  return {
    source: "elasticsearch",
    messages: 2,
    aside: 2,
    files: {
      "cases.data.ndjson": [
        ...lines,
        json({ _index: "cases-v1", _source: { description: "quillonvarga@example.com" } }),
      ]
        .concat(`{"_index":"cases-v1","_id":"cut","_source":{"description":${CUT}`)
        .join("\n"),
    },
  };
}
