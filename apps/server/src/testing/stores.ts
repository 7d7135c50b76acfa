import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedStore, openEmbedded as openCases } from "@casekeep/casestore";
import { type ControlStore, openEmbedded as openControl } from "@casekeep/controlstore";
import { createKeyring, type Keyring } from "@casekeep/vault";
import type { Identity } from "../access/index.ts";
import { type Measures, openMeasures } from "../features/analytics/index.ts";
import type { ReadWatch } from "../features/cases/change.ts";
import { type CasesService, casesService } from "../features/cases/service.ts";
import { type IntakeService, intakeService, type PreparePool, preparePool } from "../features/intake/index.ts";

import { type QualityService, qualityService } from "../features/quality/index.ts";

/** For tests: both stores, real and empty, in a folder of their own, and the features on them, without an HTTP face. */
export interface TestStores {
  readonly folder: string;
  readonly cases: EmbeddedStore;
  readonly control: ControlStore;
  readonly keyring: Keyring;
  readonly pool: PreparePool;
  readonly measures: Measures;
  readonly rules: Measures["rules"];
  readonly now: () => number;
  readonly intake: IntakeService;
  /** Nobody: no record of these stores is there for nobody to look at. */
  readonly reads: ReadWatch;
  readonly service: CasesService;
  readonly quality: QualityService;
  readonly reported: unknown[];
  close(): Promise<void>;
}

export const MASTER = new Uint8Array(32).map((_, place) => place + 1);

/** @param options.folder one that is there already and stays. @param options.plain nothing is compressed, so that grep sees every byte. */
export async function openStores(
  options: { folder?: string; plain?: boolean; master?: Uint8Array } = {},
): Promise<TestStores> {
  const folder = options.folder ?? (await realpath(await mkdtemp(join(tmpdir(), "casekeep-server-"))));
  const [cases, control] = await Promise.all([
    openCases({
      folder: join(folder, "clickhouse"),
      pool: { light: 2, heavy: 1, write: 1 },
      ...(options.plain ? { diagnostics: { plain: true } } : {}),
    }),
    openControl({ folder: join(folder, "postgres"), dataFolder: folder }),
  ]);
  const master = options.master ?? MASTER;
  const keyring = createKeyring(master);
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  let pool: PreparePool | undefined;
  const measures = await openMeasures({
    control,
    cases: () => cases,
    pool: () => (pool ??= preparePool(master, measures.plain(), 1)),
    report,
    now: Date.now,
  });
  pool = preparePool(master, measures.plain(), 1);
  const temp = join(folder, "tmp");
  const folders = [join(folder, "imports")];
  const intake = intakeService({
    cases,
    control,
    keyring,
    masterKey: master,
    pool,
    temp,
    folders,
    now: Date.now,
    report,
  });
  const reads: ReadWatch = { caseTouched: () => undefined, valuesSearched: () => undefined };
  const service = casesService({ cases, control, keyring, intake, rules: measures.rules, now: Date.now, reads });
  const quality = qualityService({
    cases,
    control,
    keyring,
    masterKey: master,
    now: Date.now,
    rules: measures.rules,
    report,
  });
  const opened = pool;
  return {
    folder,
    cases,
    control,
    keyring,
    pool: opened,
    measures,
    rules: measures.rules,
    now: Date.now,
    intake,
    reads,
    service,
    quality,
    reported,
    async close() {
      await quality.close();
      await intake.close();
      await measures.settled();
      await opened.close();
      await Promise.all([cases.close(), control.close()]);
      if (!options.folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export const person = (role: Identity["role"], id: string): Identity => ({
  kind: "user",
  id,
  name: "",
  email: "",
  role,
  team: "",
  twoFactor: false,
});
