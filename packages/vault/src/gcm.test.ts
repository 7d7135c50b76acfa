import { createCipheriv, createSecretKey } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORM, OVERHEAD, sealWith, unsealWith } from "./gcm.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");

/** McGrew & Viega, "The Galois/Counter Mode of Operation", appendix B (the vectors NIST SP 800-38D refers to): 256-bit keys. */
const VECTORS = [
  {
    name: "13",
    key: "00".repeat(32),
    nonce: "00".repeat(12),
    plain: "",
    aad: "",
    cipher: "",
    tag: "530f8afbc74536b9a963b4f1c4cb738b",
  },
  {
    name: "14",
    key: "00".repeat(32),
    nonce: "00".repeat(12),
    plain: "00".repeat(16),
    aad: "",
    cipher: "cea7403d4d606b6e074ec5d3baf39d18",
    tag: "d0d1c8a799996bf0265b98b5d48ab919",
  },
  {
    name: "16",
    key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
    nonce: "cafebabefacedbaddecaf888",
    plain:
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    aad: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
    cipher:
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
    tag: "76fc6ece0f4e1768cddf8853bb2d551b",
  },
] as const;

describe("the cipher", () => {
  test.each(VECTORS)("gives the published answer, case $name", ({ key, nonce, plain, aad, cipher, tag }) => {
    const made = createCipheriv("aes-256-gcm", hex(key), hex(nonce));
    made.setAAD(hex(aad));
    expect(Buffer.concat([made.update(hex(plain)), made.final()]).toString("hex")).toBe(cipher);
    expect(made.getAuthTag().toString("hex")).toBe(tag);
  });

  test.each(VECTORS)("opens what was put together by hand in the documented layout, case $name", (vector) => {
    const made = createCipheriv("aes-256-gcm", hex(vector.key), hex(vector.nonce));
    made.setAAD(Buffer.concat([Buffer.from([FORM]), Buffer.from("message:7")]));
    const body = Buffer.concat([made.update(hex(vector.plain)), made.final()]);
    const sealed = Buffer.concat([Buffer.from([FORM]), hex(vector.nonce), body, made.getAuthTag()]);
    const plain = unsealWith(createSecretKey(hex(vector.key)), sealed, "message:7");
    expect(Buffer.from(plain).toString("hex")).toBe(vector.plain);
  });
});

describe("a seal", () => {
  const key = createSecretKey(Buffer.alloc(32, 7));
  const bytes = fc.uint8Array({ maxLength: 300 });

  test("gives back every content under the same words, and adds 29 bytes", () => {
    fc.assert(
      fc.property(bytes, fc.string({ unit: "binary" }), (plain, aad) => {
        const sealed = sealWith(key, plain, aad);
        expect(sealed.length).toBe(plain.length + OVERHEAD);
        expect(Buffer.from(unsealWith(key, sealed, aad))).toEqual(Buffer.from(plain));
      }),
    );
  });

  test("breaks when any one bit is changed", () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (plain, place, bit) => {
        const sealed = sealWith(key, plain, "x");
        const at = place % sealed.length;
        sealed[at] = (sealed[at] ?? 0) ^ (1 << bit);
        expect(() => unsealWith(key, sealed, "x")).toThrow(expect.objectContaining({ name: "VaultError" }));
      }),
    );
  });

  test("breaks when it is cut short or lengthened", () => {
    const sealed = sealWith(key, "some content", "x");
    for (let length = 0; length < sealed.length; length++) {
      expect(() => unsealWith(key, sealed.subarray(0, length), "x")).toThrow();
    }
    expect(() => unsealWith(key, Buffer.concat([sealed, Buffer.from([0])]), "x")).toThrow();
  });

  test("does not open in another place or with another key, and the error holds nothing of the content", () => {
    const sealed = sealWith(key, "customer@example.com", "message:1");
    const attempts = [
      () => unsealWith(key, sealed, "message:2"),
      () => unsealWith(createSecretKey(Buffer.alloc(32, 8)), sealed, "message:1"),
    ];
    for (const attempt of attempts) {
      expect(attempt).toThrow(expect.objectContaining({ code: "TAMPERED" }));
      expect(attempt).not.toThrow(/customer/);
    }
  });

  test("never uses a nonce twice, beyond one drawing of the pool", () => {
    const nonces = new Set<string>();
    for (let round = 0; round < 5000; round++) {
      nonces.add(Buffer.from(sealWith(key, "", "").subarray(1, 13)).toString("hex"));
    }
    expect(nonces.size).toBe(5000);
  });

  test("has a buffer of its own", () => {
    const sealed = sealWith(key, "abc", "x");
    expect(sealed.buffer.byteLength).toBe(sealed.byteLength);
  });
});
