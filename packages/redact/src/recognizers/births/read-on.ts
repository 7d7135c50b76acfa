/**
 * Dates of birth read word by word behind what says "born", in any order of day, month and year and with any part of them in words: "9. Jänner
 * 1988", "1974. XI. 3.", "3. јула 1974. године", "7 / شعبان / 1401 هـ", "mùng 5 tháng 11 năm 86", "1974. okt. hó 3-án", "den niende i ellevte syvogtres".
 */

import { unitAt } from "../../scan/classes.ts";
import { C_DOB, C_PASSPORT, MONTH } from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan } from "../../scan/scan.ts";
import { type Context, isStandIn, sizeOf } from "../context.ts";
import { names } from "../persons/things/stops.ts";
import { isNumeral, JOINT } from "./words.ts";

/** Months that no other list has: short forms, those of the moon, of Bengal, India and the Levant, of Austria. */
const FURTHER_MONTH = names(
  `jänner jaenner feber hornung mrz sept ene abr ago dic gen mag giu lug ott set fev avr juil déc févr febr dez mrt okt ian iun iul noi dec márc szept ápr aug oca şub haz tem ağu eyl eki kas ara led úno bře dub kvě čvn čvc srp zář říj pro
  ιαν φεβ φεβρ μαρ μαρτ απρ μαϊ ιουν ιουλ αυγ σεπ σεπτ οκτ νοε νοεμ δεκ
  siječnja svibnja svibanj lipnja lipanj srpnja kolovoza rujna listopada studenoga studenog studeni prosinca travnja ožujka veljače sij velj ožu svi kol ruj stu janvier janv maalisk tammik helmik huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk
  март юни юли мая ноем septemb сен сент нояб сент февр янва авгу май
  ربيع جمادى جمادي جمادی القعدة ذوالقعدة الحجة ذوالحجة ذیحجه ذیقعده نيسان أيار ايار شباط تشرين كانون muharram safar rabi jumada rajab shaban sha'ban ramadan ramadhan ramazan shawwal dhul zulhijjah zulqadah
  farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand
  לינואר לפברואר למרץ לאפריל למאי ליוני ליולי לאוגוסט לספטמבר לאוקטובר לנובמבר לדצמבר
  boishakh baishakh joishtho asharh srabon shrabon bhadro ashwin kartik ogrohayon poush magh falgun choitro বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র
  चैत्र वैशाख ज्येष्ठ जेठ आषाढ़ श्रावण सावन भाद्रपद भादो आश्विन कार्तिक मार्गशीर्ष अगहन पौष पूस माघ फाल्गुन फागुन giêng chạp`,
);
/** What may follow a month's name, and is a part of it: "ربيع الأول". */
const OF_MONTH = names(
  "giêng chạp الأول الاول الثاني الثانی الآخر الأولى الاولى الثانية الآخرة ذو ذي ذی awwal thani ula akhir",
);
/** Words and marks for the year, or for how it is counted. */
const OF_YEAR = names(
  "год года году годы г р рік року р године годину година godine godina god leta léta rok roku r év évi an anul año ano année anno jaar jahr år year yılı yılında il هـ ه هجري هجرية هجری ش شمسی شمسي خورشیدی قمری م ميلادي ah ad hijri shamsi év sz",
);
/** What stands between the parts beside `JOINT`: "choitro er 12 tarikh", "ngày", "mwezi wa". */
const BETWEEN = names(
  "του ה hó hava havának ذو ذي ذی er tarikh তারিখ তারিখে ই mung mùng mồng mong thang tháng nam năm ngay ngày âm mwezi wa ng bulan tahun tgl do dia mes mês mese month jour tag den le les il el the of in im ال من سنة عام سال ماه في لـ به",
);
/** What a date begins with before its day: "mùng 5 tháng 11", "ה-9 למאי". */
const OPENING = names("mung mùng mồng mong ה");
/** Numbers that Bengali and Hindi are written with in Latin letters, and days of the moon. */
const FURTHER_NUMBER = names(
  `ekush baish teish choddo ponero sholo shotero atharo unish bish kuri chobbish pochish chhabbish satash athash untrish trish ektrish pachis bees unnis unnees atharah satrah solah pandrah chaudah terah barah gyarah dus das
  rằm ram ঊনত্রিশ পঁচিশ পচিশ চব্বিশ তেইশ বাইশ একুশ বিশ উনিশ আঠারো সতেরো ষোলো পনেরো চৌদ্দ তেরো বারো এগারো দশ`,
);
const FIGURE =
  /^\d{1,4}(?:st|nd|rd|th|er|re|го|ого|его|е|а|г|р|ма|та|ти|ри|ви|ου|ος|a|e|i|ii|än|ei|én|án|ja|je|jén|ján|in|ın|inci|ci|m|d)?$/iu;
