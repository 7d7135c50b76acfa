import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { expectedOf, NO_SAMPLES, sampleFiles, sampleFolder } from "../testing/samples.ts";
import { elasticsearch } from "./index.ts";

const source = (more: Record<string, unknown> = {}) => ({
  case_number: "100200",
  opened: "2024-03-01T10:00:00Z",
  closed: null,
  customer_email: "ana@example.com",
  agent_email: "li@example.org",
  description: "It fails",
  internal_notes: "",
  ...more,
});
const dump = (id: string, more = {}, index = "cases-v1") =>
  JSON.stringify({ _index: index, _id: id, _source: source(more) });
const response = (
  ids: readonly string[],
  more: Record<string, unknown> = {},
  total: unknown = { value: ids.length, relation: "eq" },
) =>
  JSON.stringify(
    {
      took: 1,
      timed_out: false,
      _shards: { total: 1, successful: 1, failed: 0 },
      hits: { total, hits: ids.map((id) => JSON.parse(dump(id))) },
      ...more,
    },
    null,
    1,
  );

describe("elasticsearch", () => {
  it.skipIf(sampleFolder("elasticsearch") === undefined)(
    `counts the sample as its expectation says (${NO_SAMPLES} otherwise)`,
    async () => {
      const expected = expectedOf("elasticsearch");
      const { summary, cases, notes } = await run(elasticsearch, sampleFiles("elasticsearch"));
      for (const key of Object.keys(summary))
        expect([key, summary[key as keyof typeof summary]]).toEqual([key, expected[key]]);
      const c1 = cases.find((it) => it.localId === "c1");
      expect(c1?.requester).toBeUndefined();
      expect(c1?.fields).toContainEqual({ name: "customer_ip", value: "203.0.113.24" });
      expect(c1?.fields).toContainEqual({ name: "remarks", value: "call back", internal: true });
      expect(c1?.messages.map((it) => it.visibility)).toEqual(["public", "confidential"]);
      expect(notes.some((text) => text.includes("identical copies"))).toBe(true);
    },
  );

  it("takes the newest of copies that differ, and says so", async () => {
    const { cases, notes } = await run(elasticsearch, [
      memoryFile("n1.ndjson", dump("a", { resolution: "new", updated_at: "2024-04-01T00:00:00Z" })),
      memoryFile("n2.ndjson", dump("a", { resolution: "old", updated_at: "2024-03-02T00:00:00Z" })),
    ]);
    expect(cases).toHaveLength(1);
    expect(cases[0]?.fields).toContainEqual({ name: "resolution", value: "new" });
    expect(notes).toContain("1 documents have copies that differ: the newest was taken");
  });

  it("keeps documents of one id in two indices apart", async () => {
    const { summary } = await run(elasticsearch, [
      memoryFile("a.ndjson", `${dump("a")}\n${dump("a", {}, "cases-v2")}`),
    ]);
    expect(summary.cases).toBe(2);
  });

  it("refuses to call an import complete that is shorter than an exact total, or was cut at the source", async () => {
    const short = await run(elasticsearch, [memoryFile("r.json", response(["a"], {}, { value: 4, relation: "eq" }))]);
    expect(short.summary).toMatchObject({
      complete: false,
      incomplete_because: "r.json announces 4 cases and carries 1",
    });
    const bound = await run(elasticsearch, [
      memoryFile("r.json", response(["a"], {}, { value: 10000, relation: "gte" })),
    ]);
    expect(bound.summary.complete).toBe(true);
    const timedOut = await run(elasticsearch, [memoryFile("r.json", response(["a"], { timed_out: true }))]);
    expect(timedOut.summary.incomplete_because).toBe("r.json: the search timed out");
    const failed = await run(elasticsearch, [memoryFile("r.json", response(["a"], { _shards: { failed: 1 } }))]);
    expect(failed.summary.incomplete_because).toBe("r.json: shards failed");
    const pages = await run(elasticsearch, [
      memoryFile("p.json", response(["a", "b"], {}, 3)),
      memoryFile("p_2.json", response(["c"], {}, 3)),
    ]);
    expect(pages.summary).toMatchObject({ cases: 3, complete: true });
  });

  it("reads bulk bodies, deletions included, and sets an action without its source aside", async () => {
    const act = (name: string, id: string) => JSON.stringify({ [name]: { _index: "cases-v1", _id: id } });
    const body = [
      act("index", "a"),
      JSON.stringify(source()),
      act("create", "b"),
      JSON.stringify(source()),
      act("delete", "b"),
      act("index", "c"),
    ];
    const { summary } = await run(elasticsearch, [memoryFile("bulk.ndjson", body.join("\n"))]);
    expect(summary).toMatchObject({ cases: 2, live: 1, deleted: ["b"] });
    expect(summary.quarantined).toEqual([{ file: "bulk.ndjson", line: 6, reason: "bulk action without a source" }]);
  });

  it("quarantines damaged lines with their number and imports the rest", async () => {
    const text = [
      dump("a"),
      dump("b").slice(0, 90),
      "{}{",
      dump("c", { opened: "yesterday" }),
      dump("d", { opened: "0001-01-01T00:00:00Z" }),
      JSON.stringify({ _index: "x", _source: {} }),
      dump("e"),
    ];
    const { summary } = await run(elasticsearch, [memoryFile("d.ndjson", text.join("\r\n"))]);
    expect(summary.cases).toBe(2);
    expect(summary.quarantined.map((it) => [it.line, it.reason])).toEqual([
      [2, "truncated JSON"],
      [3, "truncated JSON"],
      [4, "date not readable: opened"],
      [5, "date not readable: opened"],
      [6, "document without _id"],
    ]);
  });

  it("a list of one value is that value", async () => {
    const listed = {
      opened: ["2024-03-01T10:00:00Z"],
      status: ["closed"],
      customer_email: ["ana@example.com"],
      tags: ["a"],
    };
    const { cases } = await run(elasticsearch, [memoryFile("a.ndjson", dump("1", listed))]);
    expect(cases[0]).toMatchObject({ status: "closed", requester: { id: "ana@example.com" }, tags: ["a"] });
    expect(cases[0]?.createdAt).toBe(Date.parse("2024-03-01T10:00:00Z"));
  });

  it("a bulk update changes what the document was and takes nothing else from it", async () => {
    const lines = [
      { index: { _index: "cases-v1", _id: "1" } },
      source({ updated_at: "2024-03-01T10:00:00Z" }),
      { update: { _index: "cases-v1", _id: "1" } },
      { doc: { status: "closed", closed: "2024-03-02T10:00:00Z" } },
      { update: { _index: "cases-v1", _id: "2" } },
      { doc: source(), doc_as_upsert: true },
    ];
    const { summary, cases } = await run(elasticsearch, [
      memoryFile("bulk.ndjson", lines.map((line) => JSON.stringify(line)).join("\n")),
    ]);
    expect(summary).toMatchObject({ cases: 2, messages: { total: 2 }, complete: true });
    expect(cases.find((it) => it.localId === "1")).toMatchObject({
      status: "closed",
      requester: { id: "ana@example.com" },
    });
  });

  it("reads the answers of a search for several things, and documents given as fields", async () => {
    const hit = (id: string, more: object) => ({ _index: "cases-v1", _id: id, ...more });
    const answer = (found: object) => ({
      timed_out: false,
      _shards: { failed: 0 },
      hits: { total: { value: 1, relation: "eq" }, hits: [found] },
    });
    const fields = { opened: ["2024-03-01T10:00:00Z"], description: ["It fails"], status: ["closed"] };
    const { summary, cases } = await run(elasticsearch, [
      memoryFile(
        "msearch.json",
        JSON.stringify({ took: 1, responses: [answer(hit("1", { _source: source() })), answer(hit("2", { fields }))] }),
      ),
    ]);
    expect(summary).toMatchObject({ cases: 2, quarantined: [], complete: true });
    expect(cases[1]).toMatchObject({ status: "closed", messages: [{ body: "It fails" }] });
  });

  it("a page that shows some of the indices of its search is held to no more than these have together", async () => {
    const hit = (_index: string, _id: string) => ({ _index, _id, _source: { subject: _id, created: "2024-01-01" } });
    const answer = (...hits: object[]) => JSON.stringify({ hits: { total: 3, hits } });
    const pages = [
      memoryFile("scroll_1.json", answer(hit("a", "1"), hit("b", "2"))),
      memoryFile("scroll_2.json", answer(hit("a", "3"))),
      memoryFile("scroll_3.json", answer()),
    ];
    expect((await run(elasticsearch, pages)).summary.complete).toBe(true);
    const cut = await run(elasticsearch, pages.slice(0, 1));
    expect(cut.summary.incomplete_because).toMatch(/announces 3 cases and carries 2/);
  });

  it("reads a list of hits without the answer around it", async () => {
    const hits = [{ _index: "a", _id: "1", _source: { subject: "s", created: "2024-01-01" } }];
    const { summary } = await run(elasticsearch, [memoryFile("hits.json", JSON.stringify({ hits }))]);
    expect(summary).toMatchObject({ cases: 1, quarantined: [], complete: true });
  });
});
