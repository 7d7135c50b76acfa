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
    const mine = gates.map((gate, at) => within("me", "heavy", () => gate.promise.then(() => void done.push(at))));
    expect(await within("another", "heavy", async () => "at once")).toBe("at once");
    gates[3]?.resolve();
    await turn();
    expect(done).toEqual([]);
    for (const gate of gates) gate.resolve();
    await Promise.all(mine);
    expect([...done].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it("what nobody waits for any more when its turn comes is not begun", async () => {
    const within = createQuota();
    const [gate, leaving] = [held(), new AbortController()];
    const first = [1, 2].map(() => within("me", "count", () => gate.promise));
    let begun = false;
    const begin = async () => {
      begun = true;
    };
    const left = within("me", "count", begin, leaving.signal);
    leaving.abort();
    gate.resolve();
    await expect(left).rejects.toMatchObject({ code: "QUERY_TOO_HEAVY" });
    await Promise.all(first);
    expect(begun).toBe(false);
    expect(await within("me", "count", async () => "next")).toBe("next");
  });

  it("a search waits for no totals of the same viewer, and what is light waits for nothing", async () => {
    const within = createQuota();
    const gate = held();
    const totals = [1, 2, 3].map(() => within("me", "count", () => gate.promise));
    expect(await within("me", "search", async () => "found")).toBe("found");
    const searches = [1, 2].map(() => within("me", "search", () => gate.promise));
    let third = "";
    const last = within("me", "search", async () => {
      third = "found";
    });
    expect(await within("me", "light", async () => "opened")).toBe("opened");
    await turn();
    expect(third).toBe("");
    gate.resolve();
    await Promise.all([...totals, ...searches, last]);
    expect(third).toBe("found");
  });

  it("refuses more than may wait, and takes questions again afterwards, failed ones included", async () => {
    const within = createQuota();
    const gate = held();
    const all = Array.from({ length: 60 }, () =>
      within("me", "heavy", () => gate.promise).then(
        () => "done",
        (error) => error.code,
      ),
    );
    await turn();
    gate.resolve();
    const answers = await Promise.all(all);
    expect(new Set(answers)).toEqual(new Set(["done", "QUERY_TOO_HEAVY"]));
    await expect(within("me", "heavy", async () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await within("me", "heavy", async () => 1)).toBe(1);
  });
});
