/**
 * Who is named beside somebody: "ask Peter or Hope", "запитайте Тараса або Любу", "spoke to julia and seun", "Jaspreet / Will / Hope",
 * "neither Julia nor Ernst". Read once all names of a text are known: whatever told the one tells the other.
 */
import type { Draft, Emit } from "../../findings.ts";
import { isWordPart } from "../../known/word-names.ts";
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, mannerHere, nameScore } from "../../names/model.ts";
import { isGerman, isOrdinary, isOrdinaryAnywhere, mayDecline, spelled } from "../../names/ordinary-words.ts";
import { isLetter, unitAt } from "../../scan/classes.ts";
import {
  AMBIGUOUS,
  COMMON,
  FIRST,
  GREET,
  HUMAN_VERB,
  LAST,
  MONTH,
  ORG,
  PERSON_VERB,
  PLACE,
  SIGNOFF,
  TITLE,
  wordBits,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isCalled } from "../../words/short-forms.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { hashFlags } from "../stem-flags.ts";
import { DOES } from "./does.ts";
import { glued, sentenceStart, townEnd } from "./name-places.ts";
import { isCased, isInitial, isUpper, isWord, nameEnd, sameLine } from "./name-tokens.ts";
import { actsAsPerson } from "./predicate.ts";
import { isSurelySpokenOf, isWordName } from "./spoken-of.ts";
import { DOUBTFUL, stemBits } from "./stems.ts";
import { isDeskWord } from "./things/desks.ts";
import { isThingName, isThingNoun } from "./things/things.ts";

const [JOINT, TO, SLANG] = [1, 2, 4] as const;
const flagsOf = hashFlags([
  [
    JOINT,
    `and or nor und oder noch sowie et ou ni y o u e ed né od nem en of noch och eller og nebo či a i lub albo oraz ani alebo és vagy meg sem és și sau nici ili te niti in ali ja tai eikä sekä
    и или або чи й та ні ни и или и/или нито και ή ούτε ve veya ya da dan atau và hoặc un vai ir ar arba või ega ja`,
  ],
  [
    TO,
    `to with by from the mit von bei dem den der die zu à avec de la le l' a al con la el da do o os as com ao à met de aan van med till til z ze s se so do na k ke u cu lui pe la sa od с со у от до к з із зі від до στον στην στη τον την με dengan ke su ar`,
  ],
  [
    SLANG,
    "kiya kiye hua hui gaya gayi diya liya co all al etc smth sth smb sb thx pls plz tbh idk idc imo rn asap ppl gang stuff others everyone anyone nobody x xx xxx lol lmao haha ty tks ok okay bzw evtl ggf usw mfg lg vg svp stp cdt cie qqn qqch slt bjs obg vc tb tbm enz ofzo evt ngn nån nåt osv mm atd apod itd itp stb kb etc итд итп др пр т",
  ],
]);

/** Names of one text that others are looked for beside. */
const MOST = 64;
/** Of one row. */
const MOST_IN_ROW = 6;
/** What no name is that only its place tells. */
export const NOBODY = COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | TITLE | PERSON_VERB | HUMAN_VERB;

export function besideNames({ scan: s, emit }: Context, drafts: readonly Draft[]): void {
  const known = drafts.length;
  const { text } = s;
  let [start, end] = [-1, -1];
  for (let n = 0, people = 0; n < known && people < MOST; n++) {
    const draft = drafts[n] as Draft;
    // Several rules may have told the same name.
    if (draft.type !== "PERSON" || (draft.start === start && draft.end === end)) continue;
    people++;
    [start, end] = [draft.start, draft.end];
    // Nothing but a blank or a stroke leads to somebody else.
    const behind = unitAt(text, draft.end);
    if (behind === 32 || behind === 47 || (behind === 44 && text.startsWith(", ", start - 2)))
      onward(s, drafts, draft, emit);
    if (behind === 32) withFamily(s, drafts, draft, emit);
    if (behind === 32 || unitAt(text, draft.start - 1) === 32) whole(s, draft, emit);
    if (behind === 10 && unitAt(text, draft.start - 1) === 32) below(s, drafts, draft, emit);
    const before = unitAt(text, draft.start - 1);
    if (before === 32 || before === 47) backward(s, drafts, draft, emit);
  }
  if (start >= 0 && THEN.inText(s)) afterwards(s, drafts, emit);
}

