/**
 * Things called like people: "Sofa Kalina", "Apache Cassandra", "storm Ciara". `isThingName` is the one question; who answers is
 * told by what stands there: a place's word, numbers, a good's word, a noun (`beside.ts`), the sentence (`called.ts`), a family's firm, a row.
 */

import { isInflected, isOrdinary, mayBeEnglish, spelled } from "../../../names/ordinary-words.ts";
import { CYRILLIC, unitAt } from "../../../scan/classes.ts";
import { endings } from "../../../scan/endings.ts";
import {
  AFTER_TITLE,
  C_RELEASE,
  C_VERSION,
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
  TITLE,
} from "../../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { FIRM_FIRST_WORDS, isFirmsName } from "../../../words/firms-like-people.ts";
import { inTableOfThings } from "../../fields/first-head.ts";
import { isGood, isGoodBehind, isGoodsCompound, isThingWord, takesName } from "../../thing-nouns.ts";
import { acts, apart, isCased, isInitial, isListed, isUpper, sameLine, surelyFirst } from "../name-tokens.ts";
import { dealsWithThings } from "../predicate.ts";
import { stemBits } from "../stems.ts";
import { isBesideThing } from "./beside.ts";
import { isCalledThing } from "./called.ts";
import { isDesk } from "./desks.ts";
import { isFirmOfFamily } from "./family-firms.ts";
import { isHost } from "./hosts.ts";
import { isOfKind } from "./kinds.ts";
import { isMeasured } from "./measured.ts";
import { isPlaceName, isWordOfPlan } from "./places.ts";
import { isNamedInQuotes, isOfRowOrTitle } from "./rows-and-titles.ts";
import { names } from "./stops.ts";
import { isInThingsField } from "./thing-fields.ts";
import { isOfTariff } from "./tiers.ts";
import { isToldThing } from "./told-things.ts";
import { isVariant } from "./variants.ts";

export { ownerWithin } from "./kinds.ts";

/** "in Harper Grey": how a thing is coloured. */
const COLOUR = wordSet(
  "grey gray blue black white green red pink beige oak walnut navy teal cream ivory silver gold brown taupe sand stone mint charcoal velvet leather linen",
);
/** Shades that no family is called, near the word for one: "lipsticks in Ruby Woo and Charlotte Pink". */
const SHADE_OF = wordSet(
  "Blue Red Pink Beige Purple Orange Yellow Turquoise Teal Navy Ivory Mauve Cream Khaki",
  "exact",
);
const SHADED = wordSet(
  "shade shades colour colours color colors lipstick lipsticks paint paints thread yarn yarns swatch swatches polish finish finishes",
);
const isShadeNear = (s: Scan, a: number): boolean => {
  for (let k = Math.max(0, a - 8); k < s.count && k < a + 8; k++) if (SHADED(s, k)) return true;
  return false;
};
const PAINTED = wordSet("in colour color shade finish fabric paint lipstick foundation");

