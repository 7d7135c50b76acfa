import { setTimeout as delay } from "node:timers/promises";
import type { Db } from "./db.ts";
import { StoreError } from "./errors.ts";
import * as m0001 from "./migrations/0001-cases.ts";
import * as m0002 from "./migrations/0002-windows.ts";
import * as m0003 from "./migrations/0003-compact.ts";
import * as m0004 from "./migrations/0004-case-ids.ts";
import * as m0005 from "./migrations/0005-whose.ts";
import * as m0006 from "./migrations/0006-room.ts";
import * as m0007 from "./migrations/0007-instants.ts";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** In order; a migration that has been released is never changed. */
export const MIGRATIONS: readonly Migration[] = Object.freeze([
  { number: 1, name: "cases", statements: m0001.statements },
  { number: 2, name: "windows", statements: m0002.statements },
  { number: 3, name: "compact", statements: m0003.statements },
  { number: 4, name: "case ids", statements: m0004.statements },
  { number: 5, name: "whose", statements: m0005.statements },
  { number: 6, name: "room", statements: m0006.statements },
  { number: 7, name: "instants", statements: m0007.statements },
]);

/** What a form of the engine makes of the placeholders. */
export interface Form {
  /** Database of the tables that hold rows. */
  readonly database: string;
  /** "" or "ON CLUSTER name". */
  readonly onCluster: string;
  /** Engine that keeps the row with the highest `ver`, e.g. "ReplacingMergeTree(ver, is_deleted)". */
  readonly replacing: string;
  /** Store columns uncompressed, so that a search through the files sees every byte. */
  readonly plain: boolean;
  /** The engine's configuration compresses large parts harder: it decides the level of what may be. */
  readonly byPart?: boolean;
  /** Tables of many nodes behind one name: where they differ from what is stored. */
  readonly spread?: {
    /** Database of those names. Rows are read and written through them. */
    readonly database: string;
    /** Makes the names agree with the stored tables; changes nothing where they do. */
    refresh(): Promise<void>;
  };
}

/** Fills a migration's placeholders for one form of the engine. Throws when one is left over. */
export function fill(sql: string, form: Form): string {
  const filled = sql
    .replaceAll("{{db}}", form.database)
    .replaceAll("{{on_cluster}}", form.onCluster)
    .replaceAll("{{replacing}}", form.replacing)
    .replaceAll(/\{\{codec:([^}]+)\}\}/g, (_whole, codec: string) => `CODEC(${form.plain ? "NONE" : codec})`)
    .replaceAll(/\{\{large:([^}]+)\}\}/g, (_whole, codec: string) =>
      form.plain ? "CODEC(NONE)" : `CODEC(${form.byPart ? "Default" : codec})`,
    )
    // Where parts decide, a table that named a codec would decide for them.
    .replaceAll(/\{\{default:([^}]+)\}\}/g, (_whole, codec: string) =>
      form.plain ? "'NONE'" : form.byPart ? "''" : `'${codec}'`,
    );
  if (filled.includes("{{"))
    throw new Error(`unknown placeholder in a migration: ${/\{\{[^}]*\}\}/.exec(filled)?.[0]}`);
  return filled;
}

/** Names by number in a database's `schema_migrations`; none where that is not there yet. */
export async function recorded(db: Db, database: string): Promise<ReadonlyMap<number, string>> {
  try {
    const rows = await db.rows(`SELECT number, name FROM ${database}.schema_migrations FINAL ORDER BY number`, {});
    return new Map(rows.map(([number, name]) => [Number(number), String(name)]));
  } catch (error) {
    if (error instanceof StoreError && (error.engineCode === UNKNOWN_DATABASE || error.engineCode === UNKNOWN_TABLE))
      return new Map();
    throw error;
  }
}

/**
 * Brings the schema up to date; where it is, nothing is sent that defines, which every node would have to take. Throws SCHEMA_TOO_NEW before
 * anything is changed. Every statement can be repeated, so a crash in the middle is finished by the next start, and two servers
 * that start at once do the same work twice: what one of them finds gone, because the other has come further, is done. Statements that define
 * run on every node; those that move rows (INSERT) once, over all rows.
 */
export async function migrate(db: Db, form: Form, known: readonly Migration[] = MIGRATIONS): Promise<void> {
  const asked = form.spread?.database ?? form.database;
  const left = async () => {
    const done = await recorded(db, asked);
    refuseNewer([...done.keys()], known);
    return known.filter(({ number }) => !done.has(number));
  };
  if ((await left()).length > 0) await prepare(db, form, asked);
  await form.spread?.refresh();
  for (const migration of await left()) {
    try {
      await apply(migration);
    } catch (error) {
      const gone = error instanceof StoreError && error.engineCode === UNKNOWN_TABLE;
      if (!gone || !(await recorded(db, asked)).has(migration.number)) throw error;
    }
  }

  async function apply(migration: Migration): Promise<void> {
    let spread = false;
    for (const statement of migration.statements) {
      if (!/^\s*INSERT\b/i.test(statement)) {
        await define(db, fill(statement, form));
        spread = true;
        continue;
      }
      if (spread) await form.spread?.refresh();
      spread = false;
      await db.run(fill(statement, { ...form, database: asked }));
    }
    if (spread) await form.spread?.refresh();
    await db.run(`INSERT INTO ${asked}.schema_migrations (number, name) VALUES ({number:UInt32}, {name:String})`, {
      number: migration.number,
      name: migration.name,
    });
  }
}

function refuseNewer(done: readonly number[], known: readonly Migration[]): void {
  const [newest, found] = [known.at(-1)?.number ?? 0, Math.max(0, ...done)];
  if (found <= newest) return;
  throw new StoreError(
    "SCHEMA_TOO_NEW",
    `The case store was written by a newer release (schema ${found}, this one knows ${newest}). Start that release, or restore a backup.`,
  );
}

/** What migrations are recorded in. */
async function prepare(db: Db, form: Form, asked: string): Promise<void> {
  for (const name of new Set([form.database, asked]))
    await db.everywhere(`CREATE DATABASE IF NOT EXISTS ${name} ${form.onCluster}`);
  await db.everywhere(
    fill(
      `CREATE TABLE IF NOT EXISTS {{db}}.schema_migrations {{on_cluster}} (number UInt32, name String, at DateTime DEFAULT now(),
        ver UInt64 DEFAULT 1, is_deleted UInt8 DEFAULT 0) ENGINE = {{replacing}} ORDER BY number SETTINGS fsync_after_insert = 1`,
      form,
    ),
  );
}

/** The engine's numbers for what is not there: yet, or because another server, further on, dropped it. */
const UNKNOWN_DATABASE = 81;
const UNKNOWN_TABLE = 60;
/** The engine's number for a change of a column that an earlier change still rewrites. */
const STILL_CHANGING = 36;
/** Rewriting a column of a large table takes minutes. */
const PATIENCE_MS = 600_000;

/**
 * A statement that a crash cut short may go on in the background after the next start, and is refused until it is through when it is
 * repeated: then it is waited for.
 */
async function define(db: Db, sql: string): Promise<void> {
  for (const [end, pause] = [Date.now() + PATIENCE_MS, 200]; ; await delay(pause)) {
    try {
      return await db.everywhere(sql);
    } catch (error) {
      if (!(error instanceof StoreError) || error.engineCode !== STILL_CHANGING || Date.now() > end) throw error;
    }
  }
}
