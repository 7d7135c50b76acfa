import fc from "fast-check";
import { expect, test } from "vitest";
import { byFirst, edged, told } from "./edged.ts";

test.each([
  ["(?:told by|heard (?:back |nothing )?from)$", ["yb dlo", "morf d", "morf g", "morf k"]],
  ["[Cc]c:?$", ["cc", ":cc"]],
  ["x(?: (?:ab|c)){0,2}$", ["ba ba ", "ba c x", "ba x", "c ba x", "c c x", "c x", "x"]],
  ["^the \\p{Ll}{2,10} à", ["the \0"]],
  ["^(?:\\d{2}|№) ?[A-C]", ["00 a", "00 b", "00 c", "00a", "00b", "00c", "№ a", "№ b", "№ c", "№a", "№b", "№c"]],
])("what %s matches has these edges, from the outermost letter on", (source, edges) => {
  expect(told(source)).toEqual([...edges].sort());
});

const PATTERNS = [
  /(?<!\p{L})(?:told|asked) (?:by|of) $/iu,
  /^ ?[("“]?(?:is|was|est) (?:\p{Lu}|\d{2,3})(?!\p{L})/u,
  /(?:^|[.!?] )(?:Hi|Hello|Dear)? ?$/u,
  /^(?:a{2,}|b+?c*|[^x]y|\u{1f600}|[d-f]|\bq)z?$/iu,
  /^|^never$/,
  /[°º]\s?$/u,
  /(?:İ|ß|Ж|ё)$/iu,
];
const letters = fc.constantFrom(..." ,.(“!?0189abcdeflqxyzABCHIDtoldaskebyfwsu°ºіİıßжЖёЁ\u00a0\n😀");

test("a pattern asked at its edge says what it says elsewhere", () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATTERNS), fc.array(letters, { maxLength: 14 }), (pattern, units) => {
      const text = units.join("");
      expect(edged(pattern).test(text)).toBe(pattern.test(text));
      expect(edged(pattern).exec(text)).toEqual(pattern.exec(text));
      expect(edged(pattern).within(`a${text}b`, 1, text.length + 1)).toBe(pattern.test(text));
    }),
    { numRuns: 20_000 },
  );
});

test.each([/a/g, /^a/y, /^a$/m])("%s is a pattern of other places", (pattern) => {
  expect(() => edged(pattern)).toThrow();
});

test.each([/abc/, /^a|b/, /a$|b/])("%s has no edge", (pattern) => {
  expect(() => edged(pattern).test("abc")).toThrow("without an edge");
});

test("of many rules those are asked that begin as the text does", () => {
  const rules = [/^ab/, /^[ac]d/u, /^\p{L}x/u, /^b/];
  const like = byFirst(rules, (rule) => rule);
  expect(like("abc")).toEqual([/^ab/, /^[ac]d/u, /^\p{L}x/u]);
  expect(like("Bc")).toEqual([/^\p{L}x/u, /^b/]);
  expect(like("z")).toEqual([/^\p{L}x/u]);
  expect(like("")).toEqual([/^\p{L}x/u]);
});
