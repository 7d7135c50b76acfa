import { boxPublicKey, boxSeal, createKeyring } from "@casekeep/vault";
import { describe, expect, it } from "vitest";
import { drainQueue } from "./queue.ts";
import { QUEUE_AAD } from "./service.ts";

const keyring = createKeyring(new Uint8Array(32).map((_, n) => (n * 89 + 17) & 255));
const publicKey = boxPublicKey(keyring.derive("queue"));
const boxOf = (path: string) =>
  Buffer.from(boxSeal(publicKey, JSON.stringify({ order: { source: "generic", paths: [path], own: [] } }), QUEUE_AAD));

/** A queue of orders by their paths; what beginning one of them throws, each time it is tried. */
function queue(paths: readonly string[], throws: Readonly<Record<string, readonly string[]>> = {}) {
  let waiting = paths.map((path, n) => ({ id: BigInt(n + 1), actor: "ada", box: boxOf(path) }));
  const left = new Map(Object.entries(throws).map(([path, codes]) => [path, [...codes]]));
  const begun: string[] = [];
  const reported: unknown[] = [];
  const stop = new AbortController();
  return {
    begun,
    reported,
    stop,
    spoil: (id: bigint) => {
      waiting = waiting.map((one) =>
        one.id === id ? { ...one, box: Buffer.from("no box, however long it may be, of anybody") } : one,
      );
    },
    left: () => waiting.map(({ id }) => Number(id)),
    drain: (onStart: () => void = () => {}) =>
      drainQueue({
        ledger: {
          queued: async (limit) => waiting.slice(0, limit),
          dequeue: async (id) => {
            const before = waiting.length;
            waiting = waiting.filter((one) => one.id !== id);
            return waiting.length < before;
          },
        },
        keyring,
        intake: {
          start: async ({ order }: { order: { paths: readonly string[] } }) => {
            const path = order.paths[0] as string;
            const code = left.get(path)?.shift();
            if (code) throw Object.assign(new Error(code), { code });
            begun.push(path);
            onStart();
            return { id: path };
          },
          watch: async function* () {},
        } as never,
        report: (error) => reported.push(error),
        signal: stop.signal,
        pauseMs: 5,
      }),
  };
}

describe("imports that waited for the keep to open", () => {
  it("wait on, in their order, while another import goes on or a store is away", async () => {
    const one = queue(["a", "b"], { a: ["IMPORT_BUSY", "STORE_UNAVAILABLE"], b: ["IMPORT_BUSY"] });
    await one.drain();
    expect([one.begun, one.left(), one.reported]).toEqual([["a", "b"], [], []]);
  });

  it("stay where this server cannot read their files, and do not hold up the others", async () => {
    const one = queue(["a", "b", "c"], { a: ["PATH_UNREADABLE"], b: ["PATH_NOT_ALLOWED"] });
    await one.drain();
    expect([one.begun, one.left()]).toEqual([["c"], [1, 2]]);
    expect(one.reported).toHaveLength(2);
  });

  it("are reported and taken out where they can never begin", async () => {
    const one = queue(["a", "b", "c"], { b: ["UNKNOWN_SOURCE"] });
    one.spoil(1n);
    await one.drain();
    expect([one.begun, one.left()]).toEqual([["c"], []]);
    expect(one.reported).toHaveLength(2);
  });

  it("stay for the next opening where the keep is sealed as they begin, or while they wait", async () => {
    const one = queue(["a", "b"]);
    await one.drain(() => one.stop.abort());
    expect([one.begun, one.left()]).toEqual([["a"], [1, 2]]);
    const other = queue(["a"], { a: Array.from({ length: 1000 }, () => "IMPORT_BUSY") });
    setTimeout(() => other.stop.abort(), 30);
    await other.drain();
    expect([other.begun, other.left(), other.reported]).toEqual([[], [1], []]);
  });
});
