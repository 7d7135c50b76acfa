/**
 * Addresses in camps, gardens, halls and quarters that have neither streets nor houses by number: "Pitch 14, Sunnyside Caravan Park, Skegmouth",
 * "recreatiepark De Eekhoorn, huisje 114", "Wohnheim 4, Zimmer 312", "quartier Bastos, derrière la pharmacie, Yaoundé", "AA.HH. Villa Mar, Mz. B lote 7",
 * "de los semáforos 2c al lago, 1c arriba", "No 4 Adeola close off Allen avenue".
 */
import { formsByWords, type WordedForm } from "./by-words.ts";

const CAPITAL = "\\p{Lu}[\\p{L}'’-]{1,20}";
const NAME = `${CAPITAL}(?: (?:(?:of|the|de|del|la|las|los|da|do|dos|des|du) ){0,2}${CAPITAL}){0,3}`;
const NUMBER = "(?:(?:nr|n[º°o]|no|#)\\.? ?)?[A-Z]?\\d{1,4}[A-Za-z]?(?![\\p{L}\\d])";

/** Camps, marinas, gardens and halls. */
const PARK =
  "(?:Caravan Park|Holiday Park|RV Park|RV Resort|MHP|Mobile Home Park|Trailer Park|Trailer Court|Basin|Marina|Boatyard|Student Village|Student Halls|Halls of Residence|Campsite|Campground|Caravan Site|Allotments)";
const PITCH = new RegExp(
  `(?<![\\p{L}\\d])(?:[Pp]itch|[Mm]ooring|[Bb]erth|[Ss]pace|[Tt]railer|[Ss]ite|[Rr]oom|[Ss]tatic|[Cc]aravan|[Pp]lot|[Ll]odge|[Ff]lat) ${NUMBER}, (?:(?:[Bb]lock|[Ff]loor|[Rr]ow|[Ff]lat|[Hh]ouse) [A-Z\\d]{1,3}, )?(?:${CAPITAL} ){0,3}${PARK}(?=[,.;)\\n]|$| \\p{Ll})(?:, ${NAME}){0,2}`,
  "gu",
);
/** Names of nothing else, and those that goods and outings have as well: a town has to stand behind. */
const GARDEN =
  "(?:[Rr]ecreatiepark|[Vv]akantiepark|[Bb]ungalowpark|[Kk]leingartenanlage|KGA|KGV|[Gg]artensparte|[Gg]artenverein|[Kk]oloniförening(?:en)?|[Kk]olonihave|[Ww]oonwagencentrum|[Jj]achthaven|ROD|[Oo]gródki działkowe)";
const CAMP = "(?:[Cc]amping(?:platz)?|[Pp]arc|[Cc]ampsite|[Dd]omaine|[Rr]esort|[Mm]arina)";
const LOT =
  "(?:huisje|chalet|plaats|standplaats|ligplaats|emplacement|bungalow|mobil-?home|piazzola|Parzelle|Garten|Stellplatz|Platz|parcela|parcelle|kolonilott|lott|domek|działka|altana|stacaravan|bungalow|pitch)";
