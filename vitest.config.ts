import { configDefaults, defineConfig } from "vitest/config";
import LongestFirst from "./scripts/test-order.ts";

/**
 * Packages without I/O and without state: their files share a process and what it has loaded, the recognizers' lists above all. Not those that
 * measure the memory or the time of the process they run in, nor those that put something in the place of a module (`near`).
 */
const SHARED = [
  "packages/{cases,connectors,documents,exposure,redact,residual,synth,vault}/**/!(hostile|linear|near|parquet|synthesize|training).test.ts",
  "apps/web/**/*.test.ts",
  "apps/server/**/!(rescan|residual).test.ts",
];
/** These start whole keeps, which wait more than they work: after the rest, so that nothing else competes with them. */
const KEEPS = ["tests/{e2e,crash,conformance}/**/*.test.ts"];

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "shared", isolate: false, include: SHARED } },
      {
        extends: true,
        test: {
          name: "alone",
          include: ["{packages,apps,tests}/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...SHARED, ...KEEPS],
        },
      },
      { extends: true, test: { name: "keeps", include: KEEPS, sequence: { groupOrder: 1 } } },
    ],
    pool: "forks",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a person would wait for: on a busy machine a page takes longer than the second that is given otherwise.
    expect: { poll: { timeout: 20_000 } },
  },
});
