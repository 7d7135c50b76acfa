import { readdirSync, readFileSync } from "node:fs";
import { tree } from "./memory.ts";

const EVERY_MS = 250;

/** Processor time of threads that do the same work, seconds. */
export interface CpuUse {
  /** "server", "engine" or "PostgreSQL". */
  readonly process: string;
  /** What the threads are called. */
  readonly thread: string;
  readonly seconds: number;
  /** How long they were ready to work while others had the processors, seconds: what a busier machine adds to the clock. */
  readonly waited: number;
}

export interface CpuWatch {
  /** Time since the watch began, most first. What a thread did in the last moments before it ended is not in it. */
  stop(): readonly CpuUse[];
}

/** Adds up the processor time of a process and everything it started, by thread. Linux only; elsewhere nothing is found. */
export function watchCpu(root: number): CpuWatch {
  const before = new Map<string, Thread>();
  const used = new Map<string, CpuUse>();
  const sample = (first: boolean) => {
    for (const pid of tree(root)) {
      const process = nameOf(pid);
      for (const now of threadsOf(pid)) {
        const key = `${pid} ${now.id}`;
        if (first) before.set(key, now);
        const { seconds, waited } = before.get(key) ?? { seconds: 0, waited: 0 };
        // A thread is named some time after its start.
        used.set(key, { process, thread: now.thread, seconds: now.seconds - seconds, waited: now.waited - waited });
      }
    }
  };
  sample(true);
  const timer = setInterval(() => sample(false), EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      sample(false);
      const sums = new Map<string, CpuUse>();
      for (const { process, thread, seconds, waited } of used.values()) {
        const key = `${process} ${thread}`;
        const sum = sums.get(key) ?? { seconds: 0, waited: 0 };
        sums.set(key, { process, thread, seconds: sum.seconds + seconds, waited: sum.waited + waited });
      }
      return [...sums.values()].filter(({ seconds }) => seconds > 0).sort((a, b) => b.seconds - a.seconds);
    },
  };
}

function nameOf(pid: number): string {
  const command = read(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
  if (command.includes("postgres")) return "PostgreSQL";
  return command.includes("engine/child") ? "engine" : "server";
}

interface Thread {
  readonly id: string;
  readonly thread: string;
  readonly seconds: number;
  readonly waited: number;
}

function* threadsOf(pid: number): Generator<Thread> {
  let ids: string[];
  try {
    ids = readdirSync(`/proc/${pid}/task`);
  } catch {
    return;
  }
  for (const id of ids) {
    // Nanoseconds at work, nanoseconds ready and waiting, turns.
    const [worked, waited] = read(`/proc/${pid}/task/${id}/schedstat`).split(" ").map(Number);
    if (worked === undefined || waited === undefined) continue;
    const thread = id === String(pid) ? "main" : read(`/proc/${pid}/task/${id}/comm`).trim();
    yield { id, thread, seconds: worked / 1e9, waited: waited / 1e9 };
  }
}

/** Empty when it is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
