/** Rows of patterns for names in scripts without spaces, by who stands beside them, and the shape of such a row. */
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../scan/classes.ts";
import { isNoValue } from "./dense-no-value.ts";
import { HIRAGANA_NAMES, KOREAN_GIVEN } from "./dense-words.ts";

/** Family names of one sign, traditional and rarer ones with them, without those that begin what everybody says of himself ("我是管理员"). */
export const HAN_FAMILY =
  "殷葛肖闫覃樊颜裘邬滕邸逄闵谌苑佘亓狄王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉余潘杜戴夏钟鍾鐘汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易武乔喬贺賀赖賴龚龔简簡邝鄺藍蓝韦韋詹饶饒莊庄严嚴欧歐纪紀塗凃温溫阎閻连連庞龐聂聶关關华華骆駱鲁魯齐齊窦竇费費毕畢游闕阙粘甯尚卞岑褚甘耿巩霍姬季焦晋荆鞠柯匡凌娄婁栾麻梅苗缪牟穆倪聂庞蒲戚祁屈瞿冉阮桑盛舒隋佟童屠翁巫奚冼辛邢荀鄢晏尤俞虞喻臧翟湛甄祝卓宗裴柳施陶洪倪厉厲";
export const FAMILY = `(?:欧阳|歐陽|范姜|張簡|张简|張廖|张廖|司徒|司马|司馬|上官|诸葛|諸葛|皇甫|尉迟|尉遲|令狐|慕容|夏侯|端木|独孤|獨孤|宇文|长孙|長孫|轩辕|軒轅|呼延|公孙|公孫|[${HAN_FAMILY}])`;

/** Is what was matched in `text[from, to)` a name after all? */
export type Check = (text: string, from: number, to: number) => boolean;

/** "성함이 어떻게 되세요?" */
const ASKS = /^(?:어떻|무엇|뭐|누구|어느)/;

export function isNamed(text: string, from: number, to: number): boolean {
  return !ASKS.test(text.slice(from, to)) && !isNoValue(text, from) && !isOrdinaryDense(text, from, to, false);
}

/**
 * What scripts the text must hold one of, as bits; signs of which it must hold one, and one of each further group behind a blank (none: any
 * text may match), where a group of strokes names whole pieces ("くん|ちゃん"); and what is found.
 */
export type Row = readonly [
  scripts: number,
  signs: string,
  rule: string,
  score: number,
  pattern: RegExp,
  check?: Check,
];