const IN_CAMP = new RegExp(
  `(?<!\\p{L})(?:${GARDEN} (?:["„“]?${NAME}["”“]?), ${LOT} ${NUMBER}(?:, (?:\\d{4,5} )?${NAME})?|${CAMP} ${NAME}, ${LOT} ${NUMBER}, (?:\\d{4,5} )?${NAME}|${LOT} ${NUMBER}, (?:${GARDEN}|${CAMP})(?: ${NAME})?, (?:\\d{4,5} )?${NAME})`,
  "giu",
);
/** "Wohnheim 4, Zimmer 312, Ilmenau", "Hinterhaus 2. OG links, bei Schulze". */
const GERMAN = new RegExp(
  `(?<!\\p{L})(?:(?:Studenten)?[Ww]ohnheim (?:${NUMBER}|${NAME}), (?:Zimmer|Zi\\.|Apartment|App\\.) ${NUMBER}(?:, (?:\\d{5} )?${NAME})?|(?:Hinterhaus|Vorderhaus|Seitenflügel),? \\d\\. (?:OG|Stock) (?:links|rechts|mitte)(?:, bei ${CAPITAL})?|(?:Am|An der|Im|In der|Beim|Auf der|Zum|Zur) ${CAPITAL}, (?:gegenüber|neben|hinter|oberhalb|unterhalb)(?: (?:der|dem|des|vom))? ${CAPITAL}(?: ${CAPITAL})?, (?:\\d{4,5} )${NAME})`,
  "gu",
);
/** French as Africa has it: quarters, estates, what stands beside. */
const FRENCH = new RegExp(
  `(?<!\\p{L})(?:(?:[Qq]uartier|[Cc]arrefour|[Rr]ond-point|[Cc]ommune) ${NAME}, (?:derrière|face|en face|à côté|près|non loin|après|avant|vers)[^,.;\\n]{3,36}, ${NAME}|[Cc]ité (?:\\d{1,4} (?:logements?|lgts|log\\.)|${NAME}),? (?:bt|bât|bat|bâtiment|bloc|imm|immeuble)\\.? ?[A-Z\\d]{1,4},? (?:n[°º]|porte|appt?|app)\\.? ?\\d{1,4}(?:, ${NAME})?|[Hh]ay ${NAME},? (?:rue|bloc|lot|zone) [A-Z\\d]{1,4},? (?:n[°º]|villa|maison|imm\\.?) ?\\d{1,4}(?:, ${NAME})?|Lot [IVX]{1,4}[A-Z]{0,2} ?\\d{1,4}[A-Za-z]{0,3},? ${NAME}(?:, ${NAME})?)`,
  "gu",
);
/** "No 4 Adeola close off Allen avenue Ikeja", "Plot 1482 Bukoto, opposite total petrol station", "Erf 4412, Khayelitsha, Site C", "2481 Zone 6, Diepkloof". */
const AFRICAN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:No\\.?|Shop|Hse\\.?|House|Block|Suite) ?\\d{1,4},? (?:\\p{L}[\\p{L}'’]{2,14} ){1,3}(?:close|street|str|avenue|ave|road|rd|lane|crescent|market|plaza|junction),? (?:off|by|opp\\.?|opposite|behind|near|beside) (?:\\p{L}[\\p{L}'’]{2,14})(?: (?:close|street|avenue|road|market|junction|station|church|mosque|bus stop|filling station|bank|school|\\p{Lu}[\\p{L}'’]{2,14})){0,3}(?:, ?${NAME})?|Plot \\d{1,5} ${NAME},? (?:opposite|opp\\.?|behind|near|next to|along) \\p{L}[^,.;\\n]{2,36}|Erf \\d{1,5}, ${NAME}(?:, (?:Site|Section|Block|Ext|Extension|Zone) [A-Z\\d]{1,3})?|\\d{3,5} (?:Zone|Extension|Ext\\.?|Section) [A-Z\\d]{1,3}, ${NAME})`,
  "gu",
);
const SWAHILI = new RegExp(
  `(?<!\\p{L})(?:kwa (?:(?:mama|baba|mzee|bi|bwana|mwalimu|fundi) \\p{L}{3,12}|\\p{Lu}\\p{L}{3,12})(?: \\p{Lu}\\p{L}{2,14})?|nyumba(?: ya| namba)? [\\p{L}\\d]{1,12}|mtaa wa \\p{L}{3,14}), (?:nyuma|karibu|mbele|jirani|pembeni|mkabala) (?:ya|na|kwa)(?: \\p{L}{2,14}){1,3}, ${NAME}`,
  "gu",
);
/** Blocks, lots and houses of Latin America and Portugal. */
const SIDE = "(?:al )?(?:lago|sur|norte|este|oeste|arriba|abajo)";
const LEG = `\\d{1,3} ?(?:c|cs|cuadras?|cdras?|vrs|varas)\\.? ${SIDE}`;
const LATIN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:AA\\.? ?HH\\.?|A\\.? ?H\\.?|Asent\\. ?Hum\\.|PP\\.? ?JJ\\.?|Coop\\.|Asoc\\.|Urb\\.) ${NAME},? [Mm]z(?:a|na)?\\.? ?[A-Z\\d]{1,3}'?,? (?:[Ll]t|[Ll]ote)\\.? ?\\d{1,3}(?:, ${NAME})?|(?:B[°º]\\.?|Bo\\.|[Bb]arrio|[Pp]oblación|[Pp]obl\\.|[Vv]illa) ${NAME},? (?:manzana|mz|mza|mzna|sector|pasaje|psje)\\.? ?[A-Z\\d]{1,3},? (?:casa|lote|lt|depto|dpto)\\.? ?\\d{1,4}(?:, ${NAME})?|[Bb]l(?:ock|oque)? \\d{1,3},? (?:depto|dpto|apto)\\.? ?\\d{1,4},? (?:población|villa|condominio|unidad vecinal|uv|conjunto) ${NAME}|[Dd]e(?:l| la| los| las)? \\p{L}[\\p{L}.]{2,16}(?: [\\p{L}.]{2,16}){0,4},? \\d{1,2} ?(?:(?:cuadras?|cdras?)\\.? ${SIDE}(?:,? (?:y )?${LEG}){0,2}|(?:c|cs)\\.? ${SIDE}(?:,? (?:y )?${LEG}){1,2})(?:, ${NAME})?)(?!\\p{L})`,
  "gu",
);
const PORTUGUESE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[Cc]omunidade|[Aa]ssentamento|[Pp]ovoado|[Bb]airro|[Uu]rb\\.|[Uu]rbanização) (?:d[aeo]s? )?${NAME}, (?:(?:bloco|lote|torre|bl\\.|casa|quadra|qd\\.?) ?[A-Z\\d]{1,4}(?:,? (?:\\d{1,2}[.º°]{1,2} ?(?:esq|dto|dt|drt|fte|frente|tras)\\.?|r/c(?: (?:esq|dto))?|casa \\d{1,3}|lote \\d{1,3}))?|margem (?:direita|esquerda))(?:, ${NAME})?|(?:[Ll]go|[Ll]argo|[Bb]eco|[Tt]v|[Tt]ravessa|[Pp]raceta|[Pp]ct|[Rr]ua)\\.? (?:d[aeo]s? )?${NAME},? (?:r/c|\\d{1,2}[º°]) (?:dto|esq|fte|dt)(?:, ${NAME})?|BR[- ]?\\d{3},? km ?\\d{1,4},? (?:[Cc]hácara|[Ss]ítio|[Ff]azenda|casa|lote|n[º°]) ?[\\p{L}\\d]{1,16}(?:, ${NAME})?)`,
  "gu",
);
/** "c.da Piano 14, Modica", "scala B int 12, via Trento, Ostia". */
const ITALIAN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:c\\.da|[Cc]/da|[Cc]ontrada|[Ff]raz\\.|[Bb]orgata) ${NAME},? \\d{1,4}(?:/[A-Za-z])?, ${NAME}|[Ss]c(?:ala|\\.) [A-Z\\d],? int(?:erno|\\.)? ?\\d{1,3},? (?:via|viale|piazza|corso|largo) ${NAME}(?:,? \\d{1,4})?(?:, ${NAME})?)`,
  "gu",
);

