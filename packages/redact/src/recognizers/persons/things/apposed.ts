/**
 * "Le projet Hélène n'apparaît pas", "Databasen Astrid mangler.", "теплоход Ирина": a noun and what it is called, side by side. Where a
 * preposition leads to the noun, somebody may act behind it ("pour le projet Hélène a besoin d'un accès"), and languages that put the
 * thing first let him do so without one ("ten projekt Anna skończyła"): there the name has to end what is said, or a word that no person
 * needs stands behind.
 */
import { mannerHere } from "../../../names/model.ts";
import { spelled } from "../../../names/ordinary-words.ts";
import { FIRST, GREET, HUMAN_VERB, LAST, PERSON_BEFORE, SIGNOFF } from "../../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../../scan/scan.ts";
import { APPOSED, APPOSED_BEFORE_VERB, APPOSED_FIXED, APPOSED_PROPER, PLANTS } from "../../../words/apposed.ts";
import { isGood, isThingWord } from "../../thing-nouns.ts";
import { acts, apart, isListed, isUpper, sameLine, surelyFirst } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { names } from "./stops.ts";

/** Of languages that have the verb between a thing and who does something with it. */
const isFixed = names(`${APPOSED_FIXED} vaporul nava feribotul catamaranul pensiunea cabana hanul`);
/** They carry a person's full name. */
const isProper = names(APPOSED_PROPER);
const isNoun = names(`${APPOSED} ${APPOSED_FIXED} ${APPOSED_PROPER} ${APPOSED_BEFORE_VERB}`);
const isBeforeVerb = names(APPOSED_BEFORE_VERB);

/** So many words stand between a preposition and its noun: "for our new project". */
const REACH = 3;
const LEADS = names(
  `in inside at on for with to from by of about after before during into im ins am an auf aus bei beim mit nach vor seit von vom zu zum zur für um wegen ohne über unter zwischen durch während
  à au aux dans de du des en sur pour par avec sans chez après avant depuis pendant sous a al ante con del desde para por sin sobre tras según durante hasta
  allo alla ai agli alle col da dal dalla di della dei nel nella su sul sulla per dopo prima senza tra fra ao em no na nos nas do dos com pra pelo pela sem após
  op aan met van voor uit naar over door onder tijdens zonder v ve s z ze k ke od u po pro pri při před za přes w we dla przy przed przez nad pod bez
  în din pe cu pentru după spre prin i på av från till med ved vid efter etter ut hos om uten utan uden til för
  на в во с со из у к ко от по за для о об про при без через перед после до над під з із зі від після біля след σε στο στη στην στον στα από με για μετά πριν κατά χωρίς`,
);
const AT = names(
  "bez без sans sin sem senza zonder ohne utan uten uden ilman nélkül fără χωρίς in im at on sur en su em op v w på i în в у на σε στο στη στην",
);
/** Of who does it with the thing: "el proyecto Elena lo terminó", "proiectul Mihai l-a terminat". */
const DOES_IT = names("l lo la los las li gli le o i îl les");
/** What is, was, is missing, works or costs so much. */
const STAYS = names(
  `is was are ist war wird wurde est était es era è sera é foi is was wordt werd jest był była było został została zostanie będzie je byl byla bylo bude este e fost er var blir ble blev är on oli είναι ήταν е беше был была было будет був була було буде
  fehlt manque falta manca ontbreekt mangler saknas puuttuu chybí brakuje lipsește липсва отсутствует відсутній відсутня відсутнє λείπει saknar har näkyy zobrazuje apare εμφανίζεται φαίνεται отображается показано показується відображається показва pojawia widnieje kahdesti dvakrát dwukrotnie дважды двічі fungerer virker fungerar funkar toimii funguje nefunguje działa funcționează работает працює работи λειτουργεί koster kostar maksaa kosztuje stojí costă стоит коштує струва κοστίζει
  occupée occupé réservée réservé fermée fermé libre ocupada reservada cerrada occupata riservata chiusa fechada bezet vrij upptaget upptagen bokad ledig ledigt optaget opptatt varattu vapaa zajęta zajęty wolna wolny zamknięta obsazená obsazený volná zavřená obsadená voľná ocupată ocupat liberă închisă foglalt szabad üres занята занято свободна свободно закрыта закрыто зайнята зайнято вільна вільно зачинена заета свободна затворена κλεισμένη ελεύθερη κλειστή zauzeta slobodna zasedena prosta užimta laisva aizņemta brīva hõivatud vaba`,
);
const PROJECT = spelled("project Project");
const ENDS = /^(?:$|[\n\t.;:!?)\]|"”»…]|, ?[\p{Ll}\d]| [(–—|-])/u;

/** "Clematis 'Nelly Moser'", "rosier « Pierre de Ronsard »": a sort of a plant. */
const isSort = (s: Scan, a: number): boolean =>
  a > 0 && isPlant(s, a - 1) && QUOTED.test(s.text.slice(s.end[a - 1], s.start[a]));
