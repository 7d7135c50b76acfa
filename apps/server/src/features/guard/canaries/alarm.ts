import type { GuardConfig, GuardFinding } from "@casekeep/contracts";
import type { SealCause } from "@casekeep/controlstore";
import type { FindingsBook } from "../findings.ts";

export interface AlarmPorts {
  readonly findings: Pick<FindingsBook, "open" | "unwritten">;
  readonly config: () => GuardConfig;
  readonly sealed: () => boolean;
  sealFor(key: string, cause: SealCause, sentence: string, finding: string): Promise<void>;
  /** There is something to be told. */
  readonly news: () => void;
  /** The control store did not take these, or not yet. */
  readonly unwritten: (findings: readonly GuardFinding[]) => void;
  /** What is declared, and which records are canaries, on a keep that was started for one command. */
  readonly ready: () => Promise<void>;
  /** Sealing waits for the store no longer than this. */
  readonly storeMs: number;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
}

/** What follows when somebody reads a record that no honest work ever touches: sealed at once where policy says so, whoever it was. */
export function canaryAlarm(ports: AlarmPorts) {
  async function read(by: string, canary: string): Promise<void> {
    const key = `canary:${canary}`;
    const sentence = "A canary was read: a record that no honest work ever touches.";
    const change = {
      who: by,
      what: "canary read",
      rule: "",
      id: "",
      at: new Date(ports.now()).toISOString(),
      feed: "",
    };
    const wanted = { key, kind: "canary" as const, asset: canary, sentence, rows: [], change };
    const opened = await Promise.race([ports.findings.open(wanted), later(ports.storeMs)]).catch((error: unknown) => {
      ports.report(error);
      return undefined;
    });
    if (!opened) ports.unwritten(ports.findings.unwritten([wanted]));
    if (ports.config().policy.sealOn.canary && !(opened?.sealed && ports.sealed()))
      await ports.sealFor(key, "canary", sentence, opened?.id ?? "");
    ports.news();
  }

  /** @param which the canary that was touched, if it is one */
  return async (by: string, which: () => string | undefined): Promise<void> => {
    try {
      await ports.ready();
      const canary = which();
      if (canary !== undefined) await read(by, canary);
    } catch (error) {
      ports.report(error);
    }
  };
}

const later = (ms: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms).unref();
  });
