/** User names: after a telling word, in home folders and domain logins, and handles that people use for each other. */

import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import {
  ANGLE,
  BACKSLASH,
  BRACKET,
  CLASS,
  DENSE,
  EQUALS,
  HYPHEN,
  isAlnum,
  isDigit,
  isLetter,
  MASK,
  PARENTHESIS,
  SLASH,
  unitAt,
} from "../../scan/classes.ts";
import {
  AMBIGUOUS,
  C_BANK,
  C_NAME,
  C_PASSWORD,
  C_TOKEN,
  C_USER,
  COMMON,
  FIRST,
  hashWord,
  KEYWORD,
  wordBits,
} from "../../scan/lexicon.ts";
import { wordLists, wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf, tokenAt } from "../context.ts";
import { isFilled } from "../filled.ts";
import { inCode } from "../source-code.ts";
import { hostsOf, isLogin, isOdd, isUnknown, owners, type Place, profiles, row, rowsAnnounced } from "./chains.ts";
import { nicks, speakers } from "./chats.ts";
import { denseLogins } from "./dense.ts";
import { further } from "./further.ts";
import { isIdentifierWord } from "./identifier-words.ts";
import { tried } from "./keys.ts";
import { isBuilt } from "./lines.ts";
import { listed } from "./listed.ts";
import { accountNamed, beforeCue, isStrong, jsonUsers, loggedUsers, named, whoami } from "./named.ts";
import { isOfWords } from "./of-words.ts";
import {
  ACCOUNT_MORE,
  AS_BEHIND,
  AS_WORDS,
  BRACKETED,
  beforeSigning,
  bracketed,
  isAccountName,
  islandLogin,
  LOGS_IN,
  NETWORKS,
  onNetwork,
  postsAs,
} from "./signed-in.ts";
import { isHandle, isListedName, isUserChar, userEnd } from "./spelled.ts";
import { isSystemUser } from "./system-users.ts";

const STYLE_RULES =
  /^(v\d{1,4}|main|master|trunk|latest|canary|nightly|develop|[a-z]+(?:_[a-z]+)*_(?:required|exempt|property|cache|cached|permission|fixture|validator|staticmethod|classmethod|transaction|protected)|frontend|backend|devops|infra|platform|payments|billing|support|design|qa|core|reviewers|maintainers|tailwind|media|import|charset|font|keyframes|supports|page|namespace|layer|container|property|apply|include|mixin|extend|use|forward|return|param|returns?|type|throws|deprecated|see|since|author|version|override|override|component|injectable|input|output|autowired|bean|test|before|after|entity|table|column|id|service|controller|get|post|put|delete|app|types?|babel|angular|here|channel|everyone|all|decorator|property|staticmethod|classmethod|dataclass|pytest|nestjs|react|vue|material|sentry|aws|google|azure|microsoft|company|scope|org|sha256|sha512|oncall|on-call|[a-z]+-(team|bot|ops|leads|all|group)|team-[a-z]+|font-[a-z-]+|counter-style|color-profile|starting-style|view-transition|position-try|custom-[a-z]+|-?webkit-[a-z-]+|-moz-[a-z-]+)$/i;

/** "Accepted publickey for nadja from …". */
const PUBLIC_KEY = wordSet("publickey", "folded");

