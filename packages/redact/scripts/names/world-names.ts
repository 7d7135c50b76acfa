/**
 * Given and family names of sixty languages, from Faker (MIT): what the project's own lists do not hold. Towns, words of
 * their own language and the commonest of any are left out.
 */
import { readFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";
import { CYRILLIC, GREEK, LATIN, SCRIPT } from "../../src/scan/classes.ts";
import { hashWord, type NameHashes } from "../../src/scan/lexicon.ts";
import { MORE_TOWNS, TOWNS } from "../../src/words/towns-of-languages.ts";
import { allCommonWords, commonestOf, commonWordsOf, languages } from "./common-words.ts";

export interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
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
  return new Map([...allNames()].filter(([pool]) => !DENSE_POOLS.includes(pool)));
}

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

let read: ReadonlyMap<string, Names> | undefined;

/** Read once: every word list is asked about every name. */
function allNames(): ReadonlyMap<string, Names> {
  read ??= pooled();
  return read;
}

function pooled(): ReadonlyMap<string, Names> {
  const pools = new Map<string, { given: Set<string>; family: Set<string> }>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const language = locale.split("_")[0] as string;
    const said = new Set(commonWordsOf(language));
    const named = (names: Definition, isGiven: boolean): string[] =>
      namesOf(names).filter(
        (name) =>
          !isKeptOut(name) && ((isGiven && !isCased(name)) || !said.has(name.toLowerCase()) || language === SYLLABLES),
      );
    const given = named(person?.first_name, true);
    const family = named(person?.last_name, false);
    const pool = POOLS[locale] ?? language;
    const own = pools.get(pool) ?? { given: new Set(), family: new Set() };
    for (const name of given) own.given.add(name);
    for (const name of family) own.family.add(name);
    if (own.given.size > 0) pools.set(pool, own);
  }
  return new Map([...pools].map(([pool, { given, family }]) => [pool, { given: [...given], family: [...family] }]));
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
    .filter((name) => /^\p{L}[\p{L}\p{M}'’ -]+$/u.test(name));
}

const isCased = (name: string): boolean => [LATIN, CYRILLIC, GREEK].includes(SCRIPT[name.charCodeAt(0)] as number);

/** Of each language so many are too common to be anybody's name: "aura" is Latin gold, a given name and French for "will have". */
const COMMONEST = 1500;
const commonest = new Set(
  languages().flatMap((language) => commonestOf(language, COMMONEST).flatMap((word) => [word, bare(word)])),
);
/** Names that are words too, which the lists leave out for being names: a second, a cloud, a lamp, love, a car, stars. */
const KEPT_OUT = new Set("saniye bulut مصباح प्रेम лада orion".split(" "));
const isKeptOut = (name: string): boolean => {
  const small = name.toLowerCase();
  return KEPT_OUT.has(small) || (isCased(name) && (commonest.has(small) || inEnglish.has(small))) || isTown(name);
};

const towns = new Set(
  [...Object.values(TOWNS).flatMap((list) => list.split(", ")), ...MORE_TOWNS.split(/\s+/)].map(bare),
);
const isTown = (name: string): boolean => towns.has(bare(name));

/** Shorter names in Latin letters are words of too many languages. */
const SHORTEST = 3;

/**
 * What the lexicon learns: given names that are nobody's family name where there are capitals, and family names of
 * scripts that are not Latin. Latin family names are in the set of the model, where a word costs bits.
 * @param families of the other lists, in Latin letters
 */
export function worldHashes(names: ReadonlyMap<string, Names>, families: readonly string[]): NameHashes {
  const isFamily = new Set(families.map(bare));
  const sure = { given: new Set<number>(), family: new Set<number>() };
  const doubtful = { given: new Set<number>(), family: new Set<number>() };
  for (const [pool, own] of names) {
    if (pool === SYLLABLES) continue;
    for (const kind of ["given", "family"] as const)
      for (const name of own[kind]) {
        if (!/^\p{L}[\p{L}\p{M}]+$/u.test(name)) continue;
        if (SCRIPT[name.charCodeAt(0)] === LATIN && (kind === "family" || name.length < SHORTEST)) continue;
        if (kind === "given" && isFamily.has(bare(name))) continue;
        const doubt = name.length <= SHORTEST || pool === DOUBTFUL_POOL || isWord(name);
        (doubt ? doubtful : sure)[kind].add(hashWord(name));
      }
  }
  const sorted = (set: ReadonlySet<number>): Int32Array => Int32Array.from(set).sort();
  return {
    given: sorted(sure.given),
    givenOrWord: sorted(doubtful.given),
    family: sorted(sure.family),
    familyOrWord: sorted(doubtful.family),
  };
}

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
  return [...names.values()].flatMap(({ family }) =>
    family
      .flatMap((name) => name.split(/[\s'’-]+/))
      .filter((word) => word.length > 3 && /^\p{Script=Latin}+$/u.test(word) && !isWord(word)),
  );
}
