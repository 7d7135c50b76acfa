/**
 * Is a text a program's source, and does a place in it lie in the program itself rather than in a string or a remark? Names that
 * stand there are a program's: `s.trim`, `elif hasattr`, `handle_tuple(tuple_arg, …)`. Asked where something would be found.
 */
import { CLASS, EQUALS, NEWLINE, SPACE, unitAt } from "../scan/classes.ts";
import { onceForText } from "../scan/once.ts";
import type { Scan } from "../scan/scan.ts";

/** How only lines of programs begin. */
const BEGINS =
  /^[ \t]*(?:(?:def|func|fn|sub) \w|(?:return|yield|global|nonlocal)\b|import [\w{*"']|from \S{1,60} import |(?:const|let|var|my) [\w$@%{[(]|function\b|(?:if|for|while|switch) ?\(|elif |else:|class \w{1,60}[:({ ]|(?:public|private|protected|static|async|await|throw|raise|except|assert) \w|export (?:default|const|class|function|type|interface|async|[{*])|try ?[:{]|#include|self\.|this\.|[\w.]{1,60}(?:, [\w.]{1,60}){0,4} = [\w.]{1,60}[([])/;
/** `call(…)` and nothing more. */
const CALLS = /^[ \t]*[\w.]{1,60}\(/;
const FEWEST = 3;
/** One line in so many, at least. */
const SHARE = 3;
const MOST_LINES = 60;
const LONGEST_LINE = 240;

export const isSource = onceForText(({ text, signs }) => {
  // Fewer lines are none.
  const second = text.indexOf("\n") + 1;
  if (second === 0 || text.indexOf("\n", second) < 0) return false;
  const puts = (signs & EQUALS) !== 0 && text.includes("= ");
  let lines = 0;
  let told = 0;
  for (let from = 0; from < text.length && lines < MOST_LINES; lines++) {
    const next = text.indexOf("\n", from);
    const end = next < 0 ? text.length : next;
    if (end - from <= LONGEST_LINE && (puts || mayBeOfSource(text, from, end)) && isOfSource(text.slice(from, end)))
      told++;
    from = end + 1;
  }
  return told >= FEWEST && told * SHARE >= lines;
});

/** Most lines neither end as a program's do, nor in a blank before that, nor begin with a small letter. */
function mayBeOfSource(text: string, from: number, end: number): boolean {
  if (end === from) return false;
  const last = unitAt(text, end - 1);
  if (last < 128 ? ENDS[last] === 1 : CLASS[last] === SPACE || CLASS[last] === NEWLINE) return true;
  let p = from;
  while (unitAt(text, p) === 32 || unitAt(text, p) === 9) p++;
  const c = unitAt(text, p);
  return (c >= 97 && c <= 122) || c === 35;
}

/** Blanks, and the signs that `isOfSource` asks for. */
const ENDS = new Uint8Array(128).fill(1, 0, 33);
for (const sign of ";{:)/") ENDS[sign.charCodeAt(0)] = 1;

function isOfSource(line: string): boolean {
  const bare = line.trimEnd();
  const before = unitAt(bare, bare.length - 2);
  switch (unitAt(bare, bare.length - 1)) {
    case SEMICOLON:
      return before === CLOSING || before === 0x7d || bare.includes(" = ") || begins(bare);
    case 0x7b:
      return bare.endsWith(") {") || bare.endsWith("=> {") || begins(bare);
    case COLON:
      return before === CLOSING || begins(bare);
    case CLOSING:
      return CALLS.test(bare) || begins(bare);
    case SLASH:
      return before === ASTERISK;
    default:
      return begins(bare);
  }
}

const [CLOSING, ASTERISK, SLASH, COLON, SEMICOLON] = [0x29, 0x2a, 0x2f, 0x3a, 0x3b] as const;

/** Programs' words are in small letters, as prose's first seldom is; what begins otherwise puts something somewhere. */
function begins(bare: string): boolean {
  let p = 0;
  while (unitAt(bare, p) === 32 || unitAt(bare, p) === 9) p++;
  const c = unitAt(bare, p);
  return ((c >= 97 && c <= 122) || c === 35 || bare.includes(" = ")) && BEGINS.test(bare);
}

/** "const [Skye, setSkye] = …", "let Chase = …": what one line declares. */
export const isDeclared = (text: string, from: number, to: number): boolean =>
  DECLARES.test(text.slice(Math.max(0, from - 9), from)) && DECLARED.test(text.slice(to, to + 8));
const DECLARES = /(?<![\p{L}\d_])(?:const|let|var) [[{]? ?$/u;
const DECLARED = /^(?: ?=|, ?set\p{Lu}|[\]}] ?=)/u;

const REMARK = /^\s*(?:\*|--|%|;|REM )|#(?!include)|\/\/|\/\*|<!--/;

/** Does `at` lie in a program, outside of its strings and remarks? */
export function inCode(s: Scan, at: number): boolean {
  if (!isSource(s)) return false;
  const from = s.text.lastIndexOf("\n", at - 1) + 1;
  if (at - from > LONGEST_LINE) return false;
  const head = s.text.slice(from, at);
  if (REMARK.test(head)) return false;
  let open = 0;
  for (let p = 0; p < head.length; p++) {
    const c = head.charCodeAt(p);
    if (c !== 34 && c !== 39 && c !== 96) continue;
    if (open === 0) open = c;
    else if (open === c && head.charCodeAt(p - 1) !== 92) open = 0;
  }
  return open === 0;
}
