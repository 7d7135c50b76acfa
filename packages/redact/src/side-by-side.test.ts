import fc from "fast-check";
import { expect, test } from "vitest";
import { ownCorpus } from "../scripts/measure.ts";
import { find } from "./find.ts";
import { redact, redactEach } from "./redact.ts";

const rows = ownCorpus();

test("texts side by side give what each gives alone, whatever stands before and behind them", () => {
  const results = redactEach(rows.map(({ text }) => text));
  rows.forEach(({ text }, n) => {
    expect(results[n]).toEqual(redact(text));
  });
});

test("each text has its own options", () => {
  const texts = ["zzkorvin called", "zzkorvin called", "card 4111 1111 1111 1111"];
  const known = { names: ["Zzkorvin"] };
  expect(redactEach(texts, [{ known }, {}, { policy: { CARD: "mask" } }]).map(({ text }) => text)).toEqual([
    "[PERSON·1] called",
    "zzkorvin called",
    "card [CARD·••••1111]",
  ]);
});

test("empty, long and moved texts stand in their places", () => {
  const long = `${"nothing here. ".repeat(600)}mail mara.oduya@example.com`;
  const texts = ["", long, "mara\u200b@example.com", "ｍａｒａ＠example.com", "", "call 020 7946 0018"];
  expect(redactEach(texts)).toEqual(texts.map((text) => redact(text)));
});

test("what a text says does not hang on the text read before it", () => {
  const text = fc.constantFrom(...rows.map((row) => row.text));
  fc.assert(
    fc.property(text, text, text, (before, other, it) => {
      find(before);
      const first = find(it);
      find(other);
      expect(find(it)).toEqual(first);
    }),
    { numRuns: 300 },
  );
});