const MAKER = wordSet(
  "amazon aws google microsoft azure salesforce oracle adobe apache ibm sap cisco atlassian samsung sony lenovo asus logitech intel amd nvidia mozilla android ubuntu debian macos windows office",
);
const CREED = wordSet("christian pascal jordan", "lower");
const OF_CREED = wordSet(
  "holiday holidays church churches music faith school schools values charity charities bookstore calendar festival festivals community communities compiler syntax dinar dinars",
);
const HOLIDAY = wordSet(
  "christmas xmas hanukkah himmelfartsdag noël noel pâques navidad ostern vaillant longhi easter toussaint christi santa pentecost whitsun simpsons flintstones jetsons sopranos kardashians",
  "lower",
);
const EDIT = wordSet("Edit", "exact");
/** Feasts called after saints, among other days, where a word of the sentence leads to them: nobody who greets, "Frohe Weihnachten, Silvester". */
const FEAST_NAME = wordSet(
  "asunción asunta concepción candelaria purificación encarnación trinidad assunzione assunta epifania natale silvester silvestr silvestra mikuláše mikulášovi sylwester szilveszter silvestre silvestro nikolo mikuláš mikuláša mikulás mikołajki andrzejki stefanitag",
  "folded",
);
const FEAST = wordSet(
  `festividad festivo festivos fiesta feria vigilia festa feste festività feriado heiligabend weihnachten weihnachtstag neujahr ostern pfingsten feiertag feiertage feiertagen fasching karneval dreikönig allerheiligen bettag
  vánoce vánoc štědrý nový svátky svátek vianoce sviatky boże narodzenia wigilia święta karácsony ünnep ünnepek újév jul nyår julafton påske jule juleaften crăciun revelion nochebuena navidad reyes natale capodanno epifania noël nouvel christmas easter thanksgiving halloween`,
  "folded",
);
/** "Máte otevřeno na Mikuláše?", "öppet på Lucia och Valborg": the days one keeps open, or keeps shut. */
const OPEN = names(
  "open closed geöffnet offen geschlossen ouvert ouverts fermé fermés abierto abiertos cerrado abren aperto aperti chiuso aberto abertos fechado abrem geopend gesloten otwarte czynne zamknięte otevřeno zavřeno otvorené öppet öppna stängt åpent åpne stengt åbent lukket auki kiinni nyitva zárva deschis închis",
);
const KEPT = names(
  "lucia valborg mikuláše mikulase nikolaus nikolausabend martini kathrein ondřeje štěpána szczepana sylwestra silvestra silvester silvestr sylwester szilveszter silvestre silvestro nikolo mikuláš mikuláša mikulás mikołajki andrzejki stefanitag",
);
const ON = names("an zu am auf à la a em no op na på til till pe");
const isOpenOn = (s: Scan, a: number): boolean =>
  a > 1 && apart(s, a - 1) && apart(s, a - 2) && ON(s, a - 1) && OPEN(s, a - 2);
const isKept = (s: Scan, a: number): boolean =>
  isOpenOn(s, a) || (a > 3 && KEPT(s, a - 2) && apart(s, a - 1) && isOpenOn(s, a - 2));
function isFeast(s: Scan, a: number): boolean {
  // "Heiligabend, Silvester und Neujahr".
  if (FEAST(s, a - 1) && a + 2 < s.count && FEAST(s, a + 2)) return true;
  if (isUpper(s, a - 1) || !apart(s, a - 1)) return false;
  for (let k = Math.max(0, a - 6); k < s.count && k <= a + 6; k++) if (FEAST(s, k)) return true;
  return false;
}

const HER_DAY = /^(?:ин|ев) день(?!\p{L}| рожд| свад| раб)/u;
const DAY = wordSet("Day Night Eve", "exact");
const OUR_LADY = wordSet("Virgen Nossa", "exact");
/** "Abholung", "Verfügbarkeit": what German, Dutch and Romance languages make of verbs and adjectives. */
const ABSTRACT = endings([
  [
    "itis osis emia pathy ectomy ung ungen heit keit schaft tion tionen tät ismus ción ciones zione zioni ção ções sion heid ering neming ation töne farben muster formate",
    1,
  ],
]);

