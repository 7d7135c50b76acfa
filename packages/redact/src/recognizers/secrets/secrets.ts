/** Passwords, keys and tokens: by their own shape, or as the value of a telling name ("password is …", `api_key=…`). */

import { ANGLE, COLON, GREEK, HYPHEN, isAlnum, isLetter, MASK, SLASH, unitAt } from "../../scan/classes.ts";
import { C_CODE, C_ONE_TIME, C_PASSWORD, C_RELEASE, C_TOKEN, COMMON, wordBits } from "../../scan/lexicon.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { OF_PROGRAM } from "../filled.ts";
import { sameLine } from "../persons/name-tokens.ts";
import { inCode } from "../source-code.ts";
import { isStatus } from "../status-words.ts";
import { isOption, isSaidAnywhere, optionGiven } from "../usernames/keys.ts";
import { beforeAs } from "./before-as.ts";
import { connection, cookies, pem, webhooks } from "./blocks.ts";
import { BOLD, HANDS_ON, isNoPassword, MECHANISM, OF_MACHINE, WORKED_OUT } from "./joints.ts";
import { machineSecrets, whoseTold } from "./machines.ts";
import { namedKey, secretsNear } from "./near.ts";
import { isOfScreen } from "./of-screen.ts";
import { isOffers } from "./offers.ts";
import { plainPasswords } from "./plain.ts";
import { isSecretsProgram } from "./programs.ts";
import { queries } from "./queries.ts";
import { FINDS, isCode, isRandom, mix, RECORD, signed } from "./shapes.ts";
import { hadAs, isForeign, isOnThing, isSetOff, isSpelt, isTied, isUnheard } from "./spelt.ts";
import { isQuote, isTyped, typedEnd, valueEnd } from "./value-end.ts";
import { secretsInWords } from "./words.ts";

export function secrets(ctx: Context): void {
  const s = ctx.scan;
  if (s.ats.length > 0) signed(ctx);
  if ((s.cues & (C_PASSWORD | C_TOKEN | C_ONE_TIME)) !== 0) {
    let until = 0;
    for (let n = 0; n < s.tellingCount; n++) {
      const i = s.telling[n] as number;
      const cue = s.cue[i] as number;
      if ((cue & (C_PASSWORD | C_TOKEN | C_ONE_TIME)) === 0 || (s.start[i] as number) < until) continue;
      if (s.hasDigit) beforeAs(ctx, i, cue);
      // What lies inside a long value already read is not read again.
      until = Math.max(until, cued(ctx, i, cue));
    }
  }
  secretsNear(ctx);
  secretsInWords(ctx);
  plainPasswords(ctx);
  if ((s.signs & HYPHEN) !== 0) pem(ctx);
  if ((s.signs & (COLON | SLASH)) === (COLON | SLASH)) {
    connection(ctx);
    webhooks(ctx);
  }
  cookies(ctx);
  queries(ctx);
  machineSecrets(ctx);
}

const IS_WORDS = new Set(
  "c'est is was are = : -> => ist war lautet hieß hiess heißt est était es era tenía puse tinha avevo был была было було була такой такий è sera é foi är er var on oli to jest je bylo było byl byla bola bolo bila bilo volt este e е это був є είναι ήταν هو هي כן הוא היא है था 是 为 為 は が 는 은 adalah là คือ a az van bija buvo oli bilo bila bijis idi edi".split(
    " ",
  ),
);

/** "credentials in chat (hunter2x), removed". */
const IN_BRACKETS = /^\([^\s()]*\d[^\s()]*\)/;
/** "invalid credentials (E-1004)", "verify(PinCheck.java:218)". */
const OF_ERROR = /^\((?:[A-Z]{1,5}[-_]?\d{2,6}|[^\s()]*\.\w{1,5}:\d+)\)/;

