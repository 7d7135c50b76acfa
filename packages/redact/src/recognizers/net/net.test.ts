import { expect, test } from "vitest";
import { found } from "../found.ts";
import { addresses } from "./net.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["2001:db8::7f3a", ["IP 2001:db8::7f3a"]],
  ["::1", []],
  ["2001:db8::1.", ["IP 2001:db8::1"]],
  ["2001[:]db8[:]0[:]9::4", ["IP 2001[:]db8[:]0[:]9::4"]],
  ["00:1B:44:11:3A:B7", ["MAC 00:1B:44:11:3A:B7"]],
  ["001b.4411.3ab7", ["MAC 001b.4411.3ab7"]],
  ["std::vector", []],
  ["a::b", []],
  ["12:30:45", []],
];

test.each(TABLE)("IPv6 and hardware addresses are found, scopes in code are not: %s", (text, expected) => {
  expect([...new Set(found(addresses, text))]).toEqual(expected);
});
