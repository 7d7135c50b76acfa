/**
 * "Metro line to Dafni", "El metro no para en Diego de León ni en Núñez de Balboa", "le tram vers Gabriel Péri": where lines go and stop, called after
 * people. A line or what drives on it leads right to the name, or says with a verb where it stops. Asked of what was found by its looks.
 */
import { HAS_DIGIT, type Scan } from "../../../scan/scan.ts";
import { apart, isUpper, sameLine, surelyFirst } from "../name-tokens.ts";
import { names } from "./stops.ts";

/** What drives, and the line it drives on. */
const RIDE = names(
  `metro metrou metroul metroului métro metró metrót metrem metra tram trams tramway tramway's trammen tramu tramem tramvaj tramvajom tramvajem tramvajus tramvajs tramvai tramvaiul tramwaj tramwajem tranvía tramvia bus buses busses bussen busz autobus autobusem autobusom autobusz autobús autocarro ônibus autobuz autobuzul autobusas autobuss trolleybus troleibuz troleibuzul troleibusas trolejbus trolejbuz trolibusz villamos hév
  spårvagn spårvagnen tunnelbana tunnelbanan t-banen t-bane t-banan trikk trikken raitiovaunu ratikka bussi rong trammid buss vilciens straßenbahn strassenbahn stadtbahn s-bahn u-bahn s-tog s-toget rer subway bahn tog toget tåget juna vlak vlaky pociąg tren trenul treno trem comboio train trein zug letbanen avtobus avtobusom avtobusem elétrico eléctrico funicular teleférico ascensor`,
);
/** Of telephones as well: with a number beside. */
const LINE = names(
  `line lines linia linii linią linie linky linka linku linie ligne línea linea linha lijn linje linjen linja liniju linije liniji linijos liniją līnija līnijas liin liini trasa lijn`,
);
const STOPS = names(
  `stop stops stopped stopping call calls called skip skips hält halten hielt hielten endet enden fährt fahren wendet arrête arrêtent s'arrête s'arrêtent dessert passe para paran parar paró parará llega llegan termina terminan pasa pasan ferma fermano fermata passa passano param chega stopt stoppen rijdt rijden eindigt
  zatrzymuje zatrzymują zatrzymywać jedzie jeździ jeżdżą staje kończy stannar stanna går stopper holder kører kjører pysähdy pysähtyy pysähtyvät kulkee ajaa zastavuje zastavují zastavujú zastavuje nezastavuje nezastavují nezastavujú nezastaví zastaví nestaví staví jezdí jede jazdí končí stoji ustavi ustavlja vozi staje staju zaustavlja zaustavljaju megáll áll jár közlekedik opreste oprește opresc merge circulă peatub peatu sõidab pietur pieturēs brauc sustoja nesustoja važiuoja s'atura atura aturen`,
);
const DIRECTION = names(
  "to towards toward nach richtung vers direction hacia dirección verso direzione direção sentido richting naar kierunku do mot till mod til ke k směr smer smeri smjer smjeru prema proti spre către direcția suunas suund uz link cap direcció felé",
);
const AT = names(
  "at in an am à au aux a en da do di em no na op aan bij het przy w u od od på ved i pri ob la lo din kuni līdz iki hasta até tot bis jusqu'à",
);
/** "Direzione Garibaldi", "cap a Fondo", "a la": a small word more. */
const LITTLE = names("a la el de der die le les den de het");
/** In which nobody is. */
const INSIDE = names("at in en em na no w v på op à i");
/** Tokens back to the verb, and on to what stops. */
const [VERB_REACH, RIDE_REACH, LEAD_REACH] = [10, 10, 4] as const;
const OWNED = /^['’]s? /;

const isNumber = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & HAS_DIGIT) !== 0 || (s.end[k] as number) - (s.start[k] as number) === 1;
const goesOn = (s: Scan, k: number): boolean =>
  k >= 0 && sameLine(s, k + 1) && !/[.!?;:]/.test(s.text.slice(s.end[k], s.start[k + 1]));

/** Is the name at tokens `a..b` where a line goes or stops? */
export function isLineStop(s: Scan, a: number, b: number): boolean {
  if (a < 2 || !isUpper(s, a) || !apart(s, a - 1) || OWNED.test(s.text.slice(s.end[b], (s.end[b] as number) + 3)))
    return false;
  const at = a - 1;
  const isDirection = DIRECTION(s, at) || (LITTLE(s, at) && DIRECTION(s, at - 1));
  const isNameOnly = a === b && surelyFirst(s, a);
  if (isDirection && isLed(s, at - 1)) return !isNameOnly;
  if (SKIPS(s, NOT(s, at) ? at - 1 : at)) return !isNameOnly && isBehindRide(s, NOT(s, at) ? at - 1 : at);
  if (!isDirection && !AT(s, at)) return false;
  let verb = -1;
  for (let k = at - 1; goesOn(s, k) && k >= at - VERB_REACH; k--)
    if (STOPS(s, k)) {
      verb = k;
      break;
    }
  if (verb < 0 || (isNameOnly && !INSIDE(s, at))) return false;
  return isBehindRide(s, verb, at);
}
/** What a line has a stop for its object with: "le bus ne dessert plus Denfert-Rochereau". */
const SKIPS = names(
  "skips serves misses bedient überspringt dessert saute omite salta sáltase atiende serve overslaat bedient omija obsługuje hoppar hopper springer vynechává obsluhuje vynecháva preskače obiđe ocolește deservește",
);
const NOT = names("plus pas nicht niet inte ikke nie not no longer over überhaupt più non mais já");

/** Does what rides stand before the verb, or between it and the stop: "nu oprește tramvaiul 41 la"? */
function isBehindRide(s: Scan, verb: number, at = verb): boolean {
  for (let k = at - 1; goesOn(s, k) && k >= verb - RIDE_REACH; k--) if (RIDE(s, k) || isNumberedLine(s, k)) return true;
  return false;
}

/** "En direction de", "in Richtung", "w kierunku". */
const IN = names("en in w con em i");
/** "Ligne 4", "M2 line". */
const isNumberedLine = (s: Scan, k: number): boolean =>
  isOnlyNumber(s, k) ||
  (LINE(s, k) && ((goesOn(s, k) && isNumber(s, k + 1)) || (k > 0 && apart(s, k - 1) && isNumber(s, k - 1))));
/** "The 42 no longer calls at": a line by nothing but its number, behind an article. */
const isOnlyNumber = (s: Scan, k: number): boolean =>
  k > 0 &&
  ((s.shape[k] as number) & HAS_DIGIT) !== 0 &&
  (s.end[k] as number) - (s.start[k] as number) <= 3 &&
  apart(s, k - 1) &&
  THE(s, k - 1);
const THE = names("the die");

/** Does what drives stand right before its direction, with a number or the line's word between: "tram 4 towards", "metro linky A do"? */
function isLed(s: Scan, k: number): boolean {
  for (let n = k; goesOn(s, n) && n > k - LEAD_REACH; n--) {
    if (RIDE(s, n) || isNumberedLine(s, n)) return true;
    if (!isNumber(s, n) && !DIRECTION(s, n) && !LINE(s, n) && !IN(s, n)) return false;
  }
  return false;
}
