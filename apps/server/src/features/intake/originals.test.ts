import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxText, messageOf, messageRef, type Originals, readBox } from "./originals.ts";

const EMPTY: Originals = {
  subject: [],
  words: [],
  fields: [],
  tags: [],
  numbers: [],
  known: { names: [], emails: [], phones: [], handles: [] },
  messages: [],
};

describe("a box of originals", () => {
  it("comes back as it was, whatever its values hold", () => {
    const odd = fc.string({
      unit: fc.constantFrom("\u0000", "\u0001", "\u0002", "\u0003", "0", "a", "\ud800", "\udc00", "é", "中"),
    });
    const list = fc.array(fc.oneof(odd, fc.string({ unit: "binary" })), { maxLength: 4 });
    const box = fc.record({
      subject: list,
      words: list,
      fields: list,
      tags: list,
      numbers: list,
      known: fc.record({ names: list, emails: list, phones: list, handles: list }),
      messages: fc.array(fc.tuple(odd, odd), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(box, (one) => {
        expect(readBox(boxText(one))).toEqual(one);
      }),
      { numRuns: 500 },
    );
    expect(readBox(boxText({ ...EMPTY, tags: [""] }))).toEqual({ ...EMPTY, tags: [""] });
  });

  it("of an earlier release is read as well", () => {
    const older = { ...EMPTY, known: { names: ["Ada"], emails: ["ada@example.com"] }, messages: [["1z", "Ada"]] };
    expect(readBox(JSON.stringify(older))).toEqual(older);
  });

  it("that is none is refused", () => {
    for (const text of ["", "x", "\u0002", "a\u0001\u0002"]) expect(() => readBox(text)).toThrow(SyntaxError);
  });
});

describe("how a box names a message", () => {
  const hash = 12345n;
  const [one, other, twin] = [
    (1_700_000_000n << 30n) | hash,
    (1_700_000_000n << 30n) | 99n,
    (1_700_000_777n << 30n) | hash,
  ];

  it("is by the hash in its id, and by the whole id where two share that", () => {
    expect(messageRef(one, [one, other])).toBe("9ix");
    expect(messageOf("9ix", [one, other])).toBe(one);
    for (const id of [one, other, twin])
      expect(messageOf(messageRef(id, [one, other, twin]), [one, other, twin])).toBe(id);
  });

  it("names none where a message that came later shares the hash, or where it is gone", () => {
    expect(messageOf(messageRef(one, [one, other]), [one, other, twin])).toBeUndefined();
    expect(messageOf(messageRef(one, [one, other]), [other])).toBeUndefined();
  });
});
