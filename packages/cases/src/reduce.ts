import type { CaseEvent, Csat, Priority, Status } from "./model.ts";
import { orderedEvents } from "./timeline.ts";

/** What a case is now. */
export interface CaseState {
  readonly kind: "case-state";
  readonly status: Status;
  readonly priority: Priority | null;
  readonly group: string | null;
  readonly assignee: string | null;
  /** Each once, in the order they were added. */
  readonly tags: readonly string[];
  readonly csat: Csat | null;
  readonly mergedInto: string | null;
}

/** The state after all events, in the order of R1. A case without events is new and nobody's. */
export function caseState(events: readonly CaseEvent[]): CaseState {
  let status: Status = "new";
  let priority: Priority | null = null;
  let group: string | null = null;
  let assignee: string | null = null;
  let csat: Csat | null = null;
  let mergedInto: string | null = null;
  const tags = new Set<string>();
  for (const event of orderedEvents(events)) {
    switch (event.type) {
      case "status":
        status = event.to;
        break;
      case "priority":
        priority = event.to;
        break;
      case "group":
        group = event.to;
        break;
      case "assignee":
        assignee = event.to;
        break;
      case "tags":
        for (const tag of event.remove) tags.delete(tag);
        for (const tag of event.add) tags.add(tag);
        break;
      case "csat":
        csat = event.to;
        break;
      case "merge":
        mergedInto = event.into;
        break;
      case "message":
        break;
    }
  }
  return Object.freeze({
    kind: "case-state",
    status,
    priority,
    group,
    assignee,
    tags: Object.freeze([...tags]),
    csat,
    mergedInto,
  });
}
