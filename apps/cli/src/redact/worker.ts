import { parentPort } from "node:worker_threads";
import { type Job, work } from "./job.ts";

parentPort?.on("message", ({ number, job }: { number: number; job: Job }) => {
  const result = work(job);
  parentPort?.postMessage({ number, result }, result.kind === "lines" ? [result.bytes.buffer] : []);
});
