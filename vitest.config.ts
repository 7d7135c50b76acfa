import { configDefaults, defineConfig } from "vitest/config";
import { PATTERNS_ONCE } from "./packages/redact/scripts/v8-flag.ts";
import { ROOT } from "./scripts/bootstrap.mjs";
import LongestFirst from "./scripts/test-order.ts";

/**
 * Packages without I/O and without state: their files share a process and what it has loaded, the recognizers' lists above all. Not those that
 * measure the memory or the time of the process they run in.
 */
const SHARED = [
  "packages/{cases,connectors,documents,exposure,redact,residual,synth,vault}/**/!(hostile|linear|parquet|synthesize|training).test.ts",
  "apps/web/**/*.test.ts",
  "apps/server/**/*.test.ts",
];
/** These start whole keeps: after the rest, so that nothing else competes with them. */
const KEEPS = ["tests/{e2e,crash,conformance}/**/*.test.ts"];
/**
 * These wait more than they work: for what was killed to come back, for rules to be read again. One more at a time than there are cores, and
 * nobody beside them that imports: what an import does stands behind everything else, and would have nothing left.
 */
const WAITING = [
  "packages/controlstore/src/embedded/*.test.ts",
  "packages/casestore/src/{embedded,migrate-killed,engine/process,server/faults}.test.ts",
  "apps/server/src/features/guard/service.test.ts",
  "apps/cli/src/probe/*.test.ts",
  "tests/crash/stores.test.ts",
  "tests/conformance/{guard,guard-servers,no-route-without-session,probe}.test.ts",
  "tests/e2e/{cli-guard,exposure,passkey,sign-in}.test.ts",
];
/** These put something in the place of a module (`vi.mock`), by the folder that is loaded through Vite for it: Node alone does not do that. */
export const REPLACES: Readonly<Record<string, readonly string[]>> = {
  "packages/redact": ["packages/redact/src/recognizers/near.test.ts"],
  "apps/server": [
    "apps/server/src/features/quality/rescan.test.ts",
    "apps/server/src/features/quality/residual.test.ts",
    "tests/crash/rescan.test.ts",
    "tests/e2e/quality.test.ts",
  ],
};
/**
 * What tests load they get as programs do, from Node. Vite would make every use of an import a look into an object, and the recognizers
 * would take half as long again. Not the client: it is JSX.
 */
const AS_PROGRAMS_DO = sources("(?:packages|apps/(?:cli|server)|tests|bench|scripts)");

function sources(folder: string): RegExp {
  return new RegExp(`^${RegExp.escape(ROOT)}/${folder}/(?!.*\\.test\\.ts$).*\\.ts$`);
}
const but = (...others: readonly (readonly string[])[]) => [...configDefaults.exclude, ...others.flat()];
const replaced = Object.values(REPLACES).flat();

export default defineConfig({
  test: {
    maxWorkers: 2,
    server: { deps: { external: [AS_PROGRAMS_DO] } },
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "shared", isolate: false, include: SHARED, exclude: but(WAITING, replaced) } },
      {
        extends: true,
        test: {
          name: "alone",
          include: ["{packages,apps,tests}/**/*.test.ts"],
          exclude: but(SHARED, WAITING, KEEPS, replaced),
        },
      },
      ...Object.entries(REPLACES).map(([folder, include]) => ({
        extends: true as const,
        test: {
          name: `replaced in ${folder}`,
          include: [...include],
          server: { deps: { inline: [sources(folder)] } },
          sequence: { groupOrder: 2 },
        },
      })),
      {
        extends: true,
        test: { name: "waiting", include: WAITING, sequence: { groupOrder: 1 }, maxWorkers: 3 },
      },
      {
        extends: true,
        test: { name: "keeps", include: KEEPS, exclude: but(WAITING, replaced), sequence: { groupOrder: 2 } },
      },
    ],
    pool: "forks",
    execArgv: [PATTERNS_ONCE],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a person would wait for: on a busy machine a page takes longer than the second that is given otherwise.
    expect: { poll: { timeout: 20_000 } },
  },
});
