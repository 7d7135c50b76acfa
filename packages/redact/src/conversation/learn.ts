/** What one text of a conversation says about its people that the others can be searched for. */

import { ordinary, particle } from "../known/name-parts.ts";
import { isOrdinaryDense } from "../names/ordinary-dense.ts";
import { isStranger } from "../recognizers/strangers.ts";
import type { Finding, Known, PersonalType } from "../redacted.ts";
import { CLASS, DENSE, fold } from "../scan/classes.ts";
import { TITLE, wordBits } from "../scan/lexicon.ts";

/** Below these a finding is right for its own place, and too doubtful to be looked for everywhere. */
const SURE: Readonly<Partial<Record<PersonalType, number>>> = {
  EMAIL: 0.88,
  PHONE: 0.75,
  USERNAME: 0.82,
  PERSON: 0.8,
  CARD: 0.85,
  IBAN: 0.85,
  BANK: 0.8,
  ID: 0.8,
  PASSPORT: 0.8,
  PLATE: 0.86,
  DEVICE: 0.86,
  DOB: 0.85,
  SECRET: 0.85,
  ADDRESS: 0.8,
};
/** Values of each kind that are remembered; a conversation has a handful, a hostile one must not cost without end. */
const MOST = 200;

/**
 * A class, and not functions made for each case: their machine code would go whenever the engine collects garbage while no case holds
 * them.
 */
export class Learner {
  readonly #names = new Set<string>();
  readonly #emails = new Set<string>();
  readonly #phones = new Set<string>();
  readonly #handles = new Set<string>();
  readonly #values = new Map<string, { type: PersonalType; value: string }>();

