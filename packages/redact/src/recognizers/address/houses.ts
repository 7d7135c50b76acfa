/**
 * British and Irish addresses that street words alone do not tell: "no 6 The Crescent, Formby", "the old forge, back lane,
 * hutton-le-hole", "The Granary, Upper Tysoe, nr Banbury, OX15 6QB".
 */

import { STREET_AFTER, UNIT } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { gapIsSpace, near } from "../persons/name-places.ts";
import { isUpper } from "../persons/name-tokens.ts";

const THE = wordSet("the");
/** What a street with an article is called. */
const NAMED = wordSet(
  "crescent close green avenue drive parade mews square grove lane terrace row street quay mount ridings paddock paddocks maltings glebe orchard orchards spinney cloisters chase dell rise meadow meadows limes elms oaks beeches hollies laurels firs willows poplars cedars pines hawthorns brambles copse hollow strand esplanade promenade headrow shambles leys fairway village gardens grange hawthorns warren",
);
const NUMBER = /(?:\bno\.?|\bnumber|\bflat|\bunit) $/i;
/** Pieces behind it: a town, a county, a postcode. */
const TOWNS =
  /^(?:,? ?(?:\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\p{L}\d])(?=[,.\n]|$| (?:\p{Ll}|[A-Z]{1,2}\d))){1,3}/u;
const TOWN_NEXT = /^,? ?(?:\p{Lu}|[A-Z]{1,2}\d)/u;

const HOUSE = wordSet(
  "forge cottage cottages farmhouse farm barn mill lodge rectory vicarage stables smithy schoolhouse chapel manor bothy oast croft granary gatehouse parsonage steading byre dairy bakehouse",
);
const OLD = wordSet("the old little upper lower new wee ivy rose mill church school coach post ye olde");
/** ", back lane, hutton-le-hole". */
const ROAD =
  /^, ([\p{L}'’-]{2,16} ){1,3}(?:lane|road|street|hill|green|row|way|close|rd|st|ln|drive|avenue)(?![\p{L}])(?:, [\p{L}][\p{L}'’-]{2,24}(?! ?(?:please|thanks|and|but))(?:(?= no )| (?:on|under|upon|by|le|in) [\p{L}'’-]{2,20})?)?/iu;

/** ", upper tysoe, nr banbury, ox15 6qb": villages and a postcode. */
const VILLAGES =
  /^(?:, (?!ref )(?:(?:nr|near)\.? )?\p{L}[\p{L}'’-]{2,20}(?: \p{L}[\p{L}'’-]{1,20}){0,3}){1,3},? [a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\d])/iu;

export function houses(ctx: Context): void {
  const s = ctx.scan;
  if (s.hasDigit) {
    if (HOUSE.inText(s)) inVillages(ctx);
    if (NAMED.inText(s) && THE.inText(s)) numbered(ctx);
    if (ITALIAN.inText(s)) italian(ctx);
  }
  if ((s.words & STREET_AFTER) === 0) return;
  if (s.hasDigit && (s.words & UNIT) !== 0 && FLAT.inText(s)) flats(ctx);
  if (!HOUSE.inText(s)) return;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (!HOUSE(s, i) || s.text.charCodeAt(s.end[i] as number) !== 44) continue;
    const road = ROAD.exec(s.text.slice(s.end[i], (s.end[i] as number) + 90));
    if (road === null) continue;
    let first = i;
    while (first > 0 && i - first < 3 && near(s, first) && gapIsSpace(s, first) && OLD(s, first - 1)) first--;
    ctx.emit(s.start[first] as number, (s.end[i] as number) + road[0].length, "ADDRESS", 0.78, "address-house");
  }
}

/** A house by its name, its villages and the postcode. */
function inVillages(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (!HOUSE(s, i) || s.text.charCodeAt(s.end[i] as number) !== 44) continue;
    const villages = VILLAGES.exec(s.text.slice(s.end[i], (s.end[i] as number) + 96));
    if (villages !== null)
      ctx.emit(houseStart(s, i), (s.end[i] as number) + villages[0].length, "ADDRESS", 0.84, "address-house");
  }
}

