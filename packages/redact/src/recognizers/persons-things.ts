/** Things called like people: "Sofa Kalina", "Apache Cassandra", "storm Ciara", "from Letizia 2.1 to Beatrice 3.0". */

import { endings } from "../scan/endings.ts";
import { FIRST, LAST, PLACE } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { wordSet } from "../scan/word-sets.ts";
import { isUpper, sameLine } from "./name-tokens.ts";
import { stemBits } from "./stems.ts";

/**
 * Goods, plans and programs, and other things with a name of their own, in languages that do not put a clause straight
 * behind a noun: English "the plan Maria bought" is Maria's doing, French "le forfait Maria" is a plan.
 */
const BEFORE = wordSet(
  `apache storm hurricane typhoon cyclone codename codenamed
  modell sessel tisch stuhl schrank regal kissen vitrine sideboard kommode tarif projekt sturm orkan kühlschrank waschmaschine spülmaschine staubsauger kinderwagen
  offre modèle serveur canapé fauteuil armoire commode matelas forfait formule pack thème logiciel appli module tempête linge vaisselle réfrigérateur cafetière poussette touche table chaise lampe
  modelo servidor sofá butaca silla mesa lámpara armario cómoda colchón bono tema modo módulo aplicación tormenta aspiradora lavadora nevera cafetera secadora cochecito
  poltrona cadeira luminária armário colchão plano pacote aplicativo projeto tempestade geladeira cafeteira
  modello divano sedia tavolo lampada armadio materasso tariffa pacchetto modalità modulo applicazione progetto tempesta lavatrice lavastoviglie frigorifero passeggino
  stoel tafel kast matras bundel thema modus vaatwasser wasmachine koelkast
  modellen soffan sofaen fåtöljen lenestolen stolen bordet lampan lampen abonnemanget stormen orkanen
  malli sohva tuoli nojatuoli pöytä lamppu liittymä myrsky palvelin päivitys
  sofa fotel krzesło stół szafa komoda materac taryfa pakiet motyw tryb moduł aplikacja orkan serwer zmywarka pralka lodówka odkurzacz
  pohovka křeslo stůl židle skříň matrace balíček motiv režim aplikace myčka pračka lednice kreslo práčka chladnička
  modelul serverul canapeaua fotoliul scaunul masa pachetul aplicația
  kauč fotelja stolac tarifa aplikacija perilica hladnjak omara
  модел модела диван дивана диванът кресло креслото тарифа пакет тема режим модул сървър хладилник
  модель стол стул шкаф матрас тариф опция модуль приложение сервер циклон холодильник посудомойка
  крісло стіл стілець шафа застосунок
  μοντέλο καναπές πολυθρόνα τραπέζι καρέκλα πακέτο
  kursi lemari paket باقة חבילת`,
  "folded",
);
/** "the Harper belt", "Borbála kanapé", "Defne koltuk": the thing behind its name. */
const BEHIND = wordSet(
  `sofa couch armchair mattress dress belt tote clutch handbag stroller pram bookcase sideboard wardrobe boots sandals sneakers theme themes dish lamp chair rug boiler stove kettle
  kanapé fotel asztal szék szekrény csomag tarifa modell koltuk berjer sandalye gardırop teması modu paketi tarifesi modeli sunucusu कनेक्शन योजना प्लान`,
  "folded",
);
/** Where parcels and trains go: what follows is a place, whether listed or not. */
const SITE = wordSet(
  "verteilzentrum paketzentrum zustellbasis zentrallager bahnhof flughafen depot hub gare aéroport estación aeropuerto estação aeroporto stazione station luchthaven flygplats lufthavn lotnisko letiště letisko repülőtér aerodrom летище аэропорт аеропорт вокзал станция havalimanı sân-bay bandara",
  "folded",
);
const HOLIDAY = wordSet("easter toussaint christi santa pentecost whitsun", "lower");
const PLAN = wordSet("gói Gói", "exact");
const VERSION = /^ v?\d{1,3}(?:\.\d{1,5}){1,3}(?![\p{L}\d]| ?[€$£])/u;
/** "Guadalupe 12 a Esperanza 13": from one number to another. */
const MOVES = /^ v?\d{1,3} (?:to|a|à|al|auf|zu|na|do|para|naar|till|til|на|до|→|->|=>) \p{Lu}\p{L}+ v?\d/u;
const MOVED = /\d (?:to|a|à|al|auf|zu|na|do|para|naar|till|til|на|до|→|->|=>) $/u;

/** "Abholung", "Verfügbarkeit": what German, Dutch and Romance languages make of verbs and adjectives. */
const ABSTRACT = endings([
  ["ung ungen heit keit schaft tion tionen tät ismus ción ciones zione zioni ção ções sion heid ering neming ation", 1],
]);

const listed = (s: Scan, k: number): boolean => ((s.word[k] as number) & (FIRST | LAST)) !== 0;

/** Are tokens `a..b` what a thing is called? Asked where only the looks of the words spoke for a person. */
export function isThingName(s: Scan, a: number, b: number): boolean {
  const to = s.end[b] as number;
  if (a === b && ABSTRACT(s.text, s.start[a] as number, to, 4) !== 0 && ((s.word[a] as number) & (FIRST | LAST)) === 0)
    return true;
  const next = s.text.charCodeAt(to + 1);
  if (s.text.charCodeAt(to) === 32) {
    if ((next >= 48 && next <= 57) || next === 118) {
      const behind = s.text.slice(to, to + 40);
      if (VERSION.test(behind) || MOVES.test(behind)) return true;
      const from = s.start[a] as number;
      if (/^ v?\d/.test(behind) && MOVED.test(s.text.slice(Math.max(0, from - 8), from))) return true;
    }
    if (b + 1 < s.count && sameLine(s, b + 1) && !isUpper(s, b + 1) && BEHIND(s, b + 1)) return true;
    // "… is a 2004 comedy".
    if (next === 105 && /^ is an? (?:19|20)\d\d /.test(s.text.slice(to, to + 14))) return true;
  }
  // "Vitrine Amalia passt nicht": the thing's word opens the sentence, and looks like a given name.
  if (b === a + 1 && isUpper(s, a) && BEFORE(s, a)) return true;
  if (HOLIDAY(s, a) || HOLIDAY(s, b)) return true;
  if (
    a > 0 &&
    sameLine(s, a) &&
    (PLAN(s, a - 1) ||
      (a > 1 && sameLine(s, a - 1) && PLAN(s, a - 2) && isUpper(s, a - 1)) ||
      (a === b && SITE(s, a - 1) && s.start[a] === (s.end[a - 1] as number) + 1))
  )
    return true;
  // A form of grammar ("pakiet Anny", Anna's) is of a person; the name as it is called is the thing's.
  return (
    a > 0 &&
    (a === b || (b === a + 1 && !listed(s, a) && !listed(s, b))) &&
    sameLine(s, a) &&
    (s.start[a] as number) - (s.end[a - 1] as number) === 1 &&
    s.text.charCodeAt(s.end[a - 1] as number) === 32 &&
    BEFORE(s, a - 1) &&
    (((s.word[a] as number) & (FIRST | LAST | PLACE)) !== 0 || stemBits(s.text.slice(s.start[a], s.end[a])) === 0)
  );
}
