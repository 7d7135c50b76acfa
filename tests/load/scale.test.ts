import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedStore, openEmbedded } from "@casekeep/casestore";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceViewer } from "../../apps/server/src/access/index.ts";
import { checks } from "../../bench/lib/scale-checks.ts";
import { load } from "../../bench/lib/scale-load.ts";
import { writer } from "../../bench/lib/scale-measure.ts";
import { bruteForce } from "../../bench/lib/scale-sample.ts";
import { SPAN, UNTIL } from "../../bench/lib/scale-stamp.ts";

const MESSAGES = 16_000;
/** Small enough that pages and counts go through many windows, as those of large stores do. */
const FIRST_WINDOW = 200;
const WORDS = 6;
const who = serviceViewer("quality");

describe("the proof of scale, in small", () => {
  const folder = mkdtempSync(join(tmpdir(), "casekeep-scale-test-"));
  let store: EmbeddedStore;
  const open = () =>
    openEmbedded({
      folder: join(folder, "store"),
      now: () => UNTIL,
      diagnostics: { firstWindow: FIRST_WINDOW },
    });
  beforeAll(async () => {
    store = await open();
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("a load that is broken off goes on where it was, and every answer is right: by what was counted, by a pass over the rows, after changes", async () => {
    const begun = await load(store, folder, MESSAGES, "test", () => {}, 3);
    expect(begun.block).toBe(3);
    await store.close();
    store = await open();
    const tally = await load(store, folder, MESSAGES, "test", () => {});
    expect([tally.block, tally.messages]).toEqual([tally.blocks, MESSAGES]);
    await store.settle();
    const columns = await store.columnSizes();
    expect([...columns.keys()]).toEqual(expect.arrayContaining(["messages.body", "messages.words, index"]));

    const wrong = async () => {
      const { questions } = tally;
      const brute = await bruteForce(
        store,
        who,
        { from: SPAN.from + (SPAN.to - SPAN.from) / 3, to: SPAN.to, messages: MESSAGES / 2 },
        [...questions.rare.slice(0, WORDS), ...questions.common.slice(0, WORDS)].map(({ q }) => q),
        questions.phrase.slice(0, WORDS).map(({ q }) => q.slice(1, -1)),
      );
      expect(brute.messages).toBeGreaterThan(MESSAGES / 3);
      const all = [...(await checks(store, who, tally)), ...brute.checks];
      expect(all.length).toBeGreaterThan(300);
      return all.filter(({ expected, got }) => expected !== got);
    };
    expect(await wrong()).toEqual([]);
    const { change, asks } = await writer(store, who, tally);
    await change();
    for (const { questions } of asks) for (const write of questions) await write(store);
    expect(await wrong()).toEqual([]);
  }, 300_000);
});
