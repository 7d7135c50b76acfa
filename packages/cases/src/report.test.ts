import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backlog, inBacklog } from "./backlog.ts";
import { caseMetrics } from "./metrics.ts";
import { type CaseEvent, type CaseHistory, type Csat, PRIORITIES, STATUSES } from "./model.ts";
import { report, streamReport } from "./report.ts";
import {
  aCase,
  agent,
  allDayIn,
  always,
  alwaysClock,
  customer,
  group,
  minute,
  office,
  officeClock,
  priority,
  status,
  T0,
} from "./testing.ts";

let serial = 0;
const at = (created: string, of: Partial<CaseHistory> = {}): CaseHistory => ({
  ...{ id: `C-${serial++}`, created: Date.parse(created), mergedInto: null, csat: null, events: [] },
  ...of,
});
const closing = (when: string, to: "solved" | "closed" | "deleted"): CaseEvent[] => [
  { type: "status", at: Date.parse(when), to },
];
const march = { from: "2024-03-01", to: "2024-03-31" };

describe("the period (rule R6)", () => {
  const created = (...times: string[]) => times.map((time) => at(time));
  it("is the calendar month of the earliest case, in the calendar's zone, merged and deleted ones included", () => {
    const cases = created("2024-03-05T00:00:00Z", "2024-02-29T23:30:00Z");
    expect(report(cases, always).aggregate.period).toBe("created 2024-02-01..2024-02-29 UTC");
    const berlin = report(cases, allDayIn("Europe/Berlin")).aggregate;
    expect(berlin.period).toBe("created 2024-03-01..2024-03-31 Europe/Berlin");
    expect(berlin).toHaveProperty("backlog_at_2024_03_31T22_00_00Z", 2);
    const merged = at("2024-01-10T00:00:00Z", { mergedInto: "C-1" });
    expect(report([...cases, merged], always).aggregate.merged_excluded).toBe(1);
  });
  it("holds what was created from its first midnight to before the last", () => {
    const cases = created(
      "2024-03-01T00:00:00Z",
      "2024-03-31T23:59:59.999Z",
      "2024-04-01T00:00:00Z",
      "2024-02-29T23:59:59Z",
    );
    expect(report(cases, always, march).aggregate).toMatchObject({ tickets: 2, backlog_at_2024_04_01T00_00_00Z: 4 });
  });
  it("takes one given date with the month's other end", () => {
    const [a] = [created("2024-03-05T00:00:00Z")];
    expect(report(a, always, { from: "2024-03-03" }).aggregate.period).toBe("created 2024-03-03..2024-03-31 UTC");
    expect(report(a, always, { to: "2024-03-09" }).aggregate.period).toBe("created 2024-03-01..2024-03-09 UTC");
    expect(report(a, always, { from: "2024-05-03" }).aggregate.period).toBe("created 2024-05-03..2024-05-31 UTC");
    expect(report(a, always, { to: "2023-02-03" }).aggregate.period).toBe("created 2023-02-01..2023-02-03 UTC");
  });
  it("ends at the first instant of the next day where midnight is missing", () => {
    const saoPaulo = report([], allDayIn("America/Sao_Paulo"), { from: "2018-11-01", to: "2018-11-03" });
    expect(saoPaulo.aggregate).toHaveProperty("backlog_at_2018_11_04T03_00_00Z", 0);
    const apia = report([], allDayIn("Pacific/Apia"), { from: "2011-12-01", to: "2011-12-29" });
    expect(apia.aggregate).toHaveProperty("backlog_at_2011_12_30T10_00_00Z", 0);
  });
  it("is refused where it cannot be told", () => {
    expect(() => report([], always)).toThrow("give from and to");
    expect(() => report([], always, { from: "2024-03-09", to: "2024-03-08" })).toThrow("from: 2024-03-09 is after");
    expect(() => report([], always, { from: "2024-02-30" })).toThrow("from: expected a date");
  });
});

