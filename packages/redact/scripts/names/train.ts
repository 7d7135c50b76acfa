/** An averaged perceptron over hashed features, in whole numbers. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { holds, setOf } from "../../src/names/bits.ts";
import { maybeName } from "../../src/names/candidates.ts";
import { addJapanese, denseFeatures, endsFrom, isJapanese, MOST_ENDS } from "../../src/names/dense.ts";
import {
  DICTIONARY,
  FAMILY,
  GIVEN,
  type Lists,
  listing,
  MOST,
  mannerOf,
  placeFeatures,
  SLOTS,
  wordFeatures,
} from "../../src/names/features.ts";
import { MASK } from "../../src/scan/classes.ts";
import { AMBIGUOUS, addNames, COMMON, FIRST, hashWord, LAST, type NameHashes } from "../../src/scan/lexicon.ts";
import { type Scan, scan } from "../../src/scan/scan.ts";
// Only the words of names and the ordinary ones: what else the lexicon learns must not change the weights.
import "../../src/words/common.ts";
import "../../src/words/han-given.ts";
import "../../src/words/people.ts";
import "../../src/words/surnames.ts";
import { ORDINARY } from "../../src/words/ordinary.ts";
import { allCommonWords, base64, escaped, wordsModule } from "./common-words.ts";
import { denseMessage } from "./dense-messages.ts";
import { LATIN_FAMILY } from "./family-names.ts";
import { letterModel } from "./letter-model.ts";
import { type Census, type Message, makePools, message, type Template, templatesOf } from "./messages.ts";
import { type Random, random } from "./random.ts";
import {
  denseNames,
  latinFamilyNames,
  latinGivenNames,
  type Names,
  thaiNames,
  worldHashes,
  worldNames,
} from "./world-names.ts";

const MESSAGES = 600_000;
/** Each gives the messages of a training of its own; the weights are their average, so that a word more or less moves them little;
 * eight short ones know strangers better than four long ones. */
const SEEDS = [20191205, 20191206, 20191207, 20191208, 20191209, 20191210, 20191211, 20191212];
/** After so many of them the weights are noted as a digest, so that training can be checked in a fraction of its time. */
const BEGINNING = 10_000;
const DENSE_LANGUAGES = ["zh", "ja", "ko"];
/** How far from zero a sum must be before an example is let alone, for names and for others. */
const MARGIN = 40;
/** Of a hundred messages with names, those that are read a second time, with stand-ins. */
const VEILED = 25;
const STAND_IN = String.fromCharCode(MASK).repeat(10);

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");
const hashes = (list: string): number[] => split(list).map(hashWord);

/** File name -> text of the four generated modules. */
export function generatedFiles(): [string, string][] {
  const { lists, words, world, learn } = sources();
  const weights = learn(MESSAGES);
  return [
    ["lists.generated.ts", lists],
    ["world.generated.ts", world],
    ["words.generated.ts", words],
    [
      "weights.generated.ts",
      `${HEAD}export const BEGINNING = "${digestOf(learn(BEGINNING))}";\nexport const WEIGHTS =\n  "${base64(weights)}";\n`,
    ],
  ];
}

/** The generated lists, and a digest of the weights early in the training: each source has had its say by then. */
export function generatedBeginning(): {
  readonly lists: string;
  readonly words: string;
  readonly world: string;
  readonly beginning: string;
} {
  const { lists, words, world, learn } = sources();
  return { lists, words, world, beginning: digestOf(learn(BEGINNING)) };
}

const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function sources(): {
  readonly lists: string;
  readonly words: string;
  readonly world: string;
  readonly learn: (messages: number) => Uint8Array;
} {
  const censusFamily = read("us-census-1990-family-names.txt");
  const censusGiven = read("us-census-1990-given-names.txt");
  const world = worldNames();
  const families = [censusFamily, ...Object.values(LATIN_FAMILY)].flatMap(split);
  const family = setOf([...families, ...latinFamilyNames(world)].map(hashWord), 1 << 18);
  const given = setOf([...split(censusGiven), ...latinGivenNames()].map(hashWord), 1 << 17);
  const scowl = read("scowl-english-words.txt");
  const english = setOf(hashes(scowl), 1 << 16);
  const hashed = worldHashes(families);
  addNames(hashed);
  const names = denseNames("ja");
  const japanese = {
    family: setOf(names.family.filter((name) => name.length > 1).map(hashWord), 1 << 13),
    given: setOf(names.given.map(hashWord), 1 << 15),
  };
  addJapanese(japanese);
  const spelled = [censusFamily, censusGiven, scowl].flatMap((list) => list.split(/\s+/));
  const census = { family: censusFamily, given: censusGiven };
  return {
    lists: `${HEAD}export const FAMILY_NAMES =\n  "${base64(family)}";\nexport const GIVEN_NAMES =\n  "${base64(given)}";\nexport const ENGLISH_WORDS =\n  "${base64(english)}";\n`,
    words: `${HEAD}// Words of FrequencyWords, shortened: CC BY-SA 4.0; English ones of SCOWL; see names.md.\n${wordsModule()}export const LETTER_MODEL =\n  "${letterModel([...allCommonWords(), ...spelled])}";\n`,
    world: worldModule(hashed, japanese),
    learn: (messages) => train(census, world, { family, given, english }, messages),
  };
}

