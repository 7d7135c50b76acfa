import { expect, test } from "vitest";
import { find } from "../../find.ts";
import { endInCell } from "../address/cells.ts";
import { found } from "../found.ts";
import { pairLines } from "./pair-lines.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["Employee: Liv Ormstad | Badge no.: B-77120 | Desk: 3.14", ["PERSON Liv Ormstad", "ID B-77120"]],
  ["Nom: Kerguélen | Prénom: Maëlann | Plan: Basic", ["PERSON Kerguélen", "PERSON Maëlann"]],
  [
    "login: bramble | first: Tarquin | last: Hollingberry | version: 8.1.0",
    ["USERNAME bramble", "PERSON Tarquin", "PERSON Hollingberry"],
  ],
  ["Size: 40 | Colour: red", []],
  ["time: 10:02 | level: info | code: 4471", []],
];

test.each(TABLE)("a row written out with its heads: %s", (text, expected) => {
  expect(found(pairLines, text)).toEqual(expected);
});

test.each([
  ["3 Chapel Terrace, Mousehole\t312\nDigory", "3 Chapel Terrace, Mousehole"],
  ["24937\tFlensburg\tM 20", "24937\tFlensburg"],
  ["29200\nNom: Morvan", "29200"],
  ["3 Mill Lane\nEly", "3 Mill Lane\nEly"],
])("an address ends with its cell: %s", (text, expected) => {
  expect(text.slice(0, endInCell(text, 0, text.length))).toBe(expected);
});

test("the cells beside an address stay", () => {
  const text = "lives at 3 Chapel Terrace, Mousehole\t312\tfirmware 2.2.0";
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(["3 Chapel Terrace, Mousehole"]);
});
