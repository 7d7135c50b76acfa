import { setTimeout as sleep } from "node:timers/promises";
import { ControlStoreError } from "../errors.ts";
import { type Postmaster, startPostmaster } from "./postmaster.ts";

/** A start that lasted this long worked: what ended before it no longer counts. */
const STEADY_MS = 60_000;
/** More endings in a row than this are told as trouble, once, and not each by itself. */
const MOST = 5;
const FIRST_PAUSE_MS = 100;
/** What hinders PostgreSQL (a full disk, a lack of memory) is over sooner or later: nobody should have to start the keep anew then. */
const LONGEST_PAUSE_MS = 30_000;
/** A request waits this long for a restart; after a crash most take well under a second. */
const WAIT_MS = 10_000;

export interface Supervisor {
  /** Process id now, for messages and tests. */
  pid(): number;
  /** Resolves when PostgreSQL accepts connections; throws STORE_UNAVAILABLE when a restart takes, or is away, too long to wait for. */
  ready(): Promise<void>;
  /** What hinders it while it is down again and again, in a sentence; undefined while it is up or on its way there. */
  trouble(): string | undefined;
  stop(): Promise<void>;
}

/** How long to wait before a start after so many endings in a row: the first follows at once. */
function pauseAfter(endings: number): number {
  return endings <= 1 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (endings - 2));
}

/** Keeps one postmaster running: starts it again when it ends unasked, with growing pauses, for as long as it takes. */
export async function supervise(
  options: Parameters<typeof startPostmaster>[0],
  /** Waits until nothing of the ended one works on the cluster any more. */
  clear: () => Promise<void>,
): Promise<Supervisor> {
  const closing = new AbortController();
  let endings = 0;
  let nextAt = 0;
  const inTrouble = (): boolean => endings > MOST;
  /** undefined = up. */
  let restart: Promise<void> | undefined;
  // The same words every half a minute would fill the log: trouble is told when it begins and when it is over.
  const quiet = (): boolean => restart !== undefined && inTrouble();
  const start = (): Promise<Postmaster> =>
    startPostmaster({ ...options, onLog: (line) => (quiet() ? undefined : options.onLog(line)) });
  let current = await start();

  const guard = (postmaster: Postmaster): void => {
    const begun = Date.now();
    void postmaster.exited.then(() => {
      if (closing.signal.aborted) return;
      if (Date.now() - begun >= STEADY_MS) endings = 0;
      const attempt = again();
      restart = attempt;
      const over = () => {
        // It may have ended anew meanwhile.
        if (restart === attempt) restart = undefined;
      };
      attempt.then(over, over);
    });
  };
  const again = async (): Promise<void> => {
    let said = `PostgreSQL (process ${current.pid}) ended unexpectedly`;
    for (;;) {
      endings++;
      if (!inTrouble()) options.onLog(`${said}; starting it again`);
      else if (endings === MOST + 1)
        options.onLog(
          `${said}: the ${endings}th time in a row. It is started again and again, with pauses up to ${LONGEST_PAUSE_MS / 1000} s; ` +
            "until then nothing is stored. See what stands above, then npx casekeep doctor.",
        );
      nextAt = Date.now() + pauseAfter(endings);
      try {
        await sleep(Math.max(0, nextAt - Date.now()), undefined, { signal: closing.signal });
        await clear();
        current = await start();
      } catch (error) {
        if (closing.signal.aborted) throw unavailable("PostgreSQL is being stopped.");
        said = error instanceof Error ? error.message : String(error);
        continue;
      }
      if (closing.signal.aborted) return current.stop();
      if (inTrouble()) options.onLog(`PostgreSQL runs again (process ${current.pid}), after ${endings} ends in a row.`);
      guard(current);
      return;
    }
  };
  guard(current);

  const trouble = (): string | undefined => {
    if (restart === undefined || !inTrouble()) return undefined;
    const seconds = Math.ceil((nextAt - Date.now()) / 1000);
    return `PostgreSQL ended ${endings} times in a row; it is started again ${seconds > 0 ? `in ${seconds} s` : "now"}.`;
  };

  return {
    pid: () => current.pid,
    trouble,
    async ready(): Promise<void> {
      if (restart === undefined) return;
      if (nextAt - Date.now() > WAIT_MS) throw unavailable(trouble() ?? "PostgreSQL is down.");
      const timer = new AbortController();
      const waited = sleep(WAIT_MS, undefined, { signal: timer.signal }).then(() =>
        Promise.reject(unavailable(trouble() ?? "PostgreSQL is being started again.")),
      );
      try {
        await Promise.race([restart, waited]);
      } finally {
        timer.abort();
        waited.catch(() => undefined);
      }
    },
    async stop(): Promise<void> {
      closing.abort();
      await restart?.catch(() => undefined);
      await current.stop();
    },
  };
}

const unavailable = (message: string): ControlStoreError =>
  new ControlStoreError("STORE_UNAVAILABLE", message, "Try again in a moment, then see npx casekeep doctor.");
