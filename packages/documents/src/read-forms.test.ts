import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readDocument } from "./index.ts";
import { bytesOf, harOf, zipOf } from "./testing/fixtures.ts";

const read = (content: string | Uint8Array, name = "", mediaType = "") =>
  readDocument(typeof content === "string" ? bytesOf(content) : content, { name, mediaType });

interface Entry {
  readonly name: string;
  readonly text: string;
  readonly type?: string;
  /** "" as before POSIX. */
  readonly mark?: string;
  /** Further bytes of the header, by their places. */
  readonly more?: Readonly<Record<number, string>>;
}

/** A tape archive: a header of 512 bytes before each file, sums in octal digits (ustar). */
function tarOf(files: readonly Entry[]): Uint8Array {
  const blocks = files.map(({ name, text, type = "0", mark = "ustar\0", more = {} }) => {
    const content = bytesOf(text);
    const block = new Uint8Array(512 + Math.ceil(content.length / 512) * 512);
    const put = (at: number, value: string) => block.set(bytesOf(value), at);
    put(0, name.slice(0, 100));
    put(124, `${content.length.toString(8).padStart(11, "0")} `);
    put(156, type);
    put(257, mark);
    for (const [at, value] of Object.entries(more)) put(Number(at), value);
    put(148, "        ");
    const sum = block.subarray(0, 512).reduce((all, byte) => all + byte, 0);
    put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
    block.set(content, 512);
    return block;
  });
  return Uint8Array.from(Buffer.concat([...blocks, new Uint8Array(1024)]));
}

describe("a tape archive", () => {
  const files = [
    { name: "logs/", text: "", type: "5" },
    { name: "logs/app.log", text: "call Ada" },
  ];

  it("gives its files, compressed as well", async () => {
    for (const bytes of [tarOf(files), Uint8Array.from(gzipSync(tarOf(files)))])
      expect(await read(bytes, "bundle.tgz")).toMatchObject({
        kind: "tar",
        examined: true,
        text: "--- logs/app.log ---\ncall Ada",
        parts: [{ name: "logs/app.log", kind: "text", examined: true }],
      });
  });

  it("gives the long names that stand in headers of their own", async () => {
    const long = `${"folder/".repeat(30)}Ada.txt`;
    const record = `path=${long}\n`;
    const length = record.length + 4;
    for (const header of [
      { name: "@", text: `${long}\0`, type: "L" },
      { name: "pax", text: `${length} ${record}`, type: "x" },
    ])
      expect((await read(tarOf([header, { name: "short", text: "x" }]))).parts[0]?.name).toBe(long);
  });

  it.each([
    ["with holes", { name: "disk.log", text: "call Ada", type: "S" }],
    ["of a kind that nobody knows", { name: "disk.log", text: "call Ada", type: "Q" }],
    ["of an archive older than POSIX", { name: "disk.log", text: "call Ada", type: "\0", mark: "" }],
  ] satisfies [string, Entry][])("gives a file %s", async (_what, entry) => {
    expect((await read(tarOf([entry]))).text).toBe("--- disk.log ---\ncall Ada");
  });

  it("gives a file with holes whose pieces are listed in blocks of their own", async () => {
    const entry = tarOf([{ name: "disk.log", text: "call Ada", type: "S", more: { 482: "\u0001" } }]);
    const bytes = Buffer.concat([entry.subarray(0, 512), new Uint8Array(512), entry.subarray(512)]);
    expect((await read(Uint8Array.from(bytes))).text).toBe("--- disk.log ---\ncall Ada");
  });

  it("gives the files of another one that stands behind it", async () => {
    const two = Uint8Array.from(Buffer.concat([tarOf(files), tarOf([{ name: "b.log", text: "call Bo" }])]));
    expect((await read(two)).text).toBe("--- logs/app.log ---\ncall Ada\n--- b.log ---\ncall Bo");
  });

  it("cut off in a header is damaged", async () => {
    expect(await read(tarOf(files).slice(0, 600), "a.tar")).toMatchObject({ examined: false, reason: "damaged" });
  });

  it("a recording of web traffic in it is cleaned; cut off, nothing counts as read", async () => {
    const tar = tarOf([{ name: "trace.har", text: JSON.stringify(harOf("zq7canary")) }, ...files]);
    const made = await read(tar);
    expect(made).toMatchObject({ kind: "tar", keep: "cleaned" });
    expect(Buffer.from(made.clean ?? []).toString("latin1")).not.toContain("zq7canary");
    expect(await read(tar.slice(0, 700), "a.tar")).toMatchObject({ examined: false, reason: "damaged" });
  });
});

