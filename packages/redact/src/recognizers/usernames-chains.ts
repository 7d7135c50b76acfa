/**
 * User names that stand in a row with one that is told, or that the text names again: "remove mkaurr, then tdubey, then
 * pwongsa", "two admins left: rsingh2 and ofarah", "I see pmulder77 and pmulder_old".
 */
import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isAlnum } from "../scan/classes.ts";
import { COMMON, hashWord, wordBits } from "../scan/lexicon.ts";
import { wordSet } from "../scan/word-sets.ts";
import { all } from "./all-matches.ts";
import type { Context } from "./context.ts";
import { isStatus } from "./status-words.ts";
import { isUserChar, userEnd } from "./usernames-named.ts";

/** A place in the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const MOST = 24;
/** What stands between two of a row. */
const NEXT =
  /^["'”»)]?(?:,? (?:and also|and then|as well as|then|and|plus|also|or|nor|to|und|dann|et|puis|y|luego|e|poi|e poi|en|og|och|så|i|oraz|a|ja|sitten|ve|sonra|и|та|затем|dan|lalu|và|rồi) |, |; ?| ?\/ | ?-> ?| ?→ ?| ?> ?| ?\+ ?| ?& ?|\n *[-*•] ?)["'“«(@]?/u;

/** A spelling that no word has: digits, an underscore, a dot inside. */
export const isOdd = (value: string): boolean =>
  /^[\p{L}_][\p{L}\d._-]{2,31}$/u.test(value) && /[\p{L}][._]\p{L}|\p{L}\d|_/u.test(value) && !NO_USER.test(value);
const NO_USER =
  /\.(?:exe|dll|js|ts|html?|php|png|jpe?g|log|txt|pdf|docx?|xlsx?|csv|json|xml|ya?ml|conf|ini|sh|py|zip|com|org|net|io|local|md)$|^(?:v|rev|build|kb|cve|rfc|iso|usb|ipv|mp|h|x|sha|utf|win|db|web|node|srv|host|server|app|api|gw|fw|ap|vm|svc|sn|sku|ref|id|no|nr|inv|ord|po|step|page|room|line|row|port|tier|level|phase|q|fy|p|s|a|b|c)[-_.]?\d|^(?:svc|sys|srv|service|system|backup|cron|admin|root|test|demo|noreply|no-reply)\b|^\d/iu;

/** A word of small letters that no list knows. */
export function isUnknown(value: string): boolean {
  if (!/^[a-z]{4,20}$/.test(value) || isStatus(value)) return false;
  return wordBits(value, 0, value.length) === 0 && (LISTS(hashWord(value)) & DICTIONARY) === 0;
}

/** The row that goes on behind `end`; `loose` takes plain unknown words as well. */
export function row(ctx: Context, end: number, loose: boolean, put: (start: number, end: number) => void): void {
  const { text } = ctx.scan;
  let at = end;
  for (let n = 0; n < MOST; n++) {
    const joint = NEXT.exec(text.slice(at, at + 20));
    if (joint === null) return;
    const from = at + joint[0].length;
    const to = userEnd(text, from);
    const value = text.slice(from, to);
    if (text.charCodeAt(to) === 64 || text.charCodeAt(to) === 40 || text.charCodeAt(to) === 58) return;
    if (!(isOdd(value) || (loose && isUnknown(value)))) return;
    put(from, to);
    at = to;
  }
}

/** Words for several accounts, and what leads to their names. */
const HEAD = wordSet(
  `admin admins administrators account accounts user users usernames login logins userids handles mailboxes operators profiles testers moderators owners
  benutzer benutzernamen benutzerkonten konten anmeldenamen kennungen utilisateurs comptes identifiants usuarios cuentas utenti usuários contas
  gebruikers inloggers användare konton brugere brukere käyttäjät tunnukset użytkownicy konta loginy uživatelé účty utilizatori conturi felhasználók
  пользователи логины учётки учетки користувачі логіни потребители kullanıcılar pengguna`,
  "folded",
);
const LEADS = /^(?: \p{L}{2,12}){0,4}:[ \n]{1,2}(?:[-*•] ?)?["'“«(@]?/u;

export function rowsAnnounced(ctx: Context, put: (start: number, end: number) => void): void {
  const s = ctx.scan;
  const { text } = s;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (!HEAD(s, i)) continue;
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

/** Every other place of a name that was told, as a word of its own. */
export function namedAgain(ctx: Context, places: readonly Place[], put: (start: number, end: number) => void): void {
  const { text } = ctx.scan;
  const told = new Set<string>();
  for (const { start, end } of places) {
    const value = text.slice(start, end).replace(/^@/, "");
    if (value.length < 4 || told.size >= MOST || !(isOdd(value) || isUnknown(value))) continue;
    told.add(value);
  }
  for (const value of told) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (at > 0 && isUserChar(text.charCodeAt(at - 1))) continue;
      const next = text.charCodeAt(end);
      if (isAlnum(next) || next === 95 || next === 64 || (isUserChar(next) && isAlnum(text.charCodeAt(end + 1))))
        continue;
      put(at, end);
    }
  }
}

const LISTING = /(?:^|\n)[dlcbps-][rwxsStT-]{9}[.+@]? +\d+ ([a-z_][\w.-]{2,31}) +[\w.-]+ /g;
const UID = /(?<![\w])(?:uid|euid|auid|loginuid|gid)=\d+\(([A-Za-z_][\w.-]{2,31})\)/g;
const SYSTEM =
  /^(?:root|admin|nobody|daemon|bin|sys|www-data|nginx|apache|mysql|postgres|redis|ubuntu|ec2-user|node|git|docker|systemd.*|_.*|staff|wheel|users|system|service)$/i;

/** Owners of files in a listing, and names beside a user's number. */
export function owners(ctx: Context, put: (start: number, end: number) => void): void {
  const { text } = ctx.scan;
  for (const pattern of [LISTING, UID].filter((pattern) => text.includes(pattern === UID ? "uid=" : "-r")))
    for (const hit of all(pattern, text)) {
      const name = hit[1] as string;
      if (SYSTEM.test(name)) continue;
      const at = hit.index + hit[0].lastIndexOf(name);
      put(at, at + name.length);
    }
}

const PROFILE =
  /(?<![\w.-])(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|twitter\.com|x\.com|instagram\.com|t\.me|facebook\.com|fb\.com|m\.me|linkedin\.com\/in|youtube\.com\/@|tiktok\.com\/@|twitch\.tv|reddit\.com\/u(?:ser)?|steamcommunity\.com\/id|vk\.com|ok\.ru|medium\.com\/@|patreon\.com|soundcloud\.com|behance\.net|dribbble\.com|keybase\.io|paypal\.me|venmo\.com|cash\.app\/\$|snapchat\.com\/add|pinterest\.com|last\.fm\/user|wa\.me|line\.me\/ti\/p\/~|weibo\.com|mastodon\.social\/@|threads\.net\/@|bsky\.app\/profile|npmjs\.com\/~|hub\.docker\.com\/u|stackoverflow\.com\/users\/\d+|kaggle\.com|replit\.com\/@|codepen\.io|ko-fi\.com|buymeacoffee\.com)(?:\/|(?<=[@~$]))([A-Za-zА-Яа-я_][\w.-]{2,38})(?![\w.-]{0,60}\/[\w-])/gu;
const NO_PROFILE =
  /^(?:login|signin|signup|about|help|support|settings|search|explore|features|pricing|security|contact|home|index|docs|status|blog|jobs|legal|terms|privacy|marketplace|sponsors|topics|trending|orgs|groups|pages|watch|channel|user|users|share|sharer|intent|hashtag|tags|p|reel|stories|feed|notifications|messages|api|developers?|download|downloads|apps?|store|business|microsoft|google|apple|facebook|nodejs|kubernetes|docker)(?:\.\w+)?$/i;

const HOSTS = [".com/", ".me/", ".org/", ".tv/", ".ru/", ".app/", ".net/", ".social/", ".fm/", ".io/", "wa.me/"];

/** "github.com/quillbadger": whose page it is. */
export function profiles(ctx: Context, put: (start: number, end: number) => void): void {
  const { text } = ctx.scan;
  if (!HOSTS.some((host) => text.includes(host))) return;
  for (const hit of all(PROFILE, text)) {
    const name = (hit[1] as string).replace(/[.-]+$/, "");
    if (NO_PROFILE.test(name) || (wordBits(name, 0, name.length) & COMMON) !== 0) continue;
    const at = hit.index + hit[0].indexOf(name, hit[0].length - (hit[1] as string).length);
    put(at, at + name.length);
  }
}
