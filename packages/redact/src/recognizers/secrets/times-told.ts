/** Codes whose figures are said more than once: "my code is two times four then nine one", "trois fois le deux et puis neuf", "dwa razy siedem". */
import { joins, saysNumber, wordAt } from "../../said/pieces.ts";
import { C_CODE, C_ONE_TIME, C_PASSWORD } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import type { Context } from "../context.ts";

/** Behind a number. */
const TIMES = wordSet(
  "times fois veces volte vezes keer maal mal gånger gange ganger kertaa razy raza krát ori раза разів рази пъти φορές kere kez defa مرات مرة baar बार lần kali beses",
  "folded",
);
/** With the number in it. */
const TWICE = wordSet(
  "twice thrice zweimal dreimal tweemaal driemaal kahdesti kolmesti dwukrotnie dvakrát třikrát trikrát kétszer háromszor дважды трижды двічі тричі مرتين פעמיים dalawang",
  "folded",
);
const BETWEEN = wordSet(
  "the a then and die der das dann und le la les puis et ensuite el los y luego después il lo poi e o os depois de het dan en den det sedan sen så og sitten ja potem i pak a potom apoi și és aztán потом затем и потім та і после το μετά και sonra ثم و אז ו phir फिर rồi sau lalu terus",
  "folded",
);
const [BEFORE, LONGEST, FEWEST] = [9, 16, 3] as const;
const CODES = C_CODE | C_ONE_TIME | C_PASSWORD;

export function timesTold({ scan: s, emit }: Context): void {
  if ((s.cues & CODES) === 0 || !(TIMES.inText(s) || TWICE.inText(s))) return;
  let done = 0;
  for (let k = 1; k < s.count; k++) {
    if (k < done || !(TWICE(s, k) || (TIMES(s, k) && saysNumber(s, k - 1)))) continue;
    let first = TWICE(s, k) ? k : k - 1;
    while (first > 0 && k - first < LONGEST && joins(s, first) && (saysNumber(s, first - 1) || isBetween(s, first - 1)))
      first--;
    // "kod to dwa razy …": "to" is said for two elsewhere.
    while (first < k && (isBetween(s, first) || /^too?$/.test(wordAt(s, first)))) first++;
    let last = k;
    for (let n = k + 1; n < s.count && n - k < LONGEST && joins(s, n) && (isPart(s, n) || BETWEEN(s, n)); n++)
      if (isPart(s, n)) last = n;
    done = last + 1;
    if (figures(s, first, last) >= FEWEST && told(s, first))
      emit(s.start[first] as number, s.end[last] as number, "SECRET", 0.82, "code-in-words");
  }
}

const isPart = (s: Scan, k: number): boolean => saysNumber(s, k) || TIMES(s, k) || TWICE(s, k);
const isBetween = (s: Scan, k: number): boolean => BETWEEN(s, k) && !saysNumber(s, k);

/** Numbers said; how often one is said is none of them, and makes it two. */
function figures(s: Scan, first: number, last: number): number {
  let said = 0;
  for (let k = first; k <= last; k++) {
    if (TWICE(s, k)) said++;
    else if (saysNumber(s, k)) said++;
  }
  return said;
}

/** Does a word for a code stand before, in the same sentence? */
function told(s: Scan, first: number): boolean {
  for (let k = first - 1; k >= 0 && first - k <= BEFORE; k--) {
    if (/[.!?\n]/.test(s.text.slice(s.end[k], s.start[k + 1]))) return false;
    if (((s.cue[k] as number) & CODES) !== 0) return true;
  }
  return false;
}
