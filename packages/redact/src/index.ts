export { redactAll } from "./batch.ts";
export { oneOf, ownId, type RedactedJson, redactedJson } from "./compose.ts";
export {
  type Conversation,
  type ConversationText,
  type KeepTreatOptions,
  readConversation,
  redactConversation,
  type TreatOptions,
} from "./conversation/conversation.ts";
export { redactField } from "./field.ts";
export { find } from "./find.ts";
export { mergeKnown } from "./merge-known.ts";
export { actionsOf } from "./policy.ts";
export { redact } from "./redact.ts";
export * from "./redacted.ts";
export { compileRules } from "./rules/compile.ts";
export { RuleError } from "./rules/error.ts";
export { RULE_LIMITS } from "./rules/limits.ts";