export function usernames(given: Context): void {
  const s = given.scan;
  const places: Place[] = [];
  const ctx: Context = {
    scan: s,
    emit: (start, end, type, score, rule) => {
      if (type === "USERNAME" && (isFilled(s.text, start, end) || (score < TOLD && inCode(s, start)))) return;
      if (type === "USERNAME" && score < 0.9 && isKey(s.text, start, end)) return;
      // "FILESRV2$": a machine's own account.
      if (s.text.charCodeAt(end) === 36 && /^[A-Z][A-Z\d-]*$/.test(s.text.slice(start, end))) return;
      const more = type === "USERNAME" && unitAt(s.text, end) === 39 ? tiedOn(s.text, start, end) : 0;
      given.emit(start, end + more, type, score, rule);
      if (type === "USERNAME") places.push({ start, end });
    },
  };
  told(ctx);
  const put = (start: number, end: number): void => ctx.emit(start, end, "USERNAME", 0.82, "username-row");
  listed(ctx);
  if (places.length === 0 && !s.hasColon && (s.signs & (SLASH | BACKSLASH | PARENTHESIS | HYPHEN)) === 0) return;
  if (s.hasColon) rowsAnnounced(ctx, put);
  if ((s.signs & (SLASH | BACKSLASH)) !== 0) profiles(ctx, put);
  if (s.hasDigit && (s.signs & (PARENTHESIS | HYPHEN)) !== 0) owners(ctx, put);
  if (places.length === 0) return;
  if ((s.signs & HYPHEN) !== 0) hostsOf(given, places);
  for (const place of places.slice(0, MOST_ROWS)) row(given, place.end, true, put);
}

/** "olena.lys'yak": how much of a name stands behind its apostrophe. */
function tiedOn(text: string, start: number, end: number): number {
  const before = unitAt(text, start - 1);
  if (before === 39 || before === 34 || !/[._]/.test(text.slice(start, end))) return 0;
  return /^'[a-z]{3,16}(?![\w'])/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
}

/** `'last_ip': …`: a record's key, of several words. */
function isKey(text: string, start: number, end: number): boolean {
  const quote = text.charCodeAt(end);
  return (
    (quote === 34 || quote === 39) &&
    text.charCodeAt(start - 1) === quote &&
    text.charCodeAt(end + 1) === 58 &&
    /^[a-z]+(?:_[a-z]+)+$/.test(text.slice(start, end))
  );
}

const MOST_ROWS = 64;
/** In a program only what its place tells beyond doubt is believed. */
const TOLD = 0.86;

function told(ctx: Context): void {
  const s = ctx.scan;
  const text = s.text;
  if ((s.cues & C_USER) !== 0) {
    for (let n = 0; n < s.tellingCount; n++) {
      const i = s.telling[n] as number;
      if (((s.cue[i] as number) & C_USER) === 0) continue;
      named(ctx, i);
      further(ctx, i, !isStrong(ctx, i));
    }
  }
  if ((s.cues & C_BANK) !== 0 && ACCOUNT.inText(s)) {
    for (let n = 0; n < s.tellingCount; n++)
      if (ACCOUNT(s, s.telling[n] as number)) accountNamed(ctx, s.telling[n] as number);
  }
  if (s.hasColon && s.hasDigit && (s.signs & (PARENTHESIS | BRACKET | ANGLE)) !== 0) speakers(ctx);
  if ((s.signs & ANGLE) !== 0 && text.includes("\n<")) nicks(ctx);
  // "[~gtarrant]": whom a tracker's remark names.
  if ((s.signs & BRACKET) !== 0 && text.includes("[~"))
    for (const hit of all(NAMED_IN_TRACKER, text))
      ctx.emit(hit.index + 2, hit.index + hit[0].length - 1, "USERNAME", 0.86, "username-tracker");
  if (s.hasColon && text.includes('":')) jsonUsers(ctx, text);
  if ((s.hasColon && s.hasDigit) || (s.cues & (C_PASSWORD | C_USER | C_TOKEN)) !== 0 || PUBLIC_KEY.inText(s))
    loggedUsers(ctx);
  if ((s.signs & EQUALS) !== 0 && text.includes("id=")) tried(ctx);
  if (((s.words & KEYWORD) !== 0 || (s.cues & C_NAME) !== 0) && leadsTo.inText(s))
    for (let n = 0; n < s.tellingCount; n++) {
      const i = s.telling[n] as number;
      const list = leadsTo(s, i);
      if (list === AS && i > 0 && sizeOf(s, i) <= 11) postsAs(ctx, i);
      else if (list === CALLED_BY) goesBy(ctx, i);
      else if (list === WHOAMI) whoami(ctx, s.end[i] as number);
      else if (list === BEHIND) beforeSigning(ctx, i);
      else if (list === OF_ACCOUNT) {
        accountNamed(ctx, i);
        beforeCue(ctx, s.start[i] as number);
      } else if (list === BRACKET_NEXT) bracketed(ctx, i);
      else if (list === ISLAND) islandLogin(ctx, i);
      else if (list === NETWORK) onNetwork(ctx, i);
    }
  if ((s.cues & C_USER) !== 0 && text.includes("$")) cashtags(ctx, text);
  for (const at of s.ats) handle(ctx, text, at);
  if ((s.signs & (SLASH | BACKSLASH)) !== 0) folders(ctx, text);
  if ((s.signs & SLASH) !== 0 && PARTS.inText(s)) {
    redditors(ctx, text);
    paths(ctx, text);
  }
  denseLogins(ctx);
}

