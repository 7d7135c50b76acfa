import { expect, test } from "vitest";
import { found } from "../found.ts";
import { passportsTold } from "./passports-told.ts";

test.each([
  ["yulkwon K 614 20 771", ["PASSPORT K 614 20 771"]],
  ["мій закордонний ЕК 614 207", ["PASSPORT ЕК 614 207"]],
  ["old passport PK 614 20 77, new one BK 614 20 88", ["PASSPORT PK 614 20 77", "PASSPORT BK 614 20 88"]],
  ["passport and flight KE 0614", []],
  ["SO 6142077 is an order", []],
])("%s", (text, values) => expect(found(passportsTold, text)).toEqual(values));
