/**
 * What is told in words in the answer to a question for it: a date of birth ("vierter siebter neunundvierzig", "昭和四十年"), a code
 * ("dört yüz on iki"), a secret word or a password that is one, a user's name among others ("maybe bpenny or penny.b.82").
 */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { isNumeral, JOINT } from "../../recognizers/births/words.ts";
import { sizeOf } from "../../recognizers/context.ts";
import { isWord as isCased } from "../../recognizers/persons/name-tokens.ts";
import { NO_VALUE } from "../../recognizers/secrets/joints.ts";
import { isStatus } from "../../recognizers/status-words.ts";
import { isOdd, isUnknown } from "../../recognizers/usernames/chains.ts";
import { userEnd } from "../../recognizers/usernames/spelled.ts";
import { isFiller } from "../../said/number-words.ts";
import { COMMON, DIGIT_WORD, MONTH, ORG, TITLE, wordBits } from "../../scan/lexicon.ts";
import { makePool } from "../../scan/pool.ts";
import { HAS_DIGIT, type Scan, scan } from "../../scan/scan.ts";
import type { Stretch } from "./numbers.ts";
import { isForm, wordsAround } from "./sentence.ts";

const pool = makePool(256);
/** Words beside the numbers. */
const MOST_BESIDE = 3;
const DENSE_DATE =
  /(?:(?:昭和|平成|大正|令和|民國|民国)?[\d〇零一二三四五六七八九十元]{1,4}[年月日号號]\s?){1,3}|(?:[\d영공일이삼사오육륙칠팔구십]{1,4}[년월일]\s?){1,3}/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Digits as they are said, three and more of them. */
const DENSE_CODE =
  /[零〇一二三四五六七八九幺壱弐参]{3,}|[공영일이삼사오육륙칠팔구]{3,}|(?:ゼロ|いち|さん|よん|ろく|なな|はち|きゅう|に|ご){3,}/u;

/** The numbers of `text`, from the first to the last, where it says little else. */
export function numeralsIn(text: string, least: number, months: boolean): Stretch | null {
  if (DENSE.test(text)) {
    const hit = (months ? DENSE_DATE : DENSE_CODE).exec(text);
    return hit === null || text.length - hit[0].length > 12 ? null : span(hit.index, hit[0].trimEnd());
  }
  const s = scan(text, false, pool);
  let [start, end, count, beside, told] = [-1, -1, 0, 0, 0];
  for (let k = 0; k < s.count; k++) {
    const month = months && ((s.word[k] as number) & MONTH) !== 0;
    if (month || isNumeral(s, k)) {
      // "on bir nisan": what joins in one language is a number in another.
      if (start < 0) start = s.start[count === 0 && k === 1 && JOINT(s, 0) ? 0 : k] as number;
      end = s.end[k] as number;
      count++;
      if (((s.shape[k] as number) & HAS_DIGIT) === 0) told++;
    } else if (!JOINT(s, k) && ++beside > MOST_BESIDE) return null;
  }
  return count >= least && told > 0 && count > beside ? { start, end } : null;
}

const span = (start: number, value: string): Stretch => ({ start, end: start + value.length });

/** "१२ अगस्त १९७४", "3 mrt 61": a day, a word for the month, a year. */
const DATE =
  /(?<!\p{Nd})\p{Nd}{1,2}(?:st|nd|rd|th|\.|º|°)?(?: de| of)? ?\p{L}[\p{L}\p{M}]{2,11}\.?(?: de)? \p{Nd}{2,4}(?!\p{Nd})/u;

export function dateIn(text: string): Stretch | null {
  const hit = DATE.exec(text);
  return hit === null ? null : span(hit.index, hit[0]);
}

