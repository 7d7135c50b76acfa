/**
 * One sense in a message: where one given name is told as a thing's by the noun beside it, another one that stands parallel to it, with nothing of a
 * person about it, is a thing as well: "the Oliver wardrobe has 12 screws, but Amelia needs 16", "Passt der Bezug vom Sofa Marlene auch auf die Greta?".
 */
import type { Draft } from "../../../findings.ts";
import { unitAt } from "../../../scan/classes.ts";
import { COMMON, FIRST, GREET, HUMAN_VERB, PERSON_VERB, SIGNOFF, TITLE } from "../../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../../scan/scan.ts";
import {
  COMPARING,
  EQUAL,
  JOINING,
  LEADING,
  LEFT_OUT,
  OF_MEASURES,
  SENT,
  THINGS_DO,
} from "../../../words/one-sense.ts";
import { codedOnce } from "../../code-once.ts";
import { tokenAt } from "../../context.ts";
import { isGood, isThingWord } from "../../thing-nouns.ts";
import { classes, IS_KIN, IS_ROLE } from "../../word-classes.ts";
import { apart, isCased, isUpper, isWord, sameLine } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { saysStock } from "./stocked.ts";
import { names } from "./stops.ts";
import { isThingName } from "./things.ts";

/** Rules that nothing but the name itself spoke for. */
const LOOKS = new Set(
  "person-given person-inside person-model person-beside person-again person-case person-declined person-introduced person-acts person-passed person-spoken person-called".split(
    " ",
  ),
);
/** Of these, what a sentence says as well. */
const SAID = new Set(["person-introduced", "person-acts", "person-passed", "person-spoken"]);

/** Takes out single given names that stand parallel to one that is a thing's. */
export function withoutParallelThings(s: Scan, drafts: Draft[]): void {
  if (!drafts.some((draft) => isSingle(s, draft))) return;
  const told = thingsTold(s, drafts);
  if (told.length === 0) return;
  const gone = new Set<number>();
  const asked = new Set<number>(told);
  for (const draft of drafts) {
    if (asked.size >= MOST_ASKED) break;
    if (!isSingle(s, draft)) continue;
    const k = tokenAt(s, draft.start);
    const hash = s.hash[k] as number;
    if (asked.has(hash) || !isParallel(s, k, SAID.has(draft.rule))) continue;
    asked.add(hash);
    if (!isKnownHere(s, drafts, hash)) gone.add(hash);
  }
  if (gone.size === 0) return;
  let kept = 0;
  for (const draft of drafts)
    if (!(draft.type === "PERSON" && isOneToken(s, draft) && gone.has(s.hash[tokenAt(s, draft.start)] as number)))
      drafts[kept++] = draft;
  drafts.length = kept;
}

const isOneToken = (s: Scan, { start, end }: Draft): boolean => {
  const k = tokenAt(s, start);
  return k < s.count && s.start[k] === start && s.end[k] === end;
};
const isSingle = (s: Scan, draft: Draft): boolean =>
  draft.type === "PERSON" &&
  LOOKS.has(draft.rule) &&
  isOneToken(s, draft) &&
  isUpper(s, tokenAt(s, draft.start)) &&
  isCased(s, tokenAt(s, draft.start));

/** Names that a text may tell as things at most, names that stand parallel to them, and nouns' neighbours that are looked for among what was found. */
const [MOST, MOST_ASKED, MOST_LOOKED_FOR] = [8, 24, 64] as const;

/** Hashes of given names that nobody found, as the noun beside them tells what they are. */
function thingsTold(s: Scan, drafts: readonly Draft[]): number[] {
  const told: number[] = [];
  let looked = 0;
  for (let k = 0; k < s.count && told.length < MOST && looked < MOST_LOOKED_FOR; k++) {
    if (!isUpper(s, k) || !isCased(s, k) || !isWord(s, k)) continue;
    if (((s.word[k] as number) & (FIRST | COMMON)) !== FIRST || told.includes(s.hash[k] as number)) continue;
    if (!isBesideNoun(s, k)) continue;
    looked++;
    if (!isFound(s, drafts, k) && isThingName(s, k, k)) told.push(s.hash[k] as number);
  }
  return told;
}