const DAYS = names(
  "mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday",
);
const TRAIN = spelled("IC EC ICE ECE RJ RJX IR EN NJ TLK EIC EIP TGV AVE IRE RE TER SC LE Ex Os Rx");
/** "IC 4417 Mickiewicz", "EC 417 Vindobona": what a train is called, behind its number. */
const isTrain = (s: Scan, a: number): boolean =>
  a > 1 &&
  TRAIN(s, a - 2) &&
  apart(s, a - 1) &&
  apart(s, a - 2) &&
  isUpper(s, a) &&
  ((s.shape[a - 1] as number) & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT &&
  (s.end[a - 1] as number) - (s.start[a - 1] as number) <= 5;

/** Are tokens `a..b` what a thing is called? Asked where only the looks of the words spoke for a person. */
export const isThingName = (s: Scan, a: number, b: number): boolean =>
  isCalledLikePeople(s, a, b) && !(a === b && isUpper(s, a) && dealsWithThings(s, a));

function isCalledLikePeople(s: Scan, a: number, b: number): boolean {
  return (
    isPlaceName(s, a, b) ||
    isMeasured(s, a, b) ||
    isVariant(s, a, b) ||
    isWordForThing(s, a, b) ||
    isBesideGood(s, a, b) ||
    isOfKind(s, a, b) ||
    isFurtherGood(s, a, b) ||
    inTableOfThings(s, s.start[a] as number) ||
    isInThingsField(s, a, b) ||
    isTitled(s, a) ||
    isQuotedGood(s, a, b) ||
    isBesideThing(s, a, b) ||
    isCalledThing(s, a, b) ||
    isFirmOfFamily(s, a, b) ||
    isToldThing(s, a, b) ||
    isOfRowOrTitle(s, a, b)
  );
}

/** Words that are nobody's as they are, and pairs that are no person's. */
function isWordForThing(s: Scan, a: number, b: number): boolean {
  const to = s.end[b] as number;
  if (HOLIDAY(s, a) || HOLIDAY(s, b) || isDesk(s, a, b) || isTrain(s, a)) return true;
  // "Татьянин день", which is no birthday of hers.
  if (a === b && s.script[a] === CYRILLIC && HER_DAY.test(s.text.slice(to - 2, to + 14))) return true;
  // "Happy Valentine's Day".
  if (unitAt(s.text, to + 1) === 115 && /^['’]s (?:Day|Eve)(?!\p{L})/u.test(s.text.slice(to, to + 7))) return true;
  if (a > 0 && a === b && FEAST.inText(s) && FEAST_NAME(s, a) && isFeast(s, a)) return true;
  if (a > 1 && a === b && KEPT(s, a) && isKept(s, a)) return true;
  if (a === b) {
    if (ABSTRACT(s.text, s.start[a] as number, to, 4) !== 0 && !isListed(s, a)) return true;
    // "Toivo-tilaukseen", "denne Monica-forekomst": the head of a compound.
    if (isUpper(s, a) && isHeadOfWord(s, a)) return true;
    if (!isUpper(s, a) && isHost(s, a)) return true;
    // "Becker-Navi", "Winter-Katalog": German ties a thing to a name, both with capitals.
    if (isTiedToThing(s, a)) return true;
    // "Amazon Aurora", "Salesforce Lightning": what a maker of programs calls one.
    if (a > 0 && MAKER(s, a - 1) && isUpper(s, a - 1) && s.start[a] === (s.end[a - 1] as number) + 1) return true;
    // "Роман «Анна Каренина»": a word for a work before its title, that is a given name as well.
    if (WORK(s, a) && /^ ["„“«]/.test(s.text.slice(to, to + 2))) return true;
    // "la Virgen del Pilar".
    if (a > 1 && OUR_LADY(s, a - 2)) return true;
    // "click Edit": a button, where no text but an English one would say so.
    if (EDIT(s, a) && mayBeEnglish(s)) return true;
    // "Christian holidays".
    if (CREED(s, a) && OF_CREED(s, b + 1)) return true;
    // "Hey Jude", "Romeo and Juliet": the rest of a name that two words begin.
    return a > 0 && sameLine(s, a) && (isFirmPair(s, a - 1) || (a > 1 && !isUpper(s, a - 1) && isFirmPair(s, a - 2)));
  }
  // "Dizi Leyla", "Filmen Emil": the word for a work opens its sentence.
  if (b === a + 1 && unitAt(s.text, s.end[a] as number) === 45 && isTiedToThing(s, a)) return true;
  if (OUR_LADY(s, a) || (WORK(s, a) && isUpper(s, a) && !isListed(s, a))) return true;
  if (b > a + 1) return false;
  if (isOfTariff(s, a, b)) return true;
  // "the Summer Fridays policy".
  if (DAYS(s, b) && isUpper(s, b)) return true;
  // "Martin Luther King Day".
  if (DAY(s, b) && a > 0 && isUpper(s, a - 1) && unitAt(s.text, s.end[a - 1] as number) === 32) return true;
  if (isFirmPair(s, a) || (COLOUR(s, b) && a > 0 && PAINTED(s, a - 1)) || (SHADE_OF(s, b) && isShadeNear(s, a)))
    return true;
  // "the Joseph Joseph boards".
  return s.hash[a] === s.hash[b] && isUpper(s, a) && isUpper(s, b) && unitAt(s.text, s.end[a] as number) === 32;
}

/** Turkish goods of somebody's or something's, which are what is acted on as well: "Elif ceketi beğenmedi", she did not. */
const GOOD_OR_OBJECT = names(
  "termosu bardağı yüzüğü sabunu şampuanı kremi parfümü çayı tişörtü ceketi montu kazağı valizi yastığı saati bisikleti",
);
const BY_MYSELF = endings([["dım dim dum düm tım tim tum tüm dık dik duk dük tık tik tuk tük yorum yoruz", 1]]);
const SOON = 4;
/** "Bahar termosu aldım": the one who speaks acted, so the name is the thing's. */
function isBoughtByMe(s: Scan, b: number): boolean {
  if (!GOOD_OR_OBJECT(s, b + 1)) return false;
  for (let k = b + 2; k < s.count && k <= b + SOON && sameLine(s, k) && apart(s, k - 1); k++)
    if (BY_MYSELF(s.text, s.start[k] as number, s.end[k] as number, 1) !== 0) return true;
  return false;
}

/** Does a good's word stand right before tokens `a..b`, right behind or among them? */
function isBesideGood(s: Scan, a: number, b: number): boolean {
  const blank = unitAt(s.text, s.end[b] as number) === 32;
  if (
    blank &&
    b + 1 < s.count &&
    sameLine(s, b + 1) &&
    !isUpper(s, b + 1) &&
    (isGoodBehind(s, b + 1) || isBoughtByMe(s, b))
  )
    return true;
  if (!isCased(s, a) && isIntact(s, a, b)) return true;
  if (b > a) {
    // "दीपक लैंप": in scripts without capitals the thing behind was taken with its name.
    if (!isCased(s, a) && isGoodBehind(s, b)) return true;
    // "Vitrine Amalia passt nicht": the thing's word opens the sentence, and looks like a given name.
    if (isUpper(s, a) && (isGood(s, a) || isGoodsCompound(s, a, 2))) return true;
    // "Henry Staubsauger": German nouns have a capital.
    if (b === a + 1 && isUpper(s, b) && isGood(s, b) && !isListed(s, b)) return true;
    // "der Martin-Stuhl".
    if (unitAt(s.text, s.end[b - 1] as number) === 45 && (isGood(s, b) || isGoodsCompound(s, b, 0))) return true;
    // "Im Tarif Felix": every noun has a capital in German.
    if (b > a + 1 && (isGood(s, b - 1) || isGoodsCompound(s, b - 1, 2)) && !isListed(s, b - 1)) return true;
    // "die Wagner-Pizza Steinofen".
    for (let k = a + 1; k <= b; k++)
      if (unitAt(s.text, s.end[k - 1] as number) === 45 && isThingWord(s, k) && !isListed(s, k)) return true;
  }
  // "Vlak EC 447", "Bokhyllan Astrid": the thing opens its sentence, or looks like a given name.
  if (isUpper(s, a) && isThingWord(s, a) && !isListed(s, a) && stemBits(s, a) === 0) return true;
  if (
    a === 0 ||
    !sameLine(s, a) ||
    (s.start[a] as number) - (s.end[a - 1] as number) !== 1 ||
    unitAt(s.text, s.end[a - 1] as number) !== 32
  )
    return false;
  if (
    (a === b || (b === a + 1 && (isInitial(s, b) || !isCased(s, a) || !isListed(s, a)))) &&
    isGoodsCompound(s, a - 1, 2)
  )
    return true;
  // "ranjang model Ayu": what it is stands before the word for its kind.
  if (a > 1 && MODEL(s, a - 1) && (isGood(s, a - 2) || isThingWord(s, a - 2)) && !acts(s, b + 1)) return true;
  // "yung sofa na Maria Clara": what it is called; hers would be "ni Maria Clara".
  if (
    a > 1 &&
    NA(s, a - 1) &&
    apart(s, a - 2) &&
    !isUpper(s, a - 2) &&
    TAGALOG.inText(s) &&
    (isGood(s, a - 2) || isThingWord(s, a - 2))
  )
    return true;
  // A form of grammar ("pakiet Anny", Anna's) is of a person; the name as it is called is the thing's.
  return (
    (a === b || (b === a + 1 && ((!isListed(s, a) && !isListed(s, b)) || surelyFirst(s, b)))) &&
    isGood(s, a - 1) &&
    (((s.word[a] as number) & (FIRST | LAST | PLACE)) !== 0 || stemBits(s, a) === 0)
  );
}

const NA = spelled("na");
/** Words of Tagalog that no other language has. */
const TAGALOG = wordSet("yung ang mga po ng", "lower");
/** "کاسه نرگس سالم است", "وطبق لافندر سليم": whole or broken, as goods are, behind a good and what it is called. */
function isIntact(s: Scan, a: number, b: number): boolean {
  if (!INTACT(s, b)) return false;
  if (a === b)
    return (
      a > 1 &&
      !isListed(s, a - 1) &&
      (s.end[a - 1] as number) - (s.start[a - 1] as number) > 3 &&
      apart(s, a - 1) &&
      apart(s, a - 2) &&
      takesName(s, a - 2)
    );
  return a > 0 && apart(s, a - 1) && takesName(s, a - 1) && apart(s, b) && IS_IT(s, b + 1);
}
const INTACT = spelled("سالم سليم سليمة سليمه שלם שלמה תקין תקינה");
const IS_IT = spelled("است نیست بود نبود هست");

const MODEL = names("model modell modelo modello modèle modelul malli модель модел μοντέλο tipe मॉडल דגם");

/**
 * "La poltrona Beatrice e il …ino Leonardo": where one good was called like a person, the next may be as well, though no list has its
 * noun: behind a joint and its article, and no word for who does something.
 */
function isFurtherGood(s: Scan, a: number, b: number): boolean {
  const noun = a - 1;
  if (
    a !== b ||
    a < 2 ||
    ((s.word[a] as number) & FIRST) === 0 ||
    !isUpper(s, a) ||
    isUpper(s, noun) ||
    !apart(s, noun) ||
    !apart(s, noun - 1)
  )
    return false;
  if ((s.word[noun] as number) !== 0 || (s.cue[noun] as number) !== 0) return false;
  if (
    (s.end[noun] as number) - (s.start[noun] as number) < 5 ||
    !isJoinedGood(s, noun - 1) ||
    unitAt(s.text, (s.start[noun - 1] as number) - 1) === 45 ||
    ((s.word[b + 1] ?? 0) & HUMAN_VERB) !== 0
  )
    return false;
  return DOER(s.text, s.start[noun] as number, s.end[noun] as number, 2) === 0 && isNearGood(s, noun);
}

/** Words between two goods of a row. */
const ROW = 14;

/** Does a good with a name right behind it stand near the noun at `k`? */
function isNearGood(s: Scan, k: number): boolean {
  for (let n = Math.max(0, k - ROW); n + 1 < s.count && n <= k + ROW; n++)
    if (
      n !== k &&
      isUpper(s, n + 1) &&
      apart(s, n) &&
      (isGood(s, n) || ((s.end[n] as number) - (s.start[n] as number) > 4 && takesName(s, n))) &&
      !isListed(s, n)
    )
      return true;
  return false;
}
const THE_GOOD = spelled("the die der das le la les el los las il lo gli o a os as de het den det η ο το");
const AND_GOOD = spelled(
  "and und et y e i og och en ja oraz ve și si и та και а a aber maar men mais pero ma mas ale но але ali iar but",
);
/** "e il", "et la", "og": a joint before the noun, and the article between. */
const isJoinedGood = (s: Scan, k: number): boolean =>
  k >= 0 && (AND_GOOD(s, k) || (k > 0 && THE_GOOD(s, k) && apart(s, k - 1) && AND_GOOD(s, k - 1)));
const DOER = endings([
  [
    "eur euse rice iere ista iste ist ant ent er eren ier ör ören ør øren ař ár elj torul nik ník níkem nice man mannen mand manden mann dor dora or tar aja äjä ija ник чик щик тель ар ист τής ης",
    1,
  ],
]);

/** "Lahja-korttia": the head of a compound that ends in a word of the language. */
export function isHeadOfWord(s: Scan, i: number): boolean {
  const next = i + 1;
  return (
    unitAt(s.text, s.end[i] as number) === 45 &&
    next < s.count &&
    s.start[next] === (s.end[i] as number) + 1 &&
    !isUpper(s, next) &&
    ((s.word[next] as number) & (FIRST | AFTER_TITLE)) === 0 &&
    (isOrdinary(s, next) || isInflected(s, next) || isGood(s, next) || isGoodBehind(s, next))
  );
}

/** Is token `i` the head of a German compound of two capitals, or its last word: an ordinary one, and no family's? */
function isTiedToThing(s: Scan, i: number): boolean {
  const from =
    unitAt(s.text, s.end[i] as number) === 45 ? i : unitAt(s.text, (s.start[i] as number) - 1) === 45 ? i - 1 : -1;
  const next = from + 1;
  return (
    from >= 0 &&
    next < s.count &&
    s.start[next] === (s.end[from] as number) + 1 &&
    isUpper(s, next) &&
    (TIED(s, next) || (((s.word[next] as number) & (FIRST | LAST)) === 0 && isOrdinary(s, next)))
  );
}
const TIED = wordSet(
  "skala navi navigation katalog modus modell serie edition set optik look design gutschein aktion rabatt karte app konto portal shop filiale werk test formel regler schalter ventil pumpe filter motor kessel therme heizung küche möbel regal sofa tisch stuhl lampe bett matratze bohrer säge akku ladegerät pizza soße bier wein wurst käse milch brot abo tarif vertrag ticket drucker scanner kamera software server konnektor schnittstelle",
);

/** Does a noun before tokens `a..b`, or opening them, make a thing of them? What is joined to it is one as well. */
export function isKindOfThing(s: Scan, a: number, b: number): boolean {
  return (
    (b > a && (isGood(s, a) || isFirmPair(s, a))) ||
    (a > 0 && sameLine(s, a) && (isGood(s, a - 1) || isWordOfPlan(s, a - 1)))
  );
}

/** "Плед «Варвара»": one word alone in quotes behind a word of the sentence that takes no person. */
function isQuotedGood(s: Scan, a: number, b: number): boolean {
  // "\"Elif\" köşe takımı": in quotes at the head of a line, and the thing behind.
  if (a === 0 || !sameLine(s, a)) return a === b && opensWithGood(s, a);
  // "Tóner Bajo": in quotes, and neither word is anybody's.
  const strangers =
    b === a + 1 && ((s.word[a] as number) & (FIRST | LAST)) === 0 && ((s.word[b] as number) & (FIRST | LAST)) === 0;
  // "тарифа «Вера Слим»": the second word is no family's, and the first opens what a thing is called.
  const called =
    b === a + 1 &&
    ((s.word[b] as number) & LAST) === 0 &&
    (isGood(s, a - 1) || isThingWord(s, a - 1) || takesName(s, a - 1));
  if (a !== b && !strangers && !called) return false;
  const size = (s.start[a] as number) - (s.end[a - 1] as number);
  if (size !== 2 && size !== 3) return false;
  // "votre conseiller « Hugo »", "it is spelled "Marta"".
  if (isNamedInQuotes(s, a)) return false;
  const open = s.text.slice(s.end[a - 1], s.start[a]);
  // French sets a blank within its quotes: "mode « Margot »".
  if (!/^ (?:["“„«'‘»]|«[ \u00a0\u202f])$/.test(open)) return false;
  if (!/^(?:["”“»'’«]|[ \u00a0\u202f]»)/.test(s.text.slice(s.end[b], (s.end[b] as number) + 2))) return false;
  const before = s.word[a - 1] as number;
  // "Lesz még a „Boglárka” komódból": an article before, and the thing behind.
  if (
    a === b &&
    (s.end[a - 1] as number) - (s.start[a - 1] as number) <= 2 &&
    (before & COMMON) !== 0 &&
    b + 1 < s.count &&
    !isUpper(s, b + 1) &&
    unitAt(s.text, (s.end[b] as number) + 1) === 32 &&
    ((s.word[b + 1] as number) & (PERSON_VERB | HUMAN_VERB | PERSON_BEFORE)) === 0 &&
    (s.end[b + 1] as number) - (s.start[b + 1] as number) >= 5
  )
    return true;
  return (
    ((s.shape[a - 1] as number) & (HAS_LETTER | HAS_DIGIT)) !== 0 &&
    (before & (FIRST | LAST | TITLE | GREET | SIGNOFF | PERSON_BEFORE | PERSON_VERB | PHRASE_END)) === 0 &&
    ((s.cue[a - 1] as number) & ~(C_VERSION | C_RELEASE)) === 0 &&
    // "в «Леонардо»": where one shops.
    ((s.end[a - 1] as number) - (s.start[a - 1] as number) >= 3 ||
      INTO(s, a - 1) ||
      ((s.shape[a - 1] as number) & HAS_DIGIT) !== 0)
  );
}

const INTO = wordSet("в во из на у в", "exact");

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
  // "la carte Nadia n'est plus valide": a book in Romanian, and what one pays with in French.
  if (size === 1) return WORK(s, a - 1) && unitAt(s.text, from) === 32 && !(CARD(s, a - 1) && FRENCH_THE(s, a - 2));
  return size <= 3 && (WORK(s, a - 1) || QUOTED_WORK(s, a - 1)) && OPENING.test(s.text.slice(from, s.start[a]));
}

const CARD = spelled("carte");
const FRENCH_THE = spelled("la La une ma Ma sa notre votre cette leur");

/** Languages that put the title straight behind the word; English does so only in quotes. */
const AT_TITLES = `پیام фильм книга книгу книги сериал песня песню игра игру альбом роман фільм книжка серіал пісня гра филм книгата роман песен βιβλίο ταινία σειρά τραγούδι μυθιστόρημα
  roman hörbuch hörspiel lydbog lydbogen lydbok lydboken ljudbok ljudboken ljudboks audiobook audiobooka audioknihu audiolivre audiolibro audiolivro luisterboek hangoskönyv äänikirja аудиокнига аудиокнигу аудіокнига livre roman film série chanson album libro película serie canción novela filme livro série canção romance romanzo canzone brano książka książkę serial piosenka powieść kniha knihu knížka knížku seriál písnička könyv regény sorozat dal carte cartea filmul romanul boken romanen filmen låten bogen filmen sangen romaani elokuva kirja kitap kitabı dizi dizisi filmi şarkısı romanı knjiga knjigu serija pjesma
  pizza torta vino birra formaggio vin bière fromage gâteau tarte vino cerveza queso tarta vinho cerveja queijo bolo wein bier torte käse wijn bier kaas taart vin öl ost vin øl ost`;
const QUOTED_TITLES =
  "film movie book series album song game novel show episode play report dashboard playlist campaign track ebook audiobook podcast title titled called named buch serie spiel lied film titel bericht jeu rapport juego informe jogo relatório gioco report gra raport hra verslag rapport";
const WORK = wordSet(AT_TITLES, "folded");
const QUOTED_WORK = wordSet(QUOTED_TITLES);
/** Words for what has a title: `isTitled` asks for one of them right before. */
export const TITLED_WORDS = `${AT_TITLES} ${QUOTED_TITLES}`;

/** "Zsófia heverő", "Pralka Amica": what goods are, behind the name or before the maker's. */
export function isThingNoun(s: Scan, i: number): boolean {
  return isUpper(s, i) ? !isListed(s, i) && (isGood(s, i) || isThingWord(s, i)) : isGoodBehind(s, i) || isGood(s, i);
}

/** "Albert Heijn", "Earl Grey": asked of two words behind each other. */
export function isFirmPair(s: Scan, a: number): boolean {
  return (
    mayOpenFirm(s.hash[a] as number) &&
    a + 1 < s.count &&
    sameLine(s, a + 1) &&
    isFirmsName(s.text.slice(s.start[a], s.end[a]), s.text.slice(s.start[a + 1], s.end[a + 1]))
  );
}

/** One bit for each value of the low bits of the first words' hashes: the list is long and kept out of the lexicon, and few words are in it. */
const FIRM_BITS = 1 << 15;
const firmFirst = new Int32Array(FIRM_BITS >> 5);
for (const word of FIRM_FIRST_WORDS.split(/\s+/)) {
  const at = hashWord(word) & (FIRM_BITS - 1);
  firmFirst[at >> 5] = (firmFirst[at >> 5] as number) | (1 << (at & 31));
}
function mayOpenFirm(hash: number): boolean {
  const at = hash & (FIRM_BITS - 1);
  return (((firmFirst[at >> 5] as number) >>> (at & 31)) & 1) !== 0;
}

/** "our Harper & ", "the Ernst & ": what follows belongs to a firm. */
const FIRM_HEAD = /(?<![\p{L}])(?:the|our|your|my|an?|this) \p{Lu}[\p{L}'’]{1,14} & $/iu;

/** Is token `i` the second name of a firm: "our Harper & Lowe dishwasher"? */
export function isFirmTail(s: Scan, i: number): boolean {
  const at = s.start[i] as number;
  return unitAt(s.text, at - 2) === 38 && FIRM_HEAD.test(s.text.slice(Math.max(0, at - 28), at));
}
