/**
 * Whom history, myth and books tell of, and whom no message is from or about: "preludia Chopina", "Henry VIII", "the Galileo thermometer", "Ομήρου". A
 * full name of theirs, or a name that hardly anybody alive has, is nobody's; what people are called as well is so right beside what was written,
 * painted or made of them. Asked of what was found by its looks, with nothing of a person beside it.
 */
import type { Draft } from "../../../findings.ts";
import { inTable, tableOf } from "../../../names/bits.ts";
import { FOLD } from "../../../scan/classes.ts";
import {
  extendHash,
  FIRST,
  GREET,
  HASH_SEED,
  HUMAN_VERB,
  LAST,
  PARTICLE,
  PERSON_VERB,
  SIGNOFF,
  TITLE,
} from "../../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../../scan/scan.ts";
import {
  ALONE,
  BESIDE_WORKS,
  DENSE,
  DENSE_WORKS,
  FULL_BESIDE_WORKS,
  FULL_CYRILLIC,
  FULL_ELSEWHERE,
  FULL_LATIN,
  FULL_VIETNAMESE,
  MONUMENTS,
  RULERS,
  RULERS_WITH_CAPITAL,
  WORKS,
} from "../../../words/of-the-past.ts";
import { tokenAt } from "../../context.ts";
import { edged } from "../../edged.ts";
import { isGood, isGoodBehind, isThingWord } from "../../thing-nouns.ts";
import { classes, IS_KIN, IS_ROLE } from "../../word-classes.ts";
import { DOES } from "../does.ts";
import { apart, isCased, isUpper, isWord, sameLine } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { names } from "./stops.ts";

/** Rules that the words of a name, or its place in a sentence, spoke for. */
const LOOKS = new Set(
  "person-full person-given person-family person-model person-listed person-both person-inside person-beside person-called person-declined person-case person-passed person-again person-role person-initials person-honoured person-patronymic person-spoken person-acts person-note".split(
    " ",
  ),
);

/** Endings of grammar that a name of the past is met with, in letters without marks. */
const ENDING = edged(
  /^(?:['’]?s|es|a|u|e|i|y|o|n|t|em|om|ie|am|ow|owi|ovi|ovu|ove|ova|owa|owy|owe|owego|owej|emu|im|ego|ej|iem|ou|ow|iego|eho|ym|ymi|um|ii|iei|ul|ului|in|en|ia|ean|ien|sche[nrs]?|ska|ske|in|ina|ine|lla|lle|lta|ssa|sta|na|ta|nak|nek|nal|nel|rol|tol|hoz|ra|val|vel|t|ot|et|at|ak|ek|i|ju|jom|om|['’]?[iıuü]n|['’]?n[iıuü]n|['’]?y[iıuüae]|а|у|ом|е|ы|и|і|ой|ого|ому|ым|ою|ем|ю|я|ь|еи|ии|им|их|ию|ів|ові|еві|ін|ова|ову|овы|ових|ово|ови|овите|ев|ева|та|то|τη|η|ου|ο|α|ης|ας|ες|ε|ους|ς|े|ा|ी|ের|র|এর|কে)$/u,
);
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 3;
/** Behind a stem whose last vowel is gone: it takes endings that begin with one. */
const CUT = "~";
const OPENS_WITH_VOWEL = edged(/^[aeiouyаеиоуыэюяіїαεηιουω]/u);

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u0345]/g, "")
    .normalize("NFC");
/** What is left of a name where its case begins: "толст" of "Толстой", "ομηρ" of "Όμηρος", "nikol" of "Nikola". */
const base = (word: string): string =>
  word.replace(/(?:ος|ης|ας|ους|ις|ιι?|ий|ии|ои|ой|[aeiouyаеиоуыэюяіїьйαηοως])$/u, "");

interface Lists {
  /** First and last words of full names, joined. */
  readonly full: ReadonlySet<string>;
  readonly fullBeside: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly monuments: ReadonlySet<string>;
  readonly dense: readonly string[];
  /** What the first letters of all words of the names are, as hashes: most words are none of them. */
  readonly heads: Int32Array;
}

let lists: Lists | undefined;

