/**
 * Given and family names of the world: of sixty languages from Faker (MIT), and those that `world/*.txt` gathers from other
 * public lists (names.md says which). Towns, words of their own language and the commonest of any are left out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";
import { CYRILLIC, GREEK, LATIN, SCRIPT } from "../../src/scan/classes.ts";
import { hashWord, type NameHashes } from "../../src/scan/lexicon.ts";
import { MORE_TOWNS, TOWNS } from "../../src/words/towns-of-languages.ts";
import { allCommonWords, commonestOf, commonWordsOf, languages } from "./common-words.ts";

export interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Of `world/*.txt`: given names of one list alone are believed less. */
interface Gathered extends Names {
  readonly once: readonly string[];
}

/** Faker's locale -> the pool of the training whose names they are; the pool of its language where there is none. */
const POOLS: Readonly<Record<string, string>> = {
  af_ZA: "nl",
  az: "tr",
  da: "sv",
  en_GH: "af-la",
  en_HK: "zh-la",
  en_IN: "in-la",
  en_NG: "af-la",
  en_NP: "in-la",
  en_ZA: "af-la",
  eo: "it",
  fr_SN: "af-la",
  ku_kmr_latin: "tr",
  lv: "lt",
  mk: "bg",
  nb_NO: "sv",
  ne: "hi",
  sk: "cs",
  sl_SI: "hr",
  sr_RS_latin: "hr",
  uz_UZ_latin: "tr",
  yo_NG: "af-la",
  zu_ZA: "af-la",
};

/** Old Turkic names are most of what Faker has for Turkish, and words most of these. */
const DOUBTFUL_POOL = "tr";
/** Names of syllables that are words: a rule of their own knows them. */
const SYLLABLES = "vi";
/** Chinese, Japanese, Korean, Thai: nothing stands between words. */
const DENSE_POOLS = ["zh", "ja", "ko", "th"];

/** Pool -> names, in scripts with spaces between words. */
export function worldNames(): ReadonlyMap<string, Names> {
  return spaced(allNames());
}

const spaced = <T>(pools: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...pools].filter(([pool]) => !DENSE_POOLS.includes(pool)));

/** Names of a language without spaces between words: "zh", "ja", "ko" or "th". */
export function denseNames(pool: string): Names {
  return allNames().get(pool) as Names;
}

/** Shorter ones in Thai begin or end many words. */
const SHORTEST_THAI = 4;

/** What the lexicon learns of Thai names, as they are. */
export function thaiNames(): Names {
  const long = (names: readonly string[]): string[] => names.filter((name) => name.length >= SHORTEST_THAI);
  const { given, family } = denseNames("th");
  return { given: long(given), family: long(family) };
}

/** Read once: every word list is asked about every name. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const allNames = once((): ReadonlyMap<string, Names> => {
  const pools = new Map(fakers());
  for (const [pool, { given, once, family }] of gathered()) {
    const own = pools.get(pool) ?? { given: [], family: [] };
    pools.set(pool, {
      given: [...new Set([...own.given, ...given, ...once])],
      family: [...new Set([...own.family, ...family])],
    });
  }
  return pools;
});

const fakers = once((): ReadonlyMap<string, Names> => {
  const pools = new Map<string, { given: Set<string>; family: Set<string> }>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const language = locale.split("_")[0] as string;
    const given = personal(namesOf(person?.first_name), language, true);
    const family = personal(namesOf(person?.last_name), language, false);
    const pool = POOLS[locale] ?? language;
    const own = pools.get(pool) ?? { given: new Set(), family: new Set() };
    for (const name of given) own.given.add(name);
    for (const name of family) own.family.add(name);
    if (own.given.size > 0) pools.set(pool, own);
  }
  return new Map([...pools].map(([pool, { given, family }]) => [pool, { given: [...given], family: [...family] }]));
});

const WORLD = new URL("world/", import.meta.url);

/** `world/<pool>.txt`: a line for each kind of names, parted by commas. */
const gathered = once((): ReadonlyMap<string, Gathered> => {
  const pools = new Map<string, Gathered>();
  for (const file of readdirSync(WORLD)) {
    const pool = file.replace(".txt", "");
    const kinds = new Map(
      readFileSync(new URL(file, WORLD), "utf8")
        .split("\n")
        .map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]),
    );
    const language = pool.split("-")[0] as string;
    const names = (kind: string): string[] =>
      personal((kinds.get(kind) ?? "").split(", ").filter(isSpelled), language, kind === "given");
    pools.set(pool, { given: names("given"), once: names("given once"), family: names("family") });
  }
  return pools;
});

/** Those of a language's names that are nothing else, as far as its common words tell: where nothing has a capital, given names that many bear are among them. */
function personal(names: readonly string[], language: string, areGiven: boolean): string[] {
  // Persian is written with Arabic words, and folded letters make one of two spellings.
  const words = commonWordsOf(language === "fa" ? "ar" : language);
  const [said, folded] = [new Set(words), new Set(words.map(hashWord))];
  const dense = DENSE_POOLS.includes(language);
  return names.filter((name) => {
    if (isKeptOut(name)) return false;
    if (isCased(name) || dense) return !said.has(name.toLowerCase()) || language === SYLLABLES;
    return areGiven || !folded.has(hashWord(name));
  });
}

