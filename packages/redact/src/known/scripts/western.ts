/**
 * Names in Latin letters that Chinese, Japanese and Korean write by their sound: 伯纳德, ベルナルド and 버나드 of Bernard. Each sign is read as the
 * class of its consonants, and a name as a pattern over these: vowels say little, an r before a consonant may be written or not.
 */
import { KOREAN_TAIL } from "../../names/dense.ts";
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, KATAKANA } from "../../scan/classes.ts";

/** P for b and p, T, K, H, F and W, S for all that hisses, M, N, L for l and r, _ for a vowel. A second letter is the sign's end. */
const HAN_SIGNS = `
P 巴芭伯柏波博勃布比彼毕畢贝貝鲍鮑宝寶保皮佩派帕泊普珀蓓拜碧白伯珮裴 PN 班本宾賓邦彭潘平庞朋品 M 马馬玛瑪麦麥迈邁梅米密莫摩默姆穆木慕美毛茂 MN 曼门門蒙明敏
F 弗夫费費菲福法芙佛孚斐 FN 凡芬丰方范 W 瓦维維威韦韋沃卫衛薇华華惠 WN 万萬文温溫旺翁
T 达達大得德迪蒂狄多杜都特塔泰提托陶图圖戴黛代道朵帝 TN 丹登邓鄧敦顿頓汤湯坦唐坦滕廷丁东東通田
N 纳納娜乃奈内內尼妮诺諾努纽紐瑙 NN 南楠宁寧农
L 拉腊莱萊来來劳勞勒雷蕾里莉丽麗利理历歷力礼列烈罗羅洛卢盧鲁魯露路吕呂尔爾琉璐瑞荔 LN 兰蘭伦倫林琳朗郎隆龙龍莲連连廉恋伦仑仁让讓冉荣
K 卡咖凯凱柯科克考可库庫古加伽盖蓋戈哥格高葛基吉奎圭高歌 KN 坎康肯昆金冈岡甘根贡贡
H 哈海赫荷霍胡侯豪休黑何 HN 汉漢韩韓亨洪翰罕
S 萨薩沙莎塞赛賽瑟色舍斯丝絲思司苏蘇索西锡錫希席夏谢謝雪舒修休肖萧蕭扎札泽澤佐祖兹茲茨齐齊奇琪切查乔喬杰傑吉季姬基贾賈朱珠珍佳嘉加济治智芝哲史什施诗詩士世石 SN 桑森辛欣新信逊遜孙孫松尚珊善山申圣聖申深顺舜詹珍真贞章金津锦琴钦勤春淳纯晨陈尊曾宗钟中仲
_ 阿埃艾爱愛伊依易奥奧欧歐亚亞雅娅婭耶叶葉约約尤优由乌烏吴吾厄俄尔雨宇于余元怡玉乐 _N 安昂恩因英尹燕扬杨翁永云翁约
`;
/** By consonant, the signs for a, i, u, e, o; then the small ones, which stand for the vowel before them. */
const KATAKANA_ROWS =
  "Kカキクケコ Kガギグゲゴ Sサシスセソ Sザジズゼゾ Tタチツテト Tダヂヅデド Nナニヌネノ Hハヒフヘホ Pバビブベボ Pパピプペポ Mマミムメモ Lラリルレロ Wワ _アイウエオ _ァィゥェォ";
const KATAKANA_OTHERS = "チSi ツSu ジSi フFu ヴFu ヤa ユu ヨo ャa ュu ョo ンN ー ッ";
const SMALL = "ァィゥェォャュョ";
const VOWELS = "aiueo";
/** By their order in Unicode. ㅓ is heard for many vowels. */
const HANGUL_FIRST = "KKNTTLMPPSS_SSSKTPH";
const HANGUL_VOWELS = "aeae@e@eoaeeou@eiuuii";
const HANGUL_LAST = ["", ..."KKKNNNTLKMPLLPLMPPSSNSSKTPH"];
const FIRST_SYLLABLE = 0xac00;
const MEDIALS_FINALS = 588;
const FINALS = 28;

function tableOf(rows: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const cells = rows.trim().split(/\s+/);
  for (let n = 0; n + 1 < cells.length; n += 2)
    for (const sign of cells[n + 1] as string) if (!table.has(sign)) table.set(sign, cells[n] as string);
  return table;
}

function katakana(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [consonant = "", ...signs] of KATAKANA_ROWS.split(" "))
    for (const [n, sign] of signs.entries()) table.set(sign, consonant.replace("_", "") + VOWELS.charAt(n));
  for (const [sign = "", ...code] of KATAKANA_OTHERS.split(" ")) table.set(sign, code.join(""));
  return table;
}
let tables: { readonly han: ReadonlyMap<string, string>; readonly kana: ReadonlyMap<string, string> } | undefined;

function hangul(sign: string): string {
  const n = sign.charCodeAt(0) - FIRST_SYLLABLE;
  const first = HANGUL_FIRST.charAt(Math.floor(n / MEDIALS_FINALS)).replace("_", "");
  return first + HANGUL_VOWELS.charAt(Math.floor(n / FINALS) % VOWELS_OF_HANGUL) + HANGUL_LAST[n % FINALS];
}
const VOWELS_OF_HANGUL = 21;

