/** Runs a customer's rules on one text. */
import type { Draft, Emit } from "../findings.ts";
import { luhn, mod97 } from "../recognizers/codes/checksums.ts";
import type { Rules } from "../redacted.ts";
import { type CompiledRule, compiledOf } from "./compile.ts";
import { RuleError } from "./error.ts";
import { RULE_LIMITS } from "./limits.ts";
import { alone, comparableAt } from "./words.ts";

/** Before the rule's name in a finding, so that it cannot be mistaken for a recognizer. */
export const OWN = "own:";

/** How far from a match its cue may stand, UTF-16 code units. */
const CUE_BEFORE = 48;
const CUE_AFTER = 24;

/** Emits what the rules find. Throws RuleError when a rule finds more than its share. */
export function ownRules(text: string, rules: Rules, put: Emit): void {
  const { rules: all, finding } = compiledOf(rules);
  const take = counted(text);
  const emit = (rule: CompiledRule, start: number, end: number): void => {
    take(rule);
    if (rule.type !== undefined && cueNear(text, rule.cues, start, end) !== null)
      put(start, end, rule.type, rule.score, OWN + rule.name);
  };
  finding?.each(text, (start, end, owner) => emit(all[owner] as CompiledRule, start, end));
  for (const rule of all) if (rule.type !== undefined) rule.pattern?.each(text, (start, end) => emit(rule, start, end));
}

/**
 * The drafts without those that lie wholly in something the customer says is theirs. What the case's own fields name,
 * what a rule of the customer finds, and numbers with a card's or an IBAN's check digits are never released.
 */
export function withoutReleased(drafts: Draft[], text: string, rules: Rules): Draft[] {
  const { rules: all, releasing, releases } = compiledOf(rules);
  if (!releases || drafts.length === 0) return drafts;
  const take = counted(text);
  const spans: { start: number; end: number; rule: CompiledRule }[] = [];
  const add = (rule: CompiledRule, start: number, end: number): void => {
    take(rule);
    if (cueNear(text, rule.cues, start, end) !== null) spans.push({ start, end, rule });
  };
  releasing?.each(text, (start, end, owner) => add(all[owner] as CompiledRule, start, end));
  for (const rule of all) if (rule.type === undefined) rule.pattern?.each(text, (start, end) => add(rule, start, end));
  if (spans.length === 0) return drafts;
  spans.sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof spans = [];
  return drafts.filter((draft) => {
    while (next < spans.length && (spans[next] as (typeof spans)[0]).start <= draft.start)
      open.push(spans[next++] as (typeof spans)[0]);
    open = open.filter((span) => span.end > draft.start);
    return !open.some((span) => span.end >= draft.end && mayRelease(span.rule, draft, text));
  });
}

function mayRelease(rule: CompiledRule, draft: Draft, text: string): boolean {
  if (!rule.releases.has(draft.type) || draft.rule.startsWith("known-") || draft.rule.startsWith(OWN)) return false;
  if (draft.type !== "CARD" && draft.type !== "IBAN") return true;
  const value = text.slice(draft.start, draft.end).replace(/[^\p{L}\p{N}]/gu, "");
  return draft.type === "CARD" ? !luhn(value.replace(/\D/g, "")) : !mod97(value.toUpperCase());
}

/** Where a cue stands near a match: in the text it was given; [-1, -1] when none is asked for, null when none is there. */
function cueNear(
  text: string,
  cues: readonly string[],
  start: number,
  end: number,
): readonly [start: number, end: number] | null {
  if (cues.length === 0) return ANYWHERE;
  const from = Math.max(0, start - CUE_BEFORE);
  return cueIn(text, from, start, cues) ?? cueIn(text, end, Math.min(text.length, end + CUE_AFTER), cues);
}

/** How the cue of a finding by an own rule is found; undefined when the finding is by none. */
export function cueOf(
  rules: Rules,
  rule: string,
): ((text: string, start: number, end: number) => readonly [start: number, end: number] | null) | undefined {
  if (!rule.startsWith(OWN)) return undefined;
  const cues = compiledOf(rules).rules.find(({ name }) => OWN + name === rule)?.cues ?? [];
  return (text, start, end) => (cues.length === 0 ? null : cueNear(text, cues, start, end));
}

const ANYWHERE = [-1, -1] as const;

function cueIn(text: string, from: number, to: number, cues: readonly string[]): readonly [number, number] | null {
  const { near, places } = comparableAt(text, from, to);
  for (const cue of cues) {
    for (let at = near.indexOf(cue); at >= 0; at = near.indexOf(cue, at + 1)) {
      const start = places[at] as number;
      const end = (places[at + cue.length - 1] as number) + 1;
      if (alone(text, start, end)) return [start, end];
    }
  }
  return null;
}

/** Counts a rule's matches in one text and ends it when there are too many. */
function counted(text: string): (rule: CompiledRule) => void {
  const most = Math.max(RULE_LIMITS.findings, text.length >> 3);
  const counts = new Map<CompiledRule, number>();
  return (rule) => {
    const n = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, n);
    if (n > most) throw new RuleError(rule.name, `more than ${most} matches in one text: the rule is too broad`);
  };
}
