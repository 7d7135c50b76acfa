import type { CaseEvent, Instant, Priority, Status } from "@casekeep/cases";

/** Everything but messages. */
export type StateEvent = Exclude<CaseEvent, { type: "message" }>;

export function byTime(events: readonly StateEvent[]): StateEvent[] {
  return [...events].sort((a, b) => a.at - b.at);
}

/**
 * A history that ends where the source says the case is now: exports often carry the present state and not the way to it.
 * Status starts as `new` at the creation (rule R1), so only what differs from the history is added, at `at`.
 */
export function settle(
  events: readonly StateEvent[],
  now: {
    readonly status: Status;
    readonly at: Instant;
    readonly createdAt: Instant;
    readonly priority?: Priority | null;
    readonly group?: string | null;
    readonly assignee?: string | null;
  },
): StateEvent[] {
  const sorted = byTime(events);
  const last = (type: StateEvent["type"]): unknown => {
    const found = sorted.findLast((event) => event.type === type);
    return found !== undefined && "to" in found ? found.to : undefined;
  };
  const added: StateEvent[] = [];
  const begin = now.createdAt;
  if (now.priority !== undefined && now.priority !== null && last("priority") !== now.priority) {
    added.push({ type: "priority", at: last("priority") === undefined ? begin : now.at, to: now.priority });
  }
  if (now.group !== undefined && now.group !== null && last("group") !== now.group) {
    added.push({ type: "group", at: last("group") === undefined ? begin : now.at, to: now.group });
  }
  if (now.assignee !== undefined && now.assignee !== null && last("assignee") !== now.assignee) {
    added.push({ type: "assignee", at: last("assignee") === undefined ? begin : now.at, to: now.assignee });
  }
  if ((last("status") ?? "new") !== now.status) {
    const after = Math.max(now.at, sorted.findLast((event) => event.type === "status")?.at ?? begin);
    added.push({ type: "status", at: after, to: now.status });
  }
  return byTime([...sorted, ...added]);
}
