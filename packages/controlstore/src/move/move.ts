import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MovedControl, MoveProgress } from "@casekeep/contracts";
import pg, { type PoolConfig } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { startEmbedded } from "../embedded/open.ts";
import { ControlStoreError, translated } from "../errors.ts";
import { MIGRATING, migrate } from "../migrate.ts";
import { markMoved } from "./mark.ts";
import { type Holds, holds, listOf, PLAIN, type Table, tablesOf } from "./tables.ts";

export interface ControlMoveOptions {
  /** As of `openEmbedded`. */
  readonly folder: string;
  readonly dataFolder?: string;
  readonly binaries?: string;
  readonly onLog?: (line: string) => void;
  /** `postgres://user:password@host/database`, a PostgreSQL 18 whose database holds no control data yet. */
  readonly to: string;
  readonly onProgress?: (now: MoveProgress) => void;
}

/**
 * Carries the control data of a folder (people, keys, audit, settings, what waits to be written) into an outside PostgreSQL: all of it in one
 * transaction, which commits only when count and checksum of every table are the same on both sides. Stopped or killed, nothing is there
 * and the same call begins anew; where everything is there already it changes nothing. The folder then says that it was moved, and
 * `openEmbedded` refuses it. Nobody else may have the folder open. Throws ControlStoreError: TARGET_IN_USE where the target holds control
 * data of another keep or has been used since, and what `openEmbedded` and `openUrl` throw.
 */
export function moveControl(options: ControlMoveOptions): Promise<MovedControl> {
  return withBoth(options, async (here, there) => {
    const moved = await carry(here, there, options.onProgress ?? (() => {}));
    await markMoved(options.folder, `${there.host}/${there.database ?? ""}`, new Date());
    return moved;
  });
}

/** Throws what `moveControl` would at once, before anything else is moved on the strength of it. Writes nothing but the target's tables. */
export function mustTakeControl(options: ControlMoveOptions): Promise<void> {
  return withBoth(options, async (here, there) => {
    const tables = await tablesOf(there);
    if (await anyRow(there, tables)) await mustBeSame(tables, await allHeld(here, tables), there);
  });
}

async function withBoth<T>(options: ControlMoveOptions, work: (here: pg.Client, there: pg.Client) => Promise<T>) {
  const target: PoolConfig = { connectionString: options.to };
  const embedded = await startEmbedded({ ...options, onLog: options.onLog ?? (() => {}) });
  try {
    await migrate(embedded.connection);
    await migrate(target);
    return await connected(embedded.connection, (here) => connected(target, (there) => work(here, there)));
  } catch (error) {
    throw translated(error);
  } finally {
    await embedded.stop();
  }
}

async function connected<T>(connection: PoolConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000, application_name: "casekeep move" });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(PLAIN);
    return await work(client);
  } finally {
    // Ends the session, and with it any open transaction.
    await client.end().catch(() => undefined);
  }
}

async function carry(
  here: pg.Client,
  there: pg.Client,
  onProgress: (now: MoveProgress) => void,
): Promise<MovedControl> {
  await here.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  await there.query("BEGIN");
  // A server that starts on the target meanwhile waits, and then finds all of it.
  await there.query("SELECT pg_advisory_xact_lock($1)", [MIGRATING]);
  const tables = await tablesOf(there);
  const held = await allHeld(here, tables, onProgress);
  const total = rowsOf(held);
  const result = (written: number): MovedControl => ({
    written,
    tables: tables.map(({ name }) => ({ table: name, rows: held.get(name)?.rows ?? 0 })),
  });
  if (await anyRow(there, tables)) {
    await mustBeSame(tables, held, there);
    return result(0);
  }
  for (const table of tables) await setTriggers(there, table, () => "DISABLE");
  let done = 0;
  for (const table of tables)
    await copy(here, there, table, (rows) => {
      done += rows;
      onProgress({ phase: "copying", table: table.name, done, total, written: done });
    });
  for (const table of tables) await setTriggers(there, table, (enabled) => ENABLE[enabled]);
  await setSequences(here, there);
  onProgress({ phase: "verifying", table: "all tables", done, total, written: done });
  const name = await differing(tables, held, there);
  if (name !== undefined)
    throw new ControlStoreError("INTERNAL", `Table ${name} is not the same on both sides; nothing was kept there.`);
  await there.query("COMMIT");
  return result(total);
}

