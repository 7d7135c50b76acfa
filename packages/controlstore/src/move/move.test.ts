import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addPerson } from "../conformance/persons.ts";
import { type EmbeddedControlStore, openEmbedded, openUrl } from "../open.ts";
import { temporaryFolder } from "../testing.ts";
import { moveControl } from "./move.ts";

const RECORDS = 3_000;
const record = (n: number) => ({
  at: new Date("2026-01-02T03:04:05.678Z"),
  actor: "ana",
  role: "agent",
  action: "case.open",
  object: `case-${n}`,
  outcome: "ok" as const,
  detail: { text: 'a\ttab, a "quote",\na line and a \\ backslash', nothing: null, n },
});
const CHANGE = {
  caseId: 7n,
  expected: "any",
  base: { version: 0, seq: 0, confidentialSeq: 0 },
  stream: "main",
} as const;
const block = () => [{ table: "messages", rows: 1, bytes: new Uint8Array([0, 10, 92, 255]) }];

describe("moving the control data of a folder", () => {
  let from: Awaited<ReturnType<typeof temporaryFolder>>;
  let around: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: EmbeddedControlStore;
  let ana = "";
  let before: unknown;

  beforeAll(async () => {
    [from, around] = [await temporaryFolder(), await temporaryFolder()];
    server = await openEmbedded({ folder: around.path });
    const store = await openEmbedded({ folder: from.path });
    ana = await addPerson(store, { email: "ana@example.com", role: "admin" });
    await store.settings.set("nothing", null);
    await store.settings.setOrganisation("Example Ltd");
    for (let n = 0; n < 3; n++) await store.changes.change(CHANGE, block);
    for (let n = 0; n < RECORDS; n += 500)
      await store.audit.append(Array.from({ length: 500 }, (_, at) => record(n + at)));
    before = await told(store);
    await store.close();
  });
  afterAll(async () => {
    await server.close();
    await from.remove();
    await around.remove();
  });

  /** The address of a database on the server around; made where it is new. */
  async function database(name: string): Promise<string> {
    await server.authDatabase.query(`CREATE DATABASE ${name}`).catch(() => undefined);
    return `postgres://casekeep@/${name}?host=${encodeURIComponent(join(around.path, "run"))}`;
  }
  async function told(store: Awaited<ReturnType<typeof openUrl>>) {
    return {
      people: await store.people.list(),
      nothing: await store.settings.get("nothing"),
      organisation: await store.settings.organisation(),
      pending: (await store.changes.pending(10)).map(({ id }) => id),
      audit: (await store.audit.page({}, { limit: RECORDS + 10 })).items,
    };
  }
  const unmoved = () => rm(join(from.path, "moved.json"), { force: true });

  it("stopped in the middle leaves nothing on the other side, and the same call moves it then", async () => {
    const to = await database("stopped");
    const phases = new Set<string>();
    let stopping: Promise<unknown> | undefined;
    const stopped = moveControl({
      folder: from.path,
      to,
      onProgress({ phase, done }) {
        phases.add(phase);
        if (phase === "copying" && done > 100)
          stopping ??= server.authDatabase.query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'stopped' AND pid <> pg_backend_pid()",
          );
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await stopping;
    expect([...phases]).toEqual(["comparing", "copying"]);
    expect(existsSync(join(from.path, "moved.json"))).toBe(false);
    const client = new pg.Client(to);
    await client.connect();
    for (const table of ["audit", '"user"', "setting"])
      expect((await client.query(`SELECT count(*)::int AS rows FROM ${table}`)).rows).toEqual([{ rows: 0 }]);
    await client.end();

    const seen: number[] = [];
    const moved = await moveControl({ folder: from.path, to, onProgress: ({ done }) => seen.push(done) });
    expect(moved.written).toBeGreaterThan(RECORDS);
    expect(moved.tables).toContainEqual({ table: "audit", rows: RECORDS });
    expect(seen.at(-1)).toBe(moved.written);
    expect(await moveControl({ folder: from.path, to })).toEqual({ ...moved, written: 0 });
  });

  it("goes on there as it was: the same people, records and numbers, which are still only added to", async () => {
    const store = await openUrl(await database("stopped"));
    try {
      expect(await told(store)).toEqual(before);
      expect(await store.audit.verify()).toMatchObject({ broken: [] });
      await store.audit.append([record(RECORDS)]);
      expect(await store.audit.verify()).toMatchObject({ broken: [] });
      const { outboxId } = await store.changes.change(CHANGE, block);
      expect(outboxId).toBeGreaterThan((before as { pending: bigint[] }).pending.at(-1) as bigint);
      await expect(store.authDatabase.query("DELETE FROM audit")).rejects.toThrow();
      await expect(store.authDatabase.query("UPDATE audit SET actor = 'bea'")).rejects.toThrow();
      expect(await store.people.get(ana)).toMatchObject({ role: "admin" });
    } finally {
      await store.close();
    }
  });

  it("leaves a folder that nobody serves again by mistake, and says where its data went", async () => {
    const refused = openEmbedded({ folder: from.path });
    await expect(refused).rejects.toMatchObject({
      code: "MOVED",
      message: expect.stringMatching(/\/stopped on \d{4}-/),
    });
    await expect(refused).rejects.toMatchObject({ help: expect.stringContaining("CASEKEEP_POSTGRES_URL") });
    expect(await readFile(join(from.path, "moved.json"), "utf8")).not.toContain("casekeep@");
    await unmoved();
    const store = await openEmbedded({ folder: from.path });
    expect(await told(store)).toEqual(before);
    await store.close();
  });

  it("refuses a database that has been used, and changes nothing there", async () => {
    const to = await database("used");
    const theirs = await openUrl(to);
    await theirs.settings.setOrganisation("Somebody else");
    await theirs.close();
    await expect(moveControl({ folder: from.path, to })).rejects.toMatchObject({ code: "TARGET_IN_USE" });
    await expect(moveControl({ folder: from.path, to: await database("stopped") })).rejects.toMatchObject({
      code: "TARGET_IN_USE",
      message: expect.stringContaining("table audit differs"),
    });
    const after = await openUrl(to);
    expect(await after.settings.organisation()).toBe("Somebody else");
    expect(await after.people.list()).toEqual([]);
    await after.close();
    expect(existsSync(join(from.path, "moved.json"))).toBe(false);
  });

  it("tells a server that does not let it in from one that is not there, and frees the folder", async () => {
    const socket = encodeURIComponent(join(around.path, "run"));
    const absent = `postgres://casekeep@/absent?host=${socket}`;
    await expect(moveControl({ folder: from.path, to: absent })).rejects.toMatchObject({ code: "STORE_REFUSED" });
    await expect(moveControl({ folder: from.path, to: "postgres://keep:x@127.0.0.1:1/keep" })).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
    await (await openEmbedded({ folder: from.path })).close();
  });
});