/** "José Pereira Filho", "Ahmed ben Salah", "María de los | Ángeles Ruiz", "Mme de La Tour | du Pin": what a long name ends or begins with. */
function whole({ text }: Scan, draft: Draft, emit: Emit): void {
  const { start, end } = draft;
  let [from, to] = [start, end];
  if (TAIL_BEGINS.includes(text.charAt(end + 1)) && unitAt(text, end) === 32)
    to += TAIL.exec(text.slice(end, end + LONGEST_TAIL))?.[0].length ?? 0;
  if (to === end && text.startsWith(" du ", end) && OF_LAND.test(text.slice(start, end)))
    to += LAND.exec(text.slice(end, end + LONGEST_TAIL))?.[0].length ?? 0;
  if (HEAD_ENDS.includes(text.charAt(start - 2)))
    from -= HEAD.exec(text.slice(Math.max(0, start - LONGEST_TAIL), start))?.[0].length ?? 0;
  if (from < start || to > end) emit(from, to, "PERSON", draft.score, draft.rule);
}
const TAIL_BEGINS = "NFSJIbovtd";
const TAIL =
  /^ (?:(?:Neto|Filho|Filha|Sobrinho|J[úu]nior|Jr|Sr|II|III|IV)(?![\p{L}\p{N}])(?! \p{Lu})|(?:ben|bin|ibn|bint|ould|von und zu|tot|de La) \p{Lu}\p{Ll}+(?: (?:al-|el-)?\p{Lu}\p{Ll}+| du \p{Lu}\p{Ll}+)?)/u;
const OF_LAND = /(?:^|\s)d(?:e L[ae]|e l[ae]) \p{Lu}/u;
const LAND = /^ du \p{Lu}\p{Ll}+/u;
const HEAD_ENDS = "sal";
const HEAD = edged(
  /(?<!\p{L})(?:Mar[íi]a|Jos[ée]|Juan|Luis|Ana|Rosa|Carmen|Pilar|Manuel|Jes[úu]s|Francisco|Teresa) (?:de los|de las|de la|del) $/u,
);
const LONGEST_TAIL = 40;

/** "специалисту Ксении Май", "s Annou Zimou": a word with a capital behind a given name is the family's, where no noun has one. */
function withFamily(s: Scan, drafts: readonly Draft[], draft: Draft, emit: Emit): void {
  const k = tokenAt(s, draft.start);
  const next = k + 1;
  if (next >= s.count || s.end[k] !== draft.end || !isNext(s, k) || !isUpper(s, k) || !isUpper(s, next)) return;
  if (!isCased(s, k) || s.script[k] !== s.script[next] || !isWord(s, next) || sizeOf(s, next) < 3) return;
  if (((s.word[k] as number) & FIRST) === 0 && (stemBits(s, k) & FIRST) === 0) return;
  const w = s.word[next] as number;
  if ((w & (ORG | PLACE | GREET | SIGNOFF | TITLE)) !== 0 || ((s.shape[next] as number) & ALL_UPPER) !== 0) return;
  if (k > 0 && ((s.word[k - 1] as number) & (GREET | SIGNOFF)) !== 0) return;
  if (!mayDecline(s) || isTaken(drafts, s.start[next] as number, s.end[next] as number)) return;
  if (isNext(s, next) && (isUpper(s, next + 1) || isDigitAt(s, (s.end[next] as number) + 1))) return;
  if (isThingNoun(s, k) || isThingName(s, k, k)) return;
  emit(draft.start, s.end[next] as number, "PERSON", draft.score, draft.rule);
}

const [WAW, ARABIC_BLANK] = [0x648, 32] as const;

/** "تحدثت مع أحمد ولمى", "اسأل أحمد أو أمل", "את דוד או את אור", "राहुल या सूरज से": no capital tells, so a list has to. */
function onwardUncased(s: Scan, drafts: readonly Draft[], draft: Draft, emit: Emit): void {
  const { text } = s;
  if (unitAt(text, draft.end) !== ARABIC_BLANK) return;
  let k = tokenAt(s, draft.end);
  if (k >= s.count || !sameLine(s, k)) return;
  let from = s.start[k] as number;
  if ((flagsOf(s, k) & JOINT) !== 0 || UNCASED_JOINT(s, k)) {
    k++;
    if (k < s.count && sameLine(s, k) && UNCASED_TO(s, k)) k++;
    if (k >= s.count || !sameLine(s, k)) return;
    from = s.start[k] as number;
  } else if (UNCASED_AND_TO(s, k) && k + 1 < s.count && sameLine(s, k + 1)) {
    k++;
    from = s.start[k] as number;
  } else if (text.charCodeAt(from) === WAW || text.charCodeAt(from) === HEBREW_VAV) from++;
  else return;
  const to = s.end[k] as number;
  if (to - from < 2 || !isWord(s, k) || isTaken(drafts, from, to)) return;
  const bits = wordBits(text, from, to);
  if ((bits & FIRST) === 0 || (bits & COMMON) !== 0) return;
  // A word as well: nothing goes on behind it that it may belong to.
  if ((bits & AMBIGUOUS) !== 0 && !/^(?:[.,;!?،؟।)\n]|$| (?:से|को|ने|عن|على|في|אם|על|ש))/u.test(text.slice(to, to + 5)))
    return;
  emit(from, to, "PERSON", 0.6, "person-beside");
}
const HEBREW_VAV = 0x5d5;
const UNCASED_JOINT = spelled("أو او או या और و तथा یا");
const UNCASED_TO = spelled("את עם ל של مع إلى الى");
const UNCASED_AND_TO = spelled("ואת ועם ושל ومع وإلى");

