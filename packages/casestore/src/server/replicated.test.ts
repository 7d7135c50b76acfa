import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bind, quote } from "../bind.ts";
import type { Db } from "../db.ts";
import type { Engine } from "../engine/process.ts";
import { MIGRATIONS, migrate } from "../migrate.ts";
import { testEngine } from "../testing/engine.ts";
import { formOf, placeOf } from "./spread.ts";
import { readAddress } from "./url.ts";

/** The form that cannot run here, since its tables need Keeper: every statement of it is parsed by the engine itself. */
describe("the schema on a replicated cluster", () => {
  let folder = "";
  let engine: Engine;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "casestore-replicated-"));
    engine = await testEngine(folder);
  });
  afterAll(async () => {
    await engine?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const address = readAddress("https://keep:x@a.example,b.example/cases?cluster=main");
  const place = placeOf(address);

  /** Stands where a cluster would: keeps what it is asked to do, and knows the tables that were made. */
  function recorder() {
    const statements: string[] = [];
    const made = new Map<string, Set<string>>();
    const db: Db = {
      rows: async (_sql, params) =>
        params.database === place.stored
          ? [...(made.get(place.stored) ?? [])].map((table) => [table, ["case_id UInt64"]])
          : [],
      run: async (sql, params = {}) => void statements.push(bind(sql, params)),
      async everywhere(sql) {
        statements.push(sql);
        const [, verb, database = "", table = ""] =
          /^(CREATE TABLE IF NOT|DROP TABLE IF) EXISTS (\w+)\.(\w+)/.exec(sql) ?? [];
        if (verb === "DROP TABLE IF") made.get(database)?.delete(table);
        else if (table !== "") made.set(database, (made.get(database) ?? new Set()).add(table));
      },
      close: async () => {},
    };
    return { db, statements };
  }

  it("is what the engine understands: replicated tables on the whole cluster, distributed ones over them by case", async () => {
    const { db, statements } = recorder();
    await migrate(db, formOf(db, address, place));
    expect(statements.length).toBeGreaterThan(MIGRATIONS.length);
    for (const sql of statements) {
      const parsed = await engine.ask("light", `SELECT formatQuery(${quote(sql)})`, "TSVRaw");
      if (/^(CREATE|ALTER|DROP)/.test(sql)) expect(parsed).toContain("ON CLUSTER main");
      if (/^CREATE TABLE/.test(sql)) {
        expect(parsed).toMatch(
          /ReplicatedReplacingMergeTree\('\/clickhouse\/tables\/\{uuid\}\/\{shard\}', '\{replica\}', ver, is_deleted\)/,
        );
        expect(parsed).toContain("cases_shard.");
      }
      if (/^CREATE OR REPLACE/.test(sql))
        expect(parsed).toMatch(/ENGINE = Distributed\(main, cases_shard, \w+, (case_id|id|number)\)/);
      // What moves rows goes through the tables over all shards.
      if (/^INSERT/.test(sql)) expect(parsed).not.toContain("cases_shard");
    }
    const spread = statements
      .filter((sql) => sql.startsWith("CREATE OR REPLACE"))
      .map((sql) => /\.(\w+)/.exec(sql)?.[1]);
    expect(spread).toEqual(expect.arrayContaining(["cases", "messages", "events", "sealed", "blind"]));
  });
});
