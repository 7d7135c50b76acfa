import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { casekeep } from "./testing/run.ts";

// Each test starts processes of its own: seconds on a machine that does other work beside.
vi.setConfig({ testTimeout: 120_000 });

const redact = (input: string | Uint8Array, ...args: string[]) => casekeep(["redact", ...args], { input });
const record = (id: string | number, text: string, more = {}) => JSON.stringify({ id, text, ...more });
const lines = (text: string) => text.trimEnd().split("\n").filter(Boolean);

describe("redact --format jsonl", () => {
  it("answers each record with its id, the text without the values, and where they stood in UTF-16 code units", async () => {
    const text = "😀 write to mara@example.com or call";
    const ran = await redact(`${record("a", text)}\n${record(7, "nothing here")}`, "--format", "jsonl");
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const [first, second] = lines(ran.stdout).map((line) => JSON.parse(line));
    expect(Object.keys(first)).toEqual(["id", "text", "spans"]);
    expect(first.spans).toEqual([{ start: 12, end: 28, type: "EMAIL", score: expect.any(Number) }]);
    expect(text.slice(12, 28)).toBe("mara@example.com");
    expect(first.text).not.toContain("mara");
    expect(second).toEqual({ id: 7, text: "nothing here", spans: [] });
  });

  it("finds a known name that nothing else gives away", async () => {
    const known = { names: ["Quillon Vargaross"] };
    const ran = await redact(record("a", "I asked quillon vargaross again.", { known }), "--format", "jsonl");
    expect(ran.stdout.toLowerCase()).not.toContain("vargaross");
    expect(JSON.parse(ran.stdout).spans[0].type).toBe("PERSON");
  });

  it("names lines it cannot read, leaves them out, shows nothing of them, and ends with 2", async () => {
    const input = [
      record("1", "fine"),
      '{"id":"2","text":"hidden@example.com',
      "",
      record("4", "fine", { known: { emails: "hidden@example.com" } }),
      '{"id":"5"}',
      '["hidden@example.com"]',
      '{"text":"hidden@example.com"}',
      record("8", "fine"),
    ].join("\n");
    const ran = await redact(input, "--format", "jsonl");
    expect(ran.code).toBe(2);
    expect(lines(ran.stdout).map((line) => JSON.parse(line).id)).toEqual(["1", "8"]);
    expect(lines(ran.stderr).map((line) => line.slice(0, line.indexOf(":")))).toEqual([
      "line 2",
      "line 4",
      "line 5",
      "line 6",
      "line 7",
    ]);
    expect(ran.stderr).not.toContain("hidden");
  });

  it("does not pass bytes on that are no UTF-8", async () => {
    const bad = Buffer.concat([Buffer.from('{"id":"1","text":"a'), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n')]);
    const ran = await redact(Buffer.concat([bad, Buffer.from(record("2", "é fine"))]), "--format", "jsonl");
    expect(ran).toMatchObject({ code: 2, stderr: "line 1: not UTF-8; left out\n" });
    expect(JSON.parse(ran.stdout).id).toBe("2");
  });

  it("keeps the order and the line numbers over many batches on many threads", async () => {
    // Bytes make batches; what nobody reads is made and passed over sooner than text.
    const beside = { note: "all is well with the parcel ".repeat(40) };
    const input: string[] = [];
    for (let line = 1; line <= 6000; line++)
      input.push(line % 2000 === 0 ? "{" : record(line, `parcel ${line}`, beside));
    const ran = await redact(input.join("\n"), "--format", "jsonl");
    expect(ran.code).toBe(2);
    expect(lines(ran.stderr).map((line) => line.split(":")[0])).toEqual(["line 2000", "line 4000", "line 6000"]);
    const ids = lines(ran.stdout).map((line) => JSON.parse(line).id as number);
    expect(ids).toEqual(input.flatMap((line) => (line === "{" ? [] : [JSON.parse(line).id])));
  });

  it("is what --json means", async () => {
    expect(JSON.parse((await redact(record("a", "x"), "--json")).stdout)).toEqual({ id: "a", text: "x", spans: [] });
  });
});

describe("redact --format text", () => {
  it("keeps everything else as it was", async () => {
    const ran = await redact("Dear desk,\n\n\twrite to mara@example.com.\r\nBye");
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^Dear desk,\n\n\twrite to \[EMAIL·\w{5}\]\.\r\nBye$/);
  });

  it("finds an address that is broken over a line end", async () => {
    const ran = await redact("write to mara.oduya@\nexample.com today");
    expect(ran.stdout).not.toContain("oduya");
    expect(ran.stdout).not.toContain("example.com");
  });

  it("finds values wherever the text is cut, and gives the same value the same stand-in throughout", async () => {
    // One line without an end, so that cuts fall anywhere; addresses so dense that every cut falls on or beside one.
    const input = Array.from({ length: 60_000 }, (_, n) => `mara${n % 7}@example.com`).join(" ");
    const ran = await redact(input);
    expect(ran.code).toBe(0);
    expect(ran.stdout).not.toContain("mara");
    expect(ran.stdout).not.toContain("example");
    expect(new Set(ran.stdout.split(" ")).size).toBe(7);
    expect(ran.stdout.split(" ")).toHaveLength(60_000);
  });

  it("makes other stand-ins at the next run: they cannot be looked up in a table of hashes", async () => {
    const [first, second] = await Promise.all([redact("a mara@example.com b"), redact("a mara@example.com b")]);
    expect(first.stdout).not.toBe(second.stdout);
  });
});

describe("redact of a long stream", () => {
  /** Highest resident memory of the process so far, bytes. */
  const peak = (pid: number) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024;

  /** All of them at 40 MB: npm run test:streams. */
  const SHORT = process.env.CASEKEEP_TEST_WHOLE === "1" ? 40 : 12;

  it.skipIf(process.platform !== "linux").each([
    ["text", "\n", 40],
    // All of it in one line.
    ["text", " ", SHORT],
    ["jsonl", "\n", SHORT],
  ])(
    "%s, parted by %j: %d MB go through in memory that could not hold what is made of 40",
    { timeout: 400_000 },
    async (format, end, megabytes) => {
      const text = "Nothing personal in this line of text, only words about the parcel and its way. ";
      const lineOf = (n: number) => `${text.repeat(7)}But n${n}@example.com is, and so is +44 20 7946 0018.`;
      const block = Buffer.from(
        Array.from({ length: 400 }, (_, n) => `${format === "jsonl" ? record(n, lineOf(n)) : lineOf(n)}${end}`).join(
          "",
        ),
      );
      const main = join(import.meta.dirname, "main.ts");
      const child = spawn(process.execPath, [main, "redact", "--format", format], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      let out = 0;
      let shown = false;
      child.stdout.on("data", (chunk: Buffer) => {
        out += chunk.length;
        // With its blank: a stand-in may have four such signs by chance.
        shown ||= chunk.includes("@example.com") || chunk.includes(" 7946");
      });
      for (let sent = 0; sent < megabytes * 1e6; sent += block.length) {
        if (!child.stdin.write(block)) await new Promise((resolve) => child.stdin.once("drain", resolve));
      }
      const most = peak(child.pid!);
      child.stdin.end();
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect(code).toBe(0);
      expect(shown).toBe(false);
      expect(out).toBeGreaterThan(megabytes * 0.85e6);
      // Measured 450 to 760 MB on two cores; each further core, up to eight, has a heap of its own.
      expect(most).toBeLessThan((300 + 300 * Math.min(8, availableParallelism())) * 1e6);
    },
  );
});
