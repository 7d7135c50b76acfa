/** "パスワードはサクラ2019です", "密码：樱花2019", "비밀번호: 나비2020": letters of scripts without blanks, in one with a secret's figures. */
import { CLASS, DENSE, unitAt } from "../../scan/classes.ts";

const GLUED =
  /(?:(?<![ァ-ヴー])[ァ-ヴー]{1,12}|(?<=[は：:「『"＝= ])[ぁ-ん]{1,12}|(?<=[は是为為成了：:「『“" ])[\p{sc=Han}々]{1,8}|(?<=[ :：＝="'“])[가-힣]{1,10}|(?<=[ :：＝="'“])[ก-๎]{2,24})$/u;
/** Words for a secret and for figures themselves. */
const ITS_WORD =
  /^(?:パスワード|パスコード|パス|ピン|コード|ピンコード|ナンバー|[暗認]証番号|番号|数字|密[码碼]|口令|[数數]字|[号號][码碼]|后[四六]位|[四六]位[数數]?|비밀번호|비번|암호|패스워드|번호|숫자|핀|핀번호|코드|인증번호|รหัส(?:ผ่าน)?(?:คือ)?|เลข|ตัวเลข|คือ|เป็น)$/u;
const LONGEST = 26;

/** Where the letters begin that the figures at `at` end; `at` where there are none. */
export function gluedBefore(text: string, at: number): number {
  if (CLASS[unitAt(text, at - 1)] !== DENSE) return at;
  const letters = GLUED.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? "";
  return ITS_WORD.test(letters) ? at : at - letters.length;
}
