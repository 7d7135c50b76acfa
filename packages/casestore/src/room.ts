import { statfs } from "node:fs/promises";
import { StoreError } from "./errors.ts";

/** Kept free so that what is there can still be merged, changed and erased, bytes. */
export const RESERVE = 256 << 20;
/** A batch is on disk up to three times for a while: as it comes in, as a part, and in the part that merging makes of it. */
const TIMES = 3;

/**
 * Throws DISK_FULL where a batch of so many bytes would not leave the reserve: it is refused whole, before a byte of it is written.
 * The disk may still fill up meanwhile; then the engine's own refusal says the same, and the same batch can be inserted again.
 */
export async function roomFor(folder: string, bytes: number, reserve: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= reserve + TIMES * bytes) return;
  const mebibytes = (value: number) => Math.ceil(value / (1 << 20));
  throw new StoreError(
    "DISK_FULL",
    `The disk of the case store has ${mebibytes(bavail * bsize)} MiB left, too little to write safely: free some. Nothing was written.`,
  );
}
