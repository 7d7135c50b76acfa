/**
 * Addresses that end in a code which is nothing else, Irish Eircodes, British and Canadian postcodes, behind pieces in
 * capitals; British ones typed without capitals; and
 * Persian ones, whose house number ("پلاک", also a number plate) follows a street word. Each look back is bounded.
 */

import { CYRILLIC, isDigit, unitAt } from "../../scan/classes.ts";
import { C_ADDRESS, C_PLATE, C_POSTCODE, STREET_AFTER } from "../../scan/lexicon.ts";
import { HAS_LETTER } from "../../scan/pool.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { isUpper } from "../persons/name-tokens.ts";

const REACH = 110;
const EIRCODE = edged(/^(?:[AC-FHKNPRTV-Y]\d\d|D6W) [0-9AC-FHKNPRTV-Y]{4}(?![A-Za-z0-9])/);
const CAPITALS = /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d)(?![A-Za-z0-9])/;
const BRITISH = /^[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}(?![a-z0-9])/;
/** Pieces between commas, each with a capital or a number first. */
const PIECES =
  /(?:\d{1,4}\p{L}?,? )?(?:\p{Lu}[\p{L}'’.]*(?: (?:na|an|of|the|\p{Lu}[\p{L}'’.]*|\d{1,4}))*,\s){1,5}(?:\p{Lu}[\p{L}'’.]*(?: \p{Lu}[\p{L}'’]*){0,2},? )?$/u;
const LOWER_STREET =
  /(?:(?:flat|apt|unit) \d{1,4}[a-z]?,? )?\d{1,4}[a-z]? [a-z' ]{2,40} (?:road|rd|street|st|close|lane|ln|avenue|ave|drive|dr|way|court|crescent|gardens|grove|place|terrace|walk|hill|row|park|mews|view|rise|square)\b[a-z', ]{0,50}$|(?<![\p{L}\d])\d{1,4}[a-z]? [a-z'-]{4,20}(?: [a-z'-]{3,20})?, [a-z'-]{3,20}(?: [a-z'-]{3,20}){0,2},? $/u;
