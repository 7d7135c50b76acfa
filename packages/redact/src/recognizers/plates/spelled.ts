/**
 * Number plates told letter by letter: by their lands' spelling alphabets ("bilen är Gustav Olof Xerxes fyra ett Adam"), by a town or a
 * name for a letter ("targa C come Como, T, 4 1 8, L M"), beside letters and figures alone ("la plaque c'est D comme Denise, K, 4 1 8, T, R").
 */
import { C_PLATE, DIGIT_WORD } from "../../scan/lexicon.ts";
import { HAS_DIGIT, LINE_START, type Scan } from "../../scan/scan.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { RADIO } from "../spoken/spelled-words.ts";
import { classes, classesIn, classify, IS_SPELLING, IS_SPELT_FOR } from "../word-classes.ts";
import { CAR } from "./cued.ts";

classify(
  IS_SPELLING,
  `adam bertil caesar cesar david erik filip gustav helge ivar johan kalle ludvig martin niklas olof petter qvintus rudolf sigurd tore ture sven urban viktor wilhelm xerxes yngve zäta åke ärlig östen
  anton berta cäsar dora emil friedrich heinrich ida julius kaufmann konrad ludwig martha nordpol otto paula quelle richard samuel siegfried theodor ulrich viktor xanthippe ypsilon zacharias zeppelin
  aarne bertta celsius daavid eemeli faarao gideon heikki iivari jussi lauri matti niilo paavo risto sakari tyyne urho vihtori
  anna bernhard cæsar edith fredrik harald karin nils olivia quintus rikard sigrid teodor ulrik cecilie frederik georg hans karen mari nikolaj odin peter rasmus søren ulla viggo william
  barbara celina dorota ewa franciszek genowefa henryk irena jadwiga karol leon maria natalia olga paweł roman stanisław tadeusz urszula wanda zygmunt
  ancona bologna como domodossola empoli firenze genova imola jersey kursaal livorno milano napoli otranto padova quarto roma savona torino udine venezia zara
  adana bolu ceyhan denizli edirne fatsa giresun hatay isparta jandarma kayseri lüleburgaz manisa niğde ordu polatlı rize samsun tokat urfa yozgat zonguldak
  anatole berthe célestin désiré eugène françois gaston henri irma joseph kléber louis marcel nicolas oscar pierre quintal raoul suzanne thérèse ursule victor xavier yvonne zoé
  bernard cornelis dirk eduard ferdinand gerard hendrik izaak jan karel lodewijk nico pieter quotiënt simon teunis utrecht willem xantippe zaandam
  борис василий григорий дмитрий елена иван константин леонид мария николай ольга павел роман семён татьяна ульяна фёдор харитон анна тамара
  adéla božena cyril emil gustav helena ivan josef karel ludvík marie norbert oto quido rudolf svatopluk tomáš urban václav zuzana`,
);
classify(IS_SPELT_FOR, "for as like in wie comme come som jak como van de di da как ως cu gibi");

const MOST = 24;
/** Tokens between the word for a plate or a car and what is spelled. */
const NEAR = 5;
const [FEWEST, LEAST_WORDS] = [5, 2];

export function spelledPlates(ctx: Context): void {
  const s = ctx.scan;
  if ((classesIn(s) & (IS_SPELLING | IS_SPELT_FOR)) === 0 && !RADIO.inText(s)) return;
  if ((s.cues & C_PLATE) === 0 && !CAR.inText(s)) return;
  for (let i = 0; i < s.count; i++) {
    if (((s.cue[i] as number) & C_PLATE) === 0 && !CAR(s, i)) continue;
    for (let k = i + 1; k <= i + NEAR && k < s.count; k++) {
      const last = chain(s, k);
      if (last < 0) continue;
      ctx.emit(s.start[k] as number, s.end[last] as number, "PLATE", 0.9, "plate-spelled");
      break;
    }
  }
}

const isSpelling = (s: Scan, k: number): boolean =>
  ((classes[s.mark[k] as number] as number) & IS_SPELLING) !== 0 || RADIO(s, k);

/** Last token of letters and figures spelled from token `k` on; -1 where they are too few. */
function chain(s: Scan, k: number): number {
  let [p, letters, words, figures, last] = [k, 0, 0, 0, -1];
  while (p < s.count && p - k < MOST && (p === k || beside(s, p))) {
    const size = sizeOf(s, p);
    // "C come Como".
    if (size === 1 && p + 2 < s.count && isFor(s, p + 1) && sizeOf(s, p + 2) > 2 && sameLetter(s, p, p + 2)) {
      letters++;
      words++;
      last = p + 2;
      p += 3;
    } else if (isSpelling(s, p)) {
      letters++;
      words++;
      last = p++;
    } else if (isOneOrA(s, p)) {
      // "fyra ett Adam" goes on, "… K, T et pas celle" does not.
      if (last < 0 || p + 1 >= s.count || !(isSpelling(s, p + 1) || isFigure(s, p + 1))) break;
      figures++;
      last = p++;
    } else if (isFigure(s, p)) {
      figures += isNumber(s, p) ? size : 1;
      last = p++;
    } else if (size === 1 && ((s.shape[p] as number) & HAS_DIGIT) === 0 && isUpper(s, p)) {
      letters++;
      last = p++;
    } else break;
  }
  const told = letters + figures;
  // "G di Genova, H, 417, Z, P": one word is enough where each letter stands alone.
  return figures >= 2 && told >= FEWEST && words > 0 && (words >= LEAST_WORDS || letters >= 3) ? last : -1;
}

const isFigure = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & DIGIT_WORD) !== 0 || (isNumber(s, k) && sizeOf(s, k) <= 4);

/** One, and a word of sentences too. */
const isOneOrA = (s: Scan, k: number): boolean => sizeOf(s, k) < 4 && ONE.test(s.text.slice(s.start[k], s.end[k]));
const ONE = /^(?:ett?|en|ein|une?|uno|um|uma|bir)$/i;

const isFor = (s: Scan, k: number): boolean => ((classes[s.mark[k] as number] as number) & IS_SPELT_FOR) !== 0;

const sameLetter = (s: Scan, a: number, b: number): boolean =>
  s.text.charAt(s.start[a] as number).toLowerCase() === s.text.charAt(s.start[b] as number).toLowerCase();

function isUpper(s: Scan, k: number): boolean {
  const letter = s.text.charAt(s.start[k] as number);
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase();
}

function beside(s: Scan, k: number): boolean {
  if (((s.shape[k] as number) & LINE_START) !== 0) return false;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return gap === " " || gap === ", " || gap === "-" || gap === " - " || gap === ". ";
}
