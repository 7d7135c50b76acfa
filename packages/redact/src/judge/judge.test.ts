import { expect, test } from "vitest";
import { redact } from "../index.ts";

const people = (text: string, names: readonly string[] = []) =>
  redact(text, { known: { names } })
    .findings.filter(({ type }) => type === "PERSON")
    .map(({ start, end }) => text.slice(start, end));

/** What a rule takes for somebody and no sentence around it speaks for. */
const NOBODY = [
  "ابنتي سعيدة بالهدية كثيرا.",
  "The bill pay and mark down buttons of the Chase tab do nothing.",
  "Ask Ruby Tuesday for the receipt.",
  "Thank you for choosing Grace Dental, the invoice of March is attached.",
  "The Summit Sterling kettle leaks at the lid.",
  "Die Ikea Malm ist in Birke, nicht in Weiß.",
];

test.each(NOBODY)("who only looks like somebody stays: %s", (text) => {
  expect(people(text)).toEqual([]);
});

test("a known person is never doubted, be it in a place where anybody else would be", () => {
  const text = "Die Ikea Malm ist in Birke. Ask Ruby Tuesday for the receipt.";
  expect(people(text)).toEqual([]);
  expect(people(text, ["Ruby Tuesday"])).toEqual(["Ruby Tuesday"]);
});

test("whoever has a word of a known name with an ending is not doubted either", () => {
  expect(people("A fehér gép nagy. Fehéréknél nincs áram.", ["Fehér Bertalan"])).toEqual(["Fehéréknél"]);
});

test("who stands behind a title is somebody though the word be an ordinary one", () => {
  expect(people("Mr. Bill will pay.")).toEqual(["Bill"]);
});
