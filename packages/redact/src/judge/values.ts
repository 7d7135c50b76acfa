/**
 * Values by what stands around them: those that no rule found, and doubts about those that a rule did. A sum of small weights over each piece
 * of the text that may be somebody's value, its surroundings and what else the text holds of anybody.
 */
import type { Draft } from "../findings.ts";
import { mannerHere } from "../names/model.ts";
import { isSumAt } from "../recognizers/codes/money.ts";
import { withoutRanges } from "../recognizers/codes/ranges.ts";
import { tokenAt } from "../recognizers/context.ts";
import { withoutLookAlikes } from "../recognizers/look-alikes.ts";
import { withoutCatalogued } from "../recognizers/nobodys/catalogued.ts";
import { withoutNobodys } from "../recognizers/nobodys/nobodys.ts";
import { isAlnum } from "../scan/classes.ts";
import {
  C_BANK,
  C_CARD,
  C_DEVICE,
  C_ID,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_PLATE,
  C_USER,
} from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { DOUBTED_RULES } from "./doubted-rules.generated.ts";
import type { Place } from "./features.ts";
import { MOST, pieceFeatures } from "./piece-features.ts";
import { ODD, type Pieces, piecesOf, WORD } from "./pieces.ts";
import { modelOf, probability, sumOf } from "./sums.ts";
import { addTypes, likeliestType, noTypes } from "./value-types.ts";
import { BIAS, WEIGHTS } from "./value-weights.generated.ts";

const model = modelOf(BIAS, WEIGHTS);
const slots = new Int32Array(MOST);

/** In parts of a logit: chosen on messages that nobody taught. A value begins with a piece that is so sure, and goes on with others in a row that are rather it than not. */
const LEAST = -4;
const LEAST_BESIDE = -32;
/** A value that is lost is read by whoever gets in, one in vain only misses. */
const DOUBTED = -112;

/** Pieces of the longest row that is looked at: a longer one is a table of figures. */
const LONGEST_ROW = 48;

/** What a value found so is worth beside others: the next messages, or a rule, may know more of it. */
const BY_PLACE = 0.7;

/**
 * The findings, with values that were overlooked in the gaps between them.
 * @param taken where rules took something for a value: what others let go of that is nobody's
 */
export function withOverlookedValues(s: Scan, found: Draft[], taken: readonly Place[]): Draft[] {
  if (!mayHoldOdd(s)) return found;
  const pieces = piecesOf(s, found);
  if (!hasWords(pieces)) return found;
  const { language } = mannerHere(s);
  const more: Draft[] = [];
  for (let i = 0; i < pieces.count; i++) {
    if ((pieces.kind[i] as number) < ODD) continue;
    const last = pieces.runLast[i] as number;
    if (last - i < LONGEST_ROW) more.push(...valuesIn(s, pieces, i, last, language));
    i = last;
  }
  return more.length === 0 ? found : [...found, ...somebodys(s, apart(more, taken))].sort((a, b) => a.start - b.start);
}

/** Of drafts in order those that touch none of the places. */
function apart(drafts: readonly Draft[], taken: readonly Place[]): Draft[] {
  const places = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return drafts.filter(({ start, end }) => {
    for (; next < places.length && (places[next] as Place).start < end; next++)
      reach = Math.max(reach, (places[next] as Place).end);
    return reach <= start;
  });
}

/** Without sums, and what rules say to be nobody's, whatever finds it. */
function somebodys(s: Scan, overlooked: readonly Draft[]): Draft[] {
  const drafts = overlooked.filter((draft) => {
    const isFigures = FIGURES.test(s.text.slice(draft.start, draft.end));
    return !isFigures || !(isSumAt(s.text, draft.end) || isBeginning(s.text, draft));
  });
  withoutCatalogued(s.text, drafts);
  withoutNobodys(s, drafts);
  return withoutLookAlikes(s.text, withoutRanges(s, drafts));
}

