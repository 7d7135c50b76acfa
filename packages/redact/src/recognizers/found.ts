/** What one recognizer emits for a text, as "TYPE value" in order of place: for its table test. */
import { type Draft, settle } from "../findings.ts";
import { normalise } from "../normalise/normalise.ts";
import { scan } from "../scan/scan.ts";
import "../words/all.ts";
import type { Context } from "./context.ts";

export function found(recognize: (context: Context) => void, text: string): string[] {
  const drafts: Draft[] = [];
  const normal = normalise(text);
  recognize({
    scan: scan(normal.text),
    emit: (start, end, type, score, rule) => drafts.push({ start, end, type, score, rule }),
  });
  return settle(drafts, normal.text, () => true).map((d) => `${d.type} ${normal.text.slice(d.start, d.end)}`);
}
