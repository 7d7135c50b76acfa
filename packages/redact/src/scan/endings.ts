/** Word endings, read from the last letter on: a word that fits none is turned away after a letter or two. */
import { LOWERED } from "./classes.ts";

const SEED = 0x2f0b4c47;
const GOES_ON = 1 << 30;
/** Units below are of scripts that have small letters, and of signs. */
const SMALL_LETTERS = 0x590;

/** Value of the longest listed ending of `text[from, to)`, 0 for none; the ending leaves at least `head` units before it. */
export type Endings = (text: string, from: number, to: number, head: number) => number;

/** @param groups white-space separated endings in lower case, with their value from 1 up. */
export function endings(groups: readonly (readonly [endings: string, value: number])[]): Endings {
  const steps = new Map<number, number>();
  /** Last letters of the endings, of scripts that have small ones: most words end in none of them. */
  const lasts = new Uint8Array(SMALL_LETTERS);
  for (const [list, value] of groups) {
    for (const ending of list.split(" ")) {
      let h = SEED;
      lasts[ending.charCodeAt(ending.length - 1)] = 1;
      for (let i = ending.length - 1; i >= 0; i--) {
        h = Math.imul(h ^ ending.charCodeAt(i), 16777619);
        const known = steps.get(h) ?? 0;
        steps.set(h, i === 0 ? Math.max(known & ~GOES_ON, value) | (known & GOES_ON) : known | GOES_ON);
      }
    }
  }
  return (text, from, to, head) => {
    const last = LOWERED[text.charCodeAt(to - 1)] as number;
    if (last >= SMALL_LETTERS || lasts[last] !== 1) return 0;
    let h = SEED;
    let found = 0;
    for (let p = to - 1; p >= from + head; p--) {
      h = Math.imul(h ^ (LOWERED[text.charCodeAt(p)] as number), 16777619);
      const step = steps.get(h);
      if (step === undefined) break;
      if ((step & ~GOES_ON) !== 0) found = step & ~GOES_ON;
      if ((step & GOES_ON) === 0) break;
    }
    return found;
  };
}
