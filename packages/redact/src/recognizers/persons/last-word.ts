/** Who signs behind a dash or thanks with a text's last words: "… to nul? - mette-line", "Call him. — Shu Fen", "thank uuu, Xio". */
import type { Emit } from "../../findings.ts";
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isGerman, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { isLetter, unitAt } from "../../scan/classes.ts";
import {
  COMMON,
  FIRST,
  GREET,
  hashWord,
  LAST,
  MONTH,
  ORG,
  PLACE,
  SIGNOFF,
  TITLE,
  wordBits,
} from "../../scan/lexicon.ts";
import { FIRST_UPPER, LINE_START, type Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, tokenAt } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { names } from "./things/stops.ts";

const TAIL = 96;
const CLOSED = String.raw`[ \t]*(?:<\/[a-z]{1,5}>\s*|x{1,3}|\p{So}\ufe0f?)*\s*$`;
const DASHED = new RegExp(
  String.raw`(?:^|[.!?…)>"”।]\s{1,3}|\n\s{0,3})[-–—~]{1,2} ?([\p{L}\p{M}'’]{2,16}(?:[- ][\p{L}\p{M}'’]{2,16})?)${CLOSED}`,
  "u",
);
const THANKED = new RegExp(
  String.raw`(?<!\p{L})(?:thank(?:s| (?:you|u)|u)?|thx|ty|cheers|merci|danke|gracias|grazie|obrigad[oa]|dzięki|díky|tack|takk|kiitos|спасибо|дякую)[a-z]{0,4}[,!.] ?(\p{Lu}\p{Ll}{1,12})${CLOSED}`,
  "iu",
);

/** Under a line that begins with thanks: "thanks for nothing\nTabbs". */
const BELOW = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?:thank(?:s| (?:you|u))|thx|ty|cheers|regards|best|merci|danke|gracias|grazie|obrigad[oa]|dzięki|díky|tack|takk?|kiitos|bedankt|hvala|спасибо|дякую|ευχαριστώ)(?: [^\n.?!]{1,50})?[,.!]?\n+[ \t]*(\p{Lu}\p{Ll}{2,12})${CLOSED}`,
  "iu",
);

/** "… the pin is gone. Siobhra": behind the end of a sentence, and nothing behind it. */
const ALONE = new RegExp(
  String.raw`(?:\p{L}[\p{L}\d ]{3}[.!?…)»”"]{1,3} {1,2}|[.!?…)\d]\s{0,2}\n\s{0,3})((?:\p{Lu}\p{Ll}?\. )?\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,16})?)${CLOSED}`,
  "u",
);

const NOBODY = COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | TITLE;

export function lastWords({ scan, emit }: Context): void {
  const { text } = scan;
  const ways = waysToEnd(scan);
  if (ways === 0) return;
  const tail = text.slice(-TAIL);
  const from = text.length - tail.length;
  const hit =
    ((ways & DASH) !== 0 ? DASHED.exec(tail) : null) ??
    // Every noun has a capital in German.
    ((ways & THANK) !== 0 && !isGerman(scan) ? THANKED.exec(tail) : null) ??
    ((ways & UNDER) !== 0 ? BELOW.exec(tail) : null);
  if (hit === null) {
    if ((ways & APART) !== 0) alone(scan, tail, emit);
    return;
  }
  const name = hit[1] as string;
  if (!isName(name) || isStatus(name.toLowerCase())) return;
  const at = from + hit.index + hit[0].lastIndexOf(name);
  emit(at, at + name.length, "PERSON", 0.72, "person-signed");
}

