/** Addresses that a word tells ("lives at", "Adresse:"), boxes at a post office, and postcodes with their town. */

import { isDigit, unitAt } from "../../scan/classes.ts";
import {
  C_ADDRESS,
  C_CARD,
  C_DOB,
  C_EXPIRY,
  C_IBAN,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_RELEASE,
  COMMON,
  FIRST,
  MONTH,
  PARTICLE,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
  UNIT,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, IS_DENSE, type Scan } from "../../scan/pool.ts";
import { wordLists, wordSet } from "../../scan/word-sets.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { isUpper, isWord, sameLine } from "../persons/name-tokens.ts";
import { emitAddress, townBehind } from "./emit.ts";
import { extend } from "./extend.ts";
import { lowerRun } from "./lower.ts";
import { isHouse, maySend, named, sends } from "./named.ts";
import { houseNumber, isUncased, UNCASED_SCRIPTS } from "./parts.ts";

const INNER_ARTICLE = wordSet("den|dem|der|de|la|les|du|des|the|della|dei", "exact");
const STREET_PREPOSITION = wordSet("Am|An|Auf|Im|In|Zum|Zur|Unter|Hinter|Über|Vor|Nad|Na|Pod|U|V", "exact");
const MILITARY_LINE = wordSet("psc|unit|box");
const O = wordSet("o");
const POST = wordSet("p|po|post");
const LIVE = wordSet("live|lives|living");
const boxOf = wordLists(["apo fpo dpo", "box"]);
const [MILITARY, BOX] = [1, 2] as const;

const ON_TO = /^ ?[–—→-] ?\p{Lu}\p{Ll}/u;
const ZIP_TOWN =
  /^(\d{5}|\d{4}|\d{2}-\d{3}|\d{3} ?\d{2}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}-\d{3}|\d{6}|\d{3}-\d{4})\b/;

/** After "address:", "wohnhaft in", "I live at": a run with a number in it; PO boxes; UK and Canadian postcodes. */
export function cued(ctx: Context): void {
  const s = ctx.scan;
  const places = (s.words & PLACE) !== 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (places || ((s.shape[i] as number) & HAS_LETTER) !== 0) postcode(ctx, i);
  }
  // In the scripts without case a street's word alone tells a piece of an address.
  const uncased = (s.words & STREET_BEFORE) !== 0 && (s.scripts & UNCASED_SCRIPTS) !== 0;
  if (!uncased && (s.cues & C_ADDRESS) === 0 && !boxOf.inText(s) && !isHouse.inText(s) && !maySend(s)) return;
  const [list, count] = uncased ? [s.anchors, s.anchorCount] : [s.telling, s.tellingCount];
  for (let n = 0; n < count; n++) {
    const i = list[n] as number;
    if (((s.shape[i] as number) & (IS_DENSE | HAS_DIGIT)) === 0) told(ctx, i);
  }
}

