/**
 * Names in Chinese and Japanese that a label, a list or a hand-over tells: "CC：斎藤、松本", "署名：原田", "清水→森に引き継ぎ", "签收人：袁",
 * "沈腾和贾玲都收到了". Who may be one is read off lists of family names; both of its ends have to be told by what stands there.
 */
import type { Draft, Emit } from "../../findings.ts";
import { isJapaneseFamily, isJapaneseGiven } from "../../names/dense.ts";
import { denseScore } from "../../names/model.ts";
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HIRAGANA, KATAKANA, scriptAt } from "../../scan/classes.ts";
import { WESTERN_KATAKANA } from "../../words/western-names-east.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { FAMILY } from "./dense-beside.ts";
import { PLACES } from "./dense-does.ts";
import { isNoValue } from "./dense-no-value.ts";
import { BEFORE_NAME, ONE_SIGN } from "./dense-words.ts";
import { isHanBrand } from "./things/han-brands.ts";

/** What a line, a form or a note calls somebody before the name. */
const ROLES = [
  "(?:TEL|電話|主|副|営業|配送|請求)?担当(?:者|窓口)?(?:名|様)?|(?:対応|応対|受付|処理|作業|確認|承認|申請|依頼|起票|記入|記録|報告|連絡|入力|送信|受信|差出|受領|契約|名義|利用|使用|参加|出席|同席|立会|訪問|来訪|同行|発信|架電|来電|面談|責任|管理|予約|注文|購入|申込|保護|検収|検査|点検|設置|発注|受注|編集|投稿|回答|質問|申告|通報|相談|紹介|推薦)(?:者|人)(?:名|様)?|(?:参加|出席|同席|立会|来訪|訪問|対応)メンバー",
  "署名|サイン|本人確認|ご?本人|受取人|差出人|引き?継ぎ?[先元]|前任|後任|代理人?|宛先|宛名|お?相手(?:方)?|上長|上司|店長|氏名|お?名前|ご?担当者?様|お?客様名?|顧客名|会員名|患者名|世帯主|同居人|緊急連絡先|フリガナ|ふりがな|メンバー|配達員|配送員|運転手|作業員|(?:送信|発信)元|旧姓|新姓|現姓|社内メモ|メモ",
  "[CB]C|Cc|cc|To|From",
  "抄送|密送|[收签簽报報投来來发發寄付收持监監经經审審核申跟处處受负負联聯对對推介担擔見见代委被投受邀请請发發开開][^，。：:\\s]{0,4}人|(?:紧急|緊急)?(?:联系|聯絡)人|户主|戶主|户名|戶名|姓名|名字|本人|客[户戶]|用[户戶]|会员|會員|患者|住[户戶]|业主|業主|租客|工程[师師]|[师師]傅|司[机機]|主管|经理|經理|[组組]长|組長|店[长長]|坐席|值班|落款|转交|轉交|移交|交接|参会|參會|出席|与会者?|[签簽][名字收]|快[递遞][员員]|骑手|騎手|[配送][送货貨][员員]|同事|[联聯][系繫絡络]",
].join("|");
const LABEL = new RegExp(`(?<![\\p{Script=Han}々])(?:${ROLES})(?:[（(][^）)\\n]{0,6}[）)])?[ \\u3000]?$`, "u");
const LONGEST_LABEL = 24;
const COLON = /[:：＝=][ \u3000]?(?=[\p{Script=Han}ァ-ヺ々])/gu;
/** Japanese notes leave the colon out. */
const LABEL_SPACED =
  /(?:(?:TEL|電話|主|副)?担当(?:者)?|(?:FAX)?(?:送信|発信)元|オペレーター|スタッフ|サポート|窓口|受付)[ \u3000](?=[\p{Script=Han}々]{1,4}(?:$|[\s、。:：]))/gmu;
/** Between the people of a list. */
const BETWEEN = edged(/^ ?(?:[、，,・/／＆&と和与與及跟或や→]|および|及び|または|以及|还有|還有) ?/u);
const MOST = 12;

/** Behind a name: a mark, or a particle of Japanese. */
const CLOSED = /^(?:$|[\s、，,。．.;；:：（()）！!？?「」・/／→⇒➡と和与與及跟或やさ様氏殿にがはへをのもでよかま]|宛)/u;
const CLOSED_CHINESE = /^(?:$|[\s、，,。．.;；:：（()）！!？?「」/／→和与與及跟或@])/u;
/** What people in a list are said to do, behind the last of them: "都收到了". */
const DO =
  /^(?:[都也已均说說收没沒还還一各两兩同分]|[三四五]人|[确確]认|[确確]認|[处處]理|[负負][责責]|[联聯]系|聯絡|在|要|会|會|想|能|可以|的|[参參]加|[来來去]|反[馈饋映]|[签簽]收)/u;