/** Text of the module that names of the world are read from. */
function worldModule(hashes: NameHashes, japanese: Readonly<Record<"family" | "given", Uint8Array>>): string {
  const packed = {
    GIVEN: hashes.given,
    GIVEN_OR_WORD: hashes.givenOrWord,
    FAMILY: hashes.family,
    FAMILY_OR_WORD: hashes.familyOrWord,
  };
  const thai = thaiNames();
  return [
    `${HEAD}// Names of the world, Thai ones as they are, others by the hashes of their words; licences: names.md.\n`,
    ...Object.entries(packed).map(
      ([name, list]) => `export const ${name} =\n  "${base64(new Uint8Array(list.buffer))}";\n`,
    ),
    `export const JAPANESE_FAMILY =\n  "${base64(japanese.family)}";\nexport const JAPANESE_GIVEN =\n  "${base64(japanese.given)}";\n`,
    escaped(
      `export const THAI_GIVEN =\n  "${thai.given.join(" ")}";\nexport const THAI_FAMILY =\n  "${thai.family.join(" ")}";\n`,
    ),
  ].join("");
}

const HEAD = "// Written by packages/redact/scripts/train-names.ts. Do not edit.\n";

interface Sets {
  readonly family: Uint8Array;
  readonly given: Uint8Array;
  readonly english: Uint8Array;
}

function train(census: Census, world: ReadonlyMap<string, Names>, sets: Sets, messages: number): Uint8Array {
  const runs = SEEDS.map((seed) => trainOnce(makePools(census, world), sets, messages, seed));
  const out = new Int8Array(SLOTS);
  for (let at = 0; at < SLOTS; at++) {
    const average = runs.reduce((sum, run) => sum + (run[at] as number), 0) / runs.length;
    out[at] = Math.max(-127, Math.min(127, Math.round(average * 4)));
  }
  return new Uint8Array(out.buffer);
}

