/** Vietnamese names: a listed family name with its syllables, or a word of kin with a name. */

import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { sizeOf } from "../context.ts";
import { gapIsSpace, near } from "./name-places.ts";
import { isUpper, isWord } from "./name-tokens.ts";

/** Vietnamese family names, as spelled: without their marks they would be words of half the world. */
export const VIETNAMESE_FAMILIES =
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Lương Tạ Đoàn Châu Tô Thái Quách Lâm Tăng Tôn Lò Hà Đào Trương Kiều Phùng Vương Triệu Nông Giáp Mạc Khúc Vi Hứa Lưu Tống Doãn Nghiêm Ngụy Thạch Cù Bạch Đàm Trầm Khổng Ưng Bành Mẫn Nhữ Tưởng Uông Lã";
/** Rarer ones, which are believed before what was found as a name only. */
const RARER_FAMILIES = "Viên Chử Sầm Nhan Phí Thân Thiều Biện Bế Nhâm Thẩm Tòng Liêu Tào Ngạc Mông Lục Cung Ông Lều";
/** Does a family's name stand at token `i`, before a given one? */
export const isVietnameseFamily = wordSet(`${VIETNAMESE_FAMILIES} ${RARER_FAMILIES}`, "exact");
export const VIETNAMESE = wordSet(VIETNAMESE_FAMILIES, "exact");

/** Towns and provinces of two syllables, some of which begin as family names do. */
export const VIETNAMESE_TOWN =
  /^(?:Hà (?:Nội|Nam|Giang|Tĩnh|Đông|Tiên)|Đà (?:Nẵng|Lạt)|Sài Gòn|Hồ Chí Minh|Hải (?:Phòng|Dương)|Cần Thơ|Nha Trang|Vũng Tàu|Vĩnh (?:Long|Phúc)|Biên Hòa|Bình (?:Dương|Định|Thuận|Phước)|Đồng (?:Nai|Tháp|Hới)|Quy Nhơn|Quảng (?:Ninh|Nam|Ngãi|Bình|Trị)|Hạ Long|Thủ (?:Đức|Dầu Một)|Bắc (?:Ninh|Giang|Kạn|Liêu)|Bạc Liêu|Thái (?:Nguyên|Bình)|Nam Định|Ninh (?:Bình|Thuận)|Thanh Hóa|Buôn Ma Thuột|Phú (?:Quốc|Yên|Thọ)|Cà Mau|Long (?:An|Xuyên)|Bến Tre|Tây Ninh|Lâm Đồng|Lào Cai|Lạng Sơn|Sơn La|Sóc Trăng|Trà Vinh|Tiền Giang|Kiên Giang|An Giang|Hậu Giang|Hưng Yên|Hòa Bình|Yên Bái|Điện Biên|Đắk Lắk|Gia Lai|Kon Tum|Khánh Hòa|Nghệ An|Cao Bằng|Tuyên Quang|Hội An|Huế)(?![\p{L}])/u;

/** Children are called by their place in the row: "dì Sáu". */
export const ROW_WORDS = "Hai Ba Tư Năm Sáu Bảy Tám Chín Út";
const ROW = wordSet(ROW_WORDS, "exact");
const ELDER = wordSet("cô chú bác dì cậu thím mợ", "exact");

export const KIN_WORDS = "cô chú bác anh chị ông bà cậu dì thím mợ em";
export const KIN = wordSet(KIN_WORDS, "exact");
export const VIETNAMESE_LETTER = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9áàãéèíìóòõúùýÁÀÃÉÈÍÌÓÒÕÚÙÝ]/;

/** The last of up to four more syllables with a capital. */
export function vietnamese(s: Scan, i: number): number {
  let last = i;
  while (
    last - i < 4 &&
    last + 1 < s.count &&
    gapIsSpace(s, last + 1) &&
    near(s, last + 1) &&
    isUpper(s, last + 1) &&
    isWord(s, last + 1) &&
    sizeOf(s, last + 1) <= 7
  )
    last++;
  return last;
}

/** "dì Sáu": called by kin and place in the row, with a letter that says which language it is. */
export function inRow(s: Scan, i: number): boolean {
  return i > 0 && ROW(s, i) && ELDER(s, i - 1) && gapIsSpace(s, i) && near(s, i);
}
