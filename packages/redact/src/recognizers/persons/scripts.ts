/**
 * Names in scripts without capitals, by the sentence around them: Khmer and Lao introductions, "נגיד ל…", "میں … ہوں", "నేను …",
 * and Hindi's "-ji" in Latin letters.
 */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { COMMON, FIRST, LAST, STREET_AFTER, STREET_BEFORE, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf } from "../context.ts";
import { takesName } from "../thing-nouns.ts";
import { classed, classify, IS_UNCASED } from "../word-classes.ts";
import { near } from "./name-places.ts";
import { isCased, isUpper, isWord } from "./name-tokens.ts";
import { isFeeling } from "./things/called.ts";
import { names } from "./things/stops.ts";

/** Khmer and Lao: no word of theirs is in the lexicon. */
export function khmerPersons(ctx: Context): void {
  for (const hit of all(KHMER, ctx.scan.text)) {
    const name = (hit[1] ?? hit[2]) as string;
    const at = hit.index + hit[0].lastIndexOf(name);
    ctx.emit(at, at + name.length, "PERSON", 0.72, "person-introduced");
  }
}

const KHMER =
  /(?:ឈ្មោះ|លោកស្រី|លោក|អ្នកស្រី|បង|អ៊ំ|ពូ|មីង|ប្អូន) ?([\u1780-\u17d3]{3,16}?)(?=សូម|និង|ចំ|បាន|ពី|\s|។|,|$)|(?:(?<!ອີກ)ຊື່|ທ່ານ|ນາງ|ທ້າວ|ອ້າຍ|ເອື້ອຍ) ?([\u0e80-\u0eff]{3,16}?)(?=\s|,|\.|$)/gu;
const HINDI_AFTER = /^ (?:ko|se|ne|ka|ke|ki|hai|bol|aap|aaye|aayi|kal)(?![\p{L}\d])/u;

/** "Sharmaji ko bol do": Hindi in Latin letters. */
export function hindi(ctx: Context, k: number): void {
  const s = ctx.scan;
  const end = s.end[k] as number;
  if (s.text.charCodeAt(end - 1) !== 105 || s.text.charCodeAt(end - 2) !== 106 || sizeOf(s, k) < 5 || !isUpper(s, k))
    return;
  // "Jmenuji se": a Czech or Slovak verb of the first person.
  if (s.text.charCodeAt(end - 3) === 117 && s.text.startsWith(" se", end)) return;
  // "tam ji nemají": her, in Czech and Slovak.
  if (/[ěščřžůľňť]/u.test(s.text)) return;
  if (HINDI_AFTER.test(s.text.slice(end, end + 6)))
    ctx.emit(s.start[k] as number, end, "PERSON", 0.72, "person-honoured");
}

/** "I" in languages whose sentence needs no verb behind the name. */
const I_AM = classed(IS_UNCASED, "நான் ഞാൻ నేను ನಾನು আমি હું ਮੈਂ میں אני أنا انا معك ես მე እኔ मैं मी म", "exact");
/** "From" in Arabic. */
const PERSIAN_I = classed(IS_UNCASED, "من", "exact");
const PERSIAN_AM = wordSet("هستم", "exact");
const AM = wordSet("ہوں हूँ हूं বলছি ਹਾਂ छु եմ ვარ ነኝ هستم بول बोल बोलतोय बोलतेय बोल्दैछु आहे हुँ", "exact");
/** "მე ვარ ეკა": the verb before the name. */
classify(IS_UNCASED, "ვარ");
/** Verbs of what people do, which Arabic and Hebrew have before them, and "when". */
const DID = classed(
  IS_UNCASED,
  `حاول حاولت أراد أرادت قال قالت أخبرني أخبرتني اتصل اتصلت طلب طلبت وعد وعدت وعدني وعدتني استلم استلمت تسلم تسلمت وقع وقعت دفع دفعت أرسل أرسلت ألغى ألغت اشترى اشترت أكد أكدت رفض رفضت زار
  زارت حضر حضرت جاء جاءت اشتكى اشتكت سأل سألت وافق وافقت حجز حجزت أعاد أعادت
  התקשר התקשרה קיבל קיבלה חתם חתמה אמר אמרה ביקש ביקשה שילם שילמה הזמין הזמינה אסף אספה לקח לקחה ביטל ביטלה הגיע הגיעה פנה פנתה שלח שלחה ענה ענתה טען טענה אישר אישרה הבטיח הבטיחה רכש רכשה
  وقتی երբ როცა როდესაც जब جب যখন जेव्हा`,
  "exact",
);
/** Whom one asks to tell: Hebrew, Arabic and Amharic write "to" in one with the name. */
const TELL = classed(
  IS_UNCASED,
  "תגידו תגיד תגידי תמסרו תמסור תמסרי אמרתי תעבירו העברתי הודיעו תודיעו שלחתי بلغوا قولوا أخبروا اخبروا أبلغوا قل قلت ንገሩ ንገሩት",
  "exact",
);
const WITH = classed(IS_UNCASED, "עם את مع کے سے با به که أبو ابو أم ام אבו", "exact");
const SPEAK = wordSet("דיברתי לדבר שוחחתי תדברו תשאלו שאלתי פגשתי تحدثت تكلمت كلمت اسألوا صحبت", "exact");
const GLUED = /^(?:ל|ב|ה|لـ|ل|ለ)/u;

