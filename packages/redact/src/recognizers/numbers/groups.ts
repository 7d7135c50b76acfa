/** Digit runs that belong together: "+44 (0)20 7946-0018", "4111 1111 1111 1111", "123.456.789-09". */
import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_BANK, C_CARD, C_DEVICE, C_IBAN, C_ID, C_PHONE } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { cuesAfter, cuesBefore, isNumber, sizeOf } from "../context.ts";
import { dateEnd } from "../dates.ts";

export interface Group {
  readonly first: number;
  readonly last: number;
  /** Where to cut, sign and opening bracket included. */
  readonly start: number;
  readonly digitsAt: number;
  readonly end: number;
  readonly digits: string;
  readonly plus: boolean;
  /** Sizes of the runs. */
  readonly sizes: readonly number[];
}

const MOST_DIGITS = 34;

export function groupAt(s: Scan, i: number): Group {
  const text = s.text;
  const digitsAt = s.start[i] as number;
  let start = digitsAt;
  let plus = false;
  for (let p = start - 1; p >= 0 && p >= start - 3; p--) {
    const c = text.charCodeAt(p);
    // "C++ 2015": a language, no number.
    if (c === 43 && text.charCodeAt(p - 1) !== 43) {
      plus = true;
      start = p;
      if (p > 0 && text.charCodeAt(p - 1) === 40) start = p - 1;
      break;
    }
    if (c === 40) start = p;
    else if (c !== 32) break;
    else if (p === digitsAt - 1 && text.charCodeAt(p - 1) !== 43 && text.charCodeAt(p - 1) !== 40) break;
  }
  let digits = text.slice(digitsAt, s.end[i] as number);
  const sizes = [digits.length];
  let last = i;
  while (last + 1 < s.count && isNumber(s, last + 1) && digits.length < MOST_DIGITS) {
    if (((s.shape[last + 1] as number) & LINE_START) !== 0) {
      if (!overBreak(s, i, last, digits.length, sizes, plus)) break;
      last++;
      digits += text.slice(s.start[last], s.end[last]);
      sizes.push(sizeOf(s, last));
      continue;
    }
    const from = s.end[last] as number;
    const to = s.start[last + 1] as number;
    if (
      to - from > 4 ||
      !(
        joins(text, from, to, digits.length, sizes, sizeOf(s, last + 1), plus) ||
        goesOnAlike(s, i, last, sizes, plus) ||
        endsApart(s, i, last, digits.length)
      )
    )
      break;
    if (digits.length >= 7 && dateEnd(text, to) > 0) break;
    // "214 10.3.7.22": an address behind a count.
    if (
      text.charCodeAt(s.end[last + 1] as number) === 46 &&
      isDigit(unitAt(text, (s.end[last + 1] as number) + 1)) &&
      text.charCodeAt(to - 1) === 32 &&
      QUAD.test(text.slice(to, to + 17))
    )
      break;
    last++;
    digits += text.slice(to, s.end[last] as number);
    sizes.push(sizeOf(s, last));
  }
  let end = s.end[last] as number;
  // "345-899-3560x4587": the last run has its extension glued on.
  if (
    last + 1 < s.count &&
    digits.length >= 3 &&
    (text.charCodeAt(end) === 45 || text.charCodeAt(end) === 46) &&
    (s.start[last + 1] as number) === end + 1
  ) {
    const glued = /^(\d{2,5})x\d{1,6}$/i.exec(text.slice(end + 1, s.end[last + 1]));
    if (glued !== null) {
      last++;
      digits += glued[1];
      sizes.push((glued[1] as string).length);
      end = s.end[last] as number;
    }
  }
  if (unitAt(text, end) === 41 && start < digitsAt && last === i) end++;
  // "Sanae (080-7306-6152)": a bracket around the whole, which is none of its signs.
  if (text.charCodeAt(start) === 40 && !text.slice(start, end).includes(")")) start = plus ? start + 1 : digitsAt;
  return { first: i, last, start, digitsAt, end, digits, plus, sizes };
}

/** Of an IPv4 address; but four pairs are a telephone's. */
export const QUAD =
  /^(?!\d\d\.\d\d\.\d\d\.\d\d(?!\d))(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)/;

