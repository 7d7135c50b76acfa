import { Worker } from "node:worker_threads";
import type { GuardAsset } from "@casekeep/contracts";
import { judgeSource, type Reading, type SourceVerdict } from "./evaluate.ts";

/** Bytes of rules times assets: up to here a judgement takes about a tenth of a second, less than a thread needs to begin. */
const INLINE = 400_000;

/** Judges a source; a large one in a thread of its own, so that nobody's request waits for it. Rejects when `signal` ends first. */
export function judge(reading: Reading, assets: readonly GuardAsset[], signal: AbortSignal): Promise<SourceVerdict> {
  const bytes = reading.files.reduce((sum, { text }) => sum + text.length, 0);
  if (bytes * Math.max(1, assets.length) <= INLINE) return Promise.resolve(judgeSource(reading, assets));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./judge-worker.ts", import.meta.url), { workerData: { reading, assets } });
    const end = (): void => {
      signal.removeEventListener("abort", stop);
      void worker.terminate();
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
    worker.once("message", (said: SourceVerdict) => {
      end();
      resolve(said);
    });
    worker.once("error", (error) => {
      end();
      reject(error);
    });
  });
}
