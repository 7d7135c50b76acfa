/**
 * Where a name in a script without capitals ends that ran over the verb or the small word behind it: "شاپرک کار نمی‌کند", "امید ندارم". Words of
 * closed classes alone, none of which is anybody's name.
 */
import type { Draft } from "../../findings.ts";
import { spelled } from "../../names/ordinary-words.ts";
import { ARABIC, DEVANAGARI, HEBREW, THAI } from "../../scan/classes.ts";
import { FIRST, LAST } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { tokenAt } from "../context.ts";

/** Verbs, negations, "also", "is", and what is on, off or broken. */
const ENDS = spelled(
  `کار هم است هست نیست بود نبود شد نشد شده نشده دارد ندارد دارم ندارم داره نداره دارید ندارید کرد نکرد کرده کردم کنم کنید کنند می نمی منتظر قطع وصل خراب زنگ زد زده می‌زند را رو خودش الان هنوز دیگر فقط اصلا
  لا لم لن ليس ليست كان كانت ما هل قد أيضا كذلك معطل معطلة توقف توقفت يعمل تعمل عندي لدي جدا فقط الآن منذ بعد قبل هذا هذه الذي التي
  לא גם של זה זאת היה הייתה אין יש עובד עובדת נתקע נתקעה עדיין כבר רק מאוד אבל כי אם אתמול היום מחר
  है हैं था थी थे नहीं भी ही तो को ने से का की के में पर और या बंद खराब ख़राब चालू कर रहा रही रहे गया गई गए होता होती हुआ हुई`,
);
const PERSIAN_VERB = /^ن?می[\u200c\p{L}]/u;

/** "คุณสมใจค่ะ เน็ตหลุด": what one says politely ends the name before it. */
const POLITE = /(?<=^[ก-๛ ]{2,40})(?:ค่ะ|ครับ|นะคะ|นะครับ)(?= |$)/u;

/** Moves the end of a person's finding before such a word; says whether nothing is left that any list has as a name. */
export function cutAtVerb(s: Scan, draft: Draft): boolean {
  if (draft.type !== "PERSON") return false;
  const first = tokenAt(s, draft.start);
  if (first >= s.count || s.start[first] !== draft.start) return false;
  const script = s.script[first] as number;
  if (script === THAI) {
    const polite = POLITE.exec(s.text.slice(draft.start, draft.end));
    if (polite !== null) draft.end = draft.start + polite.index;
    return false;
  }
  if (script !== ARABIC && script !== HEBREW && script !== DEVANAGARI) return false;
  let listed = ((s.word[first] as number) & (FIRST | LAST)) !== 0;
  for (let k = first + 1; k < s.count && (s.end[k] as number) <= draft.end; k++) {
    if (ENDS(s, k) || (script === ARABIC && PERSIAN_VERB.test(s.text.slice(s.start[k], s.end[k])))) {
      draft.end = s.end[k - 1] as number;
      return !listed;
    }
    listed ||= ((s.word[k] as number) & (FIRST | LAST)) !== 0;
  }
  return false;
}
