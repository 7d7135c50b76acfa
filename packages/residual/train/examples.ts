/** Filled sentences cut into tokens with their classes: what the trainer reads. */
import { KIND, plainOf, type Token, tokenize } from "../src/text/tokens.ts";
import { fill, letters, type Piece, type Random, SENTENCES, sentence } from "./generate.ts";
import { NAMES } from "./names.ts";
import { DENSE, ENDINGS, ENGLISH_WORDS, ORDINARY } from "./ordinary.ts";
import {
  COUNTRIES,
  DEMONYMS,
  FEATURES,
  INNER,
  MAKER_ENDS,
  PRODUCTS,
  STREET_ENDS,
  STREETS,
  THINGS,
  TOWNS,
} from "./places.ts";

/** Classes: 0 neither, 1 name, 2 address. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly classes: Uint8Array;
}

/** Words of the sentences, of ordinary text and of the fixed parts of addresses: told apart from unknown ones. */
export function vocabulary(): Set<string> {
  const out = new Set<string>();
  const take = (text: string, but: ReadonlySet<string> = new Set()): void => {
    for (const t of tokenize(text.replace(/\{[^}]*\}/g, " ")))
      if (t.kind === KIND.word && !but.has(t.plain)) out.add(t.plain);
  };
  for (const line of SENTENCES) take(line);
  for (const list of ORDINARY) for (const word of list) take(word);
  // A town's part may be somebody's name ("Port Elizabeth"): such a word is told by its company.
  const namesakes = new Set(NAMES.flatMap(({ given, family }) => [...given, ...family]).map(plainOf));
  for (const list of [COUNTRIES, DEMONYMS, FEATURES, INNER, MAKER_ENDS, PRODUCTS, STREET_ENDS, STREETS, THINGS, TOWNS])
    for (const entry of list) take(entry, namesakes);
  return out;
}

const pick = <T>(r: Random, list: readonly T[]): T => list[Math.floor(r() * list.length)] as T;

const number = (r: Random): string => {
  const n = Math.floor(10 ** (r() * 5));
  const x = r();
  if (x < 0.55) return String(n);
  if (x < 0.65) return `${n}${pick(r, ["%", " %", " €", "$", " kg", " GB", " MB", "th", "°"])}`;
  if (x < 0.75) return `${n},${10 + Math.floor(r() * 90)}`;
  if (x < 0.85) return String(1950 + Math.floor(r() * 80));
  if (x < 0.92) return `${1 + Math.floor(r() * 12)}:${10 + Math.floor(r() * 50)}`;
  return `${1 + Math.floor(r() * 9)}.${Math.floor(r() * 30)}.${Math.floor(r() * 9)}`;
};

/** Ordinary words in a row, as a sentence, a title or a line of a table, with numbers: capitals and digits that mean nothing. */
function ordinary(r: Random): Piece[] {
  const list = r() < 0.15 ? ENGLISH_WORDS : pick(r, ORDINARY);
  const endings = ENDINGS.get(list);
  // English titles are written with capitals; other languages do it seldom.
  const title = r() < (list === ENGLISH_WORDS ? 0.25 : 0.03);
  const numbers = r() < 0.45;
  const table = r() < 0.08;
  const words: string[] = [];
  const count = 2 + Math.floor(r() * 7);
  for (let i = 0; i < count; i++) {
    const stem = pick(r, list);
    const word = endings !== undefined && r() < 0.35 ? stem + pick(r, endings) : stem;
    if (r() < 0.03) words.push(letters(r, 2 + Math.floor(r() * 4)));
    words.push((i === 0 || title) && word !== "" ? word.slice(0, 1).toUpperCase() + word.slice(1) : word);
    if (numbers && r() < 0.3) words.push(number(r));
    if (table) words.push("|");
    if (r() < 0.03) words.push(pick(r, ["-", ",", "/", "(", ")", ":"]));
  }
  const gap = DENSE.has(list) && r() < 0.8 ? "" : " ";
  const end = pick(r, [".", "", "?", "!", ":", "."]);
  // A name, a town or a thing anywhere among the words: company that says nothing leaves it to the letters.
  const x = r();
  const slot =
    x < 0.4
      ? pick(r, ["N", "N", "G", "F"])
      : x < 0.62
        ? pick(r, ["T", "O", "P", "P", "H", "C", "E", "K", "K", "X", "U", "U"])
        : x < 0.68
          ? "A"
          : "";
  if (slot === "") return [{ text: words.join(gap) + end, label: "" }];
  const at = Math.floor(r() * (words.length + 1));
  const before = words.slice(0, at).join(gap);
  const after = words.slice(at).join(gap);
  return [
    { text: before === "" ? "" : before + gap, label: "" },
    fill(r, slot),
    { text: (after === "" ? "" : pick(r, [gap, gap, gap, ", ", ": ", "'s "]) + after) + end, label: "" },
  ];
}

export function example(r: Random, template: string): Example {
  const pieces: Piece[] = [];
  const add = (more: readonly Piece[]): void => {
    if (pieces.length > 0) pieces.push({ text: r() < 0.4 ? "\n" : " ", label: "" });
    pieces.push(...more);
  };
  // Company before and after: most messages are more than one sentence.
  if (r() < 0.4) add(r() < 0.7 ? ordinary(r) : sentence(r, pick(r, SENTENCES)));
  add(sentence(r, template));
  if (r() < 0.45) add(r() < 0.75 ? ordinary(r) : sentence(r, pick(r, SENTENCES)));
  const quoted = r() < 0.05;
  let text = "";
  const marks: [number, number, number][] = [];
  for (const piece of pieces) {
    const words = quoted ? piece.text.replace(/\n/g, "\n>") : piece.text;
    if (piece.label === "PERSON") marks.push([text.length, text.length + words.length, 1]);
    if (piece.label === "ADDRESS") marks.push([text.length, text.length + words.length, 2]);
    text += words;
  }
  if (quoted) {
    text = `>${text}`;
    for (const mark of marks) {
      mark[0]++;
      mark[1]++;
    }
  }
  const cased = r();
  if (cased < 0.05 && text.toLowerCase().length === text.length) text = keepStandIns(text, (t) => t.toLowerCase());
  else if (cased < 0.06 && text.toUpperCase().length === text.length) text = keepStandIns(text, (t) => t.toUpperCase());
  const tokens = tokenize(text);
  const classes = new Uint8Array(tokens.length);
  tokens.forEach((t, i) => {
    for (const [from, to, kind] of marks) {
      // A word with an ending glued to it is still the name: "민준님", "Novakem".
      if (t.end <= from || t.start >= to) continue;
      classes[i] = kind;
    }
  });
  return { tokens, classes };
}

function keepStandIns(text: string, change: (part: string) => string): string {
  return text
    .split(/(\[[A-Z]+·[a-z0-9]+\])/)
    .map((part) => (part.startsWith("[") && part.includes("·") ? part : change(part)))
    .join("");
}
