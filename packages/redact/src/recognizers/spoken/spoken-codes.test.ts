import { expect, test } from "vitest";
import { found } from "../found.ts";
import { spokenCodes } from "./spoken-codes.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["my PIN is four seven one nine", ["SECRET four seven one nine"]],
  ["what's the sort code?\ntwenty, forty four, oh nine", ["BANK twenty, forty four, oh nine"]],
  ["pin 0 8 8 2 does not open it", ["SECRET 0 8 8 2"]],
  ["error code four oh four", []],
];

test.each(TABLE)("short numbers told in words are found behind what they are: %s", (text, expected) => {
  expect(found(spokenCodes, text)).toEqual(expected);
});
