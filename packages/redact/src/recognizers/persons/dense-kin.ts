/** Rows of patterns for given names alone beside kin, housemates and what is somebody's, in Korean, Japanese and Chinese. */
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../scan/classes.ts";
import { isNamed, type Row } from "./dense-beside.ts";
import { KOREAN_GIVEN } from "./dense-words.ts";

const KOREAN_KIN =
  "배우자|아내|와이프|집사람|남편|신랑|딸|아들|며느리|사위|손자|손녀|여동생|남동생|동생|언니|누나|형|오빠|어머니|어머님|아버지|아버님|장모|장모님|장인|시어머니|시아버지|이모|고모|삼촌|조카|친구|여자친구|남자친구|룸메이트|동료|보호자|자녀";
/** Japanese given names of one sign that is seldom anything else behind somebody's kin. */
const ONE_SIGN_GIVEN =
  "蓮|翼|翔|葵|蒼|樹|湊|凛|匠|誠|薫|歩|渚|恵|茜|楓|梓|翠|豊|茂|稔|隆|剛|徹|聡|修|昇|浩|弘|優|悠|涼|亮|諒|健|賢|孝|悟|純|淳|潤|瞳|舞|唯|遥|雅|陸|律|怜|凌|颯|暁|碧|詩|澪|楽|晴|岳|巧|仁|智|哲|忍|梢|綾|彩|萌|杏|栞|雫|華|静|操|節|清|正|進|勉|勝|武|実|功|満|稜|亘|諭|毅|豪|学";