/** Made when the first somebody is found. */
function made(): Lists {
  const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== "");
  const forms = (word: string): string[] => {
    const form = plain(word.replace(/_$/, ""));
    const stem = base(form);
    return stem.length >= SHORTEST_STEM ? [form, `${stem}${CUT}`] : [form];
  };
  const pairs = (names: string): ReadonlySet<string> => {
    const set = new Set<string>();
    for (const name of split(names)) {
      const words = name.split("_");
      set.add(plain(words.join(" ")));
      for (const first of forms(words[0] as string))
        for (const last of forms(words[words.length - 1] as string)) set.add(`${first} ${last}`);
    }
    return set;
  };
  const full = new Set([
    ...pairs(`${FULL_LATIN} ${FULL_CYRILLIC} ${FULL_ELSEWHERE}`),
    ...split(FULL_VIETNAMESE).map((name) => plain(name.replaceAll("_", " "))),
  ]);
  const fullBeside = pairs(FULL_BESIDE_WORKS);
  const alone = new Set(split(ALONE).flatMap(forms));
  const beside = new Set(split(BESIDE_WORKS).flatMap(forms));
  const heads = [full, fullBeside, alone, beside].flatMap((set) =>
    [...set].flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)),
  );
  return {
    full,
    fullBeside,
    alone,
    beside,
    works: new Set(split(WORKS).map(plain)),
    monuments: new Set(split(MONUMENTS).map(plain)),
    dense: split(DENSE),
    heads: tableOf([...new Set(heads.map((word) => headOf(word, 0, word.length)))]),
  };
}

/** Hash of the first letters that each form of a word has. */
function headOf(text: string, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let p = from; p < Math.min(to, from + SHORTEST_STEM); p++)
    hash = extendHash(hash, FOLD[text.charCodeAt(p)] as number);
  return hash;
}

/** May the word at token `k` be one of a listed name, in some form? */
const mayBeListed = (s: Scan, k: number, heads: Int32Array): boolean =>
  !isCased(s, k) || inTable(heads, headOf(s.text, s.start[k] as number, s.end[k] as number));

/** The word as it may stand in the lists: whole, and without up to six letters that are an ending. */
function stemsOf(word: string): string[] {
  const whole = plain(word);
  const stems = [whole];
  for (let cut = 1; cut <= LONGEST_ENDING && whole.length - cut >= SHORTEST_STEM; cut++) {
    const ending = whole.slice(whole.length - cut);
    if (!ENDING.test(ending)) continue;
    const stem = whole.slice(0, whole.length - cut);
    stems.push(stem);
    if (OPENS_WITH_VOWEL.test(ending)) stems.push(`${stem}${CUT}`);
  }
  return stems;
}

/** Longer ones are no name alone. */
const [MOST_WORDS, LONGEST_NAME] = [8, 64] as const;

/** Is what was found somebody of the past? `values` are the places of what is no name. */
function isOfThePast(s: Scan, draft: Draft, values: ReadonlySet<number>): boolean {
  if (draft.type !== "PERSON" || draft.end - draft.start > LONGEST_NAME) return false;
  if (!(LOOKS.has(draft.rule) || isMidSentence(s.text, draft))) return false;
  const a = tokenAt(s, draft.start);
  if (a >= s.count || s.start[a] !== draft.start) return false;
  lists ??= made();
  if (((s.shape[a] as number) & IS_DENSE) !== 0) return isDenseName(s.text, draft, lists);
  let b = a;
  while (b + 1 < s.count && (s.start[b + 1] as number) < draft.end) b++;
  const told = b - a > MOST_WORDS ? 0 : nameWithin(s, a, b, draft.rule, lists);
  if (told === REIGNS) return !isSomebodyHere(s, a, b, true);
  return told !== 0 && !isSomebodyHere(s, a, b, told === OF_WORK) && !hasValueBeside(draft, values);
}

/** "… cu Vlad Țepeș s-a decolorat": taken for a signature within a line. */
const isMidSentence = (text: string, { end, rule }: Draft): boolean =>
  rule === "person-signed" && /^ \p{Ll}/u.test(text.slice(end, end + 2));