async function allHeld(
  client: pg.Client,
  tables: readonly Table[],
  onProgress: (now: MoveProgress) => void = () => {},
): Promise<Map<string, Holds>> {
  const held = new Map<string, Holds>();
  for (const table of tables) {
    onProgress({ phase: "comparing", table: table.name, done: 0, total: rowsOf(held), written: 0 });
    held.set(table.name, await holds(client, table));
  }
  return held;
}

const rowsOf = (held: Map<string, Holds>) => [...held.values()].reduce((sum, { rows }) => sum + rows, 0);

/** Name of a table that is not the same there. */
async function differing(
  tables: readonly Table[],
  held: ReadonlyMap<string, Holds>,
  there: pg.Client,
): Promise<string | undefined> {
  for (const table of tables) {
    const [mine, theirs] = [held.get(table.name), await holds(there, table)];
    if (mine?.rows !== theirs.rows || mine.checksum !== theirs.checksum) return table.name;
  }
  return undefined;
}

async function mustBeSame(tables: readonly Table[], held: ReadonlyMap<string, Holds>, there: pg.Client): Promise<void> {
  const name = await differing(tables, held, there);
  if (name === undefined) return;
  throw new ControlStoreError(
    "TARGET_IN_USE",
    `The target's control data is not this folder's: table ${name} differs.`,
    "Name an empty database. If this folder was moved there before, that one is in use and goes on from here.",
  );
}

async function anyRow(client: pg.Client, tables: readonly Table[]): Promise<boolean> {
  for (const { name } of tables) {
    const { rows } = await client.query(`SELECT 1 FROM ${pg.escapeIdentifier(name)} LIMIT 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

/** As its own text form, which no version misreads; a line is a row. */
async function copy(here: pg.Client, there: pg.Client, table: Table, onRows: (rows: number) => void): Promise<void> {
  const name = pg.escapeIdentifier(table.name);
  const order = table.key.length === 0 ? "" : ` ORDER BY ${table.key.map(pg.escapeIdentifier).join(", ")}`;
  const lines = new Transform({
    transform(chunk: Buffer, _, next) {
      onRows(newlines(chunk));
      next(null, chunk);
    },
  });
  await pipeline(
    here.query(copyTo(`COPY (SELECT ${listOf(table)} FROM ${name}${order}) TO STDOUT`)),
    lines,
    there.query(copyFrom(`COPY ${name} (${listOf(table)}) FROM STDIN`)),
  );
}

function newlines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
  return count;
}

/** What a trigger works out for a new row (the number and the link of an audit record) is in the rows already. */
async function setTriggers(
  client: pg.Client,
  { name, triggers }: Table,
  how: (enabled: Table["triggers"][number]["enabled"]) => string,
): Promise<void> {
  for (const trigger of triggers)
    await client.query(
      `ALTER TABLE ${pg.escapeIdentifier(name)} ${how(trigger.enabled)} TRIGGER ${pg.escapeIdentifier(trigger.name)}`,
    );
}
const ENABLE = { A: "ENABLE ALWAYS", O: "ENABLE", D: "DISABLE", R: "ENABLE REPLICA" } as const;

/** Numbers go on where they were: none is given twice. */
async function setSequences(here: pg.Client, there: pg.Client): Promise<void> {
  const { rows } = await here.query<{ name: string; last: string | null }>(
    "SELECT sequencename::text AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = current_schema()",
  );
  for (const { name, last } of rows)
    if (last !== null) await there.query("SELECT setval(quote_ident($1)::regclass, $2::bigint)", [name, last]);
}
