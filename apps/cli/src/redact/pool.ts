import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Job, type JobResult, work } from "./job.ts";

/** Jobs in flight per worker: one at work, one waiting, so that no worker waits for the main thread. */
const AHEAD = 2;

/**
 * Runs jobs on all cores and gives the results in the jobs' order. Takes a new job only when a result is taken: memory is
 * bounded by the jobs in flight, and a slow reader slows the source. A single job is done here, without starting a thread.
 */
export async function* runJobs(
  jobs: AsyncIterable<Job>,
  threads: number = availableParallelism(),
): AsyncIterable<JobResult> {
  const source = jobs[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const second = await source.next();
  if (second.done) {
    yield work(first.value);
    return;
  }
  const pool = createPool(threads);
  try {
    const flying = [pool.run(first.value), pool.run(second.value)];
    for (let next = await source.next(); !next.done; next = await source.next()) {
      flying.push(pool.run(next.value));
      if (flying.length >= threads * AHEAD) yield await flying.shift()!;
    }
    while (flying.length > 0) yield await flying.shift()!;
  } finally {
    await pool.close();
  }
}

function createPool(threads: number) {
  const waiting = new Map<number, { resolve: (result: JobResult) => void; reject: (error: Error) => void }>();
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    const entry = { worker, load: 0 };
    worker.on("message", ({ number, result }: { number: number; result: JobResult }) => {
      entry.load--;
      waiting.get(number)?.resolve(result);
      waiting.delete(number);
    });
    worker.on("error", fail);
    return entry;
  });
  let number = 0;
  return {
    run(job: Job): Promise<JobResult> {
      const entry = workers.reduce((best, other) => (other.load < best.load ? other : best));
      entry.load++;
      const mine = number++;
      const result = new Promise<JobResult>((resolve, reject) => waiting.set(mine, { resolve, reject }));
      // Rejections are met where the results are taken, in order; until then they are nobody's.
      result.catch(() => {});
      if (failure !== undefined) fail(failure);
      else entry.worker.postMessage({ number: mine, job }, job.kind === "lines" ? [job.bytes.buffer] : []);
      return result;
    },
    async close() {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}
