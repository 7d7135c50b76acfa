import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { createPool, type Receive, type WorkerPort } from "@casekeep/redact/handing-out";
import { unavailable } from "../exit.ts";
import type { Job, JobResult } from "./job.ts";
import type { Settings } from "./settings.ts";

/**
 * For young values in each worker. Unlimited, V8 takes some 130 MB before it looks which of them are still needed, and the work is no faster.
 */
const YOUNG_MB = 16;
/**
 * For values that stay: 60 MB of lists and what one job makes, 100 MB of a stretch of text, 500 MB where a record of JSON has all of the
 * 16 MB it may have. With a limit V8 also cleans up before it has taken three times what is needed.
 */
const OLD_MB = { text: 384, lines: 768 } as const;

/** More threads would be sooner done only where the disk and the reader keep up, and each holds up to 250 MB. */
const THREADS = 8;

const tooMuch = (limit: number) =>
  unavailable(
    `One record or stretch of text needed more than ${limit} MB of memory.`,
    "What was written so far is whole and redacted. Split the longest records, and run it again.",
    "OUT_OF_MEMORY",
  );

/** Runs jobs on up to eight cores and gives the results in the jobs' order, with flat memory. A single job is done here, without starting a thread. */
export async function* runJobs(
  jobs: AsyncIterable<Job>,
  settings: Settings,
  threads: number = Math.min(THREADS, availableParallelism()),
): AsyncIterable<JobResult> {
  const source = jobs[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const second = await source.next();
  if (second.done) {
    // Not before: beside threads that look, this one only hands out.
    const { worker } = await import("./job.ts");
    yield worker(settings)(first.value);
    return;
  }
  const limit = OLD_MB[first.value.kind];
  const pool = createPool<Job, JobResult>((receive) => thread(settings, limit, receive), threads);
  async function* all(): AsyncIterable<Job> {
    yield (first as IteratorYieldResult<Job>).value;
    yield (second as IteratorYieldResult<Job>).value;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  try {
    yield* pool.inOrder(all());
  } finally {
    await pool.close();
  }
}

function thread(settings: Settings, limit: number, receive: Receive<JobResult>): WorkerPort<Job> {
  const it = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: limit },
  });
  let closed = false;
  it.on("message", ({ number, result }: { number: number; result: JobResult }) => receive.done(number, result));
  it.on("error", (error: NodeJS.ErrnoException) =>
    receive.failed(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch(limit) : error),
  );
  it.on("exit", (code) => {
    if (!closed) receive.failed(new Error(`A worker ended with ${code}.`));
  });
  return {
    send: (number, job) => it.postMessage({ number, job }, job.kind === "lines" ? [job.bytes.buffer] : []),
    close: async () => {
      closed = true;
      await it.terminate();
    },
  };
}
