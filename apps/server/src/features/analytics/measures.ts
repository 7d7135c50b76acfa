import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
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
/**
 * Names the last measuring that was asked for, until it is done: a crash in between is made good at the next start. False when all is done,
 * true where an earlier version asked.
 */
const PENDING = "measures.pending";
/** One import runs at a time: a running one is among the newest. */
const RUNS = 10;
/** How often it is looked whether an import has ended. */
const LOOK_MS = 1_000;
/** A measuring that failed is tried again after such a pause, and each time after twice as long. */
const AGAIN_MS = 10_000;
const LONGEST_MS = 10 * 60_000;

/** The keep's business calendar and promise, and the figures that follow from them. */
export interface Measures {
  rules(): MetricRules;
  plain(): WorkerRules;
  zone(): string;
  show(): KeepCalendar;
  /** Durable on return; cases stored before are measured anew in the background. Throws BAD_REQUEST naming the place. */
  set(calendar: CalendarBody): Promise<KeepCalendar>;
  /**
   * Call every few seconds. Takes up a calendar that another server of this keep was given, and measures the cases anew: some were measured
   * here by the old one since then. Goes on with a measuring that failed.
   */
  refresh(): Promise<void>;
  /** Goes on with what a crash interrupted. */
  resume(): Promise<void>;
  /** Resolves when every case is measured by the rules in force. */
  settled(): Promise<void>;
}

export async function openMeasures(ports: {
  readonly control: Pick<ControlStore, "calendars" | "settings" | "imports">;
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
  let newest: unknown;
  let failures = 0;
  let againAt = Number.POSITIVE_INFINITY;

  /** @param asked what stood in `PENDING`; where something else stands there since, it is the next one's to say that all is done. */
  async function settle(asked: unknown): Promise<void> {
    const older = await importing();
    await measureAll();
    if (older.size > 0 && (await ended(older, asked))) await measureAll();
    await control.settings.replace(PENDING, asked, false);
  }

  async function importing(): Promise<Set<string>> {
    const runs = await control.imports.list(RUNS);
    return new Set(runs.filter(({ state }) => state === "running").map(({ id }) => id));
  }

  /** What an import measured by the rules of before may lie in its memory until its end. False when a newer measuring is waiting. */
  async function ended(runs: ReadonlySet<string>, asked: unknown): Promise<boolean> {
    while (asked === newest && !(await importing()).isDisjointFrom(runs))
      await delay(LOOK_MS, undefined, { ref: false });
    return asked === newest;
  }

  async function measureAll(): Promise<void> {
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

  /** Says whether the calendar that stands in the store is another one than before. */
  async function takeUp(): Promise<boolean> {
    const now = (await control.calendars.get(NAME)) as CalendarBody | undefined;
    if (now === undefined || JSON.stringify(now) === seen) return false;
    const parsed = checked(now);
    seen = JSON.stringify(now);
    await adopt(now, parsed);
    return true;
  }

  async function ask(): Promise<string> {
    const asked = randomUUID();
    await control.settings.set(PENDING, asked);
    return asked;
  }

  const start = (asked: unknown) => {
    newest = asked;
    progress ??= { measured: 0, cases: 0 };
    sweep = sweep
      .then(() => settle(asked))
      .then(
        () => {
          failures = 0;
        },
        (error: unknown) => {
          progress = null;
          againAt = ports.now() + Math.min(LONGEST_MS, AGAIN_MS * 2 ** failures++);
          ports.report(error);
        },
      );
  };
  async function resume(): Promise<void> {
    const asked = await control.settings.get(PENDING);
    againAt = Number.POSITIVE_INFINITY;
    if (asked) start(asked);
  }

  return {
    rules: () => rules,
    plain: () => ({ calendar: body, firstReply }),
    zone: () => body.tz,
    show: () => ({ calendar: body, measuring: progress }),
    async set(next) {
      checked(next);
      const asked = await ask();
      await control.calendars.set(NAME, next);
      await takeUp();
      start(asked);
      return { calendar: body, measuring: progress };
    },
    async refresh() {
      if (await takeUp()) start(await ask());
      else if (ports.now() >= againAt) await resume();
    },
    resume,
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
