import { expect, test } from "vitest";
import { find } from "../../find.ts";

const valuesOf = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Part nos. KV-4418 and KW-0071 are sold out", []],
  ["Artikelnummern 31-4408 und 31-4409", []],
  ["stuck at (50000/50000), exhibition 1509-1574", []],
  ["serie C 00417 a C 00980", []],
  ["The boiler shows code 4411870", []],
  ["Solvent CAS 67-64-1, EN 60335-2-24", []],
  ["Passport 533018842, flight BA 2209", ["533018842"]],
  ["Part nos. KV-4418 and KW-0071, ring 0161 496 0842", ["0161 496 0842"]],
  ["Artikel 31-4408, Rückruf 0171 4408812", ["0171 4408812"]],
  ["my passport, first part 4418, second part 90277", ["4418", "90277"]],
  ["The boiler shows code E2, my verification code is 441187", ["441187"]],
  ["My policy number is KX-4410-7718", ["KX-4410-7718"]],
])("numbers of things are nobody's, those of people beside them are found: %s", (text, values) =>
  expect(valuesOf(text)).toEqual(values),
);
