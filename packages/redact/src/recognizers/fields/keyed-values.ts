/**
 * Values behind a key that machines and forms write, whatever joins them: `contactPhone=6175550196&page=2`,
 * "hwSerial -> XMH-6486", `"smsCode":"482913"`, "apiKey;q7Lp02mm;ok", `<td>login</td><td>abauer</td>`. The sign between them is
 * where one looks; the key says what the value has to look like.
 */
import { DICTIONARY } from "../../names/features.ts";
import { bitsPerLetter, STRANGE } from "../../names/letters.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { CLASS, DENSE, HYPHEN, isAlnum, LOWER, MASK, unitAt } from "../../scan/classes.ts";
import { COMMON, hashWord, wordBits } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { OF_TABLE } from "../filled.ts";
import { isCode, isRandom } from "../secrets/shapes.ts";
import { inCode } from "../source-code.ts";
import { isStatus } from "../status-words.ts";
import { isOfWords } from "../usernames/of-words.ts";
import { isListedName } from "../usernames/spelled.ts";
import { isSystemUser } from "../usernames/system-users.ts";
import { type KeyType, keyType } from "./key-types.ts";
import { namedBy } from "./named-values.ts";

/** Signs that may stand between a key and its value, numbered from 1 up; 0 for all others. */
const JOINS = "=:;|\t\n>,";
const join = new Uint8Array(128);
for (let n = 0; n < JOINS.length; n++) join[JOINS.charCodeAt(n)] = n + 1;
/** For each sign where the value ends that was read behind the last of them. */
const past = new Int32Array(JOINS.length + 1);

const LONGEST_KEY = 40;
const LONGEST_VALUE = 200;

export function keyedValues(ctx: Context): void {
  const { signs, text } = ctx.scan;
  if ((signs & HYPHEN) !== 0 && text.includes("form-data; ")) parts(ctx);
  pairs(ctx);
}

/** At every sign between two words, for a key ends in a word. */
function pairs(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  past.fill(2);
  for (let k = 0; k < s.count; k++) {
    const to = k + 1 < s.count ? (s.start[k + 1] as number) : s.length;
    for (let p = s.end[k] as number; p < to; p++) {
      const c = text.charCodeAt(p);
      const sign = c < 128 ? (join[c] as number) : 0;
      if (sign !== 0 && p >= (past[sign] as number) && mayJoin(text, p, c)) past[sign] = keyed(ctx, p);
    }
  }
}

/** `Content-Disposition: form-data; name="birthDate"`, a blank line and the value: of a form as it is sent. */
/** "dev=sda1", "device=eth0": what a system calls its own. */
const PART_OF_MACHINE =
  /^(?:[a-z]{1,10}\d{0,3}|(?:sd|nvme|tty|eth|en|wl|cu|disk|dm-|md|loop|video|hci|usb)[\w-]*|[a-z]+(?:-[a-z\d]+)*)$/;
const PART = /form-data; name="([\w.-]{2,40})"(?:\r?\n[^\r\n]{1,80}){0,2}\r?\n\r?\n([^\r\n]{2,200})/g;

function parts(ctx: Context): void {
  for (const hit of all(PART, ctx.scan.text)) {
    const type = keyType(hit[1] as string);
    const value = { text: hit[2] as string, end: hit.index + hit[0].length };
    if (type !== null && fits(type, value.text, true, true)) emit(ctx, value, type, 0.9);
  }
}

