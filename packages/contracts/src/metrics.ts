import { z } from "zod";
import { CaseFilter } from "./cases.ts";
import { INSTANT } from "./instants.ts";

/** `GET /api/metrics/<name>?by=&from=&to=&calendar=`; a case counts by its creation time unless the definition says otherwise. */
export const METRICS = [
  "volume",
  "backlog",
  "first_reply",
  "next_reply",
  "first_resolution",
  "full_resolution",
  "requester_wait",
  "reopen_rate",
  "one_touch_rate",
  "csat",
  "sla_first_reply",
  "transfers",
  "replies",
] as const;
export type MetricName = (typeof METRICS)[number];

export const DIMENSIONS = [
  "product",
  "region",
  "country",
  "channel",
  "language",
  "team",
  "assignee",
  "priority",
  "status",
] as const;
export const GRAINS = ["day", "week", "month"] as const;

export const MetricQuery = CaseFilter.extend({
  /** One dimension, one grain of time, or both: "region", "month", "month,region". */
  by: z.string().max(60).optional(),
  /** "business" (the keep's calendar, default), "calendar" (wall clock), or the name of another calendar. */
  calendar: z.string().max(60).optional(),
  at: z
    .string()
    .max(40)
    .optional()
    .describe(
      `Backlog: the moment asked about, not later than now. With by=<grain>: where the series ends. ${INSTANT}`,
    ),
});
export type MetricQuery = z.infer<typeof MetricQuery>;

/** n always; a group with 0 < n < 5 that the viewer may not see has `hidden: true` and nulls. Durations in minutes; rates as numerator/denominator. */
export const MetricGroup = z.object({
  /** Dimension value ("" when none asked). */
  key: z.string(),
  /** Start of the time bucket, local date YYYY-MM-DD (null when none asked). */
  period: z.string().nullable(),
  hidden: z.boolean(),
  n: z.number().int().nullable(),
  median: z.number().nullable(),
  p90: z.number().nullable(),
  mean: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
});
export type MetricGroup = z.infer<typeof MetricGroup>;

export const MetricResult = z.object({
  metric: z.enum(METRICS),
  title: z.string(),
  definition: z.string(),
  unit: z.enum(["cases", "minutes", "rate", "count"]),
  calendar: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Whose days, weeks and months the periods are, and whose dates `from`, `to` and `at` were read as: the zone of the keep's calendar. */
  timeZone: z.string(),
  groups: z.array(MetricGroup),
  overall: MetricGroup,
  /** csat: answered / (answered + offered). */
  response: z.object({ numerator: z.number(), denominator: z.number() }).nullable(),
  /** Why groups are hidden, for people; null when none is. */
  hiddenBecause: z.string().nullable(),
});
export type MetricResult = z.infer<typeof MetricResult>;

/** Business hours: minutes of the local day by ISO weekday ("1" = Monday), in an IANA zone; local dates without any. */
export const CalendarBody = z.object({
  tz: z.string().min(1).max(60),
  days: z.record(z.string(), z.array(z.tuple([z.number().int(), z.number().int()])).max(20)),
  holidays: z.array(z.string().max(10)).max(5000),
});
export type CalendarBody = z.infer<typeof CalendarBody>;

/** The keep's calendar. While cases are measured anew under a changed one, `measured` of `cases` are done. */
export const KeepCalendar = z.object({
  calendar: CalendarBody,
  measuring: z.object({ measured: z.number().int(), cases: z.number().int() }).nullable(),
});
export type KeepCalendar = z.infer<typeof KeepCalendar>;
