import { randomUUID } from "node:crypto";
import { formatId } from "@casekeep/cases";
import { type CaseStore, casePartition, messagePartition } from "@casekeep/casestore";
import type { QualityOverview, QualityPolicy, ResidualRun, Suspect, SuspectDetail } from "@casekeep/contracts";
import type {
  ControlStore,
  ResidualCounters,
  ResidualRecord,
  ResidualResult,
  SuspectRecord,
} from "@casekeep/controlstore";
import { type Read, type ReportRow, report, type StratumResult } from "@casekeep/residual";
import { type Identity, may, serviceViewer, viewerOf } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { oneRun } from "./one-run.ts";
import type { Purging } from "./purging.ts";
import type { Readers } from "./readers.ts";
import { type ResidualPorts, residualRun } from "./residual.ts";
import { CaseBusy } from "./rewrite.ts";
import { locatePassage, restore, textsFor, type WithholdPorts, withhold } from "./withhold.ts";

export interface ResidualsPorts extends ResidualPorts, WithholdPorts {
  readonly cases: ResidualPorts["cases"] & WithholdPorts["cases"] & Pick<CaseStore, "stats">;
  readonly control: ResidualPorts["control"] & WithholdPorts["control"] & Pick<ControlStore, "settings">;
  readonly purging: Purging;
  readonly readers: () => Readers;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
}

/** Name and version of the second detector: results of another one are not put together with its own. */
const AUDITOR = "residual/3";
/** Confidence of the published bounds. */
const CONFIDENCE = 0.95;
/** Runs of this time count together. */
const WINDOW_MS = 30 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
/** How often it is looked whether a day has passed, and when after a start for the first time. */
const LOOK_MS = 10 * 60_000;
const SURROUNDINGS = 200;
const POLICY_KEY = "quality.policy";
const DEFAULT_POLICY: QualityPolicy = { withholdAt: 0.9, daily: 2_000 };
const NONE: ResidualCounters = { texts: 0, textsTotal: 0, suspects: 0, withheld: 0 };

