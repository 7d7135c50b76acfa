import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { computeMetrics } from "./compute.ts";

const folder = fileURLToPath(new URL("../../../../shared/samples/metrics/", import.meta.url));
const here = existsSync(folder);
const read = (name: string) => readFileSync(`${folder}${name}`, "utf8");

describe.skipIf(!here)("the golden file of ../shared/samples/metrics (skipped where the folder is absent)", () => {
  it("is reproduced to the minute, key by key", async () => {
    const golden = JSON.parse(read("golden.json"));
    const made = await computeMetrics(read("tickets.ndjson"), read("calendar.json"));
    expect(JSON.parse(JSON.stringify(made))).toEqual(golden);
    expect(JSON.stringify(made)).toBe(JSON.stringify(golden));
  });
});