const isFound = (s: Scan, drafts: readonly Draft[], k: number): boolean =>
  drafts.some((one) => one.type === "PERSON" && one.start <= (s.start[k] as number) && one.end >= (s.end[k] as number));

/** Does a word in small letters, or one for a thing, stand right before the name or behind it, with nothing between? */
const isBesideNoun = (s: Scan, k: number): boolean => isNoun(s, k - 1) || (apart(s, k) && isNoun(s, k + 1));
const isNoun = (s: Scan, k: number): boolean =>
  k >= 0 &&
  k < s.count &&
  (s.end[k] as number) - (s.start[k] as number) >= SHORTEST_NOUN &&
  (!isUpper(s, k) ||
    isGood(s, k) ||
    isThingWord(s, k) ||
    !sameLine(s, k) ||
    k === 0 ||
    /[.!?:] $/.test(s.text.slice((s.start[k] as number) - 2, s.start[k])));
const SHORTEST_NOUN = 3;

/** Is somebody called so in the text: with a family's name, greeted, said to do what only people do, or somebody's own? */
function isKnownHere(s: Scan, drafts: readonly Draft[], hash: number): boolean {
  for (const draft of drafts) {
    if (draft.type !== "PERSON" || (LOOKS.has(draft.rule) && isOneToken(s, draft))) continue;
    for (let k = tokenAt(s, draft.start); k < s.count && (s.start[k] as number) < draft.end; k++)
      if (s.hash[k] === hash) return true;
  }
  for (let k = 0; k < s.count; k++) if (s.hash[k] === hash && isUpper(s, k) && isPersonThere(s, k)) return true;
  return false;
}

function isPersonThere(s: Scan, k: number): boolean {
  const quote = unitAt(s.text, s.end[k] as number);
  if ((quote === 39 || quote === 0x2019) && unitAt(s.text, (s.end[k] as number) + 1) === 115) return true;
  const before = k > 0 && sameLine(s, k) ? k - 1 : -1;
  if (before >= 0 && apart(s, before)) {
    if (((s.word[before] as number) & (TITLE | GREET | SIGNOFF | HUMAN_VERB | PERSON_VERB)) !== 0) return true;
    if (((classes[s.mark[before] as number] as number) & (IS_KIN | IS_ROLE)) !== 0) return true;
  }
  const next = k + 1;
  if (!apart(s, k) || next >= s.count || !sameLine(s, next)) return false;
  if (isUpper(s, next) && ((s.word[next] as number) & TITLE) !== 0) return true;
  return (
    !isUpper(s, next) &&
    !DOES(s, next) &&
    (((s.word[next] as number) & (HUMAN_VERB | PERSON_VERB)) !== 0 || actsAsPerson(s, k))
  );
}

const DOES = names(THINGS_DO);
const isEqual = names(EQUAL);
const isComparing = names(COMPARING);
const isSent = names(SENT);
const isLeading = names(LEADING);
const isJoining = names(JOINING);
const isLeftOut = names(LEFT_OUT);
const isArticle = names(
  "the der die das dem den des le la les l el los las il lo i gli o a os as de het den det η ο το τη την τον az",
);
const MEASURE = codedOnce(
  new RegExp(`^(?: \\p{L}{1,12}){0,2} \\d[\\d.,]{0,6} ?(?:${OF_MEASURES})(?![\\p{L}\\d])`, "u"),
);

