/**
 * What looks like a value and is none, by its own form and what touches it: what a log writes around a word for a code (its protocol, status and size, its zone,
 * its time), rules of style sheets, measures, codes of errors.
 */
import type { Draft } from "../findings.ts";
import { isDigit, unitAt } from "../scan/classes.ts";
import { isNoAddress } from "./address/no-address.ts";
import { edged } from "./edged.ts";

const LONGEST = 12;
const PROTOCOL = /^["']?HTTP\/\d(?:\.\d)?["']?$/;
const STATUS = /^[1-5]\d\d(?: \d{1,7})?$/;
const ZONE = /^[+-]?(?:0\d|1[0-4])(?:00|30|45)$/;
const TIME = /\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,6})?)?(?: ?[+-])?$/;

/** The drafts but for what is none. */
export function withoutLookAlikes(text: string, drafts: Draft[]): Draft[] {
  return drafts.some((draft) => isNone(text, draft)) ? drafts.filter((draft) => !isNone(text, draft)) : drafts;
}

function isLogged(text: string, { type, start, end }: Draft): boolean {
  if (type !== "SECRET" || end - start > LONGEST) return false;
  const value = text.slice(start, end);
  if (PROTOCOL.test(value)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  if (STATUS.test(value) && /HTTP\/\d(?:\.\d)?["']? $/.test(before)) return true;
  if (ZONE.test(value) && TIME.test(before.trimEnd())) return true;
  // "11-05 21:48:37": a day and its hour.
  return (
    /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?[ T]\d{1,2}$/.test(value) &&
    unitAt(text, end) === 58 &&
    isDigit(unitAt(text, end + 1))
  );
}

/** "@include", "@media": rules of style sheets, behind their sign. */
export const AT_RULE =
  /^(?:import|media|font-face|keyframes|supports|charset|page|namespace|layer|container|property|apply|include|mixin|extend|use|forward|tailwind)(?![\w-])/;
/** "20x47x14". */
const MEASURE = edged(/^\d+(?:[.,]\d+)?[x×]\d+(?:[.,]\d+)?(?:[x×]\d+(?:[.,]\d+)?)?$/);

/** "FV/2024/06/1187", "2024.1 SP1": a paper of a year, a release. */
const PAPER = /^\p{Lu}{1,4}\/20[0-4]\d(?:\/\d{1,2})?\/\d{1,6}$|^20[0-4]\d\.\d{1,2}(?: (?:SP|R|U|CU)\d)?$/u;
/** "22 aprile alle 11:37". */
const HOUR = /^\d{1,2} \p{Ll}{3,9} alle \d{1,2}(?::\d\d)?/u;

const PERCENT =
  /^ ?(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|por cento|procent|prosent|prosenttia|százalék|la sută|процент|відсот|τοις εκατό|yüzde)/iu;
/** "17.Bxh7+", "4...Nf6": a move of chess. */
const MOVE = /^\d{1,3}\.{1,3} ?[\p{Lu}]?[a-h]?[1-8]?[x×:]?[a-h][1-8](?:=\p{Lu})?[+#]?[!?]{0,2}$/u;
/** "@angular/cli@16.2.12": a package and its version. */
const PACKAGE = /^@[\w.-]+\/[\w.-]+@[\^~]?\d/;
const UNIT =
  /^ ?(?:[KMGT]i?B|m?s|millisec\w*|seconds?|sekund\w*|secondes|segundos|secondi|minut\w*|min|hours?|heures|Stunden|days?|%|px|bytes?|[kMG]?Hz|[mk]?[VWA])(?![\p{L}\d])/u;
const isMeasured = (text: string, { start, end }: Draft): boolean =>
  /^\d{1,7}$/.test(text.slice(start, end)) && UNIT.test(text.slice(end, end + 14));

/** "Golf 6 2008-2012", "8.30/12.45 - 15.30/19.30", "CE 261/2004": years, hours, a law of Europe. */
const YEARS = edged(/^(?:\d{1,2} )?(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d$/);
const HOURS = /^[0-2]?\d[.:][0-5]\d(?: ?[-–/] ?[0-2]?\d[.:][0-5]\d)+$/;
const LAW = /^(?:[A-Z]{2} )?\d{2,4}\/(?:19|20)\d\d$/;
const OF_LAW =
  /(?:reg(?:\.|ulation|olamento|lamento|ulamin|eringen)?|verordnung|richtlinie|directive|CE|EU|UE|EG|EC|EF|WE|ЕС)[). ]{1,3}(?:n\.?[ro°º]?\.? ?)?$/iu;
/** "UNE-EN 60335-1": a standard, whose first word is a number elsewhere. */
const SPANISH = /^UNE[- ](?:EN|ISO|HD|CEN)/;
const isNobodysNumber = (text: string, { start, end }: Draft): boolean => {
  const value = text.slice(start, end);
  return (
    YEARS.test(value) ||
    SPANISH.test(value) ||
    HOURS.test(value) ||
    (LAW.test(value) && (/^[A-Z]/.test(value) || OF_LAW.test(text.slice(Math.max(0, start - 18), start))))
  );
};

/** "°C. Malli", "5.2 A. Star": a unit and the next sentence. */
const isOfUnit = (text: string, { start, rule }: Draft): boolean =>
  rule === "person-initials" && /(?:[\d°]|\d[′″'"]) ?$/u.test(text.slice(Math.max(0, start - 3), start));
/** "Novák & Syn", "lakshmi & sons": a firm. */
const AND_SONS =
  /^ ?(?:[&+] ?(?:sons?|syn(?:ov\w*|ové)?|sønn(?:er)?|söner|söhne|sohn|fils|hijos?|figli|filhos?|zonen|zn|co|cie|daughters?|partners?|bros|brothers|associates|töchter|сын(?:овья)?)|and sons|und söhne|et fils|y hijos|e figli|e filhos|en zonen|och söner|og sønner|и сыновья|ובניו)(?!\p{L})/iu;
const JOINTS = new Set([..."&+aueyoиו"].map((letter) => letter.charCodeAt(0)));
const isFirms = (text: string, { end, rule }: Draft): boolean =>
  JOINTS.has(unitAt(text, unitAt(text, end) === 32 ? end + 1 : end)) &&
  rule !== "person-title" &&
  rule !== "known-name" &&
  AND_SONS.test(text.slice(end, end + 16));

/** "Dec -05° 23' 28\"", "0.014 > 0.010": a place in the sky, and what is more than what. */
const isNoPlace = (text: string, { start, end }: Draft): boolean =>
  /[<>]/.test(text.slice(start, end)) ||
  /(?<!\p{L})(?:RA|Dec|dec\.|DEC|AR|Rekt|Dekl)\.? ?[-+−]?$/u.test(text.slice(Math.max(0, start - 8), start));

function isNone(text: string, draft: Draft): boolean {
  const { type, start, end } = draft;
  if (type === "SECRET") {
    const value = text.slice(start, end);
    return isLogged(text, draft) || MOVE.test(value) || PACKAGE.test(value) || isMeasured(text, draft);
  }
  if (type === "PERSON") return isOfUnit(text, draft) || isFirms(text, draft);
  if (type === "PHONE") return isNobodysNumber(text, draft);
  if (type === "GEO") return isNoPlace(text, draft);
  if (type === "USERNAME") {
    const value = text.slice(start, end);
    return (
      MEASURE.test(value) ||
      (AT_RULE.test(value.replace(/^@/, "")) && (value.startsWith("@") || text.charAt(start - 1) === "@"))
    );
  }
  if (type === "ID")
    return (
      PAPER.test(text.slice(start, end)) ||
      (end - start < 4 && PERCENT.test(text.slice(end, end + 12)) && /^\d+$/.test(text.slice(start, end)))
    );
  if (type === "ADDRESS") return HOUR.test(text.slice(start, end + 4)) || isNoAddress(text, start, end);
  // "chybu EXP-2207".
  return type === "CARD" && end - start === 4 && /(?:^|[^\p{L}])EXP-$/u.test(text.slice(Math.max(0, start - 5), start));
}
