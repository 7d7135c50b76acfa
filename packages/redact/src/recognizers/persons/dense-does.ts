/**
 * Names in Japanese, Chinese and Korean by what people do and what is done to them: "田中に電話しました", "我和晓东谈过了", "지우의 택배가".
 * Who may be a name is read off lists (family names, given names, names of other languages); what stands beside it has to say that it is
 * somebody, as most of these words are things as well.
 */
import { isJapaneseFamily } from "../../names/dense.ts";
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../scan/classes.ts";
import { GIVEN_HAN } from "../../words/han-given.ts";
import { TRANSCRIBED, WESTERN_HAN, WESTERN_HANGUL, WESTERN_KATAKANA } from "../../words/western-names-east.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { FAMILY } from "./dense-beside.ts";
import {
  BEFORE_NAME,
  HIRAGANA_NAMES,
  JAPANESE_REGIONS,
  KOREAN_FAMILIES,
  KOREAN_GIVEN,
  ONE_SIGN,
} from "./dense-words.ts";
import { isHanBrand } from "./things/han-brands.ts";

const KANA = (1 << HIRAGANA) | (1 << KATAKANA);
/** Signs that are looked at before a name, and behind one. */
const LONGEST = 14;
const LONGEST_DEED = 36;
const SCORE = 0.7;

export function denseDoes(ctx: Context): void {
  const { text, hasDense, scripts } = ctx.scan;
  if (!hasDense) return;
  const emit = (from: number, to: number): void => ctx.emit(from, to, "PERSON", SCORE, "person-does");
  // "注文者:田中": a line without kana may be Japanese.
  if ((scripts & (KANA | (1 << HAN))) !== 0) japanese(text, emit);
  if ((scripts & KANA) === 0 && (scripts & (1 << HAN)) !== 0) chinese(text, emit);
  if ((scripts & (1 << HANGUL)) !== 0) korean(text, emit);
}

type Found = (from: number, to: number) => void;

/** What people do, have and have done to them, behind a name and its particle. */
const BEHIND_JAPANESE = new RegExp(
  `^(?:${[
    "に(?:代わって|かわって|案内され|言われ|教えられ|対応され|勧められ|聞かれ)",
    "[にへ](?:も)?(?:お?電話|ご?連絡|確認|聞[いきか]|伝え|相談|依頼|頼[みんま]|渡し|送[っりる]|転送|報告|返信|返金|変更|引き継|引継|会[いっえ]|貸し|譲[りっ]|任せ|お願い|話[しをせ]|問い合わ|尋ね|メール|謝[りっ]|プレゼント|教え|説明|お渡し|お伝え)",
    "[がはも](?:[^。、\\n]{0,20}?)(?:と(?:言|申)|言って|ログイン|来[まて店た]|電話し|連絡し|対応し|確認し|確認中|担当し|担当と|不在|休[みん]|外出|退社|席を外|戻[りっる]|伺[いっ]|訪問し|受け取|同じ|使[っえ]|払[っいえ]|送[っりる]|書[いき]|話し|頼[みんま]|注文し|申し込|希望し|困って|怒って|契約者|出張|退職|退院|入院|亡くな)",
    "(?:から|より)の?(?:まだ|先ほど|昨日|今日|今朝|何も)?(?:ご?連絡|お?電話|メール|返信|返事|回答|報告|伝言|聞|受け取|届|頂|いただ|もら|引き継|依頼|問い合わ|説明|指示|折り返|紹介)",
    "さん(?:から|の|は|が|に|へ|と|も|宛|[、。])",
    "の(?:口座|荷物|携帯|電話|番号|住所|メール|アカウント|名義|契約|注文|カード|自宅|家族|妻|夫|息子|娘|母|父|代理|代わり|パスワード|端末|スマホ|パソコン|誕生日|免許|保険証|友人|ままです)",
    "(?:ひとり|一人)で|ご?本人(?:です|が|の|より|から|確認)|名義(?:で|の|に|を|は)|って(?:言い?います|いいます|言う|いう)|と(?:言い|いい)ます",
    "(?:宛|あて)(?:[にてのへ]|$|[。、\\s])",
    "と(?:[^。、\\n]{0,8}?)(?:話し|電話|面談|相談|連絡|お話|会[いっう]|やり取り|打ち合わせ|待ち合わせ)",
    "[（(](?:経理|総務|営業|人事|担当|受付|技術|[^)）\\n]{1,6}[部課係室])[)）]",
  ].join("|")})`,
  "u",
);
/** What names somebody before it. */
const BEFORE_JAPANESE =
  /(?:担当(?:者)?[はが]|名義人?[はがを]|受取人[はがを：:]|注文者[はが：:]|契約者[はが：:]|差出人[はが：:]|宛名[はを：:]|氏名[はが：:]|お名前[はが：:]|責任者[はが：:]|窓口[はが]|(?:責任者|代表者|店長|支店長|部長|課長|係長|主任|同居人|保護者|名義人|利用者|お客様|お客さん|工事担当|配達員|運転手|ドライバー|オペレーター|スタッフ|新人)の|旧姓(?:は|の|：|:)? ?|代表者[はが：:]|申込者[はが：:]|予約者[はが：:]|届け先[はを]|(?:友人|知人|同僚|上司|部下|先輩|後輩|主人|家内|妻|夫|母|父|娘|息子|姉|妹|兄|弟|祖母|祖父|孫|彼女|彼氏|隣人|大家|担当|受付|営業|経理|窓口)の|(?:おります|ました|します|ません)。) ?$/u;
