/**
 * Names in scripts without capitals behind their label, to the end of the line: "নাম: এ. কে. এম. রফিকুল ইসলাম", "பெயர்: மு. செந்தமிழன்",
 * "الاسم: …", "שם: …", and in Urdu before what one calls people: "پڑوسی غفور صاحب".
 */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { ARABIC, DEVANAGARI, HEBREW, OTHER_SCRIPT, THAI, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, GREET, LAST, ORG } from "../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, tokenAt } from "../context.ts";
import { names } from "./things/stops.ts";
import { uncasedSaid } from "./uncased-said.ts";

const LABELLED =
  /(?<=^|\n)([^\n:：]{0,24}?(?:নাম|স্বামী|পিতা|মাতা|பெயர்|தந்தை|பெயர|పేరు|ಹೆಸರು|പേര്|नाम|नाव|पति|पिता|माता|الاسم|اسم|نام|שם)[^\n:：]{0,20}) ?[:：] ?((?:[\p{Lo}\p{M}\u200c'’]{1,16}(?:\. ?| )){0,5}[\p{Lo}\p{M}\u200c]{2,18})(?=\s*(?:\n|$|[,،;(।|]))/gu;
/** What has a name and is nobody. */
const OF_THINGS =
  /(?:ফাইল|পণ্য|ব্যবহারকারী|ইউজার|কোম্পানি|প্রতিষ্ঠান|ব্যাংক|দোকান|பயனர்|கோப்பு|நிறுவன|பொருள்|வங்கி|फ़ाइल|फाइल|उपयोगकर्ता|यूज़र|कंपनी|उत्पाद|बैंक|दुकान|शहर|गाँव|المستخدم|الملف|المنتج|الشركة|البنك|المتجر|الجهاز|الشارع|الحي|المدينة|کاربر|فایل|شرکت|محصول|بانک|فروشگاه|دستگاه|شهر|صارف|کمپنی|משתמש|קובץ|חברה|החברה|מוצר|המוצר|הבנק|בנק|עסק|העסק|רחוב|עיר|חנות|דגם|התוכנית)/u;

/** "الاسم: …", in a line of its own. */
function uncasedLabels({ scan: s, emit }: Context): void {
  for (const hit of all(LABELLED, s.text)) {
    const name = hit[2] as string;
    const at = hit.index + hit[0].length - name.length;
    if (OF_THINGS.test(hit[1] as string) || unitAt(s.text, at - 1) === 47) continue;
    if (isCalledSo(s, at, at + name.length)) emit(at, at + name.length, "PERSON", 0.86, "person-field");
  }
}

/** "IFSC …, பெயர் அருள்மொழி சுந்தரம்.": without a colon, between commas. */
const IN_LIST =
  /(?<=^|[\n,،;।|] ?)(?:নাম|பெயர்|పేరు|ಹೆಸರು|പേര്|नाम|नाव|الاسم|نام|שם|השם) ((?:[\p{Lo}\p{M}\u200c'’]{2,16} ){1,2}[\p{Lo}\p{M}\u200c]{2,18})(?=\s*(?:\n|$|[.,،;।|]))/gu;

/** Of two or three words none is ordinary, and one is in some list. */
function inLists({ scan: s, emit }: Context): void {
  for (const hit of all(IN_LIST, s.text)) {
    const to = hit.index + hit[0].length;
    const at = to - (hit[1] as string).length;
    let listed = false;
    for (let i = tokenAt(s, at); i < s.count && (s.start[i] as number) < to; i++) {
      const w = s.word[i] as number;
      if ((w & (FIRST | LAST)) !== 0) listed = true;
      else if ((w & (COMMON | ORG | GREET)) !== 0 || isOrdinary(s, i) || (s.cue[i] as number) !== 0) return;
    }
    if (listed) emit(at, to, "PERSON", 0.84, "person-field");
  }
}

/** Of several words fewer are ordinary than are not; one alone is in some list or in none of its language. */
function isCalledSo(s: Scan, from: number, to: number): boolean {
  let words = 0;
  let plain = 0;
  let listed = 0;
  for (let i = tokenAt(s, from); i < s.count && (s.start[i] as number) < to; i++) {
    const w = s.word[i] as number;
    if (((s.shape[i] as number) & IS_DENSE) !== 0) return false;
    if ((s.end[i] as number) - (s.start[i] as number) < 3) continue;
    words++;
    if ((w & (FIRST | LAST)) !== 0) listed++;
    else if ((w & (COMMON | ORG | GREET)) !== 0 || isOrdinary(s, i)) plain++;
  }
  return words > 0 && plain <= (listed > 0 ? 1 : 0) && (words > 1 || listed > 0 || plain === 0);
}

/** "غفور صاحب", "شمائلہ باجی": in Urdu; in Arabic the first of these is whoever owns something. */
function urduHonoured({ scan: s, emit }: Context): void {
  for (const hit of all(HONOURED, s.text)) {
    const at = hit.index;
    const i = tokenAt(s, at);
    if (s.start[i] !== at || s.script[i] !== ARABIC || isOrdinary(s, i) || SERVES(s, i)) continue;
    if (((s.word[i] as number) & (COMMON | ORG | GREET)) === 0)
      emit(at, s.end[i] as number, "PERSON", 0.76, "person-honoured");
  }
}
const HONOURED = /(?<!\p{L})[\p{Script=Arabic}]{3,12}(?= (?:صاحب|صاحبہ|بھائی|باجی|آپا|بیگم)(?!\p{L}))/gu;
const SERVES = names(
  "ڈاکٹر پڑوسی ڈرائیور منیجر مینیجر استاد وکیل مالک جج بڑے چھوٹے میرے میرا ہمارے آپ کے کا کی اپنے وہ یہ اس ان سر جناب محترم انجینئر امام حاجی بابو صوفی مرزا نواب خان ایک دو دوسرے",
);
/** Has the text letters that Urdu alone has? */
const mayBeUrdu = ({ text }: Scan): boolean => text.includes("ے") || text.includes("ہ") || text.includes("ں");
/** Scripts without capitals that set words apart, as bits; those of southern India share one. */
const UNCASED = (1 << OTHER_SCRIPT) | (1 << ARABIC) | (1 << HEBREW) | (1 << DEVANAGARI);

export function uncasedTold(ctx: Context): void {
  const s = ctx.scan;
  if ((s.scripts & (UNCASED | (1 << THAI))) === 0) return;
  if (s.hasColon) uncasedLabels(ctx);
  inLists(ctx);
  uncasedSaid(ctx);
  if ((s.scripts & (1 << ARABIC)) !== 0 && mayBeUrdu(s)) urduHonoured(ctx);
}