/** As names of Europe and of Asia's languages are written. */
const KATAKANA_NAME = new RegExp(
  `^(?:${WESTERN_KATAKANA}|グエン|チャン|ファム|ホアン|フイン|ヴー|ブイ|ズオン|チン|フォン|フオン|トゥアン|ミン|ハー|ワン|リー|チェン|ジャン|リウ|ヤン|ホワン|ジョウ|シュー|キム|パク|チェ|チョン|カン|ユン|イム|ハン|シン|ラム|クマール|シャルマ|パテル|カーン|グプタ|ラナ|タパ|サントス|クルス|レイエス|バウティスタ|デラクルス|シルバ|ソウザ|オリベイラ|ペレイラ|フェルナンデス|ロペス|ガルシア|ペレス|スミス|ブラウン|ジョーンズ|テイラー|ウィルソン|ミュラー|シュミット|イワノフ|ペトロワ)$`,
  "u",
);
const OFFICE = /(?:[者員员店社部課係局室班組署所院校館支行司厂廠城市县縣区區省]|[样様]|以上|以外)$/u;
/** Where a label or a list says that it is somebody, these too. */
const TOLD_SIGNS = `${ONE_SIGN}南北西宮星城沖旭滝平島`;
const CHINESE_FAMILY = new RegExp(`^${FAMILY}`, "u");
const LONGEST = 5;
/** Sum of weights below which two signs behind a family's are no given name. */
const UNLIKELY = -520;

const isHan = (text: string, p: number): boolean => scriptAt(text, p) === HAN || text[p] === "々";

function runEnd(text: string, from: number, script: number): number {
  let to = from;
  while (
    to - from <= LONGEST + 1 &&
    (script === HAN ? isHan(text, to) : scriptAt(text, to) === script || text[to] === "ー")
  )
    to++;
  return to;
}

/** The end of the name that begins at `p`, or -1. Alone: a family name by itself is enough in Chinese too. */
function nameEnd(text: string, p: number, told: boolean): number {
  if (isNoValue(text, p)) return -1;
  const script = isHan(text, p) ? HAN : scriptAt(text, p);
  if (script === KATAKANA) {
    const end = runEnd(text, p, KATAKANA);
    return CLOSED.test(text.slice(end, end + 2)) && KATAKANA_NAME.test(text.slice(p, end)) ? end : -1;
  }
  if (script !== HAN || isHanBrand(text, p)) return -1;
  let end = runEnd(text, p, HAN);
  if (end - p > 1 && /[様氏殿宛]/u.test(text.charAt(end - 1))) end--;
  const japanese = japaneseEnd(text, p, end);
  return japanese > 0 ? japanese : chineseEnd(text, p, end, told);
}

/** A family's name of Japan, and no word; of one sign, one of a few that are words too. */
const isFamily = (text: string, from: number, to: number): boolean =>
  to - from === 1
    ? TOLD_SIGNS.includes(text[from] as string)
    : isJapaneseFamily(text, from, to) && !isOrdinaryDense(text, from, to, true);
const isGiven = (text: string, from: number, to: number): boolean =>
  isJapaneseGiven(text, from, to) && !isOrdinaryDense(text, from, to, true);

function japaneseEnd(text: string, from: number, to: number): number {
  const size = to - from;
  if (size > LONGEST || !CLOSED.test(text.slice(to, to + 2)) || OFFICE.test(text.slice(from, to))) return -1;
  if (size <= 3 && isFamily(text, from, to)) return to;
  if (size === 1 || isOrdinaryDense(text, from, to, true)) return -1;
  for (let family = 3; family >= 1; family--)
    if (
      size - family >= 1 &&
      size - family <= 3 &&
      isJapaneseFamily(text, from, from + family) &&
      denseScore(text, from, to, true) > 0
    )
      return to;
  return -1;
}

