/** Keys and tokens by their own shape: known prefixes, JWTs, long mixed runs, seeds of authenticators. */
import { DICTIONARY } from "../../names/features.ts";
import { bitsPerLetter, STRANGE } from "../../names/letters.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { isAlnum, isDigit, unitAt } from "../../scan/classes.ts";
import { C_ONE_TIME, hashWord, wordBits } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT } from "../../scan/scan.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { optionGiven } from "../usernames/keys.ts";

const LONGEST = 4096;

function isTokenChar(c: number): boolean {
  return (c < 128 && isAlnum(c)) || isSign(c);
}

const isSign = (c: number): boolean => c < 128 && SIGNS[c] === 1;
const SIGNS = new Uint8Array(128);
for (const sign of "_-.+/=~") SIGNS[sign.charCodeAt(0)] = 1;

const PREFIXED =
  /^(sk|pk|rk|whsec|ghp|gho|ghu|ghs|ghr|github_pat|glpat|glrt|xox[abposre]|xapp|npm|pypi|dop|doo|shpat|shpss|shpca|sq0|ya29|GOCSPX|key|tok|hvs|hvb|lin|figd|pat|hf|gsk|xai|r8|nvapi|dckr|glsa|glc|ATATT3?|ATCTT3?|pplx|phc|phx|tskey|lsv2|dapi|PMAK|rdme|sntrys|NRAK|EAAC|SG|AKIA|ASIA|AIza|eyJ|live|test|secret|token)[_.-]?/;

/** Keys whose whole build is known: SendGrid, Twilio, Azure and other hexadecimal ones with their letters in front. */
const WHOLE = edged(
  /^(APA91b[\w-]{20,}|A[KS]IA[A-Z2-7]{16}|glpat-[\w-]{20}|SG\.[\w-]{16,}\.[\w-]{16,}|(SK|AC)[0-9a-f]{32}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2})$/,
);

/** "XK7Q2-M9VTL-R0WZB-4NCYD-HS3JF": what a product is unlocked with. */
const PRODUCT = /^[A-Z\d]{5}(?:-[A-Z\d]{5}){4}(?![\w-])/;

