import { readdirSync, readFileSync } from "node:fs";
import { memoryOf } from "./machine.ts";

/** Reading what a process has mapped takes milliseconds of a processor: seldom. */
const EVERY_MS = 2000;

export interface MemoryWatch {
  /** Highest sum so far of a process and everything it started, bytes (proportional set size: shared pages count once). */
  peak(): number;
  stop(): void;
}

/** Samples a process tree until stopped. Linux only; elsewhere the peak is 0. */
export function watchMemory(root: number): MemoryWatch {
  let peak = 0;
  const sample = () => {
    let sum = 0;
    for (const pid of tree(root)) sum += memoryOf(pid);
    peak = Math.max(peak, sum);
  };
  const timer = setInterval(sample, EVERY_MS);
  sample();
  return { peak: () => peak, stop: () => clearInterval(timer) };
}

/** A process and its descendants. */
export function tree(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of listProcesses()) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // Ended meanwhile.
    }
  }
  const all = [root];
  for (const pid of all) all.push(...(children.get(pid) ?? []));
  return all;
}

function listProcesses(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
