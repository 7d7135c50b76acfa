/** A pool of workers behind a port: threads, processes or nothing at all are the caller's; order and back-pressure are here. */

/** One worker as the pool sees it. */
export interface WorkerPort<Job> {
  /** Hands a job over; the answer comes through `receive.done` with the same number. */
  readonly send: (number: number, job: Job) => void;
  /** Resolves when the worker is gone. Safe to call twice. */
  readonly close: () => void | Promise<void>;
}

/** What a worker says. After `failed` nothing of it is expected any more. */
export interface Receive<Result> {
  readonly done: (number: number, result: Result) => void;
  readonly failed: (error: Error) => void;
}

export interface Pool<Job, Result> {
  /** Rejects when the worker fails or the pool is closed: then no job's result is known, and all are refused. */
  readonly run: (job: Job) => Promise<Result>;
  /**
   * Results in the jobs' order. A job is taken only when a result is: memory is bounded by the jobs in flight, and a slow
   * reader slows the source.
   */
  readonly inOrder: (jobs: AsyncIterable<Job>) => AsyncIterable<Result>;
  readonly close: () => Promise<void>;
}

/** Jobs in flight per worker: one at work, one waiting, so that no worker waits for the caller. */
const AHEAD = 2;

/**
 * @param spawn starts one worker; called `size` times, each when a job first needs it
 * @param size workers at most, 1 or more
 */
export function createPool<Job, Result>(
  spawn: (receive: Receive<Result>) => WorkerPort<Job>,
  size: number,
): Pool<Job, Result> {
  if (!Number.isInteger(size) || size < 1) throw new RangeError("A pool has at least one worker.");
  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  const workers: { port: WorkerPort<Job>; load: number }[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const start = () => {
    const entry: { port: WorkerPort<Job>; load: number } = {
      load: 0,
      port: spawn({
        done(number, result) {
          entry.load--;
          waiting.get(number)?.resolve(result);
          waiting.delete(number);
        },
        failed: fail,
      }),
    };
    workers.push(entry);
    return entry;
  };
  const freest = () => {
    const best = workers.reduce<(typeof workers)[0] | undefined>(
      (found, other) => (found === undefined || other.load < found.load ? other : found),
      undefined,
    );
    return best === undefined || (best.load > 0 && workers.length < size) ? start() : best;
  };
  let next = 0;
  const run = (job: Job): Promise<Result> => {
    const number = next++;
    const result = new Promise<Result>((resolve, reject) => waiting.set(number, { resolve, reject }));
    // Rejections are met where results are taken, in order; until then they are nobody's.
    result.catch(() => {});
    if (failure !== undefined) {
      fail(failure);
      return result;
    }
    try {
      const worker = freest();
      worker.load++;
      worker.port.send(number, job);
    } catch (error) {
      fail(error as Error);
    }
    return result;
  };
  return {
    run,
    async *inOrder(jobs) {
      const flying: Promise<Result>[] = [];
      for await (const job of jobs) {
        flying.push(run(job));
        if (flying.length >= size * AHEAD) yield await (flying.shift() as Promise<Result>);
      }
      while (flying.length > 0) yield await (flying.shift() as Promise<Result>);
    },
    async close() {
      fail(new Error("The pool was closed."));
      await Promise.all(workers.map(({ port }) => port.close()));
    },
  };
}
