import { expect, test } from "vitest";
import { codedOnce } from "./code-once.ts";

test.each([
  [/^(?:the |a )?(?:a|b|c|d|e|f) x/u, "^(?:the |a )?(?=)(?:a|b|c|d|e|f)(?=) x"],
  [/(a|b|c|d|e|f){1,3}?x/, "(?=)(a|b|c|d|e|f){1,3}?(?=)x"],
  [/(?:a|b|[|()]|\(|c|d|(?:e|f))+/, "(?=)(?:a|b|[|()]|\\(|c|d|(?:e|f))+(?=)"],
  [/(?<!a|b|c|d|e|f)x(?=a|b|c|d|e|f)|y/, "(?<!a|b|c|d|e|f)x(?=a|b|c|d|e|f)|y"],
])("%s gets its stops", (pattern, source) => {
  expect(codedOnce(pattern).source).toBe(source);
  expect(codedOnce(pattern).flags).toBe(pattern.flags);
});

test("it matches what it matched", () => {
  const pattern = /^(?:the |a ){0,2}((?:one|two|three|four|five|six)(?:th)?) (?:ox|cow|pig|hen|cat|dog)s?$/iu;
  for (const text of ["the one ox", "a the Sixth pigs", "two cats", "seven hens", "a a a one ox", "five"])
    expect(codedOnce(pattern).exec(text)).toEqual(pattern.exec(text));
});
