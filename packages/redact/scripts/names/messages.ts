/**
 * Synthetic support messages for the name model: templates in many languages, filled with names and with what only
 * looks like names. `{G}` is a given name, `{F}` a family name, `{N}` both, each with `o` behind it in another case
 * of the language's grammar; the other slots are not names (see negatives.ts).
 */
import { NAMES, NICKNAMES } from "../../src/names/by-language.ts";
import { MORE_NAMES } from "../../src/names/more-by-language.ts";
import { RARER_NAMES } from "../../src/names/rarer-by-language.ts";
import { AMBIGUOUS, bitsAt, hashWord, lookup } from "../../src/scan/lexicon.ts";
import { LATIN_FAMILY } from "./family-names.ts";
import { inflect } from "./inflect.ts";
import { fillers, ordinaryWords, spliced } from "./negatives.ts";
import type { Random } from "./random.ts";

export interface Message {
  readonly text: string;
  /** Start and end of every name, in order. */
  readonly names: readonly (readonly [number, number])[];
}

export interface Template {
  readonly language: string;
  readonly text: string;
}

/** By language, in lists of which each comes as often as the others. */
export type Templates = ReadonlyMap<string, readonly (readonly Template[])[]>;

interface Pool {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** With those of its given names that are something else as well: "Amber", "Grace". */
interface NamePool extends Pool {
  readonly doubtful: readonly string[];
}

/** Lines of `language|text`, `\n` for a line break. */
export function templatesOf(lines: string): Template[] {
  return lines
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const bar = line.indexOf("|");
      return { language: line.slice(0, bar), text: line.slice(bar + 1).replaceAll("\\n", "\n") };
    });
}

const OTHER_SCRIPTS = ["ru", "uk", "bg", "el", "ar", "he", "hi", "bn", "fa"];
const LATIN_POOLS = [...Object.keys(NAMES).filter((key) => !OTHER_SCRIPTS.includes(key)), "ru-la", "lv", "sl"];
/** Whose names a language takes that has not both lists: given ones, family ones. */
const NAMES_OF: Readonly<Record<string, readonly [given: string, family: string]>> = {
  da: ["da", "sv"],
  nb: ["no", "sv"],
  sk: ["sk", "cs"],
};

const words = (list: string): string[] =>
  list
    .replaceAll("\n", " ")
    .split(" ")
    .filter((word) => word !== "");

