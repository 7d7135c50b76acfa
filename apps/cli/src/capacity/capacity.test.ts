import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../../scripts/bootstrap.mjs";
import { casekeep } from "../testing/run.ts";
import { measured } from "./measured.ts";
import { grounds, type Inputs, plan } from "./plan.ts";

const inputs: Inputs = {
  ...{ bytesPerMessage: 400, loadRate: 10_000, measuredAt: 1e6, replicas: 2, nodeDisk: 1e12, fill: 0.5 },
  ...{ messagesPerNode: 250e6, priceNode: 100, priceDisk: 0.1 },
};

describe("capacity", () => {
  it("counts shards by messages where the disk is large enough, and by disk where it is not", () => {
    // 1e9 * 400 B = 400 GB a copy, which one node of 500 GB of rows could hold; 250 M a node makes 4 of it.
    expect(plan(1e9, inputs)).toEqual({
      ...{ messages: 1e9, shards: 4, nodes: 8, bound: "messages", stored: 800e9, disk: 1600e9 },
      ...{ loadSeconds: 25_000, costPerMonth: 8 * 100 + 1600 * 0.1, beyondMeasured: 1000 },
    });
    // 400 GB in nodes that take 50 GB of rows.
    expect(plan(1e9, { ...inputs, nodeDisk: 100e9 })).toMatchObject({ shards: 8, nodes: 16, bound: "disk" });
    expect(plan(1, inputs)).toMatchObject({ shards: 1, nodes: 2, stored: 800 });
    expect(plan(250e6 + 1, inputs).shards).toBe(2);
  });

  it("twice the messages are twice the bytes, and no cost is made up without both prices", () => {
    const [one, two] = [plan(3e9, inputs), plan(6e9, inputs)];
    expect(two.stored).toBe(2 * one.stored);
    expect(two.nodes).toBe(2 * one.nodes);
    expect(plan(1e9, { ...inputs, priceDisk: undefined }).costPerMonth).toBeUndefined();
    expect(plan(1e9, { ...inputs, loadRate: undefined }).loadSeconds).toBeUndefined();
  });

  it("says where a node would hold more than was measured on one", () => {
    const said = (changed: Partial<Inputs>) => grounds({ ...inputs, ...changed }, "scale-1000000.json").join("\n");
    expect(said({})).toContain("straight into the store");
    expect(said({})).toContain("an assumption, 250 times what was measured");
    expect(said({ measuredAt: 250e6 })).toContain("no more than was measured");
    expect(said({ measuredAt: undefined })).toContain("at a size that was not given");
  });

  it("takes the largest run of bench scale, and names a file that is none", () => {
    const folder = mkdtempSync(join(tmpdir(), "casekeep-capacity-"));
    try {
      expect(measured(folder)).toBeUndefined();
      expect(measured(join(folder, "missing"))).toBeUndefined();
      const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
      write("scale-9000.json", { messages: 9000, bytes: 9000 * 500, seconds: 1 });
      write("scale-10000.json", { messages: 10_000, bytes: 10_000 * 300, seconds: 2 });
      expect(measured(folder)).toEqual({
        ...{ from: "scale-10000.json", measuredAt: 10_000, bytesPerMessage: 300, loadRate: 5000 },
      });
      for (const bad of [null, {}, { messages: 0, bytes: 1, seconds: 1 }, { messages: "1", bytes: 1, seconds: 1 }]) {
        write("scale-1.json", bad);
        expect(() => measured(folder)).toThrow("scale-1.json");
      }
      writeFileSync(join(folder, "scale-1.json"), "{");
      expect(() => measured(folder)).toThrow("scale-1.json");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("refuses sizes, prices and shares that are none", async () => {
    const given = ["capacity", "--bytes-per-message", "400"];
    for (const wrong of [
      ["--messages", "many"],
      ["--messages", "0"],
      ["--messages", "1B,,2B"],
      ["--messages", "-5"],
      ["--messages", "1e400"],
      ["--replicas", "0"],
      ["--disk-fill", "100"],
      ["--price-node", "-1", "--price-disk", "1"],
      ["--price-node", "100"],
    ])
      expect(await casekeep([...given, ...wrong]), wrong.join(" ")).toMatchObject({ code: 2, stdout: "" });
    expect((await casekeep(["capacity", "--load-rate", "5"])).stderr).toContain("--bytes-per-message");
  }, 60_000);

  it("prints what docs/capacity.md shows", async () => {
    const page = readFileSync(join(ROOT, "docs", "capacity.md"), "utf8");
    const [, line = "", shown = ""] = /\$ npx casekeep (capacity .*)\n([^`]*)```/.exec(page) ?? [];
    const ran = await casekeep(line.split(" "));
    expect(ran).toMatchObject({ code: 0, stdout: shown });
  });
});
