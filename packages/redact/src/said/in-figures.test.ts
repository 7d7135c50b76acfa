import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../words/all.ts";
import { makePool } from "../scan/pool.ts";
import { scan } from "../scan/scan.ts";
import { inFigures } from "./in-figures.ts";

const pool = makePool(256);
const written = (text: string): string | null => inFigures(scan(text, false, pool))?.text ?? null;

describe("a text whose numbers are told in words is written in figures", () => {
  test.each([
    ["oh seven double seven dash three two", "0777-32"],
    ["my card is forty two, seventy six, then nought one", "my card is 42 76 01"],
    ["IP eins neun zwo Punkt null Punkt siebzehn", "IP 192.0.17"],
    ["passport C zero one X seven seven", "passport C01X77"],
    ["call 0 double 7, uh, nine 4", "call 077 94"],
    ["the plate, k x five eight r y b, sorry", "the plate, KX58RYB, sorry"],
    ["iban: it zero nove ics 03069 09606", "iban: it 09X 03069 09606"],
    ["DNI cuarenta y ocho, doscientos trece, setecientos seis, letra erre", "DNI 48 213 706 R"],
    ["plate L as in lima, D for delta, one nine", "plate L D 19"],
    ["trecentotrentotto 71 44 205", "338 71 44 205"],
    ["微信一三八零零五五五零一四二", "微信138005550142"],
  ])("%s", (words, figures) => expect(written(words)).toBe(figures));

  test.each(["one of them", "to be or not to be", "I rang on 6 May", "en 17.30 en 18.00"])("%s stays", (text) =>
    expect(written(text)).toBeNull(),
  );

  const PIECES = fc.constantFrom(
    ..."one two double seven oh, zero - null sechs zwei-und drieëntwintig and 7 42 A B dash plus uh 一 三 공일 صفر hello\n to . , “ 😀".split(
      " ",
    ),
  );
  test("every unit of it comes from a stretch of the source, in order", () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const figures = inFigures(scan(text, false, pool));
        if (figures === null) return;
        const { from, to, said } = figures;
        expect(from.length).toBe(figures.text.length);
        for (let p = 0; p < from.length; p++) {
          expect(from[p]).toBeLessThanOrEqual(to[p] as number);
          if (p > 0) expect(from[p]).toBeGreaterThanOrEqual(from[p - 1] as number);
        }
        expect(to[to.length - 1]).toBe(text.length);
        for (const { start, end } of said) expect(/\d/.test(figures.text.slice(start, end))).toBe(true);
      }),
    );
  });
});
