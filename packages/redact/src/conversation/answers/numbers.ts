/**
 * Numbers and codes told in the answer to a question for one, in as many messages as it takes: "ZCC RNG 61" and then "il resto:
 * T14 F205 K", "pa 337", "140644 bindestreg 1179".
 */

import type { PersonalType } from "../../redacted.ts";
import { isFiller, saysNumber } from "../../said/number-words.ts";
import { AT_WORD, COMMON, DOT_WORD, JOIN_WORD, MONTH, wordBits } from "../../scan/lexicon.ts";
import { corrects } from "./again.ts";
import { S_BANK, S_DEVICE, S_ID, S_NUMBER, S_PHONE, S_PLATE, stemsOf } from "./stems.ts";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words beside the pieces. */
const MOST_WORDS = 3;
/** Letters and digits that make the first piece a number, and a further one. */
const LEAST = 4;
const LEAST_FURTHER = 1;
/** "The last two?" */
const LEAST_LAST = 2;
/** Digits in words that are one: "area code three one two". */
const LEAST_TOLD = 3;

const PIECE = /[\p{L}\p{M}\p{N}]+/gu;
const LED =
  /^(?:then|and|next|it|is|its|it's|ends?|ending|starts?|begins?|with|the|last|first|two|three|four|digits?|half|second|other|part|rest|remainder|remaining|after|that|comes|plus|yes|no|ok|okay|so|continues|followed|by|my|number|und|dann|danach|weiter|rest|der|die|das|hälfte|erste|zweite|teil|letzten?|letzte[rs]|beiden|zwei|drei|ziffern?|stellen|sind|lauten|hinten|vorne|am|ende|ja|es|ist|lautet|y|luego|después|sí|es|la|el|lo|resto|demás|últim[oa]s?|dos|tres|cifras|dígitos|números|primera|segunda|mitad|parte|termina|empieza|sigue|et|puis|ensuite|oui|le|les|reste|suite|derniers?|deux|trois|quatre|chiffres|sont|moitié|début|fin|e|poi|dopo|sì|il|resto|metà|ultim[eio]|due|cifre|numeri|sono|prima|seconda|fine|depois|sim|o|a|metade|final|dígito|en|dan|daarna|de|rest|helft|laatste|twee|cijfers|zijn|eerste|tweede|och|sedan|sen|resten|slutet|början|og|så|derefter|første|anden|halvdel|slutten|i|potem|dalej|dalsza|reszta|ostatnie|dwie|trzy|cyfry|koniec|tak|końcówka|a|pak|dál|dále|zbytek|poslední|číslice|jsou|konec|ano|potom|lomeno|или|и|потом|дальше|далее|остальное|последние|две|три|цифры|конец|начало|затем|да|і|далі|потім|решта|так|после|останалото|και|μετά|υπόλοιπο|τελευταία|ψηφία|σε|τελειώνει|ναι|ve|sonra|devamı|kalanı|son|iki|hane|sonu|evet|apoi|restul|iar|pa|onda|ostatak|aztán|a|vége|maradék|ja|sitten|loput|lopuksi|lalu|terus|trus|trs|dah|abis|habis|sisanya|kemudian|rồi|còn|lại|tiếp|ثم|و|وبعدها|بعدها|والباقي|الباقي|ואז|אחר|כך|והשאר|השאר|ו|फिर|और|बाकी|आगे|है)$/iu;
/** Said while one looks for the rest. */
const WAITS =
  /^(?:wait|hang|hold|sec|second|moment|attendez|attends|instant|warten|warte|augenblick|espere|espera|momento|aspetti|aspetta|attimo|espere|peraí|wacht|momentje|even|vänta|vent|hetki|odota|chwila|chwileczkę|momencik|moment|počkejte|okamžik|подождите|секунду|минутку|зараз|bekle|dur|saniye)$/iu;
/** "plus tard": a sign of a number only before digits. */
const SIGN = /^(?:plus|más|mais|più|плюс)$/iu;
/** Keys of a pad, said or pressed with a code: "24 klucz 1971", "1308 llave". */
const PAD =
  /^(?:key|star|asterisk|hash|pound|bell|schlüssel|raute|stern|clé|clef|étoile|dièse|llave|asterisco|almohadilla|chiave|cancelletto|chave|estrela|cardinal|sleutel|hekje|klucz|gwiazdka|krzyżyk|klíč|křížek|hvězdička|nyckel|stjärna|fyrkant|nøkkel|avain|ruutu|tähti|kare|yıldız|anahtar|kulcs|ключ|решетка|решётка|звездочка|звёздочка)$/iu;
/** Amounts, times of the day, addresses of the web: no piece of such a number. */
const OTHER = /[€$£¥₹₽%°@]|\d:\d\d|https?:|\.\p{L}{2,}\b/u;
const UNITS =
  /\p{Nd}\s?(?:eur|usd|gbp|chf|pln|czk|sek|nok|dkk|huf|ron|try|rub|uah|inr|jpy|cny|krw|brl|mxn|euros?|dollars?|pounds?|kr|zł|kč|руб\p{L}*|грн|lei|days?|weeks?|months?|years?|hours?|hrs?|min(?:ute)?s?|times|pcs|pieces|boxes|items|bags|rooms|nights|people|kartons?|cartons?|cajas|scatoloni|caixas|dozen|users?|seats?|licen[cs]es?|gb|mb|kg|km|cm|mm|tage?|wochen?|monate?|jahre?|stunden?|mal|stück|jours?|semaines?|mois|ans|heures?|fois|días|semanas|meses|años|horas|veces|giorni|settimane|mesi|anni|ore|volte|dias|anos|vezes|dagen|weken|maanden|jaar|uur|keer|dagar|veckor|år|timmar|gånger|dager|uker|timer|dni|tygodni|lat|godzin|razy|dní|týdnů|let|hodin|дней|дня|недел\p{L}+|лет|год\p{L}*|час\p{L}*|раз|gün|hafta|yıl|saat|kez|nap|hét|év|óra|zile|ani|ore)(?!\p{L})/iu;
/** "ゼロハチゼロ", "二三四": digits of scripts without spaces, as they are said. */
const DENSE_DIGITS =
  /(?:(?:ศูนย์|หนึ่ง|เอ็ด|สอง|โท|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)[ -]?){3,}|(?:ゼロ|ぜろ|レイ|れい|マル|まる|イチ|いち|ニ|サン|さん|ヨン|よん|ゴ|ロク|ろく|ナナ|なな|シチ|しち|ハチ|はち|キュウ|きゅう|[零〇一二三四五六七八九幺洞拐勾]|[공영일이삼사오육륙칠팔구](?=[공영일이삼사오육륙칠팔구에의 ]|$)|[\sの、,・·-]){4,}/u;
/** Signs beside a number in scripts without spaces. */
const MOST_DENSE = 14;
const THAI = /\p{Script=Thai}/u;
const MOST_PLATE = 48;
const POLITE = /[\s]*(?:ครับ|ค่ะ|คะ|นะ|จ้า|จ้ะ)+[\s.]*$/u;
/** Two or three of them and a word that ends what is said. */
const FEW_DENSE =
  /^\s*((?:ゼロ|ぜろ|レイ|れい|マル|まる|イチ|いち|ニ|に|サン|さん|ヨン|よん|ゴ|ご|ロク|ろく|ナナ|なな|シチ|しち|ハチ|はち|キュウ|きゅう|[零〇一二三四五六七八九幺공영일이삼사오육륙칠팔구]){2,4})(?:の|です|から|에|이요|이에요|예요|요|입니다|啊|，|、|,|。|\.|\s)*$/u;
const START = /^\p{Ll}{1,4}$/u;
const LETTERS = /^\p{Ll}{1,3}$/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A plate among other words: "la mia gk 418 zl, l'altra LJ 26-PKV". */
const PLATE =
  /(?<![\p{L}\d])(?:\p{L}{1,3}[ -]?\d{1,4}(?:[ -]?\p{L}{1,3})?|\d{1,4}[ -]?\p{L}{1,3}[ -]?\d{1,4})(?![\p{L}\d])/gu;

/** "2 x", "3x Netz": but "8 X" ends a number. */
const TIMES = /\p{Nd} ?x(?!\p{L})/u;

export const isAmount = (text: string): boolean => OTHER.test(text) || UNITS.test(text) || TIMES.test(text);

/** The stretches of `text` that are pieces of a number of that type, each from its first sign to its last; none where the text says something else. */
export function piecesIn(text: string, type: PersonalType, further: boolean, last = false): Stretch[] {
  if (isAmount(text)) return [];
  const least = further ? LEAST_FURTHER : last ? LEAST_LAST : LEAST;
  const piece = DENSE.test(text) ? densePiece(text, type, further) : spacedPiece(text, type, least);
  if (piece !== null) return [piece];
  if (type !== "PLATE" || DENSE.test(text)) return [];
  return Array.from(text.matchAll(PLATE), ({ 0: plate, index }) => ({ start: index, end: index + plate.length }));
}

function densePiece(text: string, type: PersonalType, further: boolean): Stretch | null {
  const said = DENSE_DIGITS.exec(text);
  // "กอไก่ ขอไข่ หนึ่งสองสาม ระยอง": the letters and the province of a plate.
  if (said !== null && type === "PLATE" && THAI.test(text) && text.length <= MOST_PLATE)
    return trimmed(text, 0, text.replace(POLITE, "").length);
  if (said !== null && solid(said[0]) >= 4) return mixedPiece(text, said.index, said.index + said[0].length);
  // "ゼロハチゼロの", "이공칠": fewer digits, and nothing else said.
  const few = further || type === "PHONE" ? FEW_DENSE.exec(text) : null;
  if (few !== null)
    return { start: text.indexOf(few[1] as string), end: text.indexOf(few[1] as string) + (few[1] as string).length };
  const hit = /[\p{Nd}A-Z]*\p{Nd}(?:[\p{Nd}A-Z の-]*\p{Nd})?/u.exec(text);
  // "プリンターに5B00と出る": no telephone has letters.
  if (hit === null || (type === "PHONE" && /[A-Z]/.test(hit[0]))) return null;
  const last = text.length - (/[^\p{Nd}]*$/u.exec(text)?.[0].length ?? 0);
  // "133开头 5550 0172".
  const whole = text.slice(hit.index, last);
  if (whole.length <= 20 && whole.length > hit[0].length && (whole.match(/\p{Nd}/gu)?.length ?? 0) >= 9)
    return { start: hit.index, end: last };
  // Other numbers, or much else: a sentence that holds a number.
  if (solid(hit[0]) < 3) return null;
  const rest = text.slice(0, hit.index) + text.slice(hit.index + hit[0].length);
  if (solid(rest) > MOST_DENSE || /\p{Nd}/u.test(rest)) return null;
  // Counted things are followed by what counts them.
  return /^(?:個|个|件|次|天|年|月|日|回|台|枚|개|번|일|년|월|명|원|元|円)/u.test(text.slice(hit.index + hit[0].length))
    ? null
    : { start: hit.index, end: hit.index + hit[0].length };
}

function spacedPiece(text: string, type: PersonalType, least: number): Stretch | null {
  let [start, end, signs, digits, words, lettered, told] = [-1, -1, 0, 0, 0, 0, 0];
  let waits = false;
  // "tucw 900114": letters right before the first digits.
  let ahead = -1;
  let until = -2;
  for (const { 0: word, index } of text.matchAll(PIECE)) {
    const numeral = /\p{Nd}/u.test(word);
    const bits = wordBits(word, 0, word.length);
    const said = !numeral && saysNumber(word) && !SIGN.test(word);
    // "8442 gp", "51 882 016 j": letters of the number itself.
    const small =
      end >= 0 &&
      index - end <= 1 &&
      LETTERS.test(word) &&
      (word.length === 1 || (bits & COMMON) === 0) &&
      !LED.test(word);
    const letters = !numeral && !said && (/^\p{Lu}{1,8}$/u.test(word) || small);
    const pad = type === "SECRET" && !letters && !said && PAD.test(word);
    // "26 March 10.20": when, and no number.
    if (!said && (bits & MONTH) !== 0 && word.length >= SHORTEST_MONTH) return null;
    // "galaxy s21": no telephone's number.
    if (numeral && type === "PHONE" && /\p{L}/u.test(word)) return null;
    if (numeral || said || letters || pad) {
      if (start < 0) {
        start = index - until === 1 && numeral && type !== "PHONE" ? ahead : index;
        if (start === ahead && ahead >= 0) words--;
      }
      end = index + word.length;
      signs += said && word.length >= LONG_WORD ? LONG_DIGITS : said || pad ? 1 : word.length;
      if (said) told++;
      if (numeral || said) digits++;
      else lettered++;
    } else if (WAITS.test(word)) waits = true;
    else if (LED.test(word) || corrects(word) || (bits & (JOIN_WORD | AT_WORD | DOT_WORD)) !== 0) continue;
    // "uh", "my mobile": said while one thinks, and what was asked for, said again.
    else if (isFiller(word) || (stemsOf(word) & CALLED_SO) !== 0) continue;
    else if (++words > MOST_WORDS) return null;
    else if (START.test(word)) [ahead, until] = [index, index + word.length];
  }
  // Capitals alone are words: "OK", "YES PLEASE".
  if (start < 0 || digits === 0 || lettered > digits + 2) return null;
  return signs >= Math.min(least, waits && told >= 2 ? 2 : told >= LEAST_TOLD ? LEAST_TOLD : LEAST) &&
    words <= digits + lettered + 1
    ? { start, end }
    : null;
}

/** A code of four to eight digits, the only number in what is said. */
const SENT_CODE =
  /(?<![\p{L}\p{N}]|\p{N}[.,:/-] ?)(?:\p{N}{4,8}|\p{N}{2,4}(?:[ -]\p{N}{2,4}){1,3})(?![\p{L}\p{N}]| ?[.,:/-]\p{N})/gu;
const MOST_DIGITS = 8;

export function sentCodeIn(text: string): Stretch | null {
  if (isAmount(text)) return null;
  const hits = [...text.matchAll(SENT_CODE)];
  const hit = hits[0];
  if (hit === undefined) return null;
  const digits = (of: string): number => of.match(/\p{N}/gu)?.length ?? 0;
  return digits(hit[0]) <= MOST_DIGITS && digits(hit[0]) === digits(text)
    ? { start: hit.index, end: hit.index + hit[0].length }
    : null;
}

/** "háromszáznegyvenöt": digits that a long word tells at least. */
const [LONG_WORD, LONG_DIGITS] = [8, 2] as const;
const SHORTEST_MONTH = 4;
/** Words for numbers of people's. */
const CALLED_SO = S_PHONE | S_NUMBER | S_PLATE | S_ID | S_BANK | S_DEVICE;

/** The letters a code ends in, told by themselves: "QR", "no, perdón, R". */
const LETTERED: ReadonlySet<PersonalType> = new Set(["ID", "PASSPORT", "PLATE", "DEVICE"]);
const LAST_LETTERS = /(?<=^|[\s,])(?!OK|NO|YES|JA|SI|NEE|NON|OUI|TAK|NIE|ДА|НЕТ)\p{Lu}{1,3}(?=[.!]?$)/u;
const MOST_BEFORE = 16;

export function lettersIn(text: string, type: PersonalType): Stretch | null {
  const hit = LETTERED.has(type) && text.length <= MOST_BEFORE ? LAST_LETTERS.exec(text.trimEnd()) : null;
  return hit === null ? null : { start: hit.index, end: hit.index + hit[0].length };
}

/** "สี่ห้าห้าหก 7219 0834": figures right beside the digits in words belong to them. */
function mixedPiece(text: string, from: number, to: number): Stretch {
  const before = FIGURES_BEFORE.exec(text.slice(Math.max(0, from - REACH), from))?.[0].length ?? 0;
  const behind = FIGURES_BEHIND.exec(text.slice(to, to + REACH))?.[0].length ?? 0;
  return trimmed(text, from - before, to + behind);
}
const REACH = 24;
const FIGURES_BEFORE = /(?:\p{Nd}{2,4}[ -]?){1,4}$/u;
const FIGURES_BEHIND = /^[ -]?(?:\p{Nd}{2,4}[ -]?){1,4}(?!\p{Nd}|[/:.]\p{Nd})/u;

const solid = (of: string): number => of.replace(/[^\p{L}\p{N}]+/gu, "").length;

function trimmed(text: string, from: number, to: number): Stretch {
  let [start, end] = [from, to];
  while (start < end && !/[\p{L}\p{N}]/u.test(text.charAt(start))) start++;
  while (end > start && !/[\p{L}\p{N}ー]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
