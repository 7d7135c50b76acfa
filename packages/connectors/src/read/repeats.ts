import { createHashSet, type HashSet } from "../hashset.ts";

/** Beyond so many different ids (about 500 MB of hashes) all records go through the spool instead. */
export const MAX_IDS = 40_000_000;

/**
 * Which ids occur more than once, found in a first pass: only those need joining, all others can be handed on as they
 * are read. Two ids with one hash only send a single record through the spool needlessly.
 */
export interface Repeats {
  note(id: string): void;
  has(id: string): boolean;
}

export function createRepeats(limit = MAX_IDS): Repeats {
  let seen: HashSet | undefined = createHashSet();
  let twice = createHashSet();
  return {
    note(id) {
      if (seen === undefined) return;
      if (!seen.add(id)) twice.add(id);
      if (seen.size > limit) {
        seen = undefined;
        twice = createHashSet();
      }
    },
    has: (id) => seen === undefined || twice.has(id),
  };
}
