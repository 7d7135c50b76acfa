import { expect, test } from "vitest";
import { found } from "../found.ts";
import { densePersons } from "./dense.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["我叫王建华，", ["PERSON 王建华"]],
  ["李女士", ["PERSON 李"]],
  ["お名前：鈴木花子", ["PERSON 鈴木花子"]],
  ["저는 김민수입니다", ["PERSON 김민수"]],
  ["今天天气很好", []],
];

test.each(TABLE)("names are found in scripts without spaces: %s", (text, expected) => {
  expect([...new Set(found(densePersons, text))]).toEqual(expected);
});