/** What is counted, traced or computed, and nobody's. */
const COUNTED =
  /(?:request|req|trace|span|corr(?:elation)?|etag|nonce|build|commit|hash|digest|checksum|rev(?:ision)?|tracking|order|playlist|video|event|message|msg|transaction|txn|job|task|run|batch|upload|object|node|cluster|instance|resource|ref(?:erence)?)[-_ ]?(?:id|uuid|no|number|ref)?["']?\s?[:=#]?\s?["'(]?$/i;

/** "X-Amz-Cf-Id: 4kT9…==", "<HostId>…": what a request was given on its way. */
const OF_REQUEST =
  /(?:x-amz-(?:cf-id|id-2)|host[ -]?id|ray id|(?:unique|request|trace|correlation|transaction|event|span)[ _-]?id)["']?[\s:=>]{1,3}["']?$/i;

/** What providers of messages and of payments count their records by. */
export const RECORD =
  /^(?:(?:SM|MM|CA|PN|RE|VA|MG|IS|CH)[\da-f]{32}|(?:evt|cus|pi|ch|py|sub|si|in|ii|price|prod|seti|req|pm|src|txn|po|re|acct|cs|dp|tr)_(?:(?:test|live)_)?[A-Za-z\d]+)$/;

/** Passwords that nobody would write for anything else: "Password1", "Welcome2". */
const COMMONEST =
  /^(?:passw[o0]rd|p[a4]ssw[o0]rt|kennwort|welcome|willkommen|qwert[yz]|letmein|motdepasse|bonjour|contrasena|senha|wachtwoord|welkom|losenord|haslo|heslo|jelszo|parola|changeme|trustno|iloveyou|azerty)\d{1,4}$/i;

const WITH_SIGN = /(?<![\p{L}\d])p@[s$5]{2}w(?:[o0]r[dt]|d)\d{0,6}[!?#$*]?(?![\p{L}\d-]|\.[\p{L}\d])/iu;

/** "P@ssw0rd95": the commonest of all, its letter drawn as a sign. */
export function signed(ctx: Context): void {
  const { text, ats } = ctx.scan;
  for (const at of ats) {
    if ((unitAt(text, at - 1) | 32) !== 112) continue;
    const hit = WITH_SIGN.exec(text.slice(Math.max(0, at - 2), at + 18));
    if (hit === null) continue;
    const from = Math.max(0, at - 2) + hit.index;
    ctx.emit(from, from + hit[0].length, "SECRET", 0.86, "password-common");
  }
}

/** May the token with letters at `at` begin a key? Most are short words that no sign of a key's joins to more. */
export function mayBeKey(text: string, at: number, size: number, shape: number, next: number): boolean {
  return (
    size >= 16 || ((shape & HAS_DIGIT) !== 0 && size > 1) || (isSign(next) && size > 1 && maybePrefix(text, at, size))
  );
}

/** A run that is a key whatever stands beside it, from token `i` on: a known prefix, a JWT, a long mixed run; where to go on. */
export function keyAt(ctx: Context, i: number, at: number, size: number, shape: number): number {
  const s = ctx.scan;
  const { text } = s;
  if (
    size < 16 &&
    (shape & HAS_DIGIT) !== 0 &&
    size >= 6 &&
    (shape & ALL_UPPER) === 0 &&
    isDigit(text.charCodeAt(at + size - 1)) &&
    !isDigit(text.charCodeAt(at)) &&
    COMMONEST.test(text.slice(at, s.end[i]))
  ) {
    // `--password1 Kestrel_6`: the second of two options.
    if (text.charCodeAt(at - 1) === 45) {
      optionGiven(ctx, s.end[i] as number, "secret");
      return at;
    }
    ctx.emit(at, s.end[i] as number, "SECRET", 0.8, "password-common");
    return at;
  }
  // "manual entry: KVKFKRCPNZQUYMLX": base 32, where authenticators are spoken of.
  if (
    size >= 16 &&
    (shape & ALL_UPPER) !== 0 &&
    (s.cues & C_ONE_TIME) !== 0 &&
    size <= 64 &&
    /^[A-Z2-7]+$/.test(text.slice(at, s.end[i]))
  ) {
    ctx.emit(at, s.end[i] as number, "SECRET", 0.86, "totp-seed");
    return s.end[i] as number;
  }
  if (size === 5 && text.charCodeAt(at + 5) === 45 && (shape & HAS_DIGIT) !== 0) {
    const key = PRODUCT.exec(text.slice(at, at + 30));
    if (key !== null && mix(key[0]) === 2 && !/[\w-]/.test(text[at - 1] ?? " ")) {
      ctx.emit(at, at + key[0].length, "SECRET", 0.95, "product-key");
      return at + key[0].length;
    }
  }
  if (size < 16 && !(isSign(unitAt(text, at + size)) && maybePrefix(text, at, size))) return at;
  if (
    at > 0 &&
    (text.charCodeAt(at - 1) === 46 || text.charCodeAt(at - 1) === 95 || text.charCodeAt(at - 1) === 45) &&
    size < 16
  )
    return at;
  let end = s.end[i] as number;
  while (end < text.length && end - at < LONGEST && isTokenChar(text.charCodeAt(end)) && !names(text, end)) end++;
  while (
    end > at &&
    text.charCodeAt(end - 1) !== 61 &&
    !isAlnum(text.charCodeAt(end - 1)) &&
    !(text.charCodeAt(end - 1) === 46 && text.startsWith("eyJ", at))
  )
    end--;
  if (end - at < 16) {
    return end;
  }
  const run = text.slice(at, end);
  // "*6BB4837EB7…": how MySQL keeps a password.
  if (size === 40 && text.charCodeAt(at - 1) === 42 && /^[\dA-F]{40}$/.test(text.slice(at, s.end[i]))) {
    ctx.emit(at - 1, s.end[i] as number, "SECRET", 0.94, "password-hash");
    return s.end[i] as number;
  }
  // "SHA256:nThbg6…": the fingerprint of a key is public.
  if (
    text.charCodeAt(at - 1) === 58 &&
    /(?:sha(?:1|256|384|512)|md5|\bh1):$/i.test(text.slice(Math.max(0, at - 8), at))
  ) {
    return end;
  }
  if (
    isSecret(run) &&
    !OF_REQUEST.test(text.slice(Math.max(0, at - 18), at)) &&
    !(run.length < 30 && COUNTED.test(text.slice(Math.max(0, at - 28), at))) &&
    !FINDS.test(text.slice(Math.max(0, at - 36), at)) &&
    !ENCODED_WORD.test(text.slice(Math.max(0, at - 26), at)) &&
    !isPublic(text, at, run)
  ) {
    ctx.emit(
      run.startsWith("eyJ") ? at : keyStart(text, at),
      run.startsWith("eyJ") ? wrappedEnd(text, end) : end,
      "SECRET",
      run.startsWith("eyJ") ? 0.98 : 0.9,
      run.startsWith("eyJ") ? "jwt" : "secret-shape",
    );
  }
  return end;
}

/** "PwwxFEV-fe51OkljR9KZ1d84eK…": a short piece before a key's first long one, of letters in both cases or with digits. */
function keyStart(text: string, at: number): number {
  // "fT1k:APA91b…": of a phone's messages, its first part.
  if (text.startsWith(":APA91b", at - 1))
    return at - 1 - (/[\w-]{1,40}$/.exec(text.slice(Math.max(0, at - 41), at - 1))?.[0].length ?? -1);
  const before = text.charCodeAt(at - 1);
  if (before !== 45 && before !== 95) return at;
  const piece = /(?<![\w.-])(?:[A-Za-z\d]+[-_])+$/.exec(text.slice(Math.max(0, at - 40), at));
  return piece !== null && /[a-z][A-Z]|\d/.test(piece[0]) ? at - piece[0].length : at;
}

/** A token of three parts goes on in the next lines: base 64 without a blank, of letters in both cases and digits. */
function wrappedEnd(text: string, from: number): number {
  let end = from;
  for (let n = 0; n < 40 && (text.charCodeAt(end) === 10 || text.charCodeAt(end) === 13); n++) {
    const next = /^\r?\n[ \t>]{0,4}([\w.-]{4,100})(?![\w.-])/.exec(text.slice(end, end + 110));
    if (
      next === null ||
      !/\d/.test(next[1] as string) ||
      !/[a-z]/.test(next[1] as string) ||
      !/[A-Z]/.test(next[1] as string)
    )
      break;
    end += next[0].length;
  }
  while (text.charCodeAt(end - 1) === 46 && end > from) end--;
  return end;
}

/** "Subject: =?UTF-8?B?…": text that a header may not hold as it is. */
const ENCODED_WORD = /=\?[\w-]{2,20}\?B\?$/i;
/** "the build cache key is linux-x64-7f83…": what something is found under. */
export const FINDS =
  /(?<!\p{L})(?:cache|primary|foreign|sort|partition|registry|row|composite|unique|shard|routing|index|lookup|dedup)[ _-]?(?:keys?|schlüssel|clé|clave|chave|chiave|sleutel|nyckel|nøgle|nøkkel)(?: (?:is|was|ist|est|es|è|é|är|er))?[:= "'`]{0,3}$/iu;

/** `"integrity": "sha512-z5Ph…"`, "Change-Id: I8473b959…", "bh=47DE…; b=dzdV…" below a DKIM-Signature: what anybody may compute or read. */
function isPublic(text: string, at: number, run: string): boolean {
  if (/^sha(?:1|256|384|512)-|^I[0-9a-f]{40}$|^MI(?:GfMA0GCSq|I[BC]IjANBgkqhkiG9w0)/.test(run)) return true;
  // "ssh-ed25519 AAAAC3Nz…": a public key.
  if (
    run.startsWith("AAAA") &&
    /(?:ssh-\w{2,8}|ecdsa-sha2-\S{3,12}|@openssh\.com) $/.test(text.slice(Math.max(0, at - 28), at))
  )
    return true;
  const before = text.slice(Math.max(0, at - 120), at);
  return /(?:(?<![\w-])bh?=|(?<![\w])sha(?:1|256|384|512)[-:])[A-Za-z\d+/=\s]{0,110}$/.test(before);
}

/** Does the equals sign at `p` end a name ("AWS_ACCESS_KEY_ID=AKIA…")? Otherwise it fills up a key's last block. */
function names(text: string, p: number): boolean {
  return text.charCodeAt(p) === 61 && isAlnum(text.charCodeAt(p + 1));
}

function maybePrefix(text: string, at: number, size: number): boolean {
  if (size <= 6) {
    const next = unitAt(text, at + size);
    if (next === 95 || next === 45 || next === 46) return isAlnum(unitAt(text, at + size + 1));
  }
  const first = text.charCodeAt(at);
  if (first === 65) return size >= 4 && /^(AIza|AKIA|ASIA)/.test(text.slice(at, at + 4));
  return first === 101 && text.startsWith("eyJ", at);
}

function isSecret(run: string): boolean {
  if (run.startsWith("eyJ") && run.includes(".")) return run.length >= 20;
  if (run.length < 16) return false;
  if (WHOLE.test(run)) return true;
  const kinds = mix(run);
  if (!/\d/.test(run) || kinds < 2 || RECORD.test(run)) return false;
  if (
    PREFIXED.test(run) &&
    /[_-]|^(AKIA|ASIA|AIza|eyJ|ya29|SG|hvs|hvb)/.test(run) &&
    !/^[a-z]+([-_.][a-z]+)*$/i.test(run)
  ) {
    const body = run.startsWith("AIza") ? run : run.slice(run.search(/[_.-]/) + 1);
    // "test-apfs-utf8-normalization": words.
    return /\d/.test(body) && longest(body) >= 10 && mix(longestRun(body)) >= 2;
  }
  if (kinds < 3) return false;
  if (run.length >= 18 && run.length < 24)
    return /^(?!0x)[A-Za-z\d]+$/.test(run) && turns(run) * 2 >= run.length && switches(run) >= 5;
  if (isMixedPiece(run)) return true;
  if (run.length < 24 || (run.includes("/") && run.split("/").length > 3)) return false;
  const core = longestRun(run);
  if (core.length < 24 || /^[0-9a-f]+$/i.test(core) || /^\d+$/.test(core)) return false;
  return mix(core) === 3 && switches(core) >= 5;
}

function longest(text: string): number {
  return longestRun(text).length;
}

function longestRun(text: string): string {
  let [from, best, length] = [0, 0, 0];
  for (let p = 0; p <= text.length; p++) {
    const c = unitAt(text, p);
    if (p < text.length && c !== 45 && c !== 95 && c !== 46) continue;
    if (p - from > length) [best, length] = [from, p - from];
    from = p + 1;
  }
  return text.slice(best, best + length);
}

/** "lscavhcvzl", "ejpubqeht", "wJDmIkDwO": eight letters and more that no word is written with; or a capital at every other letter. */
export function isRandom(value: string, sign: boolean): boolean {
  // "YYYYMMDD": how a date is written.
  if (!/^[A-Za-z]{8,64}$/.test(value) || /^[YMDHS]+$/i.test(value)) return false;
  // "password KeePassXC": without a sign between, the name of a program.
  const capitals = sign ? capitalsOf(value) : 0;
  const mixed = capitals >= 3 && capitals < value.length && value.length < 3 * capitals;
  // "KeePassXC", "MySQLdump": letters that stand for words follow each other strangely too.
  const humps = /[a-z][A-Z]/.test(value);
  if (!mixed && bitsPerLetter(value) < (humps ? STRANGE + 1 : STRANGE)) return false;
  const small = value.toLowerCase();
  const hash = hashWord(small);
  return wordBits(small, 0, small.length) === 0 && (LISTS(hash) & DICTIONARY) === 0 && !isOrdinaryAnywhere(small);
}

function capitalsOf(value: string): number {
  let capitals = 0;
  for (let p = 0; p < value.length; p++) if (value.charCodeAt(p) < 91) capitals++;
  return capitals;
}

/** "W6E4C6", "LJBKFB": capitals with digits, or such as no word has, as codes are sent. */
export function isCode(value: string): boolean {
  return /^[A-Z\d]{5,8}$/.test(value) && (/\d/.test(value) ? /[A-Z]/.test(value) : bitsPerLetter(value) >= STRANGE);
}

/** How many of lower case, upper case, digits. */
export function mix(text: string): number {
  let kinds = 0;
  for (let p = 0; p < text.length && kinds < 7; p++) {
    const c = text.charCodeAt(p);
    if (c >= 97 && c <= 122) kinds |= 1;
    else if (c >= 65 && c <= 90) kinds |= 2;
    else if (c >= 48 && c <= 57) kinds |= 4;
  }
  return (kinds & 1) + ((kinds >> 1) & 1) + (kinds >> 2);
}

const COUNTS = /^(?:0x|[a-z]{2,6}_)/;

/** "R2-8fQmZk2LrVt0x", "4/0AeanS0bQmVt2LrPyWd0HsJc": one piece that turns at nearly every sign, in both cases and with digits. */
function isMixedPiece(run: string): boolean {
  if (run.length > 80 || (run.length < 18 && COUNTS.test(run))) return false;
  for (const piece of run.split(/[-_:/.+=]+/))
    if (
      piece.length >= (piece.length === run.length ? 16 : 12) &&
      /\d.*\d/.test(piece) &&
      mix(piece) === 3 &&
      turns(piece) * 10 >= piece.length * (piece.length < 16 ? 8 : 6)
    )
      return true;
  return false;
}

/** Stretches of one kind: small letters, capitals, digits. */
const turns = (text: string): number => text.match(/[a-z]+|[A-Z]+|\d+/g)?.length ?? 0;

/** Changes between letters and digits or cases: words have few, keys many. */
function switches(text: string): number {
  let n = 0;
  for (let i = 1; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i)) !== isDigit(text.charCodeAt(i - 1))) n++;
  }
  return n;
}
