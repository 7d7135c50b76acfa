import { zone } from "@casekeep/cases";
import { STILL } from "../encode/layout.ts";
import { StoreError } from "../errors.ts";
import { dimensionsSql, instant } from "./filter.ts";
import { type By, dimensionSql, empty, type Figures, type Grain, type MetricAsk } from "./metric-shape.ts";
import { bySlice } from "./remember.ts";
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
  const changes = await changesBetween(ask, by, moments);
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

/**
 * For each key: by how many the unsolved cases grow before each moment (from `i - 1` on), added up over the time of the cases. As of now is asked
 * as of the end of time, so that the answer can be kept: where the two differ, since something is dated later than now, it is asked again.
 */
async function changesBetween(ask: MetricAsk, by: By, moments: readonly Moment[]): Promise<Map<string, number[]>> {
  const times = moments.map((moment) => moment.at);
  if (times.at(-1) === ask.now) {
    const { changes, latest } = await counted(ask, by, [...times.slice(0, -1), STILL - 1]);
    if (latest <= ask.now) return changes;
  }
  return (await counted(ask, by, times)).changes;
}

async function counted(ask: MetricAsk, by: By, times: readonly number[]) {
  const scope = scopeOf(ask.viewer, ask.tables);
  const { params } = scope;
  const places = params.add("Array(Int64)", [BEFORE_ALL, ...times]);
  // Deleted cases count for as long as they were unsolved; a filter by status still goes by the status of now.
  const dimensions = dimensionsSql({ ...ask.query, status: ask.query.status }, params).filter(
    (part) => !part.startsWith("deleted = 0"),
  );
  const where = [scope.cases, ...dimensions].join(" AND ");
  const sql = (slice: string, within: string) => {
    const from = `FROM ${ask.tables.cases} FINAL WHERE ${within} AND ${where}`;
    /** A case is unsolved from the first moment that is not before the start of its span, to the last before its end. */
    const ends = (column: string, change: string) =>
      `SELECT slice, toString(key) AS key, roundDown(at - 1, ${places}) AS place, ${change} AS change
       FROM (SELECT ${slice} AS slice, ${dimensionSql(by.dimension)} AS key, arrayJoin(${column}) AS at ${from}) GROUP BY slice, key, place`;
    const latest = `greatest(arrayMax(unsolved_from), arrayMax(end -> if(end = ${STILL}, 0, end), unsolved_to))`;
    return `${ends("unsolved_from", "toInt64(count())")} UNION ALL ${ends("unsolved_to", "-toInt64(count())")}
      UNION ALL SELECT ${slice} AS slice, '' AS key, ${LATEST} AS place, max(${latest}) AS change ${from} GROUP BY slice`;
  };
  const rows = await bySlice(ask.db, ask.tables, "cases", sql, params.values, { lane: "heavy" });
  const order = new Map([BEFORE_ALL, ...times].map((at, place) => [at, place]));
  const changes = new Map<string, number[]>();
  let latest = 0;
  for (const [, key, place, change] of rows) {
    if (Number(place) === LATEST) {
      latest = Math.max(latest, Number(change));
      continue;
    }
    const list = changes.get(String(key)) ?? new Array<number>(times.length + 1).fill(0);
    const at = order.get(Number(place)) as number;
    list[at] = (list[at] ?? 0) + Number(change);
    changes.set(String(key), list);
  }
  return { changes, latest };
}

const BEFORE_ALL = Number.MIN_SAFE_INTEGER;
/** Marks the rows that say when the last span of a slice began or ended: no moment that anybody asks for. */
const LATEST = Number.MIN_SAFE_INTEGER + 1;

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
