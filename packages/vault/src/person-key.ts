import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { VaultError } from "./errors.ts";
import { sealPackedWith, sealWith, unsealWith } from "./gcm.ts";
import type { Sealed } from "./sealed.ts";
import type { PersonKey } from "./types.ts";

export const KEY_BYTES = 32;

/** Ciphers made from a KeyObject are four times as fast as from bytes; the bytes stay the source because they travel to threads. */
const prepared = new WeakMap<PersonKey, KeyObject>();

function keyObject(key: PersonKey): KeyObject {
  let object = prepared.get(key);
  if (object === undefined) {
    if (key.bytes.length !== KEY_BYTES || key.bytes.every((byte) => byte === 0)) {
      throw new VaultError("CLOSED", "This person's key has been forgotten.");
    }
    object = createSecretKey(key.bytes);
    prepared.set(key, object);
  }
  return object;
}

export function freshPersonKey(personId: bigint): PersonKey {
  return Object.freeze({ kind: "person-key", personId, bytes: new Uint8Array(randomBytes(KEY_BYTES)) });
}

export function personKeyOf(personId: bigint, bytes: Uint8Array): PersonKey {
  return Object.freeze({ kind: "person-key", personId, bytes });
}

/** Zeroes the key's bytes; sealing and unsealing with it throw CLOSED from then on. Copies in other threads are theirs to forget. */
export function forgetPersonKey(key: PersonKey): void {
  key.bytes.fill(0);
  prepared.delete(key);
}

/**
 * @param aad what the sealed bytes belong to, e.g. "message:<id>:0"; opening them elsewhere fails.
 * A string is sealed as UTF-8 (a lone surrogate becomes U+FFFD; `sealList` keeps it).
 */
export function seal(key: PersonKey, plaintext: Uint8Array | string, aad: string): Sealed {
  return sealWith(keyObject(key), plaintext, aad);
}

/**
 * Like `seal`, in less room: for the many short and similar texts that belong to one case. Opened by `unseal`. How far the text shrinks
 * shows in its length, so nothing goes in here that is also told by what somebody else may add to it again and again.
 */
export function sealPacked(key: PersonKey, plaintext: string, aad: string): Sealed {
  return sealPackedWith(keyObject(key), plaintext, aad);
}

/** Throws VaultError FORM or TAMPERED. */
export function unseal(key: PersonKey, sealed: Uint8Array, aad: string): Uint8Array {
  return unsealWith(keyObject(key), sealed, aad);
}

/** Several values sealed as one, in order; every string comes back exactly, lone surrogates included (JSON escapes them). */
export function sealList(key: PersonKey, values: readonly string[], aad: string): Sealed {
  return sealWith(keyObject(key), JSON.stringify(values), `list:${aad}`);
}

/** Throws VaultError FORM or TAMPERED; what `seal` made is not a list. */
export function unsealList(key: PersonKey, sealed: Uint8Array, aad: string): string[] {
  const plain = unsealWith(keyObject(key), sealed, `list:${aad}`);
  return JSON.parse(Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength).toString("utf8")) as string[];
}