describe("archives", () => {
  it("of two compressed members, one behind the other, are read to their end", async () => {
    const bytes = Buffer.concat([gzipSync("first "), gzipSync("and the second")]);
    expect((await read(Uint8Array.from(bytes), "a.gz")).text).toBe("first and the second");
  });

  it("of which every member is locked are not examined", async () => {
    const bytes = zipOf({ "a.txt": "secret" }).slice();
    const central = Buffer.from(bytes).indexOf("PK\u0001\u0002");
    bytes[6] = bytes[central + 8] = 1;
    expect(await read(bytes, "a.zip")).toMatchObject({
      kind: "zip",
      examined: false,
      reason: "encrypted",
      parts: [{ name: "a.txt", reason: "encrypted" }],
    });
  });
});

describe("a recording of web traffic that is not a file of its own", () => {
  const har = JSON.stringify(harOf("zq7canary"));
  it.each([
    ["pasted into a page", `<html><body><pre>${har.replaceAll('"', "&quot;")}</pre></body></html>`, "a.html"],
    ["in a page's script", `<html><body><script>let har = ${har};</script></body></html>`, "a.html"],
    ["below a line of text", `Here it is:\n${har}`, "a.txt"],
    ["as a string in JSON", JSON.stringify({ note: "see", har }), "a.json"],
    ["cut off and called otherwise", har.slice(0, har.indexOf('"response"')), "debug.json"],
  ])("is not kept: %s", async (_what, text, name) => {
    expect(await read(text, name)).toMatchObject({ kind: "har", examined: false, keep: "nothing", text: "" });
  });

  it("a description of an interface is kept", async () => {
    const text = 'Answers look like {"request":{"headers":[]},"response":{"headers":[]}}.';
    expect(await read(text, "api.txt")).toMatchObject({ kind: "text", keep: "original", text });
  });
});

describe("what a recording keeps", () => {
  it("no words of strangers in the place of a method, a status, a page; nothing behind a path's word for a secret", async () => {
    const made = await read(
      JSON.stringify({
        log: {
          pages: [{ id: "Ada Quill", title: "x" }],
          entries: [
            {
              pageref: "Ada Quill",
              request: { method: "GET zq7a", url: "https://example.com/verify/482913/reset/start/x" },
              response: { status: 404, statusText: "Not Found" },
            },
            { request: { method: "POST", url: "https://example.com/invite/zq7bXk" }, response: { statusText: "zq7c" } },
          ],
        },
      }),
    );
    const { log } = JSON.parse(new TextDecoder().decode(made.clean)) as {
      log: { pages: unknown; entries: { pageref: string; request: unknown; response: { statusText: string } }[] };
    };
    expect(log.pages).toMatchObject([{ id: "page_1" }]);
    expect(log.entries).toMatchObject([
      { pageref: "page_1", request: { method: "", url: "https://example.com/verify/[stripped]/reset/start/x" } },
      { pageref: "", request: { method: "POST", url: "https://example.com/invite/[stripped]" } },
    ]);
    expect(log.entries.map(({ response }) => response.statusText)).toEqual(["Not Found", ""]);
    expect(made.text).not.toMatch(/zq7|482913/);
  });
});

