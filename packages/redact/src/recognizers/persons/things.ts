/** Things called like people: "Sofa Kalina", "Apache Cassandra", "storm Ciara", "from Letizia 2.1 to Beatrice 3.0". */

import { holds, setOf } from "../../names/bits.ts";
import { isInflected, isOrdinary, isScandinavian, mayBeEnglish, spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { endings } from "../../scan/endings.ts";
import {
  AFTER_TITLE,
  COMMON,
  FIRST,
  GREET,
  HUMAN_VERB,
  hashWord,
  LAST,
  PERSON_BEFORE,
  PERSON_VERB,
  PHRASE_END,
  PLACE,
  SIGNOFF,
  STREET_BEFORE,
  TITLE,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { FIRM_FIRST_WORDS, isFirmsName } from "../../words/firms-like-people.ts";
import { inTableOfThings } from "../fields/first-head.ts";
import { isGood, isGoodBehind, isThingWord } from "../thing-nouns.ts";
import { isCalledThing } from "./called-things.ts";
import { isFirmOfFamily } from "./family-firms.ts";
import { isSentTo, isTown, isTwoWordTown } from "./name-places.ts";
import { isCased, isInitial, isUpper, sameLine, surelyFirst } from "./name-tokens.ts";
import { isOfRowOrTitle } from "./rows-and-titles.ts";
import { stemBits } from "./stems.ts";
import { isBesideThing } from "./things-beside.ts";

/** A long list, kept out of the lexicon: it is asked of few words. */
function hashed(words: string): (s: Scan, k: number) => boolean {
  const set = setOf(words.split(/\s+/).map(hashWord), 1 << 14);
  return (s, k) => k >= 0 && k < s.count && holds(set, s.hash[k] as number);
}

const BEFORE = isGood;
const BEHIND = isGoodBehind;
/** What programmers and shops have; "the Apollo client", but "ask Anna, client of ours": an article stands before. */
const THING = wordSet(
  "client server cache cluster plugin api sdk app module framework library dashboard job pipeline build container pod repo repository service database queue driver console firmware patch update package bundle tariff plan line router printer model range series collection suite template bot integration connector webhook endpoint extension widget editor theme tool toolkit engine lens lounge stadium terminal station test rule number theorem method score index curve algorithm filter transform plot statistic coefficient bridge prize award conference",
);
const ARTICLE = wordSet("the our your my this that a an new old latest");
/** "in Harper Grey": how a thing is coloured. */
const COLOUR = wordSet(
  "grey gray blue black white green red pink beige oak walnut navy teal cream ivory silver gold brown taupe sand stone mint charcoal velvet leather linen",
);
const PAINTED = wordSet("in colour color shade finish fabric paint lipstick foundation");

/** Where parcels and trains go: what follows is a place, whether listed or not. */
const SITE = wordSet(
  "verteilzentrum paketzentrum zustellbasis zentrallager bahnhof flughafen depot hub gare aéroport estación aeropuerto estação aeroporto stazione station luchthaven flygplats lufthavn lotnisko letiště letisko repülőtér aerodrom летище аэропорт аеропорт вокзал станция havalimanı sân-bay bandara",
  "folded",
);
const MAKER = wordSet(
  "amazon aws google microsoft azure salesforce oracle adobe apache ibm sap cisco atlassian samsung sony lenovo asus logitech intel amd nvidia mozilla android ubuntu debian macos windows office",
);
/** What a product has, and no person. */
const OF_PRODUCT = hashed(
  "app apps board boards browser cli cloud firmware framework ide installer kernel library libraries plugin plugins sdk shell sketch sketches software studio toolkit website device devices documentation docs driver drivers editor emulator launcher",
);
/** Behind a name: degrees, offices, "Jr". */
const CREDENTIAL = spelled(
  "md phd jr sr ii iii iv ceo cto cfo coo cmo cio hr it qa dba mba rn dds esq cpa bsc msc ma ba dr pm am cet gmt vip usa uk eu cv pdf doc docx jpg png dob id",
);
const CREED = wordSet("christian pascal jordan", "lower");
const OF_CREED = wordSet(
  "holiday holidays church churches music faith school schools values charity charities bookstore calendar festival festivals community communities compiler syntax dinar dinars",
);
const HOLIDAY = wordSet(
  "himmelfartsdag noël noel pâques navidad ostern vaillant longhi easter toussaint christi santa pentecost whitsun",
  "lower",
);
const CALLE = spelled("Calle");
const EDIT = wordSet("Edit", "exact");
const OUR_LADY = wordSet("Virgen Nossa", "exact");
const TOWNS_AND = wordSet("e y i", "exact");
const PLAN = wordSet(
  "đèn Đèn bàn Bàn ghế Ghế tủ Tủ giường Giường kệ Kệ đường Đường phố Phố gói Gói ga Ga trạm Trạm bến Bến chợ Chợ buýt quán Quán phở kẹo bánh sữa tàu tivi kho Kho Tết Giỗ Tổ",
  "exact",
);
const VERSION = /^ v?\d{1,3}(?:\.\d{1,5}){1,3}(?![\p{L}\d]| ?[€$£])/u;
/** "Frida 140x200", "Carmen 7 kg". */
const SIZED =
  /^ \d{1,4}(?: ?[x×] ?\d{1,4}|[.,]\d)?(?: ?[x×] ?\d{1,4})? ?(?:x ?\d{1,4}|kg|g|cm|mm|m²|l|ml|cl|gb|tb|mb|w|kw|v|mah|inch|zoll|pollici|pulgadas|pouces|mbit|mbps|кг|см|мм|л|гб|вт)(?![\p{L}])|^ \d{2,4} ?[x×] ?\d{2,4}/iu;
/** "Yıldız 9000 modelinde", "Luna 300 Serie". */
const MODEL =
  /^ \d{1,5}\p{L}{0,2} (?:(?:to|на|auf|à|a|para|al?|til|till|naar|na|do) )?(?:(?:the |die |la |il |el |o )?(?:new|нов\p{L}+|neue\p{L}*|nouve\p{L}+|nuov\p{L}+|nuev\p{L}+|nov\p{L}+) )?(?:model|modell|modelo|modelu|modèle|modello|modeli|modelinde|serie|series|seria|модель|модели)(?!\p{L})/iu;
/** "the Jordan 4 Retro". */
const GENERATION = /^ \d{1,2} \p{Lu}\p{Ll}/u;
const RANGE = /^ \d{3,5}[a-z]? \p{Ll}{3}/u;
const NUMBERED =
  /^[-_](?:\p{Lu}{0,3}\d{1,3}|(?:nightly|prod|dev|test|stage|staging|build|node|server|db|vm|api|app|beta))(?![\p{L}\d])/u;
const CODE = /^ (?:[A-Z]{1,3}-?\d{1,6}[a-z]{0,4}|\d{1,4} [A-Z]{2,6})(?![\p{L}\d])/u;
/** "2-1", "3 : 0". */
const SCORE = /^ (?:\d{1,2} ?[-–] ?\d{1,2}|\d ?: ?\d) \p{Lu}\p{Ll}/u;
const SCORED = /\p{Ll} (?:\d{1,2} ?[-–] ?\d{1,2}|\d ?: ?\d) $/u;
const QUARTER = /^ (?:Q[1-4]|H[12]|FY\d\d)(?![\p{L}\d])/u;
/** "Guadalupe 12 a Esperanza 13": from one number to another. */
const MOVES = /^ v?\d{1,3} (?:to|a|à|al|auf|zu|na|do|para|naar|till|til|на|до|→|->|=>) \p{Lu}\p{L}+ v?\d/u;
const MOVED = /\d (?:to|a|à|al|auf|zu|na|do|para|naar|till|til|на|до|→|->|=>) $/u;

/** "Abholung", "Verfügbarkeit": what German, Dutch and Romance languages make of verbs and adjectives. */
const ABSTRACT = endings([
  [
    "ung ungen heit keit schaft tion tionen tät ismus ción ciones zione zioni ção ções sion heid ering neming ation töne farben muster formate",
    1,
  ],
]);

const listed = (s: Scan, k: number): boolean => ((s.word[k] as number) & (FIRST | LAST)) !== 0;

const QUOTES = "\"'„“«‚‘";
/** So many of a thing. */
const COUNTED = /(?:^|[\n\s(])\d{1,3} ?[x×] $/;

/** Are tokens `a..b` what a thing is called? Asked where only the looks of the words spoke for a person. */
export function isThingName(s: Scan, a: number, b: number): boolean {
  const to = s.end[b] as number;
  // "spedisce a Siena, Vittoria e Lucca".
  if (isSentTo(s, a) && (a === b || (b === a + 2 && !isUpper(s, a + 1)))) return true;
  if (a === b && ABSTRACT(s.text, s.start[a] as number, to, 4) !== 0 && ((s.word[a] as number) & (FIRST | LAST)) === 0)
    return true;
  const next = unitAt(s.text, to + 1);
  // "दीपक लैंप": in scripts without capitals the thing behind was taken with its name.
  if (b > a && !isCased(s, a) && BEHIND(s, b)) return true;
  if (unitAt(s.text, to) === 32) {
    if ((next >= 48 && next <= 57) || next === 118) {
      const behind = s.text.slice(to, to + 40);
      if (VERSION.test(behind) || MOVES.test(behind) || MODEL.test(behind)) return true;
      const from = s.start[a] as number;
      if (SIZED.test(behind)) return true;
      // "Leeds 0-0 Preston".
      if (SCORE.test(behind)) return true;
      // "the Henry 2000 vacuum".
      if (a === b && a > 0 && ARTICLE(s, a - 1) && (RANGE.test(behind) || GENERATION.test(behind))) return true;
      if (/^ v?\d/.test(behind) && MOVED.test(s.text.slice(Math.max(0, from - 8), from))) return true;
    }
    // "Kyocera Ecosys M5526cdw", "Calidra 33 BLE": strangers before a model's letters and number.
    if (!listed(s, a) && !listed(s, b) && next < 91 && CODE.test(s.text.slice(to, to + 14))) return true;
    // "Launch Northlume IDE", "a Calidra UNO R3", "the Northlume boards": in no list, before letters that stand for a thing, or a thing.
    if (b + 1 < s.count && sameLine(s, b + 1) && !listed(s, a) && !listed(s, b)) {
      const size = (s.end[b + 1] as number) - (s.start[b + 1] as number);
      const letters = ((s.shape[b + 1] as number) & (ALL_UPPER | HAS_DIGIT)) === ALL_UPPER && size >= 2 && size <= 5;
      if ((letters && !CREDENTIAL(s, b + 1) && (s.cue[b + 1] as number) === 0) || OF_PRODUCT(s, b + 1)) return true;
    }
    // "Jordan Q3 Forecast".
    if ((next === 81 || next === 70 || next === 72) && QUARTER.test(s.text.slice(to, to + 6))) return true;
    if (b + 1 < s.count && sameLine(s, b + 1) && !isUpper(s, b + 1)) {
      if (BEHIND(s, b + 1)) return true;
      if (a > 0 && a === b && sameLine(s, a) && ARTICLE(s, a - 1) && THING(s, b + 1)) return true;
    }
    // "… is a 2004 comedy".
    if (next === 105 && /^ is an? (?:19|20)\d\d /.test(s.text.slice(to, to + 14))) return true;
  }
  if (isNumbered(s, b)) return true;
  const last = unitAt(s.text, (s.start[a] as number) - 2);
  if (last >= 48 && last <= 57 && SCORED.test(s.text.slice(Math.max(0, (s.start[a] as number) - 12), s.start[a])))
    return true;
  if (a === b && isTown(s, a)) return true;
  // "1 x Olivia side table".
  // "2 x „Lotte“".
  const opens = s.start[a] as number;
  const bare = QUOTES.includes(s.text[opens - 1] ?? " ") ? opens - 1 : opens;
  const times = unitAt(s.text, bare - 2);
  if ((times === 120 || times === 0xd7) && COUNTED.test(s.text.slice(Math.max(0, bare - 6), bare))) return true;
  if (inTableOfThings(s, s.start[a] as number)) return true;
  // "Partito da Reggio Emilia".
  if (b > a + 1 && isTwoWordTown(s, b - 1)) return true;
  // "Toivo-tilaukseen", "denne Monica-forekomst": the head of a compound.
  if (a === b && isUpper(s, a) && isHeadOfWord(s, a)) return true;
  // "Amazon Aurora", "Salesforce Lightning": what a maker of programs calls one.
  if (a === b && a > 0 && MAKER(s, a - 1) && isUpper(s, a - 1) && s.start[a] === (s.end[a - 1] as number) + 1)
    return true;
  // "Роман «Анна Каренина»": a word for a work before its title, that is a given name as well.
  if (a === b && WORK(s, a) && /^ ["„“«]/.test(s.text.slice(to, to + 2))) return true;
  // "click Edit": a button, where no text but an English one would say so.
  if (a === b && EDIT(s, a) && mayBeEnglish(s)) return true;
  // "Christian holidays".
  if (a === b && CREED(s, a) && OF_CREED(s, b + 1)) return true;
  // "Vitrine Amalia passt nicht": the thing's word opens the sentence, and looks like a given name.
  if (b === a + 1 && isUpper(s, a) && BEFORE(s, a)) return true;
  if (
    isTitled(s, a) ||
    isQuotedGood(s, a, b) ||
    isBesideThing(s, a, b) ||
    isCalledThing(s, a, b) ||
    isFirmOfFamily(s, a, b) ||
    isOfRowOrTitle(s, a, b)
  )
    return true;
  // "der Martin-Stuhl".
  if (
    b > a &&
    s.text.charCodeAt(s.end[b - 1] as number) === 45 &&
    (BEFORE(s, b) || GOODS(s.text, s.start[b] as number, s.end[b] as number, 0) !== 0)
  )
    return true;
  // "die Wagner-Pizza Steinofen".
  for (let k = a + 1; k <= b; k++)
    if (s.text.charCodeAt(s.end[k - 1] as number) === 45 && isThingWord(s, k) && !listed(s, k)) return true;
  // "Vlak EC 447": a thing that opens its sentence.
  if (a === b && isUpper(s, a) && isThingWord(s, a) && !listed(s, a) && stemBits(s, a) === 0) return true;
  // "Bokhyllan Astrid": the thing opens the sentence, and looks like a given name.
  if (b > a && isUpper(s, a) && isThingWord(s, a) && !listed(s, a) && stemBits(s, a) === 0) return true;
  if (b > a && isUpper(s, a) && (BEFORE(s, a) || GOODS(s.text, s.start[a] as number, s.end[a] as number, 2) !== 0))
    return true;
  if (
    a > 0 &&
    (a === b ||
      (b === a + 1 && (isInitial(s, b) || !isCased(s, a) || ((s.word[a] as number) & (FIRST | LAST)) === 0))) &&
    sameLine(s, a) &&
    s.text.charCodeAt(s.end[a - 1] as number) === 32 &&
    (s.start[a] as number) - (s.end[a - 1] as number) === 1 &&
    GOODS(s.text, s.start[a - 1] as number, s.end[a - 1] as number, 2) !== 0
  )
    return true;
  // "Im Tarif Felix": every noun has a capital in German.
  if (b > a + 1 && BEFORE(s, b - 1) && !listed(s, b - 1)) return true;
  if (HOLIDAY(s, a) || HOLIDAY(s, b) || (b > a && OUR_LADY(s, a))) return true;
  // "da Ferrara e Reggio": "e" joins two towns, as it joins two family names.
  if (b > a + 1 && ((s.word[a] as number) & (PLACE | FIRST)) === PLACE && TOWNS_AND(s, a + 1)) return true;
  // "Hey Jude", "Romeo and Juliet": the rest of a name that two words begin.
  if (
    a === b &&
    a > 0 &&
    sameLine(s, a) &&
    (isFirmPair(s, a - 1) || (a > 1 && !isUpper(s, a - 1) && isFirmPair(s, a - 2)))
  )
    return true;
  if (b === a + 1 && (isFirmPair(s, a) || (COLOUR(s, b) && a > 0 && PAINTED(s, a - 1)))) return true;
  if (b > a && PLAN(s, a)) return true;
  // "Mesin di Jalan Sudirman": a street's word stands before the last.
  // "Calle Alcalá": a street's word that is a Swede's name as well.
  if (b > a && CALLE(s, a) && !isScandinavian(s)) return true;
  // "Garibaldi e Corso Vittorio Emanuele": so it does before the last two; "Paris Gare de Lyon".
  for (let k = Math.max(a, b - 2); k < b; k++)
    if (isUpper(s, k) && !listed(s, k) && (((s.word[k] as number) & STREET_BEFORE) !== 0 || SITE(s, k))) return true;
  // "the Joseph Joseph boards".
  if (
    b === a + 1 &&
    s.hash[a] === s.hash[b] &&
    isUpper(s, a) &&
    isUpper(s, b) &&
    s.text.charCodeAt(s.end[a] as number) === 32
  )
    return true;
  if (
    a > 0 &&
    sameLine(s, a) &&
    (PLAN(s, a - 1) ||
      (a > 1 && sameLine(s, a - 1) && PLAN(s, a - 2) && isUpper(s, a - 1)) ||
      (a === b && SITE(s, a - 1) && s.start[a] === (s.end[a - 1] as number) + 1))
  )
    return true;
  // A form of grammar ("pakiet Anny", Anna's) is of a person; the name as it is called is the thing's.
  return (
    a > 0 &&
    (a === b || (b === a + 1 && ((!listed(s, a) && !listed(s, b)) || surelyFirst(s, b)))) &&
    sameLine(s, a) &&
    (s.start[a] as number) - (s.end[a - 1] as number) === 1 &&
    s.text.charCodeAt(s.end[a - 1] as number) === 32 &&
    BEFORE(s, a - 1) &&
    (((s.word[a] as number) & (FIRST | LAST | PLACE)) !== 0 || stemBits(s, a) === 0)
  );
}

/** "Lahja-korttia": the head of a compound that ends in a word of the language. */
export function isHeadOfWord(s: Scan, i: number): boolean {
  const next = i + 1;
  return (
    s.text.charCodeAt(s.end[i] as number) === 45 &&
    next < s.count &&
    s.start[next] === (s.end[i] as number) + 1 &&
    !isUpper(s, next) &&
    ((s.word[next] as number) & (FIRST | AFTER_TITLE)) === 0 &&
    (isOrdinary(s, next) || isInflected(s, next))
  );
}

/** "LINNEA-2", "Gaia_PT3", "Wendy-nightly": machines and builds. */
export function isNumbered(s: Scan, k: number): boolean {
  const to = s.end[k] as number;
  const mark = unitAt(s.text, to);
  return (mark === 45 || mark === 95) && NUMBERED.test(s.text.slice(to, to + 10));
}

/** Does a noun before tokens `a..b`, or opening them, make a thing of them? What is joined to it is one as well. */
export function isKindOfThing(s: Scan, a: number, b: number): boolean {
  return (
    (b > a && (BEFORE(s, a) || isFirmPair(s, a))) || (a > 0 && sameLine(s, a) && (BEFORE(s, a - 1) || PLAN(s, a - 1)))
  );
}

/** "Zusatzpaket Emil", "eetkamertafel Noor": compounds that end in goods. */
const GOODS = endings([
  [
    "paket tarif tisch sofa sessel schrank regal lampe stuhl bett kleid jacke hose bluse kissen teppich matratze kommode vitrine bank tafel stoel kast lamp jurk jas bord stol skåp säng lampa klänning jacka hylla soffa sofa seng kjole jakke hylle skab reol bundel bundle",
    1,
  ],
]);

/** "Плед «Варвара»": one word alone in quotes behind a word of the sentence that takes no person. */
function isQuotedGood(s: Scan, a: number, b: number): boolean {
  // "\"Elif\" köşe takımı": in quotes at the head of a line, and the thing behind.
  if (a === 0 || !sameLine(s, a)) return a === b && opensWithGood(s, a);
  // "Tóner Bajo": in quotes, and neither word is anybody's.
  const strangers =
    b === a + 1 && ((s.word[a] as number) & (FIRST | LAST)) === 0 && ((s.word[b] as number) & (FIRST | LAST)) === 0;
  if (a !== b && !strangers) return false;
  if ((s.start[a] as number) - (s.end[a - 1] as number) !== 2) return false;
  const open = s.text.slice(s.end[a - 1], s.start[a]);
  if (!/^ ["“„«'‘»]$/.test(open) || !/^["”“»'’«]/.test(s.text.slice(s.end[b], (s.end[b] as number) + 1))) return false;
  const before = s.word[a - 1] as number;
  // "Lesz még a „Boglárka” komódból": an article before, and the thing behind.
  if (
    a === b &&
    (s.end[a - 1] as number) - (s.start[a - 1] as number) <= 2 &&
    (before & COMMON) !== 0 &&
    b + 1 < s.count &&
    !isUpper(s, b + 1) &&
    s.text.charCodeAt((s.end[b] as number) + 1) === 32 &&
    ((s.word[b + 1] as number) & (PERSON_VERB | HUMAN_VERB | PERSON_BEFORE)) === 0 &&
    (s.end[b + 1] as number) - (s.start[b + 1] as number) >= 5
  )
    return true;
  return (
    ((s.shape[a - 1] as number) & HAS_LETTER) !== 0 &&
    (before & (FIRST | LAST | TITLE | GREET | SIGNOFF | PERSON_BEFORE | PERSON_VERB | PHRASE_END)) === 0 &&
    (s.cue[a - 1] as number) === 0 &&
    (s.end[a - 1] as number) - (s.start[a - 1] as number) >= 3
  );
}

function opensWithGood(s: Scan, a: number): boolean {
  const next = a + 1;
  return (
    /^["”“»'’«] $/.test(s.text.slice(s.end[a], (s.end[a] as number) + 2)) &&
    /["“„«'‘»]$/.test(s.text.slice(Math.max(0, (s.start[a] as number) - 1), s.start[a])) &&
    next < s.count &&
    sameLine(s, next) &&
    !isUpper(s, next) &&
    (s.end[next] as number) - (s.start[next] as number) >= 3 &&
    ((s.word[next] as number) & (PERSON_VERB | HUMAN_VERB | PERSON_BEFORE)) === 0
  );
}

/** A blank and an opening quote, behind a colon or not. */
const OPENING = /^:? ["“„«'‘»]$/;

/** Is there a word for a book, a film or a song right before, with or without an opening quote? */
export function isTitled(s: Scan, a: number): boolean {
  if (a === 0 || !sameLine(s, a)) return false;
  const from = s.end[a - 1] as number;
  const size = (s.start[a] as number) - from;
  if (size === 1) return WORK(s, a - 1) && s.text.charCodeAt(from) === 32;
  return size <= 3 && (WORK(s, a - 1) || QUOTED_WORK(s, a - 1)) && OPENING.test(s.text.slice(from, s.start[a]));
}

/** Languages that put the title straight behind the word; English does so only in quotes. */
const WORK = wordSet(
  `фильм книга книгу книги сериал песня песню игра игру альбом роман фільм книжка серіал пісня гра филм книгата роман песен βιβλίο ταινία σειρά τραγούδι μυθιστόρημα
  roman hörbuch hörspiel livre roman film série chanson album libro película serie canción novela filme livro série canção romance romanzo canzone brano książka książkę serial piosenka powieść kniha knihu knížka knížku seriál písnička könyv regény sorozat dal carte cartea filmul romanul boken romanen filmen låten bogen filmen sangen romaani elokuva kirja kitap kitabı dizi dizisi filmi şarkısı romanı knjiga knjigu serija pjesma
  pizza torta vino birra formaggio vin bière fromage gâteau tarte vino cerveza queso tarta vinho cerveja queijo bolo wein bier torte käse wijn bier kaas taart vin öl ost vin øl ost`,
  "folded",
);
const QUOTED_WORK = wordSet(
  "film movie book series album song game novel show episode play report dashboard playlist campaign track ebook audiobook podcast title titled called named buch serie spiel lied film titel bericht jeu rapport juego informe jogo relatório gioco report gra raport hra verslag rapport",
);

/** "Zsófia heverő", "Pralka Amica": what goods are, behind the name or before the maker's. */
export function isThingNoun(s: Scan, i: number): boolean {
  return isUpper(s, i) ? !listed(s, i) && (BEFORE(s, i) || isThingWord(s, i)) : BEHIND(s, i) || BEFORE(s, i);
}

/** "Albert Heijn", "Earl Grey": asked of two words behind each other. */
export function isFirmPair(s: Scan, a: number): boolean {
  return (
    FIRM_FIRST(s, a) &&
    a + 1 < s.count &&
    sameLine(s, a + 1) &&
    isFirmsName(s.text.slice(s.start[a], s.end[a]), s.text.slice(s.start[a + 1], s.end[a + 1]))
  );
}

const FIRM_FIRST = hashed(FIRM_FIRST_WORDS);

/** "our Harper & ", "the Ernst & ": what follows belongs to a firm. */
const FIRM_HEAD = /(?<![\p{L}])(?:the|our|your|my|an?|this) \p{Lu}[\p{L}'’]{1,14} & $/iu;

/** Is token `i` the second name of a firm: "our Harper & Lowe dishwasher"? */
export function isFirmTail(s: Scan, i: number): boolean {
  const at = s.start[i] as number;
  return unitAt(s.text, at - 2) === 38 && FIRM_HEAD.test(s.text.slice(Math.max(0, at - 28), at));
}
