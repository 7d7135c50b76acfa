import { DIMENSIONS, GRAINS, METRICS, type MetricGroup, type MetricResult, type Viewer } from "@casekeep/contracts";
import { StoreError } from "../errors.ts";
import type { ParamList } from "../params.ts";
import { backlog } from "./backlog.ts";
import { datesSql, dimensionsSql, instant, several } from "./filter.ts";
import { add, quantileOf, type Spread, spread } from "./histogram.ts";
import { ANSWERED, ASKED, definitionOf, READINGS, type Reading, unitOf } from "./metric-columns.ts";
import { type By, dimensionSql, empty, type Figures, type Grain, type MetricAsk } from "./metric-shape.ts";
import { bySlice, CutShort, remembered } from "./remember.ts";
import { scopeOf } from "./scope.ts";
import { type Counted, FLOOR, hideSmall } from "./small-groups.ts";

/** Figures of one metric over the cases the viewer may see. Throws BAD_QUERY for names it does not know. */
export async function metric(ask: MetricAsk): Promise<MetricResult> {
  const name = METRICS.find((one) => one === ask.name);
  if (name === undefined) throw new StoreError("BAD_QUERY", "There is no metric of this name.");
  const calendar = ask.query.calendar ?? "business";
  if (calendar !== "business" && calendar !== "calendar")
    throw new StoreError("BAD_QUERY", "Figures are kept for the calendars 'business' and 'calendar'.");
  const by = readBy(ask.query.by);
  const reading = READINGS[name];
  const figures =
    reading.kind === "backlog"
      ? await backlog(ask, by)
      : reading.kind === "count" || reading.kind === "rate"
        ? await added(ask, reading, by)
        : await grouped(ask, reading, by, calendar === "business" ? "biz" : "cal");
  const { title, definition } = definitionOf(name);
  return {
    metric: name,
    title,
    definition,
    unit: unitOf(name),
    calendar,
    from: isoOrNull(ask.query.from, "from"),
    to: isoOrNull(ask.query.to, "to"),
    timeZone: ask.timeZone,
    ...shown(figures, ask.viewer),
    response: name === "csat" ? await response(ask) : null,
  };
}

function shown(figures: Figures, viewer: Viewer): Pick<MetricResult, "groups" | "overall" | "hiddenBecause"> {
  const plain = (all: readonly Counted[]) => all.map((one) => one.group);
  if (viewer.smallGroups) return { groups: plain(figures.groups), overall: figures.overall.group, hiddenBecause: null };
  if (!figures.apart) {
    const { groups, overall, why } = hideSmall(figures.groups, figures.overall);
    return { groups, overall, hiddenBecause: why };
  }
  const periods = new Map<string | null, Counted[]>();
  for (const one of figures.groups) periods.set(one.group.period, [...(periods.get(one.group.period) ?? []), one]);
  const parts = [...periods.values()].map((part) => hideSmall(part, figures.overall));
  const why = parts.find((part) => part.why !== null)?.why ?? hideSmall([], figures.overall).why;
  return {
    groups: parts.flatMap((part) => part.groups),
    overall: hideSmall([], figures.overall).overall,
    hiddenBecause: why,
  };
}

function readBy(text: string | undefined): By {
  const names = several(text);
  const dimension = DIMENSIONS.find((one) => names.includes(one));
  const grain = GRAINS.find((one) => names.includes(one));
  if (new Set(names).size !== names.length || names.length !== (dimension ? 1 : 0) + (grain ? 1 : 0))
    throw new StoreError("BAD_QUERY", "'by' takes one dimension, one grain of time, or both.");
  return { dimension, grain };
}

const isoOrNull = (text: string | undefined, name: string) =>
  text === undefined || text === "" ? null : new Date(instant(text, name)).toISOString();

const PERIODS: Readonly<Record<Grain, string>> = { day: "toDate32", week: "toMonday", month: "toStartOfMonth" };

