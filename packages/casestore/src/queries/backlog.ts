import { zone } from "@casekeep/cases";
import { StoreError } from "../errors.ts";
import { dimensionsSql, instant } from "./filter.ts";
import { type By, dimensionSql, empty, type Figures, type Grain, type MetricAsk } from "./metric-shape.ts";
import { remembered } from "./remember.ts";
import { scopeOf } from "./scope.ts";
import type { Counted } from "./small-groups.ts";

/** Points of a series without `from`, and at most. */
const USUAL: Readonly<Record<Grain, number>> = { day: 30, week: 26, month: 24 };
const AT_MOST = 400;

interface Moment {
  readonly period: string | null;
  readonly at: number;
}

/**
 * Cases unsolved at a moment, by the spans of their own history: what was merged or deleted later still counts in the past, so the
 * filter's dates and the usual exclusions do not apply. A series has one point for each period up to `to`: its end, or `to` where
 * that comes first. The overall figure is that of the last moment.
 */
export async function backlog(ask: MetricAsk, by: By): Promise<Figures> {
  const { query } = ask;
  const last = query.at ? instant(query.at, "at") : query.to ? Math.min(instant(query.to, "to"), ask.now) : ask.now;
  const moments = by.grain === undefined ? [{ period: null, at: last }] : series(ask, by.grain, last);
  const scope = scopeOf(ask.viewer, ask.tables);
  const { params } = scope;
  const at = params.add(
    "Array(Int64)",
    moments.map((moment) => moment.at),
  );
  // Deleted cases count for as long as they were unsolved; a filter by status still goes by the status of now.
  const dimensions = dimensionsSql({ ...query, status: query.status }, params).filter(
    (part) => !part.startsWith("deleted = 0"),
  );
  const rows = await remembered(
    ask.db,
    ask.tables,
    ["cases"],
    `SELECT key, place.1, sum(place.2) FROM (
       SELECT ${dimensionSql(by.dimension)} AS key,
         arrayJoin(arrayZip(unsolved_from, unsolved_to)) AS span,
         arrayJoin([(arrayCount(moment -> moment < span.1, ${at}), toInt64(1)), (arrayCount(moment -> moment < span.2, ${at}), toInt64(-1))]) AS place
       FROM ${ask.tables.cases} FINAL WHERE ${[scope.cases, ...dimensions].join(" AND ")})
     GROUP BY key, place.1 ORDER BY key LIMIT 200000`,
    params.values,
    { lane: "heavy" },
  );
  const changes = new Map<string, number[]>();
  for (const [key, place, change] of rows) {
    const list = changes.get(String(key)) ?? new Array<number>(moments.length + 1).fill(0);
    list[Number(place)] = (list[Number(place)] ?? 0) + Number(change);
    changes.set(String(key), list);
  }
  const totals = new Array<number>(moments.length).fill(0);
  const groups: Counted[] = [];
  for (const [key, list] of changes) {
    let n = 0;
    moments.forEach((moment, place) => {
      n += list[place] ?? 0;
      totals[place] = (totals[place] ?? 0) + n;
      if (n > 0 || by.dimension === undefined) groups.push({ group: { ...empty(key, moment.period), n }, cases: n });
    });
  }
  if (by.dimension === undefined && changes.size === 0)
    for (const moment of moments) groups.push({ group: empty("", moment.period), cases: 0 });
  groups.sort((a, b) => compare(a.group.period ?? "", b.group.period ?? "") || compare(a.group.key, b.group.key));
  const now = totals.at(-1) ?? 0;
  return {
    groups: by.dimension || by.grain ? groups : [],
    overall: { group: { ...empty("", null), n: now }, cases: now },
    apart: by.grain !== undefined,
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function series(ask: MetricAsk, grain: Grain, last: number): Moment[] {
  const local = zone(ask.timeZone);
  const from = ask.query.from ? instant(ask.query.from, "from") : undefined;
  const moments: Moment[] = [];
  let start = bucketStart(grain, local.dayAt(last - 1));
  while (moments.length <= AT_MOST) {
    const end = local.startOfDay(nextStart(grain, start));
    if (from !== undefined && end <= from) break;
    moments.push({ period: new Date(start * DAY).toISOString().slice(0, 10), at: Math.min(end, last) });
    if (from === undefined && moments.length === USUAL[grain]) break;
    start = bucketStart(grain, start - 1);
  }
  if (moments.length > AT_MOST) throw new StoreError("QUERY_TOO_HEAVY", `A series has at most ${AT_MOST} points.`);
  return moments.reverse();
}

const DAY = 86_400_000;
/** First day (days since 1970-01-01, a Thursday) of the period a day lies in. */
function bucketStart(grain: Grain, day: number): number {
  if (grain === "day") return day;
  if (grain === "week") return day - ((((day + 3) % 7) + 7) % 7);
  return day - new Date(day * DAY).getUTCDate() + 1;
}
function nextStart(grain: Grain, start: number): number {
  if (grain !== "month") return start + (grain === "day" ? 1 : 7);
  const date = new Date(start * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY;
}
