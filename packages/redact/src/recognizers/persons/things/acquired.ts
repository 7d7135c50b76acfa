/**
 * Goods, films and programs that are called like people, by what is done with such alone: "Instalé Gabriela en la tablet", "J'ai loué Amélie et Léon",
 * "zwei Ektorps und ein Malin sind angekommen", "I updated Claude to version 4". Nobody is installed, rented or ordered twice. Asked of what was found by
 * its looks.
 */
import type { Scan } from "../../../scan/scan.ts";
import { CAME, DONE_WITH, ORDERED } from "../../../words/acquired.ts";
import { codedOnce } from "../../code-once.ts";
import { edged } from "../../edged.ts";
import { acts, apart, isUpper, sameLine } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { COUNT, isCount } from "./specified.ts";
import { names } from "./stops.ts";

/** Units that are read before a name and behind it. */
const [BEFORE, BEHIND] = [60, 40] as const;
const ARTICLES = "the|my|our|le|la|les|l['’]|el|il|lo|o|a|os|as";
const DONE = codedOnce(
  new RegExp(
    `(?<![\\p{L}\\d])(?:${DONE_WITH}) (?:(?:${ARTICLES}) )?["„“«]?(?:\\p{Lu}[\\p{L}'’]{1,14}(?: \\p{Lu}[\\p{L}'’]{1,14})? (?:and|et|y|e|și|i|a|och|og|и|та) (?:(?:${ARTICLES}) )?)?$`,
    "u",
  ),
);
/** Whose it is, for whom, or what is hers stands behind: "I downloaded Anna's file", "Comprei a Clara um vestido", "he descargado Ana la app". */
const OF_SOMEBODY = edged(
  /^(?:['’]| (?:an?|the|some|his|her|their|my|our|um|uma|o|os|as|un|una|uno|le|la|les|des|il|lo|el|los|las|y su|me|who|qui|que|che)(?!\p{L})| \d)/u,
);
/** "Habe den Malin aufgebaut": German and Dutch say last what was done. */
const FIRST_PERSON =
  /(?:^|[.!?,:\n] ?|(?<!\p{L})(?:und|en|ich|ik|wir|we|dann|toen) )(?:[Hh]abe?|[Hh]aben|[Hh]eb|[Hh]ebben|[Hh]atten?)(?: (?:ich|wir|ik|we|mir|uns|jetzt|gestern|schon|gerade|nun))? (?:(?:den|die|das|de|het) )?$/u;
const DONE_LAST = edged(
  /^ (?:\p{Ll}{2,10} |auf \p{Ll}{3,6} \p{Lu}\p{Ll}{2,12} ){0,3}(?:installiert|deinstalliert|neuinstalliert|heruntergeladen|gestreamt|ausgeliehen|aufgebaut|zusammengebaut|ausgepackt|geïnstalleerd|verwijderd|gedownload|gestreamd|gehuurd|opgebouwd)(?!\p{L})/u,
);
/** "La Daniela que compré", "the Amelia I ordered", "den Ingolf habe ich umgetauscht". */
const RELATIVE = edged(
  /^ (?:que (?:he |hemos )?(?:compr|pedí|pedid|encarg)|que (?:j['’]ai|nous avons|on a) (?:acheté|commandé)|che (?:ho|abbiamo) (?:comprat|ordinat|acquistat)|que (?:comprei|encomendei)|(?:that |which )?(?:I|we) (?:bought|ordered|returned|purchased)(?!\p{L})|habe? ich (?:\p{Ll}{2,8} ){0,3}(?:bestellt|gekauft|umgetauscht|reklamiert|storniert|aufgebaut)(?!\p{L})|die ik (?:heb )?(?:kocht|bestelde|gekocht|besteld)|som jeg (?:har )?(?:købt|bestilt|kjøpt)|som jag (?:har )?(?:köpt|beställ))/u,
);
const ARTICLE = names("the la le el il o a die der das den de het the");
/** "I updated Claude to the newest version", "onto 4.2". */
const UPDATED = edged(
  /(?<!\p{L})(?:[Uu]pdated|[Uu]pgraded|[Uu]pdating|[Uu]pgrading|[Aa]ctualicé|[Mm]ettre à jour|[Aa]ggiornato|[Aa]tualizei|[Pp]atched) $/u,
);
const TO_VERSION = edged(
  /^ (?:to|a|à|alla?|para|la|onto) (?:(?:the|la|il|a|o) )?(?:(?:new(?:est)?|latest|última|dernière|nuova|nova|nueva|última) )?(?:v(?:ersi[oó]n[e]?|ersão|\.)? ?\d|version|versión|versione|versão|release|build|beta|\d{1,3}\.\d|v\d)/u,
);

/** Is the name at tokens `a..b` what such was done with? */
export function isAcquired(s: Scan, a: number, b: number): boolean {
  if (!isUpper(s, b)) return false;
  if (isCounted(s, a, b)) return true;
  const [from, to] = [s.start[a] as number, s.end[b] as number];
  const behind = s.text.slice(to, to + BEHIND);
  // "Instalé Gabriela": the verb was taken with the name.
  const start = b > a && !OF_SOMEBODY.test(behind) ? (s.start[b] as number) : from;
  const before = s.text.slice(Math.max(0, start - BEFORE), start);
  if (DONE.test(before) && !OF_SOMEBODY.test(behind)) return true;
  if (RELATIVE.test(behind) && ARTICLE(s, start === from ? a - 1 : b - 1)) return true;
  if (UPDATED.test(before) && TO_VERSION.test(behind)) return true;
  return NORTHERN.test(before) || (DONE_LAST.test(behind) && FIRST_PERSON.test(before));
}
/** "Köpt en Malm och två Ingo": one and two of the north, which are "in", "and" and "to" elsewhere. */
const NORTHERN = edged(
  /(?<!\p{L})(?:köpt|köpte|beställt|beställde|fått|købt|købte|bestilt|bestilte|kjøpt|kjøpte|fået|fått) (?:\p{Ll}{2,6} )?(?:(?:en|ett?|to|två|tre|fyra|fire|\d{1,2}) \p{Lu}\p{Ll}{2,12} (?:och|og) )?(?:en|ett?|to) $/u,
);

/** Tokens of the clause that are read on either side. */
const NEAR = 9;
const isOrdered = names(ORDERED);
const isCame = names(CAME);
const JOINT = names("and und et y e en och og ja i a și ve и та і и και és of or oder ou o");
/** At two o'clock, for two, in row two. */
const WHEN = names(
  "at um gegen ab bis op om tot tegen à vers a las alle as ob v в о об kl klo for für pour para per voor för til till dla pro pre za для за για by before after vor nach uur row raum zimmer room table tisch order bestellung commande",
);

/** "Zwei Ektorps und ein Malin": so many of it near what says that they were ordered or came; one of it right behind that it was bought, or joined to such. */
function isCounted(s: Scan, a: number, b: number): boolean {
  const count = a - 1;
  if (a !== b || count < 0 || !sameLine(s, a) || !apart(s, count) || !isCount(s, count)) return false;
  if ((s.end[count] as number) - (s.start[count] as number) > 2 && !COUNT(s, count)) return false;
  if (acts(s, b + 1) || actsAsPerson(s, b)) return false;
  if (count > 0 && apart(s, count - 1) && WHEN(s, count - 1)) return false;
  if (isOrdered(s, count - 1) && apart(s, count - 1)) return true;
  if (!isSeveral(s, count) && !isJoined(s, count)) return false;
  // "Order no. 12 Anna Berg": a figure is so many of it right behind a verb, or of a row.
  if (!COUNT(s, count)) return isCame(s, count - 1) || isJoined(s, count);
  for (let k = Math.max(0, a - NEAR); k < s.count && k <= b + NEAR; k++)
    if (isOrdered(s, k) || isCame(s, k)) return true;
  return false;
}
const isSeveral = (s: Scan, k: number): boolean => isCount(s, k) && !ONE(s, k);
const ONE = names(
  "a an one ein eine einen einem einer un una une uno um uma een en ett et jeden jedną jedna jednu jedan egy один одну одна един една ένα έναν μία μια",
);
/** Does another that is counted stand before the joint? */
function isJoined(s: Scan, count: number): boolean {
  if (count < 3 || !apart(s, count - 1) || !JOINT(s, count - 1)) return false;
  const other = count - 2;
  return isUpper(s, other) && apart(s, other) && isCount(s, other - 1);
}
