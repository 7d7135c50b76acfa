/**
 * Names in scripts without capitals, by the sentence around them: Chinese and Cantonese calling names, Korean given names
 * with 씨, Thai and Khmer introductions, "נגיד ל…", "میں … ہوں", "నేను …".
 */
import { CHINESE_FAMILY } from "../../names/dense-names.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { bitsAt, COMMON, hashWord, lookup, wordBits } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf } from "../context.ts";
import { classed, IS_UNCASED } from "../word-classes.ts";
import { near } from "./name-places.ts";
import { isCased, isUpper, isWord } from "./name-tokens.ts";

export function scriptPersons(ctx: Context): void {
  const s = ctx.scan;
  if (s.hasDense) dense(ctx, s.text);
}

/** Khmer and Lao: no word of theirs is in the lexicon. */
export function khmerPersons(ctx: Context): void {
  put(ctx, ctx.scan.text, KHMER, "person-introduced");
}

const CHINESE_CALL =
  /(?:转告|轉告|转(?=老)|轉(?=老)|告诉|告訴|通知|联系|聯繫|聯絡|打给|打俾|打|找|叫|问|問|搵|俾|给|給|请|請|让|讓|跟|同|和|与|與|把|被|由|等|我是|我係|這是|这是)([小阿老](?![米鹏鵬度时時区區组組姐程心费費票卡店孩朋吃票型板师師是公婆人家用客旧舊里姨拉实實百爷爺])\p{Script=Han})(?=[，。,.！!？?\s、：:的跟负負]|电话|電話|发|發|说|說|讲|講|收|回|处|處|接|帮|幫|来|來|知|先|做|去|看|签|簽|拿|取|过|過|今|明|昨|就|也|在|$)/gu;
const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文陳張劉楊趙吳鄭謝韓馮蕭鄧許蘇盧蔣賈葉鍾譚鄒陸龍錢湯羅馬骆厉柯柴缪麦褚";
const CANTONESE = new RegExp(
  `((?:[${SURNAMES}])(?:師奶|师奶|太太|生(?=[，。,！!\\s叫話话係打])|姑娘|婆婆|伯伯?|叔叔?|姨|嫂|仔|sir|Sir|小姐|女士|先生|阿姨|大姐|大哥|医生|醫生|律师|律師|教练|教練|工头|工頭))`,
  "gu",
);
const ROLE =
  "会计|會計|出纳|出納|财务|財務|前台|店长|店長|主管|经理|經理|秘书|秘書|助理|司机|司機|快递员|快遞員|快递小哥|外卖员|外賣員|客服|老板|老闆|老板娘|师傅|師傅|同事|保安|管家|护士|護士|医生|醫生|房东|房東|租客|邻居|鄰居|室友|女儿|女兒|儿子|兒子|老公|老婆|妹妹|弟弟|姐姐|哥哥|外甥|侄女|侄子|孙子|孫子|孙女|孫女|婆婆|岳母|岳父|用户|用戶|客户|客戶|顾客|顧客|住户|业主|業主|患者|病人|学生|學生|工程师|工程師|技术员|技術員|安装工|维修工";
const CHINESE_ROLE = new RegExp(
  `(?:${ROLE})(?:叫|是)?((?![的是有说要不没在也都就和与把被给让请会能可需想已未很太电部办室报表单号码中服端群名姓提反表打问来到])\\p{Script=Han}{2,3})(?=[，。,；;、！!？?\\s（(：:]|先生|女士|小姐|$)`,
  "gu",
);
/** "师傅司徒强上门": the office, a family name and what the person does. */
const CHINESE_ROLE_DOES = new RegExp(
  `(?:${ROLE})((?:[${SURNAMES}]|欧阳|歐陽|司徒|上官|诸葛|諸葛|慕容|令狐|皇甫|尉迟|夏侯|轩辕|公孙|端木|呼延|长孙|宇文|南宫|钟离)\\p{Script=Han}{1,2}?)(?=上门|上門|来|來|已|会|會|将|將|说|說|处理|處理|联系|聯繫|签收|簽收|送|打电话|打電話|回复|回覆|确认|確認|明天|今天|昨天|后天|下午|上午|周[一二三四五六日])`,
  "gu",
);
/** "我妈葛秀莲问": one's own, by the whole name. */
const CHINESE_OWN = new RegExp(
  `我(?:妈|媽|爸|姐|哥|妹|弟|老公|老婆|爷爷|爺爺|奶奶|儿子|兒子|女儿|女兒|先生|太太|婆婆|公公|岳母|岳父|室友|同事|朋友|邻居|鄰居)(?:叫)?((?:[${CHINESE_FAMILY.join("")}]|欧阳|司徒|上官|诸葛|慕容|令狐|皇甫|尉迟|夏侯)(?![的是有说要不没在也都就和与把被给让])\\p{Script=Han}{1,2}?)(?=问|問|要|想|买|買|用|的|在|说|說|去|给|給|收|打|会|會|[，。,！!？?\\s]|$)`,
  "gu",
);
const AUNT =
  /(?:我是|我係|我叫|叫我)([阿小老]?(?![们家人])\p{Script=Han}{1,2}(?:伯|叔|姨|婶|嬸|嫂|哥|姐|妈|媽|爷|爺|婆))(?=[，。,！!\s]|$)/gu;
