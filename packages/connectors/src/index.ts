export { createHashSet, type HashSet } from "./hashset.ts";
export { connectors } from "./registry.ts";
export * from "./source.ts";
export { createTally, LIST_CAP, type MessageCount, type Summary, type Tally } from "./tally.ts";
export { credentialBearing } from "./text/attachments.ts";
export { htmlToText } from "./text/html.ts";
