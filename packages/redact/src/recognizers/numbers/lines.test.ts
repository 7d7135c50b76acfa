import { expect, test } from "vitest";
import { found } from "../found.ts";
import { numbersInLines } from "./lines.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["the number is 07911\n123\n456", ["PHONE 07911", "PHONE 123", "PHONE 456"]],
  ["my card is 4111\n1111\n1111\n1111", ["CARD 4111", "CARD 1111", "CARD 1111", "CARD 1111"]],
  ["rows\n120\n340\n560", []],
  ["call us\nOrder 4500\n12", []],
];

test.each(TABLE)("a number may be told line by line: %s", (text, expected) => {
  expect(found(numbersInLines, text)).toEqual(expected);
});
