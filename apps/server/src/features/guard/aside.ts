import { Worker } from "node:worker_threads";
import type { GuardAsset } from "@casekeep/contracts";
import type { Reading } from "./evaluate.ts";
import { type AnswerTo, answerOf, type Question } from "./questions.ts";

/** Bytes of rules times assets: up to here an answer takes about a tenth of a second, less than a thread needs to begin. */
const INLINE = 400_000;

/** Answers a question about rules; a large one in a thread of its own, so that nobody's request waits for it. Rejects when `signal` ends first. */
export function ask<Of extends Question>(question: Of, signal: AbortSignal): Promise<AnswerTo<Of>> {
  if (sizeOf(question) <= INLINE) return Promise.resolve(answerOf(question));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./aside-worker.ts", import.meta.url), { workerData: question });
    const end = (): void => {
      signal.removeEventListener("abort", stop);
      void worker.terminate();
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
    worker.once("message", (answer: AnswerTo<Of>) => {
      end();
      resolve(answer);
    });
    worker.once("error", (error) => {
      end();
      reject(error);
    });
  });
}

function sizeOf(question: Question): number {
  const bytes = ({ files }: Reading): number => files.reduce((sum, { text }) => sum + text.length, 0);
  const assets = (list: readonly GuardAsset[]): number => Math.max(1, list.length);
  if (question.kind === "judge") return bytes(question.reading) * assets(question.assets);
  return (bytes(question.before) + bytes(question.after)) * assets(question.assets);
}