/** Takes them out. */
export function withoutThePast(s: Scan, drafts: Draft[]): void {
  const values = placesOf(drafts);
  const gone = drafts.filter((draft) => isOfThePast(s, draft, values));
  if (gone.length === 0) return;
  const within = new Uint8Array(s.length);
  for (const { start, end } of gone) within.fill(1, start, end);
  let kept = 0;
  for (const draft of drafts)
    if (draft.type !== "PERSON" || within[draft.start] === 0 || within[draft.end - 1] === 0) drafts[kept++] = draft;
  drafts.length = kept;
}

const wordOf = (s: Scan, k: number): string => s.text.slice(s.start[k], s.end[k]);

/** What tells a name of the past: itself, what is right behind it, a work that it is of. */
const [BY_ITSELF, BY_THING, OF_WORK, REIGNS] = [1, 2, 3, 4] as const;

/** How tokens `a..b`, or they with the word beside them, are told as a name of the past, with nobody's besides; 0 where they are not. */
function nameWithin(s: Scan, a: number, b: number, rule: string, here: Lists): number {
  if (isMonarch(s, a, b)) return REIGNS;
  const full = fullName(s, a, b, here.full, here.heads);
  if (full >= 0) return besideWork(s, full, b, here.works) || BY_ITSELF;
  if (rule === "person-honoured") return 0;
  const first = fullName(s, a, b, here.fullBeside, here.heads);
  if (first >= 0) return besideWork(s, first, b, here.works);
  let head = -1;
  let isAlone = false;
  for (let k = a; k <= b; k++) {
    const may = mayBeListed(s, k, here.heads);
    const alone = may && isHit(s, k, here.alone);
    if (alone || (may && isHit(s, k, here.beside))) {
      if (head >= 0) return 0;
      head = k;
      isAlone = alone;
    } else if (isOthers(s, k)) return 0;
  }
  if (head < 0 || isBesideName(s, a, b)) return 0;
  const given = ((s.word[head] as number) & FIRST) !== 0;
  const beside = besideWork(s, head, head, given && !isAlone ? here.monuments : here.works);
  if (beside !== 0 || given) return beside;
  // "Wagners Lohengrin", "Smetanova Má vlast": what it is called, taken with whose it is.
  return isAlone || (head === a && b === a + 1 && isGenitive(s, a, here.beside)) ? BY_ITSELF : 0;
}

const isGenitive = (s: Scan, k: number, names: ReadonlySet<string>): boolean =>
  /(?:s|ova|ovo|ovy|ův|in[ay])$/u.test(wordOf(s, k)) && !names.has(plain(wordOf(s, k)));

const isHit = (s: Scan, k: number, set: ReadonlySet<string>): boolean =>
  (isUpper(s, k) || !isCased(s, k)) &&
  // "Kinga" is no king's.
  (((s.word[k] as number) & FIRST) !== 0
    ? set.has(plain(wordOf(s, k)))
    : candidates(s, k).some((stem) => set.has(stem)));

/** "והגולם", "للمتنبي": with what Hebrew and Arabic write together with it. */
function candidates(s: Scan, k: number): string[] {
  const word = wordOf(s, k);
  const stems = stemsOf(word);
  if (isCased(s, k)) return stems;
  const cut = /^(?:[ובלהשמכ]{1,2}|[وفبلك]?ال|[وفبلك])/u.exec(word)?.[0].length ?? 0;
  if (cut > 0 && word.length - cut >= SHORTEST_STEM) stems.push(plain(word.slice(cut)));
  return stems;
}

/** A word of a name that is none of the past's: "Frances Chopin". */
const isOthers = (s: Scan, k: number): boolean =>
  isWord(s, k) &&
  (!isCased(s, k) || isUpper(s, k)) &&
  ((s.word[k] as number) & (FIRST | LAST)) !== 0 &&
  ((s.word[k] as number) & PARTICLE) === 0;

/** Words between the first and the last of a full name: "Johann Wolfgang von". */
const MOST_BETWEEN = 3;

