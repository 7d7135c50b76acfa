/**
 * Reads a text in small letters once more as it would be written with capitals: what is found so is found in it, and a person whom its words
 * alone made is none where the same words in capitals are turned down ("the stanley knife", "sofa lotte").
 */
import type { Draft } from "../findings.ts";
import { isVietnamese } from "../names/ordinary-words.ts";
import { sizeOf, tokenAt } from "../recognizers/context.ts";
import { C_ADDRESS } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { type Capitals, everyCapital, likelyCapitals, namesCapitals, written } from "./capitals.ts";

/** Rules of what stands around a name: these tell one that is a word as well. */
const BY_PLACE: ReadonlySet<string> = new Set(
  "title field note rank turned placed honoured present family-home papers called-as called told door does line speaks address handed asked"
    .split(" ")
    .map((rule) => `person-${rule}`),
);
/** Rules of addresses that say little where every word has a capital. */
const LOOSE: ReadonlySet<string> = new Set(["address-cue", "address-pieces", "labelled"]);
/** Rules that a capital alone speaks for: of one word in small letters it says nothing that was not known. */
const BY_LOOKS: ReadonlySet<string> = new Set(
  "full given inside model family listed introduced case again passed lower declined built"
    .split(" ")
    .map((rule) => `person-${rule}`),
);
/** "i7 8gb", "hero-anna-1200x800.webp": in capitals a postcode and a file of somebody's. */
const NOT_IN_CAPITALS: ReadonlySet<string> = new Set(["postcode", "person-in-file"]);
/** Of an address that no capital speaks for. */
const SMALL_STREET = "address-lower";
/** Rules whose findings have to be found with capitals too, beside those of people. */
const DOUBTED: ReadonlySet<string> = new Set([SMALL_STREET, "phone-shape"]);

/** A text as it would be written: with its likely capitals, with those of names that are words as well, with one in every word. Null: not to be read. */
export interface Versions {
  readonly texts: readonly [likely: string | null, placed: string | null, everywhere: string | null];
  readonly capitals: Capitals;
}

/** @param small what is found in the text as it stands, settled */
export function versionsOf(s: Scan, small: readonly Draft[]): Versions {
  const likely = likelyCapitals(s);
  const names = namesCapitals(s, likely);
  // Every name in Vietnamese is of words.
  const isOfWords = isVietnamese(s);
  const mayHold =
    s.hasDigit && ((s.cues & C_ADDRESS) !== 0 || small.some(({ rule }) => rule === SMALL_STREET) || CODE.test(s.text));
  return {
    capitals: likely,
    texts: [
      isOfWords || likely.every((is) => is === 0) ? null : written(s, likely),
      isOfWords || names.every((is, i) => is === likely[i]) ? null : written(s, names),
      mayHold ? written(s, everyCapital(s)) : null,
    ],
  };
}

/**
 * What is found in the text and in its versions.
 * @param small as `versionsOf` had it
 * @param found what is found in each version, settled; null where it was not to be read
 */
export function joinedWith(
  s: Scan,
  small: readonly Draft[],
  { capitals }: Versions,
  found: readonly (readonly Draft[] | null)[],
): Draft[] {
  const likelier = found[0] ?? null;
  const placed = found[1] ?? [];
  const everywhere = (found[2] ?? []).filter(isAddress);
  // "cb 07911 123 456 b4 6pm": no address takes in what is a number as it stands.
  const others = small.filter(({ type }) => type !== "ADDRESS" && type !== "PERSON");
  const isApart = (draft: Draft): boolean => !isAddress(draft) || !meets(others, draft);
  const confirmed = [...(likelier ?? []), ...placed, ...everywhere];
  return [
    ...small.filter((draft) => likelier === null || !isDoubted(s, draft, capitals) || meets(confirmed, draft)),
    ...(likelier ?? []).filter((draft) => isToldSo(s, draft) && isApart(draft)),
    ...placed.filter(({ rule }) => BY_PLACE.has(rule)),
    ...everywhere.filter((draft) => isWhole(s, draft) && isApart(draft)).map((draft) => beginningAs(draft, small)),
  ];
}

const isAddress = ({ type }: Draft): boolean => type === "ADDRESS";
const meets = (drafts: readonly Draft[], { start, end }: Draft): boolean =>
  drafts.some((draft) => draft.start < end && draft.end > start);

/** Is what is found in the text with its likely capitals told by more than one word's capital? */
function isToldSo(s: Scan, { start, end, rule }: Draft): boolean {
  if (NOT_IN_CAPITALS.has(rule)) return false;
  return !BY_LOOKS.has(rule) || wordsIn(s, start, end) > 1;
}

function wordsIn(s: Scan, start: number, end: number): number {
  let words = 0;
  for (let i = tokenAt(s, start); i < s.count && (s.start[i] as number) < end; i++) if (sizeOf(s, i) > 2) words++;
  return words;
}

/** Small letters say of such findings that somebody acts or is spoken of: a capital says no more. */
const ACTS = 0.62;
const BY_WORDS: ReadonlySet<string> = new Set(["person-lower", "person-model"]);

/** May the same text in capitals turn it down? Of a person only where the words had them. */
function isDoubted(s: Scan, { start, end, rule, score }: Draft, capitals: Capitals): boolean {
  if (!BY_WORDS.has(rule)) return DOUBTED.has(rule);
  if (score === ACTS) return false;
  for (let i = tokenAt(s, start); i < s.count && (s.start[i] as number) < end; i++) if (capitals[i] !== 0) return true;
  return false;
}

/** With the code of a town, or told to be an address: every word has a capital, and most numbers follow one. */
function isWhole(s: Scan, { start, end, rule }: Draft): boolean {
  if (LOOSE.has(rule) || NOT_IN_CAPITALS.has(rule)) return false;
  if (CODE.test(s.text.slice(start, end))) return true;
  const first = tokenAt(s, start);
  for (let i = first; i >= 0 && i >= first - NEAR; i--) if (((s.cue[i] as number) & C_ADDRESS) !== 0) return true;
  return false;
}
const CODE = /\d{4}|\d{3} \d{2}(?!\d)|(?<!\p{L})\p{L}{1,2}\d[\p{L}\d]? ?\d\p{L}{2}(?!\p{L})/u;
const NEAR = 4;

/** "wir wohnen jetzt am mühlbach 14": what stands before it in the text as it is was no part of it. */
function beginningAs(draft: Draft, small: readonly Draft[]): Draft {
  const same = small.find(
    ({ type, start, end }) => type === "ADDRESS" && start > draft.start && end > draft.start && start < draft.end,
  );
  return same === undefined ? draft : { ...draft, start: same.start };
}
