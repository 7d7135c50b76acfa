import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { casekeep } from "./testing/run.ts";

// Each test starts processes of its own: seconds on a machine that does other work beside.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "casekeep-redact-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(content: unknown): string {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const redact = (input: string, ...args: string[]) => casekeep(["redact", ...args], { input });
const RULES = {
  version: 1,
  rules: [
    { name: "club", type: "ID", pattern: "\\bZQ-[0-9]{4}\\b", cues: ["member"], score: 0.95 },
    { name: "orders", release: true, pattern: "\\b8[0-9]{9}\\b" },
  ],
};

describe("redact --policy", () => {
  it("masks, removes and keeps by type, given on the command line or in a file", async () => {
    const input = "card 4111 1111 1111 1111, mara@example.com, 203.0.113.9\n";
    const expected = "card [CARD·••••1111], , 203.0.113.9\n";
    const actions = { CARD: "mask", EMAIL: "remove", IP: "keep" };
    const [line, fromFile] = await Promise.all([
      redact(input, "--policy", "CARD=mask,EMAIL=remove,IP=keep"),
      redact(input, "--policy", file({ version: 1, actions })),
    ]);
    expect(line).toEqual({ code: 0, stdout: expected, stderr: "" });
    expect(fromFile).toEqual(line);
  });

  it("says in each span what was done", async () => {
    const input = JSON.stringify({ id: 1, text: "mara@example.com, 203.0.113.9" });
    const ran = await redact(input, "--format", "jsonl", "--policy", "*=mask,IP=keep");
    const { text, spans } = JSON.parse(ran.stdout);
    expect(text).toBe("[EMAIL·m••••], 203.0.113.9");
    expect(spans.map((span: { type: string; action: string }) => [span.type, span.action])).toEqual([
      ["EMAIL", "mask"],
      ["IP", "keep"],
    ]);
  });

  it.each([
    ["CARD=keep", "CARD cannot be kept"],
    ["SECRET=keep", "SECRET cannot be kept"],
    ["*=keep", "default cannot be kept"],
    ["MAIL=mask", '"MAIL" is no type'],
    ["CARD=hash", '"hash" for CARD is no action'],
    ["CARD=mask,CARD=remove", "CARD is named twice"],
    ["CARD=", "is not TYPE=ACTION"],
    ["no-such-file.json", "ENOENT"],
  ])("%s is refused before anything is read", async (policy, reason) => {
    const ran = await redact("mara@example.com", "--policy", policy);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(reason);
  });

  it("in a file that is none is refused", async () => {
    const all = await Promise.all(["{", "[]", '{"version":1}'].map((text) => redact("x", "--policy", file(text))));
    expect(all.map(({ code, stdout }) => [code, stdout])).toEqual(Array(3).fill([2, ""]));
  });
});

describe("redact --rules", () => {
  it("finds what is ours to find and leaves what is ours to leave, in one thread and in many", async () => {
    const rules = file(RULES);
    const line = "member ZQ-1234, parcel ZQ-1234-A, it is 8123456789 or 7123456789\n";
    const [one, many] = await Promise.all([
      redact(line, "--rules", rules),
      redact(`${"all is well\n".repeat(60_000)}${line}`, "--rules", rules),
    ]);
    for (const ran of [one, many]) {
      expect(ran).toMatchObject({ code: 0, stderr: "" });
      expect(ran.stdout).toMatch(/member \[ID·\w{5}\], parcel \S+, it is 8123456789 or \[\w+·\w{5}\]\n$/);
    }
  });

  it("that cannot be used are refused by name", async () => {
    const broken = file({ version: 1, rules: [{ name: "club", type: "ID", pattern: "(?=x)" }] });
    const ran = await redact("x", "--rules", broken, "--json");
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(JSON.parse(ran.stderr).error.message).toContain("club: the pattern cannot be read");
  });

  it("that match without end leave the record out, by the rule's name", async () => {
    const rules = file({ version: 1, rules: [{ name: "every", type: "ID", pattern: "[a-z]" }] });
    const input = `${JSON.stringify({ id: 1, text: "a ".repeat(12_000) })}\n${JSON.stringify({ id: 2, text: "OK" })}\n`;
    const ran = await redact(input, "--rules", rules, "--format", "jsonl");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^line 1: every: more than \d+ matches in one text.*; left out\n$/);
    expect(JSON.parse(ran.stdout).id).toBe(2);
  });
});

describe("redact --explain", () => {
  it("says on stderr where each finding stands and why, and nothing of its value", async () => {
    const ran = await redact("hello\nmy passport is C01X00T47\nand mara@example.com\n", "--explain");
    expect(ran.code).toBe(0);
    const rows = ran.stderr
      .trimEnd()
      .split("\n")
      .map((row) => row.split(/\s+/));
    expect(rows[0]).toEqual(["line:col", "type", "action", "score", "rule", "cue"]);
    expect(rows[1]).toMatchObject({ 0: "2:16", 1: "PASSPORT", 2: "stand-in", 5: "passport" });
    expect(rows[2]).toMatchObject({ 0: "3:5", 1: "EMAIL", 5: "@" });
    expect(ran.stderr).not.toMatch(/C01X00T47|mara|example/);
  });

  it("counts lines and columns over many stretches", async () => {
    const ran = await redact(`${"x ".repeat(300_000)}\n${"y ".repeat(200_000)}mara@example.com\n`, "--explain");
    expect(ran.stderr.trimEnd().split("\n").at(-1)).toMatch(/^2:400001 +EMAIL/);
  });

  it("adds to each span of a record", async () => {
    const text = "my passport is C01X00T47";
    const ran = await redact(JSON.stringify({ id: 1, text }), "--format", "jsonl", "--explain");
    const [span] = JSON.parse(ran.stdout).spans;
    expect(span).toMatchObject({ type: "PASSPORT", action: "stand-in", rule: expect.any(String) });
    expect(span.cue).toEqual({ text: "passport", start: 3, end: 11 });
    expect(ran.stderr).toBe("");
  });

  it("names the cue of an own rule", async () => {
    const ran = await redact("the member ZQ-1234", "--explain", "--rules", file(RULES));
    expect(ran.stderr).toMatch(/own:club +member\n$/);
  });
});
