/**
 * Names as airlines write them, family name first: "YILMAZER/UMUT EFE", "SEONU/JAEHO MR" (the name element of AIRIMP messages). What else stands in capitals
 * on both sides of a stroke ("TCP/IP", "AND/OR") is short, or has no journey beside it.
 */
import { isEnglishWord } from "../../names/ordinary-words.ts";
import { COMMON, ORG, PLACE, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, tokenAt } from "../context.ts";

const FORM = /(?<![\p{Script=Latin}\d/])(\p{Lu}{2,24})\/(\p{Lu}{2,20}(?:[ ]\p{Lu}{2,20})?)(?![\p{Script=Latin}\d/])/gu;
const TITLED = /[ ]?(?:MR|MRS|MS|MISS|MSTR|CHD|INF|DR)$/;
const JOURNEY =
  /passport|passeport|pasaporte|passaporto|passaporte|reisepass|(?<!\p{L})pas{1,2}(?!\p{L})|paspoort|paszport|pasaport|паспорт|διαβατήριο|דרכון|جواز|पासपोर्ट|여권|パスポート|旅券|护照|護照|hộ chiếu|พาสปอร์ต|หนังสือเดินทาง|(?<!\p{L})(?:PNR|e-?ticket|boarding|flight(?! mode)|flug|flugticket|bordkarte|vol|billet|vuelo|billete|volo|biglietto|voo|bilhete|vlucht|flyg|flyet|lento|letenka|járat|jegy|zbor|рейс|билет|квиток|полет|πτήση|εισιτήριο|uçuş|bilet|uçak|טיסה|كرسي|رحلة|تذكرة|उड़ान|टिकट|chuyến bay|vé)(?!\p{L})|항공|티켓|탑승|航班|机票|機票|登机|搭乗|航空券|ไฟลท์|เที่ยวบิน|ตั๋ว|(?<![\p{L}\d])[A-Z]{2} ?\d{3,4}(?!\d)/iu;
const REACH = 90;
/** "ISO/IEC", "USB/SD": of a shorter name only a title tells. */
const SHORTEST = 4;

export function airlineNames(ctx: Context): void {
  const s = ctx.scan;
  if (!s.text.includes("/")) return;
  for (const hit of all(FORM, s.text)) {
    const [whole, family, given] = hit as unknown as [string, string, string];
    const end = hit.index + whole.length;
    const titled = TITLED.test(given) && given.length > 3;
    if (!titled && (family.length < SHORTEST || !isOfJourney(s.text, hit.index, end))) continue;
    const bare = given.replace(TITLED, "");
    if (isWord(s, hit.index, family) || isWord(s, hit.index + family.length + 1, bare)) continue;
    ctx.emit(hit.index, end - (given.length - bare.length), "PERSON", 0.88, "person-papers");
  }
}

const isOfJourney = (text: string, start: number, end: number): boolean =>
  JOURNEY.test(text.slice(Math.max(0, start - REACH), start)) || JOURNEY.test(text.slice(end, end + REACH));

function isWord(s: Scan, at: number, word: string): boolean {
  return (wordBits(s.text, at, at + word.length) & (COMMON | ORG | PLACE)) !== 0 || isEnglishWord(s, tokenAt(s, at));
}
