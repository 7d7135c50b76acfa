/**
 * Writes `common-words-lands/`: what countries, languages and money are called in each language of `common-words/`, as the
 * locale data of Node's own ICU has it (CLDR), without any word that a list of names here holds.
 * Usage: node packages/redact/scripts/names/lands.ts
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { bitsAt, FIRST, hashWord, LAST, lookup } from "../../src/scan/lexicon.ts";
import "../../src/words/people.ts";
import "../../src/words/more-given-names.ts";
import "../../src/words/surnames.ts";

const here = (name: string): URL => new URL(name, import.meta.url);
const WIDTH = 118;
const LEAST_LETTERS = 4;

const census = new Set(
  ["us-census-1990-family-names.txt", "us-census-1990-given-names.txt"].flatMap((name) =>
    readFileSync(here(name), "utf8").toLowerCase().split(/\s+/),
  ),
);

/** Two letters, each from A to Z: those that stand for nothing have no name. */
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const pairs = letters.flatMap((a) => letters.map((b) => a + b));
/** Islands that are called after saints and seafarers: "São Tomé", "Jan Mayen". */
const AFTER_PEOPLE = new Set("AC BL BV CK CP DG HM KN LC MF MH NF PM PN SH SJ ST SX TA VC WF SHP STD STN".split(" "));
const regions = pairs.filter((code) => !AFTER_PEOPLE.has(code));

function isName(word: string): boolean {
  const slot = lookup(hashWord(word));
  return census.has(word) || (slot >= 0 && (bitsAt(slot) & (FIRST | LAST)) !== 0);
}

function called(language: string): string[] {
  const named = (type: "region" | "language" | "currency", codes: readonly string[]): string[] => {
    const names = new Intl.DisplayNames([language], { type, fallback: "none" });
    return codes.flatMap((code) => names.of(code) ?? []);
  };
  const tongues = pairs.map((code) => code.toLowerCase());
  const all = [
    ...named("region", regions),
    ...named("language", tongues),
    ...named(
      "currency",
      Intl.supportedValuesOf("currency").filter((code) => !AFTER_PEOPLE.has(code)),
    ),
  ];
  const words = all
    .flatMap((name) => name.normalize("NFC").split(/[^\p{L}\p{M}’'-]+/u))
    .map((word) => word.toLowerCase());
  return [...new Set(words)].filter((word) => word.length >= LEAST_LETTERS && !isName(word)).sort();
}

mkdirSync(here("common-words-lands/"), { recursive: true });
for (const file of readdirSync(here("common-words/"))) {
  const lines = [""];
  for (const word of called(file.replace(".txt", ""))) {
    const line = lines.at(-1) as string;
    if (line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  writeFileSync(here(`common-words-lands/${file}`), `${lines.join("\n")}\n`);
}
