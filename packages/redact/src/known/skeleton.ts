/** How a name sounds, whichever of three alphabets it is written in: for comparing "Мария Иванова" with "Maria Ivanova". */
import { GREEK, LATIN, SCRIPT } from "../scan/classes.ts";

const LETTERS = new Map(
  Object.entries({
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    ґ: "g",
    д: "d",
    е: "e",
    ё: "e",
    є: "e",
    ж: "z",
    з: "z",
    и: "i",
    й: "i",
    і: "i",
    ї: "i",
    ы: "i",
    к: "k",
    л: "l",
    љ: "l",
    м: "m",
    н: "n",
    њ: "n",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    ћ: "c",
    у: "u",
    ф: "f",
    х: "h",
    ц: "c",
    ч: "c",
    џ: "c",
    ш: "s",
    щ: "s",
    э: "e",
    ю: "u",
    я: "a",
    ь: "",
    ъ: "",
    ј: "i",
    ђ: "d",
    // Greek
    α: "a",
    β: "v",
    γ: "g",
    δ: "d",
    ε: "e",
    ζ: "z",
    η: "i",
    θ: "t",
    ι: "i",
    κ: "k",
    λ: "l",
    μ: "m",
    ν: "n",
    ξ: "ks",
    ο: "o",
    π: "p",
    ρ: "r",
    σ: "s",
    τ: "t",
    υ: "i",
    φ: "f",
    χ: "h",
    ψ: "ps",
    ω: "o",
  }),
);

const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, "u"],
  [/(?:ει|οι|υι)/g, "i"],
  [/αι/g, "e"],
  [/[αά]υ/g, "av"],
  [/ευ/g, "ev"],
  [/μπ/g, "b"],
  [/ντ/g, "d"],
  [/γ[κγ]/g, "g"],
];

/** Ways of spelling one sound in Latin letters, longest first, each with a letter it needs: most words lack it. */
const SPELLINGS: readonly (readonly [RegExp, string, string])[] = [
  [/schtsch|shch/g, "s", "h"],
  [/tsch|tch/g, "c", "h"],
  [/sch|sh/g, "s", "h"],
  [/cz|ch|tz|ts|dj/g, "c", ""],
  [/zh/g, "z", "h"],
  [/kh/g, "h", "h"],
  [/ph/g, "f", "h"],
  [/th/g, "t", "h"],
  [/gh/g, "g", "h"],
  [/ck|c(?=[aou]|$|[bcdfgklmnprstvz])|q/g, "k", ""],
  [/ou/g, "u", "u"],
  [/x/g, "ks", "x"],
  [/w/g, "v", "w"],
  [/[yj]/g, "i", ""],
];

/** @param word folded (`fold`) */
export function skeleton(word: string): string {
  let out = word;
  const script = SCRIPT[word.charCodeAt(0)];
  if (script === LATIN) {
    for (const [from, to, needs] of SPELLINGS) if (out.includes(needs)) out = out.replace(from, to);
  } else {
    if (script === GREEK) for (const [from, to] of GREEK_PAIRS) out = out.replace(from, to);
    let plain = "";
    for (const c of out) plain += LETTERS.get(c) ?? c;
    out = plain;
  }
  // "Yelena" and "Elena", "Yulia" and "Iulia", "Dmitrii" and "Dmitry", "Anna" and "Ana": a glide and a doubled letter say nothing.
  if (out.includes("i")) out = out.replace(/i+(?=[aeou])/g, "");
  return out.replace(/(.)\1+/g, "$1");
}
