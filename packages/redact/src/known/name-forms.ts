/** What a name's words are shortened and joined to: its initials, and itself written as one. */
import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { CYRILLIC, DEVANAGARI, GREEK, HEBREW, LATIN, SCRIPT } from "../scan/classes.ts";
import { bitsAt, COMMON, hashWord, lookup, PARTICLE } from "../scan/lexicon.ts";
import { hindiSound } from "./scripts/devanagari.ts";

const bitsOf = (word: string): number => {
  const slot = lookup(hashWord(word));
  return slot < 0 ? 0 : bitsAt(slot);
};
const isJoining = (word: string): boolean => (bitsOf(word) & PARTICLE) !== 0;

const MOST = 4;

/** Two to four letters that a name is signed with. @param words folded, in order; @param folded the name they are of */
export function initialsOf(words: readonly string[], folded: string): Set<string> {
  const all = new Set<string>();
  const put = (letters: readonly string[]): void => {
    const [first = "", second = ""] = letters;
    if (letters.length < 2) return;
    if (letters.length <= MOST) all.add(letters.join(""));
    if (letters.length === 2) return;
    all.add(first + (letters[letters.length - 1] as string));
    // "GZ" of Guadalupe Zamorano Iturbe, "JB" of Jean-Baptiste Morel.
    all.add(first + second);
  };
  const full = words.filter((word) => !isJoining(word));
  for (const some of full.length === words.length ? [words] : [words, full]) {
    put(some.map((word) => word.charAt(0)));
    // "SzE" of Szilágyi Erzsébet.
    if (some.some((word) => TWO_SIGNS.test(word))) put(some.map((word) => TWO_SIGNS.exec(word)?.[0] ?? word.charAt(0)));
    const other = LETTERS_OF.get(SCRIPT[folded.charCodeAt(0)] as number);
    if (other !== undefined) put(some.map(other));
  }
  // "P-O" of Per-Olof, "J-B", "N-K" of Nagy-Kovács.
  if (HYPHEN.test(folded))
    for (const tied of folded.match(TIED) ?? []) all.add(tied.charAt(0) + tied.charAt(tied.search(/[-‐]/) + 1));
  return all;
}

const HYPHEN = /[-‐]/;
const TIED = /[\p{L}\p{M}]+[-‐][\p{L}\p{M}]+/gu;
const TWO_SIGNS = /^(?:sch|[csz]h|[cs]z|zs|gy|ny|ly|ty|d[zj]|[lnk]j|th|ph|ks)/;

const first = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));
const FROM_CYRILLIC = first(
  "аa бb вv гg ґg дd еe ёy єy жz зz иi йy іi їy кk лl љl мm нn њn оo пp рr сs тt ћc уu фf хk цt чc џd шs щs эe юy яy јj ђd",
);
const FROM_GREEK = first("αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξx οo πp ρr σs τt υy φf χc ψp ωo");
const FROM_LATIN = first("aа bб cк dд eе fф gг hх iи jй kк lл mм nн oо pп qк rр sс tт uу vв wв xк yй zз");
const FROM_LATIN_TWO: ReadonlyMap<string, string> = new Map(
  "sh:ш ch:ч zh:ж yu:ю ju:ю iu:ю ya:я ja:я ia:я ye:е kh:х ts:ц"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** By the script of a name, a word's first letter as the other alphabet of its people writes it. */
const LETTERS_OF: ReadonlyMap<number, (word: string) => string> = new Map([
  [CYRILLIC, (word: string) => FROM_CYRILLIC.get(word.charAt(0)) ?? ""],
  [GREEK, (word: string) => FROM_GREEK.get(word.charAt(0)) ?? ""],
  [DEVANAGARI, (word: string) => hindiSound(word).charAt(0)],
  [LATIN, (word: string) => FROM_LATIN_TWO.get(word.slice(0, 2)) ?? FROM_LATIN.get(word.charAt(0)) ?? ""],
]);

/** The first letter of each word, and what the other alphabet of its people has for it. */
export const lettersOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const other = LETTERS_OF.get(SCRIPT[word.charCodeAt(0)] as number)?.(word) ?? "";
    return other === "" ? [word.charAt(0)] : [word.charAt(0), other];
  });

const SHORTEST = 6;

