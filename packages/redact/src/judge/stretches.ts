/** Stretches of Chinese, Japanese and Korean that may be somebody's name: the finder asks about each, in training and in use. */
import {
  endsFrom,
  isFamilySign,
  isGivenSign,
  isJapaneseFamily,
  isJapaneseGiven,
  MOST_ENDS as MOST_IN_HAN,
} from "../names/dense.ts";
import { isChineseWord, isOrdinaryDense } from "../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, scriptAt } from "../scan/classes.ts";
import { HAN_DOUBLE_FAMILIES, HAN_FAMILIES, HAN_PARTS } from "../words/han-peoples.ts";

/** More ends than any place has. */
export const MOST_ENDS = MOST_IN_HAN + 36;

const found = new Int32Array(MOST_ENDS);

/** Ends of the stretches from `p` on that may be a name and are no ordinary word, in order, written to `out`; returns how many. */
export function mayEndAt(text: string, p: number, japanese: boolean, out: Int32Array): number {
  const count = beginsAt(text, p, japanese);
  let kept = 0;
  for (const end of found.subarray(0, count).sort()) {
    // A list knows a name that would go on behind the text's end.
    if (end > text.length || (kept > 0 && out[kept - 1] === end)) continue;
    if (isOrdinaryDense(text, p, end, japanese) || isDay(text, p, end)) continue;
    if (!japanese && end === p + 1 && isChineseWord(text, p)) continue;
    out[kept++] = end;
  }
  return kept;
}

/** "四月五日". */
const isDay = (text: string, from: number, to: number): boolean =>
  NUMERALS.has(text.charCodeAt(from)) && /^[一二三四五六七八九十〇]+[年月日]/.test(text.slice(from, to));
const NUMERALS = new Set([..."一二三四五六七八九十〇"].map((sign) => sign.charCodeAt(0)));

function beginsAt(text: string, p: number, japanese: boolean): number {
  if (scriptAt(text, p) === HANGUL) return korean(text, p);
  const count = endsFrom(text, p, japanese, found);
  if (scriptAt(text, p) === HAN) return japanese ? japaneseHan(text, p, count) : chinese(text, p, count);
  return scriptAt(text, p) === HIRAGANA ? hiragana(text, p, count) : count;
}

/** Longest name in Hangul that is looked for. */
const LONGEST_HANGUL = 4;

/** The beginnings of each word. */
function korean(text: string, p: number): number {
  if (scriptAt(text, p - 1) === HANGUL) return 0;
  let n = 0;
  while (n < LONGEST_HANGUL && scriptAt(text, p + n) === HANGUL) {
    found[n] = p + n + 1;
    n++;
  }
  return n;
}

/** What joins the parts of a name that is written by its sound. */
const DOTS = "·‧•・";
const LONGEST_PART = 7;
/** What somebody is called by behind the family's name. */
const TITLES = new Set(
  "先女小太老经經总總工主师師同医醫哥姐叔阿爸媽妈爷爺奶婆伯嬸婶舅姨行队隊护護警律教院局处處科班组組团團大",
);

function chinese(text: string, p: number, count: number): number {
  let n = count;
  const isHan = (q: number): boolean => scriptAt(text, q) === HAN;
  const family = HAN_DOUBLE_FAMILIES.has(text.slice(p, p + 2)) ? 2 : HAN_FAMILIES.has(text[p] as string) ? 1 : 0;
  for (let size = 1; family > 0 && size <= 2 && isHan(p + family + size - 1); size++) found[n++] = p + family + size;
  if ((family === 1 || isFamilySign(text, p)) && TITLES.has(text[p + 1] as string)) found[n++] = p + 1;
  if (isHan(p + 1) && (text[p] === text[p + 1] || (isGivenSign(text, p) && isGivenSign(text, p + 1))))
    found[n++] = p + 2;
  n = parts(text, p, n);
  let dot = p;
  while (dot - p <= LONGEST_PART && isHan(dot)) dot++;
  if (dot > p && dot < text.length && DOTS.includes(text[dot] as string))
    for (let q = dot + 1; q <= dot + LONGEST_PART && isHan(q); q++) found[n++] = q + 1;
  return n;
}

/** "扎西多吉", "乌兰其其格": one part and more that names of a people are made of. */
function parts(text: string, p: number, count: number): number {
  let n = count;
  for (let q = p, k = 0; k < 3; k++) {
    const size = [4, 3, 2].find((length) => HAN_PARTS.has(text.slice(q, q + length)));
    if (size === undefined) break;
    q += size;
    found[n++] = q;
  }
  return n;
}

/** A family's name before other signs of Han, or a given one behind them. */
function japaneseHan(text: string, p: number, count: number): number {
  let n = count;
  for (const size of [2, 3])
    if (isJapaneseFamily(text, p, p + size) || isJapaneseGiven(text, p, p + size)) found[n++] = p + size;
  return n;
}

/** Given names that are written so, wherever they stand. */
function hiragana(text: string, p: number, count: number): number {
  let n = count;
  for (const size of [3, 4]) if (isJapaneseGiven(text, p, p + size)) found[n++] = p + size;
  return n;
}
