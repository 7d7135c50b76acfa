/**
 * Names that by themselves are hardly any and are told by where they stand: those that begin with a particle ("spoke to von Thun", "Hablé con
 * de los Santos", "van 't Hof belde"), with a saint or a given name cut short ("St. John", "Ma. Teresa"), two initials, and short given names
 * that are words or syllables elsewhere.
 */
import { DICTIONARY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isDutch, isOrdinary, mayOwnByS, spelled } from "../../names/ordinary-words.ts";
import { SLASH, unitAt } from "../../scan/classes.ts";
import { FIRST, GREET, hashWord, LAST, ORG, PLACE, SIGNOFF, wordBits } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf } from "../context.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { hasOrg, sentenceStart, townEnd } from "./name-places.ts";
import { isCased, isInitial, isUpper, isWord, nameEnd, sameLine } from "./name-tokens.ts";
import { actsAsPerson } from "./predicate.ts";
import { behindRoleKey } from "./role-keys.ts";
import { isSpokenOf, isSurelySpokenOf } from "./spoken-of.ts";
import { isThingName } from "./things/things.ts";
import { turned } from "./turned.ts";

/** What a family's name may begin with. */
const PARTICLES =
  "van von zu zum zur vom van't ten ter te op der den de des del della dello dei degli di da dal dalla dos das do du la las los le lo l t el al bin binti bint ibn abu af av mac ní nic ó";
const PARTICLE = spelled(PARTICLES);
/** Of these one has to be there: the others are articles as well. */
const TELLING = spelled(
  "van von zu zum zur vom ten ter de des del della dello dei degli di da dal dalla dos das do du t el al bin binti bint ibn abu af av mac ní nic ó",
);
const ARTICLE = spelled("el al");
const DE = spelled("de du des do da das dos der den del di dei della dello dal dalla op te");
const PREPOSITION = spelled("con com avec mit with by to from an bei chez par por per för med");
const MOST = 3;
const SAINTS = "St Ste San Santa Sankt Saint Sainte";
const SAINT = spelled(SAINTS);
/** Given names cut short, as they are written in front of another. */
const CUTS = "Ma Mª Fco Fdo Gpe Jse Ant Wm Thos Chas Jas Robt Edw Geo Joh Hch Frdr Alej Rdo Sto Jn Bto";
const CUT = spelled(CUTS);
/** Cut short so, it is nothing else. */
const OF_MARY = spelled("Mª");
/** One question for most words. */
const MAY_LEAD = spelled(`${PARTICLES} ${SAINTS} ${CUTS}`);
const SHORT = spelled("Em Ty Bo Jo Al Ed Cy Di Vi Lu Li Wu Xu Ng Ho Yu An Oz Ky Ji Bé Ly Vy Su Mo Åke Bibi Devi Gill");
const LONGEST_SHORT = 4;

/** At a capital. */
export function atPlace(ctx: Context, k: number): void {
  const s = ctx.scan;
  const leads = MAY_LEAD(s, k - 1);
  const short = sizeOf(s, k) <= LONGEST_SHORT;
  const comma = unitAt(s.text, s.end[k] as number) === 44;
  const colon = k > 0 && unitAt(s.text, (s.start[k] as number) - 2) === 58;
  const owns = s.text.charCodeAt((s.end[k] as number) - 1) === 115;
  if (!(leads || short || comma || colon || owns) || !isWord(s, k) || !isCased(s, k)) return;
  if (comma) turned(ctx, k);
  if (colon) behindRoleKey(ctx, k);
  if (owns) kinOf(ctx, k);
  const first = leads ? begins(s, k) : k;
  if (first < k) at(ctx, first, k);
  else if (!short) return;
  else if (isInitial(s, k) && isInitial(s, k + 1) && isStopped(s, k) && isStopped(s, k + 1)) initials(ctx, k);
  else if (SHORT(s, k) && apartFrom(s, k) && isSurelySpokenOf(s.text, s.start[k] as number) && !isUpper(s, k + 1))
    take(ctx, k, k, 0.62, "person-placed");
}