/** The audit tier: samples read by a second detector, what it suspects, what people say to that, and the bound that follows. */
export function residualsService(ports: ResidualsPorts) {
  const { residuals, settings } = ports.control;
  const runs = oneRun<ResidualRun>(ports.report);
  let clock: NodeJS.Timeout | undefined;

  const policy = async () => ({
    ...DEFAULT_POLICY,
    ...((await settings.get(POLICY_KEY)) as Partial<QualityPolicy> | null),
  });

  /** Withholds one passage where it stands in its message or its case; says whether it did. Throws CaseBusy. */
  async function take(suspect: SuspectRecord): Promise<boolean> {
    const part = await residuals.nextPart();
    const { caseId, at } = suspect;
    const where =
      suspect.messageId === 0n
        ? ({ of: "cases", partition: casePartition(caseId) } as const)
        : ({ of: "messages", partition: messagePartition(at.getTime()) } as const);
    return ports.purging.replacing({ part, caseId, ...where }, () => withhold(ports, suspect, part));
  }

  /** As `take`, for a run: a case that is busy all the while is left to the next one. */
  const takeNow = (suspect: SuspectRecord): Promise<boolean> =>
    take(suspect).catch((error: unknown) => {
      if (error instanceof CaseBusy) return false;
      throw error;
    });

  /** What is withheld may stand in a text again after an import wrote its message anew. */
  async function withholdAgain(signal: AbortSignal): Promise<void> {
    for (let after = "0"; ; ) {
      const page = await residuals.withheld(after, 100);
      const last = page.at(-1);
      if (!last) return;
      for (const suspect of page) {
        signal.throwIfAborted();
        if (await passage(suspect)) await takeNow(suspect);
      }
      after = last.id;
    }
  }

  /**
   * What is suspected enough and not withheld: a run ended in between, its case was busy, or the policy was a milder one then. Says how many were
   * withheld.
   */
  async function withholdOpen(withholdAt: number, signal: AbortSignal): Promise<number> {
    let count = 0;
    for (let cursor: string | undefined; ; ) {
      const page = await residuals.suspects({ state: "open", confidential: true }, { cursor, limit: 100 });
      for (const suspect of page.items) {
        signal.throwIfAborted();
        if (suspect.withheld === null && suspect.score >= withholdAt && (await takeNow(suspect))) count++;
      }
      if (page.next === null) return count;
      cursor = page.next;
    }
  }

  async function passage(suspect: SuspectRecord, viewer = serviceViewer("quality")) {
    const stored = await ports.cases.open(viewer, suspect.caseId);
    const texts = stored && textsFor(stored, suspect.messageId);
    return texts && locatePassage(ports.keyring, texts, suspect);
  }

  function run(record: ResidualRecord, budget: number): ResidualRun {
    let counters = record.counters;
    const readers = ports.readers();
    return runs.begin({
      readers,
      async work(signal) {
        await withholdAgain(signal);
        const { withholdAt } = await policy();
        const older = withholdAt === null ? 0 : await withholdOpen(withholdAt, signal);
        const order = { budget, seed: randomUUID() };
        counters = await residualRun(record.id, order, ports, readers, {
          progress: (now) => {
            counters = now;
          },
          suspected: async (fresh) => {
            let count = 0;
            for (const suspect of fresh)
              if (withholdAt !== null && suspect.score >= withholdAt && (await takeNow(suspect))) count++;
            return count;
          },
          signal,
        });
        if (older + counters.withheld > 0) await ports.purging.flush();
      },
      finish: (ending) => residuals.finish(record.id, { ...ending, counters }),
      shown(ending) {
        if (ending) return presented({ ...record, counters, ...ending, finishedAt: new Date(ports.now()) });
        return {
          ...presented({ ...record, counters, state: "running", error: null, finishedAt: null }),
          fraction: counters.textsTotal > 0 ? counters.texts / counters.textsTotal : null,
        };
      },
    });
  }

  async function known(id: string): Promise<ResidualRecord> {
    const record = await residuals.get(id);
    if (!record) throw new ApiError("NOT_FOUND");
    return record;
  }

  /** Only of messages this person may know of. */
  async function visible(identity: Identity, id: string): Promise<SuspectRecord> {
    const suspect = await residuals.suspect(id);
    const stored = suspect && (await ports.cases.open(viewerOf(identity), suspect.caseId));
    if (!suspect || !stored || textsFor(stored, suspect.messageId) === undefined) throw new ApiError("NOT_FOUND");
    return suspect;
  }

  async function daily(): Promise<void> {
    const { daily: budget } = await policy();
    const [last] = await residuals.list(1);
    if (runs.underWay() || budget === 0 || (last && ports.now() - last.startedAt.getTime() < DAY_MS)) return;
    const { messages } = await ports.cases.stats(serviceViewer("quality"));
    if (messages > 0) await service.start({ budget }, "service:quality");
  }

  const service = {
    /** At start: notes what a crash ended, goes on with deleting, and looks every while whether a day has passed. */
    async resume(): Promise<void> {
      await residuals.interruptRunning();
      await ports.purging.resume();
      clock = setInterval(() => void daily().catch(ports.report), LOOK_MS).unref();
    },
    /** Ends the runs of a server that ended, and goes on with deleting what it had replaced. */
    async takeOver(): Promise<void> {
      await residuals.interruptRunning(false);
      await ports.purging.resume();
    },
    /** Throws RUN_BUSY. */
    async start({ budget }: { budget: number }, startedBy: string): Promise<ResidualRun> {
      if (runs.underWay()) throw new ApiError("RUN_BUSY");
      return run(await residuals.start({ startedBy, auditor: AUDITOR, counters: NONE }), budget);
    },
    async cancel(id: string): Promise<ResidualRun> {
      await known(id);
      await runs.cancel(id);
      return service.get(id);
    },
    async get(id: string): Promise<ResidualRun> {
      return runs.get(id) ?? presented(await known(id));
    },
    async list(): Promise<ResidualRun[]> {
      return (await residuals.list(50)).map((record) => runs.get(record.id) ?? presented(record));
    },
    watch: (id: string, signal: AbortSignal): AsyncGenerator<ResidualRun> =>
      runs.watch(() => service.get(id), id, signal),

    policy,
    async setPolicy(next: QualityPolicy): Promise<QualityPolicy> {
      await settings.set(POLICY_KEY, next);
      return next;
    },

    /** The bounds, from the runs of the last thirty days. */
    async figures(
      identity: Identity,
    ): Promise<Pick<QualityOverview, "since" | "rows" | "all" | "suspects" | "erasing">> {
      const since = new Date(ports.now() - WINDOW_MS);
      const [results, suspects, erasing] = await Promise.all([
        residuals.results(AUDITOR, since),
        residuals.counts(seesConfidential(identity)),
        ports.purging.isWaiting(),
      ]);
      const rows = report(results.map(asResult), { confidence: CONFIDENCE }).map(row);
      const all = rows.at(-1) as QualityOverview["all"];
      return { since: since.toISOString(), rows: rows.slice(0, -1), all, suspects: { ...suspects }, erasing };
    },

    async suspects(
      identity: Identity,
      query: { state?: "open" | "leak" | "clean"; cursor?: string; limit: number },
    ): Promise<{ items: Suspect[]; next: string | null }> {
      const { state, cursor, limit } = query;
      const page = await residuals.suspects({ state, confidential: seesConfidential(identity) }, { cursor, limit });
      return { items: page.items.map(shown), next: page.next };
    },
    /** With what stands around it, read as this person. */
    async suspect(identity: Identity, id: string): Promise<SuspectDetail> {
      const suspect = await visible(identity, id);
      const found = await passage(suspect, viewerOf(identity));
      return {
        ...shown(suspect),
        surroundings: found
          ? {
              before: found.text.slice(Math.max(0, found.start - SURROUNDINGS), found.start),
              passage: found.text.slice(found.start, found.end),
              after: found.text.slice(found.end, found.end + SURROUNDINGS),
            }
          : null,
      };
    },
    /** A leak is withheld at once; what is clean comes back. Throws NOT_FOUND, ORIGINAL_GONE. */
    async judge(identity: Identity, id: string, verdict: "leak" | "clean"): Promise<Suspect> {
      const suspect = await visible(identity, id);
      if (verdict === "leak" && (await passage(suspect))) await take(suspect);
      if (verdict === "clean" && suspect.withheld !== null) {
        await restore(ports, suspect);
        await residuals.moveWithheld(id, suspect.withheld, null);
      }
      const judged = await residuals.judge(id, identity.id, verdict);
      if (!judged) throw new ApiError("NOT_FOUND");
      return shown(judged);
    },
    may: (identity: Identity) => ({ judge: may(identity, "quality:judge") }),
    async close(): Promise<void> {
      clearInterval(clock);
      ports.purging.close();
      await runs.close();
    },
  };
  return service;
}

