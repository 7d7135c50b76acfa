import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, type TestContext, test } from "vitest";
import { type EmbeddedControlStore, openEmbedded } from "../open.ts";
import { temporaryFolder } from "../testing.ts";
import { startTime } from "./owner.ts";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});
async function folder(): Promise<string> {
  const { path, remove } = await temporaryFolder();
  cleanups.push(remove);
  return path;
}
async function open(path: string): Promise<EmbeddedControlStore> {
  const store = await openEmbedded({ folder: path });
  cleanups.push(() => store.close());
  return store;
}

const BASE = { version: 0, seq: 0, confidentialSeq: 0 };
const block = (bytes: Uint8Array<ArrayBuffer>) => [{ table: "messages", rows: 1, bytes }];
/** A dead process that nobody has reaped does not run. */
const running = async (pid: number): Promise<boolean> => (await startTime(pid)) !== undefined;

/** A process that opens the store, commits without end and prints each acknowledged outbox id. */
async function writer(path: string): Promise<{ child: ChildProcess; postgres: number; acknowledged: string[] }> {
  const script = `
    import { openEmbedded } from ${JSON.stringify(new URL("../open.ts", import.meta.url).href)};
    const store = await openEmbedded({ folder: ${JSON.stringify(path)} });
    console.log("postgres " + store.postgresPid());
    for (let n = 0; n < 100000; n++) {
      const taken = await store.changes.change({ caseId: BigInt(n % 7), expected: "any", base: ${JSON.stringify(BASE)}, stream: "main" },
        () => [{ table: "messages", rows: 1, bytes: new Uint8Array(500) }]);
      console.log("ok " + taken.outboxId);
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: string[] = [];
  const postgres = await new Promise<number>((resolve, reject) => {
    child.once("exit", () => reject(new Error("the writer ended")));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [word, number] = line.split(" ");
      if (word === "postgres") resolve(Number(number));
      else acknowledged.push(number ?? "");
    });
  });
  await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(50);
  return { child, postgres, acknowledged };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  child.kill("SIGKILL");
  await ended;
}

describe("when PostgreSQL is killed", () => {
  test("nothing acknowledged is lost, whoever was told otherwise knows it, and it runs again by itself", async () => {
    const store = await open(await folder());
    const acknowledged = new Set<bigint>();
    const refusals = new Set<string>();
    let audited = 0;
    let stop = false;
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      while (!stop) {
        try {
          const taken = await store.changes.change(
            { caseId: BigInt(writer % 3), expected: "any", base: BASE, stream: "main" },
            () => block(new Uint8Array(randomBytes(300))),
          );
          acknowledged.add(taken.outboxId);
          const record = {
            at: new Date(),
            actor: "crash",
            role: "agent",
            action: "x",
            object: "y",
            outcome: "ok",
            detail: {},
          } as const;
          await store.audit.append([record]);
          audited++;
        } catch (error) {
          refusals.add((error as { code: string }).code);
        }
      }
    });
    const pids = new Set<number>();
    for (let round = 0; round < 4; round++) {
      const before = acknowledged.size;
      await expect.poll(() => acknowledged.size, { timeout: 15_000 }).toBeGreaterThan(before + 20);
      const pid = store.postgresPid();
      pids.add(pid);
      process.kill(pid, "SIGKILL");
      // What served its connections ends a moment after it, and may acknowledge until then.
      await expect.poll(() => store.postgresPid(), { timeout: 15_000 }).not.toBe(pid);
    }
    const before = acknowledged.size;
    await expect.poll(() => acknowledged.size, { timeout: 15_000 }).toBeGreaterThan(before);
    stop = true;
    await Promise.all(writers);

    expect(pids.size).toBe(4);
    expect([...refusals]).toEqual(["STORE_UNAVAILABLE"]);
    const stored = new Set((await store.changes.pending(1_000_000)).map(({ id }) => id));
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
    const { items } = await store.audit.page({ actor: "crash" }, { limit: 1_000_000 });
    expect(items.length).toBeGreaterThanOrEqual(audited);
    const heads = await store.changes.heads([0n, 1n, 2n]);
    expect([...heads.values()].reduce((sum, head) => sum + head.version, 0)).toBe(stored.size);
  });

  // These wait more than they work, and do so side by side.
  async function told(finished: TestContext["onTestFinished"]) {
    const { path, remove } = await temporaryFolder();
    finished(remove);
    const lines: string[] = [];
    const store = await openEmbedded({ folder: path, onLog: (line) => lines.push(line) });
    finished(() => store.close());
    return { store, lines, path };
  }

  test.concurrent("eight times in a row, it comes back each time, and the log tells the trouble once", async ({
    expect,
    onTestFinished,
  }) => {
    const { store, lines } = await told(onTestFinished);
    for (let round = 0; round < 8; round++) {
      const pid = store.postgresPid();
      process.kill(pid, "SIGKILL");
      await expect.poll(() => store.postgresPid(), { timeout: 20_000 }).not.toBe(pid);
      await store.ping();
      expect(store.trouble()).toBeUndefined();
    }
    expect(lines.filter((line) => /again and again/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line.includes("ended unexpectedly"))).toHaveLength(6);
  });

  test.concurrent("and cannot start, it is tried with growing pauses, says so, and works again by itself once the hindrance is gone", async ({
    expect,
    onTestFinished,
  }) => {
    const { store, lines, path } = await told(onTestFinished);
    const [there, away] = [join(path, "pg", "global", "pg_control"), join(path, "pg", "global", "away")];
    await rename(there, away);
    process.kill(store.postgresPid(), "SIGKILL");
    await expect.poll(() => store.trouble(), { timeout: 20_000 }).toMatch(/ended \d+ times in a row; .* again/);
    await expect.poll(() => store.trouble(), { timeout: 20_000 }).toMatch(/ended 8 times .* in \d s/);
    const before = lines.length;
    await rename(away, there);
    await store.ping().catch((error: unknown) => expect(error).toMatchObject({ code: "STORE_UNAVAILABLE" }));
    await expect.poll(() => store.ping().then(() => "up"), { timeout: 20_000 }).toBe("up");
    expect(store.trouble()).toBeUndefined();
    expect(lines.slice(0, before).filter((line) => /again and again/.test(line))).toHaveLength(1);
    expect(lines.slice(before)).toEqual([expect.stringMatching(/^PostgreSQL runs again .* after 8 ends in a row\.$/)]);
  });

  test.concurrent("and cannot start, closing does not wait for the next try", async ({ expect, onTestFinished }) => {
    const { store, path } = await told(onTestFinished);
    const control = join(path, "pg", "global", "pg_control");
    await rename(control, `${control}.away`);
    process.kill(store.postgresPid(), "SIGKILL");
    await expect.poll(() => store.trouble(), { timeout: 40_000 }).toMatch(/ended 9 times .* in 1\d s/);
    const begun = Date.now();
    await expect(store.ping()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await store.close();
    expect(Date.now() - begun).toBeLessThan(3_000);
  }, 60_000);
});

describe("when Casekeep is killed", () => {
  test("PostgreSQL ends with it, and what was acknowledged is there at the next start", async () => {
    const path = await folder();
    const { child, postgres, acknowledged } = await writer(path);
    await kill(child);
    await expect.poll(() => running(postgres), { timeout: 10_000 }).toBe(false);
    const store = await open(path);
    const stored = new Set((await store.changes.pending(1_000_000)).map(({ id }) => String(id)));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  });

  test("the next start does not wait for that: it may come at once", async () => {
    const path = await folder();
    const { child, acknowledged } = await writer(path);
    await kill(child);
    const store = await open(path);
    expect((await store.changes.pending(1_000_000)).length).toBeGreaterThanOrEqual(acknowledged.length);
  });

  test.runIf(process.platform === "linux")(
    "together with the guard, the next start stops the leftover PostgreSQL",
    async () => {
      const path = await folder();
      const { child, postgres, acknowledged } = await writer(path);
      process.kill(await guardOf(postgres), "SIGKILL");
      await kill(child);
      await sleep(200);
      expect(await running(postgres)).toBe(true);
      const store = await open(path);
      expect(await running(postgres)).toBe(false);
      expect((await store.changes.pending(1_000_000)).length).toBeGreaterThanOrEqual(acknowledged.length);
    },
  );

  test("together with PostgreSQL, the stale lock does not stop the next start", async () => {
    const path = await folder();
    const { child, postgres, acknowledged } = await writer(path);
    process.kill(postgres, "SIGKILL");
    await kill(child);
    const store = await open(path);
    const stored = new Set((await store.changes.pending(1_000_000)).map(({ id }) => String(id)));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  });

  test("a run that it left running can be seen as interrupted, with its cursor", async () => {
    const path = await folder();
    const first = await openEmbedded({ folder: path });
    const run = await first.imports.start({ source: "generic", startedBy: "u", request: {} });
    const counters = { ...run.counters, cases: 3 };
    await first.imports.commit(run.id, { cursor: { offset: 11 }, counters });
    await first.close();
    const store = await open(path);
    expect(await store.imports.interruptRunning()).toMatchObject([{ id: run.id, cursor: { offset: 11 }, counters }]);
  });
});

test("the outbox survives a restart, byte for byte", async () => {
  const path = await folder();
  const first = await openEmbedded({ folder: path });
  const bytes = new Uint8Array(randomBytes(10_000));
  const taken = await first.changes.change({ caseId: 1n << 63n, expected: 0, base: BASE, stream: "main" }, () =>
    block(bytes),
  );
  await first.close();
  const store = await open(path);
  expect(await store.changes.pending()).toEqual([
    { id: taken.outboxId, caseId: 1n << 63n, blocks: [{ table: "messages", rows: 1, bytes }] },
  ]);
});

/** The shell that watches over this postmaster. */
async function guardOf(postgres: number): Promise<number> {
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const words = (await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "")).split("\0");
    if (words[0] === "/bin/sh" && words[3] === String(postgres)) return Number(name);
  }
  throw new Error("no guard found");
}
