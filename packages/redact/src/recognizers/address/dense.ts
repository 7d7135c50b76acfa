/** Chinese, Japanese and Korean addresses: region words in order, ended by a number with its unit. */
import {
  CLASS,
  DENSE,
  DIGIT,
  HAN,
  HANGUL,
  isAlnum,
  isDigit,
  POSTAL_MARK,
  SCRIPT,
  THAI,
  unitAt,
} from "../../scan/classes.ts";
import { C_ADDRESS } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";

const LONGEST = 64;
const HAN_REGION = "省市区區县縣镇鎮乡鄉村路街道巷弄号號栋棟座楼樓室都府県町丁目番地郡里段";
/** "福岡市中央区天神2-11-1": a city and its ward, then the block's numbers. */
const CITY_WARD = /市\p{Script=Han}{1,5}区[^\d\s]{1,8}\d{1,4}[-の]\d{1,4}/u;
/** "杉並区荻窪4-9-14": a ward or a town, its quarter and the block's numbers. */
/** What each of them holds. */
const HAS_BLOCK = /[区市町村][^\d\n]{1,16}\d{1,4}[-の]\d/;
const WARD_BLOCK =
  /(?:\p{Script=Han}{1,4}[都道府県])?(?:\p{Script=Han}{1,5}[市郡])?\p{Script=Han}{1,4}[区市町村](?:\p{Script=Han}|[\u3041-\u30ff]){1,8}\d{1,4}(?:[-の]\d{1,4}){1,3}(?![\d-])(?: ?(?:[\u30a0-\u30ff\u4e00-\u9fff]{2,12})?\d{3,4}(?:号室)?)?/gu;
/** "海南安门市金桥6号": a city, a street and its number. */
const CITY_HOUSE = /\p{Script=Han}{2,8}[市县縣]\p{Script=Han}{2,6}\d{1,5}[号號]/u;
/** "138 สุขใจ, พัทยา 20150": a number with the lane's name, then the town and its code. */
const THAI_TOWN =
  /(?<![\d/-])\d{1,4}(?:\/\d{1,4})? [ก-๎][ก-๎ .()\d-]{2,30}(?: (?:Apt\.|Suite) \d{1,4})?(?:, ?|\n)[ก-๎]{3,20} \d{5}(?!\d)/gu;
/** "長野県安曇野市穂高有明メゾン花水木203": a prefecture, a town in it, and a number at the end. */
const PREFECTURE = /^.{0,3}\p{Script=Han}{2,3}[都道府県]\p{Script=Han}{1,6}[市区町村郡].*\d{1,5}$/u;
const KOREAN_CITY = edged(/^(서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)$/);
/** The last letters of what follows. */
const REGION_ENDS = "시도군구읍면동로길지호층";
const KOREAN_REGION = /(특별시|광역시|특별자치시|도|시|군|구|읍|면|동|로|길|번지|호|층)$/;

/** What units are asked about, as bits. */
const asked = new Uint8Array(0x10000);
const [ENDS_REGION, NO_REGION, THAI_HEAD, KOREAN_END, NUMERAL] = [1, 2, 4, 8, 16] as const;
for (const [units, bit] of [
  ["省市区區县縣都府県道路街", ENDS_REGION],
  ["在于於到住寄送は為为是至从由往", NO_REGION],
  ["ถซหแเต", THAI_HEAD],
  // Of a region, a city, or what grammar puts behind a street.
  [`${REGION_ENDS}울산구천주전종기원북남에서로다고며`, KOREAN_END],
  ["0123456789一二三四五六七八九十", NUMERAL],
] as const)
  for (const unit of units) asked[unit.charCodeAt(0)] = (asked[unit.charCodeAt(0)] as number) | bit;
const isAsked = (text: string, p: number, bit: number): boolean => ((asked[unitAt(text, p)] as number) & bit) !== 0;

/** What the run before a ward takes along: "住所は" has its own script, "自宅" and "現住所" not. */
const WARD_LEAD = /^(?:住所|自宅|現住所|宛先|配送先|届け先|実家|会社)/u;
const THAI_PLACE = /^(ถนน|ซอย|หมู่|แขวง|เขต|ตำบล|[ถซ]\.)/;