/** Cases that count: what the filter names, without merged ones; deleted ones only where they are asked for by status. */
function counted(ask: MetricAsk, scope: ReturnType<typeof scopeOf>): string {
  const { query } = ask;
  return [scope.cases, "merged_into = 0", ...dimensionsSql(query, scope.params), ...datesSql(query, scope.params)].join(
    " AND ",
  );
}

const TOO_MANY = 20_000;
/** Rows of one answer: a group has one for each slice of time in which it has cases. */
const MOST_ROWS = 10 * TOO_MANY;
const HEAVY = { lane: "heavy" } as const;

/**
 * Rows by slice of time, of which those that changed are counted anew; where these are too many (ten years have some hundred slices), groups over all
 * time at once. @param sql limits its rows to one more than `MOST_ROWS`
 */
async function rowsOf(ask: MetricAsk, sql: (slice: string, within: string) => string, params: ParamList) {
  const { db, tables } = ask;
  try {
    return await bySlice(db, tables, "cases", sql, params.values, { ...HEAVY, most: MOST_ROWS });
  } catch (error) {
    if (!(error instanceof CutShort)) throw error;
    const rows = await remembered(db, tables, ["cases"], sql("''", "1"), params.values, HEAVY);
    if (rows.length > MOST_ROWS) throw tooMany();
    return rows;
  }
}

function periodSql(ask: MetricAsk, by: By, params: ParamList): string {
  const local = `toTimeZone(created_at, ${params.add("String", ask.timeZone)})`;
  return by.grain === undefined ? "''" : `${PERIODS[by.grain]}(${local})`;
}

/** Counts add up over the time of the cases: after a change only its slice is counted anew. */
async function added(ask: MetricAsk, reading: Extract<Reading, { kind: "count" | "rate" }>, by: By): Promise<Figures> {
  const scope = scopeOf(ask.viewer, ask.tables);
  const { params } = scope;
  const put = (sql: string) => sql.replaceAll("{now}", params.add("Int64", ask.now));
  const [good, among] = reading.kind === "rate" ? [put(reading.good), put(reading.among)] : ["0", "1"];
  const [period, where] = [periodSql(ask, by, params), counted(ask, scope)];
  const sql = (slice: string, within: string) =>
    `SELECT ${slice} AS slice, ${dimensionSql(by.dimension)} AS key, ${period} AS period, count(), countIf(${good})
     FROM ${ask.tables.cases} FINAL WHERE ${within} AND ${where} AND ${among} GROUP BY slice, key, period LIMIT ${MOST_ROWS + 1}`;
  const rows = await rowsOf(ask, sql, params);
  const sums = new Map<string, { key: string; period: string; cases: number; good: number }>();
  const all = { key: "", period: "", cases: 0, good: 0 };
  for (const [, key, period_, cases, good_] of rows) {
    const name = JSON.stringify([period_, key]);
    const sum = sums.get(name) ?? { key: String(key), period: String(period_), cases: 0, good: 0 };
    sums.set(name, sum);
    for (const one of [sum, all]) {
      one.cases += Number(cases);
      one.good += Number(good_);
    }
  }
  if (sums.size > TOO_MANY) throw tooMany();
  const figure = (sum: typeof all, timed: boolean): Counted => {
    const base = { ...empty(sum.key, timed ? sum.period : null), n: sum.cases };
    const rate = { numerator: sum.good, denominator: sum.cases };
    return { group: reading.kind === "rate" ? { ...base, ...rate } : base, cases: sum.cases };
  };
  const groups = [...sums.values()]
    .sort((a, b) => compare(a.period, b.period) || compare(a.key, b.key))
    .map((sum) => figure(sum, by.grain !== undefined));
  return { groups: by.dimension || by.grain ? groups : [], overall: figure(all, false), apart: false };
}

