/** Secrets as machines keep them: hashes of passwords, lines of `.pgpass` and `.netrc`, settings of routers and switches; and their serials. */
import { EQUALS, HYPHEN, isLetter, PARENTHESIS, SLASH, unitAt } from "../../scan/classes.ts";
import { C_PASSWORD, C_TOKEN, KEYWORD } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { looksLogin } from "../usernames/keys.ts";
import { isOfWords } from "../usernames/of-words.ts";
import { isSystemUser } from "../usernames/system-users.ts";

/** `$6$salt$hash`, `$2b$12$…`, `$argon2id$v=19$…`: what crypt(3) writes; guessed at by whoever reads it. */
const CRYPT = /\$(?:\d{1,2}[abxy]?|y|gy|[PH]|apr1|[a-z][a-z\d-]{2,20})\$[^\s:;,"'`<>]{8,300}/g;
/** "wardlaw:$apr1$…", "radius {CRYPT}$6$…": whose the hash is. */
const HASH_OF = /(?:^|[\s"'(])([a-z_][\w.-]{2,31}):(?:\{\w+\})?$/;
/** "host:port:database:user:password". */
const PGPASS = /(?:^|\n)[\w.*-]{1,80}:(?:\d{2,5}|\*):[\w*-]{1,60}:([^:\s]{2,40}):([^\s:]{3,80})(?=\s|$)/g;
/** "enable secret 0 word", "password 7 0822455D0A16", "snmp-server community word RO". */
const ROUTER =
  /(?<![\w-])(?:(?:enable |username (?!(?:and|or|und|et|y|e|och|og) )\S{1,40} (?:privilege \d{1,2} )?)(?:secret|password) (?:\d{1,2} )?|snmp-server community |SNMP community(?: string)?(?: is|[:=])? (?=\S*[\d_!@#-])|(?<=\n {1,3})password (?=\S+\s*(?:\n|$))|(?:auth (?:SHA(?:-?\d{1,3})?|MD5)|priv (?:AES(?:-?\d{1,3})?|3?DES)(?: \d{3})?) |(?:pre-shared-key|key-string|wpa-psk ascii|tacacs-server key|radius-server key) (?:\d |address \S{7,40} key )?|(?:server-private|host) [\d.:a-f]{7,40}(?: (?:auth|acct)-port \d+){0,2} key (?:\d )?)(\S{3,80})/g;
/** Of an account in a domain, and its login before it: "corp\\m.tanaka S-1-5-21-…-2201". */
const ACCOUNT_SID = /(?:\\([\w.-]{2,31})[ \t]{1,24})?(?<![\w-])(S-1-5-21(?:-\d{1,10}){3,4})(?![\w-])/g;
/** "LPA:1$smdp.example.com$8VT2M-KXLP9": what an eSIM is fetched with. */
const ESIM = /LPA:1\$[\w.-]{4,80}\$[\w-]{4,64}/g;
/** "jdbc:oracle:thin:bergmann/Dachs_2211@//ora1.example.de", "sqlplus bergmann/Dachs_2211@live": Oracle's order. */
const ORACLE =
  /(?:(?<=thin:|sqlplus |impdp |expdp |sqlldr |userid=)[\w.-]{2,40}\/[^\s@/<$]{3,80}@|(?<=[\s"'`(])[A-Za-z][\w.-]{1,39}\/[^\s@/<$]{3,80}@\/\/)[^\s"'<>]{2,120}/g;
const ATTACHED = wordSet("attached", "folded");
const LET_IN_WORDS = wordSet("password secrets", "folded");
/** One of them is part of whatever ROUTER finds. */
const ROUTER_WORDS = wordSet("secret password community auth priv key ascii", "folded");
const SERIAL =
  /devices attached[^\n]{0,12}\n((?:[\w.:-]{6,32}[ \t]{1,40}(?:device|offline|unauthorized)[^\n]{0,120}\n?){1,20})/;

export function machineSecrets(ctx: Context): void {
  const s = ctx.scan;
  const { text, hasDigit, hasColon, cues, words, signs } = s;
  if (LET_IN_WORDS.inText(s)) letIn(ctx);
  if (!hasDigit) return;
  if ((signs & SLASH) !== 0 && s.ats.some((at) => behindSlash(text, at)))
    for (const hit of all(ORACLE, text))
      ctx.emit(hit.index, hit.index + hit[0].length, "SECRET", 0.96, "connection-string");
  if ((signs & HYPHEN) !== 0 && text.includes("S-1-5-21-")) accounts(ctx);
  if (text.includes("$")) {
    for (const hit of all(CRYPT, text)) {
      // "https://$host$request_uri": what a server puts there.
      if (/^\$[a-z]+\$[a-z_]+$/.test(hit[0])) continue;
      // "Main.lambda$run$3(Main.java:88)": a function's name.
      if (isLetter(unitAt(text, hit.index - 1))) continue;
      ctx.emit(hit.index, hit.index + hit[0].length, "SECRET", 0.96, "password-hash");
      const login = HASH_OF.exec(text.slice(Math.max(0, hit.index - 48), hit.index));
      if (login === null || isSystemUser(login[1] as string)) continue;
      const at = text.lastIndexOf(login[1] as string, hit.index);
      ctx.emit(at, at + (login[1] as string).length, "USERNAME", 0.9, "username-log");
    }
    if (hasColon)
      for (const hit of all(ESIM, text)) ctx.emit(hit.index, hit.index + hit[0].length, "SECRET", 0.97, "esim-code");
  }
  // The rarer sign is looked for first.
  if (
    hasColon &&
    ((text.includes("5432:") && text.includes(":5432:")) || (text.includes("*:") && text.includes(":*:")))
  )
    pgpass(ctx);
  if (
    ROUTER_WORDS.inText(s) &&
    ((cues & (C_PASSWORD | C_TOKEN)) !== 0 ||
      ((words & KEYWORD) !== 0 && (text.includes("nmp") || text.includes("NMP"))))
  )
    router(ctx);
  if ((signs & PARENTHESIS) !== 0 && (text.includes("', '") || text.includes('", "'))) calls(ctx);
  if (hasColon && text.includes('"p') && (text.includes('"p":') || text.includes('"pw":'))) pair(ctx);
  if (
    hasColon &&
    ((words & KEYWORD) !== 0 || cues !== 0) &&
    text.includes("}") &&
    /(?:SHA\d{0,3}|MD5|PLAIN|CLEARTEXT)\}/.test(text)
  )
    hashes(ctx);
  if ((signs & EQUALS) !== 0 && text.includes("=> ") && text.includes("voicemail")) mailboxes(ctx);
  if (ATTACHED.inText(s)) serials(ctx);
  if ((words & KEYWORD) !== 0 && text.includes("334 ")) dialogue(ctx);
}

/** "lager2  pptpd  Regal&Palette  *", `road : EAP "winter-Barley"`, `btoussaint Cleartext-Password := "cassis44"`: files of those let in. */
const LET_IN =
  /(?:^|\n|(?<=secrets:? ))"?(\w[\w.@-]{1,40})"?[ \t]+(?:(?:\*|[\w.-]{1,30})[ \t]+"?([^\s"]{4,60})"?[ \t]+\*(?=\s|$)|\*[ \t]+"([^"\n]{4,60})"|: (?:EAP|XAUTH|NTLM|PSK) "([^"\n]{3,80})")|(?:^|[\n ])([A-Za-z_][\w.@-]{1,40})[ \t]+(?:Cleartext|NT|User|Crypt|LM)-Password :?= ?"?([^\s"]{3,80})/g;

/** Where the files or their keys are named. */
export function letIn(ctx: Context): void {
  const { text } = ctx.scan;
  if (!text.includes("-Password ") && !text.includes("-secrets") && !text.includes(".secrets")) return;
  for (const hit of all(LET_IN, text)) {
    const login = (hit[1] ?? hit[5]) as string;
    const secret = (hit[2] ?? hit[3] ?? hit[4] ?? hit[6]) as string;
    const to = hit.index + hit[0].lastIndexOf(secret) + secret.length;
    ctx.emit(to - secret.length, to, "SECRET", 0.93, "password");
    const at = hit.index + hit[0].indexOf(login);
    if (!login.includes("@") && !isSystemUser(login)) ctx.emit(at, at + login.length, "USERNAME", 0.9, "username-log");
  }
}

/** Whose password SQL is told, at "identified" and "password": `'oskari'@'%' IDENTIFIED BY 'lumi'`. */
export const SQL_WORDS = "identified";
const IDENTIFIED = /^ (?:with \S{3,40} (?:by|as)|by) (?:password )?'([^'\n]{3,80})'/i;
const ACCOUNT = /(?:'([\w.-]{2,40})'(?:@'[^'\n]{0,60}')?|user ["`]?([\w.-]{2,40})["`]?) $/i;

export function identifiedTold(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const from = Math.max(0, (start[i] as number) - 110);
  if (!/(?:user|grant)\s/i.test(text.slice(from, start[i]))) return;
  const hit = IDENTIFIED.exec(text.slice(end[i], (end[i] as number) + 150));
  if (hit === null) return;
  const to = (end[i] as number) + hit[0].length - 1;
  ctx.emit(to - (hit[1] as string).length, to, "SECRET", 0.95, "password");
  const account = ACCOUNT.exec(text.slice(from, start[i]));
  const login = account?.[1] ?? account?.[2];
  if (account === null || login === undefined || isSystemUser(login)) return;
  const at = from + account.index + account[0].indexOf(login);
  ctx.emit(at, at + login.length, "USERNAME", 0.9, "username-log");
}

/** Is what stands before the sign at `at` divided by a slash, as Oracle's order has it? */
function behindSlash(text: string, at: number): boolean {
  for (let p = at - 1; p >= 0 && at - p <= 82; p--) {
    const c = text.charCodeAt(p);
    if (c === 47) return true;
    if (c === 64 || c === 60 || c === 36 || c <= 32) return false;
  }
  return false;
}

function accounts(ctx: Context): void {
  for (const hit of all(ACCOUNT_SID, ctx.scan.text)) {
    const [login, sid] = [hit[1], hit[2] as string];
    const to = hit.index + hit[0].length;
    ctx.emit(to - sid.length, to, "ID", 0.97, "account-sid");
    if (login !== undefined && !isSystemUser(login))
      ctx.emit(hit.index + 1, hit.index + 1 + login.length, "USERNAME", 0.88, "username-log");
  }
}

function pgpass(ctx: Context): void {
  for (const hit of all(PGPASS, ctx.scan.text)) {
    const [user, password] = [hit[1] as string, hit[2] as string];
    const to = hit.index + hit[0].length;
    const from = to - password.length;
    ctx.emit(from, to, "SECRET", 0.94, "password");
    if (!isSystemUser(user)) ctx.emit(from - 1 - user.length, from - 1, "USERNAME", 0.9, "username-log");
  }
}

function router(ctx: Context): void {
  for (const hit of all(ROUTER, ctx.scan.text)) {
    const to = hit.index + hit[0].length;
    ctx.emit(to - (hit[1] as string).length, to, "SECRET", 0.92, "password");
    const login = hit[0].startsWith("username ") ? (hit[0].split(" ")[1] as string) : "";
    if (login !== "" && !isSystemUser(login))
      ctx.emit(hit.index + 9, hit.index + 9 + login.length, "USERNAME", 0.9, "username-log");
  }
}

/** `PDO->__construct('mysql:…', 'koopmans_db', 'Tulp3n-veld')`, `client.login("ofelia_r", "Zarzamora_3")`. */
const CALL =
  /(?:[Ll]og_?[io]n|[Cc]onnect|__construct|[Aa]uth\w{0,12}|_bind|mysqli|PDO|[Cc]redentials?)=?\((?:[^()\n]{0,120}?, ?)?(?:\w{1,12}=)?(["'])([\w.@\\-]{2,40})\1, ?(?:\w{1,12}=)?(["'])([^"'\n]{5,60})\3/g;

function calls(ctx: Context): void {
  for (const hit of all(CALL, ctx.scan.text)) {
    const [login, secret] = [hit[2] as string, hit[4] as string];
    // "connect('click', 'on_save')": words of a program.
    if (!/[\d!#$%&*+=@^~_-]/.test(secret) || isOfWords(secret) || /^[./]|:\/\/|\s/.test(secret)) continue;
    if (!looksLogin(login, true) && !login.includes("@")) continue;
    const to = hit.index + hit[0].length - 1;
    ctx.emit(to - secret.length, to, "SECRET", 0.9, "password");
    const at = hit.index + hit[0].lastIndexOf(login, hit[0].length - secret.length - 3);
    if (!login.includes("@") && !isSystemUser(login)) ctx.emit(at, at + login.length, "USERNAME", 0.86, "username-log");
  }
}

/** `{"u":"bexley_9","p":"Tango-Delta-6"}`. */
const SHORT_KEYS = /"u(?:sr)?"\s?:\s?"([^"\n]{2,60})"\s?,\s?"pw?"\s?:\s?"([^"\n]{3,80})"/g;

function pair(ctx: Context): void {
  for (const hit of all(SHORT_KEYS, ctx.scan.text)) {
    const [login, secret] = [hit[1] as string, hit[2] as string];
    const to = hit.index + hit[0].length - 1;
    ctx.emit(to - secret.length, to, "SECRET", 0.9, "password");
    const at = hit.index + hit[0].indexOf(login, 4);
    if (!login.includes("@") && !isSystemUser(login))
      ctx.emit(at, at + login.length, "USERNAME", 0.88, "username-pair");
  }
}

/** "kasimir:{SHA}W6ph5Mm5…": how directories and web servers keep a password. */
const HASHED =
  /(?:(?<![\w.-])([A-Za-z_][\w.-]{1,31}):)?(\{(?:S?SHA\d{0,3}|S?MD5)\}[A-Za-z\d+/]{16,120}={0,2}|(?<=\{(?:PLAIN|CLEARTEXT)\})[^\s:"']{4,80})/g;

function hashes(ctx: Context): void {
  for (const hit of all(HASHED, ctx.scan.text)) {
    const to = hit.index + hit[0].length;
    ctx.emit(to - (hit[2] as string).length, to, "SECRET", 0.96, "password-hash");
    const login = hit[1] ?? "";
    if (login !== "" && !isSystemUser(login) && !/^user(?:Password)?$/.test(login))
      ctx.emit(hit.index, hit.index + login.length, "USERNAME", 0.9, "username-log");
  }
}

/** "4417 => 9031,Zdravka Ilieva,z.ilieva@…": a mailbox, what opens it, and whose it is. */
const MAILBOX = /(?:^|\s)\d{2,6} => (\d{3,8}),\p{L}/gu;

function mailboxes(ctx: Context): void {
  for (const hit of all(MAILBOX, ctx.scan.text)) {
    const to = hit.index + hit[0].length - 2;
    ctx.emit(to - (hit[1] as string).length, to, "SECRET", 0.9, "pin");
  }
}

/** `add name=suite14 password=…`, `id: pgadm_2, pwd: …`: whose password stands behind it; `from` is where its key begins. */
export function whoseTold(ctx: Context, from: number): void {
  const { text } = ctx.scan;
  const hit = WHOSE.exec(text.slice(Math.max(0, from - 72), from));
  const login = hit?.[1] ?? "";
  if (hit === null || isSystemUser(login) || isOfWords(login)) return;
  if (!looksLogin(login, true) && !/[a-z]\d/i.test(login)) return;
  const at = Math.max(0, from - 72) + hit.index + hit[0].indexOf(login, 3);
  ctx.emit(at, at + login.length, "USERNAME", 0.84, "username-pair");
}
const WHOSE =
  /(?<![\w.-])(?:name|account|acct|id|login|user|usr)["']? ?[:=] ?["']?([A-Za-z][\w.-]{2,40})["']?[\s;,&]{1,6}["'-]{0,2}(?:[\w-]{1,12}[_-])?$/i;

/** "334 UGFzc3dvcmQ6", and what the client answers in the same writing; or both at once behind "AUTH PLAIN". */
const ASKED =
  /(?:(?:VXNl|UGFz)[A-Za-z\d+]{4,14}=*\r?\n(?:[CS<>]: ?)?|AUTH (?:PLAIN|LOGIN) )([A-Za-z\d+/]{4,120}={0,2})(?=\s|$|\d{3} )/g;

function dialogue(ctx: Context): void {
  for (const hit of all(ASKED, ctx.scan.text)) {
    const to = hit.index + hit[0].length;
    if (/[=\da-z]/.test(hit[1] as string)) ctx.emit(to - (hit[1] as string).length, to, "SECRET", 0.92, "password");
  }
}

function serials(ctx: Context): void {
  const hit = SERIAL.exec(ctx.scan.text);
  if (hit === null) return;
  let at = hit.index + hit[0].length - (hit[1] as string).length;
  for (const line of (hit[1] as string).split("\n")) {
    const serial = /^[\w.:-]+/.exec(line)?.[0] ?? "";
    if (/\d/.test(serial) && !/^emulator-|^\d+\.\d+\.\d+\.\d+/.test(serial))
      ctx.emit(at, at + serial.length, "DEVICE", 0.88, "device-listing");
    at += line.length + 1;
  }
}
