import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  examplesOfValues,
  taughtOfValues,
  valueModulesOf,
  valuesLearnedFrom,
} from "../../scripts/judge/taught-values.ts";
import { judgeLearnedFrom, modulesOf, taught, WEIGHTS } from "../../scripts/judge/trained.ts";
import { nativeModule } from "../../scripts/names/native-names.ts";

const committed = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const learnedFrom = (name: string) => committed(name).split("\n")[1];

test.each(WEIGHTS)("%s in the repository were learned from what the lines and rows say now", (weights) => {
  expect(learnedFrom(`${weights}.generated.ts`)).toBe(judgeLearnedFrom(weights, taught()));
});

test("the weights of values in the repository were learned from what the lines and rows say now", () => {
  expect(learnedFrom("value-weights.generated.ts")).toBe(valuesLearnedFrom(taughtOfValues()));
});

// Minutes: npm run test:training.
const WHOLE = process.env.CASEKEEP_TEST_WHOLE === "1";
test.runIf(WHOLE)("training gives the modules in the repository, byte for byte", { timeout: 900_000 }, () => {
  const ofValues = taughtOfValues();
  for (const [name, text] of [...modulesOf(taught()), ...valueModulesOf(ofValues, examplesOfValues(ofValues))])
    expect(text === committed(name), `${name} is what training gives`).toBe(true);
});

test("the names in scripts of Asia and the Near East are what the lists give, byte for byte", () => {
  expect(nativeModule() === committed("../names/native.generated.ts")).toBe(true);
});
