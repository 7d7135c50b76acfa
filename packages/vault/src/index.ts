export { boxOpen, boxPublicKey, boxSeal } from "./box.ts";
export { VaultError, type VaultErrorCode } from "./errors.ts";
export { createKeyring } from "./keyring.ts";
export { normalise } from "./normalise.ts";
export { forgetPersonKey, seal, sealList, sealPacked, unseal, unsealList } from "./person-key.ts";
export type { Sealed } from "./sealed.ts";
export * from "./types.ts";
