import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { vocabulary } from "./examples.ts";
import { learnedFrom, weightsSource } from "./fit.ts";

const committed = readFileSync(join(import.meta.dirname, "../src/model/weights.generated.ts"), "utf8");

it("the weights in the repository were learned from what the sources say now", () => {
  expect(committed.split("\n")[1]).toBe(learnedFrom(vocabulary()));
});

// A minute: npm run test:training.
it.runIf(process.env.CASEKEEP_TEST_WHOLE === "1")(
  "the weights in the repository are what the sources give, byte for byte",
  { timeout: 600_000 },
  () => {
    const source = weightsSource(() => {});
    // Not toBe on the texts: a difference would print 200 kB.
    expect(committed === source).toBe(true);
  },
);
