import { describe, expect, test } from "vitest";
import type { CaseDetail, HistoryEntry, Message } from "../../api/types.ts";
import { describeHistory } from "./describe-history.ts";
import { describeDifference } from "./difference.ts";
import { assigneeOptions, tagChange } from "./properties.ts";

const message = (id: string, visibility: Message["visibility"]): Message => ({
  id,
  at: "2019-12-06T15:30:00Z",
  by: "agent",
  author: "",
  visibility,
  body: "",
  attachments: [],
  fields: [],
});
const base = {
  status: "open",
  priority: null,
  assignee: "",
  team: "",
  tags: [] as string[],
  mergedInto: null,
  conversation: [message("a", "public")],
} as unknown as CaseDetail;

describe("describeDifference", () => {
  test("tells messages from notes, and what else moved", () => {
    const after: CaseDetail = {
      ...base,
      status: "solved",
      tags: ["vip"],
      conversation: [...base.conversation, message("b", "public"), message("c", "internal")],
    };
    expect(describeDifference(base, after)).toEqual([
      "One message was added.",
      "One note was added.",
      "The status went from Open to Solved.",
      "The tags changed.",
    ]);
  });

  test("says something even when nothing shown here changed", () => {
    expect(describeDifference(base, base)).toHaveLength(1);
  });
});

describe("describeHistory", () => {
  const entry = (type: HistoryEntry["type"], change: HistoryEntry["change"]): HistoryEntry => ({
    at: "2019-12-06T15:30:00Z",
    type,
    actor: "",
    change,
  });
  const nameOf = (id: string): string => `<${id}>`;

  test.each([
    [entry("status", { to: "hold" }), "Status: On hold"],
    [entry("status", { to: "weird" }), "Status: weird"],
    [entry("assignee", { to: "u1" }), "Assigned to <u1>"],
    [entry("assignee", { to: null }), "Assigned to nobody"],
    [entry("tags", { add: ["vip"], remove: ["old"] }), "Tags: added vip; removed old"],
    [entry("message", { visibility: "internal", by: "agent" }), "Internal note"],
    [entry("message", { visibility: "public", by: "customer" }), "Message by customer"],
    [entry("priority", { to: null }), "Priority: not set"],
    [entry("merge", { into: "0123456789abc" }), "Merged into 0123456789abc"],
  ])("%j", (one, text) => {
    expect(describeHistory(one, nameOf)).toBe(text);
  });
});

test("I come first among those to assign, and whoever has the case is offered", () => {
  const agents = [
    { id: "b", name: "B", team: "" },
    { id: "me", name: "Z", team: "" },
  ];
  const options = assigneeOptions({ assignee: "gone" }, agents, "me", (id) => id.toUpperCase());
  expect(options.map(({ value }) => value)).toEqual(["me", "b", "gone"]);
  expect(options[0]?.label).toBe("ME (me)");
});

test("a change of tags is what came and what went", () => {
  expect(tagChange(["a", "b"], ["b", "c"])).toEqual({ add: ["c"], remove: ["a"] });
});
