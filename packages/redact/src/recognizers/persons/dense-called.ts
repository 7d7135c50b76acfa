/**
 * Names in scripts without spaces by the words around them, as patterns: who one is and is called, one's own people, offices
 * with who holds them, whose an account is: "阿强帮我改的", "敝姓蘇", "會計佩珊，", "まさおくん", "미래 엄마예요", "พี่แนนจะโทรกลับ".
 */
import { CHINESE_FAMILY } from "../../names/dense-names.ts";
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, THAI } from "../../scan/classes.ts";
import { bitsAt, COMMON, hashWord, lookup } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { BESIDE, FAMILY, isNamed, type Row } from "./dense-beside.ts";
import { CONTACTS } from "./dense-contacts.ts";
import { DESK_LINES } from "./dense-desk-lines.ts";
import { KIN } from "./dense-kin.ts";
import { isNoValue } from "./dense-no-value.ts";
import { NOTES } from "./dense-notes.ts";
import { SAID } from "./dense-said.ts";
import { SIGNED } from "./dense-signed.ts";
import { NO_NAME, NOT_ON } from "./dense-thai.ts";

const END = "(?=$|[\\s，。,.；;！!、：:（(])";
/** Offices, kin and whom a shop deals with. */
const ROLE =
  "维修工|维修员|业主|業主|住户|住戶|患者|病人|家属|护工|保洁|会计|會計|出纳|出納|财务|財務|前台|店长|店長|主管|经理|經理|秘书|秘書|助理|司机|司機|快递员|快遞員|快递小哥|外卖员|外賣員|客服|老板|老闆|老板娘|师傅|師傅|同事|保安|管家|护士|護士|医生|醫生|房东|房東|租客|邻居|鄰居|室友|女儿|女兒|儿子|兒子|老公|老婆|妹妹|弟弟|姐姐|哥哥|外甥|侄女|侄子|孙子|孫子|孙女|孫女|婆婆|岳母|岳父|用户|用戶|客户|客戶|顾客|顧客|住户|业主|業主|患者|病人|学生|學生|工程师|工程師|技术员|技術員|安装工|维修工|太太|妻子|丈夫|我妈|我媽|我爸|妈妈|媽媽|爸爸|表姐|表哥|表弟|表妹";
/** Each of them has one of these signs, the rarer ones where there is a choice. */
const ROLE_SIGNS =
  "太妻夫妈媽爸表工老女子员主戶員家保店秘司哥傅士房居岳患病会會纳納财財經助医醫租友妹弟姐外婆顾顧学學户前理客同";
const DOES =
  "(?=บอก|ตรง|หน้า|ประจำ|ขอบคุณ|ฝาก|ให้|จะ|ยัง|ไม่|โทร|รับ|แจ้ง|ช่วย|ส่ง|ทำ|เปิด|ปิด|มา|ไป|ฝ่าย|แผนก|ที่|ครับ|ค่ะ|คะ|นะ|แล้ว|ว่า|ตอบ|ซื้อ|ใช้|ขอ|เป็น|คือ|กับ|และ|ใน|[\\s,.!?]|$)";

/** Signs that given names are made of. */
const GIVEN =
  /^[佩儀仪淑珊雅琴晓曉梅秀英丽麗芳娟敏静靜淑惠珠翠云雲莲蓮环環雪荣榮爱愛霞香莺鶯媛艳艷瑞佳嘉琼瓊桂娣璧璐娅婭琦晶妍茜秋珍贞貞莉兰蘭凤鳳洁潔玲琳素婵嬋娇嬌倩婷蕾薇菁梦夢岚嵐婉馨瑗琰韵韻咏詠卿聪聰毓昭冰琬茗羽希欣滢瀅馥筠柔霭凝霄枫楓芸菲姬舒荔伟偉刚剛勇毅俊峰军軍辉輝健志义義仁波贵貴福龙龍祥武彬杰傑涛濤昌康岩茂彪博诚誠震振壮壯豪邦绍紹松厚庆慶磊裕哲浩亮谦謙亨翰伯宏斌栋棟维維翔旭鹏鵬泽澤晨辰炎德泰雄琛钧鈞腾騰楠榕弘玉美华華怡君慧娜燕萍红紅春莹瑩丹倫伦雯]{2,3}$/u;
const FAMILY_FIRST = new RegExp(`^${FAMILY}`, "u");

function isGivenHan(text: string, from: number, to: number): boolean {
  const slot = lookup(hashWord(text.slice(from, from + 2)));
  if (slot >= 0 && (bitsAt(slot) & COMMON) !== 0) return false;
  const name = text.slice(from, to);
  return FAMILY_FIRST.test(name) || GIVEN.test(name);
}

