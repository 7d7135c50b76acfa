import type { Sealed } from "./sealed.ts";

/** Kinds of known values that the blind index holds (`BlindRow.kind`). */
export const BLIND_KINDS = ["email", "phone", "number", "name", "handle", "other"] as const;
export type BlindKind = (typeof BLIND_KINDS)[number];

/** A person's data key. Plain data, so that `postMessage` carries it to a worker thread; never written anywhere unwrapped. */
export interface PersonKey {
  readonly kind: "person-key";
  readonly personId: bigint;
  /** 32 bytes, AES-256. */
  readonly bytes: Uint8Array;
}

/**
 * Everything that is made with the keep's master key. Synchronous; no I/O; the same master key gives the same results in every
 * process, so each worker thread makes its own. After `close()` the key bytes are zeroed and every call throws VaultError CLOSED.
 */
export interface Keyring {
  /** 8 characters of Crockford's base 32 (40 bits): the same value of the same type has the same code within the keep. */
  standIn(type: string, normal: string): string;
  /** 64-bit keyed hash of one already normalised form. */
  blind(kind: BlindKind, normal: string): bigint;
  /** Hashes under which a value is stored and looked up: of `normalise(kind, value)`, and for a phone also of its national tail. Empty for a value with nothing in it. */
  blindAll(kind: BlindKind, value: string): bigint[];
  /** 64-bit keyed hash for ids, digests, person ids. Each purpose is a separate family. */
  hash64(purpose: string, text: string | Uint8Array): bigint;
  /** 32 secret bytes for another use (e.g. "auth"), bound to the master key. */
  derive(purpose: string): Buffer;
  /** What is shown for an imported person: "agent·k7f2q9xa". */
  pseudonym(kind: string, id: string): string;
  /** A fresh random key for a person, and the same wrapped under the master key (61 bytes) for `controlstore.personKeys`. */
  newPersonKey(personId: bigint): { readonly key: PersonKey; readonly wrapped: Uint8Array };
  /** Throws VaultError TAMPERED when the bytes are not this person's wrapped key under this master key. */
  unwrapPersonKey(personId: bigint, wrapped: Uint8Array): PersonKey;
  /** Under the keep's own key: quarantine, spool. */
  keepSeal(plaintext: Uint8Array | string, aad: string): Sealed;
  /** Throws VaultError TAMPERED. */
  keepUnseal(sealed: Uint8Array, aad: string): Uint8Array;
  close(): void;
}
