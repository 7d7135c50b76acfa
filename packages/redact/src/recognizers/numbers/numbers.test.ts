import { expect, test } from "vitest";
import { found } from "../found.ts";
import { numbers } from "./numbers.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["ring +44 20 7946 0018", ["PHONE +44 20 7946 0018"]],
  ["order 4500012345", []],
  ["card 4111 1111 1111 1112", ["CARD 4111 1111 1111 1112"]],
  ["SSN 987-65-4321", ["ID 987-65-4321"]],
  ["203.0.113.24", ["IP 203.0.113.24"]],
  ["version 1.2.3.4", []],
  ["exp 12/22", ["CARD 12/22"]],
  ["PIN 4821", ["SECRET 4821"]],
  ["DOB 12.04.1985", ["DOB 12.04.1985"]],
  ["on 12.04.2019 at 14:22", []],
  ["$1,234,567.00", []],
  ["51.5085,-0.1257", ["GEO 51.5085,-0.1257"]],
  ["4821", []],
  ["3f2504e0-4f89-41d3-9a0c-030582321133", []],
];

test.each(TABLE)("a digit group is personal until something proves otherwise: %s", (text, expected) => {
  expect([...new Set(found(numbers, text))]).toEqual(expected);
});
