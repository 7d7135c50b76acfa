/**
 * Codes in scripts without spaces by what they are for: what carries an account over ("引継ぎコードQ7XM-H2PL", "迁移码…", "계정 이전 코드 …"), and how a dial is turned
 * ("右に3回「4」左に2回「7」").
 */
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const KEY =
  "((?=[A-Z\\d-]*\\d)[A-Z\\d]{3,8}(?:-[A-Z\\d]{3,8}){1,5}|(?=[A-Z]*\\d)(?=\\d*[A-Z])[A-Z\\d]{8,20}|\\d{8,16})";
const CARRIED = new RegExp(
  `(?:(?:データ)?(?:引き?継ぎ?|移行|復旧|復元|連携)(?:用)?(?:コード|ID|パスワード|キー)|(?:迁移|遷移|转移|轉移|继承|繼承|引继|恢复|恢復|绑定|綁定|激活|启用)(?:码|碼|代码|密钥)|(?:계정 ?)?(?:이전|이관|연동|복구|인증|활성화|등록) ?(?:코드|키)|รหัส(?:ย้ายข้อมูล|โอนย้าย|กู้คืน|เปิดใช้งาน))(?:は|が|を|是|为|：|:|은|는|이|가|คือ)?\\s?[「『"“]?${KEY}(?![A-Z\\d-])`,
  "gu",
);
const TURNS =
  /(?:[左右](?:回り|回し)?(?:に|へ|で)?\s?(?:\d{1,2}|[一二三四五六七八九十])(?:回|周|つ)?(?:転)?(?:して|し)?(?:で)?\s?[「『"]?\d{0,3}[」』"]?(?:に合わせ(?:て)?)?[、,\s]{0,2}){2,5}|(?:[左右][转轉]?(?:\d{1,2}|[一二三四五六七八九十两兩])[圈次]?(?:到|至)?\s?[「"“]?\d{1,3}[」"”]?[,，、\s]{0,2}){2,5}|(?:(?:왼쪽|오른쪽|좌|우)(?:으로)? ?(?:\d{1,2}|한|두|세|네) ?(?:번|바퀴)? ?['"]?\d{0,3}['"]?[,\s]{0,2}){2,5}/gu;
const LOCK = /ダイヤル|錠|鍵|金庫|ロッカー|锁|鎖|保险|保險|자물쇠|금고|다이얼|사물함|우편함|郵便|信箱/u;

export function denseCodes({ scan: s, emit }: Context): void {
  const { text } = s;
  if (!s.hasDense || !s.hasDigit) return;
  for (const hit of all(CARRIED, text)) {
    const end = hit.index + hit[0].length;
    emit(end - (hit[1] as string).length, end, "SECRET", 0.86, "code-carried");
  }
  if (LOCK.test(text))
    for (const { 0: run, index } of all(TURNS, text)) {
      const value = run.replace(/[、,，\s]+$/u, "");
      if ((value.match(/\d/g)?.length ?? 0) > 1) emit(index, index + value.length, "SECRET", 0.84, "combination");
    }
}
