import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import pg, { type PoolConfig } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyLinks } from "./audit-links.ts";
import { migrate } from "./migrate.ts";
import { type EmbeddedControlStore, openEmbedded } from "./open.ts";
import { temporaryFolder } from "./testing.ts";

describe("migrations", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: EmbeddedControlStore;
  beforeAll(async () => {
    folder = await temporaryFolder();
    server = await openEmbedded({ folder: folder.path });
  });
  afterAll(async () => {
    await server.close();
    await folder.remove();
  });

  async function emptyDatabase(name: string): Promise<PoolConfig> {
    await server.authDatabase.query(`CREATE DATABASE ${name}`);
    return { host: join(folder.path, "run"), user: "casekeep", database: name };
  }

  /** The real files and some more, in a folder of their own. */
  async function withFiles(extra: Record<string, string>, use: (folder: URL) => Promise<void>): Promise<void> {
    const path = await mkdtemp(join(tmpdir(), "casekeep-migrations-"));
    try {
      await cp(fileURLToPath(new URL("./migrations/", import.meta.url)), path, { recursive: true });
      for (const [name, sql] of Object.entries(extra)) await writeFile(join(path, name), sql);
      await use(pathToFileURL(`${path}/`));
    } finally {
      await rm(path, { recursive: true, force: true });
    }
  }

  test("are numbered without gap or double", async () => {
    const names = (await readdir(new URL("./migrations/", import.meta.url))).sort();
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, place) => place + 1));
  });

  test("run once, however many processes start at the same moment and however often", async () => {
    const database = await emptyDatabase("together");
    await Promise.all([migrate(database), migrate(database), migrate(database)]);
    await migrate(database);
  });

  /** A database as the migrations below a number left it. */
  async function madeBefore(name: string, below: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
    const database = await emptyDatabase(name);
    const early = await mkdtemp(join(tmpdir(), "casekeep-migrations-"));
    const client = new pg.Client(database);
    try {
      const all = fileURLToPath(new URL("./migrations/", import.meta.url));
      for (const file of await readdir(all)) if (file < below) await cp(join(all, file), join(early, file));
      await migrate(database, pathToFileURL(`${early}/`));
      await client.connect();
      await use(client);
    } finally {
      await client.end();
      await rm(early, { recursive: true, force: true });
    }
  }

  test("link the audit records that were there before, as they stand", () =>
    madeBefore("linking", "0014", async (client) => {
      const insert =
        "INSERT INTO audit (at, actor, role, action, object, outcome, detail) SELECT now(), n::text, 'agent', 'case.open', '', 'ok', '{}' FROM generate_series(1, 3) n";
      await client.query(insert);
      await migrate({ host: client.host, user: "casekeep", database: "linking" });
      await client.query(insert);
      const db = {
        query: async (statement: { text: string }, values: unknown[]) =>
          (await client.query(statement.text, values)).rows,
      };
      expect(await verifyLinks(db as never, undefined)).toMatchObject({ records: 6, breaks: 0 });
    }));

  test("keep in mind what was to be purged from the case store's files", () =>
    madeBefore("purging", "0015", async (client) => {
      const noted = { cases: [], messages: [2019, 2021] };
      await client.query("INSERT INTO setting (key, value) VALUES ('quality.unpurged', $1)", [JSON.stringify(noted)]);
      await migrate({ host: client.host, user: "casekeep", database: "purging" });
      const { rows } = await client.query("SELECT partition, owner FROM replacement ORDER BY part");
      expect(rows).toEqual([2019, 2021].map((partition) => ({ partition, owner: null })));
    }));

  test("of a newer version are not guessed at: an older one refuses to start", async () => {
    const database = await emptyDatabase("newer");
    await withFiles({ "9000-later.sql": "CREATE TABLE later (id int);" }, (files) => migrate(database, files));
    await expect(migrate(database)).rejects.toMatchObject({
      code: "NEWER_SCHEMA",
      message: expect.stringContaining("9000-later"),
    });
  });

  test("that were edited afterwards are refused", async () => {
    const database = await emptyDatabase("edited");
    await migrate(database);
    await withFiles({ "0007-settings.sql": "SELECT 1;" }, async (files) => {
      await expect(migrate(database, files)).rejects.toMatchObject({ code: "CHANGED_MIGRATION" });
    });
  });

  test("that fail leave nothing of themselves and say where; the next start tries again", async () => {
    const database = await emptyDatabase("failing");
    await withFiles({ "9000-bad.sql": "CREATE TABLE half (id int); SELECT no_such_function();" }, async (files) => {
      await expect(migrate(database, files)).rejects.toMatchObject({ code: "INTERNAL" });
    });
    await withFiles({ "9000-good.sql": "CREATE TABLE half (id int);" }, (files) => migrate(database, files));
  });
});
