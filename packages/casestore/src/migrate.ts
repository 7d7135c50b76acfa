import type { Db } from "./db.ts";
import { StoreError } from "./errors.ts";
import * as m0001 from "./migrations/0001-cases.ts";
import * as m0002 from "./migrations/0002-windows.ts";
import * as m0003 from "./migrations/0003-compact.ts";

/** In order; a migration that has been released is never changed. */
export const MIGRATIONS: readonly {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}[] = Object.freeze([
  { number: 1, name: "cases", statements: m0001.statements },
  { number: 2, name: "windows", statements: m0002.statements },
  { number: 3, name: "compact", statements: m0003.statements },
]);

export interface Form {
  readonly database: string;
  /** "" or "ON CLUSTER name". */
  readonly onCluster: string;
  /** Engine that keeps the row with the highest `ver`, e.g. "ReplacingMergeTree(ver, is_deleted)". */
  readonly replacing: string;
  /** Store columns uncompressed, so that a search through the files sees every byte. */
  readonly plain: boolean;
}

/** Fills a migration's placeholders for one form of the engine. Throws when one is left over. */
export function fill(sql: string, form: Form): string {
  const filled = sql
    .replaceAll("{{db}}", form.database)
    .replaceAll("{{on_cluster}}", form.onCluster)
    .replaceAll("{{replacing}}", form.replacing)
    .replaceAll(/\{\{codec:([^}]+)\}\}/g, (_whole, codec: string) => `CODEC(${form.plain ? "NONE" : codec})`);
  if (filled.includes("{{"))
    throw new Error(`unknown placeholder in a migration: ${/\{\{[^}]*\}\}/.exec(filled)?.[0]}`);
  return filled;
}

/** Brings the schema up to date. Every statement can be repeated, so a crash in the middle is finished by the next start. */
export async function migrate(db: Db, form: Form): Promise<void> {
  await db.run(`CREATE DATABASE IF NOT EXISTS ${form.database} ${form.onCluster}`);
  await db.run(
    fill(
      `CREATE TABLE IF NOT EXISTS {{db}}.schema_migrations {{on_cluster}} (number UInt32, name String, at DateTime DEFAULT now(),
        ver UInt64 DEFAULT 1, is_deleted UInt8 DEFAULT 0) ENGINE = {{replacing}} ORDER BY number SETTINGS fsync_after_insert = 1`,
      form,
    ),
  );
  const rows = await db.rows(`SELECT number FROM ${form.database}.schema_migrations FINAL ORDER BY number`, {});
  const done = new Set(rows.map((row) => Number(row[0])));
  const newest = MIGRATIONS.at(-1)?.number ?? 0;
  const unknown = [...done].filter((number) => number > newest);
  if (unknown.length > 0)
    throw new StoreError(
      "SCHEMA_TOO_NEW",
      `The case store was written by a newer release (schema ${Math.max(...unknown)}, this one knows ${newest}). Start that release, or restore a backup.`,
    );
  for (const migration of MIGRATIONS) {
    if (done.has(migration.number)) continue;
    for (const statement of migration.statements) await db.run(fill(statement, form));
    await db.run(
      `INSERT INTO ${form.database}.schema_migrations (number, name) VALUES ({number:UInt32}, {name:String})`,
      {
        number: migration.number,
        name: migration.name,
      },
    );
  }
}