/** Behind a name that something before it names. */
const CLOSED_JAPANESE = /^(?:です|でした|と申|様|さん|[にへがはをのとも、。，．,.\n（(]|から|より|$|\s)/u;
const TAIL = edged(/(?<=.)(?:宛|本人|名義|個人)$/u);
/** "原です。前回の続きです。" */
const OPENS = /[\n。！!]/u;
const SAYS_WHO = /^です(?:[。、！!\n]|$|が|けど)/u;
const HAN_OR_KATAKANA = /[\p{Script=Han}々]+|[ァ-ヺー]{2,10}[・＝][ァ-ヺー]{2,12}(?:[・＝][ァ-ヺー]{2,12})?/gu;
const KATAKANA_NAME = new RegExp(`(?<![ァ-ヺー・])${WESTERN_KATAKANA}(?![ァ-ヺー・])`, "gu");
const FIRST_WESTERN = new RegExp(`^${WESTERN_KATAKANA}[・＝]`, "u");
/** Some of these are words as well. */
const HIRAGANA_NAME = new RegExp(
  `(?=[ぁ-ゖ])(?<=^|[^ぁ-ゖ]|[はがをの])(?:${HIRAGANA_NAMES}|たけし|さくら|ひかり|かおり|さおり|しおり|なおき|こうじ|まこと|しげる|ひなた|あおい|はると|ゆうと|りく|そうた|みなと|いつき|ひまり|ゆい|めい|りん|つむぎ|こはる|いろは|さゆり|のぞみ|ともみ|くみこ|えりこ|としこ|ふみこ|はなこ|さぶろう)(?=[にへがはものをと]|から|より|宛|あて|です|って|さん|$|[。、\\s（(])`,
  "gu",
);

function japanese(text: string, found: Found): void {
  const isSomebody = (from: number, to: number): boolean =>
    BEHIND_JAPANESE.test(text.slice(to, to + LONGEST_DEED)) ||
    ((from === 0 || OPENS.test(text.charAt(from - 1))) && SAYS_WHO.test(text.slice(to, to + 4))) ||
    (CLOSED_JAPANESE.test(text.slice(to, to + 3)) &&
      BEFORE_JAPANESE.test(text.slice(Math.max(0, from - LONGEST), from)));
  for (const run of all(HAN_OR_KATAKANA, text)) {
    // "森宛に", "関本人です": what is said of somebody is written as names are.
    const end = run.index + run[0].length - (TAIL.exec(run[0])?.[0].length ?? 0);
    if (run[0].includes("・") || run[0].includes("＝")) {
      if (FIRST_WESTERN.test(run[0]) || (!hasWord(text, run.index, end) && isSomebody(run.index, end)))
        found(run.index, end);
      continue;
    }
    const from = run.index + (BEFORE_NAME.exec(run[0])?.[0].length ?? 0);
    const size = end - from;
    if (size < 1 || size > 4) continue;
    const listed =
      size === 1
        ? ONE_SIGN.includes(text[from] as string)
        : size === 2 || size === 3
          ? isJapaneseFamily(text, from, end) || CHINESE_NAME.test(text.slice(from, end))
          : false;
    if (!listed || PLACES.has(text.slice(from, end))) continue;
    if (size > 1 && isOrdinaryDense(text, from, end, true)) continue;
    if (isSomebody(from, end)) found(from, end);
  }
  for (const pattern of [KATAKANA_NAME, HIRAGANA_NAME])
    for (const hit of all(pattern, text)) {
      const end = hit.index + hit[0].length;
      if (isSomebody(hit.index, end)) found(hit.index, end);
    }
}

/** "コール・センター": is a part of it an ordinary word? */
function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const end = Math.min(to, ...["・", "＝"].map((dot) => text.indexOf(dot, at)).filter((dot) => dot >= 0));
    if (isOrdinaryDense(text, at, end, true)) return true;
    at = end + 1;
  }
  return false;
}

