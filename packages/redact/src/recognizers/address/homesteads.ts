/**
 * Addresses that are led by what they stand on, where no street of a known build tells them: lots, holdings and farms ("Lot 3 Wattle Creek Track, via
 * Bega", "Holding 12, Doornrand Agricultural, Delmas"), a house by what it is called or looks like, bags and boxes of the post, "domicilio conocido",
 * farms of the Romance lands, houses of villages without streets.
 */
import { bitsAt, hashWord, lookup, PLACE } from "../../scan/lexicon.ts";
import { isTownWord } from "../../words/towns.ts";
import { formsByWords, type WordedForm } from "./by-words.ts";

const WORD = "\\p{Lu}[\\p{L}'’-]{1,20}";
/** Names of a piece, with small words inside: "Isle of Harris", "Ejido de los Pinos". */
const NAME = `${WORD}(?:(?: |(?<=(?:St|Mt|Ft|Sta|Sto))\\. )(?:(?:of|the|on|upon|de|del|la|las|los|el|da|do|dos|das|di|della|van|na|nad|pod|u|i|y) ){0,2}${WORD}){0,3}`;
const RURAL =
  /(?<!\p{L})(?:tracks?|farms?|agricultural|holdings?|smallholdings?|a\/?h|estates?|homestead|station|ranch|trail|loop|hwy|highway|road|rd|street|st|lane|ln|drive|dr|way|crescent|cres|close|avenue|ave|extension|ext|township|via|plaas|kraal|gully|siding|bush)(?!\p{L})/iu;