/** The first token of a full name of the past that tokens `a..b`, with one more on either side, hold and that takes in all names among them, or -1. */
function fullName(s: Scan, a: number, b: number, full: ReadonlySet<string>, heads: Int32Array): number {
  const from = a > 0 && apart(s, a - 1) && sameLine(s, a) ? a - 1 : a;
  const to = b + 1 < s.count && apart(s, b) && sameLine(s, b + 1) ? b + 1 : b;
  for (let i = from; i < to; i++) {
    if ((isCased(s, i) && !isUpper(s, i)) || !mayBeListed(s, i, heads)) continue;
    for (let k = i + 1; k <= to && k <= i + 1 + MOST_BETWEEN; k++) {
      if (i > b || k < a || (isCased(s, k) && !isUpper(s, k))) continue;
      if (!mayBeListed(s, k, heads) || !isPair(s, i, k, full)) continue;
      // Whoever goes on is somebody else: "Nguyễn Du Khánh", "Anna Maria Callas".
      if (k === to && to > b && isCased(s, k) && ((s.word[k] as number) & HUMAN_VERB) !== 0) continue;
      if (!goesOn(s, k) && !othersBefore(s, a, i)) return i;
    }
  }
  return -1;
}

function isPair(s: Scan, i: number, k: number, full: ReadonlySet<string>): boolean {
  if (full.has(plain(s.text.slice(s.start[i], s.end[k])))) return true;
  const firsts = candidates(s, i);
  const lasts = candidates(s, k);
  return firsts.some((first) => lasts.some((last) => full.has(`${first} ${last}`)));
}

const goesOn = (s: Scan, k: number): boolean =>
  k + 1 < s.count &&
  apart(s, k) &&
  sameLine(s, k + 1) &&
  isCased(s, k + 1) &&
  isUpper(s, k + 1) &&
  ((s.word[k + 1] as number) & (FIRST | LAST)) !== 0;

/** "Bildern von …": what is somebody's was taken with the name. */
function othersBefore(s: Scan, a: number, i: number): boolean {
  const isOf = i - 2 >= a && !isUpper(s, i - 1) && ((s.word[i - 1] as number) & PARTICLE) !== 0;
  for (let k = a; k < i; k++) if (isOthers(s, k) && !(isOf && ((s.word[k] as number) & FIRST) === 0)) return true;
  return false;
}

