/** Cases of a name whose stem is not what the name begins with: "Zajcem" of Zając, "Зайця" of Заєць, "Mardile" of Mart, "Naggyal" of Nagy, "Popeștilor". */

/** What a folded name ends in, what may stand before that, what it is before an ending of grammar, and these endings. */
const CHANGES: readonly (readonly [ends: string, before: RegExp, stem: string, endings: string])[] = [
  // Polish: Gołąb, Kozioł, Kwiecień, Iga, Ida.
  ["ab", /^.{2,}[lz]$/, "eb", "ia iowi iem iu ie iow iami"],
  ["iol", /^.{2,}$/, "l", "a owi em e ow ami"],
  ["cien", /^.{2,}$/, "tn", "ia iowi iem iu ie"],
  ["ga", /^.{1,2}$/, "dz", "e"],
  ["da", /^.{1,2}$/, "dz", "ie"],
  ["ra", /^.{1,2}$/, "rz", "e"],
  ["ta", /^.{1,2}$/, "c", "ie"],
  // A family: Wronowie, Ziębów.
  ["a", /^.{3,}[^aeiouy]$/, "", "owie ow owna owny ownie owne"],
  // Romanian.
  ["escu", /^.{2,}$/, "est", "i ii ilor"],
  ["escu", /^.{2,}$/, "eas", "ca ca"],
  // Hungarian doubles the sign before an ending.
  ["cs", /^.{2,}$/, "ccs", "al el"],
  ["sz", /^.{2,}$/, "ssz", "al el"],
  ["zs", /^.{2,}$/, "zzs", "al el"],
  ["gy", /^./, "ggy", "al el e a"],
  ["ny", /^./, "nny", "al el e a"],
  ["ly", /^./, "lly", "al el"],
  // Turkish softens a k: Çeliğin, Burağa.
  ["k", /^.{2,}[aeiou]$/, "g", "in un i u e a im"],
  // Estonian: Kask, Kukk, Mart, Tiit, Mägi.
  ["k", /^.{2}s$/, "", "e el ele elt"],
  ["k", /^.{2}k$/, "", "e i u ele ile ule elt"],
  ["t", /^.{2,3}$/, "d", "i u ile ule ilt ult iga"],
  ["gi", /^.{2}$/, "e", "l le lt ga st"],
  // Finnish: Aarre, Helle.
  ["re", /^.{2,3}r$/, "te", "en elle ella elta essa esta eksi"],
  // Slovene: Jure.
  ["e", /^.{3}$/, "et", "a u om"],
  // Serbian and Croatian: Ivo, Ante, Luka.
  ["o", /^.{2,3}$/, "", "e u i om in inog"],
  ["a", /^.{2,4}$/, "", "oj om o"],
  // "Évát", "Kayaya", "Onai".
  ["a", /^.{1,3}$/, "a", "t val nak ra hoz ya yi nin dan i"],
  // Russian and Ukrainian, where "й" is folded to "и": Заяц, Воробей, Лев, Гусь, Ия, Белый.
  ["яц єць", /^./, "иц", "а у ем ом ю я еві е и і ів"],
  ["еи", /^.{3,}$/, "ь", "я ю ем е и ев"],
  ["ев", /^л$/, "ьв", "а у ом е ові"],
  ["ь", /^.{2,3}$/, "", "я ю ем е ом еві і и"],
  ["я", /^и$/, "", "и ю еи е"],
  ["ыи ии ои ая", /^.{2,}$/, "", "ого ому ым им ом ая ую ои ые ых ыми его ему"],
  // Юрій: Юрієві, Юрія.
  ["іи", /^.{2,}$/, "і", "я ю єві єм ї є"],
  // Vocative: Юро.
  ["іи ии", /^.{2,}$/, "", "о"],
  ["а я", /^.{2,3}$/, "", "о ю е"],
];
const LONGEST = 16;

interface Change {
  readonly end: string;
  readonly before: RegExp;
  /** The stem's end with each ending. */
  readonly forms: readonly string[];
}

/** By the last letter of a name. */
const changes = new Map<string, Change[]>();
for (const [ends, before, stem, endings] of CHANGES)
  for (const end of ends.split(" ")) {
    const change = { end, before, forms: endings.split(" ").map((ending) => stem + ending) };
    changes.set(end.slice(-1), [...(changes.get(end.slice(-1)) ?? []), change]);
  }

/** @param word folded */
export function irregularForms(word: string): string[] {
  if (word.length < 2 || word.length > LONGEST) return [];
  return (changes.get(word.slice(-1)) ?? []).flatMap(({ end, before, forms }) => {
    const rest = word.slice(0, -end.length);
    return word.endsWith(end) && before.test(rest) ? forms.map((form) => rest + form) : [];
  });
}