/** The second half of "has been". */
const WAS =
  /^(?:bil[aoi]|byl[aoy]|bol[aoi]|été|stat[ao]|sido|bijusi|literally|exactly|simply|just|still|wörtlich|einfach|littéralement|simplement|literalmente|simplemente|letteralmente|semplicemente|letterlijk|gewoon|dosłownie|prostě|буквально|просто) ["“„«']?(?=\S)/u;
/** "รหัสผ่านของผมคือ": whose, and "is". */
const THAI_JOINT = /^(?:ของ(?:ดิฉัน|ผม|ฉัน|หนู|เรา) ?)?(?:คือ|เป็น) ?/u;

/** The value after a telling name. */
function cued(ctx: Context, i: number, cue: number): number {
  const s = ctx.scan;
  const text = s.text;
  let p = s.end[i] as number;
  // `"newPassword": "…"`: keys of programs have their own rule.
  if (text.charCodeAt(p) === 34 && /[a-z][A-Z]/.test(text.slice(s.start[i], p))) return -1;
  if ((cue & C_PASSWORD) !== 0 && isNoPassword(text, s.start[i] as number, p)) return -1;
  const had = (cue & C_PASSWORD) !== 0 ? hadAs(text, s.start[i] as number, p) : null;
  if (had !== null) {
    ctx.emit(had.from, had.to, "SECRET", 0.86, "password-put");
    return had.to;
  }
  // Cookie headers are read name by name.
  if (
    text.charCodeAt(p) === 58 &&
    /^cookie$/i.test(text.slice(s.start[i], p)) &&
    // "cookie: 4A98C565…": a value alone.
    !/^:[ \t]{1,4}[A-Za-z\d]{20,}(?![^\s,;"'])/.test(text.slice(p, p + 160))
  )
    return -1;
  // "ο κωδικός σφάλματος": an error's or an order's code, in languages with one word for code and password.
  if ((cue & C_CODE) !== 0 && i + 1 < s.count && ((s.cue[i + 1] as number) & C_RELEASE) !== 0 && sameLine(s, i + 1))
    return -1;
  if ((cue & C_PASSWORD) === 0 && endsKey(text, p) && FINDS.test(text.slice(Math.max(0, p - 24), p))) return -1;
  // "AWS_SECRET_ACCESS_KEY": the name goes on.
  if (text.charCodeAt(p) === 95) {
    const suffix = SUFFIX.exec(text.slice(p, p + 24));
    if (suffix === null) return -1;
    p += suffix[0].length;
  }
  const from = s.start[i] as number;
  // `--auth-password tR4mont@na`: given behind an option.
  if (isOption(text, from)) {
    const stop = optionGiven(ctx, p, (cue & C_PASSWORD) !== 0 ? "secret" : "token");
    if (stop >= 0) return stop;
    // "--recv-keys 5BE8A3F6…": anybody may have them.
    if (/s$/.test(text.slice(p - 1, p)) && (cue & C_PASSWORD) === 0) return -1;
  }
  if (text.charCodeAt(from - 1) === 95 && HANDS_ON.test(text.slice(Math.max(0, from - 8), from))) return -1;
  if ((cue & C_PASSWORD) === 0 && namedKey(text, s.start[i] as number)) cue |= C_PASSWORD;
  // passphrase "the cow jumps 7 times".
  const phrase = sizeOf(s, i) >= 10 && /passphrase/i.test(text.slice(s.start[i], p));
  if ((cue & C_PASSWORD) !== 0 && phrase && /^passphrase/i.test(text.slice(s.start[i], p))) {
    const open = /^[ :=]{0,3}["“](?![:\s])/.exec(text.slice(p, p + 5))?.[0].length ?? 0;
    const stop = open > 0 ? text.slice(p + open, p + 48).indexOf(" ") : -1;
    const end = stop > 0 ? quotedWords(text, p + open, p + open + stop) : -1;
    if (end > 0) {
      ctx.emit(p + open, end, "SECRET", 0.9, "password-quoted");
      return end;
    }
  }
  // `"name":"X-CSRF-Token","value":"…"`.
  if (text.charCodeAt(p) === 34) p += VALUE_OF.exec(text.slice(p, p + 40))?.[0].length ?? 0;
  // `<Password Type="…">value</`: over what else the element says.
  const tag =
    text.charCodeAt(p) === 32 && (s.signs & ANGLE) !== 0 ? (TAG.exec(text.slice(p, p + 160))?.[0].length ?? 0) : 0;
  p += tag;
  // "password 7 094F471A", "key cipher %^%#x8", `PASSWORD = N'Hamster;42'`: how it is kept, and quotes of their own.
  if (tag === 0 && (text.charCodeAt(p) === 32 || text.charCodeAt(p) === 61)) {
    const stop = kept(ctx, p, (cue & C_PASSWORD) !== 0);
    if (stop > 0) return stop;
  }
  const dense = (s.script[i] as number) >= 7 && (s.script[i] as number) <= 11;
  // A few words may stand between: "password for the portal is …", "Passwort: …", "code de vérification : …".
  let sign = tag > 0;
  let words = 0;
  for (let hop = 0; hop < 6; hop++) {
    let c = text.charCodeAt(p);
    while (
      c === 32 ||
      c === 9 ||
      c === 34 ||
      c === 39 ||
      c === 42 ||
      c === 0x300c ||
      c === 0x201c ||
      c === 0x201e ||
      c === 96 ||
      c === 93 ||
      c === 0xab ||
      (c === 126 && (text.charCodeAt(p + 1) === 126 || text.charCodeAt(p - 1) === 126))
    )
      c = text.charCodeAt(++p);
    // "Password - Tr0ub4dor": a dash for a colon, before a value that is no word.
    if (c === 45 && !sign && text.charCodeAt(p + 1) === 32 && isSetOff(text.slice(p + 2, p + 26))) {
      sign = true;
      p += 2;
      continue;
    }
    // "Authorization: Basic …": the scheme is not the value.
    if ((sign || text.charCodeAt(p - 1) === 34) && c !== 58) {
      const scheme = SCHEME.exec(text.slice(p, p + 24));
      if (scheme !== null) {
        p += scheme[0].length;
        sign = true;
        break;
      }
    }
    // "credentials in chat (hunter2x), removed".
    if (c === 40 && !sign && OF_ERROR.test(text.slice(p, p + 40))) return -1;
    if (c === 40 && !sign && IN_BRACKETS.test(text.slice(p, p + 40))) {
      sign = true;
      p++;
      break;
    }
    if (c === 58 || c === 61 || c === 0xff1a || c === 0x2192) {
      sign = true;
      p++;
      if (text.charCodeAt(p) === 62) p++;
      continue;
    }
    if (sign) {
      // "je bila Tr0ub4dor", "a été …": the verb's second half.
      p += WAS.exec(text.slice(p, p + 20))?.[0].length ?? 0;
      break;
    }
    if ((c === 33 || c === 63) && isTyped(unitAt(text, p + 1))) break;
    if (c === 10 || c === 13 || c === 46 || c === 44 || c === 59 || c === 33 || c === 63 || p >= text.length) return -1;
    let q = p;
    while (q - p < 24 && isLetter(text.charCodeAt(q))) q++;
    if (q === p) break;
    const word = text.slice(p, q).toLowerCase();
    if (dense && !IS_WORDS.has(word)) {
      // Chinese and Japanese write the joint without a space: 密码是abc123.
      const joint = text[p] as string;
      const thai = THAI_JOINT.exec(text.slice(p, p + 14));
      if (thai !== null && !sign) {
        p += thai[0].length;
        sign = true;
        continue;
      }
      if ("是为為はがのは는은이가です".includes(joint)) {
        p++;
        if (joint !== "の") sign = true;
        continue;
      }
      break;
    }
    const after = text.charCodeAt(q);
    if (word === "c" && text.startsWith("'est ", q)) {
      p = q + 4;
      sign = true;
      continue;
    }
    if (IS_WORDS.has(word) && after !== 45 && !isTyped(after) && !(word === "on" && isOnThing(text, q))) {
      p = q;
      sign = true;
      continue;
    }
    if (after === 61 || after === 58) {
      p = q;
      continue;
    }
    // "password kgywmeqqq does not work": letters that no word is made of.
    if (q - p >= 8 && isRandom(text.slice(p, q), false)) break;
    if (isForeign(text, p, text.slice(p, q)) || isSpelt(text, text.slice(p, q), q, sign)) break;
    // A mixed run straight after the name needs no joint: "password hunter2x".
    if (
      isAlnum(after) ||
      (after !== 32 && after !== 9) ||
      words >= 3 ||
      !((wordBits(text, p, q) & COMMON) !== 0 || words < 3)
    )
      break;
    words++;
    p = q;
  }
  if (sign) p += overLine(text, p);
  // "пароль <Kitten9905!>": not what a page puts there, which is a word.
  if (
    text.charCodeAt(p) === 60 &&
    (cue & (C_PASSWORD | C_ONE_TIME)) !== 0 &&
    /^<(?!\/)[^\s<>]{0,30}\d[^\s<>]{0,30}>/.test(text.slice(p, p + 64))
  ) {
    sign = true;
    p++;
  }
  // Passwords of scripts without spaces are typed in Latin: what follows in the script itself is the sentence.
  if (dense && text.charCodeAt(p) > 127) return -1;
  // "PWD={p;ss}}word9};": what ODBC puts in braces, and doubles one that closes.
  const braced =
    text.charCodeAt(p) === 123 && text.charCodeAt(p - 1) === 61 ? BRACED.exec(text.slice(p, p + 72)) : null;
  if (braced !== null) {
    ctx.emit(p + 1, p + 1 + (braced[1] as string).length, "SECRET", 0.93, "password");
    return p + braced[0].length;
  }
  let end = valueEnd(text, p);
  if (dense) end = typedEnd(text, p, end);
  if (end <= p) return -1;
  const told = sign || (phrase && /passphrase$/i.test(text.slice(s.start[i], s.end[i])));
  // "$USER:$PASS" https://…: an address.
  if (text.startsWith("//", p) && text.charCodeAt(p - 1) === 58) return -1;
  // "postgres://user:password@localhost": the word itself is the place.
  if (text.charCodeAt(p) === 64 && p === s.end[i] && text.charCodeAt((s.start[i] as number) - 1) === 58) return -1;
  // PWD=/tmp is a folder.
  if (text.charCodeAt(p) === 47 && /^PWD$/.test(text.slice(s.start[i], s.end[i]))) return -1;
  // "{{ user }}", "${password}": what a template puts there.
  if (text.startsWith("{{", p) || text.startsWith("${", p)) return -1;
  const value = text.slice(p, end);
  // "password = request.form['password']", "secret = HKDF-Extract(salt, …)": what a program works out.
  if (WORKED_OUT.test(value) || (OF_PROGRAM.test(value) && !isQuote(text.charCodeAt(p - 1)))) return -1;
  // "the password filter uses libpwquality".
  if (!sign && isSecretsProgram(value.replace(/[.,;!?)]+$/, ""))) return -1;
  // "prompt for credentials:i:1": how files of remote desktops say that it is a number.
  if (/^[ib]:/.test(value)) return -1;
  // "request.credentials = credentials": a program's.
  if (!isQuote(text.charCodeAt(p - 1)) && /^[A-Za-z_$][\w.$]*[;,)]*$/.test(value) && !/\d/.test(value) && inCode(s, p))
    return -1;
  // "press Ctrl+F5"; "your password for :company_name", "--password=password": a place to be filled.
  if ((value.includes("+") && KEYS.test(value)) || (text[p - 1] === ":" && text[p - 2] === " " && SNAKE.test(value)))
    return -1;
  if (text.slice(Math.max(0, p - 2), p).includes("=") && PLACE.test(value)) return -1;
  // "credentials with SASL mechanism SCRAM-SHA-512": how, and no value.
  if ((value.includes("**") && BOLD.test(value)) || MECHANISM.test(value)) return -1;
  // "did not pass \"-v\" to git".
  if (!sign && text.charCodeAt(p - 1) === 34 && /^--?[a-z]/i.test(value)) return -1;
  // "[credentials](https://…)": a link.
  if (text.charCodeAt(p) === 40 && text.charCodeAt(p - 1) === 93) return -1;
  // "pin (P22)", "the 5V pin below 800mA": of a board.
  if (
    PIN.test(text.slice(s.start[i], s.end[i])) &&
    (sign && text[p - 1] !== "(" ? /^\d\D?\d?\D*$/ : NO_PIN).test(value)
  )
    return -1;
  const several = told && (cue & C_PASSWORD) !== 0 ? quotedWords(text, p, end) : -1;
  if (several > 0) {
    ctx.emit(p, several, "SECRET", 0.9, "password-quoted");
    return several;
  }
  const quoted = end < text.length && isQuote(text.charCodeAt(end)) && isQuote(text.charCodeAt(p - 1));
  if (!quoted)
    while (
      end > p &&
      (text.charCodeAt(end - 1) === 44 ||
        text.charCodeAt(end - 1) === 59 ||
        // A password may end in such a sign; a token never does.
        ((cue & C_PASSWORD) === 0 && "!?]*~`>)".includes(text[end - 1] as string)) ||
        (text.charCodeAt(end - 1) === 46 && !text.startsWith("eyJ", p)))
    )
      end--;
  const short = (cue & C_ONE_TIME) !== 0 ? SHORT_CODE.exec(text.slice(p, end)) : null;
  if (short !== null && isCode(short[2] as string) && (sign || OF_CODES.test(text.slice(Math.max(0, p - 44), p)))) {
    // "OTP: [2HYYS3]", "код «4JNERS»!", "OTP 8BBMDS".
    const from = p + (short[1] as string).length;
    ctx.emit(from, from + (short[2] as string).length, "SECRET", 0.93, "token");
    return listed(ctx, from, from + (short[2] as string).length);
  }
  // "ο κωδικός προσφοράς ΑΝΟΙΞΗ44": Greek has one word for codes and passwords.
  if (s.script[i] === GREEK && isOffers(text, s.start[i] as number, s.end[i] as number, p, value)) return -1;
  // "the password page is slow".
  if (!quoted && /^\p{Ll}{4,14}[.,;!)]*$/u.test(value) && isOfScreen(s, i) && !isRandom(value, false)) return -1;
  // `"key":"basket:v2:tmp"`: what a store calls its rows.
  if ((cue & C_PASSWORD) === 0 && /^[a-z_]{2,24}(?::[a-z_\d*{}]{1,24}){1,6}$/.test(text.slice(p, end))) return -1;
  if (cue & C_PASSWORD ? password(text, p, end, sign, quoted) : token(text, p, end, sign)) {
    ctx.emit(p, end, "SECRET", 0.93, cue & C_PASSWORD ? "password" : "token");
    if ((cue & C_PASSWORD) !== 0 && sign) whoseTold(ctx, from);
    return listed(ctx, p, end);
  }
  return end - p > 64 ? end : -1;
}

/** Do these letters end a word for a key, as FINDS has them? */
const endsKey = (text: string, p: number): boolean =>
  /^(?:ey|ys|[eè]l|l[eé]|ve)$/i.test(text.slice(Math.max(0, p - 2), p));

const KEPT = edged(
  codedOnce(
    /^(?: (?:manager|operator|user(?:-?name)? "[^"\n]{2,40}")){0,2} (?:\d|ciphertext|enc|encrypted|cipher|simple|plain-?text|hash(?:ed)?|ascii|hex|irreversible-cipher|md5|sha\d{0,3}) (?:"([^"\n]{3,120})"|(\S{4,160}))/i,
  ),
);
const QUOTED = edged(/^ ?(?:= ?)?N?'([^'\n]{3,80})'|^ "([^"\n]{3,80})"/);

/** Where the value ends that stands behind the way it is kept, or in the quotes of SQL; -1 for none. */
function kept(ctx: Context, p: number, word: boolean): number {
  const { text } = ctx.scan;
  const behind = text.slice(p, p + 180);
  const hit = KEPT.exec(behind) ?? (word ? QUOTED.exec(behind) : null);
  if (hit === null) return -1;
  const value = (hit[1] ?? hit[2]) as string;
  // "password 8 characters": in no quotes a word is one of the sentence; "PASSWORD '%s'": a place to be filled.
  // `pass "stroopwafel"`, but `the password "field"`.
  if (hit[0].startsWith(' "') && /^\p{L}+$/u.test(value) && isSaidAnywhere(value.toLowerCase())) return -1;
  if (hit[2] !== undefined && !hit[0].endsWith('"') ? !/\d/.test(value) || value.length < 6 : /^[%:?<{]|\s/.test(value))
    return -1;
  const to = p + hit[0].length - (/["']$/.test(hit[0]) ? 1 : 0);
  ctx.emit(to - value.length, to, "SECRET", 0.93, "password");
  return p + hit[0].length;
}

/** SECRET_KEY_BASE, TOKEN_PROD: but TOKEN_TTL is none. */
const SUFFIX =
  /^(?:_(?:base|value|prod|production|dev|staging|live|string|data|pem|b64|base64|old|new|current|previous|primary|secondary|main|default|\d{1,2})){1,2}(?=["']?\s?[:=])/i;
const VALUE_OF = /^"\s{0,4},\s{0,12}"value"(?=\s{0,4}:)/;
const TAG = /^(?: [\w:.-]{1,30}="[^"<>]{0,120}"){1,4}>(?=[^<\s])/;
const BRACED = /^\{((?!\{)(?:[^{}\n]|\}\}){3,64})\}(?=[;"'\s]|$)/;
const KEYS = /^(?:ctrl|strg|alt|cmd|shift|maj|umsch|option)\+\w/i;
const PLACE =
  /^(?:(?:your|my|new|old|the)[_-]?)?(?:password|passwd|passwort|pass|pwd|secret|token|api_?key)["'`\])}>]{0,3}$/i;
const SNAKE = /^\p{Ll}+(?:_\p{Ll}+|\p{Lu}\p{Ll}+)+[.,;:!?)]?$/u;
const PIN = /^pins?$/i;

/** "OTP is CW7N67": capitals and digits, by a word for codes used once. */
const SHORT_CODE = /^([[({<“„«‹`~*_]{0,2})([A-Z\d]{5,8})[\])}>*~`"“”»›.!?_]{0,5}$/;
/** Without a joint, the word for the code itself stands right before: "verification code 379B4N", not "verify KB12345". */
const OF_CODES =
  /(?:(?<!\p{L})\p{L}{0,14}(?:code|kod|koodi|kód|código|codice|cod|код\p{L}{0,2}|otp|tan|κωδικός|kodu|رمز|קוד|कोड|mã)(?: (?:(?:de|di|do|du) )?\p{L}{4,20})?|[码碼号號호드ド]) ?["'([“„«‹`~*_]{0,2}$/iu;

const NEXT_LINE = /^(?:[|>][+-]?\d?)?[ \t]*(?:\r?\n[ \t>*-]{0,6}){1,2}(?=(\S{5,64})[ \t]*(?:\r?\n|$))/;

/** "Password:" and the value alone on the next line: length of what stands between, 0 where that is no password's look. */
function overLine(text: string, p: number): number {
  const c = text.charCodeAt(p);
  if (c !== 10 && c !== 13 && c !== 124 && c !== 62) return 0;
  const hit = NEXT_LINE.exec(text.slice(p, p + 96));
  if (hit === null) return 0;
  const value = hit[1] as string;
  return /\d/.test(value) && /\p{L}/u.test(value) && !/:$|^https?:|^[\d.,:/-]+\p{L}{0,3}$/u.test(value)
    ? hit[0].length
    : 0;
}

/** "recovery codes: 7kd2-m9xq, p4ts-82vb": values of the same build that follow the first; end of the last. */
function listed(ctx: Context, from: number, to: number): number {
  const text = ctx.scan.text;
  const build = (value: string): string => value.replace(/\p{L}/gu, "a").replace(/\d/g, "a");
  const first = text.slice(from, to);
  if (first.length > 48 || !/\d/.test(first)) return to;
  let end = to;
  for (let n = 0; n < 24; n++) {
    const gap =
      /^(?:,|;| ?\/|\n[ \t>*-]*\d{0,2}\.?|)[ \n]{0,2}(?:and |und |et |y )?/.exec(text.slice(end, end + 10))?.[0] ?? "";
    const value = text.slice(end + gap.length, end + gap.length + first.length);
    if (gap === "" || build(value) !== build(first) || !/\d/.test(value)) break;
    if (isAlnum(text.charCodeAt(end + gap.length + first.length))) break;
    ctx.emit(end + gap.length, end + gap.length + first.length, "SECRET", 0.92, "secret-listed");
    end += gap.length + first.length;
  }
  return end;
}

/** End of several words in one pair of quotes ("my secret pass"), or -1. */
function quotedWords(text: string, p: number, end: number): number {
  const open = text.charCodeAt(p - 1);
  // `"passphrase": "", "secret": …`: an empty one.
  if (!isQuote(open) || text.charCodeAt(end) !== 32 || text.charCodeAt(p - 2) === open) return -1;
  const want = open === 0x201c ? 0x201d : open;
  for (let q = end; q < text.length && q - p < 80; q++) {
    const c = text.charCodeAt(q);
    if (c === 10 || c === 60) return -1;
    if (c === want || (open === 0x201c && c === 34))
      return /^(is|was|must|ist|est|es|too|not)\s/.test(text.slice(p, p + 5)) ? -1 : q;
  }
  return -1;
}

/** "my password is 12.04.1985". */
const BIRTHDAY = /^\d{1,2}\.\d{1,2}\.(?:19\d\d|200\d|[4-9]\d)$/;

const SCHEME = edged(/^(Basic|Bearer|Token|Digest|ApiKey|Negotiate|NTLM) (?=\S{8})/i);
const NO_PIN = /^(?!.*\d\D?\d\D?\d)/;
function password(text: string, p: number, end: number, sign: boolean, quoted: boolean): boolean {
  const value = text.slice(p, end);
  if (value.length < 3 || value.length > 128 || value.includes(String.fromCharCode(MASK))) return false;
  // "creds leaked in a screenshot: …".
  if (value.endsWith(":") && /^\p{L}+:$/u.test(value)) return false;
  if (/^\p{L}+[!?]*$/u.test(value)) {
    const bare = value.replace(/[!?]+$/, "");
    if (isRandom(bare, sign) || isSpelt(text, bare, p + bare.length, sign)) return true;
    if (!sign) return isForeign(text, p, bare);
    const rest = text.slice(end, end + 16);
    // "temp pw is Welcome then it asks": a capital where none is owed.
    if (/^\p{Lu}\p{Ll}{4,}$/u.test(bare) && !isStatus(bare) && GOES_ON.test(rest)) return true;
    if ((wordBits(bare, 0, bare.length) & COMMON) !== 0) return false;
    if (quoted) return true;
    if (isStatus(bare)) return false;
    // "is gesperrt", "was rejected": a participle; "iloveruben" is longer than any on -en without its prefix.
    // "MATCH_PASSWORD=lumimyrsky not exported": no blank stands between, and no list has the word.
    if (
      bare.length > 5 &&
      text.charCodeAt(p - 1) === 61 &&
      isUnheard(bare) &&
      /_\w{2,12}=$/.test(text.slice(Math.max(0, p - 16), p))
    )
      return true;
    if (PARTICIPLE.test(bare) && !(text.charCodeAt(p - 1) === 61 && isUnheard(bare))) return false;
    // A sentence goes on after a word of prose; a password stands at its end.
    return /^\s*($|[.,;\n)!]|and\b|und\b|but\b|y\b|et\b)/.test(rest) && bare.length >= 4;
  }
  if (!/[\p{L}\d]/u.test(value) || CONJUNCTION.test(value)) return false;
  // "${DB_PASSWORD}", "{{ vault.password }}": what a program puts there; "12文字以上": how long it has to be.
  if (/^(?:\$\{\w+\}$|\$?\{\{|<%|\d{1,2}(?:文字|桁|位|자리|글자|个字符|個字))/.test(value)) return false;
  // "password = getAdminToken();": what a program calls.
  if (/^[A-Za-z_][\w.:]*\(\)?[;,]?$/.test(value)) return false;
  if (isVariable(value) && !/^\$[A-Z]\D*\d/.test(value)) return false;
  // "\\\\?\\GLOBALROOT\\device\\harddisk0": a path.
  if (/^\\{2}[\w.?-]+\\\w/.test(value)) return false;
  if (/^(?:\d+(?:\.\d+){2,}|0x[0-9a-f]+|\d{1,3}°\S*)$/i.test(value)) return sign && BIRTHDAY.test(value);
  if (/^[\d.,:]+$/.test(value) && !sign) return false;
  // "password rejected → 535 5.7.8": a mail server's reply.
  if (/^[245]\d\d$/.test(value) && /^[ -][245]\.\d\./.test(text.slice(end, end + 5))) return false;
  // "password: [hidden]": held back already.
  if (/^[[<(*{]{1,2}\p{L}+[\])>*}]{1,2}$/u.test(value)) return false;
  // "ansible_password: !vault |": what is read from elsewhere.
  if (/^!(?:vault|secret|env|env_var|reference|Ref|Sub|GetAtt|include|encrypted)$/.test(value)) return false;
  // "(sensitive value)": what is said of it.
  if (sign && /^\(\p{L}+$/u.test(value)) return false;
  if (sign)
    return !/^\(?(https?:|www\.)/.test(value) && (!/^\p{L}+[-'’]\p{L}+$/u.test(value) || isTied(text, p, end, quoted));
  // "пароль Kot-v-sapogah": Latin words tied together in a sentence of another script.
  if (/^[A-Za-z]+(?:[-_][A-Za-z]+){2,5}$/.test(value) && /(?!\p{Script=Latin})\p{L}\s$/u.test(text.slice(p - 2, p)))
    return true;
  return /\d/.test(value) && /\p{L}|[!@#$%^&*]/u.test(value) && value.length >= 6;
}

/** "$DB_PASS", "$env:TOKEN_2", "%PASS%": what a shell puts there. */
const isVariable = (value: string): boolean =>
  /^(?:\$(?:env:)?[A-Z][A-Z\d_]+|\$(?:env:)?\w*(?:pass|pwd|secret|token|key)\w*|%\w+%)["']?[;)]?$/i.test(value);

/** Hindi: the password stands before its verb, and the sentence goes on. */
const CONJUNCTION = /^(?:लेकिन|पर|और|मगर|किन्तु|परंतु|परन्तु|तो|जो|कि|फिर|मैं|मुझे|ऐप)$/;
const PARTICIPLE =
  /^(?:\p{Ll}*(?:ed|ing)|(?:ge|ver|be|ent|er|zer|ein|ab|an|aus|auf|zu|om|over)\p{Ll}*en|\p{Ll}{1,7}en|\p{Ll}{3,}(?:en[aoyáéý]|ano))$/u;

/** What the sentence goes on with behind a password of one word with a capital. */
const GOES_ON =
  /^ (?:then|and|but|or|it|which|still|doesn't|doesnt|won't|isn't|dann|aber|und|geht|funktioniert|wird|et|mais|puis|ça|pero|y|no|mas|não|ma|e|non|maar|en|men|och|og|ale|i|a|nie|ne|но|и|не|але|та)(?![\p{L}])/u;

/** "Lizenzschlüssel VX2M-88KQ-PL0T-ZR5N". */
const LICENCE = /^[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){2,7}$/;

function token(text: string, p: number, end: number, sign: boolean): boolean {
  const value = text.slice(p, end);
  if (!sign && isRandom(value, false)) return true;
  if (!sign && LICENCE.test(value)) return /\d/.test(value) && /[A-Z]/.test(value);
  // "API key DJK2ljsiVw", "access key q7Lp02mmZ": of both cases and digits, or digits between its letters.
  if (
    !sign &&
    /^[A-Za-z\d]{8,19}$/.test(value) &&
    ((mix(value) === 3 && !/^\p{Lu}?\p{Ll}+\d+$/u.test(value)) || /[a-z]\d+[a-z]/i.test(value)) &&
    /(?:api|access|secret|private)[ _-]?(?:key|token|secret)s? ["'(`]?$/i.test(text.slice(Math.max(0, p - 18), p))
  )
    return true;
  if (!sign && !/^(eyJ|[A-Za-z0-9+/_-]{20,})/.test(value)) return false;
  // "API key: 843175": short, but named beyond doubt.
  if (
    sign &&
    value.length >= 6 &&
    /\d/.test(value) &&
    /^[A-Za-z0-9._-]+$/.test(value) &&
    /(api|access|schl[üu]ssel|clé d)[^\n]{0,14}$/i.test(text.slice(Math.max(0, p - 18), p))
  )
    return !/^\d+\.\d+/.test(value);
  // "key is SHA256:uNiV…": a fingerprint.
  if (/^(?:SHA(?:1|256|384|512)|MD5):/i.test(value)) return false;
  // "Signature Algorithm: sha256WithRSAEncryption", "Session info: chrome=130.0.6723.91".
  if (OF_MACHINE.test(value)) return false;
  // `key="ClearTextPassword" value="…"`: what the value is called.
  if (/^"? value=/.test(text.slice(end, end + 8))) return false;
  // "DKIM-Signature: a=rsa-sha256; …".
  if (value.charCodeAt(1) === 61) return false;
  if (value.length < 8 || value.includes(String.fromCharCode(MASK)) || /^(https?:|\d{1,2}[/.:])/.test(value))
    return false;
  // "webhook evt_1NG8Du2e…": names of a payment provider's records.
  if (RECORD.test(value)) return false;
  if (/^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i.test(value)) return false;
  // `"key":"SUP-2217"`, "Auth: WPA2-PSK": an issue's key, a way to sign in.
  if (/^(?:[A-Z]{2,10}-\d{1,6}|WPA\d?(?:-[A-Za-z]+){0,2})$/.test(value)) return false;
  if (!/\d/.test(value))
    return (
      (sign && isRandom(value, sign)) ||
      (value.length >= 16 && /^[A-Za-z+/_=-]+$/.test(value) && mix(value) >= 2 && !/^[a-z]+([-_][a-z]+)+$/i.test(value))
    );
  if (sign && /^[A-Za-z0-9+/_=.~:%!$*#^-]+$/.test(value) && !isVariable(value)) return /[A-Za-z]/.test(value);
  return /^[A-Za-z0-9+/_=.~:%-]+$/.test(value) && /[A-Za-z]/.test(value);
}
