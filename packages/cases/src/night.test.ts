import { describe, expect, it } from "vitest";
import { computeMetrics } from "./compute.ts";

/**
 * A night shift over midnight, over a holiday's own hours and over the night of 10 March 2024, when New York's clocks go
 * from two to three; the values come from a walk through the minutes of each interval.
 */
const NIGHT = {
  tz: "America/New_York",
  days: {
    ...Object.fromEntries(
      ["1", "2", "3", "4", "5"].map((day) => [
        day,
        [
          [0, 360],
          [1320, 1440],
        ],
      ]),
    ),
    "6": [[0, 360]],
    // Overlapping hours count once.
    "7": [
      [60, 240],
      [200, 300],
    ],
  },
  holidays: ["2024-03-12"],
};

/** "08T22:30:30 customer", "09T04:10 agent note", "09T05:00 status solved": days of March 2024, UTC. */
function event(text: string) {
  const [when = "", kind = "", to] = text.split(" ");
  const at = `2024-03-${when.length === 8 ? `${when}:00` : when}Z`;
  if (["status", "group", "priority"].includes(kind)) return { type: kind, at, to: to === "-" ? null : to };
  return { type: "message", at, by: kind, public: to !== "note" };
}

const figures = async (...texts: string[]) => {
  const events = texts.map(event);
  const ticket = { id: "N", created: events[0]!.at, merged_into: null, csat: null, events };
  const { tickets } = await computeMetrics(JSON.stringify(ticket), NIGHT);
  return tickets.N;
};

describe("a night shift", () => {
  it("reopened twice, over the night that has an hour less and a holiday", async () => {
    const reopened = await figures(
      ...["08T22:30:30 customer", "09T04:10:10 status open", "09T04:10:10 agent", "09T05:00 status solved"],
      ...["10T06:30 status open", "10T06:30 customer", "10T07:30:29 agent", "10T07:30:29 status solved"],
      ...["11T08:00 status pending", "11T09:00 status pending", "13T04:00 status closed"],
    );
    expect(reopened).toMatchObject({
      frt: { calendar: 339, business: 70 },
      nrt: [{ calendar: 60, business: 60 }],
      first_resolution: { calendar: 389, business: 120 },
      full_resolution: { calendar: 6089, business: 1140 },
      requester_wait: { calendar: 449, business: 180 },
      agent_wait: { calendar: 2640, business: 240 },
      reopens: 2,
    });
  });

  it("groups back and forth while it waits on hold", async () => {
    const moved = await figures(
      ...["10T05:59:59 customer", "10T06:00 group a", "10T06:10 group b", "10T06:20 group -", "10T06:30 group b"],
      ...["10T07:00 group a", "10T07:00 group c", "10T07:10 agent", "10T07:10 status hold", "14T02:00 status open"],
    );
    expect(moved).toMatchObject({
      frt: { calendar: 70, business: 70 },
      on_hold: { calendar: 5450, business: 950 },
      agent_work: { calendar: 70, business: 70 },
      ...{ group_stations: 4, transfers: 3 },
    });
  });

  it("a bot and a note come before the reply, and a case outside the hours waits for nobody", async () => {
    const late = await figures(
      ...["10T06:00 bot", "10T06:00:01 customer", "10T06:00:02 bot", "10T06:30 agent note"],
      ...["10T08:05 agent", "10T08:05 status solved"],
    );
    expect(late).toMatchObject({ frt: { calendar: 125, business: 125 }, one_touch_no_wait: true });
    expect(await figures("11T02:00 customer", "11T02:10 agent")).toMatchObject({
      ...{ frt: { calendar: 10, business: 0 }, sla_frt_60_business: "met" },
    });
  });

  it("the priority that holds at the reply, or at the solution where none came, sets the target", async () => {
    expect(
      await figures("14T03:00 customer", "14T03:20 priority low", "14T04:00 agent", "14T04:00 priority urgent"),
    ).toMatchObject({ sla_frt_60_business: "met", sla_frt_priority_business: "breached" });
    expect(
      await figures("11T05:00 agent", "11T05:30 customer", "11T05:40 priority urgent", "11T05:45 status solved"),
    ).toMatchObject({ frt: null, first_resolution: { business: 45 }, sla_frt_priority_business: "breached" });
  });
});
