/**
 * Addresses whose signs are words of whatever language: a local part that is no word, one or two words for the sign, a label, a word
 * for the dot, an ending ("k.suk šnek example tečka cz", "nora.s على example نقطة com", "luqing_爱特_example_点_com"). In a
 * sentence of another script every Latin word of that order can only be one; in Latin letters the word for the dot has to be known.
 */

import { LATIN as LATIN_SCRIPT, SLASH } from "../../scan/classes.ts";
import { bitsAt, C_EMAIL, DOT_WORD, ENGLISH, hashWord, lookup, TLD, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const FOREIGN = "[^\\x00-\\u024f\\s，。、：；！？]";
const OTHER_SCRIPT = new RegExp(
  `(?<![\\w.+-])([a-z\\d][a-z\\d.+-]*(?:_[a-z\\d.+-]+)*)[ _]?${FOREIGN}{1,12}(?:[ _]${FOREIGN}{1,8})?[ _]?(?:это |是)?([a-z\\d][a-z\\d-]{1,29})[ _]?(${FOREIGN}{1,8})[ _]?([a-z]{2,6}|${FOREIGN}{2,4})(?:[ _]?(${FOREIGN}{1,8})[ _]?([a-z]{2}))?(?![\\w@])`,
  "giu",
);
const LATIN =
  /(?<![\w.+-])([a-z\d]+(?:[._+-][a-z\d]+)+|[a-z]+\d+) ((?:\p{L}{1,10} ){1,2})([a-z\d][a-z\d-]{1,29}) (\p{L}{2,8}) ([a-z]{2,10})(?: (\p{L}{2,8}) ([a-z]{2}))?(?![\w@])/giu;
const LEAST_WORDS = 3;

/** "suji점맘 골뱅이 한메일점넷": as Koreans say it, the words glued to what they divide. */
const KOREAN =
  /(?<![가-힣\w])[a-z\d가-힣][a-z\d가-힣._-]{0,24}(?: (?:점|닷|쩜|언더바|밑줄|대시|하이픈)(?: [a-z\d가-힣]{1,12})?){0,3} ?(?:골뱅이|앳|에트) ?[a-z\d가-힣]{2,14} ?(?:점|닷|쩜|\.) ?(?:컴|콤|넷|com|net|kr|케이알|씨오 ?(?:점|닷) ?케이알|co ?(?:점|닷|\.) ?kr)/giu;

/** "CTCE HK1/MARA.ODUYA//EXAMPLE.COM": airlines' systems have no sign, and write two strokes for it. */
const AIRLINE =
  /(?<![\w/])(?:CTC[EM]?|E-?MAIL|MAIL|APE)[ :-]{1,3}(?:HK\d\/)?((?:[A-Z\d]{1,24}[._-]){0,4}[A-Z\d]{2,24}\/\/(?:[A-Z\d-]{2,30}\.){1,3}[A-Z]{2,6})(?![\w/])/g;

export function foreignEmails(ctx: Context): void {
  const s = ctx.scan;
  if ((s.signs & SLASH) !== 0 && s.text.includes("//") && (s.text.includes("CTC") || s.text.includes("MAIL")))
    for (const hit of all(AIRLINE, s.text)) {
      const end = hit.index + hit[0].length;
      ctx.emit(end - (hit[1] as string).length, end, "EMAIL", 0.9, "email-foreign");
    }
  if (s.hasDense && (s.text.includes("골뱅이") || s.text.includes("앳")))
    for (const hit of all(KOREAN, s.text))
      ctx.emit(hit.index, hit.index + hit[0].length, "EMAIL", 0.92, "email-foreign");
  const told = (s.cues & C_EMAIL) !== 0;
  if ((s.words & TLD) === 0 || s.count < LEAST_WORDS) return;
  if ((told || (s.words & DOT_WORD) !== 0) && isMixed(s))
    for (const hit of all(OTHER_SCRIPT, s.text)) {
      const [whole, local, , dot, ending] = hit as unknown as [string, string, string, string, string];
      // "我在 example 点餐": the word for the dot and an ending are not both there.
      if (!isEnding(ending) || !(told || /[._\d]/.test(local))) continue;
      if (isDot(dot) || (told && /[._\d]/.test(local)))
        ctx.emit(hit.index, endOf(hit, whole), "EMAIL", 0.88, "email-foreign");
    }
  if ((s.words & DOT_WORD) === 0 || !saysEnding(s)) return;
  for (const hit of all(LATIN, s.text)) {
    const [whole, local, sign, , dot, ending] = hit as unknown as [string, string, string, string, string, string];
    if (!isEnding(ending) || !isDot(dot) || !/[a-z]/i.test(local) || !(told || /[._]/.test(local))) continue;
    if (/^dot$/i.test(dot) || sign.trim().split(" ").some(isEnglish)) continue;
    ctx.emit(hit.index, endOf(hit, whole), "EMAIL", 0.86, "email-foreign");
  }
}

/** Does an ending stand behind a word for a dot? */
function saysEnding(s: Scan): boolean {
  for (let n = 0; n < s.anchorCount; n++) {
    const k = s.anchors[n] as number;
    if (((s.word[k] as number) & DOT_WORD) !== 0 && ((s.word[k + 1] as number) & TLD) !== 0) return true;
  }
  return false;
}

/** Does it hold words of another script than Latin? */
function isMixed(s: Scan): boolean {
  return s.scripts >>> (LATIN_SCRIPT + 1) !== 0;
}

/** A second ending counts only behind a second dot. */
function endOf(hit: RegExpExecArray, whole: string): number {
  const last = hit[hit.length - 1];
  return hit.index + (last === undefined || isEnding(last) ? whole.length : whole.length - last.length);
}

function isEnding(word: string): boolean {
  return (wordBits(word, 0, word.length) & TLD) !== 0;
}

function isDot(word: string): boolean {
  return (wordBits(word, 0, word.length) & DOT_WORD) !== 0;
}

function isEnglish(word: string): boolean {
  const slot = lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & ENGLISH) !== 0;
}
