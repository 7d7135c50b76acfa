import { configDefaults, defineConfig } from "vitest/config";
import { ROOT } from "./scripts/bootstrap.mjs";
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
/**
 * These wait more than they work: they start whole keeps, or kill something and see it come back. After the rest, so that nothing that works
 * without pause competes with them, and one more at a time than there are cores.
 */
const WAITING = [
  "tests/{e2e,crash,conformance}/**/*.test.ts",
  "packages/controlstore/src/embedded/*.test.ts",
  "packages/casestore/src/{embedded,migrate-killed,engine/process,server/faults}.test.ts",
  "apps/server/src/features/guard/service.test.ts",
  "apps/cli/src/probe/*.test.ts",
];
/** These put something in the place of a module (`vi.mock`), which can only be done to what passes through Vite. */
export const REPLACES = [
  "packages/redact/src/recognizers/near.test.ts",
  "apps/server/src/features/quality/rescan.test.ts",
  "apps/server/src/features/quality/residual.test.ts",
  "tests/crash/rescan.test.ts",
  "tests/e2e/quality.test.ts",
];
/**
 * What tests load they get as programs do, from Node. Vite would make every use of an import a look into an object, and the recognizers
 * would take half as long again. Not the client: it is JSX.
 */
const AS_PROGRAMS_DO = new RegExp(
  `^${RegExp.escape(ROOT)}/(?:packages|apps/(?:cli|server)|tests|bench|scripts)/(?!.*\\.test\\.ts$).*\\.ts$`,
);

export default defineConfig({
  test: {
    maxWorkers: 2,
    server: { deps: { external: [AS_PROGRAMS_DO] } },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: "shared", isolate: false, include: SHARED, exclude: [...configDefaults.exclude, ...WAITING] },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: ["{packages,apps,tests}/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...SHARED, ...WAITING, ...REPLACES],
        },
      },
      { extends: true, test: { name: "replaces", include: REPLACES, server: { deps: { inline: [AS_PROGRAMS_DO] } } } },
      {
        extends: true,
        test: {
          name: "waiting",
          include: WAITING,
          exclude: [...configDefaults.exclude, ...REPLACES],
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
        },
      },
    ],
    pool: "forks",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a person would wait for: on a busy machine a page takes longer than the second that is given otherwise.
    expect: { poll: { timeout: 20_000 } },
  },
});
