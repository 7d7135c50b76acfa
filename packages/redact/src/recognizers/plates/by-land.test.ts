import { expect, test } from "vitest";
import { found } from "../found.ts";
import { landPlates } from "./by-land.ts";

test.each([
  ["der Fahrer vom TÜ:KB 614", ["PLATE TÜ:KB 614"]],
  ["hij rijdt met 1-KRV-206", ["PLATE 1-KRV-206"]],
  ["ZD 614-KR", ["PLATE ZD 614-KR"]],
  ["с номера Е 614 ТР 777", ["PLATE Е 614 ТР 777"]],
  ["ط ر ك 614", ["PLATE ط ر ك 614"]],
  ["22 ج 614 ایران 13", ["PLATE 22 ج 614 ایران 13"]],
  ["parked kw61 tzr", ["PLATE kw61 tzr"]],
  ["order 1-KRV-206", []],
  ["the car is 61 min 20 away", []],
  ["the car needs DIN-EN 1614", []],
])("%s", (text, values) => expect(found(landPlates, text)).toEqual(values));