const TABLE: readonly Row[] = [
  // How a name is read, in kana behind a word for it.
  [
    (1 << HIRAGANA) | (1 << KATAKANA),
    "ナな義読よ",
    "person-field",
    0.8,
    /(?:(?:フリガナ|ふりがな|カナ氏名|カナ|読み|よみ)(?:は|：|:|[ \u3000]){1,3}|名義人?(?:は|：|:|[ \u3000]){0,3})「?([ァ-ヶー]{2,8}(?:[ \u3000・][ァ-ヶー]{2,8})?|[ぁ-ゖ]{2,5}[ \u3000][ぁ-ゖ]{2,5}?(?=です|$|[\s、。」,.]))/gu,
  ],
  // How a name is spelled in Latin letters: "영문명 Ha Neulchan", "拼音Sima Yan".
  [
    (1 << HANGUL) | (1 << HAN),
    "영英拼ロ罗羅",
    "person-field",
    0.8,
    /(?:영문 ?(?:이름|성명|명|표기)|여권 ?영문|英文(?:姓名|名字|名)|拼音|英文氏名|英字氏名|ローマ字(?:氏名|表記)?)(?:은|는|は|为|為|是|[:：]|[ \u3000(（]){0,3}(\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]*){0,2})/gu,
  ],
  // Who holds an account or a card, or gets a parcel.
  [
    1 << HAN,
    "户戶人主",
    "person-field",
    0.8,
    /(?:户名|戶名|开户人|開戶人|持卡人|收件人|收货人|收貨人|收款人|受款人|车主|車主|联系人|聯絡人|聯繫人|申请人|申請人)(?:[：:是为 ]){0,2}(?![写寫填输輸打改换換不错錯有信地电電变變拒签簽没沒未已要和的])(\p{Script=Han}{2,4})(?=$|[\s，。,.；;、0-9(（])/gu,
  ],
  // From whom to whom something is changed: "持有人从…改为…", "계정 소유자를 …에서 …로", "เจ้าของบัญชีจาก … เป็น …".
  [
    1 << HAN,
    "从由從",
    "person-field",
    0.8,
    /(?:持有人|所有人|户主|戶主|户名|戶名|名义|名義)(?:从|由|從)(\p{Script=Han}{2,4}?)(?=改为|改成|改為|变更|變更|换成|換成)/gu,
  ],
  [
    1 << HAN,
    "改变變换換",
    "person-field",
    0.8,
    new RegExp(
      `(?:改为|改成|改為|变更为|變更為|换成|換成)((?:${FAMILY}\\p{Script=Han}{1,2}|\\p{Script=Han}{3}))(?=[，,。；;]|$)`,
      "gu",
    ),
    (text, from, to) =>
      FAMILY_FIRST.test(text.slice(from, to)) &&
      !/[版级級型号號式类類券卡店区區费費餐档檔]$/u.test(text.slice(from, to)) &&
      !isOrdinaryDense(text, from, to, false),
  ],
  [
    1 << HANGUL,
    "자의주",
    "person-field",
    0.8,
    /(?:소유자|명의|명의자|예금주)(?:를|을|는|은|가|이)? ?([가-힣]{2,4})(?=에서 [가-힣]{2,4}(?:\(으\)로|으로|로))/gu,
  ],
  [
    1 << HANGUL,
    "자의주",
    "person-field",
    0.8,
    /(?<=(?:소유자|명의|명의자|예금주)(?:를|을|는|은|가|이)? ?[가-힣]{2,4}에서) ([가-힣]{2,4}?)(?=\(으\)로|으로|로)/gu,
  ],
  [1 << THAI, "จ", "person-thai", 0.8, /(?:เจ้าของ|เจ้าของบัญชี|ชื่อบัญชี)จาก ?([ก-๎]{3,16} [ก-๎-]{3,20})(?= เป็น )/gu],
  [
    1 << THAI,
    "จ",
    "person-thai",
    0.8,
    /(?<=จาก ?[ก-๎]{3,16} [ก-๎-]{3,20}) เป็น ([ก-๎]{3,16} [ก-๎-]{3,20})(?= ได้| นะ| ค่ะ| ครับ|[,.]|$)/gu,
  ],
  // One's own, called so or by the whole name; who was about to pay.
  [
    1 << THAI,
    "ช",
    "person-thai",
    0.8,
    /(?:พี่สาว|พี่ชาย|น้องสาว|น้องชาย|ภรรยา|สามี|ลูกสาว|ลูกชาย) ?ชื่อ ?([ก-๎]{3,16})(?=[\s,.]|$)/gu,
  ],
  [1 << THAI, "ตข", "person-thai", 0.74, /(?:ตอนที่|ขณะที่) ?([ก-๎]{3,14} [ก-๎-]{3,18})(?= (?:จะ|กำลัง|พยายาม|จ่าย|ชำระ))/gu],
  [
    1 << HAN,
    "姐哥妹弟妻丈",
    "person-field",
    0.8,
    new RegExp(`(?:姐姐|哥哥|妹妹|弟弟|妻子|丈夫)(${FAMILY}\\p{Script=Han}{1,2})(?=[，。,；;\\s]|$|名[义義下])`, "gu"),
  ],
  [
    1 << HAN,
    "敬谨謹拜",
    "person-signed",
    0.8,
    new RegExp(`(${FAMILY}\\p{Script=Han}{1,2})(?=敬上|谨上|謹上|拜上|敬啟)`, "gu"),
  ],
  [
    1 << HANGUL,
    "니빠나형생내편엄아어",
    "person-field",
    0.8,
    /(?<![가-힣])(?:언니|오빠|누나|형|여동생|남동생|동생|아내|남편|엄마|아빠|어머니|아버지|아들) ([가-힣]{3})(?=에게|한테|께|(?: 이?름?으로)? (?:명의|번호|연락처|전화|휴대폰|핸드폰|폰|통장|계좌|앞으로)|[,.])/gu,
    isNamed,
  ],
  // How a letter begins.
  [
    1 << HAN,
    "的",
    "person-field",
    0.8,
    /(?:亲爱的|尊敬的|親愛的)(?!客户|用户|顾客|朋友|会员|家长|各位|领导|老师|同事)(\p{Script=Han}{2,5})(?=[，,：:\n])/gu,
  ],
  // One's own people, by the whole name.
  [
    1 << HAN,
    "哥姐弟妹妈姑舅叔婶外爷奶侄甥母父婆公嫂夫媳",
    "person-field",
    0.8,
    new RegExp(
      `(?:我(?:的)?)?(?:表哥|表姐|表弟|表妹|堂哥|堂姐|堂弟|堂妹|姨妈|姑妈|姑姑|舅舅|舅妈|叔叔|婶婶|外婆|外公|爷爷|奶奶|侄子|侄女|外甥|岳母|岳父|婆婆|公公|嫂子|姐夫|妹夫|弟媳)(${FAMILY}\\p{Script=Han}(?![的不在登没也想说要用打无会能收是把被给上下])(?:(?![和与跟同及])\\p{Script=Han})?)`,
      "gu",
    ),
  ],
  [
    1 << HAN,
    "我",
    "person-field",
    0.8,
    new RegExp(
      `我(?:老婆|老公|妈妈?|爸爸?|女儿|儿子|同事|朋友|妹妹|姐姐|哥哥|弟弟|太太|妻子|丈夫|室友)(?!马上|高[兴中]|白天|常|万一|任何|方[便面]|于是|程序|江苏|毛病|金额|石家庄|余额|何时|夏天|周[一二三四五六日末]|武汉|[徐苏郑]州|许多|钱[包被没]|陈述|熊孩)(${FAMILY}\\p{Script=Han}(?![的不在登没也想说要用打无会能收是把被给上下])\\p{Script=Han}?)`,
      "gu",
    ),
  ],
  // A name behind thanks.
  [
    1 << HAN,
    "谢感好",
    "person-field",
    0.8,
    new RegExp(`(?:谢谢[您你]?|多谢|感谢|祝好)[，,。！! ]{1,2}(${FAMILY}\\p{Script=Han}{1,2})(?=[，,。\\s]|$)`, "gu"),
  ],
  // "我是小芸", "小芸你好" at the head of a line.
  [
    1 << HAN,
    "小阿",
    "person-field",
    0.8,
    /(?:我是|我叫|这是)(?:客服|顾问|专员|店长|管家|助理)?([小阿](?!区|时|姐|组|院|问|事|程)\p{Script=Han})(?=$|[，,。！!\s的])/gu,
  ],
  [1 << HAN, "你您", "person-field", 0.8, /(?:^|\n)([小阿老](?![师師板])\p{Script=Han})(?=[你您]好)/gu],
  [
    1 << HIRAGANA,
    "で",
    "person-field",
    0.8,
    /(?:^|\n)(?!そう|はい|だめ|いい|まだ|むり|ここ|これ|それ|あれ|どう|なぜ|たぶん|おなじ|ちがう|ほんとう|いつも|かんたん|べつ)([ぁ-ゖ]{2,5})(?=です[、。])/gu,
  ],
  // "司机老刘", "保安阿强": an office and how one is called.
  [
    1 << HAN,
    "小老阿",
    "person-field",
    0.8,
    new RegExp(
      `(?:快递员|快遞員|外卖员|维修工|维修员|业主|護工|护工|保洁|电工|水工|司机|保安|主管|同事|助理|邻居|师傅|保姆|房东)(阿\\p{Script=Han}|[小老]${FAMILY})(?![姨的们])`,
      "gu",
    ),
  ],
  [1 << HAN, "姓", "person-field", 0.8, /(?:我|本人|免贵|免貴)姓([\p{Script=Han}])(?=$|[，。,.；;！!\s的])/gu],
  // "夫の浩二が", "彼氏の大輝の", "妻の由美子名義": kin with a name behind the particle.
  [
    1 << HAN,
    "の 彼旦嫁恋婚隣夫妻母父息娘孫男女甥姪兄姉弟妹人内僚司下輩担窓経総付",
    "person-familiar",
    0.8,
    /(?:夫|妻|母|父|息子|娘|孫|長男|長女|次男|次女|甥|姪|兄|姉|弟|妹|主人|家内|義母|義父|祖母|祖父|彼氏|彼女|旦那|旦那さん|奥さん|嫁|恋人|婚約者|隣人|同僚|上司|部下|友人|後輩|先輩|担当|窓口|経理|総務|人事|受付)の(?!部[署門]|業務|変更|時間|地域|医師|店舗|係員|営業|方々|皆様|名前|電話|携帯|番号|誕生|住所|口座|会社|契約|入院|実家|転勤|仕事|両親|葬儀|看病|学[校費生年]|卒業|進学|入学|受験|保育|幼稚|部屋|荷物|制服|教科|病院|病気|保険|年金|貯金|通帳|名義|免許|友[達人]|担任|先生|成績|遺[品産言]|相続|介護|世話|代理|勤務|職場|給[料与]|結婚|離婚|出産|車|件|分|家|方)(\p{Script=Han}{2,3})(?=[がはともにをでの、。]|から|より|さん|です|名義|宛|本人)/gu,
    (text, from, to) => !isOrdinaryDense(text, from, to, true),
  ],
  // "中村の娘です": whose kin calls.
  [
    1 << HIRAGANA,
    "娘息妻夫母父姉妹兄弟孫嫁",
    "person-familiar",
    0.7,
    /(?:^|[\s、。「])(\p{Script=Han}{2,3})(?=の(?:娘|息子|妻|夫|母|父|姉|妹|兄|弟|孫|嫁|家内|主人|家族)(?:です|でございます|と申し|ですが))/gmu,
    (text, from, to) => !isOrdinaryDense(text, from, to, true),
  ],
  // "昨日老郑说": a family name with 老 or 小 before what its bearer does.
  [
    1 << HAN,
    "老小",
    "person-familiar",
    0.8,
    new RegExp(
      `(?:^|[\\s，。！？、；：,.;!?]|昨天|今天|前天|刚才|上周|早上|下午|晚上|然后|后来|让|找|跟|和|请|问|是|由|被|(?:同事|客服|经理|师傅|物业|保安|门卫|邻居|隔壁|楼下|房东|管理员|宿管|司机|快递|前台)的?)([老小](?![于高时万常方白金明路马])${FAMILY})(?=[说讲让叫找都又也没不跟和把给帮告打发回接拿已要答去来却就在签收代送处办装修换]|今天|昨天|刚)`,
      "gu",
    ),
  ],
  // "母のトミ子の電話": a given name half in katakana.
  [
    1 << KATAKANA,
    "子江代枝",
    "person-given",
    0.66,
    /(?<![ァ-ヴー一-龠])([ァ-ヴ]{2,3}[子江代枝])(?=さん|様|ちゃん|の|が|は|に|を|も|と|です|、|。|\s|$)/gu,
  ],
  // "ป้าแดงนะคะ": as one calls one's elders, before what ends a sentence.
  [
    1 << THAI,
    "ะบ",
    "person-given",
    0.66,
    /(?<![ก-๎])((?:ป้า|ลุง|พี่|น้อง|เจ๊|เฮีย)[ก-๎]{2,9}?)(?=นะคะ|นะครับ|ค่ะ|ครับ|เอง|พูดสาย)/g,
  ],
  // "พลอยรับเรื่องค่ะ": who answers.
  [
    1 << THAI,
    "ะบ",
    "person-given",
    0.72,
    /(?<![ก-๎])([ก-๎]{2,10}?)(?=(?:รับเรื่อง|รับสาย|ยินดีให้บริการ|ดูแล(?:ค่ะ|ครับ))(?:นะ)?(?:ค่ะ|ครับ|คะ)?(?![ก-๎]))/g,
    (text, from, to) =>
      !/^(?:ผู้|ใคร|ทาง|ทีม|เรา|แอดมิน|พนักงาน|เจ้าหน้าที่|ไม่|ได้|จะ|รอ|ขอ|มี|ยัง|แล้ว)/.test(text.slice(from, to)),
  ],
  // "燕姐说可以退": by one sign of the name, before what one says.
  [
    1 << HAN,
    "姐哥叔姨嫂",
    "person-familiar",
    0.72,
    /(?:^|[\s，。！？、；,.;!?])((?![大小表堂学學师師帅帥的二三四五老阿这這那和跟])\p{Script=Han}[姐哥叔姨嫂])(?=说|說|讲|講|让|讓|叫|问|問|告诉|告訴|回[复復覆我]|帮|幫)/gmu,
  ],
  // "转告小陈，": after a word that takes a person, before a mark.
  [
    1 << HAN,
    "小老阿姐哥总工嫂姨叔太生",
    "person-given",
    0.66,
    new RegExp(
      `(?:我是|这是|叫|我叫|我係|係|搵|转告|找|让|请|问|跟|和|给|叫|联系|通知|告诉|同事|客服|经理|师傅|姓)([小老阿]${FAMILY}|${FAMILY}[姐哥总工嫂姨叔太生])(?=[，。,.！？!?\\s、：:]|$|的)`,
      "gu",
    ),
  ],
  // "转告小陈", "找阿强": after a word that takes a person, before what is said of it.
  [
    1 << HAN,
    "小阿老",
    "person-called",
    0.72,
    /(?:转告|轉告|转(?=老)|轉(?=老)|告诉|告訴|通知|联系|聯繫|聯絡|打给|打俾|打|找|叫|问|問|搵|俾|给|給|请|請|让|讓|跟|同|和|与|與|把|被|由|等|我是|我係|這是|这是)([小阿老](?![米鹏鵬度时時区區组組姐程心费費票卡店孩朋吃票型板师師是公婆人家用客旧舊里姨拉实實百爷爺])\p{Script=Han})(?=[，。,.！!？?\s、：:的跟负負]|电话|電話|发|發|说|說|讲|講|收|回|处|處|接|帮|幫|来|來|知|先|做|去|看|签|簽|拿|取|过|過|今|明|昨|就|也|在|$)/gu,
  ],
  // "陳師奶": Cantonese, and whoever is called by office or age behind the family name.
  [
    1 << HAN,
    "奶爷爺妈媽太生娘婆伯叔姨嫂仔r姐哥律练練士头頭",
    "person-honoured",
    0.72,
    new RegExp(
      `((?:${FAMILY})(?:師奶|师奶|太太|[生太](?=$|[，。,！!\\s叫話话係打])|姑娘|婆婆|伯伯?|叔叔?|姨|嫂|仔|sir|Sir|小姐|女士|先生|阿姨|大爷|大爺|大妈|大媽|大叔|大姐|大哥|医生|醫生|律师|律師|教练|教練|工头|工頭))`,
      "gu",
    ),
  ],
  [
    1 << HAN,
    "伯叔姨婶嬸嫂哥姐妈媽爷爺婆",
    "person-introduced",
    0.72,
    /(?:我是|我係|我叫|叫我)([阿小老]?(?![们家人])\p{Script=Han}{1,2}(?:伯|叔|姨|婶|嬸|嫂|哥|姐|妈|媽|爷|爺|婆))(?=[，。,！!\s]|$)/gu,
  ],
  // "师傅司徒强上门": the office, a family name and what the person does; "退款请打给司徒文彬": a family name of two signs.
  [
    1 << HAN,
    `${ROLE_SIGNS}欧歐徒葛慕狐甫尉侯辕`,
    "person-role",
    0.72,
    new RegExp(
      `(?:(?:给|給|找|联系|聯繫|聯絡|通知|告诉|告訴|问|問|叫|请|請|跟|和|与|與|让|讓)(?=(?:欧阳|歐陽|司徒|诸葛|諸葛|慕容|令狐|皇甫|尉迟|夏侯|轩辕)\\p{Script=Han}{1,2}${END})|${ROLE})(?!高[兴興中]|[马馬]上|白天|方便|[于於]是|何时|明天)((?:${FAMILY}|欧阳|歐陽|司徒|上官|诸葛|諸葛|慕容|令狐|皇甫|尉迟|夏侯|轩辕|公孙|端木|呼延|长孙|宇文|南宫|钟离)\\p{Script=Han}{1,2}?)(?:${END}(?<=(?:欧阳|歐陽|司徒|诸葛|諸葛|慕容|令狐|皇甫|尉迟|夏侯|轩辕)\\p{Script=Han}{1,2})|(?=上门|上門|[留填写寫][的了错錯]|来|來|已|会|會|将|將|说|說|处理|處理|联系|聯繫|签收|簽收|送|打电话|打電話|回复|回覆|确认|確認|明天|今天|昨天|后天|下午|上午|周[一二三四五六日]))`,
      "gu",
    ),
  ],
  // "我妈葛秀莲问": one's own, by the whole name.
  [
    1 << HAN,
    "我",
    "person-role",
    0.72,
    new RegExp(
      `我(?:妈|媽|爸|姐|哥|妹|弟|老公|老婆|爷爷|爺爺|奶奶|儿子|兒子|女儿|女兒|先生|太太|婆婆|公公|岳母|岳父|室友|同事|朋友|邻居|鄰居)(?:叫)?((?:[${CHINESE_FAMILY.join("")}]|欧阳|司徒|上官|诸葛|慕容|令狐|皇甫|尉迟|夏侯)(?![的是有说要不没在也都就和与把被给让])\\p{Script=Han}{1,2}?)(?=白天|平时|今天|明天|昨天|每|问|問|要|想|买|買|用|的|在|说|說|去|给|給|收|打|会|會|[，。,！!？?\\s]|$)`,
      "gu",
    ),
  ],
  // "會計佩珊，": the office and a given name; a word of the language there is a thing of the office.
  [
    1 << HAN,
    ROLE_SIGNS,
    "person-role",
    0.72,
    new RegExp(
      `(?:${ROLE})(?:叫|是)?((?![的是有说要不没在也都就和与把被给让请会能可需想已未很太电部办室报表单号码中服端群名姓提反表打问来到])\\p{Script=Han}{2,3})(?=[，。,；;、！!？?\\s（(：:]|先生|女士|小姐|$)`,
      "gu",
    ),
    isGivenHan,
  ],
  [
    1 << HANGUL,
    "씨",
    "person-honoured",
    0.72,
    /(?<=^|[\s(,])((?!아저|아가|마음)[가-힣]{2,3})(?= ?씨(?:에게|께|가|는|를|와|랑|한테|하고|의|도|,|\.|\s|$))/gu,
  ],
  [
    1 << THAI,
    "",
    "person-introduced",
    0.72,
    /(?:ดิฉัน|กระผม|ผม|หนู)((?!หน้า|ข้าง|ตรง|ไม่|ได้|จะ|ขอ|ต้อง|อยาก|เป็น|มี|ใช้|สั่ง|โทร|ลอง|ชื่อ|เอง|ก็|ยัง|เคย|ซื้อ|จ่าย|ส่ง|รอ|ทำ|แจ้ง|คือ|อยู่|เข้า|กด|โอน|ลืม|คิด|รู้|แล้ว|ร่วง|สั้น|ด้วย|พูด)[ก-๎]{2,12}?)(?=ค่ะ|ครับ|นะคะ|นะครับ|เองค่ะ|เองครับ|จาก| )/gu,
  ],
  [
    1 << THAI,
    "",
    "person-told",
    0.72,
    /(?:บอก|ฝาก|ถึง|กับ|หา|ให้|ถาม|ติดต่อ|คุย|เรียก|รบกวน)((?:พี่|น้อง|ป้า|ลุง|น้า|เจ๊|เฮีย|หมอ|ครู|ช่าง|คุณ|ยาย|ตา)(?!สาว|ชาย|น้อง|ๆ)[ก-๎]{2,12}?)(?=ฝ่าย|แผนก|ที่|ว่า|ด้วย|หน่อย|ให้|มา|ไป|จะ|เมื่อ|และ|กับ|ไม่|แล้ว|รับ|โทร|ค่ะ|ครับ|\s|$)/gu,
  ],
  // Who one is: a family name with its given name, up to a mark.
  [
    1 << HAN,
    "我叫",
    "person-familiar",
    0.79,
    new RegExp(`(?:我是|我叫|我係|名叫|[他她]叫)(${FAMILY}\\p{Script=Han}{1,2})${END}`, "gu"),
  ],
  // "他叫卫国": what somebody is called, without the family name.
  [
    1 << HAN,
    "他她",
    "person-familiar",
    0.72,
    /[他她]名?叫((?![我你您他她人快救醒车車外来來做去给給客])\p{Script=Han}{2,3})(?=$|[\s，,。.；;！!])/gu,
    isNamed,
  ],
  [
    1 << HAN,
    "姓",
    "person-familiar",
    0.79,
    new RegExp(
      `(?:敝姓|免贵姓|免貴姓|小姓|本人姓|(?<=^|[\\s，,。])姓)(${FAMILY}|\\p{Script=Han}(?=$|[\\s，。,]))`,
      "gu",
    ),
  ],
  // "阿强", "大刘", "小鹿": before what its bearer does, or behind a greeting or a word that takes a person.
  [
    1 << HAN,
    "阿大小",
    "person-familiar",
    0.79,
    new RegExp(
      `(?:^|[\\s，。！？、；：,.;!?的]|帮|幫|替|为|為|昨天|今天|前天|刚才|剛才|早上|下午|晚上|让|讓|找|跟|和|请|請|问|問|给|給|同事|客服|经理|师傅|隔壁|楼下|前台)(阿(?![里拉尔爾姨婆公伯富司斯迪联聯门門玛瑪莫胶根])\\p{Script=Han}|大(?![方江唐白马馬龙龍金雷高田石林黄黃熊毛夏华華连連万萬海])${FAMILY}|小(?![时時区區程姐组組院事心米红紅票费費孩伙学學吃数數写寫号號型众眾偷宝寶朋店车車猫貓狗说說路部段节節额額图圖窗键鍵屏包件哥弟妹女儿兒子麦麥贷貸贝貝雨雪声聲鬼爱愛度艺藝冰鹏龙龍计計瓶箱袋盒夜腿肚便户戶本商微企工幅规規批量概巧修改毛问問结結])\\p{Script=Han})(?=[说說讲講让讓叫帮幫告打发發回接拿答改买買订訂寄退换換]|今天|昨天|刚|剛)`,
      "gu",
    ),
  ],
  [
    1 << HAN,
    "我",
    "person-familiar",
    0.79,
    /我(?:老婆|老公|妈妈?|爸爸?|女儿|儿子|妹妹|姐姐|哥哥|弟弟|太太|妻子|丈夫|婆婆|公公|岳母|岳父|奶奶|爷爷|外婆|外公|同事|朋友|室友)([柴鲍祁仇卫岳龚薄阎晏窦宓蔺阚裘缪戚卞芮臧俞虞喻戎郝]\p{Script=Han}{1,2}?)(?=[已在的和与不没也打来叫说同本去会用签买是是，。！？,.\s]|$)/gu,
  ],
  [
    1 << HAN,
    "好",
    "person-familiar",
    0.79,
    new RegExp(
      `(?:[你您]好|哈喽|嗨)[，, ]?([老小阿]${FAMILY}|阿\\p{Script=Han}|大(?![方江唐白马馬龙龍金雷高田石林黄黃熊毛夏华華])${FAMILY})${END}`,
      "gu",
    ),
  ],
  [
    1 << HAN,
    "先太師經姐士",
    "person-familiar",
    0.79,
    new RegExp(
      `(?:^|[\\s，。！？、；：,.;!?的])(${FAMILY}(?:先生|小姐|女士|太太|師傅|老師|經理)|${FAMILY}\\p{Script=Han}{1,2}(?=先生|小姐|女士|太太|師傅|老師|經理))`,
      "gu",
    ),
  ],
  // "call 老张 first": in a sentence of another script.
  [
    1 << HAN,
    "老小阿大哥姐总總工",
    "person-familiar",
    0.79,
    new RegExp(`(?<=[A-Za-z] )([老小阿大]\\p{Script=Han}|${FAMILY}(?:哥|姐|总|總|工))(?=[ ,.;:!?)]|$)`, "gu"),
  ],
  // "工号 77 婉清为您服务".
  [
    1 << HAN,
    "号號",
    "person-familiar",
    0.79,
    /(?:工号|工號|客服)\s?[A-Za-z]?\d{2,6}(?:号|號)?[,，\s]?(\p{Script=Han}{2,3})(?=[为為]您|竭诚|竭誠|很高兴|很高興)/gu,
  ],
  [
    1 << HAN,
    "主人",
    "person-familiar",
    0.79,
    new RegExp(
      `(?:户主|戶主|收款人|收件人|联系人|聯絡人|持卡人|开户人|開戶人|投保人|法人|经办人)(?:[：:是为為 ]){0,2}(${FAMILY}\\p{Script=Han}{1,2})(?=[已在的和与與不没也打来叫说同本去]|${END.slice(3)}`,
      "gu",
    ),
  ],
  [
    1 << HAN,
    "姓義者名",
    "person-familiar",
    0.79,
    /(?:旧姓|名義|名義人|契約者名?|氏名|宛名)(?:は|：|:)\s?(\p{Script=Han}{2,4})(?=です|でした|と|宛|様|$|[\s、。])/gu,
  ],
  [
    1 << HIRAGANA,
    "ん くん|ちゃん",
    "person-familiar",
    0.79,
    /(?<![ぁ-ゖァ-ヴ一-龠])(?!おば|おじ|おか|おと|おに|おね|わん|にゃん|ぼう|さい|にい|ねえ|じい|ばあ|とう|かあ)([ぁ-ゖ]{2,4})(?=くん|ちゃん)/gu,
  ],
  [
    1 << HIRAGANA,
    "の 娘息男女妹弟姉兄孫妻夫母父友僚",
    "person-familiar",
    0.79,
    /(?:娘|息子|長男|長女|次男|次女|妹|弟|姉|兄|孫|妻|夫|母|父|祖母|祖父|友人|友達|同僚)の(?!ため|こと|もの|ほう|よう|とき|ところ|あと|まま|せい|おかげ|うち|いえ|ところ|けいたい|なまえ|やつ|みんな|ほか|それ|これ|でんわ|ぶん)([ぁ-ゖ]{2,4}?)(?=が|は|に(?!つ|よ|も)|を|も|さん|と|です|、|。|$)/gu,
  ],
  [
    1 << HANGUL,
    "",
    "person-familiar",
    0.79,
    /(?:가입자 ?명|가입자|예금주 ?명?|수취인|받는 ?(?:사람|분)|보내는 ?(?:사람|분)|신청인|신청자|계약자 ?명?|명의자|입금자 ?명?|보호자 ?명?|성함|대표자)(?:은|는|이|가)?[ :：]{1,3}(?!성함|이름|연락|번호|주소|정보|변경|확인|본인|동의|없)([가-힣]{2,4}?)(?=$|[\s,.)(]|입니다|이에요|예요|이고|님|씨|으로|로|인데)/gu,
    isNamed,
  ],
  // "기사 탁현우 연락 안됨": who somebody is at work, before a family name and a given one.
  [
    1 << HANGUL,
    "기상담매팀고직점원과대",
    "person-familiar",
    0.79,
    /(?:기사|상담사|상담원|담당자?|매니저|팀장|고객|직원|점장|원장|과장|대리)(?:은|는|이)? ((?:[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용]|남궁|황보|제갈|선우|독고|사공)[가-힣]{2})(?= (?:통화|연락|전화|방문|배정|확인|님|씨|기사)|[,.)]|에게|한테|께서|$)/gu,
    isNamed,
  ],
  [
    1 << HANGUL,
    "엄아할어",
    "person-familiar",
    0.79,
    /(?:^|[\s,.!?~]|저는? ?)(?!우리|아기|애기|저희|친정|아이|동네|학생|회원|고객|시어)([가-힣]{2})(?= (?:엄마|아빠|할머니|할아버지|어머니|아버지|어머님|아버님)(?:예요|입니다|인데|이에요|에요|이구|이고|께서|가 |는 ))/gu,
    isNamed,
  ],
  [
    1 << THAI,
    "",
    "person-familiar",
    0.79,
    new RegExp(
      `(?:^|[\\s,.]|และ|กับ|คือ|ว่า|ถึง|ฝาก|ถาม|บอก|ให้|ของ)(?:พี่|น้อง|ป้า|ลุง|เจ๊|เฮีย|คุณ|ช่าง)${NO_NAME}([ก-๎]{2,10}?)${DOES}`,
      "gu",
    ),
  ],
  [
    1 << THAI,
    "",
    "person-familiar",
    0.79,
    new RegExp(`(?:ดิฉัน|ผม|หนู|ฉัน|กระผม|เรา)ชื่อ ?${NO_NAME}([ก-๎]{2,12}?)(?=ค่ะ|ครับ|นะ|คะ|[\\s,.!?]|$)`, "gu"),
  ],
  [
    1 << THAI,
    "",
    "person-familiar",
    0.79,
    new RegExp(
      `(?:ดิฉัน|กระผม|ผม|หนู|ชื่อบัญชี|ชื่อผู้รับ|ผู้รับ|เจ้าของบัญชี|ชื่อลูกค้า|ชื่อ-สกุล|ชื่อ-นามสกุล|นามสกุล) ?:? ?${NO_NAME}([ก-๎]{3,12} ${NOT_ON}[ก-๎]{3,14}?)(?= |$|ค่ะ|ครับ|นะ|[,.])`,
      "gu",
    ),
  ],
  // "พนักงาน กิติชัย ธนูปกรณ์ แจ้งว่า": a name in full behind what somebody is.
  [
    1 << THAI,
    "",
    "person-role",
    0.76,
    new RegExp(
      `(?:พนักงาน|เจ้าหน้าที่|ลูกค้า|คนขับ|ผู้(?:รับ|ส่ง|เซ็นรับ|ลงนาม|ติดต่อ|ป่วย|โดยสาร|เช่า|จัดการ|เอาประกัน|สมัคร|ปกครอง)|คนไข้|นักเรียน|นักศึกษา|สมาชิก|เพื่อนร่วมงาน|หัวหน้า|แพทย์|ทนาย|อาจารย์|ลงชื่อ|โดย)(?!งาน) ?(?:คือ|ชื่อ)? ?${NO_NAME}([ก-๎]{3,14} ${NOT_ON}[ก-๎]{3,16})(?= |$|[,.\\n])`,
      "gu",
    ),
  ],
  ...BESIDE,
  ...NOTES,
  ...CONTACTS,
  ...KIN,
  ...SAID,
  ...SIGNED,
  ...DESK_LINES,
];

