/**
 * Rows of patterns for names in scripts without spaces as those say them who see somebody every day: "バイトのみっちーが", "ももちゃん", "봉식아 이거", "예솔이한테",
 * "邬工和阚主任", "พี่ต้อมบอก".
 */
import { isKoreanDesk, isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, THAI } from "../../scan/classes.ts";
import { FAMILY, type Row } from "./dense-beside.ts";

const KANA = (1 << HIRAGANA) | (1 << KATAKANA);
/** What somebody is at work, at home or next door, in Japanese. */
const JAPANESE_ROLE =
  "(?:バイト|アルバイト|パート|新人|店長|副店長|主任|社員|スタッフ|レジ|先輩|後輩|同僚|受付|担当|派遣|研修生|実習生|助手|部長|課長|係長|社長|所長|営業|事務|配達|厨房|ホール|隣|近所|友達|友人|ママ友|娘|息子|妹|弟|姉|兄|孫|いとこ|彼女|彼氏|チーフ|リーダー|マネージャー|責任者|幼なじみ|同級生|相方)";
/** How nicknames end. */
const PET =
  "(?:[ぁ-ゖ]{1,2}っ(?:ち|ちー|ちん|ぴ|ぴー|ぺ|ぺー|こ|くん|きー|しー|つん|ぽ|ぽん|たん|ちゃん)|[ぁ-ゖ]{1,3}(?:たん|ぽん|りん|ぴー|やん|のん|みん|ちん|ぴょん|にゃん|べえ|ちー|りー|ぷー|ぽよ)|[ぁ-ゖ]{1,2}ー[ぁ-ゖ]{0,2}|[ァ-ヴ]{1,3}(?:ッチ|ッチー|ピー|ッピ|リン|ポン|ヤン|チン)ー?)";
const JAPANESE_BEHIND = "(?=が|は|に|を|も|と|から|へ|の|って|、|。|です|$)";
/** What children, beasts and one's kin are called, and no name. */
const NO_CHILD =
  /^(?:赤|おば|おじ|お?じい|お?ばあ|お?かあ|お?とう|お?ねえ|お?にい|お母|お父|お姉|お兄|お嬢|おぼっ|坊|わん|にゃん|うさ|くま|ねこ|いぬ|ぞう|みな|みんな|よめ|まご|ひよこ|ぶた|さる|かめ|とり|あか|ぼく|ワン|ネコ|イヌ|ウサ|ゆる|ゆるキャラ|ちび|がき|おチビ)$/u;

/** Families of Korea of one syllable, but those that stand before an office as words: this, that, former, present, general. */
const KOREAN_FAMILY =
  "[표피국설위편형길옥육빈궁도라마모목문민반방배백범변복봉사석선소손송심안양어엄여연염예오용우원유윤은음임장정조주지진차채천최추탁태하한함허호홍황김박강고공곽권금기남노류맹명서성승시엽온왕인제좌경계구감갈]";
const KOREAN_OFFICE =
  "(?:과장|부장|대리|차장|팀장|실장|사장|이사|상무|전무|본부장|주임|사원|소장|원장|교수|선생|기사|반장|점장|매니저|계장|국장|변호사|박사|간호사|사무장|지점장|센터장|부사장|감독|코치|집사|권사|목사|장로|스님|약사|의사)";
/** What ends in the sound with which one calls somebody, and is a verb. */
const KOREAN_VERB =
  /(?:같|많|않|찮|잖|알|받|찾|맞|남|놓|높|좋|작|얇|앉|담|감|잡|살|팔|날|달|참|닫|밝|낮|닮|깎|볶|쌓|돌|몰|볼|올|솔직|동|남|북|서|유|병|이제|그래|해|거|뭐|애)$/u;
const KOREAN_BEING =
  /^(?:어린|늙은|젊은|고양|강아지|지킴|멍멍|알림|돌봄|길잡|외톨|장난꾸러기|꼬맹|아|놀|먹|볼|맏|막둥|둥|옹알|호랑|거북|부엉|원숭|사람|이|저|그|본|너|뿐|많|같|높|깊|넓|길|종|차|사|나|게|분|전|후)$/u;
/** Has the syllable a consonant at its end? */
const isClosed = (syllable: string): boolean => (syllable.charCodeAt(0) - 0xac00) % 28 !== 0;

