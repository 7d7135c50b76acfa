import { describe, expect, it } from "vitest";
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
