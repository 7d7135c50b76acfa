import { expect, test } from "vitest";
import { endsIn, endsOf, endsTable } from "./pattern-ends.ts";

test.each([
  ["told by|heard (?:back |nothing )?from", ["old by", "d from", "k from", "g from"]],
  ["[Cc]c:?", ["Cc", "cc", "Cc:", "cc:"]],
  ["x(?: (?:ab|c)){0,2}", ["x", "x ab", "x c", " ab ab", "x ab c", "x c ab", "x c c"]],
  ["x(?: (?:ab|c)){1,2}", ["x ab", "x c", " ab ab", "x ab c", "x c ab", "x c c"]],
  ["the \\p{Ll}{2,10} à|\\s?an", [" à", "an"]],
])("what %s matches ends so", (source, ends) => {
  expect([...endsOf(source)].sort()).toEqual([...ends].sort());
});

test.each(["a+", "a.b", "[a-z]", "(a|b)", "a)", "(?!a)b"])("%s is more than it reads", (source) => {
  expect(() => endsOf(source)).toThrow();
});

test("a text's end is held against them", () => {
  const ends = endsTable(endsOf("told by|cc"));
  expect(endsIn("I was told by Ann", 13, ends)).toBe(true);
  expect(endsIn("cc", 2, ends)).toBe(true);
  expect(endsIn("I was told of", 13, ends)).toBe(false);
  expect(endsIn("", 0, ends)).toBe(false);
});
