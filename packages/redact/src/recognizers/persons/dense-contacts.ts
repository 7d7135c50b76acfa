/**
 * Rows of patterns for given names without the family's, by who is called, asked or lived with: "我老公志强", "跟秀英通过电话", "미영님과",
 * "妻のアキラより", "佳代まで折り返しください".
 */
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../scan/classes.ts";
import { GIVEN_HAN } from "../../words/han-given.ts";
import { type Check, isNamed, type Row } from "./dense-beside.ts";
import { KOREAN_GIVEN } from "./dense-words.ts";

/** Two signs that given names are made of, and no word; "老周", "小鹿", "阿珍" by how they begin. */
const CHINESE = `((?!明明|清华|清華|新华|新華|文华|永辉|丽江|江西|平安|国美|國美|国泰|國泰|海信|长虹|海南|云南|雲南|嘉兴|嘉興|明天|平时|文明|永远|永遠)[${[...GIVEN_HAN].join("")}树樹桐栋棟芬怡欣苹蘋]{2}|[小老阿](?![师師板公婆人家年大时時区區组組费費票店孩朋心程说說学學于於是爸妈媽里姨姐哥妹弟])\\p{Script=Han})`;
const isGiven: Check = (text, from, to) =>
  /^[小老阿]/.test(text.slice(from, to)) ? isNamed(text, from, to) : !isOrdinaryDense(text, from, to, false);

/** Before and behind two syllables of a Korean given name. */
const FIRST_SYLLABLES =
  "미영철은순봉춘슬다빛민지서수현정경상성준재동혜소예하유윤채도시우건승태인가나연세주원진희보효옥숙명복점말금길덕창용종호병석광";
const SECOND_SYLLABLES =
  "영호식정자수기솜나지훈우연은민준현진희경주원아윤서율빈솔별찬혁석철환섭규태웅범욱숙순례옥분선미란화애심덕구복택근배";
export const KOREAN = `(${KOREAN_GIVEN}|[${FIRST_SYLLABLES}][${SECOND_SYLLABLES}])`;

const JAPANESE_KIN =
  "夫|妻|母|父|息子|娘|孫|長男|長女|次男|次女|甥|姪|兄|姉|弟|妹|主人|家内|義母|義父|祖母|祖父|同僚|上司|部下|友人|後輩|先輩|担当";
const isJapanese: Check = (text, from, to) => !isOrdinaryDense(text, from, to, true);

/** Whom one calls so without a name: kin, shops, trades; "many", "well done". */
const NOBODY_HIRAGANA =
  /^(?:[おご].*|みな|みんな|たく|いっぱい|だんな|ぎょうしゃ|かかり|てんいん|てんちょう|たんとう|うんてんしゅ|かんごし|せんせい|ねえ|にい|かあ|とう|ばあ|じい|どう|ぼっちゃ?|いや|ほんや|はなや|こめや|さかや|くすりや|でんきや|さかなや|すいどうや|しゃちょう|よめ|むすこ|むすめ|どなた|どちら|こちら|そちら|ありがとう.*|よろしく)$/;

