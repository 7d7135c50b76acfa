import { describe, expect, it } from "vitest";
import { several } from "./filter.ts";

describe("the values of a choice", () => {
  it.each([
    ["", []],
    ["open", ["open"]],
    ["open, new,", ["open", "new"]],
    ["(none),Lea", ["", "Lea"]],
    [String.raw`Phones\, Tablets,Desk`, ["Phones, Tablets", "Desk"]],
    [String.raw`C:\\,x`, ["C:\\", "x"]],
    [String.raw`a\b`, [String.raw`a\b`]],
  ])("%j are %j", (text, values) => {
    expect(several(text)).toEqual(values);
  });
});
