/**
 * What is built as a plate, a paper or an account that the text has told already is another one: "la targa mia è FZ 318 kl e l'altra FZ 378 KL", "384 917 206-69 …
 * não vai, 384.917.206/96".
 */
import type { Draft, Emit } from "../../findings.ts";
import type { PersonalType } from "../../redacted.ts";
import { PARENTHESIS } from "../../scan/classes.ts";
import { C_CODE, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { tokenAt } from "../context.ts";
import { isDocumentsCode } from "./ids-told.ts";

/** Types whose values have a build, and how sure one has to be for another to be told by it. */
const BUILT: ReadonlySet<PersonalType> = new Set(["PLATE", "PASSPORT", "ID", "BANK", "MAC", "DEVICE"]);
const SURE = 0.85;
const LONGEST = 20_000;
const MOST = 6;
const MOST_HITS = 64;
/** Letters and digits of a build; of digits alone. */
const [FEWEST, FEWEST_DIGITS, LARGEST] = [6, 9, 28] as const;
/** Scripts without blanks between words. */
const DENSE = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}]";
const APART = "[ .·–/-]{0,3}";

export function likeAnother(scan: Scan, drafts: readonly Draft[], emit: Emit): void {
  if (scan.text.length > LONGEST) return;
  const { text } = scan;
  const builds = new Map<string, PersonalType>();
  for (const { type, start, end, score } of drafts)
    if (score >= SURE && BUILT.has(type) && builds.size < MOST) {
      const build = buildOf(text.slice(start, end), type);
      if (build !== "" && !builds.has(build)) builds.set(build, type);
    }
  inBrackets(scan, drafts, emit);
  for (const [build, type] of builds) {
    let hits = 0;
    for (const { 0: hit, index } of all(patternOf(build), text)) {
      if (++hits > MOST_HITS) break;
      const end = index + hit.length;
      if (drafts.some((draft) => isTold(draft, type, index, end)) || !isWritten(hit)) continue;
      // Digits in one are numbers of anything.
      if (!/\D/.test(hit)) continue;
      if (!/\p{L}/u.test(hit) && NUMBERED.test(text.slice(Math.max(0, index - 6), index))) continue;
      if (isDocumentsCode(hit)) continue;
      const i = tokenAt(scan, index);
      const before = i > 0 ? (scan.cue[i - 1] as number) : 0;
      const others = type === "PLATE" ? C_RELEASE | C_VERSION | C_CODE : C_RELEASE | C_VERSION;
      if ((before & others) === 0) emit(index, end, type, LIKE, "like-another");
    }
  }
}

const BRACKETED = /(?<=\()\d[\d /.-]{6,16}\d(?=\))/gu;
/** What it says of the word right before. */
const WORDS = 3;

/** "my number … is taken, and my son's (04645428601) is not": as many digits as another person's number, in brackets behind who has it. */
function inBrackets(scan: Scan, drafts: readonly Draft[], emit: Emit): void {
  if (!scan.hasDigit || (scan.signs & PARENTHESIS) === 0) return;
  const { text } = scan;
  const sizes = new Set<number>();
  for (const { type, start, end, score } of drafts)
    if (type === "ID" && score >= SURE && sizes.size < MOST) sizes.add(digitsOf(text.slice(start, end)));
  if (sizes.size === 0) return;
  for (const { 0: hit, index } of all(BRACKETED, text).slice(0, MOST_HITS)) {
    const digits = digitsOf(hit);
    if (digits < FEWEST_DIGITS || !sizes.has(digits) || digits !== hit.replace(/[ /.-]/g, "").length) continue;
    if (drafts.some((draft) => draft.start <= index && draft.end >= index + hit.length)) continue;
    const i = tokenAt(scan, index);
    let cues = 0;
    for (let k = i - 1; k >= 0 && k >= i - WORDS; k--) cues |= scan.cue[k] as number;
    if ((cues & (C_RELEASE | C_VERSION)) === 0) emit(index, index + hit.length, "ID", LIKE, "like-another");
  }
}

const digitsOf = (value: string): number => value.replace(/\D/g, "").length;

/** What word it is the number of, it has of its own. */
const NUMBERED = /(?:№|#|(?<!\p{L})(?:n[ro]|č|n)\.?) ?$/iu;

/** Patterns of the last builds: most texts of a desk have few. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 256;
function patternOf(build: string): RegExp {
  let pattern = patterns.get(build);
  if (pattern === undefined) {
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    pattern = new RegExp(build, "giu");
    patterns.set(build, pattern);
  }
  return pattern;
}

/** Is it known for what it is, or for something surer? */
const isTold = (draft: Draft, type: PersonalType, start: number, end: number): boolean =>
  draft.start <= start && draft.end >= end && (draft.type === type || draft.score >= LIKE);
const LIKE = 0.8;

/** As a pattern: letters and digits in their order, and what may stand between its pieces; "" where it says too little. */
function buildOf(value: string, type: PersonalType): string {
  const signs = [...value.replace(/[^\p{L}\d]+/gu, "")];
  const digits = signs.filter((sign) => /\d/.test(sign)).length;
  if (
    signs.length > LARGEST ||
    digits < (type === "PLATE" && signs.length > FEWEST ? 2 : 3) ||
    (digits === signs.length ? digits < FEWEST_DIGITS : signs.length < FEWEST)
  )
    return "";
  let [build, last] = ["", ""];
  const pieces = value.match(/\p{L}+|\d+/gu) ?? [];
  // Ten digits in one may be a telephone.
  if (pieces.length === 1 && digits === signs.length) return "";
  for (const piece of pieces) {
    build += (last === "" ? "" : APART) + [...piece].map(kindOf).join("");
    last = piece;
  }
  return `(?<!(?!${DENSE})\\p{L}|[\\d.,/-])${build}(?!(?!${DENSE})\\p{L}|\\d|[.,/-]\\d)`;
}

/** A digit, or a letter of the same script. */
function kindOf(sign: string): string {
  if (/\d/.test(sign)) return "\\d";
  const script = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew"].find((name) => SCRIPTS.get(name)?.test(sign));
  return script === undefined ? "\\p{L}" : `\\p{sc=${script}}`;
}
const SCRIPTS = new Map(
  ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew"].map((name) => [name, new RegExp(`\\p{sc=${name}}`, "u")]),
);

/** Words in small letters between blanks are words. */
const isWritten = (hit: string): boolean => !/[ .]/.test(hit) || !/\p{Ll}/u.test(hit);
