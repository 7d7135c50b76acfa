import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { everyString } from "@casekeep/casestore/inspect";
import { openEmbedded } from "@casekeep/controlstore";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesOf, docxOf, harOf, mailOf, pdfOf, xlsxOf, zipOf } from "../../packages/documents/src/testing/fixtures.ts";
import { runImport, startKeep, type TestKeep } from "../support/keep.ts";

/** What no store and no file may hold: in a recording, what lets somebody in; everywhere, what belongs to a person. */
const TOKEN = "zq7canary";
const NEEDLES = [
  TOKEN,
  Buffer.from(TOKEN).toString("base64").slice(0, 10).toLowerCase(),
  "bellweather",
  "fenwickson",
  "203.0.113.77",
  "7946 0873",
  "oxbowmere",
  "tarnhelmly",
];
const MEGABYTE = 1024 * 1024;

interface Shown {
  readonly name: string;
  readonly examined: boolean;
  readonly kind?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly dropped?: boolean;
  readonly stripped?: { readonly cookies: number };
}

describe("attachments of an imported mailbox and of people, from the file to the disk", () => {
  let keep: TestKeep;
  let token: string;
  const shown = new Map<string, Shown>();
  let fields: { name: string; value: string }[] = [];
  let caseId = "";

  const upload = async (name: string, bytes: Uint8Array, query: string) => {
    const answer = await fetch(`${keep.url}/api/cases/${caseId}/attachments?${query}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/octet-stream",
        "x-file-name": encodeURIComponent(name),
      },
      body: bytes as Uint8Array<ArrayBuffer>,
    });
    return {
      status: answer.status,
      body: (await answer.json()) as { version: number; attachment: Shown; error?: { code: string; message: string } },
    };
  };

  beforeAll(async () => {
    keep = await startKeep({ env: { CASEKEEP_DIAGNOSTICS: "plain", CASEKEEP_LOG: "debug" } });
    const har = JSON.stringify(harOf(TOKEN));
    const inner = mailOf(
      {
        From: "Orsolya Bellweather <o.bellweather@example.org>",
        Subject: "about the broken gasket",
        "Message-ID": "<in@example.org>",
      },
      "My phone is +44 20 7946 0873.",
      [
        {
          name: "inner.docx",
          type: "application/octet-stream",
          content: await docxOf(["replace the spindle", "write to p.fenwickson@example.com"], {
            author: "Piers Fenwickson",
          }),
        },
      ],
    );
    let deep = "From: a@example.com\r\nSubject: x\r\n\r\ncore";
    for (let at = 0; at < 12; at++)
      deep = mailOf({ From: "a@example.com", Subject: "deep" }, "x", [
        { name: "m.eml", type: "application/octet-stream", content: deep },
      ]);
    const octets = "application/octet-stream";
    const mail = mailOf(
      {
        From: '"Orsolya Bellweather" <o.bellweather@example.org>',
        To: "help@support.example.net",
        "Reply-To": "oxbowmere@example.org",
        Date: "Mon, 06 May 2024 07:08:09 +0000",
        "Message-ID": "<oxbowmere-1@example.org>",
        Received: "from client (unknown [203.0.113.77]) by mx.support.example.net; Mon, 06 May 2024 07:08:10 +0000",
        "X-Originating-IP": "[203.0.113.77]",
        "List-Unsubscribe": "<mailto:oxbowmere@example.org>",
        "DKIM-Signature": "v=1; a=rsa-sha256; d=example.org; i=oxbowmere@example.org; s=k1; bh=aaaa; b=bbbb",
        Subject: "Traces",
      },
      "See the attached files.",
      [
        { name: "trace.har", type: octets, content: har },
        {
          name: "zipped.zip",
          type: octets,
          content: zipOf({ "more.har": har, "readme.txt": "the printer needs toner again" }),
        },
        { name: "cut.har", type: octets, content: har.slice(0, -90) },
        { name: "inner.eml", type: "message/rfc822", content: inner },
        {
          name: "note.pdf",
          type: octets,
          content: await pdfOf(["one ribbon was ordered by tarnhelmly@example.com"]),
        },
        {
          name: "people.xlsx",
          type: octets,
          content: xlsxOf(["price of the carriage", "tarnhelmly@example.com"], [[0, 1]]),
        },
        {
          name: "photo of o.bellweather@example.org.png",
          type: "image/png",
          content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]),
        },
        { name: "bomb.zip", type: octets, content: zipOf({ "a.txt": new Uint8Array(200 * MEGABYTE) }, 9) },
        { name: "deep.html", type: octets, content: "<div>".repeat(100_000) },
        { name: "deep.json", type: octets, content: `${"[".repeat(100_000)}${"]".repeat(100_000)}` },
        { name: "deep.eml", type: octets, content: deep },
        { name: "line.txt", type: octets, content: "x".repeat(9 * MEGABYTE) },
      ],
    );
    const path = join(keep.folder, "mail.eml");
    writeFileSync(path, mail, "latin1");
    const run = await runImport(keep, { source: "email", paths: [path] });
    expect(run).toMatchObject({ state: "done", summary: { complete: true, messages: { total: 1 } } });
    expect((run.summary as { notes: string[] }).notes).toContain(
      "attachments that were not examined: 1 damaged, 1 image, 1 bomb, 3 too-deep, 1 too-long",
    );
    token = await keep.token("lead");
    caseId = ((await keep.api(token, "GET", "/api/cases")).body as { items: { id: string }[] }).items[0]?.id ?? "";
    const opened = (await keep.api(token, "GET", `/api/cases/${caseId}`)).body as {
      version: number;
      conversation: { body: string; attachments: Shown[]; fields: { name: string; value: string }[] }[];
    };
    const [message] = opened.conversation;
    expect(message?.body).toBe("See the attached files.");
    fields = message?.fields ?? [];
    for (const one of message?.attachments ?? []) shown.set(one.name, one);

    let { version } = opened;
    for (const [name, bytes] of [
      ["uploaded.har", bytesOf(har)],
      ["uploaded-cut.har", bytesOf(har.slice(0, -90))],
      ["uploaded.txt", bytesOf("the hinge was sent to Orsolya Bellweather, tarnhelmly@example.com")],
    ] as const) {
      const answer = await upload(name, bytes, `version=${version}&visibility=internal`);
      expect({ name, status: answer.status }).toEqual({ name, status: 201 });
      version = answer.body.version;
      shown.set(name, answer.body.attachment);
    }
  });
  afterAll(() => keep?.remove());

  it.each([
    ["trace.har", { kind: "har", examined: true, stripped: { cookies: 4 } }],
    ["zipped.zip", { kind: "zip", examined: true, stripped: { cookies: 4 } }],
    ["cut.har", { examined: false, reason: "damaged", dropped: true }],
    ["message.eml", { kind: "eml", examined: true }],
    ["note.pdf", { kind: "pdf", examined: true }],
    ["people.xlsx", { kind: "sheet", examined: true }],
    ["bomb.zip", { examined: false, reason: "bomb" }],
    ["deep.html", { examined: false, reason: "too-deep" }],
    ["deep.json", { examined: false, reason: "too-deep" }],
    ["deep.eml", { examined: false, reason: "too-deep" }],
    ["line.txt", { examined: false, reason: "too-long" }],
    ["uploaded.har", { kind: "har", examined: true, stripped: { cookies: 4 } }],
    ["uploaded-cut.har", { examined: false, reason: "damaged", dropped: true }],
    ["uploaded.txt", { kind: "text", examined: true }],
  ])("%s is shown as what it is", (name, expected) => {
    expect(shown.get(name)).toMatchObject(expected);
    if (!expected.examined) expect(shown.get(name)?.text).toBeUndefined();
  });

  it("a picture is not examined, and its name is text", () => {
    const picture = [...shown.values()].find(({ kind }) => kind === "image");
    expect(picture).toMatchObject({ examined: false, reason: "image" });
    expect(picture?.name).toMatch(/^photo of \[EMAIL·\w{8}\]/);
  });

  it.each(["toner", "gasket", "spindle", "ribbon", "carriage", "hinge"])(
    "the case is found by a word of an attachment: %s",
    async (word) => {
      const { items } = (await keep.api(token, "GET", `/api/cases?q=${word}`)).body as {
        items: { id: string; snippet?: { text: string; hit: boolean }[] }[];
      };
      expect(items.map(({ id }) => id)).toEqual([caseId]);
      expect(items[0]?.snippet?.find(({ hit }) => hit)?.text.toLowerCase()).toBe(word);
    },
  );

  it.each(["tarnhelmly@example.com", "p.fenwickson@example.com", "+44 20 7946 0873", "203.0.113.77"])(
    "and by a known value in one, or in a header: %s",
    async (value) => {
      const { items } = (await keep.api(token, "GET", `/api/cases?q=${encodeURIComponent(value)}`)).body as {
        items: { id: string }[];
      };
      expect(items.map(({ id }) => id)).toEqual([caseId]);
    },
  );

  it("headers are kept, redacted; of a signature who signed", () => {
    const of = (name: string) => fields.find((field) => field.name.toLowerCase() === name)?.value ?? "";
    for (const name of ["from", "reply-to", "received", "x-originating-ip", "message-id", "list-unsubscribe"])
      expect(of(name)).toMatch(/\[[A-Z]+·\w{8}\]/);
    expect(of("dkim-signature")).toMatch(/^d=example\.org; i=.*; s=k1$/);
    expect(of("subject")).toBe("");
  });

  it("a file over the limit, an empty one, a wrong type and a stranger are refused", async () => {
    const { version } = (await keep.api(token, "GET", `/api/cases/${caseId}`)).body as { version: number };
    const large = await upload("a.txt", new Uint8Array(26 * MEGABYTE), `version=${version}`).catch(() => undefined);
    // The server may hang up before all of it was sent.
    if (large)
      expect(large).toMatchObject({
        status: 413,
        body: { error: { code: "TOO_LARGE", message: expect.stringContaining("25 MiB") } },
      });
    expect(await upload("a.txt", new Uint8Array(0), `version=${version}`)).toMatchObject({ status: 400 });
    expect(await upload("a.txt", bytesOf("x"), "version=0")).toMatchObject({
      status: 409,
      body: { error: { code: "STALE_VERSION" } },
    });
    expect(
      (await keep.api(token, "POST", `/api/cases/${caseId}/attachments?version=${version}`, { a: 1 })).status,
    ).toBe(400);
    expect((await keep.api(null, "POST", `/api/cases/${caseId}/attachments?version=${version}`, { a: 1 })).status).toBe(
      401,
    );
    const analyst = await keep.token("analyst");
    expect(
      (await keep.api(analyst, "POST", `/api/cases/${caseId}/attachments?version=${version}`, { a: 1 })).status,
    ).toBe(403);
  });

  describe("once it has stopped", () => {
    beforeAll(() => keep.stop());

    it("no string of either store holds what lets in or belongs to a person", async () => {
      const found = new Set<string>();
      let values = 0;
      const look = (where: string, value: string) => {
        values++;
        for (const needle of NEEDLES) if (value.toLowerCase().includes(needle)) found.add(`${needle} in ${where}`);
      };
      for await (const { table, column, value } of everyString(join(keep.folder, "data", "clickhouse")))
        look(`${table}.${column}`, value);
      const control = await openEmbedded({ folder: join(keep.folder, "data", "postgres") });
      try {
        const tables = await control.authDatabase.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
        for (const { tablename } of tables.rows as { tablename: string }[]) {
          const all = await control.authDatabase.query(`SELECT row_to_json(t)::text AS line FROM "${tablename}" t`);
          for (const { line } of all.rows as { line: string }[]) look(tablename, line);
        }
      } finally {
        await control.close();
      }
      expect(values).toBeGreaterThan(50);
      expect([...found]).toEqual([]);
    });

    it("no file of the data folder and nothing it wrote to its output does", () => {
      const found = new Set<string>();
      let files = 0;
      for (const entry of readdirSync(join(keep.folder, "data"), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        files++;
        const text = readFileSync(join(entry.parentPath, entry.name), "latin1").toLowerCase();
        for (const needle of NEEDLES) if (text.includes(needle)) found.add(`${needle} in a file such as ${entry.name}`);
      }
      for (const needle of NEEDLES)
        if (keep.output().toLowerCase().includes(needle)) found.add(`${needle} in the output`);
      expect(files).toBeGreaterThan(50);
      expect([...found]).toEqual([]);
    });
  });
});
