/**
 * Passwords and user names by how unlike a word they are and what is said around them, before as behind, in any order: "I changed it to
 * Saffron_12", "mit Himbeere7 komme ich nicht mehr rein", "hasłem borowka.17", "auf dem Forum bin ich sonnenhut63". The odder the
 * spelling, the less has to be said.
 */

import { typeOf } from "../field-names.ts";
import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../names/ordinary-words.ts";
import { CLASS, DENSE, DIGIT, isAlnum, LOWER, UNCASED, UNDERSCORE, unitAt } from "../scan/classes.ts";
import {
  C_CODE,
  C_DEVICE,
  C_PASSWORD,
  C_RELEASE,
  C_USER,
  C_VERSION,
  COMMON,
  hashWord,
  MONTH,
  ORG,
  PLACE,
  wordBits,
} from "../scan/lexicon.ts";
import { HAS_LETTER, LINE_START, type Scan } from "../scan/scan.ts";
import { type Context, endsSentence, tokenAt, tokenFrom } from "./context.ts";
import { edged } from "./edged.ts";
import { isFilled } from "./filled.ts";
import { isGuid } from "./guid.ts";
import { isSecretsProgram } from "./secrets/programs.ts";
import { inCode, isSource } from "./source-code.ts";
import {
  AS,
  AS_BEHIND,
  COPULA,
  DEED,
  JOINT,
  KNOWN,
  OUTCOME,
  SECRET_NOUN,
  SIGN_IN,
  saidBy,
  THING,
  USER_NOUN,
} from "./typed-words.ts";
import { isLogin } from "./usernames/chains.ts";
import { isOfProgram } from "./usernames/identifier-words.ts";
import { isOfWords } from "./usernames/of-words.ts";
import { isListedName } from "./usernames/spelled.ts";

/** Of a sentence, in tokens: no further than a second look reads. */
const BEFORE = 10;
const BEHIND = 9;
/** So near a word for a thing speaks against a secret. */
const FAR_THING = 8;
const LONGEST = 40;

export function typedValues(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  given = 0;
  let done = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const at = s.start[i] as number;
    // Most numbers stand alone.
    if (at < done || (((s.shape[i] as number) & HAS_LETTER) === 0 && !isJoint(unitAt(text, at - 1)))) continue;
    done = look(ctx, at);
  }
  if ((s.signs & UNDERSCORE) === 0) return;
  done = 0;
  for (let p = text.indexOf("_"); p >= 0; p = text.indexOf("_", Math.max(p + 1, done))) done = look(ctx, p);
}

/** Signs that stand inside of what one types. */
const JOINTS = new Uint8Array(128);
for (const sign of "!#$%&*+-./_^~?@") JOINTS[sign.charCodeAt(0)] = 1;

const isJoint = (c: number): boolean => c < 128 && JOINTS[c] === 1;

function isTyped(c: number): boolean {
  const kind = CLASS[c] as number;
  return kind >= DIGIT ? kind !== DENSE : isJoint(c);
}

/** Values of the text so far: where one is given, others are. */
let given = 0;
/** What has to be said, by how odd the value is. */
const LEAST = [0, 3, 2, 1] as const;

const FILLED = /%\d{1,2}\$[sd]/;
const FIELD = /^[a-z]{2,14}(?:_[a-z]{2,14}){1,3}$/;

const HYPHENED = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+-?\d{1,4}$/u;

const CASED = /^\p{Lu}{1,3}\d{1,3}-\p{Ll}{1,4}$/u;

/** Signs behind a value that are no part of it. */
const TAILS = unitsOf(".?-/");
const CELL_EDGES = unitsOf("|[,;{");