const KOREAN_GIVEN =
  /(?<=^|[\s(,])((?!아저|아가|마음)[가-힣]{2,3})(?= ?씨(?:에게|께|가|는|를|와|랑|한테|하고|의|도|,|\.|\s|$))/gu;
const THAI_SELF =
  /(?:ดิฉัน|กระผม|ผม|หนู)((?!ไม่|ได้|จะ|ขอ|ต้อง|อยาก|เป็น|มี|ใช้|สั่ง|โทร|ลอง|ชื่อ|เอง|ก็|ยัง|เคย|ซื้อ|จ่าย|ส่ง|รอ|ทำ|แจ้ง|คือ|อยู่|เข้า|กด|โอน|ลืม|คิด|รู้|แล้ว|ร่วง|สั้น|ด้วย|พูด)[ก-๎]{2,12}?)(?=ค่ะ|ครับ|นะคะ|นะครับ|เองค่ะ|เองครับ|จาก| )/gu;
const THAI_TOLD =
  /(?:บอก|ฝาก|ถึง|กับ|หา|ให้|ถาม|ติดต่อ|คุย|เรียก|รบกวน)((?:พี่|น้อง|ป้า|ลุง|น้า|เจ๊|เฮีย|หมอ|ครู|ช่าง|คุณ|ยาย|ตา)(?!สาว|ชาย|น้อง|ๆ)[ก-๎]{2,12}?)(?=ฝ่าย|แผนก|ที่|ว่า|ด้วย|หน่อย|ให้|มา|ไป|จะ|เมื่อ|และ|กับ|ไม่|แล้ว|รับ|โทร|ค่ะ|ครับ|\s|$)/gu;
const KHMER =
  /(?:ឈ្មោះ|លោកស្រី|លោក|អ្នកស្រី|បង|អ៊ំ|ពូ|មីង|ប្អូន) ?([\u1780-\u17d3]{3,16}?)(?=សូម|និង|ចំ|បាន|ពី|\s|។|,|$)|(?:ຊື່|ທ່ານ|ນາງ|ທ້າວ|ອ້າຍ|ເອື້ອຍ) ?([\u0e80-\u0eff]{3,16}?)(?=\s|,|\.|$)/gu;
const HINDI_AFTER = /^ (?:ko|se|ne|ka|ke|ki|hai|bol|aap|aaye|aayi|kal)(?![\p{L}\d])/u;

/** "Sharmaji ko bol do": Hindi in Latin letters. */
export function hindi(ctx: Context, k: number): void {
  const s = ctx.scan;
  const end = s.end[k] as number;
  if (s.text.charCodeAt(end - 1) !== 105 || s.text.charCodeAt(end - 2) !== 106 || sizeOf(s, k) < 5 || !isUpper(s, k))
    return;
  // "Jmenuji se": a Czech or Slovak verb of the first person.
  if (s.text.charCodeAt(end - 3) === 117 && s.text.startsWith(" se", end)) return;
  if (HINDI_AFTER.test(s.text.slice(end, end + 6)))
    ctx.emit(s.start[k] as number, end, "PERSON", 0.72, "person-honoured");
}

function dense(ctx: Context, text: string): void {
  if (/\p{Script=Han}/u.test(text)) {
    put(ctx, text, CHINESE_CALL, "person-called");
    put(ctx, text, CANTONESE, "person-honoured");
    put(ctx, text, AUNT, "person-introduced");
    put(ctx, text, CHINESE_ROLE_DOES, "person-role");
    if (text.includes("我")) put(ctx, text, CHINESE_OWN, "person-role");
    roles(ctx, text);
  }
  if (text.includes("씨")) put(ctx, text, KOREAN_GIVEN, "person-honoured");
  if (/[ก-๎]/.test(text)) {
    put(ctx, text, THAI_SELF, "person-introduced");
    put(ctx, text, THAI_TOLD, "person-told");
  }
}

/** "會計佩珊，": the office and a given name; a word of the language there is a thing of the office. */
function roles(ctx: Context, text: string): void {
  for (const hit of all(CHINESE_ROLE, text)) {
    const name = hit[1] as string;
    const slot = lookup(hashWord(name.slice(0, 2)));
    if (slot >= 0 && (bitsAt(slot) & COMMON) !== 0) continue;
    const at = hit.index + hit[0].length - name.length;
    if (!(SURNAME.test(name) || GIVEN.test(name))) continue;
    ctx.emit(at, at + name.length, "PERSON", 0.72, "person-role");
  }
}

const SURNAME = new RegExp(`^[${SURNAMES}]`, "u");
/** Signs that given names are made of. */
const GIVEN =
  /^[佩珊雅琴晓曉梅秀英丽麗芳娟敏静靜淑惠珠翠云雲莲蓮环環雪荣榮爱愛霞香莺鶯媛艳艷瑞佳嘉琼瓊桂娣璧璐娅婭琦晶妍茜秋珍贞貞莉兰蘭凤鳳洁潔玲琳素婵嬋娇嬌倩婷蕾薇菁梦夢岚嵐婉馨瑗琰韵韻咏詠卿聪聰毓昭冰琬茗羽希欣滢瀅馥筠柔霭凝霄枫楓芸菲姬舒荔伟偉刚剛勇毅俊峰军軍辉輝健志义義仁波贵貴福龙龍祥武彬杰傑涛濤昌康岩茂彪博诚誠震振壮壯豪邦绍紹松厚庆慶磊裕哲浩亮谦謙亨翰伯宏斌栋棟维維翔旭鹏鵬泽澤晨辰炎德泰雄琛钧鈞腾騰楠榕弘玉美华華怡君慧娜燕萍红紅春莹瑩丹倫伦雯]{2,3}$/u;

function put(ctx: Context, text: string, pattern: RegExp, rule: string): void {
  for (const hit of all(pattern, text)) {
    const name = (hit[1] ?? hit[2]) as string;
    const at = hit.index + hit[0].lastIndexOf(name);
    ctx.emit(at, at + name.length, "PERSON", 0.72, rule);
  }
}

/** "I" in languages whose sentence needs no verb behind the name. */
const I_AM = classed(IS_UNCASED, "நான் ഞാൻ నేను ನಾನು আমি હું ਮੈਂ میں אני أنا انا ես მე እኔ मैं", "exact");
/** "From" in Arabic. */
const PERSIAN_I = classed(IS_UNCASED, "من", "exact");
const PERSIAN_AM = wordSet("هستم", "exact");
const AM = wordSet("ہوں हूँ हूं বলছি ਹਾਂ छु եմ ვარ ነኝ هستم بول बोल", "exact");
/** Whom one asks to tell: Hebrew, Arabic and Amharic write "to" in one with the name. */
const TELL = classed(
  IS_UNCASED,
  "תגידו תגיד תגידי תמסרו תמסור תמסרי אמרתי תעבירו העברתי הודיעו תודיעו שלחתי بلغوا قولوا أخبروا اخبروا أبلغوا قل قلت ንገሩ ንገሩት",
  "exact",
);
const WITH = classed(IS_UNCASED, "עם את مع کے سے با به که", "exact");
const SPEAK = wordSet("דיברתי לדבר שוחחתי תדברו תשאלו שאלתי פגשתי تحدثت تكلمت كلمت اسألوا صحبت", "exact");
const GLUED = /^(?:ל|ב|ה|لـ|ل|ለ)/u;

/** The word at `k`, in a script without capitals, behind "I", "tell" or "with". */
export function behindUncased(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (isCased(s, k) || !isWord(s, k) || !near(s, k)) return;
  if (I_AM(s, k - 1)) introduced(ctx, k);
  else if (PERSIAN_I(s, k - 1) && PERSIAN_AM(s, k + 1) && isStranger(ctx, k, 0)) emit(ctx, k, 0);
  else if (TELL(s, k - 1)) told(ctx, k);
  else if (WITH(s, k - 1) && k > 1 && SPEAK(s, k - 2) && isStranger(ctx, k, 0)) emit(ctx, k, 0);
}

/** "నేను లావణ్య, …", "میں شازیہ ہوں": a stranger that ends its clause, or stands before "am". */
function introduced(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (!isStranger(ctx, k, 0)) return;
  const closes = /^(?:[,.!।॥၊՝،۔፣]|\s*\n|\s*$)/u.test(s.text.slice(s.end[k], (s.end[k] as number) + 2));
  if (closes || AM(s, k + 1)) emit(ctx, k, 0);
}

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
  ctx.emit((s.start[k] as number) + skip, s.end[k] as number, "PERSON", 0.72, "person-introduced");
}
