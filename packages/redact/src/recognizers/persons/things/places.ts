/** Places called like people: towns that something is sent to, streets, stations and yards by the word before. */
import { holds, setOf } from "../../../names/bits.ts";
import { FAMILY } from "../../../names/features.ts";
import { LISTS, mannerHere } from "../../../names/model.ts";
import { isItalian, isScandinavian, spelled } from "../../../names/ordinary-words.ts";
import { FIRST, hashWord, LAST, PLACE, STREET_AFTER, STREET_BEFORE, TITLE } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { isSentTo, isTown, isTwoWordTown } from "../name-places.ts";
import { acts, apart, isListed, isUpper, sameLine } from "../name-tokens.ts";

/** Where parcels and trains go: what follows is a place, whether listed or not. */
const SITE = wordSet(
  "verteilzentrum paketzentrum zustellbasis zentrallager bahnhof flughafen depot hub gare aéroport estación aeropuerto estação aeroporto stazione station luchthaven flygplats lufthavn lotnisko letiště letisko repülőtér aerodrom летище аэропорт аеропорт вокзал станция havalimanı sân-bay bandara",
  "folded",
);
const CALLE = spelled("Calle");
/** Streets, written before who they are called after; the short ones with their dot or without. */
const STREET_OF = setOf(
  "οδό οδός οδού λεωφόρο λεωφόρος λεωφόρου πλατεία πλατείας ул вул пл просп улицы улице улица улицата проспекте проспекта площади бульваре бульваром булевард площад вулиці вулиця площі ul pl ulici ulica ulice ulicy třídě třída nám náměstí avda avd piața bld rue avenue boulevard quai impasse faubourg calle avenida rua praça travessa alameda largo viale piazza corso strada bulevardul calea șoseaua jalan đường"
    .split(" ")
    .map(hashWord),
  1 << 9,
);
const VIA = spelled("via");
/** "il negozio di via Mazzini", in a text too short to tell its language. */
const OF_VIA = spelled("di");
const RANK = spelled("Marechal Mariscal General Almirante Frei Padre Dom Dona Don Doña Maréchal Général");
/** "on Gordon Lane": a street's word that is a family's name as well, where a house, a shop or a stop stands. */
const LIES_ON = spelled("on off along at near outside behind opposite beside by");
const SITED = spelled(
  "one branch store shop depot bay house office pub cafe café restaurant garage hotel clinic school stop kiosk locker site flat building park parking car-park pavement corner roadworks warehouse",
);
const TOWNS_AND = wordSet("e y i", "exact");
/** Vietnamese, which puts what it is before the name: streets and stations, goods and shops. */
export const isWordOfPlan = wordSet(
  "máy Máy bụi ấm Ấm nồi Nồi bếp Bếp quạt Quạt lò Lò hút pha giặt sấy xay đèn Đèn bàn Bàn ghế Ghế tủ Tủ giường Giường kệ Kệ đường Đường phố Phố gói Gói ga Ga trạm Trạm bến Bến chợ Chợ buýt quán Quán phở kẹo bánh sữa tàu tivi kho Kho Tết Giỗ Tổ",
  "exact",
);
/** Longer than most family names that end so ("Allee", "Platz"). */
const isStreetWord = (text: string, from: number, to: number): boolean =>
  to - from >= 9 && STREET_END.test(text.slice(to - 8, to));
