export type { EmbeddedOptions, EmbeddedStore } from "./embedded.ts";
export { openEmbedded } from "./embedded.ts";
export { encodeBatch } from "./encode/encode.ts";
export { StoreError, type StoreErrorCode } from "./errors.ts";
export { casePartition, messagePartition } from "./queries/erase.ts";
export * from "./rows.ts";
export { matches, type RuleRow } from "./rules.ts";
export { caseRuleRow, messageRuleRow } from "./rules-rows.ts";
export * from "./store.ts";
