/**
 * Postal addresses without a house number: "The Old Forge, Church Street, Lavenham", "Mas des Oliviers, chemin de
 * Saint-Roch, 13210 Saint-Rémy", "حي الروضة، خلف مسجد النور، جدة". Names between commas are no address by themselves: a
 * house's, street's or settlement's word, a postcode, a known town or a word for living or delivering has to speak for one.
 */
import { endings } from "../../scan/endings.ts";
import {
  C_DOB,
  C_EXPIRY,
  C_IBAN,
  C_NAME,
  C_PASSPORT,
  C_PASSWORD,
  C_PLATE,
  C_POSTCODE,
  COMMON,
  FIRST,
  MONTH,
  PARTICLE,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
  UNIT,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, IS_DENSE, LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { isCased, isUpper, isWord, sameLine } from "../persons/name-tokens.ts";
import { emitAddress } from "./emit.ts";
import { extend } from "./extend.ts";
import { DELIVERY, isAsked, LIVING } from "./lower.ts";
import { houseNumber, isUncased } from "./parts.ts";
import { COMMA, gapKind, IN, LEADS, LINE, NOT_STREET, SETTLEMENT, UNIT_SIDE } from "./pieces.ts";

/** What a house, farm or estate is called by, where it has a name for a number. */
const HOUSE = wordSet(
  `cottage house lodge farm barn grange manor forge mill vicarage rectory granary croft bungalow farmhouse schoolhouse gatehouse stables homestead
  gut haus gutshof schloss forsthaus hofgut landhaus alm mas domaine ferme château moulin manoir bastide closerie
  caserío cortijo hacienda masía finca quinta herdade monte casal fazenda chácara sítio cascina podere casale masseria villa tenuta maso
  hoeve boerderij landgoed gården gård gaard tila talu talo kartano mõis dwór leśniczówka gajówka osada folwark
  uvala samota usedlost tanya conac conacul pensiunea vila cabana вила вилла хижа хутор хутір дача дом снт днп усадьба садыба κτήμα έπαυλη apartmanı apt sitesi konağı köşkü çiftliği
  فيلا عماره برج مجمع قصر perum perumahan komplek dusun kampung cư`,
  "folded",
);
/** Districts, villages and parts of them by their word. */
const DISTRICT = wordSet(
  "pagasts novads küla vald maakond byn bygd bygda köy köyü mahallesi ilçesi село селище станица деревня посёлок поселок пос хутор мкр область обл район участок ділянка парцела parcela okres kraj powiat gmina megye judetul județul jud sat comuna मोहल्ला बस्ती गाँव गांव মহল্লা গ্রাম থানা জেলা מושב במושב קיבוץ בקיבוץ שכונת בשכונת כפר בכפר huyện phường quận xã kel kec desa rt rw kabupaten kelurahan kecamatan lugar lieu lieudit hameau aldea pedanía contrada frazione località",
  "folded",
);
const STREET = endings([
  [
    "straße strasse str gasse platz allee damm ufer ring weg graben markt hof straat laan dijk plein gatan vägen veien vej gade gata katu raitti tie utca",
    1,
  ],
]);
/** "हनुमान मंदिर के पास", "خلف مسجد": near, behind, opposite. */
const BESIDE = wordSet("के पास पीछे सामने निकट خلف بجانب قرب أمام نزدیک روبروی ליד מול מאחורי", "exact");
const NO_NUMBER = wordSet("bb snc sn", "exact");
const KILOMETRE = wordSet("km", "exact");
/** "nhà em ở": where somebody is; with its sign, for "o" is a word of half of Europe. */
const AT_HOME = wordSet("ở", "exact");
const CABIN = wordSet("hytta hytte hytten stugan chata chalupa mökki mökkimme mökillä домик", "folded");

const MOST_PIECES = 7;
const LONGEST_PIECE = 7;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly pieces: number;
  readonly score: number;
}

export const isHouse = HOUSE;
export const isDistrict = DISTRICT;

/** The address around the house's word at `i`, or behind a word for addresses there; emits it. */
export function named(ctx: Context, i: number, cued: boolean): void {
  const s = ctx.scan;
  let from = cued ? behindCue(s, i) : firstOf(s, i);
  if (from < 0) return;
  // "Rodovia dos Tamoios, km 12, Chácara Recanto": what stands before the house.
  for (let pieces = 0; !cued && pieces < 3 && from > 0 && gapKind(s, from - 1) === COMMA; pieces++) {
    const start = tailOf(s, from - 1);
    if (start < 0) break;
    from = start;
  }
  emit(ctx, runFrom(s, from, 0));
}

/** The address that ends in the postcode whose piece begins at token `first`; its first token, or -1. */
export function namedBack(s: Scan, first: number): number {
  let from = first;
  for (let pieces = 0; pieces < 4 && from > 0; pieces++) {
    const kind = gapKind(s, from - 1);
    if (kind !== COMMA && kind !== LINE) break;
    const start = tailOf(s, from - 1);
    if (start < 0) break;
    from = start;
    if (start > 0 && gapKind(s, start - 1) === IN) break;
  }
  if (from === first) return -1;
  const run = runFrom(s, from, 0);
  return run !== null && run.to >= first && run.score >= ENOUGH ? from : -1;
}

