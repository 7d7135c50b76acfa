/** Character escapes left in text: percent, HTML entities and tags within a line, quoted-printable, JSON and JavaScript. */
import { isAlnum, isDigit, isLetter, unitAt } from "../scan/classes.ts";

export interface Escape {
  /** Code unit it stands for; -1 = nothing (a soft line break). */
  readonly code: number;
  /** Units it takes in the source. */
  readonly length: number;
}

const NAMED = new Map<string, number>(
  Object.entries({
    amp: 38,
    lt: 60,
    gt: 62,
    quot: 34,
    apos: 39,
    nbsp: 32,
    commat: 64,
    period: 46,
    plus: 43,
    hyphen: 45,
    dash: 45,
    lowbar: 95,
    num: 35,
    colon: 58,
    sol: 47,
    lpar: 40,
    rpar: 41,
    shy: 0xad,
    zwnj: 0x200c,
    zwj: 0x200d,
    ndash: 45,
    mdash: 45,
  }),
);

/** The letters of Latin that have a name in HTML, behind it. */
const LETTERS =
  "AgraveÀ AacuteÁ AcircÂ AtildeÃ AumlÄ AringÅ AEligÆ CcedilÇ EgraveÈ EacuteÉ EcircÊ EumlË IgraveÌ IacuteÍ IcircÎ IumlÏ ETHÐ NtildeÑ OgraveÒ OacuteÓ OcircÔ OtildeÕ OumlÖ OslashØ UgraveÙ UacuteÚ UcircÛ UumlÜ YacuteÝ THORNÞ szligß agraveà aacuteá acircâ atildeã aumlä aringå aeligæ ccedilç egraveè eacuteé ecircê eumlë igraveì iacuteí icircî iumlï ethð ntildeñ ograveò oacuteó ocircô otildeõ oumlö oslashø ugraveù uacuteú ucircû uumlü yacuteý thornþ yumlÿ AmacrĀ amacrā AbreveĂ abreveă AogonĄ aogoną CacuteĆ cacuteć CcircĈ ccircĉ CdotĊ cdotċ CcaronČ ccaronč DcaronĎ dcaronď DstrokĐ dstrokđ EmacrĒ emacrē EdotĖ edotė EogonĘ eogonę EcaronĚ ecaroně GcircĜ gcircĝ GbreveĞ gbreveğ GdotĠ gdotġ GcedilĢ HcircĤ hcircĥ HstrokĦ hstrokħ ItildeĨ itildeĩ ImacrĪ imacrī IogonĮ iogonį Idotİ imathı inodotı IJligĲ ijligĳ JcircĴ jcircĵ KcedilĶ kcedilķ kgreenĸ LacuteĹ lacuteĺ LcedilĻ lcedilļ LcaronĽ lcaronľ LmidotĿ lmidotŀ LstrokŁ lstrokł NacuteŃ nacuteń NcedilŅ ncedilņ NcaronŇ ncaronň naposŉ ENGŊ engŋ OmacrŌ omacrō OdblacŐ odblacő OEligŒ oeligœ RacuteŔ racuteŕ RcedilŖ rcedilŗ RcaronŘ rcaronř SacuteŚ sacuteś ScircŜ scircŝ ScedilŞ scedilş ScaronŠ scaronš TcedilŢ tcedilţ TcaronŤ tcaronť TstrokŦ tstrokŧ UtildeŨ utildeũ UmacrŪ umacrū UbreveŬ ubreveŭ UringŮ uringů UdblacŰ udblacű UogonŲ uogonų WcircŴ wcircŵ YcircŶ ycircŷ YumlŸ ZacuteŹ zacuteź ZdotŻ zdotż ZcaronŽ zcaronž";
for (const named of LETTERS.split(" ")) NAMED.set(named.slice(0, -1), named.charCodeAt(named.length - 1));

function hex(text: string, at: number): number {
  const a = digit(text.charCodeAt(at));
  const b = digit(text.charCodeAt(at + 1));
  return a < 0 || b < 0 ? -1 : a * 16 + b;
}

function digit(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  if (c >= 65 && c <= 70) return c - 55;
  if (c >= 97 && c <= 102) return c - 87;
  return -1;
}

