/** Vietnamese places, houses and firms, which are called like people: behind the noun for what they are ("ngã tư Thái Hà", "chợ Bà Chiểu"), or provinces and towns that all know. */
import { edged } from "../../edged.ts";

/** Not "yêu cầu" (asks), "đồng hồ" (a watch), "ông xã" (one's husband), who is insured, and whoever heads the place. */
const NOUN_BEFORE = edged(
  /(?<!\p{L})(?<!(?:trưởng|phó|chủ tịch|bí thư|giám đốc|hiệu|chủ) )(?:quận|huyện|phường|(?<!(?:ông|bà) )xã|thôn|xóm|thị trấn|thị xã|thành phố|tp\.?|tỉnh|khu(?: vực| phố| đô thị| công nghiệp| du lịch)?|đèo|(?<!(?:yêu|nhu) )cầu|chợ|ngã (?:tư|ba|năm|sáu)|vòng xoay|cao tốc|quốc lộ|đại lộ|cao nguyên|núi|sông|(?<!đồng )hồ|đảo|vịnh|bãi biển|bến(?: xe| tàu| phà)?|ga|lăng|chùa|nhà thờ|hội trường|trường(?: tiểu học| trung học| mầm non| thpt| thcs| đại học)?|bệnh viện|trung tâm|công ty|tập đoàn|ngân hàng|(?<!được )bảo hiểm|hợp tác xã|taxi|nhà xe|hãng(?: xe)?|thủy điện|chung cư|nhà thuốc|phòng khám|lụa|nước mắm|áo dài|mã giảm giá|nhân vật)(?: (?:Bà|Ông))? $/iu,
);
/** "Ở bệnh viện Nguyễn Văn An đã thanh toán": where somebody did something. */
export const AT_HOUSE = /(?<!\p{L})(?:ở|tại|trong|trên|từ|vào|về|qua) (?:\p{L}+ ){1,3}$/iu;
export const DOES_BEHIND = /^ (?:đã|bị|không|chưa|đang|sẽ|có|được|muốn|cần|nói|gọi|vẫn)(?!\p{L})/u;
/** Taken with the name. */
const BEGINS = /^(?:Taxi|Phường|Quận|Huyện|Xã|Chùa|Chợ|Xe|Lụa|Bến xe|Thị trấn|Bưởi|Phở) \p{Lu}/u;
/** Nobody, wherever they stand without a title. */
const PLACE =
  /^(?:An Giang|Bà Rịa|Bạc Liêu|Bắc (?:Giang|Kạn|Ninh)|Bến Tre|Bình (?:Dương|Định|Phước|Thuận|Tân|Thạnh|Chánh)|Cà Mau|Cao Bằng|Cần (?:Thơ|Giờ)|Đà (?:Nẵng|Lạt)|Đắk (?:Lắk|Nông)|Điện Biên|Đồng (?:Nai|Tháp|Hới)|Gia Lai|Hà Tĩnh|Hải Phòng|Hậu Giang|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long (?:An|Xuyên|Khánh)|Nam Định|Nghệ An|Ninh (?:Bình|Thuận)|Phú (?:Thọ|Yên|Quốc|Mỹ Hưng)|Quảng (?:Bình|Nam|Ngãi|Ninh|Trị)|Sóc Trăng|Tây Ninh|Thái Nguyên|Thanh Hóa|Thừa Thiên|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh (?:Long|Phúc)|Yên Bái|Vũng Tàu|Nha Trang|Mỹ Tho|Biên Hòa|Thủ (?:Đức|Dầu Một)|Hội An|Quy Nhơn|Buôn Ma Thuột|Hạ Long|Mộc Châu|Tam Kỳ|Rạch Giá|Châu (?:Đốc|Âu|Á|Phi|Mỹ|Úc)|Bảo Lộc|Thảo Điền|Anh Quốc|Đông (?:Bắc|Nam)|Tây (?:Bắc|Nam|Nguyên)|[Mm]iền (?:Bắc|Nam|Trung|Đông|Tây)|Tân (?:Bình|Phú)|Gò Vấp|Phú Nhuận|Hóc Môn|Củ Chi|Nhà Bè|Cầu Giấy|Hoàn Kiếm|Ba Đình|Long Biên|Hà Đông|Từ Liêm)$/u;
/** People are called so as well: behind a word of place. */
const PLACE_OR_SOMEBODY =
  /^(?:Thanh Xuân|Hoàng Mai|Hải Dương|Thái Bình|Hà (?:Giang|Nam)|Hòa Bình|Sơn La|Đống Đa|Tây Hồ|Sa Pa|Thuận An|Nam Giang|An Sương|Lý Sơn|Bình Châu|Hai Bà Trưng|Lăng Ông|Hàng Xanh|Thái Hà)$/u;
const AT = edged(/(?<!\p{L})(?:ở|tại|về|từ|đi|đến|qua|ra|vào|tới|gần|khu|hàng|tuyến|ngoài|trong) $/iu);
const ACTS_BEHIND = /^ (?:gọi|nói|nhắn|bảo|hỏi|đặt|mua|chuyển|nhận|trả lời|đã|là|ơi)(?!\p{L})/u;

export function isVietnamesePlace(value: string, before: string, behind: string): boolean {
  if (BEGINS.test(value)) return true;
  if (NOUN_BEFORE.test(before)) return !(AT_HOUSE.test(before) && DOES_BEHIND.test(behind));
  if (PLACE_OR_SOMEBODY.test(value)) return AT.test(before);
  return PLACE.test(value) && !isLed(before) && !ACTS_BEHIND.test(behind);
}
/** A title in letters of any size; a word with a capital, which the name would go on from. */
const isLed = (before: string): boolean => TITLES.test(before) || /\p{Lu}\p{Ll}* $/u.test(before);
const TITLES = edged(/(?<!\p{L})(?:anh|chị|em|cô|chú|bác|ông|bà|bạn|bé|cháu|tên|khách|thầy|mr\.?|ms\.?) $/iu);
