import { describe, expect, it } from "vitest";
import { asking, behind, isBehind, named } from "../asking.ts";
import { LANES, laneSettings } from "./lanes.ts";

const nice = (settings: string) => Number(/os_threads_nice_value_query = (\d+)/.exec(settings)?.[1]);
const threads = (settings: string) => /max_threads = (\d+)/.exec(settings)?.[1];

describe("lanes of the engine", () => {
  it("what reads a few rows stands before searches, these before totals, these before dashboards and imports", () => {
    expect([nice(laneSettings("light")), nice(laneSettings("write"))]).toEqual([0, 0]);
    expect(nice(laneSettings("light"))).toBeLessThan(nice(laneSettings("search")));
    expect(nice(laneSettings("search"))).toBeLessThan(nice(laneSettings("count")));
    expect(nice(laneSettings("count"))).toBeLessThan(nice(laneSettings("heavy")));
    expect(nice(laneSettings("load"))).toBe(nice(laneSettings("heavy")));
  });

  it("what an import looks up stands where its rows stand, whatever lane it goes by", () => {
    for (const lane of ["light", "search", "count", "heavy", "write"] as const)
      expect(nice(laneSettings(lane, { behind: true }))).toBe(LANES.load.nice);
  });

  it("a statement may have fewer threads than its lane, and less time", () => {
    expect([threads(laneSettings("light")), threads(laneSettings("light", { threads: 1 }))]).toEqual([undefined, "1"]);
    expect(threads(laneSettings("load"))).toBe("1");
    expect(laneSettings("count", { seconds: 3 })).toContain("max_execution_time = 3,");
  });

  it("work that stands behind does so in every question it asks, and in nobody else's", async () => {
    const seen = () => ({ who: asking()?.who, behind: isBehind() });
    const [its, others] = await Promise.all([
      behind(() => named("known", { id: "service:intake" }, async () => seen())),
      named("list", { id: "somebody" }, async () => seen()),
    ]);
    expect(its).toEqual({ who: "service:intake", behind: true });
    expect(others).toEqual({ who: "somebody", behind: false });
  });
});
