import fc from "fast-check";
import { expect, test } from "vitest";
import { scan } from "../scan/scan.ts";
import "../words/all.ts";
import { BESIDE, ODD, piecesOf, VALUE, WORD } from "./pieces.ts";

function kinds(text: string, values: readonly { start: number; end: number }[] = []) {
  const pieces = piecesOf(scan(text), values);
  return Array.from({ length: pieces.count }, (_, i) => [
    text.slice(pieces.start[i], pieces.end[i]),
    pieces.kind[i] as number,
  ]);
}

test("a word stays one piece with the signs inside it, and is odd by a digit, a joining sign or a capital inside", () => {
  expect(kinds("born 12.03.1987 plays be_ca_di_bo, FrikandelFreek and well-known")).toEqual([
    ["born", WORD],
    ["12.03.1987", ODD],
    ["plays", WORD],
    ["be_ca_di_bo", ODD],
    ["FrikandelFreek", ODD],
    ["and", WORD],
    ["well-known", WORD],
  ]);
});

test("a key and its value are two pieces, the parts of a machine's address one", () => {
  expect(kinds("user=anna4 at 60:9f:09:f5:7f:f1")).toEqual([
    ["user", WORD],
    ["anna4", ODD],
    ["at", WORD],
    ["60:9f:09:f5:7f:f1", ODD],
  ]);
});

test("capitals, months and numbers in words are beside the numbers that they stand next to", () => {
  expect(kinds("CW 41 877 parked on 12 March by NATO").map(([, kind]) => kind)).toEqual([
    BESIDE,
    ODD,
    ODD,
    WORD,
    WORD,
    ODD,
    BESIDE,
    WORD,
    WORD,
  ]);
});

test("a name of a file is a word, and what was found is one piece however many words it has", () => {
  const text = "see Report_v3.pdf of Anna Maria Lind 4711";
  const start = text.indexOf("Anna");
  expect(kinds(text, [{ start, end: start + 15 }])).toEqual([
    ["see", WORD],
    ["Report_v3.pdf", WORD],
    ["of", WORD],
    ["Anna Maria Lind", VALUE],
    ["4711", ODD],
  ]);
});

test("whatever the text, its pieces are all its tokens in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const s = scan(text);
      const pieces = piecesOf(s, []);
      let next = 0;
      for (let i = 0; i < pieces.count; i++) {
        expect(pieces.first[i]).toBe(next);
        next = (pieces.last[i] as number) + 1;
      }
      expect(next).toBe(s.count);
    }),
  );
});
