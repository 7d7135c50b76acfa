import { expect, test } from "vitest";
import { found } from "../found.ts";
import { oddWords } from "../odd-words.ts";
import { secrets } from "./secrets.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["my password is hunter2!", ["SECRET hunter2!"]],
  ["api_key=9f8e7d6c5b4a39281706", ["SECRET 9f8e7d6c5b4a39281706"]],
  ["AKIAIOSFODNN7EXAMPLE", ["SECRET AKIAIOSFODNN7EXAMPLE"]],
  ["Cookie: sid=abcdef123456; Path=/", ["SECRET abcdef123456"]],
  ["密码是abc12345", ["SECRET abc12345"]],
  ["the password is wrong", []],
  ["password reset", []],
];

test.each(TABLE)("keys are found by shape, passwords by the word before them: %s", (text, expected) => {
  const values = [oddWords, secrets].flatMap((recognize) => found(recognize, text));
  expect([...new Set(values)]).toEqual(expected);
});