export const CONTACTS: readonly Row[] = [
  [
    1 << HAN,
    "老太先妻丈妈媽爸儿兒女弟妹哥姐婆公友事邻鄰室男爱愛对媳",
    "person-familiar",
    0.72,
    new RegExp(
      `(?<=[我她他你们們的，。,.\\s]|^)(?:老公|老婆|太太|先生|丈夫|妻子|妈妈?|媽媽?|爸爸?|儿子|兒子|女儿|女兒|弟弟|妹妹|哥哥|姐姐|婆婆|公公|室友|朋友|邻居|鄰居|男友|女友|爱人|愛人|对象|媳妇)${CHINESE}(?=[登来來会會去用不没沒说說也想要买買收打问問付在有拿签簽接回跟和的给給已刚剛昨今明，。,.；！!？?\\s]|$)`,
      "gmu",
    ),
    isGiven,
  ],
  [
    1 << HAN,
    "跟和找让讓请請下转轉交联聯通问問由",
    "person-familiar",
    0.72,
    new RegExp(
      `(?:跟|和|找|让|讓|请|請|问一下|問一下|问下|问问|联系|聯繫|转给|轉給|交给|交給|转告|轉告|通知|由)${CHINESE}(?=通过电话|通過電話|通了|联系|聯繫|说|說|讲|講|谈|談|沟通|溝通|确认|確認|核对|就行|就好|就可以|回我|回电|回電|尽快|盡快|处理|處理|跟进|跟進|负责|負責|对接|帮|幫|来电|來電|，|。|$)`,
      "gmu",
    ),
    isGiven,
  ],
  [
    1 << HAN,
    "事户戶傅东東机機居服员員",
    "person-role",
    0.72,
    new RegExp(
      `(?:同事|客户|客戶|师傅|師傅|房东|房東|司机|司機|邻居|鄰居|客服|快递员|快遞員)${CHINESE}(?=[来來会會去没沒说說也想要打问問在很已刚剛昨今明今，。,.；！!？?\\s]|$)`,
      "gmu",
    ),
    isGiven,
  ],
  // "미영님과 통화했어요", "영식 고객님 회신 대기".
  [
    1 << HANGUL,
    "님씨명",
    "person-honoured",
    0.72,
    new RegExp(
      `(?<![가-힣])${KOREAN}(?=님(?:과|와|께|이|은|을|도|한테|의|에게|이랑|[\\s,.!?)]|$)| ?씨(?![가-힣]{2})| (?:고객|회원|대리|과장|팀장|부장|차장|기사)님| 명의)`,
      "gu",
    ),
    isNamed,
  ],
  // "누나 경미한테".
  [
    1 << HANGUL,
    "니빠나형생편엄아어",
    "person-familiar",
    0.72,
    new RegExp(
      `(?<![가-힣])(?:언니|오빠|누나|형|여동생|남동생|동생|남편|엄마|아빠|어머니|아버지|딸|아들) ${KOREAN}(?=에게|한테)`,
      "gu",
    ),
    isNamed,
  ],
  // "ゆみさんお願いします": names of two kana.
  [
    1 << HIRAGANA,
    "さちく",
    "person-honoured",
    0.74,
    /(?<![ぁ-ゖ])([ゆえまあくなみさりかは][みきほかりやおなささえいゆ]|けん|じゅん|りょう|たつ|ひで|のぶ|かず)(?=(?:さん|ちゃん|くん)(?:お願い|です|は|が|を|に|と|も|の|から|より|へ|宛|、|。|$|\s))/gu,
    (text, from, to) =>
      !/^(?:かみ|みや|なさ|まえ|はい|くさ|はや|さき|なか|はか|まさ|かさ|くみ|みな)$/.test(text.slice(from, to)),
  ],
  // "さとみさんありがとう", "きよえさん、直りました": with a clause's beginning before it.
  [
    1 << HIRAGANA,
    "さ",
    "person-honoured",
    0.72,
    /(?<=^|[\n、。！!？?「（(\s]|ありがとう)([ぁ-ゖ]{2,5})(?=さん(?:ありがと|どうも|すみません|すいません|助か|お世話|おせわ|お願い|おねがい|へ|[、。！!？?\n]))/gu,
    (text, from, to) => !NOBODY_HIRAGANA.test(text.slice(from, to)) && !isOrdinaryDense(text, from, to, true),
  ],
  // "妻のアキラより連絡します".
  [
    (1 << HIRAGANA) | (1 << KATAKANA),
    "の",
    "person-familiar",
    0.72,
    new RegExp(
      `(?:${JAPANESE_KIN})の(?!スマホ|パソコン|カード|メール|アカウント|タブレット|ケータイ|パート|バイト|ローン|ため|ほう|こと|もの|とき|よう|うち|いえ|あと|まま|せい|おかげ|かわり|ところ|なか|ほか|かた|お)([ァ-ヴー]{2,5}|[ぁ-ゖ]{2,4})(?=さん|と申し|に代わ|(?:より|から)(?:お?電話|ご?連絡|折り)|が(?:お?電話|ご?連絡|伺|参り|行き|来ます|使っ|受け取)|の(?:端末|契約|電話|番号|名義))`,
      "gu",
    ),
    isJapanese,
  ],
  // "妻の早苗（080-…）": a given name before the number to be called.
  [
    1 << HAN,
    "(（",
    "person-familiar",
    0.72,
    new RegExp(
      `(?:${JAPANESE_KIN}|担当|同僚|上司|部下|家族)の([\\p{Script=Han}]{2,3})(?=[（(] ?(?:\\+|0\\d|携帯|電話|内線|TEL))`,
      "giu",
    ),
    isJapanese,
  ],
  // "佳代まで折り返しください": to whom one speaks and who took it.
  [
    1 << HAN,
    "までにらが",
    "person-familiar",
    0.7,
    /(?<=^|[、。\s「])([\p{Script=Han}]{2,3})(?=まで(?:折り?返し|お?電話|ご?連絡くだ)|に(?:お伝え|伝えて|替わ|代わ)|から(?:折り?返|連絡が|電話が|聞い)|が(?:受け取り|受取り|対応し|不在))/gmu,
    (text, from, to) =>
      !isOrdinaryDense(text, from, to, true) &&
      !/[社店部課局者員所様方係人直衛主家側元場署院校]$/.test(text.slice(from, to)),
  ],
];
