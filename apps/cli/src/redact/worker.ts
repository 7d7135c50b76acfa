import { parentPort, workerData } from "node:worker_threads";
import { type Job, worker } from "./job.ts";
import type { Settings } from "./settings.ts";

const work = worker(workerData as Settings);

parentPort?.on("message", ({ number, job }: { number: number; job: Job }) => {
  const result = work(job);
  parentPort?.postMessage({ number, result }, result.kind === "lines" ? [result.bytes.buffer] : []);
});
