import { encodeBatch } from "@casekeep/casestore/encode";
import type { Redacted } from "@casekeep/redact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceViewer } from "../../access/index.ts";
import { importHere } from "../../testing/older-import.ts";
import { recordOf, said } from "../../testing/record.ts";
import { MASTER, openStores, type TestStores } from "../../testing/stores.ts";
import { drainOutbox } from "../cases/change.ts";
import { nextMeasured } from "../intake/index.ts";
import { openReaders } from "./readers.ts";
import { rescan } from "./rescan.ts";

const viewer = serviceViewer("quality");
const SUBJECT = "Re: hopkirk vpn";
/** Figures as a calendar of before had them. */
const older = { requesterWait: { calendar: 12_345, business: 12_345 } };
const BODIES = ["Hello, this is Jeff Hopkirk, the vpn is dead", "hopkirk is still waiting"];

describe("a case whose messages teach a name", () => {
  let stores: TestStores;
  let id = 0n;
  beforeAll(async () => {
    stores = await openStores();
  });
  afterAll(() => stores?.close());

  const texts = async () => (await stores.cases.texts(viewer, id - 1n, 1))[0]!;
  const words = async () => {
    const { row, messages } = await texts();
    return [row.subject, ...messages.map((one) => one.row.body)].join("\n").toLowerCase();
  };
  const hooks = { progress: () => undefined, signal: new AbortController().signal };

  /** As a release that knew no names left it. */
  async function stored(name: string, subject: string, bodies: readonly string[]): Promise<void> {
    const messages = bodies.map((_, at) => said(`m${at}`, at, "The printer does not print."));
    await importHere(stores, [recordOf(name, { messages })]);
    const page = await stores.cases.texts(viewer, 0n, 100);
    const fresh = page.find((one) => one.messages.every(({ row }) => row.body.startsWith("The printer")))!;
    id = fresh.row.id;
    const none = { cases: [], messages: [], events: [], sealed: [], blind: [] };
    let ver = fresh.messages[0]!.ver;
    for (const [at, { row }] of fresh.messages.entries()) {
      ver = nextMeasured(ver);
      await stores.cases.insert(encodeBatch({ ...none, ver, messages: [{ ...row, body: bodies[at] as Redacted }] }));
    }
    const row = { ...fresh.row, subject: subject as Redacted, metrics: { ...fresh.row.metrics, ...older } };
    await stores.cases.insert(encodeBatch({ ...none, ver, cases: [row] }));
  }

  async function run(insert: TestStores["cases"]["insert"] = stores.cases.insert) {
    const counters = { cases: 0, messages: 0, casesTotal: 1, affectedCases: 0, affectedMessages: 0, values: 0 };
    const record = await stores.control.rescans.start({
      dry: false,
      version: 1,
      startedBy: "test",
      belowVer: 1n << 40n,
      counters: { ...counters, characters: 0, dropped: 0 },
    });
    const readers = openReaders(MASTER, 1);
    try {
      return await rescan(record, { ...stores, cases: { ...stores.cases, insert } }, readers, hooks);
    } finally {
      await readers.close();
      await stores.control.rescans.finish(record.id, { state: "cancelled" });
    }
  }

  it("is rid of it in its subject and in every message", async () => {
    await stored("t1", SUBJECT, BODIES);
    const before = (await texts()).row.version;
    expect(await run()).toMatchObject({ affectedCases: 1, affectedMessages: 2 });
    expect(await words()).not.toContain("hopkirk");
    const { row } = await texts();
    expect(row.version).toBe(before + 1);
    expect(row.metrics.requesterWait.calendar).not.toBe(older.requesterWait.calendar);
  });

  it.each([
    ["its subject and a message", SUBJECT, BODIES.slice(0, 1)],
    ["two messages", "vpn", BODIES],
  ])(
    "is rid of it in %s, also when a crash comes after the first row that is replaced",
    async (name, subject, bodies) => {
      await stored(name, subject, bodies);
      let arrived = 0;
      const killed = run(async (batch) => {
        for (const block of batch.blocks) {
          if (/^(?:cases|messages)/.test(block.table) && arrived++ > 0) throw new Error("killed");
          await stores.cases.insert({ blocks: [block] });
        }
      });
      await expect(killed).rejects.toThrow("killed");
      await drainOutbox(stores.control, stores.cases);
      await run();
      expect(await words()).not.toContain("hopkirk");
    },
  );
});