function chineseEnd(text: string, from: number, to: number, told: boolean): number {
  const family = CHINESE_FAMILY.exec(text.slice(from, from + 2))?.[0].length ?? 0;
  if (family === 0) return -1;
  const closed = CLOSED_CHINESE.test(text.slice(to, to + 1));
  if (told && to - from === family && family === 1) return closed ? to : -1;
  for (const given of [2, 1]) {
    const end = from + family + given;
    if (end > to || !(end === to ? closed : DO.test(text.slice(end, end + 2)))) continue;
    const name = text.slice(from, end);
    if (isOrdinaryDense(text, from, end, false) || isOrdinaryDense(text, from, end, true) || OFFICE.test(name))
      continue;
    if (given === 2 && end < to && isOrdinaryDense(text, end - 1, end + 1, false)) continue;
    if (denseScore(text, from, end, false) > UNLIKELY) return end;
  }
  return -1;
}

/** Behind labels. */
export function denseLists(ctx: Context): void {
  const { text, hasDense, scripts } = ctx.scan;
  if (!hasDense || (scripts & ((1 << HAN) | (1 << KATAKANA))) === 0) return;
  const behind = (at: number): void =>
    list(text, at + (BEFORE_NAME.exec(text.slice(at, at + 5))?.[0].length ?? 0), true, (from, to) =>
      ctx.emit(from, to, "PERSON", 0.76, "person-field"),
    );
  for (const { index, 0: sign } of all(COLON, text))
    if (LABEL.test(text.slice(Math.max(0, index - LONGEST_LABEL), index))) behind(index + sign.length);
  if (/[当元ータフト口付][ \u3000]/.test(text))
    for (const hit of all(LABEL_SPACED, text)) behind(hit.index + hit[0].length);
  if ((scripts & ((1 << HIRAGANA) | (1 << KATAKANA))) !== 0) japanese(ctx);
  for (const hit of REACHES.test(text) ? all(REACHED, text) : []) {
    const end = hit.index + (hit[1] as string).length;
    if (!PLACES.has(hit[1] as string) && (hit[1] as string).length > 1 && japaneseEnd(text, hit.index, end) === end)
      ctx.emit(hit.index, end, "PERSON", 0.7, "person-listed");
  }
}

/** What a particle, a rank or a deed of Japanese tells. */
function japanese({ scan: { text }, emit }: Context): void {
  for (const hit of all(HANDED, text)) {
    const [first, second] = [hit[1] as string, hit[2] as string];
    const start = hit.index - first.length;
    const end = hit.index + hit[0].length;
    // "東→西", "福岡→広島".
    if ((first.length === 1 && second.length === 1) || (PLACES.has(first) && PLACES.has(second))) continue;
    if (!isFamily(text, start, hit.index) || !isFamily(text, end - second.length, end)) continue;
    emit(start, hit.index, "PERSON", 0.72, "person-does");
    emit(end - second.length, end, "PERSON", 0.72, "person-does");
  }
  for (const hit of RANKS.test(text) ? all(RANKED, text) : []) {
    const end = hit.index + hit[0].length;
    if (isFamily(text, hit.index, end)) emit(hit.index, end, "PERSON", 0.78, "person-honoured");
  }
  for (const hit of all(OF_KIN, text)) {
    const end = hit.index + hit[0].length;
    const at = end - (hit[1] as string).length;
    if (isGiven(text, at, end)) emit(at, end, "PERSON", 0.74, "person-familiar");
  }
  for (const hit of all(GIVEN_PAIR, text)) {
    const start = hit.index - (hit[1] as string).length;
    const end = hit.index + hit[0].length;
    if (!isGiven(text, start, hit.index) || !isGiven(text, hit.index + 1, end)) continue;
    emit(start, hit.index, "PERSON", 0.72, "person-listed");
    emit(hit.index + 1, end, "PERSON", 0.72, "person-listed");
  }
}

function list(text: string, from: number, told: boolean, found: (from: number, to: number) => void): void {
  let p = from;
  for (let n = 0; n < MOST; n++) {
    const end = nameEnd(text, p, told);
    if (end < 0) return;
    found(p, end);
    p = end;
    if (text.startsWith("さん", p)) p += 2;
    else if ("様氏殿".includes(text[p] ?? " ")) p++;
    const between = BETWEEN.exec(text.slice(p, p + 5));
    if (between === null) return;
    p += between[0].length;
  }
}

/** "村田→武田エスカレ済", "杉山・千葉で対応中": two family names, and what is done from one to the other or by both. Begins at what joins them: that is rarer. */
const HANDED =
  /[→⇒➡・/／、と](?<=(?<![\p{Script=Han}々])([\p{Script=Han}々]{1,3}).)([\p{Script=Han}々]{1,3})(?=(?:さん|様|氏)?(?:[にへがでの]|より|から|両名)?[ 、]?(?:エスカレ|引き?継|対応|担当|確認(?:中|済|待ち|依頼)|依頼|連絡(?:済|待ち)|転送|交代|バトン|両名|訪問|不在|出張|休み|が(?:対応|担当|訪問|不在|確認)))/gu;

