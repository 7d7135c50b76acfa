import { createHash } from "node:crypto";
import type { GuardConfig, GuardSource, GuardSourceState } from "@casekeep/contracts";
import { ask } from "./aside.ts";
import type { Reading, SourceVerdict } from "./evaluate.ts";
import { READ_MS, readerOf, SourceProblem } from "./sources/index.ts";
import type { SourceReader } from "./sources/source.ts";

/** Several events of one change are one reading. */
const SETTLE_MS = 40;
/** However many events come, a source that is slow to read rests for as long as it took, at most this: a flood costs half of its time. */
const LONGEST_REST_MS = 5_000;

interface Watched {
  readonly source: GuardSource;
  readonly reader: SourceReader;
  readonly listener: { stop(): void };
  readonly clock: NodeJS.Timeout;
  settle: NodeJS.Timeout | undefined;
  /** The reading under way; what is asked for meanwhile begins another after it. */
  under: Promise<void> | undefined;
  again: boolean;
  /** An event came while it was being read. */
  stale: boolean;
  endedAt: number;
  tookMs: number;
  readAt: number | undefined;
  changedAt: number | undefined;
  hash: string;
  reading: Reading | undefined;
  said: SourceVerdict | undefined;
  problem: string;
  gone: boolean;
}

/** A source was read and says something else than before. `before` is undefined the first time. */
export interface Changed {
  readonly source: string;
  readonly at: number;
  readonly hash: string;
  readonly before: Reading | undefined;
  readonly after: Reading;
}

export interface WatchPorts {
  readonly now: () => number;
  /** However a source is read, it must answer within this; READ_MS where nothing is said. */
  readonly readMs?: number | undefined;
  /** After each reading, whether it changed anything or not. */
  readonly onRead: (changed: Changed | undefined) => void;
  readonly report: (error: unknown) => void;
}

/** Keeps the sources of a configuration read: at each event, by the clock besides, and never two readings of one at a time. */
export function watchSources(config: Pick<GuardConfig, "sources" | "assets">, ports: WatchPorts) {
  const watched = new Map<string, Watched>();
  const ended = new AbortController();

  for (const source of config.sources) {
    const reader = readerOf(source);
    const clock = setInterval(() => void read(source.name), source.everySeconds * 1_000);
    clock.unref();
    watched.set(source.name, {
      source,
      reader,
      clock,
      listener: reader.listen(() => trigger(source.name)),
      settle: undefined,
      under: undefined,
      again: false,
      stale: false,
      endedAt: 0,
      tookMs: 0,
      readAt: undefined,
      changedAt: undefined,
      hash: "",
      reading: undefined,
      said: undefined,
      problem: "",
      gone: false,
    });
  }

  function trigger(name: string): void {
    const one = watched.get(name);
    if (!one || ended.signal.aborted) return;
    if (one.under) {
      one.stale = true;
      return;
    }
    const rest = one.endedAt + Math.min(one.tookMs, LONGEST_REST_MS) - performance.now();
    one.settle ??= setTimeout(
      () => {
        one.settle = undefined;
        void read(name);
      },
      Math.max(SETTLE_MS, rest),
    ).unref();
  }

  /** Resolves when a reading that began after this call has ended. */
  async function read(name: string): Promise<void> {
    const one = watched.get(name);
    if (!one || ended.signal.aborted) return;
    if (one.under) {
      one.again = true;
      await one.under;
      return one.under;
    }
    const begin = (): Promise<void> => {
      const begun = performance.now();
      one.stale = false;
      return readOnce(one).then(() => {
        one.under = undefined;
        one.endedAt = performance.now();
        one.tookMs = one.endedAt - begun;
        if (ended.signal.aborted) return;
        if (one.again) {
          one.again = false;
          one.under = begin();
        } else if (one.stale) trigger(name);
      });
    };
    one.under = begin();
    return one.under;
  }

  async function readOnce(one: Watched): Promise<void> {
    let changed: Changed | undefined;
    try {
      const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(ports.readMs ?? READ_MS)]);
      const { files, problems } = await one.reader.read(signal);
      if (ended.signal.aborted) return;
      const reading: Reading = { source: one.source.name, files, problems };
      const hash = hashOf(reading);
      one.readAt = ports.now();
      one.problem = "";
      one.gone = false;
      if (hash !== one.hash) {
        one.said = await ask({ kind: "judge", reading, assets: config.assets }, ended.signal);
        changed = { source: one.source.name, at: one.readAt, hash, before: one.reading, after: reading };
        one.hash = hash;
        one.reading = reading;
        one.changedAt = one.readAt;
      }
    } catch (error) {
      if (ended.signal.aborted) return;
      if (!(error instanceof SourceProblem)) ports.report(error);
      one.problem = error instanceof SourceProblem ? error.message : "it could not be read";
      one.gone = error instanceof SourceProblem && error.gone;
    }
    ports.onRead(changed);
  }

  // A configuration may come from another server: nobody else asks for the first reading.
  for (const name of watched.keys()) trigger(name);

  /** Why a source counts as unread now; undefined when what it said stands. */
  function unreadReason(one: Watched): string | undefined {
    const age = one.readAt === undefined ? undefined : ports.now() - one.readAt;
    if (age === undefined) return one.problem || "not read yet";
    if (one.gone) return one.problem;
    if (age <= one.source.limitSeconds * 1_000) return undefined;
    return `unread for ${Math.round(age / 1_000)} s${one.problem ? `: ${one.problem}` : ""}`;
  }

  return {
    /** Something was heard of these, or of all: they are read anew, once for however many events. */
    heard: (names: readonly string[] = [...watched.keys()]): void => {
      for (const name of names) trigger(name);
    },
    /** Reads these, or all, anew and waits for it. */
    readAll: async (names: readonly string[] = [...watched.keys()]): Promise<void> =>
      void (await Promise.all(names.map((name) => read(name)))),
    said: (): ReadonlyMap<string, SourceVerdict> =>
      new Map([...watched].flatMap(([name, { said }]) => (said ? [[name, said]] : []))),
    unread: (): ReadonlyMap<string, string> =>
      new Map(
        [...watched].flatMap(([name, one]) => {
          const reason = unreadReason(one);
          return reason === undefined ? [] : [[name, reason]];
        }),
      ),
    /** What a source held when it was last read. */
    reading: (name: string): Reading | undefined => watched.get(name)?.reading,
    states: (): GuardSourceState[] =>
      [...watched.values()].map((one) => {
        const unread = unreadReason(one);
        const [problem] = one.said?.problems ?? [];
        return {
          name: one.source.name,
          kind: one.source.kind,
          state: unread === undefined && problem === undefined ? ("read" as const) : ("unknown" as const),
          readAt: time(one.readAt),
          changedAt: time(one.changedAt),
          reason: unread ?? problem ?? one.problem,
          files: one.reading?.files.length ?? 0,
          assumptions: [...(one.said?.assumptions ?? [])].slice(0, 50),
        };
      }),
    stop(): void {
      ended.abort();
      for (const one of watched.values()) {
        clearInterval(one.clock);
        clearTimeout(one.settle);
        one.listener.stop();
      }
    },
  };
}
export type SourceWatch = ReturnType<typeof watchSources>;

const time = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());

function hashOf({ files, problems }: Reading): string {
  const hash = createHash("sha256");
  for (const { name, text } of files) hash.update(`${name}\0${text}\0`);
  for (const problem of problems) hash.update(`!${problem}\0`);
  return hash.digest("hex");
}
