/**
 * Addresses whose numbers are said in words, as transcripts have them: "abito in via garibaldi ventidue a nola", "i live at forty
 * two larkspur close in bexhill", "mieszkam na kwiatowej osiem przez dwanaście w zgierzu". Looked for behind a word for living or
 * an address, where the clause has no digits.
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { COMMON, DIGIT_WORD, MONTH, PARTICLE, PLACE, STREET_AFTER, STREET_BEFORE, UNIT } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { isWord, sameLine } from "../persons/name-tokens.ts";
import { COMPOUND } from "./lower.ts";
import { OF_PLACE, SMALL } from "./place-words.ts";

const wordOf = wordFlags([
  // Articles that count as well.
  "one un una uno une een ein eine einem ett én et en to bir egy um uma a an",
  // Between the words of a number, or of two: "duzentos e dez", "osiem przez dwanaście".
  "and e y et en og och und i и та przez lomeno łamane barra slash bis ter drobel через",
  "in a à en em at w we v ve u i в у на na pe la din from near",
  // Where a time is told, or another matter begins.
  "dez cem sto cento cien",
  "for since há fa hace desde seit depuis od sinds sedan siden from dal da from but because until",
]);
const [ARTICLE, JOINS, IN, ALSO_NUMBER, OTHER] = [1, 2, 4, 8, 16] as const;
/** What is counted behind the number: no house. */
const COUNTED =
  /^ (?:anni|anos|años|ans|an|jahre?n?|years?|months?|weeks?|days?|hours?|minutes?|times?|mesi|meses|mois|giorni|dias|días|jours|ore|horas|heures|jaar|maanden|dagen|år|mån|måneder|dager|lata?|lat|miesięcy|dni|let|roky?|dny?|лет|года?|дн|месяц|roků|ani|luni|év|hónap|perc|χρόνια|yıl|ay|gün|people|kids|persons|personas?|pessoas|persone|kinder|enfants)(?!\p{L})/iu;

const MOST = 14;
/** Words of a street's name. */
const MOST_NAME = 5;

/** From token `from` on, behind the word for living; whether one was found. */
export function saidAddress(ctx: Context, from: number): boolean {
  const s = ctx.scan;
  let street = -1;
  for (let k = from; k < s.count && k - from < MOST && near(s, k, from); k++) {
    const w = s.word[k] as number;
    if ((wordOf(s, k) & OTHER) !== 0 && street < 0 && (w & STREET_BEFORE) === 0) return false;
    if (street < 0 && isStreet(s, k)) street = k;
    if (!isNumber(s, k)) continue;
    const end = numberEnd(s, k);
    if (COUNTED.test(s.text.slice(s.end[end], (s.end[end] as number) + 12))) return false;
    // "storgatan tolv", "via dei mille quarantacinque".
    if (street >= 0 && street < k) {
      if (k - street > MOST_NAME || !isName(s, street + 1, k)) return false;
      return emit(ctx, back(s, street, from), end);
    }
    // "forty two larkspur close", "douze rue des tanneurs".
    for (let n = end + 1; n < s.count && n <= end + MOST_NAME && near(s, n, from); n++) {
      if (isNumber(s, n) || (wordOf(s, n) & OTHER) !== 0) break;
      if (!isStreet(s, n)) continue;
      if (((s.word[n] as number) & STREET_BEFORE) !== 0 && n <= end + 2) return emit(ctx, k, nameEnd(s, n));
      return n > end + 1 && isName(s, end + 1, n) ? emit(ctx, k, n) : false;
    }
    // "am mühlbach drei in passau": no word for a street, but a stranger, and a town behind.
    if (k > from && isStranger(s, k - 1) && townEnd(s, end) > end) return emit(ctx, back(s, k - 1, from), end);
    k = end;
  }
  return false;
}

function near(s: Scan, k: number, from: number): boolean {
  if (!sameLine(s, k) || !isWord(s, k)) return false;
  if (k === from) return true;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return gap === " " || gap === ", " || gap === "-" || gap === "'" || gap === "’";
}

function isStreet(s: Scan, k: number): boolean {
  return (
    (((s.word[k] as number) & (STREET_BEFORE | STREET_AFTER)) !== 0 && sizeOf(s, k) > 2) ||
    (sizeOf(s, k) >= 6 &&
      ((s.word[k] as number) & COMMON) === 0 &&
      COMPOUND(s.text, s.start[k] as number, s.end[k] as number, 3) !== 0)
  );
}

