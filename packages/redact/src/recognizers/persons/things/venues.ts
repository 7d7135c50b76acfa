/**
 * "Entradas para el Benito Villamarín", "students of Wilfrid Laurier", "przy Dworcu Wileńskim", "the parcel passed through Madison", "eine Rose Gertrud im
 * Topf", "ma Clio et la Zoé": grounds, universities, squares, stops of parcels, plants and cars, told by what the sentence speaks of. Asked of what was
 * found by its looks.
 */
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { codedOnce } from "../../code-once.ts";
import { edged } from "../../edged.ts";
import { CAR_MAKES } from "../../plates/makes.ts";
import { acts, apart, isUpper, sameLine } from "../name-tokens.ts";
import { names } from "./stops.ts";

/** Units of the sentence that are read on either side. */
const REACH = 90;
function around(s: Scan, a: number, b: number): string {
  const from = s.start[a] as number;
  const to = s.end[b] as number;
  return s.text.slice(Math.max(0, from - REACH), Math.min(s.length, to + REACH));
}
const nameOf = (s: Scan, a: number, b: number): string => s.text.slice(s.start[a], s.end[b]).toLowerCase();
const isLed = (s: Scan, a: number): boolean => a > 0 && sameLine(s, a) && apart(s, a - 1);

/** Is the name at tokens `a..b` one of these? */
export const isVenue = (s: Scan, a: number, b: number): boolean =>
  isUpper(s, b) &&
  (isGround(s, a, b) ||
    isUniversity(s, a, b) ||
    isSquare(s, a, b) ||
    isPark(s, a, b) ||
    isPassedThrough(s, a, b) ||
    isRose(s, a, b) ||
    isCar(s, a, b) ||
    isShip(s, a, b) ||
    isLanguage(s, a, b));

/** "Entradas para el Benito Villamarín", "biglietti per il Luigi Ferraris": a full name with an article, behind what one has for it. */
const isGround = (s: Scan, a: number, b: number): boolean =>
  b > a &&
  isLed(s, a) &&
  GROUND_AT(s, a - 1) &&
  TICKETS.test(s.text.slice(Math.max(0, (s.start[a] as number) - REACH), s.start[a]));
const GROUND_AT = names("el al del il allo dallo nel au du im ins");
const TICKETS =
  /(?<!\p{L})(?:entradas?|abonos?|partidos?|biglietti|biglietto|partita|billets?|match|Tickets?|Karten|Spiel)(?: \p{Ll}{1,12}){0,2}(?: (?:para|en|por|per) (?:el|il) (?:\p{Lu}[\p{L} ]{2,40} (?:y|e) (?:el|al|il|allo) )?| (?:al|del|allo|dallo|nel|au|du|im|ins) (?:\p{Lu}[\p{L} ]{2,40} (?:y|e|et|und) (?:al|del|allo|dallo|nel|au|du|im|ins) )?)$/u;

const UNIVERSITIES = new Set(
  "emily carr|wilfrid laurier|simon fraser|carnegie mellon|johns hopkins|john hopkins|brigham young|george mason|george washington|george brown|james madison|james cook|william & mary|robert gordon|robert morris|john moores|anglia ruskin|sheffield hallam|leeds beckett|heriot-watt|heriot watt|edith cowan|charles sturt|charles darwin|thomas jefferson|thomas more|thomas edison|saint louis|sam houston|stephen f. austin|oral roberts|bob jones|abilene christian|wake forest|duke kunshan|rey juan carlos|carlos iii|pompeu fabra|ramon llull|rovira i virgili|jaume i|miguel hernández|pablo de olavide|antonio de nebrija|camilo josé cela|alfonso x|francisco de vitoria|paul valéry|paul sabatier|claude bernard|jean moulin|jean monnet|joseph fourier|louis pasteur|pierre mendès|blaise pascal|michel de montaigne|françois rabelais|jules verne|marie curie|gustave eiffel|victor segalen|jean jaurès|adam mickiewicz|adama mickiewicza|mikołaja kopernika|marii curie-skłodowskiej|marie curie-skłodowska|jan kochanowski|jana kochanowskiego|tomáš baťa|tomáše bati|jan amos|matej bel|mateja bela|pavol jozef|constantine the|eötvös loránd|babeș-bolyai|babes-bolyai|ovidius|lucian blaga|vasile alecsandri|alexandru ioan|josip juraj|juraj dobrila|erasmus|radboud|martin luther|otto von|ernst moritz|friedrich schiller|friedrich alexander|julius maximilian|justus liebig|philipps|heinrich heine|goethe|humboldt|johannes gutenberg|eberhard karls|albert ludwig|leuphana|georg august|gottfried wilhelm|carl von|karl franzens|leopold franzens|johannes kepler|paris lodron".split(
    "|",
  ),
);
/** "Students of Emily Carr and Wilfrid Laurier"; somebody may teach there under the same name, so nothing less will do. */
const isUniversity = (s: Scan, a: number, b: number): boolean =>
  b > a &&
  UNIVERSITIES.has(nameOf(s, a, b)) &&
  (isPairOf(s, a, b) ||
    CAMPUS.test(s.text.slice(s.end[b], (s.end[b] as number) + 24)) ||
    STUDENTS_OF.test(s.text.slice(Math.max(0, (s.start[a] as number) - REACH), s.start[a])));
