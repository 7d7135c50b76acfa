/**
 * Days of the East told as days of birth by whom or what they are said of: "母の生年月日が違います、S36.3.2です", "父 昭和三十六年三月二日 の保険証",
 * "我爸61年3月2号的", "身份证上是1961.03.02", "88년생인데".
 */
import { HAN, HANGUL, HIRAGANA, KATAKANA, THAI } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

/** By the letter or the first sign of an era, or by its name with the day's numbers in signs. */
const JAPANESE =
  /(?<![A-Za-z\d.-])[MTSHRmtshr明大昭平令]\.?(?:\d{1,2}|元)([./-]|年)\d{1,2}(?:[./-]|月)\d{1,2}日?(?![\dA-Za-z]|[./-]\d)|(?:明治|大正|昭和|平成|令和)(?:\d{1,2}|[元〇一二三四五六七八九十]{1,3})年(?:\d{1,2}|[〇一二三四五六七八九十正]{1,3})月(?:\d{1,2}|[〇一二三四五六七八九十]{1,3})日/gu;
/** Where somebody's age or kin is spoken of. */
const OF_PERSON =
  /生年月日|誕生日|生まれ|年齢|\d{1,2}[歳才]|何[歳才]|保険証|本人確認|会員(?:登録|情報)|母子手帳|学年|入園|就学|[父母娘妻夫孫](?=[のがはもと、 　MSTHR昭平大明]|さん)|息子|祖[父母]|おじい|おばあ|じいちゃん|ばあちゃん|子ども|こども|子供|赤ちゃん|主人|旦那|家内/u;
/** Of this era only who is born in it: most days of it are of other things. */
const LATELY = /^(?:[Rr]|令)/;
const BORN = /生年月日|誕生日|生まれ|母子手帳|[年月]齢|赤ちゃん/u;
/** What else has such a date. */
const OF_THING =
  /(?:築|建築|竣工|発行|交付|契約|有効期限|製造|購入|締結|改正|施行|登記|加入|開業|設立|発売)[^\n。、]{0,10}$/u;

const OF_KIN =
  /(?:爸爸?|妈妈?|媽媽?|父亲|父親|母亲|母親|爷爷|爺爺|奶奶|外婆|外公|姥姥|姥爷|岳父|岳母|老公|老婆|丈夫|妻子|我|他|她|本人|身份证上?|身份證上?|户口本上?|戶口名簿上?|护照上?|護照上?)(?:真实|真實|实际|實際)?(?:是|的?生日是?|写的?是?|寫的?是?)?(?:农历|農曆|阴历|陰曆)?[ ：:]?((?:(?:19\d\d|200\d|201[01]|[3-9]\d)年\d{1,2}月\d{1,2}[日号號]|[一二]?[〇零一二三四五六七八九]{2,4}年[〇零一二三四五六七八九十正冬腊臘]{1,2}月(?:初?[一二三四五六七八九十廿卅]{1,3}[日号號]?)?|(?:19\d\d|200\d)[./-]\d{1,2}[./-]\d{1,2}))(?=的(?!快递|快遞|订单|訂單|货|貨|航班|票)|生|[。、；;！？!? )）]|[，,](?! ?(?:买|買|订|訂|下单|下單|收|寄|去|到|在|来|來|才|就))|$|但|可|系统|系統|不是)/gu;
const OF_CHILD =
  /(?:儿子|兒子|女儿|女兒|孩子|宝宝|寶寶|娃|小孩|小朋友|老大|老二|孙子|孫子|孙女|孫女)(?:是|的?生日是?)?(?:农历|農曆)?[ ：:]?((?:(?:19|20)\d\d|\d\d)年\d{1,2}月\d{1,2}[日号號]|[一二]?[〇零一二三四五六七八九]{2,4}年[〇零一二三四五六七八九十正冬腊臘]{1,2}月(?:初?[一二三四五六七八九十廿卅]{1,3}[日号號]?)?|20[012]\d[./-]\d{1,2}[./-]\d{1,2})(?=的|生|[。、；;！？!? )）]|[，,](?! ?(?:买|買|订|訂|下单|下單|收|寄|去|到|在|来|來|才|就))|$|但|可|不是)/gu;

const KOREAN =
  /(?<!\d)(?:\d\d년 ?\d{1,2}월 ?\d{1,2}일|\d\d년)(?=생(?:인데|이고|이라|이면|입니다|이에요|이구요|이요|일|은|도|부터|까지|[\s,.)]|$))/gu;
/** The Buddhist year alone, or with its day and month. */
const OF_THAILAND = /เกิด(?:ปี|เมื่อ|วันที่)?\s?(?:ปี)?\s?((?:พ\.?ศ\.?\s?)?2[45]\d\d)(?!\d)/gu;

export function birthsOfEras(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDense) return;
  const { text, scripts } = s;
  if ((scripts & ((1 << HIRAGANA) | (1 << KATAKANA) | (1 << HAN))) !== 0) {
    if ((scripts & (1 << HIRAGANA)) !== 0 && OF_PERSON.test(text)) japanese(ctx, text);
    for (const hit of all(OF_KIN, text)) put(ctx, hit);
    for (const hit of all(OF_CHILD, text)) put(ctx, hit);
  }
  if ((scripts & (1 << HANGUL)) !== 0 && text.includes("생"))
    for (const { 0: hit, index } of all(KOREAN, text)) ctx.emit(index, index + hit.length, "DOB", 0.88, "dob-words");
  if ((scripts & (1 << THAI)) !== 0 && text.includes("เกิด")) for (const hit of all(OF_THAILAND, text)) put(ctx, hit);
}

function japanese(ctx: Context, text: string): void {
  const born = BORN.test(text);
  for (const { 0: hit, index } of all(JAPANESE, text)) {
    if ((LATELY.test(hit) && !born) || OF_THING.test(text.slice(Math.max(0, index - 14), index))) continue;
    if (/^[a-z]/.test(hit) && !born) continue;
    ctx.emit(index, index + hit.length, "DOB", 0.86, "dob-era");
  }
}

function put(ctx: Context, hit: RegExpExecArray): void {
  const end = hit.index + hit[0].length;
  ctx.emit(end - (hit[1] as string).length, end, "DOB", 0.86, "dob-words");
}
