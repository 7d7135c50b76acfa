import type { ResidualRow } from "../../api/quality.ts";
import type { ChartOption } from "../../ui/chart/echarts.ts";
import type { Palette } from "../../ui/chart/palette.ts";
import { formatShare } from "./words.ts";

/** One bar a stratum: the estimate in full colour, up to the bound in a paler one. */
export function barsOf(
  rows: readonly { readonly name: string; readonly row: ResidualRow }[],
  palette: Palette,
): ChartOption {
  const [colour = "#888"] = palette.series;
  const list = [...rows].reverse();
  return {
    grid: { left: 8, right: 56, top: 8, bottom: 24, containLabel: true },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow" },
      formatter: (given) => {
        const [first] = Array.isArray(given) ? given : [given];
        const one = list[first?.dataIndex ?? -1];
        return one ? `${formatShare(one.row.estimate)} estimated, at most ${formatShare(one.row.upper)}` : "";
      },
    },
    xAxis: {
      type: "value",
      min: 0,
      axisLabel: { color: palette.muted, formatter: (value: number) => formatShare(value) },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: "category",
      data: list.map(({ name }) => name),
      axisLabel: { color: palette.text, width: 220, overflow: "truncate" },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        type: "bar",
        name: "Estimate",
        stack: "share",
        barMaxWidth: 12,
        itemStyle: { color: colour },
        data: list.map(({ row }) => row.estimate),
      },
      {
        type: "bar",
        name: "Up to the bound",
        stack: "share",
        barMaxWidth: 12,
        itemStyle: { color: paler(colour) },
        label: {
          show: true,
          position: "right",
          color: palette.muted,
          formatter: ({ dataIndex }) => formatShare(list[dataIndex]?.row.upper ?? 0),
        },
        data: list.map(({ row }) => Math.max(0, row.upper - row.estimate)),
      },
    ],
  };
}

/** A colour of the theme (#rrggbb) with most of what is behind it showing through. */
const paler = (colour: string): string => (/^#[0-9a-f]{6}$/i.test(colour) ? `${colour}47` : colour);
