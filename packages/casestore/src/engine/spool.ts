import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { quote } from "../bind.ts";
import type { WayIn } from "../db.ts";
import type { Layout } from "../encode/layout.ts";
import { engineError, StoreError } from "../errors.ts";

/**
 * Below this a block is what one person wrote: making its indexes would be the larger part of the work, and the rows are read quicker than
 * they. The merge that takes the rows up makes the indexes. Nor is a file made for it: four waits for the disk's threads, with somebody
 * waiting for them.
 */
const SMALL_BYTES = 8 << 10;

/**
 * The way into the embedded engine: a file of the keep's own folder (mode 0600, removed at once), by far the fastest that is safe for
 * binary data; it holds nothing that the tables will not hold. A small block stands in the statement itself.
 */
export function createSpool(options: {
  readonly folder: string;
  readonly database: string;
  /** A statement that ends in settings; `threads` where it needs fewer than its way has. */
  run(sql: string, way: WayIn, threads: number | undefined): Promise<void>;
}) {
  return Object.freeze({
    /** Removes what a crash left behind. */
    async prepare(): Promise<void> {
      await mkdir(options.folder, { recursive: true, mode: 0o700 });
      for (const name of await readdir(options.folder)) await rm(join(options.folder, name), { force: true });
    },
    async insertBlock(layout: Layout, parts: readonly Uint8Array[], way: WayIn): Promise<void> {
      const small = parts.reduce((sum, part) => sum + part.byteLength, 0) < SMALL_BYTES;
      const names = layout.columns
        .map(([name]) => name)
        .filter((name) => !layout.dropped?.includes(name))
        .join(", ");
      const structure = quote(layout.columns.map(([name, type]) => `${name} ${type}`).join(", "));
      const insert = (from: string) =>
        options.run(
          `INSERT INTO ${options.database}.${layout.table} (${names}) SELECT ${names} FROM ${from}
           SETTINGS max_insert_threads = 1, min_insert_block_size_rows = 1048576, min_insert_block_size_bytes = 268435456,
             materialize_skip_indexes_on_insert = ${small ? 0 : 1}`,
          way,
          small ? 1 : undefined,
        );
      try {
        if (small) await insert(`format('RowBinary', ${structure}, unhex('${hexOf(parts)}'))`);
        else
          await throughFile(options.folder, parts, (path) => insert(`file(${quote(path)}, 'RowBinary', ${structure})`));
      } catch (error) {
        if (error instanceof StoreError) throw error;
        throw engineError(error instanceof Error ? error.message : String(error));
      }
    },
  });
}

const hexOf = (parts: readonly Uint8Array[]) =>
  parts
    .map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString("hex"))
    .join("");

async function throughFile(folder: string, parts: readonly Uint8Array[], read: (path: string) => Promise<void>) {
  const path = join(folder, `${randomUUID()}.rowbinary`);
  try {
    const file = await open(path, "wx", 0o600);
    try {
      for (const part of parts) await file.writeFile(part);
    } finally {
      await file.close();
    }
    await read(path);
  } finally {
    await rm(path, { force: true });
  }
}