/** Two-word family names stay whole in the lists below by an article in front: "De Luca", "Ó Briain". */
function family(list: string): string[] {
  const out: string[] = [];
  for (const word of words(list)) {
    const last = out[out.length - 1];
    if (last !== undefined && /^(De|Del|Di|La|Lo|Ó|Ní|Mac)$/.test(last)) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

/** Names of the United States' census, in small letters. */
export interface Census {
  readonly given: string;
  readonly family: string;
}

export function makePools(
  census: Census,
  world: ReadonlyMap<string, Pool>,
): (language: string, rng: Random) => NamePool {
  const pools = new Map<string, Pool>();
  for (const key of new Set([...Object.keys(NAMES), ...Object.keys(MORE_NAMES), ...world.keys()])) {
    const [g = "", f = ""] = NAMES[key] ?? [];
    const [more = "", doubtful = "", other = ""] = MORE_NAMES[key] ?? [];
    const [rarer = ""] = RARER_NAMES[key] ?? [];
    pools.set(key, {
      given: [...words(`${g} ${NICKNAMES[key] ?? ""} ${more} ${doubtful} ${rarer}`), ...(world.get(key)?.given ?? [])],
      family: [...family(`${f} ${other} ${LATIN_FAMILY[key] ?? ""}`), ...(world.get(key)?.family ?? [])],
    });
  }
  for (const [key, [given, last]] of Object.entries(NAMES_OF))
    pools.set(key, { given: (pools.get(given) as Pool).given, family: (pools.get(last) as Pool).family });
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const us = withDoubtful({ given: words(census.given).map(capital), family: words(census.family).map(capital) });
  const named = new Map([...pools].map(([key, pool]) => [key, withDoubtful(pool)]));
  return (language, rng) => {
    const own = named.get(language);
    const latin = !OTHER_SCRIPTS.includes(language);
    if (own !== undefined && (!latin || rng.chance(language === "en" ? 25 : 65))) return own;
    if (rng.chance(35)) return us;
    return named.get(rng.pick(LATIN_POOLS)) as NamePool;
  };
}

const withDoubtful = (pool: Pool): NamePool => ({
  ...pool,
  doubtful: pool.given.filter((name) => {
    const slot = lookup(hashWord(name));
    return slot >= 0 && (bitsAt(slot) & AMBIGUOUS) !== 0;
  }),
});

/** Of a hundred given names, those that are words too: sentences tell such words as words, so they have to tell them as names. */
const DOUBTFUL = 20;

function nameOf(kind: string, language: string, pool: NamePool, rng: Random): string {
  const given = rng.chance(18)
    ? spliced(pool.given, rng)
    : rng.pick(pool.doubtful.length > 0 && rng.chance(DOUBTFUL) ? pool.doubtful : pool.given);
  const last = rng.chance(25) ? spliced(pool.family, rng) : rng.pick(pool.family);
  if (kind === "G") return rng.chance(4) ? `${given}-${rng.pick(pool.given)}` : given;
  const particle =
    language === "nl" && rng.chance(35)
      ? `${rng.pick(["van", "de", "van der", "van den", "ten", "ter"])} `
      : (language === "es" || language === "pt") && rng.chance(10)
        ? `${rng.pick(["de", "da", "dos", "de la", "del"])} `
        : language === "de" && rng.chance(5)
          ? "von "
          : "";
  const doubled = rng.chance(6) ? `${last}-${rng.pick(pool.family)}` : last;
  if (kind === "F") return particle === "" ? doubled : particle + doubled;
  if (language === "hu" || language === "vi" || (language === "ru" && rng.chance(25)))
    return language === "vi" && rng.chance(60) ? `${last} ${given} ${rng.pick(pool.given)}` : `${last} ${given}`;
  const middle = rng.chance(6) ? ` ${rng.pick([..."ABCDEFGHJKLMNPRST"])}${rng.chance(60) ? "." : ""}` : "";
  const second = rng.chance(8) ? ` ${rng.pick(pool.given)}` : "";
  const start = rng.chance(4) ? `${given.charAt(0)}.` : given;
  const two = (language === "es" || language === "pt") && rng.chance(40) ? ` ${rng.pick(pool.family)}` : "";
  return `${start}${second}${middle} ${particle}${doubled}${two}`;
}

/** One message: a template, sometimes two or three of its language in a row, in the case people type. */
export function message(
  templates: Templates,
  languages: readonly string[],
  pools: (language: string, rng: Random) => NamePool,
  dictionary: readonly string[],
  rng: Random,
): Message {
  const language = rng.pick(languages);
  const own = templates.get(language) as readonly (readonly Template[])[];
  const parts = rng.chance(40) ? 1 : 2;
  const names: (readonly [number, number])[] = [];
  let text = "";
  const pool = pools(language, rng);
  const manner = rng.below(100);
  if (rng.chance(12)) text = ordinaryWords(language, dictionary, rng) + rng.pick([": ", ". ", ", ", "\n", "! ", " - "]);
  for (let k = 0; k < parts; k++) {
    if (k > 0) text += rng.pick([" ", "\n", "\n\n", " "]);
    text = fill(rng.pick(rng.pick(own)).text, language, pool, dictionary, rng, text, names);
  }
  if (rng.chance(12)) text += rng.pick([" ", "\n", " > ", " (", ", ", ": "]) + ordinaryWords(language, dictionary, rng);
  // Lower case keeps every offset: a text that would change length stays as it is.
  if (manner < 24 && text.toLowerCase().length === text.length) text = text.toLowerCase();
  else if (manner < 26 && text.toUpperCase().length === text.length) text = text.toUpperCase();
  return { text, names };
}

function fill(
  template: string,
  language: string,
  pool: NamePool,
  dictionary: readonly string[],
  rng: Random,
  before: string,
  names: (readonly [number, number])[],
): string {
  let text = before;
  let at = 0;
  for (const hit of template.matchAll(/\{([A-Z])(o?)\}/g)) {
    text += withWord(template.slice(at, hit.index), language, dictionary, rng);
    at = hit.index + hit[0].length;
    const kind = hit[1] as string;
    if (kind === "N" || kind === "G" || kind === "F") {
      const plain = nameOf(kind === "N" && rng.chance(6) ? "G" : kind, language, pool, rng);
      const name = hit[2] === "o" ? inflect(plain, language, rng) : plain;
      // "ל{G}": what is written in one word with a name is a part of it.
      const from = text.length - (/\p{L}*$/u.exec(text) as RegExpExecArray)[0].length;
      names.push([from, text.length + name.length]);
      text += name;
    } else if (kind === "V") text += thing(language, pool, rng);
    else text += fillers(kind, language, dictionary, rng);
  }
  return text + withWord(template.slice(at), language, dictionary, rng);
}

/** What a thing is called that has the name of a person or a town. */
function thing(language: string, pool: NamePool, rng: Random): string {
  const kind = rng.below(10);
  if (kind < 5) return rng.pick(pool.given);
  return kind < 7 ? rng.pick(pool.family) : fillers("Y", language, [], rng);
}

/** Now and then an ordinary word with a capital stands somewhere between two others. */
function withWord(piece: string, language: string, dictionary: readonly string[], rng: Random): string {
  if (!rng.chance(12)) return piece;
  const spaces = [...piece.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].map((hit) => hit.index);
  if (spaces.length === 0) return piece;
  const at = rng.pick(spaces);
  return `${piece.slice(0, at)} ${ordinaryWords(language, dictionary, rng)}${piece.slice(at)}`;
}
