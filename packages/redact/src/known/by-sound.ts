/**
 * People of a case heard by the sounds of whole words, whatever script and whichever language's spelling they are put down in: "Tschetin" of Çetin, ক্যাথরিন of
 * Katherine, "Kovalchik" of Kowalczyk. One word alone has to say much; two beside each other that sound as two of one name, or one that is spoken to, less.
 */
import { DICTIONARY } from "../names/features.ts";
import { LISTS, mannerHere } from "../names/model.ts";
import { isOrdinary, mayBeEnglish } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { isCased, isUpper, isWord, sameLine } from "../recognizers/persons/name-tokens.ts";
import { ARABIC, HEBREW, LATIN, unitAt } from "../scan/classes.ts";
import { COMMON, GREET, MONTH, ORG, PLACE, SIGNOFF, TITLE } from "../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../scan/scan.ts";
import { bareOf, isGluing } from "./bare.ts";
import { isKnownWord } from "./more-word-names.ts";
import type { KnownNames } from "./name-parts.ts";
import { standsAsPerson } from "./person-places.ts";
import { withoutGlued } from "./scripts/abjads.ts";
import { type Alike, alike } from "./sound/alike.ts";
import { type Heard, heard } from "./sound/letters.ts";
import { MAY_LACK, SOUNDS } from "./sound/sounds.ts";
import { opening } from "./stands.ts";
import { isWordOfUncased } from "./word-here.ts";

interface Sounding {
  readonly word: string;
  readonly heard: Heard;
  /** What it may begin with. */
  readonly first: number;
  readonly name: number;
  readonly place: number;
}

interface Heeded {
  readonly by: Sounding;
  readonly cost: number;
  readonly says: number;
}

interface Ear {
  readonly all: readonly Sounding[];
  /** By a word of a text in small letters: the same few return through a case. */
  readonly known: Map<string, readonly Heeded[]>;
}

/** More words than a case's people have; more would make work without end. */
const MOST_WORDS = 48;
const MOST_KEPT = 4000;
const [SHORTEST, LONGEST] = [3, 22];
const ears = new WeakMap<KnownNames, Ear>();

function earOf(names: KnownNames): Ear {
  const made = ears.get(names);
  if (made !== undefined) return made;
  const all: Sounding[] = [];
  const put = (word: string, name: number, place: number): void => {
    if (word.length < SHORTEST || all.length >= MOST_WORDS) return;
    const so = heard(word);
    if (so !== undefined) all.push({ word, heard: so, first: firstOf(so), name, place });
  };
  for (const [name, words] of names.spoken.entries())
    for (const [place, word] of words.entries()) put(word, name, place);
  for (const { forms } of names.called)
    for (const form of forms) if (form.isShort && form.word.length > SHORTEST) put(form.word, -1, -1);
  const ear = { all, known: new Map() };
  ears.set(names, ear);
  return ear;
}

/** The sounds that may come first. */
function firstOf({ units }: Heard): number {
  let bits = 0;
  for (const unit of units) {
    bits |= unit & SOUNDS;
    if ((unit & MAY_LACK) === 0) break;
  }
  return bits;
}

/** What two words may cost to be taken for one name, at most. */
const MOST = 3;

function heed(ear: Ear, word: string): readonly Heeded[] {
  const done = ear.known.get(word);
  if (done !== undefined) return done;
  const found: Heeded[] = [];
  for (const form of formsOf(word)) {
    const so = heard(form);
    if (so === undefined) continue;
    const first = firstOf(so);
    for (const by of ear.all) {
      if ((by.first & first) === 0 || (by.word === form && form === word)) continue;
      const how = alike(by.heard, so, MOST);
      if (how !== undefined && saysEnough(how)) found.push({ by, cost: how.cost, says: how.says });
    }
  }
  if (ear.known.size < MOST_KEPT) ear.known.set(word, found);
  return found;
}

const LEAST_SAID = 5;
const saysEnough = ({ says, consonants }: Alike): boolean => consonants > 1 && says >= LEAST_SAID;