/** Engineers of China by their family's name; builders, hands and whoever begins or ends a work are none. */
const ENGINEER = `(?:(?![施高童包手员職职加分完开開竣人女化动動罢停务返复上下班美技监军特焦木石农])(?:${FAMILY}|[仇阚栾匡臧靳詹麦苗晏柴瞿阎连翁戚]))`;
const THAI_ELDER = "(?:พี่|น้อง|ป้า|ลุง|เจ๊|เฮีย|ช่าง|น้า|หมอ|ครู)";
const NO_THAI =
  "(?!พนักงาน|แอดมิน|ที่|ชาย|สาว|เขา|คน|ๆ|เลี้ยง|ร้าน|เจ้าหน้าที่|ขนส่ง|วิน|ไรเดอร์|ช่าง|ยาม|แม่บ้าน|เค้า|ทีม|ฝ่าย|ใหญ่|ไฟ|แอร์|ซ่อม|ประปา|เทคนิค|ใหม่|เก่า|จะ|ไม่|ยัง|ก็|มา|ไป|ได้|ให้|บอก|แจ้ง|โทร|รับ|ส่ง|ทำ|ตอบ|ช่วย|คะ|ค่ะ|ครับ|นะ|หน่อย|ด้วย|เอง|หมา|แมว)";

