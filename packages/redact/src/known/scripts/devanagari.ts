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

/** Ways of spelling one sound in Latin letters, longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ngh/g, "nH"],
  [/ph/g, "f"],
  [/ch+|c(?=[ei])/g, "C"],
  [/sh/g, "s"],
  [/([bdgjktp])h/g, "$1"],
  [/c|q/g, "k"],
  [/C/g, "c"],
  [/w/g, "v"],
  [/z/g, "j"],
  [/x/g, "ks"],
  [/ao$/g, "v"],
  [/e(?=r[^aeiouy])/g, ""],
  [/a[iy](?=[^aeiou])/g, "e"],
  [/a[iy]$/g, "Y"],
  [/ey$/g, "e"],
  [/ee|ea|ii/g, "i"],
  [/oo|uu/g, "u"],
  [/au|ou/g, "o"],
  [/i(?=a)/g, "iy"],
  [/y(?=[^aeiou]|$)/g, "i"],
  [/Y/g, "y"],
  [/H/g, "h"],
  [/m(?=[pb])/g, "n"],
];

const FIRST_A = /^[aअआ]/;

/** @param word folded (`fold`), in Latin letters or in Devanagari */
export function hindiSound(word: string): string {
  let out = word;
  if (/^[a-z]/.test(word)) {
    for (const [from, to] of SPELLINGS) out = out.replace(from, to);
    out = out.replaceAll("a", "");
  } else {
    let plain = "";
    for (const c of out.replaceAll("ड़", "र")) plain += LETTERS.get(c) ?? c;
    out = plain.replace(/m(?=[pb])/g, "n");
  }
  return (FIRST_A.test(word) ? "a" : "") + out.replace(/(.)\1+/g, "$1");
}