type Definition =
  | { readonly generic?: readonly string[]; readonly female?: readonly string[]; readonly male?: readonly string[] }
  | null
  | undefined;

function namesOf(names: Definition): string[] {
  return [...(names?.generic ?? []), ...(names?.female ?? []), ...(names?.male ?? [])]
    .map((name) =>
      name
        .normalize("NFC")
        .replace(/[\u200b-\u200f]/g, "")
        .trim(),
    )
    .filter(isSpelled);
}

const isSpelled = (name: string): boolean => /^\p{L}[\p{L}\p{M}'’ -]+$/u.test(name);

const isCased = (name: string): boolean => [LATIN, CYRILLIC, GREEK].includes(SCRIPT[name.charCodeAt(0)] as number);

/** Of each language so many are too common to be anybody's name: "aura" is Latin gold, a given name and French for "will have". */
const COMMONEST = 1500;
const commonest = new Set(
  languages().flatMap((language) => commonestOf(language, COMMONEST).flatMap((word) => [word, bare(word)])),
);
/** Names that are words too, which the lists leave out for being names: a second, a cloud, a lamp, love, a car, stars. */
const KEPT_OUT = new Set(
  "saniye bulut مصباح प्रेम лада orion สกุล виден шан шано ang torre corpus simpsons سعيدة هدية وعد الظاهر سليمة حسنا كلاما سائد काली کیا عوض christi шана sieb"
    .split(" ")
    .map(hashWord),
);
const isKeptOut = (name: string): boolean => {
  const small = name.toLowerCase();
  return (
    KEPT_OUT.has(hashWord(name)) || (isCased(name) && (commonest.has(small) || inEnglish.has(small))) || isTown(name)
  );
};

const towns = new Set(
  [...Object.values(TOWNS).flatMap((list) => list.split(", ")), ...MORE_TOWNS.split(/\s+/)].map(bare),
);
const isTown = (name: string): boolean => towns.has(bare(name));

/** Shorter names in Latin letters are words of too many languages. */
const SHORTEST = 3;

/**
 * What the lexicon learns: given names that are nobody's family name where there are capitals, and family names of
 * scripts that are not Latin. Latin family names, and given ones of one list alone, are in the sets of the model, where a word costs bits.
 * @param families of the other lists, in Latin letters
 */
export function worldHashes(families: readonly string[]): NameHashes {
  const isFamily = new Set([...families, ...latinFamilyNames(fakers())].map(bare));
  const sure = { given: new Set<number>(), family: new Set<number>() };
  const doubtful = { given: new Set<number>(), family: new Set<number>() };
  const learn = (pool: string, kind: "given" | "family", name: string): void => {
    if (!/^\p{L}[\p{L}\p{M}]+$/u.test(name)) return;
    if (SCRIPT[name.charCodeAt(0)] === LATIN && (kind === "family" || name.length < SHORTEST)) return;
    if (kind === "given" && isFamily.has(bare(name))) return;
    const doubt = name.length <= SHORTEST || pool === DOUBTFUL_POOL || isWord(name);
    (doubt ? doubtful : sure)[kind].add(hashWord(name));
  };
  for (const names of [fakers(), gathered()])
    for (const [pool, own] of spaced<Names | Gathered>(names)) {
      if (pool === SYLLABLES) continue;
      for (const name of own.given) learn(pool, "given", name);
      for (const name of own.family) learn(pool, "family", name);
      if ("once" in own) for (const name of own.once) if (!isLatin(name)) learn(pool, "given", name);
    }
  const sorted = (set: ReadonlySet<number>): Int32Array => Int32Array.from(set).sort();
  return {
    given: sorted(sure.given),
    givenOrWord: sorted(doubtful.given),
    family: sorted(sure.family),
    familyOrWord: sorted(doubtful.family),
  };
}

const isLatin = (name: string): boolean => SCRIPT[name.charCodeAt(0)] === LATIN;

const inEnglish = new Set(readFileSync(new URL("scowl-english-words.txt", import.meta.url), "utf8").split(/\s+/));

/** Words of all languages, with accents and without. */
const words = new Set([...allCommonWords(), ...inEnglish].flatMap((word) => [word.toLowerCase(), bare(word)]));

const isWord = (name: string): boolean => words.has(name.toLowerCase()) || words.has(bare(name));

function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
}

/** Family names in Latin letters, for the model's set. */
export function latinFamilyNames(names: ReadonlyMap<string, Names>): string[] {
  return [...names.values()].flatMap(({ family }) => latinWords(family));
}

/** Given names in Latin letters that the lexicon does not learn, for the model's set. */
export function latinGivenNames(): string[] {
  return [...gathered().values()].flatMap(({ given, once }) => latinWords([...given, ...once]));
}

const latinWords = (names: readonly string[]): string[] =>
  names
    .flatMap((name) => name.split(/[\s'’-]+/))
    .filter((word) => word.length > 3 && /^\p{Script=Latin}+$/u.test(word) && !isWord(word));
