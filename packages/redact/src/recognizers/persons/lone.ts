/**
 * A name that nothing speaks for but its looks, in a text that holds nothing else of anybody's: in quotes it is what something is called
 * ("the module «Ludvig»"), and beside sizes, versions and what programs write it is a thing's ("Winston prints [object Object] since 3.11.0").
 */
import type { Draft } from "../../findings.ts";
import { C_NAME, C_USER, C_VERSION, HUMAN_VERB, PERSON_BEFORE, PERSON_VERB } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { tokenAt } from "../context.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { apart } from "./name-tokens.ts";
import { names } from "./things/stops.ts";

/** By its looks, or by its place in a sentence, and not by what is said of it. */
const BY_LOOKS = new Set([
  "person-given",
  "person-family",
  "person-model",
  "person-inside",
  "person-listed",
  "person-beside",
]);
/** A note of a few words tells people in as few. */
const SHORTEST = 48;
/** Sizes and releases say what a text is about from its first part on. */
const LONGEST = 2000;
const [BEFORE, BEHIND] = [4, 4];
/** "gave it to Ottoline", "found by Rosamund": things are given and done so to and by somebody. */
const BY = names(
  "a by with to mit avec con com met med przez par door av af с со із з зі ile مع עם dengan oleh với bởi cho cu cùng kanssa",
);
/** "нашла Людмила", "kupiła Bożena", "l'ha preso Ornella". */
const DID = /(?:\p{L}{2}(?:ła|ął|ał|ił|ла|ил|ал|нял)|(?:^|[ '’])(?:ha|hat|a) \p{Ll}{2,}(?:to|so|é|ado|ido)) $/u;
const LONGEST_VERB = 24;
/** Of people alone, in languages that have others for things. */
const PRONOUN = names("he she him her his hers han hon hun henne hende ham hans hennes hendes hän hänen");
/** "14 cm", "50 гр", "60 x 80", "3.11.0", "DEBUG". */
const OF_THINGS =
  /(?<![\d.,])\d[\d.,]{0,8} ?(?:[cmk]m|[km]?g|[dcm]?l|k?[WV]|[kMG]?Hz|[kMGT]i?B|m?Ah|bar|dB|px|dpi|inch|Zoll|°[CF]|см|мм|кг|гр?|мл|л|Гб|ГБ|МБ|ס"מ|גרם|סמ|ליטר|سم|غرام|جرام|كغ|लीटर|सेमी|ग्राम|किलो|গ্রাম|সেমি|克|毫升|厘米|公斤|毫米|センチ|グラム|인치|그램|리터|กรัม|ซม)(?![\p{L}\d])|(?<![\d.,])\d{1,4} ?[x×х] ?\d{1,4}(?!\d)|(?<![\d.,])\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d])|(?<!\p{L})(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL|TRACE|[A-Za-z]+(?:Exception|Error)|Traceback)(?!\p{L})/u;

/** Is all that was found such a name? */
export function isLone(s: Scan, found: readonly Draft[]): boolean {
  if (found.length === 0 || s.text.length < SHORTEST) return false;
  for (const draft of found) if (!BY_LOOKS.has(draft.rule) || isSpokenOf(s, draft)) return false;
  if ((s.cues & (C_NAME | C_USER)) === 0 && found.every((draft) => isInQuotes(s.text, draft))) return true;
  return found.every((draft) => stops(s.text, draft.end)) && isAboutThings(s);
}

/** "Gloria sees no bills since 3.2.1": who goes on to do something is somebody. */
const stops = (text: string, end: number): boolean => !/^['’]?\p{L}? \p{L}/u.test(text.slice(end, end + 4));

function isAboutThings(s: Scan): boolean {
  if (!s.hasDigit || ((s.cues & C_VERSION) === 0 && !OF_THINGS.test(s.text.slice(0, LONGEST)))) return false;
  for (let k = 0; k < s.count; k++) if (PRONOUN(s, k)) return false;
  return true;
}

const OPENS = /(?<![\p{L}\d,.!?])["“„«»‘‚「『《][^"”“»«」』》.!?/\n]{0,16}$/u;
const CLOSES = /^[^"”“»«」』》.!?/\n]{0,16}["”“»«’‘」』》](?!\p{L}{3})/u;
const REACH = 17;

/** Is it what stands in quotes, or a word of it? */
const isInQuotes = (text: string, { start, end }: Draft): boolean =>
  OPENS.test(text.slice(Math.max(0, start - REACH), start)) && CLOSES.test(text.slice(end, end + REACH));

/** "for Gloria", "ask Gloria", and not "de", which is of things as well. */
const isBefore = (s: Scan, k: number): boolean =>
  k >= 0 &&
  ((s.word[k] as number) & PERSON_BEFORE) !== 0 &&
  (s.end[k] as number) - (s.start[k] as number) >= SHORTEST_BEFORE;
const SHORTEST_BEFORE = 3;

/** Does anything near the name speak of a person? */
function isSpokenOf(s: Scan, { start, end }: Draft): boolean {
  const first = tokenAt(s, start);
  let last = first;
  while (last + 1 < s.count && (s.start[last + 1] as number) < end) last++;
  if (
    (apart(s, first - 1) && (BY(s, first - 1) || isBefore(s, first - 1))) ||
    DID.test(s.text.slice(Math.max(0, start - LONGEST_VERB), start))
  )
    return true;
  const isPart = (k: number): boolean => ((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) !== 0;
  for (let k = first - 1; k >= 0 && k >= first - BEFORE; k--) if (isPart(k)) return true;
  for (let k = last + 1; k < s.count && k <= last + BEHIND; k++)
    if (isPart(k) || ((s.word[k] as number) & HUMAN_VERB) !== 0) return true;
  const next = last + 1;
  return (
    next < s.count && ((s.shape[next] as number) & LINE_START) === 0 && ((s.word[next] as number) & PERSON_VERB) !== 0
  );
}