const [PITCHES, CAMPS, HALLS, QUARTERS, AFRICA, MTAA, BLOCKS, BAIRROS, CONTRADE] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256,
] as const;
const FORMS: readonly WordedForm[] = [
  { flag: PITCHES, form: PITCH },
  { flag: CAMPS, form: IN_CAMP },
  { flag: HALLS, form: GERMAN },
  { flag: QUARTERS, form: FRENCH },
  { flag: AFRICA, form: AFRICAN },
  { flag: MTAA, form: SWAHILI },
  { flag: BLOCKS, form: LATIN },
  { flag: BAIRROS, form: PORTUGUESE },
  { flag: CONTRADE, form: ITALIAN },
];
const WORDS: readonly (readonly [flag: number, words: string])[] = [
  [PITCHES, "pitch mooring berth space trailer site room static caravan plot lodge mhp marina"],
  [
    CAMPS,
    "camping campingplatz recreatiepark vakantiepark bungalowpark kleingartenanlage kga kgv gartensparte gartenverein koloniförening koloniföreningen kolonihave parc campsite domaine resort woonwagencentrum jachthaven rod ogródki",
  ],
  [HALLS, "wohnheim studentenwohnheim hinterhaus vorderhaus seitenflügel gegenüber neben hinter oberhalb unterhalb"],
  [QUARTERS, "quartier carrefour point commune cité hay lot"],
  [AFRICA, "off opp opposite behind beside near along erf zone extension ext section by"],
  [MTAA, "nyuma karibu mbele jirani pembeni mkabala"],
  [BLOCKS, "mz mza mzna manzana sector pasaje psje depto dpto apto c cs cuadra cuadras cdras 1c 2c 3c 4c 5c 6c"],
  [BAIRROS, "comunidade assentamento povoado bairro urb urbanização dto esq fte dt br"],
  [CONTRADE, "da contrada fraz borgata int interno"],
];
export const PITCH_WORDS = WORDS.map(([, words]) => words).join(" ");

/** In a text that has one of `PITCH_WORDS`. */
export const pitches = formsByWords(WORDS, FORMS, 0.82);
