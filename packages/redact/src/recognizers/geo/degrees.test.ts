import { expect, test } from "vitest";
import { found } from "../found.ts";
import { degrees } from "./degrees.ts";

test.each([
  ["at 40°26′46″N 79°58′56″W now", ["GEO 40°26'46″N 79°58'56″W"]],
  ["it is 40° outside", []],
] as const)("degrees with minutes are a place, a temperature is not: %s", (text, expected) => {
  expect(found(degrees, text)).toEqual(expected);
});
