import { describe, expect, test } from "vitest";
import { createPool, type Receive } from "./pool.ts";

/** Workers that answer after a while of their own, out of order. */
const late =
  (log: string[] = []) =>
  (receive: Receive<string>) => {
    log.push("spawned");
    return {
      send(number: number, job: string) {
        setTimeout(() => receive.done(number, job.toUpperCase()), (number * 7) % 5);
      },
      close() {
        log.push("closed");
      },
    };
  };

async function* jobs(n: number, taken: { count: number }) {
  for (let i = 0; i < n; i++) {
    taken.count++;
    yield `job ${i}`;
  }
}

describe("a pool", () => {
  test("gives results in the order of the jobs, and takes no job before a result is taken", async () => {
    const pool = createPool(late(), 3);
    const taken = { count: 0 };
    let got = 0;
    for await (const result of pool.inOrder(jobs(50, taken))) {
      expect(result).toBe(`JOB ${got++}`);
      expect(taken.count - got).toBeLessThanOrEqual(6);
    }
    expect(got).toBe(50);
    await pool.close();
  });

  test("starts a worker only when the others are busy", async () => {
    const log: string[] = [];
    const pool = createPool(late(log), 4);
    await pool.run("a");
    await pool.run("b");
    expect(log).toEqual(["spawned"]);
    await Promise.all([pool.run("c"), pool.run("d")]);
    expect(log).toEqual(["spawned", "spawned"]);
    await pool.close();
    expect(log.filter((line) => line === "closed")).toHaveLength(2);
  });

  test("refuses every job when a worker fails, also those that come later", async () => {
    const pool = createPool<string, string>(
      (receive) => ({ send: (number) => number === 1 && receive.failed(new Error("gone")), close() {} }),
      1,
    );
    const first = pool.run("never answered");
    await expect(pool.run("fails")).rejects.toThrow("gone");
    await expect(first).rejects.toThrow("gone");
    await expect(pool.run("later")).rejects.toThrow("gone");
  });

  test("refuses what was not answered when it is closed", async () => {
    const pool = createPool<string, string>(() => ({ send() {}, close() {} }), 1);
    const never = pool.run("x");
    await pool.close();
    await expect(never).rejects.toThrow("closed");
    expect(() => createPool<string, string>(() => ({ send() {}, close() {} }), 0)).toThrow(RangeError);
  });
});