/** The word at `k`, in a script without capitals, behind "I", "tell" or "with". */
export function behindUncased(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (isCased(s, k) || !isWord(s, k) || !near(s, k)) return;
  if (I_AM(s, k - 1) || (s.text.startsWith("ვარ ", s.start[k - 1]) && k > 1 && I_AM(s, k - 2))) introduced(ctx, k);
  else if (PERSIAN_I(s, k - 1) && PERSIAN_AM(s, k + 1) && isStranger(ctx, k, 0)) emit(ctx, k, 0);
  else if (TELL(s, k - 1)) told(ctx, k);
  else if (WITH(s, k - 1) && isParent(s, k - 1) && isStranger(ctx, k, 0)) calledAfter(ctx, k);
  else if (WITH(s, k - 1) && spoken(s, k - 2) && isStranger(ctx, k, 0)) emit(ctx, k, 0);
  // A name in full: one word alone may be anything. "طلبت كنبة ليلى": what one asked for.
  else if (DID(s, k - 1) && isStranger(ctx, k, 0) && nextOf(ctx, k) > k && !takesName(s, k)) emit(ctx, k, 0);
}

/** "أبو فهيد", "ام معيض تقول": called after a child; inside a sentence a mother is also "or". */
const isParent = (s: Scan, i: number): boolean =>
  /^(?:[أا]بو|אבו)$/.test(s.text.slice(s.start[i], s.end[i])) ||
  (/^[أا]م$/.test(s.text.slice(s.start[i], s.end[i])) &&
    (i === 0 || /[،.\n] ?$/.test(s.text.slice(Math.max(0, (s.start[i] as number) - 2), s.start[i]))));

/** "אבו סאלח", "أبو معيض": with the word for it; "أبو ظبي" is a town. */
function calledAfter({ scan: { text, start, end }, emit }: Context, k: number): void {
  if (!ABU_TOWN.test(text.slice(start[k], end[k])))
    emit(start[k - 1] as number, end[k] as number, "PERSON", 0.76, "person-given");
}
const ABU_TOWN = /^(?:ظبي|ظبى|دأبي|דאבי|גוש|דיס|טור|עריש|קיר|غريب|سمرة|قير)$/u;

/** Is speaking spoken of a few words before? */
function spoken(s: Scan, k: number): boolean {
  for (let n = k; n >= 0 && n > k - 5; n--) {
    if (SPEAK(s, n)) return true;
    if (!near(s, n)) return false;
  }
  return false;
}

/** The word behind `k` where it goes on with the name, or `k`. */
function nextOf(ctx: Context, k: number): number {
  const s = ctx.scan;
  const next = k + 1;
  if (next >= s.count || !near(s, next) || !isWord(s, next) || isCased(s, next)) return k;
  if (s.text.charCodeAt(s.end[k] as number) !== 32) return k;
  if (((s.word[next] as number) & (FIRST | LAST)) !== 0) return next;
  // "… تميم وكان": "and" in one with the next word.
  if (s.text.charCodeAt(s.start[next] as number) === 0x648) return k;
  return isStranger(ctx, next, 0) ? next : k;
}

