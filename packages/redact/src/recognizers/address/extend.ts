/** How far an address runs on both sides of its street: town, postcode, region, country. */

import { unitAt } from "../../scan/classes.ts";
import {
  C_ADDRESS,
  C_CODE,
  C_DOB,
  C_EMAIL,
  C_IBAN,
  C_NAME,
  C_NUMBER,
  C_PASSPORT,
  C_PHONE,
  C_POSTCODE,
  C_USER,
  COMMON,
  ENGLISH,
  FIRST,
  GERMAN,
  GREET,
  LAST,
  PARTICLE,
  PLACE,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  UNIT,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../scan/pool.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isNumber, sizeOf } from "../context.ts";
import { isUpper, isWord, sameLine } from "../persons/name-tokens.ts";
import { gapOf, HOUSE_NAME, isDigitNear, isUncased, labelled, placeSoon } from "./parts.ts";
import { UNIT_SIDE } from "./pieces.ts";

/** Four to six digits, or the second half of "170 00" and "1050-185". */
function isPostcode(s: Scan, k: number): boolean {
  const size = sizeOf(s, k);
  if (size >= 4) return true;
  return (
    k > 0 && isNumber(s, k - 1) && /^[ -]$/.test(s.text.slice(s.end[k - 1], s.start[k])) && sizeOf(s, k - 1) + size >= 5
  );
}

const SETTLEMENT =
  /^(barrio|bairro|urb|г|м|гр|с|пгт|пос|дер|обл|область|р-н|район|город|місто|респ|tp|tỉnh|phường|quận|huyện|xã|okr|gm|gmina|powiat|gemeinde|concelho|kec|kel|kab|kota|brgy|col|mun|jud|județul|com|comuna|sat)$/i;

/** Back from the street over what Russian, Ukrainian and residence addresses put first: postcode, region, town, house name. */
export function extendBack(s: Scan, from: number): number {
  let first = from;
  for (let k = from; k > 0 && from - k < 8; ) {
    const gap = s.text.slice(Math.max(s.end[k - 1] as number, (s.start[k] as number) - 5), s.start[k]);
    if (!sameLine(s, k) || !/^[\s,،.-]{1,3}$/.test(gap)) break;
    const p = k - 1;
    const w = s.word[p] as number;
    const comma = gap.includes(",") || gap.includes("،");
    const marked = p > 0 && SETTLEMENT.test(s.text.slice(s.start[p - 1], s.end[p - 1])) && sameLine(s, p);
    // "190000, Санкт-Петербург, …"; "1052 Budapest, Váci utca 12".
    const postcode =
      isNumber(s, p) &&
      sizeOf(s, p) <= 6 &&
      (comma ? sizeOf(s, p) >= 5 : sizeOf(s, p) >= 4 && ((s.word[k] as number) & PLACE) !== 0);
    const unit = (w & UNIT) !== 0 && isUpper(s, p) && sizeOf(s, p) >= 6;
    if (
      !(
        postcode ||
        unit ||
        (isUpper(s, p) && HOUSE_NAME(s, p) && first < from) ||
        // "142100, МО, г. Подольск": the region's letters behind the code.
        (comma && p > 0 && ((s.shape[p] as number) & ALL_UPPER) !== 0 && sizeOf(s, p) <= 3 && isNumber(s, p - 1)) ||
        ((isUpper(s, p) || isUncased(s, p)) && (marked || (comma && (w & PLACE) !== 0))) ||
        (SETTLEMENT.test(s.text.slice(s.start[p], s.end[p])) && first < from)
      )
    )
      break;
    k = p;
    first = p;
  }
  return first;
}

/** Ordinary words that begin a town's or a quarter's name. */
const SAINTS =
  /^(Saint|Sainte|San|Santa|Santo|São|Sankt|Bad|Le|La|Les|Los|Las|El|Den|New|Port|Porto|Vila|Villa|Cite|Cité)$/;

/** "Bad Homburg", "Le Havre": a town whose first word means something else. */
export function headsTown(s: Scan, k: number): boolean {
  return k + 1 < s.count && gapOf(s, k) === 1 && isUpper(s, k + 1) && SAINTS.test(s.text.slice(s.start[k], s.end[k]));
}

/** Does an uncased word for a street stand at `k` or up to two words before it in the same piece? */
function streetWords(s: Scan, k: number): boolean {
  for (let n = k; n >= 0 && n > k - 3; n--) {
    if (((s.word[n] as number) & (STREET_BEFORE | UNIT)) !== 0 && isUncased(s, n)) return true;
    if (n > 0 && (s.start[n] as number) - (s.end[n - 1] as number) !== 1) return false;
  }
  return false;
}