describe("the backlog (metric 8)", () => {
  const end = Date.parse("2024-04-01T00:00:00Z");
  it.each<[string, CaseHistory, boolean]>([
    ["an open case", at("2024-03-05T00:00:00Z"), true],
    ["one created at T itself", at("2024-04-01T00:00:00Z"), true],
    ["one created after T", at("2024-04-01T00:00:00.001Z"), false],
    ["one created before the period", at("2020-04-01T00:00:00Z"), true],
    [
      "solved at T has happened",
      at("2024-03-05T00:00:00Z", { events: closing("2024-04-01T00:00:00Z", "solved") }),
      false,
    ],
    ["solved after T", at("2024-03-05T00:00:00Z", { events: closing("2024-04-01T00:00:01Z", "solved") }), true],
    ["deleted after T", at("2024-03-05T00:00:00Z", { events: closing("2024-04-02T00:00:00Z", "deleted") }), true],
    ["deleted before T", at("2024-03-05T00:00:00Z", { events: closing("2024-03-06T00:00:00Z", "deleted") }), false],
    [
      "merged, closed after T",
      at("2024-03-05T00:00:00Z", { mergedInto: "x", events: closing("2024-04-02T00:00:00Z", "closed") }),
      true,
    ],
    [
      "merged, closed before T",
      at("2024-03-05T00:00:00Z", { mergedInto: "x", events: closing("2024-03-05T01:00:00Z", "closed") }),
      false,
    ],
    [
      "reopened at T",
      at("2024-03-05T00:00:00Z", {
        events: [...closing("2024-03-06T00:00:00Z", "solved"), { type: "status", at: end, to: "open" }],
      }),
      true,
    ],
  ])("%s", (_, history, expected) => {
    expect(inBacklog(history, end)).toBe(expected);
    expect(report([history], always, march).aggregate.backlog_at_2024_04_01T00_00_00Z).toBe(expected ? 1 : 0);
  });
  it("is banded by age in days, upper ends not included", () => {
    const cases = ["2024-04-01", "2024-03-31", "2024-03-29", "2024-03-25", "2024-03-02", "2024-03-03", "2020-01-01"];
    expect(
      backlog(
        cases.map((day) => at(`${day}T00:00:00Z`)),
        end,
      ),
    ).toEqual({
      total: 7,
      bands: { "0-1": 1, "1-3": 1, "3-7": 1, "7-30": 2, "30+": 2 },
    });
  });
});

describe("group figures and rates (rule R7, metric 9)", () => {
  it("of nothing are n 0 and nulls, rates 0 of 0", () => {
    expect(report([], always, march).aggregate).toMatchObject({
      ...{ tickets: 0, frt_n: 0, frt_median_business: null, frt_p90_business: null, frt_mean_business: null },
      ...{ reopen_rate: [0, 0], csat: [0, 0], sla_frt_achieved: [0, 0], transfers_total: 0 },
    });
  });
  it("use whole minutes", () => {
    const cases = [aCase(customer(0), agent(1.9)), { ...aCase(customer(0), agent(2.9)), id: "C-2" }];
    expect(report(cases, always).aggregate).toMatchObject({
      frt_n: 2,
      frt_median_business: 1.5,
      frt_mean_business: 1.5,
    });
  });
  it("count answers on both scales, offered apart and never offered nowhere", () => {
    const answers: (Csat | null)[] = ["good", "bad", 5, 4, 3, 1, "offered", "offered", null];
    const cases = answers.map((csat) => at("2024-03-05T00:00:00Z", { csat }));
    const deleted = at("2024-03-05T00:00:00Z", { csat: 5, events: closing("2024-03-06T00:00:00Z", "deleted") });
    const { aggregate, tickets } = report([...cases, deleted], always);
    expect(aggregate).toMatchObject({ csat: [3, 6], csat_response_rate: [6, 8], deleted_excluded: 1 });
    expect(cases.map(({ id }) => (tickets[id] as { csat: unknown }).csat)).toEqual(answers);
  });
  it("leave a clock that is open within its target out of the achievement", () => {
    const cases = [
      { ...aCase(customer(0), agent(60)), id: "met" },
      { ...aCase(customer(0), agent(61)), id: "breached" },
      { ...aCase(customer(0)), id: "over" },
      { ...aCase(customer(0)), id: "open", created: Date.parse("2024-03-31T23:30:00Z"), events: [] },
    ];
    expect(report(cases, always).aggregate).toMatchObject({
      sla_frt_achieved: [1, 3],
      sla_frt_priority_achieved: [1, 3],
    });
  });
  it("judge open clocks as of the last instant in the input where that is after T, of whatever case or event", () => {
    const waiting = at("2024-03-31T23:30:00Z");
    const deleted = at("2024-03-01T00:00:00Z", { events: closing("2024-04-01T00:31:00Z", "deleted") });
    const verdict = (all: CaseHistory[], latest?: number) =>
      (report(all, always, { latest }).tickets[waiting.id] as { sla_frt_60_business: string }).sla_frt_60_business;
    expect(verdict([waiting])).toBe("open");
    expect(verdict([waiting, deleted])).toBe("breached (open past target)");
    expect(verdict([waiting], Date.parse("2024-04-01T00:31:00Z"))).toBe("breached (open past target)");
  });
  it("pool next replies and add transfers over the period's cases, and show every case given", () => {
    const inside = aCase(customer(0), agent(1), customer(2), agent(4), group(0, "a"), group(1, "b"));
    const outside = { ...inside, id: "C-2", created: T0 + 40 * 86_400_000 };
    const { aggregate, tickets } = report([inside, outside], always);
    expect(aggregate).toMatchObject({ tickets: 1, nrt_n: 1, nrt_mean_business: 2, transfers_total: 1 });
    expect(Object.keys(tickets)).toEqual(["C-1", "C-2"]);
  });
  it("a case named __proto__ is a case", () => {
    expect(Object.keys(report([{ ...aCase(), id: "__proto__" }], always).tickets)).toEqual(["__proto__"]);
  });
});

