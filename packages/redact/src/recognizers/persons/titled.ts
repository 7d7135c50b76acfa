/** Names behind a title: "Dr. Jennifer Holst", "Herrn Müller", "г-н Иванов". */

import { isWordPart } from "../../known/word-names.ts";
import { DICTIONARY, FAMILY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, mayBeEnglish, mayOwnBefore, spelled } from "../../names/ordinary-words.ts";
import { isDigit, unitAt } from "../../scan/classes.ts";
import {
  AFTER_TITLE,
  C_MEASURE,
  COMMON,
  DOT_WORD,
  FIRST,
  GREET,
  HUMAN_VERB,
  LAST,
  ORG,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  PLACE,
  STREET_BEFORE,
  TITLE,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { take } from "./joined.ts";
import { near } from "./name-places.ts";
import {
  evidence,
  isCased,
  isInitial,
  isUpper,
  isWord,
  nameable,
  nameEnd,
  PARTICLES,
  sameLine,
} from "./name-tokens.ts";
import { stemBits } from "./stems.ts";
import { isShoutedWord } from "./things/rows-and-titles.ts";

/** Two capitals and a number behind them. */
const isShoutedNumber = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & ALL_UPPER) !== 0 && k + 1 < s.count && isNumber(s, k + 1);

/** "Dr. Jennifer Holst", "Herrn Müller", "г-н Иванов", "السيد محمد". */
export function title(ctx: Context, i: number): number {
  const s = ctx.scan;
  // "más." of Spanish is no Indonesian title.
  if (
    ((s.word[i] as number) & COMMON) !== 0 &&
    !isUpper(s, i) &&
    unitAt(s.text, s.end[i] as number) === 46 &&
    !DOCTOR(s, i)
  )
    return -1;
  // "г-н Заяц": the title's last letter.
  if (N(s, i) && !/(?:г|д)-$/i.test(s.text.slice(Math.max(0, (s.start[i] as number) - 2), s.start[i]))) return -1;
  // "kan lade sig gøre": Danish.
  if (s.text.startsWith("sig g", s.start[i])) return -1;
  // "MX Keys", "MX Master": a maker's range; "5 MW Solarpark".
  if (s.text.startsWith("MX ", s.start[i]) || s.text.startsWith("MW ", s.start[i])) return -1;
  // "DOM Komplettierungszeit": what a browser reads; "más, la": more.
  if (s.text.startsWith("DOM ", s.start[i]) || s.text.startsWith("ás", (s.start[i] as number) + 1)) return -1;
  // "Đơn hàng", an order, is no "don".
  if (s.text.charCodeAt(s.start[i] as number) === 0x110 || s.text.charCodeAt(s.start[i] as number) === 0x111) return -1;
  // "địa chỉ MAC", an address, is no "chị"; "example.fr. Mvh" ends in a country.
  if (s.text.charCodeAt((s.end[i] as number) - 1) === 0x1ec9) return -1;
  // "MS Nordkapp": a ship's, where ladies are no "Ms".
  if (s.text.startsWith("MS ", s.start[i]) && !mayBeEnglish(s)) return -1;
  // "na Travessa Dona Leopoldina": a street called after her; with a number behind it is an address.
  if (isUpper(s, i) && i > 0 && ((s.word[i - 1] as number) & STREET_BEFORE) !== 0 && isUpper(s, i - 1) && near(s, i))
    return nameEnd(s, Math.min(i + 1, s.count - 1), false);
  // "Bu yeni dilim", "Bu kulvarı": Turkish "this", and no Indonesian lady.
  if (BU(s, i) && isThis(s, i) && mayOwnBefore(s)) return -1;
  const before = unitAt(s.text, (s.start[i] as number) - 1);
  if (before === 46 || before === 64 || before === 41 || before === 93) return -1;
  // "exemple point fr l'autre …": a domain's end.
  if (i > 0 && ((s.word[i - 1] as number) & DOT_WORD) !== 0) return -1;
  // "in 3394 ms и дальше": a measure.
  if (((s.cue[i] as number) & C_MEASURE) !== 0 && i > 0 && isNumber(s, i - 1)) return -1;
  let k = i + 1;
  while (k < s.count && k < i + 3 && ((s.word[k] as number) & TITLE) !== 0 && near(s, k)) k++;
  // "bà ngoại Xuyến".
  if (NGOAI(s, k) && near(s, k)) k++;
  // "sig.ra bassi".
  if (k + 1 < s.count && FEMALE(s, k) && unitAt(s.text, s.end[k - 1] as number) === 46 && near(s, k + 1)) k++;
  for (
    let n = 0;
    n < 2 &&
    k + 1 < s.count &&
    near(s, k) &&
    ((s.word[k] as number) & PARTICLE) !== 0 &&
    !isUpper(s, k) &&
    near(s, k + 1);
    n++
  )
    k++;
  if (k >= s.count || !near(s, k) || !isWord(s, k)) return -1;
  // "mrs de'ath", "mr o'neill": in small letters, the particle before its sign.
  if (sizeOf(s, k) <= 2 && !isUpper(s, i) && SHORT_TITLE(s, i)) {
    const tied = TIED.exec(s.text.slice(s.start[k], (s.start[k] as number) + 24));
    if (tied !== null) {
      ctx.emit(s.start[k] as number, (s.start[k] as number) + tied[0].length, "PERSON", 0.86, "person-title");
      return k + 1 < s.count ? k + 1 : k;
    }
  }
  // "GARNIER/ODETTE MME AF 1148": the flight that she takes.
  if (sizeOf(s, k) === 2 && isShoutedNumber(s, k)) return -1;
  // "Herr der Ringe".
  if (k === i + 2 && s.text.startsWith("der ", s.start[i + 1]) && evidence(s, k, k) === 0) return -1;
  // "il tecnico di Piacenza": where he is from.
  if (((s.word[k] as number) & PLACE) !== 0 && s.text.slice(s.start[k - 1], s.end[k - 1]) === "di") return -1;
  const joint = unitAt(s.text, s.end[k - 1] as number);
  if (joint !== 32 && joint !== 46) return -1;
  const w = s.word[k] as number;
  let particle = false;
  let sure = false;
  if (isCased(s, k)) {
    // "4471-882-MX, la Mesa …": the end of a code.
    if (unitAt(s.text, (s.start[i] as number) - 1) === 45 && isDigit(unitAt(s.text, (s.start[i] as number) - 2)))
      return -1;
    // "dr lindqvist", "meneer van der poel": all in small letters, and no word of any list.
    const small =
      !isUpper(s, k) &&
      !isUpper(s, i) &&
      SMALL_TITLE(s, i) &&
      (s.cue[k] as number) === 0 &&
      ((w & (LAST | COMMON)) === LAST ||
        ((w & ~(FIRST | LAST)) === 0 &&
          sizeOf(s, k) >= (k > i + 1 ? 3 : 4) &&
          (LISTS(s.hash[k] as number) & DICTIONARY) === 0 &&
          (k > i + 2 || !isOrdinary(s, k))));
    if (small || isWordTitled(s, i, k)) return take(ctx, i, k, 0.86, "person-title");
    // "z panią kasią", "с паном олегом": a case form of a given name.
    if (
      !isUpper(s, k) &&
      !isUpper(s, i) &&
      w === 0 &&
      sizeOf(s, k) >= 5 &&
      SLAVIC_TITLE(s, i) &&
      (stemBits(s, k) & FIRST) !== 0 &&
      !isOrdinary(s, k)
    )
      return take(ctx, i, k, 0.8, "person-title");
    // "mr j obrien".
    if (
      !isUpper(s, k) &&
      !isUpper(s, i) &&
      SMALL_TITLE(s, i) &&
      sizeOf(s, k) === 1 &&
      k + 1 < s.count &&
      near(s, k + 1) &&
      isWord(s, k + 1) &&
      sizeOf(s, k + 1) >= 4 &&
      !isUpper(s, k + 1) &&
      ((s.word[k + 1] as number) & COMMON) === 0 &&
      (s.cue[k + 1] as number) === 0
    )
      return take(ctx, i, k + 1, 0.84, "person-title");
    // "don Segundo", "Mme Poisson", "г-н Заяц": nothing but a family stands behind these, whatever else the word means.
    sure =
      isUpper(s, k) &&
      (ABBREVIATED(s, i) ||
        NGOAI(s, k - 1) ||
        isDoctor(s, i, k) ||
        (SURE_TITLE(s, i) && !isUpper(s, i)) ||
        // "Frau Best", "Ms. Church": of a list of families, and no word of this language but English, where a title decides.
        (ADDRESSED(s, i) && (LISTS(s.hash[k] as number) & FAMILY) !== 0 && !isOrdinary(s, k)));
    if (!isUpper(s, k) && !((w & (FIRST | LAST)) !== 0 && (w & COMMON) === 0 && isUpper(s, i))) return -1;
    if (isShoutedWord(s, i, k)) return -1;
    // "mas Feira de Santana": but, where it is no Javanese brother.
    if ((w & FIRST) === 0 && !isUpper(s, i) && MAS(s, i) && isOrdinary(s, i)) return -1;
    // "PAN hai": the tax number's name, not "Mr".
    if (!isUpper(s, k) && /^\p{Lu}{3,}$/u.test(s.text.slice(s.start[i], s.end[i]))) return -1;
    if (
      !isUpper(s, i) &&
      sizeOf(s, i) <= 2 &&
      !sure &&
      evidence(s, k, k) === 0 &&
      unitAt(s.text, s.end[i] as number) !== 46
    )
      return -1;
    const letter = isInitial(s, k) && unitAt(s.text, s.end[k] as number) === 46;
    // "mevr. Ter Braak", "sig. Lo Presti".
    particle =
      ((w & PARTICLE) !== 0 || (isUpper(s, k) && PARTICLES(s, k))) &&
      k + 1 < s.count &&
      isUpper(s, k + 1) &&
      near(s, k + 1);
    if ((w & COMMON) !== 0 && (w & (FIRST | LAST)) === 0 && !letter && !sure && !particle) return -1;
    if ((w & (STREET_BEFORE | ORG)) !== 0 && (w & (FIRST | LAST)) === 0) return -1;
  } else if ((w & COMMON) !== 0 || (s.cue[k] as number) !== 0) return -1;
  // "M. d'Haucourt": the particle is the name's first letter.
  if (
    sizeOf(s, k) === 1 &&
    k + 1 < s.count &&
    isUpper(s, k + 1) &&
    /^[dlo]['’]/i.test(s.text.slice(s.start[k], (s.start[k] as number) + 2))
  )
    return take(ctx, i, nameEnd(s, k + 1, false), 0.9, "person-title");
  if (!particle && !nameable(s, k) && !isInitial(s, k) && !sure) return -1;
  const last = nameEnd(s, k, !isCased(s, k));
  // "el libro Doña Bárbara": what was a title is passed by whole.
  const end = take(ctx, i, last, 0.9, "person-title");
  return end < 0 && isUpper(s, i) ? last : end;
}

/**
 * "mrs hope will sign", "mme rose veut un rdv", "pomagała mi pani wiosna": in small letters a name that is a word as well. Short titles stand
 * before nothing else; behind a whole word somebody may act, and behind "my" it is the wife.
 */
function isWordTitled(s: Scan, i: number, k: number): boolean {
  if (isUpper(s, k) || isUpper(s, i) || k !== i + 1 || sizeOf(s, k) < 3 || (s.cue[k] as number) !== 0) return false;
  const w = s.word[k] as number;
  if ((w & (TITLE | GREET | ORG | PLACE)) !== 0) return false;
  const family = (LISTS(s.hash[k] as number) & FAMILY) !== 0;
  const word = s.text.slice(s.start[k], s.end[k]);
  const named = (w & (FIRST | LAST)) !== 0 || isWordPart(word);
  if (SHORT_TITLE(s, i)) return named || (family && (w & COMMON) === 0);
  if (!WHOLE_TITLE(s, i) || !(named || (family && !isOrdinary(s, k)))) return false;
  if ((w & (PERSON_VERB | HUMAN_VERB)) !== 0 || (w & (COMMON | FIRST | LAST)) === COMMON) return false;
  return !(i > 0 && sameLine(s, i) && WHOSE(s, i - 1));
}
const SHORT_TITLE = spelled("mr mrs ms mme mlle sra srta mevr dhr mej dott sig.ra frk");
const WHOLE_TITLE = spelled(
  "frau herr herrn madame monsieur señora señor senhora senhor seu dona doña signora signor signorina mevrouw meneer fröken frøken pani pan pana panią panem paní pán pana rouva herra gospođa gospodin hr fr m",
);
const WHOSE = spelled(
  "meine seine ihre deine unsere eine die der mein dein kein keine als junge alte zur wie la una mi su ma ta sa une votre notre een de mijn min din sin en hans hennes",
);

const TIED = /^(?:o|d|de|l|m|n|t|mc)['’]\p{L}{2,18}(?!\p{L})/iu;

/** "u dr Wolnej", "Medic: dr. Pop", but no street's "12 Elm Dr Apt 4". */
function isDoctor(s: Scan, i: number, k: number): boolean {
  // "Dr House": behind a small word or at the start, where no street ends.
  const list = LISTS(s.hash[k] as number) & (DICTIONARY | FAMILY);
  const street =
    i > 0 && sameLine(s, i) && isUpper(s, i - 1) && ((s.word[i - 1] as number) & (GREET | PERSON_BEFORE)) === 0;
  if (!DOCTOR(s, i) || (isUpper(s, i) && (list === DICTIONARY || (list !== 0 && street && (list & DICTIONARY) !== 0))))
    return false;
  for (let n = i - 1; n >= 0 && n > i - 4 && sameLine(s, n + 1); n--) if (isNumber(s, n)) return false;
  return true;
}

/** No given name behind it, and no title behind that. */
function isThis(s: Scan, i: number): boolean {
  if (i + 1 < s.count && isUpper(s, i + 1) && ((s.word[i + 1] as number) & FIRST) !== 0) return false;
  return i + 3 >= s.count || (((s.word[i + 2] as number) | (s.word[i + 3] as number)) & AFTER_TITLE) === 0;
}

const N = wordSet("н р", "exact");
const NGOAI = wordSet("ngoại nội", "exact");
const MAS = wordSet("mas", "exact");
const BU = wordSet("bu", "lower");
const FEMALE = wordSet("ra na ssa", "exact");
const SURE_TITLE = wordSet("don doña dona hanımefendi", "lower");
const ABBREVIATED = wordSet("mme mlle mrs mr sra srta sr sig dhr mevr гн гжа н жа р", "lower");
const ADDRESSED = wordSet(
  `Frau Herr Herrn Hr Fr Ms Miss Mister Madame Mademoiselle Monsieur madame mademoiselle monsieur Señor Señora Señorita señor señora señorita Senhor Senhora senhor senhora Signor Signora signor
  signora Mevrouw Meneer mevrouw meneer Mijnheer mijnheer pan pani pana panią panem pán paní pana fru Fru fröken Fröken frøken Frøken herra rouva Rouva gospodin gospođa`,
  "exact",
);
const DOCTOR = wordSet("dr dra", "lower");
const SMALL_TITLE = wordSet(
  `dr dra mr mrs ms miss mister prof herr herrn frau hr fr dhr heer mevr mevrouw meneer mijnheer mej sig sigra signor signora signorina dott dottssa avv sra sr srta señor señora señorita
  senhor senhora sôr seu dona dom don doña mme mlle melle monsieur madame mademoiselle fru frue frk fröken frøken herra rouva neiti`,
  "exact",
);
const SLAVIC_TITLE = wordSet(
  "pan pani panią panem panu pana paní pánem pánovi gospodin gospođa gospođom gospodinom пан пані панові паном пана панією господин господина господину госпожа госпожой госпожу",
  "lower",
);
