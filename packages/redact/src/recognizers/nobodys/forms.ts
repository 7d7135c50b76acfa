/** What is built as nobody's value is, whatever is said near it: standards by who made them, a telephone's software, sums, years behind a preposition. */
import type { Draft } from "../../findings.ts";
import { unitAt } from "../../scan/classes.ts";
import { isCounting } from "../numbers/nobodys-forms.ts";

/** Who makes standards, in all lands; "IS", "AS", "SS" and "SN" are words for other things as well. */
const STANDARD =
  /(?<![\p{L}\d])(?:EN|IEC|ISO|DIN|VDE|VDI|DGUV|ÖNORM|ASTM|ANSI|BS|NF|UNE|UNI|NEN|NBN|DS|SFS|NS|PN|ČSN|STN|MSZ|SR|БДС|ГОСТ(?: Р)?|ДСТУ|СТБ|ЕН|ΕΛΟΤ|ELOT|TS|SRPS|HRN|SIST|EVS|LVS|LST|ÍST|JIS|KS|GB\/T|CNS|NZS|CSA|UL|ULC|IEEE|NIST|NBR|ABNT|NOM|NTC|NCh|IRAM|SANS|SASO|GSO|TIS|TCVN|SNI|MS|CEN|TR|ETSI|ITU-T|MIL-STD|SAE|API|ASME|AWS|NFPA|JEDEC|EIA|TIA|CISPR|RFC)(?:[ /-](?:EN|IEC|ISO|VDE|TS|TR|HD|CEI|R))*[ -](?:[A-Z]{1,2} ?)?$/u;
const OF_STANDARD = /^\d{2,6}(?:[-:.]\d{1,4}){0,4}$/;
/** "R508BXXU4CWL2": a telephone's software, as its maker counts it. */
const SOFTWARE = /^[A-Z]\d{3}[A-Z]{1,2}XX[A-Z]\d[A-Z]{3}\d$/;
const SUM = /[$€£¥₹₽₺₩฿₫] ?$/;
/** "ב-2023": "in" and a year. */
const YEAR = /^[\p{sc=Hebrew}\p{sc=Arabic}]{1,3}-?(?:19|20)\d\d$/u;
/** "7702-118-A": no telephone has a letter behind seven figures. */
const LETTERED = /^[1-9]\d{2,4}-\d{2,4}-[A-Z]{1,2}$/;
/** "3457821,44": parts of a whole. */
const WHOLE = /^[1-9]\d{6,8}$/;
const PARTS = /^[.,]\d{1,4}(?!\d|[.,]\d)/;
/** "№ 0018-2209": shorter than any account. */
const NUMERO = 0x2116;
const PAPER = /^\d{1,4}[-/]\d{1,4}$/;
const FILE =
  /\.(?:bin|hex|img|iso|dmg|exe|msi|apk|ipa|deb|rpm|zip|gz|tgz|xz|bz2|7z|rar|tar|jar|dll|so|sys|cab|pkg|fw|rom|upd|swu|ota|cfg|conf|ini|log|txt|csv|tsv|xml|json|ya?ml|sql|bak|dat|db|pdf|docx?|xlsx?|pptx?|odt|ods|dwg|dxf|stl|step|stp|gcode|png|jpe?g|gif|svg|webp|heic|mp[34]|mov|avi|wav|html?|css|js|ts|py|rb|java|php|ps1|sh|bat)$/i;
const DAY_OF_PAPER =
  /^,? (?:vom|from|dated|du|del|de|van|av|af|fra|från|od|ze dne|zo dňa|z dnia|z dne|din|от|від|z) \d{1,2}[./]\d{1,2}(?![\d])/;

export function isOfForm(text: string, { type, rule, start, end }: Draft): boolean {
  const value = text.slice(start, end);
  if (type === "GEO") return SUM.test(text.slice(Math.max(0, start - 2), start));
  if (type === "PLATE" && YEAR.test(value)) return true;
  if (type === "DEVICE" && SOFTWARE.test(value)) return true;
  if (rule === "phone-shape" && (LETTERED.test(value) || (WHOLE.test(value) && PARTS.test(text.slice(end, end + 6)))))
    return true;
  if ((rule === "phone-shape" || rule === "digits-unproven") && isCounting(value)) return true;
  if (rule === "password-typed" && FILE.test(value)) return true;
  if ((type === "BANK" || rule === "phone-shape") && unitAt(text, start - 2) === NUMERO)
    return PAPER.test(value) || DAY_OF_PAPER.test(text.slice(end, end + 16));
  return (
    (type === "PHONE" || type === "ID" || type === "DEVICE") &&
    OF_STANDARD.test(value) &&
    STANDARD.test(text.slice(Math.max(0, start - 20), start))
  );
}
