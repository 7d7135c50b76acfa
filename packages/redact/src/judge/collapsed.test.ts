import fc from "fast-check";
import { expect, test } from "vitest";
import { collapsed, VALUE_SIGN } from "./collapsed.ts";

/** A text of letters and stand-ins, and values in it in order. */
const cut = fc
  .tuple(
    fc.array(fc.constantFrom("a", "王", "김", " ", VALUE_SIGN), { maxLength: 60 }),
    fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
  )
  .map(([signs, cuts]) => {
    const text = signs.join("");
    const edges = cuts.filter((at) => at <= text.length).sort((a, b) => a - b);
    const values = edges.flatMap((start, k) =>
      k % 2 === 0 && k + 1 < edges.length ? [{ start, end: edges[k + 1] as number }] : [],
    );
    return { text, values };
  });

test("what stays of a text stands where it stood", () => {
  fc.assert(
    fc.property(cut, ({ text, values }) => {
      const short = collapsed(text, values);
      for (let p = 0; p < short.text.length; p++) {
        if (short.text[p] !== VALUE_SIGN) expect(text[short.from[p] as number]).toBe(short.text[p]);
        if (p > 0) expect(short.from[p]).toBeGreaterThan(short.from[p - 1] as number);
      }
      expect(short.from[short.text.length]).toBe(text.length);
    }),
    { numRuns: 2000 },
  );
});

test("nothing of a value stays, and each is one sign, be it beside another or a stand-in", () => {
  fc.assert(
    fc.property(cut, ({ text, values }) => {
      const { text: short, from, held } = collapsed(text, values);
      for (let p = 0; p < short.length; p++)
        if (short[p] !== VALUE_SIGN) {
          const at = from[p] as number;
          expect(values.some(({ start, end }) => start <= at && at < end)).toBe(false);
        }
      expect(short).not.toContain(VALUE_SIGN + VALUE_SIGN);
      expect([...short].filter((sign) => sign === VALUE_SIGN).length).toBe(held);
    }),
    { numRuns: 2000 },
  );
});

test("a text that nothing was found in is the same text", () => {
  expect(collapsed("王小明来过", []).text).toBe("王小明来过");
});
