/**
 * Addresses whose build belongs to one land and needs no list of streets: "Невский пр-т, д.44 лит. А, кв.9", "Aleea Crinului bl. D2 sc.A ap 11", "pc+hnr
 * 6511 KL 18-B", "Flat B, 12/F, Block 3, 偉業街33號", "Dolní Lhota č.p. 45", "ul.Krótka7m.2,05-800Pruszków", "u 3/17 waratah pde, kew vic 3101",
 * "Solbakken 12 (bak fjøset), 6793 Innvik", "Rés. du Lac, bât. C apt 4, 9 bis chemin Vert, 69008 Lyon".
 */
import { CYRILLIC, GREEK, isDigit } from "../../scan/classes.ts";
import { UNIT } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { names } from "../persons/things/stops.ts";

interface Form {
  /** May the text hold one? */
  readonly may: (s: Scan) => boolean;
  /** The address is the first group, or all of it. */
  readonly form: RegExp;
}

/** Of the text in hand, for each pair of units a bit by their low bits: most pieces leave at their first two. */
const pairs = new Uint8Array(1 << 10);
const pairAt = (text: string, at: number): number => ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);

function readPairs(text: string): void {
  pairs.fill(0);
  for (let at = 0; at + 1 < text.length; at++) pairs[pairAt(text, at)] = 1;
}

/** Does the text hold one of the pieces? Asked behind `readPairs`. */
function holds(...parts: readonly string[]): (s: Scan) => boolean {
  const asked = parts.map((part) => ({ part, pair: part.length > 1 ? pairAt(part, 0) : -1 }));
  return ({ text }) => {
    for (const { part, pair } of asked) if ((pair < 0 || pairs[pair] === 1) && text.includes(part)) return true;
    return false;
  };
}
const inScript =
  (script: number, ...parts: readonly string[]) =>
  (s: Scan): boolean =>
    (s.scripts & (1 << script)) !== 0 && parts.some((part) => s.text.includes(part));
const inDense =
  (...parts: readonly string[]) =>
  (s: Scan): boolean =>
    s.hasDense && parts.some((part) => s.text.includes(part));

const RUSSIAN_STREET =
  "(?:\\p{Lu}[\\p{L}-]{2,20}(?: \\p{Lu}[\\p{L}-]{2,20})? (?:пр-т|просп\\.?|пр\\.|ул\\.?|ш\\.|шоссе|пер\\.|б-р|наб\\.?|пл\\.)|(?:пр-т|просп\\.?|ул\\.|ш\\.|пер\\.|б-р|бул\\.|наб\\.|вул\\.|пров\\.) ?\\p{Lu}[\\p{L}-]{1,20}(?: \\p{L}[\\p{L}-]{2,20}){0,2})";
const RUSSIAN_PART =
  "(?:лит(?:ера|\\.)?|корп|кв|стр|під.?їзд|під|подъезд|под|п|эт|этаж|пов|поверх|оф|офис|кім|к)\\.? ?[\\p{L}\\d]{1,4}(?![\\p{L}\\d])";
const TOWN = "\\p{Lu}[\\p{L}'’.-]{1,20}(?:[ -]\\p{Lu}[\\p{L}'’.-]{1,20}){0,2}";
const HAN_DIGIT = "[〇零一二三四五六七八九十\\d]";

const AUSTRALIAN_STREET =
  "(?:st|street|rd|road|ave?|avenue|cres|crescent|cr|pde|parade|tce|terrace|pl|place|ct|court|dr|drive|hwy|highway|ln|lane|cl|close|gr|grove|way|bvd|blvd|boulevard|esp|esplanade|cct|circuit|sq|square|prom|rise|mews|walk|loop)";
const AUSTRALIAN = names("qld nsw vic tas wa sa nt act");
const NAME = "\\p{L}[\\p{L}'’.-]{0,18}";
const FRENCH_PART =
  "(?:b[âa]t|b[âa]timent|esc|escalier|appt?|apt|appartement|porte|étage|entrée|hall)\\.? ?[A-Z\\d]{1,4}(?!\\p{L})";
