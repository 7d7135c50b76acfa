/**
 * Pairs of coordinates with their hemispheres in words and letters of any language, whatever their decimals are set off by:
 * "北纬30.2741，东经120.1551", "38,4192K / 27,1287D", "49,8397 пн.ш. 24,0297 сх.д.", "N 48° 7,912' / O 11° 34,55'".
 */

import { DEGREE, isDigit, isLetter, unitAt } from "../../scan/classes.ts";
import { C_GEO } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf } from "../context.ts";

const LETTER = "[NSEWOØÖKGDĐBTVJLZÉПСЮВЗШΒΝΑΔشجقغ]";
const WORD =
  "(?:北緯|北纬|南緯|南纬|東経|東經|东经|西経|西經|西经|북위|남위|동경|서경|north|south|east|west|nord|sud|süd|syd|sør|ost|est|øst|öst|ouest|vest|väst|norte|sur|sul|este|leste|oeste|ovest|noord|zuid|oost|kuzey|güney|doğu|batı|LS|LU|BT|BB|lintang(?: selatan| utara)?|bujur(?: timur| barat)?|é\\. ?sz\\.?|d\\. ?sz\\.?|k\\. ?h\\.?|ny\\. ?h\\.?|(?:сш|юш|ид|вд|зд)(?!\\p{L})|северн?\\.?|южн?\\.?|вост\\.?|зап\\.?|(?:с|ю|в|з|и|пн|пд|сх|зх)(?:\\. ?[шд]\\.?|(?= *[,;!.\\n]|$))|[nz]\\. ?b(?:r)?\\.|[nz]b|[ow]\\. ?l\\.|[ow]l|[ns]\\. ?br\\.?|ö\\. ?l\\.?|[sj]\\. ?š\\.?|[vz]\\. ?d\\.?|צפון|דרום|מזרח|מערב|شمالا?|جنوبا?|شرقا?|غربا?|उ(?:त्तर)?|द(?:क्षिण)?|पू(?:र्व)?|प(?:श्चिम)?|lat\\.?|lon\\.?|lng\\.?)";
const SIDE = `(?:${WORD}|${LETTER})(?![\\p{L}])`;
const BEFORE = `(?:(?<!\\p{Script=Latin})${WORD}|(?<![\\p{L}\\d])${LETTER})`;
const NUMBER =
  "-?\\d{1,3}(?:[度도] ?\\d{1,2} ?[分분](?: ?\\d{1,2}(?:[.,]\\d{1,3})? ?[秒초])?|[.,٫] ?\\d{2,4} \\d{2,4}|[.,٫] \\d{3,6}|[.,٫]\\d{3,8} ?(?:[°度도]|องศา)?|(?: ?[°o] ?| )\\d{1,2}(?:[.,٫]\\d{1,4})? ?['′’](?: ?\\d{1,2}(?:[.,٫]\\d{1,3})? ?(?:[\"″”]|['′’]{2})?)?|(?: ?[°o] ?)\\d{1,2}[.,]\\d{1,4}| ?d ?\\d{1,2} ?m(?: ?\\d{1,2}(?:[.,]\\d{1,3})? ?s)?)";
