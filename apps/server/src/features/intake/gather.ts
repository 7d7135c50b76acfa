import type { EncodedBatch } from "@casekeep/casestore";

/** The engine merges what it is given again and again until parts are large: given more at once it does so less often. */
const FULL_BYTES = 24 * 1024 * 1024;

export interface Gather {
  /** Resolves when this is durable; rejects when it could not be written. */
  put(blocks: EncodedBatch["blocks"]): Promise<void>;
  /** Writes what has gathered. */
  flush(): void;
  /** Bytes that are not durable yet. */
  readonly held: number;
}

/** Puts batches together until there is enough for one insertion. What lies here longer than that needs `flush`. */
export function gatherer(insert: (batch: EncodedBatch) => Promise<void>, full = FULL_BYTES): Gather {
  let waiting: EncodedBatch["blocks"][number][] = [];
  let bytes = 0;
  let held = 0;
  let written: PromiseWithResolvers<void> | undefined;

  const flush = () => {
    if (written === undefined) return;
    const { resolve, reject } = written;
    const amount = bytes;
    insert({ blocks: waiting })
      .finally(() => {
        held -= amount;
      })
      .then(resolve, reject);
    waiting = [];
    bytes = 0;
    written = undefined;
  };

  return {
    put(blocks) {
      written ??= Promise.withResolvers<void>();
      const { promise } = written;
      const amount = blocks.reduce((sum, block) => sum + block.bytes.length, 0);
      waiting.push(...blocks);
      bytes += amount;
      held += amount;
      if (bytes >= full) flush();
      return promise;
    },
    flush,
    get held() {
      return held;
    },
  };
}
