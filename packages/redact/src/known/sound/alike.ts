/** Whether two words may be the same name by their sounds, and how much of both says so. */
import { FEW, type Heard, SHORT_A } from "./letters.ts";
import { A, E, isVowel, MAY_LACK, O, SILENT, SOUNDS, VOWELS, W, Y } from "./sounds.ts";

/** What a vowel costs that one of both has not, or has otherwise; a letter that some leave out; and a consonant: more than any word has. */
const VOWEL = 2;
const LACK = 2;
const NEVER = 99;
/** What is said by a consonant that both have, and by a vowel. */
const CONSONANT_SAYS = 2;
const VOWEL_SAYS = 1;

export interface Alike {
  /** What it costs to take the one for the other. */
  readonly cost: number;
  /** Consonants that both have count twice, vowels once. */
  readonly says: number;
  readonly consonants: number;
}

const LONGEST = 24;
const cost = new Int16Array((LONGEST + 1) * (LONGEST + 1));
const says = new Int16Array(cost.length);
const both = new Int16Array(cost.length);

/** What it costs that the other word has nothing for the unit `at`. */
function lack(of: Heard, at: number, other: Heard): number {
  const unit = of.units[at] as number;
  if ((unit & MAY_LACK) !== 0) return 0;
  // A letter that is written twice.
  if (at > 0 && (unit & (of.units[at - 1] as number) & SOUNDS) !== 0 && !isVowel(unit)) return 0;
  if (isVowel(unit)) {
    if (other.vowels === FEW) return 0;
    if (other.vowels === SHORT_A && (unit & (A | O | E)) !== 0) return at === 0 ? VOWEL : (unit & A) !== 0 ? 0 : 1;
    return VOWEL;
  }
  return (unit & SILENT) !== 0 ? LACK : NEVER;
}

/** Is there nothing in the other word that a consonant of the one could be? */
function lacks({ needed }: Heard, { any }: Heard): boolean {
  for (const unit of needed) if ((unit & any) === 0) return true;
  return false;
}

function change(one: number, other: number): number {
  if ((one & other & SOUNDS) !== 0) return 0;
  return isVowel(one) && isVowel(other) ? VOWEL - 1 : NEVER;
}

/** Undefined where a consonant is not the same. At most 24 sounds by 24. */
export function alike(one: Heard, other: Heard, most: number): Alike | undefined {
  if (lacks(one, other) || lacks(other, one)) return undefined;
  const [n, m] = [one.units.length, other.units.length];
  if (n === 0 || m === 0 || n > LONGEST || m > LONGEST) return undefined;
  const width = m + 1;
  for (let i = 0; i <= n; i++) {
    let least = NEVER;
    for (let j = 0; j <= m; j++) {
      const at = i * width + j;
      if (at === 0) {
        put(at, 0, 0, 0);
        least = 0;
        continue;
      }
      put(at, NEVER, 0, 0);
      if (i > 0) step(at, at - width, lack(one, i - 1, other), 0, 0);
      if (j > 0) step(at, at - 1, lack(other, j - 1, one), 0, 0);
      if (i > 0 && j > 0) {
        const [a, b] = [one.units[i - 1] as number, other.units[j - 1] as number];
        const price = change(a, b);
        const shared = a & b & SOUNDS;
        const isBoth = price === 0 && (shared & ~(VOWELS | W | Y)) !== 0;
        step(at, at - width - 1, price, price > 0 ? 0 : isBoth ? CONSONANT_SAYS : VOWEL_SAYS, isBoth ? 1 : 0);
      }
      least = Math.min(least, cost[at] as number);
    }
    if (least > most) return undefined;
  }
  const end = n * width + m;
  if ((cost[end] as number) > most) return undefined;
  return { cost: cost[end] as number, says: says[end] as number, consonants: both[end] as number };
}

function put(at: number, price: number, said: number, shared: number): void {
  cost[at] = price;
  says[at] = said;
  both[at] = shared;
}

/** The cheaper way to a place, and of two as cheap the one that says more. */
function step(at: number, from: number, price: number, said: number, shared: number): void {
  const total = Math.min(NEVER, (cost[from] as number) + price);
  const saying = (says[from] as number) + said;
  if (total > (cost[at] as number) || (total === cost[at] && saying <= (says[at] as number))) return;
  if (total >= NEVER) return;
  put(at, total, saying, (both[from] as number) + shared);
}
