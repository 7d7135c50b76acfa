// The order in which Vitest takes the test files: the longest first, so that no core waits at the end for one that began late.
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { ROOT } from "./bootstrap.mjs";

/** The files that take longest on a machine that has not run them yet, longest first. */
export const LONGEST: readonly string[] = [
  "packages/redact/src/linear.test.ts",
  "packages/casestore/src/cluster.conformance.test.ts",
  "apps/cli/src/redact.test.ts",
  "tests/load/scale.test.ts",
  "packages/casestore/src/embedded.conformance.test.ts",
  "packages/casestore/src/move/move.test.ts",
  "tests/e2e/quality.test.ts",
  "tests/crash/rescan.test.ts",
  "packages/casestore/src/server.conformance.test.ts",
  "apps/server/src/features/quality/rescan.test.ts",
  "apps/server/src/features/quality/residual.test.ts",
  "packages/redact/src/recognizers/near.test.ts",
  "packages/redact/src/conversation/linear.test.ts",
  "packages/redact/src/judge/training.test.ts",
  "packages/documents/src/hostile.test.ts",
  "apps/cli/src/redact-options.test.ts",
  "apps/cli/src/probe/probe.test.ts",
  "apps/cli/src/redact-bad-input.test.ts",
  "apps/cli/src/exposure.test.ts",
  "apps/cli/src/commands.test.ts",
  "packages/casestore/src/disk-full.test.ts",
  "packages/controlstore/src/conformance.test.ts",
  "packages/redact/src/names/training.test.ts",
  "packages/casestore/src/encode/encode.test.ts",
  "apps/server/src/features/intake/import-thread.test.ts",
  "apps/server/src/features/intake/importer.test.ts",
  "packages/exposure/src/fix/fix.test.ts",
  "packages/exposure/src/damage.test.ts",
  "packages/residual/train/fit.test.ts",
  "packages/redact/src/corpus.test.ts",
  "packages/redact/src/properties.test.ts",
  "packages/redact/src/ways-of-writing.test.ts",
  "packages/exposure/src/properties.test.ts",
  "packages/exposure/src/terraform/shapes.test.ts",
  "packages/redact/src/side-by-side.test.ts",
  "packages/exposure/src/proof.test.ts",
  "tests/conformance/move.test.ts",
  "tests/crash/kill.test.ts",
  "tests/conformance/servers.test.ts",
  "tests/crash/stores.test.ts",
  "tests/e2e/accessible.test.ts",
  "tests/e2e/exposure.test.ts",
  "apps/server/src/features/guard/service.test.ts",
  "tests/e2e/cases.test.ts",
  "tests/e2e/imports.test.ts",
  "tests/e2e/cli.test.ts",
  "tests/conformance/seal.test.ts",
  "tests/conformance/nothing-readable.test.ts",
  "packages/casestore/src/embedded.test.ts",
  "packages/controlstore/src/embedded/crash.test.ts",
  "packages/controlstore/src/embedded/embedded.test.ts",
  "tests/e2e/figures.test.ts",
  "packages/casestore/src/server/faults.test.ts",
  "tests/conformance/guard-servers.test.ts",
  "packages/casestore/src/engine/process.test.ts",
  "tests/conformance/guard.test.ts",
];

const PLACES = new Map(LONGEST.map((path, at) => [path, at]));

const rank = ({ moduleId }: TestSpecification) => PLACES.get(relative(ROOT, moduleId)) ?? LONGEST.length;
const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
/** Files that share a process come last and together: another one between them would end it. */
const shares = ({ project }: TestSpecification) => Number(!project.config.isolate);

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const known = await super.sort(files);
    return known.sort((a, b) => group(a) - group(b) || shares(a) - shares(b) || rank(a) - rank(b));
  }
}
