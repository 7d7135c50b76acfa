/** Things that come in several kinds, called like people: "místo Viktorie modrá", "el sillón Carmen azul", "Maria Alb în loc de Maria Gri". */
import { mannerHere } from "../../../names/model.ts";
import { spelled } from "../../../names/ordinary-words.ts";
import type { Scan } from "../../../scan/scan.ts";
import { COLOURS_BEFORE, COLOURS_BEHIND } from "../../../words/called-like-people.ts";
import { apart, isUpper, isWord } from "../name-tokens.ts";
import { names } from "./stops.ts";

/**
 * Other forms of colours, of whatever gender, as lists have them ("bílá", not "bílou" as in somebody's white blouse), and colours of more languages;
 * woods.
 */
const FORMS_BEHIND = `verte chêne noyer hêtre
  roja amarilla roble nogal haya
  vermelha amarela carvalho nogueira
  bianca nera rossa gialla grigia azzurra rovere noce
  albă neagră albastră roșie galbenă stejar nuc
  biała białe czarna czarne niebieska szara szare czerwona zielona żółta brązowa dąb orzech
  bílá bílé černá modrá červená zelená žlutá šedá hnědá biely biela čierny čierna žltý žltá sivý sivá hnedý hnedá ořech orech
  белая чёрная черная синяя красная зелёная зеленая жёлтая серая коричневая
  біла чорна синя червона зелена жовта сіра коричневий коричнева
  бял бяла черен черна червен червена жълт жълта сив сива кафяв кафява
  crni crna bijeli bijela plavi plava sivi siva crveni crvena bela moder modra rdeč rdeča
  μαύρο μαύρη λευκό λευκή άσπρο μπλε γκρι κόκκινο κόκκινη πράσινο πράσινη
  putih hitam merah hijau`;
const FORMS_BEFORE = `oak walnut beech
  eiche buche nussbaum
  eik eiken
  tammi
  tölgy
  meşe
  valge sinine punane roheline kollane pruun balta balts melns zils sarkans zaļš pelēks juoda mėlyna raudona žalia`;
/** Verbs, names or small words as well. */
const NO_COLOURS = new Set("vit sort lila lilla viola gold silber cream".split(" "));
const SIZE = `mini midi maxi mega small medium large xl xxl lite plus max pro stor lille liten små klein groot groß grand petit grande pequeño pequeña pequeno pequena piccolo piccola
  mare mic mică duży duża mały mała velký velká malý malá veľký veľká большая большой малая малый великий велика малий мала nagy kicsi büyük küçük suuri pieni`;
const colours = (words: string): string =>
  words
    .split(/\s+/)
    .filter((word) => !NO_COLOURS.has(word))
    .join(" ");
const BEHIND = colours(`${COLOURS_BEHIND} ${FORMS_BEHIND}`);
/** At the end of what is said only: "Anna weiße Tassen" is what she wants. */
const BEFORE = colours(`${COLOURS_BEFORE} ${FORMS_BEFORE}`);
/** As they are spelled: without their accents some are small words elsewhere. */
const [isBehind, isBefore] = [spelled(BEHIND), spelled(BEFORE)];
const isKind = names(`${BEHIND} ${BEFORE} ${SIZE}`);

/** Tokens between one kind of a thing and another. */
const NEAR = 10;

/** Is `a..b` what a thing that comes in several kinds is called? */
export function isVariant(s: Scan, a: number, b: number): boolean {
  if (b > a + 1 || !isUpper(s, a)) return false;
  if (isColoured(s, b)) return true;
  const kind = isKind(s, b) && b > a ? b : b + 1;
  if (!apart(s, kind - 1) || !isKind(s, kind)) return false;
  for (let n = Math.max(0, a - NEAR); n + 1 < s.count && n <= kind + NEAR; n++)
    if (n !== a && s.hash[n] === s.hash[a] && apart(s, n) && isKind(s, n + 1) && s.hash[n + 1] !== s.hash[kind])
      return true;
  return false;
}

function isColoured(s: Scan, b: number): boolean {
  const colour = b + 1;
  if (!apart(s, b) || isUpper(s, colour)) return false;
  if (isBehind(s, colour)) return true;
  // English puts a clause behind a name without a word for it: "ask Anna white or black".
  return isBefore(s, colour) && !(apart(s, colour) && isWord(s, colour + 1)) && mannerHere(s).language !== 1;
}
