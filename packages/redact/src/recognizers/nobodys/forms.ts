/** What is built as nobody's value is, whatever is said near it: standards by who made them, a telephone's software, sums, years behind a preposition. */
import type { Draft } from "../../findings.ts";
import { unitAt } from "../../scan/classes.ts";
import { MONTH, wordBits } from "../../scan/lexicon.ts";
import { edged } from "../edged.ts";
import { isCounting, isStamp } from "../numbers/nobodys-forms.ts";
import { isKeyedCount } from "./in-tables.ts";

/** Who makes standards, in all lands; "IS", "AS", "SS" and "SN" are words for other things as well. */
const STANDARD =
  /(?<![\p{L}\d])(?:EN|IEC|ISO|DIN|VDE|VDI|DGUV|ÖNORM|ASTM|ANSI|BS|NF|UNE|UNI|NEN|NBN|DS|SFS|NS|PN|ČSN|STN|MSZ|SR|БДС|ГОСТ(?: Р)?|ДСТУ|СТБ|ЕН|ΕΛΟΤ|ELOT|TS|SRPS|HRN|SIST|EVS|LVS|LST|ÍST|JIS|KS|GB\/T|CNS|NZS|CSA|UL|ULC|IEEE|NIST|NBR|ABNT|NOM|NTC|NCh|IRAM|SANS|SASO|GSO|TIS|TCVN|SNI|MS|CEN|TR|ETSI|ITU-T|MIL-STD|SAE|API|ASME|AWS|NFPA|JEDEC|EIA|TIA|CISPR|RFC)(?:[ /-](?:EN|IEC|ISO|VDE|TS|TR|HD|CEI|R))*[ -](?:[A-Z]{1,2} ?)?$/u;
/** Those that mean nothing else. */
const OWN_STANDARD =
  /(?<![\p{L}\d])(?:EN|IEC|ISO|DIN|VDE|DGUV|ÖNORM|ASTM|ANSI|UNE|UNI|NEN|ČSN|STN|MSZ|ГОСТ(?: Р)?|ДСТУ|ΕΛΟΤ|JIS|IEEE|ABNT|MIL-STD|ASME|NFPA|JEDEC|CISPR|RFC)(?:[ /-](?:EN|IEC|ISO))*[ -]$/u;
