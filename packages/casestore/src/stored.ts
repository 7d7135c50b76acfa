import type { Redacted } from "@casekeep/redact";
import type { Sealed } from "@casekeep/vault";

/** Text read back from the store: it could only be written as `Redacted`. The one place outside `redact` that says so. */
export const stored = (text: unknown) => String(text) as Redacted;

/** Ciphertext read back from the store, which it reached as `Sealed`. */
export const storedSealed = (base64: unknown) =>
  new Uint8Array(Buffer.from(String(base64), "base64")) as Uint8Array as Sealed;
