import fc from "fast-check";
import { expect, test } from "vitest";
import { anything, offsetsAreValid } from "../scripts/anything.ts";
import { keyed } from "../scripts/keyed.ts";
import { ownCorpus } from "../scripts/measure.ts";
import { inClear, planted } from "../scripts/planted.ts";
import { findEach } from "./find.ts";
import { find, redact } from "./index.ts";

/** The long form, with new seeds for as long as one likes: `node packages/redact/scripts/fuzz.ts --minutes N`. */
const TIME = { timeout: 300_000 };
/** All of the corpus' rows: npm run test:corpus. */
const ONE_IN = process.env.CASEKEEP_TEST_WHOLE === "1" ? 1 : 3;

test("offsets are in range, in order, apart, and never inside a surrogate pair", TIME, () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(offsetsAreValid(text, find(text))).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test("the corpus' rows in threes, one form or log behind the other: nothing throws, offsets are right", TIME, () => {
  const texts = ownCorpus()
    .map(({ text }) => text)
    .filter((_, n) => n % ONE_IN === 0);
  /** Each row stands in one of them, beside rows of other files: the corpus is in the order of its files. */
  const third = Math.ceil(texts.length / 3);
  const threes = texts.slice(0, third).map((text, n) => {
    const [second = "", last = ""] = [
      texts[third + ((n * 7919 + 13) % third)],
      texts[2 * third + ((n * 104_729 + 7) % third)],
    ];
    return `${text}\n${second} ${last}`;
  });
  const found = findEach(threes.map((text) => ({ text, options: {} })));
  threes.forEach((three, n) => {
    expect(offsetsAreValid(three, found[n] ?? []), JSON.stringify(three)).toBe(true);
  });
});

test("redacting twice changes nothing", TIME, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        planted.map(({ text }) => text),
      ),
      (text) => {
        const once = redact(text).text;
        expect(redact(once).text).toBe(once);
      },
    ),
    { numRuns: 3000 },
  );
});

test("redacting twice changes nothing where stand-ins are keyed, masked or removed", TIME, () => {
  const ways = [
    { standIn: (type: string) => `[${type}·k7f2q9xa]` },
    { policy: { default: "mask" } },
    { policy: { default: "remove" } },
  ] as const;
  fc.assert(
    fc.property(planted, fc.constantFrom(...ways), ({ text }, way) => {
      const once = redact(text, way).text;
      expect(redact(once, way).text).toBe(once);
    }),
    { numRuns: 1000 },
  );
});

test("a planted value of any type, hidden in any way, is covered from end to end", TIME, () => {
  fc.assert(
    fc.property(planted, (value) => {
      expect(inClear(value, find(value.text)), JSON.stringify(value.text)).toBe("");
    }),
    // The same texts in every run: chance decides nothing in CI; the long form looks for more.
    { numRuns: 4000, seed: 2019 },
  );
});

test("a value drawn by chance behind a key is covered, however the key is spelled and joined to it", TIME, () => {
  fc.assert(
    fc.property(keyed, (value) => {
      expect(inClear(value, find(value.text)), JSON.stringify(value.text)).toBe("");
    }),
    { numRuns: 4000, seed: 2019 },
  );
});
