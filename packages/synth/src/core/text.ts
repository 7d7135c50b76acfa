import type { PersonalType, Span } from "../types.ts";

/** Text under construction with the place of every piece of personal data in it. */
export interface TextBuilder {
  text: string;
  spans: Span[];
}

export const createText = (): TextBuilder => ({ text: "", spans: [] });

/** Appends a piece of personal data and notes where it lies (UTF-16 offsets). */
export function mark(target: TextBuilder, type: PersonalType, value: string): void {
  const start = target.text.length;
  target.text += value;
  target.spans.push({ start, end: target.text.length, type });
}