const NAMED = C_PHONE | C_ID | C_CARD | C_BANK | C_IBAN | C_DEVICE;

/**
 * A number wrapped over a line: a hyphen at the break, a card's fours, an international number that is too short yet, or
 * a short run with its cue before it. Lists of numbers, one a line, are not.
 */
function overBreak(
  s: Scan,
  first: number,
  last: number,
  total: number,
  sizes: readonly number[],
  plus: boolean,
): boolean {
  const text = s.text;
  const from = s.end[last] as number;
  const to = s.start[last + 1] as number;
  const next = sizeOf(s, last + 1);
  if (to - from > 10 || total + next > 19) return false;
  const gap = text.slice(from, to);
  if (!/^[-/)]?[ \t]*\r?\n[ \t>]*[-(]?$/.test(gap)) return false;
  const after = text.slice(s.end[last + 1], (s.end[last + 1] as number) + 2);
  // "1. …" numbers a list, "757. Thanks" ends a sentence.
  if (/^(:|\.\d|\/\d)/.test(after) || (next < 3 && /^[.)] /.test(after))) return false;
  if (gap.charCodeAt(0) === 45) return total + next <= 16;
  if (sizes.length >= 2 && next === 4 && sizes.every((size) => size === 4)) return true;
  // "07700\n900 734": what the next line adds in all.
  let sum = total + next;
  for (let k = last + 2; k < s.count && k <= last + 4 && isNumber(s, k); k++) {
    if ((s.start[k] as number) - (s.end[k - 1] as number) !== 1 || ((s.shape[k] as number) & LINE_START) !== 0) break;
    sum += sizeOf(s, k);
  }
  // "4224\n> 0014 4354 5249": a card's fours, the first alone.
  if (total === 4 && next === 4 && sum === 16) return true;
  if (plus) return total < 11 && sum >= 8 && sum <= 15;
  if (total > 14 || total < 2 || sum < 8 || sum > 19) return false;
  const cues = cuesBefore(s, first, 5) & NAMED;
  // "IMEI 3572027888\n06697", "06 120\n46460 als telefoonnummer".
  if (cues === 0) return next >= 4 && sum >= 9 && sum <= 12 && (cuesAfter(s, last + 1, 3) & NAMED) !== 0;
  if (total > 12) return (cues & (C_DEVICE | C_CARD)) !== 0 && (sum === 15 || sum === 16);
  return (next >= 2 || total >= 4) && sum <= ((cues & (C_PHONE | C_ID)) !== 0 ? 16 : 19);
}

/** May the run after these separators be part of the same number? */
function joins(
  text: string,
  from: number,
  to: number,
  total: number,
  sizes: readonly number[],
  next: number,
  plus: boolean,
): boolean {
  let spaces = 0;
  let marks = 0;
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    if (c === 32) spaces++;
    else if (c === 45 || c === 46) marks++;
    else if (c === 41) marks += 0;
    else if (c === 40) {
      // "kolli 2 (40881207 3316)": no area has so many figures.
      if (total >= 7 || next > 6) return false;
    } else if (c === 47) {
      const long = even(sizes, next) || (total === 8 && sizes.length === 3 && next === 4);
      // "+48/602/71/44/19".
      const dialled = plus && to - from === 1 && next <= 3 && total + next <= 13;
      if ((total >= 7 && !long && !dialled) || total < 2) return false;
      marks++;
    } else if (c === 95 || c === 0xb7 || c === 0x2022) marks++;
    else if (c === 9) {
      // Columns of a table: but a card's fours may be, all of them.
      if (!even(sizes, next) || (total < 8 && !FOURS_ON.test(text.slice(to + next, to + next + 10)))) return false;
      spaces++;
    } else if (c === 43 && p === to - 1) return false;
    else return false;
  }
  if (marks > 1 || spaces > 2) return false;
  // "07700 . 900 . 123", "6 5 5 - 0 1 - 2 3 - 4 5".
  if (marks === 1 && spaces === 2 && total + next <= 12) {
    const mark = text.charCodeAt(from + 1);
    if (mark === 46 || (mark === 45 && sizes.length > 2 && next <= 3 && sizes.every((size) => size <= 3))) return true;
  }
  // "4111 1111 1111 1111 09/26": the card's date is not part of its number.
  if (total >= 12 && next <= 2 && text.charCodeAt(to + next) === 47) return false;
  if (marks === 1 && spaces > 0 && total >= 7) return false;
  if (marks === 1 && spaces > 0 && text.charCodeAt(from) === 46) return false;
  if (spaces === 2 && total >= 7 && !even(sizes, next)) return false;
  if (
    marks + spaces === 1 &&
    (sizes.length === 2 || sizes.length === 3) &&
    (next === 11 || next === 2 || next === 8 || next === 4) &&
    LONGER.has(`${sizes.join("-")}-${next}`)
  )
    return true;
  const most = plus ? 16 : 19;
  if (total + next > most && !even(sizes, next)) return false;
  if (marks === 0 && spaces > 0) {
    // Two long numbers beside each other are two numbers.
    const first = sizes[0] as number;
    if (sizes.length === 1 && first >= 9 && next >= 2) return false;
    if (total >= 10 && next >= 7) return false;
    if (total >= 12 && total + next > 16 && !even(sizes, next)) return false;
  }
  return true;
}

