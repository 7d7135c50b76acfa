/** What somebody signs in as: "I post as moonbrown957", "connectée en tant que jcarlier", "bejelentkezve kfarago néven", "signed in (tbrandt)". */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryNearby } from "../../names/ordinary-words.ts";
import { C_USER, COMMON, hashWord, wordBits } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { isLogin, isOdd } from "./chains.ts";
import { ROLE } from "./roles.ts";
import { isHandle, NUMBERED, OUTSIDER, userEnd } from "./spelled.ts";

/** They stand right before the name: French "en tant que" is begun at its second word. */
export const AS_WORDS =
  "as als como comme come som jako kao ως как як under unter nimellä tunnuksella tant ca ako kot като sebagai bằng kaip kā בתור під под";
/** They stand right behind it. */
export const AS_BEHIND = "olarak néven nevű adıyla";
/** Accounts by words that no bank has. */
export const ACCOUNT_MORE =
  "contul fiók fiókot fiókom hesap hesabı akun аккаунт аккаунта аккаунту учётка учетка учётку акаунт акаунта профіль λογαριασμός λογαριασμό";
/** Where one writes to each other. */
export const NETWORKS =
  "instagram twitter facebook tiktok snapchat reddit github gitlab twitch linkedin mastodon bluesky youtube slack discord teams telegram signal whatsapp mattermost zulip matrix jira trello steam xbox";
/** A name may stand in brackets behind them. */
/** A Latin login stands a word or two before or behind. */
export const LOGS_IN = "लॉगिन लॉग खाता खाते लॉगइन সাইন লগইন";
export const BRACKETED = "session sessions profile profil perfil profilo profiel profilen профиль signed logged";

/** What somebody does as a user, so many words before at most. */
const SIGNS_IN = wordSet(
  `intru intră logueado logueada loguearme hlásím hlásit lépek belépek zaloguj loggo autentificat autentificată conectat conectată logat logată bejelentkezve bejelentkeztem belépve beléptem přihlášený přihlášená přihlášeni prihlásená prihlásil prihlásila prijavljen prijavljena prijavio prijavila prijavljeni prijavljam
  вошёл вошел вошла вхожу входим зашёл зашел зашла авторизован авторизована увійшов увійшла увійшли заходжу залогінений влязох влязла влизам вписан вписана συνδεδεμένος συνδεδεμένη συνδέθηκα collegato collegata loggato loggata autenticato identificado identificada identifié identifiée authentifié authentifiée
  logget loggad loggade inlogget indlogget kirjauduin kirjautuneena kirjautunut zaloguje aangemeld geregistreerd masuk login terdaftar nhập giriş girdim bağlandım מחובר מחוברת התחברתי נכנסתי prisijungęs prisijungusi pieteicies pieteikusies sisse loginud banned suspended muted kicked gesperrt banni baneado bannato banido geband bannad goes go going connecting connects authenticates runs authenticated authenticating authenticate binding running acting impersonating post posts posting posted log logs login logged logging sign signed signing in known registered registriert connect connected angemeldet melde eingeloggt kirjaudun kirjautua connecté connecte inscrit
  conecto conectado registrado entro entrar sesión acceso accedo acceder accesso registrato registrata registrada inscrita inscrite connectée conectada iscritta iscritto zarejestrowany zarejestrowana registrovaný registrovaná зарегистрирован зарегистрирована ingelogd log inloggad loggar logger přihlašuji přihlášen přihlášena přihlásit prihlasujem prihlásený
  loguję zalogowany zalogowana prijavljujem вхожу захожу логинюсь залогинен входжу логінюсь συνδέομαι appear appears listed known show shown compaio appaio risulto figuro aparezco salgo figura apareço apparais figure erscheine auftauche laufe läuft přihlašuju přihlásil přihlásila zalogowałem zalogowałam loguje zapisany figuruję syns heter hedder play playing plays played spiele spiel juego joue gioco jogo speel spelar spiller hraju играю граю`,
  "folded",
);
const SIGNS_BEFORE = 3;

/** "der unter wurzelpeter läuft". */
const RUNS =
  /^ [a-z][\w.-]{3,31} (?:läuft|unterwegs|aktiv|tätig|active|actif|activo|attivo|ativo|actief|aktywny|aktivní|angemeldet|registriert|bekannt|eingeloggt|gespeichert|geführt|ingelogd|geregistreerd|aangemeld|inloggad|registrerad)(?!\p{L})/u;

/** Does one of these stand before token `i`, in its clause? */
function signsIn(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  for (let k = i - 1; k >= 0 && k >= i - SIGNS_BEFORE; k--) {
    if ((s.start[k + 1] as number) - (s.end[k] as number) !== 1) return false;
    if (SIGNS_IN(s, k)) return true;
  }
  return false;
}

