declare const sealed: unique symbol;

/** Ciphertext under a person's key (or the keep's). Only `vault` makes it. Layout: 1 byte form (2 = packed before it was encrypted), 12 bytes nonce, ciphertext, 16 bytes tag. */
export type Sealed = Uint8Array & { readonly [sealed]: true };
