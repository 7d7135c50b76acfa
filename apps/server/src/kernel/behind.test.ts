import { readFileSync } from "node:fs";
import { platform } from "node:os";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { answering, makeRoom } from "./behind.ts";

const niceOf = (stat: string) => Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]);

describe.skipIf(platform() !== "linux")("a thread that stands behind", () => {
  it("has a lower priority than before, and the thread that answers people keeps its own", async () => {
    const before = niceOf(readFileSync("/proc/thread-self/stat", "utf8"));
    const source = `import(${JSON.stringify(new URL("./behind.ts", import.meta.url).href)}).then(({ standBehind }) => {
      standBehind();
      require("node:worker_threads").parentPort.postMessage(require("node:fs").readFileSync("/proc/thread-self/stat", "utf8"));
    });`;
    const worker = new Worker(source, { eval: true, execArgv: [] });
    try {
      const stat = await new Promise<string>((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", reject);
      });
      expect(niceOf(stat)).toBe(10);
      expect(niceOf(readFileSync("/proc/thread-self/stat", "utf8"))).toBe(before);
    } finally {
      await worker.terminate();
    }
  });
});

describe("work behind", () => {
  it("sleeps between two pieces while somebody waits for an answer, in a thread that a thread has started too", async () => {
    const url = JSON.stringify(new URL("./behind.ts", import.meta.url).href);
    const inner = `import(${url}).then(({ makeRoom }) => {
      const { parentPort } = require("node:worker_threads");
      const room = makeRoom();
      parentPort.on("message", () => {
        const from = performance.now();
        room();
        parentPort.postMessage(performance.now() - from);
      });
      parentPort.postMessage("ready");
    });`;
    const outer = `const { Worker, parentPort } = require("node:worker_threads");
      const thread = new Worker(${JSON.stringify(inner)}, { eval: true, execArgv: [] });
      thread.on("message", (message) => parentPort.postMessage(message));
      parentPort.on("message", (message) => thread.postMessage(message));`;
    const worker = new Worker(outer, { eval: true, execArgv: [] });
    const said = () => new Promise<unknown>((resolve) => worker.once("message", resolve));
    try {
      expect(await said()).toBe("ready");
      worker.postMessage("go");
      expect(await said()).toBeLessThan(50);
      const ends = [answering(), answering()];
      const slept = said();
      worker.postMessage("go");
      await new Promise((resolve) => setTimeout(resolve, 100));
      ends[0]?.();
      ends[0]?.();
      await new Promise((resolve) => setTimeout(resolve, 50));
      ends[1]?.();
      expect(await slept).toBeGreaterThan(80);
    } finally {
      await worker.terminate();
    }
  });

  it("does not wait for an answer that takes long, and sleeps no longer than it has worked", () => {
    const room = makeRoom();
    const ends: (() => void)[] = [];
    const sleep = () => {
      ends.push(answering());
      const from = performance.now();
      room();
      return performance.now() - from;
    };
    const first = sleep();
    expect(first).toBeGreaterThan(400);
    // Nothing worked since: nothing is left to sleep.
    expect(sleep()).toBeLessThan(50);
    // What it overslept on a busy machine it works off first.
    const until = performance.now() + 100 + Math.max(0, first - 500);
    while (performance.now() < until);
    const earned = sleep();
    expect(earned).toBeGreaterThan(50);
    expect(earned).toBeLessThan(400);
    for (const end of ends) end();
  });

  it("goes on when an answer has not come soon", async () => {
    answering();
    await new Promise((resolve) => setTimeout(resolve, 400));
    const from = performance.now();
    makeRoom()();
    expect(performance.now() - from).toBeLessThan(50);
  });
});
