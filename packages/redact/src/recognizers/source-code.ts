/**
 * Is a text a program's source, and does a place in it lie in the program itself rather than in a string or a remark? Names that
 * stand there are a program's: `s.trim`, `elif hasattr`, `handle_tuple(tuple_arg, …)`. Asked where something would be found.
 */
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

let stamp = -1;
let source = false;

export function isSource(s: Scan): boolean {
  if (s.stamp !== stamp) {
    stamp = s.stamp;
    source = count(s.text);
  }
  return source;
}

function count(text: string): boolean {
  let lines = 0;
  let told = 0;
  for (let from = 0; from < text.length && lines < MOST_LINES; lines++) {
    const next = text.indexOf("\n", from);
    const end = next < 0 ? text.length : next;
    // A line alone is none.
    if (lines === 0 && next < 0) return false;
    if (end - from <= LONGEST_LINE && isOfSource(text.slice(from, end))) told++;
    from = end + 1;
  }
  return told >= FEWEST && told * SHARE >= lines;
}

function isOfSource(line: string): boolean {
  const bare = line.trimEnd();
  const before = bare.at(-2);
  switch (bare.at(-1)) {
    case ";":
      return before === ")" || before === "}" || bare.includes(" = ") || BEGINS.test(bare);
    case "{":
      return bare.endsWith(") {") || bare.endsWith("=> {") || BEGINS.test(bare);
    case ":":
      return before === ")" || BEGINS.test(bare);
    case ")":
      return CALLS.test(bare) || BEGINS.test(bare);
    case "/":
      return before === "*";
    default:
      return BEGINS.test(bare);
  }
}

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
