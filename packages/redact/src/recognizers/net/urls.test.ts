import { expect, test } from "vitest";
import { found } from "../found.ts";
import { urls } from "./urls.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["https://example.com/r?token=abc123def", ["URL https://example.com/r?token=abc123def"]],
  ["https://example.com/users/48151623.", ["URL https://example.com/users/48151623"]],
  ["https://docs.example.com/guide/install", []],
];

test.each(TABLE)("an address of the web is taken only when it says who: %s", (text, expected) => {
  expect([...new Set(found(urls, text))]).toEqual(expected);
});
