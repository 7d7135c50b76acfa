import { EventEmitter, on } from "node:events";

/** Work that goes on for a while and is watched: an import, a reading again. */
export interface Run {
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
