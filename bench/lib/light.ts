import { once } from "node:events";
import { Worker } from "node:worker_threads";

export interface LightOrder {
  readonly url: string;
  readonly token: string;
  /** Ids of cases to open. */
  readonly opened: readonly string[];
  /** Of each kind, at most. */
  readonly times: number;
  /** After each answer, ms: a person's pace. */
  readonly pause: number;
}

/** Milliseconds of every answer, by kind. */
export type LightTimes = Readonly<Record<string, readonly number[]>>;

/** Begins to ask; `stop` ends it after the round under way. */
export function askLight(order: LightOrder): { readonly times: Promise<LightTimes>; stop(): void } {
  const worker = new Worker(new URL("./light-thread.ts", import.meta.url), { workerData: order });
  const times = once(worker, "message")
    .then(([answer]) => answer as LightTimes)
    .finally(() => worker.terminate());
  return { times, stop: () => worker.postMessage("stop") };
}
