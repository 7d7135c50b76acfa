/**
 * Where an address begins and ends, whatever of it was found: it goes on over the pieces beside it that are made as an address's pieces are - names with
 * capitals, numbers, words for parts of a house or a town -, and stops where a sentence does. "…, s/n, Qd. 12 Lt. 04, Setor Garavelo, Goiânia - GO, CEP …"
 * is one; "1872 Troistorrents. Merci" ends before its stop.
 */
import type { Draft } from "../../findings.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, isVietnamese } from "../../names/ordinary-words.ts";
import { CYRILLIC, unitAt } from "../../scan/classes.ts";
import {
  C_ADDRESS,
  C_NUMBER,
  C_RELEASE,
  COMMON,
  FIRST,
  GREET,
  LAST,
  MONTH,
  ORG,
  PLACE,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
  UNIT,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, IS_DENSE, type Scan } from "../../scan/scan.ts";
import { isTownOfTwo, isTownWord, townOfWords } from "../../words/towns.ts";
import { isNumber, sizeOf, tokenAt } from "../context.ts";
import { isCased, isUpper, isWord } from "../persons/name-tokens.ts";
import { BOX, beforeBracket, IS_SPOKEN, isSmall, joinAddresses, LONGEST_BRACKET, OWN_CUES } from "./joins.ts";
import {
  COMPASS,
  GERMAN_LANE,
  IS,
  isBeforeName,
  isBehindName,
  isDistrict,
  isFigures,
  LANDMARK,
  markAt,
  RANK,
  STREET_CUT,
  TOWN_CUT_SHORT,
  WHICH,
} from "./marks.ts";
import { COMMA, gapKind, IN, LEADS, LINE, SETTLEMENT, STOP } from "./pieces.ts";
import { OF_PLACE } from "./place-words.ts";

/** Pieces that are looked at on either side, and tokens of one. */
const [MOST_PIECES, MOST_TOKENS] = [6, 8] as const;
/** Shorter ones are a code or a door, beside which anything may stand. */
const SHORTEST = 8;
const [PARTS, OTHERS] = [STREET_BEFORE | STREET_AFTER | UNIT, GREET | SIGNOFF | TITLE | MONTH | ORG] as const;

/** Sets the bounds of the addresses among the drafts. */
export function boundAddresses(s: Scan, drafts: Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== "ADDRESS" || draft.end - draft.start < SHORTEST || IS_SPOKEN.test(draft.rule)) continue;
    const first = tokenAt(s, draft.start);
    if (first >= s.count || s.start[first] !== draft.start || isDense(s, first)) continue;
    // Those are told to their last word.
    if (draft.rule !== "address-homestead") {
      cutEnd(s, draft, first);
      cutStart(s, draft, first);
    }
    growForward(s, draft, drafts);
    growBack(s, draft, drafts);
  }
  joinAddresses(s, drafts);
}

const isDense = (s: Scan, k: number): boolean => ((s.shape[k] as number) & IS_DENSE) !== 0;
const isPart = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & PARTS) !== 0 ||
  SETTLEMENT(s, k) ||
  OF_PLACE(s, k) ||
  BOX(s, k) ||
  markAt(s, k) > 0 ||
  LANDMARK(s, k) ||
  (STREET_CUT(s, k) && unitAt(s.text, s.end[k] as number) === 46) ||
  isDistrict(s, k + 1);
/** What a piece says: nothing of an address's; made as one is, and as much else; of an address. */
const [NOTHING, MAYBE, SURE] = [0, 1, 2] as const;
interface Piece {
  readonly first: number;
  readonly last: number;
  readonly says: 0 | 1 | 2;
}
const piece = (first: number, last: number, says: Piece["says"]): Piece => ({ first, last, says });

