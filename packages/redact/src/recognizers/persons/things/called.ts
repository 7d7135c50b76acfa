/**
 * Things that are called like people, told by the sentence: shades in a row, goods in a row, firms of two families, "Tom's Hardware", a
 * journey from town to town, states, departments, months, Vietnamese words. Asked where only the looks of words spoke for a person.
 */
import { holds, setOf } from "../../../names/bits.ts";
import { DICTIONARY, FAMILY, GIVEN } from "../../../names/features.ts";
import { LISTS, mannerHere } from "../../../names/model.ts";
import { spelled } from "../../../names/ordinary-words.ts";
import { CLASS, LATIN, UPPER, unitAt } from "../../../scan/classes.ts";
import { endings } from "../../../scan/endings.ts";
import { AMBIGUOUS, FIRST, GREET, hashWord, LAST, MONTH, PLACE, TITLE } from "../../../scan/lexicon.ts";
import { onceForText } from "../../../scan/once.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import {
  BOUGHT,
  COLOUR_NOUNS,
  COLOURS,
  CURRENCIES,
  LANDSCAPES,
  OF_SHOPS,
  OWN_BUSINESSES,
  OWNERS_ALONE,
  PROGRAMS_LIKE_PEOPLE,
  SCHOLARS,
  SHADES,
  SHOPS_LIKE_PEOPLE,
  SIDED_LANDS,
  STOCKED,
  VIRTUES,
} from "../../../words/called-like-people.ts";
import { isFirmsName } from "../../../words/firms-like-people.ts";
import { edged } from "../../edged.ts";
import { followsName } from "../../thing-nouns.ts";
import { isDate } from "../name-dates.ts";
import { acts, apart, isCased, isInitial, isListed, isUpper, sameLine, surelyLast } from "../name-tokens.ts";
import { SURE, stemBits } from "../stems.ts";
import { surnameLike } from "../surnames.ts";
import { isCountedRow, isLineOfBill, isListOfCounts } from "./bills.ts";
import { isBrand } from "./brand-names.ts";
import { isCalledAfter, isScene, SCENE_WORDS } from "./called-after.ts";
import { isJourney } from "./journeys.ts";
import { isLand } from "./lands.ts";
import { isStocked, saysStock } from "./stocked.ts";
import { isTierOf } from "./tiers.ts";
import { isVietnamesePair, opensVietnamese } from "./vietnamese.ts";

const hashes = (words: string): Uint8Array => setOf(words.split(/\s+/).map(hashWord), 1 << 11);
const SHADE = hashes(SHADES);
const COLOUR = hashes(COLOURS);
const COLOUR_NOUN = hashes(COLOUR_NOUNS);
const VIRTUE = hashes(VIRTUES);
const MONEY = hashes(CURRENCIES);
const BUSINESS = hashes(OWN_BUSINESSES);
const OWNER_ALONE = hashes(OWNERS_ALONE);
const SIDED = hashes(SIDED_LANDS);
const LANDSCAPE = hashes(LANDSCAPES);
const PROGRAM = hashes(PROGRAMS_LIKE_PEOPLE);
const SCHOLAR = hashes(SCHOLARS);
const SHOP = hashes(SHOPS_LIKE_PEOPLE);
const OF_SHOP = hashes(OF_SHOPS);
const BOUGHT_THERE = hashes(BOUGHT);
/** One bit for each value of the low bits of the hashes of words that tell a topic: most words of a text are none. */
const TOPIC_BITS = 1 << 15;
const topical = new Int32Array(TOPIC_BITS >> 5);
for (const word of `${OF_SHOPS} ${BOUGHT} ${STOCKED} ${SCENE_WORDS}`.split(/\s+/)) {
  const at = hashWord(word) & (TOPIC_BITS - 1);
  topical[at >> 5] = (topical[at >> 5] as number) | (1 << (at & 31));
}

const has = (set: Uint8Array, s: Scan, k: number): boolean => k >= 0 && k < s.count && holds(set, s.hash[k] as number);

/** What a text speaks of: vouchers, buying, two brands at least. */
const SPEAKS_VOUCHER = 1;
const SPEAKS_BUYING = 2;
const SPEAKS_BRANDS = 4;
const SPEAKS_SCENE = 8;
const SPEAKS_STOCK = 16;

