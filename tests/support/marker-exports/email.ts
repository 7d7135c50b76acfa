import { FIELDS } from "../markers.ts";
import { answer, each, type MarkerExport, STAFF } from "./shape.ts";

export function email(): MarkerExport {
  const own = "support@example.org";
  const mail = (n: string, from: string, text: string, more: readonly string[] = []) =>
    [
      "From x@example.com Mon May 06 07:08:09 2024",
      `Message-ID: <${n}.${FIELDS.email}>`,
      "Date: Mon, 6 May 2024 07:08:09 +0000",
      `From: ${from}`,
      `To: ${own}`,
      `Cc: ${FIELDS.name} <${FIELDS.email}>`,
      `Subject: About ${text.replaceAll("\n", " ")}`,
      "Received: from [203.0.113.241] by mx.example.org; Mon, 6 May 2024 07:08:09 +0000",
      ...more,
      "Content-Type: text/plain; charset=utf-8",
      "",
      text,
      "",
    ].join("\n");
  const threads = each((text, n) => [
    mail(`o${n}`, `${FIELDS.name} <${FIELDS.email}>`, text),
    mail(`a${n}`, `${STAFF.name} <${own}>`, answer(text), [`In-Reply-To: <o${n}.${FIELDS.email}>`]),
  ]);
  return { source: "email", messages: 2, aside: 0, own: [own], files: { "takeout.mbox": threads.flat().join("\n") } };
}
