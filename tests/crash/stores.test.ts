import { readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";

let keep: TestKeep | undefined;
afterEach(async () => {
  await keep?.stop();
  keep?.remove();
  keep = undefined;
});

const PATIENCE = { timeout: 40_000, interval: 100 };
type Made = { id: string; version: number };

/** The postmaster now, as its own file says. */
const postmaster = (of: TestKeep): number =>
  Number(readFileSync(join(of.folder, "data", "postgres", "pg", "postmaster.pid"), "utf8").split("\n")[0]);

/** The child of the keep that runs the case engine. */
function engine(of: TestKeep): number {
  for (const name of readdirSync("/proc").filter((one) => /^\d+$/.test(one))) {
    try {
      const parent = / (\d+) /.exec(readFileSync(`/proc/${name}/stat`, "utf8").replace(/^.*\) \S/s, ""))?.[1];
      const words = readFileSync(`/proc/${name}/cmdline`, "utf8");
      if (Number(parent) === of.process.pid && words.includes("engine/child.ts")) return Number(name);
    } catch {
      // Ended meanwhile.
    }
  }
  return 0;
}

describe.runIf(process.platform === "linux")("a keep whose stores are killed again and again", () => {
  it("serves again by itself, says meanwhile what hinders it, and has lost nothing", async () => {
    keep = await startKeep();
    const { operator, api, output } = keep;
    const token = await keep.token("agent");
    const ready = async () => (await api(null, "GET", "/readyz")) as { status: number; body: unknown };
    const made = (await api(token, "POST", "/api/cases", { subject: "Printer", body: "It blinks." })).body as Made;

    for (let round = 0; round < 7; round++) {
      const before = postmaster(keep);
      process.kill(before, "SIGKILL");
      await expect.poll(() => keep && postmaster(keep), PATIENCE).not.toBe(before);
      await expect.poll(ready, PATIENCE).toMatchObject({ status: 200 });
    }
    const control = join(keep.folder, "data", "postgres", "pg", "global", "pg_control");
    renameSync(control, `${control}.away`);
    process.kill(postmaster(keep), "SIGKILL");
    await expect.poll(ready, PATIENCE).toMatchObject({
      status: 503,
      body: {
        error: {
          code: "STORE_UNAVAILABLE",
          message: expect.stringMatching(/PostgreSQL ended \d+ times in a row; it is started again/),
        },
      },
    });
    expect((await operator("GET", "/local/status")).body).toMatchObject({
      troubles: [expect.stringMatching(/Postgre/)],
    });
    expect((await api(token, "GET", `/api/cases/${made.id}`)).status).toBe(503);
    renameSync(`${control}.away`, control);
    await expect.poll(ready, PATIENCE).toMatchObject({ status: 200, body: { status: "ok" } });
    expect((await operator("GET", "/local/status")).body).toMatchObject({ state: "open", troubles: [] });
    expect(output().match(/started again and again/g)).toHaveLength(1);
    expect(output()).toMatch(/PostgreSQL runs again/);

    for (let round = 0; round < 7; round++) {
      const before = engine(keep);
      expect(before).toBeGreaterThan(0);
      process.kill(before, "SIGKILL");
      await expect.poll(() => keep && [0, before].includes(engine(keep)), PATIENCE).toBe(false);
      await expect.poll(async () => (await api(token, "GET", "/api/cases")).status, PATIENCE).toBe(200);
    }
    expect(await ready()).toMatchObject({ status: 200 });

    const { version } = (await api(token, "GET", `/api/cases/${made.id}`)).body as Made;
    const reply = { version, body: "Still there.", visibility: "public" };
    expect((await api(token, "POST", `/api/cases/${made.id}/messages`, reply)).status).toBe(200);
    const { conversation } = (await api(token, "GET", `/api/cases/${made.id}`)).body as { conversation: unknown[] };
    expect(conversation).toHaveLength(2);
  }, 240_000);
});
