import { describe, expect, it } from "vitest";
import { caseMetrics } from "./metrics.ts";
import type { CaseEvent, CaseHistory } from "./model.ts";
import { aCase, agent, alwaysClock, assignee, customer, group, minute, note, officeClock, status } from "./testing.ts";
import { unsolvedIntervals } from "./timeline.ts";

function measure(...events: CaseEvent[]) {
  const metrics = caseMetrics(aCase(...events), alwaysClock, minute(1000));
  if (metrics.kind === "excluded") throw new Error("excluded");
  return metrics;
}

describe("resolution and reopens (metrics 4 and 6, rule R5)", () => {
  it.each<[string, [number, string][], number | null, number | null, number]>([
    ["never solved", [[1, "open"]], null, null, 0],
    ["solved once", [[5, "solved"]], 5, 5, 0],
    ["solved at the creation is 0, not nothing", [[0, "solved"]], 0, 0, 0],
    [
      "solved and closed days later keeps the solve",
      [
        [5, "solved"],
        [900, "closed"],
      ],
      5,
      5,
      0,
    ],
    [
      "closed without solved takes the closing",
      [
        [1, "open"],
        [7, "closed"],
      ],
      7,
      7,
      0,
    ],
    [
      "reopened and solved again",
      [
        [5, "solved"],
        [6, "open"],
        [9, "solved"],
      ],
      5,
      9,
      1,
    ],
    [
      "reopened and then closed takes the closing",
      [
        [5, "solved"],
        [6, "open"],
        [9, "closed"],
      ],
      5,
      9,
      1,
    ],
    [
      "reopened and open: the full one is empty",
      [
        [5, "solved"],
        [6, "pending"],
      ],
      5,
      null,
      1,
    ],
    [
      "closed to solved is neither a resolution nor a reopening",
      [
        [5, "closed"],
        [8, "solved"],
      ],
      5,
      5,
      0,
    ],
    [
      "solved twice is once",
      [
        [5, "solved"],
        [8, "solved"],
      ],
      5,
      5,
      0,
    ],
    [
      "reopened to each unsolved status",
      [
        [1, "solved"],
        [2, "new"],
        [3, "solved"],
        [4, "hold"],
        [5, "closed"],
        [6, "open"],
      ],
      1,
      null,
      3,
    ],
    [
      "a reopening of no length counts",
      [
        [5, "solved"],
        [6, "open"],
        [6, "solved"],
      ],
      5,
      6,
      1,
    ],
    [
      "restored from deleted and solved: that is a resolution, no reopening",
      [
        [5, "solved"],
        [6, "deleted"],
        [7, "open"],
        [9, "solved"],
      ],
      5,
      9,
      0,
    ],
  ])("%s", (_, changes, first, full, reopens) => {
    const metrics = measure(...changes.map(([at, to]) => status(at, to as "open")));
    expect(metrics.firstResolution?.calendar ?? null).toBe(first === null ? null : first * 60);
    expect(metrics.fullResolution?.calendar ?? null).toBe(full === null ? null : full * 60);
    expect(metrics.reopens).toBe(reopens);
  });
});

describe("sums over statuses (metric 5, rules R1 and R2)", () => {
  const sums = (...changes: [number, string][]) => {
    const metrics = measure(...changes.map(([at, to]) => status(at, to as "open")));
    return [metrics.requesterWait, metrics.agentWait, metrics.onHold, metrics.agentWork].map((d) => d.calendar / 60);
  };
  it.each<[string, [number, string][], number[]]>([
    ["nothing has ended yet", [], [0, 0, 0, 0]],
    ["the run the case is in now is not counted", [[10, "open"]], [10, 0, 0, 10]],
    [
      "each status goes where it belongs",
      [
        [1, "open"],
        [3, "pending"],
        [7, "hold"],
        [15, "open"],
        [31, "solved"],
      ],
      [27, 4, 8, 19],
    ],
    [
      "a repeated status ends nothing",
      [
        [1, "open"],
        [5, "open"],
        [9, "open"],
      ],
      [1, 0, 0, 1],
    ],
    [
      "a first status event of new ends nothing",
      [
        [0, "new"],
        [4, "new"],
      ],
      [0, 0, 0, 0],
    ],
    [
      "time solved or closed is nobody's wait",
      [
        [1, "solved"],
        [50, "open"],
        [52, "closed"],
        [99, "open"],
      ],
      [3, 0, 0, 3],
    ],
    [
      "zero lengths add nothing",
      [
        [5, "pending"],
        [5, "open"],
        [5, "solved"],
      ],
      [5, 0, 0, 5],
    ],
    [
      "equal times keep list order",
      [
        [5, "pending"],
        [5, "open"],
        [9, "solved"],
      ],
      [9, 0, 0, 9],
    ],
  ])("%s", (_, changes, expected) => {
    expect(sums(...changes)).toEqual(expected);
  });

  it("the live sums add the run the case is in now", () => {
    const metrics = measure(status(10, "hold"));
    expect(metrics.onHold.calendar).toBe(0);
    expect(metrics.live.onHold.calendar).toBe(990 * 60);
    expect(metrics.live.requesterWait.calendar).toBe(1000 * 60);
    expect(metrics.live.agentWork.calendar).toBe(10 * 60);
  });

  it("pieces are added exactly before anything is rounded, in business time too", () => {
    const thirds = aCase(status(0.4, "pending"), status(1, "open"), status(1.4, "hold"), status(1.6, "solved"));
    const metrics = caseMetrics(thirds, officeClock, minute(9));
    if (metrics.kind === "excluded") throw new Error("excluded");
    expect(metrics.requesterWait).toEqual({ calendar: 60, business: 60 });
  });
});

