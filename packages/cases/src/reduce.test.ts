import { describe, expect, it } from "vitest";
import { caseState } from "./reduce.ts";
import { assignee, customer, group, minute, priority, status } from "./testing.ts";

describe("the state of a case", () => {
  it("is new and nobody's without events", () => {
    expect(caseState([])).toEqual({
      ...{ kind: "case-state", status: "new", priority: null, group: null, assignee: null },
      ...{ tags: [], csat: null, mergedInto: null },
    });
  });
  it("is what the last event of each type said, in the order of time", () => {
    const state = caseState([
      ...[status(5, "pending"), status(1, "open"), priority(1, "low"), priority(2, "urgent"), customer(3)],
      ...[group(1, "g1"), group(4, null), assignee(2, "a1")],
      { type: "tags", at: minute(1), add: ["vip", "beta"], remove: [] },
      { type: "tags", at: minute(2), add: ["vip", "late"], remove: ["beta", "none"] },
      { type: "csat", at: minute(8), to: 4 },
      { type: "csat", at: minute(7), to: "offered" },
      { type: "merge", at: minute(9), into: "C-2" },
    ]);
    expect(state).toMatchObject({ status: "pending", priority: "urgent", group: null, assignee: "a1", csat: 4 });
    expect(state).toMatchObject({ tags: ["vip", "late"], mergedInto: "C-2" });
  });
});
