/**
 * Is a text a program's source, and does a place in it lie in the program itself rather than in a string or a remark? Names that
 * stand there are a program's: `s.trim`, `elif hasattr`, `handle_tuple(tuple_arg, …)`. Asked where something would be found.
 */
import type { Scan } from "../scan/scan.ts";

/** A line that only programs have, by how it ends or begins. */
const LINE =
  /^[ \t]*(?:(?:def|func|fn|sub) \w+|(?:return|yield|global|nonlocal)\b|import [\w{*"']|from \S+ import |(?:const|let|var|my) [\w$@%{[(]|function\b|(?:if|for|while|switch) ?\(|elif |else:|class \w+[:({ ]|(?:public|private|protected|static|async|await|throw|raise|except|assert) \w|export (?:default|const|class|function|type|interface|async|[{*])|with \w+.*:|try ?[:{]|#include|self\.|this\.|[\w.]+(?:, [\w.]+)* = [\w.]+[([]|[\w.]+\(.*\)$).*$|^.*(?:\)[;:]|\) ?\{|\};|=> ?[{(]| = .*;|\*\/)[ \t]*$/gm;
const FEWEST = 3;
/** One line in so many, at least. */
const SHARE = 3;
const READ = 4000;
const LONGEST_LINE = 240;

let stamp = -1;
let source = false;

export function isSource(s: Scan): boolean {
  if (s.stamp !== stamp) {
    stamp = s.stamp;
    const text = s.text.slice(0, READ);
    const lines = text.split("\n").length;
    source = lines >= FEWEST && (text.match(LINE)?.length ?? 0) >= Math.max(FEWEST, lines / SHARE);
  }
  return source;
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
