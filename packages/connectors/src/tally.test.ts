import { describe, expect, it } from "vitest";
import { createHashSet } from "./hashset.ts";
import type { SourceCase } from "./source.ts";
import { createTally } from "./tally.ts";

const base: SourceCase = {
  source: "generic",
  id: "a.csv#1",
  localId: "1",
  numbers: [],
  subject: "",
  createdAt: 1e12,
  updatedAt: 1e12,
  status: "open",
  priority: null,
  product: "",
  region: "",
  country: "",
  language: "",
  channel: "",
  group: null,
  tags: [],
  mergedInto: null,
  deleted: false,
  csat: null,
  messages: [],
  events: [],
  fields: [],
};
const raw = new Uint8Array();

describe("createTally", () => {
  it("counts a case once however often it comes", () => {
    const tally = createTally();
    for (let time = 0; time < 3; time++)
      tally.add({ kind: "case", case: { ...base, requester: { id: "p" }, assignee: { id: "g" } } });
    expect(tally.summary()).toMatchObject({ cases: 1, live: 1, people: 1, agents: 1, complete: true });
  });

  it("lists merged and deleted by the source's own ids and keeps both out of live", () => {
    const tally = createTally();
    tally.add({ kind: "case", case: { ...base, mergedInto: "a.csv#2" } });
    tally.add({ kind: "case", case: { ...base, id: "a.csv#2", localId: "2", deleted: true } });
    expect(tally.summary()).toMatchObject({ cases: 2, live: 0, merged: { "1": "2" }, deleted: ["2"] });
  });

  it("is incomplete when something is set aside, missing, or said to be cut, and says why", () => {
    const tally = createTally();
    tally.add({ kind: "quarantined", quarantined: { file: "a", line: 3, reason: "truncated JSON", raw } });
    tally.add({ kind: "announced", file: "a", of: "messages", count: 8, found: 0 });
    tally.add({ kind: "announced", file: "c", of: "messages", count: 1, found: 0 });
    tally.add({ kind: "announced", file: "b", of: "cases", count: 4 });
    tally.add({ kind: "note", file: "a", text: "a: shards failed", incomplete: true });
    tally.add({ kind: "note", file: "a", text: "only a remark" });
    expect(tally.summary()).toMatchObject({
      complete: false,
      quarantined: [{ file: "a", line: 3, reason: "truncated JSON" }],
      incomplete_because:
        "one line quarantined; a announces 8 messages and carries none; c announces 1 message and carries none; a: shards failed; the source announces 4 cases and carries 0",
    });
  });

  it("does not count bots, systems and nameless agents as agents", () => {
    const tally = createTally();
    const message = { at: 1e12, visibility: "public" as const, body: "", attachments: [], fields: [] };
    tally.add({
      kind: "case",
      case: {
        ...base,
        messages: [
          { ...message, id: "1", by: "bot", author: { id: "b" } },
          { ...message, id: "2", by: "agent" },
          { ...message, id: "3", by: "agent", author: { id: "g" } },
        ],
      },
    });
    expect(tally.summary()).toMatchObject({ agents: 1, messages: { total: 3, public: 3, internal: 0 } });
  });
});

describe("createHashSet", () => {
  it("counts a million different strings exactly", () => {
    const set = createHashSet();
    for (let time = 0; time < 2; time++) for (let each = 0; each < 500_000; each++) set.add(`id-${each}`);
    expect(set.size).toBe(500_000);
    expect(set.has("id-7")).toBe(true);
    expect(set.has("id-500000")).toBe(false);
  });
});
