import { fold } from "./fold.ts";

/**
 * Scripts written without spaces between words, and Hangul, whose endings hang on the word: found by pairs of neighbouring
 * characters ("grams") and an exact check of the place, since splitting at spaces would find whole sentences only.
 */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〆ー`;
const RUN = new RegExp(`[${UNSPACED}]+`, "gu");
const ANY = new RegExp(`[${UNSPACED}]`, "u");
/** The engine's `splitByNonAlpha`: everything that is neither an ASCII letter or digit nor beyond ASCII separates. */
const TOKEN = /[0-9a-z\u0080-\u{10ffff}]+/gu;
const BEYOND_LATIN = /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\uffff]|[\ud800-\udbff]/;

export const hasUnspaced = (text: string) => ANY.test(text);
export const tokensOf = (folded: string): string[] => folded.match(TOKEN) ?? [];

/**
 * Distinct grams of a text: for each unspaced run its pairs (a single character as itself), and the other parts of tokens
 * that hold such a run ("iphone充電器" -> "iphone" as well), which the word index would miss. Empty for most texts.
 */
export function gramsOf(text: string): string[] {
  if (!BEYOND_LATIN.test(text)) return [];
  const grams = new Set<string>();
  for (const token of tokensOf(fold(text))) {
    if (!ANY.test(token)) continue;
    let last = 0;
    for (const run of token.matchAll(RUN)) {
      if (run.index > last) grams.add(token.slice(last, run.index));
      last = run.index + run[0].length;
      for (const gram of pairs(run[0])) grams.add(gram);
    }
    if (last < token.length) grams.add(token.slice(last));
  }
  return [...grams];
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => characters[at] + character);
}

/** One thing that must occur in a case, folded, with what the indexes can say about it beforehand. */
export interface Term {
  readonly kind: "word" | "phrase";
  readonly text: string;
  /** Whole tokens that must be in the word index. */
  readonly tokens: readonly string[];
  /** Grams that must be in the gram index. */
  readonly grams: readonly string[];
  /** The text must also stand there as it is (runs of unspaced scripts, phrases). */
  readonly exact: readonly string[];
  /** Tokens that must follow one another (phrases without unspaced scripts), so that "art of" is not found in "start of". */
  readonly inOrder: boolean;
}

/** Words and phrases of a question; what has nothing to look for (only punctuation) is left out. */
export function termsOf(words: readonly string[], phrases: readonly string[]): Term[] {
  const terms: Term[] = [];
  for (const word of words) for (const token of tokensOf(fold(word))) terms.push(wordTerm(token));
  for (const phrase of phrases) {
    const text = fold(phrase).trim();
    const tokens = tokensOf(text);
    if (tokens.length === 0) continue;
    if (tokens.length === 1 && tokens[0] === text) {
      terms.push(wordTerm(text));
      continue;
    }
    const plain = tokens.filter((token) => !hasUnspaced(token));
    const grams = tokens.filter(hasUnspaced).flatMap((token) => wordTerm(token).grams);
    terms.push(
      Object.freeze({
        kind: "phrase",
        text,
        tokens: plain,
        grams,
        exact: [text],
        inOrder: plain.length === tokens.length,
      }),
    );
  }
  return terms;
}

function wordTerm(token: string): Term {
  const runs = token.match(RUN) ?? [];
  if (runs.length === 0)
    return Object.freeze({ kind: "word", text: token, tokens: [token], grams: [], exact: [], inOrder: false });
  // A single character has no pair to look up: its place is checked in every text that has grams at all.
  const grams = runs.flatMap((run) => ([...run].length < 2 ? [] : pairs(run)));
  // A word that is one pair is found by its gram alone.
  if (grams.length === 1 && grams[0] === token)
    return Object.freeze({ kind: "word", text: token, tokens: [], grams, exact: [], inOrder: false });
  return Object.freeze({ kind: "word", text: token, tokens: [], grams, exact: [token], inOrder: false });
}

/** A text prepared for `occurs`. */
export interface Searched {
  readonly folded: string;
  readonly tokens: ReadonlySet<string>;
  /** Tokens in order, each between two spaces. */
  readonly sequence: string;
  readonly grams: ReadonlySet<string>;
}
export function searched(text: string): Searched {
  const folded = fold(text);
  const tokens = tokensOf(folded);
  return { folded, tokens: new Set(tokens), sequence: ` ${tokens.join(" ")} `, grams: new Set(gramsOf(text)) };
}

/** Decides one text as the engine does: the plain reading of the search, used to rank, to mark hits and to check the engine. */
export function occurs(term: Term, text: Searched): boolean {
  return (
    term.tokens.every((token) => text.tokens.has(token) || text.grams.has(token)) &&
    term.grams.every((gram) => text.grams.has(gram)) &&
    term.exact.every((exact) => text.folded.includes(exact)) &&
    (!term.inOrder || text.sequence.includes(` ${tokensOf(term.text).join(" ")} `))
  );
}
