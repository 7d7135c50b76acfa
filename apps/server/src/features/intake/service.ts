import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { CaseStore, EncodedBatch } from "@casekeep/casestore";
import { connectors, type SourceCase, type SourceItem, type Spool } from "@casekeep/connectors";
import type { ImportRun, ImportSummary, NewImport } from "@casekeep/contracts";
import type { ControlStore, ImportCounters, ImportRunRecord } from "@casekeep/controlstore";
import type { Keyring } from "@casekeep/vault";
import { serviceViewer } from "../../access/index.ts";
import { ApiError, toApiError } from "../../http/errors.ts";
import { liveRuns } from "../../kernel/live-runs.ts";
import { type Carried, type CarryHooks, type CarryProgress, carry } from "./carry.ts";
import { sourceFiles } from "./files.ts";
import { importThread } from "./import-thread.ts";
import { type ImporterPorts, importItems, NOTHING_YET } from "./importer.ts";
import type { PreparePool } from "./pool.ts";
import { rateMeter } from "./rate.ts";
import { allowedPaths, reachOf } from "./reach.ts";
import { diskSpool } from "./spool.ts";
import type { Upload, Uploaded } from "./upload.ts";
import { type NewText, type Written, written } from "./written.ts";

export interface IntakePorts {
  readonly cases: CaseStore;
  readonly control: Pick<ControlStore, "imports" | "personKeys" | "changes">;
  readonly keyring: Keyring;
  /** For the thread of an import, which makes its own keys of it. */
  readonly masterKey: Uint8Array;
  readonly pool: PreparePool;
  /** Folder for encrypted spools. */
  readonly temp: string;
  /** Where files have to lie whose import is ordered over the network. */
  readonly folders: readonly string[];
  readonly now: () => number;
  /** Told what went wrong where nobody is there to answer to. */
  readonly report: (error: unknown) => void;
}

/** What a run imports, as it is shown. */
interface Shown {
  readonly name: string;
  readonly bytesTotal: number | null;
  /** Cases to come, where that is known beforehand. */
  readonly casesTotal: number | null;
}
/** Items made by the program itself (the demo organisation). */
export interface ItemSource extends Shown {
  items(): AsyncIterable<SourceItem>;
}
/** An import of files as it was ordered. */
export interface FilesImport {
  readonly order: NewImport;
  /** Ordered by whoever holds the data folder: any file of this machine. */
  readonly anyPath: boolean;
}
interface Source extends Shown {
  /** Carries all of it into the stores. @param folder for spools, removed afterwards. */
  carry(folder: string, hooks: CarryHooks): Promise<Carried>;
}

/** What has been read to its end is not stored yet: the last batches are redacted then. */
const READ_TO_THE_END = 0.99;
/** UTF-16 units: what takes longer to redact than a few hundredths of a second would hold up everybody else's requests. */
const LONG_TEXT = 16_384;
const SUMMARY_AAD = "import-summary";
const REQUEST_AAD = "import-request";

