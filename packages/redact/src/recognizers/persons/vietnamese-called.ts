/**
 * Vietnamese given names by themselves, by who speaks of whom: "gọi cho Mai", "Hùng vừa nhắn". Each of them is a word as well, which a
 * sentence writes small: inside one the capital tells, at its head only what nobody but a person does.
 */
import { isVietnamese, spelled } from "../../names/ordinary-words.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import type { Context } from "../context.ts";
import { sentenceStart } from "./name-places.ts";
import { apart, isUpper, sameLine } from "./name-tokens.ts";
import { VIETNAMESE_TOWN } from "./names-vietnamese.ts";
import { isVietnameseHead } from "./things/vietnamese.ts";

const GIVEN = wordSet(
  "Đào Ái An Ánh Ân Bách Bảo Bằng Bích Bình Cẩm Châu Chi Chiến Chinh Chung Cúc Cường Danh Dao Diễm Diệp Diệu Doanh Du Dung Dũng Duy Duyên Đại Đạt Điệp Đông Đức Giang Hà Hải Hân Hạnh Hằng Hảo Hậu Hiền Hiển Hiếu Hoa Hòa Hoài Hoàn Hoàng Hồng Huệ Hùng Huy Huyền Hưng Hương Hường Kha Khải Khang Khánh Khoa Khôi Kiên Kiệt Kiều Kim Kỳ Lam Lan Lành Lâm Liên Liễu Linh Loan Lộc Lợi Long Lụa Luân Lương Ly Mai Mạnh Mẫn Minh My Mỹ Nam Nga Ngà Ngân Nghĩa Ngọc Nguyên Nguyệt Nhàn Nhân Nhật Nhi Nhiên Nhung Như Oanh Phát Phong Phú Phúc Phương Phước Phượng Quang Quân Quế Quốc Quyên Quyền Quỳnh Sang Sơn Tài Tâm Tấn Thái Thanh Thành Thạch Thảo Thắm Thắng Thi Thiện Thịnh Thoa Thông Thơ Thu Thủy Thuỷ Thùy Thư Thương Thúy Tiên Tiến Tín Tình Toàn Trâm Trang Trí Trinh Trọng Trúc Trung Trường Tú Tuấn Tuệ Tùng Tuyền Tuyết Tường Uyên Vân Văn Vi Việt Vinh Vũ Vy Xuân Yên Yến Oánh Thuận Tân",
  "exact",
);
/** What takes a person behind it. */
const BEFORE = spelled(
  "cho với gặp gọi nhờ của là lời ơn bạn hỏi báo nhắn hệ gửi nhận tên thấy theo qua về từ để và mà kêu bảo đợi chờ tìm mời tới đến nhân viên tư vấn thuật shop tôi vợ chồng sĩ sư trưởng phòng khách thợ xế mẹ bố ba má con em bé cháu ông bà bởi đứng",
);
/** "hàng từ Đức", "gửi về Nam": countries and regions called so. */
const COUNTRY = spelled("Mỹ Nga Nhật Đức Thái Trung Nam Đông Việt Hà");
const FROM = spelled("từ đến tới về qua của là và để hàng nhận thấy tên");
/** What stands between a person and what the person does. */
const AUXILIARY = spelled("không chưa vừa đã đang sẽ có còn cũng lại mới hay vẫn đều phải cứ vẫn mình tự hôm");
/** What only a person does. */
const DOES = spelled(
  "gọi nhắn nói báo bảo hỏi trả đăng nhận chuyển thanh xác liên nghỉ quên hẹn kêu than phàn ơi đặt gửi muốn biết nhớ bận đồng đổi mua kiểm giúp nhờ ký lấy cần sửa đồng phản",
);
/** And does where nothing stands between: "Hoa gửi bị héo" are flowers. */
const SURELY_DOES = spelled("gọi nhắn nói báo bảo hỏi kêu than phàn quên hẹn ơi nghỉ nhờ ký đồng");

