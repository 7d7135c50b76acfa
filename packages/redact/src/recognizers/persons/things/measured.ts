/** Things called like people, by the numbers, letters and products' words right beside: "Frida 140x200", "Calidra UNO R3", "2 x Lotte". */
import { spelled } from "../../../names/ordinary-words.ts";
import { unitAt } from "../../../scan/classes.ts";
import { FIRST } from "../../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { isListed, isUpper, sameLine } from "../name-tokens.ts";

/** What programmers and shops have; "the Apollo client", but "ask Anna, client of ours": an article stands before. */
const THING = wordSet(
  "client server cache cluster plugin api sdk app module framework library dashboard job pipeline build container pod repo repository service database queue driver console firmware patch update package bundle tariff plan line router printer model range series collection suite template bot integration connector webhook endpoint extension widget editor theme tool toolkit engine lens lounge stadium terminal station test rule number theorem method score index curve algorithm filter transform plot statistic coefficient bridge prize award conference",
);
const ARTICLE = wordSet("the our your my this that a an new old latest");
/** Behind a name: degrees, offices, "Jr". */
const CREDENTIAL = spelled(
  "md phd jr sr ii iii iv ceo cto cfo coo cmo cio hr it qa dba mba rn dds esq cpa bsc msc ma ba dr pm am cet gmt vip usa uk eu cv pdf doc docx jpg png dob id",
);
/** What a product has, and no person. */
const OF_PRODUCT = wordSet(
  "app apps board boards browser cli cloud firmware framework ide installer kernel library libraries plugin plugins sdk shell sketch sketches software studio toolkit website device devices documentation docs driver drivers editor emulator launcher",
);
const VERSION = /^ v?\d{1,3}(?:\.\d{1,5}){1,3}(?![\p{L}\d]| ?[€$£])/u;
/** "Anna Kowalska 12.05.1981": a day, which only a year in full tells from a version behind one word. */
const DAY = /^ (?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)\d\d|(\d\d))(?!\.?\d)/;
const PAID = /^ \d{1,3}\.\d\d(?![\d.])/;
/** "Frida 140x200", "Carmen 7 kg". */
const SIZED =
  /^ \d{1,4}(?: ?[x×] ?\d{1,4}|[.,]\d)?(?: ?[x×] ?\d{1,4})? ?(?:x ?\d{1,4}|kg|g|cm|mm|m²|l|ml|cl|gb|tb|mb|w|kw|v|mah|inch|zoll|pollici|pulgadas|pouces|mbit|mbps|gbit|gbps|m(?= ?[,.;]|$)|кг|см|мм|л|гб|вт)(?![\p{L}])|^ \d{2,4} ?[x×] ?\d{2,4}/iu;
/** "Yıldız 9000 modelinde", "Luna 300 Serie". */
const MODEL =
  /^ \d{1,5}\p{L}{0,2} (?:(?:to|на|auf|à|a|para|al?|til|till|naar|na|do) )?(?:(?:the |die |la |il |el |o )?(?:new|нов\p{L}+|neue\p{L}*|nouve\p{L}+|nuov\p{L}+|nuev\p{L}+|nov\p{L}+) )?(?:model|modell|modelo|modelu|modèle|modello|modeli|modelinde|serie|series|seria|модель|модели)(?!\p{L})/iu;
/** "the Jordan 4 Retro". */
const GENERATION = /^ \d{1,2} \p{Lu}\p{Ll}/u;
const RANGE = /^ \d{3,5}[a-z]? \p{Ll}{3}/u;
const NUMBERED =
  /^[-_](?:\p{Lu}{0,3}\d{1,3}|(?:nightly|prod|dev|test|stage|staging|build|node|server|db|vm|api|app|beta|[Nn]r|[Nn]ummer|[Nn]o|ID|[Ii]d|[Cc]ode))(?![\p{L}\d])/u;
const CODE = /^ (?:[A-Z]{1,3}-?\d{1,6}[a-z]{0,4}|\d{1,4} [A-Z]{2,6})(?![\p{L}\d])/u;
/** "2-1", "3 : 0". */
const SCORE = /^ (?:\d{1,2} ?[-–] ?\d{1,2}|\d ?: ?\d) \p{Lu}\p{Ll}/u;
const SCORED = /\p{Ll} (?:\d{1,2} ?[-–] ?\d{1,2}|\d ?: ?\d) $/u;
const QUARTER = /^ (?:Q[1-4]|H[12]|FY\d\d)(?![\p{L}\d])/u;
/** "Guadalupe 12 a Esperanza 13": from one number to another. */
const MOVES = /^ v?\d{1,3} (?:to|a|à|al|auf|zu|na|do|para|naar|till|til|на|до|→|->|=>) \p{Lu}\p{L}+ v?\d/u;
const MOVED = /\d (?:to|a|à|al|auf|zu|na|do|para|naar|till|til|на|до|→|->|=>) $/u;