/** Most texts speak of none, and would be read again for each of their names. */
const speaksOf = onceForText((s) => {
  let topics = 0;
  let brands = 0;
  for (let k = 0; k < s.count; k++) {
    const h = s.hash[k] as number;
    const at = h & (TOPIC_BITS - 1);
    if ((((topical[at >> 5] as number) >>> (at & 31)) & 1) !== 0) {
      if (holds(OF_SHOP, h)) topics |= SPEAKS_VOUCHER;
      if (holds(BOUGHT_THERE, h)) topics |= SPEAKS_BUYING;
      if (isScene(h)) topics |= SPEAKS_SCENE;
      if (saysStock(h)) topics |= SPEAKS_STOCK;
    }
    if (brands < 2 && isBrand(s, k) && ++brands === 2) topics |= SPEAKS_BRANDS;
  }
  return topics;
});

/** Are tokens `a..b` called like people by what the sentence says of them? */
export function isCalledThing(s: Scan, a: number, b: number): boolean {
  const topic = speaksOf(s);
  if ((topic & (SPEAKS_VOUCHER | SPEAKS_BUYING)) !== 0 && isSeller(s, a, b)) return true;
  if (((topic & SPEAKS_BRANDS) !== 0 && isAmongBrands(s, a, b)) || isOffice(s, a, b)) return true;
  if ((topic & SPEAKS_STOCK) !== 0 && isStocked(s, a, b)) return true;
  // "la marguerite": a flower behind its article.
  // "Rose ou violette, la housse existe": two shades.
  if (
    a === b &&
    !isUpper(s, a) &&
    has(SHADE, s, a) &&
    (FLOWER_ARTICLE(s, a - 1) || (OR(s, a - 1) && has(SHADE, s, a - 2)))
  )
    return true;
  if (isMoney(s, a, b) || (((s.word[a] as number) & FIRST) === 0 && isListOfCounts(s, a, b))) return true;
  if (!isUpper(s, a) || !isCased(s, a)) return false;
  if (isCalledAfter(s, a, b, (topic & SPEAKS_SCENE) !== 0)) return true;
  // "Grace Period", "Rose Garden": a word that nobody is called behind a virtue or a shade.
  if (b === a + 1 && isUpper(s, b) && (has(VIRTUE, s, a) || has(SHADE, s, a) || HEAD(s, a)) && isNobodys(s, b))
    return true;
  // "NaN", "PoE", "SaaS": a capital at the end.
  if (
    a === b &&
    ((s.shape[a] as number) & ALL_UPPER) === 0 &&
    CLASS[s.text.charCodeAt((s.end[a] as number) - 1)] === UPPER
  )
    return true;
  if (
    a === b &&
    (isInRow(s, a) ||
      isLineOfBill(s, a, has(SHADE, s, a)) ||
      isCountedRow(s, a) ||
      isLand(s, a) ||
      isSecondFamily(s, a) ||
      isVirtue(s, a) ||
      isShop(s, a) ||
      isProgram(s, a) ||
      ((topic & SPEAKS_BRANDS) !== 0 && has(PROGRAM, s, a) && isUpper(s, a) && !acts(s, a + 1)) ||
      isScholar(s, a) ||
      isTierOf(s, a) ||
      isRank(s, a))
  )
    return true;
  // "LIN-FCO": from airport to airport.
  if (b <= a + 1 && ((a < s.count - 1 && isRoute(s, a)) || (a === b && a > 0 && isRoute(s, a - 1)))) return true;
  // "na cor Areia", "couleur Paon": a stranger right behind the word for it.
  if (
    a === b &&
    apart(s, a - 1) &&
    has(COLOUR_NOUN, s, a - 1) &&
    ((s.word[a] as number) & FIRST) === 0 &&
    !acts(s, a + 1)
  )
    return true;
  if (a === b && isVersionOf(s, a)) return true;
  // "Josefin Sans": the rest of the name stands behind.
  if (
    a === b &&
    apart(s, b) &&
    isUpper(s, b + 1) &&
    (has(LANDSCAPE, s, b + 1) || (s.text.startsWith("Sans", s.start[b + 1]) && FONT.test(s.text)))
  )
    return true;
  // "send EDI": three capitals among words in small letters.
  if (a === b && (isAbbreviation(s, a) || opensVietnamese(s, a))) return true;
  return (
    ((topic & SPEAKS_VOUCHER) !== 0 && isVoucherOf(s, a, b)) ||
    isOwners(s, b) ||
    isSided(s, b) ||
    isJourney(s, a, b) ||
    isDepartment(s, a, b) ||
    isVietnamesePair(s, a, b) ||
    (b > a &&
      (isOwned(s, a) ||
        has(LANDSCAPE, s, b) ||
        (((s.word[b] as number) & MONTH) !== 0 && ((s.word[a] as number) & FIRST) === 0 && isDate(s, b)) ||
        isCodename(s, a)))
  );
}