const FIGURES = /^[\d.,' ]+$/;

/** "use [07700] 900 122": the first figures of a telephone, whose others are rather nobody's. */
const isBeginning = (text: string, { start, end, type }: Draft): boolean =>
  type === "PHONE" && end - start < SHORTEST_PHONE && /^[ -]\d{3}/.test(text.slice(end, end + 4));
const SHORTEST_PHONE = 6;

/** Fewest words that tell anything: a code alone, as people search for one, is whatever it is. */
const FEWEST_AROUND = 2;
function hasWords({ count, kind }: Pieces): boolean {
  let words = 0;
  for (let i = 0; i < count && words < FEWEST_AROUND; i++) if (kind[i] === WORD) words++;
  return words === FEWEST_AROUND;
}

const mayHoldOdd = (s: Scan): boolean => s.unusualCount > 0;

/** Letters and figures of the shortest value, and numbers in words that are one without a figure. */
const SHORTEST = 3;
const FEWEST_WORDS = 3;
function isWhole(text: string, pieces: Pieces, from: number, to: number): boolean {
  if (alnums(text, pieces.start[from] as number, pieces.end[to] as number) < SHORTEST) return false;
  if (to - from >= FEWEST_WORDS - 1) return true;
  for (let i = from; i <= to; i++) if (pieces.kind[i] === ODD) return true;
  return false;
}

/** Values among the pieces in a row from `first` to `last`. */
function valuesIn(s: Scan, pieces: Pieces, first: number, last: number, language: number): Draft[] {
  const values: Draft[] = [];
  let from = first;
  let types = noTypes();
  let best = Number.NEGATIVE_INFINITY;
  const close = (end: number): void => {
    if (best >= LEAST && isWhole(s.text, pieces, from, end))
      values.push({
        start: pieces.start[from] as number,
        end: pieces.end[end] as number,
        type: likeliestType(types),
        score: BY_PLACE * probability(best),
        rule: "value-overlooked",
      });
    from = end + 2;
    types = noTypes();
    best = Number.NEGATIVE_INFINITY;
  };
  for (let i = first; i <= last; i++) {
    const count = pieceFeatures(s, pieces, i, language, "", slots);
    const sum = sumOf(model, slots, count);
    if (sum < LEAST_BESIDE) {
      close(i - 1);
      continue;
    }
    best = Math.max(best, sum);
    addTypes(types, slots, count);
  }
  close(last);
  return values;
}

/** Tokens around a finding that tell of it. */
const AROUND = 64;

/**
 * The findings without values that a rule believes to be somebody's, and what stands around them tells to be nobody's.
 * @param found in order, not overlapping
 */
export function withoutDoubtedValues(s: Scan, found: Draft[]): Draft[] {
  if (!found.some((draft) => mayBeDoubted(s, draft))) return found;
  let kept = found;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const left = kept.filter((draft, n) => !mayBeDoubted(s, draft) || certainty(s, kept, n) >= DOUBTED);
    if (left.length === kept.length) break;
    kept = left;
  }
  return kept;
}

const MOST_TURNS = 4;

/**
 * Of rules that messages have shown to be wrong often; but not what its own beginning, the key before it or the head of its column tells to be
 * what it is, nor an address on the Internet: whose machine it is no word says.
 */
const mayBeDoubted = (s: Scan, draft: Draft): boolean =>
  DOUBTED_RULES.has(draft.rule) &&
  draft.rule !== COLUMN &&
  draft.type !== "IP" &&
  !isKeyed(s, draft) &&
  !isDialled(s.text, draft);

/** The head that names a value stands far above it, out of what is looked at: doubted, the column's lower cells would stay. */
const COLUMN = "table-column";

/** "0551 20 8834", "+49 …": a number as it is dialled, with what is dialled before it. */
function isDialled(text: string, { type, start, end }: Draft): boolean {
  return type === "PHONE" && /^\(?[+0]/.test(text.slice(start, end));
}

/** Cues of what is somebody's. */
const PERSONAL = C_PHONE | C_ID | C_PASSPORT | C_PLATE | C_BANK | C_CARD | C_PASSWORD | C_ONE_TIME | C_DEVICE | C_USER;

/** "serial=…", "<hw_serial>…", "VIN: …": behind the key that names it. */
function isKeyed(s: Scan, { start }: Draft): boolean {
  const key = tokenAt(s, start) - 1;
  if (key < 0) return false;
  const joint = s.text.slice(s.end[key], start);
  const cue = s.cue[key] as number;
  return joint.includes(" ") ? (cue & PERSONAL) !== 0 && /^[:=]/.test(joint) : cue !== 0 && joint !== "";
}

/** Of the surest of the draft's pieces; of what is told in words, none. */
function certainty(s: Scan, drafts: readonly Draft[], n: number): number {
  const { start, end, rule } = drafts[n] as Draft;
  const first = tokenAt(s, start);
  const pieces = piecesOf(
    s,
    others(drafts, n),
    Math.max(0, first - AROUND),
    Math.min(s.count, tokenAt(s, end) + AROUND),
  );
  const { language } = mannerHere(s);
  let best = Number.NEGATIVE_INFINITY;
  let told = 0;
  for (let i = 0; i < pieces.count; i++) {
    const from = pieces.start[i] as number;
    const to = pieces.end[i] as number;
    if ((pieces.kind[i] as number) < ODD || from >= end || start >= to) continue;
    told += alnums(s.text, Math.max(from, start), Math.min(to, end));
    best = Math.max(best, sumOf(model, slots, pieceFeatures(s, pieces, i, language, rule, slots)));
  }
  return told * 2 > alnums(s.text, start, end) ? best : Number.POSITIVE_INFINITY;
}

/** The drafts near number `n`, without it. */
function others(drafts: readonly Draft[], n: number): Place[] {
  return [...drafts.slice(Math.max(0, n - AROUND), n), ...drafts.slice(n + 1, n + 1 + AROUND)];
}

function alnums(text: string, from: number, to: number): number {
  let count = 0;
  for (let p = from; p < to; p++) if (isAlnum(text.charCodeAt(p))) count++;
  return count;
}
