/**
 * Secrets by what people call them: a name and its password behind "log in with", codes for the day the telephone is lost,
 * an authenticator's seed in fours, the second half of a cloud's key.
 */
import { isAlnum, SLASH } from "../../scan/classes.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";

export const SIGN_IN_WORDS =
  "log logged logging login logon sign signed creds credentials anmelden anmelde anmeldung einloggen eingeloggt zugang connecte connecter connexion identifiants accedo acceder entro entra entran entré entrar entrei entriamo accede acceden ingresa ingreso ingresé meld meldet melde logge loggt einlogge eingeloggte ingelogd aangemeld loguje zalogować přihlásit přihlášen zaloguje kirjaudut kirjautuu loggar loggade logger logget sesión acceso accesso inloggen inlogg logga kirjaudun kirjautua zaloguj loguję logowanie přihlašuji přihlašuju přihlásil přihlásila loguję zalogowałem zalogowałam zalogowany zalogowana войти вход захожу вхожу увійти giriş access";
const PAIR =
  /^(?:[ -]?in)?(?: details)?(?: (?:with|as|using|mit|als|avec|comme|con|com|met|med|på|z|s|с|is|are|ist|est|es|è|é))?[\s:=-]{1,3}["'(]?([\p{L}\d._@+-]{3,40}) ?\/ ?([^\s"'()/|,]{5,40})/u;

/** Versions, files, and names of ways to sign in ("SAML2", "OAuth2"). */
const NO_PASSWORD = /^v\d|\.\w{2,4}$|^\p{L}+\d$|^[A-Z\d.-]{1,6}$/u;

/** "I log in with tamsinh / 0rchid#Lane", behind the word, token `i`. */
export function pairTold(ctx: Context, i: number): void {
  const s = ctx.scan;
  if ((s.signs & SLASH) === 0) return;
  const end = s.end[i] as number;
  const hit = PAIR.exec(s.text.slice(end, end + 110));
  if (hit === null) return;
  const value = (hit[2] as string).replace(/[.,;:!?)]+$/, "");
  if (value.length < 5 || !/\d/.test(value) || !/\p{L}/u.test(value) || NO_PASSWORD.test(value)) return;
  const at = end + hit[0].length - (hit[2] as string).length;
  const name = end + hit[0].indexOf(hit[1] as string);
  ctx.emit(name, name + (hit[1] as string).length, "USERNAME", 0.94, "username-pair");
  ctx.emit(at, at + value.length, "SECRET", 0.94, "password-pair");
}

const SPARE =
  /(?<!\p{L})(?:back[ -]?up|two[ -]?(?:step|factor)|2(?:[ -]?step|[ -]?factor|fa)|recovery|rescue|emergency|scratch|spare|reserve|restore|wiederherstellungs?|ersatz|not(?:fall)?|backup|sicherungs|reserv|återställnings|gendannelses|gjenopprettings|varmuus|palautus|резервн\p{L}*|zapasow\p{L}*|záložn\p{L}*|yedek|備用|备用|恢复|リカバリー|バックアップ|백업|복구)[ -]?$/iu;
const SPARE_BEHIND =
  /^ ?(?:de (?:secours|récupération|respaldo|recuperación|rezervă|recuperação|reserva|backup|recupero|emergenza|sauvegarde)|di (?:backup|recupero|emergenza|riserva)|awaryjn\p{L}*|zapasow\p{L}*)/iu;
