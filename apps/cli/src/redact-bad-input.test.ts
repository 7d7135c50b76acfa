import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { casekeep } from "./testing/run.ts";

// Each test starts processes of its own: seconds on a machine that does other work beside.
vi.setConfig({ testTimeout: 120_000 });

const redact = (input: string | Uint8Array, ...args: string[]) => casekeep(["redact", ...args], { input });
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));
const LATIN1_E = [0xe9];

describe("bytes that are no UTF-8", () => {
  it("as text: their line is left out whole and named, the others are as they were", async () => {
    const ran = await redact(bytes("fine é\nmara.od", LATIN1_E, "uya@example.com\nmara@example.com\n"));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe("line 2: not UTF-8; left out\n");
    expect(ran.stdout).toMatch(/^fine é\n\[NOT UTF-8\]\n\[EMAIL·\w{5}\]\n$/);
  });

  it("as text: a very long line is named once, however many pieces of it are bad", async () => {
    const ran = await redact(bytes("fine\n", Array<number>(400_000).fill(0xff), "\nb@example.com\n"));
    expect(ran).toMatchObject({ code: 2, stderr: "line 2: not UTF-8; left out\n" });
    expect(ran.stdout).toMatch(/^fine\n(?:\[NOT UTF-8\])+\n\[EMAIL·\w{5}\]\n$/);
  });

  it("as text: an end in the middle of a character is no UTF-8", async () => {
    const ran = await redact(bytes("fine\nmara", [0xe2, 0x82]));
    expect(ran).toMatchObject({ code: 2, stdout: "fine\n[NOT UTF-8]" });
  });

  it("as text: characters over the pieces of a long line are whole", async () => {
    const text = `${"€😀é".repeat(40_000)}\n`;
    expect(await redact(text)).toEqual({ code: 0, stdout: text, stderr: "" });
  });

  it("as jsonl: their record is left out and named", async () => {
    const ran = await redact(bytes('{"id":1,"text":"a', LATIN1_E, '"}\n{"id":2,"text":"b"}\n'), "--json");
    expect(ran).toMatchObject({ code: 2, stderr: "line 1: not UTF-8; left out\n" });
    expect(ran.stdout).toBe('{"id":2,"text":"b","spans":[]}\n');
  });
});

describe("odd characters", () => {
  it("lone surrogates, NULs and a byte order mark hide nothing and stay what they were", async () => {
    const text = "\ufeff\ud800 mara@example.com \u0000 \udc00";
    const ran = await redact(`\ufeff${JSON.stringify({ id: "\ud83d", text })}\n`, "--format", "jsonl");
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toMatchObject({ id: "\ud83d", text: "\ufeff\ud800 [EMAIL·1] \u0000 \udc00" });
    const plain = await redact("\ufeffa: \u0000mara@exam\u0000ple.com\u0000");
    expect(plain.stdout.replace(/·\w{5}/, "")).toBe("\ufeffa: \u0000[EMAIL]\u0000");
  });

  it("nothing at all is nothing", async () => {
    for (const args of [[], ["--json"]]) expect(await redact("", ...args)).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

/** Feeds `size` bytes of one line, made on the fly, and what comes after it. */
async function oneLine(format: string, head: string, size: number, tail: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), "redact", "--format", format]);
  let stdout = 0;
  let last = "";
  let peak = 0;
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.length;
    last = (last + chunk.toString("latin1")).slice(-300);
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const block = Buffer.from("word after word ".repeat(4096));
  const write = async (data: string | Buffer) => {
    if (!child.stdin.write(data)) await new Promise((resolve) => child.stdin.once("drain", resolve));
  };
  await write(head);
  for (let sent = 0; sent < size; sent += block.length) await write(block);
  if (process.platform === "linux") {
    const { readFileSync } = await import("node:fs");
    peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) * 1024;
  }
  child.stdin.end(tail);
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, stdout, stderr, last, peak };
}

describe("a line of 100 MB", () => {
  it("as text is read in stretches, its values found, its length no burden", { timeout: 300_000 }, async () => {
    const ran = await oneLine("text", "", 100e6, "mara@example.com\n");
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toBeGreaterThan(100e6 - 20);
    expect(ran.last).not.toContain("mara");
    expect(ran.peak).toBeLessThan(1.2e9);
  });

  it("as jsonl is left out unread and named; the next is read", { timeout: 300_000 }, async () => {
    const ran = await oneLine("jsonl", '{"id":1,"text":"', 100e6, '"}\n{"id":2,"text":"x"}\n');
    expect(ran).toMatchObject({ code: 2, stderr: "line 1: too long; left out\n" });
    expect(ran.last).toBe('{"id":2,"text":"x","spans":[]}\n');
    expect(ran.peak).toBeLessThan(6e8);
  });
});