function onward(s: Scan, drafts: readonly Draft[], draft: Draft, emit: Emit): void {
  const first = tokenAt(s, draft.start);
  if (first >= s.count) return;
  if (!isCased(s, first)) {
    onwardUncased(s, drafts, draft, emit);
    return;
  }
  let end = draft.end;
  let k = first;
  for (let n = 0; n < MOST_IN_ROW; n++) {
    while (k < s.count && (s.start[k] as number) < end) k++;
    if (k >= s.count || !sameLine(s, k) || (s.start[k] as number) - end > 3) return;
    // Between most words stands a blank, and no word that joins.
    const blank = (s.start[k] as number) - end === 1 && unitAt(s.text, end) === 32;
    if (blank && ((flagsOf(s, k) & JOINT) === 0 || isUpper(s, k))) return;
    const gap = blank ? " " : s.text.slice(end, s.start[k]);
    let x = -1;
    const slash = isStroke(gap);
    if (slash || (gap === ", " && isInRow(s, drafts, draft))) x = k;
    else if (blank) {
      x = k + 1;
      // "e a Estrela", "und dem Ernst", "y a Luz".
      if (x + 1 < s.count && !isUpper(s, x) && (flagsOf(s, x) & TO) !== 0 && isUpper(s, x + 1) && isNext(s, x)) x++;
      if (x >= s.count || !isNext(s, x - 1)) return;
    }
    if (x < 0 || x >= s.count || isTaken(drafts, s.start[x] as number, s.end[x] as number)) return;
    const last = isUpper(s, x) ? nameEnd(s, x, false) : x;
    // "Team: Anna, Tom, Can": by the second comma a row closes with somebody.
    if (gap === ", " && !/^(?:[.;)\n]|$)/.test(s.text.slice(s.end[last], (s.end[last] as number) + 1))) return;
    const is = isUpper(s, x)
      ? isSomebody(s, x, last, slash || gap === ", ", isSurelySpokenOf(s.text, draft.start))
      : !isUpper(s, first) && isSomebodySmall(s, x);
    if (!is) return;
    emit(s.start[x] as number, s.end[last] as number, "PERSON", 0.6, "person-beside");
    end = s.end[last] as number;
  }
}

const THEN_WORDS =
  "then dann danach puis ensuite luego después poi dopo depois daarna toen sedan derefter sitten potem pak potom потом затем потім apoi sonra lalu μετά";
const THEN = wordSet(THEN_WORDS, "lower");
const NEXT = new RegExp(`[, ](?:${THEN_WORDS.replaceAll(" ", "|")}) (?=\\p{Lu})`, "gu");
/** From a name to who came next, in the same sentence. */
const LONGEST_NEXT = 44;
const SENTENCE_ENDS = /[.!?\n]/;

/** "Art took it, then Faith", "erst Anna, dann Ernst". */
function afterwards(s: Scan, drafts: readonly Draft[], emit: Emit): void {
  for (const hit of all(NEXT, s.text)) {
    const from = hit.index + hit[0].length;
    const x = tokenAt(s, from);
    if (x >= s.count || (((s.word[x] as number) & FIRST) === 0 && !isWordName(s, x))) continue;
    const before = drafts.find(
      (one) => one.type === "PERSON" && one.end <= hit.index && hit.index - one.end < LONGEST_NEXT,
    );
    if (before === undefined || SENTENCE_ENDS.test(s.text.slice(before.end, hit.index))) continue;
    if (isTaken(drafts, from, s.end[x] as number)) continue;
    const closes = STOPS.test(s.text.slice(s.end[x], (s.end[x] as number) + 1));
    if (isSomebody(s, x, x, false, closes)) emit(from, s.end[x] as number, "PERSON", 0.6, "person-beside");
  }
}

