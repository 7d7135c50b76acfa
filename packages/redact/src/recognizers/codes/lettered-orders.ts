/**
 * "Sipariş 44810917-B is here, 44810918-B is not": an order's, built as Spain numbers its people, where the letter is not the one that such a number has.
 */
import { C_ID, C_RELEASE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { isNumber, sizeOf } from "../context.ts";
import { dni } from "./checksums.ts";

const SIZE = 8;
/** Figures two orders begin with alike. */
const ALIKE = 4;
const TOKENS_BACK = 16;

/** Of the figures in token `i` and the letter in token `next`. */
export function isLetteredOrder(s: Scan, i: number, next: number): boolean {
  const { text, start, end } = s;
  if (sizeOf(s, i) !== SIZE || dni((text.slice(start[i], end[i]) + text.slice(start[next], end[next])).toUpperCase()))
    return false;
  if (isBehindOrder(s, i)) return true;
  if ((s.cues & C_ID) !== 0) return false;
  const begun = text.slice(start[i], (start[i] as number) + ALIKE);
  for (let k = i - 1; k >= 0 && k >= i - TOKENS_BACK; k--)
    if (isNumber(s, k) && sizeOf(s, k) === SIZE && text.startsWith(begun, start[k])) return isBehindOrder(s, k);
  return false;
}

const isBehindOrder = (s: Scan, i: number): boolean =>
  i > 0 && ((s.cue[i - 1] as number) & C_RELEASE) !== 0 && /^ ?[:#№]? ?$/u.test(s.text.slice(s.end[i - 1], s.start[i]));
