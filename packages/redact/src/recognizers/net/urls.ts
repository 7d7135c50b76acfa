/** Addresses of the web that carry a token or say who someone is. Others stay. */

import { DICTIONARY, FAMILY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { DOT, isAlnum, isDigit, isLetter, SLASH, unitAt } from "../../scan/classes.ts";
import { COMMON, FILE_ENDING, FIRST, hashWord, LAST, MONTH, ORG, PLACE, TLD, wordBits } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import { nationalNumber } from "../codes/checksums.ts";
import type { Context } from "../context.ts";

const LONGEST = 4096;
const TELLING_KEY =
  /[?&;#](authkey|auth_key|jeton|ficha|gettone|clave|codigo|codice|sleutel|schluessel|nyckel|nokkel|avain|passwort|kennwort|senha|contrasena|mdp|identifiant|kennung|telefon|telefono|telefone|correo|courriel|dni|cpf|nif|bsn|paciente|patient|kunde|benutzer|usuario|cliente|nombre|apellido|utente|utilisateur|nom|prenom|access_?token|auth|auth_?token|token|t|key|api_?key|sig|signature|firma|assinatura|podpis|handtekening|unterschrift|code|state|session|sess|sid|session_?id|sso|jwt|id_token|refresh_token|otp|pin|pwd|pass(word)?|secret|reset|invite|magic|ticket|hash|e?mail|user(name|_?id)?|uid|u|customer(_?id)?|cid|account(_?id)?|member(_?id)?|client_?id|phone|tel|name|fname|lname|first_?name|last_?name|dob|ssn|iban|card|X-Amz-Signature|X-Amz-Credential|AWSAccessKeyId|se|sp)=([^&#\s]{3,})/i;
/** Whose number it is, in the words of many lands' services. */
const TELLING_NUMBER =
  /[?&;#](?:msisdn|tel|hp|mob|mobile|gsm|cel|cpr|snils|dni|tz|rn|pesel|pan|nik|stk|inn|cpf|nif|bsn|egn|cnp|tckn|iban|cedula|rut|run|curp|matricula|klant|kn|ca|ssn\d?|pnr|pp|passport|dayar|abonent|tessera)=(?:[+%a-z-]*\d){6}/i;
/** "?cli=fabiolas&lat=…": somebody's own word behind a key for whoever is served. */
const TELLING_WORD =
  /[?&;#](?:cli|clt|usr|login|nick(?:name)?|nome|cognome|sobrenome|navn|namn|nimi|imie|jmeno|nev|klient|asiakas|kund|vorname|nachname|benutzername|musteri|clienta|pasajero|passageiro|passager|gast|ospite)=(?!(?:true|false|yes|no|web|app|null|undefined|auto|default|all|new|guest|admin|mobile|desktop|ios|android)(?:[&#]|$))(?=[^&#\s]{0,40}[a-z]{3})[^&#\s]{4}/i;
/** Whose value may look like a key and is none. */
const OTHER_KEY =
  /^(?:v|ver|version|rev|sku|ref|referrer|product\w*|item|model|art\w*|kb|page|lang|locale|q|query|search|utm_\w+|gclid|fbclid|msclkid|order\w*|build|size|sort|filter|tab|date|ts|pid|asin|variant|colou?r|promo|coupon|theme|format|width|height|w|cb|_|list|branch|commit|sha|tag|ab|src|source|medium|campaign)$/i;
const PARAMETER = /[?&;#]([\w.-]{1,16})=([\w~-]{5,40})(?![\w~.%+/-])/g;
const TELLING_PATH =
  /\/(users?|u|profiles?|accounts?|members?|customers?|people|person|clients?|patients?|in|contacts?|employees?|mitglied(?:er)?|benutzer|kunden?|konto|konta|comptes?|membres?|usuarios?|usuários?|clientes?|miembros?|perfil|profil|profilo|utent[ei]|klant(?:en)?|pacjen(?:t|ci|tka)|pacient(?:e|es|i|ka)?|paziente|pazienti|potilas|potilaat|beteg|bruger|borger|osoba|osoby|persona|personas|personne|personen?|personer|assures?|assistiti?|cittadin[oi]|ciudadanos?|cidada[os]|cidadao|utentes?|obywatel|obcan|hasta|vatandas|uczen|student(?:s|en|er)?|employee|staff|insured|subscriber|citizen|resident|applicant|gebruikers?|leden|medlem(?:mar|mer)?|anvandare|brukere?|brugere?|uzytkowni[ck]\w?|avatars?|reset|reset-?password|password|verify|verification|confirm|activate|unsubscribe|invite|invitation|magic|login|share|private|s|download|d)\/([^/?#\s]{3,})/i;
const SOCIAL =
  /^(https?:\/\/)?(www\.|m\.|[a-z]{2}\.)?(facebook|fb|twitter|x|instagram|linkedin|t|telegram|tiktok|vk|github|gitlab|wa|youtube|medium|pinterest|snapchat|xing|ok|weibo|threads)\.(com|me|net|ru|org)\/(in\/|@|user\/|u\/|people\/|profile\.php\?id=)?[A-Za-z0-9._%-]{3,}/i;
const COMMON_PAGES =
  /\/(login|signin|help|support|about|docs?|settings|new|edit|list|search|home|index|all|me|join|signup|sponsors|features|pricing|explore|marketplace|policies|terms|privacy|microsoft|nodejs|issues|pulls|releases|status|reset|forgot|guide|faq|overview|intro|start|watch|playlist|results|shorts|hashtag)\/?([?#].*)?$/i;

/** "/docs/general/clients/css", "/releases/client/android/", "/blob/main/src/Customer/Type.php": pages, packages and files of a kind. */
const OF_PRODUCT =
  /\/(?:docs?|manual|guides?|releases|download|blob|tree|raw|src)\/(?:[^?#]*\/)?(?:clients?|customers?|users?|people|members?|profiles?|contacts?|d|download)\/[^/?#\d]*[^?#]*$/i;

/** "docs/user/main/cli/delete.html": a page of a manual, some way below. */
const MANUAL =
  /\/(?:users?|people|customers?|contacts?|clients?|s|d)\/[^/?#\d]{2,}(?:\/[^/?#]+){1,4}\.html?(?:\.[a-z]{2})?(?:#.*)?$/i;

export function urls(ctx: Context): void {
  const text = ctx.scan.text;
  // Every one has a path: without a slash nothing here is telling.
  if ((ctx.scan.signs & SLASH) === 0) return;
  let from = 0;
  const places = { scheme: -2, www: -2 };
  for (let at = next(text, 0, places); at >= 0; at = next(text, from, places)) {
    let start = at;
    if (text.charCodeAt(at) === 58)
      while (
        start > from &&
        at - start < 12 &&
        (isAlnum(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 43)
      )
        start--;
    let end = at + 3;
    while (end < text.length && end - start < LONGEST && !stops(text.charCodeAt(end)) && !text.startsWith("](", end))
      end++;
    while (end > at && ".,;:!?)'".includes(text[end - 1] as string)) end--;
    from = Math.max(end, at + 3);
    const url = text.slice(start, end);
    const rule = telling(url);
    if (rule !== "") ctx.emit(start, end, "URL", 0.96, rule);
  }
  if ((ctx.scan.signs & DOT) !== 0) bareUrls(ctx);
}

/** "example.com/t/7hGk2LmPq0Z": a host that ends before a stroke, with no scheme before it. */
function bareUrls(ctx: Context): void {
  const { text } = ctx.scan;
  for (let at = text.indexOf("/", 4), next = 0; at >= 0; at = text.indexOf("/", Math.max(at + 1, next))) {
    let dot = at - 1;
    while (dot > 0 && at - dot < 12 && isLetter(text.charCodeAt(dot))) dot--;
    if (at - dot < 3 || text.charCodeAt(dot) !== 46 || !isAlnum(unitAt(text, dot - 1))) continue;
    const bits = wordBits(text, dot + 1, at);
    if ((bits & TLD) === 0 || (bits & FILE_ENDING) !== 0) continue;
    let start = dot;
    while (start > 0 && dot - start < 60 && isHost(text.charCodeAt(start - 1))) start--;
    const before = unitAt(text, start - 1);
    // Behind a scheme it was read above; behind a sign it is an address.
    if (before === 47 || before === 64 || before === 95 || before === 58) continue;
    let end = at;
    while (end < text.length && end - start < LONGEST && !stops(text.charCodeAt(end))) end++;
    while (end > at && ".,;:!?)'".includes(text[end - 1] as string)) end--;
    next = end;
    const rule = telling(text.slice(start, end));
    // Whose page it is says its name (`usernames/chains.ts`).
    if (rule !== "" && rule !== "url-profile") ctx.emit(start, end, "URL", 0.94, rule);
  }
}

const isHost = (c: number): boolean => c < 128 && (isAlnum(c) || c === 46 || c === 45);

/** Each mark is looked for again only behind the place last found: a text without one of them is read once for it. */
function next(text: string, from: number, places: { scheme: number; www: number }): number {
  if (places.scheme !== -1 && places.scheme < from) places.scheme = text.indexOf("://", from);
  if (places.www !== -1 && places.www < from) places.www = text.indexOf("www.", from);
  const { scheme, www } = places;
  if (scheme < 0) return www;
  return www < 0 ? scheme : Math.min(scheme, www);
}

function stops(c: number): boolean {
  return (
    c <= 32 ||
    c === 34 ||
    c === 60 ||
    c === 62 ||
    c === 96 ||
    c === 0x7b ||
    c === 0x7d ||
    c === 0x7c ||
    c === 0x3000 ||
    c === 0x3002 ||
    c === 0xff0c ||
    c === 0xe000 ||
    (c >= 0x4e00 && c < 0xa000)
  );
}

const VERSIONED = /^@(?:sha(?:256|512):|v?\d+(?:\.\d+)*(?:[-+][\w.]+)?(?:$|[/?#]))/;

/** "https://registry.npmjs.org/@acme%2fui": a package's scope. */
const SCOPED =
  /^(?:https?:\/\/)?(?:registry\.|npm\.|(?:www\.)?npmjs\.com\/package|unpkg\.|cdn\.|esm\.)[^@]{0,60}@[a-z\d][\w.-]{0,40}(?:\/|%2f)[a-z\d]/i;

/** Name of what gives the person away, "" when nothing does. */
function telling(url: string): string {
  const path = url.indexOf("/", url.indexOf("://") + 3);
  if (path < 0) return "";
  // "…/react@18.2.0", "…/nginx@sha256:…": a version of a package, a digest of an image.
  const sign = url.indexOf("@", path);
  if (sign > 0 && SCOPED.test(url.slice(0, sign + 48))) return "";
  if (sign > 0 && !(VERSIONED.test(url.slice(sign, sign + 24)) && url.indexOf("@", sign + 1) < 0)) return "url-address";
  if (url.includes("=") && TELLING_KEY.test(url)) return "url-parameter";
  if (url.includes("=") && (TELLING_NUMBER.test(url) || TELLING_WORD.test(url) || holdsKey(url)))
    return "url-parameter";
  const social = SOCIAL.exec(url);
  if (social !== null && !COMMON_PAGES.test(url) && ownPage(url, social[0].length)) return "url-profile";
  const own = TELLING_PATH.exec(url.slice(path));
  if (
    own !== null &&
    !COMMON_PAGES.test(url) &&
    !MANUAL.test(url.slice(path)) &&
    (isTokenLike(own[2] as string) ||
      /^[a-z]{2,}[._](?!html?$|php$|aspx?$|jsp$|pdf$|js$|json$|md$|txt$)[a-z]{2,}$/i.test(own[2] as string) ||
      /^\d{5,}$/.test(own[2] as string) ||
      (/^(users?|u|profiles?|people|person|in|members?|customers?|contacts?|clients?)$/i.test(own[1] as string) &&
        !OF_PRODUCT.test(url.slice(path))))
  )
    return "url-person";
  if (holdsNational(url.slice(path))) return "url-person";
  if (/\/eyJ[\w-]{8,}|\/(private|secret|token|key)-[0-9a-f]{8,}/i.test(url)) return "url-token";
  const isPublic = VIDEO.test(url);
  // A segment nobody would read aloud is a token; one of a given name and another word is somebody.
  for (const part of url.slice(path).split(/[/?&=#]/)) {
    if (part.length < SHORTEST_NAME) continue;
    if (part.length <= LONGEST_NAME && holdsJoint(part) && isNamed(part)) return "url-person";
    if (isPublic) continue;
    // "…/wachtwoord-herstellen/7fK2mQz9LpXv0RbY": both cases and figures in turn.
    if (
      part.length >= SHORTEST_TOKEN &&
      part.length < 20 &&
      holdsDigit(part) &&
      /^[\w-]+$/.test(part) &&
      turns(part) * 4 >= part.length * (part.length < LONG_TOKEN ? 4 : 3) - (part.length < LONG_TOKEN ? 4 : 0) &&
      (part.length >= LONG_TOKEN || (/[a-z]/.test(part) && /[A-Z]/.test(part)))
    )
      return "url-token";
    if (
      part.length >= 20 &&
      holdsDigit(part) &&
      /[a-z]/i.test(part) &&
      !part.includes(".") &&
      !part.includes("@sha") &&
      !isSlug(part) &&
      !NUMBERED.test(part) &&
      !/^[0-9a-f-]{36}$/i.test(part) &&
      !/^[0-9a-f]{40}$/.test(part)
    )
      return "url-token";
  }
  return "";
}

/** Segments of nine to twelve figures: what a state numbers people by has its check digits, or begins with a day behind a word for people cut short. */
const FIGURES =
  /\/(?:(p|pt|pac|os|c|k|u|pers|pid|id)\/)?(\d{9,12}|\d{6}[-+]\d{4}|[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z])(?=[/?#]|$)/gi;
const DAY_FIRST =
  /^(?:\d\d(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d)[-+]?\d{4,5}$/;
function holdsNational(path: string): boolean {
  for (const { 1: lead, 2: value } of all(FIGURES, path)) {
    const figures = (value as string).replace(/[-+]/g, "");
    if (/[A-Z-]/i.test(value as string) || (figures.length >= 10 && nationalNumber(figures))) return true;
    if (lead !== undefined && DAY_FIRST.test(value as string)) return true;
  }
  return false;
}

/** "?cheie=mN-88q", "&k=pW3s9": short as it is, nobody would read it aloud. */
function holdsKey(url: string): boolean {
  for (const { 1: name, 2: value } of all(PARAMETER, url))
    if (
      !OTHER_KEY.test(name as string) &&
      /\d/.test(value as string) &&
      /[a-z]/.test(value as string) &&
      (/[A-Z]/.test(value as string) || /[_~]/.test(value as string)) &&
      turns(value as string) > 2
    )
      return true;
  return false;
}

/** A shorter one turns at nearly every sign. */
const SHORTEST_TOKEN = 10;
const LONG_TOKEN = 14;
const SHORTEST_NAME = 6;
const LONGEST_NAME = 40;
/** Whose keys anybody may have. */
const VIDEO = /(?:^|[/.])youtu(?:be\.com|\.be)\//i;
const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|ics|vcf|html?|zip)$/i;

/** What stands between two words of a name: most segments are one. */
const holdsJoint = (part: string): boolean => part.includes("-") || part.includes(".") || part.includes("_");

/** "katrin-ebersbach.48812", "winifred_ashby_1987.jpg": two or three words, one of them a given name and none of them another word. */
function isNamed(part: string): boolean {
  const words = part
    .replace(FILE, "")
    .replace(/[._-]?\d{1,6}$/, "")
    .split(/[._-]/);
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{L}{2,20}$/u.test(word))) return false;
  let given = false;
  // "anna-dress": a title's words have hyphens between them as well.
  const slug = part.includes("-");
  for (const word of words) {
    const bits = wordBits(word, 0, word.length);
    if ((bits & (COMMON | ORG | PLACE | MONTH)) !== 0) return false;
    if ((bits & FIRST) !== 0 && word.length > 3) given = true;
    else if ((bits & LAST) === 0 && (LISTS(hashWord(word)) & (slug ? DICTIONARY : DICTIONARY | FAMILY)) === DICTIONARY)
      return false;
  }
  return given;
}

/** "demoextendsymfonyform3", "issuecomment-3621581689": one word and a number of things. */
const NUMBERED =
  /^(?:[a-z]{12,}\d{1,2}|(?:issuecomment|discussioncomment|discussion_r|pullrequestreview|event)-?\d{5,14})$/;
/** "introduction-to-fork-workflow-3ac8", "uninstall-apps-in-windows-4b55f974-2cc6-…": what a site puts behind a title of some words. */
const TITLED =
  /^((?:[a-z]{1,20}[-_]){3,}[a-z]{2,20})-(?:[a-z\d]{4,5}|[\da-f]{10,12}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/;

/** "4405884552594-Selecting-between-multiple-libraries", "calidra-board-rev3-smd": words with numbers between, as a page's title makes them. */
function isSlug(part: string): boolean {
  if (TITLED.test(part)) return true;
  const pieces = part.split(/[-_~+]|%20/).filter((piece) => piece !== "");
  if (pieces.length < 3) return false;
  const words = pieces.filter((piece) => /^(?:\p{L}[\p{Ll}\d]?\p{Ll}*|\p{Lu}{2,6})$/u.test(piece));
  return (
    words.length >= 2 &&
    words.join("").length >= 8 &&
    pieces.every(
      (piece) => words.includes(piece) || /^(?:\d{1,14}|\p{L}{1,12}\d{1,4}|\d{1,3}\p{Ll}{1,2})$/u.test(piece),
    )
  );
}

/** A page of one person, not what lies below an organisation's ("github.com/contoso/tool/issues/1"). */
function ownPage(url: string, from: number): boolean {
  return /^\/?($|[?#])/.test(url.slice(from)) || /linkedin|facebook|instagram|tiktok|\/@/.test(url);
}

/** Ten and more letters and digits without a dot: a key to something, not a file or a page. */
export function isTokenLike(part: string): boolean {
  return (
    part.length >= 8 &&
    holdsDigit(part) &&
    !/\.[a-z]{2,4}$/i.test(part) &&
    !/^v?\d+(\.\d+)*$/.test(part) &&
    !/^[a-z]+(-[a-z0-9]+)*$/.test(part)
  );
}

/** Changes between small letters, capitals and figures: words have few, keys many. */
function turns(part: string): number {
  return part.match(/[a-z]+|[A-Z]+|\d+/g)?.length ?? 0;
}

function holdsDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}
