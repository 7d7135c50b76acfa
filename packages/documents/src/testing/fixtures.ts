import { Document, Footer, Header, Packer, Paragraph, TextRun } from "docx";
import { type Zippable, zipSync } from "fflate";
import { PDFDocument, StandardFonts } from "pdf-lib";

/** Files made here for tests; none is kept in the repository. */
const encoder = new TextEncoder();
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 | 9 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? bytesOf(content) : content]),
    ) as Zippable,
    { level },
  );

export async function pdfOf(
  pages: readonly string[],
  more: { author?: string; file?: { name: string; bytes: Uint8Array } } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of pages) {
    const page = pdf.addPage([400, 300]);
    for (const [at, line] of text.split("\n").entries())
      if (line !== "") page.drawText(line, { x: 20, y: 260 - at * 20, size: 12, font });
  }
  if (more.author !== undefined) pdf.setAuthor(more.author);
  if (more.file !== undefined) await pdf.attach(more.file.bytes, more.file.name, { mimeType: "text/plain" });
  return pdf.save();
}

export async function docxOf(
  body: readonly string[],
  more: { header?: string; footer?: string; comment?: string; author?: string } = {},
): Promise<Uint8Array> {
  const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] });
  const made = new Document({
    creator: more.author ?? "",
    ...(more.comment === undefined
      ? {}
      : {
          comments: {
            children: [{ id: 0, author: more.author ?? "", date: new Date(0), children: [paragraph(more.comment)] }],
          },
        }),
    sections: [
      {
        ...(more.header === undefined
          ? {}
          : { headers: { default: new Header({ children: [paragraph(more.header)] }) } }),
        ...(more.footer === undefined
          ? {}
          : { footers: { default: new Footer({ children: [paragraph(more.footer)] }) } }),
        children: body.map(paragraph),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(made));
}

/** A sheet as the format's smallest form has it: shared texts, numbers, an inline text, a link. */
export const xlsxOf = (shared: readonly string[], rows: readonly (readonly (number | string)[])[]): Uint8Array =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": '<workbook><sheets><sheet name="Callers"/></sheets></workbook>',
    "xl/sharedStrings.xml": `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows
      .map(
        (row) =>
          `<row>${row.map((cell) => (typeof cell === "number" ? `<c t="s"><v>${cell}</v></c>` : `<c><v>${cell}</v></c>`)).join("")}</row>`,
      )
      .join("")}</sheetData></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships><Relationship Target="mailto:linked@example.com"/></Relationships>',
    "docProps/core.xml": "<cp:coreProperties><dc:creator>Orla Quint</dc:creator></cp:coreProperties>",
  });

/** Parts of mails inside mails must not end where those around them do. */
let boundaries = 0;

export function mailOf(
  head: Readonly<Record<string, string>>,
  body: string,
  files: readonly { name: string; type: string; content: string | Uint8Array }[] = [],
): string {
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  if (files.length === 0) return [...lines, "", body].join("\r\n");
  const mark = `part-${++boundaries}`;
  const parts = files.map(({ name, type, content }) => {
    const bytes = typeof content === "string" ? bytesOf(content) : content;
    if (type === "message/rfc822")
      return `--${mark}\r\nContent-Type: message/rfc822\r\n\r\n${new TextDecoder("latin1").decode(bytes)}`;
    const base64 = Buffer.from(bytes)
      .toString("base64")
      .replace(/(.{76})/g, "$1\r\n");
    return `--${mark}\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`;
  });
  return [
    ...lines,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${mark}"`,
    "",
    `--${mark}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`,
    ...parts,
    `--${mark}--`,
    "",
  ].join("\r\n");
}

/** A recording with a secret in every place where browsers write one; `marker` is part of each. */
export function harOf(marker: string): unknown {
  const token = `${marker}0a1b2c3d4e5f60718293a4b5c6d7`;
  return {
    log: {
      version: "1.2",
      creator: { name: "Browser", version: "120.0" },
      pages: [
        {
          id: "page_1",
          title: `https://app.example.com/start?code=${token}`,
          startedDateTime: "2024-01-02T03:04:05.678Z",
          pageTimings: {},
        },
      ],
      entries: [
        {
          startedDateTime: "2024-01-02T03:04:05.678Z",
          time: 12,
          _initiator: { url: `https://app.example.com/x?t=${token}` },
          _webSocketMessages: [{ data: token }],
          request: {
            method: "POST",
            url: `https://user:${token}@api.example.com/orders/${token}/items;jsessionid=${token}?page=2&access_token=${token}&q=${token}#id_token=${token}`,
            httpVersion: "HTTP/2",
            cookies: [{ name: "sid", value: token }],
            headers: [
              { name: "Cookie", value: `sid=${token}` },
              { name: "Authorization", value: `Bearer ${token}` },
              { name: "X-Api-Key", value: token },
              { name: "X-Unheard-Of", value: token },
              { name: "Referer", value: `https://app.example.com/login?ticket=${token}` },
              { name: "User-Agent", value: "Mozilla/5.0 (X11; Linux x86_64)" },
              { name: "Content-Type", value: "application/json" },
            ],
            queryString: [
              { name: "page", value: "2" },
              { name: "access_token", value: token },
              { name: token, value: "" },
            ],
            postData: { mimeType: "application/json", text: JSON.stringify({ password: token }) },
          },
          response: {
            status: 200,
            statusText: "OK",
            httpVersion: "HTTP/2",
            cookies: [{ name: "sid", value: token }],
            headers: [
              { name: "Set-Cookie", value: `sid=${token}; HttpOnly` },
              { name: "Content-Type", value: "application/json" },
              { name: "Location", value: `/done?state=${token}` },
            ],
            content: { size: 100, mimeType: "application/json", text: JSON.stringify({ token }) },
            redirectURL: `/done?state=${token}`,
          },
          serverIPAddress: "203.0.113.9",
          comment: token,
        },
      ],
    },
  };
}
