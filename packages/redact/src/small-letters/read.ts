/**
 * Reads a text in small letters once more as it would be written with capitals: what is found so is found in it, and a person whom its words
 * alone made is none where the same words in capitals are turned down ("the stanley knife", "sofa lotte").
 */
import type { Draft } from "../findings.ts";
import { isVietnamese } from "../names/ordinary-words.ts";
import { sizeOf, tokenAt } from "../recognizers/context.ts";
import type { PersonalType } from "../redacted.ts";
import { MASKED, unitAt } from "../scan/classes.ts";
import { FIRST, LAST } from "../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../scan/scan.ts";
import { beginningAs, isNamed, isWhole, NOT_IN_CAPITALS } from "./addresses.ts";
import {
  type Capitals,
  everyCapital,
  likelyCapitals,
  namesCapitals,
  ordinaryCapitals,
  withOpenings,
  written,
} from "./capitals.ts";

/** Rules of what stands around a name: these tell one that is a word as well. */
const BY_PLACE: ReadonlySet<string> = new Set(
  "title field note rank turned placed honoured present family-home papers called-as called told door does line speaks address handed asked"
    .split(" ")
    .map((rule) => `person-${rule}`),
);
/** Rules that any two words would satisfy where all names are words. */
const OF_WORDS: ReadonlySet<string> = new Set(["person-does", "person-greeted"]);
/** Rules that a capital alone speaks for: of one word in small letters it says nothing that was not known. */
const BY_LOOKS: ReadonlySet<string> = new Set(
  "full given inside model family listed introduced case again passed lower declined built verb both beside greeted"
    .split(" ")
    .map((rule) => `person-${rule}`),
);
/** Of an address that no capital speaks for. */
const SMALL_STREET = "address-lower";
const BY_SHAPE = "phone-shape";
/** Rules whose findings have to be found with capitals too, beside those of people. */
const DOUBTED: ReadonlySet<string> = new Set([SMALL_STREET, BY_SHAPE]);

/** A text as it would be written: with its likely capitals, with all it may have, with one in every word. Null: not to be read. */
export interface Versions {
  readonly texts: readonly [likely: string | null, placed: string | null, everywhere: string | null];
  /** Of the first, without those that open sentences. */
  readonly capitals: Capitals;
  /** Of the second, without names that are words as well. */
  readonly ordinary: Capitals;
}

export function versionsOf(s: Scan): Versions {
  const likely = likelyCapitals(s);
  // Of a text with stand-ins the capitals that told its language may be gone.
  const ordinary = (s.signs & MASKED) === 0 ? ordinaryCapitals(s) : likely;
  // Every name in Vietnamese is of words.
  const isOfWords = isVietnamese(s);
  return {
    capitals: likely,
    ordinary,
    texts: [
      isOfWords || likely.every((is) => is === 0) ? null : written(s, withOpenings(s, likely)),
      written(s, isOfWords ? ordinary : namesCapitals(s, ordinary, ordinary !== likely)),
      s.hasDigit ? written(s, everyCapital(s)) : null,
    ],
  };
}

/**
 * What is found in the text and in its versions.
 * @param small what is found in the text as it stands, settled
 * @param found what is found in each version, settled; null where it was not to be read
 */
export function joinedWith(
  s: Scan,
  small: readonly Draft[],
  versions: Versions,
  found: readonly (readonly Draft[] | null)[],
): Draft[] {
  const likelier = found[0] ?? null;
  const placed = found[1] ?? [];
  const everywhere = (found[2] ?? []).filter(isAddress);
  // "cb 07911 123 456 b4 6pm": no address takes in what is a number as it stands, but what is one by its shape alone.
  const others = small.filter(
    ({ type, start, end, rule }) => type !== "ADDRESS" && type !== "PERSON" && (rule !== BY_SHAPE || end - start > 11),
  );
  const isFree = (draft: Draft): boolean => !isAddress(draft) || !meets(others, draft);
  const told = placed.filter((draft) => isPlaced(s, draft, versions));
  const confirmed = [
    ...(likelier ?? []),
    ...placed.filter((draft) => isAll(s, draft, versions.capitals)),
    ...told,
    ...everywhere,
  ];
  return [
    ...small.filter((draft) => likelier === null || !isDoubted(s, draft, versions) || meets(confirmed, draft)),
    ...(likelier ?? [])
      .filter((draft) => isToldSo(s, draft, versions.capitals) && isFree(draft))
      .map((draft) => (isAddress(draft) ? beginningAs(s, draft, small) : draft)),
    ...told,
    ...placed.filter((draft) => isCode(s, draft)),
    ...placed.filter((draft) => isNamed(s, draft) && isFree(draft)).map((draft) => beginningAs(s, draft, small)),
    ...everywhere.filter((draft) => isWhole(s, draft) && isFree(draft)).map((draft) => beginningAs(s, draft, small)),
  ];
}

