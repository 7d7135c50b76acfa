import type { DIMENSIONS, GRAINS, MetricGroup, MetricQuery, Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { STATUS } from "./filter.ts";
import type { Tables } from "./scope.ts";
import type { Counted } from "./small-groups.ts";

export type Grain = (typeof GRAINS)[number];
export interface MetricAsk {
  readonly db: Db;
  readonly tables: Tables;
  readonly viewer: Viewer;
  readonly name: string;
  readonly query: MetricQuery;
  readonly timeZone: string;
  readonly now: number;
}
export interface By {
  readonly dimension: (typeof DIMENSIONS)[number] | undefined;
  readonly grain: Grain | undefined;
}

/** Groups with the figure their sum would be, each with the cases behind it. `apart`: periods whose groups do not add up to `overall`. */
export interface Figures {
  readonly groups: readonly Counted[];
  readonly overall: Counted;
  readonly apart: boolean;
}

export const dimensionSql = (dimension: By["dimension"]) =>
  dimension === undefined ? "''" : dimension === "status" ? STATUS : dimension;

export const empty = (key: string, period: string | null): MetricGroup => ({
  ...{ key, period, hidden: false, n: 0 },
  ...{ median: null, p90: null, mean: null, numerator: null, denominator: null },
});