export function denseAddresses(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDense) return;
  const text = s.text;
  let floor = 0;
  let number = -1;
  for (let p = (s.signs & POSTAL_MARK) === 0 ? -1 : text.indexOf("〒"); p >= 0; p = text.indexOf("〒", p + 1)) {
    const end = runEnd(text, p + 1);
    if (end - p > 5) ctx.emit(p, end, "ADDRESS", 0.9, "address-ja");
  }
  if (s.hasDigit && (s.scripts & (1 << THAI)) !== 0)
    for (const hit of all(THAI_TOWN, text))
      ctx.emit(hit.index, hit.index + hit[0].length, "ADDRESS", 0.85, "address-th");
  if (s.hasDigit && (s.scripts & (1 << HAN)) !== 0 && HAS_BLOCK.test(text))
    for (const hit of all(WARD_BLOCK, text)) {
      const lead = WARD_LEAD.exec(hit[0])?.[0].length ?? 0;
      ctx.emit(hit.index + lead, hit.index + hit[0].length, "ADDRESS", 0.86, "address-ja");
    }
  const numbered = (s.scripts & (1 << HANGUL)) !== 0 && /\d/.test(text);
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    const at = s.start[i] as number;
    if (at < floor) continue;
    const script = s.script[i] as number;
    if (script === THAI && isAsked(text, at, THAI_HEAD) && THAI_PLACE.test(text.slice(at, at + 4))) {
      floor = thai(ctx, at, floor);
      continue;
    }
    if (((s.cue[i] as number) & C_ADDRESS) !== 0 && script >= 7 && script !== HANGUL && script !== THAI) {
      const joint = /^(在|为|是|は|은|는)?\s*[:：]?\s*/.exec(text.slice(s.end[i], (s.end[i] as number) + 6));
      const from = (s.end[i] as number) + (joint?.[0].length ?? 0);
      const end = runEnd(text, from);
      if (end - from >= 5 && score(text, from, end) >= 2) {
        ctx.emit(from, end, "ADDRESS", 0.88, "address-cue");
        floor = end;
        continue;
      }
    }
    if (script < 7 || script > 9) {
      if (script === HANGUL && numbered) floor = korean(ctx, at, floor);
      continue;
    }
    // A region's last character with digits and a unit soon after: read the run from where its Han characters begin.
    if (!isAsked(text, (s.end[i] as number) - 1, ENDS_REGION)) continue;
    let from = at;
    while (
      from > floor &&
      at - from < 8 &&
      CLASS[text.charCodeAt(from - 1)] === DENSE &&
      !isAsked(text, from - 1, NO_REGION)
    )
      from--;
    // Found by going on from where the last look ended: the text is read once, however many regions it names.
    if (number < from) number = numeral(text, from);
    if (number >= from + LONGEST) continue;
    const end = runEnd(text, from);
    if (end - from >= 9 && PREFECTURE.test(text.slice(from, end).replace(/(?:です|宛|まで|に|へ).*$/u, ""))) {
      const stop = from + text.slice(from, end).search(/\d(?=\D*$)/) + 1;
      ctx.emit(from, stop, "ADDRESS", 0.82, "address-han");
      floor = stop;
      continue;
    }
    if (
      end - from >= 7 &&
      (score(text, from, end) >= 3 ||
        CITY_HOUSE.test(text.slice(from, end)) ||
        CITY_WARD.test(text.slice(from, end))) &&
      /\d|[一二三四五六七八九十]/.test(text.slice(from, end)) &&
      /(号|號|室|楼|樓|栋|座|番地?|丁目|\d[-の]\d|門|门|院)/.test(text.slice(from, end))
    ) {
      // "380 中壢三民路2段2號": Taiwan's code before the town.
      const code = /(?<![\d-])\d{3}(?:\d{2,3})? $/.exec(text.slice(Math.max(0, from - 8), from))?.[0].length ?? 0;
      ctx.emit(from - code, end, "ADDRESS", 0.82, "address-han");
      floor = end;
    }
  }
}

/** Place of the next digit or number word from `p` on; the text's length where there is none. */
function numeral(text: string, p: number): number {
  let q = p;
  while (q < text.length && !isAsked(text, q, NUMERAL)) q++;
  return q;
}

/** Over Han, kana, digits, Latin letters and hyphens, to the first mark that ends a clause. */
function runEnd(text: string, from: number): number {
  let p = from;
  let lastGood = from;
  while (p < text.length && p - from < LONGEST) {
    const c = text.charCodeAt(p);
    const k = CLASS[c] as number;
    if (k >= DIGIT) lastGood = p + 1;
    else if (c !== 45 && c !== 32 && c !== 0x3000 && c !== 40 && c !== 41) break;
    if (c === 32 && text.charCodeAt(p + 1) === 32) break;
    if ((text[p] === "で" || text[p] === "に" || text[p] === "で" || text[p] === "で") && p - from > 6) return p;
    if ((text[p] === "で" || text[p] === "で") && p - from > 3) return p;
    p++;
  }
  return lastGood;
}

/** A road or a village's number, and the quarter, district and province behind it: "หมู่ 4 ตำบลบางพลี อำเภอบางพลี จ.สมุทรปราการ". */
const THAI_WHERE =
  /^(?:[ถซ]\. ?)?[\u0e00-\u0e7f]+(?: \d{1,4})?(?:,? (?:แขวง|เขต|ต\.|ตำบล|อ\.|อำเภอ|จ\.|จังหวัด|ถนน|ถ\.|ซอย|ซ\.|กรุงเทพ|กทม)[\u0e01-\u0e4e]{0,18}?(?=ค่ะ|ครับ|คะ|นะ|[\s,.ฯ]|$)(?:ฯ|(?<=กทม)\.)?(?: \d{1,3}(?![\d/]))?){0,6}/;

