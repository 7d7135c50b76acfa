import { gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { parquetOf } from "../testing/parquet.ts";
import { generic } from "./index.ts";
import { simple } from "./parquet.ts";

const COLUMNS = {
  case_id: ["1", "2", "3"],
  opened: ["2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "2024-01-03T00:00:00Z"],
  subject: ["Grüße", "x".repeat(2000), ""],
  body: ["a", "b", "c"],
};
/** An LZ4 block that holds its bytes as they are. */
function literal(page: Uint8Array): Uint8Array {
  const head = page.length < 15 ? [page.length << 4] : [0xf0];
  for (let rest = page.length - 15; rest >= 0; rest -= 255) head.push(Math.min(rest, 255));
  return Uint8Array.from([...head, ...page]);
}
/** A Snappy stream of one literal, whose length has four bytes. */
function snappyLiteral(page: Uint8Array): Uint8Array {
  const head: number[] = [];
  let rest = page.length;
  for (; rest > 127; rest >>>= 7) head.push((rest & 127) | 128);
  head.push(rest);
  if (page.length === 0) return Uint8Array.from(head);
  const last = page.length - 1;
  return Uint8Array.from([...head, 63 << 2, last & 255, (last >>> 8) & 255, (last >>> 16) & 255, last >>> 24, ...page]);
}
/** Codec numbers as parquet.thrift gives them. */
const CODECS = [
  ["uncompressed", 0, (page: Uint8Array) => page],
  ["SNAPPY", 1, snappyLiteral],
  ["GZIP", 2, gzipSync],
  ["ZSTD", 6, (page: Uint8Array) => zstdCompressSync(page)],
  ["LZ4_RAW", 7, literal],
] as const;

describe("Parquet", () => {
  it.each(CODECS)("reads pages compressed with %s", async (_name, codec, compress) => {
    const { summary, cases } = await run(generic, [memoryFile("c.parquet", parquetOf(COLUMNS, codec, compress))]);
    expect(summary.quarantined).toEqual([]);
    expect(cases.map((one) => [one.localId, one.subject])).toEqual([
      ["1", "Grüße"],
      ["2", "x".repeat(2000)],
      ["3", ""],
    ]);
  });

  it("sets a codec that is not read aside, with a reason", async () => {
    const { summary } = await run(generic, [
      memoryFile(
        "c.parquet",
        parquetOf(COLUMNS, 3, (page) => page),
      ),
    ]);
    expect(summary.quarantined.map((one) => one.reason)).toEqual([
      "row group not readable (damaged, or compressed with LZO or Brotli)",
    ]);
  });

  it.each([
    ["GZIP", 2, gzipSync],
    ["ZSTD", 6, (page: Uint8Array) => zstdCompressSync(page)],
  ] as const)("a %s page that unfolds to more than it announces is set aside", async (_name, codec, compress) => {
    const bomb = new Uint8Array(64 * 1024 * 1024);
    const file = parquetOf({ case_id: ["1"], opened: ["2024-01-01T00:00:00Z"], body: ["a"] }, codec, (page) =>
      page.length < 20 ? compress(bomb) : compress(page),
    );
    const before = process.memoryUsage().rss;
    const { summary } = await run(generic, [memoryFile("c.parquet", file)]);
    expect(summary.cases).toBe(0);
    expect(summary.quarantined).toHaveLength(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  it("sets a Snappy literal aside whose length leads the decoder back over the same bytes", async () => {
    const backwards = (page: Uint8Array) => {
      const stream = snappyLiteral(page);
      stream.set([0xfa, 0xff, 0xff, 0xff], stream.indexOf(63 << 2) + 1);
      return stream;
    };
    const { summary } = await run(generic, [memoryFile("c.parquet", parquetOf(COLUMNS, 1, backwards))]);
    expect(summary.cases).toBe(0);
    expect(summary.quarantined).toHaveLength(1);
  });

  it.each(CODECS)("comes back soon from every damaged file compressed with %s", async (_name, codec, compress) => {
    const whole = parquetOf(COLUMNS, codec, compress);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const damaged = whole.slice();
          for (const [at, value] of changes) damaged[at % damaged.length] = value;
          const before = process.cpuUsage();
          await run(generic, [memoryFile("d.parquet", damaged)]);
          expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
        },
      ),
      { numRuns: 250 },
    );
  });

  it("a map is an object, and a column that is only called like one is not", () => {
    const bytes = new TextEncoder().encode("k");
    const pairs = [
      { key: bytes, value: 5n },
      { key: "l", value: null },
    ];
    expect(simple({ fields: { key_value: pairs } }, 0)).toEqual({ fields: { k: 5, l: null } });
    expect(simple({ key_value: ["a"], id: 1 }, 0)).toEqual({ key_value: ["a"], id: 1 });
  });
});
