import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { MetricName } from "../../api/types.ts";
import { formatValue, mainValue } from "../../lib/metric-table.ts";
import { COMPARABLE, TILES } from "./catalogue.ts";
import css from "./Dashboards.module.css";
import { detailOf } from "./PanelFrame.tsx";
import type { DashboardState } from "./state.ts";
import { timeQuery } from "./TimePanel.tsx";

function Tile({ name, state }: { name: MetricName; state: DashboardState }) {
  const { data, error } = useQuery(timeQuery(state, name));
  return (
    <div className={css.tile}>
      <dt>{data?.title ?? COMPARABLE[name]}</dt>
      <dd>
        {data ? (
          <>
            <strong className="num">{formatValue(data.unit, mainValue(data.unit, data.overall))}</strong>
            <span className="num">{detailOf(data)}</span>
          </>
        ) : error ? (
          <span>not available</span>
        ) : (
          <Skeleton height={26} width={90} />
        )}
      </dd>
    </div>
  );
}

/** The six figures of a Monday morning. */
export function Tiles({ state }: { state: DashboardState }) {
  return (
    <dl className={css.tiles}>
      {TILES.map((name) => (
        <Tile key={name} name={name} state={state} />
      ))}
    </dl>
  );
}
