/**
 * Logins in a line that a machine wrote, where neither a word nor a sign tells them: "2026-11-02 08:11,mdiallo,3,1", "r4471 | gmoreau | …",
 * "203.0.113.7 TCP_DENIED/407 … hkettunen -". The name has to be built as logins are, of an initial and a listed name or two such with a dot.
 */
import { FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { FIRST, hashWord, LAST, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";
import { isUnknown } from "./chains.ts";
import { isOfWords } from "./further.ts";
import { userEnd } from "./spelled.ts";

const LONGEST_LINE = 600;
/** A time of day with seconds, a date with its year first, an address of a machine, cells of a table. */
const WRITTEN = /\d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[ T,]|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)| {3,}\S+ {2,}|\t\S+\t/;

let stamp = -1;
let from = 0;
let to = 0;
let written = false;

function isWritten(ctx: Context, at: number): boolean {
  const { scan } = ctx;
  if (scan.stamp !== stamp || at < from || at > to) {
    stamp = scan.stamp;
    from = scan.text.lastIndexOf("\n", at) + 1;
    const end = scan.text.indexOf("\n", at);
    to = end < 0 ? scan.text.length : end;
    written = to - from <= LONGEST_LINE && WRITTEN.test(scan.text.slice(from, to));
  }
  return written;
}

/** At token `k`, a word in small letters that no list of words holds. */
export function atLine(ctx: Context, k: number): void {
  const { text, start } = ctx.scan;
  const at = start[k] as number;
  if (!EDGE.has(at === 0 ? 10 : text.charCodeAt(at - 1)) || !isWritten(ctx, at)) return;
  const end = userEnd(text, at);
  if (end - at < 5 || end - at > 24 || !(EDGE.has(unitAt(text, end)) || end >= text.length)) return;
  const value = text.slice(at, end);
  if (isBuilt(value)) ctx.emit(at, end, "USERNAME", 0.72, "username-line");
}

/** Blanks, quotes and what parts cells. */
const EDGE: ReadonlySet<number> = new Set([9, 10, 13, 32, 34, 39, 44, 59, 124]);

function isBuilt(value: string): boolean {
  const dotted = /^([a-z]{1,12})\.([a-z]{3,16})\d{0,3}$/.exec(value);
  if (dotted !== null) {
    const [, first = "", last = ""] = dotted;
    if (isOfWords(value) || FILE.test(last)) return false;
    return isName(last) && (first.length === 1 || isName(first) || isUnknown(first));
  }
  const bare = value.replace(/\d{1,3}$/, "");
  if (!isUnknown(bare) || bare.length < 5 || isOrdinaryAnywhere(bare)) return false;
  return isName(bare.slice(1)) || (isName(bare.slice(0, -1)) && bare.length > 5);
}
const FILE =
  /^(?:local|lan|com|org|net|conf|service|log|html?|json|yaml|toml|java|test|example|socket|target|timer|mount)$/;

function isName(word: string): boolean {
  if (word.length < 4) return false;
  return (LISTS(hashWord(word)) & (FAMILY | GIVEN)) !== 0 || (wordBits(word, 0, word.length) & (FIRST | LAST)) !== 0;
}