const tooMany = () => new StoreError("QUERY_TOO_HEAVY", "These are more than 20,000 groups.");
const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * Middle, 90th percentile and mean out of how often each value occurs: that adds up over the time of the cases as counts do, so after a
 * change only its slice is read anew, and the figures are those of all values.
 */
async function grouped(
  ask: MetricAsk,
  reading: Extract<Reading, { kind: "values" | "pooled" }>,
  by: By,
  suffix: "cal" | "biz",
): Promise<Figures> {
  const scope = scopeOf(ask.viewer, ask.tables);
  const { params } = scope;
  const value = (reading.kind === "values" ? reading.value : reading.list).replaceAll("{cal}", suffix);
  const [key, period, where] = [dimensionSql(by.dimension), periodSql(ask, by, params), counted(ask, scope)];
  // A case counts once, whatever its number of values.
  const each = reading.kind === "pooled" ? "ARRAY JOIN v AS x, arrayEnumerate(v) AS nth" : "";
  const [x, first] = reading.kind === "pooled" ? ["x", "nth = 1"] : ["assumeNotNull(v)", "1"];
  const sql = (slice: string, within: string) =>
    `SELECT slice, key, period, groupArray(x), groupArray(n), sum(firsts) FROM (
       SELECT slice, key, period, toUInt32(${x}) AS x, toUInt32(count()) AS n, countIf(${first}) AS firsts FROM (
         SELECT ${slice} AS slice, ${key} AS key, ${period} AS period, ${value} AS v
         FROM ${ask.tables.cases} FINAL WHERE ${within} AND ${where}) ${each}
       ${reading.kind === "values" ? "WHERE isNotNull(v)" : ""} GROUP BY slice, key, period, x)
     GROUP BY slice, key, period LIMIT ${MOST_ROWS + 1}`;
  const rows = await rowsOf(ask, sql, params);
  const sums = new Map<string, Spread & { key: string; period: string }>();
  const all = { key: "", period: "", ...spread() };
  for (const [, key_, period_, values, times, cases] of rows) {
    const name = JSON.stringify([period_, key_]);
    const sum = sums.get(name) ?? { key: String(key_), period: String(period_), ...spread() };
    sums.set(name, sum);
    for (const one of [sum, all]) add(one, values as number[], times as number[], Number(cases));
  }
  if (sums.size > TOO_MANY) throw tooMany();
  const groups = [...sums.values()]
    .sort((a, b) => compare(a.period, b.period) || compare(a.key, b.key))
    .map((sum) => ({ group: figuresOf(sum, sum.key, by.grain !== undefined ? sum.period : null), cases: sum.cases }));
  const overall: Counted = { group: figuresOf(all, "", null), cases: all.cases };
  return { groups: by.dimension || by.grain ? groups : [], overall, apart: false };
}

function figuresOf(of: Spread, key: string, period: string | null): MetricGroup {
  const base = { ...empty(key, period), n: of.n };
  if (of.n === 0) return base;
  return { ...base, median: quantileOf(of, 0.5), p90: quantileOf(of, 0.9), mean: of.sum / of.n };
}

/** Answered out of asked. Hidden (null) for a viewer who may not see figures of so few. */
async function response(ask: MetricAsk): Promise<MetricResult["response"]> {
  const scope = scopeOf(ask.viewer, ask.tables);
  const where = counted(ask, scope);
  const sql = (slice: string, within: string) =>
    `SELECT ${slice} AS slice, countIf(${ANSWERED}), countIf(${ASKED}) FROM ${ask.tables.cases} FINAL
     WHERE ${within} AND ${where} GROUP BY slice`;
  const rows = await bySlice(ask.db, ask.tables, "cases", sql, scope.params.values, HEAVY);
  const [numerator, denominator] = [1, 2].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0)) as [
    number,
    number,
  ];
  const small = (count: number) => count > 0 && count < FLOOR;
  if (!ask.viewer.smallGroups && (small(numerator) || small(denominator) || small(denominator - numerator)))
    return null;
  return { numerator, denominator };
}
