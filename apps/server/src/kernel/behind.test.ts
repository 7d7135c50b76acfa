import { readFileSync } from "node:fs";
import { platform } from "node:os";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";

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
