/**
 * Of what was taken for somebody's name the name alone: "Frau Müller", "Müller" and "Clientul Müller" are one person with one stand-in, and
 * "Frau [PERSON·k7f2q9xa]" still says how to address her.
 */
import type { Draft } from "../../findings.ts";
import { FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { spelled } from "../../names/ordinary-words.ts";
import { MASK } from "../../scan/classes.ts";
import { endings } from "../../scan/endings.ts";
import { AFTER_TITLE, FIRST, GREET, LAST, PARTICLE, PERSON_BEFORE, TITLE } from "../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../scan/scan.ts";
import { tokenAt } from "../context.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { sentenceStart } from "./name-places.ts";
import { isCased, isInitial, isUpper } from "./name-tokens.ts";
import { VIETNAMESE } from "./names-vietnamese.ts";

/** What may be part of a name is kept: "Don", "Graf", "van". */
const NAME = FIRST | LAST | PARTICLE;
const BEFORE = TITLE | PERSON_BEFORE | GREET;
const BEHIND = TITLE | AFTER_TITLE;

/** Moves the ends of a person's finding to the first and the last word of the name, where any of it is left. */
export function withoutTitles(s: Scan, draft: Draft): void {
  let first = tokenAt(s, draft.start);
  if (s.start[first] !== draft.start) return;
  let last = first;
  while (last + 1 < s.count && (s.end[last + 1] as number) <= draft.end) last++;
  const from = first;
  const to = last;
  if (first < last && (isVerbBefore(s, first) || isVietnameseVerb(s, first))) first++;
  const before = draft.rule === "known-name" ? TITLE : BEFORE;
  while (first < last && isBefore(s, first, before)) first++;
  while (first < last && isBehind(s, last)) last--;
  if (first > from) draft.start = s.start[first] as number;
  if (last < to) draft.end = s.end[last] as number;
}

/**
 * "Frau " before somebody found by a surer rule: what is left of a finding that went on there. Or before somebody who was found when the text was
 * read first, "Ing. [PERSON·1]" under a letter: nobody stands there but them.
 */
export function isTitleOf(s: Scan, draft: Draft, next: Draft | undefined): boolean {
  if (!(next?.type === "PERSON" && next.start === draft.end) && !isBeforeStandIn(s, draft.end)) return false;
  const first = tokenAt(s, draft.start);
  return s.start[first] === draft.start && (s.end[first] as number) <= draft.end && isAddress(s, first, draft.end);
}

/** Stands what took the place of a value here, behind a stop and a blank at most? */
function isBeforeStandIn(s: Scan, at: number): boolean {
  const stop = s.text.charCodeAt(at) === STOP ? at + 1 : at;
  return s.text.charCodeAt(s.text.charCodeAt(stop) === BLANK ? stop + 1 : stop) === MASK;
}
const STOP = 46;
const BLANK = 32;

function isAddress(s: Scan, from: number, end: number): boolean {
  for (let i = from; i < s.count && (s.end[i] as number) <= end; i++)
    if (((s.word[i] as number) & TITLE) === 0 || ((s.word[i] as number) & NAME) !== 0) return false;
  return true;
}

/** @param before what is no name there; of a name that is known its titles alone: "Fran Lombardi" is somebody, whatever "från" says. */
function isBefore(s: Scan, i: number, before: number): boolean {
  const word = s.word[i] as number;
  if ((word & NAME) !== 0 || VIETNAMESE(s, i) || isDense(s, i) || isInitial(s, i) || ZE(s, i)) return false;
  // "chú Ba bảo vệ": written as a name, and what follows is not.
  if (isUpper(s, i) && isCased(s, i + 1) && !isUpper(s, i + 1)) return false;
  if (before === TITLE) return (word & TITLE) !== 0;
  return (word & before) !== 0 || ((classes[s.mark[i] as number] as number) & (IS_KIN | IS_ROLE)) !== 0;
}

/** "Volala Jasmína", "Звонила Лилия": what was done opens the sentence, before a listed given name. */
function isVerbBefore(s: Scan, i: number): boolean {
  if (!isCased(s, i) || !sentenceStart(s, i) || !isUpper(s, i) || ((s.word[i + 1] as number) & FIRST) === 0)
    return false;
  if (((s.word[i] as number) & NAME) !== 0 || (LISTS(s.hash[i] as number) & (GIVEN | FAMILY)) !== 0) return false;
  return VERB(s.text, s.start[i] as number, s.end[i] as number, LEAST_BEFORE_ENDING) !== 0;
}
const VERB = endings([
  [
    "ala ila ela ěla yla lal ral sal tal nal čal dal zval il ał ała ił iła yła ала ила ела яла ыла ула ал ил ел ял ыл ав ив ів ла ли",
    1,
  ],
]);
const LEAST_BEFORE_ENDING = 2;

/** "Nhờ Lương Gia Bảo gọi lại": what is asked of somebody, before the family's name. */
const isVietnameseVerb = (s: Scan, i: number): boolean => ASKED_OF(s, i) && VIETNAMESE(s, i + 1);
const ASKED_OF = spelled("Nhờ Tìm Kêu Đưa Nhắc Mời Đón Chờ Đợi Hỏi");

/** "Zé Carlos": José. */
const ZE = spelled("Zé");

function isBehind(s: Scan, i: number): boolean {
  const word = s.word[i] as number;
  return (word & NAME) === 0 && (word & BEHIND) !== 0 && !isDense(s, i) && !isInitial(s, i);
}

const isDense = (s: Scan, i: number): boolean => ((s.shape[i] as number) & IS_DENSE) !== 0;
