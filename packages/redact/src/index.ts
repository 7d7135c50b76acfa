export { oneOf, ownId, type RedactedJson, redactedJson } from "./compose.ts";
export { redactField } from "./field.ts";
export { find } from "./find.ts";
export { mergeKnown } from "./merge-known.ts";
export { redact } from "./redact.ts";
export * from "./redacted.ts";