const WORDS = 16;
/** The number of a sign that some row asks for, from 1 up; 0 for all others. */
const numbers = new Uint16Array(1 << 16);
let signCount = 0;

/** Rows with their signs as bits. */
const ROWS = TABLE.map(([scripts, signs, rule, score, pattern, check]) => {
  const groups = signs === "" ? [] : signs.split(" ");
  const pieces = groups.find((group) => group.includes("|"))?.split("|");
  const needs = groups.filter((group) => !group.includes("|")).map(bitsOf);
  return { scripts, needs, pieces, rule, score, pattern, check };
});

function bitsOf(signs: string): Int32Array {
  const bits = new Int32Array(WORDS);
  for (const sign of signs) {
    const c = sign.charCodeAt(0);
    if (numbers[c] === 0) numbers[c] = ++signCount;
    if (signCount >= WORDS * 32) throw new Error("too many signs");
    const n = numbers[c] as number;
    bits[n >> 5] = (bits[n >> 5] as number) | (1 << n);
  }
  return bits;
}

const held = new Int32Array(WORDS);

export function denseCalled(ctx: Context): void {
  const { text, hasDense, scripts } = ctx.scan;
  if (!hasDense) return;
  held.fill(0);
  for (let p = 0; p < text.length; p++) {
    const sign = numbers[text.charCodeAt(p)] as number;
    held[sign >> 5] = (held[sign >> 5] as number) | (1 << sign);
  }
  const isHere = (piece: string): boolean => text.includes(piece);
  for (const row of ROWS)
    if ((scripts & row.scripts) !== 0 && row.needs.every(holdsOne) && row.pieces?.some(isHere) !== false)
      for (const hit of all(row.pattern, text)) {
        const name = (hit[1] ?? hit[2]) as string;
        const at = hit.index + hit[0].lastIndexOf(name);
        if (!isNoValue(text, at) && (row.check === undefined || row.check(text, at, at + name.length)))
          ctx.emit(at, at + name.length, "PERSON", row.score, row.rule);
      }
}

function holdsOne(needs: Int32Array): boolean {
  for (let n = 0; n < WORDS; n++) if (((needs[n] as number) & (held[n] as number)) !== 0) return true;
  return false;
}
