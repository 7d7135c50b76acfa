import { typeOf } from "./field-names.ts";
import { find } from "./find.ts";
import { treatment } from "./policy.ts";
import { redact } from "./redact.ts";
import type { Finding, KeepOptions, KeptResult, Redacted, RedactOptions, RedactResult } from "./redacted.ts";

/** Does a field's name say that its value is personal? If not, `redactField` is `redact`. */
export function isPersonal(name: string): boolean {
  return typeOf(name) !== null;
}

/**
 * Redacts the value of a named field. Where the name says that the value is personal, the whole value is taken,
 * whatever the recognizers make of it; else as `redact`. Empty values, the placeholder "[REDACTED]" and stand-ins stay.
 */
export function redactField(name: string, value: string, options?: RedactOptions): RedactResult;
export function redactField(name: string, value: string, options: KeepOptions): KeptResult;
export function redactField(name: string, value: string, options: RedactOptions | KeepOptions = {}): RedactResult {
  const type = typeOf(name);
  const trimmed = value.trim();
  // The types say which overload; the value is the same.
  const rest = options as RedactOptions;
  if (!type || trimmed === "" || PLACEHOLDER.test(trimmed)) return redact(value, rest);
  const start = value.indexOf(trimmed);
  const whole: Finding = {
    start,
    end: start + trimmed.length,
    type,
    score: 0.9,
    rule: "field-name",
    normal: find(value, options).find((finding) => finding.type === type)?.normal ?? trimmed.toLowerCase(),
  };
  const { replaced, put, treated } = treatment([], options);
  // The type may stay; what else is in the value may not.
  if (!replaced(whole)) return redact(value, rest);
  const text = value.slice(0, start) + put(whole) + value.slice(whole.end);
  return { text: text as Redacted, findings: treated([whole], []) };
}

const PLACEHOLDER = /^\[[A-Z]+(·[\w•.]+)?\]$/;
