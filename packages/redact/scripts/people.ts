/**
 * Given names, most of them words as well, in sentences that customers and agents write: which share is missed, by language. `people.txt` has names
 * as they are, `people-in-cases.txt` in the cases of languages that inflect them, `people-east.txt` in scripts without capitals, `people-known.txt` as
 * a case's account does not write them, `people-titled.txt` behind titles, ranks and trades, `people-shaped.txt` in all shapes that names have,
 * `people-signing.txt` under farewells, `people-beside.txt` beside other names, told as what one is called, and with the family's name first,
 * `people-small.txt` in small letters and in notes of a few words.
 * Usage: node packages/redact/scripts/people.ts [--verbose]
 */
import { readFileSync } from "node:fs";
import { find } from "../src/index.ts";

/**
 * `# language name name …`, then a sentence a line in which X is one of them; `\n` is a line break. A name of more words has `_` between them;
 * its cases stand behind it, `nominative/genitive/dative/accusative/instrumental`, and X2 to X5 in a sentence are these. `Known_Name=form` is known so.
 */
const FILES = [
  "people.txt",
  "people-in-cases.txt",
  "people-east.txt",
  "people-known.txt",
  "people-titled.txt",
  "people-shaped.txt",
  "people-signing.txt",
  "people-beside.txt",
  "people-small.txt",
];
const verbose = process.argv.includes("--verbose");

/** Is the whole name found where X stands? */
function isFound(sentence: string, name: string): boolean {
  const [place = "X", which = "1"] = /X([2-5])?/.exec(sentence) ?? [];
  const [known, spelled = known] = name.replaceAll("_", " ").split("=") as [string, string?];
  const forms = spelled.split("/");
  const form = forms[Number(which) - 1] ?? (forms[0] as string);
  const at = sentence.indexOf(place);
  // "Deniz'in": what grammar adds behind its sign may stay.
  const end = at + (form.split("'")[0] as string).length;
  const options = known === spelled ? {} : { known: { names: [known] } };
  return find(sentence.replace(place, form), options).some((found) => found.start <= at && found.end >= end);
}

for (const file of FILES)
  for (const part of readFileSync(new URL(file, import.meta.url), "utf8")
    .split(/^# /m)
    .slice(1)) {
    const [head = "", ...lines] = part.trimEnd().split("\n");
    const [language, ...names] = head.split(" ");
    const sentences = lines.map((line) => line.replaceAll("\\n", "\n"));
    const missed = sentences.flatMap((sentence) =>
      names.filter((name) => !isFound(sentence, name)).map((name) => ({ sentence, name })),
    );
    const asked = names.length * sentences.length;
    console.log(`${file} ${language}: ${((100 * missed.length) / asked).toFixed(1)} % of ${asked} missed`);
    if (verbose) for (const { sentence, name } of missed) console.log(`  ${name}: ${JSON.stringify(sentence)}`);
  }