const QUOTES = "\"'„“«‚‘";
/** So many of a thing. */
const COUNTED = /(?:^|[\n\s(])\d{1,3} ?[x×] $/;

/** Do numbers, sizes, versions or what products have stand beside tokens `a..b`? */
export function isMeasured(s: Scan, a: number, b: number): boolean {
  const to = s.end[b] as number;
  if (unitAt(s.text, to) === 32 && (isBeforeNumber(s, a, b) || isBeforeProduct(s, a, b))) return true;
  if (isNumbered(s, b) || isSizedFurther(s, b)) return true;
  const from = s.start[a] as number;
  const last = unitAt(s.text, from - 2);
  if (last >= 48 && last <= 57 && SCORED.test(s.text.slice(Math.max(0, from - 12), from))) return true;
  // "1 x Olivia side table", "2 x „Lotte“".
  const bare = QUOTES.includes(s.text[from - 1] ?? " ") ? from - 1 : from;
  const times = unitAt(s.text, bare - 2);
  return (times === 120 || times === 0xd7) && COUNTED.test(s.text.slice(Math.max(0, bare - 6), bare));
}

/** "frontu Lidia Biała Mat 596x716": a word more between. */
const isSizedFurther = (s: Scan, b: number): boolean =>
  b + 2 < s.count &&
  ((s.shape[b + 2] as number) & HAS_DIGIT) !== 0 &&
  unitAt(s.text, s.end[b] as number) === 32 &&
  SIZED_FURTHER.test(s.text.slice(s.end[b], (s.end[b] as number) + 24));
const SIZED_FURTHER = /^ \p{L}{2,9} \d{2,4} ?[x×] ?\d{2,4}(?!\d)/u;

function isBeforeNumber(s: Scan, a: number, b: number): boolean {
  const to = s.end[b] as number;
  const next = unitAt(s.text, to + 1);
  // "… is a 2004 comedy".
  if (next === 105) return /^ is an? (?:19|20)\d\d /.test(s.text.slice(to, to + 14));
  // "Jordan Q3 Forecast".
  if (next === 81 || next === 70 || next === 72) return QUARTER.test(s.text.slice(to, to + 6));
  if ((next < 48 || next > 57) && next !== 118) return false;
  const behind = s.text.slice(to, to + 40);
  const day = DAY.exec(behind);
  const isDay = day !== null && (b > a || day[1] === undefined);
  // "Leeds 0-0 Preston".
  // "Anna Berg 24.00": what somebody is paid.
  const version =
    VERSION.test(behind) && !isDay && !(b > a && ((s.word[a] as number) & FIRST) !== 0 && PAID.test(behind));
  if (version || [MOVES, MODEL, SIZED, SCORE].some((pattern) => pattern.test(behind))) return true;
  // "the Henry 2000 vacuum".
  if (a === b && a > 0 && ARTICLE(s, a - 1) && (RANGE.test(behind) || GENERATION.test(behind))) return true;
  const from = s.start[a] as number;
  return /^ v?\d/.test(behind) && MOVED.test(s.text.slice(Math.max(0, from - 8), from));
}

function isBeforeProduct(s: Scan, a: number, b: number): boolean {
  const to = s.end[b] as number;
  const stranger = !isListed(s, a) && !isListed(s, b);
  // "Kyocera Ecosys M5526cdw", "Calidra 33 BLE": strangers before a model's letters and number.
  if (stranger && unitAt(s.text, to + 1) < 91 && CODE.test(s.text.slice(to, to + 14))) return true;
  const next = b + 1;
  if (next >= s.count || !sameLine(s, next)) return false;
  // "Launch Northlume IDE", "a Calidra UNO R3", "the Northlume boards": in no list, before letters that stand for a thing, or a thing.
  if (stranger) {
    const size = (s.end[next] as number) - (s.start[next] as number);
    const letters = ((s.shape[next] as number) & (ALL_UPPER | HAS_DIGIT)) === ALL_UPPER && size >= 2 && size <= 5;
    if ((letters && !CREDENTIAL(s, next) && (s.cue[next] as number) === 0) || OF_PRODUCT(s, next)) return true;
  }
  return a > 0 && a === b && !isUpper(s, next) && sameLine(s, a) && ARTICLE(s, a - 1) && THING(s, next);
}

/** "LINNEA-2", "Gaia_PT3", "Wendy-nightly": machines and builds. */
export function isNumbered(s: Scan, k: number): boolean {
  const to = s.end[k] as number;
  const mark = unitAt(s.text, to);
  return (mark === 45 || mark === 95) && NUMBERED.test(s.text.slice(to, to + 10));
}
