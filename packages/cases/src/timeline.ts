import type { CaseEvent, CaseHistory, Instant, Priority, Status } from "./model.ts";

export type MessageEvent = Extract<CaseEvent, { readonly type: "message" }>;

/** One unbroken run of one status; `to` is null for the run the case is in now. */
export interface StatusRun {
  readonly status: Status;
  readonly from: Instant;
  readonly to: Instant | null;
  /** Place in the ordered events of the change that began it; -1 for the `new` the case was created with. */
  readonly order: number;
}

/** A case's events in the order of rule R1, with what every figure asks of them. */
export interface Timeline {
  readonly kind: "timeline";
  readonly created: Instant;
  readonly events: readonly CaseEvent[];
  readonly runs: readonly StatusRun[];
  readonly status: Status;
}

export const isResolved = (status: Status): boolean => status === "solved" || status === "closed";
export const isUnsolved = (status: Status): boolean => !isResolved(status) && status !== "deleted";

/** Sorted by time, equal times in list order (R1). The list itself is returned where it is in order already. */
export function orderedEvents(events: readonly CaseEvent[]): readonly CaseEvent[] {
  for (let place = 1; place < events.length; place++) {
    if (events[place]!.at < events[place - 1]!.at) return [...events].sort((a, b) => a.at - b.at);
  }
  return events;
}

/**
 * R1: `new` from creation to the first status event; one that repeats the current status is ignored, every other
 * one counts, also at zero length. Statuses dated before the creation are taken as of the creation.
 */
export function timeline(history: Pick<CaseHistory, "created" | "events">): Timeline {
  const events = orderedEvents(history.events);
  const runs: StatusRun[] = [];
  let current: StatusRun = { status: "new", from: history.created, to: null, order: -1 };
  for (let order = 0; order < events.length; order++) {
    const event = events[order]!;
    if (event.type !== "status" || event.to === current.status) continue;
    const at = Math.max(event.at, history.created);
    runs.push({ ...current, to: at });
    current = { status: event.to, from: at, to: null, order };
  }
  runs.push(current);
  return Object.freeze({ kind: "timeline", created: history.created, events, runs, status: current.status });
}

/** R5: runs that enter {solved, closed} from any other status; solved to closed and back are none. */
export function resolutions(line: Timeline): readonly StatusRun[] {
  return line.runs.filter((run, place) => {
    const previous = line.runs[place - 1];
    return previous !== undefined && isResolved(run.status) && !isResolved(previous.status);
  });
}

/** The priority in force at an instant, a change at that instant included; null where none was set. */
export function priorityAt(line: Timeline, at: Instant): Priority | null {
  let priority: Priority | null = null;
  for (const event of line.events) {
    if (event.at > at) break;
    if (event.type === "priority") priority = event.to;
  }
  return priority;
}

/**
 * When a case counts in the backlog: T lies in one of these iff from <= T < to (`to` null = still). A change at T
 * itself has happened. Merged and deleted cases too: they count until the status event that closed or deleted them.
 */
export function unsolvedIntervals(
  history: Pick<CaseHistory, "created" | "events">,
): { readonly from: Instant; readonly to: Instant | null }[] {
  const found: { from: Instant; to: Instant | null }[] = [];
  for (const run of timeline(history).runs) {
    if (!isUnsolved(run.status) || run.from === run.to) continue;
    const last = found.at(-1);
    if (last !== undefined && last.to === run.from) last.to = run.to;
    else found.push({ from: run.from, to: run.to });
  }
  return found;
}
