/**
 * Names in the scripts of Asia and the Near East, written by the project: `native/<language>.txt` has a line for each kind of names, parted by
 * commas. Those that are words of the language too stand apart, and so do those that its list of common words holds.
 */
import { readdirSync, readFileSync } from "node:fs";
import { isOrdinaryAnywhere } from "../../src/names/ordinary-words.ts";
import { hashWord } from "../../src/scan/lexicon.ts";
import { base64, escaped } from "./common-words.ts";

const FOLDER = new URL("native/", import.meta.url);
/** Written without blanks between words: looked for as they are. */
const DENSE = "th";
const KINDS = ["given", "given or word", "family", "family or word"] as const;
type Kind = (typeof KINDS)[number];
/** Shorter ones in Thai begin or end many words. */
const SHORTEST_THAI = 4;

/** Text of names/native.generated.ts. */
export function nativeModule(): string {
  const hashes = new Map<Kind, Set<number>>(KINDS.map((kind) => [kind, new Set()]));
  const thai = { given: "", family: "" };
  for (const file of readdirSync(FOLDER).sort()) {
    const lists = listsOf(file);
    if (file === `${DENSE}.txt`) {
      thai.given = long(lists.get("given"));
      thai.family = long(lists.get("family"));
      continue;
    }
    for (const [kind, names] of lists)
      for (const name of names) {
        const ordinary = isOrdinaryAnywhere(name);
        // A word by both lists is said too often: only what stands around it can tell that it is somebody.
        if (ordinary && kind.endsWith("word")) continue;
        const sure = kind.startsWith("given") ? "given" : "family";
        hashes.get(ordinary ? `${sure} or word` : kind)?.add(hashWord(name));
      }
  }
  const packed = KINDS.map((kind) => {
    const list = Int32Array.from(hashes.get(kind) as Set<number>).sort();
    return `export const ${kind.toUpperCase().replaceAll(" ", "_")} =\n  "${base64(new Uint8Array(list.buffer))}";\n`;
  });
  return [
    "// Written by packages/redact/scripts/native-names.ts. Do not edit.\n",
    ...packed,
    escaped(`export const THAI_GIVEN =\n  "${thai.given}";\nexport const THAI_FAMILY =\n  "${thai.family}";\n`),
  ].join("");
}

function listsOf(file: string): Map<Kind, readonly string[]> {
  return new Map(
    readFileSync(new URL(file, FOLDER), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const colon = line.indexOf(": ");
        const kind = line.slice(0, colon) as Kind;
        if (!KINDS.includes(kind)) throw new Error(`${file}: no kind of names is called "${kind}"`);
        return [kind, line.slice(colon + 2).split(", ")];
      }),
  );
}

const long = (names: readonly string[] = []): string => names.filter((name) => name.length >= SHORTEST_THAI).join(" ");
