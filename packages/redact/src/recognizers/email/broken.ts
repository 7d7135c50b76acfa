/** What line wraps, stray spaces and letter spacing do to an address: each found from the `@` by one bounded walk. */
import { isAlnum, isLetter } from "../../scan/classes.ts";
import { FILE_ENDING, TLD, WORD_TLD, wordBits } from "../../scan/lexicon.ts";
import { labelEnd } from "./domain.ts";

/** Over one space, or a line break with a hyphen before it and what indents or quotes behind it; `p` when neither. */
function overBreak(text: string, p: number): number {
  let q = p;
  if (text.charCodeAt(q) === 45) q++;
  if (text.charCodeAt(q) === 32 && q === p && isAlnum(text.charCodeAt(q + 1))) return q + 1;
  while (q - p < 3 && text.charCodeAt(q) === 32) q++;
  if (text.charCodeAt(q) === 13) q++;
  if (text.charCodeAt(q) !== 10) return p;
  q++;
  for (let n = 0; n < 6 && (text.charCodeAt(q) === 32 || text.charCodeAt(q) === 62); n++) q++;
  return q;
}

/** "kurt@conto so.com", "kurt@con-\ntoso.com": end of a domain whose first label is cut in two, or -1. */
export function splitDomain(text: string, p: number): number {
  const first = labelEnd(text, p);
  if (first === p || !isLetter(text.charCodeAt(p))) return -1;
  const on = overBreak(text, first);
  // "hale@brooke\n.example": the dot went to the next line.
  if (on > first && text.charCodeAt(on) === 46 && (text.charCodeAt(on - 1) !== 32 || on - first > 1)) {
    let end = labelEnd(text, on + 1);
    let from = on + 1;
    for (let n = 0; n < 3 && text.charCodeAt(end) === 46 && labelEnd(text, end + 1) > end + 1; n++) {
      from = end + 1;
      end = labelEnd(text, from);
    }
    return end > from && (wordBits(text, from, end) & TLD) !== 0 ? end : -1;
  }
  if (on === first || !isAlnum(text.charCodeAt(on))) return -1;
  let end = labelEnd(text, on);
  let tld = on;
  for (let n = 0; n < 4 && text.charCodeAt(end) === 46; n++) {
    const next = labelEnd(text, end + 1);
    if (next === end + 1) break;
    tld = end + 1;
    end = next;
  }
  return tld > on && (wordBits(text, tld, end) & TLD) !== 0 ? end : -1;
}

/** "@mail example com": every dot left out of a domain of three labels; -1 unless it ends in a plain top-level name. */
export function dotlessDomain(text: string, p: number): number {
  const hit = /^[a-z][a-z0-9-]{1,30} [a-z][a-z0-9-]{2,30} ([a-z]{2,10})(?![\p{L}\d])/iu.exec(text.slice(p, p + 76));
  if (hit === null) return -1;
  const tld = hit[1] as string;
  const known = wordBits(tld, 0, tld.length);
  return (known & TLD) !== 0 && (known & WORD_TLD) === 0 ? p + hit[0].length : -1;
}

/** "@ c o n t o s o . c o m": end of a domain told letter by letter, or -1. */
export function letterDomain(text: string, p: number): number {
  let label = "";
  let dots = 0;
  let end = -1;
  let q = p;
  for (let n = 0; n < 64; n++) {
    const c = text.charCodeAt(q);
    if (c === 46) {
      if (label === "") break;
      label = "";
      dots++;
    } else if (isAlnum(c) && !isAlnum(text.charCodeAt(q + 1))) label += text[q];
    else break;
    q++;
    if (dots > 0 && label.length > 1 && (wordBits(label, 0, label.length) & TLD) !== 0) end = q;
    if (text.charCodeAt(q) === 32) q++;
  }
  return end;
}

/** "h e l g a . p @ …": the start moves back over letters and dots one by one. */
export function letterLocal(text: string, start: number): number {
  if (isAlnum(text.charCodeAt(start + 1))) return start;
  let p = start;
  for (let n = 0; n < 48 && p > 1 && text.charCodeAt(p - 1) === 32; n++) {
    const c = text.charCodeAt(p - 2);
    if (!(isAlnum(c) || c === 46 || c === 95 || c === 45) || (p > 2 && text.charCodeAt(p - 3) !== 32)) break;
    p -= 2;
  }
  return isAlnum(text.charCodeAt(p)) ? p : start;
}

/** "kurt.and\ners@contoso.com": the start moves to the dotted beginning at the end of the line before. */
export function wrappedLocal(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 10 || !isLetter(text.charCodeAt(start))) return start;
  let end = start - (text.charCodeAt(start - 2) === 13 ? 2 : 1);
  // "…szczepanski-\nofori@": the hyphen at the break is the address's own.
  if (text.charCodeAt(end - 1) === 45) end--;
  let p = end;
  let dot = -1;
  while (p > 0 && end - p < 40) {
    const c = text.charCodeAt(p - 1);
    if (c === 46 || c === 95) {
      if (dot < 0) dot = p - 1;
    } else if (!(c >= 97 && c <= 122) && !(c >= 48 && c <= 57)) break;
    p--;
  }
  if (dot <= p || dot === end - 1 || !isLetter(text.charCodeAt(p))) return start;
  const before = text.charCodeAt(p - 1);
  if (p > 0 && before !== 32 && before !== 10 && before !== 58 && before !== 60) return start;
  const tail = text.charCodeAt(dot) === 46 ? wordBits(text, dot + 1, end) : 0;
  return (tail & (TLD | FILE_ENDING)) === 0 && end - dot <= 12 ? p : start;
}
