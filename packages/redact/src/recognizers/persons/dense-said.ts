/**
 * Rows of patterns for how people call themselves and are called in scripts without spaces: nicknames ("我是果果", "件のゆっこです", "ลุงหมึกร้าน…"),
 * families that were changed ("旧姓 … から … に"), names read out in kana, names of several parts behind their label ("ファム ティ ホア",
 * "古丽娜尔·艾山"), and who took a call ("桐生が承りました").
 */
import { isJapaneseFamily } from "../../names/dense.ts";
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, THAI } from "../../scan/classes.ts";
import { GIVEN_HAN } from "../../words/han-given.ts";
import { type Check, FAMILY, isNamed, type Row } from "./dense-beside.ts";

const END = "(?=$|[\\s，。,.；;！!、：:（(～~])";
const KANA = (1 << HIRAGANA) | (1 << KATAKANA);

/** Signs that given names are made of, or no word at all. */
const isCalled: Check = (text, from, to) =>
  !isOrdinaryDense(text, from, to, false) && [...text.slice(from, to)].every((sign) => GIVEN_HAN.has(sign));
/** A sign of given names at least, and no word. */
const isCantonese: Check = (text, from, to) =>
  !isOrdinaryDense(text, from, to, false) && [...text.slice(from, to)].some((sign) => GIVEN_HAN.has(sign));
const isNoWord: Check = (text, from, to) => !isOrdinaryDense(text, from, to, false);
const isNoJapaneseWord: Check = (text, from, to) => !isOrdinaryDense(text, from, to, true);
/** No office and no word: "係", "当社". */
const isSomebody: Check = (text, from, to) => !OFFICE.test(text.slice(from, to)) && isNoJapaneseWord(text, from, to);
const OFFICE = /[係部課者店社局員側方任長師官士組班所院室窓口]$|^(?:当|弊|私|全|別|前|後|各|両|他|同)/u;

/** "千田マリア": a family's name before a given one in kana. */
const isHalfKana: Check = (text, from, to) => {
  const family = /^[\p{Script=Han}々]+/u.exec(text.slice(from, to))?.[0].length ?? 0;
  return (
    (isJapaneseFamily(text, from, from + family) || isNoJapaneseWord(text, from, from + family)) &&
    isNoJapaneseWord(text, from + family, to)
  );
};

/** Kin and others of whom one says "my", and as one speaks of somebody else's. */
const JAPANESE_KIN =
  "主人|旦那|夫|妻|嫁|母|父|息子|娘|孫|長男|長女|次男|次女|兄|姉|弟|妹|彼氏|彼女|友達|友人|同僚|祖母|祖父|奥様|ご主人|旦那様|旦那さん|奥さん|お母様|お父様|お嬢様|お子様|お母さん|お父さん|息子さん|娘さん|お子さん";
/** What is no name behind them: things, times, and small words. */
const NO_HIRAGANA =
  "(?!の|は|を|が|も|に|で|か|ため|こと|もの|ほう|よう|とき|ところ|あと|まま|せい|うち|いえ|けいたい|なまえ|やつ|みんな|ほか|それ|これ|あれ|どれ|でんわ|ぶん|つもり|とおり|はなし|くるま|かばん|かいしゃ|しごと|にもつ|へや|まえ|なか|うえ|した|そば|ばあい|たび|ひと|かた|だけ|みたい|そう|はず|わけ|まち|すべて|どちら|どなた|だれ|いつも|もう|まだ|あの|その|この)";
const REASON =
  "(?:の件の|の件で(?:ご?連絡|お?電話|ご?相談|メール)した|(?:購入|注文|お?電話|連絡|メール|相談|予約|問い合わせ)した)";