const IN_TOWN = wordSet("in à a en i te em", "folded");
const UPON = /^(?:auf|ob|vor|bei|im|upon|sur|sous|lès|aan|nad|pod|przy|u|w)$/;
/** An ordinal, its sign undone. */
const FLOOR = /^\d{1,2}[oa]$/;
const DOORS = wordSet("izq izda dcha dch der ctro cto esq dto dir frente fte", "folded");
const TOWN_HEAD = wordSet(
  "مدينة حي قرية منطقة محافظة ضاحية مخيم جبل عين רמת גבעת קרית קריית כפר פתח ראשון באר בת הוד נס בית זכרון מעלה",
  "exact",
);
const HOUSE_NO = /(?:^|[\s.])no[.:]? ?\d{1,4}(?:\/\d{1,3})?$/i;
const OTHERS = C_PHONE | C_EMAIL | C_DOB | C_IBAN | C_PASSPORT;
/** A town before a postcode of Britain, Canada, the United States or Australia. */
const TOWN_LINE =
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3},? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2},? [A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{2},? \d{5}(?:-\d{4})?|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4})(?![\p{L}\d])/u;
const LABEL_LINE = /^[\p{L}][\p{L} ./()-]{0,30}: /u;

const isPrice = (s: Scan, k: number): boolean =>
  isNumber(s, k) &&
  sizeOf(s, k) <= 4 &&
  /^,\d\d(?:[.,;]?(?:[\s)]|$)| ?\p{Sc}| (?:EUR|USD|GBP|CHF|PLN|kr|zł|Kč|Ft|lei|лв|руб|грн)(?!\p{L}))/u.test(
    s.text.slice(s.end[k], (s.end[k] as number) + 9),
  );