/** Does the name at `k` stand as a thing does beside another? */
function isParallel(s: Scan, k: number, said: boolean): boolean {
  let lead = k - 1;
  if (lead < 0 || !sameLine(s, k)) return false;
  const isBare = /^ ["„“«‘']?$/.test(s.text.slice(s.end[lead], s.start[k]));
  const article = isBare && isArticle(s, lead) && !isUpper(s, lead);
  if (article) lead--;
  const before = isBare && lead >= 0 && (!article || apart(s, lead)) ? lead : -1;
  const comparing = before >= 0 && isComparing(s, before);
  if (comparing || (before >= 0 && (isLeading(s, before) || article))) {
    if (holdsEqual(s, k, !comparing)) return !isDoneByPerson(s, k);
    if (comparing && !article && isDoneWith(s, k)) return true;
  }
  if (said) return false;
  if (isDoneByThing(s, k)) return true;
  const clause = unitAt(s.text, (s.start[k] as number) - 2) === 44;
  return (article || clause || (before >= 0 && isJoining(s, before))) && isElliptic(s, k);
}

/** Words of a sentence that are read on either side. */
const REACH = 16;

/** Is something said to be the same, to fit or to differ, in the same sentence, and with `led` nothing sent or told there? */
function holdsEqual(s: Scan, k: number, led: boolean): boolean {
  let is = false;
  for (let n = k - 1; n >= 0 && n >= k - REACH && !endsThere(s, n); n--) {
    if (led && isSent(s, n)) return false;
    is ||= isEqual(s, n);
  }
  for (let n = k + 1; !is && n < s.count && n <= k + REACH && !closesThere(s, n - 1); n++) {
    if (led && isSent(s, n)) return false;
    is = isEqual(s, n);
  }
  return is;
}
const closesThere = (s: Scan, n: number): boolean => unitAt(s.text, s.end[n] as number) === 44 || endsThere(s, n);
const endsThere = (s: Scan, n: number): boolean =>
  /^(?:[.!?]["”»]? |\n)/.test(s.text.slice(s.end[n], (s.end[n] as number) + 3));

/** Nothing but the sentence's end, a number or another clause stands behind. */
const isDoneWith = (s: Scan, k: number): boolean =>
  /^["”»’]?(?:[?.!;),\n]|$)/.test(s.text.slice(s.end[k], (s.end[k] as number) + 2)) && !isDoneByPerson(s, k);
const isDoneByPerson = (s: Scan, k: number): boolean =>
  apart(s, k) && !isUpper(s, k + 1) && actsAsPerson(s, k) && !DOES(s, k + 1);

/** "Clara still fails with code 88", "Zuzia 90 cm", "Femke gewoon werkt": what only things do within three words, or a measure. */
function isDoneByThing(s: Scan, k: number): boolean {
  if (MEASURE.test(s.text.slice(s.end[k], (s.end[k] as number) + 44))) return true;
  for (let n = k + 1, from = k; n < s.count && n <= k + 3 && isNext(s, from, n) && !isUpper(s, n); from = n, n++) {
    if (DOES(s, n) || saysStock(s.hash[n] as number)) return true;
    if (((s.word[n] as number) & (HUMAN_VERB | PERSON_VERB)) !== 0 || isJoining(s, n)) return false;
  }
  return false;
}
const isNext = (s: Scan, from: number, n: number): boolean =>
  sameLine(s, n) && /^["”»’]? $/.test(s.text.slice(s.end[from], s.start[n]));

/** "la Marta no", "а «Егор» ні", "la Beatrice invece mai", "the Edith 14": nothing is said again. */
function isElliptic(s: Scan, k: number): boolean {
  const n = k + 1;
  if (n >= s.count || !isNext(s, k, n)) return false;
  if (((s.shape[n] as number) & HAS_DIGIT) !== 0) return true;
  return (
    isLeftOut(s, n) &&
    (/^(?:[.,;?!)]|$)/.test(s.text.slice(s.end[n], (s.end[n] as number) + 1)) ||
      isLeftOut(s, n + 1) ||
      ((s.shape[n + 1] ?? 0) & HAS_DIGIT) !== 0)
  );
}
