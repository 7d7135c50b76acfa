/**
 * Where a word stands as somebody: greeted, thanked, called, behind a title or what somebody is, before what only people do, alone on its line. For names
 * that are words as well, in scripts without capitals too, and for what only sounds like a name.
 */
import { spelled } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { DOES } from "../recognizers/persons/does.ts";
import { isUpper, sameLine } from "../recognizers/persons/name-tokens.ts";
import { classes, IS_KIN, IS_ROLE } from "../recognizers/word-classes.ts";
import { ARABIC, HEBREW } from "../scan/classes.ts";
import { GREET, HUMAN_VERB, PERSON_BEFORE, PERSON_VERB, SIGNOFF, TITLE } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { opening } from "./stands.ts";

const BEFORE = GREET | TITLE | PERSON_BEFORE | SIGNOFF;

export function standsAsPerson(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  return isAddressed(ctx, i) || (i > 0 && sameLine(s, i) && isLed(s, i)) || isFollowed(s, i);
}

/** Alone on its line, or all that stands between a comma and the end of what is said. */
function isAddressed(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const behind = s.text.slice(s.end[i], (s.end[i] as number) + 2);
  const before = s.text.slice(Math.max(0, (s.start[i] as number) - 2), s.start[i]);
  const starts = i === 0 || !sameLine(s, i);
  if (starts && /^(?:$|\n|[,:،]|[!.] ?$)/u.test(behind)) return true;
  // "… who pays? jack", "אור, דבר איתו": a sentence of its own, or at the head of one.
  if (opening(ctx, i) && (i + 1 === s.count || /^[,،]/u.test(behind))) return true;
  return /[,،、，] ?$/u.test(before) && /^[!?.](?: |$|\n)|^[!?؟।]|^$|^\n/u.test(behind);
}

/** Behind a greeting, a title, what somebody is, or a word that asks for somebody. */
function isLed(s: Scan, i: number): boolean {
  if (!/^[ '’.،,]{1,2}$/u.test(s.text.slice(s.end[i - 1], s.start[i]))) return false;
  const before = s.word[i - 1] as number;
  if (s.script[i] === ARABIC && WILL_ARABIC.test(s.text.slice(s.start[i - 1], s.end[i - 1]))) return true;
  // "כתבתי כבר לברק": to whom, past a word for when.
  if (
    i > 1 &&
    (s.script[i] === HEBREW || s.script[i] === ARABIC) &&
    /^[לلو]/u.test(s.text.charAt(s.start[i] as number))
  )
    if (ASKED(s, i - 1) || (sameLine(s, i - 1) && ASKED(s, i - 2))) return true;
  // "Ο σταυρός": an article, which is an aunt in another language.
  const cls =
    (s.end[i - 1] as number) - (s.start[i - 1] as number) === 1 ? 0 : (classes[s.mark[i - 1] as number] as number);
  return (before & BEFORE) !== 0 || (cls & (IS_KIN | IS_ROLE)) !== 0 || ASKED(s, i - 1);
}

/** "سيتصل سعيد": who will do it stands behind the verb. */
const WILL_ARABIC = /^[وف]?س[يت]\p{L}{2,6}$/u;

/** Before what only people do, or what is said of people alone. */
function isFollowed(s: Scan, i: number): boolean {
  const next = i + 1;
  if (next >= s.count || !sameLine(s, next) || s.text.slice(s.end[i], s.start[next]) !== " ") return false;
  if (HONOURED(s, next)) return true;
  return !isUpper(s, next) && (((s.word[next] as number) & (PERSON_VERB | HUMAN_VERB)) !== 0 || DOES(s, next));
}

/** "can you ask will?": all that is said behind a word that asks for somebody. */
export const isAskedFor = (s: Scan, i: number): boolean =>
  i > 0 &&
  sameLine(s, i) &&
  ASKED(s, i - 1) &&
  s.start[i] === (s.end[i - 1] as number) + 1 &&
  /^(?:$|[,;!?)\n]|\.(?:\s|$))/.test(s.text.slice(s.end[i], (s.end[i] as number) + 2));

/** What is said behind a name. */
const HONOURED = spelled(
  "जी साहब साहेब भाई मैडम सर बहन दीदी আপা ভাই স্যার ম্যাডাম দাদা দিদি সাহেব جان خان خانم آقا صاحب Bey Hanım ji bhai sahib here hier ici aquí qui aqui tutaj tady itt burada здесь тут פה כאן هنا اینجا كان كانت هو هي قال قالت هستم گفت گفتند פנה פנתה אמר אמרה כתב כתבה מדבר מדברת ביקש ביקשה ने बोल कहा कहती कहते বলছি বলেছেন বলছেন বলল",
);
/** Asked, told, spoken to and with; and what one thanks and calls with, in scripts that have no capitals. */
const ASKED = spelled(
  `senhor senhora señor señora monsieur madame signor signora meneer mevrouw domnul doamna gospodin gospođa herra rouva herr fru господин госпожа пан пані κύριο κυρία
  ask asked tell told call called ring rang phone text contact fragen frag fragt ruf rufen demandez demander appelez pregunta preguntar preguntad llamar llama chiedi chiedete chiamare chiama pergunta perguntar liga ligue vraag bel zapytaj zadzwoń zeptejte zavolejte kérdezze hívja спросите спроси позвоните позвони передайте передай попросите спитайте подзвоніть передайте
  يا السيد السيدة سيد سيدة الأستاذ الأستاذة استاذ استاذة أستاذ أستاذة الآنسة الدكتور الدكتورة دكتور دكتورة أخي أختي اخي اختي ابني ابنتي زوجي زوجتي صديقي صديقتي الزميل الزميلة زميلي زميلتي العميل العميلة الموظف الموظفة المهندس المهندسة المدير المديرة أنا انا اسمي اسمه اسمها شكرا مرحبا أهلا قال قالت اتصل اتصلت كلمت كلمني كلمتني سألت أخبر أخبرني أخبرتني أبلغوا بلغوا وعدني وعدتني أرسل أرسلت رد ردت تحدثت مع عزيزي عزيزتي تحياتي ام أم أبو ابو
  وعد وعدت رد ردت قال قالت فقال فقالت طلب طلبت سلم سلمت سلم كتب كتبت حضر حضرت جاء جاءت استلم استلمت وافق وافقت وقع وقعت دفع دفعت يقول تقول راسلوا كلموا اسألوا سلموا أبلغوا وقال وقالت ووعد ووعدت وطلب وكتب وأرسل وأرسلت
  آقای خانم جناب سرکار دوست همکار همسرم پسرم دخترم برادرم خواهرم من سلام ممنون مرسی عزیز
  מר גב' גברת ד"ר אדון אני קוראים שמי שמו שמה תודה שלום היי אחי אחותי בני בתי בעלי אשתי הנציג הנציגה נציג נציגה הלקוח הלקוחה עם אמר אמרה התקשר התקשרה דיברתי שוחחתי מאת אצל כתבתי אמרתי תמסרו מסרו תודיעו שלחתי הודעתי תגידו תגיד תמסור הבטיח הבטיחה ענה ענתה כתב כתבה שלח שלחה הגיע חתם חתמה ביקש ביקשה
  श्री श्रीमती सुश्री कुमारी डॉ डॉक्टर मैं मेरा नाम नमस्ते नमस्कार धन्यवाद शुक्रिया प्रिय भाई बहन ग्राहक एजेंट मैनेजर पति पत्नी
  জনাব মিস মিসেস ডাক্তার আমি নাম হ্যালো ধন্যবাদ প্রিয় ভাই আপা গ্রাহক`,
);
