/** Fills the training sentences: text with the places of names and addresses, from a seed. */
import { NAMES, type NameRegion } from "./names.ts";
import { ENGLISH_WORDS } from "./ordinary.ts";
import {
  COUNTRIES,
  DEMONYMS,
  FEATURES,
  INNER,
  MAKER_ENDS,
  MAKERS,
  PARTS,
  PRODUCTS,
  STREET_ENDS,
  STREET_NAMES,
  STREETS,
  THINGS,
  TOWNS,
} from "./places.ts";
import { EAST } from "./sentences-east.ts";
import { ENGLISH } from "./sentences-english.ts";
import { PEOPLE_SAID } from "./sentences-people.ts";
import { LETTERS, LOGS, THINGS_SAID } from "./sentences-things.ts";
import { WEST } from "./sentences-west.ts";

export interface Piece {
  readonly text: string;
  /** "" for words of the sentence itself, "other" for filled in but not personal. */
  readonly label: "" | "other" | "PERSON" | "ADDRESS";
}

export type Random = () => number;

/** Mulberry32: the same numbers on every machine. */
export function randomOf(seed: number): Random {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(r: Random, list: readonly T[]): T => list[Math.floor(r() * list.length)] as T;

const regionOf = (r: Random, name: string): NameRegion =>
  pick(
    r,
    NAMES.filter((n) => n.region === name),
  );
const SCRIPTS: Readonly<Record<string, string>> = {
  NY: "cyrillic",
  NE: "greek",
  NA: "arabic",
  NH: "hebrew",
  ND: "devanagari",
  NC: "han",
  NJ: "kanji",
  NK: "hangul",
  NT: "thai",
  NB: "bengali",
};
const OF_SCRIPT = new Set(Object.values(SCRIPTS));
const LATIN = NAMES.filter((n) => !OF_SCRIPT.has(n.region));

/** A name nobody wrote down: the beginning of one and the end of another, cut at a vowel. Letters must tell, not lists. */
function crossed(r: Random, a: string, b: string): string {
  if (!/^\p{sc=Latin}/u.test(a) && !/^\p{sc=Cyrillic}/u.test(a)) return a;
  const cuts = (text: string): number[] =>
    [...text.matchAll(/[aeiouyáéíóúäöüåøаеиоуыя](?=\p{Ll})/giu)]
      .map((m) => m.index + 1)
      .filter((at) => at >= 2 && at < text.length - 1);
  const ca = cuts(a);
  const cb = cuts(b);
  if (ca.length === 0 || cb.length === 0) return a;
  return a.slice(0, pick(r, ca)) + b.slice(pick(r, cb));
}

const familyOf = (r: Random, region: NameRegion): string =>
  r() < 0.3 ? crossed(r, pick(r, region.family), pick(r, region.family)) : pick(r, region.family);
const givenOf = (r: Random, region: NameRegion): string =>
  r() < 0.25 ? crossed(r, pick(r, region.given), pick(r, region.given)) : pick(r, region.given);

const PARTICLES = ["van", "de", "van der", "von", "da", "dos", "di", "del", "el", "bin", "ten", "la"];

function family(r: Random, region: NameRegion): string {
  const one = familyOf(r, region);
  const x = r();
  if (x < 0.06) return `${one}-${pick(r, region.family)}`;
  if (x < 0.1) return `${pick(r, PARTICLES)} ${one}`;
  if (x < 0.13) return `${one} ${pick(r, region.family)}`;
  return one;
}

function fullName(r: Random, region: NameRegion): string {
  const given = givenOf(r, region);
  if (region.joined === true) {
    const f = pick(r, region.family);
    return region.region === "kanji" && r() < 0.4 ? (r() < 0.5 ? f : `${f} ${given}`) : f + given;
  }
  // Half of the time the family comes from elsewhere: letters, not lists.
  const f = family(r, OF_SCRIPT.has(region.region) || r() < 0.6 ? region : pick(r, LATIN));
  const x = r();
  if (region.familyFirst === true ? x < 0.6 : x < 0.04) return `${f} ${given}`;
  if (x < 0.07) return `${f}, ${given}`;
  if (x < 0.17) return `${given} ${String.fromCharCode(65 + Math.floor(r() * 26))}${r() < 0.6 ? "." : ""} ${f}`;
  if (x < 0.2) return `${given} ${pick(r, region.given)} ${f}`;
  if (x < 0.23) return `${(given[0] as string).toUpperCase()}. ${f}`;
  if (x < 0.25) return `${given} ${f}`.toUpperCase();
  return `${given} ${f}`;
}

const digits = (r: Random, n: number): string => {
  let out = "";
  for (let i = 0; i < n; i++) out += Math.floor(r() * 10);
  return out;
};

const hex = (r: Random, n: number): string => {
  let out = "";
  for (let i = 0; i < n; i++) out += "0123456789abcdef"[Math.floor(r() * 16)];
  return out;
};

function postcode(r: Random): string {
  const letters = (): string => String.fromCharCode(65 + Math.floor(r() * 26));
  const x = r();
  if (x < 0.45) return digits(r, 5);
  if (x < 0.65) return digits(r, 4);
  if (x < 0.72) return `${digits(r, 2)}-${digits(r, 3)}`;
  if (x < 0.78) return `${digits(r, 3)} ${digits(r, 2)}`;
  if (x < 0.84) return `${digits(r, 4)} ${letters()}${letters()}`;
  if (x < 0.9) return `${letters()}${letters()}${digits(r, 1)} ${digits(r, 1)}${letters()}${letters()}`;
  if (x < 0.95) return `${letters()}${digits(r, 1)}${letters()} ${digits(r, 1)}${letters()}${digits(r, 1)}`;
  return digits(r, 6);
}

const houseNumber = (r: Random): string =>
  digits(r, 1 + Math.floor(r() * r() * 4)).replace(/^0/, "1") + (r() < 0.1 ? "b" : "");

function streetName(r: Random): string {
  const x = r();
  if (x < 0.5) return pick(r, STREET_NAMES);
  if (x < 0.75) return pick(r, pick(r, LATIN).family);
  if (x < 0.85) return `${pick(r, pick(r, LATIN).given)} ${pick(r, pick(r, LATIN).family)}`;
  return pick(r, TOWNS);
}

export function address(r: Random): string {
  const shape = pick(r, STREETS);
  let street = shape.replace(/\{\}|#/g, (slot) => (slot === "#" ? houseNumber(r) : streetName(r)));
  if (shape.startsWith("{} #") && r() < 0.3) street = `${streetName(r)} ${houseNumber(r)}`;
  if (r() < 0.12) street = `${houseNumber(r)} ${streetName(r)} ${pick(r, STREET_ENDS)}`;
  if (r() < 0.04) street = `${digits(r, 2 + Math.floor(r() * 3))} ${street}`;
  const parts = [street];
  if (r() < 0.3) parts.push(pick(r, INNER).replace("#", digits(r, 1 + Math.floor(r() * 3))));
  const x = r();
  const town = r() < 0.2 ? pick(r, TOWNS).toUpperCase() : pick(r, TOWNS);
  if (x < 0.3) return parts.join(" ");
  if (x < 0.55) parts.push(`${postcode(r)} ${town}`);
  else if (x < 0.8) parts.push(`${town} ${postcode(r)}`);
  else parts.push(town);
  if (r() < 0.3) parts.push(pick(r, COUNTRIES) + (r() < 0.2 ? ` ${postcode(r)}` : ""));
  return parts.join(pick(r, [", ", ", ", "\n", "\n", " ", "\n ", ",\n", "\n, "]));
}

/** Addresses of Japan, China, Korea and Thailand, which go from the large to the small or are written without spaces. */
function eastern(r: Random, slot: string): string {
  const part = (of: string): string => pick(r, PARTS[of] as readonly string[]);
  const n = (most: number): string => String(1 + Math.floor(r() * most));
  switch (slot) {
    case "AJ": {
      const where = part("japan") + (r() < 0.5 ? `${n(9)}丁目${n(30)}番${n(20)}号` : `${n(9)}-${n(40)}-${n(30)}`);
      return (
        (r() < 0.6 ? `〒${digits(r, 3)}-${digits(r, 4)}${r() < 0.7 ? " " : ""}` : "") +
        where +
        (r() < 0.2 ? ` ${n(12)}0${n(9)}号室` : "")
      );
    }
    case "AC":
      return `${part("china")}${n(800)}号${r() < 0.5 ? `${n(20)}栋${n(6)}单元${n(30)}0${n(4)}室` : ""}`;
    case "AK":
      return `${part("korea")} ${n(300)}${r() < 0.3 ? `-${n(40)}` : ""}${r() < 0.5 ? `, ${n(120)}동 ${n(20)}0${n(8)}호` : ""}`;
    default:
      return `${n(300)}/${n(90)} ${part("thailand")} ${digits(r, 5)}`;
  }
}

function code(r: Random): string {
  const letter = (): string => String.fromCharCode(65 + Math.floor(r() * 26));
  const x = r();
  if (x < 0.3) return `${letter()}${letter()}-${digits(r, 4 + Math.floor(r() * 5))}`;
  if (x < 0.5) return `${letter()}${letter()}${letter()}-${digits(r, 4)}`;
  if (x < 0.65) return `0x${digits(r, 4)}${letter()}${digits(r, 3)}`;
  if (x < 0.8) return `E${digits(r, 3)}`;
  if (x < 0.85) return `KB${digits(r, 7)}`;
  if (x < 0.88) return [8, 4, 4, 4, 12].map((n) => hex(r, n)).join("-");
  if (x < 0.9) return `1Z${digits(r, 3)}AA${digits(r, 11)}`;
  if (x < 0.92) return `https://support.example.com/kb/${digits(r, 7)}`;
  if (x < 0.94) return [1, 2, 1, 5].map((n) => digits(r, n)).join(".");
  return digits(r, 6 + Math.floor(r() * 5));
}

function day(r: Random): string {
  const d = 1 + Math.floor(r() * 28);
  const m = 1 + Math.floor(r() * 12);
  const y = 2019 + Math.floor(r() * 9);
  const months = ["January", "March", "May", "July", "October", "December"];
  return pick(r, [
    `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
    `${d}.${m}.${y}`,
    `${m}/${d}/${y}`,
    `${d} ${pick(r, months)} ${y}`,
    `${pick(r, months)} ${d}`,
    `${pick(r, months)} ${y}`,
  ]);
}

function organisation(r: Random): string {
  const x = r();
  if (x < 0.35) return pick(r, MAKERS);
  if (x < 0.75) return `${pick(r, MAKERS)} ${pick(r, MAKER_ENDS)}`;
  if (x < 0.85) return `${pick(r, TOWNS)} ${pick(r, MAKER_ENDS)}`;
  const f = (): string => pick(r, pick(r, LATIN).family);
  return x < 0.93 ? `${f()} ${pick(r, MAKER_ENDS)}` : x < 0.97 ? `${f()}-${f()}` : `${f()}, ${f()} and ${f()}`;
}

/** "Aerolink", "Homedock 3", "Smartlock H2", "B14 Air", "Northgate Hub W5", or the bare model. */
function product(r: Random): string {
  const model = (): string => String.fromCharCode(65 + Math.floor(r() * 26)) + digits(r, 1 + Math.floor(r() * 2));
  const x = r();
  const name = pick(r, PRODUCTS);
  if (x < 0.5) return name;
  if (x < 0.62) return `${name} ${digits(r, 1)}`;
  if (x < 0.74) return `${name} ${model()}`;
  if (x < 0.82) return `${model()} ${name}`;
  if (x < 0.9) return `${pick(r, MAKERS)} ${name} ${model()}`;
  return model();
}

const STARTS = "b c d f g h k l m n p r s t v w z br cl dr fl gr kr pl pr st tr th sh qu sk".split(" ");
const MIDDLES = "a e i o u a e i o ai ea ei ia io oo ou".split(" ");
const LASTS = "n r x l s m t k d nt rk x on ia ix ex ly io os ar".split(" ");

/** A word somebody made up for a program; one in five is or sounds like somebody's name. */
function coined(r: Random): string {
  const x = r();
  if (x < 0.12) return crossed(r, pick(r, pick(r, LATIN).given), pick(r, pick(r, LATIN).family));
  if (x < 0.22) return pick(r, pick(r, LATIN)[r() < 0.5 ? "given" : "family"]);
  if (x < 0.35) return pick(r, PRODUCTS);
  let word = "";
  for (let n = 1 + Math.floor(r() * r() * 4); n > 0; n--) word += pick(r, STARTS) + pick(r, MIDDLES);
  if (r() < 0.7) word += pick(r, LASTS);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** An abbreviation. */
export const letters = (r: Random, n: number): string =>
  Array.from({ length: n }, () => String.fromCharCode(65 + Math.floor(r() * 26))).join("");

/** What a menu, a plan or a feature is called: a name of the list, or words with a capital. */
function feature(r: Random): string {
  const x = r();
  if (x < 0.5) return pick(r, FEATURES);
  if (x < 0.58) return letters(r, 2 + Math.floor(r() * 4));
  const word = (): string => pick(r, ENGLISH_WORDS);
  const first = word() + (r() < 0.4 ? pick(r, ["s", "s", "ly", "er", "ing", "ed"]) : "");
  const head = first.slice(0, 1).toUpperCase() + first.slice(1);
  if (x < 0.8) return head;
  return x < 0.92 ? `${head} ${word()}` : `${head} ${pick(r, FEATURES)}`;
}

export function fill(r: Random, slot: string): Piece {
  const region = pick(r, LATIN);
  const person = (text: string): Piece => ({ text, label: "PERSON" });
  const other = (text: string): Piece => ({ text, label: "other" });
  const low = slot === slot.toLowerCase();
  const cased = (p: Piece): Piece => (low ? { ...p, text: p.text.toLowerCase() } : p);
  switch (slot.toUpperCase()) {
    case "N":
      return cased(person(fullName(r, region)));
    case "G":
      return cased(person(r() < 0.15 ? fullName(r, region) : givenOf(r, region)));
    case "F":
      return cased(person(family(r, region)));
    case "A":
      return cased({ text: address(r), label: "ADDRESS" });
    case "AJ":
    case "AC":
    case "AK":
    case "AT":
      return { text: eastern(r, slot), label: "ADDRESS" };
    case "Z":
      return { text: postcode(r), label: "ADDRESS" };
    case "T":
      return cased(other(pick(r, TOWNS)));
    case "C":
      return cased(other(pick(r, COUNTRIES)));
    case "O":
      return cased(other(organisation(r)));
    case "P":
      return cased(other(product(r)));
    case "E":
      return cased(other(pick(r, DEMONYMS)));
    case "H":
      return cased(other(pick(r, THINGS)));
    case "D":
      return other(day(r));
    case "X":
      return cased(other(coined(r)));
    case "U":
      return cased(other(feature(r)));
    case "K":
      return other(code(r));
    case "#":
      return other(digits(r, 1 + Math.floor(r() * 3)));
    default: {
      const script = SCRIPTS[slot];
      if (script === undefined) throw new RangeError(`unknown slot {${slot}}`);
      const written = regionOf(r, script);
      return person(r() < 0.5 && written.joined !== true ? pick(r, written.given) : fullName(r, written));
    }
  }
}

export const SENTENCES: readonly string[] = [
  ENGLISH,
  ENGLISH,
  WEST,
  EAST,
  THINGS_SAID,
  THINGS_SAID,
  LOGS,
  LETTERS,
  PEOPLE_SAID,
  PEOPLE_SAID,
]
  .flatMap((block) => block.split("\n"))
  .filter((line) => line !== "");

function standIn(r: Random, label: string): string {
  const body = Math.floor(r() * 60466176)
    .toString(36)
    .padStart(5, "0");
  return `[${label}·${r() < 0.5 ? body : 1 + Math.floor(r() * 9)}]`;
}

/** A value of which the first engine saw a part: the house but not the town, one name of two. */
function partly(r: Random, piece: Piece): Piece[] {
  const parts = piece.text.split(/([\s,]+)/);
  const words = Math.ceil(parts.length / 2);
  if (words < 2) return [{ text: standIn(r, piece.label), label: "other" }];
  const cut = 1 + Math.floor(r() * (words - 1));
  const before = parts.slice(0, 2 * cut - 1).join("");
  const between: Piece = { text: parts[2 * cut - 1] as string, label: "" };
  const after = parts.slice(2 * cut).join("");
  if (after === "") return [{ text: standIn(r, piece.label), label: "other" }];
  const gone: Piece = { text: standIn(r, piece.label), label: "other" };
  return r() < 0.75 ? [gone, between, { ...piece, text: after }] : [{ ...piece, text: before }, between, gone];
}

/** One sentence filled. About a third of the spans is already a stand-in, as in stored text. */
export function sentence(r: Random, template: string): Piece[] {
  const out: Piece[] = [];
  const standInShare = r() < 0.5 ? 0 : 0.7;
  // Greetings and closings stand on a line of their own or not, in any language.
  const laid =
    r() < 0.3 ? template.replace(/,\//g, ", ") : r() < 0.4 ? template.replace(/, (?=\{[A-Z]+\}$)/, ",/") : template;
  for (const part of laid
    .replace(/\//g, "\n")
    .replace(/\|/g, "/")
    .split(/(\{[^}]+\})|(?<![\w])(#)(?![\w])/)) {
    if (part === undefined || part === "") continue;
    const slot = part === "#" ? "#" : part.startsWith("{") ? part.slice(1, -1) : undefined;
    if (slot === undefined) {
      out.push({ text: part, label: "" });
      continue;
    }
    const piece = fill(r, slot);
    if (piece.label === "other" || r() >= standInShare) out.push(piece);
    else if (r() < 0.35) out.push(...partly(r, piece));
    else out.push({ text: standIn(r, piece.label), label: "other" });
  }
  return out;
}
