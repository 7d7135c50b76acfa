import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOpen, boxPublicKey, boxSeal } from "./box.ts";

describe("a box", () => {
  const secret = randomBytes(32);
  const open = boxPublicKey(secret);

  it("gives back what was put in, to the holder of the secret alone", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 20 }), (content, aad) => {
        const box = boxSeal(open, content, aad);
        expect([...boxOpen(secret, box, aad)]).toEqual([...content]);
        expect(() => boxOpen(randomBytes(32), box, aad)).toThrow(/seal does not hold/);
      }),
      { numRuns: 30 },
    );
  });

  it("does not open when a byte was changed, elsewhere, or cut", () => {
    const box = boxSeal(open, "an order", "import");
    expect(() => boxOpen(secret, box, "other")).toThrow(/seal does not hold/);
    for (const at of [0, 31, 32, 40, box.length - 1]) {
      const changed = Uint8Array.from(box);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => boxOpen(secret, changed, "import")).toThrow();
    }
    for (const length of [0, 31, 32, 33, 60])
      expect(() => boxOpen(secret, box.subarray(0, length), "import")).toThrow();
  });

  it("never shows the same bytes for the same content", () => {
    expect(boxSeal(open, "x", "a")).not.toEqual(boxSeal(open, "x", "a"));
  });

  it("names a key of another length", () => {
    expect(() => boxSeal(new Uint8Array(31), "x", "a")).toThrow(/32 bytes/);
    expect(() => boxPublicKey(new Uint8Array(33))).toThrow(/32 bytes/);
  });
});
