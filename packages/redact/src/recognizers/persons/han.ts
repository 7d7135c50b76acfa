/**
 * Chinese and Korean names by their build: a family name with given-name syllables, where something says that the run
 * begins and ends there (a mark, a line, a greeting, a verb of people).
 */
import { CLASS, DENSE, HAN, HANGUL, SCRIPT } from "../../scan/classes.ts";
import { bitsAt, FIRST, hashWord, lookup } from "../../scan/lexicon.ts";
import { GIVEN_HAN } from "../../words/han-given.ts";
import { edged } from "../edged.ts";

/** Words that take a person on their right, by their last character. */
const BEFORE = "系经經转轉找知叫是和跟给由让请问与及、：:，,。！ \n\r\t（(>@]致向于替为姓员户人事客服您";
/** What follows a name: a greeting, a title, a verb of people, or a mark. */
const AFTER =
  /^(您|你|先生|女士|小姐|老师|经理|主任|同学|工程师|说|写|寫|表示|反映|反馈|反饋|来电|來電|接[电電]|核[实實对對]|[电電][话話]|那|这|處|处|接|答|同意|转|將|将|把|帮|告|会|通[话話过過]|付款|付钱|支付|登录|下单|打电话|已|都|也|没|不|还|就|又|刚|在|的|和|与|、|，|,|。|：|:|！|!|（|\(|\)|）|\n|\r|\s|<|$)/;
/** Ordinary words that begin with a family name. */
const WORDS =
  /^(高清|高兴|马上|方便|方法|安全|安静|平安|金额|金华|和平|成功|成都|温馨|温度|白天|明天|明白|时候|时间|何时|何处|任何|任务|文件|文字|文章|全部|全文|全国|常用|常见|向导|路由|路径|单号|单击|万一|江苏|江西|海南|云南|云端|云服|石家|黄山|黄金|孙子|马来|马桶|许多|于是|关于|余额|应用|应该|易用|司机|元旦|项目|都是|连接|单独|空间|解决|解释|简单|包括|包裹|计划|计算|顾客|车辆|程序|程度|牛奶|游戏|曲线|宁波|宁静|丁香|古典|古代|水晶|水平|金子|林子|于明|于文|武汉|龙江|文明|文化|平静|钱包|国华|华美|华东|东海|康复|明星|安康|安静|时光|车子)/;

/** End of the Chinese name whose family name is `p..q`, or -1. */
export function hanName(text: string, p: number, q: number): number {
  const before = p === 0 ? "\n" : (text[p - 1] as string);
  const opens = SCRIPT[before.charCodeAt(0)] !== HAN ? CLASS[before.charCodeAt(0)] !== DENSE : BEFORE.includes(before);
  let given = 0;
  while (given < 2 && GIVEN_HAN.has(text[q + given] ?? "")) given++;
  for (let n = given; n >= 1; n--) {
    const end = q + n;
    if (WORDS.test(text.slice(p, p + 2)) || ordinary(text.slice(q, end + 1))) return -1;
    const closes = AFTER.test(text.slice(end, end + 3)) || CLASS[text.charCodeAt(end)] !== DENSE;
    if (opens && closes) return end;
    if (n === 2 && q - p === 1 && (opens || closes) && !ordinary(text.slice(q, end))) return end;
  }
  return -1;
}

function ordinary(word: string): boolean {
  const slot = word.length < 2 ? -1 : lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & FIRST) === 0;
}

const KOREAN_AFTER =
  /^(입니다|이라고|라고|이고|이에요|예요|이며|인데|에게서?|한테서?|께서|님|씨| 님| 씨| 고객| 회원| 대리| 과장| 차장| 부장| 팀장| 사원| 주임| 실장| 이사| 드림| 올림|드림|올림)/;
const KOREAN_TITLE = edged(
  /^( ?(대리|과장|차장|부장|팀장|사원|주임|실장|기사|매니저|상담원|상담사|대표|이사|간호사|교수|변호사|원장|선생))(님|이|가|은|는|을|를|과|와|하고|랑|에|의|께|\s|,|\.|$)/,
);

/** End of the Korean name that begins at `p` with a one-syllable family name, or -1. */
export function koreanName(text: string, p: number): number {
  if (p > 0 && SCRIPT[text.charCodeAt(p - 1)] === HANGUL) return -1;
  let run = 0;
  while (run < 8 && SCRIPT[text.charCodeAt(p + run)] === HANGUL) run++;
  if (run < 3) return -1;
  const tail = text.slice(p + 3, p + 12);
  if (KOREAN_TITLE.test(tail)) return p + 3;
  return run > 3 && KOREAN_AFTER.test(tail) && !/^(님|씨)/.test(tail) ? p + 3 : -1;
}
