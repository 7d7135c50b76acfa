import { hash64 } from "../hashset.ts";

/**
 * Which message ids hang together, over any number of messages: a union-find over 64-bit hashes, about 20 bytes an id.
 * Ids of messages that are not here count as well: two answers to a lost question are one thread.
 */
export interface Forest {
  /** All of these belong to one thread. */
  join(ids: readonly string[]): void;
  /** A name for the thread of an id, valid until the next `join`. */
  threadOf(id: string): string;
}

export function createForest(): Forest {
  let low = new Uint32Array(1024);
  let high = new Uint32Array(1024);
  let parent = new Uint32Array(1024);
  let count = 0;
  let mask = 2047;
  let slots = new Uint32Array(mask + 1);

  const grown = (from: Uint32Array<ArrayBuffer>) => {
    const to = new Uint32Array(from.length * 2);
    to.set(from);
    return to;
  };
  const slotOf = (a: number, b: number): number => {
    let slot = (a ^ b) & mask;
    while (slots[slot] !== 0) {
      const entry = slots[slot]! - 1;
      if (low[entry] === a && high[entry] === b) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const entryOf = (id: string): number => {
    const [a, b] = hash64(id);
    const slot = slotOf(a, b);
    if (slots[slot] !== 0) return slots[slot]! - 1;
    if (count === low.length) {
      low = grown(low);
      high = grown(high);
      parent = grown(parent);
    }
    const entry = count++;
    low[entry] = a;
    high[entry] = b;
    parent[entry] = entry;
    slots[slot] = entry + 1;
    if (count > (mask + 1) * 0.75) {
      mask = mask * 2 + 1;
      slots = new Uint32Array(mask + 1);
      for (let each = 0; each < count; each++) slots[slotOf(low[each]!, high[each]!)] = each + 1;
    }
    return entry;
  };
  const root = (entry: number): number => {
    let at = entry;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };

  return {
    join(ids) {
      const first = ids[0];
      if (first === undefined) return;
      const top = root(entryOf(first));
      for (const id of ids.slice(1)) parent[root(entryOf(id))] = top;
    },
    threadOf: (id) => `thread ${root(entryOf(id))}`,
  };
}