/** The piece that begins at token `first`; nothing where something in it is no address's. */
function pieceFrom(s: Scan, first: number, small: boolean): Piece {
  let [numbers, named, parts, places, doubtful, unheard] = [0, 0, 0, 0, 0, 0];
  let k = first;
  for (; k < s.count && k - first < MOST_TOKENS; k++) {
    const w = s.word[k] as number;
    const upper = isUpper(s, k);
    if (isFigures(s, k)) {
      if (sizeOf(s, k) > 6) return piece(first, k, NOTHING);
      numbers++;
    } else if (isUnnumbered(s, k)) numbers++;
    // "beside Total filling station".
    else if (k > first && LANDMARK(s, first) && isWord(s, k)) named++;
    else if (!isWord(s, k) || (((s.cue[k] as number) & ~OWN_CUES) !== 0 && !isPart(s, k)))
      return piece(first, k, NOTHING);
    else if (((w & PLACE) !== 0 && (upper || small)) || isTown(s, k, upper, small)) places++;
    else if (isPart(s, k)) parts++;
    else if (small && k === first && k + 1 < s.count && isTownOfTwo(s.hash[k] as number, s.hash[k + 1] as number)) {
      named += 2;
      k++;
    } else if (small && (isNamedBy(s, k, first) || isVietnamese(s))) named++;
    else if (upper || (small && !isSaid(s, k))) {
      if ((w & OTHERS) !== 0) return piece(first, k, NOTHING);
      if ((w & COMMON) !== 0 && upper && !isVietnamese(s)) doubtful++;
      else {
        named++;
        if ((w & (FIRST | LAST)) === 0 && LISTS(s.hash[k] as number) === 0) unheard++;
      }
    } else if (!isSmall(s, k) && k > first && OF_PLACE(s, first) && k - first < 5) {
      // "casa verde portón negro".
      doubtful++;
    } else if (!isSmall(s, k)) {
      // "220 Hafnarfjörður |eftir klukkan fimm".
      if (k === first || (isSmall(s, k - 1) && k - first !== 2)) return piece(first, k, NOTHING);
      // "Kemayoran |ya bang".
      k -= isSmall(s, k - 1) ? 2 : 1;
      break;
    }
    if (gapKind(s, k) !== IN) break;
  }
  if (k >= s.count || k - first >= MOST_TOKENS) return piece(first, Math.min(k, s.count - 1), NOTHING);
  if (doubtful > 0 && OF_PLACE(s, first) && places === 0 && !isUpper(s, first))
    return piece(first, k, numbers > 0 && endsPiece(s, k) ? SURE : MAYBE);
  if (places > 0 || (parts > 0 && (numbers > 0 || named > 0)) || (isPostcode(s, first) && named > 0))
    return piece(first, k, SURE);
  if (townOfWords(s.hash, first, k + 1 - first) > 1) return piece(first, k, SURE);
  if (numbers > 0 && doubtful === 0 && parts === 0 && isCoded(s, first, k, named)) return piece(first, k, SURE);
  const unknown = named > 0 && unheard === named && numbers === 0 && doubtful === 0 && k - first < 3 && isUpper(s, k);
  if (unknown && !small && (endsPiece(s, k) || isSaidBehind(s, k))) return piece(first, k, SURE);
  return piece(
    first,
    k,
    (named > 0 && (doubtful === 0 || (doubtful === 1 && gapKind(s, k) === COMMA))) || parts > 0 || isLand(s, first, k)
      ? MAYBE
      : NOTHING,
  );
}

/** A town by the list of them: with its capital, or no word of a language. */
const isTown = (s: Scan, k: number, upper: boolean, small: boolean): boolean =>
  (upper && TOWN_CUT_SHORT(s, k)) ||
  (isTownWord(s.hash[k] as number) && (upper ? ((s.word[k] as number) & COMMON) === 0 : small && !isSaid(s, k)));

/** "setor bueno", "ens. la fe": quarters are named by words of the language. */
function isNamedBy(s: Scan, k: number, first: number): boolean {
  for (let mark = k - 1; mark >= first && k - mark < 4; mark--) if (isBeforeName(s, mark)) return true;
  return false;
}

/** "LV-2135", "7550", "220 Hafnarfjörður", "Durrës 2001": a code alone in its piece, or with one name. */
function isCoded(s: Scan, first: number, last: number, named: number): boolean {
  if (isFigures(s, first) && named === 1 && last === first + 1) return isNumber(s, first) && sizeOf(s, first) === 3;
  if (!endsPiece(s, last) || !isPostcode(s, last) || !isNumber(s, last)) return false;
  if (first === last) return !/^(?:19|20)\d\d$/.test(s.text.slice(s.start[last], s.end[last]));
  return last === first + 1 && named === 1 && isUpper(s, first);
}

/** "s/n": a house that has no number. */
const isUnnumbered = (s: Scan, k: number): boolean =>
  /^s\/n(?!\p{L})/iu.test(s.text.slice(s.start[k], (s.start[k] as number) + 4)) ||
  (unitAt(s.text, (s.start[k] as number) - 1) === 47 &&
    /^s\/n$/i.test(s.text.slice((s.start[k] as number) - 2, s.end[k])));

