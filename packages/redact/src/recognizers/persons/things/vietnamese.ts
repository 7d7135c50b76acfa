/** Vietnamese writes words apart by syllables, and its names are of words: what is a good, a button or a word of two syllables. */
import { holds, setOf } from "../../../names/bits.ts";
import { isVietnamese, isVietnameseWord, spelled } from "../../../names/ordinary-words.ts";
import { hashWord } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { VIETNAMESE_WORDS } from "../../../words/called-like-people.ts";
import { edged } from "../../edged.ts";
import { sentenceStart } from "../name-places.ts";
import { acts, apart, isUpper } from "../name-tokens.ts";

const WORDS: ReadonlySet<string> = new Set(VIETNAMESE_WORDS.split("|"));
const GOOD_WORDS = "bàn ghế tủ giường đèn rèm thảm chăn nệm đệm váy đầm kệ quạt nồi bếp gối gương lò mẫu";
const GOOD = spelled(GOOD_WORDS);
/** First syllables of the words, and goods: texts of other languages hold none of them. */
const HEADS = setOf(
  [...[...WORDS].map((word) => word.slice(0, word.indexOf(" "))), ...GOOD_WORDS.split(" ")].map(hashWord),
  1 << 11,
);

/** "Tạm tính", "Mai vàng": the first word of its sentence, with another in small letters that says nothing of a person. */
export function opensVietnamese(s: Scan, a: number): boolean {
  return (
    apart(s, a) &&
    sentenceStart(s, a) &&
    !isUpper(s, a + 1) &&
    !acts(s, a + 1) &&
    isVietnameseWord(s, a) &&
    isVietnameseWord(s, a + 1)
  );
}

/** "Thanh toán", "Phòng Chất lượng": two syllables that are a word, of which the first has a capital. */
export function isVietnamesePair(s: Scan, a: number, b: number): boolean {
  const from = s.start[a] as number;
  // "khách sạn Hương Giang", "dự án Minh Anh", "Bão Linda".
  if (
    "npgyịưàoutệh".includes(s.text.charAt(from - 2)) &&
    apart(s, a - 1) &&
    CALLED.test(s.text.slice(Math.max(0, from - 16), from))
  )
    return (
      (b > a || !apart(s, b)) &&
      !(apart(s, b) && acts(s, b + 1)) &&
      !(DOES(s, b + 1) && AT.test(s.text.slice(Math.max(0, from - 20), from)))
    );
  // "bánh mì Hồng Hoa", "phở Thìn": whose kitchen it is.
  if (b <= a + 1 && "ìèởảòêumoốậ".includes(s.text.charAt(from - 2)) && apart(s, a - 1) && !acts(s, b + 1))
    if (KITCHEN.test(s.text.slice(Math.max(0, from - 16), from)) && !DOES(s, b + 1)) return true;
  if (b > a && STORM(s, a) && !acts(s, b + 1)) return true;
  if (!holdsHead(s, a - 3, b + 1) || !isVietnamese(s)) return false;
  // "bàn trà Minh Khôi": what it is stands before, with a word that says of what kind.
  // "Lò nướng Hồng Hạc": it may open the sentence.
  for (let k = a - 1; k >= 0 && k >= a - 3 && apart(s, k); k--) {
    if (GOOD(s, k)) return true;
    if (isUpper(s, k)) break;
  }
  for (let k = Math.max(0, a - 1); k <= b; k++) {
    if (!apart(s, k) || (s.end[k] as number) - (s.start[k] as number) > 6) continue;
    const pair = s.text.slice(s.start[k], Math.min(s.end[k + 1] as number, (s.start[k] as number) + 16));
    if (WORDS.has(pair.toLowerCase())) return true;
  }
  return false;
}

/** "Quốc khánh", "Hương thảo": a first syllable with its capital, and the rest of the word in small letters. */
export const isVietnameseHead = (s: Scan, k: number): boolean =>
  apart(s, k) &&
  !isUpper(s, k + 1) &&
  holds(HEADS, s.hash[k] as number) &&
  WORDS.has(s.text.slice(s.start[k], Math.min(s.end[k + 1] as number, (s.start[k] as number) + 16)).toLowerCase());

const CALLED = edged(
  /(?<!\p{L})(?:khách sạn|bản cập nhật|phiên bản|mô-đun|phân hệ|chiến dịch|chi nhánh|sự kiện|tính năng|dòng|dự án|phòng họp|hội trường|bệnh viện|nhà hàng|sân bay|siêu thị|bảo tàng|công viên|giao diện|chung cư|tòa nhà|sân vận động|bão|tàu|phà|du thuyền) $/iu,
);
const KITCHEN = edged(
  /(?<!\p{L})(?:bánh mì|phở|bún chả|bún bò|bún riêu|cơm tấm|chè|hủ tiếu|cháo|bánh cuốn|bún đậu) $/iu,
);
/** "Ở bệnh viện Nguyễn Văn An đã thanh toán": where somebody did something. */
const DOES = spelled("đã bị không chưa đang sẽ có được muốn cần nói gọi vẫn");
const AT = /(?<!\p{L})(?:ở|tại|trong|trên|từ|vào|về|qua) \p{L}+(?: \p{L}+)? $/iu;
const STORM = spelled("Bão Tàu Phà Loa Bệnh Nhóm");

function holdsHead(s: Scan, from: number, to: number): boolean {
  for (let k = Math.max(0, from); k <= to && k < s.count; k++) if (holds(HEADS, s.hash[k] as number)) return true;
  return false;
}
