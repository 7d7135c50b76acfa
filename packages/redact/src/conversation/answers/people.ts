/** Who somebody is, told in the answer to a question for it: "mi suegra, eduvigis o el conserje". */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import {
  isEnglishWord,
  isGerman,
  isOrdinary,
  isOrdinaryAnywhere,
  isVietnamese,
  mayBeIn,
  spelled,
} from "../../names/ordinary-words.ts";
import { isCased, isUpper, isWord } from "../../recognizers/persons/name-tokens.ts";
import { isStatus } from "../../recognizers/status-words.ts";
import { classes, IS_KIN, IS_ROLE } from "../../recognizers/word-classes.ts";
import { ARABIC, DEVANAGARI, HEBREW } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, LAST, PARTICLE, TITLE } from "../../scan/lexicon.ts";
import { makePool } from "../../scan/pool.ts";
import { IS_DENSE, type Scan, scan } from "../../scan/scan.ts";
import type { Stretch } from "./numbers.ts";
import { isBeside, isForm, wordsAround } from "./sentence.ts";
import { S_WHO, stemsOf } from "./stems.ts";

const MOST_WORDS = 8;
const MOST_NAMED = 4;
const pool = makePool(256);

/** @property whole nothing but a name of several words was said */
interface Named extends Stretch {
  readonly whole?: boolean;
}

/** "C, E for echo, K-A": letter by letter. */
const BETWEEN_LETTERS =
  "(?:(?:double|doppel|doble|doppio|doppia|dubbel|dupl[oa]|podwójne|dvojité|двойн\\p{L}+|dobbelt|accent|aigu|grave|tréma|umlaut|tilde|apostrophe|bindestrich|tiret|hyphen) )*";
const FOR_LETTER = "(?:for|as in|like|wie|comme|come|de|como|som|jak|jako|как|kao|gibi) \\p{L}{2,12}";
const SPELLED = new RegExp(
  `(?<![\\p{L}\\d])${BETWEEN_LETTERS}\\p{L}(?:[\\s,.-]{1,2}(?:${FOR_LETTER}[\\s,.-]{1,2})?${BETWEEN_LETTERS}\\p{L}(?![\\p{L}\\d])){2,}(?: ${FOR_LETTER})?`,
  "iu",
);
/** Letters and nothing else: spelled, whatever was asked. */
const LETTERS_ALONE = new RegExp(
  `^\\s*${BETWEEN_LETTERS}\\p{L}(?:[ .-]{1,2}${BETWEEN_LETTERS}\\p{L}){3,}[.!]?\\s*$`,
  "iu",
);

export function isSpelled(text: string): boolean {
  const second = text.charAt(1);
  return (
    (second === " " || second === "-" || second === "." || /^(?:do|du|po|dv)/i.test(text)) && LETTERS_ALONE.test(text)
  );
}

const ARTICLE = spelled("lo la li di de da le dal del della dello d'");
/** "蓑田です、…", "동생 은결이요". */
const DENSE =
  /^(?:はい、?)?((?!いえ|はい|そう|同じ|以前|私|僕|本人|妻|夫|母|父)[\p{Script=Han}々ヶ]{2,6}|(?!いえ|はい|そう|まだ|わか)[\p{Script=Katakana}ー]{2,10})(?:です|と申します|でございます)(?=[、。]|$)|^(?:(?:제|저희|우리|친)? ?(?:동생|엄마|어머니|아버지|남편|아내|딸|아들|형|누나|언니|오빠|친구|본인)[은는이가]? )?((?!네|아니|없|몰라|저|제가|동생|엄마|남편|본인)[가-힣]{2,4}?)(?:이요|이에요|예요|입니다|요)\.?$/u;
/** A name as it is read, where that was asked for: "ほうじょう まりこ". */
const KANA =
  /^([\p{Script=Hiragana}\p{Script=Katakana}ー・ 　]{3,24}?)(?:です|と申します|でございます|と読みます)?[。.]?$/u;
/** "くどう はるかです": in hiragana no other two words have a blank between. */
const KANA_APART =
  /^(?:はい、?)?((?!はい|いえ|すみ|あの|ちょっと|もう|まだ|よろ|おねが|わか|どう)[ぁ-ゖー]{2,5}[ 　](?!です|ます|でき|わか|おねが|だい|くだ|なに|どう)[ぁ-ゖー]{2,5}?)(?:です|と申します|でございます)?(?=[、。]|$)/u;
const READING = /フリガナ|ふりがな|カナ|読み|よみ/u;
const READ = 64;
/** Of a Vietnamese sentence: all its words, names too, are ordinary ones. */
const SAID_VIETNAMESE = spelled(
  "không chưa là của và có được rồi vâng dạ ạ nhé mình tôi bạn ơi đây này cho với để khi gì ai thì mà đã sẽ nha chị anh em ko k hàng xóm tầng dưới trên nhà cửa trước",
);

