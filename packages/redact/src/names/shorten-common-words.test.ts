import { expect, test } from "vitest";
import { shortened, wrapped } from "../../scripts/names/shorten-common-words.ts";

test("words that the dictionary takes stay in their order, with their capitals, once each", () => {
  const accepted = new Set(["nie", "jest", "dom"]);
  const upstream = ["nie 1200", "Jest 900", "Marek 850", "jest 800", "nie 700", "R2 600", "dom"];
  expect(shortened(upstream, "pl", accepted)).toEqual(["nie", "Jest", "jest", "dom"]);
});

test("without a dictionary, names are left out", () => {
  expect(shortened(["talo", "Marjatta", "kissa"], "fi", null)).toEqual(["talo", "kissa"]);
});

test("Romanian letters with a cedilla get their comma before the dictionary is asked", () => {
  expect(shortened(["şi", "ţară"], "ro", new Set(["și", "țară"]))).toEqual(["și", "țară"]);
});

test("a list is wrapped without losing a word", () => {
  const words = Array.from({ length: 300 }, (_, n) => `słowo${"a".repeat(n % 9)}`);
  const text = wrapped(words);
  expect(text.split(/\s+/).filter((word) => word !== "")).toEqual(words);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(118);
});
