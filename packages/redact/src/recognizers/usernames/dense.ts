/** User names of scripts without spaces, and those told in them: "닉네임 감자튀김왕인데", "网名叫南山旧友", "ID「yuzupon」で". */
import { HAN, HANGUL, HIRAGANA, KATAKANA, THAI } from "../../scan/classes.ts";
import { C_ID_WEAK, C_USER, KEYWORD } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isOfProgram } from "./identifier-words.ts";
import { isAccountName } from "./signed-in.ts";

/** Each with the name as its only group, and the scripts that it is written in. */
const FORMS: ReadonlyArray<readonly [scripts: number, form: RegExp]> = [
  [
    1 << HANGUL,
    /(?:닉네임|닉넴|별명|유저네임|아이디)(?:는|은|이|가)? ?[:：]? ?['"‘“]?([\uac00-\ud7a3\w]{2,12}?)(?=['"’”]? ?(?:인데|이고|입니다|이에요|예요|이라고|라고|이었|였)|['"’”]? ?(?:으로|로) (?:가입|로그인|접속|쓰|사용))/gu,
  ],
  [
    1 << HAN,
    /(?:昵称|暱稱|网名|網名|游戏名|用户名|用戶名|账号名|账号|帳號|登录名|ID)(?:就是|是|叫做|叫|为|為|：|:)\s?[“「"]?([\u4e00-\u9fff\w.-]{2,16}?)(?=[”」"，,。.；;！!\n]|的|但|$)/gu,
  ],
  [
    1 << HAN,
    /(?:用户名|用戶名|登录名|账号|帳號|账户)([a-z][a-z\d_.-]{4,31})(?=登|被|锁|鎖|密|无|無|不|怎|异|的|已|收|打|进)/g,
  ],
  [
    (1 << HIRAGANA) | (1 << KATAKANA),
    /(?:ニックネーム|ハンドルネーム|ユーザー名|ユーザーネーム|ユーザーID|ログインID|アカウント名|ID)(?:は|が|：|:)?\s?[「『"]([^\s「」『』"]{2,16})(?=[」』"])|(?:ニックネーム|ハンドルネーム|ユーザー名)(?:は|が)([\u3041-\u30ff\u4e00-\u9fff\w]{2,12}?)(?=です|だ(?:が|と)|で(?:登録|ログイン))/gu,
  ],
  [(1 << HIRAGANA) | (1 << KATAKANA), /(?:アカウント|ユーザー)[「『]([a-z][\w.-]{2,31})(?=[」』])/g],
  // "パスはkuma2024neko、IDはhanaoka_t".
  [(1 << HIRAGANA) | (1 << KATAKANA), /(?<![A-Za-z])ID(?:は|が|：|:)((?=[a-z\d.]*[_\d])[a-z][\w.-]{2,31})/g],
];
/** A handle of Han signs and figures, behind a word for an account or one that is called so: "账号云山远客_3306", "有个叫夜猫子2046的人". */
const NUMBERED: typeof FORMS = [
  [
    1 << HAN,
    /(?:账号名?|帳號|账户名?|用户名|用戶名|昵称|暱稱|网名|網名|游戏名|遊戲名|微信名|闲鱼|抖音|微博|B站|小红书)(?:[是叫为為：:]|就是|叫做)?[ ]?[“「"]?([\u4e00-\u9fff]{2,8}(?:[_.-][a-z]{0,4}\d{1,6}|(?<=[是叫为為：:“「" ][\u4e00-\u9fff]{2,8})\d{1,6}))(?![\d年月日号號次天元个個位点點%])/gu,
  ],
  [
    1 << HAN,
    /(?:有个|有人|有個|一个|一個|那个|那個|某个|某個)(?:网友|網友|用户|用戶|玩家|卖家|賣家|人)?[叫名](?:做|为|為)?[“「"]?([\u4e00-\u9fff]{2,8}_?\d{1,6})[”」"]?(?=的(?:人|用户|用戶|玩家|家伙|网友|網友|卖家|賣家|账号|帳號)|[一直总老在骂罵发發说說加私]|，|,|。|$)/gu,
  ],
];
/** "fkaramanでログイン", "用fkaraman登录不了": a Latin login beside the word for signing in. */
const LATIN_FORMS: typeof FORMS = [
  [1 << HANGUL, /(?<![\w.@/-])([a-z][\w.-]{3,31}) ?(?:계정|아이디|이름)?(?:으로|로) ?(?:로그인|접속|들어)/g],
  // "k_mooncat 계정이 로그인했다고", "是wind_fox2011，可那号早就卖了": a sign in it that no word has.
  [1 << HANGUL, /(?<![\w.@/-])([a-z][a-z\d]*_\w{2,24}) (?:계정|아이디)(?=이|은|을|의|에|만|도|\s|$)/g],
  [
    1 << HAN,
    /(?<![\w.@/-])([a-z][a-z\d]*_\w{2,24})(?=[，, ]?(?:可|但)?(?:这个?|那个?|這個?|那個?|的)?(?:账号|帳號|号|號))/g,
  ],
  [
    (1 << HIRAGANA) | (1 << KATAKANA),
    /(?<![\w.@/-])([a-z][\w.-]{3,31}) ?(?:で|として|から)(?:ログイン|サインイン|入)/g,
  ],
  [1 << HAN, /(?:用|以|拿) ?([a-z][\w.-]{3,31}) ?(?:的?(?:账号|账户|帳號|身份))?(?:登录|登錄|登入|登陆)/g],
  [
    1 << THAI,
    /(?:ไลน์|ไอจี|เฟซ|เฟส|ทวิต|เทเลแกรม)(?:ไอดี|มาที่|ได้ที่|คือ|ชื่อ|ที่|:)? ?@?((?=[a-z\d.]*[_\d])[a-z][\w.]{3,30})(?![\w@/])/g,
  ],
  [1 << THAI, /(?:ล็อกอิน|เข้าสู่ระบบ|ล็อคอิน)(?:เป็น|ด้วย|ชื่อ|โดย)* ?([a-z][\w.-]{3,31})(?![\w@/])/g],
];
/** What is said of it instead. */
const NOTHING =
  /^(?:중복|다시|뭐|무엇|변경|찾|없|있|모르|같|맞|틀|확인|정지|삭제|이미|什么|不|没|沒|对|錯|错|空|正常|多少|被|这个|一样|必須|必须|必須項目|変更|不明|何|同じ|正し|なし)/u;