/** Things that come, change and are sent: "Thư chưa nhận được", "Trang đã chuyển". */
const THING = spelled(
  "Thư Trang Thông Phát Thu Tiến Thi Thơ Sang Tình Lợi Thương Thành Hoa Bình Phong Lụa Tài Vi Đông Xuân Hồng",
);
const NOTICE = spelled("Thông");

const MOST_AUXILIARIES = 2;

export function vietnameseCalled(ctx: Context): void {
  const s = ctx.scan;
  if (!GIVEN.inText(s)) return;
  for (let n = 0; n < s.unusualCount; n++) {
    const i = s.unusual[n] as number;
    if (!isUpper(s, i) || !GIVEN(s, i)) continue;
    if (!isVietnamese(s)) return;
    // "Hà Nội", "Nguyễn Văn Hùng": more words with a capital are a place, or a name in full.
    const two = i + 1 < s.count && apart(s, i) && isUpper(s, i + 1);
    // "gọi lại cho Mỹ Duyên": a given name of two.
    if (two && GIVEN(s, i + 1) && !(apart(s, i + 1) && isUpper(s, i + 2)) && told(ctx, i) && !isTown(s, i)) {
      ctx.emit(s.start[i] as number, s.end[i + 1] as number, "PERSON", 0.72, "person-does");
      continue;
    }
    // "Đại lý": the first syllable of a word.
    if (two || isVietnameseHead(s, i)) continue;
    if (i > 0 && apart(s, i - 1) && isUpper(s, i - 1) && !sentenceStart(s, i - 1)) continue;
    if (isTown(s, i)) continue;
    if (acts(ctx, i) || named(ctx, i) || told(ctx, i) || both(ctx, i))
      ctx.emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.72, "person-does");
  }
}

const isTown = (s: Scan, i: number): boolean =>
  VIETNAMESE_TOWN.test(s.text.slice(s.start[i], (s.start[i] as number) + 16));

function acts(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  let next = i + 1;
  while (next < s.count && next - i <= MOST_AUXILIARIES && apart(s, next - 1) && AUXILIARY(s, next)) next++;
  if (next >= s.count) return false;
  // "Mai ơi, đơn của mình đâu rồi".
  if (!apart(s, next - 1)) return false;
  // "Thông báo": a notice.
  if (next === i + 1 && NOTICE(s, i)) return false;
  return next === i + 1 || THING(s, i) ? SURELY_DOES(s, next) : DOES(s, next);
}

function told(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  if (i === 0 || sentenceStart(s, i) || !apart(s, i - 1) || !BEFORE(s, i - 1)) return false;
  return !(COUNTRY(s, i) && FROM(s, i - 1));
}

/** "người nhận: Hùng". */
function named(ctx: Context, i: number): boolean {
  const { text, start } = ctx.scan;
  return NAMED.test(text.slice(Math.max(0, (start[i] as number) - LONGEST_FIELD), start[i]));
}
/** "Thành và Vy không vào được": two of them. */
function both(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const other = (k: number, and: number): boolean =>
    k >= 0 &&
    k < s.count &&
    sameLine(s, Math.max(k, and)) &&
    apart(s, Math.min(k, and)) &&
    isUpper(s, k) &&
    GIVEN(s, k) &&
    !isTown(s, k) &&
    !(COUNTRY(s, i) && COUNTRY(s, k));
  return (
    (i + 2 < s.count && AND(s, i + 1) && apart(s, i) && other(i + 2, i + 1)) ||
    (i > 1 && AND(s, i - 1) && apart(s, i - 1) && other(i - 2, i - 1))
  );
}
const AND = spelled("và với hoặc");
const LONGEST_FIELD = 24;
const NAMED =
  /(?:người (?:nhận|gửi|mua|đặt|liên hệ|phụ trách|xử lý|báo|gọi|ký|giao|duyệt)|khách(?: hàng)?|nhân viên|kỹ thuật viên|tài xế|quản lý|họ tên|tên|tư vấn|liên hệ|phụ trách|bởi|cc) ?: ?$/iu;
