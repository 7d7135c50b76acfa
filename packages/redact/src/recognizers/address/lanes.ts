/**
 * Lanes by their small words, with a capital where a sentence owes none ("ging an Am Anger 4 statt Auf dem Berg 14"), and a home told by two
 * of its parts ("flat 9 block b").
 */
import { COMMON, MONTH } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, endsSentence, isNumber, sizeOf } from "../context.ts";
import { isUpper } from "../persons/name-tokens.ts";
import { emitAddress } from "./emit.ts";

const LANE = wordSet(
  "Am Im Zum Zur An Auf Hinter Hinterm Unter Unterm Überm Beim Bei Vor Vorm In Achtern Op Achter Aan Ved Bag Under Nad Pod Za Pri Před Pred Na",
  "exact",
);
const ARTICLE = wordSet("der den dem de het", "exact");
const NO_LANE = wordSet(
  "montag dienstag mittwoch donnerstag freitag samstag sonntag abend morgen nachmittag vormittag mittag kapitel abschnitt schritt menü feld punkt artikel absatz version stufe level anhang raum zimmer gate gleis bahnsteig quartal jahr monat januar februar märz april mai juni juli august september oktober november dezember",
  "folded",
);
const HOME = wordSet("flat apt apartment house hse villa plot appartement appt wohnung departamento depto piso apto");
const PART = wordSet(
  "block blk tower wing building bldg floor unit flat house phase sector bloque torre bloco bâtiment bat aufgang haus stiege edificio",
);

export function laneAddresses(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  if (QUARTER.inText(s)) quarters(ctx);
  if (SHORT_STREET.inText(s)) shortStreets(ctx);
  const lanes = LANE.inText(s);
  const homes = HOME.inText(s) && PART.inText(s);
  if (!lanes && !homes) return;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (sizeOf(s, i) > 4) continue;
    if (lanes) lane(ctx, i);
    if (homes && HOME(s, i - 1)) home(ctx, i);
  }
}

const QUARTER = wordSet("nhà ở giao ship p q tp quận phường q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 q11 q12", "lower");
const NAME = "\\p{Lu}[\\p{L}\\p{M}]*";
/** "14/2 Lê Lợi, P. Bến Nghé, Q1": a street of Vietnam with its ward or district cut short. */
const OF_QUARTER = new RegExp(
  `(?<![\\p{L}\\d/])\\d{1,4}[A-Z]?(?:/\\d{1,4}[A-Z]?){0,3},? (?:đường )?${NAME}(?: (?:${NAME}|\\d{1,2})){0,4}(?:,? (?:(?:P|Q|TP|Tp)(?:\\. ?| ?(?=\\d))|Phường |Quận )(?:\\d{1,2}(?!\\d)|${NAME}(?: ${NAME}){0,3})){1,3}`,
  "gu",
);

/** "nhà ở 49 Hàng Bạc, Hoàn Kiếm": behind a word for being at home or sending. */
const LED = new RegExp(
  `(?<!\\p{L})(?:nhà(?: (?:mình|tôi|em|anh|chị))?(?: ở)?|ở|tại|giao (?:đến|tới|về|cho|hàng)|ship (?:đến|tới|về|cho)):? (?:số )?(\\d{1,4}[A-Z]?(?:/\\d{1,4}[A-Z]?){0,3} ${NAME}(?: ${NAME}){1,3}(?:, ?${NAME}(?: ${NAME}){0,3}){0,3})`,
  "gu",
);

function quarters(ctx: Context): void {
  for (const hit of all(LED, ctx.scan.text)) {
    const end = hit.index + hit[0].length;
    emitAddress(ctx, end - (hit[1] as string).length, end, 0.84, "address-quarter");
  }
  for (const hit of all(OF_QUARTER, ctx.scan.text))
    emitAddress(ctx, hit.index, hit.index + hit[0].length, 0.86, "address-quarter");
}

/** Streets of Australia that are cut short as no others are. */
const SHORT_STREET = wordSet("Pde Cct Esp Tce Cres Bvd Qy", "exact");
const CUT_SHORT = new RegExp(
  `(?<![\\p{L}\\d/])\\d{1,4}[A-Z]?(?:/\\d{1,4}[A-Z]?)? ${NAME}(?: ${NAME}){0,2} (?:Pde|Cct|Esp|Tce|Cres|Bvd|Qy)\\.?(?:,? ${NAME}(?: ${NAME}){0,2},?(?: (?:ACT|NSW|NT|QLD|SA|TAS|VIC|WA))? \\d{4}(?!\\d))?`,
  "gu",
);

function shortStreets(ctx: Context): void {
  for (const hit of all(CUT_SHORT, ctx.scan.text))
    emitAddress(ctx, hit.index, hit.index + hit[0].length, 0.86, "address-street");
}

/** The lane before the number of its house, token `i`. */
function lane(ctx: Context, i: number): void {
  const s = ctx.scan;
  const name = i - 1;
  if (name < 2 || !isUpper(s, name) || sizeOf(s, name) < 3 || NO_LANE(s, name) || !isNumber(s, i)) return;
  if (((s.word[name] as number) & MONTH) !== 0 || !apart(s, name)) return;
  const head = ARTICLE(s, name - 1) ? name - 2 : name - 1;
  if (head < 1 || !LANE(s, head) || ((s.shape[head] as number) & LINE_START) !== 0 || endsSentence(s, head - 1)) return;
  for (let k = head - 1; k < name; k++) if (!apart(s, k)) return;
  if (isUpper(s, head - 1)) return;
  const letter = /^ ?[a-z](?![\p{L}\d])/u.exec(s.text.slice(s.end[i], (s.end[i] as number) + 3))?.[0].length ?? 0;
  emitAddress(ctx, s.start[head] as number, (s.end[i] as number) + letter, 0.8, "address-lane");
}

/** "flat 9 block b green park": behind the number `i` of a home another part of the house, and what that is called. */
function home(ctx: Context, i: number): void {
  const s = ctx.scan;
  if (!PART(s, i + 1) || i + 2 >= s.count || !joined(s, i) || !apart(s, i + 1) || sizeOf(s, i + 2) > 4) return;
  if (!isNumber(s, i + 2) && sizeOf(s, i + 2) > 1) return;
  let last = i + 2;
  while (
    last < i + 5 &&
    last + 1 < s.count &&
    joined(s, last) &&
    isUpper(s, last + 1) &&
    ((s.word[last + 1] as number) & COMMON) === 0
  )
    last++;
  emitAddress(ctx, s.start[i - 1] as number, s.end[last] as number, 0.8, "address-home");
}

/** Does one blank stand behind token `k`? */
const apart = (s: Scan, k: number): boolean =>
  s.start[k + 1] === (s.end[k] as number) + 1 && s.text.charCodeAt(s.end[k] as number) === 32;
/** Or a comma and a blank? */
const joined = (s: Scan, k: number): boolean => apart(s, k) || s.text.startsWith(", ", s.end[k]);
