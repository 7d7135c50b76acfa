import { expect, test } from "vitest";
import { found } from "../found.ts";
import { spokenDigits } from "./spoken-digits.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["zero two zero seven nine four six", ["PHONE zero two zero seven nine four six"]],
  ["call null drei null eins zwei", ["PHONE null drei null eins zwei"]],
  ["one or two of three", []],
];

test.each(TABLE)("digits told in words are found from seven on: %s", (text, expected) => {
  expect([...new Set(found(spokenDigits, text))]).toEqual(expected);
});
