/**
 * Things that are called like people, told by what stands right around the name: a product that is introduced, a ship behind its letters, who supplies,
 * teams and towns tied by a dash, a feast, a series, a release, a size, a town in its case.
 */
import { isOrdinary } from "../../../names/ordinary-words.ts";
import { unitAt } from "../../../scan/classes.ts";
import { FIRST, LAST, PLACE } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { edged } from "../../edged.ts";
import { classes, IS_KIN, IS_ROLE } from "../../word-classes.ts";
import { apart, isUpper, sameLine } from "../name-tokens.ts";

const REACH = 28;

/** Are tokens `a..b` a thing's name by their neighbours? */
export function isToldThing(s: Scan, a: number, b: number): boolean {
  const { text } = s;
  const from = s.start[a] as number;
  if (!isUpper(s, a)) return false;
  if (isFromTo(s, a, a - 1) || isFromTo(s, b, b + 1)) return true;
  const before = unitAt(text, from - 1);
  if (before === 32 && unitAt(text, from - 3) < 128) {
    const near = text.slice(Math.max(0, from - REACH), from);
    if (SHIP.test(near)) return true;
    if (INTRODUCED.test(near) && isOurs(s, b)) return true;
  }
  // `4.2.0 – "Amelia"`: what a release is called.
  if ((before === 34 || before === 0x201c) && RELEASE.test(text.slice(Math.max(0, from - 12), from))) return true;
  if (a === b) return isTeam(s, a) || isSize(s, a);
  return (
    SEASON(s, b) ||
    // "Đường hoa Nguyễn Huệ": a street of flowers.
    (a > 1 && /đường (?:hoa|sách|đi bộ|ven biển) $/iu.test(text.slice(Math.max(0, from - 16), from))) ||
    (SUPPLIER(s, a - 1) && ((s.word[a] as number) & FIRST) === 0 && ((s.word[b] as number) & FIRST) === 0) ||
    (b === a + 1 && (isSize(s, a) || isTownInCase(s, a, b)))
  );
}

/** "Ankara-Konya": tied by a dash to a town that is nobody's name. */
const isFromTo = (s: Scan, k: number, other: number): boolean => {
  if (other < 0 || other >= s.count || !isUpper(s, other)) return false;
  const gap = Math.min(s.end[k] as number, s.end[other] as number);
  return (
    unitAt(s.text, gap) === 45 &&
    Math.max(s.start[k] as number, s.start[other] as number) === gap + 1 &&
    ((s.word[other] as number) & (PLACE | FIRST | LAST)) === PLACE
  );
};

const SHIP = edged(/(?<![\p{L}/])(?:M\/[SFVYT]|S\/[SY]|HMS|RMS|USS|ORP|HNLMS|HMCS) $/u);
const INTRODUCED = edged(
  /(?:^|[.!?:\n] ?)(?:[Mm]eet|[Ss]ay hello to|[Ii]ntroducing|[Dd]iscover|[Tt]ry|Entdecken Sie|Lernen Sie|Das ist|Découvrez|Voici|Conoce a?|Descubre(?: a)?|Ecco|Scopri|Conheça(?: [ao])?|Maak kennis met|Ontdek|Möt|Mød|Møt|Tapaa|Poznaj|Poznejte|Ismerd meg|Встречайте|Знакомьтесь:?|Зустрічайте|Tanışın:?) $/u,
);
const OURS =
  /^[,:] (?:our|the|a|an|unser[en]?|der|die|das|ein|eine|notre|la|le|une?|nuestr[oa]|el|il nostro|la nostra|o nosso|a nossa|onze|het|de|vår|vores|nasz[ae]?|náš|naše|наш[аеи]?|új|a mi) /u;