const FONT = /(?<!\p{L})(?:fonts?|embed|typeface|glyphs?|css)(?!\p{L})/iu;

function isRoute(s: Scan, a: number): boolean {
  const port = (k: number): boolean =>
    ((s.shape[k] as number) & ALL_UPPER) !== 0 && (s.end[k] as number) - (s.start[k] as number) === 3;
  return (
    port(a) && port(a + 1) && unitAt(s.text, s.end[a] as number) === 45 && (isStranger(s, a) || isStranger(s, a + 1))
  );
}

/** "Unpair the P8 Max": behind a letter and a number a good is called by. */
function isVersionOf(s: Scan, a: number): boolean {
  const k = a - 1;
  if (!apart(s, k) || !isUpper(s, k) || ((s.shape[k] as number) & HAS_DIGIT) === 0 || acts(s, a + 1)) return false;
  return /^\p{Lu}\d{1,2}$/u.test(s.text.slice(s.start[k], s.end[k]));
}

function isAbbreviation(s: Scan, a: number): boolean {
  const shouts = (k: number): boolean => k >= 0 && k < s.count && ((s.shape[k] as number) & ALL_UPPER) !== 0;
  return (s.end[a] as number) - (s.start[a] as number) <= 3 && shouts(a) && !shouts(a - 1) && !shouts(a + 1);
}

/** "ابنتي سعيدة بالهدية": how she is with something, not who. */
export function isFeeling(s: Scan, i: number): boolean {
  if (apart(s, i) && LATELY(s, i + 1) && ((s.word[i] as number) & (FIRST | LAST)) === 0) return true;
  // "مو راضي يفتح": it will not.
  if (FEELS(s, i) && apart(s, i - 1) && UNWILLING(s, i - 1)) return true;
  return FEELS(s, i) && GOES_ON.test(s.text.slice(s.end[i], (s.end[i] as number) + 6));
}
const FEELS = wordSet("سعيد سعيدة راضي راضية راض مسرور مسرورة فرحان فرحانة كريم كريمة وحيد وحيدة", "exact");
const UNWILLING = spelled("مو مش ما مب ماهو مهو غير");
/** "زوجي صبر كثيرا": behind what somebody did. */
const LATELY = wordSet("كثيرا طويلا قليلا جدا", "exact");
const GOES_ON = /^ (?:بال|جدا|لأن |من ال)/;

/** "lamba hâlâ yanıyor": still; without its accents it is an aunt as well. */
export const isStill = wordSet("hâlâ", "exact");

/** "okus jagoda", "geur Jasmijn": a word for how things look, smell or taste. */
export const isColourNoun = (s: Scan, k: number): boolean => has(COLOUR_NOUN, s, k);

const FLOWER_ARTICLE = wordSet(
  "du del dal la le les l une un des the a an il una uno el los las o os as um uma do da de het een det den en ett",
  "exact",
);

const JOINT = wordSet(
  "and or und oder et ou y o e en of och eller og tai lub i a nebo sau și и или і або ve veya és vagy",
  "exact",
);
const OR = wordSet("ou or oder o of eller lub nebo sau или або veya vagy", "exact");
/** Members of a row on either side at most. */
const ROW = 6;
/** Words between a row and what it is a row of. */
const NEAR = 14;

/** The member of the row before or behind token `k`, or -1: a comma stands between, a joint, or both. */
function neighbour(s: Scan, k: number, step: 1 | -1): number {
  let n = k + step;
  if (n < 0 || n >= s.count) return -1;
  if (JOINT(s, n)) n += step;
  if (n < 0 || n >= s.count || (!isUpper(s, n) && !has(COLOUR, s, n))) return -1;
  const [left, right] = step < 0 ? [n, k] : [k, n];
  const gap = s.text.slice(s.end[left], Math.min(s.start[right] as number, (s.end[left] as number) + 12));
  return /^(?:, ?|,? \p{Ll}{1,5} )$/u.test(gap) ? n : -1;
}

