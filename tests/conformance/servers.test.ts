import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { missing, startServers, type TestServers } from "@casekeep/casestore/servers";
import { type EmbeddedControlStore, openEmbedded } from "@casekeep/controlstore";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";

const CLI = fileURLToPath(new URL("../../apps/cli/bin/casekeep.mjs", import.meta.url));
const key = (factor: number) => Buffer.from(Array.from({ length: 32 }, (_, place) => (place * factor + 3) % 256));

/** Enough that an import still runs when its server is killed. */
const MESSAGES = 2_000;

interface Case {
  readonly id: string;
  readonly version: number;
  readonly conversation: readonly { readonly body: string }[];
}
interface Run {
  readonly id: string;
  readonly state: string;
  readonly cases: number;
}

describe.skipIf(missing !== undefined)("two servers of one keep, on one PostgreSQL and one ClickHouse", () => {
  let control: EmbeddedControlStore;
  let clickhouse: TestServers;
  let folder = "";
  let env: Record<string, string> = {};
  const keeps: TestKeep[] = [];
  let token = "";
  const keep = (at: number) => keeps[at] as TestKeep;
  const api = (at: number, method: string, path: string, body?: unknown) => keep(at).api(token, method, path, body);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "casekeep-two-"));
    [control, clickhouse] = await Promise.all([
      openEmbedded({ folder: join(folder, "postgres"), dataFolder: folder }),
      startServers({ shards: 1, replicas: 1 }),
    ]);
    await control.authDatabase.query("CREATE DATABASE shared");
    env = {
      CASEKEEP_POSTGRES_URL: `postgres://casekeep@/shared?host=${encodeURIComponent(join(folder, "postgres", "run"))}`,
      CASEKEEP_CLICKHOUSE_URL: clickhouse.url("cases"),
      CASEKEEP_MASTER_KEY: key(5).toString("base64"),
    };
    // At once: both bring both schemas up to date.
    keeps.push(...(await Promise.all([startKeep({ env }), startKeep({ env })])));
    token = await keep(0).token("agent");
  }, 300_000);
  afterAll(async () => {
    await Promise.all(keeps.map((one) => one.stop()));
    for (const one of keeps) one.remove();
    await clickhouse?.close();
    await control?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }, 120_000);

  it("what one acknowledged, the other answers at once", async () => {
    for (let round = 0; round < 5; round++) {
      const made = await api(round % 2, "POST", "/api/cases", { subject: `Case ${round}`, body: "It does not start." });
      expect(made.status).toBe(201);
      const { id } = made.body as Case;
      const other = await api((round + 1) % 2, "GET", `/api/cases/${id}`);
      expect(other.status).toBe(200);
      expect((other.body as Case).conversation.map(({ body }) => body)).toEqual(["It does not start."]);
    }
  }, 120_000);

  it("of changes to one version through both, one wins; nothing is lost, nothing is there twice", async () => {
    const { id } = (await api(0, "POST", "/api/cases", { subject: "Race", body: "Begin" })).body as Case;
    const accepted: string[] = [];
    for (let round = 0; round < 4; round++) {
      const { version } = (await api(round % 2, "GET", `/api/cases/${id}`)).body as Case;
      const answers = await Promise.all(
        Array.from({ length: 6 }, async (_, at) => {
          const body = `Reply ${round} ${at}`;
          const { status } = await api(at % 2, "POST", `/api/cases/${id}/messages`, { version, body });
          if (status === 200) accepted.push(body);
          return status;
        }),
      );
      expect(answers.filter((status) => status === 200)).toHaveLength(1);
      expect(answers.filter((status) => status === 409)).toHaveLength(5);
    }
    for (const at of [0, 1]) {
      const { conversation } = (await api(at, "GET", `/api/cases/${id}`)).body as Case;
      expect(conversation.map(({ body }) => body)).toEqual(["Begin", ...accepted]);
    }
  }, 120_000);

  it("an import runs on one of them; when that one is killed the other knows, and brings it to its end", async () => {
    const file = join(folder, "export.ndjson");
    execFileSync(process.execPath, [CLI, "synth", "--messages", String(MESSAGES), "--seed", "4", "--out", file], {
      stdio: "ignore",
    });
    const order = { source: "generic", paths: [file], own: [] };
    const begun = await Promise.all([0, 1].map((at) => keep(at).operator("POST", "/api/imports", order)));
    expect(begun.map(({ status }) => status).sort()).toEqual([expect.toSatisfy((status: number) => status < 300), 409]);
    const runner = begun.findIndex(({ status }) => status < 300);
    const other = 1 - runner;
    const { id } = (begun[runner] as unknown as { body: Run }).body;
    const seen = async () => (await keep(other).operator("GET", `/api/imports/${id}`)).body as Run;
    // A server that looks for abandoned work leaves this alone: its own lives.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(["running", "done"]).toContain((await seen()).state);
    await keep(runner).kill();
    const end = Date.now() + 30_000;
    while ((await seen()).state === "running" && Date.now() < end) await new Promise((done) => setTimeout(done, 200));
    expect((await seen()).state).not.toBe("running");
    const again = (await keep(other).operator("POST", "/api/imports", order)).body as Run;
    let run = again;
    while (run.state === "running") {
      await new Promise((done) => setTimeout(done, 500));
      run = (await keep(other).operator("GET", `/api/imports/${again.id}`)).body as Run;
    }
    expect(run).toMatchObject({ state: "done", summary: { messages: { total: MESSAGES } } });
  }, 280_000);

  it("a server with another master key refuses to join", async () => {
    const wrong = startKeep({ env: { ...env, CASEKEEP_MASTER_KEY: key(7).toString("base64") } });
    await expect(wrong).rejects.toThrow(/another master key/);
  }, 120_000);
});
