// What .ci/run does once there is a Node: install, check, test, one closing line.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled, nodePath, ROOT } from "./bootstrap.mjs";

const CHECKS = ["lint", "types", "layers", "unused"];
/** Proofs that `npm test` has in a small form only. */
const PROOFS = ["test:scale"];

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function npm(args, env = process.env) {
  const begun = Date.now();
  const status = spawnSync("npm", args, { cwd: ROOT, env, stdio: "inherit" }).status ?? 1;
  process.stdout.write(
    `${args.join(" ")}: ${status === 0 ? "ok" : "FAILED"} (${Math.round((Date.now() - begun) / 1000)} s)\n`,
  );
  return status === 0;
}

/** Programs that some tests need: those of rules in a kernel, of certificates, and python3, which starts ClickHouse servers out of the npm package. Gets them where this process may; without, those tests are skipped. */
function ensurePrograms() {
  const there = ["nft", "ip", "openssl", "python3"].every(
    (name) => spawnSync("which", [name], { stdio: "ignore" }).status === 0,
  );
  if (there || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, stdio: /** @type {const} */ (["ignore", "ignore", 2]) };
  if (spawnSync("apt-get", ["update", "-qq"], options).status !== 0) return;
  spawnSync(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", "nftables", "iproute2", "openssl", "python3"],
    options,
  );
}

ensureInstalled();
ensurePrograms();
nodePath();
const failed = CHECKS.filter((check) => !npm(["run", "--silent", check]));

const folder = mkdtempSync(join(tmpdir(), "casekeep-ci-"));
const path = join(folder, "counts.json");
const tested = npm(["test", "--silent"], { ...process.env, CASEKEEP_CI_COUNTS: path });
/** @type {import("./test-counts.mjs").Counts} */
let counts = { passed: 0, failed: 1, skipped: 0, failures: [] };
try {
  counts = JSON.parse(readFileSync(path, "utf8"));
} catch {
  process.stdout.write("npm test ended before it could count its tests.\n");
}
rmSync(folder, { recursive: true, force: true });
if (!tested && counts.failed === 0) counts.failed = 1;
failed.push(...PROOFS.filter((proof) => !npm(["run", "--silent", proof])));

for (const failure of counts.failures) process.stdout.write(`failed: ${failure}\n`);
if (failed.length > 0) process.stdout.write(`failed checks: ${failed.join(", ")}\n`);
if (counts.skipped > 0) process.stdout.write(`${counts.skipped} skipped\n`);
const passedChecks = CHECKS.length + PROOFS.length - failed.length;
process.stdout.write(`${counts.passed + passedChecks} passed, ${counts.failed + failed.length} failed\n`);
process.exit(failed.length === 0 && counts.failed === 0 ? 0 : 1);
