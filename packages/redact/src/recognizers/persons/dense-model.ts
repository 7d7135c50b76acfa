/** Chinese, Japanese and Korean names that no list and no rule settles: the model's say, stretch by stretch. */

import { endsFrom, givenGlued, isJapanese, MOST_ENDS } from "../../names/dense.ts";
import { denseScore } from "../../names/model.ts";
import { isChineseWord, isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, isDigit, KATAKANA, SCRIPT, THAI, unitAt } from "../../scan/classes.ts";
import { bitsAt, COMMON, cuesAt, FIRST, hashWord, LAST, lookup } from "../../scan/lexicon.ts";
import { IS_DENSE } from "../../scan/scan.ts";
import { GIVEN_HAN } from "../../words/han-given.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { JAPANESE_REGIONS, KOREAN_GOOD } from "./dense-words.ts";
import { isHanBrand } from "./things/han-brands.ts";

/** Sum of weights from which a stretch is a name; one sign, or one run of kana, is a word oftener than a name. */
const BAR = 60;
const BAR_SHORT = 220;
/** Behind a Chinese family name: two signs, two that given names are made of, and one. */
const BAR_CHINESE = -60;
const BAR_GIVEN = -200;
const BAR_GIVEN_SHORT = -170;
/** Two signs that no word of a long list shares with its neighbours. */
const BAR_APART = -420;
/** From here on what begins as a word does ("王国强") may be a name. */
const SURE = 150;
const LOWEST = Math.min(BAR_CHINESE, BAR_GIVEN, BAR_GIVEN_SHORT, BAR_APART) - 1;

/** Who somebody is to somebody: built as names are. */
const KOREAN_KIN: ReadonlySet<string> = new Set(
  "배우자 보호자 대리인 상속인 수령인 세대주 동거인 며느리 시어머니 시아버지 장모님 손녀딸 예비신부 피보험자".split(
    " ",
  ),
);

const ends = new Int32Array(MOST_ENDS);

export function denseByModel(ctx: Context): void {
  const s = ctx.scan;
  const text = s.text;
  let japanese: boolean | null = null;
  let free = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (((s.shape[i] as number) & IS_DENSE) === 0 || s.script[i] === THAI) continue;
    japanese ??= isJapanese(text);
    for (let p = Math.max(free, s.start[i] as number); p < (s.end[i] as number); p++) {
      if (goesOn(text, p)) continue;
      const glued = japanese ? givenGlued(text, p) : -1;
      if (glued > 0) {
        ctx.emit(p, glued, "PERSON", 0.75, "person-full");
        free = glued;
        p = glued - 1;
        continue;
      }
      const count = endsFrom(text, p, japanese, ends);
      let best = LOWEST;
      let end = -1;
      for (let e = 0; e < count; e++) {
        const score = denseScore(text, p, ends[e] as number, japanese);
        if (score <= best || score < barOf(text, p, ends[e] as number, japanese)) continue;
        best = score;
        end = ends[e] as number;
      }
      // "3인용": for so many.
      if (end >= 0 && s.script[i] === HANGUL && isDigit(unitAt(text, p - 1))) end = -1;
      if (end >= 0 && MONEY.test(text.slice(p, p + 2))) end = -1;
      if (end < 0 || isCue(text.slice(p, end)) || BEFORE_PLACE.test(text.slice(end, end + 6))) continue;
      if (KOREAN_KIN.has(text.slice(p, end).replace(/[예이입인라]$/u, ""))) continue;
      if (inRowOfPlaces(text, p, end) || isQuotedGood(text, p, end) || isHanBrand(text, p)) continue;
      if (KIND.test(text.slice(p, p + 8))) continue;
      if (s.script[i] === HANGUL && KOREAN_GOOD.test(text.slice(Math.max(0, p - 6), p))) continue;
      // "生日礼|物": the sum is low, and two of the signs are a word.
      if (end - p === 3 && best < (s.script[i] === HAN ? SURE : BAR) && isOrdinaryDense(text, p + 1, end, false))
        continue;
      if (isOrdinaryDense(text, p, end, japanese) && !HONOURED.test(text.slice(end, end + 3))) continue;
      if (s.script[i] === HAN && !japanese && isOfWords(text, p, end, best)) continue;
      ctx.emit(p, end, "PERSON", 0.64, "person-model");
      free = end;
      p = end - 1;
    }
  }
}

/** Does a run of kana or of Hangul go on at `p`? A name there begins where the run does; "ヶ" is read as Han is. */
function goesOn(text: string, p: number): boolean {
  const c = text.charCodeAt(p);
  const script = SCRIPT[c] as number;
  return script !== HAN && c !== 0x30f6 && p > 0 && SCRIPT[text.charCodeAt(p - 1)] === script;
}

/** Is it a Chinese word, or does one begin where it does, or right before, and the model is not sure: "敬礼", "王国的", "一万元"? */
function isOfWords(text: string, from: number, to: number, score: number): boolean {
  // "大健康": a great one of a word, where "小梁" is somebody.
  if ("小老阿大".includes(text[from] as string) && to - from === 3 && isChineseWord(text, from + 1)) return true;
  if (isChineseWord(text, from)) return score < SURE || (to - from === 2 && !TITLED.test(text.slice(to, to + 2)));
  return score < SURE && isChineseWord(text, from - 1);
}

const REGION_NAMES = new Set([
  ...JAPANESE_REGIONS,
  ..."松本 金華 高岡 石巻 平塚 黄石 白银 金华 安康 安庆 安阳 宜昌 宜宾 常德 常州 高雄 温州 嘉兴 台州 丽水 平凉 庆阳 汉中 张掖 张家口 徐州 连云港 邢台 石家庄 江门 梅州 贺州 钦州 柳州 荆州 荆门 孝感 黄冈 马鞍山 齐齐哈尔".split(
    " ",
  ),
]);