export const NICKNAMES: readonly Row[] = [
  // How somebody of the shop is called, behind what they are there.
  [KANA, "の", "person-familiar", 0.74, new RegExp(`${JAPANESE_ROLE}の(${PET})${JAPANESE_BEHIND}`, "gu"), isNoWord],
  // "さくらちゃん": the name without what makes it small.
  [
    KANA,
    "ん ちゃん|くん|たん",
    "person-familiar",
    0.74,
    /(?:(?<=[\p{Script=Han}ァ-ヴー])[はがもとにで]([ぁ-ゖ]{2,3})|(?<![ぁ-ゖァ-ヴー\p{Script=Han}])([ぁ-ゖ]{2,4}|[ァ-ヴー]{2,4}))(?=(?:ちゃん|くん|たん)(?:が|は|に|を|も|と|から|へ|の|って|、|。|（|\(|です|$))/gu,
    (text, from, to) => !NO_CHILD.test(text.slice(from, to)),
  ],
  [
    KANA,
    "の ちゃん|くん|たん",
    "person-familiar",
    0.74,
    /の([ぁ-ゖ]{2,3}|[ァ-ヴー]{2,4})(?=(?:ちゃん|くん|たん)(?:が|は|に|を|も|と|から|へ|の|って|、|。|（|です))/gu,
    (text, from, to) => !NO_CHILD.test(text.slice(from, to)),
  ],
  // "氏名（カナ）：サメジマ トウコ", "契約者名(フリガナ) サメジマトウコ": how it is read, as forms ask for it.
  [
    KANA,
    ")）",
    "person-field",
    0.8,
    /(?:氏名|お?名前|セイメイ|シメイ|オナマエ|オキャクサマ|名義人?|患者名?|会員名?|契約者名?|申込者名?|お客様名|利用者名?|受取人|担当者?) ?[（(](?:半角|全角)? ?(?:カナ|フリガナ|カタカナ|かな|ふりがな|ひらがな|よみ|読み)[)）][：:=＝]? ?([ァ-ヴー]{2,10}(?:[ ・][ァ-ヴー]{2,10})?|[ぁ-ゖ]{2,6} [ぁ-ゖ]{2,6})(?![ァ-ヴーぁ-ゖ])/gu,
    isKanaName,
  ],
  [
    KANA,
    "",
    "person-field",
    0.8,
    /(?:セイメイ|シメイ|オナマエ|オキャクサマ|名義人?|患者名?|会員名?|契約者名?|申込者名?|お客様名|受取人)[：:=＝] ?([ァ-ヴー]{2,10}(?:[ ・][ァ-ヴー]{2,10})?)(?![ァ-ヴーぁ-ゖ])/gu,
    isKanaName,
  ],
  // "フリコミ サメジマ トウコ 5,000": as a bank's statement says from whom money came.
  [
    KANA,
    "ミ込金人",
    "person-field",
    0.78,
    /(?:フリコミ|フリカエ|ソウキン|ニュウキン|振込(?:人|元|名義)?|依頼人|入金|送金元)[ :：]{1,3}([ァ-ヴー]{2,10}[ ・][ァ-ヴー]{2,10})(?=$|[\s様、,]|\d)/gmu,
    isKanaName,
  ],
  // "セイ：サメジマ メイ：トウコ": a family and a given name in fields of their own.
  [
    KANA,
    "イ",
    "person-field",
    0.82,
    /セイ[）)]?[：:=＝] ?([ァ-ヴー]{2,10})(?=[\s、,／/|｜]{1,3}(?:お?名前)?[（(]?メイ[）)]?[：:=＝])/gu,
    isKanaName,
  ],
  [
    KANA,
    "イ",
    "person-field",
    0.82,
    /(?<=セイ[）)]?[：:=＝] ?[ァ-ヴー]{2,10}[\s、,／/|｜]{1,3}(?:お?名前)?[（(]?)メイ[）)]?[：:=＝] ?([ァ-ヴー]{2,10})(?![ァ-ヴー])/gu,
    isKanaName,
  ],
  // "担当：橘": a family of one sign, alone behind who did it.
  [
    1 << HAN,
    "当付応名入成認長任",
    "person-field",
    0.76,
    /(?:担当者?|受付者?|対応者?|記入者?|作成者?|確認者?|署名|氏名|店長|責任者|承認者?)[：:] ?([橘楠榊椿梶柊桂椎栢樫柏榎槙檜桐辻堤畑岸峰嶋森林原関谷泉堀菅乾巽轟鬼楡梅桑葛蔦萩蓮菊蘭芹茅薄])(?=$|[\s(（、。/／])/gmu,
  ],
  // "봉식아 이거": who is called, and what is said to them.
  [
    1 << HANGUL,
    "아야",
    "person-called",
    0.74,
    /(?:^|[.!?\n,] ?)([가-힣]{2})(?:아|야)(?=[,!~]| (?:이거|너|네가|니가|거기|그거|저거|오늘|내일|빨리|혹시|지금|나|내가|난|좀|왜|뭐|어디|언제|고마워|미안|잠깐|여기|우리|이번|어제|아까|전화|카드|계정|비번|와이파이))/gu,
    isCalled,
  ],
  // "예솔이한테": a name with the sound that lets it be said.
  [
    1 << HANGUL,
    "이",
    "person-called",
    0.72,
    /(?<![가-힣])([가-힣]{2})(?=이(?:한테|에게|더러|보고|네 |가 (?:말|그러|전화|알려|받|보내|했|가져|연락)))/gu,
    (text, from, to) =>
      isClosed(text.charAt(to - 1)) && !KOREAN_BEING.test(text.slice(from, to)) && !isKoreanDesk(text.slice(from, to)),
  ],
  // "표 과장님": a family's name of one syllable, apart from the office.
  [
    1 << HANGUL,
    "님",
    "person-honoured",
    0.8,
    new RegExp(
      `(?<![가-힣])(${KOREAN_FAMILY})(?= ${KOREAN_OFFICE}님?(?:이|은|께|한테|에게|도|의|과|과는|하고|,|\\.| |$))`,
      "gu",
    ),
  ],
  // "转告邬工和阚主任", "栾工说".
  [
    1 << HAN,
    "工",
    "person-familiar",
    0.74,
    new RegExp(
      `(?:转告|轉告|通知|告诉|告訴|联系|聯繫|请|請|找|问|問|让|讓|跟|和|与|與|给|給|叫|由|麻烦|麻煩|是|、|，|。|^|\\n|\\s)(${ENGINEER})(?=工(?:和|与|、|，|说|說|讲|的|已|在|来|來|去|到|。|：|:|要|让|还|不|没|沒|那|确认|回复|会|$|\\s))`,
      "gu",
    ),
  ],
  [
    1 << HAN,
    "任理总师生长姐哥",
    "person-honoured",
    0.8,
    /([仇阚栾匡臧靳詹晏柴瞿阎翁戚邬佘苗])(?=(?:主任|经理|总|老师|师傅|医生|律师|主管|科长|处长|部长|局长|院长|校长|组长|队长|班长|店长|厂长|阿姨|大姐|大哥|先生|女士|小姐))/gu,
  ],
  // "พี่ต้อมบอก": an elder, and what they say or do.
  [
    1 << THAI,
    "",
    "person-familiar",
    0.74,
    new RegExp(
      `(?<![ก-๎])(?:แต่|และ|ให้|กับ|ว่า|ที่|ถาม|หา)?${THAI_ELDER}${NO_THAI}([ก-๎]{2,8}?)(?=บอก|แจ้ง|ที่สาขา|โทร|รับ(?!ประกัน)|ส่ง|มา(?![ก-๎]{0,1}ตรฐาน)|ให้|จะ|ไม่|ยัง|ทำ|ตอบ|ช่วย|เช็ค|ฝาก|สาขา|ฝ่าย|แผนก)`,
      "g",
    ),
  ],
];

function isNoWord(text: string, from: number, to: number): boolean {
  return (
    !isOrdinaryDense(text, from, to, true) &&
    !/^(?:みん|ほう|とき|ため|こと|もの|ひと|せい|あい|はず)/u.test(text.slice(from, to))
  );
}

/** Behind a closed syllable one calls with "아", behind an open one with "야". */
function isCalled(text: string, from: number, to: number): boolean {
  const name = text.slice(from, to);
  return isClosed(text.charAt(to - 1)) === (text.charAt(to) === "아") && !KOREAN_VERB.test(name) && !isKoreanDesk(name);
}

/** No "ナシ", "サポートセンター". */
function isKanaName(text: string, from: number, to: number): boolean {
  return !NO_KANA_NAME.test(text.slice(from, to));
}
const NO_KANA_NAME =
  /^(?:ナシ|ミテイ|フメイ|ミキニュウ|ミトウロク|サポート|センター|カスタマー|オペレーター|スタッフ|テスト|サンプル)/u;
