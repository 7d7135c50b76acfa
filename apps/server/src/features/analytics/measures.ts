import { businessClock, type Calendar, InputError, parseCalendar, type SlaPolicy } from "@casekeep/cases";
import type { CaseHistoryRows, CaseRow, CaseStore } from "@casekeep/casestore";
import { encodeBatch } from "@casekeep/casestore/encode";
import type { CalendarBody, KeepCalendar } from "@casekeep/contracts";
import type { ControlStore } from "@casekeep/controlstore";
import { serviceViewer } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import {
  type MetricRules,
  measure,
  nextMeasured,
  type PreparePool,
  stateColumns,
  type WorkerRules,
} from "../intake/index.ts";

/** Monday to Friday, nine to five, in UTC, until somebody says otherwise. */
const DEFAULT_CALENDAR: CalendarBody = {
  tz: "UTC",
  days: Object.fromEntries(["1", "2", "3", "4", "5"].map((day) => [day, [[540, 1020] as [number, number]]])),
  holidays: [],
};
const FIRST_REPLY: SlaPolicy = {
  metric: "frt",
  hours: "business",
  minutes: { urgent: 15, high: 30, normal: 60, low: 240 },
};
const NAME = "default";
/** Cases measured anew at a time: some 10 MB of history. */
const PAGE = 2_000;
/** Set while cases are still measured under an older calendar, so that a crash in between is made good at the next start. */
const PENDING = "measures.pending";

/** The keep's business calendar and promise, and the figures that follow from them. */
export interface Measures {
  rules(): MetricRules;
  plain(): WorkerRules;
  zone(): string;
  show(): KeepCalendar;
  /** Durable on return; cases stored before are measured anew in the background. Throws BAD_REQUEST naming the place. */
  set(calendar: CalendarBody): Promise<KeepCalendar>;
  /** Takes up a calendar that another server of this keep was given; that one measures the cases anew. */
  refresh(): Promise<void>;
  /** Goes on with what a crash interrupted. */
  resume(): Promise<void>;
  /** Resolves when every case is measured by the rules in force. */
  settled(): Promise<void>;
}

export async function openMeasures(ports: {
  readonly control: Pick<ControlStore, "calendars" | "settings">;
  readonly cases: () => Pick<CaseStore, "histories" | "insert" | "stats">;
  readonly pool: () => PreparePool;
  readonly report: (error: unknown) => void;
  readonly now: () => number;
}): Promise<Measures> {
  const { control } = ports;
  const sla = await control.settings.sla();
  const promised = FIRST_REPLY.minutes as Record<string, number>;
  const firstReply: SlaPolicy = sla
    ? { ...FIRST_REPLY, minutes: { ...promised, ...sla.firstReply } as never }
    : FIRST_REPLY;
  const stored = (await control.calendars.get(NAME)) as CalendarBody | undefined;
  let body: CalendarBody = stored ?? DEFAULT_CALENDAR;
  /** The calendar as it was last found in the store. */
  let seen = JSON.stringify(stored);
  let rules = rulesOf(parseCalendar(body), firstReply);
  let progress: KeepCalendar["measuring"] = null;
  let sweep: Promise<void> = Promise.resolve();
  let asked = 0;

  async function again(mine: number): Promise<void> {
    const viewer = serviceViewer("changes");
    const { cases: total } = await ports.cases().stats(viewer);
    progress = { measured: 0, cases: total };
    for (let after = 0n; ; ) {
      const page = await ports.cases().histories(viewer, after, PAGE);
      const last = page.at(-1);
      if (!last) break;
      await rewrite(page);
      after = last.row.id;
      progress = { measured: progress.measured + page.length, cases: Math.max(total, progress.measured + page.length) };
    }
    // Asked for again meanwhile: it is the next one's to say that all is done.
    if (mine === asked) await control.settings.set(PENDING, false);
    progress = null;
  }

  /** A change made meanwhile has a higher version than these rows and wins. */
  async function rewrite(page: readonly CaseHistoryRows[]): Promise<void> {
    const asOf = ports.now();
    const byVersion = new Map<bigint, CaseRow[]>();
    for (const { row, ver, events } of page) {
      const { state, columns } = measure(row.id, row.createdAt, events, rules, asOf);
      const next = { ...row, ...stateColumns(state), metrics: columns };
      const group = byVersion.get(nextMeasured(ver));
      if (group) group.push(next);
      else byVersion.set(nextMeasured(ver), [next]);
    }
    const none = { messages: [], events: [], sealed: [], blind: [] };
    for (const [ver, cases] of byVersion) await ports.cases().insert(encodeBatch({ ...none, ver, cases }));
  }

  async function adopt(next: CalendarBody, parsed: Calendar): Promise<void> {
    body = next;
    rules = rulesOf(parsed, firstReply);
    await ports.pool().renew({ calendar: body, firstReply });
  }

  const start = () => {
    const mine = ++asked;
    progress ??= { measured: 0, cases: 0 };
    sweep = sweep
      .then(() => again(mine))
      .catch((error: unknown) => {
        progress = null;
        ports.report(error);
      });
  };

  return {
    rules: () => rules,
    plain: () => ({ calendar: body, firstReply }),
    zone: () => body.tz,
    show: () => ({ calendar: body, measuring: progress }),
    async set(next) {
      const parsed = checked(next);
      await control.settings.set(PENDING, true);
      await control.calendars.set(NAME, next);
      await adopt(next, parsed);
      start();
      return { calendar: body, measuring: progress };
    },
    async refresh() {
      const now = (await control.calendars.get(NAME)) as CalendarBody | undefined;
      if (now === undefined || JSON.stringify(now) === seen) return;
      await adopt(now, checked(now));
      seen = JSON.stringify(now);
    },
    async resume() {
      if ((await control.settings.get(PENDING)) === true) start();
    },
    settled: () => sweep,
  };
}

const rulesOf = (calendar: Calendar, firstReply: SlaPolicy): MetricRules => ({
  clock: businessClock(calendar),
  firstReply,
});

function checked(body: CalendarBody): Calendar {
  try {
    return parseCalendar(body);
  } catch (error) {
    if (error instanceof InputError) throw new ApiError("BAD_REQUEST", error.message);
    throw error;
  }
}
