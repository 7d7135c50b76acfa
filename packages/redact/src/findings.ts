/** Collects findings and settles overlaps. */
import type { PersonalType } from "./redacted.ts";

/** A finding in the normalised text, before offsets are carried back. Mutable only inside `find`. */
export interface Draft {
  start: number;
  end: number;
  type: PersonalType;
  score: number;
  rule: string;
}

export type Emit = (start: number, end: number, type: PersonalType, score: number, rule: string) => void;

/**
 * The one rule for overlaps: the higher score wins, then the longer, then the earlier. What a loser covered beyond the
 * winner stays a finding of the loser's type when a letter or digit is in it, so that settling never uncovers anything.
 * O(n log n) for n findings; may put `drafts` in order.
 */
export function settle(drafts: Draft[], holdsValue: (start: number, end: number) => boolean): Draft[] {
  const full = drafts.every((d) => d.end > d.start) ? drafts : drafts.filter((d) => d.end > d.start);
  if (full.length === 1) return full;
  const sorted = inOrder(full) ? full : full.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Draft[] = [];
  for (const next of sorted) {
    let current: Draft | null = next;
    while (current !== null) {
      const last: Draft | undefined = kept[kept.length - 1];
      if (last === undefined || last.end <= current.start) {
        kept.push(current);
        current = null;
      } else if (current.end <= last.end) {
        if (beats(current, last) && current.start === last.start && current.end === last.end)
          kept[kept.length - 1] = current;
        else if (beats(current, last) && covers(current, last))
          kept[kept.length - 1] = { ...last, type: current.type, score: current.score, rule: current.rule };
        current = null;
      } else if (beats(current, last)) {
        // The winner starts inside the loser: the loser keeps its head.
        if (current.start > last.start && holdsValue(last.start, current.start)) {
          kept[kept.length - 1] = { ...last, end: current.start };
        } else {
          kept.pop();
          current = { ...current, start: Math.min(last.start, current.start) };
        }
      } else {
        current = holdsValue(last.end, current.end) ? { ...current, start: last.end } : null;
      }
    }
  }
  return kept;
}

function inOrder(drafts: readonly Draft[]): boolean {
  for (let i = 1; i < drafts.length; i++) {
    const [a, b] = [drafts[i - 1] as Draft, drafts[i] as Draft];
    if (a.start > b.start || (a.start === b.start && a.end < b.end)) return false;
  }
  return true;
}

function beats(a: Draft, b: Draft): boolean {
  return a.score !== b.score ? a.score > b.score : a.end - a.start > b.end - b.start;
}

/** Most of the outer finding: then the inner one's name fits both. */
function covers(inner: Draft, outer: Draft): boolean {
  return (inner.end - inner.start) * 2 > outer.end - outer.start;
}
