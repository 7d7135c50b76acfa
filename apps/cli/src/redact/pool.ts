import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { createPool, type Receive, type WorkerPort } from "@casekeep/redact";
import { type Job, type JobResult, worker } from "./job.ts";
import type { Settings } from "./settings.ts";

/** Runs jobs on all cores and gives the results in the jobs' order, with flat memory. A single job is done here, without starting a thread. */
export async function* runJobs(
  jobs: AsyncIterable<Job>,
  settings: Settings,
  threads: number = availableParallelism(),
): AsyncIterable<JobResult> {
  const source = jobs[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const second = await source.next();
  if (second.done) {
    yield worker(settings)(first.value);
    return;
  }
  const pool = createPool<Job, JobResult>((receive) => thread(settings, receive), threads);
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

function thread(settings: Settings, receive: Receive<JobResult>): WorkerPort<Job> {
  const it = new Worker(new URL("./worker.ts", import.meta.url), { workerData: settings });
  let closed = false;
  it.on("message", ({ number, result }: { number: number; result: JobResult }) => receive.done(number, result));
  it.on("error", receive.failed);
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
