/** Names of a case heard in another script: "Людочке" of Lyudmila, "Vukašinu" of Вукашин, "Desi" of Десислава. */
import type { Context } from "../recognizers/context.ts";
import { CYRILLIC, DEVANAGARI, fold, GREEK, HAN, HANGUL, LATIN, OTHER_SCRIPT, SCRIPT } from "../scan/classes.ts";
import { bareOf } from "./bare.ts";
import { petForm } from "./endings.ts";
import type { KnownNames } from "./name-parts.ts";
import { skeleton } from "./scripts/skeleton.ts";
import { isLatin, isNative } from "./scripts/sounds.ts";
import { isThaiOf } from "./scripts/thai.ts";

/** How a word is heard as a name of another script: as the whole of it, with an ending of grammar, or shortened. */
export const HEARD = Object.freeze({ not: 0, whole: 1, inflected: 2, fondly: 3 });

export function heardAs(word: string, script: number, p: KnownNames): number {
  const sounds = (so: string): boolean =>
    script === LATIN ? isLatin(so, p.otherScripts, p.sounds.others) : isNative(so, script, p.sounds.latin);
  if (sounds(word)) return HEARD.whole;
  if (script === LATIN && p.dense.length > 0 && isThaiOf(word, thaiOf(p))) return HEARD.whole;
  // "Vukašinu" of Вукашин.
  if (word.length > 6 && sounds(word.replace(SOUND_ENDING, ""))) return HEARD.whole;
  if (script === OTHER_SCRIPT || script === DEVANAGARI) {
    const bare = word.replace(OTHER_ENDING, "");
    if (bare !== word && bare.length > 3 && sounds(bare)) return HEARD.whole;
    return bareOf(word).some((one) => one.length > 3 && sounds(one)) ? HEARD.whole : HEARD.not;
  }
  if (script === CYRILLIC) {
    // "Людочке" of Lyudmila, who is called Люда.
    const fond = word.replace(CYRILLIC_FOND, "");
    if (fond !== word && fond.length > 2 && (sounds(`${fond}а`) || sounds(fond))) return HEARD.inflected;
    const stem = word.replace(CYRILLIC_ENDING, "");
    // "Лисенків" of Lysenko.
    const family = OF_ENKO.exec(word)?.[1];
    if (family !== undefined && sounds(`${family}о`)) return HEARD.whole;
    if (stem !== word && stem.length > 1 && (sounds(stem) || sounds(`${stem}а`))) return HEARD.inflected;
  }
  return isFond(word, script, p) ? HEARD.fondly : HEARD.not;
}

/** The words of names in Thai and Lao letters, apart and as one. */
function thaiOf(p: KnownNames): readonly string[] {
  let words = thai.get(p);
  if (words === undefined) {
    words = p.dense
      .filter((name) => THAI.test(name))
      .flatMap((name) => [...name.split(/\s+/), name.replace(/\s+/g, "")]);
    thai.set(p, words);
  }
  return words;
}
const thai = new WeakMap<KnownNames, readonly string[]>();
const THAI = /[\u0E01-\u0EDF]/;

/** "Desi" of Десислава, "Ради" of Radostina: the beginning of a given name of another alphabet, with what pet names end in. */
function isFond(word: string, script: number, p: KnownNames): boolean {
  if (word.length > LONGEST_FOND || !isAlphabet(script)) return false;
  const elsewhere = skeletonsOf(p).filter(([of]) => of !== script);
  if (elsewhere.length === 0) return false;
  const so = skeleton(word);
  return elsewhere.some(([, given]) => petForm(so, given, false));
}

/** Of given names that are long enough, with their scripts; made once, since every word of a case's texts asks. */
function skeletonsOf(p: KnownNames): readonly Given[] {
  const made = skeletons.get(p);
  if (made !== undefined) return made;
  const now = [...p.given]
    .filter((given) => given.length >= LEAST_FONDLY)
    .map((given): Given => [SCRIPT[given.charCodeAt(0)] as number, skeleton(given)])
    .filter(([script]) => isAlphabet(script));
  skeletons.set(p, now);
  return now;
}
type Given = readonly [script: number, skeleton: string];
const skeletons = new WeakMap<KnownNames, readonly Given[]>();
const isAlphabet = (script: number): boolean => script === LATIN || script === CYRILLIC || script === GREEK;
const OF_ENKO = /^(.{2,}енк)(?:а|у|ові|ом|и|ів|ам|ами|овій)$/u;
const LONGEST_FOND = 8;
const LEAST_FONDLY = 6;

/** "Young-hee" of 김영희, "No Eul" of 노을: syllables apart, too short each to be heard alone. */
export function knownSyllables({ scan: { text, scripts }, emit }: Context, p: KnownNames): void {
  if (!(p.otherScripts.includes(HANGUL) || p.otherScripts.includes(HAN)) || (scripts & (1 << LATIN)) === 0) return;
  for (const hit of text.matchAll(SYLLABLES)) {
    const [, family = "", one = "", two = ""] = hit;
    const solid = fold(one + two);
    if (solid.length < LEAST_SYLLABLES) continue;
    // "Kim Young-hee" as a whole, then what is called without it.
    if (
      isLatin(solid, p.otherScripts, p.sounds.others) ||
      isLatin(fold(family.trim()) + solid, p.otherScripts, p.sounds.others)
    )
      emit(hit.index, hit.index + hit[0].length, "PERSON", 0.92, "known-name");
  }
}
const SYLLABLES =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{1,6} )?(\p{Lu}\p{Ll}{1,6}|\p{Ll}{2,7}(?=-))(?:-(?=[\p{Lu}\p{Ll}])| (?=\p{Lu}))((?:\p{Lu}|(?<=-)\p{Ll})\p{Script=Latin}{1,6})(?![\p{Script=Latin}-])/gu;
const LEAST_SYLLABLES = 5;

const SOUND_ENDING = /(?:u|a|om|em|ovi|e|y|ou|у|а|ом|ем|ові|ю|ου|η)$/u;
/** Of Armenian, Georgian and, as a title, Hindi. */
const OTHER_ENDING = /(?:ինը?|ից|ով|ում|ը|ն|ի|მაც?|სთვის|სთან|თან|ისგან|ის|ით|ს|მ|ო|ა|ი|जी|साहब)$/u;
const CYRILLIC_FOND =
  /(?:[оеё]чк|[еоь]н?ьк|ушк|юшк|ул|юл|ун|юх|ух|ыч|ик|чик|к)(?:[аяуюеиыі]|о[йию]|ом|е[йи]|ов[іи])?$/u;
/** Of Kazakh as well. */
const CYRILLIC_ENDING = /(?:[оеє][йиюм]|[оеє]ві|[ыиа]м|[ғгқк][ае]|[нтд][ыі]ң?|[дт][ае]н|[мпб]ен|[аяуюеиыіїєй])$/u;