/** "99/12 ซอยลาดพร้าว 71 เขตวังทองหลาง กรุงเทพ 10310": house number before, postcode at the end. */
function thai(ctx: Context, at: number, floor: number): number {
  const text = ctx.scan.text;
  const head = /\d{1,4}(\/\d{1,4})?( (?:หมู่|ม\.) ?\d{1,2})? ?$/.exec(text.slice(Math.max(floor, at - 18), at));
  const tail = /^[\u0e00-\u0e7f\d/., ]{2,90}?\b\d{5}(?!\d)/.exec(text.slice(at, at + 100));
  if (head === null && tail === null) return Math.max(floor, at);
  const start = at - (head?.[0].length ?? 0);
  const end = at + (tail?.[0].length ?? THAI_WHERE.exec(text.slice(at, at + 110))?.[0].length ?? 0);
  ctx.emit(start, end, "ADDRESS", 0.85, "address-th");
  return end;
}

/** How many region or unit characters the run holds. */
function score(text: string, from: number, end: number): number {
  let n = 0;
  for (let p = from; p < end; p++)
    if (
      HAN_REGION.includes(text[p] as string) ||
      (SCRIPT[text.charCodeAt(p)] === HANGUL && "시구동로길호".includes(text[p] as string))
    )
      n++;
  return n;
}

/** "서울특별시 강남구 테헤란로 123, 4층". */
/** A number of minutes, days, pieces: no house's. */
const COUNTED =
  /\d(?:[~∼-]\d{1,3})?(?:분|시(?:간|반|에|쯤|까지|부터|\s|$)|일(?:이|에|간|까지|\s|$)|개월|년|주(?:간|일|\s|$)|명|회|원|번(?![지길가])|정|캡슐)/u;

function korean(ctx: Context, at: number, floor: number): number {
  const text = ctx.scan.text;
  let p = at;
  if (p > 0 && SCRIPT[text.charCodeAt(p - 1)] === HANGUL) return floor;
  // "7ac19e2로 되돌리면": what stands behind a value in Latin letters.
  if (p > 0 && text[p] === "로" && isAlnum(text.charCodeAt(p - 1))) return floor;
  // "14시 20분에": the hour.
  if (p > 0 && text[p] === "시" && isDigit(text.charCodeAt(p - 1))) return floor;
  let units = 0;
  let end = p;
  let number = false;
  for (let word = 0; word < 9; word++) {
    let q = p;
    while (q < text.length && q - p < 16 && (CLASS[text.charCodeAt(q)] as number) >= DIGIT) q++;
    if (q === p) break;
    // The first word is a city or a region.
    if (word === 0 && !isAsked(text, q - 1, KOREAN_END)) break;
    const whole = text.slice(p, q);
    const piece = whole.replace(/(?<=[로길동리])(?:에서?|으로|입니다|이고|이며)$/u, "");
    q -= whole.length - piece.length;
    if (isDigit(piece.charCodeAt(0))) {
      // "1502호입니다": the unit, then the sentence's ending.
      const unit = /^\d{1,5}(?:번지|동|호|층)/.exec(piece)?.[0].length ?? piece.length;
      if (units === 0 || unit > 7) break;
      number = true;
      end = p + unit;
      if (end < q) break;
      if (text.charCodeAt(q) === 45 && CLASS[text.charCodeAt(q + 1)] === DIGIT) {
        p = q + 1;
        continue;
      }
    } else if (word === 0 && KOREAN_CITY.test(piece)) {
      end = q;
    } else if (REGION_ENDS.includes(piece.slice(-1)) && KOREAN_REGION.test(piece) && !piece.endsWith("번호")) {
      units++;
      end = q;
    } else if (number && /^ \d{1,4}(?:동|호|층)/.test(text.slice(q, q + 7))) {
      // "양화로 45 메세나폴리스 101동": the building's name before its number.
      end = q;
    } else if (units < 2 || word > 5 || number) break;
    p = q;
    if (text.charCodeAt(p) === 44) p++;
    if (text.charCodeAt(p) === 32) p++;
  }
  if (units < 2 || !number) return floor;
  // "올려도 10분 지나면", "통관에 7~14일": how long, or when.
  if (COUNTED.test(text.slice(at, end + 8))) return floor;
  const code = /^ ?\((?:\d{5}|[가-힣\d, ]{2,24})\)(?: ?\d{5}(?!\d))?/.exec(text.slice(end, end + 36));
  if (code !== null) end += code[0].length;
  ctx.emit(at, end, "ADDRESS", 0.84, "address-ko");
  return end;
}
