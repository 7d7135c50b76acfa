import { execFileSync } from "node:child_process";
import { createHmac, hkdfSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createKeyring } from "./keyring.ts";
import { forgetPersonKey, seal, sealList, unseal, unsealList } from "./person-key.ts";

const MASTER = Uint8Array.from({ length: 32 }, (_, place) => place * 7 + 1);
const keyring = createKeyring(MASTER);
const CODE = /^[0-9a-hjkmnp-tv-z]{8}$/;

describe("a keyring", () => {
  test("refuses a key of another length and one that is no random key", () => {
    for (const bad of [new Uint8Array(31), new Uint8Array(33), new Uint8Array(32), new Uint8Array(32).fill(65)]) {
      expect(() => createKeyring(bad)).toThrow(expect.objectContaining({ code: "BAD_MASTER_KEY" }));
    }
  });

  test("derives by HKDF-SHA-256 and hashes by HMAC-SHA-256, so that another implementation can follow", () => {
    const key = Buffer.from(hkdfSync("sha256", MASTER, "casekeep/vault/1", "hash:case", 32));
    const digest = createHmac("sha256", key).update("zendesk:1").digest();
    expect(keyring.hash64("case", "zendesk:1")).toBe(digest.readBigUInt64BE(0));
    expect(keyring.hash64("case", Buffer.from("zendesk:1"))).toBe(digest.readBigUInt64BE(0));
  });

  test("gives the same codes, hashes and secrets in another process", () => {
    const script = `
      import { createKeyring } from ${JSON.stringify(new URL("./keyring.ts", import.meta.url).href)};
      const k = createKeyring(Uint8Array.from({ length: 32 }, (_, place) => place * 7 + 1));
      console.log(JSON.stringify([k.standIn("EMAIL", "a@example.com"), String(k.blind("email", "a@example.com")),
        String(k.hash64("case", "1")), k.derive("auth").toString("hex"), k.pseudonym("agent", "17")]));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    expect(JSON.parse(output)).toEqual([
      keyring.standIn("EMAIL", "a@example.com"),
      String(keyring.blind("email", "a@example.com")),
      String(keyring.hash64("case", "1")),
      keyring.derive("auth").toString("hex"),
      keyring.pseudonym("agent", "17"),
    ]);
  });

  test("keeps uses apart: one value, another use, another answer", () => {
    const answers = [
      keyring.blind("email", "x"),
      keyring.blind("name", "x"),
      keyring.hash64("email", "x"),
      keyring.hash64("name", "x"),
      createKeyring(MASTER.map((byte) => byte ^ 1)).hash64("name", "x"),
    ];
    expect(new Set(answers).size).toBe(answers.length);
    expect(keyring.standIn("EMAIL", "x")).not.toBe(keyring.standIn("USERNAME", "x"));
    expect(keyring.derive("auth").equals(keyring.derive("csrf"))).toBe(false);
  });

  test("writes stand-ins as 8 characters that cannot be misread, and spreads them", () => {
    const codes = new Set<string>();
    for (let value = 0; value < 2000; value++) {
      const code = keyring.standIn("EMAIL", `person${value}@example.com`);
      expect(code).toMatch(CODE);
      codes.add(code);
    }
    expect(codes.size).toBe(2000);
    expect(keyring.pseudonym("agent", "17")).toMatch(/^agent·[0-9a-hjkmnp-tv-z]{8}$/);
  });

  test("answers nothing once it is closed, and leaves the caller's key alone", () => {
    const own = MASTER.slice();
    const closing = createKeyring(own);
    const sealed = closing.keepSeal("x", "y");
    closing.close();
    const calls = [
      () => closing.standIn("EMAIL", "x"),
      () => closing.hash64("case", "x"),
      () => closing.derive("auth"),
      () => closing.newPersonKey(1n),
      () => closing.keepUnseal(sealed, "y"),
    ];
    for (const call of calls) expect(call).toThrow(expect.objectContaining({ code: "CLOSED" }));
    expect(own).toEqual(MASTER);
  });

  test("finds a phone number written at home and abroad under a common hash", () => {
    const home = keyring.blindAll("phone", "020 7946 0018");
    const abroad = keyring.blindAll("phone", "+44 20 7946 0018");
    expect(home.some((hash) => abroad.includes(hash))).toBe(true);
    expect(keyring.blindAll("phone", "020 7946 0019").some((hash) => abroad.includes(hash))).toBe(false);
  });

  test("gives no hash for a value with nothing in it", () => {
    expect(keyring.blindAll("phone", " - ")).toEqual([]);
    expect(keyring.blindAll("email", "  ")).toEqual([]);
  });

  test("keeps 64-bit hashes unsigned", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => BigInt.asUintN(64, keyring.hash64("any", text)) === keyring.hash64("any", text),
      ),
    );
  });
});

describe("a person's key", () => {
  test("is opened again from its wrapped form by a later keyring of the same master key", () => {
    const { key, wrapped } = keyring.newPersonKey(42n);
    const later = createKeyring(MASTER).unwrapPersonKey(42n, wrapped);
    expect(later).toEqual(key);
    expect(Buffer.from(unseal(later, seal(key, "secret", "m:1"), "m:1")).toString()).toBe("secret");
  });

  test("is not given out for another person, or under another master key", () => {
    const { wrapped } = keyring.newPersonKey(42n);
    const other = createKeyring(MASTER.map((byte) => byte ^ 255));
    expect(() => keyring.unwrapPersonKey(43n, wrapped)).toThrow(expect.objectContaining({ code: "TAMPERED" }));
    expect(() => other.unwrapPersonKey(42n, wrapped)).toThrow(expect.objectContaining({ code: "TAMPERED" }));
  });

  test("does not open what was sealed for another person", () => {
    const [one, two] = [keyring.newPersonKey(1n).key, keyring.newPersonKey(2n).key];
    expect(() => unseal(two, seal(one, "secret", "m:1"), "m:1")).toThrow(expect.objectContaining({ code: "TAMPERED" }));
  });

  test("works after being cloned to a thread", () => {
    const { key } = keyring.newPersonKey(5n);
    const cloned = structuredClone(key);
    expect(Buffer.from(unseal(key, seal(cloned, "abc", "x"), "x")).toString()).toBe("abc");
  });

  test("is of no use once forgotten", () => {
    const { key } = keyring.newPersonKey(5n);
    const sealed = seal(key, "abc", "x");
    forgetPersonKey(key);
    expect(key.bytes.every((byte) => byte === 0)).toBe(true);
    expect(() => unseal(key, sealed, "x")).toThrow(expect.objectContaining({ code: "CLOSED" }));
    expect(() => seal(key, "abc", "x")).toThrow(expect.objectContaining({ code: "CLOSED" }));
  });

  test("seals lists of any strings and gives them back exactly, lone surrogates included", () => {
    const { key } = keyring.newPersonKey(6n);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })),
        (values) => {
          expect(unsealList(key, sealList(key, values, "m:1"), "m:1")).toEqual(values);
        },
      ),
    );
    expect(() => unsealList(key, seal(key, '["a"]', "m:1"), "m:1")).toThrow();
  });

  test("is another than the keep's own", () => {
    const sealed = keyring.keepSeal("line", "spool:1");
    expect(Buffer.from(keyring.keepUnseal(sealed, "spool:1")).toString()).toBe("line");
    expect(() => keyring.keepUnseal(sealed, "spool:2")).toThrow(expect.objectContaining({ code: "TAMPERED" }));
    expect(() => unseal(keyring.newPersonKey(1n).key, sealed, "spool:1")).toThrow();
  });
});