/** "李明", "陳美玲" in a Japanese text. */
const CHINESE_NAME = new RegExp(`^${FAMILY}[${[...GIVEN_HAN].join("")}]{1,2}$`, "u");
/** Regions, towns, a station's gates and firms that are family names as well: "福島に電話" is a branch oftener than somebody. */
export const PLACES = new Set([
  ...JAPANESE_REGIONS,
  ..."東口 西口 南口 北口 中央口 三井 佐川 大丸 三越 西武 東武 小田急 北海道 札幌 仙台 名古屋 渋谷 新宿 品川 上野 池袋 秋葉原 梅田 難波 川崎 船橋 大宮 高崎 小倉 日本 中国 台湾 韓国".split(
    " ",
  ),
]);

const BEFORE_CHINESE =
  /(?:[给給跟和与與找让讓请請问問叫把由被替]|联系|聯繫|聯絡|转给|轉給|转告|轉告|通知|告诉|告訴|男朋友|女朋友|抬头[写寫是：:]|抬頭[寫是：:]|收件人[写寫是：:]?|收货人[写寫是改成：:]{0,3}|收貨人[是：:]?|改成|经办人[：:是]|經辦人[：:是]|负责人[：:是]|我是|我叫|他叫|她叫|打到|朋友|同事|妻子|老公|老婆|丈夫|女儿|儿子|女兒|兒子|妹妹|姐姐|弟弟|哥哥|室友|邻居|鄰居|昨天|今天|前天|上周|刚才|是)$/u;
const BEHIND_CHINESE =
  /^(?:[说說讲講]|知道|[接回打][过過]?[电電]|[来來]接|[签簽]|看[下一看]|教[我他她]|[告吿][诉訴]|答[应應]|推[荐薦]|介[绍紹]|接待|弄|[让讓叫][我他她你大客]|[问問][我他她过過]|[来來][了说說]|去了|[会會](?:跟|[处處]|[来來]|再|[给給]|[联聯]|打|安排)|跟[我他她你客]|[给給][我他她你客]|反[馈饋]|登录|登入|登錄|处理|處理|跟进|跟進|下的[单單]?|的(?:账户|帳戶|账号|帳號|包裹|快递|快遞|订单|訂單|电话|電話|手机|手機|号码|號碼|地址|礼物|禮物|名字|卡|邮箱|郵箱|护照|护士|身份证|身份證|车|車|房)|打过?电话|打過?電話|谈过|談過|来过|來過|来电|來電|已经?|已經|签收|簽收|拿走|帮我|幫我|帮忙|幫忙|确认|確認|负责|負責|在[吗嗎]|在不在|住在|一直|[昨今明后後前]天|刚才|剛才|没回|沒回|不在|同意|反映|投诉|投訴|要求|需要|发来|發來|寄来|寄來|退回|没有?收到|還沒|还没|名下|代收|收到|办理|辦理|是(?:合同人|户主|戶主|持卡人|收件人|收货人))/u;
