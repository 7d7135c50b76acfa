/** Finds personal data in text. Pure, synchronous, linear in the text's length. */
import { type Draft, type Emit, settle } from "./findings.ts";
import { normalForm } from "./normal-form.ts";
import { normalise } from "./normalise/normalise.ts";
import { MASK } from "./normalise/stand-ins.ts";
import { recognizers } from "./recognizers/all.ts";
import type { Context } from "./recognizers/context.ts";
import type { Finding, FindOptions } from "./redacted.ts";
import { ownRules, withoutReleased } from "./rules/apply.ts";
import { isAlnum, MASKED } from "./scan/classes.ts";
import { scan } from "./scan/scan.ts";
import "./words/all.ts";
import { knownIn } from "./known.ts";

type Recognizer = (context: Context) => void;

/**
 * Findings sorted by start, not overlapping; offsets are UTF-16 code units into `text` and never cut a surrogate pair.
 * Never throws, whatever the text holds; only `options.rules` beyond their limits are a RuleError.
 */
export function find(text: string, options: FindOptions = {}): Finding[] {
  return findBy(text, options, recognizers);
}

/** As `find`, for a text whose stand-ins took the place of what `find` had found: looks only near these. */
export function findAgain(text: string, options: FindOptions): Finding[] {
  return findBy(text, options, recognizers, true);
}

/** What some recognizers find, and the options' known people and own rules. */
export function findBy(
  text: string,
  options: FindOptions,
  recognizers: readonly Recognizer[],
  again = false,
): Finding[] {
  if (text.length === 0) return [];
  const normal = normalise(text);
  const scanned = scan(normal.text, again);
  const drafts: Draft[] = [];
  const emit: Emit = (start, end, type, score, rule) => {
    if (end > start) drafts.push({ start, end, type, score, rule });
  };
  const context = { scan: scanned, emit };
  for (const recognize of recognizers) recognize(context);
  if (options.known !== undefined) knownIn(context, options.known);
  if (options.rules !== undefined) ownRules(context, options.rules);
  if (drafts.length === 0) return [];
  const holdsValue = (start: number, end: number): boolean => {
    for (let p = start; p < end; p++) if (isAlnum(normal.text.charCodeAt(p))) return true;
    return false;
  };
  let settled = settle(drafts, holdsValue);
  if (options.rules !== undefined) settled = withoutReleased(settled, normal.text, options.rules);
  const findings: Finding[] = [];
  let floor = 0;
  if ((scanned.signs & MASKED) !== 0) settled = unmasked(settled, normal.text, holdsValue);
  for (const draft of settled) {
    const start = Math.max(
      floor,
      whole(text, normal.from === null ? draft.start : (normal.from[draft.start] as number), -1),
    );
    const end = whole(text, normal.to === null ? draft.end : (normal.to[draft.end - 1] as number), 1);
    if (end <= start) continue;
    floor = end;
    const value = normal.text.slice(draft.start, draft.end);
    findings.push({
      start,
      end,
      type: draft.type,
      score: draft.score,
      rule: draft.rule,
      normal: normalForm(draft.type, value),
    });
  }
  return findings;
}

/** Findings without the stand-ins inside them: what is left on either side stands alone. */
function unmasked(drafts: Draft[], text: string, holdsValue: (start: number, end: number) => boolean): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    let from = draft.start;
    for (let p = draft.start; p <= draft.end; p++) {
      if (p < draft.end && text.charCodeAt(p) !== MASK) continue;
      if (p > from && holdsValue(from, p)) out.push({ ...draft, start: from, end: p });
      from = p + 1;
    }
  }
  return out;
}

/** An offset inside a surrogate pair moves outward. */
function whole(text: string, at: number, step: -1 | 1): number {
  const low = text.charCodeAt(at);
  const high = at > 0 ? text.charCodeAt(at - 1) : 0;
  return low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00 ? at + step : at;
}