/** "届いているか森下課長にも": a family's name before a rank. */
const RANKED =
  /(?<![\p{Script=Han}々])[\p{Script=Han}々]{1,3}(?=(?:副?社長|[部課係店室所局院次]長|支店長|専務|常務|主任|教授|先生|先輩|後輩|リーダー|マネージャー|オペレーター|スタッフ)(?!\p{Script=Han}))/gu;
/** What each of them holds. */
const RANKS = /[社部課係店室所局院次]長|[専常]務|主任|教授|先生|[先後]輩|リーダー|マネージャー|オペレーター|スタッフ/u;
/** "夫健一の口座". */
const OF_KIN =
  /(?:夫|妻|父|母|息子|娘|[長次三][男女]|兄|弟|姉|妹|祖父|祖母|叔父|叔母|甥|姪|孫|主人|家内)([\p{Script=Han}々]{2,3})(?=[のがはもをにへと、。(（]|名義|宛|です|から|より)/gu;
/** "悠斗と陽菜のキッズアカウント". */
const GIVEN_PAIR =
  /[とや・](?<=(?<![\p{Script=Han}々])([\p{Script=Han}々]{2,3}).)([\p{Script=Han}々]{2,3})(?=[のがはもをにへ、。]|です|から|$)/gmu;
/** "中野 080-1234-5678", "平野→解約希望": who opens an entry, and how one is reached or what is done. */
const REACHED =
  /(?<=^|[\s、。:：・])([\p{Script=Han}々]{2,5})(?=[ \u3000]?[（(]?[ \u3000]?0[789]0-?\d{4}|→(?!\s*[\p{Script=Han}々]{2,3}(?:$|[\s、。])))/gmu;
const REACHES = /→|0[789]0/;

/**
 * Scripts without spaces: "技術部のグエンと大野に", "グエン、田中、佐藤が": katakana joined to a name is somebody's unless it is a word; in them nearly
 * all things from abroad are written so.
 */
function joinedInKana(text: string, start: number, emit: Emit): void {
  const joint = text.charCodeAt(start - 1);
  // と 、 ・
  if (joint !== 0x3068 && joint !== 0x3001) return;
  let from = start - 1;
  while (from > 0 && start - 1 - from < LONGEST_KANA && isKatakana(text.charCodeAt(from - 1))) from--;
  const to = start - 1;
  if (to - from < 2 || to - from >= LONGEST_KANA || text.charCodeAt(to - 1) === LONG_VOWEL) return;
  // の は が も 、 。 or the line's beginning.
  if (from > 0 && !"のはがも、。\n 　と".includes(text.charAt(from - 1))) return;
  if (isOrdinaryDense(text, from, to, true)) return;
  emit(from, to, "PERSON", 0.6, "person-beside");
}
const LONGEST_KANA = 7;
const LONG_VOWEL = 0x30fc;
const isKatakana = (c: number): boolean => c >= 0x30a1 && c <= LONG_VOWEL;

/** Beside people that were found: the further ones of their list, on either side. */
export function densePeers({ scan, emit }: Context, drafts: readonly Draft[]): void {
  const { text, hasDense, scripts } = scan;
  if (!hasDense || (scripts & ((1 << HAN) | (1 << KATAKANA))) === 0) return;
  const found = (from: number, to: number): void => emit(from, to, "PERSON", 0.7, "person-listed");
  let people = 0;
  for (const { type, start, end } of [...drafts]) {
    if (type !== "PERSON" || ++people > MOST * 4) continue;
    joinedInKana(text, start, emit);
    if (!isHan(text, start) && scriptAt(text, start) !== KATAKANA) continue;
    const behind = BETWEEN.exec(text.slice(end, end + 5));
    if (behind !== null) list(text, end + behind[0].length, false, found);
    const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST - 1), start));
    if (before === null) continue;
    const from = start - before[0].length + (BEFORE_NAME.exec(before[1] as string)?.[0].length ?? 0);
    const to = start - before[0].length + (before[1] as string).length;
    if (!isHan(text, from - 1) && nameEnd(text, from, false) === to) found(from, to);
  }
}
/** A run of one script and what joins it to the name behind. */
const BEFORE = edged(/([\p{Script=Han}々]{1,5}?|[ァ-ヴー]{2,5})[、・/／＆&と和与與及跟や→]$/u);
