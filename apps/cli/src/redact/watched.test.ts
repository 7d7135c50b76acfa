import { expect, it } from "vitest";
import type { Progress } from "../progress.ts";
import { watched } from "./watched.ts";

async function* pieces(count: number): AsyncIterable<Buffer> {
  for (let n = 0; n < count; n++) yield Buffer.alloc(1_000_000, n);
}

async function run(count: number, size: number | null, pieceMs: number) {
  const told: Progress[] = [];
  let [clock, stopped, taken] = [0, 0, 0];
  const meter = { update: (progress: Progress) => told.push(progress), stop: () => stopped++ };
  for await (const piece of watched(pieces(count), size, meter, () => clock)) {
    taken += piece.length;
    clock += pieceMs;
  }
  return { told, stopped, taken };
}

it("tells how far a file is read, how fast, and how long it takes still", async () => {
  const { told, stopped, taken } = await run(8, 8_000_000, 500);
  expect({ stopped, taken }).toEqual({ stopped: 1, taken: 8_000_000 });
  expect(told[0]).toEqual({ fraction: 0.25, done: "2.0 MB", rate: "4.0 MB", secondsLeft: 1.5 });
  expect(told.at(-1)).toEqual({ fraction: 1, done: "8.0 MB", rate: "2.0 MB", secondsLeft: 0 });
});

it("tells of a pipe what was read and how fast", async () => {
  expect((await run(2, null, 500)).told[0]).toEqual({
    fraction: null,
    done: "2.0 MB",
    rate: "4.0 MB",
    secondsLeft: null,
  });
});

it("says nothing of work that is over at once", async () => {
  expect((await run(3, 3_000_000, 1)).told).toEqual([]);
});
