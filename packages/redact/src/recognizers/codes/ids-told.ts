/**
 * Numbers of people and machines right behind the word for them, however they are typed: "ni number qq 12 34 56 c",
 * "dowód ABA 300000", "cf rss mra 85t10 a562s", "Seriennr. F2LW 48XT FH00".
 */
import type { PersonalType } from "../../redacted.ts";
import { C_DEVICE, C_ID, C_RELEASE, COMMON, wordBits } from "../../scan/lexicon.ts";
import { emitAddress } from "../address/emit.ts";
import { type Context, digitsBehind } from "../context.ts";
import { isOfFirm } from "./firm-numbers.ts";

/** What stands between the word and its value. */
const JOINT =
  /^(?:['’]s)?(?:[ -](?:number|numbers|no|nr|num|nº|n°|numero|número|numéro|nummer|numer|číslo|čís|č|broj|br|номер|№|card|id|code|is|was|ist|lautet|est|es|è|é|är|er|on|to|je|это|osobisty|osobistego|insurance|serie|seria|série)(?!\p{L})){0,3}(?: (?:on|for|auf|für|sur|pour|en|para|in|sulla|op|voor|på|na)(?: \p{L}{2,6}){0,2} \p{L}{4,10}(?=:| (?:is|ist|est|es|è|é|är|er) ))?(?: (?:is|ist|est|es|è|é|är|er)(?= ))?\.?[\s:#=.№-]{0,3}(?=[\p{L}\d])/iu;
/** Built like nothing else, and typed in any case behind their word. */
const BUILDS: readonly RegExp[] = [
  /^[a-z]{2}[ -]?\d\d[ -]?\d\d[ -]?\d\d[ -]?[a-d](?![\p{L}\d])/iu,
  /^[a-z]{3} ?[a-z]{3} ?\d{2}[a-ehlmprst] ?\d{2} ?[a-z] ?\d{3} ?[a-z](?![\p{L}\d])/iu,
  /^[a-z]{4} ?\d{6} ?[hmx] ?[a-z]{5} ?[a-z\d]\d(?![\p{L}\d])/iu,
  /^\d{4}[ -]?\d{3}[ -]?\d{3}[ -]?[a-z]{2}(?![\p{L}\d])/iu,
  /^\d{8}[ -]?[a-z](?![\p{L}\d])/iu,
  /^[klmstfgxyz][ -]?\d{7}[ -]?[a-z](?![\p{L}\d])/iu,
  /^\d{6}[ +a-f-]\d{3}[a-z\d](?![\p{L}\d])/iu,
];
/** Any of them: one test turns most values away. */
const ANY_BUILD = new RegExp(BUILDS.map(({ source }) => source).join("|"), "iu");
/** Two or three letters and their number. */
const LETTERED = /^([A-Za-z]{1,3})[ -]?(?:\d{5,9}|\d{3}[ -]\d{3}[ -]\d{3})(?![\p{L}\d])/u;
/** Groups of capitals and digits. */
const GROUPS = /^[A-Z\d]{2,8}(?:[ -][A-Z\d]{2,6}){1,5}(?![\p{L}\d])/u;

/** The value behind the word for it, token `i`. */
export function idTold(ctx: Context, i: number): void {
  const s = ctx.scan;
  const cue = s.cue[i] as number;
  if ((cue & C_RELEASE) !== 0 || !digitsBehind(s, i, 96)) return;
  const end = s.end[i] as number;
  const joint = JOINT.exec(s.text.slice(end, end + 48));
  if (joint === null || joint[0].length === 0) return;
  const at = end + joint[0].length;
  const value = (cue & C_DEVICE) !== 0 ? groups(s.text, at) : told(s.text, at, (cue & C_ID) === 0);
  if (value !== null && !((cue & C_ID) !== 0 && isOfFirm(s.text, at)))
    ctx.emit(at, value.end, value.type, value.score, value.rule);
}

/** "můj pas č. D63662572": at the word for a number; behind "pas" alone, "not" in French, nothing is looked for. */
export function slavicPassport(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  if (i === 0 || !text.startsWith("pas ", (start[i] as number) - 4)) return;
  const joint = JOINT.exec(text.slice(end[i], (end[i] as number) + 24));
  if (joint === null) return;
  const at = (end[i] as number) + joint[0].length;
  const value = told(text, at, true);
  if (value !== null) ctx.emit(at, value.end, value.type, value.score, value.rule);
}

interface Value {
  readonly end: number;
  readonly type: PersonalType;
  readonly score: number;
  readonly rule: string;
}

function told(text: string, at: number, passport: boolean): Value | null {
  const head = text.slice(at, at + 32);
  if (!passport && ANY_BUILD.test(head))
    for (const build of BUILDS) {
      const hit = build.exec(head);
      if (hit !== null) return { end: at + hit[0].length, type: "ID", score: 0.94, rule: "id-told" };
    }
  const lettered = LETTERED.exec(head);
  // "svn: E170013: …": an error.
  if (lettered === null || /^E\d{6}:/.test(head)) return null;
  const letters = lettered[1] as string;
  // "id is 12345678", "nip to 1234567": a word of the sentence is no part of the number.
  if (letters !== letters.toUpperCase() && (wordBits(letters, 0, letters.length) & COMMON) !== 0) return null;
  return { end: at + lettered[0].length, type: passport ? "PASSPORT" : "ID", score: 0.92, rule: "id-told" };
}

function groups(text: string, at: number): Value | null {
  const hit = GROUPS.exec(text.slice(at, at + 48));
  if (hit === null) return null;
  if (isDocumentsCode(hit[0])) return null;
  const places = hit[0].replace(/[ -]/g, "");
  return places.length >= 8 && places.replace(/\D/g, "").length >= 2 && /[A-Z]/.test(places)
    ? { end: at + hit[0].length, type: "DEVICE", score: 0.91, rule: "serial-told" }
    : null;
}

/** "WO-551204", "INC-004417": what a desk numbers, by its letters. */
export const isDocumentsCode = (value: string): boolean => DOCUMENTS.test(value);
const DOCUMENTS =
  /^(?:WO|SO|PO|INC|REQ|CHG|TKT|TCK|SR|RMA|CASE|JOB|ORD|INV|CR|PR|DN|GRN|QT|NCR|CAPA|KB|ISS|BUG|TASK|RITM|PRB|SUP|HD|OS|OT|FV|ZL|ZK)-\d{3,}(?![\p{L}\d])/u;

/** Postcodes with letters or in two halves, as people type them: "postcode is ne3 4qt", "code postal k1a 0b1". */
const POSTCODE =
  /^(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z][ -]?\d[a-z]\d|[1-9]\d{3} ?(?!to|is|in|at|on|or|en|de|op|my)[a-z]{2}|[ac-fhknprtv-y]\d[\dw] ?[a-z\d]{4}|\d{5}-\d{3,4}|\d{4}-\d{3})(?![\p{L}\d]|-\d)/iu;

const WITH_TOWN = /^ ?\/ ?\p{L}{3,12}(?=:)/u;

/** The postcode behind the word for it, token `i`. */
export function postcodeTold(ctx: Context, i: number): void {
  if (!digitsBehind(ctx.scan, i, 60)) return;
  const { text } = ctx.scan;
  // "Postcode/plaats: 8861 CA Harlingen": its town is asked for as well.
  const town = WITH_TOWN.exec(text.slice(ctx.scan.end[i], (ctx.scan.end[i] as number) + 16))?.[0].length ?? 0;
  const end = (ctx.scan.end[i] as number) + town;
  const joint = JOINT.exec(text.slice(end, end + 48));
  if (joint === null || joint[0].length === 0) return;
  const at = end + joint[0].length;
  const hit = POSTCODE.exec(text.slice(at, at + 12));
  if (hit !== null && town > 0) emitAddress(ctx, at, at + hit[0].length, 0.87, "postcode-told");
  else if (hit !== null) ctx.emit(at, at + hit[0].length, "ADDRESS", 0.86, "postcode-told");
}
