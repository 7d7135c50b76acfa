/**
 * Villages, flats and boxes of the post in scripts without blanks between words, where no road tells them: "刘家河村村口第二家", "屯門安定邨定福樓1203室",
 * "郵政第12-88號信箱", "松荘101号室", "503동 902호", "ม.7 ต.นาใน อ.พรรณานิคม".
 */
import { HAN, HANGUL, THAI } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const HAN_NUMBER = "[\\d一二三四五六七八九十]";
const BOXES =
  /(?:(?![在到寄往至是有只局])\p{sc=Han}){0,4}(?:郵政|邮政|郵局|邮局)(?:專用|专用)?(?:信箱)? ?第? ?\d{1,6}(?:[-－之]\d{1,5})?[號号]?(?:信箱|附\d{1,4}[號号])?|私書箱 ?第? ?\d{1,5} ?号/gu;
const isBox = (hit: string): boolean => /信箱|私書箱/.test(hit);
/** Land, county, town, village, in this order; the house by its number or by where it stands. */
const HAN_VILLAGE = new RegExp(
  `(?:(?![在到寄往至是住于])\\p{sc=Han}){2,3}(?:[省市区區县縣州]|自治区)(?:\\p{sc=Han}{1,4}[市州县縣区區]){0,2}\\p{sc=Han}{1,4}[镇鎮乡鄉](?:\\p{sc=Han}{1,4}(?:村|屯|社区|社區|里|庄|莊|坝|沟|湾))(?:\\p{sc=Han}{0,3}${HAN_NUMBER}{0,3}[组組社队隊鄰邻巷弄])?(?:\\d{1,4}[號号])?(?:村?口|路口|桥头|村头|东头|西头|南头|北头|旁边?|旁邊)?(?:第?${HAN_NUMBER}{1,3}[家户戶])?`,
  "gu",
);
/** Estates of Hong Kong and flats by block, floor and room. */
const HAN_FLAT = new RegExp(
  `(?:(?![在到寄往至是住于的])\\p{sc=Han}){2,8}(?:邨|苑|村|花園|花园|大廈|大厦|小区|家园|公寓|新村)(?:第?${HAN_NUMBER}{1,3}期)?(?:(?:\\p{sc=Han}{1,4}[樓楼閣座])?[\\dA-Z]{0,3}[座栋棟幢]?)(?:${HAN_NUMBER}{1,2}[樓楼层層])?(?:\\d{1,5}[室]|[A-Z][室]|\\d{1,5}[號号](?:地下|地舖|铺)?)(?:[A-Z]室)?`,
  "gu",
);
const JAPANESE_FLAT =
  /(?:[\p{sc=Han}ァ-ヶー]{2,10}の?)?(?:[\p{sc=Han}ァ-ヶー]{1,8})(?:荘|寮|コーポ|ハイツ|メゾン|アパート|マンション|レジデンス|団地)[\p{sc=Han}ァ-ヶーA-Z]{0,10}\d{1,4}(?:号室|号棟(?:の| )?\d{1,4}号室|号(?![機線]))/gu;
const KOREAN_FLAT =
  /(?<![가-힣\d])(?:(?:[가-힣]{2,6}[시군구동읍면] ){0,3}[가-힣A-Za-z]{2,12} )?(?:\d{1,2}(?:단지|차) )?\d{1,4}동 ?\d{3,4}호(?![선기차])/gu;
const KOREAN_VILLAGE =
  /(?<![가-힣])(?:(?:[가-힣]{2,3}도|강원|경기|충북|충남|전북|전남|경북|경남|제주) )?[가-힣]{1,4}[시군] (?:[가-힣]{1,4}구 )?[가-힣]{1,4}[읍면] [가-힣]{1,5}리(?: \d{1,4}(?:-\d{1,4})?(?:번지)?| (?:[가-힣]{2,8} ){1,2}(?:옆|앞|뒤|건너편|맞은편|근처)(?: [가-힣]{2,4} (?:지붕|대문|집|하우스))?)/gu;
const KOREAN_BOX = /(?:[가-힣]{2,8}우체국 )?사서함 ?\d{1,5}(?:-\d{1,4})? ?호/gu;