const isAddress = ({ type }: Draft): boolean => type === "ADDRESS";
const meets = (drafts: readonly Draft[], { start, end }: Draft): boolean =>
  drafts.some((draft) => draft.start < end && draft.end > start);

/** Is what is found in the text with its likely capitals told by more than one word's capital? */
function isToldSo(s: Scan, draft: Draft, capitals: Capitals): boolean {
  const { start, end, rule, type } = draft;
  if (NOT_IN_CAPITALS.has(rule) || (type === "PERSON" && /\d/.test(s.text.slice(start, end)))) return false;
  return !BY_LOOKS.has(rule) || (wordsIn(s, start, end) > 1 && capitals[tokenAt(s, start)] !== 0);
}

function isAll(s: Scan, { start, end }: Draft, capitals: Capitals): boolean {
  for (let i = tokenAt(s, start); i < s.count && (s.start[i] as number) < end; i++)
    if (capitals[i] === 0 && sizeOf(s, i) > 2) return false;
  return true;
}

/** Is what is found among names that are words as well told by what stands around it, or by words that hardly are any? */
function isPlaced(s: Scan, { start, end, type, rule }: Draft, { capitals, ordinary }: Versions): boolean {
  if (type !== "PERSON") return false;
  const isOfWords = isVietnamese(s);
  if (BY_PLACE.has(rule) && !isOfWords) return true;
  if (rule === SIGNED && !isOfWords && isApart(s, start, end)) return true;
  let [words, likely, names] = [0, 0, 0];
  for (let i = tokenAt(s, start); i < s.count && (s.start[i] as number) < end; i++) {
    if (((s.shape[i] as number) & HAS_DIGIT) !== 0) return false;
    if (sizeOf(s, i) <= 2) continue;
    if (ordinary[i] === 0) return false;
    if (capitals[i] !== 0) likely++;
    // "mummy ka naam urmila hai": short names are words of some language.
    if (capitals[i] !== 0 || (sizeOf(s, i) > 3 && ((s.word[i] as number) & (FIRST | LAST)) !== 0)) names++;
    words++;
  }
  if (isOfWords && (names < words || OF_WORDS.has(rule))) return false;
  if (BY_LOOKS.has(rule)) return words > 1 && likely > 0 && names === words;
  return words > 0 && (likely > 0 || rule !== "person-spoken");
}

const SIGNED = "person-signed";
/** On a line of its own, or of two words: "thanks mate" is neither. */
const isApart = (s: Scan, start: number, end: number): boolean =>
  unitAt(s.text, start - 1) === 10 || wordsIn(s, start, end) > 1;

function wordsIn(s: Scan, start: number, end: number): number {
  let words = 0;
  for (let i = tokenAt(s, start); i < s.count && (s.start[i] as number) < end; i++) if (sizeOf(s, i) > 2) words++;
  return words;
}

const BY_WORDS: ReadonlySet<string> = new Set(["person-lower", "person-model"]);

/** May the same text in capitals turn it down? Of a person only where the words had them. */
function isDoubted(s: Scan, { start, end, rule }: Draft, { capitals }: Versions): boolean {
  if (!BY_WORDS.has(rule)) return DOUBTED.has(rule);
  for (let i = tokenAt(s, start); i < s.count && (s.start[i] as number) < end; i++) if (capitals[i] !== 0) return true;
  return false;
}

/** Of letters and figures: the letters are told from words by their capitals. */
const isCode = (s: Scan, { start, end, type, rule }: Draft): boolean =>
  OF_CODES.has(type) && rule !== "code-divided" && /\p{L}/u.test(s.text.slice(start, end));
const OF_CODES: ReadonlySet<PersonalType> = new Set<PersonalType>(["PLATE", "ID", "PASSPORT", "DEVICE", "IBAN", "GEO"]);
