import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from "node:crypto";
import { VaultError } from "./errors.ts";
import { pack, unpack } from "./pack.ts";
import type { Sealed } from "./sealed.ts";

/** AES-256-GCM, 96-bit random nonce, 128-bit tag (NIST SP 800-38D). A later form gets another number; old ones stay readable. */
export const FORM = 1;
/** The same over a plaintext that was made smaller first (see `pack.ts`). */
export const PACKED = 2;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + NONCE;
/** Bytes that sealing adds. */
export const OVERHEAD = HEAD + TAG;
const OPTIONS = { authTagLength: TAG } as const;

/** Nonces are drawn 1,024 at a time: one call into the random generator a seal would halve the speed. */
const pool = new Uint8Array(NONCE * 1024);
let used = pool.length;

function takeNonce(into: Uint8Array): void {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  into.set(pool.subarray(used, used + NONCE), 1);
  used += NONCE;
}

/** The form byte stands in the authenticated data, so that bytes of one form cannot pass as another. */
function bound(form: number, aad: string): Buffer {
  return Buffer.from(`${String.fromCharCode(form)}${aad}`, "utf8");
}

/** The result has a buffer of its own (not a slice of a shared pool), so moving it to a thread moves only itself. */
export function sealWith(key: KeyObject, plaintext: Uint8Array | string, aad: string): Sealed {
  return sealAs(FORM, key, typeof plaintext === "string" ? Buffer.from(plaintext, "utf8") : plaintext, aad);
}

/** Smaller where the plaintext allows it. Its length says a little about what it holds: not for values that somebody may choose and guess by. */
export function sealPackedWith(key: KeyObject, plaintext: string, aad: string): Sealed {
  const input = Buffer.from(plaintext, "utf8");
  const packed = pack(input);
  return packed.length < input.length ? sealAs(PACKED, key, packed, aad) : sealAs(FORM, key, input, aad);
}

function sealAs(form: number, key: KeyObject, input: Uint8Array, aad: string): Sealed {
  const out = new Uint8Array(OVERHEAD + input.length);
  out[0] = form;
  takeNonce(out);
  const cipher = createCipheriv("aes-256-gcm", key, out.subarray(1, HEAD), OPTIONS);
  cipher.setAAD(bound(form, aad));
  out.set(cipher.update(input), HEAD);
  cipher.final();
  out.set(cipher.getAuthTag(), HEAD + input.length);
  return out as Sealed;
}

/** Throws VaultError FORM (not ours, or of a later form) or TAMPERED (other key, other place, or changed bytes: GCM cannot tell which). */
export function unsealWith(key: KeyObject, sealed: Uint8Array, aad: string): Uint8Array {
  const form = sealed[0] ?? 0;
  if (sealed.length < OVERHEAD || (form !== FORM && form !== PACKED)) {
    throw new VaultError("FORM", "These bytes were not sealed in a form this version knows.");
  }
  const end = sealed.length - TAG;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, HEAD), OPTIONS);
  decipher.setAAD(bound(form, aad));
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(HEAD, end));
  try {
    decipher.final();
  } catch {
    plain.fill(0);
    throw new VaultError(
      "TAMPERED",
      "The seal does not hold: another key, another place, or the bytes have been changed.",
    );
  }
  if (form === FORM) return plain;
  const whole = unpack(plain);
  plain.fill(0);
  return whole;
}