const CLOSED_CHINESE = /^(?:[，,。.；;！!？?\s、：:（(的]|$)/u;
const GIVEN_CHINESE = new RegExp(
  `${WESTERN_HAN}|(?!明明|刚刚|剛剛|[老小阿](?:时|時|区|區|姐|组|組|程|心|米|票|费|費|孩|学|學|数|數|写|寫|号|號|型|众|店|时|说|說|便|包|车|車|吃|吵|雨|雪))(?:[老小阿]${FAMILY}|[小阿][${[...GIVEN_HAN].join("")}]|[${[...GIVEN_HAN].join("")}]{2})`,
  "gu",
);
const DOTTED = new RegExp(
  `[${TRANSCRIBED}]{1,6}[·•・‧∙.．][${TRANSCRIBED}]{2,7}(?:[·•・‧∙][${TRANSCRIBED}]{2,7})?`,
  "gu",
);

const DOT = /[·•・‧∙.．]\p{Script=Han}/u;

function chinese(text: string, found: Found): void {
  // "马克·约翰逊": a name of another language, its parts apart.
  for (const hit of DOT.test(text) ? all(DOTTED, text) : [])
    if (!isHanBrand(text, hit.index)) found(hit.index, hit.index + hit[0].length);
  for (const hit of all(GIVEN_CHINESE, text)) {
    const end = hit.index + hit[0].length;
    const before = BEFORE_CHINESE.test(text.slice(Math.max(0, hit.index - 6), hit.index));
    const opens = before || !HAN_SIGN.test(text.charAt(hit.index - 1));
    if (!opens) continue;
    const behind = text.slice(end, end + 8);
    if (!(BEHIND_CHINESE.test(behind) || (before && CLOSED_CHINESE.test(behind)))) continue;
    if (isOrdinaryDense(text, hit.index, end, false) || isHanBrand(text, hit.index)) continue;
    found(hit.index, end);
  }
}

const HAN_SIGN = /\p{Script=Han}/u;

/** Given names that are words as well: only what nothing but a person does or has tells them. */
const WORDS_KOREAN =
  "하늘|이슬|노을|송이|유리|나리|장미|보라|소라|하나|새롬|구슬|단비|아라|다솜|나래|바다|별이|사랑|우리";
const PARTICLE_KOREAN =
  "(?=이?가|이 |은|는|를|을|이?랑|와|과|하고|의|에게|한테|께|도|로|입니다|이에요|예요|님|씨| |$|[,.)])";
const LISTED_KOREAN = new RegExp(
  `(?<![가-힣])(?:${WESTERN_HANGUL}(?: ${WESTERN_HANGUL})?|남궁[가-힣]{1,2}|${KOREAN_FAMILIES}?(?:${KOREAN_GIVEN}))${PARTICLE_KOREAN}`,
  "gu",
);
const BUILT_KOREAN = new RegExp(
  `(?<![가-힣])(?!기다림|이용|이상|${WORDS_KOREAN})${KOREAN_FAMILIES}[가-힣]{2}(?<![자원님사점권팀과측처실장이를을의에국관함망기차폰품])${PARTICLE_KOREAN}`,
  "gu",
);
const WORD_KOREAN = new RegExp(`(?<![가-힣])(?:${WORDS_KOREAN})${PARTICLE_KOREAN}`, "gu");
const BEHIND_KOREAN =
  /^(?:(?:이?가|이(?= )|은|는|도|께서)(?: [가-힣]{1,6}){0,2}? ?(?:로그인|접속|연락|전화|말했|말하|말씀|주문|결제|신청|방문|구매|가입|왔|왔어|온다|매장에|안 된다고|못 받|받았|보냈|확인했|담당|계약자|휴가|출장|퇴사|퇴근|결혼|아파|입원)|의 (?:택배|주문|계좌|계정|연락처|전화|번호|주소|카드|환불|명의|이름|생일|폰|휴대폰|핸드폰|아이디|비밀번호|이메일|메일|집|남편|아내|아들|딸|엄마|아빠)|(?:에게|한테|께)(?:서)?(?: |$)|(?:이?랑|와|과|하고) (?:통화|이야기|얘기|연락|상담|대화|만나|같이)|(?:를|을|로|으로) (?:바꿔|변경|수정)|(?:이?랑|와|과|하고) ?통화| 앞으로 (?:보내|발송|배송)| (?:계좌|명의)(?:로|의| )|(?:으)?로 (?:바꿔|변경|수정)|라는 (?:사람|분|직원|고객)| (?:생일|소개로|계세요|계신가요|있나요|있어요\?)|(?:를|을) (?:대신|통해|찾|바꿔)|(?:은|는) (?:[가-힣]{1,4} )?(?:휴무|휴가|퇴사|퇴근|부재|외출|자리)|도 (?:같은|마찬가지|똑같)|이?가? (?:알려|안내|처리|설치|전달|추천|소개|도와)| 앞으로 (?:해|부쳐|청구|발행))/u;
const BEFORE_KOREAN = edged(
  /(?:(?:주문자|수령인|받는 ?(?:분|사람)|예금주|담당자|친구|아내|남편|동생|언니|오빠|누나|엄마|아빠|아들|딸|동료|직원|상담사|기사|안내데스크|데스크|입금자명?|송금인|보호자|신청자|계약자|구매자)(?:는|은|를|을|이|가)?[:：]? |안녕하세요[,.]? |(?:저는|제 이름은) )$/u,
);
const CLOSED_KOREAN =
  /^(?:이?가|이 |은|는|를|을|이?랑|와|과|의|에게|한테|께|입니다|이에요|예요|님|씨|이고|인데|[,.)\s]|$)/u;