function alone(s: Scan, tail: string, emit: Emit): void {
  if (s.count < SHORTEST) return;
  const hit = ALONE.exec(tail);
  if (hit === null) return;
  const name = hit[1] as string;
  const words = name.split(" ").filter((word) => !word.endsWith("."));
  const at = s.length - tail.length + hit.index + hit[0].lastIndexOf(name);
  let named = false;
  for (const word of words) {
    const bits = wordBits(word, 0, word.length);
    const lists = LISTS(hashWord(word));
    if ((bits & (FIRST | LAST)) !== 0 && (bits & NOBODY) === 0 && (lists & DICTIONARY) === 0) named = true;
    else if ((bits & NOBODY) !== 0 || (lists & DICTIONARY) !== 0 || isOrdinaryAnywhere(word)) return;
    else if ((lists & (GIVEN | FAMILY)) !== 0 || isCalled(hashWord(word))) named = true;
  }
  const i = tokenAt(s, at);
  if (named || (words.length === 1 && nameScore(s, i) > LIKELY))
    emit(at, at + name.length, "PERSON", 0.66, "person-signed");
}
/** Words of a message before whoever signs it. */
const SHORTEST = 8;
const LIKELY = 0;

const THANKS = names(
  "thank thanks thankyou you u uu uuu thx ty tysm cheers merci danke gracias grazie obrigado obrigada dzięki dzieki díky diky tack takk kiitos спасибо дякую",
);
/** Behind how many tokens a dash or thanks may stand. */
const REACH = 4;
const ENDS = ".!?…)";
/** How a name may stand at a text's end: behind a dash, behind thanks, under a line that thanks, behind the end of a sentence. */
const [DASH, THANK, UNDER, APART] = [1, 2, 4, 8] as const;
const OPENS = names(
  "thank thanks thx ty cheers regards best merci danke gracias grazie obrigado obrigada dzięki díky tack tak takk kiitos bedankt hvala спасибо дякую ευχαριστώ",
);

/** In which of these ways, as bits; most texts end in none, or in the sign of a sentence. */
function waysToEnd(s: Scan): number {
  const { text, count, start, end, shape } = s;
  const last = count - 1;
  if (last < 1) return 0;
  const closing = unitAt(text, end[last] as number);
  if (closing === 46 || closing === 63 || closing === 33) return 0;
  let ways = 0;
  for (let k = last; k > 0 && k > last - REACH; k--) {
    if (THANKS(s, k - 1)) ways |= THANK;
    for (let p = (start[k] as number) - 1; p >= (end[k - 1] as number); p--) {
      const c = text.charCodeAt(p);
      if (c === 45 || c === 126 || c === 0x2013 || c === 0x2014) ways |= DASH;
    }
  }
  if ((((shape[last] as number) | (shape[last - 1] as number)) & FIRST_UPPER) === 0) return ways;
  for (let k = last; k > 0 && k > last - 2; k--) {
    if (ENDS.includes(text.charAt(end[k - 1] as number))) ways |= APART;
    if (((shape[k] as number) & LINE_START) !== 0 && OPENS(s, lineOf(s, k - 1))) ways |= UNDER;
  }
  return ways;
}

/** The first token of the line that token `k` is in. */
function lineOf({ shape }: Scan, k: number): number {
  let first = k;
  while (first > 0 && ((shape[first] as number) & LINE_START) === 0) first--;
  return first;
}

/** One of its words is a given name; or none is a word of any language, and it is written as a name or in letters without capitals. */
function isName(name: string): boolean {
  const words = name.split(/[- ]/);
  if (!isLetter(name.charCodeAt(0))) return false;
  const cased = /[\p{Lu}\p{Ll}]/u.test(name);
  let [given, plain] = [false, false];
  for (const word of words) {
    const bits = wordBits(word, 0, word.length);
    const lists = LISTS(hashWord(word));
    if ((bits & FIRST) !== 0 && (bits & COMMON) === 0) given = true;
    else if ((bits & NOBODY) !== 0 || (lists & (DICTIONARY | GIVEN)) === DICTIONARY || isOrdinaryAnywhere(word))
      plain = true;
  }
  if (given && (name.includes("-") || /^\p{Lu}/u.test(name))) return true;
  if (plain) return false;
  return given || (cased ? words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) : words.length === 1);
}
