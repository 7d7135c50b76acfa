import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

/** Enough that whoever waits for an answer gets the processor ten times as often, little enough that work behind goes on. */
const NICE = 10;

/**
 * Lets this thread (a worker's) stand behind the others of the machine where they want the processor too: an import must not be felt by who
 * opens a case. On Linux, where a thread has a priority of its own; elsewhere nothing happens.
 */
export function standBehind(): void {
  try {
    setPriority(Number(readlinkSync("/proc/thread-self").split("/").at(-1)), NICE);
  } catch {
    // Not to be had here: everything works, only not as evenly.
  }
}

/** How many are waiting for an answer that is soon there: one number in all threads of the process. */
const waiting = sharedNumber("casekeep: people who wait");

function sharedNumber(name: string): Int32Array {
  const given = getEnvironmentData(name) as SharedArrayBuffer | undefined;
  const memory = given ?? new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  // Threads that this one starts have it from here, and so have theirs.
  if (given === undefined) setEnvironmentData(name, memory);
  return new Int32Array(memory);
}

/** An answer that takes longer is not waited for by work behind: milliseconds. */
const SOON_MS = 250;

/** Somebody waits for an answer from now on, until the returned function is called; what stands behind makes room meanwhile. */
export function answering(): () => void {
  let over = false;
  Atomics.add(waiting, 0, 1);
  const end = () => {
    if (over) return;
    over = true;
    clearTimeout(late);
    if (Atomics.sub(waiting, 0, 1) === 1) Atomics.notify(waiting, 0);
  };
  const late = setTimeout(end, SOON_MS).unref();
  return end;
}

/** Milliseconds that a thread has saved up at most. */
const CREDIT_MS = 500;

/**
 * Makes a thread's own function to call between two pieces of its work: it sleeps there while somebody waits for an answer, all in all no
 * longer than the thread has worked. A lower priority does not do that: two threads of one core, or two that wake in turn, take from each
 * other whatever their priorities are.
 */
export function makeRoom(): () => void {
  let credit = CREDIT_MS;
  let since = performance.now();
  return () => {
    const people = Atomics.load(waiting, 0);
    if (people === 0) return;
    const from = performance.now();
    credit = Math.min(CREDIT_MS, credit + from - since);
    for (let now = from, here = people; here > 0 && now - from < credit; now = performance.now()) {
      Atomics.wait(waiting, 0, here, credit - (now - from));
      here = Atomics.load(waiting, 0);
    }
    since = performance.now();
    credit -= since - from;
  };
}
