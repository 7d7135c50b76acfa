import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../scripts/bootstrap.mjs";
import { LONGEST } from "../scripts/test-order.ts";
import { REPLACES } from "../vitest.config.ts";

it("the files that are begun first are there, each once", () => {
  expect(LONGEST.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  expect(new Set(LONGEST).size).toBe(LONGEST.length);
});

it("whoever puts something in the place of a module is among those whose modules pass through Vite", () => {
  const tests = globSync("{packages,apps,tests}/**/*.test.ts", { cwd: ROOT, exclude: ["**/node_modules"] });
  const replacing = tests.filter((path) => /^vi\.(?:do)?mock\(/im.test(readFileSync(join(ROOT, path), "utf8")));
  expect(replacing.sort()).toEqual(Object.values(REPLACES).flat().sort());
});
