import { type CaseStore, openEmbedded, openServer } from "@casekeep/casestore";
import { createKeyring, type Keyring } from "@casekeep/vault";
import { type Measures, openMeasures } from "../features/analytics/index.ts";
import { drainAtStart, drainOutbox } from "../features/cases/index.ts";
import { type IntakeService, intakeService, type PreparePool, preparePool } from "../features/intake/index.ts";
import { type QualityService, qualityService } from "../features/quality/index.ts";
import type { Base } from "./base.ts";
import { mustBeOurs, mustBeTheKeeps } from "./keys.ts";

/** The open keep without its HTTP face: what runs also while sealed, and what a seal takes away. */
export interface Kernel extends Base {
  readonly keyring: Keyring;
  readonly cases: CaseStore;
  readonly intake: IntakeService;
  readonly measures: Measures;
  readonly quality: QualityService;
  /** Stops work on data, ends the case engine and zeroes the keys. The base stays. */
  close(): Promise<void>;
}

const DRAIN_MS = 5_000;
const OTHERS_MS = 5_000;

/** Takes the master key, opens the case store and makes good what a crash left. Throws Refusal or StoreError with what to do. */
export async function openKeep(base: Base): Promise<Kernel> {
  const { config, folder, control, log, report } = base;
  const opened: { close(): Promise<void> | void }[] = [];
  const release = async () => {
    for (const part of opened.splice(0).reverse()) {
      try {
        await part.close();
      } catch (error) {
        report(error);
      }
    }
  };
  try {
    const master = await base.master.get();
    opened.push({ close: () => void master.fill(0) });
    const keyring = createKeyring(master);
    opened.push(keyring);
    mustBeOurs(keyring, base.derived);
    await mustBeTheKeeps(keyring, control.settings);
    let zone = () => "UTC";
    const timeZone = () => zone();
    const cases = await (config.clickhouse
      ? openServer({ address: config.clickhouse, timeZone })
      : openEmbedded({
          folder: folder.clickhouse,
          onLog: log,
          timeZone,
          ...(config.plain ? { diagnostics: { plain: true } } : {}),
        }));
    opened.push(cases);
    await control.imports.interruptRunning();
    await drainAtStart(control, cases, report);

    let pool: PreparePool | undefined;
    const measures: Measures = await openMeasures({
      control,
      cases: () => cases,
      pool: () => (pool ??= preparePool(master, measures.plain())),
      report,
      now: Date.now,
    });
    zone = measures.zone;
    pool = preparePool(master, measures.plain());
    const intake = intakeService({
      cases,
      control,
      keyring,
      masterKey: master,
      pool,
      temp: folder.temp,
      folders: base.imports,
      now: Date.now,
      report,
    });
    opened.push(pool, intake);
    const quality = qualityService({
      cases,
      control,
      keyring,
      masterKey: master,
      now: Date.now,
      rules: measures.rules,
      report,
    });
    opened.push(quality);
    await quality.resume();
    await measures.resume();
    const drain = setInterval(() => void drainOutbox(control, cases).catch(() => undefined), DRAIN_MS).unref();
    opened.push({ close: () => clearInterval(drain) });
    const look = setInterval(() => void others().catch(() => undefined), OTHERS_MS).unref();
    opened.push({ close: () => clearInterval(look) });
    /** What other servers of this keep changed, or left when they ended. */
    async function others(): Promise<void> {
      await measures.refresh();
      await control.imports.interruptRunning(false);
      await quality.takeOver();
    }
    return Object.freeze({ ...base, keyring, cases, intake, measures, quality, close: release });
  } catch (error) {
    await release();
    throw error;
  }
}
