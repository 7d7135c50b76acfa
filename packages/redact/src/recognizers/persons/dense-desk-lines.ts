/**
 * Rows of patterns for names in scripts without spaces by their place in a desk's lines: behind what a form asks for ("契約者 戸張、"), behind a part of a
 * firm ("営業部真鍋まで"), behind the time of a chat's line, signed behind a dash, whose booking it is, and as Cantonese speaks of people.
 */
import { isJapaneseFamily } from "../../names/dense.ts";
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, THAI } from "../../scan/classes.ts";
import { GIVEN_HAN } from "../../words/han-given.ts";
import { type Check, FAMILY, isNamed, type Row } from "./dense-beside.ts";
import { KOREAN } from "./dense-contacts.ts";
import { NO_NAME, NOT_ON } from "./dense-thai.ts";
import { JAPANESE_REGIONS, KOREAN_FAMILIES } from "./dense-words.ts";
import { isHanBrand } from "./things/han-brands.ts";

const KANA = (1 << HIRAGANA) | (1 << KATAKANA);
/** A Japanese name: a family's, or one with its given name in Han or kana. */
const JAPANESE =
  "([\\p{Script=Han}々]{2,5}?|[\\p{Script=Han}々]{1,3}[ぁ-ん]{2,4}?|[\\p{Script=Han}々]{1,3}[ァ-ヴー]{2,5}?)";
const CHINESE_GIVEN = `[${[...GIVEN_HAN].join("")}詠棠雯廣勝晴]`;

const REGIONS: ReadonlySet<string> = new Set(JAPANESE_REGIONS);
const OFFICE =
  /[係部課者店社局員側方任長師官士組班所院室窓口駅館場園港校庁庫宅商様前後内外中上下間分円日時月年号便品料済名]$|(?:商事|通運|物産|組合|工業|電機|運輸|運送|建設|産業|興業|銀行|学園|大学|協会|財団)$|^(?:当|弊|私|全|別|前|後|各|両|他|同|未|不|無|再|新|変更|確認|要|至急|電話|本人|留守|午[前後])/u;

/** A line of the desk's own below. */
const ANSWERED = /\n(?:サポート|オペレーター|担当者?|受付|カスタマー[^\n：:]{0,8}|スタッフ|窓口|店舗|ショップ)[：:]/;

/** No office, no place and no word. */
const isSomebody: Check = (text, from, to) => {
  const name = text.slice(from, to);
  return !OFFICE.test(name) && !REGIONS.has(name.slice(0, 2)) && !isOrdinaryDense(text, from, to, true);
};
/** And begins as a family does. */
const isOfFamily: Check = (text, from, to) =>
  isSomebody(text, from, to) && [3, 2].some((size) => from + size <= to && isJapaneseFamily(text, from, from + size));
const isNoKanaWord: Check = (text, from, to) =>
  !NO_KANA.test(text.slice(from, to)) && !isOrdinaryDense(text, from, to, true);
const NO_KANA =
  /^(?:[おご].*|みな.*|みんな|かかり.*|てん.*|たんとう.*|せんせい|ねえ|にい|どなた|どちら|こちら|そちら|それ|これ|あれ|ひと|かた|ほう|とき|スマホ|メール|ライン|アプリ|パート|バイト|ネット|サイト|ギフト|プレゼント|チケット|クーポン|コード|リンク|データ|ファイル|ポイント)$/u;

/** Families, or two signs of given names, or what somebody is called: "阿坤", "老魏". */
const CHINESE_FAMILY = `(?:${FAMILY}|[鄔柏應單祝谷區]|麥(?![當片樂芽子田]))`;
const CANTONESE = `((?!錢|时|時)${CHINESE_FAMILY}\\p{Script=Han}{1,2}?|${CHINESE_GIVEN}{2}|[阿老肥](?![師板婆公爸媽人])\\p{Script=Han})`;
/** What goes on behind a person in Cantonese. */
const GOES_ON =
  "(?=攞|簽|報失|改|開|傾|講|打|跟|收[咗到過]|話|覆|處理|睇|嚟|去|送|交|申請|取消|查|續|退|俾|畀|用|想|要|唔|冇|同我|同埋|個[名戶]|架車|部|嘅|就得|就知|度|已|，|。|,|！|!|？|\\?|$)";
