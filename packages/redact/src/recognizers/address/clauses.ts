/**
 * A clause that is somebody's address by all its words, where one is due: behind a label, or in the answer to a question. A street
 * alone, a house alone, a town, a landmark, in small letters.
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isGerman, isOrdinary, isVietnamese, spelled } from "../../names/ordinary-words.ts";
import {
  C_EMAIL,
  C_PHONE,
  C_RELEASE,
  C_VERSION,
  COMMON,
  GREET,
  MONTH,
  PLACE,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
  UNIT,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, IS_DENSE, type Scan } from "../../scan/scan.ts";
import { isCased, isUpper, isWord } from "../persons/name-tokens.ts";
import { OF_PLACE, SMALL } from "./place-words.ts";

const NO_PLACE = C_RELEASE | C_VERSION | C_EMAIL | C_PHONE;
const STREET = STREET_BEFORE | STREET_AFTER | UNIT | PLACE;
/** Who and what is spoken of, and what is done: a sentence. */
const SENTENCE = spelled(
  `i i'm im you he she we they it they're it's its me us them him who what why how when not don't didn't can't won't is are was were has have had do does did will would can could should already yet still see please thanks thank sorry wait sent ordered changed same sure think know want need before again today tomorrow yesterday order working works
  ich du er sie wir es mir mich uns nicht kein keine ist sind war hat habe haben wird kann bitte danke schon noch warum wann weiß gleiche selbe siehe heute morgen gestern
  je tu il elle nous vous ils ne pas est sont était ai avez avons suis peut merci déjà encore pourquoi quand sais même aujourd'hui demain hier
  yo tú él ella nosotros no es son era he ha tengo puede gracias ya todavía porque cuando sé mismo misma hoy mañana ayer
  io lui lei noi voi non è sono era ho ha può grazie già ancora perché quando so stesso stessa oggi domani ieri
  eu ele ela nós não é são era tenho tem pode obrigado obrigada já ainda porque quando sei mesmo mesma hoje amanhã ontem
  ik jij hij zij wij niet is zijn was heb heeft kan dank al nog waarom wanneer weet zelfde vandaag morgen gisteren
  jag han hon vi inte är var har kan tack redan ännu varför när vet samma idag jeg hun ikke er har kan takk tak allerede hvorfor samme
  minä sinä hän me ei on oli olen voi kiitos jo vielä miksi sama ja nie jest są był mam może dziękuję już jeszcze dlaczego wiem samo já ne je jsou byl mám může děkuji už ještě proč vím stejná
  én nem van volt tud köszönöm már még miért ugyanaz eu nu este sunt am poate mulțumesc deja încă ja nisam nije je su imam može hvala već još
  я ты он она мы вы не нет есть был была было у меня могу может спасибо уже ещё еще почему знаю тот же та ні є був була можу дякую вже чому знаю аз не е съм имам може благодаря вече защо
  εγώ δεν είναι ήταν έχω μπορώ ευχαριστώ ήδη γιατί ξέρω ben değil var yok teşekkürler zaten neden biliyorum aynı saya tidak sudah belum bisa terima kenapa tahu sama tôi không đã chưa có thể cảm ơn sao
  أنا لا ليس هل شكرا لماذا نفس אני לא יש אין תודה למה אותו मैं नहीं है हूँ धन्यवाद क्यों वही`,
);
export const isSentenceWord = (s: Scan, k: number): boolean => SENTENCE(s, k);
/** What a landmark stands behind. */
const BESIDE = spelled(
  `basement ground attic garden upper lower rear hinten vorne hinterm beim dahinter derrière detrás dietro atrás achter bakom bag bak takana za mögött spate iza ззаду πίσω arkasında near nr opp opposite next beside behind junto cerca frente près proche neben nahe gegenüber vicino accanto perto lado naast bij nära bredvid nær ved lähellä vieressä obok koło przy blízko vedle közel mellett szemben lângă aproape blizu pored kod близо до рядом возле около біля поруч κοντά δίπλα απέναντι yakını yanında yanı karşısında dekat sebelah depan belakang gần cạnh malapit karibu lieu`,
);
/** Every name in Vietnamese is of ordinary words: it is the word before it that tells. */
const VIETNAMESE_PLACE = spelled(
  "xã phường quận huyện thôn ấp khu phố đường ngõ ngách hẻm tỉnh tổ bản buôn xóm làng chung cư tầng căn hộ thị trấn",
);
/** "am alten gaswerk 19": elsewhere "I am", "we have". */
const GERMAN_AT = spelled("im am");
/** Amounts and times of the day. */
export const NO_ADDRESS = /[@?？؟€$£¥₹%]|\d:\d\d|\d ?(?:[ap]m|uhr|h)(?!\p{L})/iu;
/** Sentences of a clause of an answer: where one ends. */
const CLAUSE = /[;\n。；！？!?|]|,(?=\s|$)|[，、،](?!\d)|\s[–—-]\s|(?<=[\p{L}\d]{4})\.(?=\s+\p{Lu}?\p{Ll}{3,}|\s*$)/gu;
const DENSE_PLACE =
  /[省市区區县縣州镇鎮乡鄉村路街巷弄号號栋棟幢楼樓层層室座单元單里邨苑庄湾灣城园園府丁町番地郡都道県]|[시군구동읍면리로길호층]|コーポ|ハイツ|マンション|アパート|メゾン|荘|号室|หมู่|ซอย|ถนน|ตำบล|อำเภอ|แขวง|เขต/u;
