/**
 * Names in languages of India by what stands around them: titles and parts, courtesy, whom one calls or asks, whose account it is, who speaks
 * and signs, and by how names are built ("ನಂಜುಂಡಪ್ಪ", "રૂક્ષ્મણીબેન"). Their scripts have no capitals and the lists few of their names; cases are glued.
 */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { DEVANAGARI, OTHER_SCRIPT } from "../../scan/classes.ts";
import { COMMON, FIRST, GREET, hashWord, LAST, ORG, PLACE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { AROUND, type Around } from "./india-words.ts";
import { isWord } from "./name-tokens.ts";

const [TITLE, ROLE, LABEL, HONOUR, MARK, TOLD, OWNED, CLOSES, DEAR, ME, PLACED] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024,
] as const;

/** What is called after people: where one of these follows, it is a street's or a hall's. */
const PLACES =
  "रोड मार्ग नगर चौक कॉलोनी स्टेडियम रस्ता রোড সড়ক নগর চক স্টেডিয়াম ਰੋਡ ਨਗਰ ਚੌਕ રોડ નગર ચોક માર્ગ ரோடு சாலை நகர் தெரு రోడ్ రోడ్డు నగర్ వీధి ರಸ್ತೆ ನಗರ ಬೀದಿ ವೃತ್ತ റോഡ് നഗർ";
const BY_BLOCK: ReadonlyMap<number, Around> = new Map(AROUND.map((around) => [around.block >> 7, around]));
/** What words say of their neighbours, by hash. */
const SAYS = new Map<number, number>();
const say = (words: string, what: number): void => {
  for (const word of words.split(" ")) SAYS.set(hashWord(word), (SAYS.get(hashWord(word)) ?? 0) | what);
};
for (const around of AROUND) {
  say(around.title, TITLE);
  say(around.role, ROLE);
  say(around.label, LABEL);
  say(around.honour, HONOUR);
  say(around.marks, MARK);
  say(around.told, TOLD);
  say(around.owned, OWNED);
  say(around.closes, CLOSES);
  say(around.dear, DEAR);
  say(around.me, ME);
}
say(PLACES, PLACED);

const MOST_WORDS = 3;
const says = (s: Scan, k: number): number => SAYS.get(s.hash[k] as number) ?? 0;
const wordAt = (s: Scan, k: number): string => s.text.slice(s.start[k], s.end[k]);
const aroundAt = (s: Scan, k: number): Around | undefined => BY_BLOCK.get(s.text.charCodeAt(s.start[k] as number) >> 7);

/** Does token `k` go on behind `k - 1`: past a blank, or past the point of an initial? */
function joins(s: Scan, k: number): boolean {
  if (k <= 0 || k >= s.count) return false;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return gap === " " || ((gap === "." || gap === ". ") && sizeOf(s, k - 1) <= 3);
}

/** A word about the desk and its things, by its beginning or by any list. */
function isPlain(s: Scan, k: number, around: Around): boolean {
  const w = s.word[k] as number;
  if ((w & (COMMON | ORG | GREET)) !== 0 || (s.cue[k] as number) !== 0) return true;
  if ((w & PLACE) !== 0 && (w & (FIRST | LAST)) === 0) return true;
  return says(s, k) !== 0 || around.plain.test(wordAt(s, k)) || isOrdinary(s, k);
}

const isInitial = (s: Scan, k: number): boolean =>
  sizeOf(s, k) <= 3 && s.text[s.end[k] as number] === "." && says(s, k) === 0;
const isBuilt = (s: Scan, k: number, around: Around): boolean =>
  isWord(s, k) && around.built.test(wordAt(s, k)) && !around.plain.test(wordAt(s, k));

/** May the word be one of a stranger's name? */
function mayBeName(s: Scan, k: number, around: Around): boolean {
  if (!isWord(s, k) || aroundAt(s, k) !== around || sizeOf(s, k) > 20) return false;
  if (isInitial(s, k)) return true;
  if (sizeOf(s, k) < 3) return false;
  return !isPlain(s, k, around) && (isBuilt(s, k, around) || !around.inflected.test(wordAt(s, k)));
}

/** The last word of the name that begins at `k`, or `k - 1`. */
function forward(s: Scan, k: number, around: Around): number {
  let last = k - 1;
  while (last + 1 < s.count && last + 1 < k + MOST_WORDS && (last + 1 === k || joins(s, last + 1))) {
    if (!mayBeName(s, last + 1, around)) break;
    last++;
  }
  return last;
}

/** The first word of the name that ends at `k`, or `k + 1`; more words only where the clause begins with them, or behind a plain word. */
function backward(s: Scan, k: number, around: Around): number {
  let first = k + 1;
  while (first > 0 && first > k + 1 - MOST_WORDS && (first === k + 1 || joins(s, first))) {
    if (first === k + 1 ? !mayEnd(s, k, around) : !mayBeName(s, first - 1, around)) break;
    first--;
  }
  if (first > k) return k + 1;
  const begins = first === 0 || !joins(s, first) || isPlain(s, first - 1, around);
  return begins || isBuilt(s, k, around) ? first : k + 1;
}

/** As `mayBeName`, of a word with a case glued to it. */
const mayEnd = (s: Scan, k: number, around: Around): boolean =>
  isWord(s, k) && aroundAt(s, k) === around && sizeOf(s, k) > 2 && sizeOf(s, k) <= 24 && !isPlain(s, k, around);

const isEnd = (s: Scan, last: number): boolean => !joins(s, last + 1);
const isLineEnd = (s: Scan, last: number): boolean =>
  /^[\s.!।)]*(?:\n|$)/u.test(s.text.slice(s.end[last], (s.end[last] as number) + 6));