  /** Takes a text's findings in. */
  take(text: string, findings: readonly Finding[]): void {
    for (const f of findings) {
      // What is known already teaches nothing, and cutting it short would teach something wrong.
      if (f.rule.startsWith("known-")) continue;
      if (f.type === "PERSON") {
        this.#person(f, text.slice(f.start, f.end));
        continue;
      }
      // "fy19 kzd", told in answer: letters and digits together are nothing else's.
      const mixed = f.rule === "answer-number" && /\p{L}/u.test(f.normal) && /\p{N}/u.test(f.normal);
      if (f.score < (SURE[f.type] ?? 2) && !mixed) continue;
      if (f.type === "EMAIL") {
        if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(f.normal)) put(this.#emails, f.normal);
      } else if (f.type === "PHONE") {
        const digits = f.normal.replace(/\D/g, "");
        if (digits.length >= 7 && digits.length <= 15) put(this.#phones, digits);
      } else if (f.type === "USERNAME") {
        const handle = f.normal.replace(/^@/, "");
        if (handle.length >= 4 && !/[\s@]/.test(handle) && !ordinary(fold(handle))) put(this.#handles, handle);
      } else if (worth(f.type, f.normal) && this.#values.size < MOST) {
        this.#values.set(`${f.type} ${f.normal}`, { type: f.type, value: f.normal });
        // "Am Rott 12, 57072 Siegen": elsewhere its street and house alone.
        const house = f.type === "ADDRESS" ? HOUSE.exec(text.slice(f.start, f.end))?.[0] : undefined;
        if (house !== undefined) this.#values.set(`ADDRESS ${house}`, { type: "ADDRESS", value: house });
      }
    }
  }

  /** Undefined when nothing was learned. */
  known(): Known | undefined {
    if (this.#names.size + this.#emails.size + this.#phones.size + this.#handles.size + this.#values.size === 0)
      return undefined;
    return Object.freeze({
      names: [...this.#names],
      emails: [...this.#emails],
      phones: [...this.#phones],
      handles: [...this.#handles],
      values: [...this.#values.values()],
    });
  }

  #person({ score, rule }: Finding, said: string): void {
    // "欧阳雪的丈夫": whose husband he is.
    const name = said.includes("的") ? said.replace(/的.*$/u, "") : said;
    // The model leans to finding too much: right for one place, and for others where it is no word of a language.
    if (score >= (SURE.PERSON as number) && !rule.startsWith("person-model") && teaches(name)) put(this.#names, name);
    // "gwil", told when a name was asked for: no word of the answer's own language.
    else if (rule === "answer-name" && /^\p{L}{4,}$/u.test(name) && !ordinary(fold(name))) put(this.#names, name);
    // "koivu": one word in small letters, found by the model alone, is believed where it stands.
    else if (score >= UNSURE && !(rule.startsWith("person-model") && /^\p{Ll}\S*$/u.test(name)))
      for (const part of namesIn(name)) put(this.#names, part);
    // "lò thị mai hương": each is an ordinary word, the last two together are how she is called.
    if (!rule.includes("answer-name")) return;
    const words = name.split(/\s+/);
    if (words.length > 2 && !teaches(name)) {
      const called = words.slice(-2).join(" ");
      this.#values.set(`PERSON ${called}`, { type: "PERSON", value: called });
    }
  }
}

function put(set: Set<string>, value: string): void {
  if (set.size < MOST) set.add(value);
}

/** A street and its house, with more of the address behind them. */
const HOUSE =
  /^(?:\p{N}{1,5}\p{L}? (?=\p{Lu})[\p{L}\p{M}.'’ -]{6,40}|\p{Lu}[\p{L}\p{M}.'’ -]{5,40} \p{N}{1,4}\p{L}?)(?=[,·;|\n]| · )/u;
/** From here on a person found is looked for elsewhere where the words are no language's. */
const UNSURE = 0.6;

/** How one is called, behind a name. */
const CALLED = /(?:先生|女士|小姐|太太|经理|經理|师傅|師傅|老师|老師|さん|さま|様|氏|님|씨|고객님?)$/u;

/** The words of a name that are words of no language: in small letters as well, for nobody else is meant by them. */
function namesIn(said: string): string[] {
  if (CLASS[said.charCodeAt(0)] === DENSE) {
    // "선우보름": three signs and more that are no word.
    const bare = said.replace(CALLED, "");
    const whole = /^(?:\p{Script=Hangul}{3,4}|\p{Script=Han}{3,4})$/u.test(bare);
    return whole && !isOrdinaryDense(bare, 0, bare.length, true) ? [bare] : [];
  }
  const words = said.split(/[\s,.]+/).filter((word) => word !== "" && (wordBits(word, 0, word.length) & TITLE) === 0);
  const out = words.filter(isStranger);
  // "Mme Da Silva": as a whole, where all of it is a stranger's.
  if (out.length > 0 && words.every((word) => isStranger(word) || particle(fold(word)))) return [words.join(" ")];
  return out;
}

/** A name of one word is looked for everywhere only where it is long enough and written as a name. */
function teaches(name: string): boolean {
  const words = name.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 5 || name.length > 60) return false;
  if (CLASS[name.charCodeAt(0)] === DENSE) return name.length >= 3;
  if (words.length > 1) return !words.some((word) => ordinary(fold(word)) && !particle(fold(word))) && evenly(words);
  const first = name.charAt(0);
  return name.length >= 4 && !ordinary(fold(name)) && (first !== first.toLowerCase() || first === first.toUpperCase());
}

/** All words in capitals, or none; "van der" may be small between them. */
function evenly(words: readonly string[]): boolean {
  const small = words.filter((word) => word.charAt(0) !== word.charAt(0).toUpperCase());
  return small.length === 0 || small.length === words.length || small.every((word) => particle(fold(word)));
}

function worth(type: PersonalType, normal: string): boolean {
  const solid = normal.replace(/[^\p{L}\p{N}]/gu, "");
  if (type === "SECRET") return solid.length >= 6;
  if (type === "ADDRESS") return solid.length >= 8;
  return solid.length >= 6 && /\d/.test(solid);
}
