import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redacted, sealed, viewer } from "../conformance/cast.ts";
import { worldOf } from "../conformance/world.ts";
import { type EmbeddedStore, openEmbedded } from "../embedded.ts";
import { encodeBatch } from "./encode.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "x\udfff",
    "👩‍👩‍👧 한국어 ไทย 日本語",
    "'\\\"\n\r\t\b\f",
    "é".repeat(43),
    "\u{10ffff}",
  ),
);
const minutes = fc.record({ calendar: fc.nat(), business: fc.nat() });
const instant = fc.integer({ min: -2_000_000_000_000, max: 9_000_000_000_000 });

/** By its entry in the history a message is found. */
const entryOf = ({ caseId, at }: { caseId: bigint; at: number }, seq: number) => ({
  ...{ caseId, stream: "main" as const, seq, at, type: "message" as const, actor: "", origin: "import" as const },
  change: redacted("{}"),
});

describe("a batch", () => {
  let folder = "";
  let store: EmbeddedStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "casestore-"));
    store = await openEmbedded({ folder });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const world = worldOf(1, 1);
  const template = world.cases[0];

  it("is read back as it was written, whatever stands in it; lone surrogates become U+FFFD", async () => {
    let ver = 0n;
    const ids = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n });
    await fc.assert(
      fc.asyncProperty(
        ids,
        fc.array(text, { minLength: 12, maxLength: 12 }),
        fc.array(fc.record({ id: ids, at: instant, body: text }), { maxLength: 4 }),
        fc.record({
          first: fc.option(minutes),
          waits: fc.array(minutes, { maxLength: 4 }),
          breach: fc.option(instant),
        }),
        async (id, words, bodies, m) => {
          if (!template) throw new Error("no template");
          ver += 1n;
          const put = words.map((one) => redacted(one));
          const got = words.map((one) => redacted(one.toWellFormed()));
          const caseOf = (w: typeof put) => ({
            ...template,
            ...{
              id,
              subject: w[0]!,
              product: w[1]!,
              team: w[2]!,
              source: w[3]!,
              assignee: w[4]!,
              tags: [w[5]!, w[6]!],
            },
            fields: [{ name: w[7]!, value: w[8]!, internal: true }],
            metrics: { ...template.metrics, firstReply: m.first, nextReplies: m.waits, slaBreachAt: m.breach },
          });
          const unique = [...new Map(bodies.map((one) => [`${one.id} ${one.at}`, one])).values()];
          const messagesOf = (w: typeof put, body: (raw: string) => string) =>
            unique.map((one) => ({
              ...{
                id: one.id,
                caseId: id,
                at: one.at,
                by: "agent" as const,
                author: w[9]!,
                visibility: "public" as const,
              },
              ...{
                body: redacted(body(one.body)),
                product: w[1]!,
                region: w[2]!,
                language: w[3]!,
                channel: w[4]!,
              },
              attachments: [{ name: w[10]!, mediaType: w[11]!, size: 5, credentialBearing: true, examined: false }],
              fields: [{ name: w[7]!, value: w[8]! }],
            }));
          const bytes = sealed(new TextEncoder().encode(words.join("\u0001")));
          const owner = { caseId: id, owner: "case" as const, ownerId: id, part: 0, personId: 1n };
          // The same id comes again in later rounds: what stood under it is retired first.
          const gone = await store.keysOf(viewer(), id);
          await store.insert(
            encodeBatch({
              ver,
              cases: [caseOf(put)],
              messages: messagesOf(put, (raw) => raw),
              events: messagesOf(put, (raw) => raw).map((one, place) => entryOf(one, place + 1)),
              sealed: [{ ...owner, bytes }],
              blind: [],
              gone: {
                messages: gone.messages.map((one) => ({ ...one, caseId: id })),
                events: gone.events.filter(({ seq }) => seq > unique.length).map((one) => ({ ...one, caseId: id })),
              },
            }),
          );
          const read = await store.open(viewer(), id);
          expect(read?.row).toEqual(caseOf(got));
          const byTime = messagesOf(got, (raw) => raw.toWellFormed()).sort(
            (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
          );
          expect(read?.messages).toEqual(byTime);
          expect((await store.sealedOf(viewer(), id)).map((one) => [...one.bytes])).toEqual([[...bytes]]);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it("holds texts of 200 kB, of any script", async () => {
    const message = worldOf(2, 30).messages[0];
    if (!message || !template) throw new Error("no message");
    for (const [at, unit] of ["a", "ü", "語", "👍", "\u0000"].entries()) {
      const body = redacted(unit.repeat(200_000 / unit.length));
      const id = 1000n + BigInt(at);
      const batch = {
        ver: 1000n,
        cases: [{ ...template, id }],
        messages: [{ ...message, caseId: id, body }],
        events: [entryOf({ ...message, caseId: id }, 1)],
        sealed: [],
        blind: [],
      };
      await store.insert(encodeBatch(batch));
      expect((await store.open(viewer(), id))?.messages[0]?.body === body).toBe(true);
    }
  });

  it("is encoded in a worker thread without loading the engine, and moved without copying", async () => {
    const source = `const { parentPort } = require("node:worker_threads");
      import(${JSON.stringify(new URL("./encode.ts", import.meta.url).href)}).then(({ encodeBatch }) => {
        const { blocks } = encodeBatch({ ver: 1n, cases: [], messages: [], events: [], sealed: [], blind: [{ hash: 1n, kind: "email", caseId: 2n, visibility: "public" }] });
        const engine = process.report.getReport().sharedObjects.some((name) => name.includes("chdb"));
        parentPort.postMessage({ blocks, engine }, blocks.map((block) => block.bytes.buffer));
      });`;
    const worker = new Worker(source, { eval: true, execArgv: [] });
    try {
      const got = await new Promise<{ blocks: { rows: number; bytes: Uint8Array }[] }>((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", reject);
      });
      expect(got.blocks.map((block) => [block.rows, block.bytes.byteLength])).toEqual([[1, 8 + 8 + 6 + 7 + 8 + 1]]);
    } finally {
      await worker.terminate();
    }
  });
});