/** What no Thai name begins with where somebody is called aunt or mechanic. */
const NO_THAI =
  "(?!นัด|ช่วย|ครับ|ค่ะ|คะ|คับ|ๆ|จะ|ไม่|ได้|ต้อง|ขอ|มี|เป็น|ใช้|ส่ง|แจ้ง|บอก|ทำ|ว่า|ก็|กับ|และ|ที่|สาว|ชาย|ใหม่|คน|ยัง|ไป|มา|อยู่|เอา|ให้|รอ|เลย|นี้|นั้น|ทาง|ใน|ของ|จาก|เพิ่ง|ข้าง|บ้าน|รับ|เข้า|ออก|กำลัง|แล้ว|หา|ขาย|แอร์|ไฟ|ประปา|ซ่อม|เทคนิค|เสริม|ผม|ภาพ|มาก|มากๆ|นะ|เรื่อง|สำหรับ|ล่วงหน้า|อีก|ทุก|สิน|ร้าน|ลูกค้า|แอดมิน|พนักงาน|เจ้าหน้าที่|สนใจ|สอบ|อยาก|สั่ง|โทร|รบกวน|พอดี|เรา|หนู|ผู้|ตอน|เมื่อ|วัน|เน็ต|ของ|เครื่อง|ติด|ตาม)";

