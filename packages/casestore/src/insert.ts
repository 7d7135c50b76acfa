import type { WayIn } from "./db.ts";
import { LAYOUTS, type Layout, ORDER, PASSED_OVER } from "./encode/layout.ts";
import { StoreError } from "./errors.ts";
import type { EncodedBatch } from "./rows.ts";

interface Waiting {
  readonly batch: EncodedBatch;
  readonly bytes: number;
  done(): void;
  failed(error: unknown): void;
}

/** Bytes one commit takes together: large enough for full parts, small enough for the engine's memory. */
const GROUP_BYTES = 64 << 20;

/** Writes RowBinary blocks of one layout into its table. Returns when durable; the same blocks again change nothing. */
export type InsertBlock = (layout: Layout, parts: readonly Uint8Array[], way: WayIn) => Promise<void>;

/** Where a batch stands among others that want in. */
export interface InsertOptions {
  /** Of an import: it goes another way than what somebody waits for, and stands behind that where both want the processor. */
  readonly behind?: boolean;
}

/** Writes batches block by block, those of people and those of imports side by side: which of two versions of a row holds is in the rows. */
export function createInserter(insertBlock: InsertBlock) {
  const ways = { write: wayIn(insertBlock, "write"), load: wayIn(insertBlock, "load") };
  return Object.freeze({
    insert: (batch: EncodedBatch, { behind = false }: InsertOptions = {}) =>
      ways[behind ? "load" : "write"].insert(batch),
    /** Waits for what is being written. */
    async drain(): Promise<void> {
      for (const way of Object.values(ways)) await way.drain();
    },
  });
}

/** Batches that arrive while a commit runs share the next one. */
function wayIn(insertBlock: InsertBlock, way: WayIn) {
  const waiting: Waiting[] = [];
  let flushing: Promise<void> | undefined;

  async function commit(batches: readonly EncodedBatch[]): Promise<void> {
    const parts = new Map<string, Uint8Array[]>();
    for (const { blocks } of batches)
      for (const block of blocks) {
        if (PASSED_OVER.has(block.table)) continue;
        if (!Object.hasOwn(LAYOUTS, block.table)) throw new StoreError("BAD_QUERY", `Unknown block '${block.table}'.`);
        if (block.rows > 0) parts.set(block.table, [...(parts.get(block.table) ?? []), block.bytes]);
      }
    const insert = (name: string) => insertBlock(LAYOUTS[name] as Layout, parts.get(name) as Uint8Array[], way);
    const names = ORDER.filter((name) => parts.has(name));
    const last = names.filter((name) => LAYOUTS[name]?.table === "cases");
    // What belongs to a case first, side by side; the case, which makes it seen, after all of it.
    const settled = await Promise.allSettled(names.filter((name) => !last.includes(name)).map(insert));
    for (const one of settled) if (one.status === "rejected") throw one.reason;
    for (const name of last) await insert(name);
  }

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      let bytes = 0;
      let count = 0;
      while (count < waiting.length && (count === 0 || bytes + (waiting[count] as Waiting).bytes <= GROUP_BYTES))
        bytes += (waiting[count++] as Waiting).bytes;
      const group = waiting.splice(0, count);
      try {
        await commit(group.map((one) => one.batch));
        for (const one of group) one.done();
      } catch (error) {
        const own = group.length > 1 && error instanceof StoreError && error.code === "BAD_QUERY";
        for (const one of group) {
          if (!own) one.failed(error);
          // One bad batch must not fail its neighbours: each on its own.
          else await commit([one.batch]).then(one.done, one.failed);
        }
      }
    }
    // In the same step as the last look at the queue: a batch that comes after it must start the next run.
    flushing = undefined;
  }

  return {
    insert(batch: EncodedBatch): Promise<void> {
      if (batch.blocks.length === 0) return Promise.resolve();
      const bytes = batch.blocks.reduce((sum, block) => sum + block.bytes.byteLength, 0);
      return new Promise((done, failed) => {
        waiting.push({ batch, bytes, done, failed });
        flushing ??= flush();
      });
    },
    async drain(): Promise<void> {
      while (flushing !== undefined) await flushing;
    },
  };
}
