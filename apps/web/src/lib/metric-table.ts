import type { Grain, MetricGroup, MetricResult } from "../api/types.ts";
import type { Cell, Table } from "./csv.ts";
import { formatCount, formatMinutes, formatNumber, formatRate } from "./format.ts";

export type Unit = MetricResult["unit"];

/** The one number of a group that is drawn; rates as 0..1, durations in minutes. Null: none, or hidden. */
export function mainValue(unit: Unit, group: MetricGroup): number | null {
  if (group.hidden) return null;
  if (unit === "cases") return group.n;
  if (unit === "minutes") return group.median;
  if (unit === "count") return group.mean;
  if (group.numerator === null || group.denominator === null || group.denominator === 0) return null;
  return group.numerator / group.denominator;
}

export function formatValue(unit: Unit, value: number | null): string {
  if (unit === "cases") return formatCount(value);
  if (unit === "minutes") return formatMinutes(value);
  if (unit === "rate") return formatRate(value, 1);
  return formatNumber(value);
}

function step(period: string, grain: Grain): string {
  const at = new Date(`${period}T00:00:00Z`);
  if (grain === "month") at.setUTCMonth(at.getUTCMonth() + 1);
  else at.setUTCDate(at.getUTCDate() + (grain === "week" ? 7 : 1));
  return at.toISOString().slice(0, 10);
}

/** All buckets from the first to the last, so that a gap is drawn as a gap. Bounded: no chart needs more than 5000. */
export function fillPeriods(periods: readonly string[], grain: Grain): readonly string[] {
  const known = [...new Set(periods)].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filled: string[] = [];
  for (let at = first; at <= last && filled.length < 5000; at = step(at, grain)) filled.push(at);
  // Buckets that do not lie on this grid are the server's to decide; then they are shown as they came.
  return known.every((period) => filled.includes(period)) ? filled : known;
}

export interface Series {
  readonly key: string;
  /** One group for each period; undefined where the server sent none. */
  readonly groups: readonly (MetricGroup | undefined)[];
  /** Cases over all periods, to order by. */
  readonly n: number;
}

export interface SeriesSet {
  readonly periods: readonly string[];
  /** Largest first. */
  readonly series: readonly Series[];
}

export function seriesOf(result: MetricResult, grain: Grain): SeriesSet {
  const dated = result.groups.filter((group) => group.period !== null);
  const periods = fillPeriods(
    dated.map((group) => group.period ?? ""),
    grain,
  );
  const keys = [...new Set(dated.map(({ key }) => key))];
  const series = keys.map((key): Series => {
    const own = new Map(dated.filter((group) => group.key === key).map((group) => [group.period ?? "", group]));
    const groups = periods.map((period) => own.get(period));
    return { key, groups, n: groups.reduce((sum, group) => sum + (group?.n ?? 0), 0) };
  });
  return { periods, series: series.sort((a, b) => b.n - a.n) };
}

/** Groups of a dimension, largest main value first; hidden ones at the end. */
export function ranked(result: MetricResult): readonly MetricGroup[] {
  const value = (group: MetricGroup): number => mainValue(result.unit, group) ?? Number.NEGATIVE_INFINITY;
  return [...result.groups].sort((a, b) => value(b) - value(a));
}

const FIGURES: Record<Unit, readonly (readonly [string, (group: MetricGroup) => number | null])[]> = {
  cases: [["n", (group) => group.n]],
  minutes: [
    ["n", (group) => group.n],
    ["Median (min)", (group) => group.median],
    ["p90 (min)", (group) => group.p90],
    ["Mean (min)", (group) => group.mean],
  ],
  count: [
    ["n", (group) => group.n],
    ["Median", (group) => group.median],
    ["p90", (group) => group.p90],
    ["Mean", (group) => group.mean],
  ],
  rate: [
    ["Numerator", (group) => group.numerator],
    ["Denominator", (group) => group.denominator],
    ["Rate", (group) => mainValue("rate", group)],
  ],
};

/** The same figures as the chart, as a table: raw numbers, so that another program can go on with them. */
export function tableOf(
  result: MetricResult,
  groupColumn: string | null,
  labelOf: (key: string) => string = (key) => key,
): Table {
  const hasPeriod = result.groups.some((group) => group.period !== null);
  const figures = FIGURES[result.unit];
  const groups = hasPeriod ? result.groups : ranked(result);
  const lead = (period: string | null, label: string): Cell[] => [
    ...(hasPeriod ? [period] : []),
    ...(groupColumn !== null ? [label] : []),
  ];
  const row = (group: MetricGroup, cells: Cell[]): Cell[] => [
    ...cells,
    ...figures.map(([, of]) => (group.hidden ? "hidden" : of(group))),
  ];
  const rows = groups.map((group) => row(group, lead(group.period, labelOf(group.key))));
  if (hasPeriod || groupColumn !== null) {
    rows.push(row(result.overall, hasPeriod ? lead("All", groupColumn !== null ? "All" : "") : ["All"]));
  } else if (rows.length === 0) {
    rows.push(row(result.overall, []));
  }
  return {
    columns: [
      ...(hasPeriod ? ["Period"] : []),
      ...(groupColumn !== null ? [groupColumn] : []),
      ...figures.map(([name]) => name),
    ],
    rows,
  };
}
