/**
 * Ordinary Chinese, Japanese and Korean words: two Han characters that mean "use" or "count" are built as family names are, and
 * nothing but a list tells them apart.
 */
import { CLASS, DENSE, HAN, HANGUL, HIRAGANA, SCRIPT } from "../scan/classes.ts";
import { KOREAN_DESK, KOREAN_OF_DESK } from "../words/korean-desk.ts";
import { fromBase64, holds } from "./bits.ts";
import { spelledHash } from "./ordinary-hash.ts";
import { ORDINARY_DENSE } from "./words.generated.ts";

type Language = "ja" | "ko" | "zh" | "zh-rarer";
const sets: { [language in Language]?: Uint8Array } = {};

/** What Korean writes together with the word: "구현의". */
const PARTICLES = "의은는이가을를에도와과로만";

/** Is it in the language's list, which is unpacked when it is first asked? */
function isIn(language: Language, text: string, from: number, to: number): boolean {
  sets[language] ??= fromBase64(ORDINARY_DENSE[language] as string);
  return to <= text.length && holds(sets[language], spelledHash(text, from, to));
}

/** Is the stretch `from..to` made of ordinary words and what grammar puts behind them: "使用する", "プライベート モジュール"? */
export function isOrdinaryDense(text: string, from: number, to: number, inJapanese: boolean): boolean {
  const script = SCRIPT[text.charCodeAt(from)] as number;
  if (script === HANGUL)
    return (
      isIn("ko", text, from, to) ||
      (PARTICLES.includes(text[to - 1] as string) && isIn("ko", text, from, to - 1)) ||
      isKoreanDesk(text.slice(from, to))
    );
  // "如果您没有", "响应文本": a word of two signs begins here, or with the sign before.
  if (!inJapanese)
    return script === HAN && (isIn("zh", text, from, from + 2) || (from > 0 && isIn("zh", text, from - 1, from + 1)));
  for (let at = from; at < to; ) {
    const c = text.charCodeAt(at);
    // What Japanese words end in, and what stands between two of them.
    if (at > from && ((SCRIPT[c] as number) === HIRAGANA || (CLASS[c] as number) !== DENSE)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    if (end < 0) return false;
    at = end;
  }
  return true;
}

/** A noun of desks, and what Korean writes together with it: "배정은". */
export const isKoreanDesk = (word: string): boolean =>
  isDeskNoun(word) || (KOREAN_ENDS.test(word) && isDeskNoun(word.replace(KOREAN_ENDS, "")));
const isDeskNoun = (word: string): boolean => KOREAN_DESK.has(word) || KOREAN_OF_DESK.test(word);
const KOREAN_ENDS = /(?:으로|에서|까지|부터|이라|이나|도요|이요|[의은는이가을를에도와과로만])$/u;

/** Does a Chinese word of two signs begin at `p`: one of the common, or of the rarer, some of which begin names ("王国", "高明")? */
export function isChineseWord(text: string, p: number): boolean {
  return p >= 0 && (isIn("zh", text, p, p + 2) || isIn("zh-rarer", text, p, p + 2));
}

/** The longest ordinary word at `at`, within `to` or running on beyond it; -1 for none. */
function wordEnd(text: string, at: number, to: number): number {
  const longest = (SCRIPT[text.charCodeAt(at)] as number) === HAN ? 4 : 12;
  for (let size = longest; size >= 2; size--) {
    const end = at + size;
    if (end <= text.length && isIn("ja", text, at, end)) return Math.min(end, to);
  }
  return -1;
}
