import { expect, test } from "vitest";
import { found } from "../found.ts";
import { numbers } from "./numbers.ts";

test.each([
  ["duplicate key 2025044188", []],
  ["clave duplicada: 2025044188", []],
  ["Note 2944188 is in", []],
  ["Doc 1900044188 was posted", []],
  ["the lot no on the lid is 08841 24 0718", []],
  ["tracking BR 771 418 938 SC", []],
  ["Score 6-4 2-6 7-6(5) shows as 64 26 765", []],
  ["6-7(4) 4-6 11-9 shows as 6-74 46 119", []],
  ["won 25-18, shown as 2518 2325 1511, 25-18 23-25 15-11", []],
  ["parcel sent, tracking 9400 1118 9922 0153", []],
  ["bon 0718-2216-05", []],
  ["Wareneingang 5000441877", []],
  ["fa 2025110418", []],
  ["Kurve 11.4418 15.3307", []],
  ["Gasket 204-18-8830", []],
  ["my number is 204-18-8830", ["ID 204-18-8830"]],
  ["call 0718 221 605", ["PHONE 0718 221 605"]],
  ["charged twice on 9400 1118 9922 0153", ["CARD 9400 1118 9922 0153"]],
])("what stands around a number tells it to be nobody's: %s", (text, values) =>
  expect(found(numbers, text)).toEqual(values),
);
