/**
 * "Allen keys", "Floyd–Steinberg dithering", "Mann-Whitney", "Brann–Rosenborg 1–1", "Schicht Anton … Schicht Berta", "das Feld Nachname": called after people by trade and
 * science, two teams and their result, shifts by the letters of a spelling alphabet, words for fields. Asked of what was found by its looks.
 */
import type { Scan } from "../../../scan/scan.ts";
import { edged } from "../../edged.ts";
import { acts, apart, isListed, isUpper, sameLine } from "../name-tokens.ts";
import { names } from "./stops.ts";

/** Units that are read before and behind a name. */
const [BEFORE, BEHIND] = [36, 44] as const;

/** Is the name at tokens `a..b` one of these? */
export function isEponym(s: Scan, a: number, b: number): boolean {
  if (!isUpper(s, a) || b - a > MOST_WORDS) return false;
  return (
    isTied(s, a, b) ||
    isTool(s, a, b) ||
    isShift(s, a, b) ||
    isFieldWord(s, a, b) ||
    isFeastDay(s, a, b) ||
    isRuler(s, b) ||
    isLabel(s, a, b) ||
    isNumberedHouse(s, a, b) ||
    isTeamName(s, a, b)
  );
}
const MOST_WORDS = 3;

/** "Preston North End", "Plymouth Argyle": what clubs alone have behind their town. */
const isTeamName = (s: Scan, a: number, b: number): boolean =>
  TEAM.test(s.text.slice(s.end[b], (s.end[b] as number) + 20)) || (b > a && TEAM_LAST(s, b));
const TEAM = edged(
  /^ (?:North End|Argyle|Albion|Hotspur|Orient|Academical|Thistle|Athletic|Rovers|Wanderers|Rangers|Harriers|Swifts|Celtic|United|City FC|Town FC|FC|AFC|Ladies|Lionesses|Wildcats|Tigers|Lions|Panthers|Hornets|Spurs|Bulls|Lakers|Bucks|Jaguars|Broncos|Cowboys|Steelers|Sharks|Bruins|Flyers|Penguins|Mariners|Rockets|Grizzlies|Timberwolves)(?!\p{L})/u,
);
const TEAM_LAST = names(
  "hotspur argyle albion thistle wanderers rovers harriers academical lakers raptors yankees mets dodgers broncos steelers seahawks packers bruins canucks penguins",
);