/** "長野、山口、福島への配送": regions that are called like people, in a row. */
function inRowOfPlaces(text: string, from: number, to: number): boolean {
  if (text[to - 1] === "仓" && REGION_NAMES.has(text.slice(from, to - 1))) return true;
  return (text[from - 1] === "、" || text[to] === "、") && REGION_NAMES.has(text.slice(from, to));
}

/** "台灯“艾玛”": in quotes behind a word that says nobody is named. */
function isQuotedGood(text: string, from: number, to: number): boolean {
  if (!OPENING.includes(text[from - 1] ?? " ")) return false;
  if (WORK.test(text.slice(Math.max(0, from - 7), from))) return true;
  return (
    text[from - 1] !== "'" &&
    '”"」』'.includes(text[to] ?? " ") &&
    SCRIPT[unitAt(text, from - 2)] === HAN &&
    !"叫名为為是姓说說人户戶者".includes(text[from - 2] as string)
  );
}

const OPENING = "「『“\"'‘《";
/** "ドラマ「…」", "드라마 '…'": a work's title. */
const WORK =
  /(?:ドラマ|映画|アニメ|漫画|小説|曲|アルバム|番組|ゲーム|드라마|영화|소설|노래|웹툰|만화|앨범|게임|电影|電影|电视剧|電視劇|小说|歌曲|游戏|剧集) ?[「『“"'‘《]$/;

/** "有効期限", "正常": a word that says what stands beside it, or an ordinary one, is nobody. */
function isCue(word: string): boolean {
  if (OF_THINGS.test(word)) return true;
  const slot = lookup(hashWord(word));
  return slot >= 0 && (cuesAt(slot) !== 0 || (bitsAt(slot) & COMMON) !== 0) && (bitsAt(slot) & (FIRST | LAST)) === 0;
}

/** "钱还没退": money, and what became of it. */
const MONEY = /^钱[还都已怎什没不被也就才给呢吗退扣付在到能会要刚]/;

/** "請求部門", "四月五日": what ends so is an office, a shop or a date. */
const OF_THINGS =
  /(?:[理应應销銷发發]商|[到][现現]|後何|運[輸送]|物流|産業|工業|建設|倉庫|商[店会]|部門|部署|部门|支店|本店|分店|門市|門店|营业厅|営業所|주전자|月.{0,2}日|指定|製菓|薬品|証券|観光|急便|貴金属|半島|駅前店|年月|率|[号號便件版粒站店]|神宮前?|乳業|製薬|食品|電機|商事|[到去了]|せず|しない|した|する|ます|まま|小时|小時)$/;

/** "강남 물류센터", "明治神宮前駅": what follows makes a place or a firm of it. */
const BEFORE_PLACE = edged(
  /^(?:[”」』"](?:床(?!上)|柜|斗柜|桌|椅|灯|凳|架)|[”」』"]? ?(?:[亚娅莎娜尔特丝]?(?:水壶|吸尘器|咖啡机|电饭煲|洗衣机|冰箱|空调|风扇|榨汁机|微波炉|烤箱)|台灯|书桌|桌子|椅子|裙子|连衣裙|鞋子|ベース(?!ボール)|ターミナル|デポ|中継所|行き(?:の|便)|経由|中转|轉運|转运|分拨|集散|网点|營業部|营业部|HUB|Hub|허브|캠프|집배|우체국|간선|모델|駅|店(?!長)|神宮|営業所|倉庫|支店|病院|大学|空港|公園|乳業|製薬|食品|電機|商事|物流|仓(?!木)|물류|매장|지점|로 ?(?:매장|지점|점포|\d)|대로|길 ?\d|역에|역의|센터|터미널|공항|병원|대학|은행|소파|침대|책상|의자|매트리스|식탁|옷장|이불|커튼|원피스|자켓|가방|신발|냉장고|세탁기|청소기|요금제|세트|시리즈|색상|컬러|[とがの]?銀行|信用金庫|银行|沙发|床垫|衣柜|套餐|系列|区(?!长)|期|机场|医院|广场|仓库|分店|门店|地铁))/,
);

/** "ピザ・マルゲリータ": what it is, before what it is called. */
const KIND =
  /^(?:ピザ|パスタ|ケーキ|サラダ|カクテル|コーヒー|ティー|ホテル|レストラン|カフェ|ハリケーン|サイクロン|モード|テーマ|プロジェクト|ソファ|チーム|サーバー|スタジオ|クラブ|シリーズ|コレクション)[・ ]/;

/** A title behind a word makes a person of it after all. */
const HONOURED = /^ ?(?:様|さま|さん|氏|君|くん|ちゃん|님|씨|드림|올림)/;

/** "司徒先生", "高总". */
const TITLED = /^(?:先生|女士|小姐|太太|老[师師]|[经經]理|[总總]|师傅|師傅|[医醫]生)/;

function barOf(text: string, from: number, to: number, japanese: boolean): number {
  if (to - from === 1) return BAR_SHORT;
  const script = SCRIPT[text.charCodeAt(from)] as number;
  if (script === HAN && !japanese) {
    const given = GIVEN_HAN.has(text[from + 1] as string) && GIVEN_HAN.has(text[to - 1] as string);
    if (to - from === 3) return given ? BAR_GIVEN : BAR_CHINESE;
    if (to - from === 2 && given)
      return isChineseWord(text, from - 1) || isChineseWord(text, from) || isChineseWord(text, to - 1)
        ? BAR_GIVEN_SHORT
        : BAR_APART;
  }
  if (script !== KATAKANA && script !== HIRAGANA) return BAR;
  return /[ \u3000・＝]/.test(text.slice(from, to)) ? BAR : BAR_SHORT;
}
