import type { CaseEvent, Instant, Priority, Status } from "@casekeep/cases";

/** Everything but messages. */
export type StateEvent = Exclude<CaseEvent, { type: "message" }>;

/** A change whose record says what held before it; undefined where it does not. */
export type Change = StateEvent & { readonly from?: string | null | undefined };

export function byTime<E extends StateEvent>(events: readonly E[]): E[] {
  return [...events].sort((a, b) => a.at - b.at);
}

const CHANGING = ["status", "priority", "group", "assignee"] as const;

/** What held from the creation on: the first change of each kind says what it changed. */
function beginnings(sorted: readonly Change[], createdAt: Instant): StateEvent[] {
  return CHANGING.flatMap((type): StateEvent[] => {
    const first = sorted.find((event) => event.type === type);
    const from = first?.from ?? null;
    const begins = first !== undefined && first.at > createdAt && from !== null && from !== "new";
    return begins ? [{ type, at: createdAt, to: from } as StateEvent] : [];
  });
}

/**
 * A history that ends where the source says the case is now: exports often carry the present state and not the way to it.
 * Status starts as `new` at the creation (rule R1), so only what differs from the history is added, at `at`; what the
 * first changes say of the time before them stands at the creation.
 */
export function settle(
  events: readonly Change[],
  now: {
    readonly status: Status;
    readonly at: Instant;
    readonly createdAt: Instant;
    readonly priority?: Priority | null;
    readonly group?: string | null;
    readonly assignee?: string | null;
  },
): StateEvent[] {
  const changes = byTime(events);
  const sorted: StateEvent[] = [
    ...beginnings(changes, now.createdAt),
    ...changes.map(({ from: _before, ...event }) => event as StateEvent),
  ];
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
