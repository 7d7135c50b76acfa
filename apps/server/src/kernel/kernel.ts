import { existsSync } from "node:fs";
import { type CaseStore, openEmbedded as openCaseStore } from "@casekeep/casestore";
import { type ControlStore, openEmbedded as openControlStore, openUrl } from "@casekeep/controlstore";
import { createKeyring, type Keyring } from "@casekeep/vault";
import type { Config } from "../config.ts";
import { type Measures, openMeasures } from "../features/analytics/index.ts";
import { drainOutbox } from "../features/cases/index.ts";
import { type IntakeService, intakeService, type PreparePool, preparePool } from "../features/intake/index.ts";
import { frames } from "../http/errors.ts";
import { type DataFolder, takeDataFolder } from "./datafolder.ts";
import { masterKey } from "./keys.ts";

/** The running keep without its HTTP face. */
export interface Kernel {
  readonly config: Config;
  readonly folder: DataFolder;
  readonly keyring: Keyring;
  readonly cases: CaseStore;
  readonly control: ControlStore;
  readonly intake: IntakeService;
  readonly measures: Measures;
  /** Says in the log where an error came from, without its text. */
  report(error: unknown): void;
  close(): Promise<void>;
}

const DRAIN_MS = 5_000;

/** Takes the data folder, opens keys and stores, and makes good what a crash left. Throws Refusal with what to do. */
export async function startKernel(config: Config, log: (text: string) => void): Promise<Kernel> {
  const folder = takeDataFolder(config.data);
  const opened: { close(): Promise<void> }[] = [];
  const release = async () => {
    for (const part of opened.reverse()) await part.close().catch(() => undefined);
    folder.release();
  };
  try {
    const master = masterKey(folder.keys, existsSync(folder.clickhouse));
    const keyring = createKeyring(master);
    let zone = () => "UTC";
    const [casesOpened, controlOpened] = await Promise.allSettled([
      openCaseStore({
        folder: folder.clickhouse,
        onLog: log,
        timeZone: () => zone(),
        ...(config.plain ? { diagnostics: { plain: true } } : {}),
      }),
      config.postgresUrl
        ? openUrl(config.postgresUrl)
        : openControlStore({ folder: folder.postgres, dataFolder: folder.root, onLog: log }),
    ]);
    for (const one of [casesOpened, controlOpened]) if (one.status === "fulfilled") opened.push(one.value);
    if (casesOpened.status === "rejected") throw casesOpened.reason;
    if (controlOpened.status === "rejected") throw controlOpened.reason;
    const cases = casesOpened.value;
    const control = controlOpened.value;

    await control.imports.interruptRunning();
    await drainOutbox(control, cases);

    const report = (error: unknown) => log(frames(error));
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
      pool,
      temp: folder.temp,
      now: Date.now,
      report,
    });
    opened.push(pool, intake);
    await measures.resume();
    const drain = setInterval(() => void drainOutbox(control, cases).catch(() => undefined), DRAIN_MS).unref();
    opened.push({ close: async () => clearInterval(drain) });
    return Object.freeze({ config, folder, keyring, cases, control, intake, measures, report, close: release });
  } catch (error) {
    await release();
    throw error;
  }
}