const ROMAN = edged(/^(?:I{2,3}|IV|VI{1,3}|IX|X[IVX]{1,4})(?:['’:]?\p{Ll}{1,3})?$/u);
/** "Henry VIII", "Karl XII:s": a name and a number that no family of today goes behind. */
const isMonarch = (s: Scan, a: number, b: number): boolean =>
  (b === a + 1 && ROMAN.test(wordOf(s, b))) ||
  (a === b && apart(s, b) && b + 1 < s.count && ROMAN.test(wordOf(s, b + 1))) ||
  // "la reina Isabel", "Цар Симеон": nobody's customer reigns.
  (a === b && a > 0 && apart(s, a - 1) && isUpper(s, a) && isRuler(s, a - 1)) ||
  (b === a + 1 && isRuler(s, a) && ((s.word[b] as number) & FIRST) !== 0 && !goesOn(s, b));

const isSmallRuler = names(RULERS);
const BIG_RULERS = new Set(RULERS_WITH_CAPITAL.split(" "));
const isRuler = (s: Scan, k: number): boolean =>
  isUpper(s, k) ? BIG_RULERS.has(wordOf(s, k)) : isSmallRuler(s, k) && sameLine(s, k + 1);

/** Another name stands right before or behind: it was not taken with this one, and makes somebody of it. */
const isBesideName = (s: Scan, a: number, b: number): boolean =>
  (a > 0 &&
    sameLine(s, a) &&
    apart(s, a - 1) &&
    isCased(s, a - 1) &&
    isUpper(s, a - 1) &&
    ((s.word[a - 1] as number) & FIRST) !== 0) ||
  goesOn(s, b);

/** Words between a work and whose it is: "de", "of the". */
const [MOST_JOINTS, SHORTEST_WORK, LONGEST_OF_WORK] = [3, 3, 4] as const;
/** Of, by, about, with: to whom a work goes is somebody. */
const OF = names(
  "of by de del della dello dell dei do da di du d des van von vom der den av af the la le les il lo el los het os as του της των το τη z ze s w o о об с у про z over über om sobre sur su despre mit med with avec con com cu met на של עם με của",
);

/** Is a work, or a thing that such names are given to, right behind the name at tokens `k..last`, or a small word or three before it? */
function besideWork(s: Scan, k: number, last: number, works: ReadonlySet<string>): number {
  // "Carl Nielsens 4. symfoni".
  const behind =
    last + (last + 2 < s.count && /^ \d{1,2}\. /.test(s.text.slice(s.end[last], (s.end[last] as number) + 5)) ? 2 : 1);
  if (!isCased(s, last) && isWorkInHindi(s, last, works)) return BY_THING;
  if (
    behind < s.count &&
    sameLine(s, behind) &&
    /^(?:['’]s?)? (?:\d{1,2}\. ?)?["“«„]?$/.test(s.text.slice(s.end[last], s.start[behind])) &&
    (isWork(s, behind, works) || isThing(s, last, behind))
  )
    return BY_THING;
  let long = 0;
  for (let n = k - 1, steps = 0; n >= 0 && steps <= MOST_JOINTS && sameLine(s, n + 1); n--, steps++) {
    if (!/^[ '’"“«„]{1,3}$/.test(s.text.slice(s.end[n], s.start[n + 1]))) return 0;
    if (isWork(s, n, works)) return OF_WORK;
    // "el libro electrónico de …": one other word may stand with the work, behind a joint.
    if (isUpper(s, n) || (!OF(s, n) && (steps === 0 || ++long > 1))) return 0;
  }
  return 0;
}

/** "गणेश की पीतल की मूर्ति": of whom, of what, and the work. */
function isWorkInHindi(s: Scan, k: number, works: ReadonlySet<string>): boolean {
  if (!HINDI_OF(s, k + 1)) return false;
  for (let n = k + 2; n < s.count && n <= k + MOST_IN_HINDI && sameLine(s, n) && apart(s, n - 1); n++)
    if (isWork(s, n, works)) return true;
  return false;
}
const HINDI_OF = names("का की के");
const MOST_IN_HINDI = 5;

/** "booking", "Buchung", "bokning", "printer": no work for what they begin with. */
const NO_WORK = /^(?:n?ing|ed|ers?|ung|ad|at|end)/;

function isWork(s: Scan, n: number, works: ReadonlySet<string>): boolean {
  const word = plain(wordOf(s, n));
  if (works.has(word)) return true;
  for (let size = word.length - 1; size >= SHORTEST_WORK && size >= word.length - LONGEST_OF_WORK; size--)
    if (works.has(word.slice(0, size)) && !NO_WORK.test(word.slice(size))) return true;
  return !isCased(s, n) && works.has(word.replace(/^(?:[ובלה]|و?ال)/u, ""));
}

/** "the Dante mug", and not "Dante's mug". */
const isThing = (s: Scan, k: number, n: number): boolean =>
  apart(s, k) && !isUpper(s, n) && (isGoodBehind(s, n) || isGood(s, n) || isThingWord(s, n));

/** Does a title, a greeting, a part or what only people do stand right beside tokens `a..b`? */
function isSomebodyHere(s: Scan, a: number, b: number, ofWork: boolean): boolean {
  const before = a > 0 && sameLine(s, a) ? a - 1 : -1;
  if (before >= 0) {
    if (isIntroduced(s.text, s.start[a] as number)) return true;
    if (((s.word[before] as number) & (GREET | SIGNOFF | HUMAN_VERB)) !== 0) return true;
    if (((s.word[before] as number) & TITLE) !== 0 && !isOfRank(s, before)) return true;
    const isPart = ((classes[s.mark[before] as number] as number) & (IS_KIN | IS_ROLE)) !== 0;
    if (isPart && ((s.word[before] as number) & PARTICLE) === 0) return true;
  }
  const next = b + 1;
  // Of a work something is said: "портрет Левски дойде …".
  if (ofWork || next >= s.count || !apart(s, b) || !sameLine(s, next)) return false;
  // In a case of grammar it does nothing: "кружка с Пушкиным потеряла …".
  if (isCased(s, b) && OBLIQUE.test(wordOf(s, b))) return false;
  return (
    ((s.word[next] as number) & (HUMAN_VERB | PERSON_VERB)) !== 0 ||
    (isCased(s, b) && (DOES(s, next) || actsAsPerson(s, b)))
  );
}

/** "Зовем се …", "Em là …", "Говорих с …": who says who one is, or whom one spoke with, is no one of the past. */
const INTRODUCED = edged(
  /(?<!\p{L})(?:[Зз]овем се|[Кк]азвам се|[Мм]еня зовут|[Мм]ене звати|[Јј]ас сум|[Zz]ovem se|[Aa]dım|[Bb]enim adım|[Ee]m là|[Tt]ôi là|[Mm]ình là|tên là|[Ss]aya|[Nn]ama saya|[Aa]ko (?:po )?si|[Kk]ausap ko (?:po )?si|[Mm]y name is|[Ii]ch heiße|[Mm]e llamo|[Mm]i chiamo|[Jj]e m['’]appelle|[Gg]ặp(?: anh| chị| ông| bà)?|(?:[Гг]оворих|[Рр]азговарях|[Гг]оворил[аи]?|[Рр]азговаривала?|[Рр]озмовляла?|[Рр]азговарао|[Рр]азговарала) (?:с|со|з|із|са)|[Пп]ишет|[Пп]ише|میرا نام|من|اسمي|أنا|שמי|मेरा नाम|[Nn]gười nhận:|[Kk]hách hàng:|[Пп]олучатель:|[Оо]держувач:|[Πп]олучател:|[Aa]lıcı:|[Pp]enerima:) $/u,
);
const INTRODUCED_REACH = 24;
const isIntroduced = (text: string, start: number): boolean =>
  INTRODUCED.test(text.slice(Math.max(0, start - INTRODUCED_REACH), start));

/** "Пушкиным", "Chopinem", "Jánošíkom". */
const OBLIQUE = /\p{L}{3}(?:ым|им|ом|ем|ою|ого|ему|ому|em|iem|om|ego|owi|ovi|ého|ému)$/u;

/** Titles of crowned heads and saints. */
const RANK =
  /^(?:king|queen|sir|lord|saint|st|könig|kaiser|roi|reine|saint|sainte|rey|reina|san|santa|re|regina|santo|rei|rainha|são|koning|keizer|kung|drottning|kong|dronning|król|królowa|král|kráľ|regele|цар|царь|король|князь|королева|крал|краљ|sultan|padişah|raja|hoca|мимар|mimar)$/iu;
const isOfRank = (s: Scan, k: number): boolean => RANK.test(wordOf(s, k));

/** Units between a name and another value of its owner. */
const NEAR = 24;

/** Where values stand that are no names, by stretches of the text. */
function placesOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { type, start, end } of drafts)
    if (type !== "PERSON") for (const at of [start, end - 1]) places.add(Math.floor(at / NEAR));
  return places;
}

/** "Nikola Tesla, 14 Mill Lane": who has an address, a number or a day of birth right beside is somebody. */
const hasValueBeside = ({ start, end }: Draft, values: ReadonlySet<number>): boolean =>
  values.size > 0 &&
  [Math.floor(start / NEAR) - 1, Math.floor(start / NEAR), Math.floor(end / NEAR), Math.floor(end / NEAR) + 1].some(
    (at) => values.has(at),
  );

let worksBehind: RegExp | undefined;
const INTRODUCED_DENSE = /(?:我叫|我是|저는|전|이름은|私は)$/u;
const TITLES = /^(?:先生|女士|小姐|さん|様|さま|님|씨|씨는|고객|老师|经理)/u;
/** "孙悟空的手办", "이순신 장군": the name, and behind it no more of a longer one. */
function isDenseName(text: string, { start, end }: Draft, { dense }: Lists): boolean {
  const value = text.slice(start, end);
  if (INTRODUCED_DENSE.test(text.slice(Math.max(0, start - 4), start).trimEnd())) return false;
  worksBehind ??= new RegExp(`^(?:[${DENSE_WORKS.replace(/\s+/g, "")}]|[^\\p{L}]|$)`, "u");
  for (const name of dense) {
    if (!value.startsWith(name)) continue;
    const rest = text.slice(start + name.length, end + 3);
    if (TITLES.test(rest.trimStart())) return false;
    if (name.length > 3 || worksBehind.test(rest)) return true;
  }
  return false;
}