export const BESIDE: readonly Row[] = [
  // "小曹知道", "我已经告诉老王了", "快递放小李那里": how colleagues and neighbours are called; "小于", "小费" and "小金额" are words.
  [
    1 << HAN,
    "小老",
    "person-familiar",
    0.7,
    new RegExp(
      `(?:(?:告诉|告訴|转告|轉告|通知|联系|聯繫|交给|交給|放在?|送到|问|問|找|跟|和|让|讓|请|請|是|由|叫|给|給)了?|(?<=^|[，。,.；;！!？?、：:\\s])|(?<![\\p{Script=Han}]))([小老](?![于於费費康金时時米米店票区區程板黄黃年龙龍万萬关關方高马馬白马])${FAMILY})(?=知道|说|說|那里|那裡|那儿|那邊|那边|接的|接了|签|簽|收的?|了?(?:[，。,.；;！!？?、\\s]|$)|吗|嗎|吧|就|会|會|要|已|没|沒|不|来|來|在|处理|處理|负责|負責|帮|幫|送来|送的|打来|打電|打电|问|問|经手|經手|办的|辦的)`,
      "gmu",
    ),
  ],
  // "みんなに健太と呼ばれています", "美咲って呼んでください".
  [
    (1 << HAN) | (1 << KATAKANA) | (1 << HIRAGANA),
    "呼",
    "person-familiar",
    0.74,
    /(?:に|は|から|を|も|、|。|「|(?<=^)|(?<=[\s\n]))([\p{Script=Han}々]{2,3}|[ァ-ヴー]{2,6}(?=」?(?:って|と)(?:呼んで|お呼び))|[ぁ-ゖ]{2,4})」?(?=(?:って|と)(?:呼んで|呼ばれ|呼び|お呼び))/gmu,
    isNamed,
  ],
  // "工号1032的佟丽娜办理的".
  [
    1 << HAN,
    "号號",
    "person-familiar",
    0.79,
    new RegExp(
      `(?:工号|工號)\\s?[A-Za-z]?\\d{2,6}(?:号|號)?的?(?:客服|专员|專員|同事)?(${FAMILY}\\p{Script=Han}{1,2}?)(?=[办辦说說接帮幫给給处處受让讓告承跟已，,。]|$)`,
      "gu",
    ),
  ],
  // "母のシズエ宅", "妻のヨシノが": what elder women are called ends so, and few things do.
  [
    1 << KATAKANA,
    "の 妻母娘姉妹孫",
    "person-given",
    0.72,
    /(?:妻|母|娘|姉|妹|祖母|義母|叔母|伯母|孫)の(?!ピアノ|タバコ|キノコ|クチコミ|ネコ|メモ|ゴミ)([ァ-ヴ]{1,3}[エヨコノミ])(?=宅|さん|様|名義|宛|あて|が|は|に|を|も|の|と|です|、|。|\()/gu,
  ],
  // "配達員は宍戸という方でした".
  [
    1 << HAN,
    "方者人",
    "person-familiar",
    0.76,
    /(?:は|が|、|。|の)([\p{Script=Han}々]{2,4})(?:という|といった|と名乗る|とおっしゃる|と言う)(?=方|者|男性|女性|お客|担当者|スタッフ|社員|人[がはにとで])/gu,
    isNamed,
  ],
  // "母（千鶴子）の代わりに".
  [
    1 << HAN,
    "（(",
    "person-familiar",
    0.76,
    /(?:妻|夫|母|父|息子|娘|兄|姉|弟|妹|祖母|祖父|孫|長男|長女|次男|次女|老公|老婆|儿子|女儿|妈妈|爸爸)[（(](?!同居|別居|故人|高齢|本人|会社|在住|無職|入院|認知|代理|他界|死亡|離婚|未成年|年金|同上|不在)([\p{Script=Han}ぁ-ゖァ-ヺー]{2,4})[）)]/gu,
    isNamed,
  ],
  // "시어머니 심옥분 명의인데요".
  [
    1 << HANGUL,
    "머버인님딸들위리부모촌카자녀편내랑",
    "person-familiar",
    0.76,
    /(?:시어머니|시아버지|시어머님|시아버님|장모님?|장인어른|며느리|사위|할머니|할아버지|외할머니|외할아버지|이모|고모|이모부|삼촌|조카|손자|손녀|신랑|큰아들|작은아들|큰딸|작은딸|막내|아들|딸|남편|아내|와이프|어머니|아버지|어머님|아버님) ([김이박최강조윤장임오서신권황안송류유홍고문양손배백허남심노하곽성차주우민진지엄채천방공현함변염여추도석선설마길위표명반왕금옥육인맹제모탁국편용봉][가-힣]{2})(?= (?:명의|이름|앞|번호|휴대폰|핸드폰|계정|씨|님)|(?:이|가|은|는|께서|에게|한테|의) )/gu,
    isNamed,
  ],
  // "すみません、田丸ですけど、": who is on the line.
  [
    1 << HAN,
    "で こ世みもよ",
    "person-familiar",
    0.72,
    /(?:もしもし|すみません|こんにちは|お世話になります|お世話になっております|おはようございます|こんばんは)[、。！ ]{1,2}(\p{Script=Han}{2,3})(?=ですけど|ですが|と申し|といい|です[。、])/gu,
    isNamed,
  ],
  // "경비실 봉만석 아저씨가", "옆집 표은채 할머니".
  [
    1 << HANGUL,
    "아할어기",
    "person-honoured",
    0.72,
    /(?:경비실|경비|관리실|관리인|옆집|윗집|아랫집|이웃|앞집|상가|슈퍼|세탁소) ([가-힣]{3})(?= ?(?:아저씨|아주머니|아줌마|할머니|할아버지|어르신|기사님))/gu,
    isNamed,
  ],
  // "주치의 탁 교수님", "관리실 맹 소장님": a family name of one sign, and what its bearer is.
  [
    1 << HANGUL,
    "님",
    "person-honoured",
    0.72,
    /(?<![가-힣])([김박최강조윤장임오서신권황안송류유홍고문양손배백허남심노하곽성차우민진지엄채천방공함변염여추도석선설마길위표명기반왕금옥육인맹제모탁국편용봉])(?= (?:교수|원장|소장|과장|부장|팀장|대리|실장|기사|간호사|점장|주임|대표)님)/gu,
  ],
  // "어제 재경님이랑 통화했어요".
  [
    1 << HANGUL,
    "님",
    "person-honoured",
    0.72,
    /(?:어제|어젯밤|상담사|상담원|담당자) (?!고객|사장|팀장|부장|차장|과장|대리|기사|선생|회원|원장|대표|담당|점장|실장|소장|교수|의사|이사|회장|어머|아버|할머|장모|장인|사모|여사|주임|사원|매니저|직원|변호사|간호사)([가-힣]{2,3})(?=님(?:이랑|하고|과|께서|께|한테|에게|이) )/gu,
    isNamed,
  ],
  // Given names that Japanese writes in hiragana, between particles; those that are words ("さくら", "ひかり") are left out. What stands before
  // is asked last: asked first it would be asked at every sign.
  [
    1 << HIRAGANA,
    "",
    "person-given",
    0.66,
    new RegExp(
      `(${HIRAGANA_NAMES})(?=(?:さん|ちゃん|くん|さま|が|は|を|に|と|も|から|より|へ|、|。|$|\\s|」))(?<=(?:^|[^ぁ-ゖ]|さん|くん|ちゃん)(?:と|は|が|も|の|、|。|^|\\s|「)?\\1)(?<![ァ-ヶー一-龠]「\\1)`,
      "gmu",
    ),
  ],
  // Korean given names without the family name, before a particle; "하나" (one), "유리" (glass) and the like before one of people.
  [
    1 << HANGUL,
    "",
    "person-given",
    0.66,
    new RegExp(
      `(?<![가-힣])(${KOREAN_GIVEN}|(?:하나|유리|보라|소라)(?=씨| 씨|한테|에게|께|야|이가|이는|이랑|이한테))(?=(?:이?가|은|는|를|을|이?랑|한테|에게|께|도|야|아|씨| 씨|이는|이를|이가|이한테)(?![가-힣]))`,
      "g",
    ),
  ],
];