const ITEM =
  /^\n[ \t]{0,4}(?:[-*•–]|\d{1,2}[.)]) (?=(\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2})[ \t]*(?:\n|$))/u;
const OWN_ITEM = /(?:^|\n)[ \t]{0,4}(?:[-*•–]|\d{1,2}[.)]) $/u;

/** "- Anna Berg\n- Hope\n- Tom Lee": an item between two that are somebody, or behind two. */
function below(s: Scan, drafts: readonly Draft[], draft: Draft, emit: Emit): void {
  const { text } = s;
  if (!OWN_ITEM.test(text.slice(Math.max(0, draft.start - 10), draft.start))) return;
  const item = ITEM.exec(text.slice(draft.end, draft.end + 72));
  if (item === null) return;
  const from = draft.end + item[0].length;
  const to = from + (item[1] as string).length;
  if (isTaken(drafts, from, to)) return;
  const next = ITEM.exec(text.slice(to, to + 72));
  const beyond = next === null ? -1 : to + next[0].length;
  const before = text.lastIndexOf("\n", draft.start - 2);
  const follows = beyond >= 0 && drafts.some((one) => one.type === "PERSON" && one.start === beyond);
  if (!follows && !drafts.some((one) => one.type === "PERSON" && one.end === before)) return;
  const x = tokenAt(s, from);
  if (x < s.count && isSomebody(s, x, Math.max(x, lastOf(s, to)), true, true))
    emit(from, to, "PERSON", 0.6, "person-beside");
}

/** "Mark / Destiny", "Mark + Destiny". */
const isStroke = (gap: string): boolean => gap === " / " || gap === "/" || gap === " + " || gap === "+";

/** Does another name stand before the comma before this one? */
const isInRow = (s: Scan, drafts: readonly Draft[], { start }: Draft): boolean =>
  s.text.startsWith(", ", start - 2) && drafts.some((other) => other.type === "PERSON" && other.end === start - 2);

/** "Will and Julia are moving out", "X / Julia". */
function backward(s: Scan, drafts: readonly Draft[], draft: Draft, emit: Emit): void {
  const k = tokenAt(s, draft.start);
  if (k === 0 || k >= s.count || !sameLine(s, k) || !isUpper(s, k) || !isCased(s, k)) return;
  const gap = s.text.slice(s.end[k - 1], draft.start);
  const slash = isStroke(gap);
  let x = -1;
  if (slash) x = k - 1;
  else if (gap === " " && k > 1 && (flagsOf(s, k - 1) & JOINT) !== 0 && sameLine(s, k - 1) && isNext(s, k - 2))
    x = k - 2;
  if (x < 0 || !isUpper(s, x) || isUpper(s, x - 1) || !isWord(s, x)) return;
  if (isTaken(drafts, s.start[x] as number, s.end[x] as number)) return;
  const w = s.word[x] as number;
  // "Petrow / Anna vor Ort": families stand in such a row as well.
  const family = slash && (w & (LAST | NOBODY)) === LAST && sentenceStart(s, x) && !isDeskWord(s, x);
  if ((w & FIRST) === 0 && !isWordName(s, x) && !family) return;
  const end = tokenAt(s, draft.end - 1);
  const behind = unitAt(s.text, draft.end) === 32 ? Math.max(end, k) : -1;
  const acts = behind >= 0 && actsAsPerson(s, lastOf(s, draft.end));
  if (!family && !isSomebody(s, x, x, slash, acts || isSurelySpokenOf(s.text, s.start[x] as number))) return;
  emit(s.start[x] as number, s.end[x] as number, "PERSON", 0.6, "person-beside");
}

/** The token that ends at `at`. */
const lastOf = (s: Scan, at: number): number => tokenAt(s, at) - 1;
const isNext = (s: Scan, k: number): boolean =>
  k >= 0 &&
  k + 1 < s.count &&
  unitAt(s.text, s.end[k] as number) === 32 &&
  (s.start[k + 1] as number) - (s.end[k] as number) === 1 &&
  sameLine(s, k + 1);
const isTaken = (drafts: readonly Draft[], start: number, end: number): boolean =>
  drafts.some((draft) => draft.start < end && draft.end > start);