/** "im Spiel als Schattenluchs", "playing as Drakonpuff". */
const AT_PLAY = /(?:im spiel|playing|spiele|joue|jugando)$/iu;

/** "a known issue under DRV-4003", "logged as 0x80071808". */
const CODE = /^(?:0x[\dA-Fa-f]+|[A-Z]{1,4}-?\d{2,})$/;

/** "I post as moonbrown957", "log in as jhartley2": an odd spelling after the word. */
const STATE = /^\p{Ll}+(?:ed|ing|ive|able|ible|ary|ous|ant|ent|ate|ic|al|ts|ns|rs|es)$/u;

export function postsAs(ctx: Context, i: number): void {
  const s = ctx.scan;
  const text = s.text;
  // "find me on discord as …": a network's name, and an odd spelling behind the word.
  const network = ((s.cue[i - 1] as number) & C_USER) !== 0;
  if (
    !(network || signsIn(ctx, i) || RUNS.test(text.slice(s.end[i], (s.end[i] as number) + 56))) ||
    text.charCodeAt(s.end[i] as number) !== 32
  )
    return;
  let p = (s.end[i] as number) + 1;
  if (text.startsWith("que ", p) && text.startsWith("tant", s.start[i])) p += 4;
  if (/["'“‘@]/.test(text[p] ?? "")) p++;
  const end = userEnd(text, p);
  const value = text.slice(p, end);
  // "logged in as VMware-client", "as pyvmomi Python/3.9": a program.
  if (
    /^ ?[A-Z]?\w*\/\d/.test(text.slice(end, end + 24)) ||
    /[-_](?:client|agent|service|server|api|app|daemon)$/i.test(value)
  )
    return;
  // "às 4h45".
  if (/^\d{1,2}[hH]\d\d$/.test(value)) return;
  // "marked as sensitive", "listed as included", "known as endpoints": what it is, not who.
  if (STATE.test(value) && (LISTS(hashWord(value)) & DICTIONARY) !== 0) return;
  if (
    (end - p >= 3 &&
      /[a-z]/i.test(value) &&
      /[\d_]|\w[.-]\w/.test(value) &&
      !CODE.test(value) &&
      text.charCodeAt(end) !== 64) ||
    (!ROLE.test(value) && (isHandle(ctx, p, value) || OUTSIDER.test(value))) ||
    (/^\p{Lu}\p{Ll}{4,}$/u.test(value) &&
      AT_PLAY.test(text.slice(Math.max(0, (s.end[i - 1] as number) - 16), s.end[i - 1])))
  )
    asUser(ctx, p, end);
  // "logged in as DOLLIS": in capitals, and no word.
  else if (
    !network &&
    /^[A-Z]{4,14}\d{0,4}$/.test(value) &&
    !ROLE.test(value) &&
    !ROLE.test(value.toLowerCase()) &&
    (wordBits(text, p, end) & COMMON) === 0 &&
    (LISTS(hashWord(value)) & DICTIONARY) === 0 &&
    !/^[A-Z\d\s.,:'’-]+$/.test(text.slice(Math.max(0, p - 24), p))
  )
    ctx.emit(p, end, "USERNAME", 0.74, "username-as");
  // "log in as sunflower on the test box": one plain word that is nobody's part in things.
  else if (
    !network &&
    sizeOf(s, i) <= 4 &&
    /^[a-z]{4,20}$/.test(value) &&
    !ROLE.test(value) &&
    // "figura como entregado": what became of it.
    !(/(?:[aiu]d[oa]s?|[aiu]t[oai]|ée?s?)$/.test(value) && isOrdinaryNearby(value)) &&
    (wordBits(text, p, end) & COMMON) === 0 &&
    /^(?:["'’]?(?:[,.;!?\n)]|$)| (?:ma|mas|maar|men|pero|mais|aber|a|i|ale|y|on|at|in|to|and|but|with|from|for|via|using|auf|im|bei|und|mit|sur|et|en|y|con|op|på|och|og)(?!\p{L}))/u.test(
      text.slice(end, end + 8),
    )
  )
    ctx.emit(p, end, "USERNAME", 0.74, "username-as");
}

/** "connect as haus_mqtt / wald-und-wiese refused": and the password behind it. */
const PASSWORD_BEHIND = /^ ?\/ ?([^\s"'()/|,]{5,40})(?=\s|$)/;

function asUser(ctx: Context, from: number, end: number): void {
  ctx.emit(from, end, "USERNAME", 0.82, "username-as");
  const value = PASSWORD_BEHIND.exec(ctx.scan.text.slice(end, end + 46))?.[1] ?? "";
  const at = ctx.scan.text.indexOf(value, end);
  if (/\d|\p{Ll}-\p{Ll}/u.test(value) && !isOdd(value))
    ctx.emit(at, at + value.length, "SECRET", 0.84, "password-pair");
}

/** "akiko.taru olarak giriş yaptım", "bejelentkezve kfarago néven": the name stands before the word. */
const LAST_WORD = /(?<![\p{L}\d._@-])([a-z][\w.-]{2,31})["'”’»]? $/u;

export function beforeSigning(ctx: Context, i: number): void {
  const s = ctx.scan;
  const at = s.start[i] as number;
  const hit = LAST_WORD.exec(s.text.slice(Math.max(0, at - 36), at));
  if (hit === null) return;
  const value = hit[1] as string;
  const from = at - hit[0].length;
  let signs = signsIn(ctx, i);
  for (let k = i + 1; !signs && k < s.count && k <= i + SIGNS_BEFORE; k++) signs = SIGNS_IN(s, k);
  if (signs && !ROLE.test(value) && isAccountName(ctx, from, value))
    ctx.emit(from, from + value.length, "USERNAME", 0.8, "username-as");
}

const OWNER = edged(/(?<![\w.@/-])([a-z][\w.-]{3,31})['’]s $/);
const IN_BRACKETS = /^(?: in| on)? ?[([]["'@]?([a-z][\w.-]{2,31})["']?[)\]]/;

/** "the session [wdekker] was closed", "signed in (tbrandt)", "tbrandt's profile". */
export function bracketed(ctx: Context, i: number): void {
  const { text, end } = ctx.scan;
  const at = ctx.scan.start[i] as number;
  const owner = OWNER.exec(text.slice(Math.max(0, at - 38), at));
  if (owner !== null) {
    const name = owner[1] as string;
    const from = at - owner[0].length;
    if (!ROLE.test(name) && isAccountName(ctx, from, name))
      ctx.emit(from, from + name.length, "USERNAME", 0.78, "username-owner");
  }
  const hit = IN_BRACKETS.exec(text.slice(end[i], (end[i] as number) + 42));
  if (hit === null) return;
  const value = hit[1] as string;
  const from = (end[i] as number) + hit[0].lastIndexOf(value);
  if (!ROLE.test(value) && isAccountName(ctx, from, value))
    ctx.emit(from, from + value.length, "USERNAME", 0.8, "username-bracket");
}

const ISLAND_BEFORE = /(?<![\w.@/-])([a-z][\w.-]{3,31})(?:\P{ASCII}{0,10}| [^\n.!?A-Za-z]{0,12})$/u;
const ISLAND_BEHIND = /^\P{ASCII}{0,8} ?[:：「"'“]?([a-z][\w.-]{3,31})(?![\w@/])/u;

/** "fkaraman でログイン", "用fkaraman登录不了", "fkaraman के रूप में लॉगिन किया". */
export function islandLogin(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const at = start[i] as number;
  const before = ISLAND_BEFORE.exec(text.slice(Math.max(0, at - 48), at));
  const behind = before === null ? ISLAND_BEHIND.exec(text.slice(end[i], (end[i] as number) + 48)) : null;
  const value = (before ?? behind)?.[1]?.replace(/[._-]+$/, "") ?? "";
  if (value.length < 4 || ROLE.test(value) || !isAccountName(ctx, at, value)) return;
  const from =
    before !== null
      ? Math.max(0, at - 48) + before.index
      : (end[i] as number) + (behind as RegExpExecArray)[0].indexOf(value);
  ctx.emit(from, from + value.length, "USERNAME", 0.78, "username-as");
}

const BEFORE_NETWORK =
  /(?<!\p{L})(?:ping|dm|message|msg|contact|write|tell|ask|find|poke|reach|add|follow|schreib|kontaktier|écris|contacte|escribe|contacta|scrivi|contatta) ["'@]?([a-z][\w.-]{3,31})["']? (?:on|via|over|in|auf|über|bei|sur|en|por|su|op|på)(?: the| our)? $/iu;

/** "ping jcarlier on Slack": whom one writes to, before token `i`, a network's name. */
export function onNetwork(ctx: Context, i: number): void {
  const { text, start } = ctx.scan;
  const at = start[i] as number;
  const hit = BEFORE_NETWORK.exec(text.slice(Math.max(0, at - 56), at));
  if (hit === null) return;
  const value = hit[1] as string;
  const from = Math.max(0, at - 56) + hit.index + hit[0].lastIndexOf(value);
  if (!ROLE.test(value) && isAccountName(ctx, from, value))
    ctx.emit(from, from + value.length, "USERNAME", 0.8, "username-network");
}

/** Odd, made as logins are, or a word that no list knows. */
export const isAccountName = (ctx: Context, at: number, value: string): boolean =>
  isOdd(value) || isLogin(value) || NUMBERED.test(value) || OUTSIDER.test(value) || isHandle(ctx, at, value);
