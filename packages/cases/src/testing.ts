/** Short words for the cases that the tests are about: times are minutes after a Monday's 09:00 UTC. */
import { parseCalendar } from "./calendar.ts";
import { businessClock } from "./clock.ts";
import type { AuthorKind, CaseEvent, CaseHistory, Instant, Priority, Status } from "./model.ts";

export const T0 = Date.UTC(2024, 2, 4, 9);
export const minute = (after: number): Instant => T0 + after * 60_000;

const message = (after: number, by: AuthorKind, isPublic: boolean, author?: string): CaseEvent => ({
  type: "message",
  at: minute(after),
  by,
  public: isPublic,
  ...(author === undefined ? {} : { author }),
});

export const customer = (after: number) => message(after, "customer", true);
export const agent = (after: number, author?: string) => message(after, "agent", true, author);
export const note = (after: number, author?: string) => message(after, "agent", false, author);
export const bot = (after: number) => message(after, "bot", true);
export const system = (after: number) => message(after, "system", true);
export const status = (after: number, to: Status): CaseEvent => ({ type: "status", at: minute(after), to });
export const priority = (after: number, to: Priority | null): CaseEvent => ({
  type: "priority",
  at: minute(after),
  to,
});
export const group = (after: number, to: string | null): CaseEvent => ({ type: "group", at: minute(after), to });
export const assignee = (after: number, to: string | null): CaseEvent => ({ type: "assignee", at: minute(after), to });

export const aCase = (...events: CaseEvent[]): CaseHistory => ({
  id: "C-1",
  created: T0,
  mergedInto: null,
  csat: null,
  events,
});

const everyDay = (ranges: unknown) => Object.fromEntries(["1", "2", "3", "4", "5", "6", "7"].map((d) => [d, ranges]));

export const always = parseCalendar({ tz: "UTC", days: everyDay([[0, 1440]]) });
/** 09:00-17:00 UTC, Monday to Friday. */
export const office = parseCalendar({
  tz: "UTC",
  days: { "1": [[540, 1020]], "2": [[540, 1020]], "3": [[540, 1020]], "4": [[540, 1020]], "5": [[540, 1020]] },
});
export const alwaysClock = businessClock(always);
export const officeClock = businessClock(office);
/** A whole day open in a zone. */
export const allDayIn = (tz: string) => parseCalendar({ tz, days: everyDay([[0, 1440]]) });
/** The same hours on every day in a zone. */
export const dailyIn = (tz: string, ...ranges: [number, number][]) => parseCalendar({ tz, days: everyDay(ranges) });