/** What the word at `i` tells of what stands behind or around it. */
function told(ctx: Context, i: number): void {
  const s = ctx.scan;
  const { text } = s;
  const box = boxOf(s, i);
  if (box === MILITARY && /^ A[AEP] \d{5}/i.test(text.slice(s.end[i], (s.end[i] as number) + 9))) {
    // Military mail: "PSC 3294, Box 9168 / APO AA 61487", with the line before it.
    let first = i;
    while (
      first > 0 &&
      i - first < 4 &&
      (isUpper(s, first - 1) || isNumber(s, first - 1) || MILITARY_LINE(s, first - 1)) &&
      (s.start[first] as number) - (s.end[first - 1] as number) <= 3
    )
      first--;
    ctx.emit(s.start[first] as number, (s.end[i] as number) + 9, "ADDRESS", 0.85, "address-military");
    return;
  }
  if (box === BOX && i > 0 && houseNumber(s, i + 1)) {
    const from = O(s, i - 1) && i > 1 ? i - 2 : i - 1;
    if (POST(s, from))
      ctx.emit(s.start[from] as number, s.end[boxEnd(s, i + 1)] as number, "ADDRESS", 0.85, "address-box");
    return;
  }
  if (isHouse(s, i) || (((s.word[i] as number) & STREET_BEFORE) !== 0 && isUncased(s, i))) named(ctx, i, false);
  else if (((s.cue[i] as number) & C_ADDRESS) !== 0 || sends(s, i)) named(ctx, i, true);
  if (((s.cue[i] as number) & C_ADDRESS) === 0) return;
  // "Live captions" is a feature; people live at, in and on.
  if (LIVE(s, i) && !/^ (at|in|on|near|:)\b/.test(text.slice(s.end[i], (s.end[i] as number) + 6))) return;
  // Skip joints ("is", ":", "at", "in") to the first capitalised, uncased or numeric token.
  let k = i + 1;
  while (
    k < s.count &&
    k <= i + 4 &&
    sameLine(s, k) &&
    !isUpper(s, k) &&
    !((s.shape[k] as number) & HAS_DIGIT) &&
    !(isUncased(s, k) && k > i + 1 && ((s.word[k] as number) & COMMON) === 0)
  )
    k++;
  if (k >= s.count || k > i + 5 || ((s.shape[k] as number) & IS_DENSE) !== 0) return;
  if (!sameLine(s, k) && text.charCodeAt(s.end[k - 1] as number) !== 58) return;
  // "Looping in Billing, Tier 3 and …": steps and queues have numbers as houses do.
  if (STEP(s, k) && isNumber(s, k + 1)) return;
  // "InvoiceService.Render(Int32 id) in …": a program's name.
  if (text.charCodeAt((s.start[k] as number) - 1) === 46 && isUpper(s, k - 1)) return;
  const gap = text.slice(s.end[i], s.start[k]);
  const sign = /[:：=]/.test(gap);
  if (/[.!?;]\s/.test(gap)) return;
  const end = freeRun(s, k);
  if (end < 0) return;
  const first = s.word[k] as number;
  if (!sign && (first & FIRST) !== 0) return;
  // "lives on Grössgstötten 50": one name and its number, unless it is a town and so many years.
  const one =
    end - k === 1 &&
    (first & (PLACE | COMMON | MONTH)) === 0 &&
    isUpper(s, k) &&
    houseNumber(s, end) &&
    sizeOf(s, k) >= 4;
  // "bind-address=127.0.0.1 vs ::1".
  if (isNumber(s, k) && /^\d{1,3}\.\d/.test(text.slice(s.start[k], (s.start[k] as number) + 5))) return;
  // "the first address of an IPv4 CIDR block", "#address: ipv4.ts#L119".
  if (OF_NET.test(text.slice(s.start[k], s.end[end]))) return;
  // "acaba dia 30/04 às 23:59": until when.
  if (isNumber(s, k) && DAY_AND_HOUR.test(text.slice(s.start[k], (s.start[k] as number) + 24))) return;
  // "Delivery: Standard (3-5 working days)": how long it takes.
  if (isNumber(s, end) && DURATION.test(text.slice(s.end[end], (s.end[end] as number) + 28))) return;
  // "delivered on Fri 14 June".
  if (holdsDay(s, k, end)) return;
  // "Formular, Schritt 3 von 5".
  if (/\d (?:von|of|de|di|van|av|af|z|из|от) \d+$/u.test(text.slice(s.start[k], s.end[end]))) return;
  if (sign || end - k >= 2 || one)
    emitAddress(ctx, s.start[k] as number, townBehind(s, s.end[end] as number), sign ? 0.8 : 0.74, "address-cue");
}

const DAY_AND_HOUR =
  /^\d{1,2}[/.-]\d{1,2}(?:[/.-](?:20)?\d\d)?\.?,? (?:\p{L}{1,3} |a las |alle |saat |kl\.? ?)?[012]?\d(?:[:.h][0-5]\d|h)?(?!\d)(?! ?\p{Lu})/u;
