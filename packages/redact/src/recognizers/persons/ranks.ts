/**
 * Names behind a rank, an order, a degree or a trade that is written before them: "Captain Haddock", "Docteur Petit", "MUDr. Malá", "ks.
 * Wolny", "капитан Белая". Beside the titles of the lexicon, which are said of everybody.
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isGerman, isOrdinary, spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, LAST, MONTH, ORG, PERSON_BEFORE, PERSON_VERB, PLACE } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";
import { take } from "./joined.ts";
import { glued, hasOrg, near, sentenceStart } from "./name-places.ts";
import { isCased, isUpper, isWord, nameEnd } from "./name-tokens.ts";
import { actsAsPerson } from "./predicate.ts";
import { isBrand } from "./things/brand-names.ts";
import { isThingName, isThingNoun } from "./things/things.ts";

/** Cut short or in front of names alone: whatever has a capital behind it is one. */
const SURE = 1;
/** Words that stand before much else: "General Settings", "Officer Training". What is behind has to be no ordinary word, or to act. */
const DOUBTED = 2;
/** Read with its stop only. */
const STOPPED = 4;
/** Read with a capital only: "vuelve a ir. Pueden", "specjalista ds. Technicznych". */
const CAPITAL = 8;
/** Short words that end sentences as well: two words with capitals have to follow ("ga. Polona Hribernik"). */
const OF_TWO = 16;

const LISTED: readonly (readonly [kind: number, words: string])[] = [
  [
    SURE,
    `judr mudr mvdr phdr rndr paeddr thdr rsdr mddr pharmdr docteur docteure professeur professeure doutor doutora doctora dottore dottoressa dottor avvocato avvocata ingegner
    profesora profesor profe professora professoressa capitaine capitán capitão capitano caporal coronel comandante commandant sargento teniente tenente maresciallo brigadiere
    abbé sœur soeur suor fray monseñor monsignor monseigneur padre veuve sor zio zia nonno nonna tonton tata mamie papy abuelita vovó vovô tia tio tía tío dominee pastoor zuster dokter
    ksiądz mecenas doktora profesora kapitan pułkownik kapitán plukovník doktorka profesorka inženýr inženýrka tohtori professori kapteeni rehtori
    kapten kaptajn kaptein fröken farmor farfar mormor morfar moster faster doctorul profesorul profesoara părintele căpitanul
    капитан капітан профессор професор доцент академик полковник подполковник лейтенант сержант прапорщик товарищ батюшка отец отець архимандрит участковый следователь слідчий
    инженер інженер адвокат адвокатка мастер майстер тренер соседка сусідка медсестра учительница вчителька бабушка дедушка дядька тітонька
    καθηγητής καθηγήτρια γιατρός δικηγόρος πάτερ λοχαγός
    öğretmen avukat mühendis kaptan komiser hoca`,
  ],
  [
    DOUBTED,
    `reverend father brother sister rabbi imam pastor vicar deacon bishop captain colonel major sergeant lieutenant general admiral commander corporal officer detective inspector
    constable sheriff marshal judge justice magistrate senator congressman congresswoman councillor councilman councilwoman alderman governor ambassador principal headmaster headmistress
    professor doctor nurse matron midwife coach chef warden aunt grandpa lord lady dame baron count countess duke duchess prince princess
    oberst major hauptmann leutnant pfarrer pfarrerin pastorin pater direktor direktorin rektor rektorin kommissar kommissarin wachtmeister richter richterin notar notarin doktor
    rechtsanwalt rechtsanwältin bürgermeister bürgermeisterin oberarzt oberärztin chefarzt chefärztin gräfin freiherr freifrau`,
  ],
  [
    SURE | STOPPED,
    "inż ks mec hab dypl özv ifj gr dra profa prof mgr müh öğr doç проф акад инж доц полк адв д-р кхн δρ καθ",
  ],
  [SURE | STOPPED | CAPITAL, "ds ir drs bc ing av yrd arq abg licda mtro mtra vve pr prim mag ra stb dkfm"],
  [SURE | STOPPED | OF_TWO, "ga gdč sn znj"],
  [DOUBTED | STOPPED | CAPITAL, "rev capt col lt sgt maj gen cpl insp det hon sen rep gov cllr amb fr br sr"],
];

const kindOf = hashFlags(LISTED);

