import { Worker } from "node:worker_threads";

/** A library that needs this long for one string has shown what there is to see. Milliseconds of the clock. */
const ENOUGH = 5000;
/** For all strings of one library. Milliseconds of the clock. */
const IN_ALL = 60_000;

/** What the thread says after each string. */
export interface Taken {
  readonly name: string;
  /** Of the processor. */
  readonly milliseconds: number;
}

/**
 * The hostile string that takes the system with this name longest, and its milliseconds of the processor. The strings are
 * read in a thread of their own, which is ended where one takes too long: then the time is the one waited.
 */
export function worst(system: string): Promise<Taken & { readonly stopped: boolean }> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./hostile-thread.ts", import.meta.url), { workerData: system });
    let slowest: Taken = { name: "", milliseconds: 0 };
    let now = "";
    const end = (stopped: boolean): void => {
      clearTimeout(one);
      clearTimeout(all);
      void thread.terminate();
      resolve({ ...slowest, stopped });
    };
    const all = setTimeout(() => end(true), IN_ALL);
    let one = all;
    thread.on("message", (said: Taken | { readonly next: string } | "end") => {
      if (said === "end") return end(false);
      if ("next" in said) {
        now = said.next;
        clearTimeout(one);
        one = setTimeout(() => {
          slowest = { name: now, milliseconds: ENOUGH };
          end(true);
        }, ENOUGH);
      } else if (said.milliseconds > slowest.milliseconds) slowest = said;
    });
    thread.on("error", reject);
  });
}
