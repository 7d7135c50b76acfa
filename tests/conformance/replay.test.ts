import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const SAMPLES = join(dirname(ROOT), "shared", "samples");
const EXPECTED = join(SAMPLES, "replay_2019", "expected.json");

function replay(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, "apps/cli/bin/casekeep.mjs"), "replay", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

describe("december 2019, lived through again", () => {
  it("passes on what is built in, and says what is not there yet", async () => {
    const { code, stdout, stderr } = await replay("december-2019", "--json");
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout)).toMatchObject({
      passed: true,
      copies: 5,
      unique_records: 3,
      exposed_days: 25.87,
      anonymous_requests_served: 3,
      product_behaviour: { anonymous_requests_that_would_be_served: 0 },
      verdict: { rule: expect.stringContaining("temp-partner-access"), assets: 5 },
      change: { who: "svc-deploy@example.org", at: "2019-12-05T17:02:11.000Z" },
    });
    expect(stdout).toContain("not_there_yet");
  }, 240_000);

  it.skipIf(!existsSync(EXPECTED))(
    "gives what is expected of another telling (needs shared/samples)",
    async () => {
      const { code, stdout } = await replay("december-2019", "--material", SAMPLES, "--json");
      const found = JSON.parse(stdout) as Record<string, unknown> & {
        product_behaviour: { seal_within_seconds_of_rule_change: number };
      };
      const expected = JSON.parse(readFileSync(EXPECTED, "utf8")) as Record<string, unknown>;
      for (const key of [
        "exposure_window",
        "exposed_days",
        "anonymous_requests_served",
        "anonymous_docs_returned",
        "potentially_exposed_count",
        "copies",
        "unique_records",
      ])
        expect({ [key]: found[key] }).toEqual({ [key]: expected[key] });
      expect(found.product_behaviour).toMatchObject({ anonymous_requests_that_would_be_served: 0 });
      expect(found.product_behaviour.seal_within_seconds_of_rule_change).toBeLessThan(5);
      expect(code).toBe(0);
      process.stdout.write(
        `replay: sealed ${found.product_behaviour.seal_within_seconds_of_rule_change} s after the change\n`,
      );
    },
    240_000,
  );

  it("refuses other days and material that is not there", async () => {
    expect((await replay("june-2020")).code).toBe(2);
    const empty = mkdtempSync(join(tmpdir(), "casekeep-material-"));
    const { code, stderr } = await replay("december-2019", "--material", empty);
    expect(code).toBe(2);
    expect(stderr).toContain("--material names a folder");
    rmSync(empty, { recursive: true, force: true });
  }, 60_000);
});
