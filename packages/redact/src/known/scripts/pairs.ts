/**
 * A given name and a family's side by side in another script, by the sounds that every script writes: توم بيكر, Τομ Μπέικερ, טום בייקר and टॉम बेकर of Tom
 * Baker. One word alone may be many; two beside each other that both sound so are hardly anybody else.
 */
import { SCRIPT, unitAt } from "../../scan/classes.ts";

/** Consonants that are written for each other. Vowels, h and y say nothing, and w as little. */
const [LIP, LIPS_AND_TEETH, TOOTH, HISS, HUSH, THROAT] = ["P", "F", "T", "S", "X", "K"] as const;
const SOUNDS = new Map<string, string>();
const put = (sound: string, letters: string): void => {
  for (const letter of letters) SOUNDS.set(letter, sound);
};
put(LIP, "bpбпβπبپבפबपभप");
put(LIPS_AND_TEETH, "fvфвφفڤफव");
put(TOOTH, "tdтдτδθتطدضثذטתדथतदधटडठढ");
put(HISS, "szсзцσςζسصزظסצץזसज़");
put(HUSH, "jшжчщشجچژשजझशषचछ");
put(THROAT, "kcgqкгхκγχξكکقگغخקכךגחकखगघक़ख़ग़");
put("L", "lлλلלल");
put("R", "rрρرרर");
put("M", "mмμمמםम");
put("N", "nнνنנןनणञं");

/** Two letters for one sound, and letters that sound otherwise before some. */
const TOGETHER: ReadonlyArray<readonly [RegExp, string]> = [
  [/ph/g, "f"],
  // Polish and German: "Olszewska", "Wagner" as it is said there.
  [/(?<=sz.{0,4}|cz.{0,4})w|w(?=sk[aiy]|icz)/g, "v"],
  [/sch|sh|ch|tsh|zh|sz|cz|rz/g, "j"],
  [/th/g, "t"],
  [/ck|qu/g, "k"],
  [/g(?=[eiy])/g, "j"],
  [/c(?=[eiy])/g, "s"],
  [/x/g, "ks"],
  [/wr/g, "r"],
  [/kn/g, "n"],
  [/mc/g, "mk"],
  [/μπ/g, "b"],
  [/ντ/g, "d"],
  [/γ[κγ]/g, "k"],
  [/τ[ζσ]/g, "j"],
  [/γου|ου/g, ""],
  [/дж|тш|тч/g, "ж"],
  [/кс/g, "ks"],
  [/ξ/g, "ks"],
  [/[\u0300-\u036f\u064b-\u0652\u05b0-\u05c7'’׳]/g, ""],
];

/** The sounds of a folded word, each once where it is written twice. */
export function consonantsOf(word: string): string {
  let letters = word;
  for (const [pattern, sound] of TOGETHER) letters = letters.replace(pattern, sound);
  let [out, before] = ["", ""];
  for (const letter of letters) {
    const sound = SOUNDS.get(letter) ?? "";
    if (sound !== before) out += sound;
    before = sound;
  }
  return out;
}

/** Sounds of both words together, at least. */
const LEAST = 4;

/** As it is written, and as French leaves the last letter out: دوبون of Dupont. */
const soundsOf = (word: string): string[] => {
  const whole = consonantsOf(word);
  return /[aeiouynr][tdsxz]$/.test(word) && whole.length > 2 ? [whole, whole.slice(0, -1)] : [whole];
};

/** Pairs of the sounds of two words that follow each other in a name; empty where none says enough. */
export function pairsOf(names: ReadonlyArray<readonly string[]>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const words of names) {
    const sounds = words.map(soundsOf);
    const last = sounds.length - 1;
    for (let n = 0; n < last; n++) beside(sounds[n] as string[], sounds[n + 1] as string[]);
    if (last > 1) beside(sounds[0] as string[], sounds[last] as string[]);
  }
  return pairs;

  function beside(one: readonly string[], two: readonly string[]): void {
    for (const a of one) for (const b of two) add(a, b);
  }

  function add(one: string, two: string): void {
    if (one.length > 1 && two.length > 1 && one.length + two.length >= LEAST)
      pairs.add(`${one} ${two}`).add(`${two} ${one}`);
  }
}

/** A blank or a middle dot. */
const isJoint = (c: number): boolean => c === 32 || c === 0xb7;

/** Do the words `text[from, to)` and `text[next, end)` stand side by side in one script? */
export const areNeighbours = (text: string, from: number, to: number, next: number): boolean =>
  next === to + 1 && isJoint(unitAt(text, to)) && SCRIPT[text.charCodeAt(from)] === SCRIPT[text.charCodeAt(next)];

/** First and last letters of Hangul's syllables by their numbers, as sounds that Korean tells apart in foreign names. */
const FIRSTS = "K K N T T L M P P S S _ X X X K T P _".split(" ");
const LASTS = "_ K K K N N N T L L L L L L L L M P P S S N X X K T P _".split(" ");
/** Letters of Latin in Korean: f is p, r is l and silent before others, th is s. */
const IN_KOREAN: ReadonlyArray<readonly [RegExp, string]> = [
  [/ph|f|v/g, "p"],
  [/th/g, "s"],
  [/sch|sh/g, "s"],
  [/tch|ch|zh|g(?=[eiy])|z/g, "j"],
  [/c(?=[eiy])/g, "s"],
  [/ck|qu|c|q|g/g, "k"],
  [/x/g, "ks"],
  [/wr/g, "r"],
  [/kn/g, "n"],
  [/r(?=[^aeiouy]|$)/g, ""],
  [/d/g, "t"],
  [/b/g, "p"],
  [/r/g, "l"],
];

/** The sounds of a folded word in Latin letters as Korean writes them. */
export function koreanOf(word: string): string {
  let letters = word;
  for (const [pattern, sound] of IN_KOREAN) letters = letters.replace(pattern, sound);
  return letters
    .replace(/[^ptsjklmn]/g, " ")
    .replace(/([a-z])\1/g, "$1")
    .replace(/ /g, "")
    .toUpperCase()
    .replace(/J/g, "X");
}

const FIRST_SYLLABLE = 0xac00;

/** The same of a word in Hangul. */
export function soundsOfHangul(word: string): string {
  let out = "";
  for (let p = 0; p < word.length; p++) {
    const syllable = word.charCodeAt(p) - FIRST_SYLLABLE;
    // Its vowel stands between them.
    out += `${FIRSTS[Math.floor(syllable / 588)] ?? ""}.${LASTS[syllable % 28] ?? ""}`;
  }
  return out.replace(/([A-Z])\1/g, "$1").replace(/[._]/g, "");
}

/** Pairs of two words that follow each other in a name, as Korean writes them. */
export function koreanPairs(names: ReadonlyArray<readonly string[]>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const words of names) {
    const sounds = words.map(koreanOf);
    for (let n = 0; n + 1 < sounds.length; n++) {
      const [one, two] = [sounds[n] as string, sounds[n + 1] as string];
      if (one.length > 1 && two.length > 1 && one.length + two.length >= LEAST)
        pairs.add(`${one} ${two}`).add(`${two} ${one}`);
    }
  }
  return pairs;
}
