/** What proves that a group of seven and more digits is nobody's. */

import { HEBREW, isDigit, isLetter, SLASH, unitAt } from "../../scan/classes.ts";
import {
  C_BANK,
  C_CARD,
  C_CURRENCY,
  C_CVV,
  C_DEVICE,
  C_DOB,
  C_EXPIRY,
  C_IBAN,
  C_ID,
  C_MEASURE,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_PLATE,
  C_RELEASE,
  C_TIME,
  C_USER,
  C_VERSION,
  MONTH,
} from "../../scan/lexicon.ts";
import { HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { luhn, nationalNumber } from "../codes/checksums.ts";
import { cuesAfter, cuesBefore, isNoMoney, letterBefore, sizeOf } from "../context.ts";
import { compactDate, dateEnd } from "../dates.ts";
import { edged } from "../edged.ts";
import { columnCues, inTableOfGoods } from "../fields/first-head.ts";
import {
  IMEI,
  isAmerican,
  isEasternMobile,
  isLettered,
  isLocal,
  isPrivatelyBuilt,
  isQuoted,
  named,
  TRUNK,
} from "./built.ts";
import { COUNTER, counterAt, UNLESS_OWNED } from "./columns.ts";
import { isCount, isCounted } from "./counts.ts";
import { isAbroad, isCalled, isGiven, isHolders, isOfPerson, isOwnNumber } from "./dialable.ts";
import { isDocuments, isUnlikePhones } from "./documents.ts";
import { isHexDump } from "./dumps.ts";
import type { Group } from "./groups.ts";
import { isBuiltLikeThings, isMarked } from "./marked-numbers.ts";
import { epoch, yearRange } from "./moments.ts";
import { isOnLabel } from "./on-labels.ts";
import { isBeforeAnotherClause, isOfAnotherClause } from "./own-clause.ts";
import { isParts, isStocked } from "./parts.ts";
import { isRequests } from "./requests.ts";
import {
  isBills,
  isChanged,
  isCommit,
  isCurrencyOfAnother,
  isExitCode,
  isFile,
  isInBill,
  isRound,
  isStamp,
  isThingsId,
} from "./things-numbers.ts";

export const PERSONAL =
  C_PHONE |
  C_ID |
  C_PASSPORT |
  C_PLATE |
  C_BANK |
  C_IBAN |
  C_CARD |
  C_CVV |
  C_PASSWORD |
  C_ONE_TIME |
  C_DEVICE |
  C_USER |
  C_DOB |
  C_EXPIRY;

/** Card numbers in fours and US social security numbers: no order number is written so. */
export function personalShape(s: Scan, group: Group): boolean {
  const { digits, sizes } = group;
  if (sizes.length === 1) {
    // A second IMEI in a message that speaks of one.
    return digits.length === 15 && (s.cues & C_DEVICE) !== 0 && /^(0|35|86|99)/.test(digits) && luhn(digits);
  }
  if (s.text.slice(group.digitsAt, group.end).includes("/")) return false;
  // "(0113) 496 0188".
  if (/^\(0\d{1,4}\) \d/.test(s.text.slice(group.start, group.start + 9)) && digits.length >= 9) return true;
  const grouping = sizes.join("-");
  return (
    grouping === "3-2-4" ||
    // Accounts in Serbia and around: the word for one is the word for an invoice.
    grouping === "3-13-2" ||
    // French numbers in pairs: "Port." before one is the portable, not a connector.
    (grouping === "2-2-2-2-2" && digits.startsWith("0") && !isHexDump(s, group)) ||
    // A mistyped card, or one for fuel, where cards are spoken of.
    (grouping === "4-4-4-4" &&
      /^(?:[3-9]|2[2-7])/.test(digits) &&
      !isHexDump(s, group) &&
      ((/^[2-6]/.test(digits) && luhn(digits)) || (digits.charCodeAt(0) > 50 && (s.cues & C_CARD) !== 0))) ||
    // "the charge on 3782 822463 10005", "3741-0474-6427-804".
    ((grouping === "4-6-5" || grouping === "4-4-4-3") && /^3[47]/.test(digits) && luhn(digits))
  );
}

/** What stands right before a number that only counts or names a thing, where single words would say too little. */
const NOBODYS =
  /(\d and ours|[Mm]eter read(?:ing)?s?|(?:[Mm]eeting|[Ww]ebinar|[Cc]onference|Zoom)[ -]I[Dd]|relev.(?: d[eu])? compteur|lectura(?: del)? contador|leitura(?: do)? contador|[Cc]onfirmation|[Cc]laim|\b[Uu]ptime|\b[Hh]eap|\b[Dd]uration|\b(?:HS|tariff|commodity)(?: code)?|\bG\/L|[Mm]erged in(?:to)?|duplicates? of|[Pp]ull request|\bPR|docket|HRESULT|\bTS val|\becr|\bAcct(?:-[A-Z][a-z]+)+|\b(?:hw|sw|HW|SW)|SdI|\bSTAN(?:[=:]\d{6}[ ,;|]{1,3}RRN)?|\bcounts?|(firewall|group|security|retention|backup) policy|[Nn]ota [Ff]iscal|(?:bag|baggage|luggage) tag|[Ss]urat [Jj]alan|\bNF-?e|\bP\/N|\bSR|z-index|[Mm]ax-?[Aa]ge|s-maxage|\bttl|expires_in|content-length|offset|\bbytes?|\bsectors?|\bports|\bAS[ -][Pp]ath|\b(?:used|free|heap|rss|available|allocated)(?=["']?\s?[:=])|barcode|bar code|[Aa]rt(?=\.)|VN\*|serial port|\b(tick|ticks|tag|session|msg_?id|aid|seq|counter|len|length|size|total|elapsed|retries)(?==)|(?:[Ff]ile|[Bb]uild|[Jj]ob|[Pp]rocess|[Tt]hread|[Tt]race|[Ss]pan|[Rr]equest|[Bb]lock|[Nn]ode|[Bb]atch|[Tt]ask|[Oo]bject|[Ee]vent|[Mm]essage|[Qq]uery|[Rr]un|[Pp]ipeline|[Ss]napshot|[Ee]ntity|[Aa]sset|[Rr]esource|[Tt]ransaction|[Pp]ayment|[Oo]rder|[Mm]erchant|[Ii]nvoice|psp)_?(?:I[dD]|id|Ref(?:erence)?|Number)(?=["']?\s?[:=])|[._-](ms|ns|bytes|size|limit|max|min|count|timeout|interval|ttl|kb|mb|secs?|seconds|length|offset|capacity|threshold|memory|packets|pkts|frames|errors|dropped|drops|blocks|pages|sectors|ops|hits|misses|rows|octets|usec|nsec)(?=["']?\s?[=:]))\b[^\d\n]{0,12}$/;

/** Is what `NOBODYS` finds before the number? What may be dialled it has to stand right beside. */
function isNobodys(text: string, at: number, dialled: boolean): boolean {
  const hit = NOBODYS.exec(text.slice(Math.max(0, at - 32), at));
  const between = hit?.[0].slice((hit[1] as string).length) ?? "";
  return hit !== null && !(dialled ? /\p{L}{2}/u : /[,.;] [^,.;]*\p{L}{2}/u).test(between);
}

const prevHyphen = (text: string, at: number): boolean => at > 2 && text.charCodeAt(at - 1) === 45;
const OF_YEAR = /(?:^|[^\p{L}\d-])[A-Z]{2,4}-20[1-4]\d-\d{3,7}$/u;
/** "INV/20240407/MPL/3829104". */
const IN_STROKES =
  /(?:^|[^\p{L}\d/])[A-Z]{2,5}\/(?:20[1-4]\d(?:\d{2}){0,2}|[A-Z]{2,5})\/(?:(?:[A-Z]{1,5}|\d{1,2})\/)?\d{3,10}$/u;
const LOGGED = /\d\d:\d\d:\d\d[.,]\d{3,9}Z?[ \t]{1,3}$/;

/** "2026/11/0771", "1447/5/20418", "5 2026/11/20": a document's number by year and month, a weekday and a date. */
const DOCUMENT =
  /^(?:1[34]\d\d\/(?:0?[1-9]|1[0-2])\/\d{3,6}(?![\d/])|20[0-4]\d\/(?:0?[1-9]|1[0-2])\/\d{3,6}(?![\d/])|\d 20[0-4]\d\/\d{1,2}\/\d)/;

/** "periodo 12/01-11/02". */
const FROM_TO = /^\d\d?\/\d\d? ?[-–] ?\d\d?\/\d\d?$/;
const OF_DAY = /^20[0-4]\d{5}-\d{1,3}$/;
const OF_BYTES = /^ [KMGT]?i?B(?![\p{L}\d])/u;
const YEAR_LED = /^20[1-4]\d-0\d{3,7}$/;
const ZONE = /^20\d\d [+-]?(?:0\d|1[0-4])(?:00|30|45)$/;
const DAY_AND_HOUR = /^[0-3]?\d 20\d\d [0-2]\d$/;
const YEAR_AND_TIME = /^20[0-4]\d,? [012]?\d\.[0-5]\d$/;
const SOLIDUS = 47;
const BYTES = /^\/\d+(?:\.\d+)?[kmgtp]i?b/i;

const MAIL_STATUS = /^([245])\d\d[ -]\1\.\d{1,3}\.\d{1,3}$/;

/** "feil i skjemaet, skal være …": behind a mistake the right one. */
const CORRECTED = edged(
  /(?:ska(?:l|ll)? v(?:æ|a)re?a?|should (?:be|read|have been)|richtig (?:ist|wäre|lautet)|korrekt ist|muss lauten|(?:devrait|doit) être|deb(?:e|ería) ser|deve(?:ria)? (?:essere|ser)|moet zijn|pitäisi olla|powin\p{L}+ być|má být|trebuie să fie|должн\p{L}+ быть|має бути) $/iu,
);

/** "feil nummer, riktig er …": a wrong telephone number, in languages that call an error so. */
const WRONG = wordSet("feil fejl fel", "folded");
const WRONG_NUMBER = /(?<!\p{L})fe(?:jl|il|l) (?:telefon|mobil|tlf)?(?:nummer|nr)[.,;:–-]{1,2} [^\d\n]{2,30}$/iu;

/** "2210 12.1 4.2": shares and loads beside each other. */
const DECIMALS = /^\d{1,6}(?: {1,4}\d{1,3}\.\d)+$/;

/** Limits of integer types: they turn up in logs and style sheets. */
const LIMITS =
  /^(0123456789|2147483647|2147483648|4294967295|4294967296|9007199254740991|9223372036854775807|18446744073709551615)$/;

/** "-2147467259", "-1073741819": what programs of Windows end with, written with their sign. */
function isStatusCode(text: string, group: Group): boolean {
  return text.charCodeAt(group.start - 1) === 45 && /^(?:2147|1073|3221)\d{6}$/.test(group.digits);
}

/** "0x80070643 and later 80244019": a system's code without its mark, in a text that has one with it. */
const isBareCode = (s: Scan, group: Group): boolean =>
  group.digits.length === 8 && /^80[0-2]/.test(group.digits) && s.text.includes("0x80");

/** "8.2.7.26419": a version with its build. */
const BUILD = /^[1-9]\d?\.\d{1,2}\.\d{1,2}\.\d{4,5}$/;

const FITS = /^ (?:fits?|compatible|passt|passen|convient|compatibile|past|passar|pasuje|sopii) /;

const SHARED = /%[ \t]{0,3} $/;
const SHARE_OF = /\d ?% (?:of|von|de|des|di|do|van|av|af|z|ze|из|od|от|από) $/u;
const OF_COUNT =
  /^ (?:of|von|sur|de|di|van|av|af|z|ze|из|od|out of) [\d.,]{1,14} (?:rows?|records?|lines?|items?|files?|entries|bytes|objects|messages?|emails?|events?|blocks?|frames?|packets|zeilen|datensätzen?|dateien|lignes|enregistrements|fichiers|filas|registros|líneas|archivos|righe|linhas|rijen|rader|rækker|wierszy|rekordów|řádků|строк|записей|файлов|рядків|записів)(?!\p{L})/iu;

const THOUSANDS = /^[1-9]\d{0,2}(?:[ .,'’_\u00a0\u202f]\d{3})?(?:[ .,'’_\u00a0\u202f]000)+$/;

/** What no path holds. */
const AMOUNT =
  /^[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){2,3},\d{2}(?![\d ])|^[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){2,3},\d{2} (?!\d)/;

const NO_PATH = /[\s"'<>?=]/;

const CONTENT =
  /\/(?:articles?|kb|docs?|posts?|threads?|topics?|questions?|answers?|issues?|pulls?|wiki|pages?|news|blog|help|support|faq|products?|items?|dp|builds?|jobs?|runs?|videos?|sections|categories|releases|downloads?)\/$/i;

/** "https://example.com/help/4012345/…": a segment of a path, when no word in front of it says whose. */
function pathSegment(text: string, at: number, end: number): boolean {
  const next = unitAt(text, end);
  if (unitAt(text, at - 1) !== 47) return false;
  // ".../hc/en-us/articles/4407705216274": what a page of a help centre, a shop or a forum is numbered.
  if (CONTENT.test(text.slice(Math.max(0, at - 16), at))) return true;
  if (!(next === 47 || next === 45 || next === 63 || next === 35)) return false;
  const floor = Math.max(0, at - 160);
  let from = at;
  while (from > floor && !NO_PATH.test(text.charAt(from - 1))) from--;
  const path = text.slice(from, at);
  return /[a-z]/i.test(path);
}

const FRENCH_MOBILE = edged(/(?<!\p{L})[Pp]ort\.?(?: ?:)? 0[67]$/u);

/** "№ 12-00-448/17.05.2024", "12-00-448 vom 17.05.2024": a paper, and of which day it is. */
function isOfDay(text: string, { end }: Group): boolean {
  const next = unitAt(text, end);
  if (
    next !== SOLIDUS &&
    ((next !== 32 && next !== 44) || !FIRST_OF_DATED.includes(text.charAt(next === 44 ? end + 2 : end + 1)))
  )
    return false;
  const joint = next === SOLIDUS ? 1 : (DATED.exec(text.slice(end, end + 10))?.[0].length ?? 0);
  return joint > 0 && isDigit(unitAt(text, end + joint)) && dateEnd(text, end + joint) > 0;
}
const FIRST_OF_DATED = "vfdaozов";
const DATED = /^,? (?:vom|from|dated|du|del|de|van|av|af|fra|från|od|ze dne|zo dňa|z dnia|z dne|din|от|від|z) (?=\d)/;

/** Divided as telephone numbers are. */
const dialledApart = (group: Group, dialled: boolean): boolean => dialled && group.sizes.length > 1;

export function released(s: Scan, i: number, group: Group): boolean {
  const text = s.text;
  const at = group.start;
  // "number ko po 0917 …": Tagalog's word for politeness is no purchase order.
  if (group.digits.length === 11 && group.digits.startsWith("09") && text.slice(Math.max(0, at - 4), at) === " po ")
    return false;
  // "mon port. 0612345678": the portable, and no connector.
  if (group.digits.length === 10 && FRENCH_MOBILE.test(text.slice(Math.max(0, at - 8), at + 2))) return false;
  if (isMarked(text, group)) return true;
  // Most that are nobody's have the word for it before them: all else need not be asked.
  const dialled = isPrivatelyBuilt(s, group) && !isLettered(text, group);
  const before = dialled && !named(s, i, group) ? cuesBefore(s, i) & ~(C_RELEASE | C_VERSION) : cuesBefore(s, i);
  const personal = (before & PERSONAL) !== 0;
  if (isOwnNumber(s, i) || (!personal && (isHolders(s, i) || isCalled(s, i)))) return false;
  if (isEasternMobile(text, group)) return false;
  const local = dialled || isLocal(text, group);
  if (!personal && (isBuiltLikeThings(text, group) || (!local && isOfDay(text, group)))) return true;
  // No sum begins with a zero or a plus: "try 0161 496 0842" speaks of no Turkish lira.
  // "4539246503247745 cad 12/29": a card's last day, and no Canadian dollars.
  const card = dialled && group.digits.length > 14;
  const noSum = card || group.plus || group.digits.charCodeAt(0) === 48 || isAmerican(group.sizes);
  const sum = noSum || isCurrencyOfAnother(s, i, group) ? 0 : C_CURRENCY;
  const free = before & (C_RELEASE | C_VERSION | sum);
  const told = free !== 0 && !personal && !isOfAnotherClause(s, i, group);
  if (told && isOwned(s, i, group, free)) return true;
  const unlike = isUnlikePhones(text, at);
  if ((unlike || !dialledApart(group, dialled)) && isDocuments(text, at, personal && !unlike, local && !unlike))
    return true;
  if (!personal && !group.plus && isOnLabel(s, i, group)) return true;
  if (unitAt(text, at - 1) === SOLIDUS && isOfPerson(text, at)) return false;
  if (pathSegment(text, at, group.end) || (group.sizes.length === 4 && BUILD.test(text.slice(at, group.end))))
    return true;
  if (isThingsId(text, at) || isCount(text, group) || isCounted(s, i, group, personal)) return true;
  if (((before & C_BANK) !== 0 && isBills(text, group)) || isChanged(text, group) || isInBill(text, group)) return true;
  // "CN-2025-000212": a document of a year.
  if (unitAt(text, at - 1) === 47 && IN_STROKES.test(text.slice(Math.max(0, at - 24), group.end))) return true;
  if (prevHyphen(text, at) && OF_YEAR.test(text.slice(Math.max(0, at - 6), group.end))) return true;
  if (letterBefore(text, at, 13) && isNobodys(text, at, local)) return true;
  if (
    group.sizes.length === 1 &&
    ((LIMITS.test(group.digits) && !(personal && group.digits === "0123456789")) ||
      isStatusCode(s.text, group) ||
      isBareCode(s, group) ||
      /^00\d{18}$/.test(group.digits))
  )
    return true;
  // "0 36000 29145 2": a bar code's groups.
  if (group.sizes.length === 4 && group.sizes.join("-") === "1-5-5-1") return true;
  // "up to 10 000 000": whole thousands.
  if (
    group.digits.endsWith("000") &&
    !group.plus &&
    group.sizes.length > 1 &&
    THOUSANDS.test(text.slice(at, group.end))
  )
    return true;
  // "1 204 550,00": an amount to its cents.
  if (!group.plus && group.sizes.length > 2 && AMOUNT.test(text.slice(at, group.end + 5))) return true;
  // "00 00 00 00 00 00 00": bytes without anything in them.
  if (group.digits.startsWith("00") && /^0+$/.test(group.digits)) return true;
  // "12/12/0/0/3 0/0": counts of a proxy's log.
  if (
    (s.signs & SLASH) !== 0 &&
    (/^\d{1,4}(?:\/\d{1,4}){4}/.test(text.slice(at, at + 40)) ||
      /\d\/\d{1,5}\/\d{1,5}\/$/.test(text.slice(Math.max(0, at - 18), at))) &&
    (cuesBefore(s, i) & PERSONAL) === 0
  )
    return true;
  // "seal kit 31402-77190", "Dichtung 03417-22950".
  if (isParts(s, i, group) || (!personal && isStocked(s, group))) return true;
  if (group.sizes.length >= 3 && DECIMALS.test(text.slice(at, group.end))) return true;
  const counter = counterAt(s, group);
  if (counter === COUNTER || (counter === UNLESS_OWNED && (cuesBefore(s, i) & PERSONAL) === 0)) return true;
  // `viewBox="0 0 48.2 16.37"`: lengths of a drawing.
  if (
    group.sizes.length >= 3 &&
    /^\d[\d ]*\.\d+[\d. ]*$/.test(text.slice(at, group.end)) &&
    /[="(]["(]?$/.test(text.slice(at - 2, at)) &&
    text.slice(at, group.end).includes(" ")
  )
    return true;
  // "07:11:10 2026 (4410)": the year and the process of a log.
  if (
    text.startsWith("20", at) &&
    /^20\d\d \(\d{1,7}$/.test(text.slice(at, group.end)) &&
    /:\d\d $/.test(text.slice(Math.max(0, at - 4), at))
  )
    return true;
  // "17:47:18 2026 -0300", "Oct 3 2026 17:47": a year between its day, time and zone.
  if (
    (group.sizes.length === 2 &&
      text.startsWith("20", at) &&
      ZONE.test(text.slice(at, group.end)) &&
      /:\d\d $/.test(text.slice(at - 4, at))) ||
    (group.sizes.length === 3 && unitAt(text, group.end) === 58 && DAY_AND_HOUR.test(text.slice(at, group.end)))
  )
    return true;
  // "4. maaliskuuta 2024 8.12": a year behind its month, and the time.
  if (
    group.sizes.length === 3 &&
    i > 0 &&
    ((s.word[i - 1] as number) & MONTH) !== 0 &&
    YEAR_AND_TIME.test(text.slice(at, group.end))
  )
    return true;
  // "250001 (08001): Incorrect …", "[22001-224]": what a database answers.
  if (
    group.sizes.length === 2 &&
    ((text.startsWith("):", group.end) && /^\d{3,6} \(\d{5}$/.test(text.slice(at, group.end))) ||
      (text.charCodeAt(at - 1) === 91 &&
        unitAt(text, group.end) === 93 &&
        /^\d{5}-\d{1,3}$/.test(text.slice(at, group.end))))
  )
    return true;
  // "RG 2026-1187": a German bill.
  if (group.sizes.length === 2 && text.startsWith("RG 20", at - 3) && unitAt(text, at + 4) === 45) return true;
  // "1020054732/972.7mb": bytes, and what they make.
  if (unitAt(text, group.end) === SOLIDUS && BYTES.test(text.slice(group.end, group.end + 14))) return true;
  // "3840 4160 4576 5312 2160": more fours than a card has, and no card's sum.
  if (group.sizes.length > 5 && group.sizes.every((size) => size === 4) && !luhn(group.digits.slice(0, 16)))
    return true;
  // "550 5.7.26 …": what a server of mail answers.
  if (group.sizes.length === 4 && MAIL_STATUS.test(text.slice(at, group.end))) return true;
  if (group.sizes.length === 4 && FROM_TO.test(text.slice(at, group.end))) return true;
  if (group.sizes.length >= 3 && DOCUMENT.test(text.slice(at, group.end + 3))) return true;
  if (columnReleases(s, group)) return true;
  // "1699350062 a4:83:e7:22:bc:01": the time that opens a line.
  if (
    group.sizes.length === 1 &&
    epoch(group.digits) &&
    /(?:^|\n)\[?$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[.\]]?\d{0,9}\]?[ \t]{1,4}(?:[\da-f]{2}[:-][\da-f]{2}[:-]|\d{1,3}\.\d{1,3}\.|[A-Z]{4,5}[ :]|[[<])/.test(
      text.slice(group.end, group.end + 24),
    )
  )
    return true;
  // "mosquitto: 1793701122: New client": behind the program's name.
  if (
    group.sizes.length === 1 &&
    epoch(group.digits) &&
    text.startsWith(": ", group.end) &&
    /(?<!phone|tel|mobile?|handy|fax|id)(?:\]|[a-z\d]): $/i.test(text.slice(Math.max(0, at - 8), at))
  )
    return true;
  // "does 2607336091 fit", "passt 4055-477-11 auch": what is said of a part.
  if (
    unitAt(text, group.end) === 32 &&
    at === group.digitsAt &&
    !personal &&
    !isAbroad(group.digits) &&
    !group.digits.startsWith("0") &&
    FITS.test(text.slice(group.end, group.end + 20))
  )
    return true;
  // "3600 IN DS 44120 13 2": a zone's record.
  const capital = unitAt(text, at - 2);
  if (
    group.sizes.length > 1 &&
    capital >= 65 &&
    capital <= 90 &&
    /\d IN [A-Z]{1,6} $/.test(text.slice(Math.max(0, at - 12), at))
  )
    return true;
  // "812004 91234 ?  Sl", "… pts/0": how much memory a process has.
  if (
    text.startsWith(" ", group.end) &&
    " ?pt".includes(text[group.end + 1] ?? "-") &&
    /^ +(?:\?|pts\/\d|tty\w+) /.test(text.slice(group.end, group.end + 12))
  )
    return true;
  // "±0.64%  4283157": what was measured beside it.
  // "62.9 % of 4391626": a share of it.
  const near = text.slice(Math.max(0, at - 9), at);
  if (near.includes("%") && (SHARED.test(near) || SHARE_OF.test(near))) return true;
  // "processed 5219631 of 6670371 rows": one count of another.
  if (
    unitAt(text, group.end) === 32 &&
    group.sizes.length === 1 &&
    !group.digits.startsWith("0") &&
    OF_COUNT.test(text.slice(group.end, group.end + 36))
  )
    return true;
  const unit = text.charCodeAt(group.end);
  if (unit === 46 && isFile(text, group.end)) return true;
  // "pulled 88120044 B".
  if (unit === 32 && OF_BYTES.test(text.slice(group.end, group.end + 5))) return true;
  // "1699381353 s".
  if (epoch(group.digits) && /^ ?(ms|s)(?![\p{L}\d])/u.test(text.slice(group.end, group.end + 4))) return true;
  const prev = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (isCurrency(prev) || (prev === 32 && at > 1 && isCurrency(text.charCodeAt(at - 2)))) return true;
  const nextChar = text.charCodeAt(group.end);
  if (nextChar === 37 || isCurrency(nextChar) || (nextChar === 32 && isCurrency(text.charCodeAt(group.end + 1))))
    return true;
  // "10:44:52.117  1842  1905 W WindowManager": the process and its thread behind a log's time.
  if (
    !group.plus &&
    !group.digits.startsWith("0") &&
    group.sizes.every((size) => size <= 6) &&
    LOGGED.test(text.slice(Math.max(0, at - 22), at))
  )
    return true;
  // "1.249.000 đ".
  if (nextChar === 0x111 || (nextChar === 32 && text.charCodeAt(group.end + 1) === 0x111)) {
    const behind = text.charCodeAt(group.end + (nextChar === 32 ? 2 : 1));
    if (!isLetter(behind)) return true;
  }
  // "FV/2024/03/0047", "F/1000/2024": a document's number.
  if (
    prev === 47 &&
    i > 0 &&
    at === (s.end[i - 1] as number) + 1 &&
    ((s.shape[i - 1] as number) & HAS_LETTER) !== 0 &&
    sizeOf(s, i - 1) <= 4 &&
    ((s.cue[i - 1] as number) & PERSONAL) === 0 &&
    text.slice(at, group.end).includes("/")
  )
    return true;
  if (
    epoch(group.digits) &&
    /(?<!\w)(?:exp|iat|nbf|ts|time\w*|date\w*|created\w*|updated\w*)["']? ?[:=] ?["']?$/i.test(
      text.slice(Math.max(0, at - 18), at),
    )
  )
    return true;
  // "timestamps 1767225600 and 1767225600123".
  if (epoch(group.digits) && unitAt(text, at - 1) === 32 && STAMPS.test(text.slice(Math.max(0, at - 36), at)))
    return true;
  // A record's own key: {"id":119120525000123}.
  if (prev === 58 && /["']id["']:$/i.test(text.slice(Math.max(0, at - 6), at))) return true;
  if (free === C_VERSION && group.digits.length > 8 && group.sizes.length === 1) return false;
  if (told) return false;
  if (free !== 0 && personal) {
    // Two cues side by side ("order contact 0301234567", "phone order 4500012345"): the nearer one speaks.
    return (nearest(s, i) & (C_RELEASE | C_VERSION | sum)) !== 0 && (nearest(s, i) & PERSONAL) === 0;
  }
  if (personal) return false;
  if (isRequests(s, i, group) || isRound(group) || isExitCode(group) || isStamp(text, group) || isCommit(s, at))
    return true;
  // "Störung Nr. 20260417-331": so many of a day.
  if (text.startsWith("20", at) && OF_DAY.test(text.slice(at, group.end)) && compactDate(group.digits.slice(0, 8)))
    return true;
  // "2026-0044178": the year and a number with zeros before it.
  if (group.sizes.length === 2 && text.startsWith("20", at) && YEAR_LED.test(text.slice(at, group.end))) return true;
  // "0000418233 00000 n": a place in a file.
  if (group.sizes.length === 1 && /^0000\d{5}/.test(group.digits)) return true;
  // Bits, a share ("1234/5678"), status and size in a web server's log.
  if (group.sizes.length === 1 && /^[01]+$/.test(group.digits)) return true;
  if (group.sizes.length === 2 && group.digits.length <= 8 && group.digits.charCodeAt(0) !== 48) {
    if (text.slice(at, group.end).includes("/")) return true;
    if (group.sizes[0] === 3 && prev === 32 && text.charCodeAt(at - 2) === 34) return true;
  }
  if ((before & C_TIME) !== 0 && (epoch(group.digits) || compactDate(group.digits))) return true;
  if (
    group.first === group.last &&
    compactDate(group.digits) &&
    (group.digits.length > 8 || prev === 95 || prev === 45 || prev === 47 || nextChar === 95)
  )
    return true;
  if (prev === 35 || (prev === 0x2116 && !dialled) || (!dialled && running(s, group)) || isHexDump(s, group))
    return true;
  // "V-12.345.678" is a Venezuelan identity card.
  const identity = i > 0 && group.sizes.length === 3 && group.digits.length >= 7 && sizeOf(s, i - 1) === 1;
  if (
    i > 0 &&
    !identity &&
    at === group.digitsAt &&
    at === (s.end[i - 1] as number) + 1 &&
    (prev === 45 || prev === 95)
  ) {
    const shape = s.shape[i - 1] as number;
    const cue = s.cue[i - 1] as number;
    // "ל-0544182039": Hebrew's "to" and "at" are no part's first letters.
    if ((shape & HAS_LETTER) !== 0 && (cue & PERSONAL) === 0 && sizeOf(s, i - 1) <= 12 && s.script[i - 1] !== HEBREW)
      return !(dialled && isGiven(s, i - 1));
  }
  const behind = cuesAfter(s, group.last);
  // "07700 900461 order 5512": the word behind owns the next number.
  const after = dialled && !IS.test(text.slice(group.end, group.end + 8)) ? behind & ~(C_RELEASE | C_VERSION) : behind;
  if ((after & PERSONAL) !== 0) return false;
  // "92071314764 i wyskakuje błąd": what is said of it does not own it.
  const says = SAYS.test(text.slice(group.end, group.end + 24)) || isBeforeAnotherClause(s, i, group);
  if ((after & (C_RELEASE | sum)) !== 0 && !says) return group.sizes.length > 1 || !nationalNumber(group.digits);
  if ((after & C_TIME) !== 0 && epoch(group.digits)) return true;
  if (
    group.last + 1 < s.count &&
    ((s.cue[group.last + 1] as number) & C_MEASURE) !== 0 &&
    nextChar === 32 &&
    (s.start[group.last + 1] as number) === group.end + 1 &&
    !group.digits.startsWith("0") &&
    // "4155550137 points to voicemail": so many there are of bytes and rows.
    (group.digits.length < 10 || group.sizes.length > 1 || COUNTED.test(text.slice(group.end + 1, group.end + 10)))
  )
    return true;
  return yearRange(s, group) || recentDay(group);
}

/** Does the word before the number, for orders, versions or sums, own it? */
function isOwned(s: Scan, i: number, group: Group, free: number): boolean {
  const { text } = s;
  const { start: at, digits, sizes } = group;
  if (free === C_VERSION && digits.length > 8 && sizes.length === 1) return false;
  if (WRONG.inText(s) && WRONG_NUMBER.test(text.slice(Math.max(0, at - 56), at))) return false;
  // `row dropped: "","01632960233"`: a telephone's build or a device's, and the word is no nearer than the clause.
  if (sizes.length === 1 && isQuoted(text, group) && (TRUNK.test(digits) || IMEI.test(digits)) && !named(s, i, group))
    return false;
  return digits.length < 9 || !CORRECTED.test(text.slice(Math.max(0, at - 24), at));
}

/** "批次 20251104", "lote 20251104": a day of these years, and no word says whose number it could be. */
function recentDay(group: Group): boolean {
  return (
    group.sizes.length === 1 &&
    !group.plus &&
    /^20[0-3]/.test(group.digits) &&
    group.digits.length === 8 &&
    compactDate(group.digits)
  );
}

/** "612 550 872, she says the contract …": another sentence has begun. */
const COUNTED =
  /^(?:[kmgt]?i?b|bytes?|bits?|[mnuμ]?s|[kmg]?hz|px|rows?|records?|items?|entries|tokens?|cycles|objects|rpm|w|v)(?!\p{L})/iu;
const SAYS =
  /^,? po [\d\p{Ll}]| (?:visar|viser|näyttää|zeigt|meldet|affiche|muestra|mostra|toont|geeft|pokazuje|hlásí|показывает|показує) |^, (?:po|do|od|nach|ab|bis|après|avant|dopo|prima|i|he|she|we|they|you|and|but|so|ich|er|sie|wir|und|aber|il|elle|je|nous|mais|él|ella|yo|pero|ele|ela|eu|mas|lui|lei|ma|hij|zij|ze|ik|maar|han|hon|hun|jag|jeg|men|on|ona|ale|он|она|я|но|а) /iu;
const IS = edged(/^\s{0,2}(?:is|was|ist|war|est|es|era|è|é|är|er|var|on|to|je|это|це|є)\s/u);

const isHyphened = (s: Scan, { digitsAt, end, sizes }: Group): boolean =>
  unitAt(s.text, digitsAt + (sizes[0] as number)) === 45 &&
  /^(?:[1-9][\d-]*|\d{4,5}-\d{3,4}-\d\d?)$/.test(s.text.slice(digitsAt, end));

/** "order;customer;phone" in the first line: does the number fill a cell whose column is nobody's? */
function columnReleases(s: Scan, group: Group): boolean {
  if (group.plus || (group.sizes.length > 1 && !isHyphened(s, group))) return false;
  // "40-22817-A": the letters of a part's number behind its last hyphen.
  const hyphen = unitAt(s.text, group.end) === 45;
  const letters = hyphen
    ? (/^-[A-Z]{1,3}(?![\p{L}\d])/u.exec(s.text.slice(group.end, group.end + 5))?.[0].length ?? 0)
    : 0;
  const cues = columnCues(s, group.start, group.end + letters);
  // "linje;vare;antal": what has so many of something in its rows.
  return ((cues & C_RELEASE) !== 0 || inTableOfGoods(s, group.start)) && (cues & PERSONAL) === 0;
}

export function nearest(s: Scan, i: number): number {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const c = (s.cue[k] as number) & (PERSONAL | C_RELEASE | C_VERSION | C_CURRENCY);
    if (c !== 0 && !isNoMoney(s, k)) return c;
  }
  return 0;
}

const STAMPS =
  /(?<!\p{L})(?:time-?stamps?|epochs?|unixtime)(?: (?:is|are|of|ms|s|was|were))?(?: \d{10,16}(?:,| and| vs\.?| or| to| then))? $/iu;

/** "2209317, 2209318 and 2209325": numbers handed out one after another. */
function running(s: Scan, group: Group): boolean {
  const { digits, first, last } = group;
  if (group.sizes.length !== 1 || digits.length < 6 || digits.length > 10) return false;
  // "0505550188, not 0505550189": a telephone's zero.
  if (digits.length >= 9 && /^0[1-9]/.test(digits)) return false;
  for (let k = Math.max(0, first - 2); k < s.count && k <= last + 2; k++) {
    if (k === first || sizeOf(s, k) !== digits.length) continue;
    const other = Number(s.text.slice(s.start[k], s.end[k]));
    const apart = Math.abs(other - Number(digits));
    // "ring 20931184 eller 20931185".
    if (apart > 0 && apart <= 40) return (cuesBefore(s, k) & PERSONAL) === 0;
  }
  return false;
}

function isCurrency(c: number): boolean {
  return c === 36 || (c >= 0xa2 && c <= 0xa5) || (c >= 0x20a0 && c <= 0x20cf);
}
