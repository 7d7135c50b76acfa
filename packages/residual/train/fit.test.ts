import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { weightsSource } from "./fit.ts";

it("the weights in the repository are what the sources give, byte for byte", { timeout: 600_000 }, () => {
  const file = join(import.meta.dirname, "../src/model/weights.generated.ts");
  const source = weightsSource(() => {});
  // Not toBe on the texts: a difference would print 200 kB.
  expect(readFileSync(file, "utf8") === source).toBe(true);
});
