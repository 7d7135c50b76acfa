/**
 * Addresses told by what stands between the street and the town, a flat, a floor, a staircase or whose door it is: "14 ter imp. des Lilas, 1er étage
 * gauche, 38000 Grenoble", "v.le Marconi 41/A int. 7 - 65100 Pescara", "Bjørkgt. 9 C, oppg. 2, leil. H0201, 7030 Trondheim", "Am Alten Sägewerk 3b
 * (Hinterhof), 79822 Titisee", "flat no 12, C wing, om sai chs, mulund w, mumbai 80", "stand 2093, ext 4, soshanguve blk K 0152".
 */
import { PARENTHESIS } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";

const [FRENCH, ITALIAN, NORDIC, INDIAN, AFRICAN] = [1, 2, 4, 8, 16] as const;
/** The words for such a part, right before or behind a number. */
const partOf = hashFlags([
  [FRENCH, "étage étg rdc bât bâtiment appt apt escalier esc porte interphone digicode er ème"],
  [ITALIAN, "int interno scala piano pal palazzina"],
  [NORDIC, "oppg leil lgh uppg trappa inng etg tv th mf"],
  [INDIAN, "flat plot hno house wing door shop"],
  [AFRICAN, "stand erf ext extension"],
]);

const WORD = "\\p{L}[\\p{L}'’.-]{0,18}";
const TOWN = "\\p{Lu}[\\p{L}'’-]{1,20}(?:[ -]\\p{L}[\\p{L}'’-]{1,20}){0,2}";
const FRENCH_PART =
  "(?:(?:\\d{1,2} ?(?:er|e|è|ème|eme) )?(?:étage|étg)|rdc|rez-de-chaussée|(?:b[âa]t|bâtiment|esc|escalier|appt?|apt|appartement|porte|entrée|hall|interphone|digicode|code)\\.? ?[\\p{L}\\d]{1,12}|gauche|droite|face|fond de cour)(?: (?:gauche|droite|face|fond))?";
const ITALIAN_PART = "(?:int|interno|sc|scala|p|piano|pal|palazzina|citofono)\\.? ?[\\p{L}\\d]{1,6}";
const NORDIC_PART =
  "(?:oppg|oppgang|leil|leilighet|lgh|uppg|port|inng|inngang|etg|st|trappa?)\\.? ?[\\p{L}\\d]{1,6}\\.?|(?:st|\\d{1,2})\\.? (?:tv|th|mf)\\.?|c/o \\p{Lu}[\\p{L}-]{1,20}";
const CITY =
  "(?:mumbai|bombay|delhi|new delhi|bangalore|bengaluru|blr|chennai|hyderabad|pune|kolkata|ahmedabad|thane|noida|gurgaon|gurugram|jaipur|lucknow|karachi|lahore|islamabad|isb|rawalpindi|dhaka|colombo|kathmandu|lagos|abuja|accra|nairobi|kampala|kigali|lusaka|harare|dar es salaam)";

const IN_INDIA = new RegExp(
  `(?<![\\p{L}\\d])(?:flat|plot|h\\.?no|house|door|shop|bldg)\\.? ?(?:no\\.? ?)?[\\p{L}-]{0,2}\\d{1,5}[a-z]?(?:/\\d{1,4})?,(?: [\\p{L}\\d][\\p{L}\\d.'’/-]{0,20},?){2,12} ${CITY}(?:[ -]{1,3}\\d{2,6}(?:-\\d)?)?(?!\\p{L})`,
  "giu",
);

