/**
 * Goods that are called like people, by how they are made and what they cost, right behind the name: "den Hugo in Eiche", "a Melissa tamanho 37", "but
 * Liva costs 4.999 kr.", "la Valentina talla muy pequeño". Who is dressed in grey has no article and was not counted; what is for somebody, in her size,
 * has a word for that before. Asked of what was found by its looks.
 */
import { mannerHere } from "../../../names/model.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../../scan/scan.ts";
import { COSTING, FALLS, IS_HAD, MADE_OF, MONEY_BEHIND, ONLY, SIZE_WORDS } from "../../../words/specified.ts";
import { codedOnce } from "../../code-once.ts";
import { apart, isUpper, sameLine } from "../name-tokens.ts";
import { names } from "./stops.ts";

/** Units that are read behind a name. */
const REACH = 56;
const IN = "in|en|em|i|w|we|v|ve|na|u|în|в|у|во|σε|aus|de|di|van|z|iz|din";
const SIZE = "(?:\\d{2}(?:[,.]5)?|[SML]|X{1,3}[SL]|\\dXL)(?![\\p{L}\\d:%])";
const MADE = codedOnce(
  new RegExp(`^ (?:(?:${IN}) (?:${MADE_OF})(?!\\p{L})|(?:(?:${IN}) )?(?:${SIZE_WORDS}) ${SIZE})`, "u"),
);
/** "une Jeanne en 38": of what is counted, at the end of what is said. */
const SIZED = codedOnce(new RegExp(`^ (?:in|en|em|i|w|v) ${SIZE}(?:$|[.,;!?)]| (?:and|et|und|y|e|og|och|i|a) )`, "u"));
const SAID = codedOnce(
  new RegExp(
    `^ (?:(?:${COSTING})(?! (?:das|es|dies|die|der|mich|uns|het|dit|me|det|dette|it)(?!\\p{L}))(?: \\p{Ll}{1,10}){0,4} (?:\\p{Sc} ?\\d|R\\$ ?\\d|\\d[\\d.,' ]{0,9}(?:${MONEY_BEHIND}))|(?:${FALLS})|(?:${IS_HAD})(?: \\p{Ll}{1,12})? (?:${ONLY})(?: \\p{Ll}{4,12})? (?:${IN}) (?:(?:${MADE_OF})(?!\\p{L})|\\d{2,3}(?![\\p{L}\\d:%]|[.,]\\d| \\p{L}))|(?:existe(?:-t-(?:elle|il))?|exists|findes|fås|finns|finnes)(?: \\p{Ll}{2,7})? (?:${IN}) (?:(?:${MADE_OF})(?!\\p{L})|(?:(?:${SIZE_WORDS}) )?${SIZE}|\\d{3}))`,
    "u",
  ),
);

/** Is the name at tokens `a..b` a good's by what is said of it right behind? */
export function isSpecified(s: Scan, a: number, b: number): boolean {
  const to = s.end[b] as number;
  if (s.text.charCodeAt(to) !== 32 || !isUpper(s, a)) return false;
  const behind = s.text.slice(to, to + REACH);
  const led = a > 0 && sameLine(s, a) && apart(s, a - 1) && !isUpper(s, a - 1);
  const counted = led && isCount(s, a - 1);
  // "Den Hugo in Eiche": an article opens the sentence with a capital.
  const article = counted || (a > 0 && sameLine(s, a) && apart(s, a - 1) && ARTICLE(s, a - 1)) || isArticle(s, a, b);
  if (article && (MADE.test(behind) || (counted && SIZED.test(behind)))) return true;
  return isSubject(s, a) && SAID.test(behind);
}

/** "De Karel": the article was taken with the name. */
const isArticle = (s: Scan, a: number, b: number): boolean => b > a && ARTICLE(s, a);
/** Is token `k` a number, or one of it? */
export const isCount = (s: Scan, k: number): boolean =>
  COUNT(s, k) ||
  (A(s, k) && mannerHere(s).language === 1) ||
  ((s.shape[k] as number) & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT;
/** Elsewhere "to" and "and". */
const A = names("a an");
/** So many, one of it included; not what is another word elsewhere ("to", "en"). */
export const COUNT = names(
  `one two three four five six ein eine einen einem einer zwei drei vier fünf sechs un une deux trois quatre cinq una dos tres cuatro cinco uno due tre quattro cinque uma dois duas três een twee drie vijf ett två fyra fem fire yksi kaksi kolme jeden jedną jedna dwa dwie trzy cztery pięć jednu dva dvě dve tři tri čtyři štyri egy két kettő három două trei jedan dvije četiri eno один одну два две три четыре одна дві един една ένα έναν μία μια δύο δυο τρεις τρία`,
);
const ARTICLE = names(
  "the der die das den dem le la il lo el los las les o os as de het det η ο το τη την τον του της a",
);
/** Words before which a clause begins, or right behind: nothing that takes somebody stands before the name. */
const JOINT = names(
  "and but while whereas or und aber während oder doch et mais tandis alors y e pero mientras o ma mentre mas enquanto en maar terwijl och men medan og mens ja mutta a i ale ani natomiast však zatímco kým és de viszont și dar iar ama ve а но и та але і а да αλλά ενώ και dok yang",
);
export function isSubject(s: Scan, a: number): boolean {
  let k = a - 1;
  if (k >= 0 && apart(s, k) && ARTICLE(s, k)) k--;
  return k < 0 || !sameLine(s, k + 1) || !apart(s, k) || JOINT(s, k) || (IS(s, k) && (k === 0 || !apart(s, k - 1)));
}
/** "…, är Astrid också på rea?". */
const IS = names("is are ist sind est sont está son è é er är jest je este е είναι on");
