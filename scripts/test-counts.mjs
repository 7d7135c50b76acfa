// A Vitest reporter: counts what really ran and leaves the counts in the file CASEKEEP_TEST_COUNTS names.
import { writeFileSync } from "node:fs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

export default class TestCounts {
  /**
   * @param {ReadonlyArray<import("vitest/node").TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandled errors outside any test
   * @param {string} reason
   */
  onTestRunEnd(modules, unhandled, reason) {
    /** @type {Counts} */
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test still pending at the end was cut off: it did not pass.
        counts[state === "passed" || state === "skipped" ? state : "failed"]++;
      }
      counts.failed += brokenOutsideTests(module);
    }
    if (reason === "interrupted" && counts.failed === 0) counts.failed = 1;
    const path = process.env.CASEKEEP_TEST_COUNTS;
    if (path !== undefined) writeFileSync(path, JSON.stringify(counts));
  }
}

/** Files that do not load and hooks that throw have no test to carry the failure. @param {import("vitest/node").TestModule} module */
function brokenOutsideTests(module) {
  let broken = module.errors().length;
  for (const suite of module.children.allSuites()) broken += suite.errors().length;
  return broken;
}
