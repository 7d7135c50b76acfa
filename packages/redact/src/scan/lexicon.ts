/**
 * The words the scanner knows, by hash of their folded form. A 32-bit hash stands for the word:
 * with a few thousand entries a foreign word is mistaken for one about once in a million.
 */
import { CLASS, DENSE, FOLD } from "./classes.ts";

/** What a word is. */
export const FIRST = 1 << 0;
export const LAST = 1 << 1;
export const TITLE = 1 << 2;
export const PARTICLE = 1 << 3;
export const GREET = 1 << 4;
export const SIGNOFF = 1 << 5;
/** An ordinary word: never a name by itself, whatever its case. */
export const COMMON = 1 << 6;
export const ORG = 1 << 7;
export const AT_WORD = 1 << 8;
export const DOT_WORD = 1 << 9;
export const DIGIT_WORD = 1 << 10;
export const TLD = 1 << 11;
export const STREET_BEFORE = 1 << 12;
export const STREET_AFTER = 1 << 13;
export const UNIT = 1 << 14;
export const MONTH = 1 << 15;
export const PLACE = 1 << 16;
/** A name that is also an ordinary word (Will, Mark, Rose): needs company. */
export const AMBIGUOUS = 1 << 17;
/** Honorific that follows the name (さん, 様, 先生, 씨, 님, bey, hanım). */
export const AFTER_TITLE = 1 << 18;
export const JOIN_WORD = 1 << 19;
/** Last word of some phrase in the phrase table. */
export const PHRASE_END = 1 << 20;
/** Verbs and nouns that have a person on their left ("said", "from support"). */
export const PERSON_VERB = 1 << 21;
/** Prepositions and verbs that often have a person on their right ("with", "by", "ask"). */
export const PERSON_BEFORE = 1 << 22;
/** Domain names of mail providers, without their ending. */
export const PROVIDER = 1 << 23;
export const FILE_ENDING = 1 << 24;
export const GERMAN = 1 << 25;
export const WORD_TLD = 1 << 26;
export const CJK_SURNAME = 1 << 27;
export const ENGLISH = 1 << 28;
/** Verbs only people are the subject of. */
export const HUMAN_VERB = 1 << 29;

/** An ordinary word that some recognizer begins at. */
export const KEYWORD = 1 << 31;

/** Some of its meaning hangs on case and accents: see `exactCues`. */
export const EXACT = 1 << 30;

/** What a word says about the value beside it. */
export const C_PHONE = 1 << 0;
export const C_ID = 1 << 1;
export const C_PASSPORT = 1 << 2;
export const C_PLATE = 1 << 3;
export const C_DOB = 1 << 4;
export const C_BANK = 1 << 5;
export const C_IBAN = 1 << 6;
export const C_CARD = 1 << 7;
export const C_CVV = 1 << 8;
export const C_EXPIRY = 1 << 9;
export const C_PASSWORD = 1 << 10;
export const C_ONE_TIME = 1 << 11;
export const C_TOKEN = 1 << 12;
export const C_IP = 1 << 13;
export const C_VERSION = 1 << 14;
export const C_DEVICE = 1 << 15;
export const C_USER = 1 << 16;
export const C_ADDRESS = 1 << 17;
export const C_GEO = 1 << 18;
/** Proof that a number is nobody's: order, ticket, build, error. */
export const C_RELEASE = 1 << 19;
export const C_EMAIL = 1 << 20;
export const C_NAME = 1 << 21;
export const C_EXTENSION = 1 << 22;
export const C_MEASURE = 1 << 23;
export const C_CURRENCY = 1 << 24;
export const C_CODE = 1 << 25;
export const C_NUMBER = 1 << 26;
export const C_TIME = 1 << 27;
export const C_MAC = 1 << 28;
export const C_POSTCODE = 1 << 29;
/** "ID": of a person, unless an order, case or event owns it. */
export const C_ID_WEAK = 1 << 30;

const SEED = -2128831035;

export function extendHash(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 16777619);
}

export function hashWord(word: string): number {
  return hashBetween(word, 0, word.length);
}

/** As `hashWord` of `text[from, to)`, which is not copied for it. */
function hashBetween(text: string, from: number, to: number): number {
  let h = SEED;
  const end = Math.min(to, text.length);
  for (let i = from; i < end; i++) h = Math.imul(h ^ (FOLD[text.charCodeAt(i)] as number), 16777619);
  return h;
}