const DENSE_DONE = /放|门口就行|就行|谢谢|謝謝|です|ます|お願い|해주|주세요|입니다|감사|吗|嗎|か$|的|了/u;
const DENSE_OUT = /(?:です|でございます|になります|입니다|이에요|예요|이요|요|ครับ|ค่ะ)+\s*$/u;

/** Words before the place: "it's now at". */
const MOST_LEADING = 3;
/** Where the clauses of `text` begin and end. */
export function clauses(text: string): [number, number][] {
  const out: [number, number][] = [];
  let from = 0;
  for (const hit of text.matchAll(CLAUSE)) {
    out.push([from, hit.index]);
    from = hit.index + hit[0].length;
  }
  out.push([from, text.length]);
  return out;
}

/** Tokens `a` up to `b` as far as they are of a place; null where they are of something else. */
export function clause(
  s: Scan,
  a: number,
  b: number,
  further: boolean,
  named = further,
): { first: number; last: number } | null {
  if (((s.shape[a] as number) & IS_DENSE) !== 0 || ((s.shape[b - 1] as number) & IS_DENSE) !== 0) return dense(s, a, b);
  let [strong, strange, plain, small, first, lead, ahead, told] = [0, 0, 0, -1, -1, 0, -1, -1];
  const vietnamese = isVietnamese(s);
  /** "je cherche la boîte": words without a number are a place's name, where nothing else is said. */
  let numbered = further;
  for (let k = a; k < b; k++) {
    const w = s.word[k] as number;
    // "2 chapel row": a street's last word, though rows are counted elsewhere.
    const street = (w & STREET_AFTER) !== 0 && k === b - 1 && k - a >= 2;
    if ((((s.cue[k] as number) & NO_PLACE) !== 0 && !street) || (w & MONTH) !== 0) return null;
    const digits = ((s.shape[k] as number) & HAS_DIGIT) !== 0;
    const size = (s.end[k] as number) - (s.start[k] as number);
    if (digits && size > 8) return null;
    const local = vietnamese && VIETNAMESE_PLACE(s, k);
    numbered ||= digits;
    if ((!vietnamese && OF_PLACE(s, k)) || BESIDE(s, k) || digits || local || ((w & STREET) !== 0 && size > 2)) {
      strong++;
      // "αγίας λαύρας 23": a street of ordinary words, by its number.
      if (digits && first < 0 && ahead >= 0 && k - ahead === lead && isQuarter(s, ahead, k)) first = ahead;
    } else if (SENTENCE(s, k) && !(first >= 0 ? SMALL(s, k) : GERMAN_AT(s, k) && isGerman(s))) {
      // "kronoparken 6 b, lgh 1102 menar jag": what is said behind it.
      if (first >= 0 && b - k <= MOST_LEADING && told > first && (strange > 0 || strong > 1))
        return { first, last: told };
      // What leads to it: "it's", "nie, teraz".
      if (first >= 0 || ++lead > MOST_LEADING) return null;
      small = -1;
      continue;
    } else if (SMALL(s, k) || size < 3) {
      if (first < 0 && !isUpper(s, k)) {
        if (small < 0) small = k;
        continue;
      }
    } else if (isStranger(s, k)) strange++;
    else {
      if (first < 0 && !isUpper(s, k)) {
        if (++lead > MOST_LEADING) return null;
        if (ahead < 0) ahead = k;
        // "am alten gaswerk": what the lane is like.
        if (small !== k - 1) small = -1;
        continue;
      }
      plain++;
    }
    if (first < 0) first = small < 0 ? k : small;
    if (digits) told = k;
  }
  // "cửa khóa": every name in Vietnamese is of ordinary words, and has its capital or the word for a place.
  if (vietnamese && strong === 0 && first >= 0 && !isUpper(s, first)) return null;
  // "rua das acácias 77, jardim tropical": a quarter's name is of ordinary words, where an address goes on.
  if (first < 0 || strong + strange === 0)
    return named && numbered && ahead === a && b - a >= 2 && b - a <= 4 && isQuarter(s, a, b)
      ? { first: a, last: b - 1 }
      : null;
  // "øvre torggate 19": what the street is like, in the answer to "which address?".
  if (named && told > first && ahead === a && lead <= 2 && first - a === lead && isQuarter(s, a, first)) first = a;
  const short = b - first <= 5;
  // "opp. water tank": what a landmark is, is an ordinary word.
  const landmark = further && BESIDE(s, first) && b - first <= 6;
  const holds =
    landmark || (strong > 0 ? plain <= (strong + strange) * (vietnamese ? 2 : 1) : strange > 0 && plain === 0 && short);
  // A number alone is a house where more of the address is told beside it.
  const alone =
    b - a === 1 && strong === 1 && strange === 0 && !further && (s.end[a] as number) - (s.start[a] as number) > 6;
  // "or precious after 2": words, and a number that is no house's.
  const counted = lead > 0 && first === told && first === b - 1 && strong + strange === 1;
  const said = !numbered && strong === 0 && lead > 0 && !isUpper(s, first);
  return holds && !alone && !counted && !said ? { first, last: b - 1 } : null;
}

function isQuarter(s: Scan, a: number, b: number): boolean {
  for (let k = a; k < b; k++)
    if (
      !isWord(s, k) ||
      ((k === a || k === b - 1 || !SMALL(s, k)) &&
        (((s.word[k] as number) & (COMMON | GREET | SIGNOFF | TITLE)) !== 0 || (s.cue[k] as number) !== 0))
    )
      return false;
  return true;
}

/** No word of a language, as far as it can be told. */
function isStranger(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (!isWord(s, k)) return false;
  if (isCased(s, k) && isUpper(s, k)) return (w & COMMON) === 0;
  if ((w & COMMON) !== 0 || (s.cue[k] as number) !== 0) return false;
  return (LISTS(s.hash[k] as number) & DICTIONARY) === 0 && !isOrdinary(s, k);
}

function dense(s: Scan, a: number, b: number): { first: number; last: number } | null {
  const said = s.text.slice(s.start[a], s.end[b - 1]);
  const value = said.replace(DENSE_OUT, "");
  if (!DENSE_PLACE.test(value) || DENSE_DONE.test(value) || value.length < 3) return null;
  let last = a;
  while (last + 1 < b && (s.start[last + 1] as number) < (s.start[a] as number) + value.length) last++;
  return { first: a, last };
}
