import { EventEmitter, on } from "node:events";
import type { Readers } from "./readers.ts";

/** The run under way. */
export interface Active {
  readonly id: string;
  readonly abort: AbortController;
  readonly done: Promise<void>;
  readonly readers: Readers;
}

/** A seal waits for nothing long: a merge that goes on ends with the engine, and the run counts as interrupted. */
const STOP_MS = 2_000;

/** Ends a run for a stop or a seal: its threads and the keys in them at once, its record as soon as it can be written. */
export async function stopNow(active: Active | undefined): Promise<void> {
  if (!active) return;
  active.abort.abort();
  await active.readers.close();
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, STOP_MS);
  });
  await Promise.race([active.done, enough]);
  clearTimeout(timer);
}

interface Run {
  readonly id: string;
  readonly state: string;
}

/** The runs of one kind as they are now, for pages that watch them. */
export function liveRuns<T extends Run>() {
  const runs = new Map<string, T>();
  const changes = new EventEmitter().setMaxListeners(0);
  return {
    get: (id: string) => runs.get(id),
    publish(run: T): void {
      runs.set(run.id, run);
      changes.emit(run.id, run);
    },
    /** Every change of a run until it ends. */
    async *watch(read: () => Promise<T>, id: string, signal: AbortSignal): AsyncGenerator<T> {
      if (signal.aborted) return;
      const updates = on(changes, id, { signal });
      try {
        const first = await read();
        yield first;
        if (first.state !== "running") return;
        for await (const [run] of updates as AsyncIterable<[T]>) {
          yield run;
          if (run.state !== "running") return;
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        await updates.return?.();
      }
    },
  };
}