/** Behind the name, as far as what it is may stand: a person's part among it says that somebody is introduced. */
const MOST_WORDS = 7;
function isOurs(s: Scan, b: number): boolean {
  if (!OURS.test(s.text.slice(s.end[b], (s.end[b] as number) + 16))) return false;
  for (let k = b + 1; k < s.count && k <= b + MOST_WORDS && sameLine(s, k); k++)
    if (((classes[s.mark[k] as number] as number) & (IS_ROLE | IS_KIN)) !== 0 || PEOPLE(s, k)) return false;
  return true;
}
const PEOPLE = wordSet(
  "who whose hire hired intern designer founder ceo cto head chief expert specialist host hostess speaker winner author coach neighbour neighbor kollege kollegin leiter leiterin chefin experte expertin gründer gründerin fondateur fondatrice responsable experto experta fundador fundadora directora director esperto fondatore collega ny-anställd",
  "folded",
);

const RELEASE = /\d(?:\.\d{1,3})+(?:-[a-z]+\.?\d*)? ?[–—:-]? ?["“]$/;

const VERSUS = wordSet("v vs gegen contre contra contro tegen mot mod przeciw proti", "lower");
/** "Leeds v Preston": two towns play. */
const isTeam = (s: Scan, a: number): boolean =>
  a > 1 &&
  ((VERSUS(s, a - 1) && isUpper(s, a - 2) && ((s.word[a - 2] as number) & PLACE) !== 0) ||
    (VERSUS(s, a + 1) && a + 2 < s.count && isUpper(s, a + 2) && ((s.word[a + 2] as number) & PLACE) !== 0));

/** "Maple S", "Willow XL": a tariff's or a shirt's size, where the same name stands again with another one. */
function isSize(s: Scan, a: number): boolean {
  const size = sizeBehind(s, a);
  if (size === "") return false;
  for (let k = Math.max(0, a - NEAR); k < s.count && k <= a + NEAR; k++)
    if (k !== a && s.hash[k] === s.hash[a]) {
      const other = sizeBehind(s, k);
      if (other !== "" && other !== size) return true;
    }
  return false;
}
/** Tokens on either side, as far as a row of tariffs goes. */
const NEAR = 120;
function sizeBehind(s: Scan, k: number): string {
  const at = s.end[k] as number;
  return (
    /^[ -](XXS|XS|S|M|L|XL|XXL|3XL|Mini|Midi|Maxi|Plus|Pro|Lite|Max)(?![\p{L}\d.])/u.exec(
      s.text.slice(at, at + 6),
    )?.[1] ?? ""
  );
}

/** Last words of feasts, seasons, series and places of Turkish, in the form that a name takes before it. */
const SEASON = wordSet(
  "bayramı bayramında bayramınız bayramınızı festivali festivalinde haftası haftasında serisi serisinin koleksiyonu modeli devri kalesi kampanyası kampanyasında indirimi bulvarı havalimanı üniversitesi hastanesi stadyumu",
  "lower",
);
const SUPPLIER = wordSet(
  "dodavatel dodavatele dodavateli dodávateľ výrobce výrobca supplier vendor manufacturer lieferant lieferanten hersteller fournisseur fabricant proveedor fabricante fornitore produttore fornecedor leverancier fabrikant leverantör leverantören leverandør leverandøren toimittaja valmistaja dostawca dostawcy producent beszállító gyártó furnizor furnizorul dobavljač dobavitelj поставщик поставщика производитель постачальник виробник доставчик tedarikçi üretici προμηθευτής",
  "lower",
);

/** "do Českého Krumlova", "z Nového Boru": a town of two words, in its case. */
const isTownInCase = (s: Scan, a: number, b: number): boolean =>
  a > 0 &&
  apart(s, a - 1) &&
  OF_TOWN(s, a - 1) &&
  /(?:ého|ém|ego|ej|ých|ych)$/u.test(s.text.slice(s.start[a], s.end[a])) &&
  ((s.word[a] as number) & (FIRST | LAST)) === 0 &&
  ((s.word[b] as number) & FIRST) === 0 &&
  !isOrdinary(s, b);
const OF_TOWN = wordSet("do z ze v ve w we na u od k ke přes přez", "lower");
