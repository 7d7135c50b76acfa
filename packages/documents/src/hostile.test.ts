import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DocumentText, givenUp, KINDS, LIMITS, REASONS, readDocument } from "./index.ts";
import { bytesOf, docxOf, harOf, mailOf, pdfOf, xlsxOf, zipOf } from "./testing/fixtures.ts";

const MEGABYTE = 1024 * 1024;
const refused = (reason: string) => ({ examined: false, text: "", reason });

describe("bounds: the reading ends with its reason", () => {
  it("a line of 100 MB is refused for its size, one within it for its length", async () => {
    const before = process.cpuUsage();
    expect(await readDocument(new Uint8Array(100 * MEGABYTE).fill(120), { name: "a.txt" })).toMatchObject(
      refused("too-large"),
    );
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
    expect(await readDocument(new Uint8Array(24 * MEGABYTE).fill(120), { name: "a.txt" })).toMatchObject(
      refused("too-long"),
    );
  });

  it.each([
    ["archive", () => zipOf({ "a.txt": new Uint8Array(200 * MEGABYTE) }, 9)],
    [
      "archive of archives",
      () =>
        zipOf({
          "a.zip": zipOf({ "b.txt": new Uint8Array(100 * MEGABYTE) }, 9),
          "c.zip": zipOf({ "d.txt": new Uint8Array(100 * MEGABYTE) }, 9),
        }),
    ],
    ["compressed file", () => new Uint8Array(gzipSync(new Uint8Array(200 * MEGABYTE)))],
    [
      "office document",
      () =>
        zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": new Uint8Array(200 * MEGABYTE).fill(32) }, 9),
    ],
    ["PDF", () => bomb(deflateSync(new Uint8Array(200 * MEGABYTE)))],
  ])("a bomb: %s", async (_name, make) => {
    const bytes = make();
    expect(bytes.length).toBeLessThan(2 * MEGABYTE);
    const before = process.memoryUsage().rss;
    expect(await readDocument(bytes)).toMatchObject(refused("bomb"));
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEGABYTE);
  });

  it("members that lie upon each other count as often as they are listed", async () => {
    const one = zipOf({ "a.txt": new Uint8Array(3 * MEGABYTE) }, 9);
    const view = new DataView(one.buffer);
    const central = view.getUint32(one.length - 6, true);
    const entry = one.subarray(central, one.length - 22);
    const many = 200;
    const whole = new Uint8Array(central + entry.length * many + 22);
    whole.set(one.subarray(0, central));
    for (let at = 0; at < many; at++) whole.set(entry, central + at * entry.length);
    whole.set(one.subarray(one.length - 22), whole.length - 22);
    const end = new DataView(whole.buffer, whole.length - 22);
    end.setUint16(8, many, true);
    end.setUint16(10, many, true);
    end.setUint32(12, entry.length * many, true);
    expect(await readDocument(whole)).toMatchObject({ examined: false, text: "" });
  });

  it.each([
    ["HTML", "<div>".repeat(200_000), "too-deep"],
    ["HTML that closes what was never opened", `${"<b><i>".repeat(400)}${"</u>".repeat(200_000)}`, undefined],
    ["XML", `<?xml version="1.0"?>${"<a>".repeat(100_000)}`, "too-deep"],
    ["JSON", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, "too-deep"],
    ["JSON objects", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`, "too-deep"],
    ["RTF", `{\\rtf1 ${"{".repeat(100_000)}`, "too-deep"],
  ])("deep %s", async (_name, text, reason) => {
    const before = process.cpuUsage();
    const made = await readDocument(bytesOf(text));
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
    if (reason === undefined) expect(made.examined).toBe(true);
    else expect(made).toMatchObject(refused(reason));
  });

  it("mails in mails and archives in archives, deeper than anybody needs", async () => {
    let mail = mailOf({ From: "a@example.com", Subject: "in" }, "innermost");
    let archive = zipOf({ "a.txt": "innermost" });
    for (let depth = 0; depth < 12; depth++) {
      mail = mailOf({ From: "a@example.com", Subject: "out", "Message-ID": `<${depth}@example.com>` }, "outer", [
        { name: "m.eml", type: "application/octet-stream", content: mail },
      ]);
      archive = zipOf({ "a.zip": archive });
    }
    expect(await readDocument(bytesOf(mail))).toMatchObject(refused("too-deep"));
    expect(await readDocument(archive)).toMatchObject(refused("too-deep"));
  });

  it("MIME parts nested beyond what a mail has", async () => {
    let body = "x";
    for (let depth = 0; depth < 100; depth++)
      body = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--`;
    expect(await readDocument(bytesOf(`From: a@example.com\r\nSubject: x\r\n${body}`))).toMatchObject(
      refused("too-deep"),
    );
  });

  it("too many files, too many pages, too much time", async () => {
    const many = zipOf(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`${at}.txt`, "x"])));
    expect(await readDocument(many)).toMatchObject(refused("too-many-parts"));
    expect(await readDocument(await pdfOf(["a", "b", "c"]), { limits: { pages: 2 } })).toMatchObject(
      refused("too-many-pages"),
    );
    let clock = 0;
    expect(
      await readDocument(bytesOf("<p>".repeat(100_000)), { limits: { depth: 1e9, time: 5 }, now: () => clock++ }),
    ).toMatchObject(refused("too-slow"));
  });

  it("a recording in an archive that is given up on is not kept", async () => {
    const bytes = zipOf({ "a.txt": new Uint8Array(200 * MEGABYTE), "trace.har": JSON.stringify(harOf("zq7")) }, 9);
    expect(await readDocument(bytes)).toMatchObject({ ...refused("bomb"), keep: "nothing" });
  });
});

