import { chmod, mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { asking, isBehind, unwanted } from "./asking.ts";
import { bind } from "./bind.ts";
import { createCaseStore } from "./case-store.ts";
import type { Db } from "./db.ts";
import { engineConfig, engineProfile } from "./engine/config.ts";
import { LANES, laneSettings } from "./engine/lanes.ts";
import { startEngine } from "./engine/process.ts";
import { createSpool } from "./engine/spool.ts";
import { StoreError } from "./errors.ts";
import { createInserter } from "./insert.ts";
import { migrate } from "./migrate.ts";
import { mergeWhole } from "./queries/gather.ts";
import { onePlace, type Sizes } from "./queries/scope.ts";
import { createQuota } from "./quota.ts";
import { RESERVE, roomFor } from "./room.ts";
import type { CaseStore } from "./store.ts";

export interface EmbeddedOptions {
  /** Made when missing, mode 0700; one process at a time. */
  readonly folder: string;
  /** Sessions of the engine: each runs one statement at a time. */
  readonly pool?: {
    readonly light?: number;
    readonly search?: number;
    readonly count?: number;
    readonly heavy?: number;
    readonly write?: number;
    readonly load?: number;
  };
  /** Bytes the engine may use. Default a quarter of the machine's, at most 6 GiB: others live here too. */
  readonly memoryLimit?: number;
  readonly diagnostics?: Sizes & {
    /** Store nothing compressed, so that a search through the files sees every byte. Only for a new folder. */
    readonly plain?: boolean;
    /** Bytes of the disk below which nothing is written. */
    readonly reserve?: number;
  };
  /** Time zone in which metrics count their days, weeks and months. Default UTC. */
  readonly timeZone?: () => string;
  /** The clock for "as of now". */
  readonly now?: () => number;
  readonly onRestart?: (reason: string) => void;
  readonly onLog?: (line: string) => void;
}

/** The embedded store with what only tests and status need of it. */
export interface EmbeddedStore extends CaseStore {
  /** Process id of the engine now running. */
  enginePid(): number | undefined;
  /**
   * Merges every table into one part for each partition: after a large import, or before measuring. What is one already is left alone. Throws
   * STORE_UNAVAILABLE or DISK_FULL where a partition cannot be merged, for want of room for it a second time: asking again goes on.
   */
  settle(): Promise<void>;
  /** Bytes on disk of each table. */
  sizes(): Promise<ReadonlyMap<string, number>>;
  /** Bytes on disk of each column ("messages.body") and text index ("messages.words, index"), small parts left out. */
  columnSizes(): Promise<ReadonlyMap<string, number>>;
}

const DATABASE = "keep";
const PLACE = onePlace(DATABASE);
const GIB = 1 << 30;
/** The engine of a folder in a child process, and questions to it; the schema is as it was left. */
async function startFolder(options: EmbeddedOptions) {
  const folder = resolve(options.folder);
  if (/[*?{}[\]]/.test(folder))
    throw new StoreError(
      "BAD_QUERY",
      "The folder's name holds *, ?, {, }, [ or ]: the engine would read it as a pattern.",
    );
  const data = join(folder, "engine");
  const temporary = join(folder, "tmp");
  for (const path of [folder, data, temporary]) {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await chmod(path, 0o700);
  }
  const memory = options.memoryLimit ?? Math.min(6 * GIB, Math.floor(totalmem() / 4));
  const configFile = join(folder, "engine.xml");
  const limits = { memory, perQuery: Math.floor(memory / 2), threads: Math.min(8, availableParallelism()) };
  const profile = join(folder, "engine-profile.xml");
  await writeFile(configFile, engineConfig(limits, { temporary, profile }), { mode: 0o600 });
  await writeFile(profile, engineProfile(limits), { mode: 0o600 });

  const engine = await startEngine({
    folder: data,
    configFile,
    pool: {
      light: options.pool?.light ?? LANES.light.sessions,
      search: options.pool?.search ?? LANES.search.sessions,
      count: options.pool?.count ?? LANES.count.sessions,
      heavy: options.pool?.heavy ?? LANES.heavy.sessions,
      write: options.pool?.write ?? LANES.write.sessions,
      load: options.pool?.load ?? LANES.load.sessions,
    },
    onRestart: options.onRestart,
    onLog: options.onLog,
  });

  const quota = createQuota();
  const db: Db = {
    async rows(sql, params, { lane = "light", seconds = LANES[lane].seconds, few = false } = {}) {
      const limited = `${bind(sql, params)} SETTINGS ${laneSettings(lane, { seconds, threads: few ? 1 : undefined, behind: isBehind() })}`;
      const by = asking();
      const signal = unwanted();
      const ask = () => engine.ask(lane, limited, "JSONCompactEachRow", { seconds, what: by?.what ?? "", signal });
      const text = await (by === undefined ? ask() : quota(by.who, lane, ask, signal));
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as unknown[]);
    },
    async run(sql, params = {}) {
      await engine.ask("write", bind(sql, params), "Null");
    },
    everywhere: (sql, params) => db.run(sql, params),
    trouble: engine.trouble,
    close: () => engine.close(),
  };
  return { folder, engine, db };
}

