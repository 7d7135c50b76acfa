import { expect, it } from "vitest";
import { KIND, plainOf, tokenize } from "./tokens.ts";

it.each([
  ["Éloïse", "eloise"],
  ["ŁÓDŹ", "lodz"],
  ["Søren", "soren"],
  ["Ελευθερία", "ελευθερια"],
  ["パスワード", "パスワード"],
  ["비밀번호", "비밀번호"],
  ["अंजलि", "अंजलि"],
  ["Андрей", "андрей"],
  ["مُحَمَّد", "محمد"],
])("%s reads as %s", (written, plain) => {
  expect(plainOf(written)).toBe(plain.normalize("NFC"));
});

it("takes a code, a page's address and a dotted name as one", () => {
  const kinds = tokenize(
    "trace 3f2504e0-4f89-41d3-9a0c-0305e82c3301 at com.example.Pool 10.0.3 https://example.com/a Flat 12b",
  ).map((t) => t.kind);
  const { word, number, code } = KIND;
  expect(kinds).toEqual([word, code, word, code, code, code, word, number]);
});

it("takes a day as one, and three numbers of an address as numbers", () => {
  const kinds = tokenize("2026/08/09 24-12-2025 3-4-10").map((t) => t.kind);
  const { number, mark, code } = KIND;
  expect(kinds).toEqual([code, code, number, mark, number, mark, number]);
});
