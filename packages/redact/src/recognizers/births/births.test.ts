import { expect, test } from "vitest";
import { found } from "../found.ts";
import { births } from "./births.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["born on April 12, 1985", ["DOB April 12, 1985"]],
  ["née le 12 avril 1985", ["DOB 12 avril 1985"]],
  ["生年月日 平成2年5月20日", ["DOB 平成2年5月20日"]],
  ["shipped on April 12, 1985", []],
];

test.each(TABLE)("a date of birth is found when its month is a word: %s", (text, expected) => {
  expect([...new Set(found(births, text))]).toEqual(expected);
});
