// npm test: everything. Installs what is missing, runs all tests, and closes with "N passed, N failed" alone on a line.
// With arguments (npm test -- packages/redact) Vitest gets them and only those tests run. A few proofs that take minutes run here in a
// small form; --whole runs them whole (npm run test:servers, test:linear, test:training, test:corpus, test:streams).
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CODE_CACHE, ensureInstalled, ensureWeb, nodePath, ROOT } from "./bootstrap.mjs";
import { ensureChromium } from "./chromium.mjs";

/** @typedef {import("./test-counts.mjs").Counts} Counts */

/** @param {string[]} args @returns {Counts & { status: number }} */
function vitest(args) {
  const folder = mkdtempSync(join(tmpdir(), "casekeep-test-"));
  const path = join(folder, "counts.json");
  const reporters = ["--reporter=default", `--reporter=${join(ROOT, "scripts", "test-counts.mjs")}`];
  const run = spawnSync(
    nodePath(),
    [join(ROOT, "node_modules", "vitest", "vitest.mjs"), "run", ...reporters, ...args],
    {
      cwd: ROOT,
      // Tests start many processes of this checkout: each finds the code that an earlier one compiled.
      env: { NODE_COMPILE_CACHE: CODE_CACHE, ...process.env, CASEKEEP_TEST_COUNTS: path },
      stdio: "inherit",
    },
  );
  const status = run.status ?? 1;
  /** @type {Counts} */
  let counts = { passed: 0, failed: 1, skipped: 0, failures: [] };
  try {
    counts = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    process.stderr.write("casekeep: Vitest ended before it could count its tests.\n");
  }
  rmSync(folder, { recursive: true, force: true });
  return { ...counts, failed: status !== 0 && counts.failed === 0 ? 1 : counts.failed, status };
}

ensureInstalled();
const whole = process.argv.includes("--whole");
if (whole) process.env.CASEKEEP_TEST_WHOLE = "1";
const chosen = process.argv.slice(2).filter((each) => each !== "--whole");
if (chosen.length === 0 || chosen.some((each) => each.includes("e2e"))) {
  ensureChromium();
  ensureWeb();
}
const { status, ...total } = vitest(chosen);
if (process.env.CASEKEEP_CI_COUNTS !== undefined) writeFileSync(process.env.CASEKEEP_CI_COUNTS, JSON.stringify(total));
for (const failure of total.failures) process.stdout.write(`failed: ${failure}\n`);
if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(status === 0 && total.failed === 0 ? 0 : 1);
