import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedBeginning, generatedFiles } from "../../scripts/names/train.ts";
import { BEGINNING } from "./weights.generated.ts";

const committed = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

test("training begins as the committed weights' did, and its lists are the committed ones, byte for byte", () => {
  const { lists, words, world, beginning } = generatedBeginning();
  expect(lists === committed("lists.generated.ts"), "lists.generated.ts is what training gives").toBe(true);
  expect(words === committed("words.generated.ts"), "words.generated.ts is what the lists give").toBe(true);
  expect(world === committed("world.generated.ts"), "world.generated.ts is what the names give").toBe(true);
  expect(beginning).toBe(BEGINNING);
}, 180_000);

/** Minutes: npm run test:training. */
test.skipIf(process.env.CASEKEEP_TEST_WHOLE !== "1")(
  "training from the sources in the repository gives the committed lists and weights, byte for byte",
  () => {
    for (const [name, text] of generatedFiles())
      expect(text === committed(name), `${name} is what training gives`).toBe(true);
  },
  900_000,
);
