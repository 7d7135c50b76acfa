import { fstatSync } from "node:fs";
import { bytes } from "../output.ts";
import type { Meter } from "../progress.ts";

/** So often at most; a bar that moves more often is not seen to. */
const EVERY_MS = 250;

/**
 * The same bytes, with the meter told how many of them were taken: they are taken at the pace of the work. It stops at their end.
 * @param size of all, null where nobody knows (a pipe)
 */
export async function* watched(
  input: AsyncIterable<Buffer>,
  size: number | null,
  meter: Meter,
  now: () => number = Date.now,
): AsyncIterable<Buffer> {
  const begun = now();
  let told = begun;
  let taken = 0;
  const tell = () => {
    told = now();
    const rate = taken / Math.max(0.001, (told - begun) / 1000);
    meter.update({
      fraction: size === null ? null : Math.min(1, taken / size),
      done: bytes(taken),
      rate: bytes(rate),
      secondsLeft: size === null ? null : Math.max(0, size - taken) / rate,
    });
  };
  try {
    for await (const chunk of input) {
      taken += chunk.length;
      if (now() - told >= EVERY_MS) tell();
      yield chunk;
    }
    if (told > begun) tell();
  } finally {
    meter.stop();
  }
}

/** Bytes that this file descriptor still gives, null for what is no file. */
export function sizeOf(descriptor: number): number | null {
  const stat = fstatSync(descriptor);
  return stat.isFile() && stat.size > 0 ? stat.size : null;
}
