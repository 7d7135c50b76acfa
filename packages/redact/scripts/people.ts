/**
 * Given names, most of them words as well, in sentences that customers and agents write (people.txt): which share is missed, by language.
 * Usage: node packages/redact/scripts/people.ts [--verbose]
 */
import { readFileSync } from "node:fs";
import { find } from "../src/index.ts";

/** `# language name name …`, then a sentence a line in which X is one of them; `\n` is a line break. */
const source = readFileSync(new URL("people.txt", import.meta.url), "utf8");
const verbose = process.argv.includes("--verbose");

/** Is the whole name found where X stands? */
function isFound(sentence: string, name: string): boolean {
  const at = sentence.indexOf("X");
  return find(sentence.replace("X", name)).some(({ start, end }) => start <= at && end >= at + name.length);
}

for (const part of source.split(/^# /m).slice(1)) {
  const [head = "", ...lines] = part.trimEnd().split("\n");
  const [language, ...names] = head.split(" ");
  const sentences = lines.map((line) => line.replaceAll("\\n", "\n"));
  const missed = sentences.flatMap((sentence) =>
    names.filter((name) => !isFound(sentence, name)).map((name) => ({ sentence, name })),
  );
  const asked = names.length * sentences.length;
  console.log(`${language}: ${((100 * missed.length) / asked).toFixed(1)} % of ${asked} missed`);
  if (verbose) for (const { sentence, name } of missed) console.log(`  ${name}: ${JSON.stringify(sentence)}`);
}
