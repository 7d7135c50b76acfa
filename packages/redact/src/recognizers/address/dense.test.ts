import { expect, test } from "vitest";
import { found } from "../found.ts";
import { denseAddresses } from "./dense.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["住在北京市朝阳区建国路88号3栋1201室。", ["ADDRESS 北京市朝阳区建国路88号3栋1201室"]],
  ["서울특별시 강남구 테헤란로 152", ["ADDRESS 서울특별시 강남구 테헤란로 152"]],
  ["北京市很大", []],
];

test.each(TABLE)("regions in order with a number are an address: %s", (text, expected) => {
  expect([...new Set(found(denseAddresses, text))]).toEqual(expected);
});