const schemaOf = (options: EmbeddedOptions) => ({
  database: DATABASE,
  onCluster: "",
  replacing: "ReplacingMergeTree(ver, is_deleted)",
  plain: options.diagnostics?.plain ?? false,
  byPart: true,
});

const unopened = (error: unknown) =>
  error instanceof StoreError
    ? error
    : new StoreError("STORE_UNAVAILABLE", "The case store did not open.", { cause: error });

/** The tables of a folder alone, schema brought up to date: for what carries all rows elsewhere. Throws StoreError. */
export async function openTables(options: EmbeddedOptions) {
  const { engine, db } = await startFolder(options);
  try {
    await migrate(db, schemaOf(options));
  } catch (error) {
    await engine.close();
    throw unopened(error);
  }
  return Object.freeze({ database: DATABASE, db, rows: engine.rows, close: () => engine.close() });
}

/** Opens the case store of this machine: the engine in a child process, schema brought up to date. Throws StoreError. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedStore> {
  const { folder, engine, db } = await startFolder(options);
  const spool = createSpool({
    folder: join(folder, "spool"),
    database: DATABASE,
    run: async (sql, way, threads) => void (await engine.ask(way, `${sql}, ${laneSettings(way, { threads })}`, "Null")),
  });
  const inserter = createInserter(spool.insertBlock);

  try {
    await spool.prepare();
    await migrate(db, schemaOf(options));
  } catch (error) {
    await engine.close();
    throw unopened(error);
  }

  async function sizes(): Promise<Map<string, number>> {
    const rows = await db.rows(
      "SELECT table, sum(bytes_on_disk) FROM system.parts WHERE active AND database = {name:String} GROUP BY table ORDER BY table",
      { name: DATABASE },
    );
    return new Map(rows.map(([table, size]) => [String(table), Number(size)]));
  }

  async function columnSizes(): Promise<Map<string, number>> {
    const rows = await db.rows(
      `SELECT column, bytes FROM (
         SELECT concat(table, '.', name) AS column, data_compressed_bytes AS bytes FROM system.columns WHERE database = {name:String}
         UNION ALL
         SELECT concat(table, '.', name, ', index'), data_compressed_bytes FROM system.data_skipping_indices
         WHERE database = {name:String}
       ) ORDER BY bytes DESC`,
      { name: DATABASE },
    );
    return new Map(rows.map(([column, size]) => [String(column), Number(size)]));
  }

  const room = (bytes: number) => roomFor(folder, bytes, options.diagnostics?.reserve ?? RESERVE);

  const store = createCaseStore({
    db,
    place: PLACE,
    sizes: options.diagnostics,
    async insert(batch, behind) {
      await room(batch.blocks.reduce((sum, block) => sum + block.bytes.byteLength, 0));
      await inserter.insert(batch, behind);
    },
    writable: () => room(0),
    bytesOnDisk: async () => [...(await sizes()).values()].reduce((sum, size) => sum + size, 0),
    timeZone: options.timeZone ?? (() => "UTC"),
    now: options.now ?? Date.now,
    async close() {
      await inserter.drain();
      await engine.close();
    },
  });
  return Object.freeze({
    ...store,
    enginePid: engine.pid,
    sizes,
    columnSizes,
    async settle() {
      const left = await db.rows(
        `SELECT table, partition_id FROM system.parts WHERE active AND database = '${DATABASE}'
         GROUP BY table, partition_id ORDER BY sum(bytes_on_disk) DESC`,
        {},
      );
      const rest = left.map(([table, partition]) => [String(table), String(partition)] as const);
      const refused: (readonly [table: string, partition: string])[] = [];
      const merge = ([table, partition]: readonly [table: string, partition: string]) =>
        mergeWhole(db, PLACE, table, partition, { skip: true });
      // A merge has one thread; each of these takes the largest partition that nobody has taken yet.
      const all = rest.values();
      const take = async () => {
        for (const one of all) await merge(one).catch(() => refused.push(one));
      };
      await Promise.all(Array.from({ length: options.pool?.write ?? LANES.write.sessions }, take));
      // There was no room for it beside the others, or what they had set going had its parts: now it is alone.
      for (const one of refused) await merge(one);
    },
  });
}