/** In scripts without spaces the sentence goes on right behind. */
const IN_DIGITS =
  /(?<!\p{Nd}|(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])\p{L})(?:\p{Nd}{4}\s?[./-]\s?\p{Nd}{1,2}\s?[./-]\s?\p{Nd}{1,2}|\p{Nd}{1,4}\s?[./-]\s?\p{Nd}{1,2}\s?[./-]\s?['’]?\p{Nd}{2,4}|\p{Nd}{1,2} \p{Nd}{1,2} \p{Nd}{2,4}|\p{Nd}{6}|\p{Nd}{8})(?!\p{Nd}|(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])\p{L})/u;
/** "14", then "/09/2016"; "공삼". */
const DATE_PIECE =
  /^(?:(?:le|el|am|il|dia|den|op|the|on) )?[\s./-]*\p{Nd}{1,4}(?:[\s./-]+\p{Nd}{1,4}){0,2}[\s./-]*$|^[영공일이삼사오육륙칠팔구십]{2,8}$/u;

/** A day somebody was born, in the answer to a question for it: in digits, in words, or a piece of it. */
export function birthIn(text: string): Stretch | null {
  const digits = IN_DIGITS.exec(text);
  if (digits !== null) return span(digits.index, digits[0]);
  const said = text.trim();
  if (DATE_PIECE.test(said)) return span(text.indexOf(said), said);
  return numeralsIn(text, 2, true) ?? dateIn(text) ?? dayIn(text);
}

/** "fourth of", "siebter": a piece of it, and nothing else said. */
function dayIn(text: string): Stretch | null {
  if (text.length > LONGEST_PIECE || DENSE.test(text)) return null;
  const s = scan(text, false, pool);
  let numbers = 0;
  for (let k = 0; k < s.count; k++)
    if (((s.word[k] as number) & (MONTH | DIGIT_WORD)) !== 0 || (isNumeral(s, k) && sizeOf(s, k) >= LEAST_ORDINAL))
      numbers++;
    else if (!JOINT(s, k) && !isFiller(text.slice(s.start[k], s.end[k]))) return null;
  const said = text.trim().replace(/[.,!…]+$/u, "");
  return numbers > 0 && numbers <= MOST_OF_DAY ? span(text.indexOf(said), said) : null;
}
/** "idea" is made of pieces of numbers too. */
const LEAST_ORDINAL = 5;
const LONGEST_PIECE = 32;
const MOST_OF_DAY = 4;

const MAIL_PIECE = /^[\p{L}\p{N}@＠._+-]{3,40}$/u;
const MAIL_SIGN = /[\p{N}@＠._+-]/u;
const FILE = /\.(?:pdf|docx?|xlsx?|png|jpe?g|zip|txt|csv|eml)$/iu;

const SAID_MAIL =
  /^[\p{L}\d]+(?: [\p{L}\d._-]+){0,6} (?:at|ätt?|klammeraffe|arroba|arobase|chiocciola|apenstaartje|snabel-?a|krøllalfa|alfakrøll|małpa|zavináč|kukac|arond|собака|собачка|равлик|кльомба|маймунско|παπάκι|et) [\p{L}\d-]+(?: [\p{L}\d-]+){0,2} (?:dot|punkt|point|punto|ponto|punt|kropka|tečka|pont|punct|piste|prik|точка|крапка|τελεία|nokta) \p{L}{2,8}$/iu;
/** The part of an address before its sign or behind it, told alone: "not.a.morningperson", then "example.net". */
export function mailIn(text: string): Stretch | null {
  const said = text.trim().replace(/[.!]+$/u, "");
  // "nettle wisp at mailbox dot example": all of it, however many words stand before the sign.
  const lead = LEAD.exec(said)?.[0].length ?? 0;
  if (SAID_MAIL.test(said.slice(lead))) return span(text.indexOf(said) + lead, said.slice(lead));
  return MAIL_PIECE.test(said) && MAIL_SIGN.test(said) && !FILE.test(said) ? span(text.indexOf(said), said) : null;
}

const LEAD =
  /^(?:(?:yes|yeah|yep|sure|ok|okay|um|uh|er|hi|so|try|oder|vielleicht|peut-être|essayez|quizá|prueba|forse|prova|talvez|tenta|misschien|kanske|måske|kanskje|może|možná|может|можливо|belki|it['’]?s|its|it is|that['’]?s|i think|maybe|probably|ja|klar|ähm|das ist|es ist|das war|oui|euh|c['’]est|c['’]était|sí|pues|es|era|sim|é|sì|è|e['’]|het is|dat is|det är|det er|se on|to|to jest|je to|to je|tak|ano|это|да|так|це|evet|este|da|ez|az|είναι|adalah|là|هو|هي|זה|היא)(?:[,:]? |, )){0,3}["“«„'「『]?/iu;
const ENDS = /^["”»“'」』]?(?:です|でございます|입니다|이에요|예요|요)?[.!。]?\s*$/u;
/** One word, or up to three. */
const WORD = /^[\p{L}\p{M}\d][\p{L}\p{M}\d'’_#!-]{1,31}(?: [\p{L}\d][\p{L}\p{M}\d'’-]{0,20}){0,2}/u;
const KANA =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,12}?(?=(?:です|でございます|だよ)?[」』。.]?\s*$)|^[\uac00-\ud7a3]{2,10}?(?=(?:입니다|이에요|예요|요)?[.]?\s*$)/u;
const NOTHING =
  /^(?:yes|no|none|not|nope|maybe|same|both|neither|twice|tampoco|también|keins?|keine|beide|oui|non|aucune?|sí|sim|não|tak|nie|да|нет|так|ні|ano|ne|igen|nem|hayır|evet|نعم|لا|כן|לא|not sure|don['’]t|dont|forgot|forgotten|vergessen|oublié|olvid|esquec|dimenticat|vergeten|glömt|glemt|zapomn|забыл|забув|unutt|わか|忘れ|覚え|知り|ない|なし|はい|いいえ|없|모르|네|아니|忘|不|没|沒|是的|好)/iu;

/** "mr wobbles": a title is no word of a sentence. */
const ORDINARY = (bits: number): boolean => (bits & (COMMON | ORG)) !== 0 && (bits & TITLE) === 0;

/** A secret word, alone or behind "it's". */
export function secretIn(text: string): Stretch | null {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const value = ((DENSE.test(rest) ? KANA : WORD).exec(rest)?.[0] ?? "").replace(/[.!]+$/u, "");
  if (value === "" || NOTHING.test(value) || !ENDS.test(rest.slice(value.length))) return null;
  const words = value.split(" ");
  for (let k = 0; k < words.length; k++) {
    const word = words[k] as string;
    // "kopytka u cioci": a small word between two.
    if (k > 0 && k < words.length - 1 && word.length <= 2) continue;
    if (NO_VALUE.test(word) || isStatus(word) || ORDINARY(wordBits(word, 0, word.length))) return null;
  }
  return span(lead, value);
}

const MOST_WORDS = 7;
/** Words of a language around a login, from which on a message is a sentence about something else. */
const SENTENCE = 3;
const isOfSentence = (s: Scan, k: number, from: number): boolean => isForm(s, k) || wordsAround(s, k, from) >= SENTENCE;

/** "ext-mkowal": a part of it is no word. */
const isChained = (value: string): boolean => value.includes("-") && value.split("-").some(isUnknown);

/** User names among the words of an answer: spelled as no word is, or words that no list has. */
export function loginsIn(lead: string, text: string): Stretch[] {
  if (/[?？؟@/\\]/.test(text)) return [];
  const s = scan(lead + text, false, pool);
  const out: Stretch[] = [];
  let words = 0;
  for (let k = 0; k < s.count; k++) {
    const at = (s.start[k] as number) - lead.length;
    if (at < 0 || (out.length > 0 && at < (out[out.length - 1] as Stretch).end)) continue;
    if (++words > MOST_WORDS) return [];
    const end = userEnd(text, at);
    const value = text.slice(at, end);
    if (value.length < 4 || isStatus(value)) continue;
    const unknown = isUnknown(value) && isCased(s, k) && !isOrdinary(s, k);
    if (isOdd(value) || isChained(value) || (unknown && !isOfSentence(s, k, lead.length))) out.push({ start: at, end });
  }
  return out;
}
