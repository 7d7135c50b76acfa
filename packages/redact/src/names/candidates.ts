/** Which words the name model is asked about: a cheap gate before the sum of weights, the same in training and in use. */
import { CYRILLIC, GREEK, LATIN } from "../scan/classes.ts";
import {
  AFTER_TITLE,
  COMMON,
  FIRST,
  GREET,
  LAST,
  MONTH,
  PERSON_BEFORE,
  PERSON_VERB,
  PHRASE_END,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
} from "../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan } from "../scan/scan.ts";
import type { Lists, Manner } from "./features.ts";

/** Words that announce or follow a person: beside them a word without a capital may be a name. */
const BESIDE = GREET | SIGNOFF | TITLE | PERSON_BEFORE | PHRASE_END;

export function maybeName(s: Scan, i: number, lists: Lists, manner: Manner): boolean {
  const shape = s.shape[i] as number;
  if ((shape & (HAS_LETTER | HAS_DIGIT | IS_DENSE)) !== HAS_LETTER) return false;
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (size < 2 || size > 24) return false;
  const w = s.word[i] as number;
  const listed = (w & (FIRST | LAST)) !== 0;
  if (!listed && ((w & (COMMON | MONTH | TITLE | STREET_AFTER | STREET_BEFORE)) !== 0 || s.cue[i] !== 0)) return false;
  if (tied(s, i)) return false;
  const script = s.script[i] as number;
  const hash = s.hash[i] as number;
  if (script !== LATIN && script !== CYRILLIC && script !== GREEK) return (w & (GREET | SIGNOFF | AFTER_TITLE)) === 0;
  if ((shape & FIRST_UPPER) !== 0) {
    if (listed) return true;
    const census = lists.given(hash) || lists.family(hash);
    // Shouted text and codes: only what a list of names holds.
    if ((shape & ALL_UPPER) !== 0) return census && !lists.english(hash);
    return !opensSentence(s, i) || census || !lists.english(hash);
  }
  if ((w & (GREET | SIGNOFF)) !== 0 || ((w & COMMON) !== 0 && (w & FIRST) === 0)) return false;
  if (listed && (w & COMMON) === 0) return true;
  if (size < 3 || lists.english(hash)) return false;
  if (lists.given(hash)) return true;
  const before = i > 0 ? (s.word[i - 1] as number) : BESIDE;
  if ((before & BESIDE) !== 0) return true;
  if ((before & (FIRST | LAST)) !== 0 && (before & COMMON) === 0) return true;
  if (i > 1 && ((s.word[i - 2] as number) & BESIDE) !== 0) return true;
  if (i + 1 < s.count && ((s.word[i + 1] as number) & PERSON_VERB) !== 0) return true;
  return i + 1 >= s.count || (manner.lower && i < 5);
}

function opensSentence(s: Scan, i: number): boolean {
  if (i === 0 || ((s.shape[i] as number) & LINE_START) !== 0) return true;
  const c = s.text.charCodeAt((s.start[i] as number) - 2);
  return c === 46 || c === 33 || c === 63;
}

/** Part of a path, address, domain, handle or identifier. */
function tied(s: Scan, i: number): boolean {
  const before = s.text.charCodeAt((s.start[i] as number) - 1);
  const after = s.text.charCodeAt(s.end[i] as number);
  if (before === 64 || before === 95 || before === 92 || before === 46 || before === 35 || before === 36) return true;
  if (after === 95 || after === 64 || after === 92 || after === 61) return true;
  if (before === 47 && s.text.charCodeAt((s.start[i] as number) - 2) > 32) return true;
  return after === 46 && i + 1 < s.count && s.start[i + 1] === (s.end[i] as number) + 1;
}
