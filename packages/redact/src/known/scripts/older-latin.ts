/**
 * Names of the Far East in the Latin letters of older and other ways than today's: "Hsiao-ming" of 晓明, "Tutiya" and "Oohasi" of 土屋 and 大橋, "Wong" and
 * "Cheung" of 黃 and 张 as Hong Kong, Taiwan and Malaysia write them.
 */

/** What the older way has for the first sound of a syllable of today's. */
const FIRST: ReadonlyMap<string, string> = new Map(
  "zh:ch z:ts c:ts j:ch q:ch x:hs b:p d:t g:k r:j".split(" ").map((pair) => pair.split(":") as [string, string]),
);
/** Whole syllables that are another in it. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  "zi:tzu ci:tzu si:szu zhi:chih chi:chih shi:shih ri:jih you:yu yan:yen ye:yeh yi:i er:erh ge:ko ke:ko he:ho e:o"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const LATER: readonly (readonly [RegExp, string])[] = [
  [/ong$/, "ung"],
  [/ian$/, "ien"],
  [/(?<=[iu])e$/, "eh"],
  [/(?<=^[dtlnzcsr])uo$/, "o"],
];

function older(syllable: string): string {
  const whole = WHOLE.get(syllable);
  if (whole !== undefined) return whole;
  const begin = /^(?:zh|[zcjqxbdgr](?!h))/.exec(syllable)?.[0] ?? "";
  const rest = LATER.reduce((so, [from, to]) => so.replace(from, to), syllable);
  return (FIRST.get(begin) ?? begin) + rest.slice(begin.length);
}

/** "hsiaoming" of the syllables "xiao" and "ming". */
export const wadeGiles = (syllables: readonly string[]): string => syllables.map(older).join("");

const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  `陈陳:chan,tan 黄黃:wong 王:wong 张張:cheung,chang,teo 刘劉:lau,low 林:lam,lim 郑鄭:cheng,chang,tay 周:chow,chau 梁:leung,neo 郭:kwok,kuo,quek 许許:hui,hsu,koh 邓鄧:tang,teng 冯馮:fung 叶葉:yip,yeh,yap 曾:tsang,tseng,chan 蔡:choi,tsai,chua 杨楊:yeung,yang,yeo 赵趙:chiu,chao 谢謝:tse,hsieh,chia 卢盧:lo,loo 胡:wu,woo 关關:kwan 石:shek 潘:poon,phua 江:kong,chiang 钟鍾:chung,cheong 方:fong,png 简簡:kan 吕呂:lui,loo 徐:tsui,hsu,chee 朱:chu,choo 孙孫:suen,sun 邱:yau,chiu,khoo 莫:mok 温溫:wan,oon 谭譚:tam 陆陸:luk 欧歐:au 李:lee,lei 罗羅:law,loh 蒋蔣:chiang 洪:hung,ang 游:yau 苏蘇:soo 欧阳歐陽:auyeung 司徒:szeto`
    .split(" ")
    .flatMap((row) => {
      const [signs = "", words = ""] = row.split(":");
      const many = signs.length === 4 || signs === "司徒" ? [signs.slice(0, 2), signs.slice(2)] : [...signs];
      return many.filter((sign) => sign !== "").map((sign) => [sign, words.split(",")] as const);
    }),
);
export const isFamilyAbroad = (signs: string): boolean => FAMILIES.has(signs);

/** Shorter ones may be any word. */
const LEAST = 3;

/** Family names of one in Han signs as they are written abroad. */
export const familiesAbroad = (name: string): readonly string[] =>
  name.length < 2 || name.length > 4 || /[ぁ-ヶ々]/u.test(name)
    ? []
    : (FAMILIES.get(name.slice(0, 2)) ?? FAMILIES.get(name.charAt(0)) ?? []).filter((word) => word.length >= LEAST);

const TODAY: readonly (readonly [RegExp, string])[] = [
  [/sy(?=[auo])/g, "sh"],
  [/ty(?=[auo])/g, "ch"],
  [/zy(?=[auo])/g, "j"],
  [/si/g, "shi"],
  [/ti/g, "chi"],
  [/tu/g, "tsu"],
  [/zi/g, "ji"],
  [/(?<![sc])hu/g, "fu"],
  [/o[uo]/g, "o"],
  [/uu/g, "u"],
];

/** "tsuchiya" of "tutiya", "ohashi" of "oohasi". @param word folded */
export const hepburnOf = (word: string): string => TODAY.reduce((so, [from, to]) => so.replace(from, to), word);
