/**
 * User names that stand in a row with one that is told, or that the text names again: "remove mkaurr, then tdubey, then
 * pwongsa", "two admins left: rsingh2 and ofarah", "I see pmulder77 and pmulder_old".
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, spelled } from "../../names/ordinary-words.ts";
import { HYPHEN, isDigit, PARENTHESIS, SLASH, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST, wordBits } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { isStatus } from "../status-words.ts";
import { isOfWords } from "./of-words.ts";
import { isSmallLatin, isUserChar, TOOLS, userEnd } from "./spelled.ts";
import { isSystemUser } from "./system-users.ts";

/** A place in the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const MOST = 24;
/** What stands between two of a row: a mark, a word for "and", one for "then", or several of these. */
const NEXT = codedOnce(
  /^["'”»)]?(?: \([^()\n]{1,28}\))?(?:(?:, |; ?|,?\n *[-*•] ?| )(?:(?:and |und |et |y |e |en |och |og |i )?(?:mine|hers|his|theirs|yours|ours|meins?|meiner|seiner|el mío|la mía|le mien|la mienne|il mio|la mia|o meu|a minha|de mijne|die van mij|min|mój|můj|мой|мій)(?:['’]s| is| ist| es| est| è| é| är| er| to| je)?:? )?(?:(?:and|as well as|or|nor|plus|und|oder|sowie|et|ou|puis|y|o|e|ed|en|of|och|eller|og|ja|tai|sekä|i|oraz|lub|a|nebo|ve|и|или|та|або|és|și|dan|và) )?(?:(?:maybe|perhaps|possibly|vielleicht|peut-être|quizás?|talvez|forse|misschien|kanske|måske|może|možná|then|also|afterwards|next|finally|lastly|after that|to|dann|danach|anschließend|zuletzt|auch|puis|ensuite|enfin|après|aussi|luego|después|también|finalmente|poi|dopo|anche|infine|depois|também|então|daarna|dan|ook|tenslotte|sen|sedan|därefter|också|så|derefter|deretter|også|sitten|lopuksi|myös|potem|następnie|też|pak|potom|také|sonra|затем|потом|також|потім|lalu|rồi) )?| ?\/ | ?-> ?| ?→ ?| ?> ?| ?\+ ?| ?& ?)["'“«(@]?/u,
);
/** What is said of the one before, where "then" follows: the next is odd as well. */
const DONE = edged(
  codedOnce(
    /^(?: [\p{L}'’]{1,14}){1,4}(?=[,;]? (?:and |und |et |y |e |en |och |og |ja )?(?:then|danach|dann|puis|ensuite|luego|después|poi|depois|daarna|sen|sedan|derefter|deretter|sitten) )/u,
  ),
);
/** A verb of its own before the next one, who is odd then: "a_khan, then b_liu, and leave rvdberg". */
const DEED =
  /^(?:(?:the )?new one(?: is)?|now|jetzt|neu|leave|keep|add|remove|disable|enable|lock|unlock|reset|skip|delete|revoke|deactivate|reactivate|suspend|but not|not|nicht|lass|lassen|behalte|sperre|sauf|garder|gardez|pas|deja|dejar|menos|no|lascia|tieni|non|deixa|deixar|menos|não|laat|houd|niet|behåll|inte|behold|ikke|jätä|ei) /u;

/** A spelling that no word has: digits, an underscore, a dot inside. */
export const isOdd = (value: string): boolean =>
  holdsOdd(value) &&
  /^[\p{L}_][\p{L}\d._-]{2,31}$/u.test(value) &&
  /[\p{L}][._]\p{L}|\p{L}\d|_/u.test(value) &&
  !NO_USER.test(value);

/** A digit, a dot or an underscore. */
function holdsOdd(value: string): boolean {
  for (let p = 0; p < value.length; p++) {
    const c = value.charCodeAt(p);
    if (c === 46 || c === 95 || isDigit(c)) return true;
  }
  return false;
}

const NO_USER =
  /\.(?:exe|dll|js|ts|html?|php|png|jpe?g|log|txt|pdf|docx?|xlsx?|csv|json|xml|ya?ml|toml|cfg|tar|t?gz|jar|deb|rpm|whl|lock|sql|bak|iso|dmg|apk|conf|ini|sh|py|zip|com|org|net|io|local|md)$|_(?:passwords?|credentials?|login|user|modules|packages|files?|data|logs?|cache|config|tmp|temp|dir|ids?|date|name|time|count|size|type|keys?|token|url|path|code|status|error|mode|level|version)$|^(?:v|rev|build|kb|cve|rfc|iso|usb|ipv|mp|h|x|sha|utf|win|db|web|node|srv|fs|dc|ts|nas|pc|mx|dns|ci|term|sql|print|host|server|app|api|gw|fw|ap|vm|svc|sn|sku|ref|id|no|nr|inv|ord|po|step|page|room|line|row|port|tier|level|phase|q|fy|p|s|a|b|c)[-_.]?\d|^(?:svc|sys|srv|service|system|backup|cron|admin|root|test|demo|noreply|no-reply)\b|^\d/iu;

/** A letter or two and a family name, a given name and a letter, or an onset that no word has: what logins are made of. */
export function isLogin(value: string): boolean {
  if (!isUnknown(value) || value.length < 5) return false;
  if (ONSET.test(value) || (value.length >= 8 && PAIR_ONSET.test(value) && !TOOL.test(value))) return true;
  const named = (part: string, list: number, lexical: number): boolean =>
    part.length >= 4 && ((LISTS(hashWord(part)) & list) !== 0 || (wordBits(part, 0, part.length) & lexical) !== 0);
  return (
    named(value.slice(1), FAMILY, LAST) ||
    named(value.slice(2), FAMILY, LAST) ||
    named(value.slice(0, -1), GIVEN, FIRST)
  );
}
const ONSET = edged(
  /^(?!sch|scr|str|spr|spl|thr|shr|chr|phr|chl|skr|skl|spj|stj|skj|krz|prz|trz|brz|grz|drz|szcz|wsp|wst|wsz|wyk|vst|vzd|vzp|zdr|zmr|zvl|str|smr|tsch|pfl|pfr|mln)[bcdfghjklmnpqrstvwxz]{3}/,
);

/** Two consonants that no word of a language in Latin letters begins with: an initial and a family name. */
const PAIR_ONSET = edged(
  /^(?:l[bcdfgkmnprstvwz]|r[bcdfgkmnpst]|j[bcdfghlpqrtvw]|m[bcdfghkptvw]|n[bcdfghlmnprstvwz]|p[bcdgkmvwz]|t[bcdfgmnpvwz]|b[bcdfghkmnpstvwz]|c[bcdfgkpqstvw]|d[cfgkpqtvwz]|f[bcdfghkmnpqstvwz]|g[bcfgkptvwz]|h[bcdfghkmpqrstwz]|k[bcfgkmpqtwz]|v[bcdfghkmnptvwz]|w[bcdfgkmnpqvwz]|s[bdfgrz]|z[bcfghjkprstvwz])[aeiouyl]/,
);
/** What programs begin with. */
const TOOL =
  /^(?:pg|lv|vg|tcp|dns|dpkg|rpm|vm|gpg|gdb|bz|kde|gtk|npm|sd|mk|cp|mp|db|hdmi|wps|wp|rfid|gps|pdf|svg|csv|cms|crm|sms|mms|rss|vpn|tls|ssl|ssh|ftp|nfs|smb|ldap|sql|html|http|xml|jpg|mpeg|ntp|nvme|fw|hw|sw)/;

/** A word of small letters that no list knows. */
export function isUnknown(value: string): boolean {
  return (
    isSmallLatin(value) &&
    wordBits(value, 0, value.length) === 0 &&
    (LISTS(hashWord(value)) & DICTIONARY) === 0 &&
    !TOOLS.has(value) &&
    !isStatus(value)
  );
}

/** "pseudo RenardBleu, serveur Europe": the head of something else. */
const GOES_ON = /^ [\p{Lu}\d]/u;

/** The row that goes on behind `end`; `loose` takes plain unknown words as well. */
export function row(ctx: Context, end: number, loose: boolean, put: (start: number, end: number) => void): void {
  const { text } = ctx.scan;
  let at = end;
  for (let n = 0; n < MOST; n++) {
    const done = DONE.exec(text.slice(at, at + 64))?.[0].length ?? 0;
    const joint = NEXT.exec(text.slice(at + done, at + done + 28))?.[0] ?? "";
    if (!/[^\s"'“”«»()@]/u.test(joint.replace(/\([^()]*\)/u, ""))) return;
    const then = at + done + joint.length;
    const deed = DEED.exec(text.slice(then, then + 18))?.[0] ?? "";
    const from = then + deed.length;
    const to = userEnd(text, from);
    const value = text.slice(from, to);
    if (deed.length + done > 0 && !isOdd(value) && !isLogin(value)) return;
    if (text.charCodeAt(to) === 64 || text.charCodeAt(to) === 40 || text.charCodeAt(to) === 58) return;
    // `"username":"twrona","ip_address":…`: the next key.
    if (text.startsWith('":', to)) return;
    // "SMTP_USER=… - SMTP_PASS=…".
    if (text.charCodeAt(to) === 61) return;
    if (
      !(
        (isOdd(value) && value.split("_").length < 4 && !(value.includes("_") && isOfWords(value))) ||
        (loose && isUnknown(value) && !isSaid(ctx, from) && !GOES_ON.test(text.slice(to, to + 3)))
      )
    )
      return;
    // "network.proxy.type", "irc.example.org": settings and machines.
    if (/\..*\./.test(value)) return;
    put(from, to);
    at = to;
  }
}

/** An ordinary word of the text's language. */
export function isSaid(ctx: Context, at: number): boolean {
  const { scan } = ctx;
  const i = tokenAt(scan, at);
  const end = scan.end[i] as number;
  const next = scan.text.charCodeAt(end);
  // A full stop may be a login's, and ends a sentence before a blank.
  if (CLOSED(scan, i) && (next !== 46 || !isUserChar(scan.text.charCodeAt(end + 1)))) return true;
  return !isUserChar(next) && isOrdinary(scan, i);
}
/** "lukke sagen": what is opened, closed or deleted as accounts are, and looks like an initial with a name. */
const CLOSED = spelled(
  "sagen sagene sagerne saken sakene saker sager ärendet ärenden posten ordren ordrerne kassen dören dørene døren porten lågen luckan skabet skapet butikken butiken tråden trådene brevet appen fanen fliken regningen rekeningen zaken deuren poorten bestanden dossiers dossiês casos caso casus billetten biljetten ticketen sakenes",
);

/** Words for several accounts, and what leads to their names. */
const NAMES = /^:\s{1,20}- (?:name|login|user(?:name)?): ["']?/;
const HEAD = wordSet(
  `admin admins administrators account accounts user users usernames login logins userids handles mailboxes operators profiles testers moderators owners watchers followers approvers reviewers
  benutzer benutzernamen benutzerkonten konten anmeldenamen kennungen utilisateurs comptes identifiants usuarios cuentas utenti usuários contas
  gebruikers inloggers användare konton brugere brukere käyttäjät tunnukset użytkownicy konta loginy uživatelé účty utilizatori conturi felhasználók
  users' userids usernames nicks utenze utenza brugerne brukerne användarna kontona kontoene konti kontiene tilit käyttäjien tunnusten cuentas usuarias kennungen benutzerkennungen logins accounts
  пользователи логины учётки учетки користувачі логіни потребители kullanıcılar pengguna`,
  "folded",
);
const LEADS = edged(/^(?: \p{L}{2,12}){0,4}:[ \n]{1,2}(?:[-*•] ?)?["'“«(@]?/u);

export function rowsAnnounced(ctx: Context, put: (start: number, end: number) => void): void {
  const s = ctx.scan;
  const { text } = s;
  if (!HEAD.inText(s)) return;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (!HEAD(s, i)) continue;
    keyedNames(ctx, s.end[i] as number, put);
    const leads = LEADS.exec(text.slice(s.end[i], (s.end[i] as number) + 60));
    if (leads === null) continue;
    const from = (s.end[i] as number) + leads[0].length;
    const to = userEnd(text, from);
    const value = text.slice(from, to);
    if (text.charCodeAt(to) === 64 || text.charCodeAt(to) === 40) continue;
    const places: Place[] = [];
    row(ctx, to, true, (start, end) => places.push({ start, end }));
    // One plain word behind a colon is an answer; several are a list, and one with a digit or a dot inside is nothing else.
    if (!isOdd(value) && !(isUnknown(value) && places.length > 0)) continue;
    put(from, to);
    for (const place of places) put(place.start, place.end);
  }
}

const isKnown = (word: string): boolean =>
  (wordBits(word, 0, word.length) & COMMON) !== 0 || (LISTS(hashWord(word)) & DICTIONARY) !== 0;

/** "users: / - name: dev-aurelio": the first key of each. */
function keyedNames(ctx: Context, end: number, put: (start: number, end: number) => void): void {
  const { text } = ctx.scan;
  const hit = text.charCodeAt(end) === 58 ? NAMES.exec(text.slice(end, end + 48)) : null;
  if (hit === null) return;
  const from = end + hit[0].length;
  const to = userEnd(text, from);
  const value = text.slice(from, to);
  const strange = value.split(/[-_.\d]+/).some((part) => part.length > 3 && part !== "sync" && !isKnown(part));
  if (/^[a-z][\w.-]{2,}$/.test(value) && !isSystemUser(value) && strange) put(from, to);
}

const HOST_SIDE = /[A-Za-z\d-]/;

/** "user v.dresen … NB-DRESEN": a machine called after somebody who is told. */
export function hostsOf(ctx: Context, places: readonly Place[]): void {
  const { text } = ctx.scan;
  const told = new Set<string>();
  for (const { start, end } of places) {
    const whole = text.slice(start, end).toLowerCase();
    const parts = whole.slice(whole.lastIndexOf("\\") + 1).split(/[._\d-]+/);
    // "nkarlsen … KARLSEN-T14": without the initial.
    for (const part of [...parts, ...parts.filter((part) => isLogin(part)).map((part) => part.slice(1))])
      if (part.length > 4 && told.size < MOST && !isKnown(part) && !TOOLS.has(part)) told.add(part);
  }
  if (told.size === 0) return;
  const small = text.toLowerCase();
  for (const part of told) {
    for (let at = small.indexOf(part), n = 0; at >= 0 && n < MOST; at = small.indexOf(part, at + part.length), n++) {
      let [from, to] = [at, at + part.length];
      if (text.charCodeAt(from - 1) !== 45 && text.charCodeAt(to) !== 45) continue;
      while (from > 0 && at - from < 20 && HOST_SIDE.test(text[from - 1] as string)) from--;
      while (to < text.length && to - at < 40 && HOST_SIDE.test(text[to] as string)) to++;
      if (
        /[\w.@/\\]/.test(text[from - 1] ?? " ") ||
        /[\w@]/.test(text[to] ?? " ") ||
        /^-|-$/.test(text.slice(from, to))
      )
        continue;
      if (!places.some(({ start, end }) => start < to && end > from)) ctx.emit(from, to, "DEVICE", 0.8, "host-name");
    }
  }
}

const LISTING = /(?:^|[\n:>] ?)[dlcbps-][rwxsStT-]{9}[.+@]? +\d+ ([a-z_][\w.-]{2,31}) +[\w.-]+ /g;
const UID = /(?<![\w])(?:uid|euid|auid|loginuid|gid)=\d+\(([A-Za-z_][\w.-]{2,31})\)/g;

/** Owners of files in a listing, and names beside a user's number. */
export function owners(ctx: Context, put: (start: number, end: number) => void): void {
  const { text, signs } = ctx.scan;
  if ((signs & HYPHEN) !== 0 && (text.includes("-r") || text.includes("drw"))) ownersBy(LISTING, text, put);
  if ((signs & PARENTHESIS) !== 0 && text.includes("uid=")) ownersBy(UID, text, put);
}

function ownersBy(pattern: RegExp, text: string, put: (start: number, end: number) => void): void {
  for (const hit of all(pattern, text)) {
    const name = hit[1] as string;
    if (isSystemUser(name)) continue;
    const at = hit.index + hit[0].lastIndexOf(name);
    put(at, at + name.length);
  }
}

const PROFILE =
  /(?<![\w.-])(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|twitter\.com|x\.com|instagram\.com|t\.me|facebook\.com|fb\.com|m\.me|linkedin\.com\/in|youtube\.com\/@|tiktok\.com\/@|twitch\.tv|reddit\.com\/u(?:ser)?|steamcommunity\.com\/id|vk\.com|ok\.ru|medium\.com\/@|patreon\.com|soundcloud\.com|behance\.net|dribbble\.com|keybase\.io|paypal\.me|venmo\.com|cash\.app\/\$|snapchat\.com\/add|pinterest\.com|last\.fm\/user|wa\.me|line\.me\/ti\/p\/~|weibo\.com|mastodon\.social\/@|threads\.net\/@|bsky\.app\/profile|npmjs\.com\/~|hub\.docker\.com\/u|stackoverflow\.com\/users\/\d+|kaggle\.com|replit\.com\/@|codepen\.io|ko-fi\.com|buymeacoffee\.com)(?:\/|(?<=[@~$]))([A-Za-zА-Яа-я_][\w.-]{2,38})(?![\w.-]{0,60}\/[\w-])/gu;
const NO_PROFILE =
  /^(?:login|signin|signup|about|help|support|settings|search|explore|features|pricing|security|contact|home|index|docs|status|blog|jobs|legal|terms|privacy|marketplace|sponsors|topics|trending|orgs|groups|pages|watch|channel|user|users|share|sharer|intent|hashtag|tags|p|reel|stories|feed|notifications|messages|api|developers?|download|downloads|apps?|store|business|microsoft|google|apple|facebook|nodejs|kubernetes|docker)(?:\.\w+)?$/i;

const HOSTS = [".com/", ".me/", ".org/", ".tv/", ".ru/", ".app/", ".net/", ".social/", ".fm/", ".io/", "wa.me/"];

/** Does one of them stand before a slash? */
function namesHost(text: string): boolean {
  for (let at = text.indexOf("/"); at >= 0; at = text.indexOf("/", at + 1))
    if (HOST_ENDS.has(unitAt(text, at - 1)) && HOSTS.some((host) => text.startsWith(host, at + 1 - host.length)))
      return true;
  return false;
}
const HOST_ENDS = new Set(HOSTS.map((host) => host.charCodeAt(host.length - 2)));

/** "github.com/quillbadger": whose page it is. */
export function profiles(ctx: Context, put: (start: number, end: number) => void): void {
  const { text, signs } = ctx.scan;
  if ((signs & SLASH) === 0 || !namesHost(text)) return;
  for (const hit of all(PROFILE, text)) {
    const name = (hit[1] as string).replace(/[.-]+$/, "");
    if (NO_PROFILE.test(name) || (wordBits(name, 0, name.length) & COMMON) !== 0) continue;
    const at = hit.index + hit[0].indexOf(name, hit[0].length - (hit[1] as string).length);
    put(at, at + name.length);
  }
}
