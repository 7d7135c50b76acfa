/**
 * Number plates of China, Japan and Korea as people type them: "粤B·K4187挂", "车牌 川 a 8k2 17", "千葉 五〇二 た 4 18", "大阪330の41－7",
 * "부산 31 사 4187", "차번 4 1 다 8 l 7 2", "차는 사일구 누 71 05"; of Hongkong beside a car ("架白色丰田 KX 4170"), of Thailand with its province or
 * beside a car ("กระบะดำ ผบ 4170 ชลบุรี").
 */
import { HAN, HANGUL, HIRAGANA, KATAKANA, SCRIPT, THAI, unitAt } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { PROVINCE } from "./cued.ts";

export const PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
/** Of a trailer, a driving school, the police, Hongkong, Macau, a consulate or an embassy, behind four or five places. */
const CHINESE = new RegExp(
  `[${PROVINCES}] ?[A-Za-z][·. -]?[A-Za-z\\d](?: ?[A-Za-z\\d]){3}(?:(?: ?[A-Za-z\\d])?[挂掛学學警港澳领領使]| ?[A-Za-z\\d](?: ?[A-Za-z\\d])?)(?![A-Za-z\\d])`,
  "gu",
);
/** "粤B·K4187挂" needs no word. */
const OF_KIND = /[挂掛学學警港澳领領使]$/u;
const CHINESE_CAR =
  /车牌|車牌|牌照|车号|車號|号牌|號牌|车辆|車輛|车主|司机|停车|停車|车停|車停|泊车|违章|开车|[的辆輛台那]车|车库|ETC/u;
/** "粤 B·2M 8T1": with the dot that is painted, and nothing else has behind a province and a letter. */
const DOTTED = /^. ?[A-Za-z]·/u;

const FIGURES = "(?:\\d(?: ?\\d){1,2}|[〇零一二三四五六七八九]{2,3})";
const JAPANESE = new RegExp(
  `(?<!第 ?)${FIGURES} ?([ぁ-ん]) ?(?:\\d ?\\d? ?[-‐−–－ー] ?\\d(?: ?\\d)?|[・･.]{1,3} ?\\d(?: ?\\d){0,2}|\\d(?: ?\\d){3})(?!\\d)`,
  "gu",
);
const AS_PRINTED = /(?:\d{1,2}[-‐−]\d{2}|[・･]{1,3} ?\d{1,3})$/;
/** What the kana means elsewhere. */
const PARTICLES = "のはがをにでとやもへか";
const JAPANESE_CAR = /ナンバー|車|プレート|登録番号|駐車/u;

const KOREAN =
  /(?<!\d)\d ?\d(?: ?\d)? ?([가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주아바사자배하허호]) ?[\dlIoO](?: ?[\dlIoO]){3}(?![\d.,:]|[가-힣]{0,1}\d)/gu;
/** Its figures said, its number typed: "사일구 누 71 05". */
const KOREAN_SAID =
  /(?<![가-힣])[공영일이삼사오육륙칠팔구]{2,3} ?[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주아바사자배하허호] ?\d(?: ?\d){3}(?! ?\d)/gu;
const REGION = /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주) ?$/u;
const KOREAN_CAR =
  /(?<![가-힣])차(?:는|가|를|의|도)? |차번|차량|차 ?번호|자동차|번호판|주차|차주|운전|내 차|제 차|트럭|택시|렌터카/u;

export function densePlates(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDense || !s.hasDigit) return;
  const { text } = s;
  if ((s.scripts & (1 << HAN)) !== 0) {
    chinese(ctx, text);
    if ((s.scripts & (1 << HIRAGANA)) !== 0) japanese(ctx, text);
  }
  if ((s.scripts & (1 << HANGUL)) !== 0) korean(ctx, text);
  if ((s.scripts & (1 << THAI)) !== 0) thai(ctx, text);
}

