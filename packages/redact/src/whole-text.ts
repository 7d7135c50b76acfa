/** What is found in one text by itself. */
import { readTranscript } from "./conversation/read.ts";
import { find as findHere } from "./find.ts";
import type { Finding, FindOptions } from "./redacted.ts";

/**
 * Findings sorted by start, not overlapping; offsets are UTF-16 code units into `text` and never cut a surrogate pair. A transcript
 * ("Agent: … / Visitor: …") is read turn by turn. Never throws, whatever the text holds; only `options.rules` beyond their limits are a RuleError.
 */
export function find(text: string, options: FindOptions = {}): readonly Finding[] {
  return readTranscript(text, options)?.found[0] ?? findHere(text, options);
}
