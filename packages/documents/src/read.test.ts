import { gzipSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "./index.ts";
import { bytesOf, docxOf, harOf, mailOf, pdfOf, xlsxOf, zipOf } from "./testing/fixtures.ts";

const read = (content: string | Uint8Array, name = "", mediaType = "") =>
  readDocument(typeof content === "string" ? bytesOf(content) : content, { name, mediaType });
const utf16 = (text: string, mark: boolean) => {
  const out = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(out.buffer);
  [...(mark ? ["\uFEFF"] : []), ...text].forEach((unit, at) => void view.setUint16(at * 2, unit.charCodeAt(0), true));
  return out;
};
const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

describe("plain text", () => {
  it.each([
    ["UTF-8", bytesOf("Grüße aus Köln"), ""],
    ["UTF-8 with a mark", bytesOf("\uFEFFGrüße aus Köln"), ""],
    ["UTF-16 with a mark", utf16("Grüße aus Köln", true), ""],
    ["UTF-16 without", utf16("Grüße aus Köln", false), ""],
    ["Windows-1252 that nobody declared", latin("Grüße aus Köln"), ""],
    ["what the type declares", Uint8Array.from([0x8e, 0xa9]), "text/plain; charset=shift_jis"],
  ])("is read in %s", async (_name, bytes, type) => {
    const made = await read(bytes, "a.txt", type);
    expect(made).toMatchObject({ kind: "text", examined: true, keep: "original" });
    expect(made.text).toBe(type === "" ? "Grüße aus Köln" : "自");
  });

  it("with lone surrogates, NULs and bytes that are no UTF-8 stays readable", async () => {
    const made = await readDocument(
      Uint8Array.from([...bytesOf("Größe ä ö ü ß "), 0xed, 0xa0, 0x80, 0xff, 0, ...bytesOf(" mara@example.com")]),
    );
    expect(made.examined).toBe(true);
    expect(made.text).toContain("mara@example.com");
    expect(made.text.isWellFormed()).toBe(true);
    expect(made.text).not.toContain("\0");
  });

  it("of another kind is known by its content, whatever it is called", async () => {
    expect((await read("name,phone\nAda,020 7946 0018\n", "x.csv")).kind).toBe("csv");
    expect((await read("<html><body>x</body></html>", "x.txt", "text/plain")).kind).toBe("html");
    expect((await read('{"a":1}', "x.bin", "application/octet-stream")).kind).toBe("json");
    expect((await read("From: a@example.com\nTo: b@example.com\n\nhello", "note.txt")).kind).toBe("eml");
    expect(await read("", "empty.txt")).toMatchObject({ examined: true, text: "" });
  });
});

describe("markup", () => {
  it("gives shown and hidden text, comments, and attributes that hold values; scripts and styles are left out", async () => {
    const { text, examined } = await read(
      `<html><head><style>p{color:red}</style><script>var s="scripted"</script><title>The title</title></head>
       <body><!-- a comment --><p style="display:none">hidden</p><a href="mailto:mara@example.com">write &#64; us</a>
       <img alt="a scan" src="https://example.com/p.png"><input value="typed"><td title="tip">cell</td></body></html>`,
    );
    expect(examined).toBe(true);
    for (const part of [
      "The title",
      "a comment",
      "hidden",
      "mailto:mara@example.com",
      "write @ us",
      "a scan",
      "typed",
      "tip",
      "cell",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("scripted");
    expect(text).not.toContain("color:red");
  });

  it("a comment ends no word", async () => {
    const { text } = await read("<p>Ihr Pake<!-- split -->t an Hei<!--x y-->se</p><p>more</p>", "a.html");
    expect(text).toContain("Ihr Paket an Heise\nmore");
    expect(text).toContain("split");
    expect(text).toContain("x y");
  });

  it("elements of XML inside each other begin lines of their own", async () => {
    const { text } = await read('<?xml version="1.0"?><o><ship><line1>Polna 4</line1><city>Gdynia</city></ship></o>');
    expect(text).toContain("ship:\nline1: Polna 4\ncity: Gdynia");
  });

  it("of XML gives text and every attribute, and expands no entity of its own", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><l who="mara"><m>&b; text</m></l>`;
    const { kind, text } = await read(bomb);
    expect(kind).toBe("xml");
    expect(text).toContain("who: mara");
    expect(text).toContain("text");
    expect(text).not.toContain("aaaaaaaa");
  });

  it("of XML keeps what stands before an element off the element's name", async () => {
    const { text } = await read("<r><![CDATA[4485 8327]]><ip>192.0.2.9</ip></r>", "a.xml");
    expect(text).toMatch(/^4485 8327\nip: 192\.0\.2\.9/);
  });
});

describe("JSON", () => {
  it("gives keys and values, unescaped, also one value a line", async () => {
    expect((await read('{"user":{"mail":"mara\\u0040example.com","ids":[1,null]}}')).text).toBe(
      "user:\nmail: mara@example.com\nids: 1\nids: null",
    );
    expect((await read('{"a":"x"}\n{"a":"y"}\n', "log.ndjson")).text).toBe("a: x\na: y");
    expect((await read('{"users":{"moth_kite":{"seats":3}}}', "a.json")).text).toBe(
      "users:\nuser: moth_kite:\nseats: 3",
    );
    expect((await read("[14/03/2024, 09:11] Mara: hi", "chat.txt")).kind).toBe("text");
    expect(await read('{"a":"x"', "cut.json")).toMatchObject({ kind: "json", examined: true, text: '{"a":"x"' });
  });
});

describe("a table", () => {
  it.each([",", ";", "\t", "|"])("says at every cell what its column is called (%j)", async (mark) => {
    const lines = ['Name,E-mail,"A ""note"""', 'Ada,ada@example.com,"two', 'lines"', "Bo,,x"].map((line) =>
      line.replaceAll(",", mark),
    );
    expect((await read(lines.join("\r\n"), "people.csv")).text).toBe(
      'Name\tE-mail\tA "note"\nName: Ada | E-mail: ada@example.com | A "note": two\nlines\nName: Bo | A "note": x',
    );
  });

  it.each([
    ["the sign it is cut by", "sep=;\r\n", ""],
    ["a title", "Callers of May\n\n", "Callers of May\n"],
    ["a title in a line of cells", 'sep=;\n"Callers; all";;\n', "Callers; all\n"],
  ])("has its heads below %s", async (_what, above, shown) => {
    expect((await read(`${above}Name;E-mail;Note\nAda;ada@example.com;x\n`, "people.csv")).text).toBe(
      `${shown}Name\tE-mail\tNote\nName: Ada | E-mail: ada@example.com | Note: x`,
    );
  });

  it("without names, or not well formed, is given as it stands", async () => {
    expect((await read("spool,4\nwho,Ada\n", "a.csv")).text).toBe("spool\t4\nwho\tAda");
    expect((await read('Name,Phone\n"Ada,1\n', "a.csv")).text).toBe('Name,Phone\n"Ada,1\n');
    expect((await read("just words\n", "a.csv")).text).toBe("just words\n");
  });
});

describe("a recording of web traffic", () => {
  const marker = "zq7canary";
  const har = JSON.stringify(harOf(marker));

  it("keeps what happened and nothing that lets anybody in", async () => {
    const made = await read(har, "trace.har");
    expect(made).toMatchObject({ kind: "har", examined: true, keep: "cleaned" });
    expect(made.text).not.toContain(marker);
    const clean = new TextDecoder().decode(made.clean);
    expect(clean).not.toContain(marker);
    expect(clean).not.toContain(btoa(marker).slice(0, 10));
    const entry = JSON.parse(clean).log.entries[0];
    expect(entry.request.url).toBe(
      "https://api.example.com/orders/[stripped]/[stripped]?page=2&access_token=[stripped]&q=[stripped]",
    );
    expect(entry.request.headers.map((one: { name: string }) => one.name)).toContain("Authorization");
    expect(entry.response).toMatchObject({ status: 200, content: { size: 100, mimeType: "application/json" } });
    expect(made.text).toContain("POST https://api.example.com/orders/*/*?page=2 -> 200 OK");
    expect(made.text).toContain("Mozilla/5.0");
    expect(made.text).toContain("203.0.113.9");
    expect(made.stripped).toMatchObject({ cookies: 4, bodies: 3 });
  });

  it.each([
    ["under another name", () => read(har, "notes.txt", "text/plain")],
    ["with a mark before it", () => read(`\uFEFF${har}`, "a.har")],
    ["compressed", () => readDocument(new Uint8Array(gzipSync(har)), { name: "a.har.gz" })],
  ])("is known %s", async (_name, make) => {
    expect(await make()).toMatchObject({ kind: "har", keep: "cleaned" });
  });

  it.each([
    ["is cut off", har.slice(0, -40), "trace.har"],
    ["is cut off and named otherwise", har.slice(0, -40), "trace.json"],
    ["stands inside other JSON", JSON.stringify({ upload: [harOf(marker)] }), "x.json"],
    [
      "is nothing but its entries",
      JSON.stringify((harOf(marker) as { log: { entries: unknown[] } }).log.entries),
      "x.json",
    ],
    ["is no JSON at all", "<html>not found</html>", "trace.har"],
    ["is a picture", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), "trace.har"],
    ["is too long", har, "trace.har"],
  ])("that %s is neither shown nor kept", async (name, content, called) => {
    const bytes = typeof content === "string" ? bytesOf(content) : content;
    const made = await readDocument(bytes, {
      name: called,
      ...(name === "is too long" ? { limits: { bytes: 100 } } : {}),
    });
    expect(made).toMatchObject({ examined: false, text: "", keep: "nothing" });
    expect(made.clean).toBeUndefined();
  });

  it("inside an archive or a mail: what is kept is an archive of the cleaned parts", async () => {
    const zipped = zipOf({ "../a/trace.har": har, "notes.txt": "see the trace" });
    const mailed = mailOf({ From: "mara@example.com", Subject: "trace" }, "attached", [
      { name: "all.zip", type: "application/zip", content: zipped },
    ]);
    const made = await read(mailed, "m.eml");
    expect(made).toMatchObject({ kind: "eml", examined: true, keep: "cleaned" });
    expect(made.text).toContain("see the trace");
    const outer = unzipSync(made.clean as Uint8Array);
    expect(Object.keys(outer)).toEqual(["message.txt", "all.zip"]);
    const inner = unzipSync(outer["all.zip"] as Uint8Array);
    expect(Object.keys(inner)).toEqual(["a/trace.har", "notes.txt"]);
    expect(
      Object.values(inner)
        .map((bytes) => strFromU8(bytes))
        .join(),
    ).not.toContain(marker);
    expect(made.text).not.toContain(marker);
  });
});

describe("mail", () => {
  it("gives headers, body and attachments, mails inside mails among them", async () => {
    const inner = mailOf(
      { From: "Inner Person <inner@example.org>", Subject: "=?utf-8?q?Gr=C3=BC=C3=9Fe?=" },
      "the inner text",
    );
    const outer = mailOf(
      {
        From: "mara@example.com",
        To: "help@example.net",
        Received: "from host (host [203.0.113.7]) by mx.example.net",
        "DKIM-Signature": "v=1; a=rsa-sha256; d=example.com; s=key1; bh=abcd; b=efgh",
        Subject: "outer",
      },
      "the outer text",
      [
        { name: "inner.eml", type: "message/rfc822", content: inner },
        { name: "list.csv", type: "text/csv", content: "name\nAda" },
        {
          name: "p.png",
          type: "image/png",
          content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        },
      ],
    );
    const { text, parts, examined } = await read(outer);
    expect(examined).toBe(true);
    for (const part of [
      "the outer text",
      "203.0.113.7",
      "d=example.com; s=key1",
      "inner@example.org",
      "Subject: Grüße",
      "the inner text",
      "Ada",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("efgh");
    expect(parts.map(({ kind, examined: seen, reason }) => [kind, seen, reason])).toEqual([
      ["eml", true, undefined],
      ["csv", true, undefined],
      ["image", false, "image"],
    ]);
  });
});

describe("a mail saved as text in UTF-16", () => {
  const body = "My card is 4111 1111 1111 1111, regards Jörg";
  it.each([
    ["with a mark", true, ""],
    ["without", false, ""],
    ["that says another charset of itself", true, "Content-Type: text/plain; charset=iso-8859-1\r\n"],
    ["that says it is UTF-16", true, 'Content-Type: text/plain; charset="utf-16le"\r\n'],
  ])("%s is read as it is written", async (_name, mark, type) => {
    const head = `From: Mara Oduya <mara.oduya@example.com>\r\nSubject: card\r\n${type}\r\n`;
    const { kind, text, examined } = await read(utf16(`${head}${body}`, mark), "headers.txt");
    expect({ kind, examined }).toEqual({ kind: "eml", examined: true });
    expect(text).toContain("From: Mara Oduya <mara.oduya@example.com>");
    expect(text).toContain(body);
  });
});

describe("office documents", () => {
  it("a text document gives body, header, footer, comments and authors", async () => {
    const bytes = await docxOf(["Body of Mara", "second"], {
      header: "Head note",
      footer: "Foot note",
      comment: "A remark",
      author: "Orla Quint",
    });
    const made = await readDocument(bytes, { name: "a.bin" });
    expect(made).toMatchObject({ kind: "word", examined: true });
    for (const part of ["Body of Mara", "second", "Head note", "Foot note", "A remark", "Orla Quint"])
      expect(made.text).toContain(part);
    expect(made.text).not.toContain("Normal");
  });

  it("a sheet gives its rows, its links and its author", async () => {
    const made = await readDocument(xlsxOf(["Name", "Ada &amp; Bo"], [[0, "4917612345"], [1]]));
    expect(made).toMatchObject({ kind: "sheet", examined: true });
    expect(made.text).toContain("Name\t4917612345\nAda & Bo");
    const named = await readDocument(
      xlsxOf(
        ["Name", "Phone", "Ada"],
        [
          [0, 1],
          [2, "4412"],
        ],
      ),
    );
    expect(named.text).toContain("Name\tPhone\nName: Ada | Phone: 4412");
    for (const part of ["Callers", "mailto:linked@example.com", "Orla Quint"]) expect(made.text).toContain(part);
  });

  it("slides give text and notes; OpenDocument gives content, page headers and meta data", async () => {
    const slides = await readDocument(
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "ppt/slides/slide1.xml": "<p:sld><a:p><a:r><a:t>Slide of Ada</a:t></a:r></a:p></p:sld>",
        "ppt/notesSlides/notesSlide1.xml": "<p:notes><a:p><a:t>spoken words</a:t></a:p></p:notes>",
        "ppt/commentAuthors.xml": '<p:cmAuthorLst><p:cmAuthor name="Orla Quint"/></p:cmAuthorLst>',
      }),
    );
    expect(slides.kind).toBe("slides");
    expect(slides.text).toBe("Slide of Ada\n\nAuthor name: Orla Quint\n\nspoken words");
    const open = await readDocument(
      zipOf({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml":
          "<office:document-content><text:p>An open text</text:p><text:a xlink:href='mailto:o@example.com'>o</text:a></office:document-content>",
        "styles.xml":
          "<office:document-styles><style:header><text:p>page head</text:p></style:header></office:document-styles>",
        "meta.xml":
          "<office:document-meta><meta:initial-creator>Orla Quint</meta:initial-creator></office:document-meta>",
      }),
    );
    for (const part of ["An open text", "mailto:o@example.com", "page head", "Orla Quint"])
      expect(open.text).toContain(part);
  });

  it("RTF gives text, signs of any alphabet and the author, without fonts and pictures", async () => {
    const { kind, text } = await read(
      String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\author Orla Quint}}{\*\generator X;}{\pict 89504e47}Gr\'fc\'dfe an \u1052\'3f\u1072?ra\par second\~line}`,
    );
    expect(kind).toBe("rtf");
    expect(text).toBe("Author name: Orla Quint\nGrüße an Маra\nsecond\u00a0line");
  });
});

describe("PDF", () => {
  it("gives text, author and embedded files", async () => {
    const bytes = await pdfOf(["Invoice for Mara\nsecond line", "page two"], {
      author: "Orla Quint",
      file: { name: "extra.txt", bytes: bytesOf("inside the file") },
    });
    const made = await readDocument(bytes, { name: "x.dat" });
    expect(made).toMatchObject({ kind: "pdf", examined: true });
    for (const part of ["Invoice for Mara", "second line", "page two", "Orla Quint", "inside the file"])
      expect(made.text).toContain(part);
  });

  it("of scanned pages is not examined, and says so", async () => {
    expect(await readDocument(await pdfOf(["", ""]))).toMatchObject({
      kind: "pdf",
      examined: false,
      reason: "no-text",
      text: "",
    });
    const mixed = await readDocument(await pdfOf(["written", ""]));
    expect(mixed).toMatchObject({ examined: true, parts: [{ kind: "image", examined: false, reason: "no-text" }] });
  });
});

describe("a PDF whose fonts do not say what they show", () => {
  const font = (more: string) =>
    bytesOf(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 7 0 R>>>>>>endobj\n4 0 obj<</Length 82>>stream\nBT /F1 12 Tf 20 100 Td <93fa967b> Tj ET BT /F2 12 Tf 20 50 Td (latin words) Tj ET\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type0/BaseFont/Gothic/Encoding/90ms-RKSJ-H/DescendantFonts[<</Type/Font>>]${more}>>endobj\n7 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n8 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
    );

  it("is not examined, since some of its text would be left out", async () => {
    expect(await readDocument(font(""))).toMatchObject({
      kind: "pdf",
      examined: false,
      reason: "no-unicode",
      text: "",
    });
    expect(await readDocument(font("/ToUnicode 8 0 R"))).toMatchObject({ kind: "pdf", examined: true });
  });
});

describe("archives and what is not read", () => {
  it("an archive gives its members, names among them; one that is locked is named with its reason", async () => {
    const bytes = zipOf({
      "a/one.txt": "first",
      "b.zip": zipOf({ "two.txt": "second" }),
      "c.jpg": Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
    });
    const made = await readDocument(bytes);
    expect(made.examined).toBe(true);
    for (const part of ["a/one.txt", "first", "second", "c.jpg (not examined: image)"])
      expect(made.text).toContain(part);
    const locked = zipOf({ "secret.txt": "x" }, 0);
    const at = locked.findIndex(
      (_, place) => locked[place] === 0x50 && locked[place + 1] === 0x4b && locked[place + 2] === 1,
    );
    locked[at + 8] = 1;
    expect((await readDocument(locked)).parts).toEqual([
      { name: "secret.txt", kind: "binary", examined: false, reason: "encrypted" },
    ]);
  });

  it.each([
    ["image", "image", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ["image", "image", [...bytesOf("RIFF0000WEBPVP8 ")]],
    ["audio", "audio", [...bytesOf("ID3\u0003\u0000")]],
    ["video", "video", [0, 0, 0, 24, ...bytesOf("ftypmp42")]],
    ["archive", "unsupported", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ["office-old", "unsupported", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ["binary", "binary", [...new Uint8Array(200).map((_, at) => (at * 7) % 9)]],
    ["pdf", "damaged", [...bytesOf("%PDF-1.7 and nothing")]],
    ["zip", "damaged", [0x50, 0x4b, 3, 4, 1, 2, 3]],
    ["gzip", "damaged", [0x1f, 0x8b, 8, 0, 1, 2, 3]],
  ])("%s: not examined (%s)", async (kind, reason, bytes) => {
    expect(await readDocument(Uint8Array.from(bytes))).toEqual({
      kind,
      text: "",
      parts: [],
      examined: false,
      reason,
      keep: "original",
    });
  });

  it("a locked office document is known as one", async () => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(utf16("EncryptedPackage", false), 1024);
    expect(await readDocument(bytes)).toMatchObject({ examined: false, reason: "encrypted" });
  });
});
