import { describe, expect, test } from "vitest";
import { aliasOf, codeOf, initialsOf, serviceOf } from "./alias.ts";

describe("aliasOf", () => {
  test("is the same for every form of one pseudonym", () => {
    expect(aliasOf("[PERSON·k7f2q9xa]")).toBe(aliasOf("k7f2q9xa"));
    expect(aliasOf("agent:k7f2q9xa")).toBe(aliasOf("k7f2q9xa"));
  });

  test("is two words", () => {
    expect(aliasOf("k7f2q9xa")).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
  });

  test("tells most of a hundred colleagues apart", () => {
    const names = new Set(Array.from({ length: 100 }, (_, number) => aliasOf(`code${String(number)}`)));
    expect(names.size).toBeGreaterThanOrEqual(93);
  });
});

test("the code is what stands between the dot and the bracket", () => {
  expect(codeOf("[PERSON·m3n8v2ab]")).toBe("m3n8v2ab");
  expect(codeOf("plain")).toBe("plain");
});

test("initials are the first letters of the first and last word, also outside Latin", () => {
  expect(initialsOf("Teal Heron")).toBe("TH");
  expect(initialsOf("Ana de la Vega")).toBe("AV");
  expect(initialsOf("山田 太郎")).toBe("山太");
  expect(initialsOf("Cher")).toBe("C");
});

test("a service goes by its own name, a person never does", () => {
  expect(serviceOf("service:demo")).toBe("the demo service");
  expect(serviceOf("agent·fz10890h")).toBeNull();
  expect(aliasOf("agent·fz10890h")).toBe(aliasOf("fz10890h"));
});
