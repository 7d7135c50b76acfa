/**
 * What of a name stands beside the part of it that was found: "dan kowalczyk", "Mei Tanaka-Boyd", "Ab de Wilde", "Jasminder (Jas) Sandhu-Birch",
 * "Куропаткин Ермолай Гаврилович", "勅使河原 斗真（てしがわら）", "CASTELLANOS/RAUL EDUARDO".
 */

import type { Draft } from "../../findings.ts";
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, spelled } from "../../names/ordinary-words.ts";
import { CLASS, CYRILLIC, isLetter, UPPER, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, GREET, LAST, MONTH, ORG, PARTICLE, PLACE, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { sizeOf, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { sentenceStart } from "./name-places.ts";
import { isUpper, isWord, sameLine } from "./name-tokens.ts";
import { isVietnameseFamily } from "./names-vietnamese.ts";
import { smallRunEnd } from "./small-runs.ts";

const NOBODY = ORG | GREET | SIGNOFF | TITLE;
const MOST = 64;

/** Lengthens the drafts of people, once all are made. */
export function namesGrow(scan: Scan, drafts: readonly Draft[]): void {
  const { text } = scan;
  let people = 0;
  for (const draft of drafts) {
    if (draft.type !== "PERSON") continue;
    if (++people > MOST) return;
    before(scan, draft, drafts);
    inSmall(scan, draft);
    // "（てしがわら）": how it is read.
    const read = READING.exec(text.slice(draft.end, draft.end + 16));
    if (read !== null && /\p{sc=Han}$/u.test(text.slice(draft.start, draft.end))) draft.end += read[0].length;
    const initial = INITIAL.exec(text.slice(draft.end, draft.end + 20));
    if (initial !== null) draft.end += initial[0].length;
    tied(scan, draft);
    const given = MIDDLE.test(text.slice(Math.max(draft.start, draft.end - 8), draft.end))
      ? GIVEN_BEHIND.exec(text.slice(draft.end, draft.end + 20))
      : null;
    if (given !== null) draft.end += given[0].length;
    const short = NICKNAME.exec(text.slice(draft.end, draft.end + 20));
    const on = short === null ? -1 : draft.end + short[0].length;
    const rest = on < 0 ? undefined : drafts.find(({ type, start }) => type === "PERSON" && start === on);
    if (rest !== undefined) draft.end = rest.end;
  }
}

/** Vietnam's middle names, which end none: "nguyễn thị thu". */
const MIDDLE = edged(/ (?:thị|văn|đình|hữu)$/iu);
const GIVEN_BEHIND = /^ [\p{L}\p{M}]{2,7}(?: \p{Lu}[\p{L}\p{M}]{1,6})?(?![\p{L}\p{M}\d])/u;

/** Over names that signs divide: "Лук'янова Дар'я", "Lindgren/Sjö" and "بهزاد کریم‌نژاد" */
function tied(s: Scan, draft: Draft): void {
  const { text } = s;
  const before = text.slice(Math.max(0, draft.start - 24), draft.start);
  const family = before.endsWith(" ") ? OVER_APOSTROPHE.exec(before) : null;
  if (family !== null) draft.start -= (family[1] as string).length;
  const behind = text.slice(draft.end, draft.end + 36);
  const hit = APOSTROPHE.exec(behind) ?? PERSIAN.exec(behind);
  if (hit !== null) draft.end += hit[0].length;
  const other = SHARED.exec(behind);
  if (other !== null && isFamilyWord(s, tokenAt(s, draft.end))) draft.end += other[0].length;
}

const OVER_APOSTROPHE = edged(
  /(?:^|[^\p{L}\d'’ʼ])(\p{Lu}[\p{sc=Cyrillic}]{0,8}['’ʼ]\p{sc=Cyrillic}{1,10}(?:ко|ськ(?:ий|а|ого|ої)|цьк(?:ий|а|ого|ої)|ук|юк|ець|ик|ич|ів|ін|ова|ева) )$/u,
);
const APOSTROPHE = edged(
  /^ \p{Lu}\p{sc=Cyrillic}{0,10}['’ʼ]\p{sc=Cyrillic}{1,14}(?: \p{Lu}\p{sc=Cyrillic}{2,10}(?:вич|вна))?(?!\p{L})/u,
);
const PERSIAN = edged(
  /^ [\p{sc=Arabic}\u200c]{2,12}\u200c?(?:پور|زاده|نژاد|نیا|وند|منش|پناه|خواه|فرد?)(?![\p{L}\u200c])/u,
);
const SHARED = edged(/^ ?\/ ?\p{Lu}\p{Ll}{1,15}(?:[ -]\p{Lu}\p{Ll}{1,15})?(?=["”»')]?(?:[\s.,;:]|$))/u);

/** A family's name by some list or by its looks, or a word that no list holds. */
function isFamilyWord(s: Scan, k: number): boolean {
  const w = k < s.count ? (s.word[k] as number) : ORG;
  if ((w & (ORG | PLACE | MONTH | GREET | SIGNOFF | COMMON)) !== 0 && (w & LAST) === 0) return false;
  if ((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE) || (s.cue[k] as number) !== 0) return false;
  return (w & LAST) !== 0 || (!isOrdinary(s, k) && (LISTS(s.hash[k] as number) & DICTIONARY) === 0);
}

/** "jeg hedder asbjørn lund rismann": a name in small letters behind what says that one follows, over the rest of it. */
function inSmall(s: Scan, draft: Draft): void {
  const first = unitAt(s.text, draft.start);
  if (!SAYS_NAME.has(draft.rule) || !isLetter(first) || CLASS[first] === UPPER) return;
  const next = unitAt(s.text, draft.end);
  if (next !== 32 && next !== 45) return;
  const k = tokenAt(s, draft.end);
  const last = smallRunEnd(s, k);
  if (last >= k) draft.end = s.end[last] as number;
}
const SAYS_NAME: ReadonlySet<string> = new Set(["person-introduced", "person-field", "person-title", "person-titled"]);

const READING = edged(/^ ?[(（][ぁ-んァ-ヶー 　]{2,12}[)）]/u);
/** "зинаида п.", "נתנאל ב. אוחיון": the family's letter in small, and one between names in scripts without capitals. */
const INITIAL = edged(
  /^ [\p{sc=Hebrew}]['׳]?\. [\p{sc=Hebrew}]{2,14}(?!\p{L})|^ (?!a\.|p\.m|и\.|в\.|с\.|г\.)\p{Ll}\.(?=[\s,;)]|$)/u,
);
const NICKNAME = edged(/^ [("“'«][\p{L}'’.-]{2,12}[)"”'»] /u);

/** Over one word before the draft, or over a particle and one word. */
function before(s: Scan, draft: Draft, drafts: readonly Draft[]): void {
  const i = tokenAt(s, draft.start);
  if (i < 1 || s.start[i] !== draft.start || !sameLine(s, i)) return;
  // "Frau v. d. Heyden", "Mrs ap Gwilym".
  const led =
    isUpper(s, i) && LED_LAST.includes(s.text.charAt(draft.start - 2))
      ? LED_SHORT.exec(s.text.slice(Math.max(0, draft.start - 12), draft.start))
      : null;
  if (led !== null) {
    draft.start -= (led[1] as string).length;
    return;
  }
  if (!isBeside(s, i)) return;
  let k = i - 1;
  // "Ab de Wilde".
  if (k > 0 && ((s.word[k] as number) & PARTICLE) !== 0 && !isUpper(s, k) && isBeside(s, k) && isUpper(s, i)) k--;
  // "Familienname: von Tresckow".
  if (k === i - 1 && ((s.word[k] as number) & PARTICLE) !== 0 && !isUpper(s, k) && opensValue(s, k)) {
    draft.start = s.start[k] as number;
    return;
  }
  if (!isWord(s, k) || sizeOf(s, k) < (isUpper(s, k) ? 2 : 3)) return;
  // "siobhan ni dhomhnaill".
  const joined = k > 0 && isBeside(s, k) && OF(s, k) ? personThatEnds(drafts, s.end[k - 1] as number) : undefined;
  if (joined !== undefined) draft.start = joined.start;
  if (personThatEnds(drafts, s.end[k] as number) !== undefined) return;
  if (isGiven(s, k, i, draft) || isFamily(s, k, draft)) draft.start = s.start[k] as number;
}

/** What the words below end in. */
const LED_LAST = ".dtpbhuªlo";
const LED_SHORT = edged(
  /(?:^|[\s(])((?:v\. ?d\.|v\/d|v\.|van ['’]t|in ['’]t|ap|ab|ferch|zu|d\. ?l\.|(?:Th|Chr|Ph|Wm|Geo|Jos|Chas|Thos|Ant|Mich|M\.?ª|Mª|Fco|Joh|Gg|Hch|Wilh|Friedr)\.?) )$/u,
);
const opensValue = (s: Scan, k: number): boolean =>
  !sameLine(s, k) || /[:："“«] ?$/.test(s.text.slice(Math.max(0, (s.start[k] as number) - 2), s.start[k]));
const personThatEnds = (drafts: readonly Draft[], at: number): Draft | undefined =>
  drafts.find(({ type, end }) => type === "PERSON" && end === at);
const OF = spelled("ni nic ó mac mc bin bint binti ibn ould");
/** Articles that families are called by, with their capital. */
const LED = spelled("Zé Lo La Li Le Di De Da Del Dal Della Al El Ben Bin Abu Mac Mc Van Von Ter Ten Dos Das Du");

const isBeside = (s: Scan, i: number): boolean =>
  sameLine(s, i) && s.start[i] === (s.end[i - 1] as number) + 1 && unitAt(s.text, s.end[i - 1] as number) === 32;

/** A given name written as the rest is; a short word with a capital within a sentence. */
function isGiven(s: Scan, k: number, i: number, { end }: Draft): boolean {
  const w = s.word[k] as number;
  // "Cù Huy Cường": of which the family's name is a word elsewhere.
  if (isVietnameseFamily(s, k) && isUpper(s, k) && isUpper(s, i) && s.text.slice(s.start[i], end).includes(" "))
    return true;
  if (LED(s, k) && k > 0 && isUpper(s, i)) return !sentenceStart(s, k);
  if (
    (w & NOBODY) !== 0 ||
    (w & (MONTH | FIRST)) === MONTH ||
    ((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) !== 0
  )
    return false;
  if (isUpper(s, k) !== isUpper(s, i) || ((s.shape[k] as number) & ALL_UPPER) !== ((s.shape[i] as number) & ALL_UPPER))
    return false;
  // What stands alone so far: more than one word has its given name.
  if (s.text.slice(s.start[i], end).includes(" ")) return false;
  if ((w & FIRST) !== 0) return !isOrdinary(s, k) && ((w & PLACE) === 0 || isUpper(s, k));
  return k < i - 1 && isUpper(s, k) && (w & COMMON) === 0 && !isOrdinary(s, k);
}

const SURNAME = /(?:[оеё]в|[иы]н|ск[аи][йя]|цк[аи][йя]|ко|ук|юк|ич|ян|дзе|швили|[оеё]ва|[иы]на|ая|их|ых)$/u;
const PATRONYMIC = /(?:вич|вна|чна|ична|івна|йович|ович)$/u;

/** A family's name before given name and patronymic. */
function isFamily(s: Scan, k: number, { start, end }: Draft): boolean {
  if (s.script[k] !== CYRILLIC || !isUpper(s, k)) return false;
  const words = s.text.slice(start, end).split(" ");
  const name = s.text.slice(s.start[k], s.end[k]);
  return (
    words.length === 2 &&
    PATRONYMIC.test(words[1] as string) &&
    SURNAME.test(name) &&
    ((s.word[k] as number) & (NOBODY | COMMON)) === 0 &&
    !isOrdinary(s, k)
  );
}

/** "CASTELLANOS/RAUL EDUARDO MR", "2.MENDONCA/ETHAN MSTR": how airlines write whoever flies. */
const FLIER =
  /(?<![\p{L}\d/])(\p{Lu}{2,}(?:[- ]\p{Lu}{2,})?\/\p{Lu}{2,}(?: (?!MR|MRS|MS|MISS|MSTR|CHD|INF|DR)\p{Lu}{2,}){0,2})(?= (?:MR|MRS|MS|MISS|MSTR|CHD|INF|DR)(?!\p{L})|[<"|]|\s*$|\n| \(?(?:ADT|CHD))/gu;

/** Has a stroke a capital on either side? */
function isBetweenCapitals(text: string): boolean {
  for (let p = text.indexOf("/"); p >= 0; p = text.indexOf("/", p + 1))
    if (CLASS[unitAt(text, p - 1)] === UPPER && CLASS[unitAt(text, p + 1)] === UPPER) return true;
  return false;
}

export function fliers(scan: Scan, drafts: readonly Draft[], emit: (start: number, end: number) => void): void {
  if (!isBetweenCapitals(scan.text)) return;
  let hits = 0;
  for (const { 0: hit, index } of all(FLIER, scan.text)) {
    if (++hits > MOST) return;
    const end = index + hit.length;
    const titled = /^ (?:MR|MRS|MS|MISS|MSTR|CHD|INF)/.test(scan.text.slice(end, end + 6));
    if (titled || drafts.some(({ type, start, end: to }) => type === "PERSON" && start >= index && to <= end))
      emit(index, end);
  }
}