const word = (body: string) =>
  read(zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": `<w:document>${body}</w:document>` }));

describe("office documents", () => {
  it("who changed a text and what was deleted divide no word: they stand behind it", async () => {
    const { text } = await word(
      '<w:p><w:r><w:t>Mar</w:t></w:r><w:del w:author="Orla Quint"><w:r><w:delText>i</w:delText></w:r></w:del>' +
        '<w:ins w:author="Orla Quint"><w:r><w:t>a Oduya</w:t></w:r></w:ins></w:p>',
    );
    expect(text).toBe("Mara Oduya\ni\nAuthor name: Orla Quint");
  });

  it("numbers of a chart stand apart; places of shapes and counts of pages are no text", async () => {
    const { text } = await read(
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "xl/charts/chart1.xml":
          "<c:chart><c:f>A!$B$3</c:f><c:formatCode>General</c:formatCode><c:pt><c:v>4111</c:v></c:pt><c:pt><c:v>2222</c:v></c:pt></c:chart>",
        "xl/drawings/drawing1.xml":
          '<xdr:x><xdr:from><xdr:col>5</xdr:col><xdr:colOff>123</xdr:colOff></xdr:from><xdr:cNvPr name="TextBox 2"/></xdr:x>',
        "docProps/app.xml": "<Properties><Pages>3</Pages><Company>Acme</Company></Properties>",
      }),
    );
    expect(text).toBe("Acme\n\n4111\n2222");
  });

  it("a sheet's header is read without the codes for its place and font", async () => {
    const { text } = await read(
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "xl/worksheets/sheet1.xml":
          '<worksheet><sheetData/><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"Marta Lang&amp;R&amp;12R&amp;&amp;D</oddHeader></headerFooter></worksheet>',
      }),
    );
    expect(text).toBe("Marta Lang\nR&D");
  });

  it("blanks that OpenDocument counts are blanks", async () => {
    const { text } = await read(
      zipOf({ mimetype: "x", "content.xml": '<a><text:p>4111<text:s/>1111<text:s text:c="2"/>x</text:p></a>' }),
    );
    expect(text).toBe("4111 1111  x");
  });
});

describe("RTF", () => {
  it("reads each font's letters in that font's charset, and back to the document's own behind its group", async () => {
    const made = await read(
      String.raw`{\rtf1\ansi\ansicpg1252\deff1{\fonttbl{\f0\fnil\fcharset204 Arial;}{\f1\fnil\fcharset0 Times;}}{\f0 \'c7\'e8\'ed\'e0} caf\'e9 \f0 \'c2\'e5\'f0\'e0\plain  d\'e9j\'e0\par}`,
      "a.rtf",
    );
    expect(made.text).toBe("Зина café Вера déjà");
  });

  it("where a link leads and what is remarked end no word and stand behind the text", async () => {
    const { text } = await read(
      String.raw`{\rtf1{\info{\author Orla Quint}}Call{\*\bkmkstart a} 020 7946 0018{\*\annotation ask Ada}9 {\field{\*\fldinst HYPERLINK "mailto:a@example.com"}{\fldrslt me}}\par}`,
    );
    expect(text).toBe('Author name: Orla Quint\nCall 020 7946 00189 me\nask Ada\nHYPERLINK "mailto:a@example.com"');
  });
});

describe("a mail", () => {
  it("its own headers name no files: these stand above what they name", async () => {
    const { text } = await read(
      'From: a@example.com\nTo: b@example.com\nContent-Type: text/plain; name="smime.txt"; charset=utf-8\n\nhello\n',
    );
    expect(text).toContain("Content-Type: text/plain; charset=utf-8\n");
  });
});

describe("XML whose elements say what others hold", () => {
  it.each([
    [
      "a property list",
      "<dict><key>SerialNumber</key><string>F2LX9</string></dict>",
      "key: SerialNumber\nSerialNumber: F2LX9",
    ],
    ["settings", '<map><string name="auth_token">k7f2</string></map>', "name: auth_token\nauth_token: k7f2"],
    ["properties", '<a><property name="phone" value="020"/></a>', "name: phone\nphone: 020\nproperty:"],
    [
      "fields",
      "<f><x><name>Passport number</name><value>A04</value></x></f>",
      "x:\nname: Passport number\nPassport number: A04",
    ],
    ["a person's name", '<a><b name="Mara Oduya">VIP</b></a>', "name: Mara Oduya\nb: VIP"],
  ])("gives each value its name: %s", async (_what, xml, text) => {
    expect((await read(xml, "a.xml")).text).toBe(text);
  });
});
