import fc from "fast-check";
import { expect, test } from "vitest";
import { find, redact } from "./index.ts";

const fragment = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme-composite", maxLength: 12 }),
  fc.constantFrom(
    "mara@example.com",
    " @ ",
    " at ",
    " dot com",
    "+44 20 7946 0018",
    "4111 1111 1111 1111",
    "Hi Mara, ",
    "Regards,\n",
    "password: ",
    "token=",
    "[EMAIL·1]",
    "[PERSON·k7f2q]",
    "[",
    "·",
    "\ud83d",
    "\ude00",
    "\u0000",
    "\u200b",
    "＠",
    "=40",
    "%40",
    "&#64;",
    "\\u0040",
    "12 Main Street, ",
    "王建华先生",
    "서울특별시 ",
    "12.04.1985",
    "https://example.com/u/1234567",
    "Cookie: a=bcdefgh; ",
    "名前：",
    "שמי ",
    "اسمي ",
    "1.2.3.4",
    "::1",
    "\r\n",
  ),
);
const text = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(""));

test("offsets are in range, in order, apart, and never inside a surrogate pair", () => {
  fc.assert(
    fc.property(text, (input) => {
      let last = 0;
      for (const f of find(input)) {
        expect(f.start).toBeGreaterThanOrEqual(last);
        expect(f.end).toBeGreaterThan(f.start);
        expect(f.end).toBeLessThanOrEqual(input.length);
        for (const at of [f.start, f.end]) {
          const split =
            at > 0 &&
            at < input.length &&
            /[\ud800-\udbff]/.test(input[at - 1] as string) &&
            /[\udc00-\udfff]/.test(input[at] as string);
          expect(split).toBe(false);
        }
        last = f.end;
      }
    }),
    { numRuns: 600 },
  );
});

test("redacting twice changes nothing", () => {
  fc.assert(
    fc.property(text, (input) => {
      const once = redact(input).text;
      expect(redact(once).text).toBe(once);
    }),
    { numRuns: 600 },
  );
});

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const prose = fc
  .array(
    fc.constantFrom("the", "order", "was", "late", "please", "help", "and", "error", "again", "since", "Monday", "."),
    { maxLength: 12 },
  )
  .map((w) => w.join(" "));

test("a planted address, card or international number never stays", () => {
  const planted = fc.oneof(
    fc.tuple(word, word, fc.constantFrom("com", "net", "de", "co.uk")).map(([a, b, c]) => `${a}.${b}1@${b}.${c}`),
    fc.tuple(word, word).map(([a, b]) => `${a}.${b}1 (at) ${b} (dot) com`),
    fc.integer({ min: 200_000_000, max: 999_999_999 }).map((n) => `+44 ${n}`),
    fc.integer({ min: 1000, max: 9999 }).map((n) => `card 4111 1111 ${n} ${n}`),
  );
  fc.assert(
    fc.property(prose, planted, prose, (before, value, after) => {
      const out = redact(`${before} ${value} ${after}`).text;
      const secret = value.replace("card ", "");
      expect(out).not.toContain(secret);
      for (const piece of secret.split(/[^a-z0-9]+/i)) if (piece.length > 5) expect(out).not.toContain(piece);
    }),
    { numRuns: 500 },
  );
});
