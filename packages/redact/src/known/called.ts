/** What people with a given name are called besides: its short forms, those in their cases of grammar. */
import { GIVEN } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { bitsAt, COMMON, FIRST, hashWord, LAST, lookup, ORG } from "../scan/lexicon.ts";
import { shortForms } from "../words/short-forms.ts";
import { furtherForms, knownGroups } from "../words/short-forms-known.ts";

export interface Part {
  readonly word: string;
  readonly weak: boolean;
  /** The first one of a given name: told by its capital alone. */
  readonly syllable: boolean;
  /** Are near misses of it looked for as well? */
  readonly near: boolean;
}

export interface Called extends Part {
  readonly hash: number;
  /** As it is called, in no case of grammar. */
  readonly isShort: boolean;
}

/** The short forms of a name of the tables, and those of three letters and more by first letter. */
export interface Besides {
  /** Those that are parts of the name. */
  readonly forms: readonly Called[];
  /** By hash, those that are looked for as they are. */
  readonly further: ReadonlyMap<number, Part>;
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
  /** The first three letters of these, as `isPet` asks for them. */
  readonly pets: Int32Array;
}

const SLOTS = 128;
const slotOf = (a: number, b: number, c: number): number => Math.imul(Math.imul(a, 31) + b, 31) + c;

/** May a word that begins with these letters, folded, begin as a short form does? */
export function isPet(pets: Int32Array, a: number, b: number, c: number): boolean {
  const slot = slotOf(a, b, c);
  return (((pets[(slot >>> 5) & (SLOTS - 1)] as number) >>> slot) & 1) !== 0;
}

const NO_PETS = new Int32Array(SLOTS);

export function joinPets(called: readonly Besides[]): Int32Array {
  if (called.length < 2) return called[0]?.pets ?? NO_PETS;
  const all = new Int32Array(SLOTS);
  for (const { pets } of called) for (let k = 0; k < SLOTS; k++) all[k] = (all[k] as number) | (pets[k] as number);
  return all;
}

const VOWEL_END = /[aeiouyаеиіоуяюєїьαηοιω]$/u;
/** What of a short form stays before an ending. */
export const petStem = (pet: string): string => (VOWEL_END.test(pet) ? pet.slice(0, -1) : pet);

const SHORTEST_STEM = 3;

export function besidesOf(
  shorts: Iterable<string>,
  forms: readonly Called[] = [],
  further: ReadonlyMap<number, Part> = new Map(),
): Besides {
  const byFirst = new Map<number, string[]>();
  const pets = new Int32Array(SLOTS);
  for (const word of shorts) {
    if (petStem(word).length < SHORTEST_STEM) continue;
    const first = word.charCodeAt(0);
    const slot = slotOf(first, word.charCodeAt(1), word.charCodeAt(2));
    pets[(slot >>> 5) & (SLOTS - 1)] = (pets[(slot >>> 5) & (SLOTS - 1)] as number) | (1 << slot);
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [word]);
    else same.push(word);
  }
  return { forms, further, byFirst, pets };
}

const SHORTEST_CALLED = /^[a-z][^aeiou]a$/;
const calledByName = new Map<string, Besides>();
export const NOTHING = besidesOf([]);
let tables: ReadonlySet<string> | undefined;

/** The short forms of a given name, each in its cases: worked out once for each name of the tables. */
export function calledBesides(name: string): Besides {
  const done = calledByName.get(name);
  if (done !== undefined) return done;
  tables ??= new Set([...knownGroups()].flat());
  if (!tables.has(name)) return NOTHING;
  const [shorts, further] = [shortForms(name), furtherForms(name)];
  const called: Called[] = [];
  const put = (short: string, isNear: boolean): void => {
    const hash = hashWord(short);
    // A syllable that no list of names has is taken where it is written as a name.
    const plain = isOrdinary(hash) || (!isNear && short.length < 4 && !isFirst(hash));
    called.push({
      word: short,
      hash,
      weak: plain && (isNear || (LISTS(hash) & GIVEN) === 0),
      isShort: true,
      near: isNear,
      syllable: false,
    });
    // In Latin letters an ending is looked for where it is met (`fondOf`), but for the shortest.
    if (short.charCodeAt(0) < 0x80 && !SHORTEST_CALLED.test(short)) {
      // "milovi" of Milo: Slovak and Czech, in small letters as well.
      if (short.length > 3 && short.endsWith("o"))
        called.push({
          word: `${short}vi`,
          hash: hashWord(`${short}vi`),
          weak: false,
          isShort: false,
          near: false,
          syllable: false,
        });
      return;
    }
    for (const form of slavicForms(short)) {
      const id = hashWord(form);
      called.push({
        word: form,
        hash: id,
        weak: form.charCodeAt(0) < 0x80 || isOrdinary(id),
        isShort: false,
        near: false,
        syllable: false,
      });
    }
  };
  for (const short of shorts) put(short, true);
  for (const short of further) put(short, false);
  const besides = besidesOf(
    new Set([...shorts, ...further]),
    called.filter((form) => form.near),
    new Map(called.filter((form) => !form.near).map((form) => [form.hash, form])),
  );
  calledByName.set(name, besides);
  return besides;
}