/** Two letters of a series before the number, and the province that is printed below. */
const OF_THAILAND = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])(\\d ?)?([ก-ฮ]{2})[ -]{0,3}(\\d{1,4})(?![\\d.,:/-]{0,1}\\d)( ?(?:${PROVINCE}))?`,
  "gu",
);
const THAI_CAR =
  /รถ|กระบะ|เก๋ง|แท็กซี่|มอไซ|มอเตอร์ไซ|สองแถว|สิบล้อ|ทะเบียน|จอด|ใบสั่ง|ชนแล้ว|คันนี้|คันที่|เบนซ์|โตโยต้า|ฮอนด้า|อีซูซุ|วีออส|ไฟหน้า|กันชน/u;
/** Words of two letters, and what is counted and cut short so. */
const THAI_WORDS = new Set(
  "คน รถ ผม นม กม ชม ตร พบ ขอ ลด กด พศ คศ สต จบ ผล บน หน สน กก มม ซม ตก ถก นก ปก รอ หก อก งบ จน ชน ดน ผง ลง สง ยก รบ ลบ กบ อบ ตบ คบ บท พล ศร มก มล นบ วน วง ดง ธง พก นน ทน สม ลม จม งม ขน ตน ปน รก ทร ชด".split(
    " ",
  ),
);

function thai(ctx: Context, text: string): void {
  const hits = all(OF_THAILAND, text);
  const near = hits.length > 0 && THAI_CAR.test(text);
  for (const { 0: hit, 1: digit, 2: letters, 3: number, 4: province, index } of hits) {
    if (letters === "รถ" || letters === "คน" || (THAI_WORDS.has(letters as string) && province === undefined)) continue;
    if (near || province !== undefined || (digit !== undefined && (number as string).length === 4))
      ctx.emit(index, index + hit.length, "PLATE", 0.88, "plate-th");
  }
}

/** Hongkong's and Macau's, two letters and four figures; as many as no model of a car has. */
const OF_HONGKONG = /(?<![A-Za-z\d-])[A-HJ-NPR-Z]{2} ?\d{4}(?![A-Za-z\d]|-\d)/gu;
const HONGKONG_CAR =
  /[架部辆輛](?:\p{sc=Han}{1,6} ?|[ ：:]?)$|(?:车牌|車牌|泊车|泊車|的士|小巴|货车|貨車|私家车|私家車)\p{sc=Han}{0,4}[ ：:，,]{0,2}$/u;

function chinese(ctx: Context, text: string): void {
  for (const { 0: hit, index } of all(OF_HONGKONG, text))
    if (HONGKONG_CAR.test(text.slice(Math.max(0, index - 14), index)))
      ctx.emit(index, index + hit.length, "PLATE", 0.88, "plate-cn");
  const hits = all(CHINESE, text);
  const near = hits.length > 0 && CHINESE_CAR.test(text);
  for (const { 0: hit, index } of hits) {
    if (!OF_KIND.test(hit)) {
      if (!near && !DOTTED.test(hit)) continue;
      if (hit.replace(/\D/g, "").length < 2) continue;
    }
    ctx.emit(index, index + hit.length, "PLATE", 0.91, "plate-cn");
  }
}

/** The office's name before, in its signs; the class in figures, the kana, the number. */
function japanese(ctx: Context, text: string): void {
  const hits = all(JAPANESE, text);
  const near = hits.length > 0 && JAPANESE_CAR.test(text);
  for (const hit of hits) {
    const kana = hit[1] as string;
    const end = hit.index + hit[0].length;
    const start = office(text, hit.index);
    if (start === hit.index) continue;
    // "東京 23 で 4567": a particle, and no plate's.
    if (PARTICLES.includes(kana) && !AS_PRINTED.test(hit[0]) && !near) continue;
    ctx.emit(start, end, "PLATE", 0.9, "plate-ja");
  }
}

const LONGEST_OFFICE = 4;

/** Where the office's name begins that ends before `at`, over one blank; `at` itself where none does. */
function office(text: string, at: number): number {
  let p = unitAt(text, at - 1) === 32 ? at - 1 : at;
  const end = p;
  while (p > 0 && end - p < LONGEST_OFFICE && isOffice(text, p - 1)) p--;
  return p === end ? at : p;
}

function isOffice(text: string, p: number): boolean {
  const script = SCRIPT[text.charCodeAt(p)] as number;
  if (script === HIRAGANA) return !"はがをのにで".includes(text[p] as string);
  return (
    (script === HAN && !"車番号年月日時分第約〇零一二三四五六七八九".includes(text[p] as string)) || script === KATAKANA
  );
}

function korean(ctx: Context, text: string): void {
  const hits = all(KOREAN, text);
  const said = all(KOREAN_SAID, text);
  const near = (hits.length > 0 || said.length > 0) && KOREAN_CAR.test(text);
  if (near) for (const { 0: hit, index } of said) ctx.emit(index, index + hit.length, "PLATE", 0.89, "plate-ko");
  for (const hit of hits) {
    const region = REGION.exec(text.slice(Math.max(0, hit.index - 3), hit.index))?.[0].length ?? 0;
    // "41다 8172" is read by itself elsewhere.
    if (region === 0 && !near) continue;
    ctx.emit(hit.index - region, hit.index + hit[0].length, "PLATE", 0.89, "plate-ko");
  }
}