/** Of signs in Han: vowels beside another add nothing, but that a name begins with one. */
const classesOf = (signs: readonly string[]): string =>
  signs.map((code, n) => (n === 0 ? code : code.replace("_", ""))).join("");

/** By what a name's letters are from here on, longest first; `$` is its end. */
const PIECES: readonly (readonly [from: RegExp, to: string])[] = [
  [/^szcz/, "S{1,3}"],
  [/^sch|^sz/, "S"],
  [/^cz/, "T?S"],
  [/^rz/, "[SL]"],
  [/^tch|^tsch/, "T?S"],
  [/^dge?|^dg/, "T?S"],
  [/^sh/, "S"],
  [/^ch/, "[SKH]"],
  [/^t?th$/, "[ST]?"],
  [/^t?th/, "[ST]"],
  [/^ph/, "[FPH]"],
  [/^(?:ck|cc|kk|cq)/, "K{1,2}"],
  [/^x/, "K?u?S"],
  [/^qu?/, "KW?"],
  [/^c(?=[eiy])/, "S"],
  [/^[ck](?=t)/, "K?"],
  [/^[ck]/, "K"],
  [/^gh/, "K?"],
  [/^gn/, "K?N{1,2}"],
  [/^gu(?=[eiy])/, "K"],
  [/^g+(?=[eiy])/, "[KSH]"],
  [/^g+/, "K"],
  [/^h/, "[HWKFS]?"],
  [/^j/, "[SH]?"],
  [/^w/, "[WFP]?"],
  [/^[vf]+/, "[FWPH]"],
  [/^p+|^b+/, "P"],
  [/^(?:t+|d+)$/, "[TS]?"],
  [/^d(?=i)/, "[TSK]"],
  [/^t+(?=i[aou])/, "[TS]"],
  [/^[td]+/, "T{1,2}"],
  [/^(?:s|z)$/, "S?"],
  [/^(?:s+|z+|ts|tz)/, "[ST]{1,2}"],
  [/^m+(?![maeiouy])/, "(?:N?M|N)"],
  [/^m+/, "N?M{1,2}"],
  [/^ng+(?![aeiouy])/, "NK?"],
  [/^n+/, "N{1,2}"],
  [/^r+(?![raeiouy])|^r+e?$/, "L?"],
  [/^l+(?![laeiouy])/, "L?"],
  [/^[lr]+/, "L{1,2}"],
  [/^u(?=[aeio])/, "W?"],
  [/^y(?=[aeiou])/, "i?"],
  [/^./, ""],
];
/** What a vowel is heard as in kana and Hangul, which write them all. */
const HEARD_VOWELS: ReadonlyMap<string, string> = new Map([
  ["a", "(?:ei|[aeo@])"],
  ["e", "(?:[eiau@]|ii|ai)"],
  ["i", "(?:ai|[iue])"],
  ["o", "(?:ou|[oau@])"],
  ["u", "(?:iu|[uaoi@])"],
  ["y", "(?:ai|[iue])"],
]);
/** Between two consonants, and behind the last. */
const BETWEEN = "[uoi]?";
const LONGEST = 14;
const SHORTEST = 4;
/** Consonants that have to be there. */
const FEWEST = 2;

/** What a name in Latin letters, folded, may be written as; none for one too short to be told by its consonants. */
function patternOf(word: string, vowels: boolean): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return undefined;
  let pattern = vowels ? "" : /^[aeiou]/.test(word) ? "_" : /^[hjyw]/.test(word) ? "_?" : "";
  let must = 0;
  for (let rest = word; rest !== ""; ) {
    const [from, to] = PIECES.find(([piece]) => piece.test(rest)) as readonly [RegExp, string];
    const vowel = to === "" ? HEARD_VOWELS.get(rest.charAt(0)) : undefined;
    rest = rest.slice((from.exec(rest) as RegExpExecArray)[0].length);
    if (to !== "" && !to.endsWith("?")) must++;
    if (!vowels) pattern += to.replace(/[iu]\?/, "");
    else if (vowel === undefined) pattern += to + (/^[aeiouy]/.test(rest) ? "" : BETWEEN);
    // A last e is silent in many languages, and so is one of two vowels.
    else if (rest === "") pattern += `(?:${vowel}|[uo])?`;
    else pattern += vowel + (/^[aeiou]/.test(rest) || /[aeiou]$/.test(word.slice(0, -rest.length - 1)) ? "?" : "");
  }
  return must < FEWEST ? undefined : pattern;
}

/** Of a whole name, and of what one may begin with: most runs of signs begin with none. */
interface Pattern {
  readonly whole: RegExp;
  readonly begins: RegExp;
}

/** Patterns over the classes of signs, for all of a case's names. */
export interface Western {
  readonly han: Pattern;
  readonly vowelled: Pattern;
}

