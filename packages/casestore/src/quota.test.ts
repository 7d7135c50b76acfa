import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createQuota } from "./quota.ts";

const held = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, resolve };
};

describe("quota of a viewer", () => {
  it("a few statements at once, the next in turn, and nobody else waits for them", async () => {
    const within = createQuota();
    const [gates, done] = [Array.from({ length: 5 }, held), [] as number[]];
    const mine = gates.map((gate, at) => within("me", () => gate.promise.then(() => void done.push(at))));
    expect(await within("another", async () => "at once")).toBe("at once");
    gates[3]?.resolve();
    await turn();
    expect(done).toEqual([]);
    for (const gate of gates) gate.resolve();
    await Promise.all(mine);
    expect([...done].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it("refuses more than may wait, and takes questions again afterwards, failed ones included", async () => {
    const within = createQuota();
    const gate = held();
    const all = Array.from({ length: 60 }, () =>
      within("me", () => gate.promise).then(
        () => "done",
        (error) => error.code,
      ),
    );
    await turn();
    gate.resolve();
    const answers = await Promise.all(all);
    expect(new Set(answers)).toEqual(new Set(["done", "QUERY_TOO_HEAVY"]));
    await expect(within("me", async () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await within("me", async () => 1)).toBe(1);
  });
});
