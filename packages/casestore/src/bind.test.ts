import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bind } from "./bind.ts";
import type { Engine } from "./engine/process.ts";
import { testEngine } from "./testing/engine.ts";
import { fold, foldSql, foldWithPlaces } from "./text/fold.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme-composite", maxLength: 30 }),
  fc.constantFrom(
    "\u0000",
    "'",
    "\\",
    "\\'",
    "') OR 1=1 --",
    "{p0:String}",
    "\ud800",
    "\udc00x",
    "👩‍👩‍👧",
    "\u2028",
    "a\r\n\tb",
  ),
);

describe("bound values", () => {
  let folder = "";
  let engine: Engine;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "casestore-"));
    engine = await testEngine(folder);
  });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });
  const ask = async (sql: string, params: Parameters<typeof bind>[1]) =>
    JSON.parse(await engine.ask("light", bind(sql, params), "JSONCompactEachRow")) as unknown[];

  it("come back as they were, whatever text they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 5 }), hostile, async (list, text) => {
        const got = await ask("SELECT {list:Array(String)}, {text:String}, length({text:String})", { list, text });
        const written = text.toWellFormed();
        expect(got).toEqual([list.map((one) => one.toWellFormed()), written, String(Buffer.byteLength(written))]);
      }),
      { numRuns: 150 },
    );
  });

  it("come back as they were, whatever number they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.maxSafeInteger(), async (id, at) => {
        const got = await ask("SELECT {id:UInt64}, {at:Int64} + toInt64(0), {ids:Array(UInt64)}", {
          id,
          at,
          ids: [id],
        });
        expect(got).toEqual([`${id}`, `${at}`, [`${id}`]]);
      }),
      { numRuns: 100 },
    );
  });

  it("are refused when missing, inherited, or of another type", () => {
    const cases: [string, Record<string, unknown>][] = [
      ["{a:String}", {}],
      ["{constructor:String}", {}],
      ["{a:String}", { a: 1 }],
      ["{a:UInt64}", { a: "1" }],
      ["{a:UInt64}", { a: 1.5 }],
      ["{a:Float64}", { a: Number.NaN }],
      ["{a:Array(String)}", { a: "x" }],
      ["{a:Date}", { a: "2020-01-01" }],
    ];
    for (const [sql, params] of cases) expect(() => bind(sql, params as never)).toThrow(/value/i);
  });

  it("text is folded alike here and in the engine", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            hostile,
            fc.constantFrom("ÄÖÜß", "Ελλάς", "ё", "İI", "ＡＢ１", "e\u0301", "[EMAIL·k7f2q9xa]", "Ậm", "、。"),
          ),
          {
            maxLength: 6,
          },
        ),
        async (parts) => {
          const text = parts.join(" ");
          const [folded] = await ask(`SELECT ${foldSql("{text:String}")}`, { text });
          // Characters newer than the engine's Unicode tables may differ in case only.
          expect(fold(String(folded))).toBe(fold(text));
          const { folded: same, places } = foldWithPlaces(text);
          expect(places.length).toBe(same.length + 1);
          expect([...places].every((place, at) => at === 0 || place >= (places[at - 1] as number))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
    const table = "ÀÉÎÕÜÇŁØß ǅ ŉ Ά Έ Ώ ς Ё Й Ạ Ỵ · — “ ” « ！ ｚ İ ſ \u0301 \u200b";
    expect(await ask(`SELECT ${foldSql("{text:String}")}`, { text: table })).toEqual([fold(table)]);
  });
});