const NO_THAI = "(?!เบอร์|โทร|ค่ะ|ครับ|คะ|นะ|ฝาก|ส่ง|ทะเบียน|บัตร|ชื่อ|ไม่|ได้|แล้ว|วัน|รหัส|มือถือ|พัสดุ|ของ|ถึง)";
const THAI_NAME = `${NO_THAI}[ก-๎]{2,24}`;
const THAI_TOWN = `${NO_THAI}(?!ไฟ|น้ำ|เน็ต|รถ|มี|เป็น|ตั้งแต่|ทั้ง|ตอน|ช่วง|เสีย|ดับ|มา|ไป|จะ|ให้|ที่)[ก-๎]{3,16}`;
const THAI_PART = `(?:(?:หมู่บ้าน|ซอย|ซ\\.|ถนน|ถ\\.|ต\\.|ตำบล|อ\\.|อำเภอ|จ\\.|จังหวัด|แขวง|เขต|ตรอก|อาคาร|คอนโด|หมู่บ้าน) ?${THAI_NAME}(?: ?\\d{1,4}(?:[/-]\\d{1,3})?)?|(?:ม\\.|หมู่|หมู่ที่|แยก|ชั้น|ห้อง|ตึก|อาคาร|บ้านเลขที่|ซอย|ซ\\.) ?(?:[A-Z]?\\d{1,4}(?:[/-]\\d{1,4})?|[A-Z](?![A-Za-z])))`;
const THAI_BY = `(?:หลัง|หน้า|ข้าง|ใกล้|ตรงข้าม|ติด|ตรง)${THAI_NAME}`;
const THAI_CHAIN = new RegExp(
  `(?:(?:บ้าน(?:เลขที่)? ?)?\\d{1,4}/\\d{1,4} |บ้าน(?!เลขที่|ที่)${THAI_NAME} (?:${THAI_BY} )?|(?:หอพัก|คอนโด|อพาร์ทเม้นท์|อพาร์ตเมนต์|แมนชั่น|แฟลต) ?${THAI_NAME} )?(?:${THAI_PART}[ ,]{1,2}){0,7}${THAI_PART}(?: ${THAI_TOWN}(?=[ \\n,.]|$))?(?: \\d{5}(?!\\d))?`,
  "gu",
);
const THAI_MARKS =
  /หมู่บ้าน|ซอย|ซ\.|ถนน|ถ\.|ต\.|ตำบล|อ\.|อำเภอ|จ\.|จังหวัด|แขวง|เขต|คอนโด|หอพัก|(?:ม\.|หมู่|แยก|ชั้น|ห้อง|ตึก|อาคาร) ?[A-Z]?\d|\d\/\d|\d{5}/gu;
const isThai = (hit: string): boolean => {
  const marks = new Set(hit.match(THAI_MARKS)).size;
  return marks > 2 || (marks > 1 && /\d/.test(hit) && /ต\.|ตำบล|อ\.|อำเภอ|แขวง|เขต|คอนโด|หอพัก|\d\/\d/.test(hit));
};
const THAI_BOX = /ตู้ ?(?:ปณ|ป\.ณ)\.? ?\d{1,4}(?: ?(?:ปณ[จฝ]?|ปท)\.? ?)?(?: ?[ก-๎]{2,20})?(?: \d{5}(?!\d))?/gu;

interface Form {
  readonly script: number;
  readonly holds: RegExp;
  readonly form: RegExp;
  readonly isOne?: (hit: string) => boolean;
}
const FORMS: readonly Form[] = [
  { script: HAN, holds: /信箱|私書箱/, form: BOXES, isOne: isBox },
  { script: HAN, holds: /[镇鎮乡鄉]/, form: HAN_VILLAGE },
  { script: HAN, holds: /邨|苑|村|花園|花园|大廈|大厦|小区|家园|公寓/, form: HAN_FLAT },
  { script: HAN, holds: /荘|寮|コーポ|ハイツ|メゾン|アパート|マンション|レジデンス|団地/, form: JAPANESE_FLAT },
  { script: HANGUL, holds: /\d동 ?\d/, form: KOREAN_FLAT },
  { script: HANGUL, holds: /[읍면] [가-힣]{1,5}리 /, form: KOREAN_VILLAGE },
  { script: HANGUL, holds: /사서함/, form: KOREAN_BOX },
  { script: THAI, holds: /ต\.|ตำบล|ซ\.|ซอย|หมู่|ห้อง|แขวง|เขต/, form: THAI_CHAIN, isOne: isThai },
  { script: THAI, holds: /ตู้ ?ป/, form: THAI_BOX },
];

export function denseHamlets(ctx: Context): void {
  const { scripts, text, hasDense } = ctx.scan;
  if (!hasDense) return;
  for (const { script, holds, form, isOne } of FORMS) {
    if ((scripts & (1 << script)) === 0 || !holds.test(text)) continue;
    for (const { 0: hit, index } of all(form, text))
      if (isOne === undefined || isOne(hit))
        ctx.emit(index, index + hit.trimEnd().length, "ADDRESS", 0.85, "address-homestead");
  }
}
