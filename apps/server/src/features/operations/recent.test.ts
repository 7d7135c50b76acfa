import { describe, expect, it } from "vitest";
import { recent } from "./recent.ts";

const MOMENT = () => new Promise((resolve) => setImmediate(resolve));

describe("figures worked out moments ago", () => {
  const figures = () => {
    let [now, counted] = [0, 0];
    const asked = recent<number>({ renewAfter: 1_000, tellUntil: 5_000, now: () => now });
    return {
      at: (ms: number) => {
        now = ms;
      },
      ask: (key = "everybody") => asked.ask(key, async () => ++counted),
      broken: () => asked.ask("everybody", () => Promise.reject(new Error("the store is away"))),
    };
  };

  it("are told at once for a second, then told once more while the next one is worked out", async () => {
    const { at, ask } = figures();
    expect(await ask()).toBe(1);
    at(999);
    expect(await ask()).toBe(1);
    at(1_000);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    await MOMENT();
    expect(await ask()).toBe(2);
  });

  it("are told to nobody once they are old", async () => {
    const { at, ask } = figures();
    await ask();
    at(5_000);
    expect(await ask()).toBe(2);
  });

  it("are each one's own", async () => {
    const { ask } = figures();
    expect([await ask("agent"), await ask("lead"), await ask("agent")]).toEqual([1, 2, 1]);
  });

  it("do not hide for long that they can no longer be worked out", async () => {
    const { at, ask, broken } = figures();
    await expect(broken()).rejects.toThrow("the store is away");
    await ask();
    at(1_500);
    expect(await broken()).toBe(1);
    await MOMENT();
    expect(await ask()).toBe(1);
    await MOMENT();
    expect(await ask()).toBe(2);
    at(9_000);
    await expect(broken()).rejects.toThrow("the store is away");
  });
});
