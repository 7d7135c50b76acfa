/** Firms called after a family: "Rossi e Figli", "Martin & Fils", "Roussel Express". Asked where only the looks of words spoke for a person. */
import { FAMILY, GIVEN } from "../../../names/features.ts";
import { LISTS, mannerHere } from "../../../names/model.ts";
import { isOrdinary } from "../../../names/ordinary-words.ts";
import { unitAt } from "../../../scan/classes.ts";
import { AMBIGUOUS, FIRST, LAST, PERSON_BEFORE, TITLE } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { sentenceStart } from "../name-places.ts";
import { acts, apart, isListed, isUpper, sameLine } from "../name-tokens.ts";
import { stemBits } from "../stems.ts";
import { names } from "./stops.ts";

/** Is the family of tokens `a..b` a firm's? */
export const isFirmOfFamily = (s: Scan, a: number, b: number): boolean =>
  isUpper(s, a) &&
  (isFamilyFirm(s, b) ||
    isShop(s, a, b) ||
    (b === a + 1 && isTradingFamily(s, a, b)) ||
    (apart(s, b) && isUpper(s, b + 1) && TRADE(s, b + 1)));

const JOINT = wordSet("and und et y e en og och ja i a și и і та ve och", "exact");

/** "Rossi e Figli", "Martin & Fils", "Иванов и партнёры": who else owns the firm. */
const isFamilyFirm = (s: Scan, b: number): boolean =>
  SONS(s, b) || (sameLine(s, b + 1) && (SONS(s, b + 1) || (JOINT(s, b + 1) && SONS(s, b + 2))));
const SONS = wordSet(
  "Figli Fils Hijos Filhos Söhne Zonen Sons Daughters Brothers Bros Sisters Nipoti Synowie Synové Synovia Söner Sønner Pojat Oğulları Fiai Associés Associati Soci Sócios Partners Partnerzy Partneri сыновья партнёры партнеры партнери компаньоны сини синове",
  "exact",
);

/**
 * "Roussel Express", "Bergström Frakt", "Mudanzas Ibáñez": a family and a word of the language that nobody is called. A person's second
 * word is a name, and where families stand first it is a given one.
 */
function isTradingFamily(s: Scan, a: number, b: number): boolean {
  if (!isUpper(s, b) || acts(s, b + 1) || unitAt(s.text, s.end[a] as number) !== 32) return false;
  if (isFamily(s, a)) return isTrade(s, b);
  return (
    mannerHere(s).language !== 2 &&
    isFamily(s, b) &&
    !sentenceStart(s, a) &&
    ((s.word[a] as number) & TITLE) === 0 &&
    isTrade(s, a) &&
    // "Нора Белозёрова": a woman's form of the family is no firm's, whatever else her name means.
    !FEMALE.test(s.text.slice(s.start[b], s.end[b]))
  );
}
const FEMALE = /(?:[оеё]ва|ина|ская|цкая|ська|цька|ov[áa]|ev[áa]|ská)$/u;
const isFamily = (s: Scan, k: number): boolean => ((s.word[k] as number) & (FIRST | LAST | AMBIGUOUS)) === LAST;
const isTrade = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (FIRST | LAST)) === 0 &&
  ((s.word[k] as number) & PERSON_BEFORE) === 0 &&
  stemBits(s, k) === 0 &&
  (LISTS(s.hash[k] as number) & (GIVEN | FAMILY)) === 0 &&
  (isOrdinary(s, k) || TRADE(s, k));
/** "Müller Drogerie", "Thon Hotell": behind a family alone, whoever else is called so. */
function isShop(s: Scan, a: number, b: number): boolean {
  const shop = a === b ? b + 1 : b;
  const family = shop - 1;
  if (!SHOP(s, shop) || !isUpper(s, shop) || !isUpper(s, family) || !apart(s, family) || acts(s, shop + 1))
    return false;
  // "Kassenbon von Schröder Apotheke".
  if (family !== a && !(((s.word[family - 1] as number) & PERSON_BEFORE) !== 0 && !isListed(s, a))) return false;
  if (((s.word[a - 1] ?? 0) & TITLE) !== 0 || (apart(s, a - 1) && isUpper(s, a - 1) && isListed(s, a - 1)))
    return false;
  const w = s.word[family] as number;
  return (w & FIRST) === 0 && ((w & LAST) !== 0 || (LISTS(s.hash[family] as number) & FAMILY) !== 0);
}
const SHOP = names(
  "drogerie apotheke bäckerei metzgerei fleischerei konditorei baumarkt möbelhaus gartencenter optik reisen touristik versand druckerei autohaus hotel hotell hotels pharmacie boulangerie boucherie panadería farmacia ferretería papelería padaria farmácia panificio ferramenta cartoleria apotheek bakkerij slagerij drogist piekarnia apteka drogeria lékárna pekařství drogérie drogéria brutărie apotek bageri bakeri apteekki leipomo gyógyszertár pékség drogéria φαρμακείο φούρνος аптека пекарня пекарна eczanesi fırını market marketi supermarket",
);
const TRADE = wordSet(
  "express expres экспресс kargo cargo spedycja przeprowadzki przeprava doprava přeprava prijevoz fuvar frakt frakter trans mudanzas traslochi déménagements umzüge verhuizingen flyttfirma muutot taşımacılık nakliyat lojistik sanitär elektro heizung dachbau gartenbau gebäudereinigung plumbing roofing freight haulage removals",
);
