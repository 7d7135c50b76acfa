import { expect, test } from "vitest";
import { found } from "../found.ts";
import { farSecrets } from "./far.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["the bank password she was given, it's quail-Orchard-71", ["SECRET quail-Orchard-71"]],
  ["the password doesn't work on Windows 11, it's Build 4471-b", []],
  ["We rotated the api key. The old one was nXvTqLcWd8Rz4KbMpJ6f", ["SECRET nXvTqLcWd8Rz4KbMpJ6f"]],
  ["sudo: incorrect password ; TTY=pts/7 ; USER=root", []],
];

test.each(TABLE)(
  "a secret some words behind its name is found, what else is told there is not: %s",
  (text, expected) => {
    expect(found(farSecrets, text)).toEqual(expected);
  },
);