const isChinese: Check = (text, from, to) =>
  !isHanBrand(text, from) &&
  (/^[阿老肥]/u.test(text.slice(from, to)) ? isNamed(text, from, to) : !isOrdinaryDense(text, from, to, false));
const CANTONESE_SIGNS = "嘅喺俾咗啲佢搵攞唔係緊畀冇嗰哋嚟睇傾尋覆個幫話";
/** Whoever else takes a chat's turns. */
const DESK = /^(?:客服|系统|系統|机器人|機器人|管理|用户|用戶|客户|客戶|买家|卖家|店家|商家|自动|自動|智能|サポート)/u;

/** What given and family names of Thailand are made of. */
const THAI_PART =
  /ณัฐ|รัตน|วงศ์|พงศ์|พงษ์|ศรี|ทอง|สุข|บุญ|ชัย|พร|ศักดิ์|วัฒน|จันทร์|แก้ว|เจริญ|สมบูรณ์|กุล|สิริ|ศิริ|ภัทร|วร|กาญจน|ปัญญา|ธน|กมล|นันท|ลักษณ์|รุ่ง|เพชร|มณี|วิไล|ประ|ภรณ์|นาถ|เดช|ฤทธิ์|สวัสดิ์|กฤต|ปาริ|อนุ|จิรา|ภู|พึ่ง|หอม|สม|วิ|สุ|นภา|ชล|เกียรติ|มงคล|ใจ|ดี$|งาม|อิน|คำ|มี|ชา|ยศ|พัฒน์|ธร|ณี$|ดา$|นุช/;
const THAI_THING =
  /สำนัก|บริษัท|ธนาคาร|ร้าน|โรง|ศูนย์|สาขา|เครื่อง|รถ|ระบบ|สินค้า|บริการ|เบอร์|รหัส|ที่อยู่|จังหวัด|อำเภอ|ตำบล|ถนน|ซอย|หมู่|คอนโด|อาคาร|วัน|เดือน|เช้า|ห้าง|ตลาด|ข้าว|ราคา|ประกัน|ใบ|งาน|ข้อมูล|ลูกค้า|พนักงาน|ประเทศ|ประชุม|วิดีโอ|สุขภาพ|ส่วน/;

