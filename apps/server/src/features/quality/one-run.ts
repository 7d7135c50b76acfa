import type { ErrorBody } from "@casekeep/contracts";
import { ApiError, toApiError } from "../../http/errors.ts";
import { liveRuns, type Run } from "../../kernel/live-runs.ts";
import type { Readers } from "./readers.ts";

/** A seal waits for nothing long: a merge that goes on ends with the engine, and the run counts as interrupted. */
const STOP_MS = 2_000;
const TICK_MS = 500;

export interface Ending {
  readonly state: "done" | "failed" | "cancelled" | "interrupted";
  readonly error: ErrorBody["error"] | null;
}

/** What a run does, and how it is shown while it does it. */
export interface Course<T extends Run> {
  readonly readers: Readers;
  /** Rejects when it was broken off as well. */
  work(signal: AbortSignal): Promise<void>;
  /** Writes down how it ended, or remembers it where that cannot be written now. */
  finish(ending: Ending): Promise<void>;
  /** @param ending undefined while it runs */
  shown(ending?: Ending): T;
}

/** Runs of one kind, one at a time, watched by whoever wants to. */
export function oneRun<T extends Run>(report: (error: unknown) => void) {
  const live = liveRuns<T>();
  let active: { id: string; abort: AbortController; done: Promise<void>; readers: Readers } | undefined;
  let closing = false;

  async function through(course: Course<T>, signal: AbortSignal): Promise<Ending> {
    const ticker = setInterval(() => live.publish(course.shown()), TICK_MS);
    try {
      await course.work(signal);
      const ending = { state: "done", error: null } as const;
      await course.finish(ending);
      return ending;
    } catch (thrown) {
      const cancelled = signal.aborted;
      if (!cancelled) report(thrown);
      const ending: Ending = {
        state: !cancelled ? "failed" : closing ? "interrupted" : "cancelled",
        error: cancelled ? null : toApiError(thrown).body().error,
      };
      await course.finish(ending).catch(report);
      return ending;
    } finally {
      clearInterval(ticker);
      await course.readers.close();
    }
  }

  return {
    get: live.get,
    watch: live.watch,
    underWay: () => active !== undefined,
    /** Call only when none is under way. */
    begin(course: Course<T>): T {
      if (active) throw new ApiError("RUN_BUSY");
      const abort = new AbortController();
      const first = course.shown();
      live.publish(first);
      // Whoever hears that it has ended may start the next one at once.
      const done = through(course, abort.signal)
        .finally(() => {
          active = undefined;
        })
        .then((ending) => live.publish(course.shown(ending)));
      active = { id: first.id, abort, done, readers: course.readers };
      return first;
    },
    /** Stops it if it is the one under way. Resolves when it has ended. */
    async cancel(id: string): Promise<void> {
      if (active?.id !== id) return;
      active.abort.abort();
      await active.done;
    },
    /** Ends what is under way for a stop or a seal: its threads and the keys in them at once, its record as soon as it can be written. */
    async close(): Promise<void> {
      closing = true;
      if (!active) return;
      const { abort, readers, done } = active;
      abort.abort();
      await readers.close();
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STOP_MS);
      });
      await Promise.race([done, enough]);
      clearTimeout(timer);
    },
  };
}
