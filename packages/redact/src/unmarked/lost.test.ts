import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { find, redact, redactEach } from "../index.ts";

/** The place of a sign that a program lost, in each row. */
const ROWS: ReadonlyArray<readonly [text: string, redacted: string]> = [
  ["4111¤1111¤1111¤1111", "[CARD·1]"],
  ["call 020¤7946¤0018", "call [PHONE·1]"],
  ["ma¤ra@exa¤mple.com", "[EMAIL·1]"],
  ["mara@¤example.com and mara@example.com", "[EMAIL·1] and [EMAIL·1]"],
  ["IBAN DE89¤3704 0044 0532 0130 00", "IBAN [IBAN·1]"],
  ["from 203.0.¤113.9", "from [IP·1]"],
  ["mac a4:5e:60:¤f2:1b:09", "mac [MAC·1]"],
  ["born on 12.¤04.1985", "born on [DOB·1]"],
  ["sk_live_9aB8¤c7D6e5F4g3H2", "[SECRET·1]"],
  ["Best regards\nJ¤rgen M¤ller", "Best regards\n[PERSON·1]"],
];

describe.each([
  ["U+FFFD", "\uFFFD"],
  ["two of them", "\uFFFD\uFFFD"],
  ["the first half of a pair", "\uD800"],
  ["the second half of a pair", "\uDC00"],
])("a value is found through %s", (_, lost) => {
  test.each(ROWS)("%s", (row, expected) => {
    const text = row.replaceAll("¤", lost);
    expect(redact(text).text).toBe(expected);
    expect(redactEach([text, text]).map((one) => one.text)).toEqual([expected, expected]);
  });
});

test("the word for a value is read through it as well", () => {
  expect(redact("pass\uFFFDword: sommerhaus").text).toBe("pass\uFFFDword: [SECRET·1]");
});

test("what it parts is found as it stands, too", () => {
  expect(redact("call\uFFFD020 7946 0018").text).toBe("call\uFFFD[PHONE·1]");
  const known = { names: ["Jürgen Müller"] };
  expect(redact("M\uFFFDller never came", { known }).text).toBe("[PERSON·1] never came");
});

test.each([
  "Gr\uFFFD\uFFFDe 38, 10\uFFFD20 St\uFFFDck, 12\uFFFD000 EUR",
  "der Preis f\uFFFDr drei L\uFFFDfter: 45,00\uFFFD",
  "\uFFFD\uFFFD",
])("of words and amounts it makes nobody's value: %s", (text) => {
  expect(find(text)).toEqual([]);
});

test("it cuts no pair, and redacting twice changes nothing", () => {
  const part = fc.constantFrom("mara@example.com", "4111 1111 1111 1111", "Mara Oduya", " ", "😀", "pin 4829", "\n");
  const lost = fc.constantFrom("\uFFFD", "\uD83D", "\uDE00", "");
  const text = fc
    .array(fc.tuple(part, lost, fc.nat({ max: 19 })), { maxLength: 6 })
    .map((parts) => parts.map(([value, sign, at]) => value.slice(0, at) + sign + value.slice(at)).join(""));
  fc.assert(
    fc.property(text, (given) => {
      const once = redact(given).text;
      expect(redact(once).text).toBe(once);
      for (const { start, end } of find(given))
        for (const at of [start, end])
          expect(/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(given.slice(at - 1, at + 1))).toBe(false);
    }),
    { numRuns: 300 },
  );
});
