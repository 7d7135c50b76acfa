/**
 * Rows of patterns for names in scripts without spaces that stand apart from what surrounds them: in kana of two words, at the foot of a message, as
 * nicknames, behind who they were born as, and Chinese families of two signs with a blank behind them ("正しくはヒグラシ ﾐﾁﾙ", "…願います。紗月より",
 * "旧姓の蓮沼", "澹台 秋水", "ชื่อเล่น ปุ้ย", "โทรหากรกนกได้ที่ …").
 */
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, THAI } from "../../scan/classes.ts";
import { isNamed, type Row } from "./dense-beside.ts";
import { NICKNAMES } from "./dense-nicknames.ts";
import { isGivenAt } from "./dense-thai.ts";

/** Families of two signs that are no words otherwise. */
const TWO_SIGNS =
  "闾丘|閭丘|澹台|濮阳|濮陽|亓官|赫连|赫連|钟离|鍾離|鲜于|鮮于|申屠|太叔|仲孙|仲孫|公冶|宗政|淳于|拓跋|万俟|萬俟|令狐|慕容|尉迟|尉遲|轩辕|軒轅|皇甫|诸葛|諸葛|欧阳|歐陽|司徒|夏侯|呼延|端木|独孤|獨孤|宇文|完颜|完顏|纳兰|納蘭|南荣|东方|東方";
const ENDS_HAN = "(?=$|[\\s，。,.；;！!？?、：:（(）)])";
/** Whoever closes a letter for a firm or a place. */
const NO_SIGNER =
  /(?:社|部|課|係|店|局|会|営業所|事務所|役所|室|院|校|省|庁|署|課|団|班|隊|館|園|組|課長|一同|本部|支店|支社|窓口|現場|会場|現地|自宅|職場|実家|海外|国内|東京|大阪|京都|日本|以上|今後|先日|先週|先月|昨日|昨年|本日|当日|午後|午前|夕方|来週|来月|今日|今週|明日|以前|従来|何|方|県|市|区|駅|側|頃|時|日|[一二三四五六七八九十今来先毎]月|年|分|円|様)$/u;

/** What is said of a call in place of a name in Thai. */
const NO_THAI =
  /^(?:เรา|ผม|ฉัน|ดิฉัน|หนู|คุณ|เจ้าหน้าที่|ลูกค้า|ทีมงาน|ร้าน|บริษัท|พนักงาน|ศูนย์|ฝ่าย|แผนก|แอดมิน|คอลเซ็นเตอร์|ช่าง|คน|ใคร|แม่|พ่อ|พี่|น้อง|สามี|ภรรยา|แฟน|ที่|เขา|เธอ|ท่าน|ธนาคาร|โรงพยาบาล|สาขา|ไม่|มี|ยัง|ได้|จะ|อะไร|ให้|ทาง|เบอร์|กลับ|อีก|รอ|ช่วย|ขอ|นะ|ด้วย|มาก|ครับ|ค่ะ|คะ|ล่วงหน้า|สำหรับ|ใน|ทุก|แจ้ง|หา|สอบถาม|แล้ว|เลย|ตอน|วัน|คืน|ส่ง|สินค้า|เงิน|ออเดอร์|พัสดุ|บัตร|รหัส|คำ|ถ้า|แต่|และ|ก็|เพราะ|ต้อง|อยาก|โปรด|กรุณา|รบกวน|ด่วน|หวัง|ยินดี|เป็น|จาก|ของ)/u;

