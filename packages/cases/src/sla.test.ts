import { describe, expect, it } from "vitest";
import { caseMetrics } from "./metrics.ts";
import type { CaseEvent } from "./model.ts";
import type { SlaPolicy } from "./sla.ts";
import { aCase, agent, alwaysClock, customer, minute, note, officeClock, priority, status } from "./testing.ts";

const byPriority = { urgent: 15, high: 30, normal: 60, low: 240 };

function read(policy: SlaPolicy, events: CaseEvent[], asOf = 10_000, clock = alwaysClock) {
  const metrics = caseMetrics(aCase(...events), clock, minute(asOf), { policies: { p: policy } });
  if (metrics.kind === "excluded") throw new Error("excluded");
  return metrics.sla.p!;
}
const verdict = (policy: SlaPolicy, events: CaseEvent[], asOf?: number) => read(policy, events, asOf)[0]?.verdict;

describe("first reply within target (metric 10)", () => {
  const hour: SlaPolicy = { metric: "frt", hours: "calendar", minutes: 60 };
  const tiers: SlaPolicy = { metric: "frt", hours: "calendar", minutes: byPriority };
  it.each<[string, SlaPolicy, CaseEvent[], number, string]>([
    ["equal to the target is met", hour, [customer(0), agent(60)], 99, "met"],
    [
      "a second over is breached, though the minutes are equal",
      hour,
      [customer(0), agent(60 + 1 / 60)],
      99,
      "breached",
    ],
    ["running within the target is open", hour, [customer(0)], 60, "open"],
    ["running past it is breached and still open", hour, [customer(0)], 60.001, "breached (open past target)"],
    ["solving in time fulfils", hour, [customer(0), status(10, "solved"), agent(90)], 99, "met"],
    ["closing fulfils too", hour, [customer(0), status(10, "closed")], 99, "met"],
    ["solving too late is breached", hour, [customer(0), status(70, "solved")], 99, "breached"],
    [
      "a reopening does not start the clock again",
      hour,
      [customer(0), status(10, "solved"), status(20, "open")],
      999,
      "met",
    ],
    [
      "pending does not pause",
      hour,
      [customer(0), status(10, "pending"), status(90, "open"), agent(91)],
      99,
      "breached",
    ],
    ["a note does not stop it", hour, [customer(0), note(10), agent(61)], 99, "breached"],
    ["agent-created: the clock of the first reply", hour, [agent(0), customer(30), agent(61)], 99, "breached"],
    ["no priority counts as normal", tiers, [customer(0), agent(60)], 99, "met"],
    ["urgent is 15", tiers, [priority(0, "urgent"), customer(0), agent(16)], 99, "breached"],
    [
      "a change moves the target",
      tiers,
      [priority(0, "urgent"), priority(10, "low"), customer(0), agent(200)],
      999,
      "met",
    ],
    [
      "a change at the end instant is included",
      tiers,
      [customer(0), agent(50), priority(50, "urgent")],
      99,
      "breached",
    ],
    ["one after the end judges nothing anew", tiers, [customer(0), agent(50), priority(50.001, "urgent")], 99, "met"],
    [
      "priority taken away counts as normal",
      tiers,
      [priority(0, "urgent"), customer(0), priority(5, null), agent(60)],
      99,
      "met",
    ],
    [
      "while it runs the one at as_of counts",
      tiers,
      [customer(0), priority(20, "high")],
      31,
      "breached (open past target)",
    ],
    ["and not a later one", tiers, [customer(0), priority(32, "high")], 31, "open"],
    [
      "solved: the priority at the solve",
      tiers,
      [customer(0), status(20, "solved"), priority(20, "urgent")],
      99,
      "breached",
    ],
  ])("%s", (_, policy, events, asOf, expected) => {
    expect(verdict(policy, events, asOf)).toBe(expected);
  });

  it("says when it breaches: the first instant at which the target has passed", () => {
    const policy: SlaPolicy = { metric: "frt", hours: "business", minutes: 8 * 60 };
    const [reading] = read(policy, [customer(0)], 100, officeClock);
    expect(reading).toMatchObject({
      breachAt: minute(8 * 60),
      endedAt: null,
      targetSeconds: 28_800,
      elapsedSeconds: 6000,
    });
    const [longer] = read({ ...policy, minutes: 8 * 60 + 1 }, [customer(0)], 100, officeClock);
    expect(longer?.breachAt).toBe(minute(24 * 60 + 1));
  });
});

describe("next reply within target", () => {
  const policy: SlaPolicy = { metric: "nrt", hours: "calendar", minutes: 10 };
  it("gives one reading per wait, and an unanswered one ends when the case is solved after it began", () => {
    const start = [customer(0), agent(1), customer(2), agent(12), status(13, "solved"), status(20, "open")];
    expect(read(policy, [...start, customer(20), status(25, "solved")]).map(({ verdict }) => verdict)).toEqual([
      "met",
      "met",
    ]);
    expect(read(policy, [...start, customer(20)], 31)[1]).toMatchObject({
      verdict: "breached (open past target)",
      breachAt: minute(30),
    });
    expect(read(policy, [customer(0), agent(1), customer(5), status(6, "solved"), agent(90)])[0]?.verdict).toBe("met");
  });
  it("has none before the first reply", () => {
    expect(read(policy, [customer(0), customer(5)])).toEqual([]);
  });
});

describe("clocks that pause", () => {
  const policy = (metric: SlaPolicy["metric"], pauseOnHold = false): SlaPolicy => ({
    metric,
    hours: "calendar",
    minutes: 60,
    pauseOnHold,
  });
  const waiting = [status(20, "pending"), status(100, "open"), status(140, "solved")];
  const holding = [status(20, "hold"), status(100, "open"), status(140, "solved")];
  it.each<[string, SlaPolicy, CaseEvent[], object]>([
    [
      "resolution pauses in pending",
      policy("resolution"),
      waiting,
      { verdict: "met", elapsedSeconds: 3600, breachAt: minute(140) },
    ],
    [
      "resolution runs on hold",
      policy("resolution"),
      holding,
      { verdict: "breached", elapsedSeconds: 8400, breachAt: minute(60) },
    ],
    ["unless the policy pauses it", policy("resolution", true), holding, { verdict: "met", elapsedSeconds: 3600 }],
    ["requester wait counts hold", policy("requester_wait"), holding, { verdict: "breached", elapsedSeconds: 8400 }],
    ["agent work never does", policy("agent_work"), holding, { verdict: "met", elapsedSeconds: 3600 }],
    [
      "paused now: the breach is out of sight",
      policy("resolution"),
      [status(20, "pending")],
      { verdict: "open", elapsedSeconds: 1200, breachAt: null },
    ],
    [
      "running again: what is left of the target",
      policy("resolution"),
      [status(20, "pending"), status(500, "open")],
      { breachAt: minute(540) },
    ],
    [
      "resolution ends with the first one",
      policy("resolution"),
      [status(50, "solved"), status(60, "open"), status(99, "solved")],
      { verdict: "met", elapsedSeconds: 3000 },
    ],
    [
      "requester wait goes on after a reopening",
      policy("requester_wait"),
      [status(50, "solved"), status(60, "open"), status(99, "solved")],
      { verdict: "breached", elapsedSeconds: 5340 },
    ],
    [
      "solved at the creation is met",
      policy("resolution"),
      [status(0, "solved")],
      { verdict: "met", elapsedSeconds: 0 },
    ],
  ])("%s", (_, sla, events, expected) => {
    expect(read(sla, events)[0]).toMatchObject(expected);
  });
});
