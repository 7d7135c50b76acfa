import { treatment } from "./policy.ts";
import { redact } from "./redact.ts";
import type { KeepOptions, KeptResult, RedactOptions, RedactResult } from "./redacted.ts";

/**
 * Many texts about the same people, each redacted by itself, in order. By default stand-ins are numbered through all of
 * them: the same value has the same one in every text. For texts of one conversation see `redactConversation`.
 */
export function redactAll(texts: readonly string[], options?: RedactOptions): RedactResult[];
export function redactAll(texts: readonly string[], options: KeepOptions): KeptResult[];
export function redactAll(texts: readonly string[], options: RedactOptions | KeepOptions = {}): RedactResult[] {
  const { standIn } = treatment(texts, options);
  const each = { ...options, standIn } as RedactOptions;
  return texts.map((text) => redact(text, each));
}
