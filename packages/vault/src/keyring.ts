import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { base32 } from "./codes.ts";
import { VaultError } from "./errors.ts";
import { sealWith, unsealWith } from "./gcm.ts";
import { type Hmac, hmac } from "./hmac.ts";
import { normalise, phoneTail } from "./normalise.ts";
import { freshPersonKey, KEY_BYTES, personKeyOf } from "./person-key.ts";
import type { BlindKind, Keyring } from "./types.ts";

/** Changing this changes every derived key: a keep made before could not be opened. */
const SALT = "casekeep/vault/1";
/** 40 bits: among a million values of one type the chance that any two share a code is about a third. */
const CODE_LENGTH = 8;

/**
 * Every use has a key of its own, derived by HKDF-SHA-256 (RFC 5869) with the use as `info`; values are hashed by HMAC-SHA-256 under it.
 * @param masterKey 32 bytes from a random generator; copied, so the caller may zero its own.
 * Throws VaultError BAD_MASTER_KEY for another length or for one repeated byte.
 */
export function createKeyring(masterKey: Uint8Array): Keyring {
  if (masterKey.length !== KEY_BYTES || masterKey.every((byte) => byte === masterKey[0])) {
    throw new VaultError("BAD_MASTER_KEY", `The master key must be ${KEY_BYTES} random bytes.`);
  }
  const master = new Uint8Array(masterKey);
  const ciphers = new Map<string, KeyObject>();
  const hashes = new Map<string, Hmac>();
  let closed = false;

  function bytesFor(use: string): Uint8Array {
    if (closed) throw new VaultError("CLOSED", "The keyring is closed.");
    return new Uint8Array(hkdfSync("sha256", master, SALT, use, KEY_BYTES));
  }

  /** Uses are few (a dozen types and purposes), so their keys are kept. */
  function family(use: string): KeyObject {
    let key = ciphers.get(use);
    if (key === undefined) {
      const bytes = bytesFor(use);
      key = createSecretKey(bytes);
      bytes.fill(0);
      ciphers.set(use, key);
    }
    return key;
  }
  function mac(kind: string, of: string): Hmac {
    const use = `${kind}:${of}`;
    let made = hashes.get(use);
    if (made === undefined) {
      const bytes = bytesFor(use);
      made = hmac(bytes, createSecretKey(bytes));
      bytes.fill(0);
      hashes.set(use, made);
    }
    return made;
  }

  const code = (kind: string, of: string, value: string): string => base32(mac(kind, of).digest(value), CODE_LENGTH);
  const blind = (kind: BlindKind, normal: string): bigint => mac("blind", kind).first64(normal);

  return Object.freeze({
    standIn: (type: string, normal: string) => code("stand-in", type, normal),
    blind,
    blindAll(kind: BlindKind, value: string): bigint[] {
      const normal = normalise(kind, value);
      if (normal === "") return [];
      const found = [blind(kind, normal)];
      const tail = kind === "phone" ? phoneTail(value) : undefined;
      if (tail !== undefined) found.push(mac("blind", "phone-tail").first64(tail));
      return found;
    },
    hash64: (purpose: string, text: string | Uint8Array) => mac("hash", purpose).first64(text),
    derive: (purpose: string) => Buffer.from(bytesFor(`derive:${purpose}`)),
    pseudonym: (kind: string, id: string) => `${kind}·${code("pseudonym", kind, id)}`,
    newPersonKey(personId: bigint) {
      const wrapping = family("wrap");
      const key = freshPersonKey(personId);
      return { key, wrapped: sealWith(wrapping, key.bytes, `person:${personId}`) };
    },
    unwrapPersonKey(personId: bigint, wrapped: Uint8Array) {
      const plain = unsealWith(family("wrap"), wrapped, `person:${personId}`);
      const bytes = new Uint8Array(plain);
      plain.fill(0);
      return personKeyOf(personId, bytes);
    },
    keepSeal: (plaintext: Uint8Array | string, aad: string) => sealWith(family("keep"), plaintext, aad),
    keepUnseal: (sealed: Uint8Array, aad: string) => unsealWith(family("keep"), sealed, aad),
    close(): void {
      closed = true;
      master.fill(0);
      for (const made of hashes.values()) made.forget();
      hashes.clear();
      ciphers.clear();
    },
  });
}
