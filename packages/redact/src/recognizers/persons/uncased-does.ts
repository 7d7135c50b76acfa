/**
 * Hebrew, Arabic and Hindi names that are words as well, which no capital tells: by what people do and what is done to them, "גל עדיין לא
 * קיבל", "سألت منى ولم تعرف", "खुशी ने बताया".
 */
import { nameScore } from "../../names/model.ts";
import { isOrdinary, spelled } from "../../names/ordinary-words.ts";
import { ARABIC, DEVANAGARI, HEBREW } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, LAST, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { near, townEnd } from "./name-places.ts";
import { isWord } from "./name-tokens.ts";
import { isFeeling } from "./things/called.ts";

const SCRIPTS = (1 << ARABIC) | (1 << HEBREW) | (1 << DEVANAGARI);
const LONGEST_BEFORE = 26;
const LONGEST_BEHIND = 36;

/** Names that no list of names has, as they are words first. */
const WORDS = wordSet(
  `कमल चाँद चांद खुशी सपना प्रेम रौशनी रोशनी तारा सूरज श्रद्धा मुस्कान आरती वर्षा बादल गगन सागर हिमांशु प्रकाश विकास प्रगति उत्कर्ष संतोष शीतल कोमल मधु चंदा गुड्डी  भूमि आकाश पवन रजनी निशा संध्या उषा
  قمر ورد زهرة وردة ياسمين ريم غزل نسيم شروق ندى هلال فجر ضياء أنوار بركة حكيم رحمة بسمة نجاة حياة أمان إخلاص وئام سماح غفران أحلام أماني
  כנרת אגם ברקת טופז ארז אורן רותם שקד דקל זוהר שיר מור לבנה שמש כוכב ירח צור נחל שקמה ורד נרקיס דפנה אסף ניצן פלג תקווה חיים שלומית ברכה מזל`,
  "exact",
);

/** What stands before or behind, right at the name: one of the two is enough. */
interface Frames {
  readonly before: RegExp;
  readonly behind: RegExp;
  /** Or this before it and that behind. */
  readonly both: readonly (readonly [before: RegExp, behind: RegExp])[];
}

