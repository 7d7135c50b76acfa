/** Towns: a capital makes no person of a word that is nobody's name, nor of two that are a town together. */
import { addTo, fromBase64, hashesOf, holds, inTable, tableOf } from "../names/bits.ts";
import { FIRSTS, PHRASES, WORDS } from "../names/towns.generated.ts";
import { hashWord } from "../scan/lexicon.ts";
import { FIRM_PHRASES, FIRM_WORDS } from "./firms-of-lands.ts";
import { REGIONS } from "./regions.ts";
import { andNext, LONGEST_TOWN } from "./town-hash.ts";
import { MORE_TOWNS, TOWNS } from "./towns-of-languages.ts";

/** Shorter words inside towns' names are articles and the like. */
const SHORTEST = 4;

/** Of towns of two words and more the first two, one hash for both. */
const pairs = new Set<number>();
const firsts: number[] = [];
function addPair(town: string): void {
  const [first, second] = town.split(" ");
  if (first === undefined || second === undefined) return;
  pairs.add(andNext(andNext(0, hashWord(first)), hashWord(second)));
  firsts.push(hashWord(first));
}
for (const towns of Object.values(TOWNS)) for (const town of towns.split(", ")) addPair(town);

/** More of them, in the cases they stand in; the name model is not trained on these. */
for (const town of "Schleswig Holstein|Nordrhein Westfalen|Mecklenburg Vorpommern|Sachsen Anhalt|Rheinland Pfalz|Baden Württemberg|Горна Оряховица|Долна Оряховица|Горни Оряховица|Reggio Emilia|Baia Mare|Satu Mare|Кривий Ріг|Кривого Рогу|Кривому Розі|Кривим Рогом|Біла Церква|Білій Церкві|Білої Церкви|Нижний Новгород|Нижнем Новгороде|Великий Новгород|Великом Новгороде|Набережные Челны|Велико Търново|Стара Загора|Bà Rịa|Vũng Tàu|Karlovy Vary|Mladá Boleslav|Hradec Králové|Hradci Králové|Zielona Góra|Zielonej Górze|Jelenia Góra|Jeleniej Górze|Gorzów Wielkopolski|Νέα Σμύρνη|Αγία Παρασκευή|Nový Jičín|Banská Bystrica|Banskej Bystrici|Den Bosch|Santa Monica|Carolina Beach|Palo Alto|Baton Rouge|Grand Rapids|Cedar Rapids|Little Rock|Salt Lake|Las Vegas|Los Angeles|Long Beach|Milton Keynes|Tunbridge Wells|Drumul Taberei|Bento Gonçalves|Santa Bárbara|Hong Kong|Jan Mayen|Reino Unido|Samoa Americana|Polinésia Francesa|Polinesia Francesa|Polynésie française|Costa Rica|San Marino|Sri Lanka|El Salvador|Cabo Verde|Cape Verde|Burkina Faso|Sierra Leone|Nova Zelândia|Nueva Zelanda|Arabia Saudí|Arábia Saudita|Arabia Saudita|Trinidad og|Trinidad och|Trinidad and|Trinidad e|Trinidade e|Великие Луки|Старая Русса|Massa Carrara|La Spezia".split(
  "|",
))
  addPair(town);

/** Do two words with these hashes begin a town's name: "Reggio Calabria", "Biên Hòa"? */
export const isTownOfTwo = (first: number, second: number): boolean => pairs.has(andNext(andNext(0, first), second));

