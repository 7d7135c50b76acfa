import { METRICS, type MetricGroup, type MetricResult } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import { viewer } from "./cast.ts";
import type { Filled } from "./conformance.ts";
import { figures } from "./figures.ts";
import { viewers } from "./viewers.ts";
import { NOW } from "./world.ts";

/** Without the dust in the last places of a double. */
export const rounded = (groups: readonly MetricGroup[]) =>
  groups.map((one) => ({ ...one, median: round(one.median), p90: round(one.p90), mean: round(one.mean) }));
const round = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6);

export function metricTests(of: Filled): void {
  describe("metrics", () => {
    it.each(METRICS)("%s: by dimension, by time and overall like reading every row", async (name) => {
      for (const [, who] of viewers.slice(0, of.few(4))) {
        for (const calendar of ["business", "calendar"] as const) {
          const base = { name, calendar, now: NOW, period: () => null, key: () => "" };
          const one = await of.store.metric(who, name, { calendar });
          const [all] = figures(of.model, who, base);
          expect(rounded([one.overall])).toEqual(rounded(all ? [all] : [one.overall]));
          const byRegion = await of.store.metric(who, name, { by: "region", calendar });
          expect(rounded(byRegion.groups)).toEqual(
            rounded(figures(of.model, who, { ...base, key: (row) => row.region })),
          );
        }
        if (name === "backlog") continue;
        const period = (at: number) => `${new Date(at).toISOString().slice(0, 7)}-01`;
        const both = await of.store.metric(who, name, { by: "month,product" });
        expect(rounded(both.groups)).toEqual(
          rounded(
            figures(of.model, who, {
              ...{ name, calendar: "business", now: NOW },
              key: (row) => row.product,
              period: (row) => period(row.createdAt),
            }),
          ),
        );
      }
    });

    it("backlog at any moment, and as a series whose last point is it", async () => {
      const who = viewer();
      for (const at of ["2019-03-01T00:00:00Z", "2019-12-05T17:02:11Z", "2017-01-01T00:00:00Z"]) {
        const [expected] = figures(of.model, who, {
          ...{ name: "backlog", calendar: "business", now: Date.parse(at), key: () => "", period: () => null },
        });
        const got = await of.store.metric(who, "backlog", { at });
        expect(got.overall.n).toBe(expected?.n ?? 0);
        const series = await of.store.metric(who, "backlog", { at, by: "week", from: "2018-11-01" });
        if (series.groups.length > 0) expect(series.groups.at(-1)?.n).toBe(expected?.n ?? 0);
        for (const group of series.groups.slice(0, -1)) {
          const end = Date.parse(`${group.period}T00:00:00Z`) + 7 * 86_400_000;
          const [then] = figures(of.model, who, {
            ...{ name: "backlog", calendar: "business", now: end, key: () => "", period: () => null },
          });
          expect(group.n).toBe(then?.n ?? 0);
        }
      }
    });

    it("small groups are hidden from those who may not see them, and cannot be worked out from the rest", async () => {
      const careful = viewer({ smallGroups: false });
      const asks = ["month,product", "day", "country,month", "assignee", "status"].flatMap((by) =>
        (["volume", "first_reply", "csat", "next_reply"] as const).map((name) => ({ name, by })),
      );
      for (const { name, by } of asks) {
        const open = await of.store.metric(viewer(), name, { by });
        const shut = await of.store.metric(careful, name, { by });
        const [hidden, shown] = [shut.groups.filter((one) => one.hidden), shut.groups.filter((one) => !one.hidden)];
        for (const one of hidden)
          expect([one.n, one.median, one.mean, one.numerator]).toEqual([null, null, null, null]);
        if (name !== "next_reply") for (const one of shown) expect(one.n === 0 || (one.n ?? 0) >= 5).toBe(true);
        expect(shut.groups.length).toBe(open.groups.length);
        expect(shut.hiddenBecause === null).toBe(hidden.length === 0 && !shut.overall.hidden);
        if (hidden.length > 0 && !shut.overall.hidden && name !== "next_reply") {
          expect(hidden.length).toBeGreaterThan(1);
          const rest = (shut.overall.n ?? 0) - shown.reduce((sum, one) => sum + (one.n ?? 0), 0);
          expect(rest).toBeGreaterThanOrEqual(5);
        }
      }
    });

    it("refuses metrics, calendars, dimensions and instants it does not know", async () => {
      const who = viewer();
      const asks: Promise<MetricResult>[] = [
        of.store.metric(who, "toString", {}),
        of.store.metric(who, "volume", { calendar: "moon" }),
        of.store.metric(who, "volume", { by: "region,product" }),
        of.store.metric(who, "volume", { by: "body" }),
        of.store.metric(who, "volume", { from: "yesterday" }),
      ];
      for (const ask of asks) await expect(ask).rejects.toMatchObject({ code: "BAD_QUERY" });
    });
  });
}