describe("touches (metric 7)", () => {
  it.each<[string, CaseEvent[], boolean, boolean, string | null]>([
    ["one reply and solved", [customer(0), agent(5), status(5, "solved")], true, true, "one"],
    ["closed is solved too", [customer(0), agent(5), status(5, "closed")], true, true, "one"],
    ["not solved now", [customer(0), agent(5), status(5, "open")], false, false, null],
    ["pending in between", [customer(0), agent(5), status(5, "pending"), status(9, "solved")], true, false, "one"],
    ["hold at zero length", [customer(0), agent(5), status(5, "hold"), status(5, "solved")], true, false, "one"],
    [
      "reopened",
      [customer(0), agent(5), status(5, "solved"), status(6, "open"), status(7, "solved")],
      false,
      false,
      null,
    ],
    ["no reply at all", [customer(0), status(5, "solved")], false, false, null],
    ["two replies", [customer(0), agent(5), agent(6), status(7, "solved")], false, false, "two"],
    ["three replies", [customer(0), agent(5), agent(6), agent(7), status(7, "solved")], false, false, "multi"],
    ["agent-created in public with one message", [agent(0), status(7, "solved")], false, false, null],
    ["agent-created with a note and one message", [note(0), agent(3), status(7, "solved")], false, false, null],
    ["notes do not touch", [customer(0), note(1), agent(5), note(6), status(7, "solved")], true, true, "one"],
  ])("%s", (_, events, oneTouch, noWait, touches) => {
    expect(measure(...events)).toMatchObject({ oneTouch, oneTouchNoWait: noWait, touches });
  });
});

describe("transfers (metric 11)", () => {
  it.each<[string, CaseEvent[], number, number]>([
    ["no group: no station, and not minus one transfer", [], 0, 0],
    ["one group", [group(0, "g1")], 1, 0],
    ["the same group again", [group(0, "g1"), group(1, "g1")], 1, 0],
    ["there and back", [group(0, "g1"), group(1, "g2"), group(2, "g1")], 3, 2],
    ["nobody's in between is skipped", [group(0, "g1"), group(1, null), group(2, "g1")], 1, 0],
    ["nobody's and then another", [group(0, null), group(1, "g1"), group(2, null), group(3, "g2")], 2, 1],
    ["assignees are no groups", [group(0, "g1"), assignee(1, "a"), assignee(2, "b")], 1, 0],
  ])("%s", (_, events, groupStations, transfers) => {
    expect(measure(...events)).toMatchObject({ groupStations, transfers });
  });
  it("assignees have stations of their own", () => {
    expect(measure(assignee(0, "a"), assignee(1, null), assignee(2, "b"), assignee(3, "a")).assigneeStations).toBe(3);
  });
});

describe("excluded cases", () => {
  const of = (history: Partial<CaseHistory>, ...events: CaseEvent[]) =>
    caseMetrics({ ...aCase(...events), ...history }, alwaysClock, minute(0));
  it("merged wins over deleted, and a case restored from deleted is measured", () => {
    expect(of({ mergedInto: "C-9" }, status(1, "deleted"))).toMatchObject({ reason: "merged", into: "C-9" });
    expect(of({}, status(1, "deleted"))).toMatchObject({ kind: "excluded", reason: "deleted", into: null });
    expect(of({}, status(1, "deleted"), status(2, "open"))).toMatchObject({ kind: "metrics", status: "open" });
  });
});

describe("unsolved intervals", () => {
  it("join unsolved statuses, leave out moments, and stay open while the case is", () => {
    const history = aCase(
      ...[status(1, "open"), status(5, "solved"), status(7, "open"), status(7, "closed"), status(9, "pending")],
    );
    expect(unsolvedIntervals(history)).toEqual([
      { from: minute(0), to: minute(5) },
      { from: minute(9), to: null },
    ]);
    expect(unsolvedIntervals(aCase(status(0, "solved")))).toEqual([]);
    expect(unsolvedIntervals(aCase(status(3, "deleted")))).toEqual([{ from: minute(0), to: minute(3) }]);
  });
});