/** Is one of the capitals of the match a town or a land that the lists know? */
function holdsPlace(hit: string): boolean {
  for (const word of hit.match(CAPITALS) ?? []) {
    const hash = hashWord(word);
    const slot = lookup(hash);
    if (isTownWord(hash) || (slot >= 0 && (bitsAt(slot) & PLACE) !== 0)) return true;
  }
  return false;
}
const CAPITALS = /\p{Lu}[\p{L}'’-]{2,20}/gu;
/** A comma, two of them, or a code at the end. */
const commas = (hit: string): number => hit.split(",").length - 1;

/** "Lot 12 Dingo Creek Road, via Taree", "Plot 88, Doornkloof East, Centurion", "Portion 3 of the farm Klipdrift 118, Magaliesburg". */
const LOT = new RegExp(
  `(?<![\\p{L}\\d])(?:[Ll]ots?|LOT|[Pp]lot|PLOT|[Ss]?[Hh]olding|[Ss]mallholding|[Pp]ortion|[Pp]tn|[Rr]em|[Ee]rf|[Ss]tand|[Ss]ection|[Bb]lock)\\.? (?:[Nn]o\\.? ?)?\\d{1,5}[A-Za-z]?,? (?:of (?:the )?)?(?:[Ff]arm )?${NAME}(?: \\d{1,4}(?!\\d))?(?:,? via ${WORD}| via ${WORD})?(?:, (?:via )?${NAME}){0,3}(?:,? (?:NSW|QLD|VIC|TAS|WA|SA|NT|ACT))?(?:,? \\d{4}(?!\\d))?`,
  "gu",
);
const isLot = (hit: string): boolean =>
  (commas(hit) > 0 || /[Ff]arm| via /.test(hit) || /Agricultural|Holdings|Smallholdings/.test(hit)) &&
  (RURAL.test(hit.replace(/^\p{L}+/u, "")) || holdsPlace(hit));

/** A house by its name, where a street, a farm or an estate stands behind it: "Gatekeeper's Lodge, St Ann's Cem., Market Rd, Nigel". */
const HOUSE =
  "(?:Lodge|Cottages?|House|Flat|Quarters|Farmhouse|Barn|Dairy|Granary|Rectory|Vicarage|Manse|Croft|Mill|Forge|Steading|Bothy|Smithy|Bungalow|Stables|Schoolhouse|Gatehouse|Homestead)";
const HOUSED = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:The|Old|New|Upper|Lower|Little|${WORD}(?:['’]s)?) ){1,3}${HOUSE}, (?:${NAME}\\.?, ){0,3}(?:${NAME} (?:Rd|Road|Lane|Ln|St|Street|Ave|Avenue|Drive|Estate|Farm|Cem\\.?|Cemetery|Hill|Green|Common|Row|Mews|Close)\\.?|(?:Upper|Lower|Home|Manor|Church|Old|${WORD}) Farm), ${NAME}(?:, ${NAME}){0,2}(?:,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})?`,
  "gu",
);

/** What a house that has neither number nor name looks like, and what it stands by, before a village with its county. */
export const HOUSE_SEEN =
  "(?:(?:the|our|my|a) )?(?:(?:first|second|third|last|only|white|yellow|red|blue|green|pink|grey|gray|cream|black|brown|old|new|big|small|little|stone|brick|thatched|wooden|semi|end|corner|detached) ){1,3}(?:house|bungalow|cottage|farmhouse|farm|gate|door|cabin|barn|building|trailer|caravan|mobile home)(?: (?:on|to) the (?:left|right)(?: hand side)?)?,? (?:past|behind|beside|besides|opposite|before|after|near|next to|across from|up from|down from|just past|by|at the end of) (?:the )?[\\p{L}'’.-]{2,18}(?: [\\p{L}'’.-]{2,18}){0,3}";
const SEEN = new RegExp(
  `(?<!\\p{L})${HOUSE_SEEN}, (?:${NAME}, ){0,2}(?:Co\\.? ${WORD}|County ${WORD}|${NAME},? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z\\d]{2,3})(?:,? [A-Z]\\d[\\dW] ?[A-Z\\d]{4})?`,
  "giu",
);

/** "Private Bag X12, Tzaneen 0850", "PO Bag 55, Mafikeng", "S.L.P 3021 Dar es Salaam", "BP 2240, Antananarivo 101", "RD 3, Te Awamutu 3873". */
const BAG = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[Pp]rivate|[Pp]vt|PRIVATE|PO|P\\.? ?O\\.?|[Ll]ocked|[Cc]ommunity) ?(?:Mail )?(?:[Bb]ag|BAG) ?[XxNn]?-? ?\\d{1,6}|S\\.? ?L\\.? ?P\\.? \\d{1,6}|B\\.? ?P\\.?:? ?(?:[A-Z] ?)?\\d{2,6}(?!\\d)|RD ?\\d{1,2}(?!\\d)(?=,? ${WORD}(?: ${WORD})? \\d{4})),? (?:– |- )?${NAME}(?: es ${WORD})?(?:,? \\d{3,5}(?!\\d))?`,
  "gu",
);
const isBag = (hit: string): boolean => !/^B/.test(hit) || holdsPlace(hit);

/** Pieces behind "domicilio conocido". */
const MEXICAN =
  "(?:(?:[Ee]jido|[Rr]ancho|[Rr]anchería|[Cc]omunidad|[Ll]ocalidad|[Pp]oblado|[Mm]unicipio|[Mm]pio|[Cc]ol|[Cc]olonia|[Bb]arrio|[Cc]arretera|[Cc]amino|[Kk]m|C\\. ?P|CP|[Ee]do|[Ss]ecc?|[Cc]arr)\\.?:? (?:de(?: los| las| la|l)? |a )?)?(?:\\p{Lu}[\\p{L}.]{1,20}(?: (?:(?:de|del|la|las|los|el|y|a) ){0,2}\\p{Lu}[\\p{L}.]{1,20}){0,3}(?: km \\d{1,3})?|\\d{1,5}(?:[.,]\\d)?(?!\\d)|s\\/n)";
const KNOWN_HOME = new RegExp(
  `(?<!\\p{L})[Dd]om(?:icilio|\\.) [Cc]onocido(?: s\\/n)?(?:,? (?:en (?:el |la )?)?${MEXICAN}){1,7}`,
  "gu",
);

/** "Rancho El Mezquite s/n, Ejido La Laguna, Torreón, Coah.", "Sítio Boa Vista, zona rural, Caruaru PE", "Podere Sant'Anna, loc. Vallelunga, Castelnuovo". */
const ROMANCE_NAME = `(?:(?:d[aeio]s?|del|della|dell|la|las|los|el|le|les|des|du|l)['’ ]{1,2}){0,2}${WORD}(?: (?:(?:d[aeio]s?|del|della|la|las|los|el|le|les|des|du|y|e) ){0,2}${WORD}){0,3}`;
const FARM = new RegExp(
  `(?<!\\p{L})(?:[Rr]ancho|[Rr]anchería|[Ee]jido|[Hh]acienda|[Ff]inca|[Qq]uinta|[Pp]arcela|[Pp]redio|[Ff]undo|[Cc]aserío|[Cc]ortijo|[Mm]as[ií]a|[Mm]as|[Vv]ereda|[Ll]ugar|[Pp]araje|[Ss][ií]tio|[Cc]hácara|[Ff]azenda|[Hh]erdade|[Mm]onte|[Pp]odere|[Cc]ascina|[Mm]asseria|[Mm]aso|[Cc]asal|[Ff]attoria|[Ll]ieu-?dit)(?: \\d{1,4},?)? ${ROMANCE_NAME}(?:,? (?:s\\/n|snc|sn|n[º°o.]{1,2} ?\\d{1,4}|\\d{1,4})(?![\\p{L}\\d]))?(?:, ?(?:(?:[Ee]jido|[Ff]inca|[Vv]ereda|[Cc]orregimiento|[Pp]artida|[Pp]ago|[Pp]araje|[Ll]oc|[Ff]raz|[Cc]ontrada|[Cc]omunidad|[Mm]unicipio|[Mm]pio|[Bb]arrio|[Cc]amino|[Ee]strada|[Ff]reguesia|[Cc]oncelho|[Dd]istrito|[Zz]ona|[Cc]arretera|[Cc]aixa [Pp]ostal|[Cc]omarca)\\.? (?:a(?: la| los)? )?(?:${ROMANCE_NAME}|rural|\\d{1,5})(?: km \\d{1,3})?|km ?\\d{1,3}|${ROMANCE_NAME}(?: [A-Z]{2}(?!\\p{L}))?\\.?|\\d{4}-\\d{3} ${ROMANCE_NAME}|\\d{4,5} ${ROMANCE_NAME})){1,6}`,
  "gu",
);
const FARM_PART =
  /[,;] ?(?:ejido|finca|vereda|corregimiento|partida|pago|paraje|loc|fraz|contrada|comunidad|municipio|mpio|camino|estrada|freguesia|concelho|zona rural|carretera|caixa|km)(?!\p{L})|(?:s\/n|snc)(?!\p{L})|\d{4}-\d{3}|\d{5}| [A-Z]{2}$/iu;

/** Of hills, farmhouses and places that many other things are called by. */
const FARM_PART_SURE =
  /[,;] ?(?:finca|vereda|partida|paraje|loc|fraz|freguesia|concelho|zona rural|caixa postal)(?!\p{L})|(?:s\/n|snc)(?!\p{L})|\d{4}-\d{3}|, \d{4,5} \p{Lu}/iu;
const isFarm = (hit: string): boolean =>
  (/^(?:monte|lugar|mas|quinta|casal) /iu.test(hit) ? FARM_PART_SURE : FARM_PART).test(hit) &&
  (commas(hit) > 1 || / (?:s\/n|snc)(?!\p{L})/u.test(hit));

/** "zaselak Gornji Krš bb, Nova Varoš", "Donje Selo bb, 81250 Cetinje": houses that have no number. */
const WITHOUT_NUMBER = new RegExp(
  `(?<!\\p{L})(?:(?:ul\\.?|ulica|zaselak|zaseok|selo|naselje|put|trg) )?${WORD}(?: ${WORD}| \\p{Ll}{3,14}){0,2},? (?:b\\.?b\\.?)(?!\\p{L}),? (?:\\d{5} )?${NAME}`,
  "gu",
);
/** "chalupa č. 44, Horní Lomná", "č.p. 128, Bystřička u Vsetína", "tanya 112, Kiskunhalas", "hrsz. 0234/11, Szatymaz". */
const CZECH = new RegExp(
  `(?<!\\p{L})(?:(?:[Cc]halupa|[Cc]hata|[Dd]ům|[Dd]om|[Ss]amota|[Rr]od(?:inný)? dům|[Uu]sedlost)? ?č\\. ?(?:p\\.?|ev\\.?)? ?\\d{1,4}|[Tt]anya ?\\d{1,4}\\.?|[Hh]rsz\\.?:? ?\\d{2,5}(?:\\/\\d{1,4})?),? ${NAME}(?:, (?:${NAME}|zártkert|külterület))?`,
  "gu",
);
const isCzech = (hit: string): boolean => commas(hit) > 0 && !/^č\. ?\d/.test(hit);

/** "Kolonia Borki 14, gm. Wohyń", "Rivitalo Petäjäpiha as 7, Muurame", "woonark De Vrijheid t/o Amsteldijk 88", "Torpet Björkelund, Ramnäs". */
const NORTHERN = new RegExp(
  `(?<!\\p{L})(?:(?:[Kk]olonia|[Oo]sada|[Pp]rzysiółek|[Ww]ieś) ${NAME} \\d{1,4}[a-z]?, (?:gm\\.?|gmina|pow\\.?|woj\\.?) ${NAME}|(?:[Rr]ivitalo|[Pp]aritalo|[Kk]errostalo|[Oo]makotitalo|[Aa]s\\.? ?[Oo]y) ${NAME},? as\\.? ?\\d{1,3}(?:, ${NAME})?|(?:[Ww]oon(?:ark|boot|schip)|[Ss]chip|[Aa]rk) ["“„']?${NAME}["”“']?,? t\\/o ${WORD} ?\\d{1,4}|(?:[Tt]orpet|[Ss]tugan|[Gg]ården|[Ss]ommarhuset|[Ss]ommerhuset|[Hh]ytta) ${WORD}, (?:${NAME} \\d{1,4}, ${NAME}|\\d{3} ?\\d\\d? ${WORD})|(?:[Tt]orpet|[Ss]tugan|[Gg]ården|[Ss]ommarhuset) ${WORD}(?:berg|bo|by|dal|gård|hult|kulla|lund|torp|vik|åsen?|ås|näs|ängen?|backen?), ${WORD})`,
  "gu",
);

/** "selo Petrovac, kuća kod crkve, opština Mionica". */
const CHURCHED = new RegExp(
  `(?<!\\p{L})(?:[Ss]elo|[Zz]aseo[ck]|[Zz]aselak|[Nn]aselje|[Vv]as) ${NAME}, (?:kuća|hiša|kod|iza|pored|preko puta|blizu|do|kraj|pri|za|nasproti)(?: \\p{L}{2,14}){1,4}(?:, (?:opština|općina|občina|kod|pri)? ?${NAME}){0,2}`,
  "gu",
);
/** "de la iglesia 200 metros al sur, casa azul, Grecia": the way from what everybody knows. */
const FROM_THERE = new RegExp(
  `(?<!\\p{L})(?:[Dd]e(?:l| la| los| las)?|[Ff]rente al?(?: la)?|[Cc]ontiguo al?(?: la)?|[Ee]ntrada)(?: [\\p{L}'’.]{2,16}){1,4},? \\d{2,4} ?(?:m|mts?|metros|varas|vrs)\\.? (?:al |a la |hacia el )?(?:sur|norte|este|oeste|arriba|abajo|lago|monta\u00f1a|derecha|izquierda)(?:,? y \\d{2,4} (?:m|mts?|metros|varas) ?(?:al )?(?:sur|norte|este|oeste))?(?:, (?:casa|port\u00f3n|edificio|apartamento|apto|mano|esquinera|muro|verja)(?: [\\p{L}\\d]{1,14}){0,4})?(?:, ${NAME}){1,3}`,
  "gu",
);

const [LOTS, HOUSES, SIGHTS, BAGS, KNOWN, FARMS, BB, SLAVIC, NORTH, SELO, METRES] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024,
] as const;
const FORMS: readonly WordedForm[] = [
  { flag: LOTS, form: LOT, isOne: isLot },
  { flag: HOUSES, form: HOUSED },
  { flag: SIGHTS, form: SEEN },
  { flag: BAGS, form: BAG, isOne: isBag },
  { flag: KNOWN, form: KNOWN_HOME },
  { flag: FARMS, form: FARM, isOne: isFarm },
  {
    flag: BB,
    form: WITHOUT_NUMBER,
    isOne: (hit) => /^(?:ul|zas|sel|nas|put|trg)|\d{5}/iu.test(hit) || holdsPlace(hit),
  },
  { flag: SLAVIC, form: CZECH, isOne: isCzech },
  { flag: NORTH, form: NORTHERN },
  { flag: SELO, form: CHURCHED },
  { flag: METRES, form: FROM_THERE },
];
const WORDS: readonly (readonly [flag: number, words: string])[] = [
  [LOTS, "lot lots plot holding smallholding portion ptn rem erf stand"],
  [
    HOUSES,
    "lodge cottage cottages house flat quarters farmhouse barn dairy granary rectory vicarage manse croft mill forge steading bothy smithy bungalow stables schoolhouse gatehouse homestead",
  ],
  [SIGHTS, "past behind beside opposite across"],
  [BAGS, "bag slp s bp b rd"],
  [KNOWN, "conocido"],
  [
    FARMS,
    "rancho ranchería ranchería ejido hacienda finca quinta parcela predio fundo caserío cortijo masía masia mas vereda lugar paraje sítio sitio chácara fazenda herdade monte podere cascina masseria maso casal fattoria lieudit",
  ],
  [BB, "bb b"],
  [SELO, "selo zaseok zaselak naselje vas"],
  [METRES, "metros mts varas vrs m"],
  [SLAVIC, "č čp tanya hrsz chalupa chata"],
  [
    NORTH,
    "kolonia osada przysiółek wieś rivitalo paritalo kerrostalo omakotitalo oy woonark woonboot woonschip schip ark torpet stugan gården sommarhuset sommerhuset hytta villa",
  ],
];
export const HOMESTEAD_WORDS = WORDS.map(([, words]) => words).join(" ");

/** In a text that has one of `HOMESTEAD_WORDS`. */
export const homesteads = formsByWords(WORDS, FORMS, 0.83);