/** "Sagas pappa", "Julias Mann": whose kin somebody is; "Hans far" is his. */
function kinOf(ctx: Context, k: number): void {
  const s = ctx.scan;
  const next = k + 1;
  if (
    sizeOf(s, k) < 4 ||
    next >= s.count ||
    (((classes[s.mark[next] as number] as number) & IS_KIN) === 0 && !PARENT(s, next))
  )
    return;
  if (unitAt(s.text, s.end[k] as number) !== 32 || !sameLine(s, next) || HIS(s, k) || !mayOwnByS(s)) return;
  const from = s.start[k] as number;
  const to = (s.end[k] as number) - 1;
  const hash = hashWord(s.text.slice(from, to));
  const bits = wordBits(s.text, from, to);
  if ((bits & (ORG | PLACE)) !== 0) return;
  if ((bits & FIRST) !== 0 || (LISTS(hash) & (GIVEN | DICTIONARY)) === GIVEN || isCalled(hash))
    take(ctx, k, k, 0.64, "person-owner");
}
const PARENT = spelled(
  "pappa mamma farsan morsan pappan mamman svärmor svärfar mormor farmor mor far mann man fru kone",
);
const HIS = spelled("Hans Dess Hennes Deras Deres Dets Vores Jeres Ens Uns Eures Alles Deines");

/** The first token of what stands before the name at `k` and belongs to it; `k` where nothing does. */
function begins(s: Scan, k: number): number {
  if (!sameLine(s, k)) return k;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  if (gap === ". " || gap === " ") {
    // "Mª Dolores".
    if (OF_MARY(s, k - 1)) return k - 1;
    if (SAINT(s, k - 1)) return k - 1;
    if (gap === ". " && CUT(s, k - 1)) return k - 1;
  }
  let first = k;
  let tells = false;
  while (
    first > 0 &&
    k - first < MOST &&
    sameLine(s, first) &&
    PARTICLE(s, first - 1) &&
    !isUpper(s, first - 1) &&
    isTied(s, first)
  ) {
    first--;
    // "el-Amin", but "el Banco".
    tells ||= ARTICLE(s, first) ? unitAt(s.text, s.end[first] as number) === 45 : TELLING(s, first);
  }
  if (!tells) return k;
  // "la sorella di Elsa", "zadzwonić do Ali", "vraag de Klantenservice": by itself it is a word of most languages, but not behind another such word.
  return first === k - 1 && DE(s, first) && (isDutch(s) || first === 0 || !PREPOSITION(s, first - 1)) ? k : first;
}

/** "von Thun", "van 't Hof", "el-Amin". */
function isTied(s: Scan, k: number): boolean {
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return (
    gap === " " ||
    gap === " '" ||
    gap === " ’" ||
    (gap === "-" && /^(?:[ae]l)$/u.test(s.text.slice(s.start[k - 1], s.end[k - 1])))
  );
}

function at(ctx: Context, first: number, k: number): void {
  const s = ctx.scan;
  const word = s.word[k] as number;
  if (sizeOf(s, k) < 3 || (word & ORG) !== 0 || ((s.shape[k] as number) & ALL_UPPER) !== 0) return;
  const last = nameEnd(s, k, false);
  if (hasOrg(s, k, last) || !apartFrom(s, first)) return;
  // "Joost van der Poel" is taken by its first word.
  if (first > 0 && sameLine(s, first) && isUpper(s, first - 1) && !sentenceStart(s, first - 1)) return;
  const begin = s.start[first] as number;
  // "gebeld met 't Hart": its sign before it.
  const from = begin - (first < k && OF_THE(s, first) && APOSTROPHES.includes(s.text.charAt(begin - 1)) ? 1 : 0);
  const to = s.end[last] as number;
  const cut = (CUT(s, first) && (word & FIRST) !== 0) || OF_MARY(s, first);
  const sure =
    cut ||
    isSurelySpokenOf(s.text, from) ||
    (isOpen(s, first) && acts(s, last)) ||
    isGreeted(s, first, last) ||
    isSigned(s, first, last);
  // "weiterleiten an von Thun": towns are none of those who act or are asked.
  const town = ((word & PLACE) !== 0 && (word & (FIRST | LAST)) === 0) || townEnd(s, first) > first;
  if (town && (SAINT(s, first) || !sure || isGreeted(s, first, last))) return;
  if (!sure && (SAINT(s, first) || !isSpokenOf(s.text, from, to))) return;
  // "el Banco", "Fragen von Kunden": a word of the language, unless it is a family's name, or "com dos" leads to no word.
  const plain = (word & LAST) === 0 && isOrdinary(s, k) && unitAt(s.text, (s.start[first + 1] as number) - 1) === 32;
  if (plain && !cut && !(DE(s, first) && PREPOSITION(s, first - 1))) return;
  if (!sure && isThingName(s, first, last)) return;
  // "De monteur van Ziggo": whose people they are.
  if (
    !sure &&
    last === k &&
    first > 0 &&
    ((classes[s.mark[first - 1] as number] as number) & IS_ROLE) !== 0 &&
    word === 0
  )
    return;
  if (from < begin) ctx.emit(from, to, "PERSON", 0.68, "person-placed");
  else take(ctx, first, last, 0.68, "person-placed");
}

