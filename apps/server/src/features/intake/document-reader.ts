import { Worker } from "node:worker_threads";
import { type DocumentText, givenUp, type Hints, type Reason } from "@casekeep/documents";
import type { ReadDone, ReadOrder } from "./document-worker.ts";

/** Reads documents one after another in a thread of its own, which starts at the first. Never rejects: what breaks the thread has a reason. */
export interface DocumentReader {
  read(bytes: Uint8Array, hints: Hints): Promise<DocumentText>;
  close(): Promise<void>;
}

/** The reader's own clock runs 20 s; what hangs between two looks at it is ended here. */
const TIMEOUT_MS = 30_000;
/** Growth of the whole process during one document: buffers of a thread have no limit of their own. */
const GROWTH = 1024 * 1024 * 1024;
const HEAP_MB = 512;
const LOOK_MS = 50;

export function documentReader(bounds: { timeout?: number; growth?: number } = {}): DocumentReader {
  const { timeout = TIMEOUT_MS, growth = GROWTH } = bounds;
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

  const start = (): Worker => {
    const made = new Worker(new URL("./document-worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      // Libraries that write to the console would write values of the document.
      stdout: true,
      stderr: true,
      env: {},
    });
    made.unref();
    made.stdout.resume();
    made.stderr.resume();
    return made;
  };

  const readOne = (bytes: Uint8Array, hints: Hints) =>
    new Promise<DocumentText>((resolve) => {
      worker ??= start();
      const thread = worker;
      const id = ++count;
      const before = process.memoryUsage.rss();
      const begun = Date.now();
      const settle = (made: DocumentText) => {
        clearInterval(watch);
        thread.off("message", answered).off("error", broken).off("exit", ended);
        thread.unref();
        resolve(made);
      };
      const giveUp = (reason: Reason) => {
        worker = undefined;
        settle(givenUp(bytes, hints, reason));
        thread.on("error", () => undefined);
        void thread.terminate();
      };
      const answered = (done: ReadDone) => {
        if (done.id === id) settle(done.made);
      };
      const broken = (error: Error & { code?: string }) =>
        giveUp(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "bomb" : "damaged");
      const ended = () => giveUp("damaged");
      const watch = setInterval(() => {
        if (Date.now() - begun > timeout) giveUp("too-slow");
        else if (process.memoryUsage.rss() - before > growth) giveUp("bomb");
      }, LOOK_MS);
      thread.on("message", answered).on("error", broken).on("exit", ended);
      thread.ref();
      thread.postMessage({ id, bytes, hints } satisfies ReadOrder);
    });

  return {
    read(bytes, hints) {
      const next = last.then(() => readOne(bytes, hints));
      last = next;
      return next;
    },
    async close() {
      const thread = worker;
      worker = undefined;
      await thread?.terminate();
    },
  };
}
