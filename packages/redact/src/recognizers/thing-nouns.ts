/** Nouns of things that carry people's names, asked about a token: too many for closed lists, and in many forms. */
import { holds, setOf } from "../names/bits.ts";
import { isOrdinary, mayBeEnglish, spelled } from "../names/ordinary-words.ts";
import { ARABIC, CLASS, FOLD, HEBREW, LOWER } from "../scan/classes.ts";
import { endings } from "../scan/endings.ts";
import { FIRST, HASH_SEED, hashWord, LAST } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { GOODS_NOUNS, GOODS_NOUNS_BEHIND } from "../words/goods-nouns.ts";
import {
  GOODS_OF_MANY_LANGUAGES,
  MORE_GOODS_NOUNS,
  MORE_GOODS_NOUNS_BEHIND,
  MORE_THINGS_BEHIND,
} from "../words/more-goods-nouns.ts";
import { THINGS_BEFORE, THINGS_BEHIND } from "../words/thing-nouns.ts";

/** Letters that a plural or a case may put behind a stem, and a stem has at least. */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 4;
const VOWEL = /[aeiouyąęěiíáéóúàèìòùäöåøæаеиоуыэюяєіїъьαεηιουωςėā]$/u;

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");
const nouns = Object.values(THINGS_BEFORE).flatMap(words);
const WHOLE = setOf(nouns.map(hashWord), 1 << 14);
const STEMS = setOf(
  nouns
    .map((noun) => (VOWEL.test(noun) ? noun.slice(0, -1) : noun))
    .filter((stem) => stem.length >= SHORTEST_STEM)
    .map(hashWord),
  1 << 14,
);
const BEHIND = setOf(words(`${THINGS_BEHIND} ${MORE_THINGS_BEHIND}`).map(hashWord), 1 << 12);

const goods = words(`${GOODS_NOUNS} ${MORE_GOODS_NOUNS}`);
const GOODS = setOf(goods.map(hashWord), 1 << 15);
const GOODS_BEHIND = setOf(words(`${GOODS_NOUNS_BEHIND} ${MORE_GOODS_NOUNS_BEHIND}`).map(hashWord), 1 << 12);
const OF_MANY = setOf(words(GOODS_OF_MANY_LANGUAGES).map(hashWord), 1 << 10);

/**
 * Goods, plans and programs, and other things with a name of their own, in languages that do not put a clause straight
 * behind a noun: English "the plan Maria bought" is Maria's doing, French "le forfait Maria" is a plan.
 */
export const isGood = (s: Scan, i: number): boolean =>
  i >= 0 && i < s.count && (holds(GOODS, s.hash[i] as number) || isOfMany(s, i) || isGoodInCase(s, i));

/** "Server Holger", in a text that is none of English. */
const isOfMany = (s: Scan, i: number): boolean => holds(OF_MANY, s.hash[i] as number) && !mayBeEnglish(s);

/** Endings of the Slavic cases, behind a noun's last consonant. */
const CASES = new Set("ou ę ą em om ům ami ach ách ech mi ów owi ama ima ой ом ами ах ов ею ою".split(" "));
const GOODS_STEMS = setOf(
  goods
    .map((noun) => (VOWEL.test(noun) ? noun.slice(0, -1) : noun))
    .filter((stem) => stem.length >= SHORTEST_STEM + 1)
    .map(hashWord),
  1 << 15,
);

/** "s válendou Barbora": a good in a case, in small letters. */
function isGoodInCase(s: Scan, i: number): boolean {
  const from = s.start[i] as number;
  const to = s.end[i] as number;
  if (to - from <= SHORTEST_STEM || to - from > 20 || CLASS[s.text.charCodeAt(from)] !== LOWER) return false;
  let hash = HASH_SEED;
  for (let p = from; p < to - 1; p++) {
    hash = Math.imul(hash ^ (FOLD[s.text.charCodeAt(p)] as number), 16777619);
    if (p + 4 >= to && holds(GOODS_STEMS, hash) && CASES.has(s.text.slice(p + 1, to))) return true;
  }
  return false;
}
/** "the Harper belt", "Borbála kanapé", "Defne koltuk", "a Zsófi botmixer": the thing behind its name. */
export const isGoodBehind = (s: Scan, i: number): boolean =>
  i >= 0 &&
  i < s.count &&
  // "Joris belt straks": Dutch calls so.
  !(BELT(s, i) && isOrdinary(s, i)) &&
  (holds(GOODS_BEHIND, s.hash[i] as number) || endsIn(s, i, COMPOUND_BEHIND, LEAST_BEFORE));

