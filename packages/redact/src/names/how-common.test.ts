import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { frequentWords } from "../../scripts/names/how-common.ts";
import { howCommon, howCommonDense } from "./how-common.ts";

test("the sets are what the lists give, byte for byte", () => {
  for (const [module, text] of frequentWords())
    expect(readFileSync(new URL(module, import.meta.url), "utf8") === text, module).toBe(true);
});

test("a word is common, known or neither, in any language and with capitals or without", () => {
  const often = (word: string) => howCommon(word, 0, word.length);
  expect([often("because"), often("Rechnung"), often("мы"), often("வீடு")]).toEqual([2, 2, 2, 2]);
  expect([often("kennzeichnen"), often("plumber")]).toEqual([1, 1]);
  expect([often("Quistrebert"), often("zorvalink")]).toEqual([0, 0]);
});

test("a stretch of a text without blanks is asked about as it stands", () => {
  const text = "明日の配達を止めてください";
  expect(howCommonDense(text, 3, 5)).toBe(2);
  expect(howCommonDense(text, 4, 7)).toBe(0);
});
