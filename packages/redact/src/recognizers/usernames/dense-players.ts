/**
 * What players and users are called in scripts without spaces, by the words that no cue is: "プレイヤー名はすいか侍", "游戏昵称奶茶不加冰被封了", "王者名字叫月下独酌",
 * "메이플 캐릭터명 달빛토끼", "ชื่อในเกม หมูปิ้งนมสด", "GitHubのtanuki-laboです", "微信lilac-1207".
 */
import { HAN, HANGUL, HIRAGANA, KATAKANA, THAI } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { isOfProgram } from "./identifier-words.ts";
import { isOfWords } from "./of-words.ts";
import { isAccountName } from "./signed-in.ts";
import { isSystemUser } from "./system-users.ts";

const KANA = (1 << HIRAGANA) | (1 << KATAKANA);

/** Any word behind a word for such a name; each with what is said there where no name stands. */
const CALLED: ReadonlyArray<readonly [scripts: number, form: RegExp, nobody: RegExp]> = [
  [
    KANA,
    /(?:(?:プレイヤー|プレーヤー|キャラ(?:クター)?|ゲーム内の?|インゲーム|アカウント|ユーザ|配信者?|ハンドル|登録)(?:名|ネーム)|ゲーム内の名前|ゲームの名前|HN|垢名)(?:は|が|：|:|＝|=)\s?[「『"]?([\u3041-\u30ff\u4e00-\u9fff\w.☆★♪-]{2,14}?)(?=[」』"]|です|でした|だった|だと|って(?:いう|名|やつ)|という|で(?:登録|ログイン|やって|遊)|[、。,．!！\s]|$)/gu,
    /ます|ません|ない|たい|どこ|どう|何|なに|なん|変更|変え|必須|入力|表示|文字|同じ|不明|忘|不適切|使え|使用|でき|もう|まだ|違|以内|全角|半角|空白|空欄|重複|登録|上記|以下|下記|こちら|それ|本名|秘密|消え|なぜ|自由|固定|共通|英数/u,
  ],
  [
    1 << HAN,
    /(?<![改换換填写寫])(?:昵称|暱稱|网名|網名|游戏名字?|遊戲名字?|角色名字?|玩家名字?|游戏ID|遊戲ID|(?:王者|原神|吃鸡|和平精英|QQ|微信|抖音|快手|B站|微博|小红书|小紅書|游戏|遊戲|账号|帳號)(?:的)?名字|(?:王者|原神|QQ|微信|抖音|游戏|遊戲)ID)(?:就是|是|叫做|叫|为|為|：|:)? ?[“「"【]?([\u4e00-\u9fff\w.丶灬丨彡☆★]{2,10}?)(?=[”」"】，,。.；;！!\s]|被(?!占|佔)|的(?:号|号码|账号|帳號|玩家|人|那个)|账号|帳號|号(?:被|登)|登不|登录不|上不去|不见了|不見了|丢了|没了|沒了|$)/gu,
    /^(?:也|都|就|又|再|还|還|和|与|與|或|里|中|上|下|怎|改|换|換|修|更|设|設|重|违|違|含|包|长|長|格|显|顯|审|審|不能|不可|不对|不對|不显|不顯|不符|不允|不合|不正|不见|不見|不了|无法|無法|可以|能|已|未|没|沒|会|會|要|后|後|前|这|這|那|什么|什麼|啥|为空|為空|太|有|头像|頭像|必须|必須|需要|填|输|輸|写|寫|最|是否|字|申|突然|一直|老(?=是|被|不|显|提)|总|在|全部|一样|一樣|一致|对应|對應|相同|同样|认证|認證|信息|系统|系統|错|錯|违规|被)|敏感|怎么|怎麼|修改|更改|审核|審核|违规|违禁|違規|字符|頭像|头像|什么|什麼|吗|嗎|呢/u,
  ],
  [
    1 << HANGUL,
    /(?:닉네임|닉넴|캐릭터명|캐릭터 ?이름|캐릭명|게임 ?아이디|게임 ?닉|겜닉|유저명|길드원)(?:는|은|이|가|:|：)? ?['"‘“]?([\uac00-\ud7a3\w]{2,12}?)(?=['"’”]?(?: ?(?:인데|이고|입니다|이에요|예요|이라고|라고|이라는|라는|님|한테|으로|로)(?:[ ,.!?]|$)| (?:정지|해킹|신고|계정|아이템|복구|차단|풀어|영구|밴|접속|탈퇴|캐릭|강퇴|렙|레벨|유저|당했|당함)|[,.!]|$))/gu,
    /^(?:다시|뭐|무엇|변경|찾|없|있|모르|같|맞|틀|확인|정지|삭제|이미|생성|중복|설정|수정|바꾸|바꿀|등록|입력|추가|복구|표시|욕설|규정|한글|영문|글자|안|못|왜|어떻|언제|어디|제한|검색|차단|신고|그대로|자동|임의|무작위|전부|모두|기존|이전|새|다른|본인|저|제|내)|(?:하고|하면|바꿔|변경|안돼|안되|싶|습니다|했는데|해야|되나|나요|까요|어요|아요|는데)$/u,
  ],
  [
    1 << THAI,
    /(?:ชื่อในเกม|ชื่อตัวละคร|ชื่อไอดี|ไอดีเกม|ชื่อไอดีเกม|ชื่อยูส|ชื่อแอคเคาท์|ชื่อผู้เล่น)(?:คือ|ว่า|ชื่อ|:)? ?['"“]?([\u0e01-\u0e4eA-Za-z\d_.]{3,24})(?=['"”]?(?:[ ,.!]|$))/gu,
    /^(?:อะไร|ไม่|เปลี่ยน|ซ้ำ|ผิด|หาย|ถูก|โดน|คือ|ได้|ต้อง|มี|ใช้|เดิม|ใหม่|แล้ว|ยัง|ตรง|เป็น|ของ|ที่|นี้|ขึ้น|แสดง)|(?:ไม่ได้|ไม่ขึ้น|ยังไง|ไหม|หรือ)/u,
  ],
];

/** A Latin name behind a place where people write, or behind "ID". */
const LATIN: ReadonlyArray<readonly [scripts: number, form: RegExp]> = [
  [
    1 << HAN,
    /(?:微信号?|微訊|薇信|[vV]信|wx|WX|VX|vx|QQ号?|企鹅号|抖音号?|快手号?|小红书号?|小紅書|微博|闲鱼|B站|ins|IG|推特|支付宝|网名|昵称|暱稱|用户|用戶|ID|账号|帳號|LINE|Line|line|脸书|臉書|蝦皮|虾皮)(?:号|帐号|账号|帳號|ID|id|叫|是|为|：|:){0,2} ?@?([A-Za-z](?:[A-Za-z\d_]|[.-](?=[A-Za-z\d_])){4,29})(?![\w@./:(])/gu,
  ],
  [
    KANA,
    /(?:インスタ(?:グラム)?|ツイッター|X\(旧Twitter\)|エックス|ティックトック|ディスコード|ディスコ|スカイプ|GitHub|github|GitLab|Discord|Twitter|TikTok|Instagram|インスタID|LINE ?ID|ライン(?:の)?ID|ログインID|ユーザーID|ユーザID|アカウントID|ユーザー名|アカウント名|ID|PSN|Steam|スチーム)(?:アカウント|ID|名|垢)? ?(?:の|は|が|：|:|＝|=| ){1,2}@?([A-Za-z_](?:[A-Za-z\d_]|[.-](?=[A-Za-z\d_])){3,29})(?![\w@./:(]|アカウント作成)/gu,
  ],
  [
    1 << HANGUL,
    /(?:인스타(?:그램)?|트위터|디스코드|디코|텔레그램|텔레|카톡|카카오톡|카톡아이디|라인|깃허브|깃헙|틱톡|페북|유튜브|트위치|스팀|배틀넷|아이디|닉네임|닉|계정)(?:은|는|이|가|:|：)? ?@?([A-Za-z_](?:[A-Za-z\d_]|[.-](?=[A-Za-z\d_])){3,29})(?![\w@./:(])/gu,
  ],
  [
    1 << THAI,
    /(?:ไลน์|ไอจี|เฟซ|เฟส|ทวิต|เทเลแกรม|ไอดี|ยูส|ยูสเซอร์|ดิสคอร์ด|ชื่อในเกม|ติ๊กต็อก|ติ๊กตอก)(?:ไอดี|มาที่|ได้ที่|คือ|ชื่อ|ที่|ว่า|:)? ?@?([A-Za-z_](?:[A-Za-z\d_]|[.-](?=[A-Za-z\d_])){3,29})(?![\w@./:(])/gu,
  ],
];

/** What a program, a product or a place to fill in is called there. */
const THING =
  /^(?:pay|paypay|ios|android|ipad\w*|iphone\w*|windows|macos|app|apps|web|api|token|error|login|link|official|premium|business|channel|works|live|games?|games_|ads|pro|plus|lite|beta|google|apple|facebook|amazon|microsoft|github|gitlab|twitter|line|discord|instagram|twitch|youtube|steam|actions?|copilot|pages|issues?|desktop|mobile|server|stories|reels?|password|username|user|account|email|gmail|admin|guest|null|none|true|false|http\w*|www)$/i;

export function densePlayers(ctx: Context): void {
  const { scan: s } = ctx;
  if (!s.hasDense) return;
  for (const [scripts, form, nobody] of CALLED)
    if ((s.scripts & scripts) !== 0)
      for (const hit of all(form, s.text)) {
        const value = hit[1] as string;
        if (nobody.test(value) || /^\d+$/.test(value) || THING.test(value)) continue;
        const at = hit.index + hit[0].lastIndexOf(value);
        ctx.emit(at, at + value.length, "USERNAME", 0.8, "username-player");
      }
  for (const [scripts, form] of LATIN)
    if ((s.scripts & scripts) !== 0)
      for (const hit of all(form, s.text)) {
        const value = hit[1] as string;
        const at = hit.index + hit[0].lastIndexOf(value);
        if (
          THING.test(value) ||
          isStatus(value) ||
          isSystemUser(value) ||
          isOfProgram(value) ||
          (!value.includes("_") && isOfWords(value))
        )
          continue;
        // "FCC ID BCGA1893": a model's.
        if (!/[a-z].*[a-z]/.test(value)) continue;
        const tied = /^[a-z][a-z\d]+-[a-z\d-]+$/.test(value);
        if (tied || isAccountName(ctx, at, value)) ctx.emit(at, at + value.length, "USERNAME", 0.82, "username-dense");
      }
}
