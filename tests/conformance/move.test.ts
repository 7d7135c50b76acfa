import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { missing, startServers, type TestServers } from "@casekeep/casestore/servers";
import { type EmbeddedControlStore, openEmbedded, openUrl } from "@casekeep/controlstore";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runImport, startKeep, type TestKeep } from "../support/keep.ts";
import { genericLines } from "../support/marker-exports/generic.ts";
import { filesWithMarkers, MARKERS, markersIn, markersInBytes } from "../support/markers.ts";
import { type Tap, tap } from "../support/tap.ts";

const MAIN = fileURLToPath(new URL("../../apps/cli/src/main.ts", import.meta.url));
const MESSAGES = 2_000;

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe.skipIf(missing !== undefined)("moving an embedded keep to a server", () => {
  let clickhouse: TestServers;
  let keep: TestKeep;
  let postgres: EmbeddedControlStore;
  let line: Tap;
  let token = "";
  let said = "";
  let before: unknown[] = [];
  const temporary = mkdtempSync(join(tmpdir(), "casekeep-move-"));
  const outside = mkdtempSync(join(tmpdir(), "casekeep-move-pg-"));
  const data = () => join(keep.folder, "data");
  const copy = () => join(keep.folder, "line.bytes");
  const to = (name = "moved") => clickhouse.url(name).replace(/:\d+\/(?=\w+$)/, `:${line.port}/`);

  const toPostgres = (name = "moved") =>
    `postgres://casekeep@/${name}?host=${encodeURIComponent(join(outside, "run"))}`;

  /** Begins `casekeep move` in a group of its own, so that all of it can be killed. */
  function begin(target = ["--to", to()]) {
    const child = spawn(process.execPath, [MAIN, "move", ...target, "--data", data(), "--json"], {
      detached: true,
      env: { ...process.env, TMPDIR: temporary },
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdin.end();
    const ran = new Promise<Ran>((done) =>
      child.once("close", (code) => {
        said += stdout + stderr;
        done({ code, stdout, stderr });
      }),
    );
    return { ran, kill: () => process.kill(-(child.pid as number), "SIGKILL"), ended: () => child.exitCode !== null };
  }

  /** Where something readable about a person lies: files and logs of both sides, temporary files, the line between them. */
  function readable(): string[] {
    return [
      ...filesWithMarkers(data()).found,
      ...filesWithMarkers(clickhouse.folder).found,
      ...filesWithMarkers(outside).found,
      ...filesWithMarkers(temporary).found,
      ...markersInBytes(readFileSync(copy())).map((one) => `${one} on the line`),
      ...markersIn(said).map((one) => `${one} in what move said`),
    ];
  }

  /** The server's own answer, past Casekeep. */
  async function ask(query: string): Promise<string> {
    const { username, password, port } = new URL(clickhouse.url("moved"));
    const authorization = `Basic ${Buffer.from(`${username}:${decodeURIComponent(password)}`).toString("base64")}`;
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: "POST",
      body: query,
      headers: { authorization },
    });
    expect(answer.status, query).toBe(200);
    return answer.text();
  }

  /** Every string that the server holds, one to a line. */
  async function strings(): Promise<string> {
    const columns = await ask(
      "SELECT table, name FROM system.columns WHERE database = 'moved' AND type LIKE '%String%' FORMAT TSV",
    );
    const values: string[] = [];
    for (const pair of columns.trim().split("\n")) {
      const [table = "", column = ""] = pair.split("\t");
      values.push(await ask(`SELECT DISTINCT toString(\`${column}\`) FROM moved.\`${table}\` FORMAT TSVRaw`));
    }
    return values.join("\n");
  }

  /** What people ask, without what differs from one asking to the next. */
  async function answers(): Promise<unknown[]> {
    const ask = async (path: string) => {
      const { status, body } = await keep.api(token, "GET", path);
      expect(status, path).toBe(200);
      return body as unknown;
    };
    const list = (await ask("/api/cases?limit=50")) as { items: { id: string }[] };
    expect(list.items).toHaveLength(50);
    const { cases, messages } = (await ask("/api/stats")) as { cases: number; messages: number };
    const opened = await Promise.all(list.items.slice(0, 20).map(({ id }) => ask(`/api/cases/${id}`)));
    const asked = [
      "/api/cases?q=invoice&limit=20",
      "/api/cases?q=%22thank%20you%22&limit=20",
      "/api/cases?sort=oldest&limit=50",
      "/api/metrics/volume?by=month,region",
      "/api/metrics/first_reply?by=product",
      "/api/metrics/backlog?by=month",
    ];
    return [list, { cases, messages }, opened, ...(await Promise.all(asked.map(ask)))];
  }

  beforeAll(async () => {
    [clickhouse, keep] = await Promise.all([
      startServers({ shards: 1, replicas: 1, log: true }),
      startKeep({ env: { TMPDIR: temporary } }),
    ]);
    line = await tap(Number(new URL(clickhouse.url("moved")).port), copy());
    const file = join(keep.folder, "export.ndjson");
    execFileSync(process.execPath, [MAIN, "synth", "--messages", String(MESSAGES), "--seed", "9", "--out", file], {
      stdio: "ignore",
    });
    expect((await runImport(keep, { source: "generic", paths: [file] })).state).toBe("done");
    const markers = join(keep.folder, "markers.jsonl");
    writeFileSync(markers, genericLines());
    expect((await runImport(keep, { source: "generic", paths: [markers] })).state).toBe("done");
    token = await keep.token("analyst");
    before = await answers();
  }, 300_000);
  afterAll(async () => {
    await keep?.stop();
    line?.close();
    await clickhouse?.close();
    await postgres?.close();
    rmSync(outside, { recursive: true, force: true });
    keep?.remove();
    rmSync(temporary, { recursive: true, force: true });
  }, 120_000);

  it("is refused while the keep is served, saying what to do", async () => {
    const { code, stdout, stderr } = await begin().ran;
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(/holds the data folder.*Stop it first/);
  }, 60_000);

  it("killed in the middle it goes on where it was; then all answers are what they were, and a second run changes nothing", async () => {
    await keep.stop();
    const cursor = join(data(), "move.json");
    let kills = 0;
    let whole: Ran | undefined;
    for (; kills < 3; kills++) {
      const run = begin();
      const old = kills === 0 ? 0 : 1_500;
      await delay(old);
      while (!existsSync(cursor) && !run.ended()) await delay(2);
      if (run.ended()) {
        // Faster than the next kill: it has moved the rest.
        whole = await run.ran;
        break;
      }
      run.kill();
      await run.ran;
      expect(readable()).toEqual([]);
      // The engine's own process ends by itself when the channel closes.
      await delay(1_000);
    }
    expect(kills).toBeGreaterThan(0);
    whole ??= await begin().ran;
    // Whoever was killed may take a moment to be gone.
    for (let again = 0; whole.code === 3 && again < 20; again++) {
      await delay(1_000);
      whole = await begin().ran;
    }
    expect(whole, whole.stderr).toMatchObject({ code: 0 });
    const moved = JSON.parse(whole.stdout) as { written: number; tables: { table: string; rows: number }[] };
    expect(moved).toMatchObject({ differences: [] });
    const rows = moved.tables.reduce((sum, one) => sum + one.rows, 0);
    expect(moved.written).toBeGreaterThan(0);
    // What was there before the kill was not written again.
    expect(moved.written).toBeLessThan(rows);
    expect(moved.tables.find(({ table }) => table === "messages")?.rows).toBe(MESSAGES + 3 * MARKERS.length);
    expect(existsSync(cursor)).toBe(false);

    const second = await begin().ran;
    expect(second, second.stderr).toMatchObject({ code: 0 });
    expect(JSON.parse(second.stdout)).toEqual({ ...moved, written: 0, bytes: 0 });

    keep = await startKeep({ folder: keep.folder, env: { CASEKEEP_CLICKHOUSE_URL: to() } });
    expect(await answers()).toEqual(before);
  }, 300_000);

  it("takes the control data along: the same keep with the same people and records, not served from the folder again", async () => {
    await keep.stop();
    // PostgreSQL of one who is root is somebody else, and passes through.
    chmodSync(outside, 0o711);
    postgres = await openEmbedded({ folder: outside });
    await postgres.authDatabase.query("CREATE DATABASE moved");
    await postgres.authDatabase.query("CREATE DATABASE used");
    const used = await openUrl(toPostgres("used"));
    await used.settings.setOrganisation("Somebody else");
    await used.close();
    // No case goes where the control data could not follow.
    const refused = await begin(["--to", to("elsewhere"), "--postgres", toPostgres("used")]).ran;
    expect(refused, refused.stderr).toMatchObject({ code: 3, stdout: "" });
    expect(refused.stderr).toContain("The target's control data is not this folder's");
    expect(await ask("SELECT name FROM system.tables WHERE database = 'elsewhere' FORMAT TSV")).toBe("");

    const ran = await begin(["--postgres", toPostgres()]).ran;
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const { control, ...cases } = JSON.parse(ran.stdout) as {
      control: { written: number; tables: { table: string; rows: number }[] };
    };
    expect(cases).toEqual({ written: 0, bytes: 0, tables: [], differences: [] });
    const audited = control.tables.find(({ table }) => table === "audit")?.rows ?? 0;
    expect(control.written).toBeGreaterThan(audited);
    const env = { CASEKEEP_CLICKHOUSE_URL: to() };
    await expect(startKeep({ folder: keep.folder, env })).rejects.toThrow(/was moved to PostgreSQL at .*\/moved/);

    keep = await startKeep({ folder: keep.folder, env: { ...env, CASEKEEP_POSTGRES_URL: toPostgres() } });
    // Who could sign in and ask before can do so now, with the token of before.
    expect(await answers()).toEqual(before);
    const { body } = await keep.operator("GET", "/api/audit/verify");
    expect(body).toMatchObject({ broken: [] });
    expect((body as { records: number }).records).toBeGreaterThan(audited);
  }, 180_000);

  it("leaves nothing readable of a person on either side, in any file, log or temporary file, nor on the line, also when it is used", async () => {
    const agent = await keep.token("agent");
    const found = (await keep.api(agent, "GET", "/api/cases?limit=1")).body as { items: { id: string }[] };
    const id = found.items[0]?.id ?? "";
    let { version } = (await keep.api(agent, "GET", `/api/cases/${id}`)).body as { version: number };
    for (const { text } of MARKERS) {
      const answer = await keep.api(agent, "POST", `/api/cases/${id}/messages`, { version, body: text });
      expect(answer.status).toBe(200);
      version = (answer.body as { version: number }).version;
    }
    // A search for a name that belongs to nobody here is one for words. Those go over the line, and into a log that says everything
    // (docs/runbooks/servers.md: level information), but nowhere else.
    for (const { type, text } of MARKERS)
      if (!type.startsWith("PERSON"))
        expect((await keep.api(agent, "GET", `/api/cases?q=${encodeURIComponent(text)}`)).status).toBe(200);
    expect(readable()).toEqual([]);
    const name = MARKERS.find(({ type }) => type === "PERSON")?.text ?? "";
    expect((await keep.api(agent, "GET", `/api/cases?q=${encodeURIComponent(name)}`)).status).toBe(200);
    expect(markersIn(keep.output())).toEqual([]);
    const held = await strings();
    expect(held).toContain("[EMAIL");
    expect(markersIn(held)).toEqual([]);
    await keep.stop();
    // What is looked through is there: rows went over the line, and the server logged its statements.
    expect(statSync(copy()).size).toBeGreaterThan(1_000_000);
    expect(readFileSync(copy()).includes("[EMAIL")).toBe(true);
    expect(readFileSync(join(clickhouse.folder, "node0", "server.log"), "utf8")).toContain("INSERT INTO");
    expect(filesWithMarkers(clickhouse.folder).files).toBeGreaterThan(50);
    expect(readable().filter((one) => !/(on the line|such as server\.log)$/.test(one))).toEqual([]);
  }, 180_000);

  it("leaves nothing readable on the nodes of a cluster either, nor in what waits there for another node", async () => {
    const cluster = await startServers({ shards: 2, replicas: 1, log: true });
    try {
      const child = spawn(process.execPath, [MAIN, "move", "--data", data(), "--json"], {
        env: { ...process.env, TMPDIR: temporary, CASEKEEP_CLICKHOUSE_URL: cluster.url("spread") },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let whole = "";
      child.stdout.on("data", (chunk) => {
        whole += chunk;
      });
      child.stderr.on("data", (chunk) => {
        said += chunk;
      });
      const [code] = await once(child, "close");
      expect(code, said.slice(-500)).toBe(0);
      expect(JSON.parse(whole)).toMatchObject({ differences: [] });
      const { found, files } = filesWithMarkers(cluster.folder);
      expect(files).toBeGreaterThan(50);
      expect(found).toEqual([]);
      expect(filesWithMarkers(temporary).found).toEqual([]);
      expect(markersIn(said)).toEqual([]);
    } finally {
      await cluster.close();
    }
  }, 180_000);
});