/** Accounts that run longer: a French RIB, a Hungarian account in eights, a Brazilian company's number. */
const LONGER = new Set(["5-5-11", "5-5-11-2", "8-8-8", "2-3-3-4", "2-8-8"]);

/**
 * "3584/861876/20801", "0664  123  45  67", "3659 - 627655 - 8333": the same sign again between short runs goes on where it
 * would part two numbers; blanks and hyphens with blanks only in a number whose name or plus stands before it.
 */
function goesOnAlike(s: Scan, first: number, last: number, sizes: readonly number[], plus: boolean): boolean {
  if (sizes.length < 2 || sizes.length > 8) return false;
  const { text } = s;
  const from = s.end[last] as number;
  const to = s.start[last + 1] as number;
  const before = (s.start[last] as number) - (to - from);
  if ((s.end[last - 1] as number) !== before) return false;
  for (let k = 0; k < to - from; k++) if (text.charCodeAt(before + k) !== text.charCodeAt(from + k)) return false;
  const next = sizeOf(s, last + 1);
  let total = next;
  for (const size of sizes) {
    if (size > 6) return false;
    total += size;
  }
  if (next > 6 || total > 17) return false;
  const sign = text.charCodeAt(from);
  if (to - from === 1) return sign === 47 && total > 9;
  if (sign !== 32 || (to - from === 3 && text.charCodeAt(from + 1) !== 45 && text.charCodeAt(from + 1) !== 47))
    return false;
  return plus || ((cuesBefore(s, first, 5) | cuesAfter(s, last + 1, 3)) & NAMED) !== 0;
}

/** "0151/ 23 45 67 - 8", "07.66.01 22 / 98": the last digits of a telephone, typed apart. */
function endsApart(s: Scan, first: number, last: number, total: number): boolean {
  const next = last + 1;
  if (total < 7 || total > 10 || sizeOf(s, next) > 2 || total + sizeOf(s, next) > 11) return false;
  const { text } = s;
  if (!/^ [/-] $/.test(text.slice(s.end[last], s.start[next]))) return false;
  if (
    !/^(?:[.,;)]? ?\n|[.,;)] \D|[.;)]?$| (?:or|oder|ou|o|of|eller|tai|lub|nebo|sau|или|або) )/.test(
      text.slice(s.end[next], (s.end[next] as number) + 6),
    )
  )
    return false;
  return (cuesBefore(s, first, 5) & C_PHONE) !== 0;
}

/** At least two more fours behind a tab each. */
const FOURS_ON = /^\t\d{4}\t\d{4}/;

/** Groups of four (cards, IBAN tails) may grow longer. */
function even(sizes: readonly number[], next: number): boolean {
  if (next > 4) return false;
  for (const size of sizes) if (size !== 4) return false;
  return sizes.length < 8;
}
