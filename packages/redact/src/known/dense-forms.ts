/** A known name in scripts without spaces: its parts, how one is called by a sign of it, signs that are written in two ways. */
import { JAPANESE_FAMILY } from "../names/dense-names.ts";

/** What somebody of this name may be called or written in scripts without spaces. */
export function denseForms(folded: string): readonly string[] {
  const dense: string[] = [];
  const solid = folded.replace(/\s+/g, "");
  dense.push(solid);
  for (const piece of folded.split(/\s+/))
    if (piece.length >= 2) dense.push(piece);
    // "蒼さん": one sign alone is a word.
    else if (piece !== solid)
      for (const title of ["さん", "様", "くん", "君", "ちゃん", "氏", "先生"]) dense.push(piece + title);
  if (solid.length >= 3 && !/\s/.test(folded)) dense.push(solid.slice(1));
  if (/^\p{Script=Han}{2,4}$/u.test(solid)) called(solid, dense);
  // "王 小明".
  if (/^\p{Script=Han}{3}$/u.test(solid)) dense.push(`${solid.charAt(0)} ${solid.slice(1)}`);
  // "김 고객님".
  if (/^\p{Script=Hangul}{2,4}$/u.test(solid)) {
    const family = solid.slice(0, solid.length === 4 ? 2 : 1);
    for (const title of KOREAN_TITLES) dense.push(family + title, `${family} ${title}`);
    if (solid.length > 2) dense.push(`${family} ${solid.slice(family.length)}`);
  }
  // "欧阳慧敏", "남궁서연", "米田大輝": family names of two signs.
  if (solid.length === 4 && /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(folded))
    dense.push(solid.slice(2), solid.slice(0, 2));
  // "宇佐美真由子", "勅使河原隆", "林健太郎": where it may be cut is not said.
  if (/^[\p{Script=Han}々]{4,6}$/u.test(folded))
    for (let cut = 2; cut <= solid.length - 1; cut++) {
      dense.push(solid.slice(0, cut));
      if (solid.length - cut > 1) dense.push(solid.slice(cut));
    }
  // "大森健": of three signs a listed one says where the given name begins; "田代フミ": another script does.
  if (solid.length === 3 && JAPANESE.has(solid.slice(0, 2))) dense.push(solid.slice(0, 2));
  const kana = /^(\p{Script=Han}+)([ぁ-ゖァ-ヺー]{2,})$/u.exec(solid);
  if (kana !== null) dense.push(kana[1] as string, kana[2] as string);
  // "安德烈·伊万诺夫": each of its words.
  const words = solid.split(/[·•・＝]/u);
  if (words.length > 1) dense.push(...words.filter((word) => word.length > 1));
  // "황보진": a family name of two signs.
  const two = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)(?=.$)/u.exec(solid)?.[0];
  if (two !== undefined) dense.push(two);
  return dense.flatMap((form) => [form, ...otherSigns(form)]);
}

/** Signs of family names that are written in two ways: older and newer, and such as computers long did not have. */
const TWO_WAYS =
  "髙高 﨑崎 嵜崎 邊辺 邉辺 齋斎 齊斉 濵浜 濱浜 澤沢 廣広 國国 眞真 櫻桜 德徳 黑黒 惠恵 嶋島 嶌島 冨富 槇槙 淵渕 圓円 龍竜 瀨瀬 栁柳 靜静 榮栄 壽寿 藏蔵 瀧滝 關関 條条 曾曽 佛仏 來来 應応 實実 學学 彌弥 禮礼";
const NEWER = new Map<string, string>();
const OLDER = new Map<string, string[]>();
for (const [older, newer] of TWO_WAYS.split(" ").map((pair) => [...pair] as [string, string])) {
  NEWER.set(older, newer);
  OLDER.set(newer, [...(OLDER.get(newer) ?? []), older]);
}

/** "高橋" where 髙橋 is known, and the other way round. */
function otherSigns(form: string): string[] {
  const newer = [...form].map((sign) => NEWER.get(sign) ?? sign).join("");
  const forms = newer === form ? [] : [newer];
  for (const [n, sign] of [...newer].entries())
    for (const older of OLDER.get(sign) ?? []) {
      const other = newer.slice(0, n) + older + newer.slice(n + 1);
      if (other !== form) forms.push(other);
    }
  return forms;
}

const KOREAN_TITLES = "고객 씨 사장 과장 대리 부장 팀장 선생 차장 실장 이사 매니저 기사".split(" ");
const JAPANESE = new Set(JAPANESE_FAMILY);

/** "小雪", "阿强", "老王", "王总": how one calls people one knows, by a sign of their name. */
function called(name: string, dense: string[]): void {
  const family = name.length === 4 ? name.slice(0, 2) : name.charAt(0);
  const last = name.charAt(name.length - 1);
  for (const form of [
    `小${last}`,
    `阿${last}`,
    `小${family}`,
    `老${family}`,
    ...(DOUBLED_WORDS.includes(last) ? [] : [last + last]),
  ])
    if (!SMALL_WORDS.has(form)) dense.push(form);
  for (const title of ["总", "總", "工", "哥", "姐", "师傅", "師傅", "经理", "經理"]) dense.push(family + title);
  // "丽姐": by the given name, too.
  for (const title of ["姐", "哥", "姨", "叔"]) if (last + title !== "伟哥") dense.push(last + title);
}

/** Signs that are a word twice: "every day", "often". */
const DOUBLED_WORDS = "天常刚明多人家年月时处个事样白渐慢大小高好早久往仅偏平轻快深远长星谢看等试想说问听走点笑";

/** What begins so without being anybody. */
const SMALL_WORDS = new Set(
  "小学 小學 小时 小時 小心 小区 小區 小型 小费 小票 小号 小說 小说 小程 小红 小米 小计 小计 小写 小孩 小吃 小包 小件 小组 小組 小数 小路 小店 小白 小雨 老师 老師 老人 老家 老年 老板 老板 老公 老婆 老客 老是 老化 阿里".split(
    " ",
  ),
);