export const HASH_SEED = SEED;

const SLOTS = 1 << 19;
/** Key, word bits, cue bits, mark: one cache line answers a look-up. Key 0 is a free slot. */
const table = new Int32Array(SLOTS * 4);
/** One bit for each value of a hash's low bits: most words that are not known end here, in the nearest cache. */
const FILTER_BITS = 1 << 18;
const filter = new Int32Array(FILTER_BITS >> 5);
let filled = 0;
/** Beyond, looking for a word that is not there takes more than a few steps. */
const MOST_FILLED = SLOTS / 2;
/** Longest entry that begins with a unit (folded), for scripts written without spaces; bounds the segmenter. */
export const denseLimit = new Uint8Array(0x10000);
const LONGEST_DENSE = 16;

/** Index into `table` of the word's slot, which is taken for it where it has none. */
function slotFor(hash: number): number {
  let i = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) << 2;
  while (table[i] !== 0 && table[i] !== hash) i = (i + 4) & (SLOTS * 4 - 1);
  if (table[i] === 0) {
    if (++filled > MOST_FILLED) throw new Error("lexicon is full");
    table[i] = hash;
    const f = hash & (FILTER_BITS - 1);
    filter[f >> 5] = (filter[f >> 5] as number) | (1 << (f & 31));
  }
  return i;
}

/** Slot of a known word, or -1. */
export function lookup(hash: number): number {
  const f = hash & (FILTER_BITS - 1);
  if ((((filter[f >> 5] as number) >>> (f & 31)) & 1) === 0 || hash === 0) return -1;
  let i = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) << 2;
  for (;;) {
    const key = table[i] as number;
    if (key === hash) return i;
    if (key === 0) return -1;
    i = (i + 4) & (SLOTS * 4 - 1);
  }
}

export function bitsAt(slot: number): number {
  return table[slot + 1] as number;
}

/** What the lexicon says of the word `text[from, to)`, 0 where it does not hold it. */
export function wordBits(text: string, from: number, to: number): number {
  const slot = lookup(hashBetween(text, from, to));
  return slot < 0 ? 0 : bitsAt(slot);
}

export function cuesAt(slot: number): number {
  return table[slot + 2] as number;
}

/** Number of a word that some closed list holds (word-sets.ts), 0 for all others. */
export function markAt(slot: number): number {
  return table[slot + 3] as number;
}

/** Does the lexicon say anything of the word in this slot, or does only a closed list hold it? */
export function tells(slot: number): boolean {
  return table[slot + 1] !== 0 || table[slot + 2] !== 0;
}

/** Words that closed lists hold, all lists together. */
export const MOST_MARKS = 20_480;
let marks = 0;

/** The mark of a word, given now if it has none. Not for scripts without spaces: the word would become a token there. */
export function markWord(word: string): number {
  if (CLASS[word.charCodeAt(0)] === DENSE) throw new Error(`no closed list holds "${word}"`);
  const slot = slotFor(hashWord(word));
  if (table[slot + 3] === 0) {
    if (++marks === MOST_MARKS) throw new Error("too many words in closed lists");
    table[slot + 3] = marks;
  }
  return table[slot + 3] as number;
}

/** Egyptian spelling writes a final alef maqsura for ya and back; only "على" (on) is not "علي" (Ali). */
function variant(word: string): string | null {
  return word.endsWith("ى") && word !== "على" && word !== "إلى" ? `${word.slice(0, -1)}ي` : null;
}

/** Adds white-space separated words. Words that repeat gather their bits. */
export function addWords(words: string, bits: number, cues = 0): void {
  for (const word of words.split(/\s+/)) {
    if (word === "") continue;
    addWord(word, bits, cues);
    const other = variant(word);
    if (other !== null) addWord(other, bits, cues);
  }
}

function addWord(word: string, bits: number, cues: number): void {
  const slot = slotFor(hashWord(word));
  table[slot + 1] = (table[slot + 1] as number) | bits;
  table[slot + 2] = (table[slot + 2] as number) | cues;
  const first = word.charCodeAt(0);
  if (CLASS[first] === DENSE) {
    const at = FOLD[first] as number;
    denseLimit[at] = Math.max(denseLimit[at] as number, Math.min(word.length, LONGEST_DENSE));
  }
}

