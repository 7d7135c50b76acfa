/** "Rubin 24,00, Perle 31,00": plans and goods called like people, by the price behind each, and wherever the text names them again. */
import { FIRST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { edged } from "../../edged.ts";
import { apart, surelyFirst } from "../name-tokens.ts";

/** Two of them in a row, each with its price. */
const ROW =
  /(?<!\p{L})\p{Lu}[\p{L}\p{M}]{2,15} \p{Sc}? ?\d{1,5}[.,]\d\d(?!\d) ?[\p{Sc}\p{L}]{0,4}[,;|/\n] ?\p{Lu}[\p{L}\p{M}]{2,15}(?: \p{Lu}[\p{L}\p{M}]{1,15})? \p{Sc}? ?\d{1,5}[.,]\d\d(?!\d)/u;
const PRICE = edged(/^ \p{Sc}? ?\d{1,5}[.,]\d\d(?!\d)/u);
/** Times that a word is looked for. */
const MOST = 6;

/** Is word `a`, or the name that ends with it, one of a price list's? People pay as well ("Anna 24,00, Ben 31,00"): another of the row has to be nobody's name. */
export function isPriced(s: Scan, a: number): boolean {
  if (s.digitCount < 4) return false;
  const { text } = s;
  const word = text.slice(s.start[a], s.end[a]);
  let at = -1;
  for (let n = 0; n < MOST; n++) {
    at = text.indexOf(word, at + 1);
    if (at < 0) return false;
    if (PRICE.test(text.slice(at + word.length, at + word.length + 12))) break;
    if (n === MOST - 1) return false;
  }
  if (!ROW.test(text.slice(Math.max(0, at - 48), at + 64))) return false;
  // Of a row of nothing but given names nothing is told.
  let others = 0;
  for (let n = 0; n < s.count; n++) {
    const from = s.start[n] as number;
    if (from < at - 64) continue;
    if (from > at + 96) break;
    if (
      PRICE.test(text.slice(s.end[n], (s.end[n] as number) + 12)) &&
      ((s.word[n] as number) & FIRST) === 0 &&
      !surelyFirst(s, n) &&
      // "Anna Berg 24.00": who paid.
      !(n > 0 && ((s.word[n - 1] as number) & FIRST) !== 0 && apart(s, n - 1))
    )
      others++;
  }
  return others > 0;
}
