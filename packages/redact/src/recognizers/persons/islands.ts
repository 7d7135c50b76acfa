/**
 * A name in another script within a sentence in Latin letters: "Ship it to 김하늘, …", "customer ฤทัย called twice", "assigned to
 * प्रकाश since Friday". Behind a word that takes a person, one or two words of another script are hardly ever anything else;
 * languages, towns and what screens say are.
 */
import {
  ARABIC,
  CYRILLIC,
  DEVANAGARI,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  HIRAGANA,
  KATAKANA,
  LATIN,
  SCRIPT,
  THAI,
} from "../../scan/classes.ts";
import { CJK_SURNAME, COMMON, FIRST, GREET, LAST, ORG, PLACE, TITLE, wordBits } from "../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { HAN_FAMILY } from "./dense-beside.ts";
import { isUpper, sameLine } from "./name-tokens.ts";

const takes = wordFlags([
  `to by with from cc ask call called calling ping tell told contact customer client user agent colleague caller mr mrs ms reply assigned forwarded escalated and or for meet met spoke via name named hi hello dear thanks
  an von mit für kunde kundin herr frau bei und hallo an à avec pour client cliente par et bonjour a con para cliente por y hola per da e ciao met klant van z od do dla pan pani s od pro pán paní cu de la pentru ile için
  sama dengan dari kepada pak bu mbak mas kak và với cho anh chị`,
]);
/** Names of languages and greatest cities, words on screens. */
const NOT =
  /^(?:中文|简体|繁體|繁体|英文|英语|日文|日语|韩文|日本|日本語|英語|中国|中國|台灣|台湾|香港|東京|大阪|京都|上海|北京|广州|深圳|한국|한국어|영어|서울|부산|대전|ไทย|ภาษาไทย|กรุงเทพ|русский|русского|русском|україна|українська|россия|россии|москва|москвы|ελληνικά|ελλάδα|αθήνα|العربية|عربي|مصر|دبي|הגדרות|עברית|ישראל|हिन्दी|हिंदी|भारत|दिल्ली|मुंबई)$/iu;
const DENSE_SCRIPTS = (1 << HAN) | (1 << HIRAGANA) | (1 << KATAKANA) | (1 << HANGUL) | (1 << THAI);
const SPACED = (1 << CYRILLIC) | (1 << GREEK) | (1 << ARABIC) | (1 << HEBREW) | (1 << DEVANAGARI);

/** At token `i`, which is of another script than Latin. */
export function atIsland(ctx: Context, i: number): void {
  const s = ctx.scan;
  const script = 1 << (s.script[i] as number);
  if (i === 0 || s.script[i - 1] !== LATIN || (script & (DENSE_SCRIPTS | SPACED)) === 0 || takes(s, i - 1) === 0)
    return;
  // "%s נוספה", "%1$s הוריד": what a program fills.
  if ("%$".includes(s.text[(s.start[i - 1] as number) - 1] ?? " ")) return;
  if (!sameLine(s, i) || s.text.slice(s.end[i - 1], s.start[i]) !== " ") return;
  const end = (script & DENSE_SCRIPTS) !== 0 ? denseEnd(s, i) : spacedEnd(s, i);
  if (end > 0 && LATIN_ON.test(s.text.slice(end, end + 3)))
    ctx.emit(s.start[i] as number, end, "PERSON", 0.72, "person-island");
}

/** The sentence goes on in Latin letters, or ends. */
const LATIN_ON = /^(?: ?[,.;:!?)(]|['’]s| ?$| ?\n| [\p{Script=Latin}\d(]|さん|様|님|씨)/u;

/** End of a run without spaces that may be a name, or -1. */
function denseEnd(s: Scan, i: number): number {
  const at = s.start[i] as number;
  const script = s.script[i] as number;
  let q = at;
  while (q < s.length && q - at < 14 && SCRIPT[s.text.charCodeAt(q)] === script) q++;
  const run = s.text.slice(at, q);
  if (NOT.test(run)) return -1;
  const bits = wordBits(s.text, at, q);
  if ((bits & (COMMON | PLACE | ORG | TITLE | GREET)) !== 0 && (bits & (FIRST | LAST)) === 0) return -1;
  if (script === THAI) return q - at >= 3 && q - at <= 10 ? q : -1;
  if (script === KATAKANA || script === HIRAGANA) return -1;
  if (q - at < 2 || q - at > 4) return -1;
  const family =
    (wordBits(s.text, at, at + 1) & CJK_SURNAME) !== 0 ||
    (wordBits(s.text, at, at + 2) & CJK_SURNAME) !== 0 ||
    (script === HAN && HAN_FAMILY.includes(run[0] as string));
  return family && (script === HAN || q - at === 3) ? q : -1;
}

/** End of one or two words that may be a name, or -1. */
function spacedEnd(s: Scan, i: number): number {
  if (!fits(s, i)) return -1;
  const next = i + 1;
  const two =
    next < s.count &&
    s.script[next] === s.script[i] &&
    sameLine(s, next) &&
    s.text.slice(s.end[i], s.start[next]) === " " &&
    fits(s, next);
  return s.end[two ? next : i] as number;
}

function fits(s: Scan, i: number): boolean {
  const w = s.word[i] as number;
  if (((s.shape[i] as number) & IS_DENSE) !== 0 || sizeOf(s, i) < 3 || (s.cue[i] as number) !== 0) return false;
  if ((w & (COMMON | PLACE | ORG)) !== 0 && (w & (FIRST | LAST)) === 0) return false;
  const script = s.script[i] as number;
  if ((script === CYRILLIC || script === GREEK) && !isUpper(s, i)) return false;
  return !NOT.test(s.text.slice(s.start[i], s.end[i]));
}