export const SIGNED: readonly Row[] = [
  // "正しくはヒグラシ ミチル、", "名義：ｶﾀｵｶ ｻﾅｴ": two words in kana behind what names are told by.
  [
    1 << KATAKANA,
    "名正義表読姓宛 はが:：「・のを、",
    "person-field",
    0.8,
    /(?:名義人?|氏名|お名前|登録名|姓名|宛名|正しくは|正式には)(?:は|が|:|：|を|の|、|・|「|『|[ \u3000]){0,3}([ァ-ヴー]{2,10}[ \u3000・][ァ-ヴー]{2,10})(?=$|[\s、。，,」』で様さとのにをへ（(])/gu,
    (text, from) => {
      const before = text.slice(Math.max(0, from - 40), from);
      return !/(?:正しく|正式に)は.{0,2}$/u.test(before) || /[氏姓]名|名[義前]|登録名|宛名|表記/u.test(before);
    },
  ],
  // "…お願いします。紗月より": who a message is from, at its foot.
  [
    1 << HIRAGANA,
    "よ り",
    "person-signed",
    0.76,
    /(?<=[。！!？?\s、])([\p{Script=Han}々]{1,4}|[ぁ-ゖ]{2,4}|[ァ-ヴー]{2,7})(?=より[。！!\s]*(?:\n|$))/gmu,
    (text, from, to) => !NO_SIGNER.test(text.slice(from, to)) && !isOrdinaryDense(text, from, to, true),
  ],
  // "旧姓の蓮沼で": what a family was called before.
  [
    1 << HAN,
    "旧舊 姓",
    "person-maiden",
    0.82,
    /(?:旧姓|舊姓)(?:[のはがも、：:]|[「『（(]){0,3}([\p{Script=Han}々]{1,3})(?=[でのはがをにも、。」』）)さと]|$|\s)/gu,
    (text, from, to) =>
      !/^(?:表記|使用|利用|併記|変更|登録|名義|届|時|期|印|等|記載|欄|可|不可|別)/u.test(text.slice(from, to)),
  ],
  // "澹台 秋水": a family of two signs, and the given name behind a blank.
  [
    1 << HAN,
    "丘台阳陽官连連离離于屠叔孙孫冶政跋俟狐容迟遲辕轅甫葛歐徒侯延木孤文颜顏兰蘭荣方",
    "person-full",
    0.78,
    new RegExp(
      `(?<!\\p{Script=Han}(?=东方|東方|端木))((?:${TWO_SIGNS})[ \\u3000·]\\p{Script=Han}{1,2})${ENDS_HAN}`,
      "gu",
    ),
  ],
  // "따님(다솜)", "배우자 분(나래)": kin, and the name in brackets.
  [
    1 << HANGUL,
    "( 님분드내편우녀호머버생제",
    "person-familiar",
    0.78,
    /(?:따님|아드님|자녀|아내|남편|부인|배우자|보호자|어머님?|아버님?|어머니|아버지|동생|형제|자제|며느님?|사위|손자|손녀|남편|신랑)(?:분| 분)?[（(](?!본인|대리|미성년|성인|동거|별거|만 |가족|고객|동의|이하)([가-힣]{2,4})(?=[)）,])/gu,
    isNamed,
  ],
  // "ชื่อเล่น ปุ้ย".
  [
    1 << THAI,
    "ล",
    "person-thai",
    0.78,
    /ชื่อเล่น(?:ว่า|คือ|เรา|ผม|หนู|:)? ?:?(?!ไม่|อะไร|ของ|ที่|ใน|หรือ|และ|กับ|จริง|ได้|ต้อง|ใคร|ให้|เปลี่ยน|แก้|ผิด|ซ้ำ|เดียว)([ก-๎]{2,8})(?=[\s,.)/]|$)/gu,
  ],
  // "โทรกลับหากรกนกได้ที่ …": whom to call at a number.
  [
    1 << THAI,
    "ห",
    "person-thai",
    0.78,
    /(?:โทร(?:กลับ)?|ติดต่อ(?:กลับ)?|ส่งข้อความ|ไลน์)หา(?:คุณ|พี่|น้อง|ป้า|ลุง)? ?([ก-๎]{2,14}?)(?=ได้ที่|ที่เบอร์|ที่หมายเลข| ?เบอร์|ได้เลยที่)/gu,
    (text, from, to) => !NO_THAI.test(text.slice(from, to)),
  ],
  // "ขอบคุณค่ะ กรกนก แสงจันทร์": a name in full at a message's foot.
  [
    1 << THAI,
    "ข",
    "person-signed",
    0.76,
    /(?:ขอบคุณ(?:มาก)?(?:นะ)?(?:ค่ะ|ครับ|คะ|คับ)|ด้วยความเคารพ|ขอแสดงความนับถือ|ขอบพระคุณ(?:ค่ะ|ครับ)?)[\s,]{1,3}([ก-๎]{3,14} [ก-๎]{3,18})(?=\s*$)/gu,
    (text, from, to) => {
      const name = text.slice(from, to);
      const family = name.slice(name.indexOf(" ") + 1);
      return !NO_THAI.test(name) && !NO_THAI.test(family) && (family.includes("์") || isGivenAt(text, from));
    },
  ],
  ...NICKNAMES,
];
