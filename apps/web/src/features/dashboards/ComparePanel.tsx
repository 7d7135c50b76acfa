import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useCallback } from "react";
import { metricQuery } from "../../api/queries.ts";
import { ranked, tableOf } from "../../lib/metric-table.ts";
import { Chart } from "../../ui/chart/Chart.tsx";
import type { Palette } from "../../ui/chart/palette.ts";
import { COMPARABLE, DIMENSION_LABELS } from "./catalogue.ts";
import { drawnNote, useGroupName } from "./labels.ts";
import { barOption } from "./options.ts";
import { PanelFrame } from "./PanelFrame.tsx";
import type { DashboardState } from "./state.ts";
import { useSeen } from "./use-seen.ts";

const CountryMap = lazy(() => import("./CountryMap.tsx"));
const MOST_BARS = 15;
const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Any metric by any dimension; countries also as a map. */
export function ComparePanel({ state }: { state: DashboardState }) {
  const [place, seen] = useSeen();
  const { metric, dimension } = state;
  const nameOf = useGroupName(dimension);
  const { data, error, isFetching, refetch } = useQuery({
    ...metricQuery(metric, { ...state.filter, by: dimension, calendar: state.calendar }),
    enabled: seen,
  });
  const groups = data ? ranked(data) : [];
  const bars = groups.filter(({ hidden }) => !hidden).slice(0, MOST_BARS);
  const names = bars.map(({ key }) => nameOf(key)).join("\n");
  const build = useCallback(
    (palette: Palette) => {
      if (!data) return {};
      const shown = ranked(data)
        .filter(({ hidden }) => !hidden)
        .slice(0, MOST_BARS);
      const labels = new Map(shown.map(({ key }, at) => [key, names.split("\n")[at] ?? key]));
      return barOption(data, shown, (key) => labels.get(key) ?? key, palette);
    },
    [data, names],
  );
  return (
    <div ref={place} style={{ display: "grid", minWidth: 0 }}>
      <PanelFrame
        title={COMPARABLE[metric]}
        by={DIMENSION_LABELS[dimension].toLowerCase()}
        result={data}
        error={error}
        onRetry={() => void refetch()}
        busy={isFetching}
        table={data ? tableOf(data, DIMENSION_LABELS[dimension], nameOf) : null}
        note={drawnNote(bars, groups)}
        side={
          <>
            <Select
              aria-label="Figure to compare"
              size="xs"
              w={190}
              allowDeselect={false}
              data={options(COMPARABLE)}
              value={metric}
              onChange={(value) => state.set({ metric: value ?? undefined })}
            />
            <Select
              aria-label="Compare by"
              size="xs"
              w={120}
              allowDeselect={false}
              data={options(DIMENSION_LABELS)}
              value={dimension}
              onChange={(value) => state.set({ dimension: value ?? undefined })}
            />
          </>
        }
      >
        {dimension === "country" && data && (
          <Suspense fallback={null}>
            <CountryMap result={data} />
          </Suspense>
        )}
        <Chart
          build={build}
          height={Math.max(120, bars.length * 27 + 16)}
          label={`${data?.title ?? metric} by ${DIMENSION_LABELS[dimension].toLowerCase()}. The same figures are in the table.`}
        />
      </PanelFrame>
    </div>
  );
}
