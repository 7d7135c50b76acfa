import type { Finding, find, Redacted, RedactOptions, RedactResult } from "@casekeep/redact";

/** What an older release could not see: an address with a space before the at sign and in place of the dot. */
export const MISSED = /[a-z]+ @contoso com/gi;

/**
 * For tests: redaction as an older release had it, which misses exactly `MISSED`. Everything else is found as today.
 * @param findNow today's recognizers
 */
export function olderRedact(text: string, options: RedactOptions | undefined, findNow: typeof find): RedactResult {
  const missed = [...text.matchAll(MISSED)].map(({ 0: value, index }) => [index, index + value.length] as const);
  const findings = findNow(text, options)
    .filter(({ start, end }: Finding) => !missed.some(([from, to]) => start < to && end > from))
    .map((finding) => ({ ...finding, action: "stand-in" as const }));
  let out = "";
  let at = 0;
  for (const { start, end, type, normal } of findings) {
    out += text.slice(at, start) + (options?.standIn?.(type, normal) ?? `[${type}·1]`);
    at = end;
  }
  return { text: (out + text.slice(at)) as Redacted, findings };
}