const isNumber = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & DIGIT_WORD) !== 0 && sizeOf(s, k) > 2 && (wordOf(s, k) & (ARTICLE | JOINS)) === 0;

const counts = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & DIGIT_WORD) !== 0 || (wordOf(s, k) & ALSO_NUMBER) !== 0;

/** The last word of the number at `k`, with a flat or a side behind it: "duzentos e dez", "tre interno due", "tercero izquierda". */
function numberEnd(s: Scan, k: number): number {
  let end = k;
  for (let n = k + 1; n < s.count && n - k < 8 && near(s, n, k); n++) {
    const w = s.word[n] as number;
    const joins = (wordOf(s, n) & JOINS) !== 0;
    if (counts(s, n) && !joins && (wordOf(s, n) & IN) === 0) end = n;
    else if (joins && n + 1 < s.count && near(s, n + 1, k) && counts(s, n + 1)) continue;
    else if (
      ((w & UNIT) !== 0 || OF_PLACE(s, n)) &&
      (w & (STREET_BEFORE | STREET_AFTER)) === 0 &&
      sizeOf(s, n) > 2 &&
      (wordOf(s, n) & IN) === 0
    )
      end = n;
    else if (
      /^(?:bis|ter|mieszkania|lokalu?|tercero|segundo|primero|cuarto|quinto|izq\p{L}*|der\p{L}*|droite|gauche)$/u.test(
        s.text.slice(s.start[n], s.end[n]),
      )
    )
      end = n;
    else break;
  }
  return end;
}

/** Are the words between a street's name: none of them begins another matter? */
function isName(s: Scan, a: number, b: number): boolean {
  for (let k = a; k < b; k++) {
    if ((wordOf(s, k) & JOINS) !== 0 || ((wordOf(s, k) & OTHER) !== 0 && !SMALL(s, k))) return false;
    if (((s.word[k] as number) & MONTH) !== 0) return false;
  }
  return true;
}

/** "rue des tanneurs": the words of the name behind the street's. */
function nameEnd(s: Scan, street: number): number {
  let end = street;
  for (let k = street + 1; k < s.count && k <= street + MOST_NAME && near(s, k, street); k++) {
    const w = s.word[k] as number;
    if (s.text.charCodeAt(s.end[k - 1] as number) === 44) break;
    if ((w & PARTICLE) !== 0 || SMALL(s, k)) {
      if (end > street) break;
      continue;
    }
    end = k;
    if (k - street >= 2 || (w & COMMON) !== 0) break;
  }
  return end;
}

const isStranger = (s: Scan, k: number): boolean =>
  isWord(s, k) &&
  sizeOf(s, k) >= 4 &&
  ((s.word[k] as number) & (COMMON | DIGIT_WORD)) === 0 &&
  (s.cue[k] as number) === 0 &&
  (LISTS(s.hash[k] as number) & DICTIONARY) === 0 &&
  !isOrdinary(s, k);

/** "am mühlbach", "w ulicy": small words that belong to the street's name. */
function back(s: Scan, k: number, from: number): number {
  // "øvre torggate": what the street is like.
  return k > from && isStranger(s, k - 1) && near(s, k, from) ? k - 1 : k;
}

const CLOSES = /^(?:[,.;!?\n]|$| (?:e|y|and|und|i|et|en|og|och|a|but|ma|pero|mas|aber|mais)(?!\p{L}))/u;

/** The town behind the number: "a nola", "in olinda", ", felixstowe". */
function townEnd(s: Scan, end: number): number {
  let k = end + 1;
  if (k >= s.count || !near(s, k, end)) return end;
  const comma = s.text.charCodeAt(s.end[end] as number) === 44;
  if (!comma) {
    if ((wordOf(s, k) & IN) === 0) return ((s.word[k] as number) & PLACE) !== 0 && sizeOf(s, k) > 3 ? k : end;
    k++;
    if (k >= s.count || !near(s, k, end)) return end;
  }
  if (sizeOf(s, k) < 3 || wordOf(s, k) !== 0) return end;
  const town =
    ((s.word[k] as number) & PLACE) !== 0 ||
    (!comma && (isStranger(s, k) || CLOSES.test(s.text.slice(s.end[k], (s.end[k] as number) + 6))));
  return town ? k : end;
}

function emit(ctx: Context, first: number, last: number): boolean {
  const s = ctx.scan;
  ctx.emit(s.start[first] as number, s.end[townEnd(s, last)] as number, "ADDRESS", 0.76, "address-said");
  return true;
}
