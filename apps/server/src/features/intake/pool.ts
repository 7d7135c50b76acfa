import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SlaPolicy } from "@casekeep/cases";
import type { EncodedBatch } from "@casekeep/casestore";
import type { Unread } from "./attached.ts";
import type { Upload, Uploaded } from "./upload.ts";
import type { BatchOrder, TextOrder, UploadOrder, WorkDone, WorkOrder } from "./worker.ts";
import type { NewText, Written } from "./written.ts";

/** The keep's calendar and promise as plain data, for the threads. */
export interface WorkerRules {
  readonly calendar: unknown;
  readonly firstReply: SlaPolicy;
}

export interface PreparePool {
  /** Redacts, seals, measures and encodes in another thread. Rejects with PrepareFailed; nothing of the batch is kept then. */
  prepare(order: Omit<BatchOrder, "kind">): Promise<EncodedBatch & { readonly unread: Unread }>;
  /** Reads, redacts and seals one file in another thread. Rejects with PrepareFailed. */
  upload(file: Upload): Promise<Uploaded>;
  /** Redacts one text in another thread. Rejects with PrepareFailed. */
  text(text: NewText): Promise<Written>;
  /** Later orders are measured by other rules; those under way keep theirs. Resolves when none of the old ones is left. */
  renew(rules: WorkerRules): Promise<void>;
  /** Takes in threads that work elsewhere by the same rules: they are renewed with these, until they leave. Gives the rules that hold now. */
  join(others: { renew(rules: WorkerRules): Promise<void> }): { readonly rules: WorkerRules; leave(): void };
  close(): Promise<void>;
}

export class PrepareFailed extends Error {
  override readonly name = "PrepareFailed";
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<
    number,
    { resolve: (done: Exclude<WorkDone, { kind: "failed" }>) => void; reject: (error: Error) => void }
  >;
}

/** A thread for each core, as far as they bring something: beyond eight the thread that reads is what an import waits for. */
export const THREADS = Math.min(8, Math.max(2, availableParallelism()));
/** Most of what a batch makes lives until the batch is done: with the engine's usual 48 MB all of it is copied several times first. */
const YOUNG_MB = 192;

/**
 * Threads start at the first order. A thread that dies fails its orders and is replaced at the next one.
 * @param room whether they sleep between two cases while somebody waits: not where that somebody waits for what they do.
 */
export function preparePool(masterKey: Uint8Array, first: WorkerRules, size = THREADS, room = false): PreparePool {
  const threads: Thread[] = [];
  const joined = new Set<{ renew(rules: WorkerRules): Promise<void> }>();
  let last = 0;
  let closed = false;
  let rules = first;

  const start = (): Thread => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: { masterKey, rules, room },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const thread: Thread = { worker, waiting: new Map() };
    const fail = (error: Error) => {
      const place = threads.indexOf(thread);
      if (place >= 0) threads.splice(place, 1);
      for (const { reject } of thread.waiting.values()) reject(error);
      thread.waiting.clear();
    };
    worker.on("message", (done: WorkDone) => {
      const order = thread.waiting.get(done.id);
      thread.waiting.delete(done.id);
      if (thread.waiting.size === 0) worker.unref();
      if (done.kind === "failed") order?.reject(new PrepareFailed(done.where));
      else order?.resolve(done);
    });
    worker.on("error", (error) => fail(new PrepareFailed(error.name)));
    worker.on("exit", () => fail(new PrepareFailed("thread ended")));
    worker.unref();
    threads.push(thread);
    return thread;
  };

  const give = (order: BatchOrder | UploadOrder | TextOrder): Promise<Exclude<WorkDone, { kind: "failed" }>> => {
    if (closed) return Promise.reject(new PrepareFailed("closed"));
    const idle = threads.find((thread) => thread.waiting.size === 0);
    const thread =
      idle ?? (threads.length < size ? start() : threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a)));
    const id = ++last;
    return new Promise((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      thread.worker.ref();
      thread.worker.postMessage({ ...order, id } satisfies WorkOrder);
    });
  };

  return {
    async prepare(order) {
      const done = await give({ kind: "batch", ...order });
      if (done.kind !== "batch") throw new PrepareFailed("mixed up");
      return { blocks: done.blocks, unread: done.unread };
    },
    async upload(file) {
      const done = await give({ kind: "upload", upload: file });
      if (done.kind !== "upload") throw new PrepareFailed("mixed up");
      return done.uploaded;
    },
    async text(text) {
      const done = await give({ kind: "text", text });
      if (done.kind !== "text") throw new PrepareFailed("mixed up");
      return done.written;
    },
    async renew(next) {
      rules = next;
      const old = threads.splice(0);
      await Promise.all([
        ...old.map((thread) => quiet(thread).then(() => thread.worker.terminate())),
        // Threads that end meanwhile measure nothing by the old rules either.
        ...[...joined].map((others) => others.renew(next).catch(() => undefined)),
      ]);
    },
    join(others) {
      joined.add(others);
      return { rules, leave: () => void joined.delete(others) };
    },
    async close() {
      closed = true;
      await Promise.all(threads.map((thread) => thread.worker.terminate()));
    },
  };
}

/** Resolves when the thread has answered all its orders. */
async function quiet(thread: Thread): Promise<void> {
  while (thread.waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}