/** The word as it is, without what is glued to its front, and without an ending of grammar. */
function formsOf(word: string): readonly string[] {
  const c = word.charCodeAt(0);
  if (c >= FIRST_ABJAD && c < LAST_ABJAD) return [...new Set([word, ...withoutGlued(word)])];
  if (isGluing(c)) return [word, ...bareOf(word)];
  const bare = word.replace(ENDING, "");
  return bare !== word && bare.length >= LEAST_BARE ? [word, bare] : [word];
}
const [FIRST_ABJAD, LAST_ABJAD] = [0x590, 0x700];
const LEAST_BARE = 4;
const ENDING =
  /(?:owi|ovi|em|om|ou|ą|ę|u|ui|ą|ėn|in|en|ille|illa|ilta|lle|lla|lta|nak|nek|val|vel|hoz|hez|höz|tól|től|ról|ről|'?n[ıiuü]n|[ae]|s|[ғгқк][ае]|[нтд][ыі]ң|[дт][ае]н|ова|ову|ом|ем|ою|ові|еві|ой|а|у|ю|я|е|и|і|ы|ου|ο|η|α|র|কে|ের|ने|को)$/u;

export function knownBySound(ctx: Context, names: KnownNames): void {
  if (names.spoken.length === 0) return;
  const s = ctx.scan;
  const ear = earOf(names);
  const small = mannerHere(s).lower;
  let before: readonly Heeded[] = NONE;
  /** Those that were met beside another of their name. */
  const met = new Set<Sounding>();
  const alone: (readonly [token: number, here: readonly Heeded[]])[] = [];
  for (let i = 0; i < s.count; i++) {
    const here =
      mayBe(s, i) && !names.parts.has(s.hash[i] as number)
        ? heed(ear, s.text.slice(s.start[i], s.end[i]).toLowerCase())
        : NONE;
    geresh(ctx, ear, i);
    const known = here.length > 0 ? here : own(s, names, ear, i);
    if (known.length > 0 && before.length > 0 && areBeside(s, i) && areOfOne(before, known, isWritten(s, i, small))) {
      ctx.emit(s.start[i - 1] as number, s.end[i] as number, "PERSON", 0.93, "known-sound");
      for (const { by } of [...before, ...known]) met.add(by);
    } else if (here.length > 0) {
      if (saysAlone(ctx, i, here)) ctx.emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.9, "known-sound");
      else alone.push([i, here]);
    }
    before = known;
  }
  for (const [i, here] of alone)
    if (
      here.some(({ by, cost }) => cost < MOST_MET && met.has(by)) &&
      !isOrdinary(s, i) &&
      (isCased(s, i) ? isUpper(s, i) : !isWordOfUncased(s, i))
    )
      ctx.emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.85, "known-sound");
  syllables(ctx, ear);
}
const MOST_MET = 2;
const NONE: readonly Heeded[] = [];
const NO_NAME = COMMON | GREET | TITLE | SIGNOFF | MONTH | PLACE | ORG;

/** Words of a text that is read for names in small letters, too. */
const MOST_READ = 300;

/** May token `i` be a name put down by its sound? In a long text with a capital, where the script has any. */
function mayBe(s: Scan, i: number): boolean {
  const size = (s.end[i] as number) - (s.start[i] as number);
  return (
    size >= SHORTEST &&
    size <= LONGEST &&
    isWord(s, i) &&
    ((s.shape[i] as number) & IS_DENSE) === 0 &&
    ((s.word[i] as number) & NO_NAME) === 0 &&
    (isUpper(s, i) || !isCased(s, i) || (s.count < MOST_READ && !isOrdinary(s, i)))
  );
}