/** Tags that only say how letters look; a break of the line and where one may be. Nothing of a person is in them. */
const INLINE =
  /^<(?:(\/)?(b|i|u|s|em|strong|code|kbd|span|font|small|mark|sub|sup|ins|del|tt)(?: (?:class|style|color|size|face|dir|lang)="[^"<>@\d]{0,40}")?|(wbr|br) ?\/?)>/i;

/** `<b>hunter2x</b>`, `020 7946<br>0018`: a tag within a line, which is not there for who reads it. */
function tag(text: string, at: number): Escape | null {
  if (text.charCodeAt(at + 1) === 47 && (text.charCodeAt(at + 2) | 32) === 0x74) return cell(text, at);
  const c = text.charCodeAt(at + 1) | 32;
  if (c !== 47 && !(c >= 97 && c <= 119)) return null;
  const hit = INLINE.exec(text.slice(at, at + 72));
  if (hit === null) return null;
  const length = hit[0].length;
  if (hit[3] !== undefined) return hit[3].length === 3 ? { code: -1, length } : { code: 0x0a, length };
  if (hit[1] !== undefined) return { code: -1, length };
  // An element of a record is named so too: `<row><code>4711</code>`.
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x0a;
  if (before === 0x3e || before === 0x0a) return (hit[2] as string).length < 4 ? { code: -1, length } : null;
  return text.slice(at, at + 200).includes(`</${hit[2]}>`) ? { code: -1, length } : null;
}

const CELL = /^<\/t([hd])>\s{0,4}<td(?: [^<>]{0,60})?>/i;

/** `<th>Login</th><td>…`, `<td>Login:</td><td>…`: a label's cell and its value's are joined by a sign. */
function cell(text: string, at: number): Escape | null {
  const hit = CELL.exec(text.slice(at, at + 80));
  if (hit === null) return null;
  if ((hit[1] as string).toLowerCase() === "h") return { code: 0x3d, length: hit[0].length };
  return text.charCodeAt(at - 1) === 0x3a ? { code: 0x20, length: hit[0].length } : null;
}

/** Escape at `at` (which holds `%`, `&`, `=`, `<` or a backslash), or null when the character stands for itself. */
export function escapeAt(text: string, at: number): Escape | null {
  switch (text.charCodeAt(at)) {
    case 0x25:
      return percent(text, at);
    case 0x26:
      return entity(text, at);
    case 0x3d:
      return quotedPrintable(text, at);
    case 0x3c:
      return tag(text, at);
    default:
      return backslash(text, at);
  }
}

function utf8(text: string, at: number, lead: number): Escape | null {
  const first = hex(text, at + 1);
  const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : -1;
  if (more < 0) return null;
  let point = first & (more === 1 ? 0x1f : more === 2 ? 0xf : 7);
  for (let i = 1; i <= more; i++) {
    if (text.charCodeAt(at + 3 * i) !== lead) return null;
    const next = hex(text, at + 3 * i + 1);
    if (next < 0x80 || next > 0xbf) return null;
    point = (point << 6) | (next & 0x3f);
  }
  return { code: point > 0xffff ? 0xfffd : point, length: 3 * (more + 1) };
}

function percent(text: string, at: number): Escape | null {
  const value = hex(text, at + 1);
  if (value < 0x20) return null;
  // "100%20" may be a discount; an escape follows a letter or another escape's end, or stands for a sign of its own.
  if (value < 0x80) {
    if (value === 0x25 && text.startsWith("40", at + 3)) return { code: 64, length: 5 };
    return { code: value, length: 3 };
  }
  return utf8(text, at, 0x25);
}

function entity(text: string, at: number): Escape | null {
  // Cut to ten units: a far semicolon would make a run of ampersands quadratic.
  let close = -1;
  for (let i = at + 2; i <= at + 10 && close < 0; i++) if (text.charCodeAt(i) === 0x3b) close = i;
  if (text.charCodeAt(at + 1) === 0x23) {
    const isHex = (text.charCodeAt(at + 2) | 32) === 0x78;
    let i = at + (isHex ? 3 : 2);
    let point = 0;
    const first = i;
    for (; i < at + 10; i++) {
      const d = digit(text.charCodeAt(i));
      if (d < 0 || (!isHex && d > 9)) break;
      point = point * (isHex ? 16 : 10) + d;
    }
    if (i === first || point === 0) return null;
    if (text.charCodeAt(i) === 0x3b) i++;
    return { code: point > 0xffff ? 0xfffd : point, length: i - at };
  }
  if (close < 0) return null;
  // "ivanov&amp;#64;example.org": escaped twice.
  if (close === at + 4 && text.startsWith("amp", at + 1)) {
    const inner = /^(?:#x?[\da-f]{2,4}|commat|period|nbsp|shy|[lg]t|quot);/i.test(text.slice(close + 1, close + 10))
      ? entity(text, close)
      : null;
    if (inner !== null) return { code: inner.code, length: close - at + inner.length };
  }
  const code = NAMED.get(text.slice(at + 1, close));
  return code === undefined ? null : { code, length: close + 1 - at };
}

/** "password=DEmo1234", "JSESSIONID=C7DBC2…": names that a value is given to; nobody's name ends so. */
const KEY =
  /(?:pass(?:word|wd)?|pwd|psw|token|key|session(?:_?id)?|sessid|sid|secret|auth|code|[^a-z]id|[a-z]ID|uid|user(?:name)?|login|pin|otp|hash|sig(?:nature)?|nonce|state)$/i;
/** "SERIAL_NUMBER=CBU-7012": but "Mara_M=FCller" in the head of a mail. */
const CAPITAL_KEY = /[A-Z]_[A-Z]{2,20}$/;

const DOMAIN = /^[a-z\d-]{1,40}(?:(?:\.|=2E)[a-z\d-]{1,24}){0,3}(?:\.|=2E)[a-z]{2,10}(?![\w-])/;

/** "=?UTF-8?Q?Ana_=C8=9Aurcan?=" at a line's end: the sign closes the word, and breaks no line. */
const ENCODED = /=\?[\w-]{2,20}\?[QB]\?[^?\s]{1,120}\?$/i;

function quotedPrintable(text: string, at: number): Escape | null {
  const next = text.charCodeAt(at + 1);
  if (
    (next === 10 || next === 13) &&
    text.charCodeAt(at - 1) === 0x3f &&
    ENCODED.test(text.slice(Math.max(0, at - 160), at))
  )
    return null;
  if (next === 10) return { code: -1, length: 2 };
  if (next === 13 && text.charCodeAt(at + 2) === 10) return { code: -1, length: 3 };
  const value = hex(text, at + 1);
  if (value < 0) return null;
  // RFC 2045 writes its digits in capitals: "token=2ee5…", "key=3d07…" and "key=c8bb…" are values, not escapes.
  if (next > 0x60 || text.charCodeAt(at + 2) > 0x60) return null;
  if (value >= 0x80) {
    const two = utf8(text, at, 0x3d);
    // "j=FCrgen": one Latin-1 letter inside a word.
    const inside =
      value >= 0xc0 &&
      at > 0 &&
      isLetter(text.charCodeAt(at - 1)) &&
      isLetter(text.charCodeAt(at + 3)) &&
      isLetter(value) &&
      // "mac=EAB9D2F1308C": a small letter before, a capital behind.
      (text.charCodeAt(at + 3) > 0x5a || text.charCodeAt(at - 1) <= 0x5a) &&
      !KEY.test(text.slice(Math.max(0, at - 16), at)) &&
      !CAPITAL_KEY.test(text.slice(Math.max(0, at - 24), at));
    return two ?? (inside ? { code: value, length: 3 } : null);
  }
  const after = text.charCodeAt(at + 3);
  // "phone=4020..." is an assignment, "user=40example.com" is not: a sign is believed between a letter or digit and a letter.
  if (value === 0x40 || value === 0x2e || value === 0x2d || value === 0x5f) {
    // "ivanov=\n=40example.org": behind a soft break as behind what stands before it.
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    if ((isAlnum(before) || (before === 10 && /=\r?\n$/.test(text.slice(Math.max(0, at - 3), at)))) && isLetter(after))
      // "password=40Winks!", "api_key=40bf9f…": what a key is given; but "user=40example.com".
      return !DOMAIN.test(text.slice(at + 3, at + 68)) && KEY.test(text.slice(Math.max(0, at - 16), at))
        ? null
        : { code: value, length: 3 };
    return null;
  }
  // "Name=3A Nell=0D=0A": a colon behind a word, a line's end.
  if (value === 0x3a && (after === 32 || text.startsWith("=20", at + 3)) && isLetter(unitAt(text, at - 1)))
    return { code: value, length: 3 };
  if (value === 0x0d && text.startsWith("=0A", at + 3)) return { code: 0x0a, length: 6 };
  if (value === 0x3d || value === 0x20)
    return text.charCodeAt(at - 1) === 0x3d
      ? null
      : value === 0x3d || after === 10 || after === 13 || isBlankInNumber(text, at)
        ? { code: value, length: 3 }
        : null;
  return null;
}

/** "+49=20176=2063=2088": a blank between digits, where another stands right before or behind it. */
const isBlankInNumber = (text: string, at: number): boolean =>
  BLANK_BEHIND.test(text.slice(at, at + 12)) ||
  (isDigit(text.charCodeAt(at + 3)) && BLANK_BEFORE.test(text.slice(Math.max(0, at - 9), at)));
const BLANK_BEHIND = /^=20\d{1,6}=20\d/;
const BLANK_BEFORE = /=20\d{1,6}$/;

function backslash(text: string, at: number): Escape | null {
  const next = text.charCodeAt(at + 1);
  if (next === 0x75) {
    const high = hex(text, at + 2);
    const low = hex(text, at + 4);
    if (high < 0 || low < 0 || high * 256 + low === 0) return null;
    // "CORP\\u407948", "C:\\Users\\u625791": a login of a letter and its number; "f\\u00fcr" and "n\\u65e5" are escapes.
    if (high > 2 && at > 0 && isAlnum(unitAt(text, at - 1)) && LOGIN.test(text.slice(at + 2, at + 12))) return null;
    return { code: high * 256 + low, length: 6 };
  }
  if (next === 0x78) {
    const value = hex(text, at + 2);
    return value < 0x20 ? null : { code: value, length: 4 };
  }
  // A line break in a JSON string or a log; not a Windows path, where a letter, dot or colon stands before the backslash and the rest is a name.
  if (next === 0x6e || next === 0x72 || next === 0x74) {
    const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
    // ".\tveit": a login of this very machine.
    const local = before === 0x2e && (at < 2 || !isAlnum(text.charCodeAt(at - 2))) && isLetter(unitAt(text, at + 2));
    const path =
      before === 0x3a || before === 0x5c || local || (isAlnum(before) && (isPath(text, at) || isDomain(text, at)));
    return path ? null : { code: next === 0x74 ? 0x20 : 0x0a, length: 2 };
  }
  // "sedlacek\\@example.org", "mara\\_o": as Markdown has them.
  if (
    (next === 0x40 || next === 0x5f) &&
    isAlnum(text.charCodeAt(at + 2)) &&
    at > 0 &&
    isAlnum(text.charCodeAt(at - 1))
  )
    return isPath(text, at) ? null : { code: next, length: 2 };
  if (next === 0x22) return { code: 0x22, length: 2 };
  if (next === 0x2f) return { code: 0x2f, length: 2 };
  // "Nilüfer\\\\/Bursa": escaped twice.
  if (
    next === 0x5c &&
    text.charCodeAt(at + 2) === 0x2f &&
    isLetter(unitAt(text, at - 1)) &&
    isLetter(unitAt(text, at + 3))
  )
    return { code: 0x2f, length: 3 };
  return null;
}

const LOGIN = /^\d{5,8}(?![\p{L}\d])/u;

/** "CONTOSO\\tbrown": a domain of Windows before a login. What logs say in capitals before a line break is none. */
function isDomain(text: string, at: number): boolean {
  const first = text.charCodeAt(at + 2);
  if ((first < 97 || first > 122) && !LOGIN.test(text.slice(at + 2, at + 12))) return false;
  let from = at;
  while (from > 0 && at - from < 16 && isAlnum(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at);
  // "i:0#.w|northwind\\tbrown", "user=corp\\nvolkova": in small letters where it is told.
  if (/^[a-z][a-z\d]{1,14}$/.test(word))
    return DOMAIN_BEFORE.test(text.slice(Math.max(0, from - 16), from)) || isCell(text, from, at);
  return (
    /^[A-Z][A-Z\d]{2,14}$/.test(word) &&
    !LOGGED.test(word) &&
    (!/[\w\\.-]/.test(text[from - 1] ?? " ") || REALM.test(text.slice(Math.max(0, from - 40), from)))
  );
}

/** "CORP.EXAMPLE\\nadja": the labels before the last. */
const REALM = /(?<![\w.-])(?:[A-Z][A-Z\d-]*\.)+$/;

/** ",acme\\rjennings,": a cell of its own; a return is written with the line's break beside it. */
const isCell = (text: string, from: number, at: number): boolean =>
  text.charCodeAt(at + 1) === 114 &&
  ",;|".includes(text[from - 1] ?? " ") &&
  /^r[a-z][\w.-]{2,24}[,;|]/.test(text.slice(at + 1, at + 30));

const DOMAIN_BEFORE = /#\.\w\||(?:user(?:name)?|login|account|identity)["']?\s?[:=]\s?["']?$/i;

const LOGGED =
  /^(?:ERRORS?|ERR|WARN(?:ING)?S?|INFO|DEBUG|TRACE|FATAL|CRITICAL|NOTICE|FAIL(?:ED|URE)?|PASS(?:ED)?|SUCCESS|DONE|STOP(?:PED)?|START(?:ED)?|TRUE|FALSE|NULL|NONE|EOF|END|BEGIN|SELECT|FROM|WHERE|HTTP|JSON|XML|SQL|GET|POST|NOTE|YES|NOT?|UTC|GMT|EUR|USD|GBP)$/;

/** Looks back for `X:\` or `\\` without a space but those of some well-known folders, at most 80 units. */
function isPath(text: string, at: number): boolean {
  if (/:\\(?:Documents and Settings|Program Files(?: \(x86\))?)$/.test(text.slice(Math.max(0, at - 28), at)))
    return true;
  for (let i = at - 1; i > at - 80 && i > 0; i--) {
    const c = text.charCodeAt(i);
    if (c === 0x20 || c === 0x0a || c === 0x22) return false;
    if (c === 0x5c && (text.charCodeAt(i - 1) === 0x3a || text.charCodeAt(i - 1) === 0x5c)) return true;
  }
  return false;
}
