import { chmod, cp, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type EmbeddedControlStore, openEmbedded } from "../open.ts";
import { temporaryFolder } from "../testing.ts";
import { findBinaries } from "./binaries.ts";
import { chooseIdentity } from "./identity.ts";

const root = process.getuid?.() === 0;
const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function folder(): Promise<string> {
  const { path, remove } = await temporaryFolder();
  cleanups.push(remove);
  return path;
}
async function open(path: string, onLog?: (line: string) => void): Promise<EmbeddedControlStore> {
  const store = await openEmbedded({ folder: path, ...(onLog === undefined ? {} : { onLog }) });
  cleanups.push(() => store.close());
  return store;
}

describe("the embedded PostgreSQL", () => {
  test("opens no port and keeps every commit on disk", async () => {
    const store = await open(await folder());
    const show = async (name: string): Promise<string> =>
      Object.values((await store.authDatabase.query(`SHOW ${name}`)).rows[0] as Record<string, string>)[0] ?? "";
    expect(await show("listen_addresses")).toBe("");
    expect([await show("fsync"), await show("synchronous_commit"), await show("full_page_writes")]).toEqual([
      "on",
      "on",
      "on",
    ]);
    expect(await show("server_version")).toMatch(/^18\./);
  });

  test("scrubbing leaves no byte of a finished outbox entry in any file, log included; what waits stays", async () => {
    const path = await folder();
    const store = await open(path);
    const planted = "quokkaville-zq81";
    const found = async (): Promise<string[]> => {
      const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
      const names: string[] = [];
      for (const file of files) {
        const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
        if (bytes.includes(planted)) names.push(file.name);
      }
      return names;
    };
    const change = (caseId: bigint, text: string) =>
      store.changes.change(
        { caseId, expected: "any", base: { version: 1, seq: 1, confidentialSeq: 0 }, stream: "main" },
        () => [{ table: "messages@1", rows: 1, bytes: new Uint8Array(Buffer.from(text)) }],
      );
    for (let id = 1n; id < 40n; id++) {
      const { outboxId } = await change(id, `${planted} ${"x".repeat(Number(id) * 100)}`);
      await store.changes.done(outboxId);
    }
    expect((await found()).length).toBeGreaterThan(0);
    const { outboxId } = await change(99n, "waits");
    expect(await store.changes.scrub()).toBe(true);
    expect(await found()).toEqual([]);
    expect((await store.changes.pending()).map(({ id }) => id)).toEqual([outboxId]);
  });

  test("lets nobody else into its folders", async () => {
    const path = await folder();
    await open(path);
    for (const name of ["pg", "run"]) expect((await stat(join(path, name))).mode & 0o077).toBe(0);
    expect((await stat(path)).mode & 0o067).toBe(0);
    expect(await readFile(join(path, "pg", "pg_hba.conf"), "utf8")).toBe("local all casekeep peer map=casekeep\n");
  });

  test("starts an existing cluster in under a second, with what was in it", async () => {
    const path = await folder();
    const first = await openEmbedded({ folder: path });
    await first.settings.setOrganisation("Example Ltd");
    await first.close();
    await first.close();
    const start = performance.now();
    const second = await open(path);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(await second.settings.organisation()).toBe("Example Ltd");
  });

  test("is refused to a second opener, which disturbs nothing", async () => {
    const path = await folder();
    const store = await open(path);
    await expect(openEmbedded({ folder: path })).rejects.toMatchObject({ code: "FOLDER_BUSY" });
    await store.ping();
  });

  test("starts past what a killed holder left: a hold of a process that is gone, a half-made cluster", async () => {
    const path = await folder();
    await writeFile(join(path, "owner"), "999999999 1\n");
    await mkdir(join(path, "pg.new"));
    await writeFile(join(path, "pg.new", "half"), "x");
    await (await open(path)).ping();
  });

  test("starts past a hold whose process id now belongs to another process", async () => {
    const path = await folder();
    await writeFile(join(path, "owner"), `${process.ppid} 1\n`);
    await (await open(path)).ping();
  });

  test("starts past a postmaster.pid whose id now belongs to another process", async () => {
    const path = await folder();
    await (await openEmbedded({ folder: path })).close();
    await writeFile(
      join(path, "pg", "postmaster.pid"),
      `${process.ppid}\n${join(path, "pg")}\n1\n5432\n${path}/run\n\n`,
    );
    await (await open(path)).ping();
  });

  test("works in a folder whose path is too long for a socket, and leaves no socket folder behind", async () => {
    const top = await folder();
    const path = join(top, "a".repeat(60), "b".repeat(60));
    for (const above of [top, join(path, ".."), path]) {
      await mkdir(above, { recursive: true });
      await chmod(above, 0o711);
    }
    const store = await openEmbedded({ folder: join(path, "control") });
    const { rows } = await store.authDatabase.query("SHOW unix_socket_directories");
    const socket = String(rows[0].unix_socket_directories);
    expect(socket).toMatch(/casekeep-pg-/);
    expect((await stat(socket)).mode & 0o077).toBe(0);
    await store.close();
    await expect(stat(socket)).rejects.toThrow();
  });

  test("says what is missing when there are no programs, and when the cluster is of another version", async () => {
    const path = await folder();
    await expect(openEmbedded({ folder: path, binaries: path })).rejects.toMatchObject({
      code: "NO_BINARIES",
      help: expect.stringContaining("CASEKEEP_POSTGRES_URL"),
    });
    await mkdir(join(path, "pg"));
    await writeFile(join(path, "pg", "PG_VERSION"), "17\n");
    await expect(openEmbedded({ folder: path })).rejects.toMatchObject({ code: "CLUSTER_VERSION" });
  });

  test("says why PostgreSQL did not start, and lets the folder go", async () => {
    const path = await folder();
    await (await openEmbedded({ folder: path })).close();
    await writeFile(join(path, "pg", "postgresql.conf"), "no_such_setting_at_all = 1\n");
    await expect(openEmbedded({ folder: path })).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("no_such_setting_at_all"),
    });
    await expect(stat(join(path, "owner"))).rejects.toThrow();
  });

  test.runIf(root)(
    "as root works below folders that are closed to everybody else, and leaves them closed",
    async () => {
      const closed = await folder();
      await chmod(closed, 0o700);
      const store = await openEmbedded({ folder: join(closed, "control") });
      cleanups.push(() => store.close());
      await store.ping();
      expect((await stat(closed)).mode & 0o077).toBe(0);
    },
  );

  test.runIf(root)("as root runs programs that lie below a closed folder, as in a home of mode 0700", async () => {
    const closed = await folder();
    await chmod(closed, 0o700);
    const { postgres } = await findBinaries();
    await cp(join(dirname(postgres), ".."), join(closed, "native"), { recursive: true, verbatimSymlinks: true });
    const store = await openEmbedded({
      folder: join(closed, "control"),
      binaries: join(closed, "native", "bin"),
    });
    cleanups.push(() => store.close());
    await store.ping();
  });

  test.runIf(root)("as root opens the keep's own data folder to PostgreSQL's group and to nobody else", async () => {
    const data = await folder();
    await chmod(data, 0o700);
    const store = await openEmbedded({ folder: join(data, "control"), dataFolder: data });
    cleanups.push(() => store.close());
    expect((await stat(data)).mode & 0o067).toBe(0);
  });

  test.runIf(root)("as root runs as somebody else, and stays with whoever owns the cluster", async () => {
    const path = await folder();
    await open(path);
    const { uid } = await stat(join(path, "pg"));
    expect(uid).not.toBe(0);
    expect((await chooseIdentity(uid)).uid).toBe(uid);
    expect((await chooseIdentity(65534)).uid).toBe(65534);
  });

  test("writes no row's value into its log, not even when it refuses a row", async () => {
    const lines: string[] = [];
    const store = await open(await folder(), (line) => lines.push(line));
    const marker = "marker-7f3a@example.com";
    const insert = `INSERT INTO "user" (id, name, email) VALUES ($1, $1, '${marker}')`;
    await store.authDatabase.query(insert, ["a"]);
    await expect(store.authDatabase.query(insert, ["b"])).rejects.toThrow();
    await expect.poll(() => lines.join("\n")).toContain("duplicate key");
    expect(lines.join("\n")).not.toContain(marker);
  });

  test("does not take a socket that somebody else listens on for its own", async () => {
    const path = await folder();
    await (await openEmbedded({ folder: path })).close();
    const socket = join(path, "run", ".s.PGSQL.5432");
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(socket, resolve));
    cleanups.push(() => new Promise((resolve) => squatter.close(resolve)));
    const store = await open(path);
    await store.ping();
    expect((await store.authDatabase.query("SELECT current_user AS who")).rows).toEqual([{ who: "casekeep" }]);
  });
});