const isPlant = names(PLANTS);
const QUOTED = /^ ['"‘’“„«‹](?:[ \u00a0\u202f])?$/;

export function isApposed(s: Scan, a: number, b: number): boolean {
  if (isSort(s, a)) return true;
  if (b > a && isNoun(s, a) && !(isUpper(s, a) && isListed(s, a))) return isCalled(s, a, a + 1, b);
  // "Das Farbschema Jasmin": the article was taken as well.
  if (b > a + 1 && isNoun(s, a + 1)) return isCalled(s, a + 1, a + 2, b);
  return (
    a > 0 && isUpper(s, a) && (isCalled(s, a - 1, a, b) || (a === b && isOfDatabase(s, a)) || isHungarian(s, a, b))
  );
}

const DATA = spelled("datos dados données dati date danych");
const BASE = spelled("base banco banca bază baza bazy bazie");
/** "la base de datos Cassandra", "baza danych Maria". */
function isOfDatabase(s: Scan, a: number): boolean {
  if (!DATA(s, a - 1) || !apart(s, a - 1) || acts(s, a + 1)) return false;
  const base = BASE(s, a - 2) ? a - 2 : BASE(s, a - 3) && LEADS(s, a - 2) ? a - 3 : -1;
  return base >= 0 && (!isLedTo(s, base) || ENDS.test(s.text.slice(s.end[a], (s.end[a] as number) + 3)));
}

const AZ = spelled("a az A Az");
const THING = spelled(
  "frissítés frissítése frissítést verzió verziót verzióban kiadás kiadást modul modult modulban szoba terem tárgyaló tárgyalóterem projekt téma vihar hurrikán komp hajó adatbázis szerver panzió szálló szálloda étterem vendéglő kávézó leves regény könyv sorozat kampány",
);
/** "a Bartók terem", "az Ibolya téma": what belongs to somebody has an ending. */
const isHungarian = (s: Scan, a: number, b: number): boolean =>
  THING(s, b + 1) && apart(s, b) && AZ(s, a - 1) && apart(s, a - 1);

function isCalled(s: Scan, noun: number, a: number, b: number): boolean {
  if (!isNoun(s, noun) || !apart(s, noun) || !isUpper(s, a)) return false;
  // English people have projects too: "Project Olivia", but "the project Olivia started".
  if (PROJECT(s, noun) && !isUpper(s, noun) && mannerHere(s).language <= 1) return false;
  if (((s.word[noun] as number) & (PERSON_BEFORE | GREET | SIGNOFF | HUMAN_VERB)) !== 0) return false;
  if (b > a && !isProper(s, noun) && surelyFirst(s, a) && ((s.word[b] as number) & (FIRST | LAST)) !== 0) return false;
  // "Seit Version Lena stürzt es ab", "Vergaderruimte Anna heeft geen scherm": the verb's place is the second.
  if (isBeforeVerb(s, noun) && isVerbBehind(s, b)) return true;
  if (acts(s, b + 1) || actsAsPerson(s, b)) return false;
  if (ENDS.test(s.text.slice(s.end[b], (s.end[b] as number) + 3))) return !isThanked(s, noun);
  const next = b + 1;
  if (next >= s.count || !apart(s, b) || isUpper(s, next)) return false;
  // "sal Linné och sal Celsius".
  if (apart(s, next) && isNoun(s, next + 1)) return true;
  // "Po atnaujinimo Gintarė modulis Vytis neveikia": another thing does it.
  if (isThingsName(s, next) || (OF_NEXT(s, next) && apart(s, next) && isThingsName(s, next + 1))) return true;
  if (AT(s, next) || BEHIND(s, next) || ((s.shape[next] as number) & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT)
    return true;
  return !isLedTo(s, noun) && !DOES_IT(s, next) && (isFixed(s, noun) || STAYS(s, next));
}

/** Does a noun stand at `k`, and what it is called right behind? */
const isThingsName = (s: Scan, k: number): boolean =>
  k + 1 < s.count &&
  !isUpper(s, k) &&
  (isNoun(s, k) || isThingWord(s, k) || isGood(s, k)) &&
  apart(s, k) &&
  isUpper(s, k + 1);
const OF_NEXT = names("le la les l' il lo la i o a os as el la los las ο η το τα");
/** Finnish puts what others lead with behind the name. */
const BEHIND = names("jälkeen myötä yhteydessä aikana kanssa lähtien asti takia óta után előtt miatt");

/** Does a verb that is no infinitive stand behind the name, as nobody says of people alone: "lässt", "kraschar", but "informieren", "nicht da"? */
function isVerbBehind(s: Scan, b: number): boolean {
  const next = b + 1;
  if (next >= s.count || !apart(s, b) || isUpper(s, next) || ((s.word[next] as number) & HUMAN_VERB) !== 0)
    return false;
  if (NOT(s, next) || ((s.shape[next] as number) & HAS_LETTER) === 0) return false;
  const to = s.end[next] as number;
  return apart(s, next) && s.text.slice(to - 2, to) !== "en";
}
const NOT = names("nicht niet inte ikke ej kein geen und oder og och en of eller bitte aub anrufen bescheid");

/** "Merci pour le projet Hélène": who is thanked. */
function isThanked(s: Scan, noun: number): boolean {
  for (let k = noun - 1; k >= 0 && k >= noun - THANKS && sameLine(s, k + 1); k--)
    if (((s.word[k] as number) & (SIGNOFF | GREET)) !== 0) return true;
  return false;
}
const THANKS = 6;

const WHY = names("que qué ce");

/** Does a preposition lead to the noun? */
function isLedTo(s: Scan, noun: number): boolean {
  for (let k = noun - 1; k >= 0 && k >= noun - REACH && sameLine(s, k + 1) && apart(s, k); k--)
    // "por qué el proyecto", "de ce proiectul": why.
    if (LEADS(s, k) && !WHY(s, k + 1)) return true;
  return false;
}