const isPostcode = (s: Scan, k: number): boolean =>
  isFigures(s, k) && ((sizeOf(s, k) >= 4 && sizeOf(s, k) <= 6) || (k > 0 && isFigures(s, k - 1) && isHalf(s, k)));

/** "4830-|112", "546 |33". */
const isHalf = (s: Scan, k: number): boolean =>
  s.start[k] === (s.end[k - 1] as number) + 1 && sizeOf(s, k - 1) + sizeOf(s, k) >= 5 && sizeOf(s, k) >= 2;

/** "GO", "CDMX": letters of a state or a land. */
const isLand = (s: Scan, first: number, last: number): boolean =>
  first === last && ((s.shape[first] as number) & ALL_UPPER) !== 0 && sizeOf(s, first) <= 4;

/** "…, Kemayoran |ya bang": the sentence goes on with an everyday word in small letters. */
const isSaidBehind = (s: Scan, k: number): boolean =>
  gapKind(s, k) === IN && isCased(s, k + 1) && !isUpper(s, k + 1) && (sizeOf(s, k + 1) < 4 || isSaid(s, k + 1));

/** Does a piece end with token `k`: before a comma, a line's or a clause's end? */
const endsPiece = (s: Scan, k: number): boolean =>
  gapKind(s, k) === COMMA ||
  gapKind(s, k) === LINE ||
  /^(?:$|[.;)\]\n])/.test(s.text.slice(s.end[k], (s.end[k] as number) + 1));

/** A word that is said, and no name of a place by what it is. */
const isSaid = (s: Scan, k: number): boolean =>
  !isFigures(s, k) && (((s.word[k] as number) & COMMON) !== 0 || isOrdinary(s, k));

/** "… 4560. Your app": the sentence that was taken with the address. "…, Order 4418", "…, nicht 41": what is no part of it. */
function cutEnd(s: Scan, draft: Draft, first: number): void {
  const stop = tokenAt(s, draft.end);
  const small = isInSmall(s, draft);
  for (let k = first; k + 1 < stop; k++) {
    const stops = isStop(s, k);
    if (gapKind(s, k) === IN && !stops) continue;
    if (!goesElsewhere(s, k + 1, stop, stops, small)) continue;
    draft.end = s.end[k] as number;
    return;
  }
}

/** Is what begins with token `next`, behind a comma or a stop, something else than the address? */
function goesElsewhere(s: Scan, next: number, stop: number, stops: boolean, small: boolean): boolean {
  if (isPart(s, next)) return false;
  if (((s.cue[next] as number) & C_RELEASE) !== 0 && next + 1 < s.count && isNumberSoon(s, next)) return true;
  if (stops) return beginsSentence(s, next) && !isProved(s, next, stop);
  // "участок 114": what is numbered behind a comma.
  return (
    !small &&
    !(gapKind(s, next) === IN && isFigures(s, next + 1)) &&
    isCased(s, next) &&
    sizeOf(s, next) > 1 &&
    !isUpper(s, next) &&
    isSaid(s, next) &&
    !isSmall(s, next) &&
    !isProved(s, next, stop)
  );
}

/** A number behind the word, over one more. */
const isNumberSoon = (s: Scan, k: number): boolean =>
  gapKind(s, k) === IN && (isFigures(s, k + 1) || (k + 2 < s.count && isFigures(s, k + 2) && gapKind(s, k + 1) === IN));

