import { expect, test } from "vitest";
import { found } from "../found.ts";
import { birthPieces } from "./pieces.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["year of birth 1957, month October, day 30", ["DOB 1957", "DOB October", "DOB 30"]],
  ["he turned 16 on 4 August 2021", ["DOB 4 August 2021"]],
  ["date of birth 19th March\nAgent: And the year?\nCaller: 1972", ["DOB 1972"]],
  ["The firm turned 20 on 4 August 2021", []],
  ["Month October, day 30: the backup failed", []],
];

test.each(TABLE)("a birth is told in pieces: %s", (text, expected) => {
  expect(found(birthPieces, text)).toEqual(expected);
});
