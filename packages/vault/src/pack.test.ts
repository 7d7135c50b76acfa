import { createSecretKey } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORM, OVERHEAD, PACKED, sealPackedWith, unsealWith } from "./gcm.ts";
import { pack, unpack } from "./pack.ts";

const key = createSecretKey(Buffer.alloc(32, 7));
const ORIGINALS = JSON.stringify({
  subject: [],
  words: [],
  fields: ["a.kim@example.com"],
  tags: [],
  numbers: ["124110100000003"],
  known: { names: ["Ada Kim"], emails: ["a.kim@example.com"], phones: ["+49 30 5550177"], handles: [] },
  messages: [["dxo2k7f2q9xa", "Ada", "+49 30 5550177", "a.kim@example.com"]],
});

describe("packed originals", () => {
  it("come back as they were, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string(), (text, aad) => {
        const plain = text.toWellFormed();
        expect(Buffer.from(unsealWith(key, sealPackedWith(key, plain, aad), aad)).toString("utf8")).toBe(plain);
      }),
    );
    for (const large of ["x".repeat(500_000), ORIGINALS.repeat(300)])
      expect(Buffer.from(unsealWith(key, sealPackedWith(key, large, ""), "")).toString("utf8")).toBe(large);
  });

  it("take a third of the room; what does not shrink is sealed as it is", () => {
    const sealed = sealPackedWith(key, ORIGINALS, "case 1");
    expect(sealed[0]).toBe(PACKED);
    expect(sealed.length - OVERHEAD).toBeLessThan(ORIGINALS.length / 3);
    const short = sealPackedWith(key, "~", "case 1");
    expect([short[0], short.length]).toEqual([FORM, OVERHEAD + 1]);
  });

  it("of an earlier release can be opened: what they are packed against has not changed by a byte", () => {
    const kept =
      "I8YxiXrZmbnowYXVdYZGJoaGBoYGEGAMUofpWseURAXvTLQwx2oHUixAcoWpqamBobm5En5/pVTkG2WbpxkVWlYkKumA7FPSQTdBB5uNsbUA";
    expect(Buffer.from(unpack(Buffer.from(kept, "base64"))).toString("utf8")).toBe(ORIGINALS);
    expect(pack(Buffer.from(ORIGINALS)).length).toBeLessThanOrEqual(Buffer.from(kept, "base64").length);
  });

  it("do not open in another form: the form is authenticated", () => {
    const sealed = sealPackedWith(key, ORIGINALS, "case 1");
    sealed[0] = FORM;
    expect(() => unsealWith(key, sealed, "case 1")).toThrow(expect.objectContaining({ code: "TAMPERED" }));
  });
});
