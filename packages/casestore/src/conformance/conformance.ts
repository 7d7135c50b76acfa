import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { encodeBatch } from "../encode/encode.ts";
import type { CaseStore } from "../store.ts";
import { createModel, type Model } from "./model.ts";
import { freshTests } from "./suite-fresh.ts";
import { metricTests } from "./suite-metrics.ts";
import { readTests } from "./suite-read.ts";
import { scanTests } from "./suite-scan.ts";
import { searchTests } from "./suite-search.ts";
import { writeTests } from "./suite-write.ts";
import { batchesOf, NOW, type World, worldOf } from "./world.ts";

/** Opens a store of the form under test with its data in `folder` and the given clock. */
export type Open = (folder: string, options: { now: () => number }) => Promise<CaseStore>;

/** A filled store and what it must answer. */
export interface Filled {
  readonly store: CaseStore;
  readonly world: World;
  readonly model: Model;
  /** So many, or in a small run of the suite a share of it, at least one. */
  few(many: number): number;
}

export interface Extent {
  /** Searches made up for each viewer; default 15. */
  readonly rounds?: number;
  /** Every test with such a part of its rows, viewers and questions; default all of them. */
  readonly share?: number;
}

/** The share that is tried unless the suite is asked for whole (npm run test:servers). */
export const shareUnlessWhole = (share: number): number => (process.env.CASEKEEP_TEST_WHOLE === "1" ? 1 : share);

/**
 * What every form of the case store must pass: the same rows give the same answers as reading them one by one, what a viewer may
 * not see leaves no trace, writing twice changes nothing.
 */
export function caseStoreConformance(name: string, open: Open, { rounds = 15, share = 1 }: Extent = {}): void {
  describe(`case store, ${name}`, () => {
    let folder = "";
    const filled = {} as { -readonly [Key in keyof Filled]: Filled[Key] };
    const now = () => NOW;
    const few = (many: number) => Math.max(1, Math.round(many * share));
    filled.few = few;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "casestore-"));
      filled.world = worldOf(20191205, few(2000));
      filled.model = createModel(filled.world);
      filled.store = await open(join(folder, "main"), { now });
      for (const batch of batchesOf(filled.world, 10n)) await filled.store.insert(encodeBatch(batch));
    });
    afterAll(async () => {
      await filled.store?.close();
      await rm(folder, { recursive: true, force: true });
    });

    searchTests(filled, few(rounds));
    metricTests(filled);
    readTests(filled, (part) => open(join(folder, part), { now }));
    scanTests(filled, (part) => open(join(folder, part), { now }));
    freshTests(filled, (part) => open(join(folder, part), { now }));
    writeTests(filled, (part) => open(join(folder, part), { now }));
  });
}