function emit(ctx: Context, first: number, last: number, rule: string): void {
  const s = ctx.scan;
  if ((says(s, last + 1) & PLACED) !== 0 && joins(s, last + 1)) return;
  ctx.emit(s.start[first] as number, s.end[last] as number, "PERSON", 0.8, rule);
}

/** What stands behind a cue at `k`. */
function behind(ctx: Context, k: number, what: number, around: Around): void {
  const s = ctx.scan;
  const from = k + 1;
  if (from >= s.count) return;
  const gap = s.text.slice(s.end[k], s.start[from]);
  const last = forward(s, from, around);
  if (last < from) return;
  const several = last > from || isBuilt(s, from, around);
  if ((what & TITLE) !== 0 && /^\.? ?$/u.test(gap)) emit(ctx, from, last, "person-title");
  else if ((what & ROLE) !== 0 && /^(?: |: ?)$/u.test(gap)) {
    if (several || isEnd(s, last) || isPlain(s, last + 1, around)) emit(ctx, from, last, "person-role");
  } else if ((what & LABEL) !== 0 && /^ ?: ?$/u.test(gap)) {
    if (isEnd(s, last)) emit(ctx, from, last, "person-field");
  } else if ((what & LABEL) !== 0 && gap === " ") {
    if (several && isLineEnd(s, last)) emit(ctx, from, last, "person-field");
  } else if ((what & CLOSES) !== 0 && /^[,.!।–—-]?\s{1,3}$|^ [–—-] $/u.test(gap) && gap !== " ") {
    if (isLineEnd(s, last)) emit(ctx, from, last, "person-signed");
  } else if ((what & DEAR) !== 0 && gap === " ") {
    if (s.text[s.end[last] as number] === ",") emit(ctx, from, last, "person-greeted");
  } else if ((what & ME) !== 0 && gap === " ") {
    const after = s.text.slice(s.end[last], (s.end[last] as number) + 16);
    if (around.speaks.test(after) || (several && /^ ?[.,।\n]/u.test(after))) emit(ctx, from, last, "person-introduced");
  }
}

/** What stands before a cue at `k`. */
function before(ctx: Context, k: number, what: number, around: Around): void {
  const s = ctx.scan;
  if (!joins(s, k)) return;
  const own = wordAt(s, k - 1);
  if ((what & (HONOUR | MARK)) !== 0) {
    // "ठीक है जी", "ശരി സാർ": said to whom one speaks with.
    const first = backward(s, k - 1, around);
    const last = k - 1;
    if (first <= last && (isBuilt(s, last, around) || !isEnd(s, k) || first < last) && !around.inflected.test(own))
      emit(ctx, first, last, "person-honoured");
  }
  if ((what & (TOLD | OWNED)) === 0) return;
  for (const [bit, cases] of [
    [TOLD, around.whom],
    [OWNED, around.whose],
  ] as const) {
    if ((what & bit) === 0 || !cases.test(own)) continue;
    // A case of its own, behind the name; or glued to it.
    const apart = sizeOf(s, k - 1) < 5 && joins(s, k - 1) && (says(s, k - 1) !== 0 || cases.exec(own)?.[0] === own);
    const last = apart ? k - 2 : k - 1;
    const first = backward(s, last, around);
    if (first <= last) emit(ctx, first, last, bit === TOLD ? "person-told" : "person-owner");
  }
}

/** A word built as names are, with the other part of the name beside it. */
function built(ctx: Context, k: number, around: Around): void {
  const s = ctx.scan;
  let [first, last] = [k, k];
  const settled = (i: number): boolean => isEnd(s, i) || !isWord(s, i + 1) || isPlain(s, i + 1, around);
  if (!settled(k) && mayBeName(s, k + 1, around) && settled(k + 1)) last++;
  if (first > 0 && joins(s, first) && mayBeName(s, first - 1, around)) {
    const left = first - 1;
    if (left === 0 || !joins(s, left) || isPlain(s, left - 1, around)) first = left;
  }
  emit(ctx, first, last, "person-given");
}

/** "ಚೆನ್ನವೀರಯ್ಯ ಹಿರೇಮಠ 98410 27365": two words of no list, all of the clause before a telephone. */
function beforePhone(ctx: Context, k: number): void {
  const s = ctx.scan;
  const around = aroundAt(s, k - 1);
  if (around === undefined || !joins(s, k) || !PHONE.test(s.text.slice(s.start[k], (s.start[k] as number) + 14)))
    return;
  const first = backward(s, k - 1, around);
  if (first < k - 1 && (first === 0 || !joins(s, first))) emit(ctx, first, k - 1, "person-beside");
}
const PHONE = /^\d{5}[ -]?\d{5}(?!\d)|^0\d{4}-?\d{6}(?!\d)/u;

export function india(ctx: Context): void {
  const s = ctx.scan;
  if ((s.scripts & ((1 << DEVANAGARI) | (1 << OTHER_SCRIPT))) === 0) return;
  for (let k = 0; k < s.count; k++) {
    const around = aroundAt(s, k);
    if (around === undefined) {
      if (k > 1 && /\d/u.test(s.text[s.start[k] as number] as string)) beforePhone(ctx, k);
      continue;
    }
    const what = says(s, k);
    if (what !== 0) {
      behind(ctx, k, what, around);
      if (k > 0) before(ctx, k, what, around);
    } else if (sizeOf(s, k) > 3 && isBuilt(s, k, around) && !isPlain(s, k, around)) built(ctx, k, around);
  }
}
