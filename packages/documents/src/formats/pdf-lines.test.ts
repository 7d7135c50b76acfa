import { describe, expect, it } from "vitest";
import { linesOf, type Piece } from "./pdf-lines.ts";

const piece = (str: string, x: number, y: number, more: Partial<Piece> = {}): Piece => ({
  str,
  transform: [12, 0, 0, 12, x, y],
  width: str.length * 6,
  height: str === " " ? 0 : 12,
  dir: "ltr",
  hasEOL: false,
  ...more,
});

describe("lines of a page", () => {
  it("pieces of one line stand from left to right, whatever order they were written in", () => {
    expect(linesOf([piece("0733", 130, 780), piece("Ring", 50, 780), piece("020 7946", 78, 780)])).toBe(
      "Ring 020 7946 0733",
    );
  });

  it("what stands on another line begins a line", () => {
    expect(linesOf([piece("ada@example.com", 50, 700), piece("Outside", 50, 780)])).toBe("ada@example.com\nOutside");
  });

  it("a raised figure does not", () => {
    expect(linesOf([piece("12 m", 50, 700), piece("2", 74, 705, { height: 8 })])).toBe("12 m2");
  });

  it("columns are parted by a tabulator", () => {
    expect(
      linesOf([
        piece("Name", 50, 780),
        piece(" ", 74, 780, { width: 100 }),
        piece("Phone", 174, 780, { hasEOL: true }),
        piece("Ada", 50, 760),
        piece(" ", 68, 760, { width: 6 }),
        piece("Quill", 74, 760),
      ]),
    ).toBe("Name\tPhone\nAda Quill");
  });

  it("a word that a line's end divides is one word, unless it is an address or a number", () => {
    const lines = (...texts: string[]) =>
      linesOf(texts.map((text, at) => piece(text, 50, 780 - 14 * at, { hasEOL: true })));
    expect(lines("Mr. Bartholo-", "mew Quill came.")).toBe("Mr. Bartholomew Quill came.");
    expect(lines("bart.quill-", "feather@example.com")).toBe("bart.quill-\nfeather@example.com");
    expect(lines("KX-220-", "b2 and Anna-", "Maria")).toBe("KX-220-\nb2 and Anna-\nMaria");
  });

  it("scripts from right to left are read so, and numbers between them are not, whichever way they were written", () => {
    const rtl = { dir: "rtl" };
    const pieces = [
      piece("03-555", 50, 780),
      piece("0147", 90, 780),
      piece("טלפון", 120, 780, rtl),
      piece("כהן", 154, 780, rtl),
      piece("משה", 178, 780, rtl),
    ];
    expect(linesOf(pieces)).toBe("משה כהן טלפון 03-555 0147");
    expect(linesOf(pieces.toReversed())).toBe("משה כהן טלפון 03-555 0147");
  });
});
