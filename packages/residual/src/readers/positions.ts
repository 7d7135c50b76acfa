/**
 * Where names stand, whatever the language: under a short line that ends in a comma, at the end of a greeting line, in the
 * line above a quoted message, before a title of respect in scripts without capitals.
 */
import { isKnownWord } from "../model/tagger.ts";
import { plainOf } from "../text/tokens.ts";
import type { Background, Suspect } from "../types.ts";

const WORD = /[\p{L}\p{M}'’.-]+/gu;
const NAME_LINE = /^[>\s]*[\p{L}\p{M}'’.-]+(?:[^\S\n]+[\p{L}\p{M}'’.-]+){0,3}[^\S\n]*$/u;
/** A day somewhere in the line: two separators between digits. */
const QUOTE = /\d[./年-]\s?\d{1,2}[./月-]/;
/** Longest line that is looked at: greetings, signatures and quote headers are short. */
const LONGEST = 120;

const HONOURED =
  /(?<![\p{sc=Han}おご])(\p{sc=Han}{2,4})(?=您好|你好|先生|女士|小姐|經理|经理|様|さん|氏)|(?<!\p{sc=Hangul})(\p{sc=Hangul}{2,4})(?=\s?(?:님|씨|고객님|드림|대리|과장|부장))|(?<=(?<!ขอบ)คุณ)([\p{sc=Thai}]{2,24})/gu;
/** What stands before those titles without being a name. */
const NOT_NAMED = /^(?:고객|선생|담당자|사용자|회원|尊敬|大家|各位|亲爱|お客|皆|担当|客服|客户|这位|那位)/u;

/** @param text the text as stored, @param masked the same with its stand-ins blanked */
export function readPositions(text: string, masked: string, background: Background | undefined): Suspect[] {
  const out: Suspect[] = [];
  let previous = "";
  let at = 0;
  let first = true;
  for (const line of masked.split("\n")) {
    const bare = line.replace(/^[>\s]+/, "").trimEnd();
    if (bare !== "" && line.length <= LONGEST) {
      if (underSignOff(previous, line)) add(out, line, at, 0, "line-under-sign-off", 0.72, background);
      else if (first) greeting(out, line, at, background);
      // Where the writer is a stand-in already, what is left of the line are words of the mail program.
      if (QUOTE.test(line) && /[:：]$/.test(bare) && !text.slice(at, at + line.length).includes("[PERSON·"))
        add(out, line, at, 0, "line-above-quote", 0.6, background);
    }
    if (bare !== "") {
      previous = bare;
      first = false;
    }
    at += line.length + 1;
  }
  for (const hit of masked.matchAll(HONOURED)) {
    const name = hit[1] ?? hit[2] ?? hit[3] ?? "";
    if (NOT_NAMED.test(name)) continue;
    out.push({ start: hit.index, end: hit.index + name.length, type: "PERSON", score: 0.6, reason: "before-title" });
  }
  return out;
}

function underSignOff(previous: string, line: string): boolean {
  if (!/[,،、，!]$/u.test(previous) || previous.length > 48) return false;
  return (previous.match(WORD) ?? []).length <= 6 && NAME_LINE.test(line);
}

/** "Bonjour Élodie," on a line of its own at the beginning: its last words, where a mark ends them. */
function greeting(out: Suspect[], line: string, at: number, background: Background | undefined): void {
  const head = /^([^.?!。？！\n]{3,70})[,،:：!！]\s*$/u.exec(line)?.[1];
  if (head === undefined || !CASED.test(head)) return;
  const words = head.match(WORD) ?? [];
  if (words.length < 2 || words.length > 6) return;
  add(out, head, at, (words[0] as string).length, "end-of-greeting", 0.6, background);
}
const CASED = /[\p{Lu}]/u;

/** The unknown words with a capital, or without case, from `from` on, as one suspect. */
function add(
  out: Suspect[],
  line: string,
  at: number,
  from: number,
  reason: string,
  score: number,
  background: Background | undefined,
): void {
  let start = -1;
  let end = -1;
  for (const hit of line.matchAll(WORD)) {
    if (hit.index < from) continue;
    const word = hit[0].replace(/[.'’-]+$/u, "");
    const small = word === word.toLowerCase() && word !== word.toUpperCase();
    if (word.length < 2 || (small && reason !== "line-under-sign-off")) continue;
    const plain = plainOf(word);
    if (
      plain.split(/['’.-]/).every((part) => part === "" || isKnownWord(part)) ||
      (background !== undefined && background.texts >= 200 && background.share(plain) > 0.01)
    )
      continue;
    if (start < 0) start = at + hit.index;
    end = at + hit.index + word.length;
  }
  if (start >= 0) out.push({ start, end, type: "PERSON", score, reason });
}
