/**
 * Vietnamese names in small letters behind who somebody is to the writer: "em gái ngoc lan", "vợ mình tên thu hà", "chú minh quang gọi".
 */
import { isVietnamese, spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";
import { isUpper, isWord, sameLine } from "./name-tokens.ts";
import { names } from "./things/stops.ts";

/** The last word of kin in two words, and what kin is in one, where a name of two syllables follows. */
const OF_TWO = "gái trai nội ngoại ruột họ dâu rể cả út";
const KIN_FIRST = names("em anh chị con cháu bạn bà ông chú bác dì cậu cô");
const KIN = "anh chị cô chú bác dì cậu vợ chồng mẹ bố ba má ông bà cháu bạn em";
const [IS_OF_TWO, IS_KIN] = [1, 2] as const;
const kinOf = hashFlags([
  [IS_OF_TWO, OF_TWO],
  [IS_KIN, KIN],
]);
const OWN = spelled("tôi mình tớ tui nhà");
const CALLED = names("tên la là");
/** Syllables of names, as they are typed without their marks as well. */
const SYLLABLES = `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn trịnh đinh mai lâm tạ cao lưu tô
  ái an ánh ân bách bảo bằng bích bình cẩm châu chi chiến chinh chung cúc cường danh diễm diệp diệu doanh du dung dũng duy duyên đại đạt điệp đông đức giang hà hải hân hạnh hằng hảo hậu hiền hiển hiếu hoa hòa hoài hoan hồng huệ hùng huy huyền hưng hương hường kha khải khang khánh khoa khôi kiên kiệt kiều kim kỳ lam lan lành liên liễu linh loan lộc lợi long lụa luân lương ly mạnh mẫn minh my mỹ nam nga ngân nghĩa ngọc nguyên nguyệt nhàn nhân nhật nhi nhung như oanh phát phong phú phúc phương phước phượng quang quân quế quốc quyên quyền quỳnh sang sơn tài tâm tấn thái thanh thành thạch thảo thắm thắng thi thị thiện thịnh thoa thông thơ thu thuận thủy thùy thư thương thúy tiên tiến tín toàn trâm trang trí trinh trọng trúc trung trường tú tuấn tuệ tùng tuyền tuyết tường uyên vân văn vi việt vinh vy xuân yên yến`;
const SYLLABLE = names(SYLLABLES);
/** With its marks a word is told apart: "sáng" is morning, "Sang" a name. */
const MARKED = spelled(SYLLABLES);
const HAS_MARKS = /[^a-z]/;
/** Words that stand there and are syllables of names as well. */
const SAID = spelled(
  "nhận mua đặt gọi hay là có thì mà ở cho với và của đi về nhà này đó ấy nữa rồi không chưa đã sẽ đang cũng vẫn lại",
);
const MOST = 3;
const ENDS =
  /^(?:[.,;:!?)\n]|$| ?[(\d]| (?:gọi|nhận|đặt|mua|sđt|số|ở|và|với|nhé|ạ|nha|bên|đang|đã|sẽ|không|chưa|bị|có|cccd|cmnd|sinh|tk|stk)(?!\p{L}))/u;

export function vietnameseKin({ scan: s, emit }: Context): void {
  for (let k = 0; k + 1 < s.count; k++) {
    const kin = kinOf(s, k);
    if (kin === 0) continue;
    const two = (kin & IS_OF_TWO) !== 0 && isClose(s, k) && KIN_FIRST(s, k - 1);
    if (!two && (kin & IS_KIN) === 0) continue;
    let i = k + 1;
    if (OWN(s, i) && isClose(s, i)) i++;
    const called = CALLED(s, i) && isClose(s, i);
    if (called) i++;
    const last = runEnd(s, i);
    // "anh nam", "cô giáo": of one syllable only behind kin that nothing else follows.
    if (last - i + 1 < (two || called ? 1 : 2)) continue;
    if (!isVietnamese(s)) return;
    emit(s.start[i] as number, s.end[last] as number, "PERSON", 0.76, "person-familiar");
    k = last;
  }
}

/** Last token of up to three syllables of a name in small letters from token `i`, or `i - 1`. */
function runEnd(s: Scan, i: number): number {
  let last = i - 1;
  while (last + 1 < s.count && last + 1 - i < MOST && isSyllable(s, last + 1)) last++;
  return last >= i && ENDS.test(s.text.slice(s.end[last], (s.end[last] as number) + 8)) ? last : i - 1;
}

const isSyllable = (s: Scan, k: number): boolean =>
  isClose(s, k) &&
  isWord(s, k) &&
  !isUpper(s, k) &&
  sizeOf(s, k) < 8 &&
  SYLLABLE(s, k) &&
  !SAID(s, k) &&
  (MARKED(s, k) || !HAS_MARKS.test(s.text.slice(s.start[k], s.end[k])));

const isClose = (s: Scan, k: number): boolean =>
  k > 0 &&
  k < s.count &&
  sameLine(s, k) &&
  s.start[k] === (s.end[k - 1] as number) + 1 &&
  unitAt(s.text, s.end[k - 1] as number) === 32;
