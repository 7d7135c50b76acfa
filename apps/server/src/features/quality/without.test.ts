import fc from "fast-check";
import { expect, test } from "vitest";
import { without } from "./without.ts";

const shown = (text: string, value: string, found = text.indexOf(value)) => without(text, value, found).join("_");

test("a value goes wherever it stands alone, and is no part of a word", () => {
  expect(shown("Ann: the annual fee, said Ann. Annual? ANN. (Ann)", "Ann")).toBe(
    "_: the annual fee, said _. Annual? ANN. (_)",
  );
  expect(shown("Li called. Lisbon, Ali, Li-Ion", "Li")).toBe("_ called. Lisbon, Ali, _-Ion");
  expect(shown("room 12, 1200, 12", "12")).toBe("room _, 1200, _");
});

test("in scripts without spaces it stands everywhere, but for a single sign", () => {
  expect(shown("王小明说,王小明先生", "王小明")).toBe("_说,_先生");
  expect(shown("李 来了,行李 在,李。", "李")).toBe("_ 来了,行李 在,_。");
});

test("what stands in a stand-in stays, and where it was found goes whatever stands beside it", () => {
  expect(shown("[EMAIL·kli3f] is kli3f", "kli3f", 17)).toBe("[EMAIL·kli3f] is _");
  expect(shown("xAnn and Annual and Ann", "Ann", 1)).toBe("x_ and Annual and _");
  expect(shown("aaaa", "aa", 1)).toBe("a_a");
});

test("put together again with the value it is the text, and the place it was found at is one of them", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", " ", "李", "[", "E", "·", "]"), maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.nat(40), fc.integer({ min: 1, max: 4 }), (text, start, length) => {
      const found = Math.min(start, Math.max(0, text.length - length));
      const value = text.slice(found, found + length);
      fc.pre(value !== "");
      const pieces = without(text, value, found);
      expect(pieces.join(value)).toBe(text);
      const places: number[] = [];
      pieces.slice(0, -1).reduce((at, piece) => {
        places.push(at + piece.length);
        return at + piece.length + value.length;
      }, 0);
      expect(places).toContain(found);
    }),
  );
});
