/** Names as grammar bends them: enough forms for the model to know the endings, not a grammar. */
import type { Random } from "./random.ts";

type Bend = readonly [RegExp, string];

const POLISH: readonly Bend[] = [
  [/ska$/, "skiej"],
  [/ska$/, "ską"],
  [/ski$/, "skiego"],
  [/ski$/, "skiemu"],
  [/ski$/, "skim"],
  [/ek$/, "ka"],
  [/ek$/, "kiem"],
  [/a$/, "y"],
  [/a$/, "ę"],
  [/a$/, "ą"],
  [/a$/, "ie"],
  [/([^aeiouyąęó])$/, "$1a"],
  [/([^aeiouyąęó])$/, "$1owi"],
  [/([^aeiouyąęó])$/, "$1em"],
];
const CZECH: readonly Bend[] = [
  [/ová$/, "ové"],
  [/ová$/, "ovou"],
  [/ý$/, "ého"],
  [/ý$/, "ým"],
  [/ek$/, "ka"],
  [/a$/, "y"],
  [/a$/, "u"],
  [/a$/, "ou"],
  [/a$/, "ě"],
  [/e$/, "i"],
  [/([^aeiouyáéíóúůýě])$/, "$1a"],
  [/([^aeiouyáéíóúůýě])$/, "$1ovi"],
  [/([^aeiouyáéíóúůýě])$/, "$1em"],
  [/([^aeiouyáéíóúůýě])$/, "$1e"],
];
const SOUTH: readonly Bend[] = [
  [/a$/, "e"],
  [/a$/, "i"],
  [/a$/, "u"],
  [/a$/, "om"],
  [/([^aeiou])$/, "$1a"],
  [/([^aeiou])$/, "$1u"],
  [/([^aeiou])$/, "$1em"],
  [/([^aeiou])$/, "$1om"],
];
/** Serbian, which its templates share with Bulgarian. */
const SERBIAN: readonly Bend[] = [
  [/а$/, "у"],
  [/а$/, "ом"],
  [/а$/, "е"],
  [/([бвгдђжзјклљмнњпрстћфхцчџш])$/, "$1а"],
  [/([бвгдђжзјклљмнњпрстћфхцчџш])$/, "$1у"],
  [/([бвгдђжзјклљмнњпрстћфхцчџш])$/, "$1ом"],
];
const RUSSIAN: readonly Bend[] = [
  [/ова$/, "овой"],
  [/ова$/, "ову"],
  [/ева$/, "евой"],
  [/ин$/, "ина"],
  [/ий$/, "ию"],
  [/ий$/, "ием"],
  [/ий$/, "ия"],
  [/ей$/, "ею"],
  [/а$/, "у"],
  [/а$/, "ой"],
  [/а$/, "е"],
  [/а$/, "ы"],
  [/я$/, "ю"],
  [/я$/, "ей"],
  [/я$/, "и"],
  [/([бвгдзклмнпрстфхцчшщ])$/, "$1а"],
  [/([бвгдзклмнпрстфхцчшщ])$/, "$1у"],
  [/([бвгдзклмнпрстфхцчшщ])$/, "$1ом"],
  [/([бвгдзклмнпрстфхцчшщ])$/, "$1ым"],
];
const UKRAINIAN: readonly Bend[] = [
  [/ко$/, "ка"],
  [/ко$/, "ку"],
  [/ко$/, "ком"],
  [/а$/, "у"],
  [/а$/, "и"],
  [/а$/, "і"],
  [/а$/, "о"],
  [/я$/, "ю"],
  [/я$/, "єю"],
  [/([бвгджзклмнпрстфхцчшщ])$/, "$1а"],
  [/([бвгджзклмнпрстфхцчшщ])$/, "$1ові"],
  [/([бвгджзклмнпрстфхцчшщ])$/, "$1ом"],
  [/([бвгджзклмнпрстфхцчшщ])$/, "$1е"],
];
const GREEK: readonly Bend[] = [
  [/ος$/, "ο"],
  [/ος$/, "ου"],
  [/ος$/, "ε"],
  [/ης$/, "η"],
  [/ας$/, "α"],
  [/ά$/, "άς"],
  [/α$/, "ας"],
  [/η$/, "ης"],
];
const FINNISH: readonly Bend[] = [
  [/nen$/, "sen"],
  [/nen$/, "selle"],
  [/nen$/, "selta"],
  [/([aeiouyäö])$/, "$1n"],
  [/([aeiouyä])$/, "$1lle"],
  [/([aeiouyä])$/, "$1lta"],
  [/([aeiouyä])$/, "$1a"],
];
const BALTIC: readonly Bend[] = [
  [/as$/, "o"],
  [/as$/, "ui"],
  [/as$/, "ą"],
  [/is$/, "io"],
  [/ė$/, "ės"],
  [/s$/, "m"],
  [/a$/, "os"],
  [/a$/, "ai"],
  [/a$/, "as"],
];
const HUNGARIAN: readonly Bend[] = [
  [/a$/, "át"],
  [/a$/, "ának"],
  [/e$/, "ével"],
  [/([^aeiouáéíóöőúüű])$/, "$1nak"],
  [/([^aeiouáéíóöőúüű])$/, "$1nek"],
  [/([^aeiouáéíóöőúüű])$/, "$1t"],
];
const OF: Readonly<Record<string, readonly Bend[]>> = {
  pl: POLISH,
  cs: CZECH,
  hr: SOUTH,
  ru: RUSSIAN,
  bg: SERBIAN,
  uk: UKRAINIAN,
  el: GREEK,
  fi: FINNISH,
  lt: BALTIC,
  hu: HUNGARIAN,
};

/** `name` in some other case, when its language has cases; each word of it bent by itself. */
export function inflect(name: string, language: string, rng: Random): string {
  const bends = OF[language];
  if (bends === undefined) return name;
  return name
    .split(" ")
    .map((word) => {
      const fitting = bends.filter(([ending]) => ending.test(word));
      if (fitting.length === 0 || word.length < 3) return word;
      const [ending, put] = rng.pick(fitting);
      return word.replace(ending, put);
    })
    .join(" ");
}
