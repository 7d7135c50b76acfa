/**
 * Writes src/names/frequent-words.generated.ts and frequent-words-rarer.generated.ts: sets of the words that are written most in each language (`frequent-words/*.txt`, the most frequent
 * first; where they come from: names.md). Names are among them: what a word says by being common is for the judge and the finders to weigh.
 * Usage: node packages/redact/scripts/names/how-common.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { setOf } from "../../src/names/bits.ts";
import { spelledHash } from "../../src/names/ordinary-hash.ts";
import { base64 } from "./common-words.ts";

const FOLDER = new URL("frequent-words/", import.meta.url);
const OUT = new URL("../../src/names/", import.meta.url);
/** Ranks up to which a word is common; all others of the lists are known. */
const COMMON = 6000;
/** Languages that write no blank between words, or glue to them: many stretches are asked about there. */
const DENSE: ReadonlySet<string> = new Set(["ja.txt", "ko.txt", "zh.txt"]);

/**
 * The sets, by the module they are in: none is larger than what tools read. Of 200,000 strings drawn by chance 0.9 % are taken for a common word and
 * 1.4 % for another; where words are dense 0.3 and 0.5 %.
 */
const MODULES = {
  "frequent-words.generated.ts": {
    COMMON: { bytes: 1 << 18, isDense: false, isCommon: true },
    DENSE_COMMON: { bytes: 1 << 15, isDense: true, isCommon: true },
    DENSE_KNOWN: { bytes: 1 << 18, isDense: true, isCommon: false },
  },
  "frequent-words-rarer.generated.ts": { KNOWN: { bytes: 1 << 19, isDense: false, isCommon: false } },
};

/** Name of each module and its text. */
export function frequentWords(): [name: string, text: string][] {
  const files = readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      isDense: DENSE.has(file),
      words: readFileSync(new URL(file, FOLDER), "utf8").trim().split(/\s+/),
    }));
  return Object.entries(MODULES).map(([module, sets]) => {
    const parts = Object.entries(sets).map(([name, { bytes, isDense, isCommon }]) => {
      const words = files
        .filter((file) => file.isDense === isDense)
        .flatMap((file) => (isCommon ? file.words.slice(0, COMMON) : file.words.slice(COMMON)));
      const hashes = new Set(words.map((word) => spelledHash(word)));
      return `export const ${name} =\n  "${base64(setOf(hashes, bytes))}";\n`;
    });
    return [
      module,
      `// Written by packages/redact/scripts/names/how-common.ts. Do not edit.\n// Words by their hashes; licence: names.md.\n${parts.join("")}`,
    ];
  });
}

if (import.meta.main) for (const [module, text] of frequentWords()) writeFileSync(new URL(module, OUT), text);
