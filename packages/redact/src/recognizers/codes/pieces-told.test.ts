import { expect, test } from "vitest";
import { found } from "../found.ts";
import { numberPieces } from "./pieces-told.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["passport first part 5381\nsecond part 20974", ["PASSPORT 5381", "PASSPORT 20974"]],
  ["BSB first bit 733, then 048", ["BANK 733", "BANK 048"]],
  ["codice fiscale BLLGNN59\ne poi H49G224K", ["ID H49G224K"]],
  ["NI number q q 3 3 0 9 1 2 a", ["ID q q 3 3 0 9 1 2 a"]],
  ["server is 203.0 then 113.61", ["IP 203.0", "IP 113.61"]],
  ["the server is 3.5 then 4.2 times slower", []],
  ["The first part of the order, 5381, was shipped", []],
];

test.each(TABLE)("a number told in pieces is found piece by piece: %s", (text, expected) => {
  expect(found(numberPieces, text)).toEqual(expected);
});