const FORMS: readonly (readonly [flag: number, form: RegExp])[] = [
  [
    FRENCH,
    new RegExp(
      `(?<![\\p{L}\\d])\\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|r|av|avenue|bd|bld|boulevard|imp|impasse|all|allée|ch|chemin|pl|place|rte|route|sq|square|quai|cours|passage|villa)\\.?(?: ${WORD}){1,5}(?:,? ${FRENCH_PART}){1,4},? \\d{5} ${TOWN}`,
      "giu",
    ),
  ],
  [
    ITALIAN,
    new RegExp(
      `(?<![\\p{L}\\d])(?:v\\.le|viale|via|v\\.|p\\.z?za|piazza|p\\.le|piazzale|c\\.so|corso|l\\.go|largo|vicolo|vic\\.|strada|str\\.)(?: ${WORD}){1,4},? \\d{1,4}(?: ?/ ?\\p{L}(?!\\p{L}))?(?:,? ${ITALIAN_PART}){1,4},? (?:[-–] )?\\d{5} ${TOWN}(?: \\([A-Z]{2}\\))?`,
      "giu",
    ),
  ],
  [
    NORDIC,
    new RegExp(
      `(?<![\\p{L}\\d])(?:\\p{Lu}\\p{L}{2,20} )?\\p{L}{3,24}\\.? \\d{1,3} ?(?:\\p{L}(?!\\p{L}))?(?:,? (?:${NORDIC_PART})){1,4},? (?:\\d{3} \\d\\d|\\d{4}) \\p{Lu}[\\p{L}'’-]{1,20}(?: [A-ZÅÄÖÆØ](?!\\p{L}))?`,
      "gu",
    ),
  ],
  [INDIAN, IN_INDIA],
  [
    AFRICAN,
    /(?<![\p{L}\d])(?:stand|erf|plot)(?: no\.?)? ?\d{1,5}[a-z]?,? (?:ext(?:ension)?|zone|phase|section|block|blk|unit)\.? ?[\p{L}\d]{1,3},? \p{L}[\p{L} '-]{3,32}?(?:,? \d{4}(?!\d)|(?=[,.;\n]|$))/giu,
  ],
];

/** Beside the flat's number and the city. */
const INDIAN_WORD =
  /(?<!\p{L})(?:wing|roa?d|street|st|lane|nagar|colony|chs|society|soc|apartments?|apts?|block|blk|sector|phase|cross|main|layout|opp|near|nr|off|behind|marg|floor|flr|bldg|building|estate|gali|mohalla|chowk|bazaar|area|extn|east|west|[ewns])(?!\p{L})/iu;

/** Where the door is: in brackets between the street and the code of the town. */
const BY_DOOR =
  /(?<!\p{L})(?:(?:Am|An|Im|In|Zum|Zur|Auf|Unter|Na|Pod|Nad|V|U|Ve)(?: (?:der|dem|den))? )?\p{Lu}\p{L}{1,24}\.?(?: \p{Lu}\p{L}{2,20})? \d{1,4} ?(?:[A-Za-z](?!\p{L}))? ?\(([^()\n]{3,56})\),? (?:\d{1,2}\. ?\p{L}{1,3}\.?, )?(?:\d{4,5}|\d{3} \d\d|\d\d-\d{3}) \p{Lu}[\p{L}'’-]{1,20}(?:[ -]\p{Lu}?\p{L}{1,20}| \d{1,2}(?!\d)){0,2}/gu;

const DOOR =
  /(?:hinterhof|hinterhaus|rückgebäude|eingang|klingel|seitentür|bakgård|inngang|ingång|gårdshus|portkod|entrée|interphone|digicode|portail|cour|entrada|portal|timbre|ingresso|citofono|cortile|achterom|zijdeur|voordeur|wejście|domofon|brama|vchod|zvonek|zvonček|bejárat|kapucsengő|rappu|ovi|dörr|dør|indgang|intrare|interfon)/iu;

export function partForms(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  const parts = partsBeside(s);
  if (parts !== 0) for (const [flag, form] of FORMS) if ((parts & flag) !== 0) put(ctx, form);
  if ((s.signs & PARENTHESIS) !== 0 && s.digitCount > 1 && s.text.includes("), ")) byDoor(ctx);
}

function partsBeside(s: Scan): number {
  let parts = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    parts |= partOf(s, k - 1) | partOf(s, k + 1) | partOf(s, k - 2);
  }
  return parts;
}

function byDoor(ctx: Context): void {
  for (const { 0: hit, 1: door, index } of all(BY_DOOR, ctx.scan.text))
    if (DOOR.test(door as string)) ctx.emit(index, index + hit.length, "ADDRESS", 0.85, "address-by-part");
}

/** "38000 Grenoble svp": small words behind a town with a capital. */
const SMALL_BEHIND = /(?<=\d{5} \p{Lu}[\p{L}'’-]{1,20})(?: \p{Ll}[\p{L}'’-]{1,20}){1,2}$/u;

function put(ctx: Context, form: RegExp): void {
  for (const { 0: hit, index } of all(form, ctx.scan.text)) {
    if (form === IN_INDIA && !INDIAN_WORD.test(hit)) continue;
    const small = SMALL_BEHIND.exec(hit)?.[0].length ?? 0;
    ctx.emit(index, index + hit.length - small, "ADDRESS", 0.85, "address-by-part");
  }
}