/** Names by the hashes of their words; those "or word" are words of some language as well. */
export interface NameHashes {
  readonly given: Int32Array;
  readonly givenOrWord: Int32Array;
  readonly family: Int32Array;
  readonly familyOrWord: Int32Array;
}

/** A word that is anything but a name is not made one; what is known of a name stands. */
export function addNames({ given, givenOrWord, family, familyOrWord }: NameHashes): void {
  addHashes(given, FIRST);
  addHashes(givenOrWord, FIRST | AMBIGUOUS);
  addHashes(family, LAST);
  addHashes(familyOrWord, LAST | AMBIGUOUS);
}

function addHashes(hashes: Int32Array, bits: number): void {
  for (const hash of hashes) {
    const known = lookup(hash);
    const before = known < 0 ? 0 : bitsAt(known);
    if ((before & ~(FIRST | LAST | AMBIGUOUS)) !== 0 || (known >= 0 && cuesAt(known) !== 0)) continue;
    const slot = slotFor(hash);
    table[slot + 1] = before | ((before & (FIRST | LAST)) !== 0 ? bits & ~AMBIGUOUS : bits);
  }
}

/** Cue words that only count spelled exactly so: "SIN" is a number, "sin" is Spanish; "né" is born, "ne" is not. */
const exact = new Map<string, number>();

export function addExact(words: string, cues: number): void {
  for (const word of words.trim().split(/\s+/)) {
    exact.set(word, (exact.get(word) ?? 0) | cues);
    addWords(word, EXACT);
  }
}

/** Cue bits of a word marked `EXACT`, for the spelling it has in the text. */
export function exactCues(spelling: string): number {
  return exact.get(spelling) ?? 0;
}

/** Phrases read from their last word on: the hash of a step -> its meaning, GOES_ON where a longer phrase has it as a step. */
const PHRASE_SLOTS = 1 << 13;
/** Key and meaning, by the low bits of the key; key 0 is a free slot. */
const phrases = new Int32Array(PHRASE_SLOTS * 2);
let steps = 0;
const GOES_ON = 1 << 30;
/** Longest phrase in words. */
export const PHRASE_LIMIT = 5;

function combine(hash: number, word: number): number {
  return Math.imul(hash ^ word, 0x5bd1e995) ^ (hash >>> 13);
}

/** Where a step of a phrase stands in `phrases`, or the free slot where it would. */
function phraseSlot(hash: number): number {
  let i = ((hash ^ (hash >>> 15)) & (PHRASE_SLOTS - 1)) << 1;
  while (phrases[i] !== 0 && phrases[i] !== hash) i = (i + 2) & (PHRASE_SLOTS * 2 - 1);
  return i;
}

/** One phrase a line. A phrase's meaning is a small number; what it means is the caller's. */
export function addPhrases(lines: string, meaning: number): void {
  for (const line of lines.trim().split("\n")) {
    const words = line
      .trim()
      .split(/[\s'’-]+/)
      .filter((w) => w !== "");
    let h = 0;
    for (let i = words.length - 1; i >= 0; i--) {
      h = combine(h, hashWord(words[i] as string));
      const slot = phraseSlot(h);
      if (phrases[slot] === 0 && ++steps > PHRASE_SLOTS / 2) throw new Error("too many phrases");
      phrases[slot] = h;
      phrases[slot + 1] = (phrases[slot + 1] as number) | (i === 0 ? meaning : GOES_ON);
    }
    addWords(words[words.length - 1] as string, PHRASE_END);
  }
}

/** Meaning of the longest phrase that ends at token `last`, 0 if none; `hashes` are the tokens' hashes. */
export function phraseAt(hashes: Int32Array, last: number): number {
  let h = 0;
  let found = 0;
  for (let i = last; i >= 0 && i > last - PHRASE_LIMIT; i--) {
    h = combine(h, hashes[i] as number);
    const meaning = phrases[phraseSlot(h) + 1] as number;
    if (meaning === 0) break;
    found |= meaning;
    if ((meaning & GOES_ON) === 0) break;
  }
  return found & ~GOES_ON;
}
