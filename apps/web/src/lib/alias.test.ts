import { describe, expect, test } from "vitest";
import { aliasOf, codeOf, initialsOf, isPseudonym, nameOfAccount, serviceOf } from "./alias.ts";

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

test("an account or a token is shown by its name, never by one made up", () => {
  const staff = [
    { id: "Q9OUX7N2K9s7Um6i3N1BdY2IkpgTDXte", name: "Ann Agent" },
    { id: "token:9f1c", name: "nightly export" },
  ];
  expect(nameOfAccount("Q9OUX7N2K9s7Um6i3N1BdY2IkpgTDXte", staff, false)).toBe("Ann Agent");
  expect(nameOfAccount("token:9f1c", staff, false)).toBe("token “nightly export”");
  expect(nameOfAccount("VJO7V88udta2mYAeXDADNDLVA1NTiYyu", undefined, true)).toBe("…");
  expect(nameOfAccount("VJO7V88udta2mYAeXDADNDLVA1NTiYyu", staff, false)).toBe("account VJO7V88u");
  expect(serviceOf("operator")).toBe("the operator of the machine");
  expect(["agent·dqd3q1qd", "[PERSON·k7f2q9xa]"].every(isPseudonym)).toBe(true);
  expect(["Q9OUX7N2K9s7Um6i3N1BdY2IkpgTDXte", "token:9f1c", "operator"].some(isPseudonym)).toBe(false);
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