/** A stop and a blank behind token `k`, which is no word cut short. */
function isStop(s: Scan, k: number): boolean {
  const end = s.end[k] as number;
  if (unitAt(s.text, end) !== 46 || !/^\.["'”»)]? /.test(s.text.slice(end, end + 3))) return false;
  if (isFigures(s, k)) return sizeOf(s, k) > 2;
  if (isPart(s, k) || !isUpper(s, k)) return false;
  const w = s.word[k] as number;
  return ((s.shape[k] as number) & ALL_UPPER) !== 0
    ? sizeOf(s, k) === 2 && isCased(s, k)
    : sizeOf(s, k) > 5 || (w & PLACE) !== 0;
}

const beginsSentence = (s: Scan, k: number): boolean =>
  !isFigures(s, k) &&
  (isUpper(s, k) || !isCased(s, k)) &&
  !isPart(s, k) &&
  ((s.word[k] as number) & PLACE) === 0 &&
  unitAt(s.text, s.end[k] as number) !== 46;

/** Does what stands at tokens `from..stop` speak for itself: a place, a part with its number, a code and a town? */
function isProved(s: Scan, from: number, stop: number): boolean {
  for (let k = from; k < stop; k++) {
    const upper = isUpper(s, k) || !isCased(s, k);
    if (((s.word[k] as number) & PLACE) !== 0 && upper) return true;
    if (
      isPart(s, k) &&
      !isSmall(s, k) &&
      ((k + 1 < stop && isFigures(s, k + 1)) ||
        (k > from && isFigures(s, k - 1)) ||
        (upper && k + 1 < stop && isUpper(s, k + 1)))
    )
      return true;
    if (isPostcode(s, k) && k + 1 < stop && isUpper(s, k + 1) && !isSaid(s, k + 1) && gapKind(s, k) === IN) return true;
  }
  return false;
}

/** "on Mäntykatu", "Bývam na Sídl. …", "Adresas Vyšnių g.": what leads to the address. */
function cutStart(s: Scan, draft: Draft, first: number): void {
  const stop = tokenAt(s, draft.end);
  let k = first;
  while (k + 1 < stop && k - first < 3 && gapKind(s, k) === IN && leadsIn(s, k)) k++;
  if (k > first && stop - k > 1) draft.start = s.start[k] as number;
}

function leadsIn(s: Scan, k: number): boolean {
  if (isFigures(s, k) || isPart(s, k) || !isWord(s, k) || ((s.word[k] as number) & PLACE) !== 0) return false;
  if (LEADS(s, k) || ((s.cue[k] as number) & C_NUMBER) !== 0) return false;
  if (IS(s, k)) return true;
  const next = k + 1;
  if (((s.cue[k] as number) & C_ADDRESS) !== 0 && (isUpper(s, next) || isFigures(s, next))) return true;
  if (!isCased(s, k)) return false;
  if (!isUpper(s, k)) return (isUpper(s, next) || (isFigures(s, next) && isSaid(s, k))) && !isSmall(s, k);
  // A verb at the head of a sentence.
  return isHead(s, k) && !isUpper(s, next) && LEADS(s, next) && isSaid(s, k);
}

const isHead = (s: Scan, k: number): boolean =>
  k === 0 ||
  gapKind(s, k - 1) !== IN ||
  /[.!?]\s$/.test(s.text.slice(Math.max(0, (s.start[k] as number) - 2), s.start[k]));

function growForward(s: Scan, draft: Draft, drafts: readonly Draft[]): void {
  let k = tokenAt(s, draft.end) - 1;
  if (k < 0 || isDense(s, k)) return;
  const small = isInSmall(s, draft);
  k = tailOf(s, k, small);
  let end = Math.max(draft.end, s.end[k] as number);
  for (let n = 0; n < MOST_PIECES; n++) {
    const aside = behindBracket(s, k, small);
    if (aside > k) {
      k = aside;
      end = (s.end[k] as number) + 1;
      continue;
    }
    const gap = gapKind(s, k);
    const joint = gap === IN && n === 0 && isSmall(s, k);
    const closed = gap === STOP && CLOSED.test(s.text.slice(s.end[k], s.start[k + 1]));
    if ((gap !== COMMA && gap !== LINE && !joint && !closed) || isStop(s, k)) break;
    const next = pieceFrom(s, k + 1, small);
    const [from, to] = [s.start[next.first] as number, s.end[next.last] as number];
    const other = drafts.find((one) => one !== draft && one.start < to && from < one.end && one.type !== "PERSON");
    if (other !== undefined) {
      // Two with nothing else between them: what stands there is theirs.
      if (other.type === "ADDRESS" && next.says !== NOTHING) end = Math.max(end, other.end);
      else if (next.says === SURE && other.start > from) end = s.end[tokenAt(s, other.start) - 1] as number;
      break;
    }
    if (next.says === NOTHING || (gap === LINE && next.says !== SURE)) break;
    k = next.last;
    if (next.says === SURE) end = s.end[k] as number;
  }
  draft.end = end;
}

/** "(2nd lane on left), |Kalubowila", "(ισόγειο, πίσω είσοδος)": the last token within a bracket that tells of the house, or of what an address goes on behind. */
function behindBracket(s: Scan, k: number, small: boolean): number {
  const from = s.end[k] as number;
  const aside = BRACKET.exec(s.text.slice(from, from + LONGEST_BRACKET));
  if (aside === null) return k;
  const last = tokenAt(s, from + aside[0].length) - 1;
  for (let n = k + 1; n <= last; n++) if (isPart(s, n)) return last;
  return gapKind(s, last) === STOP && last + 1 < s.count && pieceFrom(s, last + 1, small).says === SURE ? last : k;
}
const CLOSED = /^\),? $/;
const BRACKET = /^,? ?\([^()\n@€$£%:]{2,44}\)/;

/** Is it written in small letters throughout? */
function isInSmall(s: Scan, { start, end }: Draft): boolean {
  for (let k = tokenAt(s, start); k < s.count && (s.start[k] as number) < end; k++)
    if (isUpper(s, k) && sizeOf(s, k) > 1) return false;
  return true;
}

/**
 * "Liberec XIV", "80146 Napoli NA": a quarter's number or a province's letters behind a town; "… 33 sur torre 5 apto 501": parts with their numbers in the same
 * piece.
 */
function tailOf(s: Scan, from: number, small: boolean): number {
  let k = nameEnd(s, from, small);
  // "14/|II".
  if (
    isFigures(s, k) &&
    unitAt(s.text, s.end[k] as number) === 47 &&
    /^\/[IVX]{1,4}(?!\p{L})/u.test(s.text.slice(s.end[k], (s.end[k] as number) + 6))
  )
    k++;
  // "2. |hæð".
  if (
    isFigures(s, k) &&
    gapKind(s, k) === IN &&
    markAt(s, k + 1) > 0 &&
    (gapKind(s, k + 1) !== IN || !isFigures(s, k + 2))
  )
    k++;
  // "Lanús |Oeste".
  if (
    k + 1 < s.count &&
    gapKind(s, k) === IN &&
    (small || (isUpper(s, k) && isUpper(s, k + 1))) &&
    !isFigures(s, k) &&
    COMPASS(s, k + 1) &&
    endsPiece(s, k + 1)
  )
    k++;
  if (k + 1 < s.count && gapKind(s, k) === IN && isUpper(s, k) && !isStop(s, k)) {
    const word = s.text.slice(s.start[k + 1], s.end[k + 1]);
    const last = /^(?:[IVX]{1,5}|\d{1,2}|[A-Z]{2})$/.test(word) && endsPiece(s, k + 1);
    if (last || (/^[A-Z]{2}$/.test(word) && k > 0 && isPostcode(s, k - 1))) k++;
  }
  for (let n = 0; n < MOST_PIECES && k + 2 < s.count && gapKind(s, k) === IN && !isStop(s, k); n++) {
    const side = isFigures(s, k) && COMPASS(s, k + 1) ? k + 1 : k;
    const part = side + 1;
    if (!isPart(s, part) || isSmall(s, part) || gapKind(s, part) !== IN) break;
    const own = isFigures(s, part + 1)
      ? sizeOf(s, part + 1) <= 4
      : small
        ? false
        : isUpper(s, part + 1) && sizeOf(s, part + 1) === 1;
    if (!own || (side > k && gapKind(s, side) !== IN)) break;
    k = part + 1;
  }
  return small ? townSoon(s, k) : k;
}

/** "… k:3 d:9 |melikgazi / kayseri": a town in small letters, right behind or over a word. */
function townSoon(s: Scan, from: number): number {
  for (let k = from + 1; k < s.count && k - from < 4 && gapKind(s, k - 1) === IN && isWord(s, k); k++) {
    if (((s.word[k] as number) & PLACE) !== 0 || isTown(s, k, false, true)) return isFigures(s, from) ? k : from;
    if (isSaid(s, k) || isPart(s, k) || (s.cue[k] as number) !== 0) break;
  }
  return from;
}
/** "setor |bueno", "Pcia. |de Santa Fe", "4830-112 |póvoa de lanhoso", "18311 |општина Житорађа": the name that the last word or the code promised. */
function nameEnd(s: Scan, from: number, small: boolean): number {
  const behind = gapKind(s, from) === IN && isBeforeName(s, from + 1);
  const named = behind || isBeforeName(s, from) || LANDMARK(s, from);
  if (!named && !(small && (isPostcode(s, from) || isPostcode(s, from - 1))))
    return isSettledBehind(s, from) ? from + 1 : from;
  let end = from;
  let k = behind ? from + 1 : from;
  for (let n = 0; n < 4 && gapKind(s, k) === IN && !isStop(s, k); n++) {
    k++;
    if (isFigures(s, k) || !isWord(s, k)) break;
    if (isUpper(s, k) || (small && ((s.cue[k] as number) & ~OWN_CUES) === 0 && !isSmall(s, k))) end = k;
    else if (!isSmall(s, k)) break;
  }
  return end === from || endsPiece(s, end) || isUpper(s, end) || isPostcode(s, end + 1) ? end : from;
}

/** "Kauno r. |sav.", "Tapa |vald": behind the name, at its piece's end. */
const isSettledBehind = (s: Scan, k: number): boolean =>
  gapKind(s, k) === IN && isBehindName(s, k + 1) && endsPiece(s, k + 1);

function growBack(s: Scan, draft: Draft, drafts: readonly Draft[]): void {
  const small = isInSmall(s, draft);
  let at = headOf(s, tokenAt(s, draft.start), small);
  let first = at;
  for (let n = 0; n < MOST_PIECES && at > 0; n++) {
    at = beforeBracket(s, at);
    if (
      at === 0 ||
      (gapKind(s, at - 1) !== COMMA && !/^["”]? \(/.test(s.text.slice(s.end[at - 1], (s.end[at - 1] as number) + 3))) ||
      isStop(s, at - 1)
    )
      break;
    const before = pieceBefore(s, at - 1, small);
    if (before.says === NOTHING || isFound(s, drafts, draft, before)) break;
    at = before.first;
    if (before.says === SURE || isTold(s, at)) first = at;
  }
  // "164512 |архангельская обл".
  if (
    first > 0 &&
    isNumber(s, first - 1) &&
    sizeOf(s, first - 1) === 6 &&
    gapKind(s, first - 1) <= COMMA &&
    s.script[first] === CYRILLIC
  )
    first--;
  draft.start = s.start[first] as number;
}

const isFound = (s: Scan, drafts: readonly Draft[], draft: Draft, { first, last, says }: Piece): boolean =>
  drafts.some(
    (one) =>
      one !== draft &&
      !(says === SURE && one.type === "PERSON") &&
      one.start < (s.end[last] as number) &&
      (s.start[first] as number) < one.end,
  );

/** The piece that ends with token `last`: of what is an address's and begins with a number, a part or a name. */
function pieceBefore(s: Scan, last: number, small: boolean): Piece {
  let first = last + 1;
  let [numbers, named, parts] = [0, 0, 0];
  for (let k = last; k >= 0 && last - k < MOST_TOKENS; k--) {
    const w = s.word[k] as number;
    const upper = isUpper(s, k);
    let heads = true;
    if (isFigures(s, k)) {
      if (sizeOf(s, k) > 5) break;
      numbers++;
    } else if (
      !isWord(s, k) ||
      (!isBeforeName(s, k) && (((s.cue[k] as number) & ~OWN_CUES) !== 0 || (w & OTHERS) !== 0))
    )
      break;
    else if (isPart(s, k)) parts++;
    else if (isTown(s, k, upper, small)) {
      parts++;
      named++;
    } else if (small && isNamedBy(s, k, Math.max(0, k - 3)) && !isLead(s, k)) named++;
    else if (upper && (w & FIRST) !== 0 && (w & PLACE) === 0 && !isBeforeName(s, k - 1)) break;
    else if (upper && !(isHead(s, k) && isSaid(s, k) && !isBeforeName(s, k - 1))) named++;
    else if (small || !isCased(s, k)) {
      if (((s.cue[k] as number) & C_ADDRESS) !== 0) break;
      // "московская |обл".
      heads = small && !isSaid(s, k) && !isSmall(s, k);
      if (heads) named++;
    } else if (isSmall(s, k)) heads = false;
    else break;
    if (heads) first = k;
    if (k > 0 && (gapKind(s, k - 1) !== IN || isStop(s, k - 1))) break;
  }
  if (first > last) return piece(last, last, NOTHING);
  // '"Kalnāji", ': a house by its name.
  if (
    named > 0 &&
    QUOTE.test(s.text.charAt((s.start[first] as number) - 1)) &&
    QUOTE.test(s.text.charAt(s.end[last] as number))
  )
    return piece(first, last, SURE);
  if (parts > 0 && (numbers > 0 || named > 0)) return piece(first, last, SURE);
  return piece(first, last, parts > 0 || (small && last - first < 4) || named > 0 ? MAYBE : NOTHING);
}

/** "Adresse: |Västra Åliden, …": behind a sign that tells it, or a quotation mark. */
const isTold = (s: Scan, k: number): boolean =>
  isUpper(s, k) && /[:：«“„] ?$/.test(s.text.slice(Math.max(0, (s.start[k] as number) - 2), s.start[k]));
const QUOTE = /["„“”'‘’«»]/;
const isLead = (s: Scan, k: number): boolean => LEADS(s, k) || isSmall(s, k);

/** "Cda. de los |Pirules", "Cara |Lazara 14", "ch. des |Vergers": what the street's name begins with. */
function headOf(s: Scan, from: number, small: boolean): number {
  let i = from;
  // "U7/|22-24 Wattlebird Cres".
  if (
    i > 0 &&
    isFigures(s, i) &&
    s.start[i] === (s.end[i - 1] as number) + 1 &&
    unitAt(s.text, s.end[i - 1] as number) === 47
  )
    return isFigures(s, i - 1) ? i - 1 : i;
  // "Tte. Fariña |1450 c/ Brasil".
  if (
    i > 1 &&
    isFigures(s, i) &&
    gapKind(s, i - 1) === IN &&
    isUpper(s, i - 1) &&
    gapKind(s, i - 2) === IN &&
    RANK(s, i - 2)
  )
    return i - 2;
  if (isFigures(s, i)) return boxBefore(s, i);
  if (small && isVietnamese(s)) return i > 0 && s.text.startsWith("số ", s.start[i - 1]) ? i - 1 : i;
  let head = i;
  // "ullern |terrasse".
  if (
    small &&
    i > 0 &&
    ((s.word[i] as number) & STREET_AFTER) !== 0 &&
    gapKind(s, i - 1) === IN &&
    isWord(s, i - 1) &&
    !isSaid(s, i - 1) &&
    !isSmall(s, i - 1)
  )
    i = head = i - 1;
  // "norra |kåge 114", "øvre |ullern terrasse".
  if (i > 0 && gapKind(s, i - 1) === IN && WHICH(s, i - 1) && (small || isUpper(s, i - 1))) return i - 1;
  // "N64W23110 |Main St": on the grid of Wisconsin.
  if (
    i > 0 &&
    gapKind(s, i - 1) === IN &&
    /^[NSEW]\d{2,5}(?:[NSEW]\d{2,6})?$/.test(s.text.slice(s.start[i - 1], s.end[i - 1]))
  )
    return i - 1;
  if (!isUpper(s, i) && GERMAN_LANE.test(s.text.slice(Math.max(0, (s.start[i] as number) - 5), s.start[i])))
    return i - 1;
  for (let k = i - 1, n = 0; k >= 0 && n < 4 && gapKind(s, k) === IN && !isStop(s, k); k--, n++) {
    const w = s.word[k] as number;
    const cut =
      unitAt(s.text, s.end[k] as number) === 46 && sizeOf(s, k) <= 5 && ((w & (TITLE | GREET)) === 0 || RANK(s, k));
    if (cut || isPart(s, k)) {
      if (isUpper(s, k) || (w & PARTS) !== 0 || cut) head = k;
      continue;
    }
    if (isUpper(s, k) && isBeforeName(s, k - 1)) continue;
    if (
      isUpper(s, k) &&
      isWord(s, k) &&
      (w & (OTHERS | FIRST)) === 0 &&
      (s.cue[k] as number) === 0 &&
      !(isHead(s, k) && isSaid(s, k)) &&
      !isGermanNoun(s, k)
    ) {
      head = k;
      continue;
    }
    // "с. долни |богров".
    if (!isSmall(s, k) && !(small && !isUpper(s, k) && isNamedBy(s, k, Math.max(0, k - 2)))) break;
  }
  return head;
}

/** Where nouns have capitals, one that is said is none of a name's. */
const isGermanNoun = (s: Scan, k: number): boolean =>
  isSaid(s, k) && ((s.word[k] as number) & PLACE) === 0 && (k === 0 || isUpper(s, k - 1) || gapKind(s, k - 1) !== IN);

/** "Case postale |57, 1890 Saint-Maurice". */
function boxBefore(s: Scan, i: number): number {
  let k = i;
  while (k > 0 && i - k < 4 && gapKind(s, k - 1) === IN && BOX(s, k - 1)) k--;
  return k;
}
