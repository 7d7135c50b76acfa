import { Worker } from "node:worker_threads";
import type { GuardAsset } from "@casekeep/contracts";
import type { Reading } from "./evaluate.ts";
import { type AnswerTo, answerOf, type Question } from "./questions.ts";

/** Bytes of rules times assets: up to here an answer takes about a tenth of a second, less than a thread needs to begin. */
const INLINE = 400_000;

/** Judging many rules makes tens of megabytes that are soon of no use: with room for them a third of the time is saved. */
const YOUNG_MB = 192;

/**
 * Threads that have answered before: their code is loaded and warm, which takes most of the time off the next large answer. One for
 * each kind of question, so that a verdict never waits for somebody to write down the change before, nor begins cold because of it.
 */
const rested = new Map<Question["kind"], Worker>();

function begin(kind: Question["kind"]): Worker {
  const worker = new Worker(new URL("./aside-worker.ts", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  // Also while nobody waits for it: its end is no crash of ours, and it must not be asked again.
  worker.on("error", () => undefined);
  worker.once("exit", () => {
    if (rested.get(kind) === worker) rested.delete(kind);
  });
  return worker;
}

/** Answers a question about rules; a large one in a thread of its own, so that nobody's request waits for it. Rejects when `signal` ends first. */
export function ask<Of extends Question>(question: Of, signal: AbortSignal): Promise<AnswerTo<Of>> {
  if (sizeOf(question) <= INLINE) return Promise.resolve(answerOf(question));
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    // One question at a time: while a thread is at work, another question begins another.
    const { kind } = question;
    const worker = rested.get(kind) ?? begin(kind);
    rested.delete(kind);
    worker.ref();
    const end = (again: boolean): void => {
      signal.removeEventListener("abort", stop);
      worker.off("message", take).off("error", fail).off("exit", gone);
      if (!again || rested.has(kind)) return void worker.terminate();
      rested.set(kind, worker);
      worker.unref();
    };
    const take = (answer: AnswerTo<Of>): void => {
      end(true);
      resolve(answer);
    };
    const fail = (error: unknown): void => {
      end(false);
      reject(error);
    };
    const gone = (): void => fail(new Error("The thread that judges rules ended without an answer."));
    const stop = (): void => fail(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    worker.on("message", take).on("error", fail).on("exit", gone);
    worker.postMessage(question);
  });
}

function sizeOf(question: Question): number {
  const bytes = ({ files }: Reading): number => files.reduce((sum, { text }) => sum + text.length, 0);
  const assets = (list: readonly GuardAsset[]): number => Math.max(1, list.length);
  if (question.kind === "judge") return bytes(question.reading) * assets(question.assets);
  return (bytes(question.before) + bytes(question.after)) * assets(question.assets);
}
