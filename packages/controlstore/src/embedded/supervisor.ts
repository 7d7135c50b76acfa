import { setTimeout as sleep } from "node:timers/promises";
import { ControlStoreError } from "../errors.ts";
import { type Postmaster, startPostmaster } from "./postmaster.ts";

/** More crashes than this within the window mean that starting again does not help. */
const MOST = 5;
const WINDOW_MS = 60_000;
/** A request waits this long for a restart; after a crash most take well under a second. */
const WAIT_MS = 10_000;

export interface Supervisor {
  /** Process id now, for messages and tests. */
  pid(): number;
  /** Resolves when PostgreSQL accepts connections; throws STORE_UNAVAILABLE after it was given up, or when a restart takes too long to wait for. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

/** Keeps one postmaster running: starts it again when it ends unasked. */
export async function supervise(
  options: Parameters<typeof startPostmaster>[0],
  /** Waits until nothing of the ended one works on the cluster any more. */
  clear: () => Promise<void>,
): Promise<Supervisor> {
  let current: Postmaster = await startPostmaster(options);
  /** undefined = up. */
  let restart: Promise<void> | undefined;
  let closing = false;
  const crashes: number[] = [];

  const guard = (postmaster: Postmaster): void => {
    void postmaster.exited.then(() => {
      if (closing) return;
      const attempt = again();
      restart = attempt;
      attempt.then(
        () => {
          if (restart === attempt) restart = undefined;
        },
        (error: unknown) => options.onLog(error instanceof Error ? error.message : "PostgreSQL was given up"),
      );
    });
  };
  const again = async (): Promise<void> => {
    for (;;) {
      const now = Date.now();
      crashes.push(now);
      while ((crashes[0] ?? now) < now - WINDOW_MS) crashes.shift();
      if (closing || crashes.length > MOST) {
        throw new ControlStoreError(
          "STORE_UNAVAILABLE",
          `PostgreSQL ended ${crashes.length} times within a minute and is not started again.`,
          "See the log, then npx casekeep doctor.",
        );
      }
      options.onLog(`PostgreSQL (process ${current.pid}) ended unexpectedly; starting it again`);
      await sleep(100 * (crashes.length - 1));
      try {
        await clear();
        current = await startPostmaster(options);
        if (closing) return await current.stop();
        guard(current);
        return;
      } catch (error) {
        options.onLog(error instanceof Error ? error.message : String(error));
      }
    }
  };
  guard(current);

  return {
    pid: () => current.pid,
    async ready(): Promise<void> {
      if (restart === undefined) return;
      const late = new ControlStoreError(
        "STORE_UNAVAILABLE",
        "PostgreSQL is being started again.",
        "Try again in a moment.",
      );
      const timer = new AbortController();
      const waited = sleep(WAIT_MS, undefined, { signal: timer.signal }).then(() => Promise.reject(late));
      try {
        await Promise.race([restart, waited]);
      } finally {
        timer.abort();
        waited.catch(() => undefined);
      }
    },
    async stop(): Promise<void> {
      closing = true;
      await restart?.catch(() => undefined);
      await current.stop();
    },
  };
}