/** What is said of them may stand before a colon: "backup codes I wrote down: …". */
const FIRST_CODE =
  /^(?:s|i|e)?(?:(?: [\p{L}'’]{1,14}){1,6}: ?|(?: (?:is|are|was|were|sind|sont|son|sono|são|zijn|är|er|to|это|:))?[\s:=-]{1,3})["'(]?([a-z\d]{3,10}(?:[ -][a-z\d]{3,10}){0,3})(?![\p{L}\d])/iu;

export const SPARE_WORDS =
  "backupcodes ersatzcodes notfallcodes wiederherstellungscodes sicherungscodes reservkoder återställningskoder backupkoder gendannelseskoder gjenopprettingskoder reservekoder varakoodit palautuskoodit herstelcodes reservecodes backupcode ersatzcode notfallcode wiederherstellungscode reservkod herstelcode";

/** "backup codes: 7hq2-9dkx, m4pz-1wsb": all of one build; token `i` is the word for codes, or one for such codes (`whole`). */
export function spareCodesTold(ctx: Context, i: number, whole: boolean): void {
  const s = ctx.scan;
  const end = s.end[i] as number;
  const behind = SPARE_BEHIND.exec(s.text.slice(end, end + 24))?.[0].length ?? 0;
  if (!whole && behind === 0 && !SPARE.test(s.text.slice(Math.max(0, (s.start[i] as number) - 24), s.start[i]))) return;
  const from = end + behind;
  const first = FIRST_CODE.exec(s.text.slice(from, from + 64));
  // "do not work: error 4471".
  if (first === null || !/\d/.test(first[1] as string) || /^[a-z]+ \d+$/i.test(first[1] as string)) return;
  listed(ctx, from + first[0].length - (first[1] as string).length, chunk(first[1] as string));
}

/** A code set apart by a hyphen or a blank ends where the next looks like prose. */
function chunk(value: string): string {
  const parts = value.split(" ");
  if ((parts[0] as string).includes("-")) return parts[0] as string;
  let count = 1;
  while (count < parts.length && /\d/.test(parts[count] as string) && parts[count]?.length === parts[0]?.length)
    count++;
  return parts.slice(0, count).join(" ");
}

function listed(ctx: Context, at: number, first: string): void {
  const { text } = ctx.scan;
  const build = (value: string): string => value.replace(/[\p{L}\d]/gu, "a");
  let from = at;
  let size = first.length;
  for (let n = 0; n < 24; n++) {
    ctx.emit(from, from + size, "SECRET", 0.92, "spare-code");
    const gap = /^(?:[,;/]|\n[ \t>*-]*(?:\d{1,2}[.)])?)?[ \n]{0,2}(?:and |und |et |y |e |og |och |i |и )?/iu.exec(
      text.slice(from + size, from + size + 12),
    );
    if (gap === null || gap[0] === "") return;
    from += size + gap[0].length;
    size = first.length;
    const value = text.slice(from, from + size);
    if (build(value) !== build(first) || !/\d/.test(value) || isAlnum(text.charCodeAt(from + size))) return;
  }
}

const SEED = codedOnce(
  /^(?:totp|otp|2fa|mfa|authenticator|secret|seed|key|code|schlüssel|einrichtungs|geheim\p{L}*)[ -]?(?:key|secret|seed|code|schlüssel)?(?: is| ist| est| es|:| =)?:? {0,2}["'(]?((?:[A-Z2-7]{4}[ -]){3,15}[A-Z2-7]{4}|(?:[a-z2-7]{4} ){3,15}[a-z2-7]{4})(?![\p{L}\d])/iu,
);

const GROUPS = edged(
  /^(?:key|schlüssel|clé|clave|chave|chiave|sleutel|nyckel|nøgle|nøkkel|avain|klucz|klíč|kľúč|kulcs|cheie|ключ|κλειδί|anahtar)(?: (?:is|was|ist|lautet|est|es|è|é|är|er|on|to|je))?[ :=]{1,3}["'(]?((?=(?:[a-z-]*\d){2})(?=(?:[\d-]*[a-z]){2})[a-z\d]{4,5}(?:-[a-z\d]{4,5}){2,7})(?![\w-])/i,
);
const RANDOM =
  /^(?:token|session ?id|sessionid|session|sid|nonce) ["'(]?(?=(?:[a-z]*\d){3})(?=(?:\d*[a-z]){3})([a-z\d]{16,64})(?![\w-])/i;

/** "TOTP secret JBSW Y3DP EHPK 3PXP": base 32 in fours, as authenticators show it; token `i` is the word for it. */
export function seedTold(ctx: Context, i: number): void {
  const at = ctx.scan.start[i] as number;
  // "the sticker says key 7h2k-99pq-3m1z".
  const groups = GROUPS.exec(ctx.scan.text.slice(at, at + 64));
  if (groups !== null) {
    const to = at + groups[0].length;
    ctx.emit(to - (groups[1] as string).length, to, "SECRET", 0.86, "token");
    return;
  }
  // "token 9b1e77ac04d2f3385c expired".
  const hex =
    ctx.scan.text.charCodeAt(ctx.scan.end[i] as number) === 32 ? RANDOM.exec(ctx.scan.text.slice(at, at + 80)) : null;
  if (hex !== null) {
    const to = at + hex[0].length;
    ctx.emit(to - (hex[1] as string).length, to, "SECRET", 0.9, "token");
    return;
  }
  const hit = SEED.exec(ctx.scan.text.slice(at, at + 140));
  if (hit === null || !/[2-7]/.test(hit[1] as string)) return;
  const end = at + hit[0].length;
  ctx.emit(end - (hit[1] as string).length, end, "SECRET", 0.93, "totp-seed");
}

const CLOUD_SECRET = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/;

/** "AKIA… / wJalr…": forty letters, digits and strokes near the key's name. */
export function cloudPairs(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit || !s.text.includes("IA") || !(s.text.includes("AKIA") || s.text.includes("ASIA"))) return;
  for (let n = 0; n < s.unusualCount; n++) {
    const i = s.unusual[n] as number;
    if (sizeOf(s, i) !== 20 || !/^A[KS]IA/.test(s.text.slice(s.start[i], (s.start[i] as number) + 4))) continue;
    const end = s.end[i] as number;
    const hit = CLOUD_SECRET.exec(s.text.slice(end, end + 160));
    if (hit === null || !/[a-z]/.test(hit[0]) || !/[A-Z]/.test(hit[0])) continue;
    ctx.emit(end + hit.index, end + hit.index + 40, "SECRET", 0.93, "cloud-key");
  }
}
