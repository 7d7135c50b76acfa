/** Where lines stop, near a word for what drives there: "le bus ne s'arrête plus à Victor Hugo". */
import { filterOf, inTable, mayHold, tableOf } from "../../../names/bits.ts";
import { hashWord } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { apart, isUpper } from "../name-tokens.ts";

/** A list kept beside the lexicon, for what is asked of few words. */
export function names(words: string): (s: Scan, k: number) => boolean {
  const hashes = words.trim().split(/\s+/).map(hashWord);
  const filter = filterOf(hashes);
  const table = tableOf(hashes);
  return (s, k) => {
    if (k < 0 || k >= s.count) return false;
    const hash = s.hash[k] as number;
    return mayHold(filter, hash) && inTable(table, hash);
  };
}

/** "le bus ne s'arrête plus à Victor Hugo", "la parada de Diego de León": where lines stop, near a word for what drives there. */
export function isStop(s: Scan, a: number): boolean {
  if (a < 2 || !isUpper(s, a) || !apart(s, a - 1) || !AT_STOP(s, a - 1)) return false;
  let stops = false;
  for (let k = a - 2; k >= 0 && k >= a - STOP_REACH; k--) {
    if (STOP(s, k) && k === a - 2) return true;
    if (STOPS(s, k) && k >= a - 5) stops = true;
    if (stops && LINE(s, k)) return true;
  }
  return false;
}
/** "Línea 4 cortada entre Goya y Lista": from one stop to another, near the word for a line. */
export function isBetweenStops(s: Scan, a: number, b: number): boolean {
  if (a < 1 || !isUpper(s, a)) return false;
  const first = BETWEEN(s, a - 1);
  const second = !first && a > 2 && AND(s, a - 1) && isUpper(s, a - 2) && BETWEEN(s, a - 3);
  if (!second && !(first && (AND(s, b + 1) || (b > a + 1 && AND(s, a + 1))))) return false;
  for (let k = a - 2; k >= 0 && k >= a - STOP_REACH; k--) if (LINE(s, k)) return true;
  return false;
}
const BETWEEN = names(
  "entre tra fra between zwischen tussen mellan mellem mellom między mezi medzi между між între između med arasında",
);
const AND = names("y e et und and en och og i a и і și");
const STOP_REACH = 12;
const AT_STOP = names(
  "à a da de di du del at in an am på ved przy na у на до do till til bis tot hasta até fino pri kod la",
);
const STOP = names(
  "parada fermata arrêt paragem przystanek zastávka pietura остановка зупинка спирка halte haltestelle",
);
const STOPS = names(
  "stop stops stopped calls hält halten s'arrête arrête arrêtent passe ferma passa passano para pára stoppt stopper stannar stopt pysähtyy zatrzymuje staje останавливается зупиняється спира staje zaustavlja zastavuje oprește nestaví staví nezastavuje zastavuje jezdí jede kursuje jeździ dojeżdża ходит ездит доезжает идёт ходить їздить їде rijdt kör går kører kjører kulkee jár közlekedik megy circulă merge circule circula fährt verkehrt runs",
);
const LINE = names(
  "bus buses busses tram trams tramway métro metro train trains line linie ligne autobus autobús autobuz tramvai tramvaj tranvía tranvia tren treno trem trein tåg tog bussen trikken ônibus автобус автобусы трамвай троллейбус електричка поезд поїзд влак тролейбус bussi raitiovaunu juna autobusz busz villamos línea linha linka linii линия линии линію metropolitana",
);