/** The run of typed signs around `p`, where it is a value; where the search goes on. */
function look(ctx: Context, p: number): number {
  const s = ctx.scan;
  const { text } = s;
  let start = p;
  while (start > 0 && p - start < LONGEST && isTyped(text.charCodeAt(start - 1))) start--;
  let end = p;
  while (end < text.length && end - p < LONGEST && isTyped(text.charCodeAt(end))) end++;
  const stop = end;
  // "ל-rakefet_7": a preposition of another script.
  const glued =
    unitAt(text, start) < 0x590
      ? 0
      : (/^[\u0590-\u06ff]{1,3}-?(?=[A-Za-z])/.exec(text.slice(start, end))?.[0].length ?? 0);
  start += glued;
  while (start < end && !(isAlnum(text.charCodeAt(start)) || text.charCodeAt(start) === 95)) start++;
  while (end > start && TAILS.has(text.charCodeAt(end - 1))) end--;
  if (end - start < 5 || !hasSmall(text, start, end) || isKey(text, stop)) return stop;
  if (!isEdge(text, start, glued > 0) && !CELL_EDGES.has(text.charCodeAt(start - 1))) return stop;
  if (isOfMachine(text, start, end, stop)) return stop;
  const value = text.slice(start, end);
  // "az M2-es metró", "B12-vel": what is called by a letter and a number, in its case.
  if (CASED.test(value)) return stop;
  const odd = oddness(value);
  const signed = SIGNED.test(value);
  const own = odd > 0 && isOwnSpelling(value);
  if (!own && !isEdge(text, start, glued > 0)) return stop;
  // "date_of_birth", "passport_no": the name of a field.
  if ((odd === 0 && !signed) || isOfFamily(text, start, value)) return stop;
  // "khách_hàng", "instagram_manage_messages": a table's, a column's or a permission's words.
  if (!/\d/.test(value) && value.includes("_") && (hasMarks(value) || value.endsWith("_pass") || isOfThreeWords(value)))
    return stop;
  if (FIELD.test(value) && (typeOf(value) !== null || /session|_id$/.test(value))) return stop;
  // "F.22-es hibát ír ki": what a boiler shows.
  if (SHOWN.test(text.slice(end, end + 12))) return stop;
  const i = tokenAt(s, start);
  const j = tokenFrom(s, i, end);
  const told = weigh(s, i, j);
  // "copia_nueva": words of the text's own language may be a thing's heading.
  const least = own || signed ? 0 : LEAST[odd === 3 && !/\d/.test(value) && areOrdinary(s, i, j) ? 2 : odd];
  // Two words and a line are a name sooner than a secret.
  const user = told.user || (!told.secret && ((own && told.sum < 1) || !/\d/.test(value)));
  // "Korall7-re", "kebab12-vel": its case is a joint.
  const cased = /\d-\p{Ll}{2,3}$/u.test(value) ? 1 : 0;
  // "jackson-03", "buru2": machines, and words that are said twice.
  const common = /^\p{L}+-\d+$|^\p{Ll}+2$/u.test(value) ? 1 : 0;
  // "the Galaxy-Tab4": two words with capitals are a password only right behind what leads to one.
  if (HYPHENED.test(value) && !told.secret && (i === 0 || (saidBy(s, i - 1) & (JOINT | AS | COPULA | DEED)) === 0))
    return stop;
  if (odd === 1 && !signed && !told.near && (!told.named || /\d/.test(value))) return stop;
  if (
    told.sum + cased - common + Math.min(given, 1) >= least &&
    !isFilled(text, start, end) &&
    !isSecretsProgram(value) &&
    !inCode(s, start) &&
    (/\d/.test(value) || !isSource(s))
  ) {
    if (told.sum > 0) given++;
    ctx.emit(start, end, user ? "USERNAME" : "SECRET", 0.7, user ? "username-typed" : "password-typed");
  }
  return stop;
}

