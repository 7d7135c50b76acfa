import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { quote } from "../bind.ts";
import type { WayIn } from "../db.ts";
import type { Layout } from "../encode/layout.ts";
import { engineError, StoreError } from "../errors.ts";

/**
 * Below this a block is what one person wrote: making its indexes would be the larger part of the work, and the rows are read quicker than
 * they. The merge that takes the rows up makes the indexes.
 */
const INDEXED_BYTES = 8 << 10;

/**
 * The way into the embedded engine: a file of the keep's own folder (mode 0600, removed at once), by far the fastest that is safe for
 * binary data. It holds nothing that the tables will not hold.
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
      const path = join(options.folder, `${randomUUID()}.rowbinary`);
      const small = parts.reduce((sum, part) => sum + part.byteLength, 0) < INDEXED_BYTES;
      try {
        const file = await open(path, "wx", 0o600);
        try {
          for (const part of parts) await file.writeFile(part);
        } finally {
          await file.close();
        }
        const names = layout.columns
          .map(([name]) => name)
          .filter((name) => !layout.dropped?.includes(name))
          .join(", ");
        const structure = layout.columns.map(([name, type]) => `${name} ${type}`).join(", ");
        await options.run(
          `INSERT INTO ${options.database}.${layout.table} (${names})
           SELECT ${names} FROM file(${quote(path)}, 'RowBinary', ${quote(structure)})
           SETTINGS max_insert_threads = 1, min_insert_block_size_rows = 1048576, min_insert_block_size_bytes = 268435456,
             materialize_skip_indexes_on_insert = ${small ? 0 : 1}`,
          way,
          small ? 1 : undefined,
        );
      } catch (error) {
        if (error instanceof StoreError) throw error;
        throw engineError(error instanceof Error ? error.message : String(error));
      } finally {
        await rm(path, { force: true });
      }
    },
  });
}