/** The words of `text` that are no words of a language and stand for somebody. `lead`, what was said before, tells the language. */
export function peopleIn(lead: string, text: string): Named[] {
  if (/[\d@?؟:：]/.test(text)) return [];
  const kana = KANA.exec(text);
  if (kana !== null && READING.test(lead.slice(-READ))) return [{ start: 0, end: (kana[1] as string).length }];
  const apart = KANA_APART.exec(text)?.[1];
  if (apart !== undefined) return [{ start: text.indexOf(apart), end: text.indexOf(apart) + apart.length }];
  const dense = DENSE.exec(text);
  if (dense !== null) {
    const name = (dense[1] ?? dense[2]) as string;
    const at = dense.index + dense[0].indexOf(name);
    const known = dense[2] !== undefined && isOrdinaryDense(text, at, at + name.length, false);
    return known ? [] : [{ start: at, end: at + name.length }];
  }
  const letters = SPELLED.exec(text);
  if (letters !== null) return [{ start: letters.index, end: letters.index + letters[0].length }];
  const s = scan(lead + text, false, pool);
  let k = 0;
  while (k < s.count && (s.start[k] as number) < lead.length) k++;
  if (s.count - k > MOST_WORDS) return [];
  // "nii armah": all of it, where one word is somebody's and none an ordinary one.
  const words = s.count - k;
  if ((words > 0 && words <= 3 && isAllName(s, k)) || (words > 1 && words <= 5 && isVietnameseName(s, k)))
    return [
      {
        start: (s.start[k] as number) - lead.length,
        end: (s.end[s.count - 1] as number) - lead.length,
        whole: words > 1,
      },
    ];
  // "tjaden", and nothing else said: no word of a language.
  if (words === 1 && isStranger(s, k))
    return [{ start: (s.start[k] as number) - lead.length, end: (s.end[k] as number) - lead.length }];
  const out: Named[] = [];
  while (k < s.count) {
    if (!isSomebody(s, k)) {
      k++;
      continue;
    }
    let last = k;
    while (last + 1 < s.count && isBeside(s, last) && (isSomebody(s, last + 1) || joins(s, last + 1))) last++;
    if (((s.word[last] as number) & PARTICLE) !== 0 && !isSomebody(s, last)) last--;
    if (last - k < MOST_NAMED && !(last === k && isOfSentence(s, k, lead.length)))
      out.push({ start: (s.start[k] as number) - lead.length, end: (s.end[last] as number) - lead.length });
    k = last + 1;
  }
  return out;
}

/** Words of a language around a stranger in small letters, from which on a clause is a sentence. */
const SENTENCE = 2;
/** Of, at, the: behind these stands a thing, where nothing more tells a person. */
const BEFORE_THINGS = spelled(
  `the a an on in at under behind der die das den dem des im am auf aus unter hinter la le les l' au aux du sur sous dans el los las en del al sobre lo il gli nel nella sul sulla de het op onder achter via
  na w we ze pod za v ve s u po pe în la din sub в во на из под у до det på under bak bag`,
);
/** By, for, from, with: as often before a person. */
const BY = spelled(
  "by for to from with von für mit bei par pour avec chez por para con per da voor door bij för med fra til przez dla od do z för pro для от с від з",
);

/** "в заявке же указано", "обувь сниму": words in small letters, one of them what somebody does. `lead` tells the language. */
export function isClause(lead: string, text: string): boolean {
  const s = scan(lead + text, false, pool);
  for (let k = s.count - 1; k >= 0 && (s.start[k] as number) >= lead.length; k--) if (isVerb(s, k)) return true;
  return false;
}

function isOfSentence(s: Scan, k: number, from: number): boolean {
  // "det står jo i sagen", "am mai spus": a word of the text's language, somebody's name elsewhere.
  const said = isCased(s, k) && !isUpper(s, k) && isOrdinary(s, k);
  if (said && (wordsAround(s, k, from) >= SENTENCE || isNoun(s, k + 1))) return true;
  if (((s.word[k] as number) & (FIRST | LAST)) !== 0 || (isUpper(s, k) && !isGerman(s))) return false;
  if (isForm(s, k)) return true;
  const led = k > 0 && (s.start[k - 1] as number) >= from;
  if (led && BY(s, k - 1)) return false;
  return wordsAround(s, k, from) >= SENTENCE || (led && BEFORE_THINGS(s, k - 1));
}

/** "cara signora": what it is said of stands behind. */
const isNoun = (s: Scan, k: number): boolean =>
  k < s.count &&
  isBeside(s, k - 1) &&
  !isUpper(s, k) &&
  ((s.word[k] as number) & (COMMON | FIRST | LAST | PARTICLE)) === 0 &&
  isOrdinary(s, k);

