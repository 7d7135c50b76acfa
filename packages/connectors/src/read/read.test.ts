import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryFile } from "../testing/harness.ts";
import { readCsv } from "./csv.ts";
import { open } from "./encoding.ts";
import { readJson } from "./json.ts";
import { lines } from "./lines.ts";
import { createRepeats } from "./repeats.ts";

const decoder = new TextDecoder();

describe("lines", () => {
  it("gives the same lines wherever the chunks end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-c,"]{0,6}$/)),
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 9 }),
        async (parts, end, chunk) => {
          const text = parts.join(end);
          const found: string[] = [];
          for await (const { batch } of lines((await open(memoryFile("x", text, chunk))).bytes)) {
            found.push(...batch.map((line) => decoder.decode(line.bytes)));
          }
          const expected = text.split(/\r?\n/);
          if (expected.at(-1) === "") expected.pop();
          expect(found).toEqual(expected);
        },
      ),
    );
  });
});

describe("readCsv", () => {
  it("reads back any cells, whatever stands in them and wherever the chunks end", async () => {
    const cell = fc.stringMatching(/^[ab ;,|\t"\n]{0,6}$/).map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.constantFrom(",", ";", "\t", "|"),
        fc.integer({ min: 1, max: 30 }),
        async (rows, delimiter, chunk) => {
          const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter));
          const file = memoryFile(
            "x.csv",
            ["subject", "body"].join(delimiter) + quoted.map((row) => `\r\n${row}`).join(""),
            chunk,
          );
          const found: string[][] = [];
          for await (const item of readCsv(file, (names) =>
            names.includes("subject") && names.includes("body") ? 2 : 0,
          )) {
            if (item.kind === "bad") throw new Error(item.reason);
            if (item.kind === "row") found.push(Object.values(item.record));
          }
          expect(found).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("passes over rows of nothing but delimiters", async () => {
    const rows: unknown[] = [];
    for await (const item of readCsv(memoryFile("x.csv", ";;\r\nid;subject\r\n;;\r\n1;a\r\n ; \r\n2;b\r\n"), () => 1))
      if (item.kind !== "read") rows.push(item.kind === "row" ? item.record.id : item.kind);
    expect(rows).toEqual(["header", "1", "2"]);
  });
});

describe("readJson", () => {
  it("gives the same pieces for every layout and chunk length", async () => {
    const value = fc.jsonValue({ maxDepth: 3 }).filter((it) => !/\d{16}/.test(JSON.stringify(it)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(value),
        fc.dictionary(fc.stringMatching(/^[p-t]{1,3}$/), value),
        fc.constantFrom(0, 1, 2),
        fc.integer({ min: 1, max: 40 }),
        async (elements, rest, indent, chunk) => {
          const text = JSON.stringify({ ...rest, items: elements }, null, indent);
          const pieces: unknown[] = [];
          for await (const item of readJson(memoryFile("x.json", text, chunk), (path) => path === "items")) {
            if (item.kind === "bad") throw new Error(item.reason);
            if (item.kind === "value") pieces.push(item.path === "items" ? item.value : [item.value]);
          }
          const plain = (it: unknown) => JSON.parse(JSON.stringify(it));
          expect(pieces).toEqual([...elements.map(plain), [plain({ ...rest, items: [] })]]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps a field called __proto__ as any other", async () => {
    const text = '{"__proto__":"a","p":{"__proto__":{"b":1},"items":[2]},"items":[3]}';
    for (const chunk of [1, 1000]) {
      const pieces: string[] = [];
      for await (const item of readJson(memoryFile("x.json", text, chunk), (path) => path.endsWith("items")))
        if (item.kind === "value") pieces.push(JSON.stringify(item.value));
      expect(pieces).toEqual(["2", "3", '{"__proto__":"a","p":{"__proto__":{"b":1},"items":[]},"items":[]}']);
    }
  });
});

describe("createRepeats", () => {
  it("knows what came twice, and doubts everything beyond its limit", () => {
    const repeats = createRepeats(3);
    for (const id of ["a", "b", "a"]) repeats.note(id);
    expect([repeats.has("a"), repeats.has("b")]).toEqual([true, false]);
    repeats.note("c");
    repeats.note("d");
    expect(repeats.has("b")).toBe(true);
  });
});
