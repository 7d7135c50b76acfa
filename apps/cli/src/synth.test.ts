import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { casekeep } from "./testing/run.ts";

interface Line {
  readonly case_id: string;
  readonly opened: string;
  readonly messages: readonly { readonly text: string; readonly spans: readonly { start: number; end: number }[] }[];
}

const read = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe("synth", () => {
  it("writes exactly the messages asked for, one case a line, with spans inside their texts", async () => {
    const ran = await casekeep(["synth", "--messages", "500", "--seed", "7"]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const messages = read(ran.stdout).flatMap((line) => line.messages);
    expect(messages).toHaveLength(500);
    for (const { text, spans } of messages) {
      for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe("");
    }
    expect(messages.some(({ spans }) => spans.length > 0)).toBe(true);
  });

  it("makes the same from the same seed, to a file as to stdout, and other things from another", async () => {
    const folder = mkdtempSync(join(tmpdir(), "casekeep-synth-"));
    const path = join(folder, "out.ndjson");
    const [first, other, file] = await Promise.all([
      casekeep(["synth", "--messages", "200", "--seed", "a"]),
      casekeep(["synth", "--messages", "200", "--seed", "b"]),
      casekeep(["synth", "--messages", "200", "--seed", "a", "--out", path]),
    ]);
    expect(file).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(path, "utf8")).toBe(first.stdout);
    const told = await casekeep(["synth", "--messages", "3", "--out", path, "--json"]);
    expect(JSON.parse(told.stdout)).toEqual({ messages: 3, out: path });
    expect(other.stdout).not.toBe(first.stdout);
    rmSync(folder, { recursive: true });
  });

  it("lets nothing happen at or after --until", async () => {
    const ran = await casekeep(["synth", "--messages", "200", "--until", "2020-01-01"]);
    const latest = read(ran.stdout)
      .map(({ opened }) => opened)
      .sort()
      .at(-1)!;
    expect(latest < "2020-01-01").toBe(true);
    expect(latest > "2019").toBe(true);
  });

  it("ends with 2 where it cannot write", async () => {
    expect((await casekeep(["synth", "--messages", "1", "--out", "/no/such/folder/x"])).code).toBe(2);
  });
});
