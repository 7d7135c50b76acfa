import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import pg, { type PoolConfig } from "pg";
import { ControlStoreError, translated } from "./errors.ts";

/** Any fixed number: whoever migrates this database takes the same lock. */
export const MIGRATING = 7_300_202_612;

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

const CONNECT_MS = 10_000;

const FOLDER = new URL("./migrations/", import.meta.url);

async function readMigrations(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), "utf8");
      return { number: Number(name.slice(0, 4)), name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Brings the schema up to this version. Each file runs in a transaction of its own together with its row in `schema_migrations`;
 * two processes at once do it one after the other. Throws NEWER_SCHEMA or CHANGED_MIGRATION before touching anything.
 */
export async function migrate(connection: PoolConfig, folder: URL = FOLDER): Promise<void> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: CONNECT_MS });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATING]);
    await client.query(
      "CREATE TABLE IF NOT EXISTS schema_migrations (number integer PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())",
    );
    const { rows } = await client.query<{ number: number; name: string; sha256: string }>(
      "SELECT number, name, sha256 FROM schema_migrations ORDER BY number",
    );
    const applied = new Map(rows.map((row) => [row.number, row]));
    check(migrations, rows);
    for (const migration of migrations) {
      if (applied.has(migration.number)) continue;
      await client.query("BEGIN");
      await client.query(migration.sql);
      await client.query("INSERT INTO schema_migrations (number, name, sha256) VALUES ($1, $2, $3)", [
        migration.number,
        migration.name,
        migration.sha256,
      ]);
      await client.query("COMMIT");
    }
  } catch (error) {
    throw translated(error);
  } finally {
    // Ends the session, and with it the lock and any open transaction.
    await client.end().catch(() => undefined);
  }
}

function check(
  migrations: readonly Migration[],
  applied: readonly { number: number; name: string; sha256: string }[],
): void {
  for (const row of applied) {
    const known = migrations.find(({ number }) => number === row.number);
    if (known === undefined) {
      throw new ControlStoreError(
        "NEWER_SCHEMA",
        `The control data was last used by a newer Casekeep (schema ${row.name}).`,
        "Start that version or a later one; an older one would misread the data.",
      );
    }
    if (known.sha256 !== row.sha256) {
      throw new ControlStoreError(
        "CHANGED_MIGRATION",
        `The migration ${row.name} is not the one that made this schema.`,
        "Restore the original file; changes belong into a new migration.",
      );
    }
  }
}
