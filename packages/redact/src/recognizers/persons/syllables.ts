/** Korean and Chinese given names as they are written in Latin letters, syllable by syllable: "Seo-yun Kim", "Lin Chia-hao", "PARK JI-WOO". */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { CLASS, UPPER, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";

const set = (syllables: string): ReadonlySet<string> => new Set(syllables.split(/\s+/));

/** Revised and older romanisations, as passports have them. */
const KOREAN = set(
  `a ae ah bae baek beom bin bo bok bom bong byeong byung chae chan chang cheol chul chun da dae dal dam dan do dong eon eul eun eung ga gab gak gang geon geum geun gi gil go gon goo gu guk gun gwan
  gwang gyeong gyu gyun gyung ha hae han hang haeng hee heon heum ho hong hoo hoon hui huk hun hwa hwan hwang hye hyeok hyeon hyeong hyo hyuk hyun hyung ik il im in ja jae jeong je ji jin jo jong joo
  joon ju jun jung kang keun ki koo kook kuk kwan kwang kyeong kyo kyu kyun kyung la lan lim mi min mok moo moon mu mun myeong myung na nam nan no ok pil pyo ra ran ri rim rin rok sa sae san sang se seo
  seok seon seong seul seung shik shin si sik sin so sol sook soo soon su suk sul sun sung tae taek ui uk un wan wol won woo wook woon ye yeol yeon yeong yo yong yoo yoon young yu yul yun yung`,
);
/** Wade and Giles', pinyin and what Hong Kong writes. */
const CHINESE = set(
  `ai an ang bai bao bei bin bing bo cai chai chak chan chang chao che chen cheng cheuk chi chia chiang chiao chieh chien chih chin ching chit chiu chong chou chu chuan chuang chuen chun chung cong cui
  da dan de ding dong duo en fa fai fan fang fei fen feng fu fung gang ge gong guang gui guo hai han hao heng hin hing ho hoi hong hou hsi hsia hsiang hsiao hsien hsin hsing hsiu hsiung hsu hsuan hsueh
  hsun hua huai huan huang hui hung i jan jen ji jia jian jiang jiao jie jin jing jiu jo jou ju juan jue jui jun jung ka kai kam kang kao ke kei kin kit ko kuan kuang kuei kun kung kuo kwan kwok kwong
  lai lam lan lang lei li lian liang lien lin ling liu lo lok long lu lun lung mao mei meng miao min ming mo mu na nai nga ngai ngan ni nien ning pai pak pao pei peng pik pin ping po pong pu qi qian
  qiang qiao qin qing qiong qiu quan rong rou ru rui sau sen shan shao shen sheng shi shih shing shou shu shuang shuk shun si siu song su sui sum sung sze ta tai tak tang tao te teng ti tian tien tin
  ting tsai tsang tsao tse tseng tsu tsui tsun tsung tsz tu tuan tun tung tzu wah wai wan wei wen wing wu xi xia xian xiang xiao xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yee yeh yen yi yin
  ying yiu yo yong you yu yuan yue yuen yueh yuk yun yung ze zhan zhao zhe zhen zheng zhi zhong zhou zhu zi zong`,
);
/** Family names that are no such syllable. */
const FAMILIES = set("ahn au bae cheung choi hsieh kim kwak lau lee leung ng noh oh park tsai wong yeung yip");
/** What is said, played and learned. */
const THINGS = set(
  "a-ha a-ok ding-dong feng-shui ho-hum hong-kong ka-ching kung-fu no-go no-win pin-ping ping-pong shih-tzu tai-chi",
);

const PAIR = /(?<![\p{L}\p{N}_@./\\-])(\p{Lu}[a-zA-Z]{0,6})-([a-zA-Z]{1,6})(?![\p{L}\p{N}_@\\-]|\.\p{L})/uy;
const BEFORE = /(?<![\p{L}\p{N}'’-])(\p{Lu}\p{L}{0,7}) $/u;
const BEHIND = /^ (\p{Lu}\p{L}{0,19})(?![\p{L}\p{N}'’-])/u;

/** At a text with a hyphen. */
export function syllabled(ctx: Context): void {
  const { text } = ctx.scan;
  for (let at = text.indexOf("-", 1); at > 0; at = text.indexOf("-", at + 1)) {
    const index = headOfPair(text, at);
    if (index < 0) continue;
    PAIR.lastIndex = index;
    const hit = PAIR.exec(text);
    if (hit === null) continue;
    const [pair, first, second] = hit;
    const halves = [first as string, second as string].map((half) => half.toLowerCase()) as [string, string];
    if (!isName(halves)) continue;
    const end = index + pair.length;
    const before = BEFORE.exec(text.slice(Math.max(0, index - 10), index))?.[1];
    const behind = BEHIND.exec(text.slice(end, end + 22))?.[1];
    const headed = before !== undefined && isFamily(before);
    const followed = !headed && behind !== undefined && (isFamily(behind) || isUnheard(behind));
    // "So-so", "Ting-ting": only a family name of the same kind tells which.
    if (THINGS.has(halves.join("-")) || halves[0] === halves[1]) {
      const family = headed ? before : followed ? behind : "";
      if (!isSyllable(family)) continue;
    }
    const from = headed ? index - before.length - 1 : index;
    const to = followed ? end + behind.length + 1 : end;
    ctx.emit(from, to, "PERSON", headed || followed ? 0.88 : 0.78, "person-syllables");
  }
}

/** Where the word of up to seven letters begins that a hyphen at `at` joins to another, if it has a capital; or -1. */
function headOfPair(text: string, at: number): number {
  if (!isAsciiLetter(unitAt(text, at + 1))) return -1;
  let from = at;
  while (from > 0 && at - from < LONGEST_HEAD && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  // The capital may be a letter of another alphabet.
  if (from > 0 && CLASS[text.charCodeAt(from - 1)] === UPPER) from--;
  return from < at && CLASS[text.charCodeAt(from)] === UPPER ? from : -1;
}
const LONGEST_HEAD = 7;

function isAsciiLetter(c: number): boolean {
  return (c | 32) >= 97 && (c | 32) <= 122;
}

const isName = ([first, second]: readonly [string, string]): boolean =>
  (KOREAN.has(first) && KOREAN.has(second)) || (CHINESE.has(first) && CHINESE.has(second));

function isSyllable(word: string): boolean {
  const small = word.toLowerCase();
  return KOREAN.has(small) || CHINESE.has(small) || FAMILIES.has(small);
}

/** "Ji-woo Ostervald": no list holds the family name, nor is it a word. */
const isUnheard = (word: string): boolean =>
  word.length > 3 && wordBits(word, 0, word.length) === 0 && (LISTS(hashWord(word)) & DICTIONARY) === 0;

/** Listed as one, or built as the names are. */
function isFamily(word: string): boolean {
  const bits = wordBits(word, 0, word.length);
  if ((bits & COMMON) !== 0 && (bits & (FIRST | LAST)) === 0) return false;
  return (bits & LAST) !== 0 || (LISTS(hashWord(word)) & (FAMILY | GIVEN)) !== 0 || isSyllable(word);
}