/** "to the old mill house, wharf rd, hebden bridge ": houses that have a name and no number. */
const LOWER_HOUSE =
  /(?:(?<=(?:^|[\n ])(?:at|to|from|is|in|address:?) )(?:[a-z'-]{2,16} ){0,4}[a-z'-]{3,16}, ?|(?<![\p{L}\d])[a-z'-]{3,16} (?:house|cottage|barn|farm|mill|lodge|hall|villa|vicarage|rectory|stables), ?)?(?<![\p{L}\d])[a-z'-]{3,16}(?: [a-z'-]{3,16})? (?:road|rd|street|st|close|lane|ln|avenue|ave|drive|crescent|gardens|grove|terrace|mews),? [a-z'-]{3,16}(?: [a-z'-]{2,16}){0,2},? $/u;
const PERSIAN_STREET = /(?:خیابان|بلوار|کوچه|میدان|بزرگراه)/;
const PERSIAN_REST = /^ ?پلاک ?:? ?\d{1,5}(?:\/\d{1,3})?(?:[،,] ?(?:واحد|طبقه|زنگ|کد ?پستی) ?:? ?[\p{L}\d-]{1,12})*/u;

export function codedAddresses(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  // No address holds another's code: what was looked at once is not looked at again.
  let floor = 0;
  if (s.hasDigit) {
    for (let n = 0; n < s.digitCount; n++) {
      const i = s.digits[n] as number;
      const size = sizeOf(s, i);
      if (size > 4) {
        if (size === 6) postcodeLed(ctx, i);
        continue;
      }
      const at = s.start[i] as number;
      if (size > 1 && at >= 8) numberedPlace(ctx, at);
      if (((s.shape[i] as number) & HAS_LETTER) === 0) continue;
      const end = s.end[i] as number;
      if (isDigit(text.charCodeAt(at)) || unitAt(text, end) !== 32) continue;
      const upper = text.charCodeAt(at) < 91;
      // The second half begins with a digit, but for some of the Irish.
      const half = unitAt(text, end + 1);
      if (!isDigit(half) && !(upper && half >= 65 && half <= 90)) continue;
      const ahead = text.slice(at, at + 9);
      const code = upper ? (EIRCODE.exec(ahead) ?? CAPITALS.exec(ahead)) : BRITISH.exec(ahead);
      if (code === null) continue;
      const before = text.slice(Math.max(floor, at - REACH), at);
      floor = at + code[0].length;
      const street = upper ? PIECES.exec(before) : (LOWER_STREET.exec(before) ?? LOWER_HOUSE.exec(before));
      if (street !== null)
        ctx.emit(
          at - street[0].length,
          at + code[0].length,
          "ADDRESS",
          0.87,
          upper ? "address-coded" : "address-lower",
        );
    }
  }
  if (s.hasDigit && (s.cues & C_POSTCODE) !== 0) dutch(ctx);
  if (s.hasDigit && (s.cues & C_ADDRESS) !== 0 && text.includes("גר")) hebrew(ctx, text);
  if ((s.words & STREET_AFTER) !== 0 && MAHALLE.inText(s)) turkish(ctx);
  if ((s.cues & C_PLATE) !== 0) persian(ctx, text);
}

/** "630099, Новосибирск, Красный пр-т, 17, оф. 305": from the postcode on, with a house number behind the pieces. */
const RUSSIAN = codedOnce(
  /^(?:\d{6}), ?(?:[гсп]\. ?|обл\. ?)?\p{Lu}\p{Ll}[\p{L}.-]*(?: [\p{L}.-]+){0,3}, ?(?:[\p{L}.-]+(?: [\p{L}.-]+){0,3}, ?){1,3}(?:д(?:ом)?\.? ?)?\d{1,4}\p{L}?(?:\/\d{1,4})?(?:, ?(?:кв|оф|корп|стр|к|подъезд|эт|офис)\.? ?\d{1,4}\p{L}?){0,3}/u,
);

function postcodeLed(ctx: Context, i: number): void {
  const s = ctx.scan;
  if (i + 1 >= s.count || s.script[i + 1] !== CYRILLIC || s.text.charCodeAt(s.end[i] as number) !== 44) return;
  const at = s.start[i] as number;
  const hit = RUSSIAN.exec(s.text.slice(at, at + 130));
  if (hit !== null) ctx.emit(at, at + hit[0].length, "ADDRESS", 0.88, "address-postcode-led");
}

/** "Zuiderpark 5-B, ", "Dolní Lhota 77, ": a name and a number before a postcode written as its country writes it. */
const NAME_NUMBER =
  /(?:^|[\n:;(,] ?| (?:bij|naar|op|aan|in|te|is|ist|est|es|è|är|er|at|to|til|till|do|na|pod|v|k|em|an) )(\p{Lu}[\p{L}'’.-]{2,24}(?: [\p{L}'’.-]{1,20}){0,3} \d{1,4}(?: ?[-/]? ?[A-Za-z]{1,2}|[-/](?:\d{1,3}|I{1,3}V?)| bis| ter)?, ?)$/u;
const POSTCODE_TOWN = edged(
  /^(?:\d{4} ?[A-Z]{2}(?![A-Z])|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3})(?![\d-])(?: \p{Lu}[\p{L}-]{2,20}(?: (?:nad|pod|an der|am|[\p{Lu}])[\p{L}-]{0,20}){0,2}|(?=[\s]*(?:$|[\n.;])))/u,
);

function numberedPlace({ scan: { text }, emit }: Context, at: number): void {
  // A comma before it, or a comma and a blank.
  const comma = text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1;
  if (text.charCodeAt(comma) !== 44) return;
  const code = POSTCODE_TOWN.exec(text.slice(at, at + 60));
  if (code === null) return;
  const name = NAME_NUMBER.exec(text.slice(Math.max(0, at - 84), at));
  if (name !== null) emit(at - (name[1] as string).length, at + code[0].length, "ADDRESS", 0.82, "address-numbered");
}

/** "mijn postcode is 3818 HK nr 14". */
function dutch(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_POSTCODE) === 0) continue;
    const end = s.end[i] as number;
    const hit = DUTCH.exec(s.text.slice(end, end + 40));
    if (hit !== null)
      ctx.emit(end + hit[0].length - (hit[1] as string).length, end + hit[0].length, "ADDRESS", 0.85, "postcode-cue");
  }
}

const DUTCH = /^(?: is|:| =|=)? ?(\d{4} ?[A-Z]{2}(?:,? (?:nr|no|huisnummer|nummer)\.? ?\d{1,4}[a-z]?)?)(?![\p{L}\d])/u;

/** "גר בהרצל 12 חולון": where somebody lives, the preposition written with the street. */
const HEBREW_LIVES =
  /(?:גר|גרה|גרים|גרות) (?:ב|ברחוב )?((?:[א-ת"']{2,12} ){1,3}\d{1,3}(?:[,/ ]{1,2}(?:דירה|קומה|כניסה) ?\d{1,3}){0,2}(?:,? [א-ת]{3,10}(?: [א-ת]{3,10})?)?)(?![א-ת\d])/g;

function hebrew(ctx: Context, text: string): void {
  for (const hit of all(HEBREW_LIVES, text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "ADDRESS", 0.8, "address-lives");
  }
}

const MAHALLE = wordSet("mah mh mahallesi mahalle", "folded");
/** "… Mah. 1452 Sok. No: 8/3 D: 5 Bornova/İzmir": behind the quarter's name. */
const TURKISH =
  /^\.?,? (?:[\p{L}\d.]{1,20} ){0,3}(?:sokağı|sokak|sok|sk|caddesi|cad|cd|bulvarı|blv)\.?,? ?(?:[\p{L}\d]{2,16} (?:apt|ap|apartmanı|sitesi|sit|blok|iş hanı|plaza)\.?,? ?)?no ?[:.]? ?\d{1,4}[a-z]?(?:\/[\da-z]{1,4})?(?:,? ?(?:d|daire|kat|k)\.? ?:? ?\d{1,3})*(?:[, ]{1,2}\p{Lu}\p{Ll}+(?: ?\/ ?\p{Lu}\p{Ll}+)?){0,3}/iu;

function turkish(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (i === 0 || !MAHALLE(s, i)) continue;
    const end = s.end[i] as number;
    const hit = TURKISH.exec(s.text.slice(end, end + 110));
    if (hit === null) continue;
    let first = i;
    while (first > 0 && i - first < 3 && isUpper(s, first - 1) && s.text.charCodeAt(s.end[first - 1] as number) === 32)
      first--;
    if (first < i) ctx.emit(s.start[first] as number, end + hit[0].length, "ADDRESS", 0.9, "address-mahalle");
  }
}

/** "تهران، خیابان ولیعصر، کوچه بهار، پلاک 18، واحد 5": from the town before the street to the flat. */
function persian(ctx: Context, text: string): void {
  let floor = 0;
  for (let at = text.indexOf("پلاک"); at >= 0; at = text.indexOf("پلاک", at + 4)) {
    const rest = PERSIAN_REST.exec(text.slice(at, at + 80));
    if (rest === null) continue;
    const before = text.slice(Math.max(floor, at - REACH), at);
    floor = at + rest[0].length;
    const stop = Math.max(
      before.lastIndexOf("\n"),
      before.lastIndexOf("."),
      before.lastIndexOf(":"),
      before.lastIndexOf("؟"),
    );
    const line = before.slice(stop + 1);
    const street = PERSIAN_STREET.exec(line);
    if (street === null) continue;
    // The piece before the street is the town, when it is one or two words.
    const town = /(?:^|[،,] ?)((?:[^\s،,]+ )?[^\s،,]+[،,] ?)$/.exec(line.slice(0, street.index));
    const from = at - line.length + street.index - (town?.[1]?.length ?? 0);
    ctx.emit(from, at + rest[0].length, "ADDRESS", 0.9, "address-persian");
  }
}