function endOfRow(s: Scan, a: number, step: 1 | -1): number {
  let end = a;
  for (let n = 0; n < ROW; n++) {
    const next = neighbour(s, end, step);
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** "Olive, Ruby and Hazel are the shades", "Roos, blauw of groen", "Joy, Faith or Harmony bundles". */
function isInRow(s: Scan, a: number): boolean {
  const first = endOfRow(s, a, -1);
  const last = endOfRow(s, a, 1);
  // "kam in Grau".
  if (first === last) return has(SHADE, s, a) ? isOneShade(s, a) : has(COLOUR, s, a) && OF_SHADE(s, a - 1);
  if (acts(s, last + 1)) return false;
  // "Joy, Faith or Harmony bundles".
  if (mannerHere(s).language === 1 && apart(s, last) && !isUpper(s, last + 1) && followsName(s, last + 1)) return true;
  let shades = 0;
  let others = 0;
  let coloured = false;
  for (let k = first; k <= last; k++) {
    // "Dale and White": a family's name with its capital.
    if (has(COLOUR, s, k) && !isUpper(s, k)) coloured = true;
    if (has(SHADE, s, k) || has(COLOUR, s, k)) shades++;
    else if (isUpper(s, k)) others++;
  }
  if (shades === 0 || others > shades) return false;
  // "Hazel, Sage and Rust are back in stock".
  if (IN_STOCK.test(s.text.slice(s.end[last], (s.end[last] as number) + 32))) return true;
  // "Šeřík a Kopretina chybí": two flowers, and none of them is there.
  if (shades >= 2 && others === 0 && (OUT_OF_STOCK(s, last + 1) || OUT_OF_STOCK(s, last + 2))) return true;
  return coloured || isColourNear(s, first, last);
}

const OUT_OF_STOCK = wordSet(
  `gone missing unavailable ausverkauft vergriffen fehlen manquent indisponibles faltan esgotados esgotadas mancano uitverkocht op slut slutsålda udsolgt utsolgt loppu lopussa niedostępne niedostępni brakuje chybí chýbajú vyprodané nincs nincsenek elfogyott elfogyottak hiányzik
  lipsesc epuizate липсват свършиха закінчились закінчилися немає закончились закончились нет λείπουν εξαντλήθηκαν nema nedostaju zmanjkalo manjka tükendi bitti yok`,
  "folded",
);
const IN_STOCK = /(?:in|out of|off) stock|sold out|discontinued|restocked|on back ?order/i;

function isColourNear(s: Scan, first: number, last: number): boolean {
  for (let k = Math.max(0, first - NEAR); k < s.count && k <= last + NEAR; k++) if (has(COLOUR_NOUN, s, k)) return true;
  return false;
}

const OF_SHADE = wordSet("in en em in i w v na na", "exact");

/** "in Hazel, the shade …", "shade Hazel": one alone needs the word for it right beside. */
function isOneShade(s: Scan, a: number): boolean {
  if (acts(s, a + 1)) return false;
  return (
    has(COLOUR_NOUN, s, a + 1) ||
    (a > 0 && (has(COLOUR_NOUN, s, a - 1) || (OF_SHADE(s, a - 1) && isColourNear(s, a, a))))
  );
}

/** "Johnson & Johnson", "Procter & Gamble": two families make a firm, with no verb of people behind. */
function isSecondFamily(s: Scan, a: number): boolean {
  if (a === 0 || !sameLine(s, a) || acts(s, a + 1)) return false;
  if (s.text.slice(s.end[a - 1], s.start[a]) !== " & " || !isUpper(s, a - 1)) return false;
  // "Ben & Jerry's".
  if (isFirmsName(s.text.slice(s.start[a - 1], s.end[a - 1]), s.text.slice(s.start[a], s.end[a]))) return true;
  return ((s.word[a - 1] as number) & FIRST) === 0 && ((s.word[a] as number) & (FIRST | AMBIGUOUS)) !== FIRST;
}

const SPECIFIES =
  /^ (?:(?:in|to|of|for) (?:the|your|our|this|that|a|an|it|them|us|everything|humanity)|of|that)(?![\p{L}])/u;

/** "Serbischer Dinar", "Libra Esterlina", "Yuan": money, with a land before or behind that nobody is called. */
function isMoney(s: Scan, a: number, b: number): boolean {
  let money = false;
  for (let k = a; k <= b; k++) {
    if (!isStranger(s, k) || (stemBits(s, k) & (FIRST | LAST)) !== 0) return false;
    money ||= has(MONEY, s, k);
  }
  return money;
}

/** "Edit Purchase", "Max Size", "Troy Ounce": given names that open what a screen says. */
const HEAD = wordSet("Edit Max Troy Bill", "exact");

/** A common English word that is no family's name. */
const isNobodys = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (FIRST | LAST)) === 0 &&
  (LISTS(s.hash[k] as number) & (DICTIONARY | FAMILY | GIVEN)) === DICTIONARY;

function isVirtue(s: Scan, a: number): boolean {
  return has(VIRTUE, s, a) && SPECIFIES.test(s.text.slice(s.end[a], (s.end[a] as number) + 18));
}

const OF = wordSet(
  "of from von vom van de du des da do del della di der pentru от за із від od z ze fra från til til till של από του της τον το cho",
  "exact",
);

/** "Gavekort fra Magasin og Matas", "Сертифікат Єва": whose voucher it is, one of a row or the first. */
function isVoucherOf(s: Scan, a: number, b: number): boolean {
  if (b > a && has(OF_SHOP, s, a)) return true;
  if (acts(s, b + 1)) return false;
  // "Gutschein von Martina", "gift card from Emma": who gave it.
  if (isGivenBy(s, a)) return false;
  let first = a;
  for (let n = 0; n < 3; n++) {
    const before = neighbour(s, first, -1);
    if (before < 0 || has(OF_SHOP, s, before)) break;
    first = before;
  }
  if (!apart(s, first - 1)) return false;
  return has(OF_SHOP, s, first - 1) || (OF(s, first - 1) && apart(s, first - 2) && has(OF_SHOP, s, first - 2));
}

const isGivenBy = (s: Scan, a: number): boolean =>
  OF(s, a - 1) && (((s.word[a] as number) & FIRST) !== 0 || (stemBits(s, a) & SURE) !== 0) && !has(SHOP, s, a);

/** Words between a shop and what is told of shops. */
const BESIDE_SHOP = 9;

/** "Купих го от Технополис", "Conad accetta il buono": strangers to every list of given names where one buys, or pays with a voucher. */
function isSeller(s: Scan, a: number, b: number): boolean {
  let given = false;
  for (let k = a; k <= b; k++)
    given ||= (((s.word[k] as number) | stemBits(s, k)) & FIRST) !== 0 || (LISTS(s.hash[k] as number) & GIVEN) !== 0;
  // "el vale no sirve en Pedro del Hierro": a family's shop where one stands in it.
  if (given && !(isUpper(s, a) && INSIDE(s, a - 1))) return false;
  // "kupiłem od Wiśniewskiego", "I bought it from Okonkwo in 2B": of whom.
  if (
    a === b &&
    OF_WHOM(s, a - 1) &&
    !has(SHOP, s, a) &&
    (surnameLike(s, a) > 0 || (stemBits(s, a) & LAST) !== 0 || surelyLast(s, a))
  )
    return false;
  if (acts(s, b + 1) || (a > 0 && ((s.word[a - 1] as number) & (TITLE | GREET)) !== 0)) return false;
  for (let k = Math.max(0, a - BESIDE_SHOP); k < s.count && k <= b + BESIDE_SHOP; k++)
    if ((k < a || k > b) && holds(OF_SHOP, s.hash[k] as number)) return true;
  // "gekauft bei Anna" may be hers.
  if (given && AT_HOME(s, a - 1)) return false;
  if (has(BOUGHT_THERE, s, b + 1)) return true;
  if (a === 0 || !(AT_SHOP(s, a - 1) || JOINT(s, a - 1))) return false;
  for (let k = a - 2; k >= 0 && k >= a - 6; k--) if (holds(BOUGHT_THERE, s.hash[k] as number)) return true;
  return false;
}
/** "Shopify with Klaviyo, orders go to NetSuite": a word of no list of names between two programs or makers. */
function isAmongBrands(s: Scan, a: number, b: number): boolean {
  for (let k = a; k <= b; k++)
    if (!isStranger(s, k) || (LISTS(s.hash[k] as number) & (GIVEN | FAMILY)) !== 0 || stemBits(s, k) !== 0)
      return false;
  if (acts(s, b + 1)) return false;
  let brands = 0;
  for (let k = Math.max(0, a - BESIDE_SHOP); k < s.count && k <= b + BESIDE_SHOP; k++)
    if ((k < a || k > b) && isBrand(s, k) && ++brands === 2) return true;
  return false;
}

const METHOD = wordSet(
  "distance smoothing algorithm algorithms filter filters transform theorem sort score graph series distribution classifier regression estimator kernel matrix noise curve index test chain chains process encoding cipher hashing tree trees search units scale degrees correction corrections adjustment criterion statistic plot plots interval",
);

/** "the score is Bayes with Laplace smoothing": scholars beside what is called after them. */
function isScholar(s: Scan, a: number): boolean {
  if (!has(SCHOLAR, s, a) || acts(s, a + 1) || mannerHere(s).language !== 1) return false;
  for (let k = Math.max(0, a - NEAR); k < s.count && k <= a + NEAR; k++)
    if (k !== a && (METHOD(s, k) || has(SCHOLAR, s, k))) return true;
  return false;
}

const AT_SHOP = wordSet(
  "from at in on τον την το bei von im beim chez à au aux sur en de del da dal dalla na no em nas nos bij op på hos i fra från w we z ze v ve od o din la de в во на от из с у за από στο στον στη στην του את ב من عند في से पर ở tại di dari",
  "exact",
);

const PROGRAM_NOUN = wordSet(
  "tests test suite suites spec specs scripts script module modules gem package packages compiler runtime syntax code pipeline server servers cluster query queries table tables job jobs build builds client driver repo plugin library framework container image node nodes agent model prompt skill assistant workflow",
);

/** "Jasmine tests", "Cassandra nodes": what programs called like people have. */
function isProgram(s: Scan, a: number): boolean {
  return (
    has(PROGRAM, s, a) &&
    apart(s, a) &&
    PROGRAM_NOUN(s, a + 1) &&
    !isUpper(s, a + 1) &&
    // "Cassandra builds the report": what she does with it.
    !(apart(s, a + 1) && OBJECT(s, a + 2))
  );
}

const OBJECT = spelled("the a an it them her his my our your their this that these those us me him everything");

const RANK = wordSet(
  "dean major duke earl prince princess king queen judge bishop marshal sheriff general captain baron sergeant chancellor porter page butler",
);
const OF_RANK = wordSet(
  "list field fields office award version versions release releases incident incidents issue issues update updates outage outages change changes upgrade key road roads city cities bug bugs repair repairs size bed mattress pin charm book books chicken",
);

/** "Dean's list", "Major field": a rank or a degree before a thing. */
function isRank(s: Scan, a: number): boolean {
  if (!RANK(s, a) || mannerHere(s).language !== 1) return false;
  const own = s.text.slice(s.end[a], (s.end[a] as number) + 3);
  const next =
    /^['’]s $/.test(own) && a + 1 < s.count
      ? (s.start[a + 1] as number) === (s.end[a] as number) + 1
        ? a + 2
        : a + 1
      : a + 1;
  return (
    next < s.count && sameLine(s, next) && OF_RANK(s, next) && (s.start[next] as number) - (s.end[a] as number) <= 3
  );
}

const OF_WHOM = wordSet("from od ze od у от від от", "exact");
const AT_HOME = wordSet("bei chez da hos bij u у i", "exact");
const INSIDE = wordSet("in en em bei chez da na på i hos bij w v u din у в във", "exact");

/** "en Zara", "bei Thalia": a shop where one stands in it, and nothing goes on with the name. */
function isShop(s: Scan, a: number): boolean {
  return (
    has(SHOP, s, a) &&
    a > 0 &&
    apart(s, a - 1) &&
    INSIDE(s, a - 1) &&
    mannerHere(s).language !== 1 &&
    !(apart(s, a) && isUpper(s, a + 1)) &&
    !acts(s, a + 1)
  );
}

/** "Tom's Hardware", "Baldur's Gate", "Macy's": a business, a game or an illness with its owner's ending. */
function isOwners(s: Scan, b: number): boolean {
  const to = s.end[b] as number;
  const mark = unitAt(s.text, to);
  if ((mark !== 39 && mark !== 0x2019) || unitAt(s.text, to + 1) !== 115) return false;
  if (has(OWNER_ALONE, s, b)) return true;
  // The ending is a token of its own.
  const next = b + 1 < s.count && (s.start[b + 1] as number) === to + 1 ? b + 2 : b + 1;
  return next < s.count && (s.start[next] as number) === to + 3 && isUpper(s, next) && has(BUSINESS, s, next);
}

/** "Assassin's Creed Valhalla": what follows the owner's ending begins with such a word. */
function isOwned(s: Scan, a: number): boolean {
  return has(BUSINESS, s, a) && /['’]s $/.test(s.text.slice(Math.max(0, (s.start[a] as number) - 3), s.start[a]));
}

const isStranger = (s: Scan, k: number): boolean => !isListed(s, k);

/** "Driftansvarig", "Laatuosastolle", "Kundeserviceavdelingen": an office or a department, in compounds of one word. */
const DEPARTMENT = endings([
  [
    `ansvarig ansvarige ansvarlig ansvarliga chefen sjefen cheferna lederen ledaren avdelningen avdelingen afdelingen avdelning avdeling afdeling abteilung referat dezernat leitung teamet gruppen gruppe kontoret
    päällikkö päällikön päällikölle päälliköltä osasto osaston osastolle osastolla osastolta johtaja johtajalle johtajan palvelu palvelun palveluun palvelulle tiimi tiimin tiimille vastaava vastaavalle
    osztály osztálynak osztályra vezető vezetőnek vezetőnél ügyfélszolgálat ügynek`.replace(/\s+/g, " "),
    1,
  ],
]);

function isDepartment(s: Scan, a: number, b: number): boolean {
  for (let k = a; k <= b; k++)
    if (
      isStranger(s, k) &&
      (s.script[k] as number) === LATIN &&
      DEPARTMENT(s.text, s.start[k] as number, s.end[k] as number, 3) !== 0
    )
      return true;
  return false;
}

/** Does the word say that a department signs: "innkjøpsavdelingen", "laatuosasto"? */
export const signsForDepartment = (s: Scan, k: number): boolean => isDepartment(s, k, k);

/** Do tokens `a..b`, in a script without capitals, end in the word for one: "स्वागत कक्ष"? */
export const isDepartmentUncased = (s: Scan, a: number, b: number): boolean =>
  !isCased(s, a) && b > a && (OFFICE_BEHIND(s, b) || OFFICE_BEFORE(s, a));

const GOOD = wordSet("تحية शुभ শুভ શુભ ਸ਼ੁਭ", "exact");
const HOUR = wordSet("طيبة संध्या प्रभात दोपहर रात्रि दिवस सकाळ সন্ধ্যা সকাল রাত্রি સવાર સાંજ", "exact");
const OFFICE_BEHIND = wordSet("कक्ष केंद्र सेवा विभाग टीम डेस्क कार्यालय शाखा বিভাগ ఇలాఖా பிரிவு", "exact");
const OFFICE_BEFORE = wordSet("قسم فريق إدارة ادارة شركة مؤسسة محل متجر מחלקת צוות אגף חברת חנות סניף רשת", "exact");

/** "क्रय विभाग", "قسم المشتريات", "צוות רכש": in scripts without capitals. */
function isOffice(s: Scan, a: number, b: number): boolean {
  if (isCased(s, a)) return false;
  // "शुभ संध्या": good evening.
  if (a === b && apart(s, a - 1) && GOOD(s, a - 1) && HOUR(s, a)) return true;
  if (isDepartmentUncased(s, a, b)) return true;
  return (apart(s, b) && OFFICE_BEHIND(s, b + 1)) || (apart(s, a - 1) && OFFICE_BEFORE(s, a - 1));
}

/** "N. Virginia", "S. Korea": a side of the world before a land. */
export function isSided(s: Scan, b: number): boolean {
  const a = b - 1;
  if (a < 0 || !isInitial(s, a) || unitAt(s.text, s.end[a] as number) !== 46) return false;
  if (!"NSEW".includes(s.text.charAt(s.start[a] as number))) return false;
  return has(SIDED, s, b) || ((s.word[b] as number) & (PLACE | LAST)) === PLACE;
}

const SYSTEM = edged(
  /(?:ubuntu|debian|mint|fedora|android|macos|mac os x?|os x|elementary os|windows|yocto|openstack|ios) v?\d{1,3}(?:\.\d{1,3}){0,2},? ["“'(]?$/i,
);

/** "Ubuntu 22.04 Jammy Jellyfish". */
function isCodename(s: Scan, a: number): boolean {
  const from = s.start[a] as number;
  return (
    a > 1 && ((s.shape[a - 1] as number) & HAS_DIGIT) !== 0 && SYSTEM.test(s.text.slice(Math.max(0, from - 28), from))
  );
}
