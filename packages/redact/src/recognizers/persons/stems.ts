/** Names in other cases of Slavic, Baltic and Finnish grammar: "Marka Nowaka", "Анне Петровой", "Annie Kowalskiej". */
import { FOLD } from "../../scan/classes.ts";
import {
  AMBIGUOUS,
  bitsAt,
  COMMON,
  extendHash,
  FIRST,
  HASH_SEED,
  hashWord,
  LAST,
  lookup,
  PLACE,
} from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";

const ENDINGS =
  "a u y i e ie ei ę ą em iem jem om owi ovi ej iej ego iego emu iemu ą ou ovou é ě ům и ы у ю е а я і ї єю ой ою ей ом ем ым ого ого ому им іві ові ові єм s n lle lla llä lta ltä val vel nak nek tól től hoz hez ról ről ával ével ának ének át ét né nét nének néval nével nétől".split(
    " ",
  );
const BASES = ["", "a", "я", "а", "й", "i", "y", "ia", "ий", "ek"].map((base) => [...base].map(folded));
const LATIN_E = folded("e");
const CYRILLIC_E = folded("е");

/** The endings by their last letter: most words are asked about a few. */
const byLast = new Map<string, string[]>();
for (const ending of ENDINGS) {
  const last = ending[ending.length - 1] as string;
  byLast.set(last, [...(byLast.get(last) ?? []), ending]);
}

const LONGEST = 18;
/** Hash of the word's first `n` letters. */
const heads = new Int32Array(LONGEST + 1);

function folded(letter: string): number {
  return FOLD[letter.charCodeAt(0)] as number;
}

/** Of a given name that is nothing else. */
export const SURE = 1 << 2;
/** By endings that many other words have: no proof beside another word. */
export const DOUBTFUL = 1 << 3;

function bits(hash: number): number {
  const slot = lookup(hash);
  if (slot < 0) return 0;
  const listed = bitsAt(slot);
  const sure = (listed & (FIRST | AMBIGUOUS | COMMON | PLACE)) === FIRST ? SURE : 0;
  return (listed & (FIRST | LAST)) | sure;
}

/** Small letters of Greek, from alpha to omega with its accent. */
const [GREEK_FROM, GREEK_TO] = [0x3b1, 0x3ce];
/** Consonants that the dative softens: Radka - Radce, Petra - Petře, Ольга - Ользі. */
const SOFTENED: readonly (readonly [softened: string, base: string])[] = [
  ["ce", "ka"],
  ["ře", "ra"],
  ["rze", "ra"],
  ["ze", "ga"],
  ["ci", "k"],
  ["ці", "ка"],
  ["зі", "га"],
  // Hungarian lengthens: Emőke - Emőkét.
  ["ét", "e"],
  ["ével", "e"],
  ["ének", "e"],
];
/** Baltic endings in place of those of the name as it is called, and Estonian ones behind it: Vytautui, Arūno, Jāni, Ingai, Piretile. */
const TURNED =
  `ui:as,us,is iui:ius,is,ys o:as io:is,ys ai:as,a ą:as,a ei:e ę:e os:a ės:e iaus:ius iumi:ius am:s im:is i:is u:a ile: ilt: iga: ele: elt: ega: le: lt: ga: ov:,o,a ova:,o ovo:,o ovu:,o ev: eva: in:a,ia ina:a,ia ino:a inu:a ов:,о ова:,о ове:,о ев:ий,й ева:ий ин:а,я ина:а,я ине:а,я`
    .split(" ")
    .map((pair) => pair.split(":") as [string, string])
    .map(([ending, bases]) => ({ ending, bases: bases.split(",") }));
const turnedByLast = new Map<string, typeof TURNED>();
for (const each of TURNED) {
  const last = each.ending[each.ending.length - 1] as string;
  turnedByLast.set(last, [...(turnedByLast.get(last) ?? []), each]);
}

/** Greek endings of the other cases, with those of the name as it is called. */
const GREEK_CASES: readonly (readonly [ending: string, base: string])[] = [
  ["ου", "ος"],
  ["ου", "ης"],
  ["ου", "ας"],
  ["ο", "ος"],
  ["η", "ης"],
  ["α", "ας"],
  ["ας", "α"],
  ["ης", "η"],
  ["ους", "ου"],
  ["ε", "ος"],
  ["ά", "άς"],
  ["ή", "ής"],
];

