import { expect, test } from "vitest";
import { found } from "../found.ts";
import { denseDevices, devicesTold } from "./devices-told.ts";

test.each([
  ["modem ZTEKC6142077 is red", ["DEVICE ZTEKC6142077"]],
  ["serienr. R5 6K 14\nTX 20K", ["DEVICE R5 6K 14\nTX 20K"]],
  ["ont 98f2c61b42ae", ["MAC 98f2c61b42ae"]],
  ["MAC c8 d7 dash 61 4e 00 b2", ["MAC c8 d7 dash 61 4e 00 b2"]],
  ["router DIR-2150 AX1800", []],
  ["modem HG8245H5", []],
])("%s", (text, values) => expect(found(devicesTold, text)).toEqual(values));

test("numbers behind words without blanks", () =>
  expect(found(denseDevices, "製造番号QK6 1420 7L8の保証")).toEqual(["DEVICE QK6 1420 7L8"]));