export const DESK_LINES: readonly Row[] = [
  // "契約者 戸張、電話番号変更希望", "受付者(真鍋)が対応", "折返し先：浅利 日中可".
  [
    1 << HAN,
    "者人先当付長",
    "person-field",
    0.78,
    new RegExp(
      `(?:契約者|申込者|名義人|受取人|利用者|依頼者|依頼人|差出人|担当者?|受付者?|対応者?|記入者?|承認者?|責任者|折返し?先|折り返し先|連絡先|引継先)(?: |\u3000|：|:|（|\\()${JAPANESE}(?=、|,|$|\\s|[）)](?:が|は|の|に|へ|より|、|。|\\s|$)|より|まで)`,
      "gmu",
    ),
    isSomebody,
  ],
  // "営業部真鍋まで連絡ください".
  [
    1 << HAN,
    "部課室係科 まで宛へ",
    "person-role",
    0.76,
    new RegExp(
      `(?<=(?:営業|経理|総務|人事|技術|開発|広報|法務|工事|業務|管理|企画|販売|購買|情報|支援|サポート)[部課室係科])${JAPANESE}(?=(?:まで|へ|宛に?)(?:[、。]|ご?連絡|お?電話|折|お願い|お送り|ください)|様|さん)`,
      "gu",
    ),
    isSomebody,
  ],
  // "[14:02] 浅利: まだですか": who speaks behind the time.
  [
    1 << HAN,
    ":：",
    "person-speaker",
    0.76,
    /(?:^|\n)[[(【]?\d{1,2}:\d{2}(?::\d{2})?[\])】]? ([\p{Script=Han}々]{2,4}(?:[ぁ-んァ-ヴー]{2,4})?)(?=[:：] )/gu,
    (text, from, to) => !DESK.test(text.slice(from, to)) && isSomebody(text, from, to) && isNamed(text, from, to),
  ],
  // "…頼みます。――浅利": signed behind a dash.
  [
    1 << HAN,
    "—―-－",
    "person-signed",
    0.76,
    /(?<=[。！!？?\n])\s?[—―－-]{1,2} ?([\p{Script=Han}々]{2,4})(?=\s*$)/gu,
    (text, from, to) => isSomebody(text, from, to) && isNamed(text, from, to),
  ],
  // "予約は鵜飼で入っています", "戸張名義で予約", "田代悠斗宛に送って".
  [
    1 << HAN,
    "はが で",
    "person-field",
    0.74,
    new RegExp(
      `(?:予約|登録|名義|注文|申込み?|契約|宛名|領収書|伝票)[はが]${JAPANESE}(?=で(?:入って|入れて|取って|取れて|して|なって|お願い|登録|予約))`,
      "gu",
    ),
    isOfFamily,
  ],
  [
    1 << HAN,
    "名宛",
    "person-field",
    0.74,
    new RegExp(`(?<=^|[、。\\s「])${JAPANESE}(?=名義(?:で|の|に|と)|宛(?:に|て|の|です|で))`, "gmu"),
    (text, from, to) => (text[to] === "名" ? isSomebody : isOfFamily)(text, from, to),
  ],
  // "諸星和馬様より入電", "担当メモ：御手洗佐和子様（昭和27年4月1日生）".
  [
    1 << HAN,
    "様",
    "person-honoured",
    0.76,
    /(?<=^|[、。\s：:（(・「])([\p{Script=Han}々]{3,6})(?=様(?:より|から|へ|宛|の|が|は|に|も|と|$|[、。\s\u3000（(」）)]))/gmu,
    isSomebody,
  ],
  // "昨日戸張が受け取りました", "課長の能登谷に回して", "真鍋：届きません / サポート：…".
  [
    1 << HAN,
    "日朝週先ど",
    "person-familiar",
    0.74,
    new RegExp(
      `(?:昨日|一昨日|今朝|本日|先日|先週|先程|先ほど|さきほど)、?${JAPANESE}(?=が(?:受け?取|対応し|伺|来て|来ら|持って|折り返)|(?:さん|氏)(?:から|が|より|に)|(?:から|より)(?:ご?案内|ご?連絡|お?電話|ご?説明|ご?回答)を?)`,
      "gu",
    ),
    isSomebody,
  ],
  [
    1 << HAN,
    "の 長任チリ",
    "person-role",
    0.74,
    new RegExp(
      `(?:課長|部長|係長|主任|店長|社長|専務|所長|支店長|班長|チーフ|リーダー)の${JAPANESE}(?=に(?:回し|伝え|代わ|つない|確認|お|は|も)|(?:まで|から|より)(?:ご?連絡|お?電話|折)|が(?:対応|伺|担当)|です(?:が|。|、|$)|さん|と申)`,
      "gmu",
    ),
    isSomebody,
  ],
  [
    1 << HAN,
    "：: サオ担受カス窓",
    "person-speaker",
    0.78,
    /(?:^|\n)([\p{Script=Han}々]{2,4}|[\p{Script=Han}々]{2,3}[ぁ-んァ-ヴー]{2,4})(?=[：:])/gu,
    (text, from, to) => ANSWERED.test(text.slice(to, to + 400)) && isOfFamily(text, from, to),
  ],
  // "技術の戸張君が", "受付のあすかさん", "友達のカナに送りました".
  [
    1 << HAN,
    "の 君",
    "person-honoured",
    0.76,
    /(?:営業|技術|経理|総務|人事|受付|担当|新人|バイト|後輩|部下|倉庫|現場|窓口)の([\p{Script=Han}々]{2,3})(?=君(?:が|は|に|を|も|と|から|、|。|の))/gu,
    isSomebody,
  ],
  [
    KANA,
    "の さ様ちく",
    "person-honoured",
    0.76,
    /(?:受付|担当|窓口|フロント|レジ|営業|経理|総務|店員|スタッフ|事務|隣|看護師|美容師|オペレーター)の([ぁ-ん]{2,4}|[ァ-ヴー]{2,5})(?=さん|様|さま|ちゃん|くん)/gu,
    isNoKanaWord,
  ],
  [
    KANA,
    "の に",
    "person-familiar",
    0.74,
    /(?:友達|友人|知人|友だち|同僚|先輩|後輩|妻|夫|娘|息子|妹|弟|姉|兄|彼女|彼氏|いとこ)の([ァ-ヴー]{2,5}|[\p{Script=Han}々]{2}|[ぁ-ん]{2,4})(?=に(?:送[っりろ]|渡し|貸し|頼[んみ]|教え|譲っ|譲り|預け|あげ|プレゼント|聞[いき]))/gu,
    (text, from, to) => isNoKanaWord(text, from, to) && isSomebody(text, from, to),
  ],
  // "みんなからリョウと呼ばれています".
  [
    KANA,
    "呼",
    "person-familiar",
    0.76,
    /(?:みんな|皆|友達|家族|周り|職場|会社|仲間)(?:から|に)は?「?([ァ-ヴー]{2,6})(?=」?と呼ばれ)/gu,
    isNoKanaWord,
  ],
  // "→ くどう はるか、1994/7/21です": an answer behind its arrow.
  [
    1 << HIRAGANA,
    "→⇒>▶",
    "person-field",
    0.8,
    /(?:^|\n)(?:→|⇒|>|▶) ?([ぁ-ん]{2,5}[ 　][ぁ-ん]{2,5})(?=[、,]|です|と申|\s*$)/gmu,
    isNoKanaWord,
  ],
  // "搵曉棠攞鎖匙", "我要幫戚詠詩報失": as Cantonese speaks of people.
  [
    1 << HAN,
    CANTONESE_SIGNS,
    "person-familiar",
    0.72,
    new RegExp(`(?:搵|畀|俾|同|叫|問下?|幫|轉俾|轉畀|交俾|尋日|琴日|今日|頭先|啱啱|代)${CANTONESE}${GOES_ON}`, "gmu"),
    isChinese,
  ],
  [
    1 << HAN,
    "嘅個架同已 電戶車一過入",
    "person-familiar",
    0.72,
    new RegExp(
      `(?<=^|[，。,\\s])(${CHINESE_FAMILY}\\p{Script=Han}{1,2}?)(?=嘅電話|個戶口|架車|同我|同埋我|同佢|已過數|已入數)`,
      "gmu",
    ),
    isChinese,
  ],
  // "我個女詠詩用緊", "我同事嘉欣話可以退".
  [
    1 << HAN,
    `${CANTONESE_SIGNS} 我`,
    "person-familiar",
    0.74,
    new RegExp(
      `我(?:個)?(?:女|仔|老公|老婆|阿媽|阿爸|家姐|大佬|細佬|細妹|妹|表弟|表妹|表哥|表姐|同事|朋友|同學|鄰居|太太|先生|男友|女友)${CANTONESE}(?=用緊|話|嘅|部|個|想|要|俾|畀|唔|冇|攞|幫|簽|同|已|，|。|$)`,
      "gmu",
    ),
    isChinese,
  ],
  // "放喺春燕度", "個個都叫我嘉欣", "有個叫盧廣勝嘅同事".
  [
    1 << HAN,
    "喺响",
    "person-familiar",
    0.74,
    new RegExp(`(?:放|擺|留|寄|收)(?:咗)?[喺响]${CANTONESE}(?=度|嗰度|嗰邊|屋企)`, "gu"),
    isChinese,
  ],
  [
    1 << HAN,
    "叫嗌",
    "person-called",
    0.76,
    new RegExp(`(?:都|人|家|友|事)[叫嗌喊]我(?:做)?(${CHINESE_GIVEN}{2})(?=$|[，。！!,\\s])`, "gmu"),
    isNamed,
  ],
  [
    1 << HAN,
    "叫 嘅的",
    "person-called",
    0.76,
    new RegExp(
      `[個个]叫(${CHINESE_FAMILY}\\p{Script=Han}{1,2})(?=[嘅的](?:同事|客服|職員|职员|師傅|师傅|人|小姐|先生|女士))`,
      "gu",
    ),
    isNamed,
  ],
  // "收件人寫何俊就得", "抬頭改做盧廣勝", "用麥嘉欣個名訂".
  [
    1 << HAN,
    "寫写填改用",
    "person-field",
    0.78,
    new RegExp(
      `(?:(?:收件人|收货人|收貨人|抬頭|抬头|戶名|户名|聯絡人|联系人|名)(?:寫|写|填|改做|改成|改為|改为|用)|用(?=\\p{Script=Han}{2,3}(?:個|嘅)名))(${CHINESE_FAMILY}\\p{Script=Han}{1,2}?)(?=就|，|。|$|吧|啦|[個嘅]名)`,
      "gmu",
    ),
    isNamed,
  ],
  // "经手人（卢广胜）": who did it, in brackets.
  [
    1 << HAN,
    "(（",
    "person-field",
    0.76,
    new RegExp(
      `(?:[经經][办辦手]人?|承[办辦]人?|[负負][责責]人|接待人?|[处處]理人|受理人|[签簽]收人|申[请請]人|工程[师師]|技[术術][员員]|客服|同事)[（(](${FAMILY}\\p{Script=Han}{1,2})(?=[）)])`,
      "gu",
    ),
    isNamed,
  ],
  // "放在晓棠那里", "找志远拿钥匙".
  [
    1 << HAN,
    "放存找去 那拿取要领",
    "person-familiar",
    0.72,
    new RegExp(
      `(?:(?:放|存|留|寄存)在?(?=${CHINESE_GIVEN}{2}(?:那里|那儿|那邊|那边))|(?:找|去找)(?=${CHINESE_GIVEN}{2}(?:拿|取|要|领)))(${CHINESE_GIVEN}{2})`,
      "gu",
    ),
    isNamed,
  ],
  // "표지연하고 같이 갔어요".
  [
    1 << HANGUL,
    "고 같함둘통얘이",
    "person-full",
    0.74,
    new RegExp(
      `(?<![가-힣])(?!이마트|이케아|고객|여동생|남동생|이모부|고모부|우리|여직원|남직원|여사친|남사친)((?:${KOREAN_FAMILIES}|[봉피음])[가-힣](?![역점집팀실관님들])[가-힣])(?=(?:하고|이랑|랑) (?:같이|함께|둘이|통화|얘기|이야기))`,
      "gu",
    ),
    isNamed,
  ],
  // "친구 한결이가 그러는데", "우리 딸 하늘이가 써요".
  [
    1 << HANGUL,
    "가",
    "person-familiar",
    0.74,
    /(?<![가-힣])(?:딸|아들|친구|동생|여동생|남동생|언니|누나|오빠|형|남편|아내|와이프|조카|손자|손녀|알바|후배|선배|신랑|며느리|사위|막내|큰딸|작은딸) (?!하나|여러|한명|둘|셋|누구|걔네|얘네|전부|모두|본인|혼자|자기|아이|애기|친구|엄마|아빠|언니|오빠|누나|가족|전화|카드|계정)([가-힣]{2}이?)(?=가 (?:써|쓰|쓸|그러|그랬|말|알려|해 ?줬|바꿔|사용|샀|산|주문|결제|받|신청|가입|보내|가져|연락|전화))/gu,
    (text, from, to) =>
      !/(?:고양|강아지|어린|젊은|늙은|거북|호랑|멍멍|꼬맹|막둥|똑똑|아가|둥)이?$/u.test(text.slice(from, to)) &&
      (text.endsWith("이", to) || isNamed(text, from, to)),
  ],
  // "소영이가 비번 바꿔줬어요".
  [
    1 << HANGUL,
    "가",
    "person-given",
    0.72,
    new RegExp(
      `(?<![가-힣])${KOREAN}(?=이?가 (?:비번|비밀번호|전화(?!기)|말해|알려|바꿔|보내|가져|결제|주문|대신|자꾸|계속|깔아|설치해|가르쳐))`,
      "gu",
    ),
    isNamed,
  ],
  // "พี่แนนเปลี่ยนรหัสให้", "ไปเอากุญแจที่พี่ต้อม", "เรียกว่าฝนก็ได้ค่ะ".
  [
    1 << THAI,
    "ปแ",
    "person-familiar",
    0.76,
    /(?:^|[\s,.])(?:พี่|น้อง|ป้า|ลุง|เจ๊|เฮีย|น้า|คุณ)(?!พนักงาน|แอดมิน|ที่|ชาย|สาว|เขา|คน|ๆ|ช่าง|จะ|ไม่|ต้อง|ขอ|ช่วย|อยาก|เพิ่ง|เคย|ได้|ยัง|ลอง|ก็|ให้|ไป|มา|กด|เป็น|สามารถ|รบกวน)([ก-๎]{2,8}?)(?=(?:เปลี่ยน|แก้|แนะนำ)(?:รหัส|เบอร์|ชื่อ|ที่อยู่|อีเมล|ให้|ไว้|มา|ไป))/gmu,
  ],
  [
    1 << THAI,
    "ท",
    "person-familiar",
    0.74,
    /(?:เอา|รับ|ฝาก|ไว้|หยิบ|กุญแจ|ของ|พัสดุ)ที่(?:พี่|น้อง|ป้า|ลุง|เจ๊|เฮีย|น้า)(?!พนักงาน|แอดมิน|ที่|ชาย|สาว|คน|ช่าง|ยาม|เขา|บอก|ส่ง|สั่ง|แจ้ง|ซื้อ|โอน|ให้|ฝาก|ทำ|ใช้|จอง|เคย|ว่า|ต้อง|อยาก|มี|เอา|ขอ|รปภ)([ก-๎]{2,8})(?=$|[\s,.])/gmu,
  ],
  [
    1 << THAI,
    "ร",
    "person-called",
    0.78,
    /เรียก(?:ผม|หนู|เรา|ฉัน|ดิฉัน|พี่|ป้า|ลุง)?ว่า ?(?:พี่|น้อง|ป้า|ลุง|คุณ)?([ก-๎]{2,10}?)(?=ก็ได้|ได้เลย|ได้ค่ะ|ได้ครับ|เฉยๆ|นะคะ|นะครับ)/gu,
    (text, from, to) => !/^(?:อะไร|ยังไง|อย่าง|แบบ|ตาม|คน|พี่|น้อง|ช่าง)/.test(text.slice(from, to)),
  ],
  // "ฝากบอก ณัฐกฤตา วงศ์ใหญ่ โทรกลับ": a name in full behind what takes a person, told by what names of Thailand are made of.
  [
    1 << THAI,
    "",
    "person-full",
    0.76,
    new RegExp(
      `(?:คุยกับ|ฝากบอก|ฝาก|ถาม|บอก|ของ|ติดต่อ|ส่งต่อให้|โอนให้|มอบให้|ให้|ในนาม(?:ของ)?|ชื่อ|บัญชี|ช่าง|ฝ่าย[ก-๎]{2,12}|แผนก[ก-๎]{2,12}|เวร|ผู้รับเรื่อง|ผู้แจ้ง|ผู้ดูแล|ผู้บันทึก|ผู้ติดต่อ|เปลี่ยนเป็น|ผู้รับเป็น|เมื่อวาน|เมื่อเช้า|วันนี้|[-–—]|\\d\\]|^)(?: |: ?| ?\\(|(?<=^))(?!ดิฉัน|กระผม|ผม|หนู|เรา|คุณ|นาย|นาง|ชื่อ|ลูกค้า|แอดมิน)${NO_NAME}([ก-๎]{3,14} ${NOT_ON}[ก-๎]{3,16})(?=[ :,.)]|$)`,
      "gmu",
    ),
    (text, from, to) => {
      const [given, family] = text.slice(from, to).split(" ") as [string, string];
      return THAI_PART.test(given) && THAI_PART.test(family) && !THAI_THING.test(given + family);
    },
  ],
];
