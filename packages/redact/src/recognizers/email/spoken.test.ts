import { expect, test } from "vitest";
import { found } from "../found.ts";
import { spokenEmails } from "./spoken.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["mara dot oduya at example dot com", ["EMAIL mara dot oduya at example dot com"]],
  ["mara (at) example (dot) com", ["EMAIL mara (at) example (dot) com"]],
  ["lucia arroba ejemplo punto es", ["EMAIL lucia arroba ejemplo punto es"]],
  ["marek małpa example kropka pl", ["EMAIL marek małpa example kropka pl"]],
  ["Meet me at example dot product team", []],
  ["I looked at example.com", []],
  ["we arrive at noon dot", []],
];

test.each(TABLE)("an address told in words is found, prose with at and dot is not: %s", (text, expected) => {
  expect([...new Set(found(spokenEmails, text))]).toEqual(expected);
});