const STREET_END = /(?:laan|straat|plein|gracht|singel|straße|strasse|platz|allee|brücke|vägen|gatan|torget|katu)$/u;
/** Are tokens `a..b` a place? Asked where only the looks of the words spoke for a person. */
export function isPlaceName(s: Scan, a: number, b: number): boolean {
  // "spedisce a Siena, Vittoria e Lucca".
  if (isSentTo(s, a) && (a === b || (b === a + 2 && !isUpper(s, a + 1)))) return true;
  if (a === b && isTown(s, a)) return true;
  if (isBehindStreet(s, a) || isEnglishStreet(s, a, b)) return true;
  if (b > a) {
    if (isWordOfPlan(s, a)) return true;
    // "Calle Alcalá": a street's word that is a Swede's name as well.
    if (CALLE(s, a) && !isScandinavian(s)) return true;
    // "Willem de Zwijgerlaan": the last word is a street's.
    if (
      ((s.word[b] as number) & (FIRST | LAST)) === 0 &&
      isStreetWord(s.text, s.start[b] as number, s.end[b] as number)
    )
      return true;
    // "Mesin di Jalan Sudirman", "Garibaldi e Corso Vittorio Emanuele", "Paris Gare de Lyon": a street's word before the last one or two.
    for (let k = Math.max(a, b - 2); k < b; k++)
      if (isUpper(s, k) && !isListed(s, k) && (((s.word[k] as number) & STREET_BEFORE) !== 0 || SITE(s, k)))
        return true;
  }
  if (b > a + 1) {
    // "Partito da Reggio Emilia".
    if (isTwoWordTown(s, b - 1)) return true;
    // "da Ferrara e Reggio": "e" joins two towns, as it joins two family names.
    if (((s.word[a] as number) & (PLACE | FIRST)) === PLACE && TOWNS_AND(s, a + 1)) return true;
  }
  if (a === 0 || !sameLine(s, a)) return false;
  // "στην Πλατεία Βικτωρίας": the street's word right before, with a capital.
  if (
    a === b &&
    ((s.word[a - 1] as number) & STREET_BEFORE) !== 0 &&
    isUpper(s, a - 1) &&
    !isListed(s, a - 1) &&
    s.start[a] === (s.end[a - 1] as number) + 1
  )
    return true;
  return (
    isWordOfPlan(s, a - 1) ||
    (a > 1 && sameLine(s, a - 1) && isWordOfPlan(s, a - 2) && isUpper(s, a - 1)) ||
    (a === b && SITE(s, a - 1) && s.start[a] === (s.end[a - 1] as number) + 1)
  );
}

/** "via Cesare Battisti", "οδό Ερμού", "ул. Иван Вазов": a word for streets right before, with its dot or without. */
export function isBehindStreet(s: Scan, a: number): boolean {
  if (a === 0 || !isUpper(s, a)) return false;
  // "rua Marechal Deodoro": past what they were.
  let k = a - 1;
  if (k > 0 && isUpper(s, k) && apart(s, k) && (((s.word[k] as number) & (TITLE | FIRST)) !== 0 || RANK(s, k))) k--;
  if (isUpper(s, k) || !sameLine(s, k + 1)) return false;
  const from = s.end[k] as number;
  const gap = (s.start[k + 1] as number) - from;
  if (gap !== 1 && !(gap === 2 && s.text.charCodeAt(from) === 46)) return false;
  if (s.text.charCodeAt((s.start[k + 1] as number) - 1) !== 32) return false;
  return holds(STREET_OF, s.hash[k] as number) || (gap === 1 && VIA(s, k) && (isItalian(s) || OF_VIA(s, k - 1)));
}

/** "Victor Parade", "at Martin Place", "the branch on Gordon Lane": English puts the street's word last. */
function isEnglishStreet(s: Scan, a: number, b: number): boolean {
  const last = a === b && apart(s, b) && isUpper(s, b + 1) ? b + 1 : b;
  if (last === a || ((s.word[last] as number) & STREET_AFTER) === 0 || mannerHere(s).language !== 1) return false;
  if (!isUpper(s, last) || last - a > 2) return false;
  if (((s.word[last] as number) & LAST) === 0 && (LISTS(s.hash[last] as number) & FAMILY) === 0) return true;
  // "feedback on Gordon Lane" is his.
  return a > 1 && LIES_ON(s, a - 1) && apart(s, a - 1) && SITED(s, a - 2) && !acts(s, last + 1);
}