/** Smaller ones that no family is called after; not trained on either. */
const SMALLER = `Evesham Darwen Chorley Rhyl Taunton Yeovil Kidderminster Accrington Morecambe Kirkcaldy Llandudno Aberystwyth Scarborough Bridlington Cleethorpes Skegness Felixstowe Wellingborough Rawtenstall Dungannon Ballymena Letterkenny Tralee Ennis
  Wesel Viersen Neuss Itzehoe Nordhorn Meppen Papenburg Cloppenburg Euskirchen Grevenbroich Wermelskirchen Radevormwald Lüdenscheid Iserlohn Ahlen Beckum Bünde Wunstorf Soltau Uelzen Gifhorn Helmstedt Prenzlau Templin Eberswalde Senftenberg Hoyerswerda Bautzen Riesa Torgau Delitzsch Weißenfels Merseburg Quedlinburg Wernigerode
  Alençon Dreux Vesoul Laon Douai Cambrai Lannion Auray Redon Royan Tulle Cahors Pamiers Alès Briançon Antibes Bastia Ajaccio Guéret Aurillac Rodez Millau Figeac Sarlat Bergerac Libourne Arcachon Tarbes Foix Lunel Istres Martigues Hyères Draguignan Manosque Digne Sisteron Annemasse Belley Oyonnax Beaune Pontarlier Lunéville Sarreguemines Forbach Thionville Maubeuge Hazebrouck Abbeville Compiègne Soissons Fougères Vitré Saumur
  Mieres Torrelavega Tudela Calatayud Figueres Alcoy Elda Hellín Úbeda Andújar Chiclana Estepona Zafra Benidorm Torrevieja Elche Sagunto Vinaròs Tortosa Igualada Manresa Terrassa Sabadell Badalona Mollet Sitges Benicarló Villarreal Puertollano Valdepeñas Talavera Alcobendas Getafe Leganés Móstoles Parla Fuenlabrada Coslada Majadahonda
  Rimini Riccione Sassuolo Mirandola Suzzara Legnago Schio Feltre Conegliano Portogruaro Pordenone Monfalcone Chioggia Iława Żory Ełk Wałcz Czarnków Oborniki Śrem Kościan Rawicz Oława Oleśnica Świdnica Wałbrzych Bolesławiec Zgorzelec Borås Trollhättan Lidköping Katrineholm Oskarshamn Hässleholm Ängelholm Bodø Sandnes Haugesund Kongsberg Hønefoss Lillehammer Kemi Tornio Raahe Ylivieska Varkaus Pieksämäki Savonlinna Елец Муром Ковров Кинешма Ржев Торжок Сызрань Балаково Энгельс Камышин Миасс Златоуст Ревда Тюмень Ишим Курган Гусь`;

/** Hashes of the words of towns' names. A shop, a carrier or a maker is no more somebody than a town is. */
const words = [
  ...hashesOf(WORDS),
  ...`${Object.values(TOWNS).join(" ")} ${MORE_TOWNS} ${SMALLER} ${REGIONS}`
    .split(/[\s,'’-]+/)
    .filter((word) => word.length >= SHORTEST)
    .map(hashWord),
  ...FIRM_WORDS.trim().split(/\s+/).map(hashWord),
];
const table = tableOf(words);

/** One bit for each value of the low bits of these hashes: most of what is asked about is in no town's name. */
const FILTER_BITS = 1 << 19;
const filter = new Int32Array(FILTER_BITS >> 5);
for (const hash of words) {
  const at = hash & (FILTER_BITS - 1);
  filter[at >> 5] = (filter[at >> 5] as number) | (1 << at);
}

/** Is a word of this hash, which no list of names or of ordinary words holds, in the name of a town? */
export function isTownWord(hash: number): boolean {
  const at = hash & (FILTER_BITS - 1);
  return ((filter[at >> 5] as number) & (1 << at)) !== 0 && inTable(table, hash);
}

const openings = fromBase64(FIRSTS);
for (const first of firsts) addTo(openings, first);
// Firms of several words are read as towns are.
const firms: number[] = [];
for (const phrase of FIRM_PHRASES.trim().split(/[|\n]/)) {
  const parts = phrase.split(/[^\p{L}\p{M}\d'’]+/u).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > LONGEST_TOWN) continue;
  firms.push(parts.reduce((hash, part) => andNext(hash, hashWord(part)), 0));
  addTo(openings, hashWord(parts[0] as string));
}
const phrases = tableOf([...hashesOf(PHRASES), ...firms]);

/** May a town of several words begin with the word of this hash? */
export const opensTown = (hash: number): boolean => holds(openings, hash);

/** How many of the words at `from`, of which `most` belong together, are a town of several words: the most that are; 0 if none. */
export function townOfWords(hash: ArrayLike<number>, from: number, most: number): number {
  let all = andNext(0, hash[from] as number);
  let found = 0;
  for (let n = 2; n <= Math.min(most, LONGEST_TOWN); n++) {
    all = andNext(all, hash[from + n - 1] as number);
    if (inTable(phrases, all)) found = n;
  }
  return found;
}
