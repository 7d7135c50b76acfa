/**
 * Every digit group. Groups of seven and more digits are personal until something proves otherwise (an order, build or
 * error cue, a date, a price, a version); shorter ones need a cue. Checksums only choose the name.
 */

import { isAlnum, isDigit, unitAt } from "../../scan/classes.ts";
import {
  bitsAt,
  C_BANK,
  C_DOB,
  C_ID,
  C_ID_WEAK,
  C_PHONE,
  COMMON,
  FIRST,
  hashWord,
  lookup,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/pool.ts";
import { bornBehind } from "../births/forms.ts";
import { happenedAt } from "../births/happened.ts";
import { cardDate } from "../codes/cards.ts";
import { isOfFirm } from "../codes/firm-numbers.ts";
import { isOwnDigits } from "../codes/own-divided.ts";
import { type Context, cuesAfter, cuesBefore, isNumber, sizeOf, tokenFrom } from "../context.ts";
import { dateEnd, timeEnd } from "../dates.ts";
import { type Edged, edged } from "../edged.ts";
import { isGuid } from "../guid.ts";
import { dotted, ipApart } from "../net/dotted.ts";
import { isHolders, isOfPerson } from "./dialable.ts";
import { extensionEnd } from "./extension.ts";
import { type Group, groupAt } from "./groups.ts";
import { forgetReleased, hasTwin, isLikeReleased, rememberReleased } from "./kin.ts";
import { labelOf } from "./labels.ts";
import { mixedGroup } from "./mixed.ts";
import { isNobodysForm } from "./nobodys-forms.ts";
import { putsRight, type Told } from "./put-right.ts";
import { PERSONAL, personalShape, released } from "./released.ts";
import { isShown } from "./shown.ts";
import { small } from "./small.ts";
import { isToldNobodys } from "./told-nobodys.ts";

export function numbers(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  let next = 0;
  forgetReleased();
  lastBirth = 0;
  lastTold = null;
  for (let d = 0; d < s.digitCount; d++) {
    const i = s.digits[d] as number;
    if (i >= next && isNumber(s, i)) next = numberAt(ctx, i);
  }
}

/** Handles the group that begins at token `i`; returns the token to go on from. */
function numberAt(ctx: Context, i: number): number {
  const s = ctx.scan;
  const text = s.text;
  const at = s.start[i] as number;
  const size = sizeOf(s, i);
  if (size === 8) {
    const guid = guidEnd(s, i);
    if (guid > 0) return guid;
  }
  const after = unitAt(text, at + size);
  if (size <= 2 && lastTold === null && standsAlone(s, i, after)) return i + 1;
  if ((size === 12 || (size === 4 && after === 45)) && unitAt(text, at - 1) === 45 && isOfGuid(text, at)) return i + 1;
  if (size === 2 && (s.cues & C_PHONE) !== 0 && text.charCodeAt(at) === 48) {
    const pairs = MIXED_PAIRS.exec(text.slice(at, at + 24));
    // "le 01.02.24 10 30": a day and an hour.
    const day = text.charCodeAt(at + 1) < 54 && dateEnd(text, at) > 0;
    if (pairs !== null && !day && (cuesBefore(s, i, 5) & C_PHONE) !== 0) {
      ctx.emit(at, at + pairs[0].length, "PHONE", 0.93, "phone-pairs");
      return tokenFrom(s, i, at + pairs[0].length);
    }
  }
  if (size === 2 && after === 45 && (s.cues & C_BANK) !== 0 && isSortCode(text, at)) {
    ctx.emit(at, at + 8, "BANK", 0.91, "bank-branch");
    return tokenFrom(s, i, at + 8);
  }
  // "dob 04 11 87".
  if (size <= 2 && after === 32 && (s.cues & C_DOB) !== 0) {
    const apart = DATE_APART.exec(text.slice(at, at + 12));
    if (apart !== null && Number(apart[1]) < 32 && Number(apart[2]) < 13 && (cuesBefore(s, i, 3) & C_DOB) !== 0) {
      ctx.emit(at, at + apart[0].length, "DOB", 0.9, "dob");
      return tokenFrom(s, i, at + apart[0].length);
    }
  }
  // What opens a disk again.
  if (size === 6 && after === 45) {
    const key = DISK_KEY.exec(text.slice(at, at + 58));
    if (key !== null) {
      ctx.emit(at, at + key[0].length, "SECRET", 0.95, "disk-key");
      return tokenFrom(s, i, at + key[0].length);
    }
  }
  if (size <= 4 && isDateSign(after)) {
    const date = dateEnd(text, at);
    if (date > 0 && !isDigit(text.charCodeAt(date)) && !goesOn(text, date)) {
      if (
        ((s.cues & C_DOB) !== 0 &&
          ((cuesBefore(s, i) & C_DOB) !== 0 || ((cuesAfter(s, i + 2, 4) & C_DOB) !== 0 && !happenedAt(text, at))) &&
          !FAMILY_OF_BIRTH.test(text.slice(date, date + 40))) ||
        (lastBirth > 0 && at - lastBirth < 60 && /19\d\d|200\d|201[0-2]/.test(text.slice(at, date))) ||
        bornBehind(text, date) ||
        isBirthBefore(text, at) ||
        isVerified(text, at, date) ||
        isYear(text, date)
      ) {
        const year = /^ ?(?:г\. ?р\.?|р\. ?н\.?|[гр]\.)(?!\p{L})/u.exec(text.slice(date, date + 4));
        lastBirth = year === null ? date : date + year[0].length;
        ctx.emit(at, lastBirth, "DOB", 0.9, "dob");
      } else if (behindName(text, at, date)) {
        // Rows below have theirs in the same place.
        lastBirth = date;
        ctx.emit(at, date, "DOB", 0.78, "dob-behind-name");
      } else if (bracketed(text, at, date)) ctx.emit(at, date, "DOB", 0.76, "dob-bracketed");
      return tokenFrom(s, i, timeEnd(text, date));
    }
  }
  if (size <= 2 && after === 58) {
    const time = timeEnd(text, at);
    if (time > at) return tokenFrom(s, i, time);
  }
  // "2.1.0-rc.2 2016-01-04": a date stands behind the number.
  if (
    size <= 2 &&
    after === 32 &&
    (s.start[i + 1] as number) === at + size + 1 &&
    unitAt(text, at + size + 5) === 45 &&
    dateEnd(text, at + size + 1) > 0
  )
    return i + 1;
  const dated = size <= 2 ? cardDate(ctx, i) : -1;
  if (dated > 0) return dated;
  // "[Nest] 412 - 03/05/2026": a process and a day.
  if (after === 32 && text.charCodeAt(at + size + 1) === 45 && PROCESS_DAY.test(text.slice(at + size, at + size + 14)))
    return i + 1;
  const mixed = mixedGroup(s, i);
  const apart = mixed === null ? ipApart(ctx, i) : -1;
  if (apart > 0) return apart;
  const dot = mixed === null ? dotted(ctx, i) : -1;
  if (dot > 0) return dot;
  const group = mixed ?? groupAt(s, i);
  const next = group.last + 1;
  if (mixed !== null && isOwnDigits(mixed.digits, mixed.sizes)) {
    ctx.emit(mixed.start, mixed.end, "ID", 0.92, "id-own-divided");
    return next;
  }
  // "6.17.4+7714001": build metadata of a version.
  if (group.plus && group.start > 0 && isDigit(text.charCodeAt(group.start - 1)) && group.first === group.last)
    return next;
  // "10:02:11 +0000 2026": a zone and its year.
  if (group.plus && group.sizes.length === 2 && /^\+\d{4} 20\d\d$/.test(text.slice(group.start, group.end)))
    return next;
  if (group.digits.length < 7) {
    if (lastTold === null || !putsRight(ctx, lastTold, group)) return small(ctx, i, group);
    ctx.emit(group.start, group.end, lastTold.type, 0.8, "number-put-right");
    return next;
  }
  if (
    !group.plus &&
    (isToldNobodys(s, i, group) ||
      (!personalShape(s, group) &&
        !isOneMoreOfTold(s, group) &&
        (released(s, i, group) || isLikeReleased(s, i, group) || hasTwin(s, i, group) || isShown(s, i, group))))
  ) {
    rememberReleased(group);
    return next;
  }
  if (isOfSegment(text, group.start) || isRuler(group, text.slice(group.start, group.end))) return next;
  // "Kft. …, adószám 12345676-2-41".
  if (!group.plus && isOfFirm(text, group.start)) return next;
  const before = cuesBefore(s, i);
  const holder = isHolders(s, i) || (unitAt(text, at - 1) === 47 && isOfPerson(text, at)) ? C_ID : 0;
  const cues =
    (before & (PERSONAL | C_ID_WEAK)) !== 0 ? before | holder : before | holder | cuesAfter(s, group.last, 4);
  if (!group.plus && (cues & PERSONAL) === 0 && isNobodysForm(text.slice(group.start, group.end), group)) return next;
  const [type, rule] = labelOf(group, cues);
  // A telephone number whose digits make a card's sum has its extension all the same.
  const extended = type === "PHONE" || type === "CARD" ? extensionEnd(s, group) : group.end;
  const end = Math.max(extended, group.end + tail(text, group.end, type), keyEnd(text, group, type));
  ctx.emit(group.start, end, type, (cues & PERSONAL) !== 0 ? 0.95 : group.plus ? 0.9 : 0.75, rule);
  lastTold = { digits: group.digits, last: group.last, type };
  return tokenFrom(s, group.last, end);
}

/** "commande reçue, appelez le 61405588 ou 61405599": as long as somebody's right before it, and joined to that. */
const isOneMoreOfTold = (s: Scan, { digits, start }: Group): boolean =>
  lastTold !== null &&
  lastTold.type === "PHONE" &&
  lastTold.digits.length === digits.length &&
  OR.test(s.text.slice(s.end[lastTold.last], start));
const OR =
  /^ ?(?:[,/]|or|and|oder|und|ou|et|o|y|e|eller|og|och|of|en|tai|ja|lub|i|nebo|a|alebo|vagy|és|sau|și|или|и|або|та|ή|και|veya|ve|او|أو|או|या|atau|hoặc) ?$/iu;

/** "2 days", "5%": no number stands right behind the short one at token `i`, nor behind a word for a dot, nor a date's sign. */
function standsAlone(s: Scan, i: number, after: number): boolean {
  return (
    !isNumber(s, i + 1) &&
    (after !== 32 || ((s.shape[i + 2] as number) & HAS_DIGIT) === 0) &&
    !isDateSign(after) &&
    after !== 40 &&
    after !== 91 &&
    after !== 123
  );
}

/** "acct 5510 2293 and its 11-22-33 for the sort": a British bank's branch beside the account, or the word for it. */
const isSortCode = (text: string, at: number): boolean =>
  /^\d\d-\d\d-\d\d(?![\d-])/.test(text.slice(at, at + 9)) &&
  (/(?:sort|s\/c)(?!\p{L})[^\d\n]{0,16}$|\d{4} ?\d{4}[ ,/&]{1,3}(?:and |& )?(?:it['’]?s )?$/iu.test(
    text.slice(Math.max(0, at - 32), at),
  ) ||
    /^(?:[ ,/]{1,3}\d{8}(?!\d)|[^\d\n]{1,16}(?<!\p{L})sort(?!\p{L}))/iu.test(text.slice(at + 8, at + 36)));
/** "14/03/1985 correct, LS8 2QT correct": what somebody was asked to prove who it is, and how it compared; no other day is so long ago. */
const VERDICT =
  /^["”)]?,? ?[:=–-]?>? ?(?:(?:is|was|ist|war|est|es|è|é|är|er) )?(?:correct|incorrect|right|wrong|match(?:es|ed)?|no match|mismatch|ok|stimmt|passt|richtig|falsch|korrekt|juste|fau(?:x|sse)|bon(?:ne)?|correct[oa]|incorrect[oa]|mal|bien|corrett[oa]|sbagliat[oa]|giust[oa]|corret[oa]|errad[oa]|cert[oa]|klopt|juist|fout|stämmer|rätt|fel|stemmer|riktig|feil|rigtig|forkert|oikein|väärin|zgadza|poprawn[aey]|błędn[aey]|sedí|správn[ěé]|špatně|nesedí|správne|nesprávne|helyes|egyezik|hibás|corect[ăe]?|greșit[ăe]?|вярн[ао]|грешн[ао]|съвпада|σωστ[όή]|λάθος|верно|неверно|совпадает|вірно|невірно|збігається|doğru|yanlış|صحيح|خطأ|נכון|שגוי|सही|गलत|正确|错误|一致|正しい|일치|맞음)(?!\p{L})/iu;
/** "Calibration 14/03/2009 ok": what is no more than well may be said of a thing. */
const WELL = /(?:ok|bien|mal|right|bon(?:ne)?|passt)$/iu;
const LATEST_BIRTH = 2008;
const LATEST_IF_WELL = 2000;

function isVerified(text: string, at: number, date: number): boolean {
  const year = yearOf(text, at, date);
  if (year < 1910 || year > LATEST_BIRTH) return false;
  const verdict = VERDICT.exec(text.slice(date, date + 24));
  return verdict !== null && (year <= LATEST_IF_WELL || !WELL.test(verdict[0]));
}

const PROCESS_DAY = /^ - \d{1,2}[/.]\d{1,2}[/.]20\d\d(?!\d)/;
const DATE_APART = /^(\d{1,2}) (\d{1,2}) (?:(?:19|20)\d\d|\d\d)(?![\d./-]| \d)/;
const DISK_KEY = /^\d{6}(?:-\d{6}){7}(?![\d-])/;
/** What stands behind the first number of a date in figures. */
const isDateSign = (c: number): boolean => (c >= 45 && c <= 47) || c === 0x5e74 || c === 0xb144;

const BIRTH_BEFORE =
  /(?:d\. ?o\. ?b|birth date on (?:file|record) is|เกิด(?:เมื่อ)?(?:วันที่)?|д\. ?р|народилась|ילידת|יליד)\.?(?: (?:is|was|would be))?[\s:("'`“„«*_~[]{0,4}$/i;

/** "d. o. b.", "д. р.": before most dates the last letter is none of theirs. */
function isBirthBefore(text: string, at: number): boolean {
  let p = at - 1;
  while (p >= 0 && at - p <= 5 && !isAlnum(text.charCodeAt(p))) p--;
  const c = unitAt(text, p);
  return (c > 0x400 || (c | 32) === 98 || (c | 32) === 115) && BIRTH_BEFORE.test(text.slice(Math.max(0, at - 28), at));
}

/** "07.66.01 22 / 98": a French number in pairs, whatever stands between them. */
const MIXED_PAIRS = /^0[1-79](?: ?[ ./-] ?\d\d){4}(?![\d./-]\d|\d)/;

/** "0 1 2 3 4 5 6 7 8 9 0 1": the columns above a drawing of bits or characters, counted with a blank between. */
function isRuler({ digits, sizes }: Group, text: string): boolean {
  // "(01)09501101530003(17)261231": what a label of goods says.
  if (text.charCodeAt(0) === 40 && /^\((?:0[0-2]|1[0-7]|2[01]|37|310\d)\)\d{6,18}$/.test(text)) return true;
  if (sizes.length < 4) return false;
  // "0-550/0-1900 rpm": how fast two gears turn.
  if (/^0[-–]\d{3,4} ?\/ ?0[-–]\d{3,4}$/.test(text)) return true;
  // "2.02 22.5 12.9": a row of measures, as drawings have them.
  if (/\d\.\d{1,3} \d{1,3}\.\d/.test(text)) return true;
  if (sizes.length < 12 || sizes.length !== digits.length) return false;
  for (let k = 1; k < digits.length; k++)
    if ((digits.charCodeAt(k) - digits.charCodeAt(k - 1) + 10) % 10 !== 1) return false;
  return true;
}

/** "NAD+BY+5412345000013::9", "LIN+1++4006381333931:EN": parties and goods by their codes, in an EDIFACT segment. */
function isOfSegment(text: string, at: number): boolean {
  const before = unitAt(text, at - 1);
  if (before !== 43 && text.charCodeAt(at) !== 43) return false;
  const segment = text.slice(Math.max(0, at - 46), at);
  return segment.includes("+") && OF_SEGMENT.test(segment);
}
const OF_SEGMENT = /(?:^|['\n])(?:NAD|LIN|PIA|BGM|RFF|UNB|UNH|LOC|EQD|GID)\+[^'\n]{0,40}$/;

/** "Em 15.11.2024, Inês Nascimento escreveu": the word for birth is a family's name as well. */
const FAMILY_OF_BIRTH = /^,? (?:\p{Lu}[\p{L}.]* ){1,2}Nascimento(?!\p{L})/u;

/** Where the last date of birth ended: another date soon after is its correction. */
let lastBirth = 0;

/** The last number of somebody's: its end may be put right. */
let lastTold: Told | null = null;

/** Units behind a number that still are its: a Czech account's bank "/0800", letters after a hyphen "-AB", a second line "/59". */
function tail(text: string, end: number, type: string): number {
  const hit = (TAILS[type] ?? TAIL).exec(text.slice(end, end + 8));
  return hit === null ? 0 : hit[0].length;
}

/** "1 62 04 75 123 456 / 18": the key of a French number, set apart. */
function keyEnd(text: string, group: Group, type: string): number {
  if (type !== "ID" || group.digits.length !== 13 || !/^[12]/.test(group.digits)) return 0;
  const key = /^(?: ?\/ ?| )\d\d(?![\p{L}\d:/%]|[.,]\d)/u.exec(text.slice(group.end, group.end + 6));
  return key === null ? 0 : group.end + key[0].length;
}

const TAIL = edged(/^-[A-Z]{1,3}(?![\p{L}\d-])/u);
const TAILS: Readonly<Record<string, Edged>> = {
  BANK: edged(/^\/\d{4}(?![\d/])/),
  ID: edged(
    /^-(?:[A-Z]{1,3}|[a-z])(?![\p{L}\d-])|^\/\d(?![\d/])|^ [B-HJ-NP-TV-Z](?![\p{L}\d'’.-])|^ - [A-Za-z](?![\p{L}\d'’.-])|^ ?\/ \d{1,4}(?![\d/:,.]\d|\d| ?\p{L})/u,
  ),
  DEVICE: edged(/^\/\d{1,2}(?![\d/])/),
  PHONE: edged(/^\/\d{1,2}(?![\d/.:-])(?!\s?\p{L})|^-[A-Z]{1,3}(?![\p{L}\d-])/u),
};

/** "Bartholomew Ezeudu (22/05/1938)": a date of the last century in brackets behind a name. */
function bracketed(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at - 1) !== 40 || text.charCodeAt(end) !== 41) return false;
  const year = Number(/(?:19|20)\d\d/.exec(text.slice(at, end))?.[0] ?? 0);
  return (
    year >= 1910 &&
    year <= 2008 &&
    /\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{L}'’-]+ \($/u.test(text.slice(Math.max(0, at - 40), at))
  );
}

/** ", г. р.": year of birth, right behind the date. */
function isYear(text: string, date: number): boolean {
  let p = date;
  if (unitAt(text, p) === 44) p++;
  if (unitAt(text, p) === 32) p++;
  return (unitAt(text, p) | 32) === 0x433 && /^,? ?г\. ?р(\.|\s|$)/i.test(text.slice(date, date + 6));
}

const MARKED_NAME =
  /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+,? ?\(?(?:(?:f|s|d\.? ?t|ur|nar|geb|né|née|b|\*|n|р|д\.? ?р|szül|γεν|rođ)\.? ?|(?<=\())$/u;

const IS_NAME = /(?<!\p{L})(\p{L}{3,14}) (?:is|was|ist|es|est|è|é) $/u;

const FULL_NAME = /(?<![\p{L}\d])(\p{Lu}\p{L}+) (?:\p{L}{1,4} ){0,2}\p{Lu}[\p{L}'’-]+$/u;

function isGivenName(word: string): boolean {
  const slot = lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & (FIRST | COMMON)) === FIRST;
}

/** "Åke Fridén (f. 1953-08-19)", "Vedat Karaca d.t. 08.04.1970", "Desmond Clarke (03/05/1938 - 2024)". */
function behindName(text: string, at: number, end: number): boolean {
  const year = yearOf(text, at, end);
  if (year < 1910 || year > 2012) return false;
  // "my mum doreen is 3/4/1946".
  const is = unitAt(text, at - 1) === 32 ? IS_NAME.exec(text.slice(Math.max(0, at - 24), at)) : null;
  if (is !== null && year <= 2008 && isGivenName(is[1] as string)) return true;
  // "passenger Anna Berg, 03.03.1985".
  if (year <= 2008 && text.startsWith(", ", at - 2)) {
    const name = FULL_NAME.exec(text.slice(Math.max(0, at - 48), at - 2));
    if (name !== null && isGivenName(name[1] as string)) return true;
  }
  if (!MARKED_NAME.test(text.slice(Math.max(0, at - 52), at))) return false;
  return text.charCodeAt(at - 1) !== 40 || /^ ?[-–] ?\d/.test(text.slice(end, end + 4));
}

/** The year of four digits that the date begins or ends with; 0 for one cut short. */
function yearOf(text: string, at: number, end: number): number {
  const from = isDigit(unitAt(text, at + 1)) && isDigit(unitAt(text, at + 2)) ? at : end - 4;
  return isDigit(unitAt(text, from)) && isDigit(unitAt(text, from + 1)) ? Number(text.slice(from, from + 4)) : 0;
}

/** More digits behind a date's own kind of separator: no date ("06.12.34.56.78"). */
function goesOn(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  // "03.02.12-832.86": a Belgian number begins with the day of birth.
  // "06-23-00-82-79": a French number in pairs.
  if (c === 45) return /^-(?:\d{3}\.\d\d|\d\d-\d\d)(?![\d-])/.test(text.slice(end, end + 8));
  // "01-11-2024/15-11-2024".
  return (c === 46 || c === 47) && isDigit(text.charCodeAt(end + 1)) && !(c === 47 && dateEnd(text, end + 1) > 0);
}

/** Is the piece at `at` one of a GUID that letters begin or hold: "57af52f9-1523-4859-…"? */
const isOfGuid = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 45 &&
  [9, 14, 19, 24].some((before) => at >= before && isGuid(text.slice(at - before, at - before + 37)));

/** 8-4-4-4-12 hexadecimal: token after it, or -1. */
export function guidEnd(s: Scan, i: number): number {
  if (i + 4 >= s.count) return -1;
  for (let k = 0; k < 5; k++) {
    const want = k === 0 ? 8 : k === 4 ? 12 : 4;
    if (sizeOf(s, i + k) !== want) return -1;
    if (
      k < 4 &&
      ((s.start[i + k + 1] as number) !== (s.end[i + k] as number) + 1 ||
        s.text.charCodeAt(s.end[i + k] as number) !== 45)
    )
      return -1;
  }
  return i + 5;
}
