/** How a name sounds, whichever of five alphabets it is written in: for comparing "Мария Иванова" with "Maria Ivanova". */
import { GREEK, LATIN, SCRIPT } from "../../scan/classes.ts";

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
    // Georgian
    ა: "a",
    ბ: "b",
    გ: "g",
    დ: "d",
    ე: "e",
    ვ: "v",
    ზ: "z",
    თ: "t",
    ი: "i",
    კ: "k",
    ლ: "l",
    მ: "m",
    ნ: "n",
    ო: "o",
    პ: "p",
    ჟ: "z",
    რ: "r",
    ს: "s",
    ტ: "t",
    უ: "u",
    ფ: "p",
    ქ: "k",
    ღ: "g",
    ყ: "k",
    შ: "s",
    ჩ: "c",
    ც: "c",
    ძ: "dz",
    წ: "c",
    ჭ: "c",
    ხ: "h",
    ჯ: "i",
    ჰ: "h",
    // Armenian
    ա: "a",
    բ: "b",
    գ: "g",
    դ: "d",
    ե: "e",
    զ: "z",
    է: "e",
    ը: "i",
    թ: "t",
    ժ: "z",
    ի: "i",
    լ: "l",
    խ: "h",
    ծ: "c",
    կ: "k",
    հ: "h",
    ձ: "dz",
    ղ: "g",
    ճ: "c",
    մ: "m",
    յ: "i",
    ն: "n",
    շ: "s",
    ո: "o",
    չ: "c",
    պ: "p",
    ջ: "i",
    ռ: "r",
    ս: "s",
    վ: "v",
    տ: "t",
    ր: "r",
    ց: "c",
    ւ: "v",
    փ: "p",
    ք: "k",
    օ: "o",
    ֆ: "f",
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
  [/ck|c(?=[aou]|$|[bcdfgklmnprstv])|q|ch(?=[bdfglmnrtv])/g, "k", ""],
  [/schtsch|shch/g, "s", "h"],
  [/tsch|tch/g, "c", "h"],
  [/sch|sh/g, "s", "h"],
  [/cz|ch|tz|ts|dj/g, "c", ""],
  [/zh/g, "z", "h"],
  [/kh/g, "h", "h"],
  [/ph/g, "f", "h"],
  [/th/g, "t", "h"],
  [/gh/g, "g", "h"],
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
    out = out.replace(/ու/g, "у");
    if (script === GREEK) for (const [from, to] of GREEK_PAIRS) out = out.replace(from, to);
    let plain = "";
    for (const c of out) plain += LETTERS.get(c) ?? c;
    out = plain;
  }
  // "Yelena" and "Elena", "Yulia" and "Iulia", "Dmitrii" and "Dmitry", "Anna" and "Ana": a glide and a doubled letter say nothing.
  if (out.includes("i")) out = out.replace(/i+(?=[aeou])/g, "");
  return out.replace(/(.)\1+/g, "$1");
}

/** Greek as chats type it in Latin letters, by what the letters look like or where their keys are: "Xristina", "Giwrgos", "Dhmhtrhs", "mpampis". */
export function greeklish(word: string): string[] {
  const plain = word
    .replace(/[ae]u/g, (pair) => `${pair[0]}v`)
    .replace(/(o?)u/g, (_, o: string) => (o === "" ? "i" : "8"))
    .replace(/8/g, "u")
    .replace(/w/g, "o")
    .replace(/mp/g, "b")
    .replace(/nt/g, "d")
    .replace(/gk/g, "g")
    .replace(/ph/g, "f");
  // "th" is one letter, or the two of "-της".
  const forms = (plain.includes("th") ? [plain.replace(/th/g, "t"), plain.replace(/th/g, "ti")] : [plain])
    .map((form) => form.replace(/(?<![ck])h/g, "i").replace(/[ck]h/g, "h"))
    .flatMap((form) => (form.includes("x") ? [form.replace(/x/g, "h"), form.replace(/x/g, "ks")] : [form]))
    .flatMap((form) => (form.includes("b") ? [form, form.replace(/b/g, "v")] : [form]));
  return forms.map(skeleton);
}
