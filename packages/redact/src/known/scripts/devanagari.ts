/** How a name sounds in Hindi: for comparing ज्योति with "Jyoti". A short "a" is not written there, so it counts for nothing but at the front. */

const LETTERS = new Map(
  Object.entries({
    क: "k",
    ख: "k",
    ग: "g",
    घ: "g",
    ङ: "n",
    च: "c",
    छ: "c",
    ज: "j",
    झ: "j",
    ञ: "n",
    ट: "t",
    ठ: "t",
    ड: "d",
    ढ: "d",
    ण: "n",
    त: "t",
    थ: "t",
    द: "d",
    ध: "d",
    न: "n",
    प: "p",
    फ: "f",
    ब: "b",
    भ: "b",
    म: "m",
    य: "y",
    र: "r",
    ल: "l",
    ळ: "l",
    व: "v",
    श: "s",
    ष: "s",
    स: "s",
    ह: "h",
    अ: "",
    आ: "",
    इ: "i",
    ई: "i",
    उ: "u",
    ऊ: "u",
    ऋ: "ri",
    ए: "e",
    ऐ: "e",
    ओ: "o",
    औ: "o",
    "ा": "",
    "ि": "i",
    "ी": "i",
    "ु": "u",
    "ू": "u",
    "ृ": "ri",
    "े": "e",
    "ै": "e",
    "ो": "o",
    "ौ": "o",
    "ं": "n",
    "ँ": "n",
    "ः": "",
    "्": "",
    "़": "",
  }),
);

/** Ways of spelling one sound in Latin letters, longest first, each with a letter it needs: most words lack it. */
const SPELLINGS: readonly (readonly [RegExp, string, string])[] = [
  [/ngh/g, "nH", "gh"],
  [/ph/g, "f", "ph"],
  [/ch+|c(?=[ei])/g, "C", "c"],
  [/sh/g, "s", "sh"],
  [/([bdgjktp])h/g, "$1", "h"],
  [/c/g, "k", "c"],
  [/q/g, "k", "q"],
  [/C/g, "c", "C"],
  [/w/g, "v", "w"],
  [/z/g, "j", "z"],
  [/x/g, "ks", "x"],
  [/ao$/g, "v", "ao"],
  [/e(?=r[^aeiouy])/g, "", "er"],
  [/a[iy](?=[^aeiou])/g, "e", "a"],
  [/a[iy]$/g, "Y", "a"],
  [/ey$/g, "e", "ey"],
  [/ee|ea|ii/g, "i", ""],
  [/oo|uu/g, "u", ""],
  [/au|ou/g, "o", "u"],
  [/i(?=a)/g, "iy", "ia"],
  [/y(?=[^aeiou]|$)/g, "i", "y"],
  [/Y/g, "y", "Y"],
  [/H/g, "h", "H"],
  [/m(?=[pb])/g, "n", "m"],
];

const FIRST_A = /^[aअआ]/;

/** @param word folded (`fold`), in Latin letters or in Devanagari */
export function hindiSound(word: string): string {
  let out = word;
  if (/^[a-z]/.test(word)) {
    for (const [from, to, needs] of SPELLINGS) if (out.includes(needs)) out = out.replace(from, to);
    out = out.replaceAll("a", "");
  } else {
    let plain = "";
    for (const c of out.replaceAll("ड़", "र")) plain += LETTERS.get(c) ?? c;
    out = plain.replace(/m(?=[pb])/g, "n");
  }
  return (FIRST_A.test(word) ? "a" : "") + out.replace(/(.)\1+/g, "$1");
}