/** The pair that the sign at `p` joins; where its value ends, or -1. */
function keyed(ctx: Context, p: number): number {
  const { text } = ctx.scan;
  const joint = jointAt(text, p, text.charCodeAt(p));
  const key = joint === null ? null : keyBefore(text, joint);
  if (joint === null || key === null || !tells(text, key, joint)) return -1;
  const type = keyType(key.text);
  if (type === null) return joint.sure && key.text.length < 8 && CODE_KEY.test(key.text) ? typedCode(ctx, joint) : -1;
  const value = valueAt(text, joint.to, joint.cell);
  if (value === null) return -1;
  // `"ProxyPassword"="rosenkohl"`: of a registry, whatever the word.
  const kept =
    type === "SECRET" &&
    key.compound &&
    text.startsWith('"="', p - 1) &&
    /^\p{L}{4,}$/u.test(value.text) &&
    !isStatus(value.text) &&
    !NOTHING.test(value.text);
  if (!kept && !fits(type, value.text, joint.sure || key.compound, key.compound)) return -1;
  // `const token = tokens[i];`: what a program works with.
  if ((type === "SECRET" || type === "USERNAME") && inCode(ctx.scan, value.end - value.text.length)) return -1;
  // "user\tlast_login\tip": the next head of a table.
  if (
    joint.cell !== 0 &&
    (type === "USERNAME" || type === "PERSON") &&
    (namedBy(value.text) !== null || /_log[io]ns?$/.test(value.text))
  )
    return -1;
  emit(ctx, value, type, 0.9);
  return value.end;
}

