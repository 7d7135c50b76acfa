import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countedModulesOf, taughtValues, valueModulesOf } from "../../scripts/judge/taught-values.ts";
import { modulesOf, taught, WEIGHTS } from "../../scripts/judge/trained.ts";
import { nativeModule } from "../../scripts/names/native-names.ts";

const committed = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

/** All of them take minutes: npm run test:training. Otherwise the weights of one finder, and of values what is counted, from the same lines and rows. */
const WHOLE = process.env.CASEKEEP_TEST_WHOLE === "1";
const WHICH = WHOLE ? WEIGHTS : (["uncased-weights"] as const);
const OF_VALUES = WHOLE ? valueModulesOf : countedModulesOf;

test("training on the lines and rows in the repository gives the committed weights, byte for byte", () => {
  for (const [name, text] of modulesOf(taught(), WHICH))
    expect(text === committed(name), `${name} is what training gives`).toBe(true);
}, 300_000);

test("what is learned of values from the lines and rows in the repository is what is committed, byte for byte", () => {
  for (const [name, text] of OF_VALUES(taughtValues()))
    expect(text === committed(name), `${name} is what training gives`).toBe(true);
}, 300_000);

test("the names in scripts of Asia and the Near East are what the lists give, byte for byte", () => {
  expect(nativeModule() === committed("../names/native.generated.ts")).toBe(true);
});
