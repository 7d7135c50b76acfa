import type { TextBuilder } from "../core/text.ts";
import type { Span } from "../types.ts";

const MIN = 20;
const MAX = 400;

/** The middle line of an earlier message with its personal data, or undefined where a line would cut a piece in two. */
export function quoteOf(source: TextBuilder): { readonly text: string; readonly spans: readonly Span[] } | undefined {
  const middle = source.text.length >> 1;
  const start = source.text.lastIndexOf("\n", middle) + 1;
  const next = source.text.indexOf("\n", middle + 1);
  const end = next < 0 ? source.text.length : next;
  if (end - start < MIN || end - start > MAX) return undefined;
  const spans: Span[] = [];
  for (const span of source.spans) {
    if (span.end <= start || span.start >= end) continue;
    if (span.start < start || span.end > end) return undefined;
    spans.push({ start: span.start - start, end: span.end - start, type: span.type });
  }
  return { text: source.text.slice(start, end), spans };
}
