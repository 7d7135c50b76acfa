import type { Lane } from "./db.ts";
import { StoreError } from "./errors.ts";

/** Statements that one viewer may have in the engine at once, of those that may take long: others find room beside them. */
const AT_ONCE = 2;
/** And waiting for that. */
const WAITING = 40;

/**
 * Statements that may take long, by viewer: a few at a time, the next ones in turn, more than that refused with QUERY_TOO_HEAVY. The engine
 * takes statements in the order in which they come; so nobody's hundred dashboards stand before somebody else's first. A page of a search does not wait
 * for totals of the one before: searches are counted by themselves. Light statements are not counted.
 */
export function createQuota() {
  const queues = new Map<string, { running: number; readonly waiting: (() => void)[] }>();

  /** @param signal aborted: nobody waits for it any more, and it is not begun */
  return async function within<T>(viewer: string, lane: Lane, act: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (lane === "light") return act();
    const who = lane === "search" ? `${viewer} searching` : viewer;
    const queue = queues.get(who) ?? { running: 0, waiting: [] };
    queues.set(who, queue);
    if (queue.running < AT_ONCE) queue.running++;
    else {
      if (queue.waiting.length >= WAITING)
        throw new StoreError(
          "QUERY_TOO_HEAVY",
          "So many questions of yours are being worked on that one more would wait too long.",
        );
      // Whoever ends hands the place on.
      await new Promise<void>((turn) => queue.waiting.push(turn));
    }
    try {
      if (signal?.aborted) throw new StoreError("QUERY_TOO_HEAVY", "Nobody waits for the answer any more.");
      return await act();
    } finally {
      const next = queue.waiting.shift();
      if (next) next();
      else if (--queue.running === 0) queues.delete(who);
    }
  };
}