/** "The Old Forge": where the name begins that ends with the word at `i`. */
function houseStart(s: Scan, i: number): number {
  let first = i;
  while (
    first > 0 &&
    i - first < 3 &&
    near(s, first) &&
    gapIsSpace(s, first) &&
    (OLD(s, first - 1) || (isUpper(s, first) && isUpper(s, first - 1)))
  )
    first--;
  return s.start[first] as number;
}

const FLAT = wordSet("flat apt apartment unit suite room", "lower");
/** " 3b the maltings, brewery lane, skipton bd23". */
const FLAT_REST =
  /^\.? ?\d{1,4}[a-z]?,? (?:the )?[\p{L}'’-]{3,16}(?: [\p{L}'’-]{2,16}){0,2}(?:, (?:[\p{L}'’-]{2,16} ){1,3}(?:lane|road|street|hill|row|way|close|rd|st|ln|drive|avenue|ave)(?![\p{L}]))(?:, [\p{L}][\p{L}'’-]{2,24}(?! ?(?:please|thanks|and|but)))?(?:,? [a-z]{1,2}\d{1,2}[a-z]?(?: ?\d[a-z]{2})?(?![\p{L}\d]))?/iu;

function flats(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.word[i] as number) & UNIT) === 0 || !FLAT(s, i)) continue;
    const end = s.end[i] as number;
    const rest = FLAT_REST.exec(s.text.slice(end, end + 120));
    if (rest !== null) ctx.emit(s.start[i] as number, end + rest[0].length, "ADDRESS", 0.8, "address-house");
  }
}

const ITALIAN = wordSet(
  "cascina casale podere borgo contrada località loc frazione fraz masseria borgata regione case",
  "folded",
);
/** " Bellavista 3, fraz. Montà, 12046 (CN)". */
const ITALIAN_REST = codedOnce(
  /^\.?(?: (?:\p{Lu}[\p{L}'’]+|del|della|di|dei|la|il)){1,4}(?:,? n?\.? ?\d{1,4}[a-z]?)?(?:, (?:fraz|loc|frazione|località)\.? \p{Lu}[\p{L}'’ ]{1,24})?,? \d{5}(?!\d)(?: \p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2})?(?: ?\(?[A-Z]{2}\)?(?![\p{L}]))?/u,
);

/** A capital, or one of the articles. */
function mayName(s: Scan, k: number): boolean {
  const c = s.text.charCodeAt(s.start[k] as number);
  return isUpper(s, k) || c === 100 || c === 105 || c === 108;
}

function italian(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (!ITALIAN(s, i) || i + 1 >= s.count || !mayName(s, i + 1)) continue;
    const end = s.end[i] as number;
    const rest = ITALIAN_REST.exec(s.text.slice(end, end + 110));
    if (rest !== null) ctx.emit(s.start[i] as number, end + rest[0].length, "ADDRESS", 0.85, "address-house");
  }
}

function numbered(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const street = i + 2;
    if (!isNumber(s, i) || sizeOf(s, i) > 4 || street >= s.count || !THE(s, i + 1) || !NAMED(s, street)) continue;
    if (!near(s, i + 1) || !near(s, street) || !gapIsSpace(s, street)) continue;
    const end = s.end[street] as number;
    const behind = s.text.slice(end, end + 90);
    const towns = TOWN_NEXT.test(behind) ? (TOWNS.exec(behind)?.[0].length ?? 0) : 0;
    const at = s.start[i] as number;
    const word = NUMBER.exec(s.text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
    // "took 2 the street": without a number's word, a capital or a town nobody lives there.
    if (word === 0 && towns === 0 && !/\p{Lu}/u.test(s.text[s.start[street] as number] as string)) continue;
    ctx.emit(at - word, end + towns, "ADDRESS", 0.8, "address-named");
  }
}
