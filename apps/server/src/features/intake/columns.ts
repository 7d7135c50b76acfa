import {
  type AuthorKind,
  type BusinessClock,
  type CaseEvent,
  type CaseHistory,
  type CaseState,
  type Csat,
  caseMetrics,
  caseState,
  formatId,
  type SlaPolicy,
  unsolvedIntervals,
} from "@casekeep/cases";
import type { CaseMetricColumns, CaseRow, EventRow, Minutes } from "@casekeep/casestore";

/** The keep's calendar and promise, under which the stored columns are computed. */
export interface MetricRules {
  readonly clock: BusinessClock;
  readonly firstReply: SlaPolicy;
}

const NOTHING: Minutes = Object.freeze({ calendar: 0, business: 0 });

/** State and metric columns of a case, from its history rows alone: the same for what was imported and for what happened here. */
export function measure(
  id: bigint,
  createdAt: number,
  events: readonly EventRow[],
  rules: MetricRules,
  asOf: number,
): { readonly state: CaseState; readonly columns: CaseMetricColumns } {
  const list = caseEvents(events);
  const state = caseState(list);
  const history: CaseHistory = {
    id: formatId(id),
    created: createdAt,
    mergedInto: state.mergedInto,
    csat: state.csat,
    events: list,
  };
  const unsolved = unsolvedIntervals(history);
  const metrics = caseMetrics(history, rules.clock, asOf, { policies: { first: rules.firstReply } });
  if (metrics.kind === "excluded") return { state, columns: { ...EXCLUDED, unsolved } };
  const [sla] = metrics.sla.first ?? [];
  const open = sla?.verdict === "open";
  return {
    state,
    columns: {
      firstReply: minutes(metrics.frt),
      firstResolution: minutes(metrics.firstResolution),
      fullResolution: minutes(metrics.fullResolution),
      requesterWait: minutes(metrics.requesterWait) ?? NOTHING,
      agentWait: minutes(metrics.agentWait) ?? NOTHING,
      onHold: minutes(metrics.onHold) ?? NOTHING,
      nextReplies: metrics.nrt.map((wait) => minutes(wait.duration) ?? NOTHING),
      reopens: metrics.reopens,
      agentReplies: metrics.agentPublicReplies,
      transfers: metrics.transfers,
      oneTouch: metrics.oneTouch,
      oneTouchNoWait: metrics.oneTouchNoWait,
      slaFirstReply: !sla ? "" : open ? "open" : sla.verdict === "met" ? "met" : "breached",
      slaBreachAt: open ? (sla?.breachAt ?? null) : null,
      unsolved,
    },
  };
}

const EXCLUDED: Omit<CaseMetricColumns, "unsolved"> = Object.freeze({
  firstReply: null,
  firstResolution: null,
  fullResolution: null,
  requesterWait: NOTHING,
  agentWait: NOTHING,
  onHold: NOTHING,
  nextReplies: [],
  reopens: 0,
  agentReplies: 0,
  transfers: 0,
  oneTouch: false,
  oneTouchNoWait: false,
  slaFirstReply: "",
  slaBreachAt: null,
});

/** Whole minutes, floored once (rule R2). */
function minutes(duration: { readonly calendar: number; readonly business: number } | null): Minutes | null {
  return duration && { calendar: Math.floor(duration.calendar / 60), business: Math.floor(duration.business / 60) };
}

/** History rows as the pure functions want them. Confidential messages count in no figure: they would show through it. */
export function caseEvents(rows: readonly EventRow[]): CaseEvent[] {
  const main: EventRow[] = [];
  for (const row of rows) if (row.stream === "main") main.push(row);
  const events: CaseEvent[] = [];
  for (const row of main.sort(inOrder)) {
    const event = caseEvent(row);
    if (event) events.push(event);
  }
  return events;
}

/** What neither time nor number tells apart stays as it stood: sorting is stable. */
const inOrder = (a: EventRow, b: EventRow) => a.at - b.at || a.seq - b.seq;

/** What `EventRow.change` holds, by type of event. */
interface Change {
  readonly by?: AuthorKind;
  readonly visibility?: string;
  readonly to?: string | null;
  readonly into?: string;
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** A few hundred kinds of changes make up nearly all of a history: each is read once. Redacted, so it may be kept. */
const changes = new Map<string, Change>();
const MOST_CHANGES = 4096;

function changeOf(text: string): Change {
  let change = changes.get(text);
  if (change === undefined) {
    change = Object.freeze(JSON.parse(text) as Change);
    if (changes.size >= MOST_CHANGES) changes.clear();
    changes.set(text, change);
  }
  return change;
}

function caseEvent(row: EventRow): CaseEvent | undefined {
  if (row.type === "created") return undefined;
  const change = changeOf(row.change);
  const at = row.at;
  if (row.type === "message") {
    return {
      type: "message",
      at,
      by: change.by ?? "system",
      public: change.visibility === "public",
      ...(row.actor ? { author: row.actor } : {}),
    };
  }
  if (row.type === "tags") return { type: "tags", at, add: change.add ?? [], remove: change.remove ?? [] };
  if (row.type === "merge") return { type: "merge", at, into: change.into ?? "" };
  if (row.type === "csat") return { type: "csat", at, to: csatOf(change.to ?? "") ?? "offered" };
  return { type: row.type, at, to: (change.to ?? null) as never };
}

/** The stored form of a satisfaction answer, back. */
export function csatOf(text: string): Csat | null {
  if (text === "") return null;
  return /^[1-5]$/.test(text) ? (Number(text) as Csat) : (text as Csat);
}

/** What the state says, as columns of the case row. */
export function stateColumns(state: CaseState): Pick<CaseRow, "status" | "priority" | "csat" | "deleted"> {
  return {
    status: state.status,
    priority: state.priority ?? "",
    csat: state.csat === null ? "" : String(state.csat),
    deleted: state.status === "deleted",
  };
}