const BELT = spelled("belt");

/** Shorter ones end other words. */
const SHORTEST_TAIL = 5;
const LEAST_BEFORE = 2;
const tails = (list: string): string =>
  words(list)
    .filter((noun) => noun.length >= SHORTEST_TAIL && /^\p{Script=Latin}+$/u.test(noun))
    .join(" ");
const SHORT_TAILS =
  "bett kleid hose tafel stoel kast lamp jurk jas bord stol skåp säng sofa seng hylle skab reol bank tisch stuhl regal lampe jakke soffa hylla puku takki mekko hame tuoli pöytä lamppu sohva matto peitto kaappi hylly";
const PARTS =
  "automat automaten maschine maschinen spender trockner melder schalter regler drucker scanner sauger kocher lautsprecher kopfhörer maskinen apparaten apparatet apparaat tarif bundel bundle leuchte leuchten";
/** "Druckserver", "Sitzungszimmer", "mötesrummet". */
const MACHINES_AND_ROOMS =
  "server servern serveren zimmer schrank modul modulen modulet skript skriptet dienst farbe lasur presse rechner speicher datenbank motor pumpe pumpen ofen heizung saal zaal kamer ruimte rummet rommet salen værelset jobbet jobben palvelin huone tietokone verf lokalet kast kraan";
const COMPOUND = endings([[`${SHORT_TAILS} ${PARTS} ${MACHINES_AND_ROOMS} ${tails(GOODS_NOUNS)}`, 1]]);
const COMPOUND_BEHIND = endings([[tails(GOODS_NOUNS_BEHIND), 1]]);

const endsIn = (s: Scan, i: number, tails: typeof COMPOUND, before: number): boolean =>
  tails(s.text, s.start[i] as number, s.end[i] as number, before) !== 0 &&
  ((s.word[i] as number) & (FIRST | LAST)) === 0;

/**
 * "Zusatzpaket Emil", "vinterkängorna Tyra": a compound that ends in goods.
 * @param before so many letters at least before the good
 */
export const isGoodsCompound = (s: Scan, i: number, before: number): boolean => endsIn(s, i, COMPOUND, before);

/** A noun of the list as it stands there. */
export const isThingWord = (s: Scan, i: number): boolean => holds(WHOLE, s.hash[i] as number);

/** "huracán", "galletas", "przystanku": a noun that takes a name right behind it. */
export function takesName(s: Scan, i: number): boolean {
  if (holds(WHOLE, s.hash[i] as number)) return true;
  const from = s.start[i] as number;
  const to = s.end[i] as number;
  if (s.script[i] === ARABIC || s.script[i] === HEBREW)
    return isPrefixedNoun(s.text.slice(from, to), s.script[i] === HEBREW);
  const least = Math.max(from + SHORTEST_STEM, to - LONGEST_ENDING);
  // Who makes or keeps it: "hotelier", "bibliotekar".
  if (s.text.charCodeAt(to - 1) === 114 && /[eoaø]r$/.test(s.text.slice(to - 2, to))) return false;
  let hash = HASH_SEED;
  for (let p = from; p < to; p++) {
    hash = Math.imul(hash ^ (FOLD[s.text.charCodeAt(p)] as number), 16777619);
    if (p + 1 >= least && holds(STEMS, hash)) return true;
  }
  return false;
}

/** "وطاولة سامر", "והשולחן": and, the, in, written with the noun. Hebrew's list has the form before a name: "כורסת" for "הכורסה". */
function isPrefixedNoun(word: string, hebrew: boolean): boolean {
  const most = (hebrew ? /^[ובלהש]{0,2}/ : /^(?:و|ف)?(?:ال|لل|بال|ب|ل)?/).exec(word)?.[0].length ?? 0;
  for (let cut = hebrew ? 0 : most; cut <= most; cut++) {
    const rest = word.slice(cut);
    if (rest.length < 2) return false;
    if (
      holds(WHOLE, hashWord(rest)) ||
      (hebrew && rest.endsWith("ה") && holds(WHOLE, hashWord(`${rest.slice(0, -1)}ת`)))
    )
      return true;
  }
  return false;
}

/** "line", "rackets": a noun that English puts right behind the name. */
export const followsName = (s: Scan, i: number): boolean => holds(BEHIND, s.hash[i] as number);