function trainOnce(pools: ReturnType<typeof makePools>, sets: Sets, messages: number, seed: number): Float64Array {
  const rng = random(seed);
  const veil = random(-seed);
  const templates = templatesByLanguage();
  // A language comes the oftener the more there is to say in it, a small one oftener than its share.
  const languages = [...templates]
    .filter(([language]) => !DENSE_LANGUAGES.includes(language))
    .flatMap(([language, lists]) => new Array<string>(Math.ceil(lists.flat().length ** 0.7)).fill(language));
  const dictionary = read("scowl-english-words.txt")
    .split(/\s+/)
    .filter((word) => word.length > 3);
  const ordinary = new Set(Object.values(ORDINARY).flatMap(hashes));
  const hidden = new Set<number>();
  const lists: Lists = (hash) =>
    hidden.has(hash)
      ? 0
      : (holds(sets.given, hash) ? GIVEN : 0) |
        (holds(sets.family, hash) ? FAMILY : 0) |
        (holds(sets.english, hash) ? DICTIONARY : 0);
  const now = new Int32Array(SLOTS);
  // Sum over all steps, kept as "weight x step of change": the average needs no pass over the table at every step.
  const past = new Float64Array(SLOTS);
  const features = new Int32Array(2 * MOST);
  const word = new Int32Array(MOST);
  let step = 0;
  const learn = (from: number, n: number, isName: boolean): void => {
    let sum = 0;
    for (let k = from; k < n; k++) sum += now[features[k] as number] as number;
    step++;
    if (isName ? sum >= MARGIN : sum <= -MARGIN) return;
    const by = isName ? 1 : -1;
    for (let k = from; k < n; k++) {
      const at = features[k] as number;
      now[at] = (now[at] as number) + by;
      past[at] = (past[at] as number) + by * step;
    }
  };
  const dense = new Map([...templates].filter(([language]) => DENSE_LANGUAGES.includes(language)));
  const ends = new Int32Array(MOST_ENDS);
  const learnDense = (): void => {
    const { text, names } = denseMessage(dense, rng);
    const japanese = isJapanese(text);
    for (let p = 0; p < text.length; p++) {
      const count = endsFrom(text, p, japanese, ends);
      for (let e = 0; e < count; e++) {
        const end = ends[e] as number;
        const n = denseFeatures(text, p, end, japanese, features);
        learn(
          0,
          n,
          names.some(([a, b]) => p === a && end === b),
        );
      }
    }
  };
  for (let m = 0; m < messages; m++) {
    // In turns: an average over all steps must hold as many of the one as of the other.
    if (m % 2 === 0) learnDense();
    const whole = message(templates, languages, pools, dictionary, rng);
    teach(whole, rng);
    if (whole.names.length > 0 && veil.chance(VEILED)) teach(veiled(whole, veil), veil);
  }
  return past.map((sum, at) => (now[at] as number) - sum / step);

  function teach({ text, names }: Message, rng: Random): void {
    const s = scan(text);
    hide(s, names, hidden, ordinary, rng);
    const manner = mannerOf(s);
    for (let i = 0; i < s.count; i++) {
      if (!maybeName(s, i, lists, manner)) continue;
      const list = listing(s, i, lists);
      const w = wordFeatures(s, i, list, word);
      for (let k = 0; k < w; k++) features[k] = word[k] as number;
      const n = placeFeatures(s, i, list, manner, lists, features, w);
      // Now and then the word alone, or its place alone: neither may lean on the other.
      const part = rng.below(100);
      const from = part < 10 ? w : 0;
      learn(
        from,
        part >= 90 ? w : n,
        names.some(([a, b]) => (s.start[i] as number) >= a && (s.end[i] as number) <= b),
      );
    }
  }
}

/** Of each language the short sentences and the longer messages of desks: one comes as often as the other. */
function templatesByLanguage(): Map<string, Template[][]> {
  const lists = new Map<string, Template[][]>();
  const files = readdirSync(new URL("templates/", import.meta.url)).sort();
  for (const kind of [
    files.filter((file) => !file.startsWith("desk-")),
    files.filter((file) => file.startsWith("desk-")),
  ])
    for (const [language, own] of Map.groupBy(
      kind.flatMap((file) => templatesOf(read(`templates/${file}`))),
      (template) => template.language,
    ))
      lists.set(language, [...(lists.get(language) ?? []), own]);
  return lists;
}

/** The message as a second look finds it: most names and some numbers are stand-ins. What is left beside them is mostly nobody's. */
function veiled({ text, names }: Message, rng: Random): Message {
  const left: [number, number][] = [];
  let out = "";
  let at = 0;
  const numbers = [...text.matchAll(/(?<![\p{L}\d])\d{3,}(?![\p{L}\d])/gu)]
    .map(({ index, 0: digits }) => [index, index + digits.length] as const)
    .filter(([from, to]) => rng.chance(50) && names.every(([a, b]) => to <= a || from >= b));
  const taken = [...names, ...numbers].sort(([a], [b]) => a - b);
  for (const value of taken) {
    const [from, to] = value;
    out += text.slice(at, from);
    const stays = names.includes(value) && rng.chance(15);
    if (stays) left.push([out.length, out.length + to - from]);
    out += stays ? text.slice(from, to) : STAND_IN;
    at = to;
  }
  return { text: out + text.slice(at), names: left };
}

/**
 * Half of the names of a message are no longer on any list, nor are half of its ordinary words: the model must know
 * both from what it has never seen.
 */
function hide(
  s: Scan,
  names: readonly (readonly [number, number])[],
  hidden: Set<number>,
  ordinary: ReadonlySet<number>,
  rng: Random,
): void {
  hidden.clear();
  for (let i = 0; i < s.count; i++) {
    if (names.some(([a, b]) => (s.start[i] as number) >= a && (s.end[i] as number) <= b)) {
      if (rng.chance(50)) continue;
      hidden.add(s.hash[i] as number);
      s.word[i] = (s.word[i] as number) & ~(FIRST | LAST | AMBIGUOUS);
    } else if (rng.chance(50)) {
      if (ordinary.has(s.hash[i] as number)) s.word[i] = (s.word[i] as number) & ~COMMON;
      if (rng.chance(50)) hidden.add(s.hash[i] as number);
    }
  }
}
