import { FOLDED_AWAY, fold } from "./fold.ts";

/**
 * Scripts written without spaces between words, and Hangul, whose endings hang on the word: found by pairs of neighbouring
 * characters ("grams") and an exact check of the place, since splitting at spaces would find whole sentences only.
 */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〆ー`;
const RUN = new RegExp(`[${UNSPACED}]+`, "gu");
const ANY = new RegExp(`[${UNSPACED}]`, "u");
/** The engine's `splitByNonAlpha`: everything that is neither an ASCII letter or digit nor beyond ASCII separates. */
const TOKEN = /[0-9a-z\u0080-\u{10ffff}]+/gu;
/** Emoji, currency, arrows: what the engine takes for part of a word because it is beyond ASCII ("thanks👍", "5€"). */
const SYMBOL = /[^\p{L}\p{N}\p{M}]+/u;
/**
 * UTF-16 units of ASCII, of Latin, Greek and Cyrillic letters, and of what folding takes away (the dot of every stand-in, curly quotes,
 * dashes): only in a text with others there is something to look for. Decided by one look, since most texts end here.
 */
const PLAIN = new Uint8Array(0x10000);
for (const [from, to] of [
  [0, 0x7f],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x370, 0x52f],
] as const)
  PLAIN.fill(1, from, to + 1);
for (const character of FOLDED_AWAY) PLAIN[character.charCodeAt(0)] = 1;

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (PLAIN[text.charCodeAt(at)] === 0) return false;
  return true;
}

export const hasUnspaced = (text: string) => ANY.test(text);
export const tokensOf = (folded: string): string[] => folded.match(TOKEN) ?? [];

/** Parts of a token between symbols; a token of symbols only stays whole. */
function partsOf(token: string): string[] {
  const parts = token.split(SYMBOL).filter((part) => part !== "");
  return parts.length === 0 ? [token] : parts;
}
/** A symbol, or half of a character beyond the basic plane: where a word may end. */
export const isSymbol = (character: string) => SYMBOL.test(character);

/**
 * Distinct grams of a text: for each unspaced run its pairs (a single character as itself), and what else the word index would miss
 * because it stands without a gap beside such a run or a symbol ("iphone充電器", "thanks👍"). Empty for most texts.
 */
export function gramsOf(text: string): string[] {
  if (isPlain(text)) return [];
  const grams = new Set<string>();
  for (const token of tokensOf(fold(text)))
    for (const part of partsOf(token)) {
      let last = 0;
      for (const run of part.matchAll(RUN)) {
        if (run.index > last) grams.add(part.slice(last, run.index));
        last = run.index + run[0].length;
        for (const gram of pairs(run[0])) grams.add(gram);
      }
      if (last < part.length && (last > 0 || part !== token)) grams.add(part.slice(last));
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
  for (const word of words) for (const token of tokensOf(fold(word))) terms.push(...partsOf(token).map(wordTerm));
  for (const phrase of phrases) {
    const text = fold(phrase).trim();
    const tokens = tokensOf(text);
    if (tokens.length === 0) continue;
    if (tokens.length === 1 && tokens[0] === text && partsOf(text)[0] === text) {
      terms.push(wordTerm(text));
      continue;
    }
    const plain = tokens.filter((token) => !hasUnspaced(token)).flatMap(partsOf);
    const grams = tokens.filter(hasUnspaced).flatMap((token) => partsOf(token).flatMap((part) => wordTerm(part).grams));
    terms.push(
      Object.freeze({
        kind: "phrase",
        text,
        tokens: plain,
        grams,
        exact: [text],
        inOrder: !tokens.some(hasUnspaced),
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
