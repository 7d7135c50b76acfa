/**
 * The newer of two codes, by nothing but what became of the older: "that one expired, try the newest: 804117", "der ist abgelaufen, nimm den neuen
 * 662914", "그건 만료됐어요, 새 코드는 804117".
 */
import { C_CODE, C_CURRENCY, C_MEASURE, C_ONE_TIME, C_PASSWORD, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, cuesAfter, isNoMoney, tokenAt } from "../context.ts";

export const EXPIRED_WORDS =
  "expired gått gået abgelaufen verfallen expiré expirée périmé périmée caducó caducado caducada venció vencido expiró scaduto scaduta verlopen wygasł wygasła wygasl wygasla przeterminowany expirou expirado caducou utgått utgången udløbet utløpt utgått vanhentunut vanheni erääntynyt vypršel vypršela vyprsel vypršal vypršala lejárt expirat истёк истек истекла устарел просрочен сплив застарів прострочений изтече истекао istekao potekel potekla έληξε λήξει doldu geçersiz انتهى انتهت צפג פג منقضی expire समाप्त एक्सपायर kedaluwarsa kadaluarsa hạn pasibaigė beidzās aegunud";
/** What points at something named before. */
const THAT =
  /(?<!\p{L})(?:that(?: one)?|this one|it|the (?:first|old|other|previous|last) one|der|die|den|das|dieser|er|celui(?:-l[àa]|-ci)?|ça|l['’]ancien|l['’]autre|il|ese|esa|[eé]ste|aquel|el (?:anterior|otro|primero)|quello|questo|esse|este|aquele|o (?:anterior|outro)|die|deze|dat|hij|tamten|ten|ta|poprzedni|den|det|denne|dette|se|tuo|vanha|tamten|předchozí|starý|az|ez|acela|[ăa]la|тот|этот|он|старый|той|цей|він|старий|онзи|този|taj|onaj|tisti|αυτ[όο][ςσ]?|εκεινο[ςσ]?|εκείνος|o|bu|şu|onun|هذا|ذاك|ذلك|هو|זה|ההוא|הוא|آن|این|वो|यह|वह|itu|cái đó|mã đó|đó|tas|see)(?: [\p{L}\p{M}'’]{1,10}){0,3} $/iu;
const NEWEST = codedOnce(
  /(?<!\p{L})(?:newest|newer|latest|new|last|fresh(?:est)?|neue(?:ste|r|n|s|sten)?|letzte[nrs]?|aktuelle[nr]?|derni[eè]re?|nouveau|nouvelle|último|ultimo|última|nuevo|nueva|nuovo|nuova|novo|nova|mais recente|más reciente|nieuwste|nieuwe|laatste|najnowsz\p{L}{1,3}|now[yae]\p{L}{0,3}|ostatni\p{L}{0,3}|senaste|sidste|nya|nyeste|nye|siste|seneste|uusin|uusi|uutta|viimeisin|nejnovější\p{L}{0,2}|nov[ýáé]\p{L}{0,2}|posledn[ií]\p{L}{0,2}|najnovší|legújabb\p{L}{0,2}|új\p{L}{0,2}|utolsó|ultimul|noul|nou|последн\p{L}{2,3}|нов\p{L}{2,3}|свеж\p{L}{2,3}|останн\p{L}{2,3}|най-новия|zadnji|novi|najnovij[ie]|τελευταίο\p{L}?|νέο\p{L}?|καινούρ[γι]\p{L}{1,2}|yeni(?:si|sini)?|son|الأخير|الجديد|جديد|האחרון|החדש|חדש|جدید|آخرین|नया|नए|ताज़ा|terbaru|baru|mới|naujas|naujausi\p{L}{0,2}|jauns|jaunāko|uue)(?!\p{L})[^\d]{0,44}?(?<![\p{L}\d./-])(\d{4,8}|\d{2,4}[ -]\d{2,4}(?:[ -]\d{2})?)(?![\p{L}\d]|[.,:/-]\d| ?(?:%|€|\$|£|zł|kr|kč|руб|грн))/iu,
);
const REACH = 140;
/** What expires and is no code, or is somebody's by another word. */
const OTHER = C_RELEASE | C_VERSION | C_CURRENCY | C_MEASURE;

/** Behind a word for what is no longer good, token `k`. */
export function latelyTold(ctx: Context, k: number): void {
  const s = ctx.scan;
  const at = s.start[k] as number;
  const end = s.end[k] as number;
  const hit = NEWEST.exec(s.text.slice(end, end + REACH));
  if (hit === null || /\d/.test(hit.input.slice(0, hit.index))) return;
  if ((s.cues & (C_CODE | C_ONE_TIME | C_PASSWORD)) === 0 && !THAT.test(s.text.slice(Math.max(0, at - 40), at))) return;
  const to = end + hit.index + hit[0].length;
  const from = to - (hit[1] as string).length;
  const last = tokenAt(s, to) - 1;
  if (!tellsOther(s, k, tokenAt(s, end + hit.index), last)) ctx.emit(from, to, "SECRET", 0.84, "code-lately");
}

const BACK = 6;
/** Does a word but that for what is no longer good, token `k`, or for what is newer, token `newer`, say what it is? */
function tellsOther(s: Scan, k: number, newer: number, last: number): boolean {
  for (let n = Math.max(0, k - BACK); n <= last; n++)
    if (n !== k && n !== newer && ((s.cue[n] as number) & OTHER) !== 0 && !isNoMoney(s, n)) return true;
  return (cuesAfter(s, last, 2) & OTHER) !== 0;
}

/** The same in scripts without spaces. */
const DENSE =
  /(?:过期|過期|失效|期限切れ|有効期限が切れ|切れて|만료|หมดอายุ)[^\d\n]{0,28}(?:最新|新的|新发|新しい|新コード|새로|새 |최신|방금|ใหม่|ล่าสุด)[^\d\n]{0,16}?(\d{4,8}|\d{3}[ -]\d{3})(?![\d.:/-]|[年月日元円원])/gu;

export function latelyInDense(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDense || !s.hasDigit) return;
  for (const hit of all(DENSE, s.text)) {
    const end = hit.index + hit[0].length;
    if (!/版本|バージョン|버전|订单|注文|주문|固件/u.test(hit[0]))
      ctx.emit(end - (hit[1] as string).length, end, "SECRET", 0.84, "code-lately");
  }
}