const FAMILY_END = /(?:յան|յանց|եան|შვილი|ძე|შვილმა|შვილს|ძეს|ძემ)$/u;

/** "Արմեն Գալստյան", "ნოდარ ხაჩიძე": family names by their endings, at `k`. */
export function familyEnding(ctx: Context, k: number): void {
  const s = ctx.scan;
  const last = s.text.charCodeAt((s.end[k] as number) - 1);
  if ((last !== 0x576 && last !== 0x10d4 && last !== 0x10d8 && last !== 0x581) || sizeOf(s, k) < 6 || !isWord(s, k))
    return;
  if (
    !FAMILY_END.test(s.text.slice((s.end[k] as number) - 6, s.end[k])) ||
    isOrdinary(s, k) ||
    (s.cue[k] as number) !== 0
  )
    return;
  if (isStreet(s, k + 1)) return;
  const given =
    k > 0 &&
    near(s, k) &&
    isWord(s, k - 1) &&
    isStranger(ctx, k - 1, 0) &&
    s.text.charCodeAt((s.start[k] as number) - 1) === 32;
  // In Armenian both have a capital.
  const first = given && isUpper(s, k - 1) === isUpper(s, k) ? k - 1 : k;
  // "Գրիգորյան Անուշ": the family name first.
  const turned =
    first === k && isUpper(s, k) && k + 1 < s.count && near(s, k + 1) && isUpper(s, k + 1) && isStranger(ctx, k + 1, 0);
  if (first === k && last === 0x10d4) return;
  ctx.emit(s.start[first] as number, s.end[turned ? k + 1 : k] as number, "PERSON", 0.7, "person-family");
}

const isStreet = (s: Scan, k: number): boolean =>
  k < s.count && ((s.word[k] as number) & (STREET_AFTER | STREET_BEFORE)) !== 0;

/** "నేను లావణ్య, …", "میں شازیہ ہوں": a stranger that ends its clause, or stands before "am". */
function introduced(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (!isStranger(ctx, k, 0) || isFeeling(s, k) || HOW(s, k)) return;
  const closes = /^(?:[,.!।॥၊՝،۔፣]|\s*\n|\s*$)/u.test(s.text.slice(s.end[k], (s.end[k] as number) + 2));
  if (closes || AM(s, k + 1)) emit(ctx, k, 0);
}

/** How somebody is, or what somebody is to a shop. */
const HOW = names(
  "परेशान दुखी नाराज़ नाराज बीमार हैरान खुश तंग निराश बाहर व्यस्त तैयार ग्राहक मजबूर पریشान پریشان ناراض بیمار حیران تنگ خوش منتظر ناراحت مشتری عمیل زبون زبونة منتظر زعلان تعبان محتاج مستني بانتظار متأكد متأكدة جديد جديدة বিরক্ত হতাশ অসুস্থ গ্রাহক লקוח לקוח לקוחה מחכה עצבני עצבנית מתוסכל מתוסכלת חדש חדשה",
);

/** "תגידו לאורטל ש…": "to" and the name in one. */
function told(ctx: Context, k: number): void {
  const s = ctx.scan;
  const glued = GLUED.exec(s.text.slice(s.start[k], (s.start[k] as number) + 2))?.[0].length ?? 0;
  if (glued > 0 && isStranger(ctx, k, glued)) emit(ctx, k, glued);
}

function isStranger(ctx: Context, k: number, skip: number): boolean {
  const s = ctx.scan;
  if (sizeOf(s, k) - skip < 3 || sizeOf(s, k) > 16 || (s.cue[k] as number) !== 0 || isOrdinary(s, k)) return false;
  return (
    (wordBits(s.text, (s.start[k] as number) + skip, s.end[k] as number) & COMMON) === 0 &&
    ((s.word[k] as number) & COMMON) === 0
  );
}

function emit(ctx: Context, k: number, skip: number): void {
  const s = ctx.scan;
  ctx.emit((s.start[k] as number) + skip, s.end[nextOf(ctx, k)] as number, "PERSON", 0.72, "person-introduced");
}
