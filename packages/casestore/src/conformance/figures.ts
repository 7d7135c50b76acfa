import type { MetricGroup, MetricName, Viewer } from "@casekeep/contracts";
import type { CaseRow, Minutes } from "../rows.ts";
import type { Model } from "./model.ts";

/** One value of the metric per entry; for rates 1 or 0. */
function values(name: MetricName, row: CaseRow, calendar: keyof Minutes, now: number): number[] {
  const m = row.metrics;
  const of = (value: Minutes | null) => (value === null ? [] : [value[calendar]]);
  const solved = row.status === "solved" || row.status === "closed";
  const rate = (among: boolean, good: boolean) => (among ? [good ? 1 : 0] : []);
  switch (name) {
    case "volume":
      return [0];
    case "first_reply":
      return of(m.firstReply);
    case "next_reply":
      return m.nextReplies.map((wait) => wait[calendar]);
    case "first_resolution":
      return of(m.firstResolution);
    case "full_resolution":
      return of(m.fullResolution);
    case "requester_wait":
      return of(m.requesterWait);
    case "reopen_rate":
      return rate(solved, m.reopens > 0);
    case "one_touch_rate":
      return rate(solved, m.oneTouch);
    case "csat":
      return rate(!["", "offered"].includes(row.csat), ["good", "4", "5"].includes(row.csat));
    case "sla_first_reply": {
      const late = m.slaFirstReply === "open" && m.slaBreachAt !== null && m.slaBreachAt < now;
      return rate(m.slaFirstReply === "met" || m.slaFirstReply === "breached" || late, m.slaFirstReply === "met");
    }
    case "transfers":
      return [m.transfers];
    case "replies":
      return [m.agentReplies];
    case "backlog":
      return m.unsolved.some((span) => span.from <= now && (span.to === null || span.to > now)) ? [0] : [];
  }
}

const quantile = (sorted: readonly number[], p: number) => {
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)] as number;
  return low + (h - Math.floor(h)) * ((sorted[Math.floor(h) + 1] ?? low) - low);
};

/** Groups of a metric by a key, from the rows one by one. */
export function figures(
  model: Model,
  viewer: Viewer,
  ask: {
    name: MetricName;
    calendar: keyof Minutes;
    now: number;
    key: (row: CaseRow) => string;
    period: (row: CaseRow) => string | null;
  },
): MetricGroup[] {
  const groups = new Map<string, { key: string; period: string | null; list: number[] }>();
  for (const row of model.visible(viewer)) {
    const counts = !row.deleted && row.status !== "deleted" && row.mergedInto === 0n;
    if (!counts && ask.name !== "backlog") continue;
    const [key, period] = [ask.key(row), ask.period(row)];
    const group = groups.get(`${period} ${key}`) ?? { key, period, list: [] };
    group.list.push(...values(ask.name, row, ask.calendar, ask.now));
    if (group.list.length > 0) groups.set(`${period} ${key}`, group);
  }
  const rates = ["reopen_rate", "one_touch_rate", "csat", "sla_first_reply"].includes(ask.name);
  const plain = ask.name === "volume" || ask.name === "backlog";
  return [...groups.values()]
    .map(({ key, period, list }): MetricGroup => {
      const sorted = [...list].sort((a, b) => a - b);
      const sum = list.reduce((total, value) => total + value, 0);
      const base = { key, period, hidden: false, n: list.length, median: null, p90: null, mean: null };
      if (plain) return { ...base, numerator: null, denominator: null };
      if (rates) return { ...base, numerator: sum, denominator: list.length };
      const spread = { median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9), mean: sum / list.length };
      return { ...base, ...spread, numerator: null, denominator: null };
    })
    .sort((a, b) => order(a.period ?? "", b.period ?? "") || order(a.key, b.key));
}
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
