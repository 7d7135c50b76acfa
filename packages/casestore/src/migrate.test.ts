import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewer } from "./conformance/cast.ts";
import { worldOf } from "./conformance/world.ts";
import type { Db } from "./db.ts";
import { openEmbedded } from "./embedded.ts";
import { encodeBatch } from "./encode/encode.ts";
import { LAYOUTS } from "./encode/layout.ts";
import { createWriter } from "./encode/writer.ts";
import { StoreError } from "./errors.ts";
import { fill, MIGRATIONS, migrate, recorded } from "./migrate.ts";
import { testEngine } from "./testing/engine.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "casestore-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A row of the blind index as the first release encoded it. */
function oldBlind(hash: bigint, caseId: bigint) {
  const to = createWriter();
  to.uint64(hash);
  to.uint64(caseId);
  to.text("email");
  to.text("public");
  to.uint64(7n);
  to.uint64(1n);
  to.uint8(0);
  return { table: "blind@1", rows: 1, bytes: to.take() };
}

/** A message as the first release encoded it, with whose key its originals are sealed under, its place in the case, and its entry in the history. */
function oldMessage(id: bigint, caseId: bigint, at: number, body: string) {
  const to = createWriter();
  to.uint64(id);
  to.uint64(caseId);
  to.int64(at);
  for (const text of ["customer", "someone", "public", body]) to.text(text);
  to.texts([]);
  for (const text of ["product", "region", "en", "email"]) to.text(text);
  to.uint64(7n);
  for (const text of ["", ""]) to.text(text);
  to.uint64(1n);
  to.uint8(0);
  const message = { table: "messages@1", rows: 1, bytes: to.take() };
  to.uint64(caseId);
  to.int64(at);
  to.uint64(id);
  for (const text of ["customer", "someone", "public"]) to.text(text);
  to.uint64(1n);
  to.uint8(0);
  const place = { table: "places@1", rows: 1, bytes: to.take() };
  to.uint64(caseId);
  to.text("main");
  to.uint32(1);
  to.int64(at);
  for (const text of ["message", "someone", "import", "{}"]) to.text(text);
  to.uint64(1n);
  to.uint8(0);
  return [message, place, { table: "events@1", rows: 1, bytes: to.take() }];
}

it("what an earlier release stored, or left in an outbox, is there after the schema has moved on", async () => {
  const world = worldOf(8, 3);
  const [first, second] = world.cases;
  if (!first || !second) throw new Error("the world has no cases");
  const none = { messages: [], events: [], sealed: [], blind: [] };
  await (await openEmbedded({ folder })).close();

  // Back to the tables of the first release, with a row in them.
  const engine = await testEngine(folder);
  const run = (sql: string) => engine.ask("write", sql, "Null");
  await run("DROP DATABASE keep SYNC");
  await run("CREATE DATABASE keep");
  const form = { database: "keep", onCluster: "", replacing: "ReplacingMergeTree(ver, is_deleted)", plain: false };
  await run(
    "CREATE TABLE keep.schema_migrations (number UInt32, name String, at DateTime DEFAULT now(), ver UInt64 DEFAULT 1, is_deleted UInt8 DEFAULT 0) ENGINE = ReplacingMergeTree(ver, is_deleted) ORDER BY number",
  );
  const [initial] = MIGRATIONS;
  for (const statement of initial?.statements ?? []) await run(fill(statement, form));
  await run("INSERT INTO keep.schema_migrations (number, name) VALUES (1, 'cases')");
  await run(
    `INSERT INTO keep.blind (hash, case_id, kind, visibility, person_id, ver, is_deleted) VALUES (11, ${first.id}, 'email', 'public', 7, 1, 0)`,
  );
  const at = first.createdAt;
  await run(
    `INSERT INTO keep.messages (id, case_id, at, author_kind, author, visibility, body, product, language, person_id, ver, is_deleted)
     VALUES (21, ${first.id}, fromUnixTimestamp64Milli(${at}), 'customer', 'someone', 'public', 'stored before', 'product', 'en', 7, 1, 0)`,
  );
  await run(
    `INSERT INTO keep.places (case_id, at, id, author_kind, author, visibility, ver, is_deleted)
     VALUES (${first.id}, fromUnixTimestamp64Milli(${at}), 21, 'customer', 'someone', 'public', 1, 0)`,
  );
  await run(
    `INSERT INTO keep.events (case_id, stream, seq, at, type, actor, origin, change, ver, is_deleted)
     VALUES (${first.id}, 'main', 1, fromUnixTimestamp64Milli(${at}), 'message', 'someone', 'import', '{}', 1, 0)`,
  );
  await engine.close();

  const store = await openEmbedded({ folder });
  try {
    await store.insert(encodeBatch({ ...none, ver: 1n, cases: [first, second] }));
    await store.insert({
      blocks: [oldBlind(12n, second.id), ...oldMessage(22n, second.id, second.createdAt, "sent before")],
    });
    const bodies = async (id: bigint) =>
      (await store.open(viewer(), id))?.messages.map(({ body, product }) => [body, product]);
    expect(await bodies(first.id)).toEqual([["stored before", "product"]]);
    expect((await store.sizes()).has("places")).toBe(false);
    expect(await bodies(second.id)).toEqual([["sent before", "product"]]);
    expect(await store.locate(viewer(), [11n, 12n])).toEqual(
      new Map([
        [11n, first.id],
        [12n, second.id],
      ]),
    );
  } finally {
    await store.close();
  }
});

