import { describe, expect, it } from "vitest";
import { answering } from "../../kernel/behind.ts";
import { MASTER } from "../../testing/stores.ts";
import { preparePool, type WorkerRules } from "./pool.ts";

const rules = (reach: string) => ({ calendar: { tz: reach }, firstReply: {} }) as unknown as WorkerRules;

describe("threads that work elsewhere by the same rules", () => {
  it("begin with those that hold, and are renewed with the others until they leave", async () => {
    const pool = preparePool(new Uint8Array(32), rules("first"), 1);
    const heard: WorkerRules[] = [];
    let free = () => {};
    const others = {
      renew: (next: WorkerRules) => {
        heard.push(next);
        return new Promise<void>((resolve) => {
          free = resolve;
        });
      },
    };
    const { rules: given, leave } = pool.join(others);
    expect(given).toEqual(rules("first"));
    let renewed = false;
    const renewing = pool.renew(rules("second")).then(() => {
      renewed = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([rules("second")]);
    expect(renewed).toBe(false);
    free();
    await renewing;
    leave();
    await pool.renew(rules("third"));
    expect(heard).toEqual([rules("second")]);
    expect(pool.join(others).rules).toEqual(rules("third"));
    await pool.close();
  });
});

describe("threads that prepare cases", () => {
  const holding = {
    calendar: { tz: "UTC", days: { "1": [[540, 1020]] }, holidays: [] },
    firstReply: { metric: "frt", hours: "business", minutes: { urgent: 15, high: 30, normal: 60, low: 240 } },
  } as WorkerRules;
  /** Milliseconds that a batch takes while somebody waits for an answer. */
  async function whileSomebodyWaits(room: boolean): Promise<number> {
    const pool = preparePool(MASTER, holding, 1, room);
    const order = { ver: 1n, incoming: [], keys: new Map(), asOf: 0 };
    try {
      await pool.prepare(order);
      const answered = answering();
      const from = performance.now();
      await pool.prepare(order);
      answered();
      return performance.now() - from;
    } finally {
      await pool.close();
    }
  }

  it("sleep while somebody waits for an answer, but not where what they prepare is what is waited for", async () => {
    expect(await whileSomebodyWaits(true)).toBeGreaterThan(200);
    expect(await whileSomebodyWaits(false)).toBeLessThan(200);
  });
});
