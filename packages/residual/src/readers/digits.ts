/** Chains of digits whatever stands between them, and what their windows pass as. */
import { posterior } from "../score.ts";
import { cueBefore } from "../text/cues.ts";
import type { Suspect } from "../types.ts";
import { isDate, NATIONAL, type NumberRule } from "./national.ts";

export interface Chain {
  readonly digits: string;
  /** Offset of each digit in the text. */
  readonly at: readonly number[];
  /** Indexes into `digits` where a written group begins. */
  readonly groups: readonly number[];
}

/** Longest chain that is looked into; a longer run of digits is cut here. */
const LONGEST = 64;
/** Up to three of these between two digits keep the chain together. */
const JOINT = /^[\s().,\-/–—·_]$/;

/** Digit chains of at least five digits, in order. Linear: every unit is visited once. */
export function chainsOf(text: string): Chain[] {
  const out: Chain[] = [];
  let digits = "";
  let at: number[] = [];
  let groups: number[] = [];
  let gap = 0;
  const close = (): void => {
    if (digits.length >= 5) out.push({ digits, at, groups });
    digits = "";
    at = [];
    groups = [];
  };
  for (let i = 0; i <= text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) {
      if (digits.length >= LONGEST) close();
      if (digits === "" || gap > 0) groups.push(digits.length);
      digits += text[i];
      at.push(i);
      gap = 0;
    } else if (digits !== "") {
      gap++;
      if (i === text.length || gap > 3 || !JOINT.test(text[i] as string)) close();
    }
  }
  return out;
}

/** Personal numbers by their check digits: cards, devices, national numbers. */
export function readChains(text: string, chains: readonly Chain[]): Suspect[] {
  const out: Suspect[] = [];
  for (const chain of chains) {
    const best = bestWindow(text, chain);
    if (best !== undefined) out.push(best);
  }
  return out;
}

function bestWindow(text: string, chain: Chain): Suspect | undefined {
  let best: Suspect | undefined;
  const whole = chain.digits.length;
  const ends = new Set([...chain.groups, whole]);
  for (const rule of NATIONAL) {
    for (const length of rule.lengths) {
      if (length > whole) continue;
      // Strong rules may begin anywhere; weak ones only where a group begins and ends, or chance would do it all.
      for (let from = 0; from + length <= whole; from++) {
        const fits = chain.groups.includes(from) && ends.has(from + length);
        if (!fits && rule.chance > 0.0005) continue;
        if (!rule.test(chain.digits.slice(from, from + length))) continue;
        const start = chain.at[from] as number;
        const end = (chain.at[from + length - 1] as number) + 1;
        const score = posterior(priorAt(text, start, rule, chain), fits ? rule.chance : rule.chance * 8);
        if (best === undefined || score > best.score) best = { start, end, type: rule.type, score, reason: rule.name };
      }
    }
  }
  return best;
}

function priorAt(text: string, at: number, rule: NumberRule, chain: Chain): number {
  const cue = cueBefore(text, at);
  if (isStamp(chain)) return 0.0004;
  if (cue.release) return 0.004;
  if (
    text[at - 1] === "-" &&
    /[0-9a-f]-$/i.test(text.slice(at - 2, at)) &&
    /[a-f]/i.test(text[(chain.at.at(-1) as number) + 1] ?? "")
  )
    return 0.004;
  // Seconds since 1970 have ten digits and begin like this.
  if (/^1[4-8]\d{8}$/.test(chain.digits) && chain.groups.length === 1) return 0.005;
  // A piece of a longer code: "1Z999AA10123890944", the tail of a trace.
  const behind = text[(chain.at.at(-1) as number) + 1] ?? "";
  if (/\d[A-Za-z]{1,4}-?$/.test(text.slice(Math.max(0, at - 6), at)) || /[a-f]/.test(behind)) return 0.0004;
  // A number hanging on letters is a code ("LO-7875050"), unless a word says what it is.
  const hung = /[\p{L}_]-?$/u.test(text.slice(Math.max(0, at - 2), at));
  if (cue.personal === rule.type) return 0.5;
  if (cue.personal !== undefined) return 0.25;
  // Written in one, a number that a weak check passes may as well be an order's.
  if (chain.groups.length === 1 && rule.chance > 0.01) return hung ? 0.01 : 0.04;
  return hung ? 0.01 : chain.groups.length > 6 ? 0.02 : 0.06;
}

/** A date with a time, or a version: year first and a month after it, or many short groups. */
function isStamp({ digits, groups }: Chain): boolean {
  if (groups.length >= 4 && (groups[1] as number) <= 2) return true;
  return groups.length >= 3 && groups[1] === 4 && /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(digits);
}

const DAY =
  /^(?:\d{1,2}([./-])\s?\d{1,2}\1\s?(?:19|20)\d\d|(?:19|20)\d\d([./-])\s?\d{1,2}\2\s?\d{1,2}\.?)(?:[\s,.–-]{1,3}\d{1,2})?$/;

/** A day of the calendar, whatever its order, with the hour behind it or not: "02/24/2025", "2024. 12. 3.", "14/03/2024, 09". */
export function isDay(text: string, { at }: Chain): boolean {
  return DAY.test(text.slice(at[0], (at.at(-1) as number) + 1));
}

/** "5.18.7.21374": groups joined by single dots, and one of them a single digit, are a version. */
export function isVersion(text: string, { at, digits, groups }: Chain): boolean {
  if (groups.length < 3 || !isDotted(text, { at, digits, groups })) return false;
  return sizesOf({ at, digits, groups }).includes(1);
}

/** Whether single dots alone stand between the groups. */
export function isDotted(text: string, { at, groups }: Chain): boolean {
  return groups.slice(1).every((g) => text.slice((at[g - 1] as number) + 1, at[g]) === ".");
}

/** Digits in each group. */
export function sizesOf({ digits, groups }: Chain): number[] {
  return groups.map((g, k) => (groups[k + 1] ?? digits.length) - g);
}

/** A word for a personal number, and digits after it: flagged whatever their arithmetic says. */
export function readNamedNumbers(text: string, chains: readonly Chain[]): Suspect[] {
  const out: Suspect[] = [];
  for (const chain of chains) {
    const start = chain.at[0] as number;
    const end = (chain.at.at(-1) as number) + 1;
    const { personal } = cueBefore(text, start);
    if (personal === undefined || personal === "SECRET" || personal === "USERNAME") continue;
    if (personal === "DOB") continue;
    if (isDate(chain.digits.slice(0, 8)) && chain.groups.length >= 3) continue;
    if (isDay(text, chain) || isVersion(text, chain) || /0x$/i.test(text.slice(Math.max(0, start - 2), start)))
      continue;
    if (chain.digits.length >= 6 && chain.digits.length <= 34)
      out.push({
        start,
        end,
        type: personal,
        score: chain.digits.length >= 7 ? 0.66 : 0.5,
        reason: "number-after-personal-word",
      });
  }
  return out;
}