const CAMPUS = edged(/^ (?:campus|students|alumni|university|library card|semester|login page)(?!\p{L})/u);
/** "Brigham Young and George Mason": another of them right beside. */
const isPairOf = (s: Scan, a: number, b: number): boolean =>
  (b + 3 < s.count && apart(s, b) && UNIVERSITIES.has(nameOf(s, b + 2, b + 3))) ||
  (a > 2 && apart(s, a - 1) && UNIVERSITIES.has(nameOf(s, a - 3, a - 2)));
const STUDENTS_OF =
  /(?<!\p{L})(?:students|alumni|graduates|staff|Studierende|Studenten|étudiants|estudiantes|studenti|studenten|studenci|studenter|opiskelijat) (?:of|at|from|der|an der|de|d['’]|della|van|z|från|fra)[^.!?;:\n]{0,50}$/iu;
/** Behind the word for a square, a station or a bridge, in languages that put it first; whoever is met there has a given name. */
const SQUARE = names(
  "dworzec dworca dworcu dworcem rondo ronda rondzie plac placu placem most mostu moście rynek rynku park parku ulica ulicy ulicę aleja alei osiedle osiedla osiedlu nádraží náměstí sídliště mostě trh námestie námestí stanici trg trga trgu kolodvor kolodvora kolodvoru piața pieței podul parcul bulevardul bulevardului strada străzii väljak aikštė aikštėje stotis stotyje laukums laukumā plaça",
);
const isSquare = (s: Scan, a: number, b: number): boolean =>
  isLed(s, a) && SQUARE(s, a - 1) && ((s.word[a] as number) & FIRST) === 0 && !acts(s, b + 1) && isOfSquare(s, b);
/** "Wileńskim", "Dmowskiego": no family's name as it is called, which may be who acts there. */
const isOfSquare = (s: Scan, b: number): boolean =>
  ((s.word[b] as number) & LAST) === 0 || GENITIVE.test(s.text.slice(s.start[b], s.end[b]));
const GENITIVE = edged(/(?:ego|ej|ich|ych|im|ym|ho|lui|ei|ova|ovo)$/u);

/** "Near Jackson Park": where something is, with its kind last; "from Jisoo Park" has a family's name. */
const isPark = (s: Scan, a: number, b: number): boolean =>
  b > a &&
  isLed(s, a) &&
  (PARK_AT(s, a - 1) ||
    // "Doors at the Royal Albert Hall open at 7".
    (THE(s, a - 1) && a > 1 && apart(s, a - 2) && PARK_AT(s, a - 2))) &&
  PARK(s, b);
const THE = names("the");
const PARK_AT = names("near at in around opposite behind past outside inside through across beside");
const PARK = names(
  "park square gardens green heath plaza bridge station airport hall tower mall beach lake river valley heights falls creek island centre center",
);

const PASSED = edged(
  /(?<!\p{L})(?:passe[ds]|passing|went|goes|routed|rerouted|travell?ed|transit(?:ed|s)?) (?:through|via) $/u,
);
const PARCEL =
  /(?<!\p{L})(?:parcel|package|shipment|consignment|container|truck|lorry|train|flight|coach|bus|tracking)(?!\p{L})/iu;
/** "The parcel left Lincoln, passed through Madison". */
const isPassedThrough = (s: Scan, a: number, b: number): boolean =>
  a === b &&
  isLed(s, a) &&
  !/^['’]/.test(s.text.slice(s.end[b], (s.end[b] as number) + 1)) &&
  PASSED.test(s.text.slice(Math.max(0, (s.start[a] as number) - 24), s.start[a])) &&
  PARCEL.test(s.text.slice(Math.max(0, (s.start[a] as number) - REACH), s.start[a]));

const ROSE = names(
  "rose rosen hortensie hortensia clematis klematis dahlie dahlia camelia kamelie camellia azalee azalea pfingstrose magnolie magnolia fuchsie fuchsia begonie begonia iris lilie orchidee geranie pelargonie petunie salvia veronica erica heather",
);
const ROSE_OF = names(
  "die der eine einer zwei drei unsere meine la une una the a two three l' der den drei cette esta questa el le les las",
);
const GROWN = codedOnce(
  /(?<!\p{L})(?:Shop|Sorte|Triebe\p{L}*|Knospe\p{L}*|Steckling\p{L}*|stems?|buds?|roots?|boutures?|pots?|Pflanze\p{L}*|Blüte\p{L}*|blüht|Topf|Garten\p{L}*|Wurzel\p{L}*|wurzelnackt|Strauch|Beet|bare-root\p{L}*|pot|bloom\p{L}*|cultivar|nursery|thorns?|leaf|pépinière|racines?|pot|vivaio|radice)(?!\p{L})/u,
);
/** "Die Rose Gertrud", where plants are spoken of: somebody may be called Rose as well. */
const isRose = (s: Scan, a: number, b: number): boolean =>
  b > a && isLed(s, a) && ROSE(s, a) && ROSE_OF(s, a - 1) && !acts(s, b + 1) && GROWN.test(around(s, a, b));

const isMake = names(CAR_MAKES);
const MODEL = names(
  "zoé zoe clio mégane megane twingo captur laguna talisman espace scénic giulia giulietta stelvio tonale ypsilon delta thema musa leon león ibiza ateca arona cordoba toledo alhambra karl adam corsa astra meriva zafira insignia mokka octavia fabia felicia superb rapid kamiq enyaq fiesta focus galaxy kuga puma edge capri sierra polo golf jetta vento sharan arteon mercedes vito viano citan sprinter micra juke note leaf almera primera yaris corolla auris celica carina swift alto vitara jimny celerio ignis picanto rio stonic ceed carens jazz civic accord logan duster sandero spring jogger lodgy punto panda tipo doblò doblo multipla croma marea lancia elise evora niva vesta granta",
);
const CAR_AT = names(
  "la le il el der die das den dem det de a o the della dalla alla sulla nella una une eine un um uma een",
);
/** A woman has an article in some places as well: nothing that she would do stands behind. */
const CAR_ENDS = edged(
  /^(?:$|[,.;:!?)]| (?:si|sí|non|no|nicht|pas|oui|fehlt|fehlen|läuft|ist|sind|est|sont|sono|ont|und|et|y|in|im|aus|de la (?:flotte|flota)|du parc|del parco|auch|aussi|anche|también|ook|även|også|vanno|va|and|or|ni|ne|oder|ou|o|e)(?!\p{L}))/u,
);
const [MAKE_REACH, MAKE_BEHIND] = [14, 5] as const;
/** "Ma Renault et la Zoé": a model with an article, behind a maker of cars. */
function isCar(s: Scan, a: number, b: number): boolean {
  if (a !== b || !isLed(s, a) || !MODEL(s, a) || !CAR_AT(s, a - 1)) return false;
  if (!CAR_ENDS.test(s.text.slice(s.end[b], (s.end[b] as number) + 14))) return false;
  for (let k = Math.max(0, a - MAKE_REACH); k < s.count && k <= a + MAKE_BEHIND; k++) {
    if (isUpper(s, k) && isMake(s, k) && ((s.word[k] as number) & FIRST) === 0) return true;
    // "Les tapis pour la Clio ne vont pas sur la Zoé": another model that nobody is called like, or what cars alone have.
    if (k !== a && isUpper(s, k) && MODEL(s, k) && ((s.word[k] as number) & (FIRST | LAST)) === 0) return true;
  }
  return CAR_PART.test(around(s, a, b));
}
const CAR_PART = codedOnce(
  /(?<!\p{L})(?:(?:floor|boot|car) mats?|roof (?:rack|box|bars)|tow ?bar|brake (?:pads?|discs?)|wipers?|wiper blades?|hubcaps?|tyres?|spark plugs?|exhaust|dashcam|Fu(?:ß|ss)matten|Dachträger|Dachbox|Anhängerkupplung|Bremsbeläge|Bremsscheiben|Scheibenwischer|Radkappen|Winterreifen|Sommerreifen|Zündkerzen|Auspuff|Kofferraumwanne|tapis de sol|barres de toit|attelage|plaquettes de frein|essuie-glaces?|pneus?|bougies|pot d['’]échappement|alfombrillas?|portaequipajes|pastillas de freno|limpiaparabrisas|neumáticos?|bujías|tappetini|portapacchi|pastiglie|tergicristall[io]|pneumatici|gomme invernali|candele|tapetes?|barras de tejadilho|pastilhas|automatten|dakdrager|trekhaak|remblokken|ruitenwissers?|winterbanden|dywaniki|bagażnik dachowy|klocki hamulcowe|wycieraczki|opony|gummimattor|takräcke|bromsbelägg|vinterdäck|gummimåtter|tagbøjler|bremseklodser|vinterdæk|takstativ|bremseklosser|autokoberce|střešní nosič|brzdové destičky|stěrače|pneumatiky|коврики|тормозные колодки|дворники|резину|шины)(?!\p{L})/u,
);

/** "The vessel Astrid Maersk", "the Emma Maersk": its owner's name, and an article or the word for a ship. */
const isShip = (s: Scan, a: number, b: number): boolean =>
  b === a + 1 && isLed(s, a) && OWNER(s, b) && (SHIP(s, a - 1) || ARTICLE(s, a - 1));
const OWNER = names("maersk mærsk msc stena wallenius costa aida viking oldendorff hansa");
const SHIP = names(
  "vessel ship ferry tanker freighter trawler barge tug tugboat carrier schiff frachter fähre containerschiff navire cargo ferry buque barco carguero nave traghetto navio schip veerboot statek prom fartyget fartyg skibet skib skipet skip laiva loď hajó nava brod ladja laev kuģis laivas vaixell",
);
const ARTICLE = names("the die der das le la el il o de den det");

/** Languages of programs that are given names as well, and those that are nothing else. */
const LANGUAGE = names(
  "claude gemini alexa cortana bard watson julia ada ruby crystal pascal elm dart nim swift eiffel lisp clarion miranda simula carbon io oberon",
);
const LANGUAGE_ONLY = names(
  "copilot chatgpt siri gpt llama mistral perplexity deepseek grok bixby python rust golang haskell scala kotlin typescript javascript java perl php fortran cobol erlang elixir clojure ocaml prolog matlab lua zig groovy delphi smalltalk racket pascal ruby lisp",
);
const JOINT = names(
  "and or but und oder aber et ou mais y o e ma pero en of maar och eller men og i lub ale a nebo és vagy și sau ili ali ja tai",
);
/** "Haskell and Julia", "Julia, Scala": joined to a language that nobody is called; "ask Julia about Python" has her. */
function isLanguage(s: Scan, a: number, b: number): boolean {
  if (a !== b || !LANGUAGE(s, a) || acts(s, b + 1)) return false;
  for (const step of [1, -1] as const)
    for (let k = inRow(s, a, step), n = 0; k >= 0 && n < ROW; k = inRow(s, k, step), n++) {
      if (LANGUAGE_ONLY(s, k)) return true;
      if (!LANGUAGE(s, k)) break;
    }
  return false;
}
const ROW = 4;
/** The next of the row on one side, past a comma or a joint; -1 where there is none. */
function inRow(s: Scan, k: number, step: 1 | -1): number {
  const [left, right] = step === 1 ? [k, k + 1] : [k - 1, k];
  if (left < 0 || right >= s.count || !sameLine(s, right)) return -1;
  if (s.text.slice(s.end[left], s.start[right]) === ", ") return JOINT(s, k + step) ? -1 : upper(s, k + step);
  return apart(s, left) && JOINT(s, k + step) ? upper(s, k + 2 * step) : -1;
}
const upper = (s: Scan, k: number): number => (k >= 0 && k < s.count && isUpper(s, k) ? k : -1);