it("every layout names columns that its table has, but for those it says were dropped", async () => {
  const engine = await testEngine(folder);
  const run = (sql: string) => engine.ask("write", sql, "Null");
  try {
    const form = { database: "keep", onCluster: "", replacing: "ReplacingMergeTree(ver, is_deleted)", plain: false };
    await run("CREATE DATABASE keep");
    for (const { statements } of MIGRATIONS) for (const statement of statements) await run(fill(statement, form));
    for (const { table, columns, dropped = [] } of Object.values(LAYOUTS)) {
      const sql = `SELECT name FROM system.columns WHERE database = 'keep' AND table = '${table}'`;
      const names = (await engine.ask("light", sql, "TabSeparated")).trim().split("\n");
      const given = columns.map(([name]) => name).filter((name) => !dropped.includes(name));
      expect(new Set(given)).toEqual(new Set(names));
    }
  } finally {
    await engine.close();
  }
});

it("of two servers that start at once the slower goes on past what the faster has dropped, and stops where nobody has", async () => {
  const form = { database: "keep", onCluster: "", replacing: "ReplacingMergeTree(ver, is_deleted)", plain: false };
  const known = ["ALTER TABLE keep.places", "DROP TABLE keep.places", "ALTER TABLE keep.cases"].map((sql, at) => ({
    number: at + 1,
    name: `step ${at + 1}`,
    statements: [sql],
  }));
  const slower = async (faster: readonly number[]) => {
    const ran: string[] = [];
    let overtaken = false;
    await migrate(
      {
        rows: async () => (overtaken ? faster.map((number) => [number, ""]) : []),
        run: async (_sql, params) => void ran.push(`recorded ${String(params?.number)}`),
        everywhere: async (sql) => {
          overtaken ||= sql === known[0]?.statements[0];
          if (sql === known[0]?.statements[0]) throw new StoreError("BAD_QUERY", "", { engineCode: 60 });
          if (known.some(({ statements }) => statements[0] === sql)) ran.push(sql);
        },
        close: async () => undefined,
      },
      form,
      known,
    );
    return ran;
  };
  expect(await slower([1, 2])).toEqual([
    "DROP TABLE keep.places",
    "recorded 2",
    "ALTER TABLE keep.cases",
    "recorded 3",
  ]);
  await expect(slower([])).rejects.toMatchObject({ engineCode: 60 });
});

describe("before anything is defined", () => {
  const form = { database: "keep", onCluster: "", replacing: "ReplacingMergeTree(ver, is_deleted)", plain: false };
  /** A store with these migrations recorded, or without the table that they are recorded in. */
  const storeOf = (found: readonly number[] | StoreError) => {
    const sent: string[] = [];
    const db: Db = {
      async rows() {
        if (found instanceof StoreError) throw found;
        return found.map((number) => [number, ""]);
      },
      run: async (sql) => void sent.push(sql),
      everywhere: async (sql) => void sent.push(sql),
      close: async () => undefined,
    };
    return { db, sent };
  };
  const numbers = MIGRATIONS.map(({ number }) => number);

  it("what is recorded is read: where it is everything, no node is asked for more", async () => {
    const { db, sent } = storeOf(numbers);
    await migrate(db, form);
    expect(sent).toEqual([]);
  });

  it("a newer schema is refused, also where migrations that are known are not there", async () => {
    for (const found of [[...numbers, 9999], [9999]]) {
      const { db, sent } = storeOf(found);
      await expect(migrate(db, form)).rejects.toMatchObject({ code: "SCHEMA_TOO_NEW" });
      expect(sent).toEqual([]);
    }
  });

  it("a database or table that is not there has nothing recorded, and any other refusal is one", async () => {
    for (const [engineCode, expected] of [
      [81, []],
      [60, []],
      [47, undefined],
    ] as const) {
      const { db } = storeOf(new StoreError("BAD_QUERY", "", { engineCode }));
      const found = await recorded(db, "keep").then(
        (names) => [...names],
        () => undefined,
      );
      expect(found).toEqual(expected);
    }
  });
});
