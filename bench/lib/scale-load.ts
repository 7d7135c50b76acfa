import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { EmbeddedStore } from "@casekeep/casestore";
import { synthesize } from "@casekeep/synth";
import { createSampler, type Questions } from "./sampler.ts";
import { type Order, type Stamped, UNTIL } from "./scale-stamp.ts";
import { merge, type Tally, tallyOf } from "./scale-tally.ts";

/** Messages of a block at most: about as many bytes as the store commits at once. */
const BLOCK_MESSAGES = 80_000;
const BLOCKS_AT_LEAST = 8;
/** Different conversations that copies are made of, messages in each thread's pool. */
const POOL = { least: 4_000, most: 100_000, share: 0.05 };
const THREADS = 2;
/** Blocks made ahead: what memory holds besides the pools. */
const AHEAD = 2;
const TOLD_EVERY_MS = 5_000;

export interface Progress extends Tally {
  /** Blocks that are in the store, durable. */
  block: number;
  blocks: number;
  questions: Questions;
  /** Spent so far, runs before included. */
  seconds: number;
  /** Spent on merging what was left to merge, seconds. */
  settled: number;
  /** Highest of the runs before, bytes. */
  peakMemory: number;
}

const pathOf = (folder: string) => join(folder, "progress.json");

/** Writes down how far a folder has come. */
export function note(folder: string, progress: Progress): void {
  writeFileSync(`${pathOf(folder)}.new`, JSON.stringify(progress));
  renameSync(`${pathOf(folder)}.new`, pathOf(folder));
}

/**
 * Writes so many messages. A run that was broken off goes on at the block after the last one that was noted; blocks that were written but
 * not noted are written again and change nothing.
 * @param stopAfter blocks after which it ends early, as if it had been broken off
 */
export async function load(
  store: Pick<EmbeddedStore, "insert">,
  folder: string,
  messages: number,
  seed: string,
  told: (progress: Progress, perSecond: number) => void,
  stopAfter = Number.POSITIVE_INFINITY,
): Promise<Progress> {
  const path = pathOf(folder);
  const progress = existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as Progress)
    : {
        ...tallyOf(),
        ...{ block: 0, blocks: blocksOf(messages), seconds: 0, settled: 0, peakMemory: 0 },
        questions: sampled(messages, seed),
      };
  const { blocks } = progress;
  if (progress.block === blocks) return progress;
  let begun = performance.now();
  const pool = Math.round(Math.min(POOL.most, Math.max(POOL.least, messages * POOL.share)));
  const makers = Array.from({ length: THREADS }, (_, at) => maker(`${seed} ${at}`, pool));
  try {
    const order = (block: number): Order => ({
      ...{ block, blocks },
      messages: Math.floor((messages * (block + 1)) / blocks) - Math.floor((messages * block) / blocks),
    });
    const end = Math.min(blocks, stopAfter);
    const ahead: Promise<Stamped>[] = [];
    let ordered = progress.block;
    const more = () => {
      while (ordered < end && ahead.length < AHEAD)
        ahead.push((makers[ordered % THREADS] as Maker).make(order(ordered++)));
    };
    let last = { at: performance.now(), messages: progress.messages };
    more();
    // One block is written while the next ones are made.
    for (let block = progress.block; block < end; block++) {
      const { batch, tally } = await (ahead.shift() as Promise<Stamped>);
      more();
      await store.insert(batch);
      merge(progress, tally, block);
      progress.block = block + 1;
      const now = performance.now();
      progress.seconds += (now - begun) / 1000;
      begun = now;
      note(folder, progress);
      if (now - last.at > TOLD_EVERY_MS || block + 1 === end) {
        told(progress, ((progress.messages - last.messages) * 1000) / (now - last.at));
        last = { at: now, messages: progress.messages };
      }
    }
    return progress;
  } finally {
    for (const one of makers) await one.end();
  }
}

const blocksOf = (messages: number) =>
  Math.max(1, Math.ceil(messages / BLOCK_MESSAGES), Math.min(BLOCKS_AT_LEAST, Math.floor(messages / 500)));

interface Maker {
  make(order: Order): Promise<Stamped>;
  end(): Promise<unknown>;
}

function maker(seed: string, messages: number): Maker {
  const worker = new Worker(new URL("./scale-worker.ts", import.meta.url), { workerData: { seed, messages } });
  const waiting: { resolve(made: Stamped): void; reject(error: unknown): void }[] = [];
  worker.on("message", (made: Stamped | "ready") => {
    if (made !== "ready") waiting.shift()?.resolve(made);
  });
  worker.on("error", (error) => {
    for (const one of waiting.splice(0)) one.reject(error);
  });
  return {
    make: (order) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(order);
      }),
    end: () => worker.terminate(),
  };
}

/** Questions from a small part of the same conversations. */
function sampled(messages: number, seed: string): Questions {
  const size = Math.min(messages, 50_000);
  const sampler = createSampler(size);
  for (const made of synthesize({ seed: `${seed} 0`, messages: size, months: 6, until: UNTIL })) sampler.see(made);
  return sampler.questions();
}
