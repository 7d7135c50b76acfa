import { expect, test } from "vitest";
import { found } from "../found.ts";
import { houses } from "./houses.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["leave it at no 6 The Crescent, Formby with them", ["ADDRESS no 6 The Crescent, Formby"]],
  ["its the old forge, back lane, hutton no number", ["ADDRESS the old forge, back lane, hutton"]],
  ["we took 2 the close way", []],
  ["the cottage, a car and a boat", []],
];

test.each(TABLE)("houses that street words alone do not tell: %s", (text, expected) => {
  expect(found(houses, text)).toEqual(expected);
});
