import { Select } from "@mantine/core";
import { DateTimePicker } from "@mantine/dates";
import { useQuery } from "@tanstack/react-query";
import dayjs from "dayjs";
import { useCallback, useState } from "react";
import { metricQuery } from "../../api/queries.ts";
import type { Dimension } from "../../api/types.ts";
import { ranked, tableOf } from "../../lib/metric-table.ts";
import { Chart } from "../../ui/chart/Chart.tsx";
import type { Palette } from "../../ui/chart/palette.ts";
import { DIMENSION_LABELS } from "./catalogue.ts";
import { drawnNote, useGroupName } from "./labels.ts";
import { barOption } from "./options.ts";
import { PanelFrame } from "./PanelFrame.tsx";
import type { DashboardState } from "./state.ts";
import { useSeen } from "./use-seen.ts";

const MOST_BARS = 9;

/** The backlog as it stood at one moment, now unless another is chosen. */
export function BacklogMoment({ state }: { state: DashboardState }) {
  const [place, seen] = useSeen();
  const [dimension, setDimension] = useState<Dimension>("team");
  const nameOf = useGroupName(dimension);
  // A backlog holds whatever is open at the moment, however old: the dates of the page do not apply.
  const { from: _from, to: _to, ...filter } = state.filter;
  const { data, error, isFetching, refetch } = useQuery({
    // Without a moment the server's own now: the same as the tile's.
    ...metricQuery("backlog", { ...filter, by: dimension, ...(state.at ? { at: state.at } : {}) }),
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
      const labels = new Map(shown.map(({ key }, row) => [key, names.split("\n")[row] ?? key]));
      return barOption(data, shown, (key) => labels.get(key) ?? key, palette);
    },
    [data, names],
  );
  return (
    <div ref={place} style={{ display: "grid", minWidth: 0 }}>
      <PanelFrame
        title="Backlog at a moment"
        result={data && { ...data, title: "Backlog at a moment" }}
        error={error}
        onRetry={() => void refetch()}
        busy={isFetching}
        table={data ? tableOf(data, DIMENSION_LABELS[dimension], nameOf) : null}
        note={["The dates of the page do not apply: what was open then counts, however old.", drawnNote(bars, groups)]
          .filter(Boolean)
          .join(" ")}
        side={
          <>
            <DateTimePicker
              aria-label={`Moment: ${state.at ? dayjs(state.at).format("D MMM YYYY HH:mm") : "Now"}`}
              size="xs"
              w={168}
              valueFormat="D MMM YYYY HH:mm"
              placeholder="Now"
              clearable
              maxDate={dayjs().endOf("day").toDate()}
              value={state.at ? dayjs(state.at).format("YYYY-MM-DD HH:mm:ss") : null}
              onChange={(value) => state.set({ at: value ? dayjs(value).toISOString() : undefined })}
            />
            <Select
              aria-label="Backlog by"
              size="xs"
              w={110}
              allowDeselect={false}
              data={Object.entries(DIMENSION_LABELS).map(([value, label]) => ({ value, label }))}
              value={dimension}
              onChange={(value) => value && setDimension(value as Dimension)}
            />
          </>
        }
      >
        <Chart
          build={build}
          height={Math.max(120, bars.length * 27 + 16)}
          label={`Backlog by ${DIMENSION_LABELS[dimension].toLowerCase()}. The same figures are in the table.`}
        />
      </PanelFrame>
    </div>
  );
}