const YEAR = /^(?:1[3-4]|18|19|20|24|25)\d\d/;
/** "תשס"ד": five letters at most, the last behind a mark. */
const HEBREW_YEAR = /^ת[א-ת]{1,3}["״'׳][א-ת](?![א-ת])/u;
const ROMAN = /^(?:x(?:i{1,2})?|ix|iv|vi{0,3}|i{1,3})$/iu;
/** What may stand between two parts. */
const GAP = /^(?:[ .,/·-]{1,3}|[ .]{0,2}[-'’‘´]|-\p{L}{1,2} )?$/u;
/** Behind the word, before the date. */
const LEAD_GAP = /^["')\]]?[\s:.,()=/|*"'’–—-]{0,4}$/u;
const MOST_LEADING = 5;
const MOST_PARTS = 14;
const LEAD = names(
  "günü günüm tarihim on the in am den dem le el il la dne dňa dnia dn d em a al op på pe at was is ist est es er je year date datum tanggal tgl ngày ngay tarihi tarih στις την в на року дата dato data fecha nap napja year my his her their year بتاريخ في تاريخ یوم سنة là phải đúng को দিনাঙ্ক তারিখ u dana дана be ba per ο η",
);

/** Letters that stand for "born" behind a name or on a form, with a stop. */
const CUT_SHORT = names("др нар рођ рож род рожд nar rođ dob szül nac doğ s f n g ur r р н b");
/** Turkish "d.t.", the day of birth. */
const T = names("t");
const D = names("d");

export function birthsReadOn(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & C_DOB) === 0 && (s.words & MONTH) === 0) return;
  let next = 0;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (i < next) continue;
    const whole = ((s.cue[i] as number) & C_DOB) !== 0 || isWrongDay(s, i);
    if (
      !whole &&
      !(
        (CUT_SHORT(s, i) || (T(s, i) && D(s, i - 1))) &&
        (sizeOf(s, i) > 1 || unitAt(s.text, s.end[i] as number) === 46)
      )
    )
      continue;
    const date = dateBehind(s, i, whole);
    if (date === null || (!whole && (!date.full || isRecent(s, date)))) continue;
    ctx.emit(startOf(s, date), date.end, "DOB", 0.94, "dob-read");
    next = date.last + 1;
  }
}

const DAY = names("ngày");
const WRONG = names("sai nhầm");
/** "hộ chiếu của bé sai ngày: phải là mùng 5 tháng 11 năm 2014": the day on a passport that is wrong. */
const isWrongDay = (s: Scan, i: number): boolean => (s.cues & C_PASSPORT) !== 0 && DAY(s, i) && WRONG(s, i - 1);

const RECENT = /^20(?:1[2-9]|[2-9]\d)/;

/** "bolla n. 3 mar 2024": behind a letter that is short for a number too. */
function isRecent(s: Scan, { first, last }: Told): boolean {
  for (let k = first; k <= last; k++) if (RECENT.test(s.text.slice(s.start[k], s.end[k]))) return true;
  return false;
}

interface Told {
  readonly first: number;
  readonly last: number;
  readonly end: number;
  /** Has a day, a month's name and a year. */
  readonly full: boolean;
}

/** The date that begins within a few small words behind token `i`. */
function dateBehind(s: Scan, i: number, whole: boolean): Told | null {
  for (let k = i + 1; k <= i + MOST_LEADING && k < s.count; k++) {
    if (isStandIn(s, k) || !LEAD_GAP.test(s.text.slice(s.end[k - 1], s.start[k]))) return null;
    const date = dateFrom(s, k);
    if (date !== null) return date;
    if (!(LEAD(s, k) || JOINT(s, k) || (whole && ((s.cue[k] as number) & C_DOB) !== 0))) return null;
  }
  return null;
}

const isDense = (s: Scan, k: number): boolean => ((s.shape[k] as number) & IS_DENSE) !== 0;

const isMonth = (s: Scan, k: number): boolean => ((s.word[k] as number) & MONTH) !== 0 || FURTHER_MONTH(s, k);

function isFigure(s: Scan, k: number): boolean {
  return (
    ((s.shape[k] as number) & HAS_DIGIT) !== 0 && sizeOf(s, k) <= 9 && FIGURE.test(s.text.slice(s.start[k], s.end[k]))
  );
}

/** Reads a date that begins at token `k`. */
function dateFrom(s: Scan, k: number): Told | null {
  let [numbers, months, figures, words] = [0, 0, 0, 0];
  let [year, marked] = [false, false];
  let last = k - 1;
  let between = 0;
  for (let p = k; p < s.count && p < k + MOST_PARTS; p++) {
    if (isDense(s, p) || (p > k && !isJoined(s, p, last, months))) break;
    // Day, month and year are told: only the year's mark may follow.
    const complete = year && (months > 0 ? numbers > 1 : numbers > 2);
    if (complete) {
      if (!OF_YEAR(s, p) || p !== last + 1) break;
      marked = true;
      last = p;
      break;
    }
    const digit = isFigure(s, p);
    if (digit) {
      const given = YEAR.test(s.text.slice(s.start[p], s.end[p]));
      // Two years are no date, nor four numbers.
      if ((given && year) || numbers - words > 2) break;
      year ||= given;
      numbers++;
      figures++;
    } else if (((s.shape[p] as number) & HAS_LETTER) === 0) break;
    else if (months > 0 && HEBREW_YEAR.test(s.text.slice(s.start[p], (s.start[p] as number) + 8))) {
      numbers++;
      words++;
      last = p + 1;
      break;
    } else if (numbers > 0 && months === 0 && sizeOf(s, p) <= 4 && ROMAN.test(s.text.slice(s.start[p], s.end[p])))
      months++;
    else if (isMonth(s, p) && months === 0 && !(numbers === 0 && isNumeral(s, p) && !isFigure(s, p + 1))) months++;
    else if (months > 0 && OF_MONTH(s, p)) months++;
    else if (isNumeral(s, p) || FURTHER_NUMBER(s, p)) {
      numbers++;
      words++;
    } else if (numbers > 1 && OF_YEAR(s, p) && p === last + 1) {
      marked = true;
      last = p;
      break;
    } else if (p > k && (BETWEEN(s, p) || JOINT(s, p))) {
      if (++between > 3) break;
      continue;
    } else if (p === k && OPENING(s, p) && isFigure(s, p + 1)) continue;
    else break;
    between = 0;
    last = p;
  }
  const full = months > 0 && numbers > 1 && (year || words > 0 || figures > 1);
  // "doze do 9 de 1974", "den niende i ellevte syvogtres": the month by its number.
  const counted = months === 0 && numbers > 2 && (words > 0 || between > 0) && (year || words > 1);
  if (!full && !counted && !(months === 0 && numbers > 2 && isVietnamese(s, k, last))) return null;
  return { first: k, last, end: endOf(s, last, marked), full };
}

const VIETNAMESE = names("thang tháng");

/** "mùng 5 tháng 11 năm 86": each number behind its word. */
function isVietnamese(s: Scan, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (VIETNAMESE(s, k)) return true;
  return false;
}

function isJoined(s: Scan, p: number, last: number, months: number): boolean {
  const gap = s.text.slice(s.end[p - 1], s.start[p]);
  // "nar. 1. 2.\n2003": a line that broke within the date.
  if (((s.shape[p] as number) & LINE_START) !== 0)
    return (
      p === last + 1 &&
      gap.length <= 3 &&
      gap.charCodeAt(0) === 46 &&
      YEAR.test(s.text.slice(s.start[p], s.end[p])) &&
      sizeOf(s, p) === 4
    );
  // "7 / شعبان / 1401", "juin 87, le 11".
  return GAP.test(gap) && (!gap.includes(",") || months > 0 || isFigure(s, p));
}

/** "on dört eylül": fourteen, and no English "on". */
const TURKISH_TEN = names("on");
const TURKISH_ONE = names("bir iki üç dört beş altı yedi sekiz dokuz");
const ARTICLE = names("the den le il el");

/** "den 4 maj": of the day in the North, be it in figures. */
const NORDIC = names("den");

/** "born the 9th of June": the article before a day that is no bare number belongs to the date. */
function startOf(s: Scan, { first }: Told): number {
  if (TURKISH_TEN(s, first - 1) && TURKISH_ONE(s, first)) return s.start[first - 1] as number;
  const ordinal =
    ((s.shape[first] as number) & HAS_LETTER) !== 0 || ROMAN.test(s.text.slice(s.start[first + 1], s.end[first + 1]));
  return (ordinal ? ARTICLE : NORDIC)(s, first - 1) && (s.start[first] as number) - (s.end[first - 1] as number) === 1
    ? (s.start[first - 1] as number)
    : (s.start[first] as number);
}

/** With the mark of the year: "1974 г.", "1401 هـ", "1361 ه.ش". */
function endOf(s: Scan, last: number, marked: boolean): number {
  const end = s.end[last] as number;
  // "девятого ноября 58-го", "1974. okt. hó 3-án".
  if (!marked)
    return /^-(?:го|ого|а|е|й|[aáeé]n|j[áé]n|[ae]i)(?!\p{L})/u.test(s.text.slice(end, end + 5))
      ? (s.end[last + 1] as number)
      : end;
  if (s.text.startsWith(".ش", end) || s.text.startsWith(".ق", end)) return end + 2;
  return s.text.charCodeAt(end) === 46 ? end + 1 : end;
}
