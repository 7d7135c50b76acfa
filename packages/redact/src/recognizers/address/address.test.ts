import { expect, test } from "vitest";
import { found } from "../found.ts";
import { postal } from "./address.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["742 Evergreen Terrace, Springfield, IL 62704", ["ADDRESS 742 Evergreen Terrace, Springfield, IL 62704"]],
  ["in der Lindenstraße 12, 10115 Berlin.", ["ADDRESS Lindenstraße 12, 10115 Berlin"]],
  ["14 bis rue des Lilas, 75011 Paris", ["ADDRESS 14 bis rue des Lilas, 75011 Paris"]],
  ["ul. Marszałkowska 12/5, 00-590 Warszawa", ["ADDRESS ul. Marszałkowska 12/5, 00-590 Warszawa"]],
  ["the second floor of the building", []],
  ["on the way to 3 places", []],
];

test.each(TABLE)("a street with its number is found with the town behind it: %s", (text, expected) => {
  expect([...new Set(found(postal, text))]).toEqual(expected);
});
