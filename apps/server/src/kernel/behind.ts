import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

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