/** "kode=Sommer2019!": a code by its key, and built as what people think of. */
const CODE_KEY = edged(/^(?:code|kode|kod|kód|koodi|kodi|código|codigo|codice|cod|код|κωδικός)$/iu);
const TYPED = /^(?=\S{0,40}\p{Ll}{3})(?=\S{0,40}\d)[\p{L}\d._-]{5,40}[!?#$%&*+]{1,3}(?=[\s"',;]|$)/u;

function typedCode(ctx: Context, joint: Joint): number {
  const value = valueAt(ctx.scan.text, joint.to, joint.cell);
  if (value === null) return -1;
  const at = value.end - value.text.length;
  const hit = TYPED.exec(ctx.scan.text.slice(at, at + 48));
  if (hit === null) return -1;
  ctx.emit(at, at + hit[0].length, "SECRET", 0.86, "keyed-value");
  return at + hit[0].length;
}

function emit(ctx: Context, value: Value, type: KeyType, score: number): void {
  ctx.emit(
    value.end - value.text.length,
    value.end,
    type === "CODE" || type === "SESSION" ? "SECRET" : type,
    score,
    "keyed-value",
  );
}

/** Most of these signs are of sentences: a comma without quotes, a line that is more than a key, a colon behind a digit. */
function mayJoin(text: string, p: number, c: number): boolean {
  const before = text.charCodeAt(p - 1);
  if (c === 44) return before === 34 || before === 39;
  if (c === 58) return !(before >= 48 && before <= 57);
  if (c !== 10) return true;
  if (!isAlnum(before)) return false;
  let from = p - 1;
  while (from > 0 && p - from <= LONGEST_KEY && isKeyUnit(text.charCodeAt(from - 1))) from--;
  return from === 0 || text.charCodeAt(from - 1) === 10;
}

const SAID = /^(?: (?:is|was|are|ist|est|es|è))?(?: |: ?)?[ ("'`]{1,2}(?=\S{4})/;

/**
 * "Your deviceId is HKE-3114", "hwSerial (UL2568)": a key of a program in a sentence, `text[from, end)`, with a blank or a bracket
 * behind it; its value with a digit right behind.
 */
export function keyInSentence(ctx: Context, from: number, end: number, next: number): void {
  const s = ctx.scan;
  if (!hasHump(s.text, from, end)) return;
  const type = keyType(s.text.slice(from, end));
  if (type === null) return;
  const joint = next === 93 ? 2 : (SAID.exec(s.text.slice(end, end + 12))?.[0].length ?? 0);
  const value = joint === 0 ? null : valueAt(s.text, end + joint - (s.text.charCodeAt(end + 1) === 34 ? 1 : 0), 0);
  // `keyAlias "mvirtanen"`: in quotes of its own it needs no digit.
  const quoted = joint === 2 && s.text.charCodeAt(end + 1) === 34;
  // "MqttUser hyttelag; MqttPassword …": a pair of its own, and a word that no list has.
  const own =
    value !== null && joint === 1 && OWN_PAIR.test(s.text.slice(value.end, value.end + 24)) && isStrange(value.text);
  if (value !== null && (quoted || own || /\d/.test(value.text)) && fits(type, value.text, true, true))
    emit(ctx, value, type, 0.86);
}

/** Its pair ends, or the next key begins: "TargetUserName mkovalchuk TargetDomainName …". */
const OWN_PAIR = /^(?:[;\n]|$| [A-Z][a-z]+[A-Z])/;

/** "deviceId": a capital behind a small letter. */
function hasHump(text: string, from: number, to: number): boolean {
  let small = false;
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    if (small && c >= 65 && c <= 90) return true;
    small = c >= 97;
  }
  return false;
}

interface Joint {
  /** Where the key ends, before quotes and blanks. */
  readonly from: number;
  /** Where the value may begin, behind blanks; before its quote. */
  readonly to: number;
  /** No sentence has it: a sign that assigns, an arrow, a cell's edge, a quoted key. */
  readonly sure: boolean;
  /** The value fills its cell up to this sign. */
  readonly cell: number;
}

const NAMED_ELEMENT = /\s(?:name|key|id)=["'][\w.-]{2,40}["']$/i;
/** Of a table, or of a property list: `<key>IncomingPassword</key><string>…`. */
const CELL = /<\/t[dh]>\s{0,4}<td(?: [^<>]{0,60})?>$|<\/key>\s{0,12}<string>$/i;

function jointAt(text: string, p: number, c: number): Joint | null {
  const before = unitAt(text, p - 1);
  if (c === 62) {
    // "key -> value", "key => value", "<key>value", "</td><td>".
    if (before === 45 || before === 61) return { from: p - 1, to: p + 1, sure: true, cell: 0 };
    // "<Data Name='TargetUserName'>nkaplan<": an element that is named so.
    if ((before === 39 || before === 34) && NAMED_ELEMENT.test(text.slice(Math.max(0, p - 56), p)))
      return { from: p, to: p + 1, sure: true, cell: 60 };
    const cell =
      before === 100 || before === 34 || before === 103 ? CELL.exec(text.slice(Math.max(0, p - 80), p + 1)) : null;
    if (cell !== null) return { from: p + 1 - cell[0].length, to: p + 1, sure: true, cell: 60 };
    return isAlnum(before) && text.slice(Math.max(0, p - LONGEST_KEY), p).includes("<")
      ? { from: p, to: p + 1, sure: true, cell: 60 }
      : null;
  }
  // "apiKey\n9f2c…": a key and a value, each alone on its line.
  if (c === 10) return { from: p, to: p + 1, sure: false, cell: 10 };
  // Between quotes a comma joins: `"mobile","0171 …"`, `define('MAIL_SECRET', 'c40e1b77fa')`.
  if (c === 44)
    return text.charCodeAt(p + (unitAt(text, p + 1) === 32 ? 2 : 1)) === before
      ? { from: p, to: p + 1, sure: true, cell: 34 }
      : null;
  // "key ::= ", "a == b", "std::string", "12:30", "https://…".
  const next = unitAt(text, p + 1);
  if ((c === 61 || c === 58) && (next === c || before === c || (c === 58 && next === 47))) return null;
  const quoted = before === 34 || before === 39 || before === 96 || before === 42;
  return {
    from: p,
    to: p + 1,
    sure: c === 61 || c === 59 || c === 9 || c === 124 || quoted,
    cell: c === 59 || c === 9 || c === 124 ? c : 0,
  };
}

interface Key {
  readonly text: string;
  readonly from: number;
  /** With a hump, an underscore, a hyphen or a dot inside: no word of a sentence. */
  readonly compound: boolean;
}

const NAMED = /(?:name|key|id|code|field|label|setting)["']?\s?[=:]\s?["']?([\w.-]{2,40})["']?,?\s{0,12}["']?$/i;

const isKeyUnit = (c: number): boolean => (isAlnum(c) && CLASS[c] !== DENSE) || c === 95 || c === 45 || c === 46;

/** The identifier that ends before `p`, over blanks, quotes, stars and what escapes a quote. */
function keyBefore(text: string, joint: Joint): Key | null {
  const p = joint.from;
  let end = p;
  for (let n = 0; n < 4 && end > 0 && " \t\"'`*\\]".includes(text[end - 1] as string); n++) end--;
  let from = end;
  while (from > 0 && end - from <= LONGEST_KEY && isKeyUnit(text.charCodeAt(from - 1))) from--;
  if (end - from < 2 || end - from > LONGEST_KEY) return null;
  // "--db-password=…" and ".token": what stands before the first letter is none of it.
  while (from < end && !isAlnum(text.charCodeAt(from))) from++;
  const compound = isCompound(text, from, end);
  // Most keys before a colon are of a sentence.
  if (!compound && !joint.sure && !opensValue(text, joint.to) && !text.startsWith("value", from)) return null;
  const key = text.slice(from, end);
  // "Reset your password", "newPassword": the end of a text is no key.
  if (text.charCodeAt(p) === 44 && text.charCodeAt(from - 1) !== text.charCodeAt(p - 1)) return null;
  // `key="SmtpUser" value="…"`, `"name":"DbPassword","value":"…"`: named one before.
  if (key === "value") {
    const named = NAMED.exec(text.slice(Math.max(0, from - 70), from));
    if (named !== null) return { text: named[1] as string, from, compound: true };
  }
  return CLASS[key.charCodeAt(0)] === LOWER || /^\d?[\p{L}]/u.test(key) ? { text: key, from, compound } : null;
}

/** "contactPhone", "contact_phone": a hump, or a sign between two letters or digits. */
function isCompound(text: string, from: number, to: number): boolean {
  let before = 0;
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    if (c >= 65 && c <= 90) {
      if (isSmall(before)) return true;
    } else if ((c === 45 || c === 46 || c === 95) && p + 1 < to && isOfKey(before) && isOfKey(text.charCodeAt(p + 1)))
      return true;
    before = c;
  }
  return false;
}
const isSmall = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
const isOfKey = (c: number): boolean => isSmall(c) || (c >= 65 && c <= 90) || c === 95;

/** A plain word before a colon, a bar or a tab may be of a sentence or a head of a table: it tells where the key is written as one. */
function tells(text: string, key: Key, joint: Joint): boolean {
  if (joint.cell === 10) return key.compound && /^\S*\d\S*[ \t]*(?:\n|$)/.test(text.slice(joint.to, joint.to + 80));
  return key.compound || joint.sure || opensValue(text, joint.to);
}

/** `user: "abauer"`, `Kennzeichen:'…'`; and "mac:aa:bb:…", nothing between. */
function opensValue(text: string, at: number): boolean {
  const c = unitAt(text, at);
  // Most are ASCII, and what most signs stand before is a blank.
  if (c > 32 && c < 127) return c !== 47;
  if (c !== 32) return OPENS_VALUE.test(text.slice(at, at + 3));
  const next = unitAt(text, at + 1);
  return QUOTES.includes(String.fromCharCode(next === 32 ? unitAt(text, at + 2) : next));
}
const OPENS_VALUE = /^ {0,2}["'`\\]|^[^\s/]/;
const QUOTES = "\"'`\\";

interface Value {
  readonly text: string;
  readonly end: number;
}

const EDGES = "\"'`";
/** And whatever Chinese and Japanese write on with. */
const isPlain = (text: string, p: number): boolean => {
  const c = text.charCodeAt(p);
  return (c < 128 && isAlnum(c)) || !NOT_IN_PLAIN.test(text[p] as string);
};
const NOT_IN_PLAIN = /[\s,;&|<>"'`)}\]\\\u3001-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef]/;

/** What stands behind the sign: inside its quotes, to its cell's end, or the run without blanks. */
function valueAt(text: string, from: number, cell: number): Value | null {
  let p = from;
  for (let n = 0; n < 8 && " \t*\\".includes(text[p] ?? "-"); n++) p++;
  const open = text[p] ?? "";
  if (open === "<" && cell !== 60 && /^<[^\s<>@]{4,64}>/.test(text.slice(p, p + 66))) p++;
  let end: number;
  if (EDGES.includes(open) && open !== "") {
    p++;
    const size = text.slice(p, p + LONGEST_VALUE).indexOf(open);
    if (size < 0) return null;
    end = p + size;
    // `\"key\":\"value\"`.
    if (text.charCodeAt(end - 1) === 92) end--;
  } else if (cell > 0) {
    end = p;
    while (
      end < text.length &&
      end - p <= LONGEST_VALUE &&
      text.charCodeAt(end) !== cell &&
      text.charCodeAt(end) !== 10
    )
      end++;
    while (end > p && text.charCodeAt(end - 1) <= 32) end--;
  } else {
    end = p;
    while (end < text.length && end - p <= LONGEST_VALUE && isPlain(text, end)) end++;
    // Numbers have blanks inside: "phone=0171 2345678&".
    const number = NUMBER.exec(text.slice(p, p + 40)) ?? PAIRS.exec(text.slice(p, p + 20));
    if (number !== null) end = Math.max(end, p + number[0].replace(/[^\da-fA-F)]+$/, "").length);
    while (end > p && ".:!?".includes(text[end - 1] as string)) end--;
  }
  if (end - p < 2 || end - p > LONGEST_VALUE) return null;
  return { text: text.slice(p, end), end };
}

const NUMBER = /^[+(]{0,2}\d[\d()./-]*(?: [\d()./-]+){1,6}(?![\w:])/;
const PAIRS = /^[\da-f]{2}(?: [\da-f]{2}){5}(?![\da-z])/i;
const DATE =
  /^(?:(?:19|20)\d\d[-./](?:0?\d|1[0-2])[-./][0-3]?\d|[0-3]?\d[-./ ][01]?\d[-./ ](?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d[01]\d[0-3]\d|[0-3]?\d[ .-]{1,2}\p{L}{3,10}\.?[ .,-]{1,2}(?:19|20)\d\d|\p{L}{3,10} [0-3]?\d,? (?:19|20)\d\d)(?:T[\d:.]+Z?)?$/u;
const MAC = /^(?:[\da-f]{2}(?:([:. -]?)[\da-f]{2})(?:\1[\da-f]{2}){4}|[\da-f]{4}([.: -])[\da-f]{4}\2[\da-f]{4})$/i;
const GUID = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;
const ELSEWHERE =
  /^(?:[<${@%[*•]|!(?:vault|secret|env|reference|Ref|Sub|encrypted)(?!\w)|x{3,}$|(?:process|env|os|var|vars|local|data|module|secrets?|ref|config|self|this|params?|props|args|request|req|options|settings)[.[(]|https?:|\/|\.\.?\/)/i;
const NOTHING =
  /^(?:n\/?a|none|null|nil|nan|yes|no|true|false|unknown|undefined|required|optional|string|text|hidden|number|int|integer|boolean|bool|uuid|empty|default|enabled|disabled|redacted|placeholder|example|sample|dummy|todo|tbd|your[a-z_-]*|my[a-z_-]*|foo|bar|changeme|secret|user(?:name)?|password|token|bearer|basic|on|off|ok|\W*)$/i;

function fits(type: KeyType, value: string, sure: boolean, compound: boolean): boolean {
  if (NOTHING.test(value) || value.includes(String.fromCharCode(MASK))) return false;
  switch (type) {
    case "PHONE": {
      const digits = value.replace(/\D/g, "").length;
      return /^[+(]{0,2}\d[\d ()./-]*(?:x\d{1,5})?$/.test(value) && digits >= 7 && digits <= 16;
    }
    case "DOB":
      return DATE.test(value);
    case "MAC":
      return MAC.test(value) && /\d|[:-]/.test(value);
    case "PLATE":
      return /^(?=.*\d)(?=.*\p{Lu})[\p{Lu}\d][\p{Lu}\d ·-]{3,10}$/u.test(value);
    case "PASSPORT":
      return (
        /^[A-Z\d]{1,3} ?[A-Z\d]{5,9}$/.test(value) &&
        (/\d.*\d.*\d/.test(value) || isGibberish(value.replace(/\d/g, "")))
      );
    case "ID":
      return /^(?=(?:\D*\d){5})[A-Z\d][A-Z\d ./+-]{5,20}$/i.test(value);
    case "DEVICE":
      return (
        !PART_OF_MACHINE.test(value) &&
        /^[A-Z\d][A-Z\d-]{6,39}$/i.test(value) &&
        (/\d.*\d.*\d/.test(value) || (/^[A-Z\d-]+$/.test(value) && isGibberish(value.replace(/[\d-]/g, ""))))
      );
    case "CODE":
      return /^(?:\d{4,8}|\d{3}[ -]\d{3})$/.test(value) || isCode(value) || (compound && MIXED.test(value));
    // `first_name=Bojana&last_name=Ristic`: where a sentence would not have it.
    case "PERSON":
      return sure && /^\p{Lu}[\p{L}\p{M}'’-]+(?:[ +]\p{L}[\p{L}\p{M}'’.-]*){0,3}$/u.test(value) && !isKind(value);
    case "ADDRESS":
      return sure && /^(?=.*\p{L}{3})(?=.*\d)[\p{L}\d][^@:=<>{}]*[ +][^@:=<>{}]*$/u.test(value);
    case "USERNAME":
      return isLogin(value, sure, compound);
    case "SESSION":
      return sure && SESSION.test(value) && !GUID.test(value) && !ELSEWHERE.test(value);
    case "SECRET":
      return isSecret(value, sure);
  }
}

/** "session_id=k3v9-x2m7q1". */
const SESSION = /^(?=(?:[^\d\s]*\d){3})(?=(?:[^a-z\s]*[a-z]){2})[\w.~+/=%-]{8,128}$/i;

/** "activation_code=k3Vq9Lm2xT". */
const MIXED = /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])\w{6,32}$/;

const isGibberish = (value: string): boolean => /^[A-Z]{6,}$/i.test(value) && bitsPerLetter(value) >= STRANGE;

function isLogin(value: string, sure: boolean, compound: boolean): boolean {
  if (!/^[A-Za-z_][\w.\\-]{2,39}$/.test(value) || ELSEWHERE.test(value) || isSystemUser(value) || isStatus(value))
    return false;
  // "get_user_info", "handleUser", "main.go": a program's names.
  if ((!/\d/.test(value) && isOfWords(value)) || /[a-z][A-Z]|^[A-Z][A-Z_]+$/.test(value)) return false;
  if (OF_TABLE.test(value)) return false;
  // "main.go", but "nathalie.fr" where the key is a login's beyond doubt.
  // `sub=annelise.k`: a letter of the family's name.
  if (sure && /^[a-z]{4,}\.[abe-gi-ln-z]$/.test(value) && !isSaid(value.slice(0, -2))) return true;
  if (/\.\w{1,4}$/.test(value) && !(compound && isListedName(value.slice(0, value.indexOf("."))))) return false;
  if (/[\d_]|\w[.-]\w/.test(value)) return /[a-z]/i.test(value) && !/^v?\d/.test(value);
  return sure && value.length >= 4 && (compound ? !isSaid(value.toLowerCase()) : isStrange(value));
}

/** "String", "VARCHAR", "firstName: FirstName": of what kind, and no name. */
const isKind = (value: string): boolean =>
  /^(?:string|text|varchar|char|name|input|field)/i.test(value) || /\p{Ll}\p{Lu}/u.test(value);

const isSaid = (small: string): boolean =>
  (wordBits(small, 0, small.length) & COMMON) !== 0 || (LISTS(hashWord(small)) & DICTIONARY) !== 0;

/** No word of a list. */
export function isStrange(value: string): boolean {
  const small = value.toLowerCase();
  return !isSaid(small) && !isOrdinaryAnywhere(small);
}

function isSecret(value: string, sure: boolean): boolean {
  if (
    /^(?:Uint|Int|Float)\d+Array/.test(value) ||
    !sure ||
    value.length < 4 ||
    /\s/.test(value) ||
    ELSEWHERE.test(value) ||
    GUID.test(value) ||
    isStatus(value)
  )
    return false;
  // "tokens=1500", "2.5", "08:30": counts and the like.
  if (/^[\d.,:/-]+$/.test(value)) return value.length >= 6 && /^\d+$/.test(value);
  if (/^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(value) || value.startsWith("(")) return false;
  if (/^\p{L}+$/u.test(value)) return isRandom(value, true) || (value.length >= 5 && isStrange(value));
  if (/^[a-z]+(?:[._-][a-z]+)+$/i.test(value)) return !isOfWords(value) && !/^[a-z]+\.[a-z]+/.test(value);
  return /\p{L}/u.test(value) && !/\(|::/.test(value);
}
