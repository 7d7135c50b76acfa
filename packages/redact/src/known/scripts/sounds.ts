/**
 * Names known in one script and met in another: "Юлия Смирнова" of Yulia Smirnova, שרה of Sarah, 김철수 of Chulsoo Kim. For each script: what a
 * name in Latin letters is put down as, and what a word in that script is; where both share one of these, they may be the same name.
 */
import {
  ARABIC,
  CYRILLIC,
  DEVANAGARI,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  HIRAGANA,
  OTHER_SCRIPT,
  SCRIPT,
} from "../../scan/classes.ts";
import { knownGroups } from "../../words/short-forms-known.ts";
import { consonantsOfArabic, consonantsOfLatin, inArabic, inHebrew, withoutGlued } from "./abjads.ts";
import { hindiSound } from "./devanagari.ts";
import { chineseParts, pinyin } from "./han.ts";
import { givenSounds, koreanSounds, latinSounds } from "./hangul.ts";
import { inKana } from "./kana.ts";
import { greeklish, skeleton } from "./skeleton.ts";

interface Hearing {
  /** Of a name's word in Latin letters. */
  readonly latin: (word: string) => readonly string[];
  /** Of a word in the script. */
  readonly native: (word: string) => readonly string[];
  /** Is a name known in the script looked for in Latin letters as well? */
  readonly both: boolean;
  /** What is compared then, where it is something else. */
  readonly back?: Pick<Hearing, "latin" | "native">;
}

/** "Вълков" is written Valkov, Vulkov and Vylkov, "Загородній" Zagorodniy and Zahorodnii. */
const alphabetic = (word: string): string[] => {
  const spelled = /[бвгджзклмнпрстфхцчш]ъ[бвгджзклмнпрстфхцчш]/u.test(word)
    ? ["а", "у", "и"].map((vowel) => word.replaceAll("ъ", vowel))
    : [word];
  return [...spelled, ...(word.includes("г") ? [word.replaceAll("г", "х")] : [])].map(skeleton);
};

const hindi = (word: string): string[] => [hindiSound(word)].filter((sound) => sound.length > 1);

const alphabet = (script: number): Hearing => ({
  latin: (word) => [skeleton(word), ...(shortForms(script).get(skeleton(word)) ?? [])],
  native: alphabetic,
  both: true,
});

const greek: Hearing = {
  ...alphabet(GREEK),
  latin: (word) => [...alphabet(GREEK).latin(word), ...greeklish(word)],
};

/** Scripts whose words stand apart. */
const HEARINGS: ReadonlyMap<number, Hearing> = new Map([
  [CYRILLIC, alphabet(CYRILLIC)],
  [GREEK, greek],
  [OTHER_SCRIPT, alphabet(OTHER_SCRIPT)],
  [
    ARABIC,
    {
      latin: inArabic,
      native: withoutGlued,
      both: true,
      back: { latin: consonantsOfLatin, native: consonantsOfArabic },
    },
  ],
  [HEBREW, { latin: inHebrew, native: withoutGlued, both: false }],
  [HANGUL, { latin: latinSounds, native: givenSounds, both: true }],
  [HAN, { latin: (word) => [word], native: chineseParts, both: true }],
  [DEVANAGARI, { latin: hindi, native: hindi, both: true }],
]);

/** Those written without spaces, or with endings glued on: of whole names. Kana as spelled, Korean and Chinese by their sound. */
const DENSE: ReadonlyMap<number, (words: readonly string[]) => readonly string[]> = new Map([
  [
    HIRAGANA,
    (words) =>
      [...words, words.join(""), [...words].reverse().join("")].filter((word) => word.length > 2).flatMap(inKana),
  ],
  [HANGUL, koreanSounds],
  [HAN, pinyin],
]);

/** By script, what names share with what a text may call them; worked out when a text first asks. */
export type Sounds = (script: number) => ReadonlySet<string>;

const byScript = (make: Sounds): Sounds => {
  const made = new Map<number, ReadonlySet<string>>();
  return (script) => {
    let set = made.get(script);
    if (set === undefined) {
      set = make(script);
      made.set(script, set);
    }
    return set;
  };
};

/**
 * @param words of names in Latin letters, those that may stand alone
 * @param names all words of each such name, in order
 * @param japanese the words of names as they are read, for kana alone
 */
export const soundsOfLatin = (
  words: readonly string[],
  names: readonly (readonly string[])[],
  japanese: readonly (readonly string[])[],
): Sounds =>
  byScript((script) => {
    const dense = DENSE.get(script);
    const read = script === HIRAGANA ? [...japanese, ...japanese.flat().map((word) => [word])] : [];
    if (dense !== undefined) return new Set([...names, ...words.map((word) => [word]), ...read].flatMap(dense));
    const hearing = HEARINGS.get(script);
    return new Set(hearing === undefined ? [] : words.flatMap(hearing.latin));
  });

/** @param words of names in other scripts */
export const soundsOfOthers = (words: readonly string[]): Sounds =>
  byScript((script) => {
    const hearing = HEARINGS.get(script);
    if (hearing?.both !== true) return new Set();
    return new Set(
      words.filter((word) => SCRIPT[word.charCodeAt(0)] === script).flatMap((hearing.back ?? hearing).native),
    );
  });

export const joinSounds = (a: Sounds, b: Sounds): Sounds => byScript((script) => new Set([...a(script), ...b(script)]));

/** May a word in `script` be one of the names in Latin letters? */
export function isNative(word: string, script: number, latin: Sounds): boolean {
  return (
    HEARINGS.get(script)
      ?.native(word)
      .some((sound) => latin(script).has(sound)) === true
  );
}

/** May a word in Latin letters be one of the names in `scripts`? */
export const isLatin = (word: string, scripts: readonly number[], others: Sounds): boolean =>
  scripts.some(
    (script) =>
      others(script).size > 0 &&
      backOf(script)
        ?.latin(word)
        .some((sound) => others(script).has(sound)) === true,
  );

const backOf = (script: number) => HEARINGS.get(script)?.back ?? HEARINGS.get(script);

const shorts = new Map<number, ReadonlyMap<string, readonly string[]>>();

/** By the sound of a given name, how the script's short forms of it sound: Юля of Yulia, Лёша of Alexey. */
function shortForms(script: number): ReadonlyMap<string, readonly string[]> {
  let forms = shorts.get(script);
  if (forms === undefined) {
    const made = new Map<string, readonly string[]>();
    for (const group of knownGroups()) {
      const sounds = group.filter((name) => SCRIPT[name.charCodeAt(0)] === script).map(skeleton);
      for (const sound of sounds) made.set(sound, [...(made.get(sound) ?? []), ...sounds]);
    }
    forms = made;
    shorts.set(script, forms);
  }
  return forms;
}