export function denseLogins(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDense) return;
  if ((s.words & KEYWORD) !== 0 || (s.scripts & (1 << THAI)) !== 0)
    for (const [scripts, form] of LATIN_FORMS) {
      if ((s.scripts & scripts) === 0) continue;
      for (const hit of all(form, s.text)) {
        const value = hit[1] as string;
        const at = hit.index + hit[0].indexOf(value);
        if (!isOfProgram(value) && isAccountName(ctx, at, value))
          ctx.emit(at, at + value.length, "USERNAME", 0.84, "username-dense");
      }
    }
  if (s.hasDigit && (s.scripts & (1 << HAN)) !== 0)
    for (const [, form] of NUMBERED)
      for (const hit of all(form, s.text)) {
        const value = hit[1] as string;
        if (NOTHING.test(value)) continue;
        const at = hit.index + hit[0].lastIndexOf(value);
        ctx.emit(at, at + value.length, "USERNAME", 0.84, "username-dense");
      }
  if ((s.cues & (C_USER | C_ID_WEAK)) === 0) return;
  for (const [scripts, form] of FORMS) {
    if ((s.scripts & scripts) === 0) continue;
    for (const hit of all(form, s.text)) {
      const value = hit[1] ?? (hit[2] as string);
      if (NOTHING.test(value) || /^\d{1,3}$/.test(value)) continue;
      const at = hit.index + hit[0].lastIndexOf(value);
      ctx.emit(at, at + value.length, "USERNAME", 0.84, "username-dense");
    }
  }
}
