/**
 * Names in the names of files that a message speaks of: "payslip_oscar.delgado_may.pdf", "racun-hribar_a.pdf", "CC_rui_paz_moreira.pdf". Their words
 * are those of somebody the text names, a given and a family name, or a stranger's beside a word for one's papers.
 */
import type { Draft, Emit } from "../../findings.ts";
import { FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { fold, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST, MONTH, ORG, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { PAPERS } from "../../words/papers.ts";
import { edged } from "../edged.ts";
import { isStranger } from "../strangers.ts";

/** What a file's name ends in. */
const ENDING = edged(
  /^\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|jpe?g|png|heic|tiff?|gif|webp|eml|msg|zip|rar|7z|mp3|mp4|m4a|wav|vcf)(?![\p{L}\d])/iu,
);
const STEM = /[\p{L}\p{M}\d_.-]{4,80}$/u;
const LONGEST = 80;
const WORD = /[\p{L}\p{M}]+/gu;
const MOST_FILES = 40;
const MOST_PEOPLE = 64;
const LEAST = 4;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export function inFiles({ text }: Scan, drafts: readonly Draft[], emit: Emit): void {
  const files = filesIn(text);
  if (files.length === 0) return;
  const own = wordsOfPeople(text, drafts);
  // "payslip_oscar.delgado.pdf, DELGADO-lease.docx": what one file tells is looked for in the others.
  const names = files.map(({ stem, index }) => {
    const words = [...stem.matchAll(WORD)].map(
      ({ 0: word, index: at }): Word => ({ text: word, from: index + at, to: index + at + word.length }),
    );
    return { stem, words };
  });
  for (const { words } of names) for (const word of pairs(words)) own.add(fold(word.text));
  for (const { stem, words } of names)
    for (const [from, to] of runs(words, own, stem)) emit(from, to, "PERSON", 0.74, "person-in-file");
}
/** First letters of the endings. */
const ENDINGS = new Set([..."pdxortcjhgwemzv"].map((letter) => letter.charCodeAt(0)));

interface File {
  /** Without its ending. */
  readonly stem: string;
  readonly index: number;
}

/** The names of files that the text holds; most texts hold no full stop with such a letter behind it. */
function filesIn(text: string): File[] {
  const files: File[] = [];
  for (let p = text.indexOf("."); p >= 0 && files.length < MOST_FILES; p = text.indexOf(".", p + 1)) {
    if (!(ENDINGS.has(unitAt(text, p + 1) | 32) || text.startsWith("7z", p + 1)) || unitAt(text, p - 1) <= 32) continue;
    if (!ENDING.test(text.slice(p, p + 6))) continue;
    const stem = STEM.exec(text.slice(Math.max(0, p - LONGEST), p))?.[0] ?? "";
    const before = unitAt(text, p - stem.length - 1);
    // A path is a machine's.
    if (stem !== "" && before !== 47 && before !== 92) files.push({ stem, index: p - stem.length });
  }
  return files;
}

/** Folded words of who was found, which are nobody else's. */
function wordsOfPeople(text: string, drafts: readonly Draft[]): Set<string> {
  const own = new Set<string>();
  let people = 0;
  for (const { type, start, end } of drafts) {
    if (type !== "PERSON" || ++people > MOST_PEOPLE) continue;
    for (const { 0: word } of text.slice(start, end).matchAll(WORD)) own.add(fold(word));
  }
  return own;
}

/** The words of a given and a family name side by side. */
function pairs(words: readonly Word[]): Word[] {
  return words.flatMap((one, n) => {
    const two = words[n + 1];
    const pair =
      two !== undefined &&
      two.from === one.to + 1 &&
      !isPaper(one) &&
      !isPaper(two) &&
      (isPair(one.text, two.text) || isPair(two.text, one.text));
    return pair ? [one, two] : [];
  });
}

/** From where to where names stand. */
function runs(words: readonly Word[], own: ReadonlySet<string>, stem: string): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  const papers = PAPERS.test(stem.replace(/[_.-]/g, " "));
  for (let n = 0; n < words.length; n++) {
    let last = n - 1;
    let sure = false;
    for (let k = n; k < words.length; k++) {
      const word = (words[k] as Word).text;
      const folded = fold(word);
      // "hribar_a": an initial, behind its name.
      const initial = word.length === 1 && k > n;
      // "gonçalo_sá_nogueira": a short one between.
      const between = word.length < LEAST && k > n && own.has(fold((words[k + 1] as Word | undefined)?.text ?? ""));
      if (!own.has(folded) && !(initial && sure) && !between) break;
      sure ||= word.length >= LEAST && (own.has(folded) || !isOrdinaryAnywhere(word));
      last = k;
    }
    if (sure) {
      out.push([(words[n] as Word).from, (words[last] as Word).to]);
      n = last;
      continue;
    }
    const one = words[n] as Word;
    if (papers && isCapital(one.text) && isStranger(one.text) && !PAPERS.test(one.text)) out.push([one.from, one.to]);
  }
  return out;
}

const isPaper = ({ text }: Word): boolean => PAPERS.test(text);
const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}{3}/u.test(word);
const NOBODY = COMMON | ORG | MONTH;

/** A given name and a family's: of either the lists say so, and the other is no word. */
function isPair(given: string, family: string): boolean {
  if (given.length < 3 || family.length < 3) return false;
  const [a, b] = [wordBits(given, 0, given.length), wordBits(family, 0, family.length)];
  if (((a | b) & NOBODY) !== 0 || isOrdinaryAnywhere(family)) return false;
  const named = (a & FIRST) !== 0 || (LISTS(hashWord(given)) & GIVEN) !== 0;
  return (
    named && ((b & LAST) !== 0 || (LISTS(hashWord(family)) & FAMILY) !== 0 || ((a & FIRST) !== 0 && isStranger(family)))
  );
}
