// A Vitest reporter: counts what really ran, names what failed, and leaves both in the file CASEKEEP_TEST_COUNTS names.
import { writeFileSync } from "node:fs";
import { relative } from "node:path";

/**
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts failures: a line each, with the
 *   file, the test's full name and what the first error said
 */

export default class TestCounts {
  /**
   * @param {ReadonlyArray<import("vitest/node").TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandled errors outside any test
   * @param {string} reason
   */
  onTestRunEnd(modules, unhandled, reason) {
    /** @type {Counts} */
    const counts = { passed: 0, failed: unhandled.length, skipped: 0, failures: [] };
    for (const error of unhandled) counts.failures.push(`outside any test: ${firstLine([error])}`);
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId);
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        // A test still pending at the end was cut off: it did not pass.
        const counted = state === "passed" || state === "skipped" ? state : "failed";
        counts[counted]++;
        if (counted === "failed") counts.failures.push(`${file} > ${test.fullName}: ${firstLine(errors)}`);
      }
      for (const error of brokenOutsideTests(module)) {
        counts.failed++;
        counts.failures.push(`${file}: ${firstLine([error])}`);
      }
    }
    if (reason === "interrupted" && counts.failed === 0) counts.failed = 1;
    const path = process.env.CASEKEEP_TEST_COUNTS;
    if (path !== undefined) writeFileSync(path, JSON.stringify(counts));
  }
}

/** Files that do not load and hooks that throw have no test to carry the failure. @param {import("vitest/node").TestModule} module */
function brokenOutsideTests(module) {
  const broken = [...module.errors()];
  for (const suite of module.children.allSuites()) broken.push(...suite.errors());
  return broken;
}

/** @param {ReadonlyArray<unknown> | undefined} errors */
function firstLine(errors) {
  const [error] = errors ?? [];
  const message = error instanceof Object && "message" in error ? String(error.message) : "cut off before it ended";
  return message.split("\n", 1)[0]?.slice(0, 300) ?? "";
}
