export type VaultErrorCode = "BAD_MASTER_KEY" | "CLOSED" | "FORM" | "TAMPERED";

/** The only error vault throws on purpose. Its message never holds key bytes, plaintext or ciphertext. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode, message: string) {
    super(message);
    this.name = "VaultError";
    this.code = code;
  }
}
