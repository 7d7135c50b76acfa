import { getRouteApi } from "@tanstack/react-router";
import type { CaseFilter, Dimension, Grain, MetricName } from "../../api/types.ts";
import { pickFilter } from "../../lib/url-state.ts";
import { COMPARABLE, DIMENSION_LABELS, GRAIN_LABELS } from "./catalogue.ts";

const route = getRouteApi("/app/dashboards");

function oneOf<Name extends string>(labels: Record<Name, string>, value: string | undefined): Name | undefined {
  return value !== undefined && Object.hasOwn(labels, value) ? (value as Name) : undefined;
}

/** A bucket size that fits the span: days up to six weeks, weeks up to half a year, else months. */
export function defaultGrain(from: string | undefined, to: string | undefined, now: number = Date.now()): Grain {
  if (from === undefined) return "month";
  const days = ((to === undefined ? now : Date.parse(to)) - Date.parse(from)) / 86_400_000;
  if (!Number.isFinite(days)) return "month";
  return days <= 45 ? "day" : days <= 185 ? "week" : "month";
}

export function useDashboardState() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter: CaseFilter = pickFilter(search);
  const grain = oneOf<Grain>(GRAIN_LABELS, search.grain) ?? defaultGrain(filter.from, filter.to);
  return {
    filter,
    grain,
    split: oneOf<Dimension>(DIMENSION_LABELS, search.split),
    calendar: search.calendar === "calendar" ? "calendar" : "business",
    metric: oneOf<MetricName>(COMPARABLE, search.metric) ?? "volume",
    dimension: oneOf<Dimension>(DIMENSION_LABELS, search.dimension) ?? "product",
    at: search.at,
    set: (change: Record<string, string | undefined>) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false }),
  } as const;
}
export type DashboardState = ReturnType<typeof useDashboardState>;
