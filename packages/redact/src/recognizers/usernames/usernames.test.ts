import { expect, test } from "vitest";
import { found } from "../found.ts";
import { usernames } from "./usernames.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["username: jdoe42", ["USERNAME jdoe42"]],
  ["twitter @mara_o", ["USERNAME @mara_o"]],
  ["/home/moduya/x", ["USERNAME moduya"]],
  ["C:\\Users\\moduya\\x", ["USERNAME moduya"]],
  ["@media screen {}", []],
  ["@Override", []],
  ["@types/node", []],
];

test.each(TABLE)("user names and handles are found, decorators and rules are not: %s", (text, expected) => {
  expect([...new Set(found(usernames, text))]).toEqual(expected);
});