/** "στον Παναγιώτη", "του Αλέξανδρου", "της Μαρίας". */
function greekBits(word: string): number {
  for (const [ending, base] of GREEK_CASES) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const found = bits(hashWord(word.slice(0, word.length - ending.length) + base));
    if (found !== 0) return found;
  }
  return 0;
}

/** Answers given before, by two hashes of the word's spelling: the same words come again in every message, and one hash alone is another word's too. */
const KEPT = 1 << 13;
const keptKey = new Int32Array(KEPT);
const keptCheck = new Int32Array(KEPT);
const kept = new Uint8Array(KEPT);

/** FIRST and LAST bits of the name, with SURE and DOUBTFUL, that token `k`, a capitalised, unlisted word, may be a case form of; 0 when none. */
export function stemBits({ text, start, end }: Scan, k: number): number {
  const from = start[k] as number;
  const to = end[k] as number;
  const n = to - from;
  if (n < 3 || n > LONGEST) return 0;
  let key = n;
  let check = n;
  for (let p = from; p < to; p++) {
    const unit = text.charCodeAt(p);
    key = Math.imul(key ^ unit, 16777619);
    check = Math.imul(check + unit, 0x85ebca6b) ^ (check >>> 15);
  }
  key ^= key >>> 15;
  const at = key & (KEPT - 1);
  // A place not yet filled holds a zero, and a key of zero is never kept.
  if (key !== 0 && keptKey[at] === key && keptCheck[at] === check) return kept[at] as number;
  const found = stemOf(text.slice(from, to));
  keptKey[at] = key;
  keptCheck[at] = check;
  kept[at] = found;
  return found;
}

/** "Ewę", "Ani", "Oli": of a name in "-a" nothing but two letters is left. */
const SHORT = /^(\p{L}{2})[yęąioueыуюеи]$/u;

function shortStem(word: string): number {
  const stem = SHORT.exec(word)?.[1];
  if (stem === undefined) return 0;
  for (const base of ["a", "ia", "а", "я"]) {
    const found = bits(hashWord(stem + base)) & (FIRST | SURE);
    if (found !== 0) return found | DOUBTFUL;
  }
  return 0;
}

function stemOf(word: string): number {
  const n = word.length;
  if (n === 3) return shortStem(word);
  const end = word.charCodeAt(n - 1);
  if (end >= GREEK_FROM && end <= GREEK_TO) return greekBits(word);
  const endings = byLast.get(word[n - 1] as string) ?? [];
  let hash = HASH_SEED;
  heads[0] = hash;
  for (let i = 0; i < n; i++) {
    hash = extendHash(hash, FOLD[word.charCodeAt(i)] as number);
    heads[i + 1] = hash;
  }
  for (const [softened, base] of SOFTENED) {
    if (!word.endsWith(softened) || n - softened.length < 2) continue;
    const found = bits(hashWord(word.slice(0, n - softened.length) + base));
    if (found !== 0) return found;
  }
  let family = 0;
  for (const ending of endings) {
    const size = n - ending.length;
    if (size < 3 || (ending.length > 1 && !word.endsWith(ending))) continue;
    for (const base of BASES) {
      let h = heads[size] as number;
      for (const letter of base) h = extendHash(h, letter);
      const found = bits(h);
      // "Павлові": of Павло before that of Павлов.
      if ((found & FIRST) !== 0) return found;
      family ||= found;
    }
    // Finnish doubles what the case made single: Pirkko - Pirkolle, Matti - Matille, Pekka - Pekan.
    if (((ending.length === 3 && ending[0] === "l") || ending === "n") && size >= 4) {
      const doubled = extendHash(heads[size - 1] as number, FOLD[word.charCodeAt(size - 2)] as number);
      const strong = bits(extendHash(doubled, FOLD[word.charCodeAt(size - 1)] as number));
      if (strong !== 0) return strong;
    }
    // The fleeting vowel: Marek - Marka, Павел - Павла.
    const head = heads[size - 1] as number;
    const last = FOLD[word.charCodeAt(size - 1)] as number;
    const fleeting =
      bits(extendHash(extendHash(head, LATIN_E), last)) | bits(extendHash(extendHash(head, CYRILLIC_E), last));
    if (fleeting !== 0) return fleeting;
  }
  if (family !== 0) return family;
  for (const { ending, bases } of turnedByLast.get(word[n - 1] as string) ?? []) {
    if (!word.endsWith(ending) || n - ending.length < 3) continue;
    for (const base of bases) {
      const found = bits(hashWord(word.slice(0, n - ending.length) + base));
      if ((found & FIRST) !== 0) return found | DOUBTFUL;
    }
  }
  return 0;
}