/** Undefined where no name can be told so. */
export function westernOf(words: readonly string[]): Western | undefined {
  const key = words.join(" ");
  if (!made.has(key)) {
    if (made.size === MOST_MADE) made.clear();
    made.set(key, make(words));
  }
  return made.get(key);
}

/** A conversation's people are put together anew with each message; their names are the same. */
const made = new Map<string, Western | undefined>();
const MOST_MADE = 512;

function make(words: readonly string[]): Western | undefined {
  const all = (vowels: boolean): Pattern => {
    const some = `^(?:${words.flatMap((word) => patternOf(word, vowels) ?? []).join("|")})`;
    return { whole: new RegExp(`${some}$`), begins: new RegExp(some) };
  };
  return words.some((word) => patternOf(word, false) !== undefined)
    ? { han: all(false), vowelled: all(true) }
    : undefined;
}

type Found = (start: number, end: number) => void;

/** The places of such names in a text, of the scripts that it is in, as bits. */
export function eachWestern(text: string, scripts: number, names: Western, found: Found): void {
  tables ??= { han: tableOf(HAN_SIGNS), kana: katakana() };
  if ((scripts & (1 << HAN)) !== 0) inHan(text, tables.han, names.han, found);
  if ((scripts & (1 << KATAKANA)) !== 0) inKatakana(text, tables.kana, names.vowelled, found);
  if ((scripts & (1 << HANGUL)) !== 0) inHangul(text, names.vowelled, found);
}

const MOST_SIGNS = 8;
const LEAST_SIGNS = 3;

function inHan(text: string, table: ReadonlyMap<string, string>, names: Pattern, found: Found): void {
  for (let from = 0; from < text.length; from++) {
    if (!table.has(text.charAt(from)) || BEGINS.test(text.charAt(from - 1))) continue;
    const codes: string[] = [];
    for (let p = from; p < text.length && codes.length < MOST_SIGNS; p++) {
      const code = table.get(text.charAt(p));
      if (code === undefined) break;
      codes.push(code);
    }
    if (!names.begins.test(classesOf(codes))) continue;
    for (let size = codes.length; size >= LEAST_SIGNS - 1; size--) {
      if (!names.whole.test(classesOf(codes.slice(0, size)))) continue;
      if (size < LEAST_SIGNS && !isPlaced(text, from, from + size)) continue;
      found(from, from + size);
      from += size - 1;
      break;
    }
  }
}

/** What such a name begins with: its end alone is none. */
const BEGINS = /[艾阿埃奥]/;

/** Two signs are a word's as well: a name behind a greeting or a word for somebody, or before a title. */
const isPlaced = (text: string, from: number, to: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, from - 4), from))
    ? BEHIND.test(text.slice(to, to + 2))
    : TITLED.test(text.slice(to, to + 2));
const BEFORE = /(?:[您你]好|来电人|客户|亲爱的|感谢|谢谢|尊敬的|联系人|收件人|姓名)[:：， ]?$/;
const BEHIND = /^(?:$|[\s，。、！？；：,.!?]|先生|女士|小姐|太太|来电|您好|你好|说|您)/;
const TITLED = /^(?:先生|女士|小姐|太太)/;

function inKatakana(text: string, table: ReadonlyMap<string, string>, names: Pattern, found: Found): void {
  for (let p = 0; p < text.length; p++) {
    if (!table.has(text.charAt(p))) continue;
    const from = p;
    while (p < text.length && table.has(text.charAt(p))) p++;
    if (p - from < LEAST_SIGNS || p - from > 2 * MOST_SIGNS) continue;
    let sounds = "";
    for (const sign of text.slice(from, p))
      sounds = (SMALL.includes(sign) ? sounds.replace(/[aiueo]$/, "") : sounds) + table.get(sign);
    if (names.whole.test(sounds) && !isOrdinaryDense(text, from, p, true)) found(from, p);
  }
}

function inHangul(text: string, names: Pattern, found: Found): void {
  for (const run of text.matchAll(/[가-힣]+/gu)) {
    if (run[0].length < LEAST_SIGNS) continue;
    const codes = [...run[0].slice(0, MOST_SIGNS)].map(hangul);
    if (!names.begins.test(codes.join(""))) continue;
    for (let size = codes.length; size >= LEAST_SIGNS; size--) {
      if (!names.whole.test(codes.slice(0, size).join(""))) continue;
      const rest = run[0].slice(size);
      if (rest !== "" && !KOREAN_TAIL.test(rest) && !HONOURED_TAIL.test(rest)) continue;
      const isHonoured = /^[님씨]/.test(rest);
      if (isOrdinaryDense(text, run.index, run.index + size, false) || (!isHonoured && ENDING.test(run[0]))) break;
      found(run.index, run.index + size);
      break;
    }
  }
}
/** "베이커님께는". */
const HONOURED_TAIL = /^(?:님께는|님께서는|님한테|님에게|님을|님만)$/;
/** Of verbs, and of what is of a town. */
const ENDING = /(?:주세요|세요|어요|아요|니다|[된한할는]|시)$/;