const ONLY_PEOPLE_KOREAN = edged(
  /^(?:(?:이?가|이(?= ))(?: [가-힣]{1,6})? ?(?:로그인|접속|전화했|전화해|전화를|연락했|연락해|연락을|말했|말하|말씀|결제했|가입했|계약자)|의 (?:계좌|계정|연락처|전화|번호|휴대폰|핸드폰|이메일|아이디|비밀번호|남편|아내|아들|딸|엄마|아빠)|(?:에게|한테)서? (?:전화|연락|선물|전달|말|메일|문자|넘겼|부탁)|(?:이?랑|와|과|하고) ?(?:통화|이야기|얘기|연락했|상담|대화)| 계세요|(?:를|을) 대신해|(?:은|는) (?:[가-힣]{1,4} )?(?:휴무|휴가|퇴사|퇴근|부재|외출)|도 같은 증상| ?씨[가는를와의 ,.]| 앞으로 (?:보내|발송|배송)| 계좌로)/u,
);

/** "우체국은 오늘 휴무", "현관문 앞으로 배송": what shops and doors have as well. */
const OF_PLACES = /^(?:의 (?:번호|전화)| 앞으로|[은는] (?:[가-힣]{1,4} )?휴무)/u;

function korean(text: string, found: Found): void {
  const named = (from: number, to: number): boolean =>
    CLOSED_KOREAN.test(text.slice(to, to + 3)) && BEFORE_KOREAN.test(text.slice(Math.max(0, from - LONGEST), from));
  for (const hit of all(LISTED_KOREAN, text)) {
    const end = hit.index + hit[0].length;
    if (BEHIND_KOREAN.test(text.slice(end, end + LONGEST_DEED)) || named(hit.index, end)) found(hit.index, end);
  }
  for (const hit of all(BUILT_KOREAN, text)) {
    const end = hit.index + hit[0].length;
    const behind = text.slice(end, end + LONGEST_DEED);
    if (!(ONLY_PEOPLE_KOREAN.test(behind) && !OF_PLACES.test(behind)) && !named(hit.index, end)) continue;
    // "배송지", "현관문": a word, or one with a syllable more.
    if (isOrdinaryDense(text, hit.index, end, false) || isOrdinaryDense(text, hit.index, hit.index + 2, false))
      continue;
    found(hit.index, end);
  }
  for (const hit of all(WORD_KOREAN, text)) {
    const end = hit.index + hit[0].length;
    if (ONLY_PEOPLE_KOREAN.test(text.slice(end, end + LONGEST_DEED)) || named(hit.index, end)) found(hit.index, end);
  }
}