/** "שבצ'וק": the sign that makes another sound of a letter divides a word. */
function geresh(ctx: Context, ear: Ear, i: number): void {
  const s = ctx.scan;
  if (s.script[i] !== HEBREW || i + 1 >= s.count || s.script[i + 1] !== HEBREW) return;
  const [to, next] = [s.end[i] as number, s.start[i + 1] as number];
  if (
    next !== to + 1 ||
    !/['׳’]/.test(s.text.charAt(to)) ||
    (s.end[i + 1] as number) - (s.start[i] as number) > LONGEST
  )
    return;
  const here = heed(ear, s.text.slice(s.start[i], s.end[i + 1]).replace("’", "'"));
  if (here.some(({ says, cost }) => says - cost * PRICE >= ALONE_SAYS))
    ctx.emit(s.start[i] as number, s.end[i + 1] as number, "PERSON", 0.9, "known-sound");
}

/** A word of the name as it is known. */
function own(s: Scan, names: KnownNames, ear: Ear, i: number): readonly Heeded[] {
  const part = names.parts.get(s.hash[i] as number);
  if (part === undefined || (s.end[i] as number) - (s.start[i] as number) < SHORTEST) return NONE;
  const word = s.text.slice(s.start[i], s.end[i]).toLowerCase();
  return ear.all.filter((by) => by.word === word).map((by) => ({ by, cost: 0, says: OWN_SAYS }));
}
const OWN_SAYS = 6;

/** Two of one name beside each other. */
const areOfOne = (one: readonly Heeded[], two: readonly Heeded[], written: boolean): boolean =>
  one.some((a) =>
    two.some(
      (b) =>
        (a.by.name === b.by.name || a.by.name < 0 || b.by.name < 0) &&
        a.by !== b.by &&
        a.by.place !== b.by.place &&
        a.says + b.says - a.cost - b.cost >= (written ? PAIR_SAYS : SMALL_PAIR_SAYS),
    ),
  );
const PAIR_SAYS = 11;
const SMALL_PAIR_SAYS = 14;

function areBeside(s: Scan, i: number): boolean {
  const gap = (s.start[i] as number) - (s.end[i - 1] as number);
  const c = s.text.charCodeAt(s.end[i - 1] as number);
  return gap === 1 && sameLine(s, i) && (c === 32 || c === 45 || c === 0xb7 || c === 0xa0);
}

const isWritten = (s: Scan, i: number, small: boolean): boolean =>
  !isCased(s, i) || isUpper(s, i) || isUpper(s, i - 1) || small;

/** Does one word alone say who it is? */
function saysAlone(ctx: Context, i: number, here: readonly Heeded[]): boolean {
  const s = ctx.scan;
  const most = here.reduce((best, { says, cost }) => Math.max(best, says - cost * PRICE), 0);
  if (most < PLACED_SAYS || isOrdinary(s, i)) return false;
  if ((isCased(s, i) ? isKnownWord(s, i) : isWordOfUncased(s, i)) && !standsAsPerson(ctx, i)) return false;
  if ((LISTS(s.hash[i] as number) & DICTIONARY) !== 0 && mayBeEnglish(s)) return false;
  const few =
    !isCased(s, i) && (s.end[i] as number) - (s.start[i] as number) < (isAbjad(s, i) ? LEAST_ABJAD : LEAST_UNCASED);
  if (most >= ALONE_SAYS + (few ? 1 : 0) && (!isCased(s, i) || isUpper(s, i)))
    return s.script[i] !== LATIN || !opening(ctx, i) || most > ALONE_SAYS;
  return standsAsPerson(ctx, i);
}
const PRICE = 2;
const ALONE_SAYS = 8;
const PLACED_SAYS = 5;
const LEAST_ABJAD = 5;
const LEAST_UNCASED = 6;
const isAbjad = (s: Scan, i: number): boolean => s.script[i] === ARABIC || s.script[i] === HEBREW;

/** "Ô-li-vơ", "Cờ-rít-ti-na": a name said in syllables, as Vietnamese spells strangers'. */
function syllables(ctx: Context, ear: Ear): void {
  const s = ctx.scan;
  if (!s.text.includes("-")) return;
  for (let i = 0; i + 1 < s.count; i++) {
    if (!isSyllable(s, i) || !ties(s, i)) continue;
    let last = i;
    let [said, ended] = ["", ""];
    let marked = false;
    for (;;) {
      const syllable = s.text.slice(s.start[last], s.end[last]).toLowerCase();
      marked ||= /[^\0-\x7f]/.test(syllable);
      said += syllable;
      ended += syllable.replace(/t$/, "s");
      if (last - i > MOST_SYLLABLES || !ties(s, last) || !isSyllable(s, last + 1)) break;
      last++;
    }
    if (marked && last > i && [said, ended].some((word) => isOf(ear, word)))
      ctx.emit(s.start[i] as number, s.end[last] as number, "PERSON", 0.9, "known-sound");
    i = last;
  }
}
const MOST_SYLLABLES = 6;
const MOST_OF_SYLLABLES = 4;
const isSyllable = (s: Scan, i: number): boolean =>
  i < s.count &&
  isWord(s, i) &&
  s.script[i] === LATIN &&
  (s.end[i] as number) - (s.start[i] as number) < MOST_SYLLABLES;
const ties = (s: Scan, i: number): boolean =>
  i + 1 < s.count &&
  unitAt(s.text, s.end[i] as number) === 45 &&
  (s.start[i + 1] as number) - (s.end[i] as number) === 1;

function isOf(ear: Ear, word: string): boolean {
  const so = heard(word);
  return (
    so !== undefined &&
    ear.all.some((by) => {
      const how = by.heard.script === LATIN ? alike(by.heard, so, MOST_OF_SYLLABLES) : undefined;
      return how !== undefined && how.consonants > 1 && how.says - how.cost >= LEAST_SAID - 1;
    })
  );
}
