import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runImport, startKeep, type TestKeep } from "../support/keep.ts";

type Summary = {
  cases: number;
  complete: boolean;
  quarantined: { file: string; line?: number; reason: string }[];
  incomplete_because?: string;
  notes: string[];
};

const good = (id: string) =>
  JSON.stringify({
    case_id: id,
    opened: "2024-01-02T03:04:05Z",
    subject: "Fine",
    messages: [{ at: "2024-01-02T03:04:05Z", by: "customer", text: "help" }],
  });

describe("bad input", () => {
  let keep: TestKeep;
  let count = 0;
  beforeAll(async () => {
    keep = await startKeep();
  });
  afterAll(async () => {
    await keep?.stop();
    keep?.remove();
  });

  /** Imports files as one folder. */
  async function importing(files: Record<string, string | Uint8Array>, source = "generic"): Promise<Summary> {
    const folder = join(keep.folder, `in-${++count}`);
    mkdirSync(folder);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const run = await runImport(keep, { source, paths: [folder] });
    expect(run.state).toBe("done");
    return run.summary as Summary;
  }

  it("a bad line is set aside with its number and the rest comes in", async () => {
    const summary = await importing({
      "a.jsonl": [good("1"), "{oops", good("2"), '"just text"', good("3"), '{"case_id":"4","ope'].join("\n"),
    });
    expect(summary).toMatchObject({ cases: 3, complete: false });
    expect(summary.quarantined.map((one) => [one.file, one.line])).toEqual([
      ["a.jsonl", 2],
      ["a.jsonl", 4],
      ["a.jsonl", 6],
    ]);
    const { body } = await keep.operator("GET", "/api/quarantine?limit=10");
    expect((body as { items: unknown[] }).items.length).toBeGreaterThanOrEqual(3);
  });

  it("bytes that are no text, lone surrogates, NULs and absurd dates do not stop it", async () => {
    const summary = await importing({
      "b.jsonl": Buffer.concat([
        Buffer.from(`${good("1")}\n`),
        Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x22, 0xc3, 0x28, 0x0a]),
        Buffer.from(
          `{"case_id":"s","opened":"2024-01-02T03:04:05Z","subject":"\\ud800 lone \\u0000 nul","messages":[{"at":"2024-01-02T03:04:05Z","by":"customer","text":"\\udfff\\ud800"}]}\n`,
        ),
        Buffer.from(`{"case_id":"d","opened":"99999-01-01T00:00:00Z","subject":"when?"}\n`),
        Buffer.from(good("2")),
      ]),
      "random.csv": Buffer.from(Array.from({ length: 4096 }, (_, place) => (place * 7919) % 256)),
      "empty.jsonl": "",
    });
    expect(summary.cases).toBeGreaterThanOrEqual(3);
    expect(summary.complete).toBe(false);
  });

  it("other delimiters and encodings are read; a file that is no table is named", async () => {
    const head = "case_id;opened;subject;body";
    const summary = await importing({
      "latin1.csv": Buffer.from(`${head}\r\n1;02.01.2024 10:00;Stra\u00dfe gesperrt;M\u00fcller\r\n`, "latin1"),
      "utf16.csv": Buffer.from(`\ufeff${head.replaceAll(";", "\t")}\n2\t2024-01-02\tA\tB\n`, "utf16le"),
      "pipe.csv": "case_id|opened|subject|body\n3|2024-01-02|A|B\n",
      "prose.csv": "Dear all, this is no table\nat all",
    });
    expect(summary.cases).toBe(3);
    expect(summary.quarantined.map((one) => one.file)).toContain("prose.csv");
  });

  it("a compressed bomb is set aside by name, and what is beside it comes in", async () => {
    // Not at one go: while this thread does nothing else it would not see that the keep closes an idle connection.
    const bomb = await promisify(gzip)(Buffer.alloc(300 * 1024 * 1024, 0x20));
    const summary = await importing({
      "bomb.jsonl.gz": bomb,
      "fine.jsonl.gz": gzipSync(good("1")),
      "torn.jsonl.gz": gzipSync(`${good("2")}\n${good("3")}\n`).subarray(0, 40),
      "not.zip": "PK but no archive",
    });
    expect(summary.cases).toBe(1);
    expect(summary.complete).toBe(false);
    const named = summary.quarantined.map((one) => one.file);
    expect(named).toEqual(expect.arrayContaining(["bomb.jsonl", "torn.jsonl", "not.zip"]));
  });

  it("a line of 20 MB is set aside, not held back and not stored", async () => {
    const summary = await importing({
      "long.jsonl": `${good("1")}\n{"case_id":"long","subject":"${"x".repeat(20 * 1024 * 1024)}"}\n${good("2")}`,
    });
    expect(summary).toMatchObject({ cases: 2, complete: false });
    expect(summary.quarantined.map((one) => one.line)).toEqual([2]);
  });

  it("a folder or a source that is not there is an error before anything starts", async () => {
    expect(
      (await keep.operator("POST", "/api/imports", { source: "generic", paths: ["/nowhere/at/all"] })).body,
    ).toMatchObject({ error: { code: "PATH_UNREADABLE" } });
    expect((await keep.operator("POST", "/api/imports", { source: "punchcards", paths: ["/tmp"] })).body).toMatchObject(
      { error: { code: "UNKNOWN_SOURCE" } },
    );
  });

  it("over the network an import reads nothing but what lies in the folder set aside for it; on the machine, any path", async () => {
    const imports = join(keep.folder, "data", "imports");
    const elsewhere = join(keep.folder, "elsewhere.jsonl");
    writeFileSync(elsewhere, good("out-of-reach"));
    writeFileSync(join(imports, "cases.jsonl"), good("in-reach"));
    symlinkSync(elsewhere, join(imports, "link.jsonl"));
    for (const role of ["lead", "admin"]) {
      const token = await keep.token(role);
      const order = (path: string) => keep.api(token, "POST", "/api/imports", { source: "generic", paths: [path] });
      const answers = [];
      for (const path of [elsewhere, "/nowhere/at/all", "/etc/passwd", join(imports, "link.jsonl"), "../keys"])
        answers.push(await order(path));
      for (const answer of answers) {
        expect(answer).toEqual(answers[0]);
        expect(answer).toMatchObject({ status: 403, body: { error: { code: "PATH_NOT_ALLOWED" } } });
      }
      expect((await keep.api(token, "GET", "/api/imports")).body).toMatchObject({ folders: [imports] });
    }
    const lead = await keep.token("lead");
    const begun = await keep.api(lead, "POST", "/api/imports", { source: "generic", paths: ["cases.jsonl"] });
    const { id } = begun.body as { id: string };
    const run = async () => (await keep.api(lead, "GET", `/api/imports/${id}`)).body;
    await expect.poll(run, { timeout: 30_000 }).toMatchObject({ state: "done", summary: { cases: 1, complete: true } });
    const there = await runImport(keep, { source: "generic", paths: [elsewhere] });
    expect(there).toMatchObject({ state: "done", summary: { cases: 1, created: 1 } });
  });

  it("every malformed request is answered by a code, a sentence and what to do, without echoing it", async () => {
    const token = await keep.token("agent");
    const canary = "zzcanaryzz@example.com";
    const asked: [string, string, unknown, number][] = [
      ["POST", "/api/cases", "{not json", 400],
      ["POST", "/api/cases", { subject: canary.repeat(100), body: "x" }, 400],
      ["POST", "/api/cases", { subject: "x", body: "y", country: canary }, 400],
      ["POST", "/api/cases", { subject: "x", body: canary.repeat(60_000) }, 413],
      ["GET", `/api/cases/${encodeURIComponent(canary)}`, undefined, 400],
      ["GET", "/api/cases/zzzzzzzzzzzzz", undefined, 404],
      ["GET", "/api/cases/0000000000000", undefined, 404],
      ["GET", `/api/cases?cursor=${encodeURIComponent(canary)}`, undefined, 400],
      ["GET", `/api/cases?from=${encodeURIComponent(canary)}`, undefined, 400],
      ["GET", "/api/cases?limit=100000", undefined, 400],
      ["GET", `/api/cases?sort=${encodeURIComponent(canary)}`, undefined, 400],
      ["GET", `/api/metrics/${encodeURIComponent(canary)}`, undefined, 404],
      ["GET", `/api/metrics/volume?by=${encodeURIComponent(canary)}`, undefined, 400],
      ["POST", "/api/cases/0000000000000/status", { version: -1, status: "open" }, 400],
      ["POST", "/api/cases/0000000000000/status", { version: 1, status: canary }, 400],
      ["POST", "/api/cases/0000000000000/messages", { version: 1, body: "" }, 400],
    ];
    for (const [method, path, body, status] of asked) {
      const answer = await keep.api(token, method, path, body);
      expect({ method, path, status: answer.status, body: answer.body }).toMatchObject({
        status,
        body: { error: { code: expect.any(String), message: expect.any(String), help: expect.any(String) } },
      });
      expect(JSON.stringify(answer.body)).not.toContain("zzcanaryzz");
    }
    expect(keep.output()).not.toContain("zzcanaryzz");
  });

  it("hostile text in a search is a search", async () => {
    const token = await keep.token("agent");
    for (const q of [
      "'; DROP TABLE keep.cases; --",
      '"unclosed',
      "%",
      "\u0000",
      "\ud800",
      "{x:String}",
      "\\",
      "[EMAIL·",
      "a".repeat(1000),
      "😀",
      "日本",
      "OR 1=1",
      '"" ""',
    ]) {
      const answer = await keep.api(token, "GET", `/api/cases?q=${encodeURIComponent(q.toWellFormed())}`);
      expect({ q, status: answer.status }).toEqual({ q, status: 200 });
    }
  });

  it("bytes that are no HTTP do not end it", async () => {
    const { hostname, port } = new URL(keep.url);
    await new Promise<void>((resolve) => {
      const sent = request(
        {
          hostname,
          port,
          method: "POST",
          path: "/api/cases",
          headers: { "content-type": "application/xml", "content-length": "5" },
        },
        (answer) => {
          expect(answer.statusCode).toBe(401);
          answer.resume().on("end", resolve);
        },
      );
      sent.end("<a/>!");
    });
    expect((await keep.api(null, "GET", "/healthz")).status).toBe(200);
  });
});