const LATIN_CASES = ["o", "y", "e", "i", "u", "ou"];
/** Of a short name that ends in a consonant: "Wilka" of Wilk, "Kosem" of Kos, "Liisile" of Liis, "Tóthnak" of Tóth. */
const AFTER_CONSONANT = ["a", "em", "om", "owi", "ovi", "iem", "ile", "ilt", "iga", "ne", "net", "nak", "val"];
/** "Joen" of Joki, "Mäelle" of Mäki. */
const AFTER_K = ["en", "elle", "ella", "elta", "esta"];
export const TURKISH = /^...ye$/;
/** "Annával", "Annát": Hungarian. */
const AFTER_A = ["val", "nak", "rol", "tol", "hoz", "nal", "ra", "t", "ek"];
/** "Ayşeye", "Efenin": Turkish, typed without its sign. */
const AFTER_VOWEL = ["ye", "ya", "yi", "nin", "nun", "den", "dan", "yle", "yla"];

/** Cases of a short name, "Зиме" of Зима, "Nežo" of Neža: longer ones are known by their beginning. */
export function slavicForms(word: string): string[] {
  if (word.length > 4) return [];
  // "Rasks order": whose; from five letters on the beginning is enough.
  if (word.length > 2 && /^[a-z]+[^aeiou]$/.test(word))
    return [...(/[sxz]$/.test(word) ? [] : [`${word}s`]), ...AFTER_CONSONANT.map((end) => word + end)];
  if (/^[a-z]{1,2}[^aeiou]a$/.test(word)) return [`${word}s`, ...LATIN_CASES.map((end) => word.slice(0, -1) + end)];
  if (/^[a-z]{2}ki$/.test(word)) return AFTER_K.map((end) => word.slice(0, 2) + end);
  if (/^[a-z]{3}a$/.test(word)) return [`${word}s`, ...AFTER_A.map((end) => word + end)];
  // "Åkes paket": Nordic languages and German say whose so, too.
  if (word.length > 2 && /^[a-z]+[eiuo]$/.test(word)) return [`${word}s`, ...AFTER_VOWEL.map((end) => word + end)];
  if (word.length < 3 || !/^[а-яіїєґ]+$/u.test(word)) return [];
  if (/[ая]$/u.test(word) && word.length === 3)
    return [...casesOf(word), ...FONDLY.flatMap((fond) => FOND_CASES.map((end) => word.slice(0, -1) + fond + end))];
  if (/[ая]$/u.test(word)) return casesOf(word);
  return /[бвгджзклмнпрстфхцчшщ]$/u.test(word) ? ["а", "у", "ом", "е", "ові"].map((end) => word + end) : [];
}
/** "Зоенька", "Аннушке": of names of three letters, of which two stay. */
const FONDLY = "еньк оньк ечк очк юшк ушк йк нк ечек очек уньк юньк усеньк улечк юлечк".split(" ");
const FOND_CASES = ["а", "у", "е", "и", "ы", "ой", "о", "і", "ою"];
const casesOf = (word: string): string[] =>
  ["ы", "и", "е", "і", "у", "ю", "ои", "еи", "ою"].map((end) => word.slice(0, -1) + end);

/** A word of the lexicon that is no name. */
export function isOrdinary(hash: number): boolean {
  const slot = lookup(hash);
  return slot >= 0 && (bitsAt(slot) & (COMMON | ORG)) !== 0 && (bitsAt(slot) & (FIRST | LAST)) === 0;
}

function isFirst(hash: number): boolean {
  const slot = lookup(hash);
  return slot >= 0 && (bitsAt(slot) & FIRST) !== 0;
}