/** The word `x` with a capital, joined to a name; `sure` where only people stand in their place. */
function isSomebody(s: Scan, x: number, last: number, slash: boolean, sure: boolean): boolean {
  if (!isWord(s, x) || !isCased(s, x) || isInitial(s, x) || sizeOf(s, x) < 3 || isDeskWord(s, x)) return false;
  if (!slash && glued(s, x)) return false;
  const w = s.word[x] as number;
  const to = s.end[last] as number;
  const next = last + 1;
  // "Anna and Will Street", "Paul and Grace 4-seater".
  const behind = unitAt(s.text, to) === 32 && next < s.count && sameLine(s, next) && s.start[next] === to + 1;
  if (behind && (isUpper(s, next) || isDigitAt(s, to + 1))) return false;
  if (townEnd(s, x) > x || (w & (ORG | PLACE)) !== 0 || isThingNoun(s, x)) return false;
  // In a row of names every member may look like the next one's thing.
  if (!slash && isThingName(s, x, last)) return false;
  if (((s.shape[x] as number) & ALL_UPPER) !== 0 && sizeOf(s, x) < 5) return false;
  const acts = actsAsPerson(s, last) || DOES(s, next);
  const lists = LISTS(s.hash[x] as number);
  const named = (w & FIRST) !== 0 || isWordName(s, x);
  const plain = isOrdinary(s, x) || (w & (COMMON | MONTH)) !== 0 || (lists & DICTIONARY) !== 0;
  if (named) return !(plain && isGerman(s)) || sure || acts;
  // "говорил с Юлией и Верой": a capital inside a sentence of a language whose nouns have none.
  const form = stemBits(s, x);
  if ((form & FIRST) !== 0 && (form & DOUBTFUL) === 0 && mayDecline(s) && (w & (ORG | GREET | SIGNOFF)) === 0)
    return true;
  if ((w & NOBODY) !== 0 || (s.cue[x] as number) !== 0 || plain) return false;
  if ((lists & GIVEN) !== 0 || isCalled(s.hash[x] as number) || (stemBits(s, x) & FIRST) !== 0) return true;
  if (isOrdinaryAnywhere(s.text.slice(s.start[x], s.end[x])) || (w & ~(LAST | AMBIGUOUS)) !== 0) return false;
  if (slash) return (lists & FAMILY) !== 0 || nameScore(s, x) > LIKELY;
  return (sure || acts) && nameScore(s, x) > UNLIKELY && (!isGerman(s) || nameScore(s, x) > LIKELY);
}
const LIKELY = -60;
const UNLIKELY = -340;
const isDigitAt = (s: Scan, at: number): boolean => {
  const c = unitAt(s.text, at);
  return c >= 48 && c <= 57;
};

const CLOSES =
  /^(?:[.,;!?)\n]|$| ?\p{So}| x+$| (?:pls|plz|please|about|re|am|was|were|are|is|if|when|to|for|on|at|from|bitte|wegen|svp|stp|por|para|pra|per|voor|om|gesprochen|gesproken|telefoniert|geredet)(?!\p{L}))/u;

const STOPS = /^(?:[.!?)\n]|$)/;

/** In small letters: known for a name, or a stranger to every language, and what is said closes. */
function isSomebodySmall(s: Scan, x: number): boolean {
  const w = s.word[x] as number;
  if (!isWord(s, x) || !isCased(s, x) || sizeOf(s, x) < 3 || glued(s, x) || (flagsOf(s, x) & (SLANG | JOINT)) !== 0)
    return false;
  const lists = LISTS(s.hash[x] as number);
  const word = s.text.slice(s.start[x], s.end[x]);
  // "ask peter or hope": the last word said.
  if ((w & NOBODY) !== 0)
    return (w & (FIRST | ORG | PLACE | MONTH | GREET | SIGNOFF)) === FIRST && STOPS.test(s.text.slice(s.end[x]));
  if ((s.cue[x] as number) !== 0) return false;
  const plain = isOrdinary(s, x) || ((lists & DICTIONARY) !== 0 && mannerHere(s).language <= 1);
  const closes = CLOSES.test(s.text.slice(s.end[x], (s.end[x] as number) + 14));
  const acts = DOES(s, x + 1) || actsAsPerson(s, x);
  const named = (w & FIRST) !== 0 || isWordPart(word) || isCalled(s.hash[x] as number);
  if (plain) return named && closes && !acts && STOPS.test(s.text.slice(s.end[x]));
  if (named || (lists & (GIVEN | DICTIONARY)) === GIVEN || (stemBits(s, x) & FIRST) !== 0)
    return closes || acts || isLetter(unitAt(s.text, (s.end[x] as number) + 1));
  if ((w & ~(LAST | AMBIGUOUS)) !== 0 || (lists & DICTIONARY) !== 0 || isOrdinaryAnywhere(word)) return false;
  return (closes || acts) && nameScore(s, x) > UNLIKELY_SMALL;
}
const UNLIKELY_SMALL = -420;
