/**
 * Addresses by the parts of a town or a land that their own words name, in Latin letters: "3-12-8 Nishi-Shinjuku, Shinjuku-ku, Tokyo
 * 160-0023", "102-1304, 54-gil 11, Mapo-gu, Seoul", "12 Nguyen Trai, Ward 2, District 5", "Village Kheri, PO Sampla, Dist Rohtak",
 * "No 14, 2nd Main, 3rd Cross, Jayanagar". Two such parts, or one and a town, and a number among them.
 */
import { CLASS, LOWER, unitAt } from "../../scan/classes.ts";
import { COMMON, PARTICLE, PLACE, STREET_AFTER, STREET_BEFORE, UNIT } from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordLists, wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { isUpper, isWord } from "../persons/name-tokens.ts";
import { emitAddress } from "./emit.ts";
import { COMMA, gapKind, IN, LINE } from "./pieces.ts";

const partOf = wordLists([
  // Behind a hyphen, in Japan and Korea.
  "ku shi machi cho chome gun dong gu gil eup myeon",
  // Before a name or a number.
  "ward district dist distt tehsil teh taluk taluka mandal village vill barangay brgy tambon amphoe amphur khwaeng khet kecamatan kelurahan desa phuong huyen",
  // Behind an ordinal, in the south of India.
  "main cross",
]);
const [JOINED, , ORDERED] = [1, 2, 3] as const;
/** Behind a hyphen as well, only where another part tells the land. */
const joinedToo = wordSet("ro ri si do");
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/i;
const MOST_BACK = 12;
const MOST_ON = 12;
const MOST_LINES = 2;

export function wardAddresses(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit || !partOf.inText(s)) return;
  let next = 0;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (i < next || partOf(s, i) === 0 || partAt(s, i) === 0) continue;
    let first = i;
    let lines = 0;
    while (first > 0 && i - first < MOST_BACK && fits(s, first - 1)) {
      const kind = gapKind(s, first - 1);
      if ((kind !== IN && kind !== COMMA && kind !== LINE) || (kind === LINE && ++lines > MOST_LINES)) break;
      first--;
    }
    let last = i;
    while (last + 1 < s.count && last - i < MOST_ON && fits(s, last + 1)) {
      const kind = gapKind(s, last);
      if ((kind !== IN && kind !== COMMA && kind !== LINE) || (kind === LINE && ++lines > MOST_LINES)) break;
      last++;
    }
    next = last + 1;
    let [parts, places, numbers, names] = [0, 0, 0, 0];
    for (let k = first; k <= last; k++) {
      if (partAt(s, k) !== 0) parts++;
      else if (((s.shape[k] as number) & HAS_DIGIT) !== 0) numbers++;
      else if (((s.word[k] as number) & PLACE) !== 0) places++;
      else if (isUpper(s, k) && sizeOf(s, k) > 2 && ((s.word[k] as number) & COMMON) === 0) names++;
    }
    if (numbers === 0 || parts + Math.min(1, places) < 2 || names + places === 0) continue;
    // "Deliver 12 Nguyen Trai": the sentence's first word is none of it.
    while (first < i && isUpper(s, first) && ((s.word[first] as number) & (COMMON | UNIT | PLACE)) === COMMON) first++;
    emitAddress(ctx, s.start[first] as number, s.end[last] as number, 0.87, "address-ward");
  }
}

/** What part of a town the word at `i` names, 0 for none. */
function partAt(s: Scan, i: number): number {
  const part = joinedToo(s, i) ? JOINED : partOf(s, i);
  if (part === 0) return 0;
  if (part === JOINED) {
    return i > 0 &&
      s.start[i] === (s.end[i - 1] as number) + 1 &&
      unitAt(s.text, s.end[i - 1] as number) === 45 &&
      CLASS[s.text.charCodeAt(s.start[i] as number)] === LOWER &&
      (isUpper(s, i - 1) || ((s.shape[i - 1] as number) & HAS_DIGIT) !== 0 || sizeOf(s, i - 1) <= 4)
      ? part
      : 0;
  }
  if (part === ORDERED) return i > 0 && ORDINAL.test(s.text.slice(s.start[i - 1], s.end[i - 1])) ? part : 0;
  if (i + 1 >= s.count || gapKind(s, i) !== IN || !isUpper(s, i)) return 0;
  return (isUpper(s, i + 1) && isWord(s, i + 1)) ||
    (((s.shape[i + 1] as number) & HAS_DIGIT) !== 0 && sizeOf(s, i + 1) <= 2)
    ? part
    : 0;
}

/** May token `k` stand in an address: a name, a number of a house or a code, a word for a street or a part? */
function fits(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (((s.shape[k] as number) & HAS_DIGIT) !== 0) return sizeOf(s, k) <= 6;
  return (
    isUpper(s, k) ||
    partOf(s, k) !== 0 ||
    joinedToo(s, k) ||
    ((w & (PARTICLE | STREET_BEFORE | STREET_AFTER | UNIT)) !== 0 && sizeOf(s, k) <= 5) ||
    // "Da-ku", "buk-ro": a syllable before its part.
    (sizeOf(s, k) <= 4 && partAt(s, k + 1) !== 0) ||
    // "Hiyoshi-honcho": the rest of a name behind its hyphen.
    (k > 0 &&
      s.start[k] === (s.end[k - 1] as number) + 1 &&
      unitAt(s.text, s.end[k - 1] as number) === 45 &&
      isUpper(s, k - 1))
  );
}