export const SAID: readonly Row[] = [
  // "我是果果", "叫我小鱼儿": a sign said twice, or one with an ending of endearment.
  [
    1 << HAN,
    "是叫係",
    "person-introduced",
    0.78,
    new RegExp(
      `(?:我是|我叫|我係|叫我|这是|這是)(?!谁|誰|[妈媽爸爷爺奶姐哥弟妹婆公刚剛常天年人多好宝寶等慢]\\p{Script=Han}?(?=[\\s，。,.！!的]|$)|[女男幼婴嬰孤少孩健胎][儿兒]|一会|这|這|那|哪)((\\p{Script=Han})\\2|[小阿]?\\p{Script=Han}{1,2}[儿兒仔])${END}`,
      "gu",
    ),
  ],
  // "我叫大鹏，", "我係嘉慧，": by what one is called, where nothing more is said.
  [
    1 << HAN,
    "叫",
    "person-introduced",
    0.76,
    new RegExp(
      `(?:我|本人|名)叫(?!了|过|過|的|你|他|她|我|不|车|車|什|啥|人|做|作|停|醒|号|號)(\\p{Script=Han}{2,3})${END}`,
      "gu",
    ),
    isNoWord,
  ],
  [
    1 << HAN,
    "是係",
    "person-introduced",
    0.76,
    new RegExp(`(?:我是|這是|这是)(\\p{Script=Han}{2})${END}`, "gu"),
    isCalled,
  ],
  [1 << HAN, "係", "person-introduced", 0.76, new RegExp(`我係(\\p{Script=Han}{2})${END}`, "gu"), isCantonese],
  // "同事都叫他老本".
  [
    1 << HAN,
    "叫喊称稱",
    "person-called",
    0.76,
    new RegExp(`(?:叫|喊|称呼|稱呼)[他她我]([老小阿大](?![板师師婆公姐心家伙人])\\p{Script=Han})${END}`, "gu"),
  ],
  // "邻居翠花", "室友静怡": two signs of given names, where nothing more is said.
  [
    1 << HAN,
    "居壁友事姐妹哥弟",
    "person-familiar",
    0.74,
    new RegExp(
      `(?:邻居|鄰居|隔壁|室友|同学|同學|同事|闺蜜|閨蜜|表姐|表妹|表哥|表弟)(?:叫|是)?(\\p{Script=Han}{2})${END}`,
      "gu",
    ),
    (text, from, to) => isCalled(text, from, to) || (/花$/u.test(text.slice(from, to)) && isNoWord(text, from, to)),
  ],
  // "我姐雪莉已经…".
  [
    1 << HAN,
    "我",
    "person-familiar",
    0.74,
    /我(?:姐|哥|妹|弟|妈|媽|爸|老公|老婆|闺蜜|閨蜜|室友|同事)(\p{Script=Han}{2})(?=已经|已經|还没|還沒|说|說|要|想|收|去|来|來|付|买|買|的)/gu,
    isCantonese,
  ],
  // "户名古丽娜尔·艾山": names of Central Asia and of the West, whose parts a dot joins.
  [
    1 << HAN,
    "·・•‧",
    "person-field",
    0.86,
    /(?:户名|戶名|姓名|全名|收款人|收件人|持卡人|乘客|患者|客户|客戶|联系人|聯絡人|我是|我叫|本人|先生|女士)[：:是为為叫 ]{0,2}(\p{Script=Han}{1,6}(?:[·・•‧]\p{Script=Han}{1,7}){1,2}?)(?=$|[\s，。,.；;！!？?、：:（(的在0-9]|先生|女士)/gu,
  ],
  // "全名張簡雅婷": two families' names before the given one.
  [
    1 << HAN,
    "全本真姓",
    "person-field",
    0.82,
    new RegExp(`(?:全名|本名|真名|真实姓名|真實姓名)(?:叫做?|是|为|為|[：:])?[ ]?(\\p{Script=Han}{2,4})${END}`, "gu"),
    isNamed,
  ],
  // "Jason仔", "Kelvin哥": among Cantonese.
  [
    1 << HAN,
    "仔哥姐",
    "person-familiar",
    0.9,
    /(?<![A-Za-z\d])(\p{Lu}\p{Ll}{1,11}(?:仔|哥|姐))(?=[跟同係是在说說讲講幫帮話话嘅的，,。.！!\s]|$)/gu,
  ],
  // "簡維倫 業務部": a signature's line.
  [
    1 << HAN,
    "部科處处组組理任员員师師",
    "person-signed",
    0.78,
    new RegExp(
      `(?:^|\\n)[ \\t]*(${FAMILY}\\p{Script=Han}{1,2})(?=[ 　/|｜]{1,2}\\p{Script=Han}{1,6}(?:部|科|處|处|组|組|經理|经理|主任|专员|專員|工程师|工程師|助理|總監|总监)[ \\t]*(?:\\n|$))`,
      "gu",
    ),
  ],
  // "先日の扇風機の件のみっちーです", "注文したゆっこです".
  [
    KANA,
    "件注購電連メ相予問 で",
    "person-introduced",
    0.78,
    new RegExp(
      `${REASON}${NO_HIRAGANA}([ぁ-んー]{2,6}|[ァ-ヴー]{2,6})(?=(?:です|でございます|と申し|といい)(?:[（(、。！!\\s]|$|ま|が|けど))`,
      "gu",
    ),
    isNoJapaneseWord,
  ],
  // "主人のけんけん名義", "奥様のみつ代様": a nickname of one's own, and how others' are spoken of.
  [
    1 << HIRAGANA,
    "の 主旦夫妻嫁母父息娘孫男女兄姉弟妹彼友僚奥子嬢",
    "person-familiar",
    0.78,
    new RegExp(
      `(?:${JAPANESE_KIN})の${NO_HIRAGANA}([ぁ-んー]{2,6}?(?:くん|ちゃん)?)(?=名義|宛|が(?!い|る|ち)|(?:様|さん|さま|ちゃん|くん)|の(?=保険証|診察券|スマホ|携帯|端末|アカウント|口座|パスポート|学生証|制服|予約|誕生日|カード)|は(?:家|留守|不在|出|今|いま)|を(?:通|呼))`,
      "gu",
    ),
    isNoJapaneseWord,
  ],
  [
    1 << HIRAGANA,
    "の 様さん",
    "person-familiar",
    0.8,
    /(?:奥様|ご主人様?|旦那様|お母様|お父様|お嬢様|お子様|息子様|娘様|奥さん|息子さん|娘さん)の([\p{Script=Han}々ぁ-んァ-ヴー]{2,5}?)(?=様|さま|さん|ちゃん|くん|君)/gu,
    isSomebody,
  ],
  // "旧姓水無瀬から五百蔵に": what one was called and is called now.
  [
    1 << HAN,
    "旧前元 姓",
    "person-field",
    0.84,
    /(?:旧姓|前姓|元の姓|結婚前の姓)[のはが：: ]?((?!から|が|は|の|を|に|で|も)[\p{Script=Han}々]{1,4})(?=から|より|です|でした|の[\p{Script=Han}々]{1,4}(?:です|でした)|→|、|。|$|[）)\s])/gu,
    isSomebody,
  ],
  [
    1 << HAN,
    "姓婚籍字 か→よ",
    "person-field",
    0.84,
    /(?:(?:旧姓|前姓)[のはが：: ]?[\p{Script=Han}々]{1,4}|(?:結婚|入籍|離婚|再婚|改姓|婚姻)(?:して|により|に伴い|のため|で|し)、?(?:[姓名]字?が)?[\p{Script=Han}々]{1,4}|(?:姓|名字|苗字)が[\p{Script=Han}々]{1,4})(?:から|より|→)(?:新姓)?([\p{Script=Han}々]{1,4})(?=に|へ|と)/gu,
    isSomebody,
  ],
  [
    1 << HAN,
    "姓婚籍字 か→よ",
    "person-field",
    0.84,
    /(?:(?:結婚|入籍|離婚|再婚|改姓|婚姻)(?:して|により|に伴い|のため|で|し)、?(?:[姓名]字?が)?|(?:姓|名字|苗字)が)([\p{Script=Han}々]{1,4})(?=(?:から|より|→)(?:新姓)?[\p{Script=Han}々]{1,4}(?:に|へ|と))/gu,
    isSomebody,
  ],
  // "宛名が髙橋ではなく高梁に": not this one, but that.
  [
    1 << HAN,
    "名姓義 く",
    "person-field",
    0.8,
    /(?:宛名|名義|氏名|名前|名字|苗字|姓)[がはも、]([\p{Script=Han}々]{1,4})(?=(?:ではなく|じゃなく|でなく)て?、?[\p{Script=Han}々]{1,4}(?:に|と|で))/gu,
    isSomebody,
  ],
  [
    1 << HAN,
    "名姓義 く",
    "person-field",
    0.8,
    /(?:宛名|名義|氏名|名前|名字|苗字|姓)[がはも、][\p{Script=Han}々]{1,4}(?:ではなく|じゃなく|でなく)て?、?([\p{Script=Han}々]{1,4})(?=に|と|で)/gu,
    isSomebody,
  ],
  // "名前はひかると読みます".
  [
    KANA,
    "読よ",
    "person-field",
    0.8,
    /(?:名前|名字|苗字|姓|氏名|漢字)は(?:、)?「?([ぁ-ん]{2,8}|[ァ-ヴー]{2,8})(?=」?と(?:読み|よみ|読む|申し|いい))/gu,
  ],
  // "返却しました。ヨシノリより": who signs in kana.
  [
    KANA,
    "よ",
    "person-signed",
    0.76,
    /(?:[。、！!\n]|した|です|ます)[ 　]?(?!スマホ|アプリ|ホーム|サイト|ウェブ|メール|コンビニ|センター|レジ|ネット|マイ|パソコン|タブレット|フォーム|ページ|メーカー|サポート|ホテル|チャット|キッチン|フロント|スタッフ|ユーザー|オペレー|これ|それ|どこ|ここ|そこ|あそこ|なに|さき|いつも|だれ|みなさま|みんな|いぜん|まえ|なか|そと|うえ|した)([ァ-ヴー]{2,6}|[ぁ-ん]{2,5})(?=より(?:。|！|[ \t]*$|[ \t]*\n))/gmu,
    isNoJapaneseWord,
  ],
  // "桐生が承りました", "担当安曇よりご連絡します": who took a call.
  [
    1 << HAN,
    "が 承対伺受担",
    "person-role",
    0.76,
    /(?<=^|[、。\s：:」]|は|担当の|担当|受付)((?!担当|受付|対応|窓口)[\p{Script=Han}々]{2,4})(?=が(?:承り|承っ|対応(?:し|いた|させ)|担当(?:し|いた|させ)|お?伺い|受け?付け|お受け))/gu,
    isSomebody,
  ],
  [
    1 << HAN,
    "担受 よか",
    "person-role",
    0.76,
    /(?:担当|受付)(?:の|：)?((?![者部課店係医局外])[\p{Script=Han}々]{2,4})(?=(?:より|から)(?:折り?返|ご?連絡|お?電話|ご?案内|ご?回答|ご?返信|ご?説明|改めて))/gu,
    isSomebody,
  ],
  // "患者千田マリア様".
  [
    1 << KATAKANA,
    "様さ氏く",
    "person-honoured",
    0.84,
    /(?=[\p{Script=Han}々]{1,3}[ァ-ヴー]{2,7}(?:様|さん|さま|氏|くん|ちゃん))(?:(?<![\p{Script=Han}々ァ-ヴー])|(?<=患者|お客様|入居者|児童|園児|生徒|契約者|名義人|利用者|会員|顧客))((?!患者|児童|園児|生徒|会員|顧客|担当|株式|有限|合同|契約|入居|利用|名義)[\p{Script=Han}々]{1,3}[ァ-ヴー]{2,7})(?=(?:様|さん|さま|氏|くん|ちゃん)(?![式子々相態]))/gu,
    isHalfKana,
  ],
  // "氏名：いとう そら", "お名前：ファム ティ ホア": its parts apart.
  [
    KANA,
    "名者",
    "person-field",
    0.91,
    /(?:氏名|名前|児童名|園児名|生徒名|保護者|患者名?|申込者|契約者|受取人|宛名|ローマ字名|乗客名?)(?:様)?[ 　]?[：:][ 　]?([ぁ-ん]{1,6}[ 　・][ぁ-ん]{1,8}|[ァ-ヴー]{1,10}(?:[ 　・＝][ァ-ヴー]{1,10}){1,3})(?=$|[\s（(、。,]|様|さん)/gmu,
  ],
  // "くぜ みなと" alone at the head of its line.
  [
    1 << HIRAGANA,
    "",
    "person-full",
    0.76,
    /(?:^|\n)([ぁ-ん]{2,4}[ 　][ぁ-ん]{2,4})(?=[ 　]?(?:[（(]|様|さん|\n|$))/gu,
    (text, from, to) =>
      !/(?:です|ます|した|ません|さい|ください|して|ない|から|まで|とう)$/u.test(text.slice(from, to)) &&
      !isOrdinaryDense(text, from, from + text.slice(from, to).search(/[ 　]/u), true),
  ],
  // "경비 마 아저씨": a family's name alone.
  [
    1 << HANGUL,
    "아할어",
    "person-honoured",
    0.76,
    /(?:경비|관리|청소|수위|기사|배달|택배|세탁소|슈퍼|옆집|윗집|아랫집|앞집) ([김박최강조윤장임오서신권황안송류유홍고문양손배백허심노하곽성차주우민진지엄채천방공현함변염여추도석선설마길위표명기반왕금옥육인맹제모탁국편용봉])(?= ?(?:아저씨|아주머니|아줌마|할머니|할아버지|어르신|여사님|사장님))/gu,
  ],
  // "ป้าจุ๋มร้านตัดผม": by where somebody is found.
  [
    1 << THAI,
    "รขหซ",
    "person-familiar",
    0.8,
    new RegExp(
      `(?:^|[\\s,]|ฝากไว้กับ|ฝาก|กับ|ให้|ถาม|เรียก|หา|ของ|ไว้ที่)(?:ป้า|ลุง|พี่|น้า|อา|เจ๊|เฮีย|ยาย|ตา|น้อง)${NO_THAI}([ก-๎]{2,8}?)(?=ร้าน|ข้างบ้าน|ข้างห้อง|หน้าบ้าน|หน้าปากซอย|ปากซอย|ห้อง|ซอย|วินมอ|ใต้ตึก|ชั้น)`,
      "gu",
    ),
  ],
  // "สวัสดีค่ะ ปุ๊กกี้นะคะ", "ขอบคุณค่ะ หมวย": behind a greeting, and with a text's last word.
  [
    1 << THAI,
    "ส",
    "person-introduced",
    0.78,
    new RegExp(
      `(?:สวัสดี|หวัดดี|ฮัลโหล)(?:ค่ะ|ครับ|คะ|คับ|ค่า)? ?${NO_THAI}([ก-๎]{2,8}?)(?=นะคะ|นะครับ|เองค่ะ|เองครับ|เองนะ|พูดสาย|จากสาขา)`,
      "gu",
    ),
  ],
  [
    1 << THAI,
    "ข",
    "person-signed",
    0.76,
    new RegExp(`ขอบคุณ(?:มาก(?:ๆ)?)?(?:ค่ะ|ครับ|คะ|คับ|ค่า|นะคะ|นะครับ) ${NO_THAI}([ก-๎]{2,8})(?=\\s*$)`, "gu"),
    (text, from, to) => !/(?:ค่ะ|ครับ|คะ|นะ|จ้า|เลย|ด้วย)$/u.test(text.slice(from, to)),
  ],
];
