import type { Lane } from "../db.ts";

/** What a statement of a lane may take of the embedded engine, and where it stands beside others. */
interface LaneLimits {
  /** Sessions of its own: each runs one statement at a time. */
  readonly sessions: number;
  /** A session works on until its statement ends, so there is a limit even for heavy ones; 0 = none. */
  readonly seconds: number;
  /** Of two statements that run at once the one of the lower number goes first, the other waits at its next block; 0 takes no part. */
  readonly priority: number;
  /** And its threads stand behind those of lower numbers where they want the processor too. */
  readonly nice: number;
  /** Threads of one statement; absent: one for each core. */
  readonly threads?: number;
}

/**
 * Light has room for somebody who opens a case while somebody else's page and an import's look-ups are at work. Searches read texts, so they stand
 * behind what reads a few rows, and before their own totals. Search and count have more sessions than the statements that one viewer may have at work
 * (`quota.ts`): beside somebody's heavy searches there is room for somebody else's.
 */
export const LANES: Readonly<Record<Lane, LaneLimits>> = Object.freeze({
  light: { sessions: 8, seconds: 20, priority: 1, nice: 0 },
  search: { sessions: 4, seconds: 20, priority: 2, nice: 3 },
  count: { sessions: 3, seconds: 60, priority: 3, nice: 5 },
  heavy: { sessions: 1, seconds: 120, priority: 4, nice: 10 },
  write: { sessions: 2, seconds: 0, priority: 0, nice: 0 },
  load: { sessions: 2, seconds: 0, priority: 0, nice: 10, threads: 1 },
});

interface Wanted {
  readonly seconds?: number | undefined;
  /** Fewer than the lane has. */
  readonly threads?: number | undefined;
  /** Its threads stand where an import's stand. */
  readonly behind?: boolean;
}

/** The end of a statement of a lane, after its other settings. */
export function laneSettings(lane: Lane, wanted: Wanted = {}): string {
  const { priority } = LANES[lane];
  const { seconds = LANES[lane].seconds, threads = LANES[lane].threads, behind = false } = wanted;
  const nice = behind ? Math.max(LANES[lane].nice, LANES.load.nice) : LANES[lane].nice;
  return [
    `max_execution_time = ${seconds}`,
    `priority = ${priority}`,
    `os_threads_nice_value_query = ${nice}`,
    ...(threads === undefined ? [] : [`max_threads = ${threads}`]),
  ].join(", ");
}