const DASHES = "-–/";
/** Tied by a dash to another capital: "Mann-", "–Rosenborg"; or both at once: "Floyd–Steinberg". */
function isTied(s: Scan, a: number, b: number): boolean {
  const { text } = s;
  let first = a;
  while (first > 0 && a - first < 2 && isTiedTo(s, first - 1)) first--;
  let last = b;
  while (last + 1 < s.count && last - b < 2 && isTiedTo(s, last)) last++;
  let tied = false;
  for (let k = first; k < last; k++) tied ||= isTiedTo(s, k);
  if (!tied) return false;
  // "Anna Schmidt-Meier 2-1": who has a given name before.
  if (b > a && apart(s, a)) return false;
  const behind = text.slice(s.end[last], (s.end[last] as number) + BEHIND);
  if (METHOD.test(behind) || isPair(s, first, last)) return true;
  const near = text.slice(Math.max(0, (s.start[first] as number) - NEAR), (s.end[last] as number) + NEAR);
  if (SPORT.test(near)) return RESULT.test(behind) || A_RESULT.test(near);
  // "Müller-Schmidt 8-5" may be when somebody works.
  for (let k = first; k <= last; k++) if (isListed(s, k)) return false;
  return RESULT.test(behind);
}
/** "1–1", "3:2": no year and no time. */
const RESULT = edged(/^[ ,:(]{1,2}\d{1,3} ?(?:[-–] ?\d{1,3}|: ?\d)(?![\d:]|\.\d)(?! ?(?:Uhr|h |am|pm))/u);
/** Another match's result. */
const A_RESULT = /(?<![\d.:])\d{1,2}[-–]\d{1,2}(?![\d:–-]|\.\d)/;
const NEAR = 80;
const SPORT =
  /(?<!\p{L})(?:match\p{L}{0,5}|game|score\p{L}*|league|cup|live|kamp\p{L}{0,4}|runde|tabell\p{L}*|resultat\p{L}*|Spiel\p{L}*|Ergebnis\p{L}*|Liga|Tor\p{L}*|Anpfiff|but|ligue|partido|liga|gol\p{L}*|partit[ae]|serie|jogo|placar|wedstrijd|uitslag|mecz\p{L}*|wynik\p{L}*|zápas\p{L}*|výsledek|skóre|mérkőzés\p{L}*|meciul?|scor\p{L}*|utakmic\p{L}*|rezultat\p{L}*|tekm\p{L}*|ottelu\p{L}*|tulos|mäng\p{L}*|spēl\p{L}*|rungtyn\p{L}*|partit)(?!\p{L})/iu;
const isTiedTo = (s: Scan, k: number): boolean =>
  (s.start[k + 1] as number) === (s.end[k] as number) + 1 &&
  DASHES.includes(s.text.charAt(s.end[k] as number)) &&
  isUpper(s, k) &&
  isUpper(s, k + 1);
const METHOD = edged(
  /^ (?:tests?|dithering|filter|algorithm|transform|distribution|equations?|theorem|criterion|cipher|key exchange|statistic|law|syndrome|disease|lymphoma|principle|inequality|interpolation|splines?|compression|correction|-?Test|Verfahren|Verteilung|Algorithmus|Filter|Transformation|Syndrom|Formel|Gleichung|Skala)(?!\p{L})/u,
);

/** Two scholars of one thing. */
const PAIRS = new Set(
  `sarbanes-oxley dodd-frank gramm-leach glass-steagall taft-hartley smoot-hawley mccain-feingold hatch-waxman bayh-dole hart-scott scott-rodino kefauver-harris robinson-patman magnuson-moss mann-whitney kruskal-wallis kolmogorov-smirnov shapiro-wilk anderson-darling durbin-watson breusch-pagan jarque-bera ljung-box box-cox box-jenkins box-muller dickey-fuller hodrick-prescott hosmer-lemeshow kaplan-meier nelson-aalen cochran-mantel mantel-haenszel bland-altman newman-keuls student-newman bonferroni-holm benjamini-hochberg wilcoxon-mann
  diffie-hellman merkle-damgård merkle-damgard needham-schroeder goldwasser-micali blum-goldwasser rivest-shamir floyd-steinberg floyd-warshall bellman-ford ford-fulkerson edmonds-karp hopcroft-karp boyer-moore knuth-morris aho-corasick rabin-karp miller-rabin solovay-strassen lempel-ziv burrows-wheeler reed-solomon reed-muller bose-chaudhuri smith-waterman needleman-wunsch baum-welch metropolis-hastings gauss-seidel gauss-newton gauss-jordan levenberg-marquardt nelder-mead runge-kutta newton-raphson savitzky-golay catmull-rom ramer-douglas douglas-peucker cooley-tukey gale-shapley robinson-schensted horn-schunck lucas-kanade kanade-lucas viola-jones lucas-lehmer graham-schmidt gram-schmidt cayley-hamilton cauchy-schwarz cauchy-riemann navier-stokes euler-lagrange sturm-liouville black-scholes black-litterman cobb-douglas heckscher-ohlin stefan-boltzmann maxwell-boltzmann bose-einstein fermi-dirac hertzsprung-russell lennard-jones michaelis-menten hardy-weinberg henderson-hasselbalch stern-gerlach michelson-morley franck-condon haber-bosch fischer-tropsch diels-alder friedel-crafts bell-lapadula clark-wilson
  myers-briggs dunning-kruger hawthorne-effekt sapir-whorf stanford-binet flesch-kincaid gunning-fog cockcroft-gault harris-benedict mifflin-st creutzfeldt-jakob guillain-barré guillain-barre charcot-marie ehlers-danlos epstein-barr prader-willi lennox-gastaut stevens-johnson wolff-parkinson zollinger-ellison klippel-trenaunay waldenström-krankheit bence-jones budd-chiari cheyne-stokes dandy-walker mallory-weiss peutz-jeghers sturge-weber von-willebrand wernicke-korsakoff gilles-tourette niemann-pick tay-sachs osgood-schlatter legg-calvé chiari-malformation
  smith-wesson rolls-royce harley-davidson mercedes-benz sánchez-pizjuán hewlett-packard rand-mcnally sherwin-williams bristol-myers colgate-palmolive kimberly-clark coca-cola dolce-gabbana black-decker metro-goldwyn smith-corona bang-olufsen`
    .split(/\s+/)
    .flatMap((pair) => [pair, pair.normalize("NFD").replace(/[\u0300-\u0345]/g, "")]),
);
const isPair = (s: Scan, first: number, last: number): boolean => {
  for (let k = first; k < last; k++)
    if (PAIRS.has(`${s.text.slice(s.start[k], s.end[k])}-${s.text.slice(s.start[k + 1], s.end[k + 1])}`.toLowerCase()))
      return true;
  return false;
};

/** Tools and scales, by whoever had them first. */
const TOOL = edged(
  /^(?:Allen (?:keys?|wrench(?:es)?|bolts?|screws?|head|bits?)|Phillips (?:head|screws?|screwdrivers?|bits?|driver)|Stanley (?:kni(?:fe|ves)|cups?|blades?)|Robertson (?:screws?|bits?|head)|Jerry[- ]?cans?|Jacobs chuck|Morse (?:code|taper)|Bowie kni(?:fe|ves)|Jubilee clips?|Petri dish(?:es)?|Bunsen burners?|Bailey bridge|Kelly clamps?|Hoffman clips?|Rockwell hardness|Vickers hardness|Shore hardness|Richter scale|Beaufort scale|Scoville scale|Mercalli scale|Bristol stool|Apgar score|Glasgow coma|Davy lamps?|Leyden jars?|Liebig condensers?|Wheatstone bridge|Venn diagrams?|Gantt charts?|Pareto chart|Sankey diagrams?|Penrose stairs|Chesterfield sofas?|Windsor chairs?|Davenport desk|Adirondack chairs?|Oxford shoes?|Chelsea boots?|Mary Janes?|Stetson hats?|Bermuda shorts|Cardigan)(?!\p{L})/u,
);
const isTool = (s: Scan, a: number, b: number): boolean =>
  a === b && TOOL.test(s.text.slice(s.start[a], (s.end[b] as number) + BEHIND));

/** "Schicht Anton … Schicht Berta", "Shift Delta … Shift Echo": spelling alphabets, told by the next letter; a shift may be called by who is on it. */
const SHIFT = names(
  "schicht schichtgruppe wachgruppe dienstgruppe gruppe halle block abschnitt zugang gate dock shift team turno equipo équipe squadra ploeg zmiana brygada skift skiftet vuoro směna směně zmena műszak brigada brigády smjena izmena tura hala brama",
);
const LETTER = names(
  "anton berta cäsar caesar dora emil friedrich gustav heinrich ida julius kaufmann konrad ludwig martha nordpol otto paula quelle richard samuel siegfried theodor ulrich viktor wilhelm xanthippe ypsilon zacharias zeppelin alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey yankee zulu ancona bologna como domodossola empoli firenze genova imola livorno milano napoli otranto palermo roma savona torino udine venezia adam bertil cesar david erik filip helge ivar johan kalle niklas olof petter qvintus rudolf sigurd tore urban xerxes yngve zäta",
);
const SHIFT_REACH = 14;
function isShift(s: Scan, a: number, b: number): boolean {
  const at = b === a + 1 && !isListed(s, a) ? b : a;
  if (at !== b || at === 0 || !apart(s, at - 1) || !SHIFT(s, at - 1) || !LETTER(s, at)) return false;
  const first = letterOf(s, at);
  for (let k = Math.max(1, at - SHIFT_REACH); k < s.count && k <= at + SHIFT_REACH; k++)
    if (SHIFT(s, k - 1) && LETTER(s, k) && Math.abs(letterOf(s, k) - first) === 1) return true;
  return false;
}
const letterOf = (s: Scan, k: number): number => s.text.charCodeAt(s.start[k] as number) | LOWER;
const LOWER = 32;

/** Words for the fields of a form: what is typed there is somebody's, the word is not. */
const FIELD = names(
  `surname surnames forename forenames firstname lastname familyname nachname nachnamen vorname vornamen familienname zuname geburtsname prénom prénoms patronyme apellido apellidos nombre cognome cognomi nome sobrenome apelido achternaam voornaam voornamen tussenvoegsel nazwisko nazwiska nazwiskiem nazwisku imię imiona imieniu efternamn förnamn efternavn fornavn etternavn mellomnavn sukunimi sukunimen sukunimeä etunimi etunimen etunimet příjmení jméno křestní priezvisko priezviska meno vezetéknév vezetéknevet keresztnév keresztnevet utónév családnév prenume nume numele prenumele prezime prezimena ime priimek priimka perekonnanimi perekonnanime eesnimi eesnime uzvārds uzvārda vārds pavardė pavardės pavardę vardas cognom cognoms nom`,
);
const isFieldWord = (s: Scan, a: number, b: number): boolean =>
  FIELD(s, b) && (a === b || (b === a + 1 && FIELD_OF(s, a)));
const FIELD_OF = names(
  "field fields column box feld spalte maske champ champs colonne campo campi columna coluna veld kolom pole kolumna rubryka fält fältet kolumn felt feltet kolonne kenttä sarake políčko sloupec stĺpec mező oszlop câmp câmpul coloana polje stupac stolpec väli veerg lauks kolonna laukas stulpelis camp",
);

/** "Ștefan cel Mare", "Karl der Große": no one else is called the Great. */
const isRuler = (s: Scan, b: number): boolean => EPITHET.test(s.text.slice(s.end[b], (s.end[b] as number) + BEHIND));
const EPITHET = edged(
  /^ (?:cel (?:Mare|Bun|Frumos|Viteaz)|the (?:Great|Terrible|Conqueror)|der (?:Große|Kühne|Weise)|die Große|el (?:Sabio|Católico|Conquistador)|la Católica|den [Ss]tore)(?!\p{L})/u,
);

/** "Gate Charlie", "Shift Echo", "Building Morris": the word for it was taken with the name. */
const isNumberedHouse = (s: Scan, a: number, b: number): boolean =>
  b === a + 1 && HOUSE(s, a) && !isListed(s, a) && !acts(s, b + 1);
/** "Room Faraday says "no permission"": the word for it has a capital within its sentence, so it is part of the name. */
export const isHouse = (s: Scan, a: number, b: number): boolean =>
  a === b &&
  a > 1 &&
  sameLine(s, a) &&
  apart(s, a - 1) &&
  isUpper(s, a - 1) &&
  isUpper(s, a) &&
  ENGLISH_HOUSE(s, a - 1) &&
  !isListed(s, a - 1);
const ENGLISH_HOUSE = names("building gate terminal dock room rooms suite");
const HOUSE = names(
  "building gate terminal dock room suite floor gebäude raum saal halle bâtiment bâtiments salle porte quai édifice edificio puerta andén padiglione edifício gebouw zaal poort budynek budova miestnosť rum byggnad bygning",
);

/** "Tap Grant, then Mark, then Done": words of buttons one after the other. */
const isLabel = (s: Scan, a: number, b: number): boolean =>
  a === b &&
  LABEL(s, a) &&
  /^["”»]?(?:$|[,.;:)]| (?:twice|once|again|first|and then|or)(?!\p{L}))/u.test(
    s.text.slice(s.end[a], (s.end[a] as number) + 12),
  ) &&
  PRESSED.test(s.text.slice(Math.max(0, (s.start[a] as number) - PRESSED_REACH), s.start[a]));
const LABEL = names(
  "mark bill grant will max min drew rob art pat sue may hope faith grace chase rich frank page case guy jack ray rose dawn drew don skip buck chip clay cliff dean dale duke earl gene glen grant gray guy harry herb lance lane miles nick norm penny phil pierce rob rusty sandy stew storm summer tab ty van wade ward wren",
);
const PRESSED_REACH = 80;
const PRESSED =
  /(?:^|[.!?:\n] ?)(?:Then )?(?:[Tt]ap|[Cc]lick|[Pp]ress|[Ss]elect|[Cc]hoose|[Hh]it)(?: on)? \p{Lu}[^.!?\n]{0,50}(?:, then|, and then| then|,| >| or| and) ["“]?$/u;

/** "Lucian päivänä", "Jāņos", "Mārtiņdienā": feasts called after saints, in the case that says when. */
function isFeastDay(s: Scan, a: number, b: number): boolean {
  if (a !== b) return false;
  const from = s.start[a] as number;
  const to = s.end[a] as number;
  return (
    (FINNISH(s, a) && FINNISH_DAY.test(s.text.slice(to, to + 14))) ||
    LATVIAN(s, a) ||
    (FEAST_NAME(s, a) && SAINTS_DAY.test(s.text.slice(Math.max(0, from - BEFORE), from)))
  );
}
const FINNISH = names(
  "lucian tapanin tuomaan nuutin heikin erkin matin marian antin martin kalevalan kekrin juhannuksen mikaelin aleksis aleksanterin runebergin minna eino leinon snellmanin agricolan topeliuksen",
);
const FINNISH_DAY = edged(/^ (?:päivänä|päivään|päiväksi|aatto|aattona)(?!\p{L})/u);
const LATVIAN = names(
  "jāņos jāņus jāņi jāņu līgo pēteros pēterus mārtiņos mārtiņdienā miķeļos miķeļdienā annās jēkabos jurģos jurģdienā katrīnās andrejdienā",
);
const FEAST_NAME = names(
  "lucia martin martini nikolaus silvester michaeli stephani johanni jakobi georgi josefi katharina barbara andreas martinus nicolaas stefan štěpána martina jiří jiřího jána jána cyrila metoda istván mihály márton miklós andrei nicolae gheorghe ilie dumitru parascheva ivana nikole martinje joan jordi esteve",
);
const SAINTS_DAY = edged(
  /(?<!\p{L})(?:[Ss]ankt|[Ss]t\.|[Ss]vat[éý]ho|[Ss]vätého|[Ss]zent|[Ss]fânt(?:ul|ului|a)|[Ss]veti|[Ss]vetega|[Ss]vetog|[Ss]ant|[Ss]inte?) $/u,
);