describe("a recording under another name, in what is given up on", () => {
  const har = JSON.stringify(harOf("zq7"));
  const spaces = " ".repeat(8 * MEGABYTE);
  const long = `${har.slice(0, -1)},"comment":"${"x".repeat(9 * MEGABYTE)}"}`;
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"));
  const gzip = (content: string | Uint8Array) => new Uint8Array(gzipSync(content));

  it.each([
    ["too large", bytesOf(har), { bytes: 100 }],
    ["too large, in UTF-16", utf16(har), { bytes: 100 }],
    ["compressed, and unfolds too far", gzip(long), { inflated: MEGABYTE }],
    [
      "compressed, with its entries far behind",
      gzip(`{"log":{"pages":[${spaces}],${har.slice(8)}`),
      { inflated: MEGABYTE },
    ],
    ["compressed in an archive", zipOf({ "a.log": gzip(har), "b.txt": spaces }), { inflated: MEGABYTE }],
    [
      "in an archive in an archive",
      zipOf({ "a.zip": zipOf({ "b.txt": har }), "b.txt": spaces }),
      { inflated: MEGABYTE },
    ],
    ["in an archive beside a bomb", zipOf({ "a.txt": spaces, "trace.json": har }), { inflated: MEGABYTE }],
    ["compressed and cut off", gzip(har).slice(0, -200), {}],
  ])("%s: nothing of it is kept", async (_what, bytes, limits) => {
    expect(await readDocument(bytes, { name: "notes", limits })).toMatchObject({ examined: false, keep: "nothing" });
  });

  it.each([
    ["a text", bytesOf("The entries are few. ".repeat(20)), { bytes: 100 }],
    ["a compressed log", gzip(`started\n${spaces}`), { inflated: MEGABYTE }],
    [
      "pictures",
      zipOf({ "a.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "b.txt": spaces }),
      { inflated: MEGABYTE },
    ],
    ["a small JSON", zipOf({ "a.json": '{"log":{"level":"info"}}', "b.txt": spaces }), { inflated: MEGABYTE }],
    ["office documents", zipOf({ "a.xlsx": xlsxOf(["a"], [[0]]), "b.txt": spaces }), { inflated: MEGABYTE }],
  ])("%s is none and kept", async (_what, bytes, limits) => {
    expect(await readDocument(bytes, { name: "notes", limits })).toMatchObject({ examined: false, keep: "original" });
  });

  it("is looked for in a moment, whatever it is packed in", () => {
    const bomb = zipOf({ "a.txt": new Uint8Array(200 * MEGABYTE) }, 9);
    const many = zipOf(Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`${at}.txt`, "x".repeat(10_000)])));
    for (const bytes of [bomb, many, gzip(new Uint8Array(200 * MEGABYTE))]) {
      const before = process.cpuUsage();
      expect(givenUp(bytes, { name: "a" }, "too-slow").keep).toBe("original");
      expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
    }
  });
});

