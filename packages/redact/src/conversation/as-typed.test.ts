import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../redacted.ts";
import { asTyped } from "./as-typed.ts";

const unit = fc.oneof(
  fc.constantFrom("\r\n", "\r", "\n", "й", "김", "ガ", "é", "ো", "🙂", "\u0301", " ", ":"),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const texts = fc.array(unit, { maxLength: 20 }).map((units) => units.map((one) => one.normalize("NFD")).join(""));

test("lines end in one sign and letters are one unit, and what is found stands where it stood", () => {
  fc.assert(
    fc.property(texts, (given) => {
      const typed = asTyped(given);
      if (typed === null) return;
      expect(typed.text).not.toContain("\r\n");
      expect(typed.text.length).toBeLessThan(given.length);
      let before = 0;
      for (let at = 0; at < typed.text.length; at++) {
        const [found] = typed.given([{ start: at, end: at + 1 } as Finding]);
        const { start, end } = found as Finding;
        const stood = given.slice(start, end).replace(/\r+\n/, "\n").normalize("NFC");
        expect(stood).toContain(typed.text[at]);
        expect(start).toBeGreaterThanOrEqual(before);
        before = start;
      }
    }),
  );
});

test.each(["plain text\nin two lines", "чай и кофе", "김민수: 네", ""])(
  "what is typed so is left as it is: %s",
  (text) => {
    expect(asTyped(text)).toBeNull();
  },
);
