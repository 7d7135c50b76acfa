import fc from "fast-check";
import { expect, test } from "vitest";
import { anything } from "../../scripts/anything.ts";
import { ownCorpus } from "../../scripts/measure.ts";
import "../words/all.ts";
import { MASK } from "./classes.ts";
import { type Replacement, scanMasked } from "./masked.ts";
import { FIRST_UPPER, MANNER_READ, makePool, type Scan } from "./pool.ts";
import { scan } from "./scan.ts";

const MASKS = String.fromCharCode(MASK).repeat(32);
const [before, now, anew] = [makePool(64), makePool(64), makePool(64)];

/** All that a recognizer can ask of a scan. */
function told(s: Scan): unknown {
  const of = (list: ArrayLike<number>, count: number) => Array.from(list).slice(0, count);
  const tokens = [s.start, s.end, s.shape, s.script, s.hash, s.word, s.cue, s.mark].map((list) =>
    of(list, s.count + 8),
  );
  const lists = [of(s.anchors, s.anchorCount), of(s.digits, s.digitCount), [...s.ats]];
  return { text: s.text, tokens, lists, unions: [s.words, s.cues, s.hasDigit, s.hasDense] };
}

const capitals = (s: Scan, most = s.count): number =>
  Array.from(s.shape.subarray(0, Math.min(most, s.count))).filter((shape) => (shape & FIRST_UPPER) !== 0).length;

/** Values from pairs of a gap before them and a length, both counted from the one before. */
function valuesOf(text: string, pairs: readonly (readonly [gap: number, length: number])[]): Replacement[] {
  const out: Replacement[] = [];
  let at = 0;
  let shift = 0;
  for (const [gap, length] of pairs) {
    const start = at + gap;
    const end = start + length;
    if (end > text.length) break;
    out.push({ start, end, from: start + shift, to: start + shift + 13 });
    shift += 13 - length;
    at = end;
  }
  return out;
}

test("tokens carried over a replacement are those of a new scan", { timeout: 60_000 }, () => {
  const rows = ownCorpus().map(({ text }) => text);
  const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 24 }));
  let made = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...rows), anything),
      fc.array(pair, { minLength: 1, maxLength: 4 }),
      (text, pairs) => {
        const values = valuesOf(text, pairs);
        if (values.length === 0 || text.includes(String.fromCharCode(MASK))) return;
        let masked = "";
        let done = 0;
        for (const { start, end, from, to } of values) {
          masked += text.slice(done, start) + MASKS.slice(0, to - from);
          done = end;
        }
        masked += text.slice(done);
        const old = scan(text, false, before);
        const carried = scanMasked(old, values, masked, now);
        if (carried === null) return;
        made++;
        // Without its last capital a text is looked at from end to end.
        const lost = capitals(carried, MANNER_READ) === 0 && capitals(carried) < capitals(old);
        expect(told(carried)).toEqual(told(scan(masked, !lost, anew)));
      },
    ),
    { numRuns: 20000 },
  );
  expect(made).toBeGreaterThan(500);
});

test("old tokens that another text has taken the place of are not asked", () => {
  const old = scan("ask Mara", false, before);
  scan("another text", false, before);
  expect(scanMasked(old, [{ start: 4, end: 8, from: 4, to: 17 }], `ask ${MASKS.slice(0, 13)}`, now)).toBeNull();
});
