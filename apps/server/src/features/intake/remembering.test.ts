import { createKeyring } from "@casekeep/vault";
import { describe, expect, it } from "vitest";
import { remembering } from "./remembering.ts";

const keyring = createKeyring(new Uint8Array(32).map((_, place) => place + 1));

describe("a keyring that remembers", () => {
  it("gives what the keyring gives, for every family and value, the first time and again", () => {
    const remembered = remembering(keyring);
    for (let round = 0; round < 2; round++) {
      for (const value of ["ann@example.org", "+49 30 5550199", "", "constructor"]) {
        expect(remembered.standIn("EMAIL", value)).toBe(keyring.standIn("EMAIL", value));
        expect(remembered.standIn("PHONE", value)).toBe(keyring.standIn("PHONE", value));
        expect(remembered.pseudonym("agent", value)).toBe(keyring.pseudonym("agent", value));
        expect(remembered.pseudonym("person", value)).toBe(keyring.pseudonym("person", value));
        for (const kind of ["email", "phone", "name"] as const)
          expect(remembered.blindAll(kind, value)).toEqual(keyring.blindAll(kind, value));
        expect(remembered.hash64("person", value)).toBe(keyring.hash64("person", value));
        expect(remembered.hash64("case", value)).toBe(keyring.hash64("case", value));
      }
    }
  });
});
