import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { adversarial } from "../../scripts/adversarial.ts";
import { corpusTexts } from "../../scripts/messages.ts";
import { find } from "../find.ts";
import { allOver } from "./all-matches.ts";
import { atBeginnings, near } from "./near.ts";
import { holdsOf } from "./pattern-marks.ts";

type Matches = readonly RegExpExecArray[];
const told = (hits: Matches) => hits.map((hit) => ({ index: hit.index, groups: [...hit], named: { ...hit.groups } }));

/** What was asked near marks, and what says otherwise than the run over the whole text. */
const asked = new Set<RegExp>();
const wrong: unknown[] = [];

vi.mock("./all-matches.ts", async (original) => {
  const { allOver: whole } = await original<{ allOver: (pattern: RegExp, text: string) => Matches }>();
  return {
    allOver: whole,
    all: (pattern: RegExp, text: string): Matches => {
      const hits = whole(pattern, text);
      const found = near(pattern, text);
      if (found !== null) asked.add(pattern);
      if (found !== null && JSON.stringify(told(found)) !== JSON.stringify(told(hits)))
        wrong.push({ pattern, text, found: told(found), hits: told(hits) });
      return hits;
    },
  };
});

const PIECES = [...adversarial(48).map(([, text]) => text), ...corpusTexts()].filter((text) => text.length <= 400);
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(" ", "\n", ", ", ". ", "1", "12345", "Ä", "😀", "\u{20bb7}", "\ud83d") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
/** Pieces, some of them cut short: what stands at the seams has no build. */
const stitched = fc
  .array(fc.tuple(piece, fc.nat({ max: 60 }), fc.boolean()), { minLength: 4, maxLength: 24 })
  .map((pieces) => pieces.map(([text, at, cut]) => (cut ? text.slice(at) : text)).join(""));

test("near its marks each pattern of the recognizers finds what it finds in the whole text", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(stitched, (text) => {
      find(text);
      return wrong.length === 0;
    }),
    // More of them: npm run test:corpus.
    { numRuns: process.env.CASEKEEP_TEST_WHOLE === "1" ? 1_000 : 200 },
  );
  expect(wrong).toEqual([]);
  expect(asked.size).toBeGreaterThan(300);
});

const PATTERNS = [
  /(?<!\p{L})(?:st|rd|ave)\.? \d{1,3}(?![\p{L}\d])/giu,
  /\p{Lu}\p{L}{0,3} ?(?:->|→) ?\p{Lu}/gu,
  /(?<=(?:k|äb)[ :]{1,3})[a-c]\d*/giu,
  /(?=[a-c]{1,3}st)[a-z]{2,5}|x(?=.{0,4}1)/gu,
  /([a-c])\1|(?<sign>[-–])\d\k<sign>/gu,
  /^(?:\d+: ?)?([a-c]+)(?=$|\n)/gmu,
  /(?:a|ab|c?)x?(?:s|k)b{0,2}/gi,
  /[^\n]{0,3}(?:ſt|K|Å)/giu,
  /(?:^|\n)?[\p{L}\d]{1,4}(?:😀|[\u{20bb7}x])/gu,
  /(?<![a-c])(?<!\d)[a-c]{2,}?\d/g,
  /\bst\b|\B1\B/gu,
  /\S?\s(?:a|1)\w/gu,
];
const BUILDS = [
  "st 1",
  "ave. 12",
  "Ab->C",
  "A→Ä",
  "k: b1",
  "ÄB c",
  "abst",
  "xb 1",
  "aa",
  "-1-",
  "–2–",
  "abc\n",
  "1: ab\n",
  "axsb",
  "ſT",
  "K",
  "cb1",
  "\ufeffa_",
];
const letters = fc.oneof(
  fc.constantFrom(..."   abcxstkABCSTK019.,:-–→>\n\r\u00a0\ufeffſKÅåäÄ", "😀", "\u{20bb7}", "\ud83d", "\ude00"),
  fc.constantFrom(...BUILDS),
);

/** So long that few of its places are in question. */
const REST = "~".repeat(300);

test("near its marks a pattern finds what it finds in the whole text", () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...PATTERNS),
      fc.array(letters, { maxLength: 40 }),
      fc.constantFrom(["", REST], [REST, ""]),
      (pattern, units, [before, behind]) => {
        const text = `${before}${units.join("")}${behind}`;
        const hits = near(pattern, text);
        if (hits === null) return;
        found += hits.length;
        expect(told(hits)).toEqual(told(allOver(pattern, text)));
      },
    ),
    { numRuns: 20_000 },
  );
  expect(found).toBeGreaterThan(5000);
});

test("what a pattern's matches hold is read off its source", () => {
  const { marks, first, notBefore } = holdsOf(/(?<![\p{L}\d])\p{Lu}\p{L}{2,24} \d{1,4}, ?(?:Flat|Room) [A-Z]/gu, false);
  expect(marks[0]).toMatchObject({ words: [",fl", ", f", ",ro", ", r"], from: 5, to: 30 });
  expect(first).toBe("\\p{Lu}");
  expect(notBefore).toBe("[\\p{L}\\d]");
});

test("asked at beginnings a pattern finds what it finds in the whole piece", () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATTERNS), fc.array(letters, { maxLength: 40 }), (pattern, units) => {
      const piece = units.join("");
      expect(told(atBeginnings(pattern, piece))).toEqual(told(allOver(pattern, piece)));
    }),
    { numRuns: 5000 },
  );
});
