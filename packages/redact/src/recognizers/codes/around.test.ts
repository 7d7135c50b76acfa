import { expect, test } from "vitest";
import { found } from "../found.ts";
import { codesAround } from "./around.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["I flew in on X4409127 last week", ["PASSPORT X4409127"]],
  ["the cleaner let herself in with C2907", ["SECRET C2907"]],
  ["Unser Sohn kam am 4. Juli 2011 zur Welt", ["DOB 4. Juli 2011"]],
  ["a text came with 661 904 and a man asked me to read it", ["SECRET 661 904"]],
  ["back of the console says XW40091837725", ["DEVICE XW40091837725"]],
  ["the barrier stayed shut for LB17 KNU", ["PLATE LB17 KNU"]],
  ["My son ordered on 12/05/2019", []],
  ["Back of the box says WH-1000XM4", []],
];

test.each(TABLE)("a number is told by what is done with it: %s", (text, expected) => {
  expect(found(codesAround, text)).toEqual(expected);
});