/** Does what stands around the value say that a machine has written it, or is it a place that a program fills? */
function isOfMachine(text: string, start: number, end: number, stop: number): boolean {
  const before = unitAt(text, start - 1);
  // "Nov  3 06:22:10 files2 sudo:": a machine in its log; "line 16, in glaze_vase": a trace.
  if (
    before === 32 &&
    (AT_TIME.test(text.slice(Math.max(0, start - 20), start)) ||
      text.startsWith(", in ", start - 5) ||
      (text.startsWith(" id ", start - 4) && QUEUED.test(text.slice(Math.max(0, start - 14), start))))
  )
    return true;
  // `Connection(id='sftp_bank', …`: a key's, which others read.
  if ((before === 34 || before === 39) && (unitAt(text, start - 2) === 61 || text.startsWith("= ", start - 3)))
    return true;
  // "%1$sthis guide%2$s": places of a string that programs fill.
  const run = text.slice(start, stop);
  if (run.includes("$") && FILLED.test(run)) return true;
  // "backup_apps --src=/var": a command; "lector_barras 2.0.11": a program.
  return unitAt(text, end) === 32 && (text.startsWith("--", end + 1) || VERSION.test(text.slice(end, end + 7)));
}
/** "with ESMTPS id …": a letter on its way. */
const QUEUED = /(?:SMTPS?A?|HTTPS?) id $/;
const AT_TIME = edged(/\d\d:\d\d:\d\d(?:\.\d+)? $/);
const VERSION = /^ v?\d{1,3}\.\d/;

