import { describe, expect, it } from "vitest";
import { computeMetrics } from "./compute.ts";
import type { CaseFigures } from "./figures.ts";

const calendar = { tz: "UTC", days: { "1": [[540, 1020]], "2": [[540, 1020]] }, holidays: [] };
const ticket = (of: object = {}) =>
  JSON.stringify({ id: "A", created: "2024-03-04T09:00:00Z", merged_into: null, csat: null, events: [], ...of });
const message = (at: string, by = "customer", isPublic: unknown = true) => ({
  type: "message",
  at,
  by,
  public: isPublic,
});
const figures = async (line: string) => (await computeMetrics(line, calendar)).tickets.A as CaseFigures;

describe("reading tickets", () => {
  it("takes text or lines one by one, with empty lines, a byte order mark and carriage returns", async () => {
    const lines = [`\uFEFF${ticket()}\r`, "", ` ${ticket({ id: "B" })}`];
    async function* one() {
      yield* lines;
    }
    const made = await computeMetrics(lines.join("\n"), JSON.stringify(calendar));
    expect(Object.keys(made.tickets)).toEqual(["A", "B"]);
    expect(await computeMetrics(one(), calendar)).toEqual(made);
  });
  it("takes times with milliseconds and offsets, and writes UTC", async () => {
    const events = [
      ...[message("2024-03-04T10:00:00+01:00"), message("2024-03-04T09:30:00.500Z", "agent")],
      ...[message("2024-03-04T04:40:00.250-0500"), message("2024-03-04T09:45:00", "agent")],
    ];
    const made = await figures(ticket({ events }));
    expect(made.frt).toEqual({ calendar: 30, business: 30 });
    expect(made.nrt).toEqual([
      { from: "2024-03-04T09:40:00.250Z", to: "2024-03-04T09:45:00Z", calendar: 4, business: 4 },
    ]);
  });
  it("ignores unknown event types, but as_of still is the last time in the file", async () => {
    const early = await figures(ticket({ created: "2024-03-31T23:30:00Z" }));
    expect(early.sla_frt_60_business).toBe("open");
    const last = { type: "satisfaction_survey", at: "2024-04-02T09:00:00Z", anything: [] };
    const late = await figures(ticket({ created: "2024-03-31T23:30:00Z", events: [last, { type: "odd", at: 7 }] }));
    expect(late.sla_frt_60_business).toBe("breached (open past target)");
  });
  it("keeps csat as given and reads spam and suspended as out of every figure", async () => {
    expect((await figures(ticket({ csat: 4 }))).csat).toBe(4);
    for (const to of ["spam", "suspended", "deleted"]) {
      const events = [{ type: "status", at: "2024-03-04T09:00:00Z", to }];
      expect(await figures(ticket({ events }))).toEqual({ excluded: "deleted" });
      expect(await figures(ticket({ events, merged_into: "B" }))).toEqual({ excluded: "merged", into: "B" });
    }
  });
  it("passes the period on", async () => {
    const made = await computeMetrics(ticket(), calendar, { from: "2024-02-01", to: "2024-03-04" });
    expect(made.aggregate.period).toBe("created 2024-02-01..2024-03-04 UTC");
  });

  it("a wrong file is refused by place alone, with nothing of what it holds", async () => {
    for (const line of ['{"name":"Mara Oduya"', "Mara Oduya;mara.oduya@example.com", '[{"name":"Mara Oduya"}]']) {
      const error = await computeMetrics(line, calendar).catch((thrown: Error) => thrown);
      expect(String(error)).toMatch(/line 1: /);
      expect(String(error)).not.toMatch(/Mara|Oduya/);
    }
  });

  it.each<[string, string, RegExp]>([
    ["what is not JSON", "{", /^line 2: not JSON/],
    ["what is no object", "7", /^line 2: expected one ticket a line, an object, got 7/],
    ["a list of tickets", `[${ticket()}]`, /^line 2: expected one ticket a line, an object, got a list$/],
    ["no id", ticket({ id: undefined }), /^line 2, id: missing/],
    ["the same id again", ticket({ id: "first" }), /^line 2, id: is on line 1 already/],
    ["no creation", ticket({ created: undefined }), /^line 2, created: expected a time/],
    ["a day that does not exist", ticket({ created: "2024-02-30T00:00:00Z" }), /^line 2, created: expected a time/],
    ["no events", ticket({ events: null }), /^line 2, events: expected a list/],
    ["an event that is none", ticket({ events: [1] }), /^line 2, events\[0\]: expected an object/],
    ["a time that is none", ticket({ events: [message("yesterday")] }), /^line 2, events\[0\]\.at: expected a time/],
    [
      "an unknown author",
      ticket({ events: [message("2024-03-04T09:00Z", "owl")] }),
      /events\[0\]\.by: expected one of/,
    ],
    ["public by a word", ticket({ events: [message("2024-03-04T09:00Z", "bot", "yes")] }), /events\[0\]\.public/],
    [
      "an unknown status",
      ticket({ events: [{ type: "status", at: "2024-03-04T09:00Z", to: "done" }] }),
      /\.to: expected one of new,/,
    ],
    [
      "an unknown priority",
      ticket({ events: [{ type: "priority", at: "2024-03-04T09:00Z", to: "p1" }] }),
      /\.to: expected one of low,/,
    ],
    ["an unknown csat", ticket({ csat: 6 }), /^line 2, csat: expected one of offered/],
    [
      "a group that is no name",
      ticket({ events: [{ type: "group", at: "2024-03-04T09:00Z", to: {} }] }),
      /\.to: expected a name/,
    ],
  ])("names the line of %s", async (_, line, message) => {
    await expect(computeMetrics(`${ticket({ id: "first" })}\n${line}\n`, calendar)).rejects.toThrow(message);
  });
});