const GOES_BY = /^ by (?:the (?:name|handle|nick) )?["“'@]?(?=\p{L})/u;
const BY_NAME = /^ (?:of )?["“'@]?(?=\p{L})/u;

/** "she goes by SilverNewt in the community", "under the name of SilverNewt": at "goes" or "name". */
function goesBy(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const [from, stop] = [start[i] as number, end[i] as number];
  const goes = text.startsWith("goes", from);
  if (!goes && !/(?<!\p{L})(?:under|by) the $/u.test(text.slice(Math.max(0, from - 11), from))) return;
  const joint = (goes ? GOES_BY : BY_NAME).exec(text.slice(stop, stop + 28));
  if (joint === null) return;
  const at = stop + joint[0].length;
  const to = userEnd(text, at);
  const value = text.slice(at, to);
  if (/\p{L}[\d_]|\d\p{L}/u.test(value) || isHandle(ctx, at, value)) ctx.emit(at, to, "USERNAME", 0.82, "username-as");
}

const NAMED_IN_TRACKER = /\[~(?:accountid:)?[\w.@:-]{3,64}\]/g;
const CASHTAG = /cash ?(?:app|tag)[^$\n.!?]{0,24}\$[A-Za-z][\w-]{2,19}(?![\w(])/gi;

/** "cashapp $casperl88". */
function cashtags(ctx: Context, text: string): void {
  for (const hit of all(CASHTAG, text))
    ctx.emit(hit.index + hit[0].indexOf("$"), hit.index + hit[0].length, "USERNAME", 0.86, "cashtag");
}

/** The parts of a path that redditors and paths look for. */
const PARTS = wordSet("u user users profile profiles member members account accounts", "folded");
const ACCOUNT = wordSet("account acc acct konto compte cuenta conta konta účet kontot kontoen", "folded");
const leadsTo = wordLists([AS_WORDS, "goes name", "whoami", AS_BEHIND, ACCOUNT_MORE, BRACKETED, LOGS_IN, NETWORKS]);
const [AS, CALLED_BY, WHOAMI, BEHIND, OF_ACCOUNT, BRACKET_NEXT, ISLAND, NETWORK] = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** "@login_required" over "def create():", "``@bp.route``": what a function is furnished with. */
function isDecorator(text: string, at: number, end: number): boolean {
  if (text.startsWith("``", at - 2) || text.startsWith(":`", at - 2)) return true;
  if (text.charCodeAt(end) !== 10) return false;
  let p = at - 1;
  while (p >= 0 && (text.charCodeAt(p) === 32 || text.charCodeAt(p) === 9)) p--;
  return (p < 0 || text.charCodeAt(p) === 10) && FURNISHED.test(text.slice(end, end + 40));
}
const FURNISHED =
  /^\n[ \t]*(?:@|def |class |async |function |export |public |private |protected |override |static |final |fun |val |var )/;

/** "@mara_o": believed with a word for it near, an odd spelling, or a given name; not rules, decorators and scopes. */
function handle(ctx: Context, text: string, at: number): void {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  // "ツイッターは@yuzu_pon_88です": no blank parts what is written without any.
  const glued = isAlnum(before) && CLASS[before] !== DENSE;
  if (glued) {
    remote(ctx, text, at);
    payee(ctx, text, at);
  }
  if (glued || before === 46 || before === 47 || before === 64 || before === 95 || before === MASK) return;
  const end = userEnd(text, at + 1);
  const value = text.slice(at + 1, end);
  const after = text.charCodeAt(end);
  // "redis://${USER}:${PASS}@cache": behind a place held for a value.
  if (before === 125) return;
  // In quotes a key or a scope ("@type", "@company/…"), unless it is spelled like a handle and nothing else.
  if ((before === 34 || before === 39) && !(after === before && /[a-z]\D*\d/i.test(value))) return;
  if (
    value.length < 3 ||
    after === 47 ||
    after === 40 ||
    after === 64 ||
    (!isLetter(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== 95)
  )
    return;
  if (
    // "@pytest.mark.parametrize": the first word is the program's.
    STYLE_RULES.test(value.includes(".") ? value.slice(0, value.indexOf(".")) : value) ||
    /^ts-(expect|ignore|nocheck|check)/.test(value) ||
    /\.(com|org|net|io|de|test)$/i.test(value)
  )
    return;
  const cue = cuedBy(ctx, at);
  if ((REVISION.test(value) || (!cue && isOfProgram(value))) && !isAsked(text, at, end) && !followed(ctx, end)) return;
  const bits = wordBits(text, at + 1, end);
  const odd = /[\d_]|\w[.-]\w/.test(value) && /[a-z]/i.test(value);
  const code =
    // "@mara_97;" in prose is no rule of style.
    (/[a-z]\D*\d/i.test(value) ? /[{(=]/ : /[{}();=]/).test(
      before === 40 && after === 41 ? text.slice(end + 1, end + 3) : text.slice(end, end + 3),
    ) ||
    (/(^|\n)\s*$/.test(text.slice(Math.max(0, at - 4), at)) &&
      !odd &&
      !cue &&
      (bits & (FIRST | AMBIGUOUS)) !== FIRST &&
      !isAsked(text, at, end));
  // "@EnableAsync-jobb": an annotation in a compound.
  if (code || isDecorator(text, at, end) || /^(?:[A-Z][a-z]+){2,}-\p{Ll}+$/u.test(value)) return;
  if ((bits & COMMON) !== 0) return;
  if (
    cue ||
    odd ||
    followed(ctx, end) ||
    isAsked(text, at, end) ||
    CALLED.test(text.slice(Math.max(0, at - 14), at)) ||
    (bits & FIRST) !== 0
  )
    ctx.emit(at, end, "USERNAME", 0.82, "handle");
}

/** "@cache_page": its words are a program's. */
const isOfProgram = (value: string): boolean =>
  value.includes("_") && isOfWords(value) && value.split("_").some(isIdentifierWord);
/** "@v2.9.0", "@main": a version or a branch, behind what is used. */
const REVISION =
  /^(?:v\d{1,3}(?:\.\d{1,4}){0,3}|main|master|trunk|latest|next|beta|alpha|canary|stable|develop|nightly|edge|rc\d?)$/i;

/** "on the forum i'm @frostmoth": who somebody is there. */
const CALLED =
  /(?<!\p{L})(?:i['’]?m|i am|ich bin|je suis|soy|sono|ik ben|jag är|jestem|jsem|я|called|dm|message|ping|add|follow|cc|reviewers?:?|assignees?:?|assigned to|approved by|author:?|owner:?) $/iu;

/** "@gtarrant can you look": somebody is asked for something. */
const isAsked = (text: string, at: number, end: number): boolean =>
  ASKED.test(text.slice(end, end + 20)) && (LISTS(hashWord(text.slice(at + 1, end))) & DICTIONARY) === 0;
const ASKED =
  /^,? (?:(?:can|could|would|will|did|do|are|have) (?:you|u)|please|pls|plz|thanks|thx|fyi|kannst du|können sie|bitte|danke|(?:peux|pourrais)[ -]tu|pouvez[ -]vous|merci|puedes|podrías|por favor|gracias|puoi|grazie|podes|pode|obrigad[oa]|kun je|kan je|kan du|czy możesz|proszę|можешь|можете|посмотри|глянь|пожалуйста|спасибо)(?!\p{L})/iu;

/** "@moonwalker on Instagram": a network's name within the next three words. */
function followed(ctx: Context, end: number): boolean {
  return /^ (on|at|in|auf|bei|sur|en|no|na|su|op|på|in) (my )?(instagram|insta|twitter|x|telegram|tiktok|discord|snapchat|reddit|github|skype|facebook|mastodon|threads|youtube|twitch|vk|wechat)\b/i.test(
    ctx.scan.text.slice(end, end + 28),
  );
}

const PAYMENT_BANK =
  /^(?:ok(?:axis|hdfc(?:bank)?|icici|sbi)|ybl|ibl|axl|apl|yapl|rapl|paytm|pt(?:yes|axis|sbi|hdfc)|upi|wa(?:icici|sbi|axis|hdfcbank)|barodampay|kotak|hdfcbank|icici|sbi|axisbank|airtel|freecharge|jio|idfcbank|pnb|cnrb|unionbank|federal|indus|kbl)(?![\w.-]*\w)/i;

const ANY_BANK = /^[a-z]{3,12}(?![\w.-]*\w)/i;
const PAYEE = /(?<!\p{L})(?:upi|vpa|bhim|यूपीआई|यूपीआइ)(?!\p{L})[^@\n]{1,40}$/iu;

/** Is an address for payments spoken of right before the sign? */
function toldPayee(text: string, at: number): boolean {
  return PAYEE.test(text.slice(Math.max(0, at - 56), at));
}

/** "sunita.r@okhdfc": an address for payments, whose bank has no ending. */
function payee(ctx: Context, text: string, at: number): void {
  const behind = text.slice(at + 1, at + 20);
  // Nearly every address ends here: its domain has a dot.
  const bank = ANY_BANK.exec(behind);
  if (bank === null || !(PAYMENT_BANK.test(behind) || toldPayee(text, at))) return;
  let p = at;
  while (p > 0 && at - p < 48 && isUserChar(text.charCodeAt(p - 1))) p--;
  if (at - p >= 3) ctx.emit(p, at + 1 + bank[0].length, "BANK", 0.93, "payment-address");
}

/** "ssh kanders@fileserver01", "scp report.pdf kanders@203.0.113.8:", "kanders@kanders-mbp": the name before the machine's. */
function remote(ctx: Context, text: string, at: number): void {
  let p = at;
  while (p > 0 && at - p < 32 && isUserChar(text.charCodeAt(p - 1))) p--;
  if (at - p < 3 || !/[\s:<("'=]/.test(text[p - 1] ?? " ")) return;
  const login = text.slice(p, at);
  // "Call-ID: 51c0a2f0b7@192.0.2.31": a number of sixteen letters.
  if (isSystemUser(login) || /^(?=\D*\d)[\da-f]{8,}$/i.test(login)) return;
  const host = HOST.exec(text.slice(at + 1, at + 42))?.[0] ?? "";
  const told =
    (host !== "" && REALM.test(host)) ||
    (isDigit(text.charCodeAt(at + 1)) && IP_BEHIND.test(text.slice(at + 1, at + 17))) ||
    (text.charCodeAt(p - 1) === 32 &&
      /\b(ssh|scp|sftp|rsync|mosh|ssh-copy-id):?( [^\s@]+)* $/.test(text.slice(Math.max(0, p - 60), p)));
  // An address of mail.
  if (host === "" && !told) return;
  const own = host.toLowerCase().startsWith(login.toLowerCase());
  if (told || (host !== "" && (own || isOdd(login) || isLogin(login) || isUnknown(login) || isListedName(login))))
    ctx.emit(p, at, "USERNAME", 0.85, "username-remote");
  // Whose machine it is: "bartholomew@barts-thinkpad".
  if (own || isShortened(host, login)) ctx.emit(at + 1, at + 1 + host.length, "DEVICE", 0.84, "host-name");
}

/** Does a machine's name open with four letters and more of the login, and an owner's ending or none? */
function isShortened(host: string, login: string): boolean {
  const short = /^([a-z]{4,12}?)s?-/i.exec(host)?.[1];
  return short !== undefined && login.toLowerCase().startsWith(short.toLowerCase());
}

const REALM = /^(?:pam|pve|ldap|radius|kerberos)$/;
/** A machine's name of several parts or what keeps accounts ("henk@pam"), and no address, version or path. */
const HOST =
  /^(?:[A-Za-z][A-Za-z\d]*(?:-[A-Za-z\d]+){1,4}|localhost|(?:pam|pve|ldap|radius|kerberos)(?![\w-]))(?![\w-]|[.@/]\w)/;
const IP_BEHIND = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d/;

/** A user or name word among the few tokens before the sign. */
function cuedBy(ctx: Context, at: number): boolean {
  const s = ctx.scan;
  const next = tokenAt(s, at);
  for (let k = next - 1; k >= 0 && k > next - 7 && at - (s.end[k] as number) < 40; k--) {
    if (((s.cue[k] as number) & (C_USER | C_NAME)) !== 0) return true;
  }
  return false;
}

/** "u/moonwalker77", "user/hpellegrini". */
function redditors(ctx: Context, text: string): void {
  for (const mark of ["u/", "user/"])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 2)) {
      if (at > 0 && !/[\s(/]/.test(text[at - 1] as string)) continue;
      const from = at + mark.length;
      const end = userEnd(text, from);
      const value = text.slice(from, end);
      if (value.length < 4 || text.charCodeAt(end) === 47 || !/[a-z]/i.test(value) || isSystemUser(value)) continue;
      if ((mark === "u/" && /[\d_]|[a-z][A-Z]/.test(value)) || isAccountName(ctx, from, value))
        ctx.emit(from, end, "USERNAME", 0.8, "username-reddit");
    }
}

/** What home folders lie in. */
const FOLDERS = /\/(?:home|homes|Users|users|run\/media|spool\/cron(?:\/crontabs)?|(?:var|spool)\/mail)(?=\/)/g;
const FOLDER_WORD = wordSet("home homes users media cron crontabs mail");
/** Those of Windows in its languages, and shares that are called so. */
const WINDOWS_FOLDERS =
  /\\(?:users|utenti|usuarios|usuários|utilisateurs|utilizadores|benutzer|gebruikers|användare|brugere|brukere|käyttäjät|użytkownicy|пользователи|homes?|homedirs?|userdata|profiles?|documents and settings)\$?(?=\\)/giu;

/** `/home/mara/`, `C:\Users\mara\`, `CORP\mara`. */
function folders(ctx: Context, text: string): void {
  if (FOLDER_WORD.inText(ctx.scan)) homes(ctx, text, FOLDERS);
  if ((ctx.scan.signs & BACKSLASH) === 0) return;
  homes(ctx, text, WINDOWS_FOLDERS);
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at + 1)) {
    let start = at;
    while (start > 0 && at - start < 16 && isAlnum(text.charCodeAt(start - 1))) start--;
    const domain = text.slice(start, at);
    const before = text.charCodeAt(start - 1);
    // "CONTOSO\\\\mara": as JSON has it.
    const name = text.charCodeAt(at + 1) === 92 ? at + 2 : at + 1;
    if (
      domain.length < 2 ||
      !/^(?:[A-Z][A-Z0-9]+|AzureAD)$/.test(domain) ||
      before === 92 ||
      // "C:FOO", but "/user:CONTOSO" and "username:s:CONTOSO".
      (before === 58 && /(?:^|[\s"'(])[A-Za-z]:$/.test(text.slice(Math.max(0, start - 3), start))) ||
      before === 47 ||
      // "@ORM\\Column(name=…)": an annotation.
      before === 64 ||
      NO_DOMAIN.test(text.slice(Math.max(0, start - LONGEST_ROOT), at))
    ) {
      if (!smallDomain(ctx, start, at, name)) thisMachine(ctx, at, name);
      continue;
    }
    const end = userEnd(text, name);
    // "F1\\LXOFFICE.MDB": a file.
    if (/\.[A-Z]{3}$/.test(text.slice(name, end))) continue;
    if (end - name > 2 && text.charCodeAt(end) !== 92 && !isSystemUser(text.slice(name, end)))
      ctx.emit(start, end, "USERNAME", 0.82, "domain-login");
  }
}

function homes(ctx: Context, text: string, folders: RegExp): void {
  for (const hit of all(folders, text)) {
    const windows = folders === WINDOWS_FOLDERS;
    let from = hit.index + hit[0].length + 1;
    // "C:\\\\Users\\\\mara": a path written as JSON has it.
    if (text.charCodeAt(from) === 92) from++;
    let end = from;
    while (
      end < text.length &&
      end - from < 40 &&
      (isUserChar(text.charCodeAt(end)) ||
        (windows && text.charCodeAt(end) === 32 && /^ [A-Za-z]+\\/.test(text.slice(end, end + 24))))
    )
      end++;
    // "GET /users/me 200": a part of a service.
    if (hit[0] === "/users" && METHOD.test(text.slice(Math.max(0, hit.index - 48), hit.index))) continue;
    if (end - from < 2 || (hit[0] === "/users" && text.charCodeAt(end) !== 47 && text.charCodeAt(end) > 32)) continue;
    const name = text.slice(from, end);
    if (/[\p{L}\d]/u.test(name) && !isSystemUser(name) && !isRecord(name) && (windows || !OF_SITE.test(name)))
      ctx.emit(from, end, "USERNAME", 0.88, "home-folder");
  }
}

/** "/users/2819c223": a record's number of sixteen letters. */
const isRecord = (name: string): boolean => /^(?=\D*\d)(?=\d*[a-f])[\da-f]{8,}$/.test(name);

const METHOD = /(?:GET|PUT|POST|HEAD|PATCH|DELETE|OPTIONS|https?:\/\/\S{0,40})(?: ?\/?\S{0,24})?$/;
/** "/home/products/summer", "/users/guide/intro.html": parts of a site, whose pages lie under its home. */
const OF_SITE =
  /^(?:products?|produkte?|produits?|productos?|prodotti|produtos|articles?|blogs?|categor\p{L}+|collections?|catalogu?e?s?|orders?|carts?|checkout|deals?|offers?|sales?|shops?|stores?|brands?|services?|solutions|features|pricing|plans|support|faqs?|help|docs?|documentation|guides?|manuals?|tutorials?|getting-started|quickstart|about(?:-us)?|contact(?:-us)?|careers|events?|galler(?:y|ies)|images?|img|assets|static|media|css|js|fonts|search|index|main|pages?|list|all|new|edit|create|update|delete|remove|view|show|log[-_]?(?:in|out)|sign[-_]?(?:in|up|out)|register|profiles?|settings|preferences|dashboard|overview|reports?|export|import|welcome|privacy|terms|legal|terminal|status|api|v\d|me|self|current|active|groups?|roles?|permissions|invite|invitations|notifications|password|reset)(?:\.\w{2,5})?$/iu;

/** "GET /u/perttu.l/orders": whose part of a site. */
const OWN_PATH = /\/(?:u|user|users|profile|profiles|members?|accounts?)\/([A-Za-z][\w.-]{2,31})(?=[/?\s"'])/g;

function paths(ctx: Context, text: string): void {
  for (const hit of all(OWN_PATH, text)) {
    const name = hit[1] as string;
    const from = hit.index + hit[0].length - name.length;
    if (isAccountName(ctx, from, name) && !isSystemUser(name) && !OF_SITE.test(name))
      ctx.emit(from, from + name.length, "USERNAME", 0.82, "username-path");
  }
}

const SIGNED_IN =
  /(?<!\p{L})(?:(?:signed|logged|sign|log) ?(?:in|on) (?:as|with)|login|logon|user(?:name)?|account|benutzer(?:name)?|angemeldet als|konto|utilisateur|identifiant|connecté en tant que|usuario|utente|utilizador|usuário|gebruiker|användare|bruger|bruker|käyttäjä|użytkownik|uživatel|používateľ|felhasználó|utilizator|потребител|пользователь|логин|користувач|χρήστης|kullanıcı)(?: (?:is|ist|est|es|è|é|är|er))?[ :=]{1,2}["'(]?$/iu;

/** ",corp\\mwilkes,": a domain in small letters, and a name that is built as logins are. */
function smallDomain(ctx: Context, start: number, at: number, name: number): boolean {
  const { text } = ctx.scan;
  if (!/^[a-z][a-z\d]+$/.test(text.slice(start, at)) || !/[\s,;|"'(=]/.test(text[start - 1] ?? " ")) return false;
  const end = userEnd(text, name);
  // "i:0#.w|northwind\\tdelacroix": a claim.
  if (
    !(
      isBuilt(text.slice(name, end)) ||
      (end - name > 2 && SIGNED_IN.test(text.slice(Math.max(0, start - 24), start))) ||
      /#\.\w\|$/.test(text.slice(Math.max(0, start - 4), start))
    ) ||
    /[\\./]/.test(text[end] ?? " ")
  )
    return false;
  ctx.emit(start, end, "USERNAME", 0.82, "domain-login");
  return true;
}

/** `"LastLoggedOnUser"=".\\gosta"`: an account of the machine itself; most of what stands so is a file of this folder. */
function thisMachine(ctx: Context, at: number, name: number): void {
  const { text } = ctx.scan;
  if (text.charCodeAt(at - 1) !== 46 || !/["'\s:=]/.test(text[at - 2] ?? " ")) return;
  const end = userEnd(text, name);
  const value = text.slice(name, end);
  if (end - name < 3 || /[\\.]/.test(value + (text[end] ?? "")) || isSystemUser(value)) return;
  if (
    (isOdd(value) && value.split(/[_\d]+/).some((part) => isUnknown(part) || isListedName(part))) ||
    /(?:user|log[io]n|account)\w*["']?\s?[:=]\s?["']?\.$|(?:local|admin|user|account|login)(?: (?:is|as))? \.$/i.test(
      text.slice(Math.max(0, at - 32), at),
    )
  )
    ctx.emit(name, end, "USERNAME", 0.86, "domain-login");
}

/** Parts of a registry ("HKEY_CURRENT_USER\\Software"), what devices hang on ("PCI\\VEN_8086"), and domains that every Windows has. */
const NO_DOMAIN =
  /(?:^|[^A-Z])(?:HKEY_[A-Z_]{4,16}(?:\\\.DEFAULT)?|HKU\\\.DEFAULT|HKLM|HKCU|HKU|HKCR|HKEY|SOFTWARE|SYSTEM|BUILTIN|AUTHORITY|SERVICE|APPPOOL|PCI|ACPI|USB|HID|SCSI|DISPLAY|HDAUDIO|SWD|BTHENUM)$/;
/** "HKEY_CURRENT_", with a sign before it. */
const LONGEST_ROOT = 16;
