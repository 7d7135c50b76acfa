export { redactAll } from "./batch.ts";
export { oneOf, ownId, type RedactedJson, redactedJson } from "./compose.ts";
export {
  type CaseTexts,
  type Conversation,
  type ConversationText,
  type KeepTreatOptions,
  type RedactedCase,
  readConversation,
  redactCases,
  redactConversation,
  type TreatOptions,
} from "./conversation/conversation.ts";
export { type Cue, type Explanation, explain } from "./explain.ts";
export { type Field, isPersonal, redactField, redactFieldEach } from "./field.ts";
export { peopleIn } from "./field-people.ts";
export { redactFileName, redactFileNameEach } from "./file-name.ts";
export { mergeKnown } from "./known/merge.ts";
export { actionsOf } from "./policy.ts";
export { redact, redactEach } from "./redact.ts";
export * from "./redacted.ts";
export { compileRules } from "./rules/compile.ts";
export { RuleError } from "./rules/error.ts";
export { RULE_LIMITS } from "./rules/limits.ts";
export { examine, redactStream } from "./stream/stream.ts";
export type { Cover, Stretch } from "./stream/windows.ts";
export { find } from "./whole-text.ts";
