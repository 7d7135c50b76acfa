/**
 * What looks like a value and is none, by its own form and what touches it: what a log writes around a word for a code (its protocol, status and size, its zone,
 * its time), rules of style sheets, measures, codes of errors.
 */
import type { Draft } from "../findings.ts";
import { isDigit, unitAt } from "../scan/classes.ts";

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
const MEASURE = /^\d+(?:[.,]\d+)?[x×]\d+(?:[.,]\d+)?(?:[x×]\d+(?:[.,]\d+)?)?$/;

/** "FV/2024/06/1187", "2024.1 SP1": a paper of a year, a release. */
const PAPER = /^\p{Lu}{1,4}\/20[0-4]\d(?:\/\d{1,2})?\/\d{1,6}$|^20[0-4]\d\.\d{1,2}(?: (?:SP|R|U|CU)\d)?$/u;
/** "22 aprile alle 11:37". */
const HOUR = /^\d{1,2} \p{Ll}{3,9} alle \d{1,2}(?::\d\d)?/u;

function isNone(text: string, draft: Draft): boolean {
  const { type, start, end } = draft;
  if (type === "SECRET") return isLogged(text, draft);
  if (type === "USERNAME") {
    const value = text.slice(start, end);
    return (
      MEASURE.test(value) ||
      (AT_RULE.test(value.replace(/^@/, "")) && (value.startsWith("@") || text.charAt(start - 1) === "@"))
    );
  }
  if (type === "ID") return PAPER.test(text.slice(start, end));
  if (type === "ADDRESS") return HOUR.test(text.slice(start, end + 4));
  // "chybu EXP-2207".
  return type === "CARD" && end - start === 4 && /(?:^|[^\p{L}])EXP-$/u.test(text.slice(Math.max(0, start - 5), start));
}