const DURATION =
  /^(?: ?[-–] ?\d{1,3})? ?(?:(?:working|business|bank|calendar) ?)?(?:days?|hours?|hrs?|weeks?|minutes?|werktage?n?|tagen?|tage|stunden|wochen|arbeitstage|jours?|heures|semaines|días?|horas|semanas|dias|giorni|ore|settimane|werkdagen|dagen|uur|weken|arbetsdagar|dagar|virkedager|hverdage|dager|dage|arkipäivää|pv|päivää|dni|godzin|pracovních|dnů|dní|dny|munkanap|napon|zile|дн(?:ей|я|ів)|раб|час|ημέρες|iş günü|gün|يوم|أيام|ימי|दिन)(?!\p{L})/iu;
const STEP = wordSet(
  "tier level step phase stage sprint priority severity queue shift wave batch round version release line",
);

const OF_NET = /^IPv[46]|^CIDR|\p{Ll}\p{Lu}\p{Ll}+\p{Lu}\p{Ll}|\.[cm]?[jt]sx?#L\d/u;

function boxEnd(s: Scan, k: number): number {
  return Math.max(extend(s, k), lowerRun(s, k));
}

/** Words that begin another value: the address ends before them. */
const OTHER_VALUE = C_PHONE | C_IBAN | C_CARD | C_DOB | C_PASSWORD | C_PASSPORT | C_EXPIRY | C_RELEASE;

