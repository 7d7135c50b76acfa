import { createHmac, createSecretKey, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hmac } from "./hmac.ts";

const native = (key: Uint8Array, value: string | Uint8Array) => createHmac("sha256", key).update(value).digest();

describe("HMAC-SHA-256", () => {
  it("gives the code of RFC 4231, test case 2", () => {
    const key = Buffer.from("Jefe");
    expect(Buffer.from(hmac(key, createSecretKey(key)).digest("what do ya want for nothing?")).toString("hex")).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });

  it("agrees with the native library at every length, across all borders of blocks", () => {
    const key = randomBytes(32);
    const own = hmac(key, createSecretKey(key));
    for (let length = 0; length < 600; length++) {
      const bytes = randomBytes(length);
      expect(Buffer.from(own.digest(bytes)).equals(native(key, bytes))).toBe(true);
      const text = bytes.toString("latin1");
      expect(own.first64(text)).toBe(native(key, text).readBigUInt64BE(0));
    }
  });

  it("agrees on any text, lone surrogates included", () => {
    const key = randomBytes(32);
    const own = hmac(key, createSecretKey(key));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.boolean(), (text, broken) => {
        const value = broken ? `${text}\ud800x` : text;
        expect(Buffer.from(own.digest(value)).equals(native(key, value))).toBe(true);
      }),
    );
  });

  it("makes other codes once it has forgotten its key", () => {
    const key = randomBytes(32);
    const own = hmac(key, createSecretKey(key));
    const before = own.first64("a");
    own.forget();
    expect(own.first64("a")).not.toBe(before);
  });
});