describe("a reading broken off from outside", () => {
  it("keeps the original, but nothing where a recording may be in it", () => {
    expect(givenUp(bytesOf("%PDF-1.4"), {}, "too-slow")).toEqual({
      kind: "pdf",
      parts: [],
      ...refused("too-slow"),
      keep: "original",
    });
    for (const [bytes, name] of [
      [zipOf({ "trace.har": "x" }), ""],
      [bytesOf(JSON.stringify(harOf("x"))), "a.json"],
      [bytesOf("x"), "a.har"],
    ] as const)
      expect(givenUp(bytes, { name }, "bomb").keep).toBe("nothing");
  });
});

/** A PDF whose one page is written by this stream. */
function bomb(stream: Uint8Array): Uint8Array {
  const head = bytesOf(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`,
  );
  const tail = bytesOf("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
  const whole = new Uint8Array(head.length + stream.length + tail.length);
  whole.set(head);
  whole.set(stream, head.length);
  whole.set(tail, head.length + stream.length);
  return whole;
}

function sound(made: DocumentText): void {
  expect(KINDS).toContain(made.kind);
  expect(made.text.isWellFormed()).toBe(true);
  expect(made.text).not.toContain("\0");
  expect(made.text.length).toBeLessThanOrEqual(LIMITS.text);
  if (made.examined) expect(made.reason).toBeUndefined();
  else {
    expect(REASONS).toContain(made.reason);
    expect(made.text).toBe("");
  }
  expect(made.keep === "cleaned").toBe(made.clean !== undefined);
}

describe("any bytes", () => {
  it("are answered, never thrown at", async () => {
    const begin = [
      "",
      "PK\u0003\u0004",
      "%PDF-1.4\n",
      "{\\rtf1 ",
      "<html>",
      "<?xml ",
      "From: a\nTo: b\n\n",
      '{"log":{"entries":[',
      "\u001f\u008b\b",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...begin),
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("", "a.har", "a.eml", "a.csv", "a.html"),
        async (head, tail, name) => {
          sound(
            await readDocument(Uint8Array.from([...Array.from(head, (unit) => unit.charCodeAt(0)), ...tail]), { name }),
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  it("of damaged documents are answered soon", async () => {
    const whole = [
      zipOf({ "a.txt": "first", "b.json": '{"a":[1,2]}' }),
      await docxOf(["Body"], { header: "Head" }),
      xlsxOf(["a"], [[0]]),
      await pdfOf(["text"], { author: "x" }),
      bytesOf(
        mailOf({ From: "a@example.com", Subject: "s" }, "b", [{ name: "a.html", type: "text/html", content: "<p>x" }]),
      ),
      bytesOf(JSON.stringify(harOf("zq7"))),
      new Uint8Array(gzipSync("some text")),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        async (bytes, changes, cut) => {
          const damaged = bytes.slice(0, cut % 3 === 0 ? (cut % bytes.length) + 1 : bytes.length);
          for (const [at, value] of changes) damaged[at % damaged.length] = value;
          const before = process.cpuUsage();
          sound(await readDocument(damaged));
          expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
        },
      ),
      { numRuns: 400 },
    );
  });
});