const ENOUGH = 4;

function emit(ctx: Context, run: Run | null): void {
  if (run === null || run.pieces < 2 || run.score < ENOUGH) return;
  const s = ctx.scan;
  const end = Math.max(run.to, extend(s, run.to));
  emitAddress(ctx, s.start[run.from] as number, s.end[end] as number, 0.8, "address-named");
}

/** First token of what a word for addresses announces, or -1. */
function behindCue(s: Scan, i: number): number {
  let k = i + 1;
  while (
    k < s.count &&
    k <= i + 4 &&
    sameLine(s, k) &&
    !fits(s, k) &&
    !HOUSE(s, k) &&
    !DISTRICT(s, k) &&
    (s.start[k] as number) - (s.end[k - 1] as number) < 4
  )
    k++;
  if (
    k >= s.count ||
    k > i + 4 ||
    (!fits(s, k) && !HOUSE(s, k) && !DISTRICT(s, k)) ||
    /[.!?;]\s/.test(s.text.slice(s.end[i], s.start[k]))
  )
    return -1;
  return ((s.word[k] as number) & FIRST) !== 0 && !HOUSE(s, k) && isCased(s, k) && k > i + 1 ? -1 : k;
}

/** Back from the house's word over its name: "Tanglewood Cottage", "Männistön tila"; the word itself where its name follows. */
function firstOf(s: Scan, i: number): number {
  let k = i;
  while (k > 0 && i - k < 4 && gapKind(s, k - 1) === IN && isUpper(s, k - 1) && isWord(s, k - 1) && sameLine(s, k)) k--;
  if (k < i) return k;
  // A name has to follow: "Mas des Oliviers", "Villa Rosa".
  let next = i + 1;
  while (next < s.count && next < i + 3 && gapKind(s, next - 1) === IN && isSmall(s, next)) next++;
  return next < s.count && gapKind(s, next - 1) === IN && fits(s, next) ? i : -1;
}

/** First token of the run of names that ends at `to`, or -1. */
function tailOf(s: Scan, to: number): number {
  const numbered = houseNumber(s, to) || NO_NUMBER(s, to);
  if (!numbered && !fits(s, to) && !DISTRICT(s, to) && !HOUSE(s, to)) return -1;
  let k = to;
  while (k > 0 && to - k < LONGEST_PIECE && gapKind(s, k - 1) === IN) {
    const p = k - 1;
    const small = isSmall(s, p) && p > 0 && isUpper(s, p - 1);
    if (houseNumber(s, p) || KILOMETRE(s, p)) {
      k = p;
      continue;
    }
    if (!isUpper(s, p) && !isUncased(s, p) && !small && !DISTRICT(s, p) && !HOUSE(s, p) && !streetWord(s, p)) break;
    if (isUncased(s, p) && ((s.word[p] as number) & COMMON) !== 0) break;
    k = p;
  }
  return k;
}

const OTHER_VALUE = NOT_STREET | C_IBAN | C_DOB | C_PASSWORD | C_PASSPORT | C_EXPIRY | C_PLATE;

/** May an address go on with this word? */
function fits(s: Scan, k: number): boolean {
  if (!isWord(s, k) || ((s.cue[k] as number) & OTHER_VALUE) !== 0) return false;
  const w = s.word[k] as number;
  if (isUncased(s, k))
    return (
      ((w & COMMON) === 0 && ((s.cue[k] as number) & ~(C_NAME | C_POSTCODE)) === 0) ||
      (w & (STREET_BEFORE | UNIT | PLACE)) !== 0
    );
  return isUpper(s, k) && !HOUR(s, k);
}
/** "ab 14 Uhr, Filiale 512". */
const HOUR = wordSet("Uhr AM PM", "exact");

/** "de", "u", "hinter": inside a name. */
function isSmall(s: Scan, k: number): boolean {
  return ((s.word[k] as number) & PARTICLE) !== 0 || LEADS(s, k) || BESIDE(s, k);
}

/** "HTTP/1.1", "TLS/1.2": of something, not of a house. */
function isVersion(s: Scan, k: number): boolean {
  return (
    k > 0 &&
    s.text.slice(s.end[k - 1], s.start[k]) === "/" &&
    !isNumber(s, k - 1) &&
    /^\.\d/.test(s.text.slice(s.end[k], (s.end[k] as number) + 2))
  );
}

function streetWord(s: Scan, k: number): boolean {
  return ((s.word[k] as number) & (STREET_BEFORE | STREET_AFTER)) !== 0 && sizeOf(s, k) >= 2;
}