const OF_THE = spelled("t");
const APOSTROPHES = "'’";

/** "Bonjour de los Santos, …". */
const isGreeted = (s: Scan, first: number, last: number): boolean =>
  first > 0 &&
  sameLine(s, first) &&
  ((s.word[first - 1] as number) & GREET) !== 0 &&
  /^(?:[,!]|$|\n)/.test(s.text.slice(s.end[last], (s.end[last] as number) + 2));

/** All of its line, under a farewell. */
const isSigned = (s: Scan, first: number, last: number): boolean =>
  first > 0 &&
  !sameLine(s, first) &&
  ((s.word[first - 1] as number) & SIGNOFF) !== 0 &&
  (last + 1 === s.count || !sameLine(s, last + 1));

/** "Ravi a/l Kumar", "Meena d/o Raju": whose child one is. */
export function childOf(ctx: Context): void {
  if ((ctx.scan.signs & SLASH) === 0 || !saysWhose(ctx.scan.text)) return;
  for (const hit of all(CHILD_OF, ctx.scan.text))
    ctx.emit(hit.index, hit.index + hit[0].length, "PERSON", 0.8, "person-placed");
}
/** One letter on either side of a stroke: dates, paths and addresses have more. */
function saysWhose(text: string): boolean {
  for (let p = text.indexOf("/"); p >= 0; p = text.indexOf("/", p + 1))
    if (unitAt(text, p + 2) === 32 && WHOSE.has(text.slice(p - 1, p + 2).toLowerCase())) return true;
  return false;
}
const WHOSE = new Set(["a/l", "a/p", "s/o", "d/o"]);
const CHILD_OF = /(?<=\p{Lu}\p{L}{1,20} )(?:[aA]\/[lLpP]|[sSdD]\/[oO]) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}/gu;

/** "T. J. rang", "spoke to T. J.": nothing else of the name is said. */
function initials(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (!apartFrom(s, k) || (k + 2 < s.count && sameLine(s, k + 2) && isUpper(s, k + 2))) return;
  const [from, to] = [s.start[k] as number, (s.end[k + 1] as number) + 1];
  if (!isSurelySpokenOf(s.text, from) && !(isOpen(s, k) && DOES(s, k + 2))) return;
  ctx.emit(from, to, "PERSON", 0.68, "person-placed");
}

const isStopped = (s: Scan, k: number): boolean => unitAt(s.text, s.end[k] as number) === 46;
/** Nothing but a blank, a line or a sentence ends before it. */
const apartFrom = (s: Scan, k: number): boolean =>
  k === 0 ||
  !sameLine(s, k) ||
  /[\s(„“"]['’]?$/u.test(s.text.slice(Math.max(0, (s.start[k] as number) - 2), s.start[k]));
const isOpen = (s: Scan, k: number): boolean => sentenceStart(s, k) || AND(s, k - 1) || !isUpper(s, k - 1);
const AND = spelled("and und et y e en och og i a ja és și и та");
const acts = (s: Scan, last: number): boolean => actsAsPerson(s, last) || (sameLine(s, last + 1) && DOES(s, last + 1));
