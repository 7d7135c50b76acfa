/** Where lines stop, near a word for what drives there: "le bus ne s'arrête plus à Victor Hugo". */
import { holds, setOf } from "../../../names/bits.ts";
import { hashWord } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { apart, isUpper } from "../name-tokens.ts";

/** A list kept beside the lexicon, for what is asked of few words. */
export function names(words: string): (s: Scan, k: number) => boolean {
  const set = setOf(words.split(/\s+/).map(hashWord), 1 << 13);
  return (s, k) => k >= 0 && k < s.count && holds(set, s.hash[k] as number);
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
const STOP_REACH = 12;
const AT_STOP = names("à a da de di du del at in an am på ved przy na у на pri kod la");
const STOP = names(
  "parada fermata arrêt paragem przystanek zastávka pietura остановка зупинка спирка halte haltestelle",
);
const STOPS = names(
  "stop stops stopped calls hält halten s'arrête arrête arrêtent passe ferma passa passano para pára stoppt stopper stannar stopt pysähtyy zatrzymuje staje останавливается зупиняється спира staje zaustavlja zastavuje oprește",
);
const LINE = names(
  "bus buses busses tram trams tramway métro metro train trains line linie ligne autobus autobús autobuz tramvai tramvaj tranvía tranvia tren treno trem trein tåg tog bussen trikken ônibus автобус автобусы трамвай троллейбус електричка поезд поїзд влак тролейбус bussi raitiovaunu juna autobusz busz villamos",
);
