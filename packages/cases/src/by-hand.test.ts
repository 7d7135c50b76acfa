import { describe, expect, it } from "vitest";
import type { Calendar } from "./calendar.ts";
import { computeMetrics } from "./compute.ts";

/** Histories with values worked out on paper from the definitions. Weekdays nine to five; Good Friday and Easter Monday; summer time begins on 28 March. */
const CALENDAR: Calendar = {
  tz: "Europe/Berlin",
  days: { "1": [[540, 1020]], "2": [[540, 1020]], "3": [[540, 1020]], "4": [[540, 1020]], "5": [[540, 1020]] },
  holidays: ["2021-04-02", "2021-04-05"],
};

interface Row {
  readonly title: string;
  readonly created: string;
  /** "<at> <writer>[ note]" or "<at> <kind> <to>", "-" for nobody. */
  readonly events: readonly string[];
  readonly more?: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const ROWS: readonly Row[] = [
  {
    title: "over a weekend and into summer time",
    created: "2021-03-26T15:30:00Z",
    events: ["2021-03-26T15:30:00Z customer", "2021-03-29T07:30:00Z agent"],
    expected: { frt: { calendar: 3840, business: 60 } },
  },
  {
    title: "over two holidays and a weekend",
    created: "2021-04-01T14:00:00Z",
    events: ["2021-04-01T14:00:00Z customer", "2021-04-06T08:00:00Z agent"],
    expected: { frt: { calendar: 6840, business: 120 } },
  },
  {
    title: "neither the bot nor the internal note is a reply",
    created: "2021-03-10T09:00:00Z",
    events: [
      "2021-03-10T09:00:00Z customer",
      "2021-03-10T09:01:00Z bot",
      "2021-03-10T09:10:00Z agent note",
      "2021-03-10T09:25:59Z agent",
    ],
    expected: { frt: { calendar: 25, business: 25 } },
  },
  {
    title: "a telephone call: note first, then the first public reply",
    created: "2021-03-10T09:00:00Z",
    events: [
      "2021-03-10T09:00:00Z agent note",
      "2021-03-10T09:20:00Z agent",
      "2021-03-10T10:00:00Z customer",
      "2021-03-10T10:30:00Z agent",
      "2021-03-10T10:30:00Z status solved",
    ],
    expected: {
      frt: { calendar: 20, business: 20 },
      one_touch: false,
      agent_public_replies: 2,
      nrt: [{ calendar: 30, business: 30 }],
    },
  },
  {
    title: "an agent wrote first: the second reply counts, and the wait before it is no wait of its own",
    created: "2021-03-10T09:00:00Z",
    events: [
      "2021-03-10T09:00:00Z agent",
      "2021-03-10T09:30:00Z customer",
      "2021-03-10T09:50:00Z agent",
      "2021-03-10T10:00:00Z customer",
      "2021-03-10T10:05:00Z customer",
      "2021-03-10T10:20:00Z agent",
    ],
    expected: { frt: { calendar: 50, business: 50 }, nrt: [{ calendar: 20, business: 20 }], agent_public_replies: 2 },
  },
  {
    title: "solved on a Sunday",
    created: "2021-03-13T10:00:00Z",
    events: ["2021-03-13T10:00:00Z customer", "2021-03-14T10:00:00Z agent", "2021-03-14T10:00:00Z status solved"],
    expected: {
      frt: { calendar: 1440, business: 0 },
      one_touch: true,
      full_resolution: { calendar: 1440, business: 0 },
    },
  },
  {
    title: "pending at zero length",
    created: "2021-03-15T08:00:00Z",
    events: [
      "2021-03-15T08:00:00Z customer",
      "2021-03-15T09:00:00Z status pending",
      "2021-03-15T09:00:00Z status open",
      "2021-03-15T09:30:00Z agent",
      "2021-03-15T09:30:00Z status solved",
    ],
    expected: {
      one_touch: true,
      one_touch_no_wait: false,
      agent_wait: { calendar: 0, business: 0 },
      agent_work: { calendar: 90, business: 90 },
    },
  },
  {
    title: "solved without a reply, closed, reopened, closed",
    created: "2021-03-15T08:00:00Z",
    events: [
      "2021-03-15T08:30:00Z status solved",
      "2021-03-15T08:45:00Z status closed",
      "2021-03-15T10:00:00Z status open",
      "2021-03-15T10:30:00Z status closed",
    ],
    expected: {
      first_resolution: { calendar: 30, business: 30 },
      full_resolution: { calendar: 150, business: 150 },
      reopens: 1,
      sla_frt_60_business: "met",
    },
  },
  {
    title: "solved, closed days later",
    created: "2021-03-15T08:00:00Z",
    events: ["2021-03-15T08:30:00Z status solved", "2021-03-18T08:45:00Z status closed"],
    expected: {
      first_resolution: { calendar: 30, business: 30 },
      full_resolution: { calendar: 30, business: 30 },
      reopens: 0,
    },
  },
  {
    title: "moved about, and to nobody",
    created: "2021-03-15T08:00:00Z",
    events: [
      "2021-03-15T08:00:00Z group a",
      "2021-03-15T08:10:00Z group -",
      "2021-03-15T08:20:00Z group a",
      "2021-03-15T08:30:00Z group b",
      "2021-03-15T08:40:00Z group a",
    ],
    expected: { transfers: 2, group_stations: 3 },
  },
  {
    title: "an agent's only message opened the case",
    created: "2021-03-15T08:00:00Z",
    events: ["2021-03-15T09:00:00Z agent"],
    expected: { frt: null, sla_frt_60_business: "breached (open past target)" },
  },
  {
    title: "a second too late is breached, though the minutes are equal",
    created: "2021-03-15T08:00:00Z",
    events: ["2021-03-15T08:00:00Z customer", "2021-03-15T09:00:01Z agent"],
    expected: { frt: { calendar: 60, business: 60 }, sla_frt_60_business: "breached" },
  },
  {
    title: "a priority set at the moment of the reply judges it",
    created: "2021-03-15T08:00:00Z",
    events: [
      "2021-03-15T08:00:00Z priority low",
      "2021-03-15T08:00:00Z customer",
      "2021-03-15T08:20:00Z agent",
      "2021-03-15T08:20:00Z priority urgent",
    ],
    expected: { sla_frt_priority_business: "breached" },
  },
  {
    title: "a priority set after the reply judges nothing",
    created: "2021-03-15T08:00:00Z",
    events: ["2021-03-15T08:21:00Z priority urgent", "2021-03-15T08:00:00Z customer", "2021-03-15T08:20:00Z agent"],
    expected: { sla_frt_priority_business: "met" },
  },
  {
    title: "merged",
    created: "2021-03-15T08:00:00Z",
    events: [],
    more: { merged_into: "h1" },
    expected: { excluded: "merged" },
  },
  {
    title: "deleted",
    created: "2021-03-15T08:00:00Z",
    events: ["2021-03-20T08:00:00Z status deleted"],
    expected: { excluded: "deleted" },
  },
  {
    title: "deleted and brought back",
    created: "2021-03-15T08:00:00Z",
    events: ["2021-03-20T08:00:00Z status deleted", "2021-03-21T08:00:00Z status open"],
    expected: { reopens: 0, status: "open" },
  },
  {
    title: "on hold and pending over nights",
    created: "2021-03-15T08:00:00Z",
    events: [
      "2021-03-15T09:00:00Z status hold",
      "2021-03-16T09:00:00Z status open",
      "2021-03-16T09:00:00Z status open",
      "2021-03-16T10:00:00Z status pending",
      "2021-03-17T10:00:00Z status solved",
    ],
    expected: {
      on_hold: { calendar: 1440, business: 480 },
      requester_wait: { calendar: 1560, business: 600 },
      agent_wait: { calendar: 1440, business: 480 },
      agent_work: { calendar: 120, business: 120 },
      full_resolution: { calendar: 3000, business: 1080 },
    },
  },
  {
    title: "seconds are added before they are floored",
    created: "2021-03-15T08:00:30Z",
    events: [
      "2021-03-15T08:01:00Z status pending",
      "2021-03-15T08:01:20Z status open",
      "2021-03-15T08:01:50Z status solved",
    ],
    expected: { requester_wait: { calendar: 1, business: 1 }, agent_wait: { calendar: 0, business: 0 } },
  },
  {
    title: "an agent wrote first and once again: no wait",
    created: "2021-03-15T08:00:00Z",
    events: [
      "2021-03-15T08:10:00Z agent",
      "2021-03-15T08:20:00Z customer",
      "2021-03-15T08:30:00Z status solved",
      "2021-03-15T08:50:00Z agent",
    ],
    expected: { nrt: [], frt: { calendar: 50, business: 50 } },
  },
  {
    title: "all at one moment, in the order of the list",
    created: "2021-03-15T08:00:00Z",
    events: [
      "2021-03-15T08:00:00Z customer",
      "2021-03-15T08:00:00Z agent",
      "2021-03-15T08:00:00Z customer",
      "2021-03-15T08:00:00Z agent",
    ],
    expected: { frt: { calendar: 0, business: 0 }, nrt: [{ calendar: 0, business: 0 }] },
  },
  {
    title: "waiting for the customer through the night that has 23 hours",
    created: "2021-03-27T23:30:00Z",
    events: ["2021-03-28T01:30:00Z status pending", "2021-03-29T08:00:00Z status open"],
    expected: { agent_wait: { calendar: 1830, business: 60 }, requester_wait: { calendar: 120, business: 0 } },
  },
  {
    title: "the last second of the month, in the zone",
    created: "2021-03-31T21:59:59Z",
    events: [],
    expected: { status: "new", sla_frt_60_business: "breached (open past target)" },
  },
  {
    title: "the first second of the next month",
    created: "2021-03-31T22:00:00Z",
    events: ["2021-04-01T07:10:00Z agent"],
    expected: { frt: null },
  },
  {
    title: "a customer writes after the closing: answered on the next day",
    created: "2021-03-15T08:00:00Z",
    events: [
      "2021-03-15T08:05:00Z system",
      "2021-03-15T08:06:00Z bot",
      "2021-03-15T15:00:00Z status closed",
      "2021-03-15T16:30:00Z customer",
      "2021-03-15T16:30:00Z status open",
      "2021-03-16T08:30:00Z agent",
      "2021-03-16T08:30:00Z status closed",
    ],
    more: { csat: "offered" },
    expected: {
      frt: { calendar: 1470, business: 510 },
      first_resolution: { calendar: 420, business: 420 },
      full_resolution: { calendar: 1470, business: 510 },
      reopens: 1,
      sla_frt_60_business: "breached",
    },
  },
];

const KINDS = new Set(["status", "priority", "group", "assignee"]);

function eventOf(line: string): object {
  const [at, word = "", rest] = line.split(" ");
  if (KINDS.has(word)) return { type: word, at, to: rest === "-" ? null : rest };
  return { type: "message", at, by: word, public: rest !== "note" };
}

const lines = ROWS.map(({ title, created, events, more }) =>
  JSON.stringify({ id: title, created, merged_into: null, csat: null, ...more, events: events.map(eventOf) }),
);

async function* each(): AsyncGenerator<string> {
  yield* lines;
}

describe("worked out by hand", () => {
  it.each(ROWS)("$title", async ({ title, expected }) => {
    const { tickets } = await computeMetrics(each(), JSON.stringify(CALENDAR), {});
    expect(tickets[title]).toMatchObject(expected);
  });

  it("the month's figures, in the calendar's zone", async () => {
    const { aggregate } = await computeMetrics(each(), JSON.stringify(CALENDAR), {});
    expect(aggregate).toMatchObject({
      period: "created 2021-03-01..2021-03-31 Europe/Berlin",
      tickets: 21,
      merged_excluded: 1,
      deleted_excluded: 1,
      solved: 9,
      backlog_at_2021_03_31T22_00_00Z: 14,
      frt_n: 12,
      nrt_n: 3,
      reopen_rate: [2, 9],
      one_touch_rate: [2, 9],
      one_touch_no_wait_rate: [1, 9],
      csat_response_rate: [0, 1],
      transfers_total: 2,
    });
  });
});