/** Who may see every confidential note may see what was found in one; for others it leaves no trace. */
export const seesConfidential = (identity: Identity): boolean => viewerOf(identity).rules.messages.kind === "always";

function asResult(result: ResidualResult): StratumResult {
  const verdicts = { open: "unjudged", leak: "confirmed", clean: "dismissed" } as const;
  const flagged = result.hits.map(({ how, weight, verdict }): Read => ({ how, weight, verdict: verdicts[verdict] }));
  const clean = (how: Read["how"], drawn: number) =>
    Array.from(
      { length: Math.max(0, drawn - flagged.filter((one) => one.how === how).length) },
      (): Read => ({
        how,
        weight: 1,
        verdict: "clean",
      }),
    );
  return {
    version: String(result.version),
    language: result.language,
    source: result.source,
    messages: result.messages,
    reads: [...flagged, ...clean("random", result.random), ...clean("weighted", result.weighted)],
  };
}

const row = ({ stratum, ...rest }: ReportRow): QualityOverview["all"] => ({ ...rest, stratum: stratum ?? null });

function presented(record: ResidualRecord): ResidualRun {
  return {
    id: record.id,
    state: record.state,
    startedAt: record.startedAt.toISOString(),
    finishedAt: record.finishedAt?.toISOString() ?? null,
    startedBy: record.startedBy,
    auditor: record.auditor,
    fraction: null,
    ...record.counters,
    error: record.error,
  };
}

function shown(suspect: SuspectRecord): Suspect {
  const { caseId, messageId, mark: _, visibility: __, at, seenAt, judgedAt, withheld, ...rest } = suspect;
  return {
    ...rest,
    case: formatId(caseId),
    message: messageId === 0n ? null : formatId(messageId),
    at: at.toISOString(),
    seenAt: seenAt.toISOString(),
    withheld: withheld !== null,
    judgedAt: judgedAt?.toISOString() ?? null,
  };
}
