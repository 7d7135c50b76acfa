import { existsSync } from "node:fs";
import { businessClock, parseCalendar, type SlaPolicy } from "@casekeep/cases";
import { type CaseStore, openEmbedded as openCaseStore } from "@casekeep/casestore";
import { type ControlStore, openEmbedded as openControlStore, openUrl } from "@casekeep/controlstore";
import { createKeyring, type Keyring } from "@casekeep/vault";
import type { Config } from "../config.ts";
import { drainOutbox } from "../features/cases/index.ts";
import { type IntakeService, intakeService, type MetricRules, preparePool } from "../features/intake/index.ts";
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
  readonly rules: MetricRules;
  close(): Promise<void>;
}

/** Monday to Friday, nine to five, in UTC, until somebody says otherwise. */
const DEFAULT_CALENDAR = {
  tz: "UTC",
  days: Object.fromEntries(["1", "2", "3", "4", "5"].map((day) => [day, [[540, 1020]]])),
  holidays: [],
};
const FIRST_REPLY: SlaPolicy = {
  metric: "frt",
  hours: "business",
  minutes: { urgent: 15, high: 30, normal: 60, low: 240 },
};
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
    const [casesOpened, controlOpened] = await Promise.allSettled([
      openCaseStore({
        folder: folder.clickhouse,
        onLog: log,
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

    const calendar = (await control.calendars.get(await control.settings.defaultCalendar())) ?? DEFAULT_CALENDAR;
    const sla = await control.settings.sla();
    const firstReply: SlaPolicy = sla
      ? { ...FIRST_REPLY, minutes: { ...(FIRST_REPLY.minutes as object), ...sla.firstReply } as never }
      : FIRST_REPLY;
    const rules: MetricRules = { clock: businessClock(parseCalendar(calendar)), firstReply };
    const pool = preparePool(master, { calendar, firstReply });
    const intake = intakeService({
      cases,
      control,
      keyring,
      pool,
      temp: folder.temp,
      now: Date.now,
      report: (error) => log(frames(error)),
    });
    opened.push(pool, intake);
    const drain = setInterval(() => void drainOutbox(control, cases).catch(() => undefined), DRAIN_MS).unref();
    opened.push({ close: async () => clearInterval(drain) });
    return Object.freeze({ config, folder, keyring, cases, control, intake, rules, close: release });
  } catch (error) {
    await release();
    throw error;
  }
}