/** Reads pieces between commas and lines from token `from` on, and what speaks for an address. */
function runFrom(s: Scan, from: number, given: number): Run | null {
  let [house, street, district, code, place, number, names, unit] = [0, 0, 0, 0, 0, 0, 0, 0];
  let pieces = 0;
  let lines = 0;
  let last = from;
  let open = true;
  for (let k = from; open && pieces < MOST_PIECES; k = last + 1) {
    if (k > from) {
      const kind = gapKind(s, last);
      if (kind !== COMMA && kind !== LINE) break;
      // "3. Press Save": a list goes on.
      if (kind === LINE && /^\d{1,2}[.)] /.test(s.text.slice(s.start[k], (s.start[k] as number) + 4))) break;
      if (kind === LINE && (++lines > 3 || ((s.shape[k] as number) & LINE_START) === 0)) break;
    }
    let end = -1;
    for (let p = k; p < s.count && p - k < LONGEST_PIECE; p++) {
      if (p > k && gapKind(s, p - 1) !== IN) break;
      if (((s.shape[p] as number) & IS_DENSE) !== 0) {
        open = false;
        break;
      }
      const w = s.word[p] as number;
      const size = sizeOf(s, p);
      if (((s.shape[p] as number) & HAS_DIGIT) !== 0) {
        if (size > 7 || isVersion(s, p)) {
          open = false;
          break;
        }
        if (isCode(s, p)) code = 2;
        else number = 1;
        end = p;
        continue;
      }
      // "Истринский р-н".
      if (s.text.charCodeAt(s.start[p] as number) === 0x440 && s.text.startsWith("р-н", s.start[p])) {
        district = 1;
        end = Math.min(p + 1, s.count - 1);
        p = end;
        continue;
      }
      const isNamed = fits(s, p) && (w & MONTH) === 0;
      const ofAddress =
        (HOUSE(s, p) ||
          NO_NUMBER(s, p) ||
          KILOMETRE(s, p) ||
          DISTRICT(s, p) ||
          SETTLEMENT(s, p) ||
          UNIT_SIDE(s, p) ||
          streetWord(s, p) ||
          (w & UNIT) !== 0) &&
        (isWord(s, p) as boolean);
      // "strada vicinale dei Tigli": small words between the street's and its name.
      const inside =
        p > k &&
        isWord(s, p) &&
        isCased(s, p) &&
        !isUpper(s, p) &&
        ((s.word[p - 1] as number) & STREET_BEFORE) !== 0 &&
        p + 1 < s.count &&
        gapKind(s, p) === IN &&
        (fits(s, p + 1) || isSmall(s, p + 1));
      const small = inside || (isSmall(s, p) && p + 1 < s.count && gapKind(s, p) === IN && fits(s, p + 1));
      if (!isNamed && !ofAddress && !small) {
        open = false;
        break;
      }
      if (HOUSE(s, p) && (isUpper(s, p) || isUncased(s, p) || p > k || isUpper(s, Math.min(p + 1, s.count - 1))))
        house = 1;
      if (DISTRICT(s, p) || (SETTLEMENT(s, p) && size >= 3)) district = 1;
      if (
        streetWord(s, p) ||
        (isUpper(s, p) && size >= 6 && STREET(s.text, s.start[p] as number, s.end[p] as number, 3) !== 0)
      )
        street = 1;
      if ((w & PLACE) !== 0) place = 1;
      // "بناية السلام، الطابق الثالث": told in words, as the street is.
      if ((w & UNIT) !== 0 && isUncased(s, p)) unit = 1;
      if (isNamed && (w & COMMON) === 0 && size >= 3) names++;
      if (!small || isNamed) end = p;
    }
    if (end < 0) break;
    pieces++;
    last = end;
  }
  if (names === 0) return null;
  const score =
    given +
    (isHome(s, from) ? 2 : 0) +
    house +
    street +
    district +
    code +
    place +
    number +
    unit +
    (pieces > 1 ? 1 : 0) +
    // "Domaine de Kerlouan, route de la Plage, Guissény".
    (pieces > 2 && house + street === 2 ? 1 : 0);
  return { from, to: last, pieces, score };
}

/** Four to six digits that are no year, or the halves of "792 93"; "LV-4132"; "A91 X0V2" has a letter first. */
function isCode(s: Scan, k: number): boolean {
  const size = sizeOf(s, k);
  if (!isNumber(s, k)) return false;
  if (size === 2)
    return (
      k > 0 && isNumber(s, k - 1) && sizeOf(s, k - 1) === 3 && (s.start[k] as number) - (s.end[k - 1] as number) === 1
    );
  if (size < 4 || size > 6) return false;
  const year = size === 4 && /^(?:19|20)/.test(s.text.slice(s.start[k], s.end[k]));
  return !year || s.text.charCodeAt((s.start[k] as number) - 1) === 45;
}

/** Starts a word for living or sending at token `i` an address? Those the scanner takes for anchors. */
export function sends(s: Scan, i: number): boolean {
  return DELIVERY(s, i) || LIVING(s, i);
}

/** May any word of the text be one? */
export const maySend = (s: Scan): boolean => DELIVERY.inText(s) || LIVING.inText(s);

/** Is somebody said to live there, or something to be sent there? */
function isHome(s: Scan, from: number): boolean {
  if (isAsked(s, from)) return true;
  if (!AT_HOME.inText(s) && !CABIN.inText(s)) return false;
  for (let k = from - 1; k >= 0 && k >= from - 3; k--) if (AT_HOME(s, k) || CABIN(s, k)) return true;
  return false;
}
