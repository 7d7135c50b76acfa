/** Collects findings and settles overlaps. */
import type { PersonalType } from "./redacted.ts";
import { isAlnum } from "./scan/classes.ts";

/** A finding in the normalised text, before offsets are carried back. Mutable only inside `find`. */
export interface Draft {
  start: number;
  end: number;
  type: PersonalType;
  score: number;
  rule: string;
}

export type Emit = (start: number, end: number, type: PersonalType, score: number, rule: string) => void;

/** Surer findings than this stand by more than the shape of a number. */
export const BY_SHAPE = 0.75;

/** Is there anything of a value in this stretch of the text? */
export type HoldsValue = (text: string, start: number, end: number) => boolean;

export function holdsAlnum(text: string, start: number, end: number): boolean {
  for (let p = start; p < end; p++) if (isAlnum(text.charCodeAt(p))) return true;
  return false;
}

/**
 * The one rule for overlaps: the higher score wins, then the longer, then the earlier. What a loser covered beyond the
 * winner stays a finding of the loser's type when a letter or digit is in it, so that settling never uncovers anything.
 * O(n log n) for n findings; may put `drafts` in order.
 */
export function settle(drafts: Draft[], text: string, holdsValue: HoldsValue = holdsAlnum): Draft[] {
  const full = drafts.every(isSome) ? drafts : drafts.filter(isSome);
  if (full.length === 1) return full;
  const sorted = inOrder(full) ? full : full.sort(byPlace);
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
        if (current.start > last.start && holdsValue(text, last.start, current.start)) {
          kept[kept.length - 1] = { ...last, end: current.start };
        } else {
          kept.pop();
          current = { ...current, start: Math.min(last.start, current.start) };
        }
      } else {
        current = holdsValue(text, last.end, current.end) ? { ...current, start: last.end } : null;
      }
    }
  }
  return kept;
}

/** Values of figures. */
const FIGURES: ReadonlySet<PersonalType> = new Set(["PHONE", "ID", "PLATE", "PASSPORT", "BANK", "CARD", "DEVICE"]);
const HEAD = /^\p{Ll}{1,6} $/u;

/** Without what a value of figures kept of its head when a surer one began behind a small word: "ko " of "ko 447-190-221-000". */
export const withoutHeads = (drafts: Draft[], text: string): Draft[] =>
  drafts.some((draft, n) => isHead(draft, drafts[n + 1], text))
    ? drafts.filter((draft, n) => !isHead(draft, drafts[n + 1], text))
    : drafts;
const isHead = ({ type, start, end }: Draft, next: Draft | undefined, text: string): boolean =>
  next !== undefined &&
  next.start === end &&
  next.type === type &&
  end - start < 8 &&
  FIGURES.has(type) &&
  HEAD.test(text.slice(start, end));

const isSome = ({ start, end }: Draft): boolean => end > start;
const byPlace = (a: Draft, b: Draft): number => a.start - b.start || b.end - a.end;

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
