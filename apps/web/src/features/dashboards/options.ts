import type { Grain, MetricGroup, MetricResult } from "../../api/types.ts";
import { formatCount, formatNumber, formatPeriod } from "../../lib/format.ts";
import { formatValue, mainValue, type SeriesSet, type Unit } from "../../lib/metric-table.ts";
import type { ChartOption } from "../../ui/chart/echarts.ts";
import type { Palette } from "../../ui/chart/palette.ts";

export const MOST_SERIES = 6;
const DASHES = ["solid", "dashed", "dotted"] as const;

interface Line {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly counts: readonly (number | null)[];
}

/** Without a split a duration shows its median and p90; everything else is one line a group. */
export function linesOf(
  unit: Unit,
  { periods, series }: SeriesSet,
  split: boolean,
  nameOf: (key: string) => string,
): readonly Line[] {
  const empty = (group: MetricGroup | undefined, of: (group: MetricGroup) => number | null): number | null => {
    if (!group) return unit === "cases" ? 0 : null;
    return group.hidden ? null : of(group);
  };
  const line = (name: string, place: number, of: (group: MetricGroup) => number | null): Line => {
    const groups = series[place]?.groups ?? periods.map(() => undefined);
    return {
      name,
      values: groups.map((group) => empty(group, of)),
      counts: groups.map((group) => group?.n ?? group?.denominator ?? null),
    };
  };
  if (split) {
    return series
      .slice(0, MOST_SERIES)
      .map(({ key }, place) => line(nameOf(key), place, (group) => mainValue(unit, group)))
      .filter(({ values }) => values.some((value) => value !== null && value !== 0));
  }
  const p90 = (): Line => line("p90", 0, (group) => group.p90);
  if (unit === "minutes") return [line("Median", 0, (group) => group.median), p90()];
  // Counts are small whole numbers: their median hardly moves, their mean does.
  if (unit === "count") return [line("Mean", 0, (group) => group.mean), p90()];
  return [line(unit === "cases" ? "Cases" : "Rate", 0, (group) => mainValue(unit, group))];
}

/** Steps that read well on an axis of durations, in minutes: 5 min, a quarter, whole hours, whole days. */
const MINUTE_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14_400, 43_200, 144_000, 525_600];

/** The axis's step and end, a whole number of about four steps; empty lets the chart choose. */
export function axisScale(unit: Unit, lines: readonly Line[]): { readonly interval?: number; readonly max?: number } {
  if (unit === "rate") return { interval: 0.25, max: 1 };
  if (unit !== "minutes") return {};
  const most = Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const interval = MINUTE_STEPS.find((step) => most / step <= 5);
  return interval === undefined ? {} : { interval, max: Math.ceil(most / interval) * interval };
}

function axisText(unit: Unit, value: number): string {
  if (unit === "minutes") return value >= 60 ? `${formatNumber(value / 60)} h` : `${formatCount(value)} min`;
  if (unit === "rate") return `${formatCount(value * 100)} %`;
  return formatNumber(value);
}

const frame = (palette: Palette): ChartOption => ({
  color: [...palette.series],
  grid: { left: 4, right: 12, top: 30, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
  tooltip: {
    trigger: "axis",
    confine: true,
    backgroundColor: palette.surface,
    borderColor: palette.line,
    textStyle: { color: palette.text, fontSize: 12.5 },
  },
  legend: {
    top: 0,
    left: 0,
    type: "scroll",
    icon: "roundRect",
    itemWidth: 14,
    itemHeight: 4,
    textStyle: { color: palette.muted },
  },
});

export function timeOption(
  result: MetricResult,
  set: SeriesSet,
  grain: Grain,
  lines: readonly Line[],
  palette: Palette,
): ChartOption {
  const bars = result.unit === "cases" && result.metric === "volume";
  const stacked = bars && lines.length > 1;
  const base = frame(palette);
  return {
    ...base,
    ...(lines.length > 1 ? {} : { legend: { show: false } }),
    grid: { ...base.grid, top: lines.length > 1 ? 30 : 10 },
    tooltip: {
      ...base.tooltip,
      valueFormatter: (value) => formatValue(result.unit, typeof value === "number" ? value : null),
    },
    xAxis: {
      type: "category",
      data: set.periods.map((period) => formatPeriod(period, grain)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.muted, fontSize: 11.5, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      min: 0,
      ...axisScale(result.unit, lines),
      splitNumber: 4,
      ...(result.unit === "cases" ? { minInterval: 1 } : {}),
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.muted, fontSize: 11.5, formatter: (value: number) => axisText(result.unit, value) },
    },
    series: lines.map((line, place) =>
      bars
        ? {
            type: "bar" as const,
            name: line.name,
            data: [...line.values],
            barMaxWidth: 34,
            ...(stacked ? { stack: "all" } : { itemStyle: { borderRadius: [3, 3, 0, 0] } }),
          }
        : {
            type: "line" as const,
            name: line.name,
            data: [...line.values],
            connectNulls: false,
            showSymbol: set.periods.length < 40,
            symbolSize: 5,
            lineStyle: { width: 2, type: DASHES[place % DASHES.length] ?? "solid" },
            ...(result.metric === "backlog" && lines.length === 1 ? { areaStyle: { opacity: 0.12 } } : {}),
          },
    ),
  };
}

/** Bars of a dimension's groups, largest at the top. */
export function barOption(
  result: MetricResult,
  groups: readonly MetricGroup[],
  nameOf: (key: string) => string,
  palette: Palette,
): ChartOption {
  const shown = [...groups].reverse();
  const base = frame(palette);
  return {
    ...base,
    legend: { show: false },
    grid: { ...base.grid, top: 4, right: 60 },
    tooltip: { ...base.tooltip, trigger: "item", valueFormatter: (value) => formatValue(result.unit, Number(value)) },
    xAxis: { type: "value", min: 0, show: false },
    yAxis: {
      type: "category",
      data: shown.map(({ key }) => nameOf(key)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: palette.text, fontSize: 12.5, width: 140, overflow: "truncate" },
    },
    series: [
      {
        type: "bar",
        name: result.title,
        barMaxWidth: 18,
        itemStyle: { borderRadius: [0, 4, 4, 0] },
        label: {
          show: true,
          position: "right",
          color: palette.muted,
          formatter: ({ value }) => formatValue(result.unit, typeof value === "number" ? value : null),
        },
        data: shown.map((group) => mainValue(result.unit, group)),
      },
    ],
  };
}
