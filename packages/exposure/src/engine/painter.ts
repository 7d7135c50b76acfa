/**
 * The slots that no rule has decided yet. Removing and skipping are near constant time (union-find over the next
 * undecided slot), so each slot is painted once however many rules overlap on it.
 */
export interface Painter {
  /** Calls `visit` for each undecided slot of `lo..end-1`; a true answer removes the slot. */
  visit(lo: number, end: number, visit: (slot: number) => boolean): void;
  remove(slot: number): void;
  readonly slots: number;
}

/** 0, 1, 2, ... as far as any axis has needed it. */
let identity = new Int32Array(0);

function counted(slots: number): Int32Array {
  if (identity.length <= slots) identity = Int32Array.from({ length: slots + 1 }, (_, i) => i);
  return identity.slice(0, slots + 1);
}

/** A painter over all slots, or over those for which `only` holds. */
export function painter(slots: number, only?: (slot: number) => boolean): Painter {
  const next = counted(slots);
  if (only) for (let slot = 0; slot < slots; slot++) if (!only(slot)) next[slot] = slot + 1;
  const find = (from: number): number => {
    let slot = from;
    while (next[slot] !== slot) {
      next[slot] = next[next[slot]!]!;
      slot = next[slot]!;
    }
    return slot;
  };
  return {
    slots,
    visit(lo, end, visit) {
      for (let slot = find(lo); slot < end; slot = find(slot + 1)) if (visit(slot)) next[slot] = slot + 1;
    },
    remove(slot) {
      next[slot] = slot + 1;
    },
  };
}
