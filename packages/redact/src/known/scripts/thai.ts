/**
 * Names in Thai and Lao letters and in Latin ones: สมชาย of Somchai, "Charoensuk" of เจริญสุข. A consonant is any of those that are said like it, a vowel may
 * stand before or behind it or be left out, and what is marked as silent is nothing.
 */
import { byPattern, type NameWords } from "./by-pattern.ts";

const CONSONANTS: ReadonlyMap<string, string> = new Map(
  "kh:ขคฆก ph:พผภป th:ทธถฐฑฒต ch:ชฉจฌ sh:ชฉสศ ng:ง ny:ญ k:กขคฆ g:กคข c:กคซส q:กค j:จชญย d:ดฎตทฏ t:ตทถฏฎธดจสศษชฐซ b:บปพ p:ปพผภบฟ f:ฟฝพ m:ม n:นณญรลฬ y:ยญ r:รลฤ l:ลรฬน w:ว v:วฟ s:สศษซ z:ซส h:หฮ x:ซก"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const VOWELS: ReadonlyMap<string, string> = new Map(
  "a:[ะัาำ]?|รร i:[ิีึื] e:[็ิีะ]? o:[อ็ัะว]?|ือ u:[ุูึืว] ee:[ีิ] oo:[ูุ] ou:[ูุ]|าว|อ ai:[ัา]?ย? ay:[ัา]?ย? ae:[็ะ]? ia:ี?ย?ะ? ua:ั?ว?ะ?|[ูุ] ue:[ึืุ]อ? oe:[อิ]?|ย au:าว?|[ำะ] ao:า?ว? aw:า?ว?|อ eu:[ึืุ]อ? oi:อ?ย? oy:อ?ย? ui:[ุู]?ย? aa:า?"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const PIECES = /kh|ph|th|ch|sh|ng|ny|ee|oo|ou|a[iyeouaw]|ia|u[aei]|oe|eu|o[iy]|[a-z]/g;
const MARKS = "[็-๎]{0,2}";
const SILENT = "(?:[ก-ฮ][ิุ]?์)?";
const LEAST_CONSONANTS = 3;
const LONGEST = 20;

/** What a word in Latin letters, folded, is in Thai letters; none where it says too little. */
export function inThai(word: string): string | undefined {
  if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return undefined;
  let [pattern, count] = ["", 0];
  for (const [piece] of word.matchAll(PIECES)) {
    const letters = CONSONANTS.get(piece);
    if (letters !== undefined) {
      // Before the letters of sonants stands a silent one, and vowels are written before the consonant that they are said behind.
      pattern += `[เแโใไ]?${"mnlrwyng".includes(piece) ? "ห?" : ""}[${letters}]${MARKS}${SILENT}`;
      count++;
    } else if (pattern === "") pattern += "[เแโใไ]?อ[ัะาิีุู]?";
    else pattern += `(?:${VOWELS.get(piece) ?? ""})${MARKS}`;
  }
  return count < LEAST_CONSONANTS ? undefined : pattern + SILENT;
}

const [FIRST_LAO, LAST_LAO, BETWEEN] = [0xe80, 0xeff, 0x80];
const LAO = /[\u0E80-\u0EFF]/;
/** Lao letters stand in their block as Thai ones do in theirs. */
const asThai = (text: string): string =>
  LAO.test(text)
    ? [...text]
        .map((sign) => {
          const c = sign.charCodeAt(0);
          return c >= FIRST_LAO && c <= LAST_LAO ? String.fromCharCode(c - BETWEEN) : sign;
        })
        .join("")
    : text;

const EDGE = "^|[^\\u0E00-\\u0E7F]";
const CALLED = "คุณ|พี่|น้อง|นาย|นาง|สาว|ชื่อ";
/** Behind what one calls people by, behind any word that names somebody, and anywhere: the more consonants, the less has to stand before. */
const LED: readonly (readonly [least: number, before: string])[] = [
  [5, ""],
  [4, `(?<=${EDGE}|${CALLED}|กับ|ของ|ให้|หา|ถาม|แจ้ง|เรียน|ผม|ฉัน|ส่ง|ที่|ถึง|จาก|โดย|บอก)`],
  [3, `(?<=${CALLED}|ครับ |ค่ะ )`],
];

const consonantsOf = (word: string): number =>
  (word.match(PIECES) ?? []).filter((piece) => CONSONANTS.has(piece)).length;

function patternOf(names: NameWords): RegExp | null {
  const ways = names.flatMap((words) => {
    const made = words.flatMap((word) => inThai(word) ?? []);
    if (made.length === 0) return [];
    const both = made.length === 2 ? [`(?:${made[0]}) ?(?:${made[1]})`] : [];
    const alone = words.flatMap((word) => {
      const one = inThai(word);
      const before = LED.find(([least]) => consonantsOf(word) >= least)?.[1];
      return one === undefined || before === undefined ? [] : [`${before}(?:${one})`];
    });
    return [...both, ...alone.map((one) => `${one}(?![ะ-ฺ็-๎])`)];
  });
  return ways.length === 0 ? null : new RegExp(ways.join("|"), "gu");
}

const made = new Map<string, RegExp | null>();
const MOST_MADE = 2000;

/** May a word in Latin letters, folded, be one of these in Thai or Lao ones? */
export function isThaiOf(word: string, words: readonly string[]): boolean {
  let pattern = made.get(word);
  if (pattern === undefined) {
    const so = inThai(word);
    pattern = so === undefined ? null : new RegExp(`^(?:${so})$`, "u");
    if (made.size >= MOST_MADE) made.clear();
    made.set(word, pattern);
  }
  return pattern !== null && words.some((one) => (pattern as RegExp).test(asThai(one)));
}

export const eachThai = byPattern(patternOf, asThai);