/** Over unit, town, postcode, region and country: capitalised words and numbers, at most 14 tokens and four line breaks. */
export function extend(s: Scan, from: number): number {
  let last = from;
  let k = from;
  let breaks = 0;
  let words = 0;
  let joined = false;
  while (k + 1 < s.count && k - from < 20 && breaks <= 5) {
    const next = k + 1;
    // "36037 Fulda, 58,00 EUR": a price.
    // So is "Alessandria, totale 74,95".
    const priced = unitAt(s.text, s.end[next] as number) === 44 ? next : next + 1;
    if (priced < s.count && unitAt(s.text, s.end[priced] as number) === 44 && isPrice(s, priced)) break;
    const gap = s.text.slice(s.end[k], Math.min(s.start[next] as number, (s.end[k] as number) + 12));
    // One blank, as between most words, passes every test below.
    const blank = gap === " ";
    if (
      !blank &&
      ((s.start[next] as number) - (s.end[k] as number) > 10 ||
        !(
          /^[\s,.;/#()|–>?،ºª°"“”„-]*$/.test(gap) ||
          (/^: ?$/.test(gap) &&
            (((s.word[k] as number) & UNIT) !== 0 || /^(?:[KD]|No|Nr|Kat)$/.test(s.text.slice(s.start[k], s.end[k]))))
        ) ||
        /^[^\n]*[>?]/.test(gap) ||
        /[;|]/.test(gap))
    )
      break;
    const line = !sameLine(s, next);
    if (line) breaks++;
    // "14 Castle Road / Bedford MK40 3QD", whatever else the town's name is.
    const town = line ? TOWN_LINE.exec(s.text.slice(s.start[next], (s.start[next] as number) + 70)) : null;
    if (town !== null) {
      const end = (s.start[next] as number) + town[0].length;
      while (k + 1 < s.count && (s.end[k + 1] as number) <= end) k++;
      last = k;
      continue;
    }
    // "17a High St, Bishop's Stortford": the apostrophe cut the word in two.
    if (!blank && (gap === "'" || gap === "’") && sizeOf(s, next) === 1 && isUpper(s, k)) {
      k = next;
      last = k;
      joined = true;
      continue;
    }
    const ordinal = !blank && /^\.[ºª] ?$/.test(gap);
    const comma = ordinal || gap.includes(",") || gap.includes("،") || gap === " - ";
    if (!blank && sizeOf(s, k) > 4 && !line && ((s.word[k] as number) & UNIT) === 0 && /\.\s/.test(gap)) break;
    const w = s.word[next] as number;
    const cue = s.cue[next] as number;
    // "… Harcourt Rd D2. Name on file": the next sentence.
    if (cue !== 0 && (cue & (C_POSTCODE | C_ADDRESS)) === 0 && (w & (UNIT | PLACE)) === 0 && /^\.\s/.test(gap)) break;
    // "… Braunschweig / Tel. 0531 …", "… Umeå. Mvh Tuva", "… W8 4PT / GP: …": what follows says that it is something else.
    if (
      (cue & (OTHERS | C_POSTCODE)) !== 0 &&
      (cue & C_POSTCODE) === 0 &&
      /^(?:[.:]? ?[+(\d]|\.?:)/.test(s.text.slice(s.end[next], (s.end[next] as number) + 4))
    )
      break;
    if ((w & (SIGNOFF | GREET)) !== 0 && (w & (PLACE | FIRST | LAST | PARTICLE)) === 0 && (line || /[.,]\s/.test(gap)))
      break;
    // "Havenkade 18 hs\nPostcode/plaats: …": the next line's label.
    if (
      line &&
      (cue & C_POSTCODE) !== 0 &&
      /^[:/]|^ ?\/ ?\p{L}/u.test(s.text.slice(s.end[next], (s.end[next] as number) + 4))
    )
      break;
    if (
      line &&
      (cue & (C_POSTCODE | C_ADDRESS)) === 0 &&
      (w & (UNIT | STREET_BEFORE | STREET_AFTER)) === 0 &&
      LABEL_LINE.test(s.text.slice(s.start[next], (s.start[next] as number) + 36))
    )
      break;
    if (isNumber(s, next) || ((s.shape[next] as number) & HAS_DIGIT) !== 0) {
      const size = sizeOf(s, next);
      const singapore = size === 7 && /^S\d{6}$/.test(s.text.slice(s.start[next], s.end[next]));
      const argentine = size === 8 && /^[A-Z]\d{4}[A-Z]{3}$/.test(s.text.slice(s.start[next], s.end[next]));
      if ((size > 7 && !argentine) || (size === 7 && !isNumber(s, next) && !singapore)) break;
      const plus = s.text.charCodeAt((s.start[next] as number) - 1);
      if (plus === 43 || plus === 40) break;
      k = next;
      last = k;
      continue;
    }
    const piece = s.text.slice(s.start[next], s.end[next]);
    // Staircases and floors in Roman numbers ("12. II/5"), the letter behind a unit ("sc. B", "вх. Б"), "of. 502", "Quezon City".
    if (
      (isNumber(s, k) && /^[IVX]{1,4}$/.test(piece) && /^[./ ]{1,2}$/.test(gap)) ||
      (((s.word[k] as number) & UNIT) !== 0 && sizeOf(s, next) <= 2 && isUpper(s, next) && gap.length <= 2 && !line) ||
      // "r/c esq.", the ground floor.
      (piece === "r" && s.text.startsWith("/c", s.end[next])) ||
      (piece === "c" && s.text.startsWith("r/", (s.start[next] as number) - 2)) ||
      ((piece === "of" || piece === "app" || piece === "под") &&
        s.text.charCodeAt(s.end[next] as number) === 46 &&
        isDigitNear(s, next)) ||
      // "bloque 3, portal B".
      (comma && /^(?:portal|puerta|porta|portão)$/.test(piece) && next + 1 < s.count && sizeOf(s, next + 1) <= 2) ||
      (piece === "City" && isUpper(s, k) && gap === " ")
    ) {
      k = next;
      last = k;
      continue;
    }
    // "м. Львів", "TP. Hồ Chí Minh": a settlement's word, then its name.
    if (
      (comma || line) &&
      SETTLEMENT.test(piece) &&
      next + 1 < s.count &&
      isUpper(s, next + 1) &&
      gapOf(s, next) <= 2
    ) {
      k = next + 1;
      while (
        k + 1 < s.count &&
        k - next < 4 &&
        gapOf(s, k) === 1 &&
        isUpper(s, k + 1) &&
        isWord(s, k + 1) &&
        s.text.charCodeAt(s.end[k] as number) === 32
      )
        k++;
      last = k;
      continue;
    }
    // "CEP 01310-200", "PLZ 1010"; "شارع الملك فهد" behind a comma.
    if (
      ((cue & C_POSTCODE) !== 0 && isDigitNear(s, next)) ||
      (gap === " " && isUncased(s, next) && streetWords(s, k))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "Orlando West, Soweto", "Brno-střed", "Saint-Malo", "near Hanuman Mandir".
    if (
      (gap === " " &&
        isUpper(s, k) &&
        /^(North|South|East|West|Central|Upper|Lower|Nord|Süd|Ost|Mitte|Norte|Sul|Sur|Selatan|Utara|Barat|Timur|Pusat)$/.test(
          piece,
        )) ||
      (gap === "-" &&
        isWord(s, next) &&
        (((s.word[k] as number) & PLACE) !== 0 || (isUpper(s, k) && isUpper(s, next) && isWord(s, k)))) ||
      (comma && /^(near|opp|opposite|behind|beside|nr|off)$/i.test(piece) && next + 1 < s.count && isUpper(s, next + 1))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "25826 St. Peter-Ording": elsewhere so many of something.
    if (
      gap === " " &&
      piece === "St" &&
      isNumber(s, k) &&
      next + 1 < s.count &&
      isUpper(s, next + 1) &&
      gapOf(s, next) <= 2
    ) {
      k = next + 1;
      last = k;
      continue;
    }
    // "25938 Wyk auf Föhr".
    if (gap === " " && UPON.test(piece) && isUpper(s, k) && k > 0 && isNumber(s, k - 1) && gapOf(s, next) === 1) {
      if (next + 1 >= s.count || !isUpper(s, next + 1)) break;
      k = next + 1;
      last = k;
      continue;
    }
    // "Bologna BO": the province's two letters behind the town, at the end of a piece.
    if (
      (gap === " " || gap === "/") &&
      ((s.word[k] as number) & PLACE) !== 0 &&
      /^[A-Z]{2}$/.test(piece) &&
      !/^ ?\p{L}/u.test(s.text.slice(s.end[next], (s.end[next] as number) + 2))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "Kat: 3", "K:3 D:13": Turkish floors and doors.
    if (
      /^[KD]$/.test(piece) &&
      /^: ?\d/.test(s.text.slice(s.end[next], (s.end[next] as number) + 3)) &&
      next + 1 < s.count
    ) {
      k = next + 1;
      last = k;
      continue;
    }
    // "רמת גן": a town of two words. "No 48/3 Beşiktaş": the quarter right behind the house.
    if (
      gap === " " &&
      ((isUncased(s, next) && isWord(s, next) && TOWN_HEAD(s, k)) ||
        (isUpper(s, next) &&
          isWord(s, next) &&
          isNumber(s, k) &&
          (w & COMMON) === 0 &&
          cue === 0 &&
          HOUSE_NO.test(s.text.slice(Math.max(0, (s.end[k] as number) - 14), s.end[k])) &&
          /^(?:[.,;/\n]|$)/.test(s.text.slice(s.end[next], (s.end[next] as number) + 1))))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "Aix-en-Provence", "Stratford-upon-Avon".
    if (
      gap === "-" &&
      isWord(s, next) &&
      sizeOf(s, next) <= 4 &&
      next + 1 < s.count &&
      isUpper(s, next + 1) &&
      s.text.charCodeAt(s.end[next] as number) === 45
    ) {
      k = next + 1;
      last = k;
      continue;
    }
    // "67, 2º A", "1º izq.": the door behind its floor.
    if (gap === " " && FLOOR.test(s.text.slice(s.start[k], s.end[k])) && (/^[A-Z]$/.test(piece) || DOORS(s, next))) {
      k = next;
      last = k;
      continue;
    }
    // "Rua dos Tecelões, 118, fundos, …": which part of the house.
    if (comma && !line && UNIT_SIDE(s, next) && isNumber(s, k)) {
      k = next;
      last = k;
      continue;
    }
    // "Guará I, Brasília": a numbered quarter.
    if (gap === " " && isUpper(s, k) && /^[IVX]{1,3}$/.test(piece) && s.text.charCodeAt(s.end[next] as number) === 44) {
      k = next;
      last = k;
      continue;
    }
    // "Av. San Juan 3820 2° C": the door behind a floor with its sign.
    if (/^[°º] ?$/.test(gap) && /^[A-Z]$/.test(piece)) {
      k = next;
      last = k;
      continue;
    }
    // "2.º Dto.", written "2.o" once the ordinal sign is undone.
    if (
      gap === "." &&
      isNumber(s, k) &&
      sizeOf(s, next) === 1 &&
      /[oa]/.test(s.text[s.start[next] as number] as string)
    ) {
      k = next;
      last = k;
      continue;
    }
    // "27 rue du lac, 74000 annecy": a town in small letters behind its code, at the end of the clause.
    if (
      gap === " " &&
      isNumber(s, k) &&
      sizeOf(s, k) === 5 &&
      isWord(s, next) &&
      sizeOf(s, next) >= 3 &&
      (w & COMMON) === 0 &&
      cue === 0 &&
      /^(?:[.,;:!?)\n]|$)/.test(s.text.slice(s.end[next], (s.end[next] as number) + 1))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "Firenze (FI)".
    if (
      gap === " (" &&
      ((s.shape[next] as number) & ALL_UPPER) !== 0 &&
      sizeOf(s, next) === 2 &&
      s.text.charCodeAt(s.end[next] as number) === 41
    ) {
      k = next;
      last = k;
      break;
    }
    // "شارع التحرير 15، الدقي": districts after commas.
    if (isUncased(s, next) && isWord(s, next) && comma && (w & COMMON) === 0 && cue === 0 && !line) {
      k = next;
      last = k;
      continue;
    }
    // "Aarhus C", "Praha 1".
    if (sizeOf(s, next) === 1 && isUpper(s, next) && gap === " " && ((s.word[k] as number) & PLACE) !== 0) {
      k = next;
      last = k;
      continue;
    }
    if (
      (w & PLACE) !== 0 ||
      ((w & UNIT) !== 0 &&
        (isDigitNear(s, next) ||
          isUpper(s, next) ||
          ((isNumber(s, k) || (sizeOf(s, k) === 1 && isNumber(s, k - 1))) && gap.length <= 2) ||
          (comma && next + 1 < s.count && isUpper(s, next + 1))))
    ) {
      k = next;
      last = k;
      continue;
    }
    if (line && (((cue & ~C_ADDRESS) !== 0 && (w & PLACE) === 0) || labelled(s, next))) break;
    if (
      isUpper(s, next) &&
      isWord(s, next) &&
      ((w & COMMON) === 0 ||
        (((s.shape[next] as number) & ALL_UPPER) !== 0 && sizeOf(s, next) <= 3) ||
        SAINTS.test(piece) ||
        (comma && (w & (ENGLISH | GERMAN)) === 0 && placeSoon(s, next + 1))) &&
      (((s.shape[next] as number) & ALL_UPPER) !== 0 && sizeOf(s, next) === 2
        ? 0
        : cue & ~(C_ADDRESS | C_POSTCODE | C_USER | C_NAME | C_CODE | C_NUMBER)) === 0
    ) {
      // A new line that is just words belongs only when a number or place follows soon.
      // The town behind a postcode needs no list: "69100 Villeurbanne".
      const postcoded = isNumber(s, k) && sizeOf(s, k) >= 2 && sizeOf(s, k) <= 6 && gap === " " && isPostcode(s, k);
      const hyphened = gap === "-";
      // "Apt. 678 Velenje": the town straight behind the flat.
      const flat =
        isNumber(s, k) && gap === " " && k > 0 && ((s.word[k - 1] as number) & UNIT) !== 0 && sizeOf(s, k - 1) >= 3;
      if (flat) joined = true;
      if (
        (line || (!comma && words === 0 && !isDigitNear(s, next) && !postcoded && !hyphened && !joined)) &&
        !placeSoon(s, next)
      )
        break;
      k = next;
      words++;
      if (comma || line || words <= 4) last = k;
      if (words > 7) break;
      continue;
    }
    // "Lindenallee 9 in 14050 Berlin", "12 rue des Tanneurs à 37000 Tours".
    if (gap === " " && isNumber(s, k) && IN_TOWN(s, next) && isNumber(s, next + 1) && gapOf(s, next) === 1) {
      if (sizeOf(s, next + 1) !== 5 || next + 2 >= s.count || !isUpper(s, next + 2)) break;
      k = next;
      continue;
    }
    // "New Zealand".
    if (
      isUpper(s, next) &&
      next + 1 < s.count &&
      ((s.word[next + 1] as number) & PLACE) !== 0 &&
      gapOf(s, next) === 1 &&
      /^(New|Saudi|South|North|United|Czech|Costa|Sri|Hong|El|Puerto|San)$/.test(
        s.text.slice(s.start[next], s.end[next]),
      )
    ) {
      k = next + 1;
      last = k;
      continue;
    }
    // Particles inside a town's name: "Villafranca di Verona", "'s-Hertogenbosch", "Aix en Provence".
    if (
      isWord(s, next) &&
      sizeOf(s, next) <= 3 &&
      !line &&
      next + 1 < s.count &&
      isUpper(s, next + 1) &&
      sameLine(s, next + 1) &&
      gap === " " &&
      ((w & PARTICLE) !== 0 ||
        /^(am|an|im|en|sur|bei|ob|na|in|nad|pod|pri|sob|sous|upon|aan|op|den|ved|i|al|ai|do|u|v)$/.test(
          s.text.slice(s.start[next], s.end[next]),
        ))
    ) {
      if (!placeSoon(s, next + 1) && words === 0 && ((s.word[k] as number) & PLACE) === 0) break;
      joined = true;
      k = next;
      continue;
    }
    break;
  }
  return last;
}
