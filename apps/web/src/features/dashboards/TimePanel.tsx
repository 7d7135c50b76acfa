import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { metricQuery } from "../../api/queries.ts";
import type { MetricName } from "../../api/types.ts";
import { seriesOf, tableOf } from "../../lib/metric-table.ts";
import { Chart } from "../../ui/chart/Chart.tsx";
import type { Palette } from "../../ui/chart/palette.ts";
import { COMPARABLE, DIMENSION_LABELS, GRAIN_LABELS } from "./catalogue.ts";
import { useGroupName } from "./labels.ts";
import { linesOf, MOST_SERIES, timeOption } from "./options.ts";
import { PanelFrame } from "./PanelFrame.tsx";
import type { DashboardState } from "./state.ts";
import { useSeen } from "./use-seen.ts";

/** The question of a panel; tiles ask the same, so that it is asked once. */
export function timeQuery(state: DashboardState, name: MetricName) {
  const by = state.split ? `${state.grain},${state.split}` : state.grain;
  return metricQuery(name, { ...state.filter, by, calendar: state.calendar });
}

/** One metric over time. Asks only once it comes into view. */
export function TimePanel({ name, state }: { name: MetricName; state: DashboardState }) {
  const [place, seen] = useSeen();
  const nameOf = useGroupName(state.split);
  const { data, error, isFetching, refetch } = useQuery({ ...timeQuery(state, name), enabled: seen });
  const { grain, split } = state;
  const set = useMemo(() => data && seriesOf(data, grain), [data, grain]);
  const names = set?.series.map(({ key }) => nameOf(key)).join("\n");
  const build = useCallback(
    (palette: Palette) => {
      if (!data || !set) return {};
      const labels = new Map(set.series.map(({ key }, at) => [key, names?.split("\n")[at] ?? key]));
      const lines = linesOf(data.unit, set, split !== undefined, (key) => labels.get(key) ?? key);
      return timeOption(data, set, grain, lines, palette);
    },
    [data, set, split, grain, names],
  );
  const table = data ? tableOf(data, split ? DIMENSION_LABELS[split] : null, nameOf) : null;
  const more = set && set.series.length > MOST_SERIES;
  return (
    <div ref={place} style={{ display: "grid", minWidth: 0 }}>
      <PanelFrame
        title={COMPARABLE[name]}
        result={data}
        error={error}
        onRetry={() => void refetch()}
        busy={isFetching}
        table={table}
        note={
          more ? `The ${String(MOST_SERIES)} largest of ${String(set.series.length)}; all are in the table.` : undefined
        }
      >
        <Chart
          build={build}
          label={`${data?.title ?? name} by ${GRAIN_LABELS[grain].toLowerCase()}${split ? ` and ${DIMENSION_LABELS[split].toLowerCase()}` : ""}. The same figures are in the table.`}
        />
      </PanelFrame>
    </div>
  );
}