export function intakeService(ports: IntakePorts) {
  const live = liveRuns<ImportRun>();
  const thread = importThread(ports);
  let active:
    | {
        readonly abort: AbortController;
        readonly done: Promise<void>;
        readonly ordered?: FilesImport;
        readonly startedBy: string;
      }
    | undefined;

  async function inThread<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      ports.report(error);
      throw new ApiError("INTERNAL");
    }
  }

  const importerPorts = (later: Spool): ImporterPorts => ({
    cases: ports.cases,
    keys: ports.control.personKeys,
    changes: ports.control.changes,
    keyring: ports.keyring,
    pool: ports.pool,
    viewer: serviceViewer("intake"),
    later,
    asOf: ports.now(),
  });

  async function run(
    record: ImportRunRecord,
    source: Source,
    folder: string,
    expect: number | undefined,
    abort: AbortController,
  ): Promise<void> {
    const meter = rateMeter(ports.now);
    let progress: CarryProgress = { ...NOTHING_YET, quarantined: 0 };
    const counters = (): ImportCounters => {
      const { prepared: _, ...stored } = progress;
      return { ...stored, bytesTotal: source.bytesTotal };
    };
    const show = (state: ImportRun["state"], rest: Partial<ImportRun> = {}) => {
      const fraction = source.casesTotal
        ? Math.min(1, progress.cases / source.casesTotal)
        : source.bytesTotal
          ? Math.min(state === "running" ? READ_TO_THE_END : 1, progress.bytes / source.bytesTotal)
          : null;
      live.publish({
        id: record.id,
        source: source.name,
        state,
        startedAt: record.startedAt.toISOString(),
        finishedAt: null,
        startedBy: record.startedBy,
        fraction,
        bytes: progress.bytes,
        bytesTotal: source.bytesTotal,
        cases: progress.cases,
        messages: progress.messages,
        prepared: progress.prepared,
        rate: meter.rate(progress.prepared),
        secondsLeft:
          fraction && fraction > 0.01 && fraction !== READ_TO_THE_END
            ? (meter.seconds() * (1 - fraction)) / fraction
            : null,
        quarantined: progress.quarantined,
        summary: null,
        error: null,
        ...rest,
      });
    };
    const ticker = setInterval(() => show("running"), 500);
    show("running");
    try {
      const carried = await source.carry(folder, {
        moved: (now) => {
          progress = now;
        },
        committed: async (now, aside) => {
          progress = now;
          await ports.control.imports.commit(record.id, {
            cursor: { bytes: now.bytes },
            counters: counters(),
            quarantine: aside,
          });
        },
        signal: abort.signal,
      });
      progress = carried.progress;
      const summary = conclude(carried, expect);
      await ports.control.imports.finish(record.id, {
        state: "done",
        counters: counters(),
        summary: {
          sealed: Buffer.from(ports.keyring.keepSeal(JSON.stringify(summary), SUMMARY_AAD)).toString("base64"),
        },
      });
      show("done", { summary, fraction: 1, secondsLeft: 0, finishedAt: new Date(ports.now()).toISOString() });
    } catch (thrown) {
      if (!abort.signal.aborted) ports.report(thrown);
      const error = abort.signal.aborted ? null : toApiError(thrown).body().error;
      const state = error ? "failed" : "interrupted";
      await ports.control.imports.finish(record.id, { state, counters: counters(), error }).catch(ports.report);
      show(state, { error, finishedAt: new Date(ports.now()).toISOString() });
    } finally {
      clearInterval(ticker);
    }
  }

  async function begin(source: Source, startedBy: string, ordered?: FilesImport): Promise<ImportRun> {
    if (active) throw new ApiError("IMPORT_BUSY");
    const sealed = Buffer.from(ports.keyring.keepSeal(JSON.stringify(ordered?.order ?? {}), REQUEST_AAD)).toString(
      "base64",
    );
    const record = await ports.control.imports.start({ source: source.name, startedBy, request: { sealed } });
    const folder = join(ports.temp, `import-${randomUUID()}`);
    const abort = new AbortController();
    const done = run(record, source, folder, ordered?.order.expect, abort).finally(async () => {
      active = undefined;
      await rm(folder, { recursive: true, force: true });
    });
    active = { abort, done, startedBy, ...(ordered === undefined ? {} : { ordered }) };
    const shown = live.get(record.id);
    if (!shown) throw new ApiError("INTERNAL");
    return shown;
  }

  return {
    /**
     * Starts an import of files on this machine. Throws UNKNOWN_SOURCE, PATH_UNREADABLE, IMPORT_BUSY; PATH_NOT_ALLOWED where any path
     * is not theirs to name who ordered it.
     */
    async start({ order, anyPath }: FilesImport, startedBy: string): Promise<ImportRun> {
      const connector = connectors.get(order.source);
      if (!connector) throw new ApiError("UNKNOWN_SOURCE");
      const zone = order.zone === undefined ? {} : { zone: checkedZone(order.zone) };
      // Looked at here for a clear refusal; the thread that reads them opens them itself.
      const { paths, folders: within } = anyPath
        ? { paths: order.paths, folders: null }
        : await allowedPaths(order.paths, ports.folders);
      const { files, close } = await sourceFiles(paths, reachOf(within));
      close();
      const bytesTotal = files.reduce((sum, file) => sum + file.size, 0);
      const own = order.own.map((address) => address.trim().toLowerCase());
      const source: Source = {
        name: connector.name,
        bytesTotal,
        casesTotal: null,
        carry: (folder, hooks) =>
          thread.carry({ source: connector.name, paths, within, own, ...zone, folder, bytes: bytesTotal }, hooks),
      };
      return begin(source, startedBy, { order, anyPath });
    },
    /** Imports items made by the program itself. */
    startItems: ({ items, ...source }: ItemSource, startedBy: string) =>
      begin(
        {
          ...source,
          carry: async (folder, hooks) => {
            const later = diskSpool(join(folder, "later"), 0);
            return carry(items(), importerPorts(later), hooks).finally(later.remove);
          },
        },
        startedBy,
      ),
    /** One record made by a person here, by the same road. Throws INTERNAL when it could not be redacted; nothing is stored then. */
    async putOne(record: SourceCase): Promise<void> {
      let lost = false;
      const one = async function* (): AsyncGenerator<SourceItem> {
        yield { kind: "case", case: record };
      };
      // Somebody waits for it: it goes in as what people write does, and not after an import's rows.
      const cases = { ...ports.cases, insert: (batch: EncodedBatch) => ports.cases.insert(batch) };
      await importItems(
        one(),
        { ...importerPorts(diskSpool(ports.temp, 0)), cases },
        {
          seen: () => undefined,
          setAside: () => {
            lost = true;
          },
          committed: async () => undefined,
          signal: new AbortController().signal,
        },
      );
      if (lost) throw new ApiError("INTERNAL");
    },
    /** Reads, redacts and seals a file that somebody attaches to a case, in a worker thread. Throws INTERNAL when that failed. */
    prepareUpload: (file: Upload): Promise<Uploaded> => inThread(() => ports.pool.upload(file)),
    /** Redacts what somebody writes into a case: a long text in a worker thread, where nobody waits for it. Throws INTERNAL when that failed. */
    async prepareText(text: NewText): Promise<Written> {
      if (text.body.length <= LONG_TEXT) return written(text, ports.keyring);
      return inThread(() => ports.pool.text(text));
    },
    async list(): Promise<ImportRun[]> {
      const records = await ports.control.imports.list(50);
      return records.map((record) => live.get(record.id) ?? fromRecord(record, ports.keyring));
    },
    async get(id: string): Promise<ImportRun> {
      const now = live.get(id);
      if (now) return now;
      const record = await ports.control.imports.get(id).catch(() => undefined);
      if (!record) throw new ApiError("NOT_FOUND");
      return fromRecord(record, ports.keyring);
    },
    watch(id: string, signal: AbortSignal): AsyncGenerator<ImportRun> {
      return live.watch(() => this.get(id), id, signal);
    },
    quarantine: (page: { run?: string; cursor?: string; limit: number }) => ports.control.imports.quarantined(page),
    folders: ports.folders,
    importing: () => active !== undefined,
    /** What a stop now would break off: the order can be given again, what is stored is passed over. */
    underWay(): (FilesImport & { readonly startedBy: string }) | undefined {
      return active?.ordered && { ...active.ordered, startedBy: active.startedBy };
    },
    async close(): Promise<void> {
      active?.abort.abort();
      await active?.done;
      await thread.close();
    },
  };
}
export type IntakeService = ReturnType<typeof intakeService>;

function checkedZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new ApiError("BAD_REQUEST", "zone: not an IANA time zone, for example Europe/Berlin.");
  }
}

/** "Complete" only when nothing was set aside and every count that was announced or expected was met. */
function conclude({ tallied, progress, notes }: Carried, expect: number | undefined): ImportSummary {
  const reasons = tallied.incomplete_because ? [tallied.incomplete_because] : [];
  if (expect !== undefined && expect !== tallied.cases) reasons.push(`${expect} cases expected, ${tallied.cases} read`);
  if (progress.quarantined > tallied.quarantined.length)
    reasons.push(
      `${progress.quarantined - tallied.quarantined.length} more records set aside because they could not be redacted`,
    );
  const { incomplete_because: _, ...rest } = tallied;
  return {
    ...rest,
    merged: { ...tallied.merged },
    deleted: [...tallied.deleted],
    quarantined: [...tallied.quarantined],
    complete: tallied.complete && reasons.length === 0,
    ...(reasons.length > 0 ? { incomplete_because: reasons.join("; ") } : {}),
    created: progress.created,
    updated: progress.updated,
    unchanged: progress.unchanged,
    notes: [...notes, ...(progress.older > 0 ? [olderNote(progress.older)] : [])],
  };
}

const olderNote = (count: number) =>
  `${count === 1 ? "one case is" : `${count} cases are`} stored in a later state than this export has, and stay as stored`;

function fromRecord(record: ImportRunRecord, keyring: Keyring): ImportRun {
  const { counters } = record;
  const sealed = (record.summary as { sealed?: string } | null)?.sealed;
  const summary = sealed
    ? (JSON.parse(
        new TextDecoder().decode(keyring.keepUnseal(Buffer.from(sealed, "base64"), SUMMARY_AAD)),
      ) as ImportSummary)
    : null;
  return {
    id: record.id,
    source: record.source,
    state: record.state,
    startedAt: record.startedAt.toISOString(),
    finishedAt: record.finishedAt?.toISOString() ?? null,
    startedBy: record.startedBy,
    fraction: record.state === "done" ? 1 : null,
    bytes: counters.bytes,
    bytesTotal: counters.bytesTotal,
    cases: counters.cases,
    messages: counters.messages,
    prepared: counters.messages,
    rate: 0,
    secondsLeft: null,
    quarantined: counters.quarantined,
    summary,
    error: record.error,
  };
}
