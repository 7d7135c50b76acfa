import { execFileSync } from "node:child_process";
import { GuardAsset, GuardConfig } from "@casekeep/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgeAsset } from "../evaluate.ts";
import { watchSources } from "../watch.ts";

const NAMESPACE = `ckt-nft-${process.pid}`;

/** A network namespace of our own, with rules that bind nobody else; undefined where this machine gives none. */
function namespace(): boolean {
  try {
    execFileSync("ip", ["netns", "add", NAMESPACE], { stdio: "ignore" });
    execFileSync("ip", ["netns", "exec", NAMESPACE, "nft", "-j", "list", "ruleset"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
const there = namespace();
if (!there) process.stdout.write("nft.test.ts: skipped, needs root, ip netns and nft\n");

const nft = (...words: string[]) =>
  execFileSync("ip", ["netns", "exec", NAMESPACE, "nft", ...words], { stdio: "pipe" });

describe.skipIf(!there)("the kernel's own rules as a source (needs root, ip netns and nft)", () => {
  beforeAll(() => {
    nft("add table inet fw");
    nft("add chain inet fw in { type filter hook input priority 0 ; policy drop ; }");
    nft("add rule inet fw in ip saddr 10.0.0.0/8 tcp dport 9200 accept");
  });
  afterAll(() => {
    execFileSync("ip", ["netns", "delete", NAMESPACE], { stdio: "ignore" });
  });

  it("gives a verdict within a second of a rule that is added or taken away", async () => {
    const asset = GuardAsset.parse({ name: "db", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }] });
    const config = GuardConfig.parse({
      assets: [asset],
      sources: [{ kind: "nft", name: "host", command: ["ip", "netns", "exec", NAMESPACE, "nft"], everySeconds: 3600 }],
    });
    const errors: unknown[] = [];
    const watch = watchSources(config, {
      now: Date.now,
      onRead: () => undefined,
      report: (error) => errors.push(error),
    });
    const verdict = () => judgeAsset(asset, config, watch.said(), watch.unread()).verdict;
    const within = async (ms: number, wanted: string): Promise<number> => {
      const begun = performance.now();
      while (verdict() !== wanted) {
        if (performance.now() - begun > ms) throw new Error(`${verdict()} instead of ${wanted} after ${ms} ms`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return performance.now() - begun;
    };
    try {
      await watch.readAll();
      expect(verdict()).toBe("restricted");
      // The monitor is a program that must have begun to listen.
      await new Promise((resolve) => setTimeout(resolve, 500));
      nft("insert rule inet fw in tcp dport 9200 accept");
      const opened = await within(1_000, "exposed");
      nft("flush chain inet fw in");
      const closed = await within(1_000, "closed");
      process.stdout.write(`nft rule -> verdict: ${Math.round(opened)} ms, ${Math.round(closed)} ms\n`);
      expect(errors).toEqual([]);
    } finally {
      watch.stop();
    }
  });
});
