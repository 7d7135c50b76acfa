import { expect, test } from "vitest";
import { found } from "../found.ts";
import { brokenAddresses } from "./broken.ts";

test.each([
  ["ip 198.51.100\n.17 down", ["IP 198.51.100\n.17"]],
  ["2001:db8:17f:\n9a0::7", ["IP 2001:db8:17f:\n9a0::7"]],
  ["version 4.2.0\n.11", []],
  ["1.\n2.\n3.", []],
])("%s", (text, values) => expect(found(brokenAddresses, text)).toEqual(values));
