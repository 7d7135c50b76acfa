/** Emits an address with what leads it and what follows it in pieces of their own. */

import { isDigit, unitAt } from "../../scan/classes.ts";
import { bitsAt, COMMON, cuesAt, FIRST, GREET, hashWord, LAST, lookup, PLACE, SIGNOFF } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/pool.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { tail } from "./tails.ts";

const LEAD = edged(
  /(?:^|[\s,;(:])((?:P\.(?:zza|za|le)|park|droga|ogród|rondo|rynek|skwer|wyb\.|Perivoj|Diag\.|Blv\.|nhà|V\.(?:le|lo)|C\.(?:so|da)|L\.go|B\.go|Burg\.(?: van)?|Prof\.|Dr\.|Gen\.|Kpt\.|Rés\.|Résidence|Residence|Pza\.|Pça\.|c\/o(?: the)?) ?|(?:San|Santa|Santo|São|Los|Las|General|Gral\.|Coronel|Cnel\.|Presidente|Pte\.|Almirante|Doctor|Teniente|Tte\.|Capitán|Padre|Fray|Mariscal) |\d{1,2}(?:st|nd|rd|th) |(?:Straße|Platz|Allee) des \d{1,2}\. ?|#)$/,
);
/** "The Gables, 5 Church Row", "Rose Cottage, 3 Mill Lane": a house with a name before its number. */
const HOUSE =
  /(?:^|[\s,;(:])((?:The(?: Old)?(?: \p{Lu}[\p{L}'’]{2,14}){1,2}|(?:\p{Lu}[\p{L}'’]{2,14} ){1,2}(?:Cottage|House|Lodge|Farm|Barn|Grange|Manor|Villa)), )$/u;

/**
 * What may stand before the street in pieces of its own: "2040 Budaörs, ", "Московская обл., г. Химки, ", "c/o Nyman, ",
 * "ZA Les Moulins, ".
 */
const PIECES_BEFORE = codedOnce(
  /(?:^|[\s;(:])((?:c\/o \p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}, ?|\d{4,5} \p{Lu}\p{Ll}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{2,20})?, ?|\p{Lu}[\p{L}-]{3,20} (?:обл|область|край|р-н|обл\.)\.?, ?|(?:(?:г|с|м|п|к|д|х|ст|пос|пгт|смт)\.|клх|пгт|ст-ца) ?\p{Lu}[\p{L}-]{2,20}(?: \([\p{L}.]{3,12}\))?, ?|(?:Pol\.|Polígono) ?(?:Ind\.|Industrial) [\p{L} ]{2,24}, ?|(?:ZA|ZI|ZAC|ZAE)(?: (?:de|des|du|la|le|les|La|Le|Les))? \p{Lu}[\p{L}'’-]{2,20}, ?){1,3})$/u,
);
/** "17, place du Marché": the number apart from a street in small letters. */
const NUMBER_APART = /(?:^|[\s(:])(\d{1,4}(?: ?(?:bis|ter|quater))?, )$/;
/** ", उत्तर प्रदेश 201309": the state with its code. */
const STATE_BEHIND =
  /^ обл\.?(?:асть)?,? ?\d{5,6}(?!\d)|^,? ?[\u0900-\u097f]{2,14}(?: [\u0900-\u097f]{2,14}){0,2},? ?[-–]? ?\d{6}(?!\d)/;

/** Words for a part of a house, a lot or a quarter, before its number or letter. */
const UNIT_WORD =
  "house|hse|flat|apt|apartment|unit|villa|office|suite|ste|shop|room|rm|block|blk|building|bldg|tower|plot|lot|level|floor|phase|sector|sec|street|road|lane|gate|km|door|entrance|casa|depto?|dpto|departamento|piso|local|oficina|bloque|bloco|torre|apto?|quadra|lote|setor|bâtiment|bât|appartement|appt|étage|résidence|porte|wohnung|whg|haus|aufgang|stiege|mieszkanie|lokal|blok|vchod|byt|stan|kat|daire|kav|wing|stage|mandal|ward|nave|number|no";
/** Pieces before a street or a house: "Villa 14, Street 9b, ", "Apt 5, 3rd floor, ", "Flat C, 8/F, ", "House " before "12-C", "Hse No ". */
const UNITS = codedOnce(
  new RegExp(
    `(?:^|[\\s;(:])((?:(?:${UNIT_WORD})(?:\\.? ?(?:(?:no|nr|number)\\.?|[#№:])? ?(?=\\d)|[. ]{1,2}(?=[a-z](?!\\p{L})))(?:\\d{1,5}[a-z]?(?:[-/]\\w{1,4})?|[a-z](?:-?\\d{1,4})?)(?:, ?|\\n| - | )|\\d{1,3}(?:st|nd|rd|th) (?:floor|level|cross|main|stage|phase|block),? |\\d{1,3}/F,? ){1,4})$`,
    "iu",
  ),
);
const UNIT_ALONE = codedOnce(
  new RegExp(`(?:^|[\\s,;(:])((?:${UNIT_WORD})\\.?(?: ?(?:no|nr|number)\\.?)?(?: ?[#№])? ?)$`, "iu"),
);

/** Emits an address with what leads it, "P.zza", "#", a house's name, and the bracket that closes within it. */
export function emitAddress(ctx: Context, from: number, until: number, score: number, rule: string): void {
  const text = ctx.scan.text;
  const own = until - overrun(text.slice(from, until));
  const to = own < until ? own : tail(text, from, until);
  // "Hold,2024-11-07 09:12": the cells of a log.
  if (to - from < 40 && DAY_ALONE.test(text.slice(from, to))) return;
  // "TER 88417 Dijon–Beaune": from one town to another.
  if (to - from < 60 && JOURNEY.test(text.slice(from, to + 16))) return;
  const before = text.slice(Math.max(0, from - 72), from);
  const near = before.slice(-44);
  const small = LOWER_START.test(text.slice(from, from + 1));
  // A piece of its own ends in a comma, and what leads the street in anything else.
  const last = unitAt(text, from - 1) === 32 ? from - 2 : from - 1;
  const lead =
    unitAt(text, last) !== 44
      ? LEAD.exec(near)
      : ((isDigit(text.charCodeAt(from)) ? HOUSE.exec(near) : null) ??
        (small ? NUMBER_APART.exec(near) : null) ??
        PIECES_BEFORE.exec(before) ??
        (STREET_WORD.test(text.slice(from, from + 8)) ? townBefore(before) : null));
  const closes =
    text.charCodeAt(to) === 41 && text.slice(from, to).lastIndexOf("(") > text.slice(from, to).lastIndexOf(")");
  const end = closes ? to + 1 : to + (STATE_BEHIND.exec(text.slice(to, to + 54))?.[0].length ?? 0);
  const start = from - ((lead?.[1] as string | undefined)?.length ?? 0);
  const unit = unitsBefore(text, start);
  // "Pol. Ind. Sur, nave 29, …": what stands before the unit.
  const more = unit < start ? (PIECES_BEFORE.exec(text.slice(Math.max(0, unit - 72), unit))?.[1] ?? "").length : 0;
  ctx.emit(unit - more, end, "ADDRESS", score, rule);
}

/** Where the flat, the block or the storey begins that stands before the address at `from`. */
function unitsBefore(text: string, from: number): number {
  let start = from;
  // The word right before its number: the address began with it.
  if (isDigit(text.charCodeAt(start)) && isBlank(unitAt(text, start - 1))) {
    const before = text.slice(Math.max(0, start - 24), start);
    start -= UNIT_ALONE.exec(before)?.[1]?.length ?? townOfCode(before, text.slice(start, start + 8));
  }
  const c = unitAt(text, start - 1);
  return isBlank(c) || c === 10 || c === 44
    ? start - (UNITS.exec(text.slice(Math.max(0, start - 72), start))?.[1]?.length ?? 0)
    : start;
}
/** "София 1000, ул. …", "гр. София 1000, ул. …": how long the town is before its code. */
function townOfCode(before: string, behind: string): number {
  const town = /^\d{4,6},/.test(behind) ? /(?:(?<!\p{L})(?:гр|г|с|м)\. ?)?(\p{Lu}\p{L}{2,18}) $/u.exec(before) : null;
  if (town === null) return 0;
  const slot = lookup(hashWord(town[1] as string));
  return slot >= 0 && (bitsAt(slot) & PLACE) !== 0 ? town[0].length : 0;
}
const isBlank = (c: number): boolean => c === 32;

const JOURNEY =
  /(?<!\p{L})(?:TER|TGV|ICE|IC|EC|EIC|RE|RB|AVE|X2000|YHT|Zug|Train|train|treno|tren|comboio|vlak|pociąg|tåg|tog|juna|trein) \d{2,6} \p{Lu}/u;
const DAY_ALONE = /^[^\d]*\d{4}-\d\d-\d\d(?:[T ]\d\d)?$/;
const NEXT_SENTENCE = /(?:(?<=\d|\p{L}{4}|\p{Lu}{2,3})\.\s{1,2}|\.?\n\n)(\p{Lu}\p{Ll}+)$/u;

/** How much of it is the next paragraph's or sentence's first word: "IL 62704. My", "Edinburgh EH2 3AH\n\nPlease". */
export function overrun(value: string): number {
  const hit = NEXT_SENTENCE.exec(value);
  if (hit === null) return 0;
  const word = hit[1] as string;
  const slot = lookup(hashWord(word));
  // "Mỹ", a land, is folded as "my".
  return slot >= 0 &&
    (bitsAt(slot) & (COMMON | GREET | SIGNOFF)) !== 0 &&
    ((bitsAt(slot) & PLACE) === 0 || word.length < 4)
    ? hit[0].length
    : 0;
}

/** Short words that begin a street in languages that may put the town first. */
const STREET_WORD =
  /^(?:ul|al|os|pl|aleja|ulica|ул|просп|пр|пер|вул|бул|наб|алл?ея|ш|шоссе|шосе|площадь|пл|бульвар|набер\p{L}*|\p{Lu}\p{Ll}+ая|str|bd|b-dul|jl|jalan|calle|av|rua)(?:\.| )/iu;
const TOWN_BEFORE =
  /(?:^|\n|[;(:] ?|\p{Ll}{2} |\d )((?:\d{5,6}, )?(\p{Lu}[\p{L}]{2,18})(?:[- ]\p{Lu}[\p{L}]{2,18})?, ?)$/u;

/** "Bielsko-Biała, ul. …": the town before its street, when it is no ordinary word. */
function townBefore(before: string): RegExpExecArray | null {
  const hit = TOWN_BEFORE.exec(before.slice(-44));
  if (hit === null) return null;
  const slot = lookup(hashWord(hit[2] as string));
  return slot >= 0 && ((bitsAt(slot) & (COMMON | FIRST | LAST)) !== 0 || cuesAt(slot) !== 0) ? null : hit;
}

const LOWER_START = /^\p{Ll}/u;

const TOWN_BEHIND =
  /^,? (?:in|à|en|w|we|v|ve|u|i|på|te|em|la|в|у|във|στη|στο|στην) \p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?(?=[.,;!?\n]|$| \p{Ll})|^(?:,| in| à| en| te) \p{Ll}{3,16}(?=[.,;!?\n]|$| (?:please|pls|ajb|aub|thx|thanks|bitte|danke|svp|por favor|per favore|prosím|proszę|tack|takk|round|not|nicht|and|und|et|y|e|och|og)(?!\p{L}))/u;

/** Where the town ends that somebody told of living in behind the street: "Długiej 5/7 w Łomży", "deichstr 5 in büsum". */
export function townBehind(s: Scan, end: number): number {
  const hit = TOWN_BEHIND.exec(s.text.slice(end, end + 52));
  if (hit === null) return end;
  const word = hit[0].slice(hit[0].lastIndexOf(" ") + 1);
  const slot = lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & COMMON) !== 0 ? end : end + hit[0].length;
}