/** "4Magpies&Hen", "p7Fox!glove", "Tr0llhattan#": both cases, a figure and a sign among them; but "Sheet1!A1", "Outer$Inner1", "HEAD~1". */
const SIGNED =
  /^(?=.{8,24}$)(?=.*\d)(?=.*[a-z].*[a-z])(?=.*[A-Z])[A-Za-z\d]{2,}(?:[!^*~%]+[a-z]{2,}\d*|&[A-Z]?[a-z]{2,}\d*|[#^~&]+)$/;

/** A name, or an initial and one, and a number of two to four figures: "mjansen88", "harlow_32". Machines are counted from 01. */
const NUMBERED = /^(\p{L}\p{Ll}{3,20})(?:[_.](\p{L}\p{Ll}{1,20}))?[_.]?[1-9]\d{1,3}$/u;

/** Spelled as nobody but whoever chose it spells: no word for it has to stand near. */
function isOwnSpelling(value: string): boolean {
  const hit = NUMBERED.exec(value);
  if (hit === null) return false;
  return [hit[1] as string, hit[2] ?? ""].some((part) => {
    const word = part.toLowerCase();
    const bits = word.length < 4 ? COMMON : wordBits(word, 0, word.length);
    if ((bits & (COMMON | MONTH | PLACE | ORG)) !== 0) return false;
    if ((LISTS(hashWord(word)) & DICTIONARY) !== 0) return false;
    return isLogin(word) || (isListedName(word) && !isOrdinaryAnywhere(word));
  });
}

function hasMarks(value: string): boolean {
  for (let p = 0; p < value.length; p++) if (value.charCodeAt(p) > 127) return true;
  return false;
}

/** Three and more words tied by lines, all of English but the first. */
function isOfThreeWords(value: string): boolean {
  const words = value.split("_");
  return words.length > 2 && words.every((word, n) => n === 0 || (LISTS(hashWord(word)) & DICTIONARY) !== 0);
}

/** Characters on either side: a search through the whole text for each name would be quadratic. */
const FAMILY_REACH = 8000;

/** "app_backup … app_restore_file": names of a program, of which others begin alike. */
function isOfFamily(text: string, at: number, value: string): boolean {
  const line = value.indexOf("_");
  if (line < 3 || /\d/.test(value)) return false;
  const head = value.slice(0, line + 1);
  const around = text.slice(Math.max(0, at - FAMILY_REACH), at + FAMILY_REACH);
  for (let p = around.indexOf(head), n = 0; p >= 0 && n < 8; p = around.indexOf(head, p + 1), n++)
    if (!around.startsWith(value, p)) return true;
  return false;
}

/** Two small letters in a row: codes and dates have none. */
function hasSmall(text: string, from: number, to: number): boolean {
  let n = 0;
  for (let p = from; p < to && n < 2; p++) n = CLASS[text.charCodeAt(p)] === LOWER ? n + 1 : 0;
  return n === 2;
}

/** Does the value begin at a word's edge? */
function isEdge(text: string, at: number, glued: boolean): boolean {
  if (at === 0 || glued) return true;
  const c = text.charCodeAt(at - 1);
  return c <= 32 || CLASS[c] === DENSE || EDGES.has(c);
}
const EDGES = unitsOf("\"'(“„«‘「『›‹”:、。，：–—");

/** What is called so stands behind, as in programs and records. */
function isKey(text: string, at: number): boolean {
  const c = unitAt(text, at);
  if (c === 32) return unitAt(text, at + 1) === 61 || text.startsWith(":=", at + 1);
  return KEYS.has(c) || (c === 34 && unitAt(text, at + 1) === 58);
}
const KEYS = unitsOf(":=<>{}\\|(");

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** Systems, devices and standards that end in a number, files, units, versions, dates, names in programs. */
const OTHER = edged(
  /^(?:cr|lr|sr|last|first|radeon|geforce|ryzen|exynos|snapdragon|dimensity|mariadb|dcsrv|urllib|httplib|libp{L}+|latin|xhtml|xmlsec|asciidoc|console|terminal|non|isMapped|address|boto|psycopg|chacha|salsa|blake|uint|int|float|beta|alpha|six|microsoft|conn|ctx|thread|sess|pid|tid|irq|shard|replica|broker|runner|executor|agent|proxy|peer|hop|log4|e2fs|mailman|argon|mschapv|bzip|jinja|atmega|esp|stm|windows|win|iphone|ipad|ios|ipados|android|macos|osx|galaxy|redmi|pixel|note|office|outlook|exchange|node|python|java|php|mysql|oauth|saml|http|https|ipv|snmpv|wpa|usb|mp|sha|md|base|utf|iso|ver|build|err|error|step|day|level|port|ps|playstation|xbox|nintendo|app|srv|server|tls|ssl|web|html|css|vue|angular|type|room|slot|test|page|line|tab|week|phase|team|group|zone|gate|floor|bay|unit|part|item|model|photo|image|img|dsc|scan|doc|file|form|table|col|field|row|cell|button|box|disk|host|client|device|camera|sensor|printer|router|switch|hub|rack|user|admin|covid|bluetooth|hdmi|nvme|sata|gpt|log|step|figure|fig|chapter|year|guest|gast|gäste|invité|ssid|wifi|wlan|fritz|screenshot|screen|template|layout|thread|window|version|backup|export|import|report|invoice|order|ticket|case|release|rel|rev|patch|branch|feature|hotfix|vlan|eth|wlan|gpu|cpu|kernel|ubuntu|debian|fedora|centos|rhel|suse|curl|openssl|nginx|apache|tomcat|redis|mongo|mongodb|postgres|kafka|spark|gcc|clang|llvm|cuda|boost|react|webpack|vite|rails|django|flask|laravel|symfony|spring|wordpress|drupal|magento|unity|unreal|godot|opengl|directx|fifa|cat|node|pod|worker|master|cluster|query|job|task|queue|topic|vty|stage|prod|dev|qa|db|tmp|temp|var|val|arg|param|key|id|ref|num|nr|no|sku|art|lot|batch|serie|série|series|season|episode|track|band|area|region|sector|block|table|seat|wing|cabin|bus|tram|line|linie|ligne|linea|route|straße|raum|saal|halle|tor|etage|salle|étage|planta|piso|sala|aula)[-_.]?\d|^\d{1,3}er-|^(?:be|fe|svc|mq|ws|lb|kv|dw|stg|prd|tst|uat|sp|xp|usp|dba|pg|sys|pk|fk|uq|ux|ix|ak|ck|df|trg|fn|vw|table|tbl|field|col|column|row|index|idx|flag|is|has|get|set|on|my|user|usr)_/i,
);
const FILE =
  /\.(?:exe|dll|js|ts|html?|php|png|jpe?g|gif|log|txt|pdf|docx?|xlsx?|pptx?|csv|json|xml|ya?ml|toml|cfg|tar|t?gz|jar|deb|rpm|whl|lock|7z|rar|gz|bz2|xz|p12|pfx|pem|crt|cer|csr|jks|ovpn|sql|bak|iso|dmg|apk|conf|ini|sh|py|zip|com|org|net|io|local|md|eu|de|fr|es|it|nl|pl|uk|test|example|invalid|lan|internal)$/i;
const PLAIN =
  /^(?:\d[\d.,:+-]*\p{L}{0,3}|v\d.*|(?:[Cc]trl|CTRL|[Ss]trg|STRG|[Aa]lt|[Cc]md|[Ss]hift|[Mm]aj|[Uu]msch|[Oo]ption)\+.*|fail2ban|0x[\da-f]+|[#$].*|\p{L}{1,3}\d+[\p{L}\d]{0,3}|[\p{Lu}\d_.-]+|[a-z]{2}_[A-Z]{2}.*|\p{L}\d\p{L}?\.\p{L}+|.*\d{4}[.-]\d\d[.-]\d\d.*|(?=\p{Ll}*\d)[a-f\d-]{7,}|rdp-.*|.*\+\+.*|\p{L}[\p{L}\d]*\.(?:\p{L}[\p{L}\d]*\.)*\p{Lu}\p{L}*|sys\..*|(?:\p{L}[\p{L}\d]*\.){2,}\p{L}[\p{L}\d]*|\p{L}[\p{L}-]*-\d+(?:\.\d+)+|(?:\p{Lu}\p{L}+\.){2,8}\d+|.*(?:::|--|\.\.).*|(?:\d+[-.:]){2,}.*)$/u;

/** "evt_1NX2k9", "t3.micro", "orders-2024.11.03": a provider's records, sizes of its machines, what is kept by the day. */
const RECORD =
  /^(?:(?:evt|cus|pi|ch|sub|in|price|prod|seti|req|pm|src|txn|po|re|acct)_[A-Za-z\d]+|(?:db\.|cache\.|ml\.)?[a-z]{1,2}\d[a-z]{0,3}\.(?:nano|micro|small|medium|x?large|\d{1,2}xlarge|metal)|\p{L}[\p{L}_-]*[-_.](?:19|20)\d\d[.-]?[01]\d[.-]?[0-3]\d)$/u;

/** How unlike a word: 3 with a sign and figures, 2 with figures behind letters or two words with a line between, 1 with a stop or hyphen; 0 is something else. */
function oddness(value: string): 0 | 1 | 2 | 3 {
  // Addresses, paths and GUIDs are most of what comes here.
  if (value.includes("@") || value.includes("/") || isGuid(value)) return 0;
  if (PLAIN.test(value) || OTHER.test(value) || CIPHER.test(value) || RECORD.test(value) || FILE.test(value)) return 0;
  if (!/\d/.test(value)) {
    if (isOfWords(value) || isOfProgram(value)) return 0;
    // "zly_borsuk": small letters alone are nobody's heading.
    if (/^\p{Ll}{2,}(?:_\p{Ll}{2,})+$/u.test(value) && value.length >= 8) return 3;
    return /^\p{L}{2,}(?:_\p{L}{2,})+$/u.test(value) && value.length >= 8
      ? 2
      : /^\p{L}{3,}[_.-]\p{L}+$/u.test(value)
        ? 1
        : 0;
  }
  // "Korall7-re": a case's ending.
  const bare = value.replace(/(?<=\d)[-'’]\p{Ll}{1,5}$/u, "");
  // "Dorset1987!", "Saffron_12", "Hazel+nut5".
  if (/\p{L}[_.]+\d{1,4}[!?*#]?$|\p{L}[+*!#&%$~^]+[\p{L}\d]*\d/u.test(bare) || /\d[!#*$&]$/.test(bare)) return 3;
  if (
    /^\p{L}+(?:\d{1,4}|-\d{2,4})\p{Ll}?$|^\p{L}{3,}\d\p{Ll}{3,}$|^\p{Ll}+-\p{Ll}+\d{1,4}$|^(?:\p{Lu}\p{Ll}+-){2,3}\d{1,4}$|^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}\d{1,4}$|^\p{Ll}+\d\p{Ll}{2,}\d{1,4}$/u.test(
      bare,
    )
  )
    return 2;
  // "t9Kw-qz41".
  if (
    /^(?=(?:[^\d]*\d){2})(?=.*\p{Ll}.*\p{Ll})(?=.*\p{Lu})[\p{L}\d]+(?:[-.][\p{L}\d]+){0,2}$/u.test(bare) &&
    bare.length >= 8 &&
    bare.length <= 14 &&
    /\d\p{L}+\P{L}/u.test(bare)
  )
    return 3;
  return /[_.]/.test(bare) && !/\d\p{Lu}$|_\d+_/u.test(bare) ? 2 : 1;
}

/** "password_encryption = scram-sha-256": what is done to a password, and a service that has a digit in its name. */
const CIPHER =
  /^(?:scram|hmac|pbkdf2|aes|hs|rs|es|ecdsa|rsa|ed)-?(?:sha-?)?\d|sha-?(?:1|2|256|384|512)$|^what3words$|^(?:UGFzc3dvcmQ|VXNlcm5hbWU)6/i;

function areOrdinary(s: Scan, i: number, j: number): boolean {
  for (let k = i; k < j; k++) if (!isOrdinary(s, k)) return false;
  return true;
}

/** The same words in scripts without spaces between them. */
const DENSE_REACH = 24;
const DENSE_WORDS: ReadonlyArray<readonly [flag: number, words: RegExp]> = [
  [SECRET_NOUN, /パスワード|暗証|合言葉|密码|密碼|口令|비밀번호|비번|패스워드|암호|รหัสผ่าน/u],
  [USER_NOUN, /ユーザー|ニックネーム|アカウント|用户名|昵称|账号|帳號|닉네임|아이디|계정|ชื่อผู้ใช้|บัญชี/u],
  [KNOWN, /として|の名で|登録|書き込|投稿|掲示板|论坛|發帖|发帖|注册|会员|가입|게시판|닉으로|글을/u],
  [
    DEED,
    /変え|変更|設定|入力|打ち|打っ|試し|使っ|改成|改为|換成|换成|设成|设为|設為|输入|試過|试过|试了|一直用|바꿨|바꾸|변경|설정|입력|써|쓰|눌러|เปลี่ยน|ตั้ง|ใส่|ใช้|พิมพ์/u,
  ],
  [
    SIGN_IN,
    /ログイン|入れ|入れない|開け|開き|はじか|登录|登陆|登不|登上|进去|進去|进不|打开|로그인|들어가|접속|엽니다|열어|열리|เข้า|ล็อกอิน/u,
  ],
];

interface Told {
  readonly sum: number;
  /** A word for the secret itself stands there. */
  readonly secret: boolean;
  /** The same, in one clause with the value. */
  readonly near: boolean;
  /** A word for a user's name stands right beside, or that one is known so. */
  readonly named: boolean;
  /** It is a user's name rather. */
  readonly user: boolean;
}

/** What the words around tokens `i` to `j` say, each kind once; beyond the end of the sentence only nouns count. */
function weigh(s: Scan, i: number, j: number): Told {
  let all = 0;
  let user = 0;
  let secret = 0;
  let inClause = false;
  let sum = 0;
  let thing = false;
  const near = (k: number, distance: number, before: boolean, clause: boolean): void => {
    let flags = saidBy(s, k);
    thing ||= (flags & THING) !== 0 && distance <= (before ? FAR_THING : 2);
    const cue = s.cue[k] as number;
    if ((cue & C_PASSWORD) !== 0) flags |= SECRET_NOUN;
    if ((cue & C_USER) !== 0) flags |= USER_NOUN;
    if ((cue & (C_RELEASE | C_VERSION | C_DEVICE)) !== 0) flags |= THING;
    // "to get back in".
    if (isLast(s, k)) flags |= SIGN_IN;
    // "u: mara_o p: …".
    if (
      before &&
      distance === 1 &&
      (s.end[k] as number) - (s.start[k] as number) === 1 &&
      /^[up]:/i.test(s.text.slice(s.start[k], (s.end[k] as number) + 1))
    )
      flags |= s.text[s.start[k] as number] === "p" ? SECRET_NOUN : USER_NOUN;
    if (distance > (before ? 2 : 1)) flags &= ~(JOINT | AS | AS_BEHIND | THING);
    if ((flags & COPULA) !== 0 && distance > 1) flags &= ~COPULA;
    if (!before) flags = (flags & ~(JOINT | AS)) | ((flags & AS_BEHIND) !== 0 ? AS : 0);
    if (!clause) flags &= SECRET_NOUN | USER_NOUN;
    const weight = (before ? 32 : 30) - distance;
    if ((cue & C_CODE) !== 0 && before && distance <= 2) flags |= DEED;
    if ((flags & SECRET_NOUN) !== 0) {
      secret = Math.max(secret, weight);
      inClause ||= clause;
    }
    if ((flags & (USER_NOUN | KNOWN | AS)) !== 0) user = Math.max(user, weight);
    all |= flags;
  };
  // In a line of its own: what the line before says is meant.
  const alone = ((s.shape[i] as number) & LINE_START) !== 0 && ((s.shape[j] as number) & LINE_START) !== 0;
  let clause = true;
  for (let k = i - 1; k >= 0 && k >= i - BEFORE; k--) {
    clause &&= !endsSentence(s, k) || (alone && k === i - 1);
    near(k, i - k, true, clause);
  }
  clause = true;
  for (let k = j; k < s.count && k < j + BEHIND; k++) {
    clause &&= !endsSentence(s, k - 1);
    near(k, k - j + 1, false, clause);
  }
  if (
    (s.hasDense && CLASS[unitAt(s.text, (s.start[i] as number) - 1)] === DENSE) ||
    CLASS[unitAt(s.text, s.end[j - 1] as number)] === DENSE
  ) {
    const from = s.start[i] as number;
    const to = s.end[j - 1] as number;
    const around = s.text.slice(Math.max(0, from - DENSE_REACH), from) + s.text.slice(to, to + DENSE_REACH);
    for (const [flag, words] of DENSE_WORDS) if (words.test(around)) all |= flag;
    if ((all & (KNOWN | USER_NOUN)) !== 0 && (all & SECRET_NOUN) === 0) user = 1;
    all |= JOINT;
  }
  if ((all & SECRET_NOUN) !== 0) sum += 4;
  if ((all & USER_NOUN) !== 0) sum += 3;
  if ((all & KNOWN) !== 0) sum += 2;
  if ((all & DEED) !== 0) sum += 2;
  if ((all & SIGN_IN) !== 0) sum += 2;
  if ((all & OUTCOME) !== 0) sum += 1;
  if ((all & (JOINT | AS | COPULA)) !== 0) sum += 1;
  if ((all & THING) !== 0) sum -= 4;
  else if (thing) sum -= (all & SECRET_NOUN) !== 0 ? 0 : 4;
  // In the middle of what somebody says, and of no thing.
  else if (inProse(s.text, s.start[i] as number)) sum += 1;
  return {
    sum,
    secret: secret > 0,
    near: inClause,
    named: user >= 29 || ((all & AS) !== 0 && (all & KNOWN) !== 0),
    user: user > secret && ((all & (KNOWN | AS)) !== 0 || (all & DEED) === 0),
  };
}

/** Do words stand right before, as in a sentence? */
function inProse(text: string, at: number): boolean {
  let p = at - 1;
  if ("\"'“„«‘(".includes(text[p] as string)) p--;
  if (unitAt(text, p) !== 32) return false;
  if (unitAt(text, p - 1) === 44) p--;
  const kind = CLASS[unitAt(text, p - 1)];
  return kind === LOWER || kind === UNCASED;
}

/** "in" at the end of its clause. */
function isLast(s: Scan, k: number): boolean {
  const end = s.end[k] as number;
  return (
    end - (s.start[k] as number) === 2 &&
    s.text.charCodeAt(end - 1) === 110 &&
    /^in(?:[.,;!?\n]|$)/.test(s.text.slice(end - 2, end + 1))
  );
}
const SHOWN = /^ (?:hib\p{L}*|kód\p{L}*|ír ki|jelz\p{L}*)/u;
