import { Worker } from "node:worker_threads";
import { PrepareFailed } from "../intake/index.ts";
import type { Numbered, ReadAnswers, ReadDone, ReadOrder } from "./worker.ts";

/** Threads for one run. They end with it: what they read is not kept in memory. */
export interface Readers {
  readonly size: number;
  /** Gives the order to one thread, the least busy one. Rejects with PrepareFailed. */
  ask<Kind extends ReadOrder["kind"]>(order: Extract<ReadOrder, { kind: Kind }>): Promise<ReadAnswers[Kind]>;
  /** Gives it to every thread. */
  tell(order: ReadOrder): Promise<void>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>;
}

export function openReaders(masterKey: Uint8Array, size = 2): Readers {
  let last = 0;
  let closed = false;
  const start = (): Thread => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: { masterKey } });
    const thread: Thread = { worker, waiting: new Map() };
    const fail = (reason: string) => {
      for (const { reject } of thread.waiting.values()) reject(new PrepareFailed(reason));
      thread.waiting.clear();
      const place = threads.indexOf(thread);
      if (place >= 0 && !closed) threads[place] = start();
    };
    worker.on("message", (done: ReadDone) => {
      const order = thread.waiting.get(done.id);
      thread.waiting.delete(done.id);
      if ("failed" in done) order?.reject(new PrepareFailed(done.failed));
      else order?.resolve(done.answer as never);
    });
    worker.on("error", (error) => fail(error.name));
    worker.once("exit", () => fail("thread ended"));
    return thread;
  };
  const threads = Array.from({ length: size }, start);

  const give = (thread: Thread, order: ReadOrder) =>
    new Promise<never>((resolve, reject) => {
      if (closed) return reject(new PrepareFailed("closed"));
      const id = ++last;
      thread.waiting.set(id, { resolve, reject });
      thread.worker.postMessage({ ...order, id } satisfies Numbered<ReadOrder>);
    });

  return {
    size,
    ask: (order) =>
      give(
        threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a)),
        order,
      ),
    tell: async (order) => void (await Promise.all(threads.map((thread) => give(thread, order)))),
    async close() {
      closed = true;
      await Promise.all(threads.map((thread) => thread.worker.terminate()));
    },
  };
}