const after = fc.integer({ min: 0, max: 40_000 });
const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc
    .tuple(after, fc.constantFrom("customer", "agent", "bot", "system"), fc.boolean())
    .map(([minutes, by, isPublic]) => ({ type: "message", at: minute(minutes), by, public: isPublic }) as CaseEvent),
  fc.tuple(after, fc.constantFrom(...STATUSES)).map(([minutes, to]) => status(minutes, to)),
  fc.tuple(after, fc.constantFrom(...PRIORITIES, null)).map(([minutes, to]) => priority(minutes, to)),
  fc.tuple(after, fc.constantFrom("a", "b", null)).map(([minutes, to]) => group(minutes, to)),
);
const histories = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    created: fc.integer({ min: -40_000, max: 20_000 }).map(minute),
    mergedInto: fc.option(fc.constant("C-9"), { freq: 5 }),
    csat: fc.constantFrom<Csat | null>("offered", "good", "bad", 1, 4, null),
    events: fc.array(event, { maxLength: 12 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);

describe("any histories", () => {
  it("give the same aggregate streamed as at once", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (all) => {
        const { aggregate } = report(all, office);
        expect(await streamReport(all, office)).toEqual(aggregate);
        const [from, to] = String(aggregate.period).match(/\d{4}-\d\d-\d\d/g) as [string, string];
        expect(await streamReport(all, office, { from, to })).toEqual(aggregate);
      }),
    );
  });
  it("give an achievement and rates that the cases' own figures add up to", () => {
    fc.assert(
      fc.property(histories, (all) => {
        const { tickets, aggregate } = report(all, office, { from: "2024-01-01", to: "2024-04-30" });
        const cases = Object.values(tickets).filter((each) => "frt" in each);
        const met = cases.filter((each) => each.sla_frt_priority_business === "met").length;
        const open = cases.filter((each) => each.sla_frt_priority_business === "open").length;
        expect(aggregate.sla_frt_priority_achieved).toEqual([met, cases.length - open]);
        expect(aggregate.tickets).toBe(cases.length);
        expect(aggregate.frt_n).toBe(cases.filter((each) => each.frt !== null).length);
        expect(aggregate.nrt_n).toBe(cases.reduce((sum, each) => sum + each.nrt.length, 0));
      }),
    );
  });
  it("never have more business time than time, nor more in parts than in the whole", () => {
    fc.assert(
      fc.property(histories, ([history]) => {
        const metrics = caseMetrics(history!, officeClock, minute(50_000));
        if (metrics.kind === "excluded") return;
        const { frt, firstResolution, requesterWait, agentWait, onHold, agentWork, live } = metrics;
        for (const each of [frt, firstResolution, requesterWait, agentWait, onHold, agentWork]) {
          if (each !== null) expect(each.business).toBeLessThanOrEqual(each.calendar);
        }
        expect(requesterWait.calendar).toBeCloseTo(onHold.calendar + agentWork.calendar, 6);
        expect(live.requesterWait.calendar).toBeGreaterThanOrEqual(requesterWait.calendar);
      }),
    );
  });
  it("are the same in any list order while no two times are equal", () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), ([history], noise) => {
        const distinct = [...new Map(history!.events.map((each) => [each.at, each])).values()];
        const shuffled = distinct
          .map((each) => [noise.next().value, each] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, each]) => each);
        expect(caseMetrics({ ...history!, events: shuffled }, alwaysClock, minute(50_000))).toEqual(
          caseMetrics({ ...history!, events: distinct }, alwaysClock, minute(50_000)),
        );
      }),
    );
  });
});
