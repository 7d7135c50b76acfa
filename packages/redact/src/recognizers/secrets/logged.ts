/** What a log writes around a word for a code, and no code: its protocol, status and size, its zone, its time. */
import type { Draft } from "../../findings.ts";
import { isDigit, unitAt } from "../../scan/classes.ts";

const LONGEST = 12;
const PROTOCOL = /^["']?HTTP\/\d(?:\.\d)?["']?$/;
const STATUS = /^[1-5]\d\d(?: \d{1,7})?$/;
const ZONE = /^[+-]?(?:0\d|1[0-4])(?:00|30|45)$/;
const TIME = /\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,6})?)?(?: ?[+-])?$/;

/** The drafts but for what is the log's own. */
export function withoutLogged(text: string, drafts: Draft[]): Draft[] {
  return drafts.some((draft) => isLogged(text, draft)) ? drafts.filter((draft) => !isLogged(text, draft)) : drafts;
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
