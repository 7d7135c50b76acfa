/**
 * Writes src/names/towns.generated.ts: hashes of towns from `towns/*.txt` (a town a line; where they come from: names.md) that are nobody's name.
 * Of one word: those that no list of names or of ordinary words holds. Of several: those of which a word is no name, or that begin as
 * only places do ("San Pedro"). Run it again after the lists of names have changed.
 * Usage: node packages/redact/scripts/names/towns.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { setOf } from "../../src/names/bits.ts";
import { FAMILY, GIVEN } from "../../src/names/features.ts";
import { LISTS } from "../../src/names/model.ts";
import { COMMON, FIRST, LAST } from "../../src/scan/lexicon.ts";
import { type Scan, scan } from "../../src/scan/scan.ts";
import { andNext, LONGEST_TOWN as LONGEST } from "../../src/words/town-hash.ts";
import "../../src/words/all.ts";

const FOLDER = new URL("towns/", import.meta.url);
const OUT = new URL("../../src/names/towns.generated.ts", import.meta.url);
/** Units of a town of one word: shorter ones are something in some language. */
const SHORTEST = 4;
/** Of the set of first words. */
const FIRSTS_BYTES = 1 << 14;
/** What only places begin with. */
const OPENS =
  /^(?:S[aã]n|Santa|Santo|São|Saint|Sankt|St|Bad|Le|La|Les|Los|Las|Villa|Vila|Ville|Ciudad|Puerto|Porto|Port|Monte|Mont|Mount|Castel|Nova|Nuova|Nueva|Novo|Novi|Nové|Nový|Nowy|Nowe|New|North|South|East|West|Lake|Fort|Upper|Lower|Great|Little|Alto|Alta|Campo|Costa|Pico|Rio|Río|Torre|Valle|Val|Gran|Stara|Stare|Stary|Staré|Velké|Velká|Velký|Veľké|Veľký|Banská|Dolný|Dolní|Horní|Horný|Băile|Târgu|Piatra|Râmnicu|Den|De|Sint|Groß|Klein|Ober|Unter|Нова|Нове|Новий|Новая|Новое|Новый|Новые|Старый|Старая|Стара|Великие|Великий|Велика|Велико|Нижний|Нижняя|Верхняя|Верхний|Красный|Красная|Красное|Белая|Біла|Горна|Горни|Долна|Долни|Голям|Άγιος|Αγία|Άγιοι|Άνω|Κάτω|Νέα|Νέο|Νέος|Παλαιό)$/u;
/** What stands within towns and in nobody's name. */
const WITHIN =
  /^(?:aan|am|an|im|in|op|bij|ob|pod|nad|sur|sous|lès|en|on|upon|under|le|sul|sulla|na|над|на|под|ob|pri|při|ved|vid)$/u;

const isNamed = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (FIRST | LAST)) !== 0 || (LISTS(s.hash[k] as number) & (GIVEN | FAMILY)) !== 0;
/** Of one word: nobody's name, and no ordinary one of the lexicon. */
const isStrange = (s: Scan): boolean => !isNamed(s, 0) && ((s.word[0] as number) & COMMON) === 0;

/** Of lists that hold foreign words in Latin letters as well. */
const SCRIPT_OF: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [
    ["hi", "Devanagari"],
    ["ru", "Cyrillic"],
    ["uk", "Cyrillic"],
    ["bg", "Cyrillic"],
    ["el", "Greek"],
    ["he", "Hebrew"],
    ["ar", "Arabic"],
    ["fa", "Arabic"],
  ].map(([language, script]) => [`${language}.txt`, new RegExp(`\\p{Script=${script}}`, "u")]),
);

/** Ordinary words of all languages, in small letters: exactly, where the sets in use take one stranger in two hundred for a member of each. */
function ordinaryWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const folder of ["common-words", "common-words-rarer", "common-words-desk", "common-words-lands"])
    for (const file of readdirSync(new URL(`${folder}/`, import.meta.url)))
      for (const word of readFileSync(new URL(`${folder}/${file}`, import.meta.url), "utf8").split(/\s+/))
        if (!(file in SCRIPT_OF) || SCRIPT_OF[file]?.test(word)) words.add(word.toLowerCase());
  return words;
}

/** What towns end in, and in other cases of grammar, in Greek, Russian and Ukrainian. */
const CASES: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/(?<=\p{Script=Greek})[αη]$/u, ["$&ς"]],
  [/(?<=\p{Script=Greek})ος$/u, ["ου", "ο"]],
  [/(?<=\p{Script=Greek})ο$/u, ["ου"]],
  [/(?<=\p{Script=Cyrillic})а$/u, ["ы", "и", "е", "у", "ой", "ою", "і"]],
  [/(?<=\p{Script=Cyrillic})я$/u, ["и", "е", "ю", "ей", "і"]],
  [/(?<=\p{Script=Cyrillic})ь$/u, ["и", "ю", "ем", "я", "е", "і"]],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ["а", "у", "е", "ом", "і"]],
];

export function generatedTowns(): string {
  const ordinary = ordinaryWords();
  const words = new Set<number>();
  const phrases = new Set<number>();
  const firsts = new Set<number>();
  for (const file of readdirSync(FOLDER).sort())
    for (const town of readFileSync(new URL(file, FOLDER), "utf8").split("\n")) {
      if (town === "") continue;
      const s = scan(town);
      const named = (k: number): boolean => isNamed(s, k);
      const word = (k: number): string => town.slice(s.start[k], s.end[k]);
      if (s.count === 1) {
        if (town.length < SHORTEST || !isStrange(s) || ordinary.has(town.toLowerCase())) continue;
        words.add(s.hash[0] as number);
        for (const [ending, forms] of CASES)
          if (ending.test(town))
            for (const form of forms) {
              const other = town.replace(ending, form);
              const t = scan(other);
              if (t.count === 1 && isStrange(t) && !ordinary.has(other.toLowerCase())) words.add(t.hash[0] as number);
            }
        continue;
      }
      if (s.count < 2 || s.count > LONGEST) continue;
      let [strange, hash] = [OPENS.test(word(0)), 0];
      for (let k = 0; k < s.count; k++) {
        hash = andNext(hash, s.hash[k] as number);
        if (WITHIN.test(word(k))) strange = true;
        if (word(k).length >= SHORTEST && !named(k) && !/^\p{Ll}/u.test(word(k))) strange = true;
      }
      if (!strange) continue;
      phrases.add(hash);
      firsts.add(s.hash[0] as number);
    }
  return `// Written by packages/redact/scripts/names/towns.ts. Do not edit.
// Towns by the hashes of their words; licence: names.md.
export const WORDS =
  "${base64(words)}";
export const PHRASES =
  "${base64(phrases)}";
export const FIRSTS =
  "${Buffer.from(setOf(firsts, FIRSTS_BYTES)).toString("base64")}";
`;
}

const base64 = (hashes: Set<number>): string => Buffer.from(Int32Array.from(hashes).sort().buffer).toString("base64");

if (import.meta.main) writeFileSync(OUT, generatedTowns());
