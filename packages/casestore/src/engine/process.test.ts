import { spawn } from "node:child_process";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, type TestContext } from "vitest";
import { StoreError } from "../errors.ts";
import { testEngine } from "../testing/engine.ts";

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
async function until(what: () => boolean, ms = 15_000): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    if (what()) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
  return what();
}

describe("engine process", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "casestore-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("killed while it works: what waits is rejected, it starts again by itself, later questions are answered", async () => {
    const restarts: string[] = [];
    const engine = await testEngine(folder, { onRestart: (reason) => restarts.push(reason) });
    try {
      const first = engine.pid() as number;
      const slow = engine.ask("heavy", "SELECT sum(sipHash64(number)) FROM numbers(20000000000)", "TSV");
      const waiting = slow.catch((error: unknown) => error);
      process.kill(first, "SIGKILL");
      const error = await waiting;
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({ code: "STORE_UNAVAILABLE" });
      expect(await engine.ask("light", "SELECT 1", "TSV")).toBe("1\n");
      expect(engine.pid()).not.toBe(first);
      expect(restarts).toEqual(["signal SIGKILL"]);
    } finally {
      await engine.close();
    }
  });

  it("answers light questions while heavy ones run, and ends what takes too long or too much", async () => {
    const engine = await testEngine(folder);
    try {
      const heavy = engine.ask(
        "heavy",
        "SELECT sum(sipHash64(number)) FROM numbers(2000000000000) SETTINGS max_execution_time = 2",
        "TSV",
      );
      const light = await engine.ask("light", "SELECT 2", "TSV");
      expect(light).toBe("2\n");
      await expect(heavy).rejects.toMatchObject({ code: "QUERY_TOO_HEAVY", engineCode: 159 });
      await expect(
        engine.ask(
          "light",
          "SELECT groupArray(toString(number)) FROM numbers(100000000) SETTINGS max_memory_usage = 20000000",
          "TSV",
        ),
      ).rejects.toMatchObject({ code: "QUERY_TOO_HEAVY", engineCode: 241 });
      await expect(engine.ask("light", "SELECT nonsense(", "TSV")).rejects.toMatchObject({ code: "BAD_QUERY" });
      expect(await engine.ask("light", "SELECT 3", "TSV")).toBe("3\n");
    } finally {
      await engine.close();
    }
  });

  it("stops a statement that works on beyond its time, names it without its text, and answers the next one in its place", async () => {
    const lines: string[] = [];
    const engine = await testEngine(folder, { onLog: (line) => lines.push(line) });
    try {
      const begun = Date.now();
      // No limit of its own in the statement: the engine would work on it for an hour.
      const runaway = engine.ask(
        "heavy",
        "SELECT sum(sipHash64(number, 'marker-4711')) FROM numbers(2000000000000)",
        "TSV",
        {
          seconds: 1,
          what: "metric volume",
        },
      );
      const error = await runaway.catch((one: Error) => one);
      expect(error).toMatchObject({ code: "QUERY_TOO_HEAVY", engineCode: 394 });
      expect(String(error)).toContain("metric volume");
      expect(lines.join("\n")).toContain("stopped metric volume");
      expect(`${lines.join("\n")} ${String(error)}`).not.toContain("marker-4711");
      expect(Date.now() - begun).toBeLessThan(20_000);
      expect(await engine.ask("heavy", "SELECT 4", "TSV", { seconds: 1, what: "next" })).toBe("4\n");
    } finally {
      await engine.close();
    }
  });

  it("stops a statement that nobody waits for any more, at work or in the queue", async () => {
    const engine = await testEngine(folder);
    try {
      const leaving = new AbortController();
      const limit = { seconds: 60, what: "count", signal: leaving.signal };
      const begun = Date.now();
      const slow = "SELECT sum(sipHash64(number)) FROM numbers(2000000000000)";
      const left = Array.from({ length: 4 }, () => engine.ask("heavy", slow, "TSV", limit).catch((one: Error) => one));
      await engine.ask("light", "SELECT 1", "TSV");
      leaving.abort();
      for (const error of await Promise.all(left))
        expect(error).toMatchObject({ code: "QUERY_TOO_HEAVY", engineCode: 394 });
      expect(await engine.ask("heavy", "SELECT 4", "TSV", { seconds: 10, what: "next" })).toBe("4\n");
      expect(Date.now() - begun).toBeLessThan(20_000);
    } finally {
      await engine.close();
    }
  });

  it("gives each question its own answer after others were left and stopped, and holds none of them up", async () => {
    const engine = await testEngine(folder);
    try {
      for (let round = 0; round < 6; round++) {
        const leaving = new AbortController();
        const limit = { seconds: 60, what: "list", signal: leaving.signal };
        const slow =
          "SELECT 'left', number, sleepEachRow(0.02) FROM numbers(500) SETTINGS max_block_size = 1, priority = 1";
        const left = Array.from({ length: 3 }, () => engine.ask("light", slow, "TSV", limit).catch((one) => one.code));
        setTimeout(() => leaving.abort(), 50);
        const begun = Date.now();
        const asked = Array.from({ length: 30 }, async (_, n) => {
          await new Promise((later) => setTimeout(later, 50 * n));
          return engine.ask("light", `SELECT ${n}, number FROM numbers(3)`, "TSV", { seconds: 20, what: "own" });
        });
        const own = (_: unknown, n: number) => `${n}\t0\n${n}\t1\n${n}\t2\n`;
        expect(await Promise.all(asked)).toEqual(Array.from({ length: 30 }, own));
        expect(await Promise.all(left)).toEqual(Array.from({ length: 3 }, () => "QUERY_TOO_HEAVY"));
        expect(Date.now() - begun).toBeLessThan(8_000);
      }
    } finally {
      await engine.close();
    }
  });

  it("gives each question its own answer after one that failed when half of its answer was made", async () => {
    const engine = await testEngine(folder);
    try {
      const half = "SELECT 'half', number, throwIf(number = 40) FROM numbers(100) SETTINGS max_block_size = 1";
      const long =
        "SELECT 'half', sleepEachRow(0.01) FROM numbers(500) SETTINGS max_block_size = 1, max_execution_time = 1";
      for (const sql of [half, long]) {
        await Promise.all(Array.from({ length: 8 }, () => engine.ask("light", sql, "TSV").catch(() => {})));
        const asked = await Promise.all(
          Array.from({ length: 16 }, (_, n) => engine.ask("light", `SELECT ${n}`, "TSV")),
        );
        expect(asked).toEqual(Array.from({ length: 16 }, (_, n) => `${n}\n`));
      }
    } finally {
      await engine.close();
    }
  });

  it("its error messages do not repeat what was asked", async () => {
    const engine = await testEngine(folder);
    try {
      const error = await engine.ask("light", "SELECT no_such('marker-4711')", "TSV").catch((one: Error) => one);
      expect(String((error as Error).stack)).not.toContain("marker-4711");
    } finally {
      await engine.close();
    }
  });

  it("ends when its parent is killed", async () => {
    const helper = fileURLToPath(new URL("../testing/engine.ts", import.meta.url));
    const script = `const { testEngine } = await import(${JSON.stringify(helper)});
      const engine = await testEngine(${JSON.stringify(folder)});
      console.log(engine.pid()); setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    try {
      const pid = await new Promise<number>((resolve, reject) => {
        parent.stdout.once("data", (text) => resolve(Number(String(text))));
        parent.once("exit", (code) => reject(new Error(`the parent ended with ${code}`)));
      });
      expect(alive(pid)).toBe(true);
      parent.kill("SIGKILL");
      expect(await until(() => !alive(pid))).toBe(true);
    } finally {
      parent.kill("SIGKILL");
    }
  });
});

// These wait more than they work, and do so side by side.
describe.concurrent("engine process in trouble", () => {
  async function ownFolder(finished: TestContext["onTestFinished"]): Promise<string> {
    const own = await mkdtemp(join(tmpdir(), "casestore-"));
    finished(() => rm(own, { recursive: true, force: true }));
    return own;
  }

  it("killed again and again, it comes back each time, and the log tells the trouble once", async ({
    expect,
    onTestFinished,
  }) => {
    const lines: string[] = [];
    const engine = await testEngine(await ownFolder(onTestFinished), { onLog: (line) => lines.push(line) });
    try {
      for (let round = 0; round < 7; round++) {
        process.kill(engine.pid() as number, "SIGKILL");
        await expect.poll(() => engine.ask("light", "SELECT 1", "TSV").catch(String), { timeout: 30_000 }).toBe("1\n");
        expect(engine.trouble()).toBeUndefined();
      }
      expect(lines.filter((line) => line.includes("again and again"))).toHaveLength(1);
    } finally {
      await engine.close();
    }
  });

  it("that cannot start is tried again for as long as it takes, says so, and works again once the hindrance is gone", async ({
    expect,
    onTestFinished,
  }) => {
    const lines: string[] = [];
    const own = await ownFolder(onTestFinished);
    const engine = await testEngine(own, { onLog: (line) => lines.push(line) });
    const [there, away] = [join(own, "engine"), join(own, "away")];
    try {
      await rename(there, away);
      await writeFile(there, "");
      process.kill(engine.pid() as number, "SIGKILL");
      await expect.poll(() => engine.trouble(), { timeout: 30_000 }).toMatch(/case engine ended \d+ times in a row/);
      await expect(engine.ask("light", "SELECT 1", "TSV")).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
      await rm(there);
      await rename(away, there);
      await expect.poll(() => engine.ask("light", "SELECT 1", "TSV").catch(String), { timeout: 60_000 }).toBe("1\n");
      expect(engine.trouble()).toBeUndefined();
      expect(lines.filter((line) => line.includes("again and again"))).toHaveLength(1);
      expect(lines.at(-1)).toMatch(/runs again, after \d+ ends in a row/);
    } finally {
      await engine.close();
    }
  }, 90_000);
});