function isAllName(s: Scan, from: number): boolean {
  let somebody = false;
  for (let k = from; k < s.count; k++) {
    // "van der klauw", "lo cascio".
    const w = s.word[k] as number;
    if (k + 1 < s.count && ((w & PARTICLE) !== 0 || ARTICLE(s, k))) {
      somebody = k + 2 === s.count && isWord(s, k + 1) && ((s.word[k + 1] as number) & COMMON) === 0;
      continue;
    }
    // "defne nur": a given name that is a word elsewhere.
    if (!isWord(s, k) || ((w & COMMON) !== 0 && (w & FIRST) === 0) || (s.cue[k] as number) !== 0) return false;
    if (isVerb(s, k)) return false;
    // "чайник выключу": a word of the language in small letters that no list of names has.
    if (isCased(s, k) && !isUpper(s, k) && (w & (FIRST | LAST)) === 0 && isOrdinary(s, k)) return false;
    somebody ||= isSomebody(s, k) || isUncasedStranger(s, k);
  }
  return somebody;
}

/** A rare word of a dictionary may be a name, where one was asked for. */
function isStranger(s: Scan, k: number): boolean {
  const word = s.text.slice(s.start[k], s.end[k]);
  return (
    word.length >= 4 &&
    isWord(s, k) &&
    isCased(s, k) &&
    ((s.word[k] as number) & ~(FIRST | LAST | AMBIGUOUS)) === 0 &&
    (s.cue[k] as number) === 0 &&
    !isVerb(s, k) &&
    ((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) === 0 &&
    stemsOf(word) === 0 &&
    !isStatus(word) &&
    !isOrdinaryAnywhere(word) &&
    !isEnglishWord(s, k)
  );
}

/** Arabic, Hebrew, Devanagari: no word of its language. */
function isUncasedStranger(s: Scan, k: number): boolean {
  const script = s.script[k] as number;
  const size = (s.end[k] as number) - (s.start[k] as number);
  return (script === ARABIC || script === HEBREW || script === DEVANAGARI) && size >= 3 && !isOrdinary(s, k);
}

function isVietnameseName(s: Scan, from: number): boolean {
  if (!isVietnamese(s)) return false;
  for (let k = from; k < s.count; k++) if (!isWord(s, k) || SAID_VIETNAMESE(s, k)) return false;
  return true;
}

const joins = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & PARTICLE) !== 0 && k + 1 < s.count && isBeside(s, k) && isSomebody(s, k + 1);

/**
 * "wyłączę", "сниму", "leteszem", "kapatayım", "opresc": what one does oneself, or does it with, by an ending that no name has as it is called; in small
 * letters, of languages that have such. Two letters before it are no word.
 */
function isVerb(s: Scan, k: number): boolean {
  if (!isCased(s, k) || isUpper(s, k) || ((s.word[k] as number) & (FIRST | LAST)) !== 0) return false;
  const word = s.text.slice(s.start[k], s.end[k]);
  return VERBS.some(([mayBe, endings]) => endings.test(word) && mayBe(s));
}
const VERBS: readonly (readonly [(s: Scan) => boolean, RegExp])[] = [
  [mayBeIn("pl"), /\p{L}{2}(?:ę|ą|ować|iłem|iłam|ałem|ałam)$/u],
  [
    mayBeIn("ru", "uk", "bg"),
    /\p{L}{2}(?:(?<!еск|[ая]н|[ая]р|усс)у|ю|[аеиоуыя]ть|ться|лся|лась|ешь|ете|ите|ает|еет|ано|ено)$/u,
  ],
  [mayBeIn("cs", "sk"), /\p{L}{2}(?:nout|núť|ovat|ovať|uju|ujem|ím|íme|áme|ete|íte|ožím|ypnem|ám si)$/u],
  [mayBeIn("hu"), /\p{L}{2}(?:om|[^i]em|öm|okat|eket|öket|yeket)$/u],
  [mayBeIn("ro"), /\p{L}{2}(?:esc|ează|ește|ăm|urile|eți|ați)$/u],
  [mayBeIn("tr"), /\p{L}{2}(?:[aeıiuü]yım|[ae]yim|[ıiuü]yorum|[ıiuü]yor|[dt][ıiuü]m|[ıiuü]m[ıiuü]|ğ[ıiuü])$/u],
  [mayBeIn("uk"), /\p{L}{2}(?:ає|є|ить)$/u],
];

function isSomebody(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (isVerb(s, k)) return false;
  if (!isWord(s, k) || !isCased(s, k) || ((s.shape[k] as number) & IS_DENSE) !== 0) return false;
  if ((s.end[k] as number) - (s.start[k] as number) < 3) return false;
  if ((w & (COMMON | TITLE)) !== 0 || (s.cue[k] as number) !== 0) return false;
  if (((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) !== 0) return false;
  // "hirvelä, etunimeä en tiedä": what is asked for, said again.
  if ((stemsOf(s.text.slice(s.start[k], s.end[k])) & ~S_WHO) !== 0 && (w & FIRST) === 0) return false;
  if ((w & FIRST) !== 0) return true;
  return (
    (w & ~(LAST | AMBIGUOUS)) === 0 &&
    (LISTS(s.hash[k] as number) & DICTIONARY) === 0 &&
    !isOrdinary(s, k) &&
    !isEnglishWord(s, k)
  );
}
