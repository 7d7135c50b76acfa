/** The common words of each language, as frequent words and sets of bits; what they come from is in names.md. */
import { readdirSync, readFileSync } from "node:fs";
import { setOf } from "../../src/names/bits.ts";
import { spelledHash } from "../../src/names/ordinary-hash.ts";
import { bitsAt, FIRST, hashWord, LAST, lookup } from "../../src/scan/lexicon.ts";
import "../../src/words/people.ts";
import "../../src/words/surnames.ts";
import "../../src/words/ordinary.ts";

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}

/** Language -> its commonest words, the most frequent first. */
const COMMON = wordsIn(new URL("common-words/", import.meta.url));

/** Rarer words behind them, and ordinary words of Japanese and Korean: asked about in use, none of the training's. */
const RARER = wordsIn(new URL("common-words-rarer/", import.meta.url));
/** Words of user interfaces and desks, which films do not say; written by the project. */
const DESK = wordsIn(new URL("common-words-desk/", import.meta.url));
/** What countries, languages and money are called: CLDR's, by `lands.ts`. */
const LANDS = wordsIn(new URL("common-words-lands/", import.meta.url));
const DENSE_COMMON: ReadonlyMap<string, readonly string[]> = wordsIn(new URL("common-words-dense/", import.meta.url));

function wordsIn(folder: URL): Map<string, string[]> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file.replace(".txt", ""),
        readFileSync(new URL(file, folder), "utf8")
          .split(/\s+/)
          .filter((word) => word !== ""),
      ]),
  );
}

/** The words of a language, the rarer ones, those of desks and what lands are called too; ordinary ones of Chinese, Japanese and Korean. */
export function commonWordsOf(language: string): string[] {
  return [COMMON, RARER, DESK, LANDS, DENSE_COMMON].flatMap((lists) => lists.get(language) ?? []);
}

/** So many of a language's words, the most frequent first. */
export function commonestOf(language: string, count: number): readonly string[] {
  return (COMMON.get(language) ?? []).slice(0, count);
}

export function languages(): string[] {
  return [...COMMON.keys()];
}

/** The words of all languages. */
export function allCommonWords(): string[] {
  return languages().flatMap(commonWordsOf);
}

/** How many words of a language tell that a text is in it. */
const FREQUENT = 150;

/** Text of the module that tells languages and their ordinary words apart. */
export function wordsModule(): string {
  const record = (name: string, entries: readonly (readonly [string, string])[]): string =>
    `export const ${name}: Readonly<Record<string, string>> = {\n${entries.map(([key, value]) => `  "${key}": "${value}",\n`).join("")}};\n`;
  const sets = [...COMMON].map(([language, common]) => {
    // English has its commoner words in a list of its own, that the model's features know.
    const more = [RARER, DESK, LANDS].flatMap((lists) => lists.get(language) ?? []);
    const list = [...(language === "en" ? [] : common), ...more];
    return [language, base64(setOf(spellings(language, list), sizeFor(list.length)))] as const;
  });
  const frequent = [...COMMON].map(
    ([language, list]) => [language, list.slice(0, FREQUENT).join(" ").toLowerCase()] as const,
  );
  const dense = [...DENSE_COMMON].map(
    ([language, list]) =>
      [
        language,
        base64(
          setOf(
            list.map((word) => spelledHash(word)),
            Math.max(1 << 15, sizeFor(list.length)),
          ),
        ),
      ] as const,
  );
  return escaped(`${record("FREQUENT", frequent)}${record("ORDINARY_SETS", sets)}${record("ORDINARY_DENSE", dense)}`);
}

/** All in ASCII: a module of which one letter is not takes twice the memory as a whole, millions of letters here. */
export function escaped(module: string): string {
  return module.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Bytes of a set in which a stranger is taken for a member about once in two thousand times. */
const sizeFor = (words: number): number => (words > 20_000 ? 1 << 17 : words > 7500 ? 1 << 16 : 1 << 14);

/** The words as they are spelled, and without their accents where that makes no name of them: "jutro", "mało" and "malo". */
function spellings(language: string, list: readonly string[]): number[] {
  return list.flatMap((word) => {
    const plain = word
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .replaceAll("ł", "l")
      .replaceAll("ø", "o")
      .replaceAll("ı", "i");
    const bare = /^\p{Script=Latin}+$/u.test(plain) && plain !== word && language !== "vi" && !isName(plain);
    return bare ? [spelledHash(word), spelledHash(plain)] : [spelledHash(word)];
  });
}

function isName(word: string): boolean {
  const slot = lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & (FIRST | LAST)) !== 0;
}
