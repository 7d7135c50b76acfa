/** Numbers in words as figures: "double seven" is "77", "zweiundvierzig" and "forty two" are "42", "quatre-vingt-douze" is "92". */
import { type Atom, atomOf, composedOf, isAnd } from "./words.ts";

/** A word of a run, in small letters, with what it says in a number. */
export interface Word {
  readonly spelled: string;
  readonly atom: Atom | null;
}

export function wordOf(spelled: string): Word {
  return { spelled, atom: atomOf(spelled) ?? composedOf(spelled) };
}

/** Figures, how many words they take, and whether each of them was said by itself. */
export interface Figures {
  readonly digits: string;
  readonly words: number;
  readonly single: boolean;
  /** Thousands or millions, as amounts are told. */
  readonly amount: boolean;
}

/** The number that begins with the first of these words; null if none does. */
export function figuresOf(words: readonly Word[]): Figures | null {
  const first = words[0]?.atom;
  const single = (digits: string, taken: number): Figures => ({ digits, words: taken, single: true, amount: false });
  if (first?.kind === "figures") return single(first.digits, 1);
  if (first?.kind === "kind") return single(String(first.value), 1);
  const next = words[1]?.atom;
  const value = valueAt(words, 0);
  if (first?.kind === "repeated") {
    const repeated = valueAt(words, 1);
    return repeated >= 0 && repeated < 10 ? single(String(repeated).repeat(first.times), 2) : null;
  }
  if (next?.kind === "kind" && value > 1 && value < 10) return single(String(next.value).repeat(value), 2);
  const group = millions(words);
  if (group === null) return null;
  return {
    digits: String(group.value),
    words: group.words,
    single: group.words === 1 && group.value < 10,
    amount: group.value >= 10_000,
  };
}

interface Group {
  readonly value: number;
  readonly words: number;
}

function millions(words: readonly Word[]): Group | null {
  const group = thousands(words, 0);
  if (group === null || words[group.words]?.atom?.kind !== "million" || group.value === 0) return group;
  const at = skipAnd(words, group.words + 1);
  const rest = thousands(words, at);
  const value = group.value * 1_000_000;
  return rest === null ? { value, words: group.words + 1 } : { value: value + rest.value, words: at + rest.words };
}

function thousands(words: readonly Word[], from: number): Group | null {
  const alone = words[from]?.atom?.kind === "thousand";
  const group = alone ? { value: 1, words: 0 } : hundreds(words, from);
  const behind = from + (group?.words ?? 0);
  if (group === null || words[behind]?.atom?.kind !== "thousand" || group.value === 0) return group;
  const value = group.value * 1000;
  const at = skipAnd(words, behind + 1);
  const rest = hundreds(words, at);
  return rest === null || rest.value === 0
    ? { value, words: behind + 1 - from }
    : { value: value + rest.value, words: at + rest.words - from };
}

function hundreds(words: readonly Word[], from: number): Group | null {
  const value = valueAt(words, from);
  const many = value > 0 && value < 20 && words[from + 1]?.atom?.kind === "hundred";
  const alone = words[from]?.atom?.kind === "hundred";
  if (value < 100 && !many && !alone) return belowHundred(words, from);
  const [whole, taken] = many ? [value * 100, 2] : [alone ? 100 : value, 1];
  if (whole % 100 !== 0 || whole >= 2000) return { value: whole, words: taken };
  const at = skipAnd(words, from + taken);
  const rest = belowHundred(words, at);
  return rest === null || rest.value === 0
    ? { value: whole, words: taken }
    : { value: whole + rest.value, words: at + rest.words - from };
}

function belowHundred(words: readonly Word[], from: number): Group | null {
  let value = valueAt(words, from);
  let taken = 1;
  if (value < 0 || value >= 100) return null;
  if (value === 4 && /^vingts?$/.test(words[from + 1]?.spelled ?? "")) [value, taken] = [80, 2];
  const next = valueAt(words, from + taken);
  // "dix-sept".
  if (value === 10 && words[from]?.spelled === "dix" && next >= 7 && next <= 9) return { value: 10 + next, words: 2 };
  if (value >= 20 && value % 10 === 0) {
    const at = skipAnd(words, from + taken);
    const ones = valueAt(words, at);
    if (ones > 0 && ones < 10) return { value: value + ones, words: at + 1 - from };
    // "soixante-dix", "quatre-vingt-treize".
    if (
      (value === 60 || value === 80) &&
      ones >= 10 &&
      ones < 20 &&
      /^(?:soixante|vingts?)$/.test(words[from + taken - 1]?.spelled ?? "")
    ) {
      const rest = belowHundred(words, at) as Group;
      return { value: value + rest.value, words: at + rest.words - from };
    }
  }
  // "drei und zwanzig", "خمسة وعشرين".
  if (value > 0 && value < 10) {
    const glued = /^[\u0648\u05d5]/.test(words[from + 1]?.spelled ?? "");
    const at = glued ? from + 1 : skipAnd(words, from + 1);
    const tens = valueAt(words, at);
    if ((glued || at > from + 1) && tens >= 20 && tens < 100 && tens % 10 === 0)
      return { value: value + tens, words: at + 1 - from };
  }
  return { value, words: taken };
}

const skipAnd = (words: readonly Word[], at: number): number =>
  isAnd(words[at]?.spelled ?? "") && valueAt(words, at + 1) >= 0 ? at + 1 : at;

function valueAt(words: readonly Word[], at: number): number {
  const atom = words[at]?.atom;
  return atom?.kind === "value" ? atom.value : -1;
}
