import { expect, test } from "vitest";
import { found } from "../found.ts";
import { oddWords } from "../odd-words.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["DE89 3704 0044 0532 0130 00", ["IBAN DE89 3704 0044 0532 0130 00"]],
  ["RSSMRA85T10A562S", ["ID RSSMRA85T10A562S"]],
  ["passport C01X00T47", ["PASSPORT C01X00T47"]],
  ["Kennzeichen B-MW 1234", ["PLATE B-MW 1234"]],
  ["serial C02XK1FAKE12", ["DEVICE C02XK1FAKE12"]],
  ["KB4523205", []],
  ["model AB12CD34", []],
];

test.each(TABLE)("letters with digits are found by format or by a word beside them: %s", (text, expected) => {
  expect([...new Set(found(oddWords, text))]).toEqual(expected);
});