const BRAZILIAN_PART =
  "(?:fundos|frente|fds|térreo|sobrado|casa|cs|apto?|ap|bl|bloco|sala|lote|lt|lj|cj)\\.? ?(?:[A-Z](?!\\p{L})|\\d{1,4}[A-Z]?(?!\\p{L}))?";

const holdsRomanian = holds("bl.", "bl ", "sc.", "sc ", "ap.", "ap ");

/** In Latin letters. */
const FORMS: readonly Form[] = [
  {
    may: isInAustralia,
    form: new RegExp(
      `(?<![\\p{L}\\d/])(?:(?:unit|u|apt|flat|shop|lot|villa|level)\\.? ?)?\\d{1,4}[a-z]?(?:/\\d{1,5}[a-z]?)?,?(?: (?!(?:on|in|at|to|of|for|and|with|from|way|units?) )\\p{L}[\\p{L}'’-]{1,18}){1,3} ${AUSTRALIAN_STREET}\\.?,?(?: \\p{L}[\\p{L}'’-]{1,18}){1,3},? (?:qld|nsw|vic|tas|wa|sa|nt|act),? \\d{4}(?!\\d)`,
      "giu",
    ),
  },
  {
    may: holds("bât", "bat", "Bât", "apt", "appt", "esc."),
    form: new RegExp(
      `(?<![\\p{L}\\d])(?:[Rr]és|[Rr]ésidence|[Ii]mm|[Ii]mmeuble|[Ll]ot|[Ll]otissement|[Dd]omaine)\\.?(?: ${NAME}){1,4}(?:,? ${FRENCH_PART}){1,4},? \\d{1,4}(?: ?(?:bis|ter|quater))?,? ${NAME}(?: ${NAME}){1,5},? \\d{5} \\p{Lu}[\\p{L}'’-]{1,24}(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,2}`,
      "gu",
    ),
  },
  {
    may: holds("airro", "CEP", "cep "),
    form: new RegExp(
      `(?<![\\p{L}\\d])(?:tv|trav|travessa|beco|bc|al|alameda|r|rua|av|avenida|estr|estrada|viela|lad|ladeira|pç|praça|lgo|largo|pass|passagem|servidão)\\.?(?: ${NAME}){1,5},? (?:n[º°.]{0,2} ?)?\\d{1,5}[A-Z]?(?:,? ${BRAZILIAN_PART}){0,4},? (?:[-–] )?(?:bairro|jd\\.?|jardim|vila|vl\\.?|pq\\.?|parque|conj\\.?|conjunto)(?: ${NAME}){1,3},? (?:[-–] )?\\p{L}[\\p{L}'’-]{2,18}(?: \\p{L}[\\p{L}'’-]{1,18}){0,3} ?[/–-] ?[A-Z]{2}(?!\\p{L})(?:,? (?:[-–] )?(?:CEP:? ?)?\\d{2}\\.?\\d{3}-?\\d{3}(?!\\d))?`,
      "giu",
    ),
  },
  {
    may: holds(" ap ", " ap. ", " apto ", " bl ", " bl. ", " casa "),
    form: new RegExp(
      `(?<![\\p{L}\\d])(?:[Rr]|[Aa]v|[Tt]v|[Aa]l|[Ee]str)\\.? (?:d[aeo]s? )?\\p{Lu}[\\p{L}'’-]{2,18}(?: ${NAME}){0,3},? \\d{1,5}(?:,? ${BRAZILIAN_PART}){1,3}(?:,? \\p{Lu}[\\p{L}'’-]{2,18}(?: (?:d[aeo]s? )?\\p{Lu}[\\p{L}'’-]{2,18}){0,2})?`,
      "gu",
    ),
  },
  {
    may: holds("), "),
    form: new RegExp(
      `(?<!\\p{L})\\p{Lu}\\p{L}{2,24}(?: \\p{Lu}\\p{L}{2,20})? \\d{1,4} ?(?:[A-Za-z](?!\\p{L}))? ?\\((?:bak|bakom|bag|bagved|ved|vid|hos|nedenfor|ovenfor|nedanför|ovanför|over|under|mot|mellom|hinter|neben|bei|gegenüber|behind|next|near|opposite|above|derrière|près|detrás|dietro|atrás|achter|naast|za|obok|vedle|vedľa|mögött|mellett|takana|vieressä) [^()\\d\\n]{2,32}\\), (?:\\d{4,5}|\\d{3} \\d\\d) ${TOWN}`,
      "gu",
    ),
  },
  {
    may: (s) => (s.words & UNIT) !== 0 && holdsRomanian(s),
    form: /(?<![\p{L}\d])(?:[Ss]tr|[Ss]trada|[Aa]leea|[Bb]d|[Bb]-dul|[Bb]ulevardul|[Cc]alea|[Șș]os|[Ss]os|[Pp]ia[țt]a|[Ii]ntr(?:area)?|[Ss]plaiul)\.? (?:\p{Lu}[\p{L}.'-]{1,20},? ){1,4}(?:(?:nr\.? ?\d{1,4}[A-Z]?|f\.?n\.?),? ?)?(?:bl|sc|et|ap)\.? ?[A-Z]?\d{0,3}[A-Z]?(?:,? ?(?:bl|sc|et|ap|int)\.? ?(?:[A-Z]\d{0,3}|\d{1,3}[A-Z]?)(?!\p{L})){1,4}(?:,? \p{Lu}[\p{L}-]{2,20}(?: [A-Z]{2}(?!\p{L})|(?:, \p{Lu}\p{L}{2,16})?,? (?:jud\.?|județ(?:ul)?|sector(?:ul)?) ?(?:\p{Lu}\p{L}{2,16}|\d))?)?/gu,
  },
  {
    may: holds("hnr", "huisn"),
    form: /(?<!\p{L})(?:pc|postc(?:ode|\.)?) ?(?:\+|\/|&|en|,)? ?(?:hnr|huisn(?:umme)?r|huisnr)\.?(?: is)?:? ?(\d{4} ?[A-Za-z]{2}[ ,-]{1,2}\d{1,5}(?:[ -]?(?:[A-Za-z]|\d{1,3})(?![\p{L}\d]))?|\d{4} ?[A-Z]{2}(?=\s))/giu,
  },
  {
    may: holds("č.p.", "č. p.", "čp.", "č.ev."),
    form: /(?<!\p{L})\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,3} č(?:\.?(?:p|ev)\. ?\d{1,4}|\. ?(?:p|ev)\. ?\d{1,4}(?=,? ?(?:pošta ?|PSČ ?)?\d{3} ?\d{2}(?!\d)))(?:,? ?(?:pošta|PSČ)? ?\d{3} ?\d{2}(?!\d)(?: \p{Lu}\p{L}{2,20}(?: \p{L}{1,20}\.?){0,3}(?=[\n,.;]|$))?)?/gu,
  },
  {
    may: holds("ul.", "al.", "os."),
    form: /(?<!\p{L})(?:ul|al|os)\.\p{Lu}\p{L}{2,24} ?\d{1,4}[a-z]?(?:[/m]\.?\d{1,4})?,? ?\d{2}-\d{3} ?\p{Lu}\p{L}{2,24}/gu,
  },
  {
    may: holds("k. "),
    form: /(?<!\p{L})\p{Lu}\p{Ll}{3,20}k\. ?\d{1,3}(?: ?[A-Za-z])?(?:,? ?(?:as|krs|rappu)\.? ?\d{1,3})?,? [\dlOI]{5} \p{Lu}\p{L}{2,20}/gu,
  },
  {
    may: holds("posch", "patro", "podl."),
    form: new RegExp(
      `(?<!\\p{L})\\p{Lu}\\p{L}{2,20} \\d{1,4}(?:\\/[A-Z\\d]{1,4})?, ?\\d{1,2}\\. ?(?:poschodie|posch|patro|podl)\\.?(?:, ?byt(?: č\\.)? ?\\d{1,4})?(?:, ?${TOWN}(?=[.,;\\n]|$))?`,
      "gu",
    ),
  },
  {
    may: holds("H0"),
    form: /(?<!\p{L})(?:(?:Nedre|Øvre|Store|Lille|Gamle|Nye) )?\p{Lu}\p{L}{2,20}(?:gt|gata|gaten|gate|vn|vei|veien|vegen|plass)\.? ?\d{1,4} ?[A-Za-z]? ?H0\d{3}(?:,? ?\d{4} ?\p{Lu}{2}[\p{L}-]{1,20})?/gu,
  },
  {
    may: holds("imp.", "av.", "bd.", "bd ", "chem.", "rte ", "all.", "bld ", "lot."),
    form: /(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:imp|av|bd|bld|chem|rte|all|pl|sq|lot|fbg)\.? (?:(?:de la|des|du|de) |de l['’]|d['’])?\p{L}[\p{L}'’-]{2,18}(?: \p{L}[\p{L}'’-]{2,18}){0,2},? ?(?:[-–] ?)?\d[\dO]{4} \p{L}[\p{L}-]{2,20}/giu,
  },
  {
    may: holds("t/o"),
    form: /(?<!\p{L})\p{Lu}\p{L}{3,24} t\/o ?\d{1,4}[a-z]?(?:,? ?\d{4} ?[A-Z]{2}(?: \p{Lu}[\p{L}-]{2,20})?)?/giu,
  },
  {
    // "200 sur y 50 oeste": Costa Rica and Nicaragua tell the way from what everybody knows.
    may: holds(" sur", " norte", " este", " oeste", " abajo", " arriba"),
    form: /(?<!\p{L})(?:(?:de(?:l| la| los| las)?|frente al?|contiguo al?|costado \p{L}{1,40} de(?:l| la)?) (?:[\p{L}.]{1,16} ){1,5})?\d{2,4} ?(?:m|mts?|metros|varas|vrs)?\.? (?:al )?(?:sur|norte|este|oeste|abajo|arriba),?(?: y)? \d{2,4} ?(?:m|mts?|metros|varas|vrs)?\.? (?:al )?(?:sur|norte|este|oeste|abajo|arriba)(?!\p{L})/giu,
  },
  {
    // "qnm 34 conj b casa 12": Brasília.
    may: holds("conj", "bloco", "bl ", "casa"),
    form: /(?<![\p{L}\d])(?:sq[ns]w?|cl[ns]|qn[a-z]|q[eilrs]|shi[ns]) \d{1,3}(?:,? (?:conj(?:unto)?|bl(?:oco)?|casa|lote|lt|apto?)\.? ?[\p{L}\d]{1,4}(?!\p{L})){1,4}/giu,
  },
  {
    // "W140N8917 Lilly Rd, Menomonee Falls, WI 53051": the grid of Wisconsin.
    may: holds("WI", "Wi", "wi"),
    form: /(?<![\p{L}\d])[NSEW]\d{1,3} ?[NSEW]\d{3,6} (?:[\p{L}.'’]{2,16} ){1,3}(?:st|rd|ave?|dr|ln|ct|way|blvd|cir|pkwy|hwy|street|road|drive|lane)\.?(?!\p{L})(?:, ?(?:[\p{L}.'’]{2,16} ?){1,3})?(?:,? wi(?: \d{5})?)?/giu,
  },
  {
    // "S6, 24, 68161 Mannheim": a square of letters and its houses.
    may: holds("annheim"),
    form: /(?<![\p{L}\d])[A-Ua-u] ?\d{1,2},? ?\d{1,3}[a-z]?,? (?:in )?(?:68\d{3} )?[Mm]annheim(?!\p{L})/gu,
  },
  {
    // "4417 w larkspur trial apt # 209 glendale az 85304".
    may: holds("apt", "unit", "ste ", "#"),
    form: /(?<![\p{L}\d])\d{1,5} (?:[nsew] )?(?:[a-z']{2,16} ){1,4}(?:apt|unit|ste|suite|lot|spc)\.? ?#? ?\w{1,4},? (?:[a-z]{3,14} ?){1,3},? (?:a[lkzr]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]),? \d{5}(?!\d)/gu,
  },
  {
    // "14, Triq il-Kbira, Żebbuġ ZBG 1276": Malta.
    may: holds("Triq", "Sqaq", "Misraħ", "Pjazza", "Vjal", "triq"),
    form: /(?<![\p{L}\d])(?:\d{1,4}[A-Z]?,? )?(?:["“][^"“”\n]{2,30}["”],? )?(?:Triq|Sqaq|Misraħ|Pjazza|Vjal)(?: \p{L}[\p{L}'’-]{1,24}){1,4}(?:, ?\p{L}[\p{L}'’-]{2,20}(?: \p{L}[\p{L}'’-]{2,20}){0,2},? [A-Z]{3} ?\d{4})?/giu,
  },
  {
    // "4a. avenida 12-38, zona 10": Guatemala's houses have the number of the street they come after.
    may: holds(" zona ", " zona", " Zona "),
    form: /(?<![\p{L}\d])\d{1,3}(?:[aª]|ra|da|ta)?\.? ?(?:avenida|calle|av|ave|c|diagonal|vía)\.? [A-Z\d]?\d{0,2}-\d{1,3},? zona \d{1,2}(?!\d)(?:,? (?:Ciudad de )?\p{Lu}\p{L}{3,20})?/giu,
  },
  {
    may: holds("cs ", "fds", "jd.", "vl.", "casa "),
    form: /(?<![\p{L}\d])(?:r|rua|av|tv|al|estr)\.? (?:d[aeo]s? )?\p{L}{3,18}(?: \p{L}{2,18}){0,3},? ?\d{1,5}(?: ?,? ?(?:casa|cs|apto|ap|bl|fds|fundos|frente|lj)\.? ?\d{0,4}){1,3} ?,? ?(?:jd|vl|pq|jardim|vila|parque|bairro)\.? [\p{L}. ]{3,24} ?,? ?\p{L}[\p{L} ]{2,24}(?: ?,? ?\d[\do]{4}-?\d{3})?/giu,
  },
];

/** In other scripts. */
const OTHERS: readonly Form[] = [
  {
    may: inScript(CYRILLIC, "д.", "д ", "буд"),
    form: new RegExp(
      `(?<!\\p{L})(?:(?:г\\.? ?)?(?:СПб|Мск|МСК|\\p{Lu}\\p{Ll}{2,18}), ?)?${RUSSIAN_STREET},? ?(?:д|буд|дом)\\.? ?\\d{1,4}(?:-?\\p{L}(?!\\p{L}))?(?:[/-]\\d{1,3})?(?:,? ?${RUSSIAN_PART}){0,6}(?:,? ?(?:м|г|с|смт|пгт|дер)\\. ?\\p{Lu}[\\p{L}-]{2,20})?(?:,? ?\\p{Lu}[\\p{L}-]{3,24} (?:обл|область|край|р-н)\\.?)?(?:,? ?\\d{5,6}(?!\\d))?`,
      "gu",
    ),
  },
  {
    may: inDense("/F"),
    form: /(?<![A-Za-z\d])(?:Flat|Flt|Rm|Room|Unit|Shop) ?[A-Z\d]{1,5}[,，]? ?(?:\d{1,3}|[UGL])\/F[,，]? ?(?:(?:Block|Blk|Tower|Phase) ?[A-Z\d]{1,3}[,，]? ?){0,2}[\p{sc=Han}\d]{3,30}(?:號|号|街|道|路|邨|樓|苑|園)?/gu,
  },
  {
    may: inDense("单元", "幢", "栋", "單元"),
    form: new RegExp(
      `[\\p{sc=Han}]{2,8}(?:市|县)[\\p{sc=Han}]{1,6}[区县鎮镇][\\p{sc=Han} ]{3,22}(?:\\d{1,4}(?:号|弄))?\\d{1,4}[幢栋棟](?:[\\d甲乙丙丁东西一二三四五六]{1,3}[单單]元)?(?:\\n?${HAN_DIGIT}{2,4}室?)?`,
      "gu",
    ),
  },
  {
    may: inScript(GREEK, "ος", "Τ", "(", "–", ","),
    form: /(?<!\p{L})(?:\p{Lu}[\p{L}'΄]{1,20}[ .]{1,2}){1,3}\d{1,4}(?: ?\p{Lu})?['΄’´]?(?: \([\p{L}\d., ]{2,40}\))?(?:,? \d{1,2}(?:ος|ο|ου)? ?(?:όροφος|ορ\.|όρ\.))?(?:, ?| [-–] |,? (?=[TΤ]))(?:T\.? ?K\.?|Τ\.? ?Κ\.?)? ?[\dOΟ]{3} ?\d{2},? \p{Lu}[\p{L}/.-]{2,20}/gu,
  },
];

/** "toowong qld 4066": a land of Australia before its postcode. */
function isInAustralia(s: Scan): boolean {
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    if ((s.end[k] as number) - (s.start[k] as number) === 4 && AUSTRALIAN(s, k - 1)) return true;
  }
  return false;
}

/** "寄到浙江省…": what is said before an address without a blank. */
const SENT_TO = /^(?:请|寄到|寄往|寄|送到|送往|送|发到|发往|住在|住|收件|地址|改成|改为|改到|在|到|是)+(?=\p{sc=Han})/u;

/** What stands within two words of some number in each of the forms in Latin letters. */
const beside = names(
  "bl sc ap apt hnr huisnummer huisnr huisn pc č čp ev ul al os posch poschodie patro podl imp av bd chem rte all bld lot cs fds jd vl casa o as krs rappu fundos bairro cep bât bat conj casa zona sur norte este oeste metros mts varas abajo arriba mannheim apt unit ste triq sqaq qld nsw vic tas wa sa nt act",
);

function hasMark(s: Scan): boolean {
  const { text, digits, digitCount, start, end } = s;
  for (let n = 0; n < digitCount; n++) {
    const k = digits[n] as number;
    if (beside(s, k - 1) || beside(s, k + 1) || beside(s, k - 2) || beside(s, k + 2)) return true;
    // "Solbakken 12 (bak fjøset), 6793 Innvik".
    if (text.startsWith("), ", (start[k] as number) - 3)) return true;
    // "ZBG 1276".
    if (
      k > 0 &&
      ((s.shape[k - 1] as number) & ALL_UPPER) !== 0 &&
      (end[k - 1] as number) - (start[k - 1] as number) === 3 &&
      (end[k] as number) - (start[k] as number) === 4
    )
      return true;
    const c = text.charCodeAt(start[k] as number);
    // "W140N8917".
    if (GRID.includes(String.fromCharCode(c)) && (end[k] as number) - (start[k] as number) > 5) {
      if (isDigit(text.charCodeAt((start[k] as number) + 1))) return true;
    }
    // "H0102"; "Puistok. 7".
    if (c === 72 && text.charCodeAt((start[k] as number) + 1) === 48) return true;
    if (k > 0 && text.charCodeAt(end[k - 1] as number) === 46 && text.charCodeAt((end[k - 1] as number) - 1) === 107)
      return true;
  }
  return false;
}

const GRID = "NSEW";

export function landForms(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  if (hasMark(s)) {
    readPairs(s.text);
    emitAll(ctx, FORMS);
  }
  emitAll(ctx, OTHERS);
}

function emitAll(ctx: Context, forms: readonly Form[]): void {
  const s = ctx.scan;
  for (const { may, form } of forms)
    if (may(s))
      for (const hit of all(form, s.text)) {
        const value = (hit[1] ?? hit[0]).replace(SENT_TO, "");
        const end = hit.index + hit[0].trimEnd().length;
        ctx.emit(end - value.trimEnd().length, end, "ADDRESS", 0.79, "address-by-land");
      }
}