const FRAMES: ReadonlyMap<number, Frames> = new Map([
  [
    HEBREW,
    {
      before:
        /(?:(?<!\p{L})(?:שאלתי|פגשתי|ראיתי|שכנעתי|עדכנתי|יידעתי|תעדכנו|תשאלו|לשאול|לעדכן) את |(?<!\p{L})(?:הוא נקרא|היא נקראת|קוראים ל[והי]|לדבר עם|דיברתי עם|דיברנו עם|שוחחתי עם|שיחה עם|נפגשתי עם|מול|בשם|ששמו|ששמה|שמו|שמה|הגיעה? אל|לחזור אל|לפנות אל|פנו אל|חזרו אל|תפנו אל|נשלחה? אל|כתבתי אל|(?:הנציגה?|הטכנאית?|השליחה?|הלקוחה?|הנהגת?|המטפלת?):?|אחותי|אחי|אמי|אבי|בני|בתי|הבן שלי|הבת שלי|הבעל שלי|האישה שלי|חברי|חברתי|מאת|לכבוד|ה?אדון|לאדון|לגברת|גברת|בשביל|(?:מחכה|מחכים|ממתינה?|ממתינים) ל-?|(?:הועבר|הועברה|עבר) לטיפול|אצל|ע["״]י|על ידי|המייל של|הבקשה של|מסירה ל-?|מקבלת?:|שם:|תודה) )$/u,
      behind:
        /^ (?:(?:עדיין|כבר|גם|עוד|כן|אף פעם|בכלל) )?(?:לא )?(?:קיבלה?|ענתה?|ענה|חזרה? אל|התקשרה?|שיל(?:ם|מה)|חת(?:ם|מה) על|הזמי(?:ן|נה)|ביקשה?|כתבה?|אמרה?|דיברה?|מסרה?|הבטיחה?|טוע(?:ן|נת)|רוצה|צרי(?:ך|כה) |מחכה|ממתי(?:ן|נה)|[ית](?:חזור|תקשר|בדוק|טפל|גיע)|בדקה? את|שלחה?|פנתה?|פנה |ביטלה?|אישרה?|מצליחה? ל|יודעת?|זוכרת?|הודיעה?|מטפלת?|מטפלים|בחופש|בחופשה|חול(?:ה|ני)ת?|לא (?:עונה|זמינה?|נמצאת?)|מגיעה? (?:מחר|היום)|קיבלה? (?:את|על)|סיימה?|לקחה? את|מאשרת?|יודע על)(?!\p{L})|^, (?:אפשר|תוכל|תוכלי|בבקשה|את יכולה|אתה יכול)(?!\p{L})/u,
      both: [[/(?<!\p{L})(?:לפי|לדברי|לטענת) $/u, /^ (?:זה |הכל|הכול|אין |לא |היא |הוא |עדיין)/u]],
    },
  ],
  [
    ARABIC,
    {
      before:
        /(?<!\p{L})(?:و?(?:سألت|كلمت|أخبرت|اخبرت|راسلت|أبلغت|بلغت|قابلت|سألنا|أخبروا|اسألوا|كلموا)|(?:و?لم )(?:يستلم|تستلم|يرد|ترد|يتصل|تتصل|يدفع|تدفع|يوقع|توقع)|(?:اسمه|اسمها|يدعى|تدعى|المدعو|المدعوة|الموظف|الموظفة|العميل|العميلة|السيد|السيدة|الأستاذ|الأستاذة|المستلم:?|الاسم:?|(?:و|ل)?(?:اخوي|أخوي|اختي|أختي|ابوي|امي|أخي|أمي|أبي|خويي|صاحبي|رفيقي)|المندوب|السائق|أختي|أخي|أمي|أبي|ابني|ابنتي|بنتي|زوجي|زوجتي|صديقي|صديقتي|زميلي|زميلتي|جاري|جارتي) ?:?|(?:أنتظر|ننتظر|بانتظار|تم بواسطة|حولت إلى|حولت إلى|تحدثت مع|تكلمت مع|تواصلت مع)|(?:وصل|وصلت|أرسلت|أرسلوا|أرسل|ارسلوا|حولوا|سلموا|سلمت|تسليم|الطرد|الطلب|الشحنة|المبلغ|الرسالة) إلى) $/u,
      behind:
        /^ (?:(?:لا|لم|لن|ما|قد|سوف|مازالت?|ما زالت?|أيضا) )(?:تستطيع|يستطيع|يرد|ترد|يستلم|تستلم|يتمكن|تتمكن|يعرف|تعرف|يدفع|تدفع|يتذكر|تتذكر|ينتظر|تنتظر|يوافق|توافق|اتصل|اتصلت|طلب|طلبت|دفع|دفعت)(?!\p{L})|^ (?:اتصلت?|قالت?|أكدت?|أخبرتني|أخبرني|وعدتني|وعدني|وقعت? على|دفعت?|ردت?|تواصلت?|استلمت?|تنتظر|ينتظر|تشتكي|يشتكي|طلبت?|سيتابع|ستتابع|سيتصل|ستتصل|سيأتي|ستأتي|في إجازة|لا يرد|لا ترد|لا يجيب|لا تجيب)(?!\p{L})/u,
      both: [
        [/(?<!\p{L})(?:رقم|هاتف|جوال|حساب|عنوان|بريد|إيميل) $/u, /^ (?:تغيرت?|الجديد|القديم|مغلق|خطأ)/u],
        [/(?<!\p{L})(?:حسب|وفق|بحسب) $/u, /^ (?:كل شيء|لا |لم |لن |فإن|الطلب|الجهاز|،|,)/u],
        [
          /(?<!\p{L})و?(?:قالت?|ردت?|أكدت?|ذكرت?|أخبرتنا|أجابت?) $/u,
          /^(?: (?:إن|أن|إنه|إنها|انه|انها|بأن|علي|لي |لنا|لم|لا)|:)/u,
        ],
      ],
    },
  ],
  [
    DEVANAGARI,
    {
      before:
        /(?:(?<!\p{L})(?:कूरियर|कॉल|ड्राइवर|डिलीवरी बॉय|पापा|मम्मी|भैया|दीदी|रिसीवर|प्राप्तकर्ता|ग्राहक|नाम|खाताधारक|एजेंट|मेरी पत्नी|मेरे पति|मेरी बेटी|मेरे बेटे|मेरी बहन|मेरे भाई|मेरी माँ|मेरी मां|मेरे दोस्त|मेरी दोस्त|सहकर्मी|श्रीमती|श्री|सुश्री|धन्यवाद)[:,]? )$/u,
      behind:
        /^ (?:ने |जी(?!\p{L})|(?:के लिए (?:है|हैं|था|आया|रखा)|फ़?ोन नहीं उठा|फ़ोन नहीं उठा|फोन नहीं उठा|कॉल नहीं|देख रह[ेी]|संभाल रह[ेी]|छुट्टी पर|आज नहीं|साइट पर|ऑफिस में नहीं|का इंतज़ार|का इंतजार|के पास (?:है|हैं|चाबी|चाभी|रख)|साहब|मैडम|भाई साहब|बोल रह[ेी])|को (?:मिल|भेज|दे |दी|दें|दिया|बता|फोन|फ़ोन|कॉल|वापस|नहीं मिल|लौटा|ईमेल|सौंप)|से (?:बात|पूछ|संपर्क|मिल[ाने])|के (?:नाम|अनुसार|मुताबिक|खाते|फोन|पति|घर पर|पास भेज)|का (?:नंबर|नम्बर|फोन|फ़ोन|पता|खाता|ईमेल|ऑर्डर|मोबाइल|बेटा|पार्सल|कॉल|जन्मदिन)|की (?:मंज़ूरी|मंजूरी|शिकायत|ओर से|तरफ|पत्नी|बेटी|सहमति|अनुमति|आईडी)|(?:[\p{L}\p{M}]+ )?(?:नहीं कर पा|इंतज़ार कर|इंतजार कर|परेशान हैं|परेशान है)|अभी तक इंत)/u,
      both: [],
    },
  ],
]);

/** "आशा है कि": what one hopes. */
const HOPED = /^ (?:है|हैं|हुई|होगी|कि |करता|करते|करती)/u;
/** "शांति से बात कीजिए": how something is said. */
const MANNER = wordSet("प्रेम शांति खुशी श्रद्धा संतोष", "exact");
const BY_MANNER = /^ से /u;
/** "منتج اسمه كريم": a good called so. */
const GOOD_BEFORE = /(?:منتج|جهاز|لعبة|تطبيق|برنامج|محل|متجر|شركة|مطعم|موديل) \p{L}+ $/u;

/** "نور الدين". */
const SURNAMED = /^ (?:الدين|الله|الإسلام)(?!\p{L})/u;

/** "कूरियर: छोटू": no word, and as like a name. */
const isStranger = (s: Scan, i: number): boolean =>
  s.script[i] === DEVANAGARI && s.word[i] === 0 && sizeOf(s, i) > 2 && !isOrdinary(s, i) && nameScore(s, i) > LIKELY;
const LIKELY = 60;

/** "תעבירו את זה לשרה": the word for "to" is glued to the name. */
function handedTo(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const from = (start[i] as number) + 1;
  if (text.charCodeAt(from - 1) !== 0x5dc || (wordBits(text, from, end[i] as number) & (FIRST | LAST)) === 0) return;
  if (text.startsWith("אור", from) || !HANDED.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from - 1))) return;
  ctx.emit(from, end[i] as number, "PERSON", 0.72, "person-does");
}
const HANDED =
  /(?<!\p{L})(?:תעבירו|תעביר|תמסרו|תמסור|תגידו|תגיד|תגידי|תשלחו|תשלח|שלחו|שלחתי|העברתי|מסרתי|נתתי|אמרתי|התקשרתי|צלצלתי|להעביר|למסור|לתת|לומר|תודיעו|הודעתי|כתבתי|דיווחתי|תנו|תחזרו|תתקשרו)(?: (?:את זה|את ה\p{L}+|בבקשה|זה))? $/u;

/** Names of Europe and of Arab Christians, which no list of Arabic ones has and which are no words. */
const WESTERN = spelled(
  `جورج جوزيف جوزف يوزف إلياس الياس إيلي ايلي إيليا أنطوان انطوان أنطون شربل طوني مارون بيار بيير ميشال ميشيل ميشلين بولس بطرس مرقس لوقا كريستين كريستينا كريستيان ماري ماريا مارية جورجيت جورجينا إدوار ادوار إدوارد ادوارد فيليب ريمون ريمي روبير روبرت جرجس مينا كيرلس بيشوي أبانوب ابانوب مارينا مريانا سيمون دانيال دانييل دانيالا ديفيد مايكل توماس أليكس اليكس ألكسندر الكسندر جيسيكا كارول كارلا كارلوس نانسي ساندرا باسكال نيكول نيكولا ستيفاني ستيفن فرانسوا مارسيل سركيس هاكوب فارتان كارين صوفيا صوفي إيفا أوليفيا اوليفيا إيما آنا لورا لوسي هنري وليم ويليام تشارلز جيمس بيتر باتريك باتريسيا كاترين كاثرين إليزابيث اليزابيث فيكتوريا فيكتور سيرج سيرجي إيفان ايفان أندريه اندريه ناتاشا ناتالي جاكلين جينيفر سوزان باربرا هيلين أنجيلا انجيلا برنار برنارد رولان غابي جوانا جويل جويس ميراي ريتا تريز تيريزا`,
);
/** Families of Iran that the lists lack and that are no words. */
const IRANIAN = spelled(
  `رضایی رحیمی حسینی علیزاده نجفی ملکی فرهادی قربانی سلیمانی کاظمی شریفی باقری طاهری اسدی رستمی صفری نادری یزدانی کرمانی شیرازی اصفهانی امینی بهرامی داوودی فتحی فلاحی خسروی مرتضوی نصیری پناهی قنبری رضوی شاکری صالحی سعیدی طالبی غلامی لطفی محمودی مقدم میرزایی وحیدی یعقوبی هاشمی حسینی‌نژاد عباسیان کریمیان محمدیان جلالی جلیلی حبیبی خلیلی رفیعی زارع سبحانی شهابی صمدی ضیایی عسگری فاطمی قاضی‌زاده گودرزی مظاهری نوروزی همتی`,
);
/** Places, firms and goods are called so as well. */
const CALLED_SO =
  /(?:منتج|جهاز|لعبة|تطبيق|برنامج|محل|متجر|شركة|مطعم|موديل|شارع|جامعة|مدرسة|مستشفى|كنيسة|مدينة|ولاية|بورت|سان|سانت|مار|ماركة|علامة|فيلم) $/u;

/** "العميل جورج خوري": with the family's name behind it. */
function western(ctx: Context, i: number): void {
  const { text, start, end, word, count, script } = ctx.scan;
  const at = start[i] as number;
  if (CALLED_SO.test(text.slice(Math.max(0, at - 10), at))) return;
  const next = i + 1;
  const goesOn =
    next < count &&
    start[next] === (end[i] as number) + 1 &&
    script[next] === ARABIC &&
    ((word[next] as number) & LAST) !== 0;
  ctx.emit(at, end[goesOn ? next : i] as number, "PERSON", 0.74, "person-given");
}

/** "לאדון אביב נשר": a word behind a given name that is no frequent one of the language, and holds no "and", "to" or "that"; its token, or `i`. */
function familyBehind(s: Scan, i: number): number {
  const k = i + 1;
  if (k >= s.count || !near(s, k) || !isWord(s, k) || s.script[k] !== HEBREW || s.start[k] !== (s.end[i] as number) + 1)
    return i;
  const w = s.word[k] as number;
  if ((w & LAST) !== 0 && (w & COMMON) === 0) return k;
  return (w & ~(FIRST | AMBIGUOUS)) === 0 &&
    s.cue[k] === 0 &&
    sizeOf(s, k) > 2 &&
    !GLUED.test(s.text.slice(s.start[k], s.end[k])) &&
    !isOrdinary(s, k)
    ? k
    : i;
}
const GLUED = /^[ושלבמהכית]/u;

export function uncasedDoes(ctx: Context): void {
  const s = ctx.scan;
  if ((s.scripts & SCRIPTS) === 0) return;
  if ((s.scripts & (1 << ARABIC)) !== 0)
    for (let n = 0; n < s.anchorCount; n++) {
      const i = s.anchors[n] as number;
      if (s.script[i] === ARABIC && (WESTERN(s, i) || IRANIAN(s, i))) western(ctx, i);
    }
  if ((s.scripts & (1 << DEVANAGARI)) === 0 && (s.words & (FIRST | LAST)) === 0 && !WORDS.inText(s)) return;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    const frames = FRAMES.get(s.script[i] as number);
    if (frames === undefined || !isWord(s, i)) continue;
    if (s.script[i] === HEBREW) handedTo(ctx, i);
    const w = s.word[i] as number;
    if ((w & COMMON) !== 0 || ((w & (FIRST | LAST)) === 0 && !WORDS(s, i) && !isStranger(s, i))) continue;
    if (townEnd(s, i) > i) continue;
    const from = s.start[i] as number;
    const last = s.script[i] === HEBREW && (w & FIRST) !== 0 ? familyBehind(s, i) : i;
    const to =
      (s.end[last] as number) +
      (SURNAMED.exec(s.text.slice(s.end[last], (s.end[last] as number) + 8))?.[0].length ?? 0);
    const behind = s.text.slice(to, to + LONGEST_BEHIND);
    const before = s.text.slice(Math.max(0, from - LONGEST_BEFORE), from);
    if (HOPED.test(behind) || (BY_MANNER.test(behind) && MANNER(s, i)) || isFeeling(s, i) || GOOD_BEFORE.test(before))
      continue;
    if (
      frames.behind.test(behind) ||
      frames.before.test(before) ||
      frames.both.some(([left, right]) => left.test(before) && right.test(behind))
    )
      ctx.emit(from, to, "PERSON", 0.72, "person-does");
  }
}
