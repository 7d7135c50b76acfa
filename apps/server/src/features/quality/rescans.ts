import { formatId } from "@casekeep/cases";
import type { AffectedPage, AffectedText, RescanRun, AffectedSummary as Summary } from "@casekeep/contracts";
import type { RescanCounters, RescanFinding, RescanRecord } from "@casekeep/controlstore";
import { serviceViewer } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { verOf } from "../intake/index.ts";
import { oneRun } from "./one-run.ts";
import type { Readers } from "./readers.ts";
import { type RescanPorts, rescan } from "./rescan.ts";

export interface RescansPorts extends RescanPorts {
  /** Version of the recognizers that the readers bring. */
  readonly version: number;
  readonly readers: () => Readers;
  readonly now: () => number;
  /** Told what went wrong where nobody is there to answer to. */
  readonly report: (error: unknown) => void;
}

const NONE: Omit<RescanCounters, "casesTotal"> = {
  cases: 0,
  messages: 0,
  affectedCases: 0,
  affectedMessages: 0,
  values: 0,
  characters: 0,
  dropped: 0,
};
const MOST_PEOPLE = 1_000;
/** Who is named for a run that goes on by itself after a crash is who began it. */
const RESUMABLE = new Set(["interrupted", "failed", "cancelled"]);

/** Reading everything that is stored again: one run at a time, resumable, watched by whoever started it. */
export function rescansService(ports: RescansPorts) {
  const { rescans } = ports.control;
  const runs = oneRun<RescanRun>(ports.report);

  function run(record: RescanRecord): RescanRun {
    const startedAt = ports.now();
    const before = record.counters;
    let counters = record.counters;
    let phase: "reading" | "erasing" = "reading";
    const readers = ports.readers();
    return runs.begin({
      readers,
      async work(signal) {
        const progress = (now: RescanCounters, then: typeof phase) => {
          counters = now;
          phase = then;
        };
        counters = await rescan(record, ports, readers, { progress, signal });
      },
      finish: (ending) => rescans.finish(record.id, ending),
      shown(ending) {
        if (ending) return presented({ ...record, counters, ...ending, finishedAt: new Date(ports.now()) });
        const seconds = Math.max(0.001, (ports.now() - startedAt) / 1000);
        const perSecond = (counters.cases - before.cases) / seconds;
        const left = Math.max(0, counters.casesTotal - counters.cases);
        return {
          ...presented({ ...record, counters, state: "running", error: null, finishedAt: null }),
          phase,
          fraction: Math.min(1, counters.cases / Math.max(1, counters.casesTotal)),
          rate: (counters.messages - before.messages) / seconds,
          secondsLeft: phase === "reading" && perSecond > 0 ? left / perSecond : null,
        };
      },
    });
  }

  async function known(id: string): Promise<RescanRecord> {
    const record = await rescans.get(id);
    if (!record) throw new ApiError("NOT_FOUND");
    return record;
  }

  return {
    /** Notes from where on texts are read by this version. Call before anything is written. */
    async begin(): Promise<void> {
      const fromVer = verOf(await ports.control.changes.nextVer());
      await rescans.begin({ version: ports.version, fromVer });
    },
    /** At start: a run that a crash or a stop interrupted goes on. */
    async resume(own = true): Promise<void> {
      if (runs.underWay()) return;
      await rescans.interruptRunning(own);
      const [last] = await rescans.list(1);
      if (!last || last.dry || last.state !== "interrupted" || last.version !== ports.version) return;
      const record = await rescans.resume(last.id).catch((error: unknown) => {
        // Another server was faster.
        if ((error as { code?: string }).code === "RUN_BUSY") return undefined;
        throw error;
      });
      if (record) run(record);
    },
    /** Goes on with the last run where it was left, if that was not finished and read by the same version. Throws RUN_BUSY. */
    async start({ dry }: { dry: boolean }, startedBy: string): Promise<RescanRun> {
      if (runs.underWay()) throw new ApiError("RUN_BUSY");
      const [last] = await rescans.list(1);
      if (last && !dry && !last.dry && RESUMABLE.has(last.state) && last.version === ports.version) {
        const record = await rescans.resume(last.id);
        if (record) return run(record);
      }
      const { cases } = await ports.cases.stats(serviceViewer("quality"));
      const belowVer = verOf(await ports.control.changes.nextVer());
      const counters = { ...NONE, casesTotal: cases };
      return run(await rescans.start({ dry, version: ports.version, startedBy, belowVer, counters }));
    },
    /** Stops after the page under way. What is done stays done; starting again goes on. */
    async cancel(id: string): Promise<RescanRun> {
      await known(id);
      await runs.cancel(id);
      return this.get(id);
    },
    async get(id: string): Promise<RescanRun> {
      return runs.get(id) ?? presented(await known(id));
    },
    async list(): Promise<RescanRun[]> {
      return (await rescans.list(50)).map((record) => runs.get(record.id) ?? presented(record));
    },
    watch(id: string, signal: AbortSignal): AsyncGenerator<RescanRun> {
      return runs.watch(() => this.get(id), id, signal);
    },
    async affected(
      id: string,
      query: { from?: Date; to?: Date; cursor?: string; limit: number; confidential: boolean },
    ): Promise<AffectedPage> {
      await known(id);
      const { cursor, limit, ...filter } = query;
      const page = await rescans.affected({ run: id, ...filter }, { cursor, limit });
      return { items: page.items.map(affectedText), next: page.next };
    },
    async summary(id: string, query: { from?: Date; to?: Date; confidential: boolean }): Promise<Summary> {
      await known(id);
      const filter = { run: id, ...query };
      const [totals, people] = await Promise.all([rescans.totals(filter), rescans.persons(filter, MOST_PEOPLE)]);
      return { ...totals, byType: [...totals.byType], people: [...people] };
    },
    close: runs.close,
  };
}

function presented(record: RescanRecord): RescanRun {
  const { counters } = record;
  return {
    id: record.id,
    state: record.state,
    dry: record.dry,
    version: record.version,
    startedAt: record.startedAt.toISOString(),
    finishedAt: record.finishedAt?.toISOString() ?? null,
    startedBy: record.startedBy,
    phase: null,
    fraction: null,
    rate: 0,
    secondsLeft: null,
    ...counters,
    error: record.error,
  };
}

function affectedText(found: RescanFinding): AffectedText {
  const { caseId, messageId, at, personId: _, ...rest } = found;
  return {
    ...rest,
    case: formatId(caseId),
    message: messageId === 0n ? null : formatId(messageId),
    at: at.toISOString(),
  };
}