/** Letters of a name that is no code. */
const SHORTEST = 3;
/** The model's sum below which a stranger behind a word with a capital is a noun. */
const UNLIKELY = -150;

/** At a capital. */
export function atRanked(ctx: Context, k: number): void {
  const s = ctx.scan;
  const kind = k === 0 ? 0 : kindOf(s, k - 1);
  if (kind !== 0 && isNamed(s, k, kind)) take(ctx, k, nameEnd(s, k, false), 0.84, "person-rank");
}

/** Is token `k` the name of whom the word before it is the rank of? */
function isNamed(s: Scan, k: number, kind: number): boolean {
  if (!near(s, k) || !isWord(s, k) || !isCased(s, k) || sizeOf(s, k) < SHORTEST || glued(s, k - 1)) return false;
  const stop = unitAt(s.text, s.end[k - 1] as number) === 46;
  // "Gib es dem Kapitän. Danach": a stop behind a whole word ends a sentence.
  if (stop !== ((kind & STOPPED) !== 0) && !(stop && CZECH(s, k - 1))) return false;
  if ((kind & CAPITAL) !== 0 && !isUpper(s, k - 1)) return false;
  if (!stop && unitAt(s.text, s.end[k - 1] as number) !== 32) return false;
  const word = s.word[k] as number;
  if ((word & (ORG | PERSON_BEFORE)) !== 0 || (s.cue[k] as number) !== 0 || isBrand(s, k)) return false;
  if ((word & (PLACE | MONTH)) !== 0 && (word & (FIRST | LAST)) === 0) return false;
  if (kindOf(s, k) !== 0 && (word & (FIRST | LAST)) === 0) return false;
  const last = nameEnd(s, k, false);
  if (hasOrg(s, k, last) || ((kind & OF_TWO) !== 0 && !areTwo(s, k, last))) return false;
  const shouted = ((s.shape[k] as number) & ALL_UPPER) !== 0;
  // "CAPTAIN HADDOCK", but "Officer LED".
  if (shouted && ((s.shape[k - 1] as number) & ALL_UPPER) === 0 && sizeOf(s, k) < 5) return false;
  const acts = actsAsPerson(s, last);
  const listed = (word & (FIRST | LAST)) !== 0;
  // "мастер Microsoft": a firm's.
  if (s.script[k] !== s.script[k - 1] && !listed) return false;
  const sure = stop && (kind & SURE) !== 0;
  if (!listed && !acts && !sure && isUpper(s, k - 1) && nameScore(s, k) < UNLIKELY) return false;
  const plain = isOrdinary(s, k) || (LISTS(s.hash[k] as number) & DICTIONARY) !== 0 || (word & COMMON) !== 0;
  if ((kind & SURE) !== 0) {
    // "Profesor Asociado", "Doctora en Medicina": in a heading any word has a capital, in German any noun.
    if (plain && !listed && !acts && !sure && (isUpper(s, k - 1) || isGerman(s)) && !isAsked(s, k - 1)) return false;
    return sure || acts || !isThingName(s, k, last);
  }
  if (isThingName(s, k, last) || isThingNoun(s, k)) return acts && !plain;
  if (!plain) return true;
  // "Officer Young called", "ask Captain Black".
  return listed && (acts || isAsked(s, k - 1)) && isUpper(s, k - 1);
}

/** Two words and more with capitals, the first or the last of which some list of names holds. */
const areTwo = (s: Scan, k: number, last: number): boolean =>
  last > k &&
  isUpper(s, k) &&
  isUpper(s, last) &&
  (((s.word[k] as number) | (s.word[last] as number)) & (FIRST | LAST)) !== 0;

/** Does a sentence begin with the rank, or does a word stand before it that is said of people? */
const isAsked = (s: Scan, k: number): boolean =>
  k > 0 &&
  !sentenceStart(s, k) &&
  (((s.word[k - 1] as number) & (PERSON_BEFORE | PERSON_VERB)) !== 0 || WITH(s, k - 1));

const WITH = spelled(
  "with to by from ask asked tell told for mit von an bei für avec par pour chez demandez con por para a com da do per z od do dla pro met aan door med av till fra til с со от для у з від με από",
);
/** Written with a stop or without. */
const CZECH = spelled("JUDr MUDr MVDr PhDr RNDr PaedDr ThDr RSDr MDDr PharmDr judr mudr");