/** "hongnhung", "vdtann", "hoogenbandwillemijn": a name's words, two or all of them, written as one. No word that is said. */
export function gluedOf(words: readonly string[]): string[] {
  const glued: string[] = [];
  const put = (word: string): void => {
    if (word.length < SHORTEST) return;
    const hash = hashWord(word);
    const slot = lookup(hash);
    if ((LISTS(hash) & DICTIONARY) === 0 && (slot < 0 || (bitsAt(slot) & COMMON) === 0)) glued.push(word);
  };
  const last = words[words.length - 1] as string;
  if (words.length === 2) {
    const first = words[0] as string;
    put(last + first);
    if (last.length > 3) put(last + first.charAt(0));
    return glued;
  }
  const some = words.slice(0, MOST + 1);
  const full = some.filter((word) => !isJoining(word));
  put(full.join(""));
  put([...full].reverse().join(""));
  if (full.length > 2)
    for (const [a, one] of full.entries())
      for (const [b, other] of full.entries()) if (a !== b && one.length > 2 && other.length > 2) put(one + other);
  // "khanhvanphan", "thihongnhung", "mroviraisoler": the first of them last, or left out, or as a letter.
  const behind = some.slice(1).join("");
  const first = some[0] as string;
  for (const word of [behind, behind + first, some.slice(0, -1).join(""), last + some.slice(0, -1).join("")]) put(word);
  put(first.charAt(0) + behind);
  if (last.length < SHORTEST - 2) return glued;
  const given = full.slice(0, -1).map((word) => word.charAt(0));
  put(given.join("") + last);
  put(last + given.join(""));
  // "vdTann".
  const joins = some.slice(0, -1).filter(isJoining);
  if (joins.length > 0) put(joins.map((word) => word.charAt(0)).join("") + last);
  return glued;
}

/** "אוסנת" of אסנת: letters for a vowel, written or left out. */
export function hebrewSpellings(word: string): readonly string[] {
  if (SCRIPT[word.charCodeAt(0)] !== HEBREW || !/^[א-ת]{3,8}$/.test(word)) return NONE;
  const out = new Set<string>();
  for (let k = 1; k < word.length; k++) {
    const [before, behind] = [word.slice(0, k), word.slice(k)];
    if (/^[וי]/.test(behind)) {
      if (word.length > 3) out.add(before + behind.slice(1));
    } else if (!/[וי]$/.test(before)) for (const vowel of "וי") out.add(before + vowel + behind);
  }
  return [...out];
}

/** "संधु" of संधू, "किरन" of किरण: vowels long or short, and an n of another place. */
export function hindiSpellings(word: string): readonly string[] {
  if (SCRIPT[word.charCodeAt(0)] !== DEVANAGARI || word.length < 3 || word.length > 14) return NONE;
  const out = new Set<string>();
  for (let k = 1; k < word.length; k++) {
    const other = HINDI_LIKE.get(word.charAt(k));
    if (other !== undefined) out.add(word.slice(0, k) + other + word.slice(k + 1));
  }
  return [...out];
}
const HINDI_LIKE: ReadonlyMap<string, string> = new Map(
  "ूु ुू ीि िी णन नण शष षश सश बव वब ैे ेै ौो ोौ".split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const LITHUANIAN = /^(.{4,})(?:iene|yte|aite|iute|ute|auskas|inskas|as|ius|is|ys|us)$/;
const NONE: readonly string[] = [];
const WED = /(?:iene|yte|aite|iute|ute)$/;

/** "Kazlauskytė" and "Kazlauskas" of Kazlauskienė: a family's names by who bears them. */
export function balticFamily(word: string): readonly string[] {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 0x73 && last !== 0x65) return NONE;
  const stem = LITHUANIAN.exec(word)?.[1];
  if (stem === undefined || !(WED.test(word) || /[^aeiou](?:as|ius|is|ys)$/.test(word))) return NONE;
  const root = /(?:auskas|inskas)$/.test(word) ? word.slice(0, -2) : stem;
  return ["iene", "yte", "aite", "iute", "ute", "as", "is", "ys", "ius"]
    .map((end) => root + end)
    .filter((form) => form !== word);
}

/** What a name's first sound may be written as by somebody who heard it: "Verrocal" of Berrocal, "Kamilla" of Camilla. */
const FIRST_SOUNDS: readonly (readonly [letters: string, from: RegExp, to: readonly string[]])[] = [
  ["b", /^b(?=[aeiou])/, ["v"]],
  ["v", /^v/, ["b", "w", "f"]],
  ["w", /^w(?=[aeiou])/, ["v"]],
  ["p", /^ph/, ["f"]],
  ["f", /^f/, ["ph", "v"]],
  ["c", /^ch(?=[lr])/, ["k", "c"]],
  ["c", /^c(?=[aoulr])/, ["k"]],
  ["k", /^k(?=[aoulr])/, ["c"]],
  ["q", /^qu?/, ["k"]],
  ["z", /^z/, ["s"]],
  ["x", /^x(?=[aeio])/, ["s", "j"]],
  ["s", /^s(?=[aeiou])/, ["z"]],
  ["h", /^h(?=[aeiou])/, [""]],
  ["yi", /^[yi](?=[aeou])/, ["j"]],
  ["j", /^j(?=[aeou])/, ["y", "i"]],
  ["ay", /^[ay](?=[aeiou])/, [""]],
];
const LEAST_BEGUN = 6;

export function otherwiseBegun(word: string): readonly string[] {
  if (word.length < LEAST_BEGUN) return NONE;
  const first = word.charAt(0);
  return FIRST_SOUNDS.flatMap(([letters, from, to]) =>
    letters.includes(first) && from.test(word) ? to.map((sound) => word.replace(from, sound)) : [],
  );
}