const GAP = "(?: ?[,，、;/|،–·-]? ?\\n?| (?:and|und|et|y|e|en|og|och|и|і|ve|و|dan) )";
const PAIRS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d.,])${NUMBER} ?${SIDE}${GAP}${NUMBER} ?${SIDE}`, "giu"),
  new RegExp(`${BEFORE}[ :=]{0,2}${NUMBER}${GAP}(?:${WORD}|${LETTER})[ :=]{0,2}${NUMBER}(?![\\d.,]\\d)`, "giu"),
];
/** Decimals alone, four and more of each, with the sign that only some lands write. */
const BARE = /(?<![\p{L}\d.,])-?\d{1,2}[,٫]\d{4,8} ?[;،/|] ?-?\d{1,3}[,٫]\d{4,8}(?![\d.,]\d)/gu;
/** The same set apart, behind the word for a place. */
const APART = /(?<![\p{L}\d.,])-?\d{1,2}[.,] ?\d{2,4} \d{2,4} ?[;,،/|] ?-?\d{1,3}[.,] ?\d{2,4} \d{2,4}(?![\d.,]\d)/gu;
/** `"lat":"-41,2865","lng":"174,7762"`: decimals with a comma behind the keys for a place. */
const KEYED =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d])(?:lat|latitude|breite|breitengrad|latitud|latitudine|enlem|szer|breddegrad|latitudo|широта|leveys|leveysaste|纬度|緯度|위도|ละติจูด|vĩ độ|lintang|خط العرض|دائرة العرض|عرض جغرافیایی|(?:קו )?רוחב|(?:γεωγρ\.? ?)?πλάτος|szerokość(?: geogr(?:aficzna|\.)?)?|szer\. geogr\.|(?:zem\. ?|zeměpisná ?)?šířka|(?:földrajzi )?szélesség|lățime|ширина|шир\.|अक्षांश|laius|platums|plotumas|zemljepisna širina|zem\. širina|geografska širina|breidd)["']?\s?[:=是은는：]?\s?["']?(-?\d{1,2}[.,]\d{3,8})°?["']?[,;&，、\s]{0,3}["']?(?:lng|lon|long|longitude|länge|längengrad|longitud|longitudine|boylam|dług|lengdegrad|долгота|pituus|pituusaste|经度|經度|経度|경도|ลองจิจูด|ลองติจูด|kinh độ|bujur|و?خط الطول|و?طول(?: جغرافیایی)?|(?:ו?קו )?אורך|(?:γεωγρ\.? ?)?μήκος|długość(?: geogr(?:aficzna|\.)?)?|dł\. geogr\.|(?:zem\. ?|zeměpisná ?)?délka|(?:földrajzi )?hosszúság|longitudine|довгота|देशांतर|längd|pikkus|garums|ilguma|zemljepisna dolžina|zem\. dolžina|geografska dužina|lengd)["']?\s?[:=是은는：]?\s?["']?(-?\d{1,3}[.,]\d{3,8})(?![\d,.]\d| ?(?:mm|cm|m|in|px|см|мм|м)(?!\p{L}))(?!\d)/giu;
/** "12,500 K / 13,200 D": sums. */
const THOUSANDS =
  /^\d{1,3},\d{3} ?\p{L} ?[^\p{L}\d]{1,3}\d{1,3},\d{3} ?\p{L}$|^\p{L} ?\d{1,3},\d{3}[^\p{L}\d]{1,3}\p{L} ?\d{1,3},\d{3}$/u;
/** What a side is called, and what stands between it and its number: "lintang selatan: ". */
const LONGEST_SIDE = 24;

export function hemispheres(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  if (s.digitCount < 2 || !mayHold(s)) return;
  const from = Math.max(0, (s.start[s.digits[0] as number] as number) - LONGEST_SIDE);
  const near = text.slice(from, (s.end[s.digits[s.digitCount - 1] as number] as number) + LONGEST_SIDE);
  for (const pair of PAIRS)
    for (const { 0: hit, index } of all(pair, near))
      if (!THOUSANDS.test(hit)) ctx.emit(from + index, from + index + hit.length, "GEO", 0.93, "geo-hemispheres");
  if ((s.cues & C_GEO) !== 0)
    for (const { 0: hit, index } of all(APART, text)) ctx.emit(index, index + hit.length, "GEO", 0.9, "geo-decimal");
  for (const { 0: hit, index } of all(BARE, text)) ctx.emit(index, index + hit.length, "GEO", 0.88, "geo-decimal");
  for (const hit of all(KEYED, text)) {
    const [whole, north, east] = hit as unknown as [string, string, string];
    const from = hit.index + whole.indexOf(north, 1);
    const end = hit.index + whole.length;
    ctx.emit(from, from + north.length, "GEO", 0.9, "geo-decimal");
    ctx.emit(end - east.length, end, "GEO", 0.9, "geo-decimal");
  }
}

/** A degree's sign, or two numbers with three decimals and more: few texts have either. */
function mayHold(s: Scan): boolean {
  if ((s.signs & DEGREE) !== 0 || isInDense(s)) return true;
  let decimals = 0;
  for (let n = 0; n + 1 < s.digitCount && decimals < 2; n++) {
    const i = s.digits[n] as number;
    if (sizeOf(s, i) > 4 || s.start[i + 1] !== (s.end[i] as number) + 1 || sizeOf(s, i + 1) < 3) continue;
    const c = unitAt(s.text, s.end[i] as number);
    const before = unitAt(s.text, (s.start[i] as number) - 1);
    if ((c === 44 || c === 46 || c === 0x66b) && before !== 46 && !goesOn(s.text, s.end[i + 1] as number)) decimals++;
  }
  // "55.75 482; 37.61 370": decimals set apart, behind the word for a place.
  return decimals > 1 || (s.digitCount > 3 && ((s.cues & C_GEO) !== 0 || isLettered(s)));
}

/** "北緯35度…", "북위 37.5": degrees in words of scripts without blanks. */
const isInDense = (s: Scan): boolean =>
  s.hasDense && s.digitCount > 1 && ["度", "纬", "緯", "위"].some((sign) => s.text.includes(sign));

/** "49.84 213 N", "37º12'40"S": a hemisphere's letter alone behind a number. */
function isLettered(s: Scan): boolean {
  for (let n = 1; n < s.digitCount; n++) {
    const end = s.end[s.digits[n] as number] as number;
    let p = end;
    while (p - end < MOST_SIGNS && isSign(unitAt(s.text, p))) p++;
    if (p > end && isHemisphere(unitAt(s.text, p)) && !isLetter(unitAt(s.text, p + 1))) return true;
  }
  return false;
}

/** Of minutes and seconds, and a blank. */
const MOST_SIGNS = 3;
const isSign = (c: number): boolean =>
  c === 32 || c === 34 || c === 39 || c === 0x2019 || c === 0x201d || c === 0x2032 || c === 0x2033;
const isHemisphere = (c: number): boolean => c === 78 || c === 83 || c === 69 || c === 87 || c === 79;

/** Another dot and digit: a version. */
const goesOn = (text: string, end: number): boolean => unitAt(text, end) === 46 && isDigit(unitAt(text, end + 1));
