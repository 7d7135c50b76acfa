/** Answers to security questions and passwords that are words, in scripts without spaces between words. */
import { HAN, HANGUL, HIRAGANA, KATAKANA, THAI } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const CHINESE = "[\\u4e00-\\u9fff]{1,8}?";
const KANA = "[\\u3041-\\u309f\\u30a0-\\u30ff\\u4e00-\\u9fff]{1,12}?";
const SYLLABLES = "[\\uac00-\\ud7a3]{1,10}?(?: [\\uac00-\\ud7a3]{1,6}?)?";
const THAI_LETTERS = "[\\u0e01-\\u0e4e]{2,24}?";
/** Each with the value as its only group. */
const FORMS = [
  // Chinese.
  `(?:(?:密保|安全|密码|密碼|保密)(?:问题|問題)(?:的)?(?:答案)?|密保答案|(?:母亲|媽媽|妈妈|母親)(?:的)?(?:娘家姓|婚前姓|姓名|名字)|(?:口令|暗号|暗號|安全词)(?:就)?)(?:是|为|為|：|:|填的是|填)\\s?[“「"]?(${CHINESE})(?=[”」"，,。.；;！!\\n]|$|不行|不对|但|可是)`,
  // Japanese.
  `(?:秘密の(?:質問|しつもん)(?:の(?:答え|回答|こたえ))?|合言葉|合い言葉|母(?:親)?の旧姓|(?:最初の)?ペットの名前|パスワード|暗証ワード)(?:は|：|:)\\s?[「『"]?(${KANA})(?=[」』"、。，,．.！!\\n]|$|です|だ(?:と|が|けど)|でし|なの)`,
  // "パスワードはsakuramochiに変更", "密码改成了xiaoyu", "비밀번호는 mugunghwa로 바꿨": typed in Latin letters.
  `(?:パスワード|暗証番号|合言葉)(?:は|を|が)\\s?[「『"]?([A-Za-z][\\w!@#$%&*.-]{3,30})(?=[」』"]?\\s?(?:に(?:変更|設定|し|変え|なり)|です|でし|だ(?:と|が)|なの))`,
  `(?:密码|密碼|口令|暗号)(?:已经|已|我)?(?:改成|改为|换成|換成|设成|设为|設為|设置为|设置成|是|为|就是|叫)了?\\s?[“「"]?([A-Za-z][\\w!@#$%&*.-]{3,30}|${CHINESE})(?=[”」"，,。.；;！!\\s]|$)`,
  `(?:비밀번호|비번|암호|패스워드)(?:를|을|는|은|가|이)? ?['"‘“]?([A-Za-z][\\w!@#$%&*.-]{3,30}|${SYLLABLES})(?=['"’”]? ?(?:으로|로) ?(?:바꾸|바꿨|변경|설정|했|해|되))`,
  // Korean.
  `(?:(?:비밀|보안) ?질문(?: ?(?:의|에 대한))? ?(?:답|답변|정답)|어머니(?:의)? ?(?:성함|결혼 전 성)|첫 ?(?:반려동물|애완동물) 이름|암호|비밀번호|패스워드)(?:(?:은|는|이|가) ?| ?: ?| )['"“‘]?([A-Za-z][\\w!@#$%&*.-]{3,30}|${SYLLABLES})(?= ?(?:이고|이에요|예요|에요|입니다|이요|인데|이었|였)|['"”’][^\\uac00-\\ud7a3]|[,.!\\n]|$)`,
  // Thai.
  `(?:คำตอบ(?:ของ)?(?:คำถาม)?(?:ลับ|ความปลอดภัย|รักษาความปลอดภัย|กันลืม)?|นามสกุลเดิม(?:ของ)?(?:แม่|คุณแม่|มารดา)|คำลับ|รหัสผ่าน|รหัสลับ)(?:ของ(?:ผม|ฉัน|ดิฉัน|หนู))?(?:คือ(?:คำว่า)?|เป็นคำว่า|:|ว่า) ?["“]?(${THAI_LETTERS})(?=["”\\s,.]|$)`,
  // "密码我同事改成了xiaoyu冬天520！", "パスは「sakura-0417」", "パスワードは犬と同じでぽち1208!の": whose it is stands between.
  `(?:密码|密碼|口令)(?:(?![不要必须須應该該请請能长長])\\p{sc=Han}){1,12}?(?:改成|改为|换成|換成|设成|设为|設為|写成|寫成|改為)了?\\s?[“「"]?((?=[^，。,；;\\s]{0,31}\\d)[A-Za-z\\d][\\w\\p{sc=Han}!@#$%&*！.-]{3,30})(?=[”」"，。,；;\\s]|$)`,
  `(?:パスワード|(?<![ァ-ヴー])パス(?=[はをが：:]\\s?[「『"]?[A-Za-z])|暗証番号|合言葉)(?:は|を|が|：|:)\\s?[「『"]((?=[^」』"\\s]{0,40}[A-Za-z\\d])[\\w!@#$%&*.\\-ぁ-んァ-ヶー一-龠]{4,40})[」』"]`,
  `(?:パスワード|暗証番号)(?:は|が)[^\\s、。「」A-Za-z\\d]{1,16}?(?:同じで|一緒で|の|を|に|で)((?:[ぁ-ん]{2,8}|[ァ-ヶー]{2,8}|[一-龠]{1,4}|[A-Za-z]{2,12})\\d{2,6}[!#$%&*?！]?)(?=の(?:はず|まま)|です|でし|に(?:し|変|設)|で(?:入|ログ)|と(?:入|打)|、|。|$)`,
  // "비밀번호는 강아지 이름이랑 같은 보리0412!": the same.
  `(?:비밀번호|비번|암호)(?:는|은|가|를)? [가-힣 ]{1,24}?(?:같은|똑같은|이름에|생일에|붙인|그대로) ((?:[가-힣]{1,6}|[A-Za-z]{2,12})\\d{2,6}[!#$%&*?]?)(?=(?:이고|인데|이에요|예요|로|으로|라고|입니다)|[,.\\s]|$)`,
].map((form) => new RegExp(form, "gu"));
/** The scripts that each is written in. */
const SCRIPTS = [
  1 << HAN,
  (1 << HIRAGANA) | (1 << KATAKANA),
  (1 << HIRAGANA) | (1 << KATAKANA),
  1 << HAN,
  1 << HANGUL,
  1 << HANGUL,
  1 << THAI,
  1 << HAN,
  (1 << HIRAGANA) | (1 << KATAKANA),
  (1 << HIRAGANA) | (1 << KATAKANA),
  1 << HANGUL,
] as const;
/** What is said of a secret instead of telling it. */
const NO_ANSWER =
  /^(?:新|别|別|其他|原|旧|老|默认|必須|必须|任意|正解|不正解|英語|日本語|选填|英文|필수|선택|영어|错|正确|不|什么|啥|多少|空|必填|一样|忘|无效|過期|过期|没|沒|有|对|對|否|吗|哪|这个|我|间違|間違|正し|無効|同じ|不明|なし|ない|必要|なに|何|どこ|どう|わか|分か|変更|設定|すべて|全て|ご|お|정상|올바|제대로|맞|틀|없|같|필요|무엇|뭐|뭔|다시|계속|변경|설정|확인|분실|잊|몰|안 |왜|언제|입력|잘못|오류|불일치|초기화|재설정|만료|찾기|문제|힌트|규칙|를|을|도|로|만|까지|여덟|자리|ไม่|ผิด|ถูก|อะไร|หมด|ต้อง|ใหม่|เดิม|ยัง|จะ|มี)/u;
/** Words of a sentence about it. */
const SENTENCE =
  /記載|保存|届|送|以后|以後|还是|還是|文字|以上|以内|して|にし|ください|ます|字符|글자|자리|해야|하세|합니다|습니다|되|ต้อง|ตัวอักษร/u;
/** Passwords are typed: of their word's own forms only what nothing else is said by. */
const SHORTEST = 2;

export function denseAnswers(ctx: Context): void {
  const { text, hasDense, scripts } = ctx.scan;
  if (!hasDense) return;
  for (let n = 0; n < FORMS.length; n++) {
    if ((scripts & (SCRIPTS[n] as number)) === 0) continue;
    for (const hit of all(FORMS[n] as RegExp, text)) {
      const value = (hit[1] as string).trimEnd();
      if (value.length < SHORTEST || NO_ANSWER.test(value) || SENTENCE.test(value)) continue;
      const at = hit.index + hit[0].lastIndexOf(value);
      ctx.emit(at, at + value.length, "SECRET", 0.9, "security-answer");
    }
  }
}