/** Words and numbers up to the end of the clause; an address needs a short number and a word, or a street word. */
function freeRun(s: Scan, from: number): number {
  let number = false;
  let word = false;
  let k = from;
  for (; k < s.count && k - from < 18; k++) {
    if (k > from) {
      const gap = s.text.slice(s.end[k - 1], Math.min(s.start[k] as number, (s.end[k - 1] as number) + 6));
      if (
        gap !== " " &&
        (!/^[\s,./#'’()-]*$/.test(gap) || /\n\s*\n/.test(gap) || (/\.\s/.test(gap) && sizeOf(s, k - 1) > 4))
      )
        break;
      if (!sameLine(s, k) && (!number || k - from > 12)) break;
    }
    const cue = s.cue[k] as number;
    const w = s.word[k] as number;
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) {
      if (sizeOf(s, k) > 6 && isNumber(s, k)) break;
      number = true;
      continue;
    }
    if ((cue & OTHER_VALUE) !== 0 && (w & (PLACE | STREET_AFTER | STREET_BEFORE)) === 0) break;
    if (!isUpper(s, k) && !isUncased(s, k) && (w & (PARTICLE | UNIT | STREET_AFTER | STREET_BEFORE | PLACE)) === 0) {
      if (!(sizeOf(s, k) <= 2)) break;
    }
    if (isUncased(s, k) && ((w & COMMON) !== 0 || cue !== 0) && (w & (STREET_BEFORE | UNIT)) === 0) break;
    if ((w & COMMON) !== 0 && !isUpper(s, k) && (w & (PARTICLE | UNIT)) === 0) break;
    word = true;
  }
  let last = k - 1;
  while (
    last > from &&
    ((s.word[last] as number) & (COMMON | PARTICLE)) !== 0 &&
    !isUpper(s, last) &&
    !((s.shape[last] as number) & HAS_DIGIT)
  )
    last--;
  return number && word && last > from ? last : -1;
}

/** "Dlouhá 12, 110 00 Praha": a capitalised word or two with a house number before the postcode are its street. */
function streetBefore(s: Scan, i: number): number {
  let k = i - 1;
  if (k < 1 || (s.start[i] as number) - (s.end[k] as number) > 3) return i;
  if (sizeOf(s, k) === 1 && isUpper(s, k) && houseNumber(s, k - 1)) k--;
  if (!houseNumber(s, k)) return i;
  // "936/3".
  if (houseNumber(s, k - 1) && s.text.slice(s.end[k - 1], s.start[k]) === "/") k--;
  let first = k;
  // "Hinter den Höfen": a small word inside the name.
  while (
    first > 0 &&
    k - first < 3 &&
    sameLine(s, first) &&
    isWord(s, first - 1) &&
    (isUpper(s, first - 1) || (first < k && first > 1 && isUpper(s, first - 2) && INNER_ARTICLE(s, first - 1))) &&
    (s.start[first] as number) - (s.end[first - 1] as number) === 1 &&
    s.text.charCodeAt(s.end[first - 1] as number) !== 59 &&
    (((s.word[first - 1] as number) & COMMON) === 0 || !isUpper(s, first - 1) || STREET_PREPOSITION(s, first - 1))
  )
    first--;
  return first < k ? first : i;
}

const TRAIN = edged(
  /(?<!\p{L})(?:Frecci(?:arossa|argento|abianca)|Italo|Regionale(?: Veloce)?|Intercity|Intercités|Intercidades|Pendular|Eurostar|Thalys|Railjet|EI[CP]|TLK|Regio|YHT|X2000|Сапсан|Ласточка|Stadler|AVLO|ALVIA|Avant|TGV|TER|IC[EN]?|EC|RE|RB|NJ|AVE|RJX?|trains?|zug|treno|tren|trem|vlak|vonat|pociąg|tåg|tog|juna|trein|bus|vol|flug|flight) $/iu,
);

/** UK and Canadian postcodes mean one thing alone; five digits and a town need the town listed. */
function postcode(ctx: Context, i: number): void {
  const s = ctx.scan;
  const text = s.text;
  const at = s.start[i] as number;
  const lead = text.charCodeAt(at);
  if (lead >= 65 && lead <= 90) {
    // Its second half begins with a digit.
    const end = s.end[i] as number;
    if (end - at > 4 || unitAt(text, end) !== 32 || !isDigit(unitAt(text, end + 1))) return;
    const code = /^([A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![A-Za-z0-9])/.exec(
      text.slice(at, at + 9),
    );
    if (code !== null && code[0].length >= 6 && /\d[A-Z]{2}$|[A-Z]\d$/.test(code[0]) && code[0].includes(" ")) {
      ctx.emit(at, at + code[0].length, "ADDRESS", 0.8, "postcode");
    }
    return;
  }
  const size = sizeOf(s, i);
  if (size < 2 || (s.words & PLACE) === 0) return;
  // "Ürün kodu 22-8710, Ankara mağazasında": a part's number goes on.
  if (size > 3 && text.charCodeAt(at - 1) === 45 && /\d/.test(text.charAt(at - 2))) return;
  // "Sipariş 88213, İzmir şubesinden".
  if (i > 0 && ((s.cue[i - 1] as number) & C_RELEASE) !== 0 && sameLine(s, i)) return;
  let town = i + 1;
  if (town < s.count && size <= 3 && isNumber(s, town)) town++;
  if (
    town >= s.count ||
    !sameLine(s, town) ||
    ((s.word[town] as number) & PLACE) === 0 ||
    !isUpper(s, town) ||
    (s.start[town] as number) - (s.end[town - 1] as number) > 2 ||
    s.text.charCodeAt((s.start[town] as number) - 1) === 40 ||
    // "IL 62704. My email …": the next sentence.
    s.text.charCodeAt(s.end[town - 1] as number) === 46 ||
    !ZIP_TOWN.test(text.slice(at, at + 9))
  )
    return;
  // "vuelo AV 9471 Bogotá–Pereira", "Электричка 6407 Тверь — Москва": from one town to another.
  if (ON_TO.test(text.slice(s.end[town], (s.end[town] as number) + 5))) return;
  // "le TGV 8118 Quimper–Paris", "Zug 1184 Emden".
  if (size <= 5 && TRAIN.test(text.slice(Math.max(0, at - 18), at))) return;
  if (size === 4 && Number(text.slice(at, at + 4)) >= 1900 && Number(text.slice(at, at + 4)) <= 2100) return;
  emitAddress(ctx, s.start[streetBefore(s, i)] as number, s.end[extend(s, town)] as number, 0.78, "postcode-town");
}

/** A number and a month's name right behind it: "Fri 9 Feb, 10". */
function holdsDay(s: Scan, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (((s.word[k] as number) & MONTH) !== 0 && isNumber(s, k - 1)) return true;
  return false;
}
