/** Cases of a name whose stem is not what the name begins with: "Zajcem" of Zając, "Зайця" of Заєць, "Mardile" of Mart, "Naggyal" of Nagy, "Popeștilor". */

/** What a folded name ends in, what stands there before an ending, and the endings. */
const CHANGES: readonly (readonly [end: RegExp, stem: string, endings: string])[] = [
  // Polish: Gołąb, Kozioł, Kwiecień, Iga, Ida.
  [/(?<=^.{2,}[lz])ab$/, "eb", "ia iowi iem iu ie iow iami"],
  [/(?<=^.{2,})iol$/, "l", "a owi em e ow ami"],
  [/(?<=^.{2,})cien$/, "tn", "ia iowi iem iu ie"],
  [/(?<=^.{1,2})ga$/, "dz", "e"],
  [/(?<=^.{1,2})da$/, "dz", "ie"],
  [/(?<=^.{1,2})ra$/, "rz", "e"],
  [/(?<=^.{1,2})ta$/, "c", "ie"],
  // A family: Wronowie, Ziębów.
  [/(?<=^.{3,}[^aeiouy])a$/, "", "owie ow owna owny ownie owne"],
  // Romanian.
  [/(?<=^.{2,})escu$/, "est", "i ii ilor"],
  [/(?<=^.{2,})escu$/, "eas", "ca ca"],
  // Hungarian doubles the sign before an ending.
  [/(?<=^.{2,})cs$/, "ccs", "al el"],
  [/(?<=^.{2,})sz$/, "ssz", "al el"],
  [/(?<=^.{2,})zs$/, "zzs", "al el"],
  [/(?<=^.{1,})gy$/, "ggy", "al el e a"],
  [/(?<=^.{1,})ny$/, "nny", "al el e a"],
  [/(?<=^.{1,})ly$/, "lly", "al el"],
  // Turkish softens a k: Çeliğin, Burağa.
  [/(?<=^.{2,}[aeiou])k$/, "g", "in un i u e a im"],
  // Estonian: Kask, Kukk, Mart, Tiit, Mägi.
  [/(?<=^.{2}s)k$/, "", "e el ele elt"],
  [/(?<=^.{2}k)k$/, "", "e i u ele ile ule elt"],
  [/(?<=^.{2,3})t$/, "d", "i u ile ule ilt ult iga"],
  [/(?<=^.{2})gi$/, "e", "l le lt ga st"],
  // Finnish: Aarre, Helle.
  [/(?<=^.{2,3}r)re$/, "te", "en elle ella elta essa esta eksi"],
  // Slovene: Jure.
  [/(?<=^.{3}e)$/, "t", "a u om"],
  // Serbian and Croatian: Ivo, Ante, Luka.
  [/(?<=^.{2,3})o$/, "", "e u i om in inog"],
  [/(?<=^.{2,4})a$/, "", "oj om o"],
  // "Évát", "Kayaya", "Onai".
  [/(?<=^.{1,3})a$/, "a", "t val nak ra hoz ya yi nin dan i"],
  // Russian and Ukrainian, where "й" is folded to "и": Заяц, Воробей, Лев, Гусь, Ия, Белый.
  [/(?<=^.{1,})(?:яц|єць)$/u, "иц", "а у ем ом ю я еві е и і ів"],
  [/(?<=^.{3,})еи$/u, "ь", "я ю ем е и ев"],
  [/^лев$/u, "льв", "а у ом е ові"],
  [/(?<=^.{2,3})ь$/u, "", "я ю ем е ом еві і и"],
  [/^ия$/u, "и", "и ю еи е"],
  [/(?<=^.{2,})(?:ыи|ии|ои|ая)$/u, "", "ого ому ым им ом ая ую ои ые ых ыми его ему"],
  // Vocative: Юро.
  [/(?<=^.{2,})(?:іи|ии)$/u, "", "о"],
  [/(?<=^.{2,3})[ая]$/u, "", "о ю е"],
];
const LONGEST = 16;

/** @param word folded */
export function irregularForms(word: string): string[] {
  if (word.length < 2 || word.length > LONGEST) return [];
  return CHANGES.flatMap(([end, stem, endings]) =>
    end.test(word) ? endings.split(" ").map((ending) => word.replace(end, stem) + ending) : [],
  );
}