export const KIN: readonly Row[] = [
  // "津川 由紀乃（旧姓で登録）": a family's and a given name, and in brackets what is said of names or the same in kana.
  [
    1 << HAN,
    "（( (（",
    "person-bracketed",
    0.8,
    /(?<![\p{Script=Han}々])([\p{Script=Han}々]{1,3}[ 　][\p{Script=Han}々]{1,4})(?=[（(](?:旧姓|新姓|改姓|結婚|戸籍|本名|通称|氏名|名義|契約者|申込者|登録|本人|代理|家族|フリガナ|ふりがな|カナ|読み|[ァ-ヶー]{2,8}[ 　][ァ-ヶー]{2,8}|[ぁ-ゖー]{2,8}[ 　][ぁ-ゖー]{2,8}|\d{2}[歳才]))/gu,
    (text, from, to) => {
      const gap = text.slice(from, to).search(/[ 　]/);
      return !isOrdinaryDense(text, from + gap + 1, to, true);
    },
  ],
  // "担当医 四十万谷先生", "（記:かとう）".
  [
    1 << HAN,
    "医任問",
    "person-role",
    0.78,
    /(?:担当医|主治医|担任|副担任|顧問|かかりつけ医)[ 　:：の]?([\p{Script=Han}々]{1,4})(?=先生|医師|教諭)/gu,
  ],
  [
    1 << HIRAGANA,
    "記対受",
    "person-field",
    0.76,
    /[（(【[ ](?:記|記録|記入者|対応|対応者|受付|受付者|入力|入力者)[:：] ?([ぁ-ん]{2,5})(?=[）)】\]\s]|$)/gu,
  ],
  // "문의드린 지우엄마예요", "옆집 말자 할머니께": whose mother, and who is next door.
  [
    1 << HANGUL,
    "엄아맘",
    "person-familiar",
    0.78,
    /(?<![가-힣])(?!우리|아기|애기|저희|친정|동네|학생|회원|고객|시어|외할|할아|새엄|새아)([가-힣]{2})(?=(?:엄마|아빠|맘)(?:예요|에요|이에요|입니다|인데|이라|라고))/gu,
    isNamed,
  ],
  [
    1 << HANGUL,
    "집층호",
    "person-familiar",
    0.78,
    /(?:[옆윗앞뒷]집|아랫집|\d{1,2}층|\d{1,4}호|경비실?|관리실) (?:사는 )?(?!할머|할아|아주|아저|아줌)([가-힣]{2,3})(?= ?(?:할머니|할아버지|아주머니|아줌마|아저씨|이모|삼촌|어르신|씨)(?:께|한테|에게|가|는|도|네|랑|하고|이|$|[\s,.]))/gu,
    isNamed,
  ],
  // "혜원 드림", "영호 올림": how a letter is signed.
  [
    1 << HANGUL,
    "드올배",
    "person-signed",
    0.8,
    /(?<=^|[\s.,!?~])(?!감사|사랑|부탁|문의|회신|안내|답변|연락|말씀|선물|일동|대표|고객|회사|담당|마음|축하|보답)([가-힣]{2,4})(?= (?:드림|올림|배상)(?:$|[\s.,!)]))/gu,
    (text, from, to) => !/[팀부점사일동]$/.test(text.slice(from, to)) && isNamed(text, from, to),
  ],
  // "배우자 미란 대리 통화", "어머니 순자 님", "친구 하늘이네 집".
  [
    1 << HANGUL,
    "자내프편랑딸들리위녀생니나형빠님머지모촌카구트료",
    "person-familiar",
    0.74,
    new RegExp(
      `(?<![가-힣])(?:${KOREAN_KIN}) (?!본인|대신|명의|계정|번호|전화|연락|부부|가족|여권|카드|폰으|생일|결혼|이름|사망|둘다|모두|같이|함께|대리)([가-힣]{2,3}?)(?=이?네 (?:집|가게|회사|사무실)| 님| (?:대리|위임|본인|동반) ?(?:통화|확인|인증|수령|방문|신청)|이 (?:계정|폰|핸드폰|휴대폰|번호|카드|여권|아이디)|[,)(]|$)`,
      "gu",
    ),
    (text, from, to) =>
      to - from < 4 && !/[은는을를에의로와과도만]$/.test(text.slice(from, to)) && isNamed(text, from, to),
  ],
  // "수빈이 계정", "영숙이모네": a given name before what is its bearer's, or what its bearer is to somebody.
  [
    1 << HANGUL,
    "이네",
    "person-given",
    0.74,
    new RegExp(
      `(?<![가-힣])(${KOREAN_GIVEN}|영숙|미숙|정숙|경자|순옥|말자|복순|춘희|금자|옥자|명자|영자|은정|은희|현숙|경숙|미자)(?=이모|고모|삼촌|할머니|할아버지|이?네(?:로|에|집| 집| 가게)|이 (?:계정|폰|핸드폰|휴대폰|번호|카드|여권|아이디|비번|비밀번호|생일|학교|유치원|택배|주문|노트북|태블릿|이메일|메일))`,
      "gu",
    ),
  ],
  // "弟の蓮のスマホ": a given name of one sign.
  [
    1 << HAN,
    "の 夫妻母父息娘孫男女甥姪兄姉弟妹人内彼旦嫁",
    "person-familiar",
    0.78,
    new RegExp(
      `(?:夫|妻|嫁|旦那|息子|娘|孫|長男|長女|次男|次女|三男|三女|甥|姪|兄|姉|弟|妹|主人|家内|友人|友達|彼氏|彼女|同僚)の(${ONE_SIGN_GIVEN})(?=[がはもに、。]|から|より|さん|です|の(?:スマホ|携帯|電話|端末|アカウント|パソコン|タブレット|口座|カード|住所|名義|番号|荷物|学校|誕生日|パスポート|部屋))`,
      "gu",
    ),
  ],
  // "娘さん(美咲)より入電".
  [
    (1 << HAN) | (1 << KATAKANA) | (1 << HIRAGANA),
    "(（ 娘息奥旦子嬢母父主弟妹兄姉夫妻孫",
    "person-familiar",
    0.78,
    /(?:娘|息子|奥|旦那|お子|お嬢|お?母|お?父|祖母|祖父|ご主人|ご?家族|弟|妹|兄|姉|夫|妻|長男|長女|次男|次女|孫)(?:さん|様|さま)?[（(](?!\d|仮|同|別|以下|成人|未成年|同居|別居|小学|中学|高校|大学|保育|代理)([\p{Script=Han}々]{1,3}|[ァ-ヶー]{2,6}|[ぁ-ゖ]{2,5})(?=(?:さん|様|ちゃん|君|くん)?[)）])/gu,
    (text, from, to) => !/[歳才]$/.test(text.slice(from, to)) && !isOrdinaryDense(text, from, to, true),
  ],
  // "室友彥廷代收", "我妈妈秀兰出生于": kin or who lives beside somebody, two signs that are no word, and what people alone do or have.
  [
    1 << HAN,
    "妈媽爸婆公儿兒女哥姐弟妹友居事爷爺奶叔姨舅妻夫",
    "person-familiar",
    0.74,
    /(?:妈妈|媽媽|爸爸|我妈|我媽|我爸|老婆|老公|太太|妻子|丈夫|儿子|兒子|女儿|女兒|哥哥|姐姐|弟弟|妹妹|室友|邻居|鄰居|同事|朋友|男友|女友|爷爷|爺爺|奶奶|外婆|外公|叔叔|阿姨|舅舅|姑姑|侄子|侄女|外甥)(?!可[以能是]|[的是有说說要不没沒在也都就和与把被给讓让请請会會能需想已未很太生身电電手护護账帳学學病名住来來去])(\p{Script=Han}{2})(?=代[收签簽领領办辦付为為]|出生[于於在]?|生于|生於|名下|住院|手术|手術|[刚剛]?[去过過]世|骨折|生病|在[医醫]院|的(?:护照|護照|电话|電話|手机|手機|身份证|身分證|账号|帳號|账户|帳戶|学号|學號|病历|病歷|生日|名字|卡号|邮箱|郵箱|包裹)|打(?:来|來|过|過)?(?:电话|電話)|住在|今年\d|签收|簽收)/gu,
    (text, from, to) => !isOrdinaryDense(text, from, to, false),
  ],
];