const OF_STANDARD = edged(/^\d{2,6}(?:[-:.]\d{1,4}){0,4}(?:, \d{1,4})?$/);
/** "R508BXXU4CWL2": a telephone's software, as its maker counts it. */
const SOFTWARE = /^[A-Z]\d{3}[A-Z]{1,2}XX[A-Z]\d[A-Z]{3}\d$/;
const SUM = /[$€£¥₹₽₺₩฿₫] ?$/;
/** "ב-2023": "in" and a year. */
const YEAR = /^[\p{sc=Hebrew}\p{sc=Arabic}]{1,3}-?(?:19|20)\d\d$/u;
/** "7702-118-A": no telephone has a letter behind seven figures. */
const LETTERED = edged(/^[1-9]\d{2,4}-\d{2,4}-[A-Z]{1,2}$/);
/** "3457821,44": parts of a whole. */
const WHOLE = edged(/^[1-9]\d{6,8}$/);
const PARTS = /^[.,]\d{1,4}(?!\d|[.,]\d)/;
/** "doi 10.1016/j.cell.2019.05.031": what science calls its papers. */
const SCIENCE = /(?:^|[^\d.])(?:10\.\d{4,9}\/[^\s"<>]{0,60}|arXiv:)$/i;
const SCIENCE_BEGINS = /^(?:doi:? ?)?10\.\d{4,9}$/i;
/** "DE 10 2015 108 221 A1": a patent's land and kind, on either side of its number. */
const PATENT = /(?<![\p{L}\d])(?:[A-Z]{2}) ?$/u;
const KIND_OF_PATENT = edged(/^,? ?(?:A[1-9]|B[1-9]|C[1-5]|U1|T[1-5])(?![\p{L}\d])/u);
/** "205/55 R16", "CN 8517 62 00": a tyre, a tariff's heading. */
const TYRE = edged(/^\d{3}\/\d{2} ?Z?R ?\d{2}/);
const TARIFF = /^(?:CN|HS|KN|NC|TARIC|GN|ТН ВЭД) ?\d{4}[ .]?\d\d(?:[ .]?\d\d){0,2}$/;
/** "13.478.940 VND": thousands and a currency (ISO 4217). */
const THOUSANDS = /^\d{1,3}(?:[.,' ’]\d{3})+(?:[.,]\d{1,3})?(?: ?([A-Z]{3}))?$/;
const CURRENCIES = new Set(
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG".split(
    " ",
  ),
);
/** "DB118.DBW44 = 7740118", "code=7740118": what a program holds. */
const HELD =
  /(?:(?<![\p{L}])(?:code|errno|err|rc|ret|retval|status|result|value|val)|[A-Z]+\d+(?:\.[A-Z]+\d+)*) ?=+ ?$/u;
/** "000 000 000": a place held for a number. */
const NOUGHTS = edged(/^0[0 ./-]{5,}$/);
/** "DOS 3/11/25": of a day. */
const OF_DAY =
  /^(?!DOB|DN|DDN|NAC|GEB|FN|FD|BD|ДР|ДН)\p{Lu}{2,4} (?:[0-2]?\d|3[01])[./](?:[0-2]?\d|3[01])[./](?:20)?[2-4]\d$/u;
/** "VANAF MAANDAG 5 MEI": a day and its month. */
const OF_MONTH = /^\d{1,2} (\p{L}{3,10})$/u;
const isDay = (value: string): boolean => {
  const month = OF_MONTH.exec(value)?.[1];
  return month !== undefined && (wordBits(month, 0, month.length) & MONTH) !== 0;
};
/** "callback booked 03/03 14:00": a day and the hour that a time begins with. */
const HOUR = edged(/(?<!\d)(?:[01]?\d|2[0-3])$/);
const MINUTES = edged(/^:[0-5]\d(?!\d)/);
/** "n.º 8954-2024": so many of a year. */
const OF_YEAR = edged(/^\d{3,6}[-/]20[0-4]\d$/);
const NUMBER_SIGN = /(?:n\.?[ºo°]|№|#|(?<!\p{L})n[ro]\.?|č\.) ?$/iu;
/** "VA 1703 BNE-AKL": a flight's line before its figures, from where to where behind. */
const LINE = /(?<![\p{L}\d])(?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?$/u;
const ROUTE = /^,? [A-Z]{3} ?[-–/→>] ?[A-Z]{3}(?!\p{L})/u;
/** "№ 0018-2209": shorter than any account. */
const NUMERO = 0x2116;
const PAPER = /^\d{1,4}[-/]\d{1,4}$/;
const FILE =
  /\.(?:bin|hex|img|iso|dmg|exe|msi|apk|ipa|deb|rpm|zip|gz|tgz|xz|bz2|7z|rar|tar|jar|dll|so(?:\.\d{1,4}){0,4}|sys|cab|pkg|fw|rom|upd|swu|ota|cfg|conf|ini|log|txt|csv|tsv|xml|json|ya?ml|sql|bak|dat|db|pdf|docx?|xlsx?|pptx?|odt|ods|dwg|dxf|stl|step|stp|gcode|png|jpe?g|gif|svg|webp|heic|mp[34]|mov|avi|wav|html?|css|js|ts|py|rb|java|php|ps1|sh|bat)$/i;
const DAY_OF_PAPER =
  /^,? (?:vom|from|dated|du|del|de|van|av|af|fra|från|od|ze dne|zo dňa|z dnia|z dne|din|от|від|z) \d{1,2}[./]\d{1,2}(?![\d])/;

/** "X12.350 Y-48.220 Z-1.500": where a machine's tool goes. */
const AXIS = /(?<![\p{L}\d])[XYZIJK]$/u;
const AXES = /[XYZ]-?\d{1,5}\.\d{1,4} ?[YZIJK]$/;
const OTHER_AXIS = / ?[XYZIJK]-?\d/;
/** "26DE588118447821B3": a year, a land and fourteen signs, as customs number what passes. */
const OF_CUSTOMS = /^[2-4]\d[A-Z]{2}[A-Z\d]{13}\d$/;
/** "116117", "116 000": what all of Europe dials, and nobody is reached at. */
const PUBLIC = /^116[ -]?(?:000|006|111|116|117|123)$/;
/** "leg 2: 21-19 21-17", beside "7-6": two that are won by how much. */
const TWO_SCORES = /^[1-9]?\d[-–][1-9]?\d [1-9]?\d[-–][1-9]?\d$/;
const SCORE = /(?<![\d-])[1-9]?\d[-–][1-9]?\d(?![\d-])/;
/** "07:52, 08:12, then 0853 0913": hours behind hours. */
const HOURS = /^(?:[01]\d|2[0-3])[0-5]\d(?: (?:[01]\d|2[0-3])[0-5]\d)+$/;
const BEHIND_HOURS = /(?:\d{1,2}[:.]\d\d[,、，]? ?){2}(?:\p{L}{1,8} ?)?$/u;
/** "E-Nr. SMS46KI03E/35 FD 9809": when a machine was made. */
const MADE = /^(?:\d\d )?FD ?\d{4}$/;
const OF_MACHINE = /(?<!\p{L})E-?(?:Nr|No)\.?:? ?[A-Z\d]{5,14}(?:\/(?:\d\d )?)? ?$/u;
/** "work_mem = 67108864", "net.rmem_max: 4194304": how much a program takes. */
const SETTING =
  /[._-](?:mem|memory|buffers?|size|limit|max|min|bytes|kb|mb|timeout|interval|ttl|ms|sec|seconds|count|cache|length|len|width|height|offset|threshold|rate|burst|depth|capacity|quota|pages|files|conns?|connections|retries|window|backlog|level|priority|weight)["']?\s?[:=]\s?["']?$/i;

/** "Reallocated_Sector_Ct 100 100 010": what a disk thinks of itself. */
const OF_DISK = /^[012]\d\d [012]\d\d \d{3}$/;
const ATTRIBUTE = /[A-Za-z]_[A-Za-z]+(?: 0x[\da-f]{1,4})? $/;
/** "HP 041882, HC 030117": the hours of a French meter. */
const OF_METER = /^,? ?H[CP][HB]? ?\d/;
const BEHIND_METER = /\d,? ?H[CP][HB]? ?$/;
/** "R7800-V1.0.2.98.chk": a program and its version. */
const RELEASE = /^[A-Za-z\d]+[-_][Vv]?\d{1,3}(?:\.\d{1,4}){2,4}(?:[._-][A-Za-z\d]{2,5})?$/;

/** "4 O 118/25", its letter read as a figure: a case of a German court. */
const OF_COURT = /^\d{1,3} [0-9A-Z]{1,3} \d{1,5}\/\d\d$/;
/** "0800-1200 1400-1800": hours of opening. */
const OPENING_HOURS =
  /^(?:[01]\d|2[0-3])[0-5]\d[-–](?:[01]\d|2[0-4])[0-5]\d (?:[01]\d|2[0-3])[0-5]\d[-–](?:[01]\d|2[0-4])[0-5]\d$/;
/** "98/2020/NĐ-CP": a decree. */
const OF_VIETNAM = /^\d{1,4}\/(?:19|20)\d\d\/(?:NĐ|QH|TT|QĐ|UBTVQH|NQ|PL|CT)/u;
/** "serial 2026031401" of a zone: a day and how many of it. */
const OF_ZONE = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d\d$/;
const ZONE = /(?<!\p{L})(?:SOA|TTL|TXT|DNS|AXFR|zone|named|nameserver|refresh|expire)(?!\p{L})/u;
/** "décision n° 2021-118": of a year. */
const OF_DECISION = /^(?:19|20)\d\d-\d{1,5}$/;
const DECISION =
  /(?<!\p{L})(?:loi|décret|décision|délibération|ordonnance|arrêté|avis|circulaire|directive|règlement) n[°ºo]\.? ?$/iu;
/** "(118.250, 42.125), scale 1:50": of a drawing, in no more than thousandths. */
const DRAWN = /^\(?-?\d{1,3}\.\d{1,3}[,;] ?-?\d{1,3}\.\d{1,3}\)?$/;
const DRAWING =
  /(?<!\p{L})(?:1:\d{1,4}(?!\d)|mm(?!\p{L})|Ø|tolerances?|drawing|drill|holes?|bohrung|zeichnung|toleranz|perçage|cotes?|tolérance|agujero|plano|tolerancia|foro|disegno|tolleranza|furo|desenho|tekening|ritning|tegning|piirustus|rysunek|otwór|výkres|otvor|rajz|furat|desen|чертеж|отверсти|креслення|отвір|crtež|σχέδιο|çizim)/iu;

/** Of a place on a drawing, of what customs or all of Europe number, of scores, hours and settings. */
function isOfTrade(text: string, { type, rule, start, end }: Draft, value: string): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  if (type === "DEVICE") return OF_ZONE.test(value) && ZONE.test(text.slice(Math.max(0, start - 80), end + 40));
  if (type === "CARD") return OPENING_HOURS.test(value);
  if ((type === "ID" || type === "PHONE") && OF_DECISION.test(value)) return DECISION.test(before);
  if (type === "GEO" && DRAWN.test(value) && DRAWING.test(text.slice(Math.max(0, start - 60), end + 60))) return true;
  if (type === "GEO") return AXIS.test(before) && (OTHER_AXIS.test(value) || AXES.test(before));
  if (type === "ID") return OF_CUSTOMS.test(value);
  if (type === "PLATE") return MADE.test(value) && OF_MACHINE.test(before);
  if (type !== "PHONE") return false;
  if (PUBLIC.test(value)) return true;
  if (rule === "phone-cue") return /^\d+$/.test(value) && SETTING.test(before);
  if (rule === "phone-short" && OF_VIETNAM.test(text.slice(start, end + 8))) return true;
  if (rule === "phone-short") return OF_METER.test(text.slice(end, end + 8)) || BEHIND_METER.test(before);
  if (rule !== "phone-shape") return false;
  if (/^\d+$/.test(value) && isKeyedCount(text, start, end)) return true;
  if (OF_COURT.test(value)) return /(?<!\p{L})A[Zz]\.:? ?$/u.test(before);
  if (OF_DISK.test(value)) return ATTRIBUTE.test(before);
  if (TWO_SCORES.test(value)) return SCORE.test(before) || SCORE.test(text.slice(end + 1, end + 32));
  return HOURS.test(value) && BEHIND_HOURS.test(before);
}

export function isOfForm(text: string, draft: Draft): boolean {
  const { type, rule, start, end } = draft;
  const value = text.slice(start, end);
  if (isOfTrade(text, draft, value)) return true;
  if (type === "GEO") return SUM.test(text.slice(Math.max(0, start - 2), start));
  if (type !== "SECRET" && NOUGHTS.test(value)) return true;
  if (isFlight(text, start, end, value)) return true;
  if (type === "ID" && (OF_DAY.test(value) || isDay(value))) return true;
  if (rule === "phone-shape" && OF_YEAR.test(value) && NUMBER_SIGN.test(text.slice(Math.max(0, start - 5), start)))
    return true;
  if (TYRE.test(text.slice(start, start + 12)) || (type === "ID" && TARIFF.test(value))) return true;
  if (type === "PHONE" && isOfScience(text, start, end, value)) return true;
  if (type === "ID" && isSum(text, end, value)) return true;
  if (type === "PHONE" && MINUTES.test(text.slice(end, end + 4)) && HOUR.test(value.slice(-3))) return true;
  if (rule === "phone-shape" && isPatent(text, start, end)) return true;
  if (type === "PLATE" && YEAR.test(value)) return true;
  if (type === "DEVICE" && SOFTWARE.test(value)) return true;
  if (rule === "phone-shape" && (LETTERED.test(value) || (WHOLE.test(value) && isHeld(text, start, end)))) return true;
  if ((rule === "phone-shape" || rule === "digits-unproven") && isCounting(value)) return true;
  if (rule === "phone-cue" && isStamp(value)) return true;
  if (rule === "password-typed" && (FILE.test(value) || RELEASE.test(value))) return true;
  if ((type === "BANK" || rule === "phone-shape") && unitAt(text, start - 2) === NUMERO)
    return PAPER.test(value) || DAY_OF_PAPER.test(text.slice(end, end + 16));
  return (
    (type === "PHONE" || type === "ID" || type === "DEVICE") &&
    OF_STANDARD.test(value) &&
    (type === "PHONE" ? STANDARD : OWN_STANDARD).test(text.slice(Math.max(0, start - 20), start))
  );
}

/** Of a number in one: has it a fraction, or does a program hold it? */
const isHeld = (text: string, start: number, end: number): boolean =>
  PARTS.test(text.slice(end, end + 6)) || HELD.test(text.slice(Math.max(0, start - 24), start));

const isOfScience = (text: string, start: number, end: number, value: string): boolean =>
  // Right before most numbers stands a blank.
  (unitAt(text, start - 1) !== 32 && SCIENCE.test(text.slice(Math.max(0, start - 72), start))) ||
  (unitAt(text, end) === 47 && SCIENCE_BEGINS.test(value));

const isPatent = (text: string, start: number, end: number): boolean =>
  KIND_OF_PATENT.test(text.slice(end, end + 5)) && PATENT.test(text.slice(Math.max(0, start - 4), start));

function isSum(text: string, end: number, value: string): boolean {
  const hit = THOUSANDS.exec(value);
  if (hit === null) return false;
  return CURRENCIES.has(hit[1] ?? /^ ?([A-Z]{3})(?![\p{L}\d])/u.exec(text.slice(end, end + 5))?.[1] ?? "");
}

const isFlight = (text: string, start: number, end: number, value: string): boolean =>
  value.length < 5 &&
  /^\d{1,4}$/.test(value) &&
  ROUTE.test(text.slice(end, end + 14)) &&
  LINE.test(text.slice(Math.max(0, start - 5), start));
