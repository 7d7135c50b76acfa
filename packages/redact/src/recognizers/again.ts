/**
 * What a text has told of somebody once is theirs wherever it stands again, whatever stands beside it there: a login in another line
 * of the log, the local part of an address as a name of a user, a name in small letters or in that of a machine ("laptop-ingrid").
 */
import type { Draft, Emit } from "../findings.ts";
import { isWordName } from "../known/word-names.ts";
import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isOrdinary, mayBeEnglish } from "../names/ordinary-words.ts";
import type { PersonalType } from "../redacted.ts";
import { CLASS, isAlnum, NEWLINE, SPACE, UPPER, unitAt } from "../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST, MONTH, ORG, PLACE, TITLE, wordBits } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { isInFirm } from "./codes/firm-numbers.ts";
import { tokenAt } from "./context.ts";
import { isOdd, isUnknown } from "./usernames/chains.ts";
import { isOfWords } from "./usernames/of-words.ts";
import { ROLE } from "./usernames/roles.ts";
import { isListedName, isUserChar } from "./usernames/spelled.ts";
import { isSystemUser } from "./usernames/system-users.ts";

/** Values that are looked for; every one is a search through the text. */
const MOST = 24;
/** Names whose words are looked for, each a search as well. */
const MOST_PEOPLE = 128;
/** In a longer text a name in small letters is as often somebody else's. */
const LONGEST = 20_000;
const SURE = 0.75;
const SHORTEST_WORD = 4;

/** Adds to `drafts` the other places of what they hold. */
export function toldAgain(scan: Scan, drafts: readonly Draft[], emit: Emit): void {
  const { text } = scan;
  const told = new Map<string, PersonalType>();
  let people = 0;
  for (const draft of drafts) {
    if (told.size >= MOST) break;
    if (draft.type === "PERSON" && ++people > MOST_PEOPLE) continue;
    if (draft.type === "USERNAME") login(text, draft, told);
    else if (draft.type === "EMAIL") local(text, draft, told);
    else if (draft.type === "PERSON" && text.length <= LONGEST) names(scan, draft, told);
  }
  for (const [value, type] of told) places(scan, value, type, emit);
}

/** "CORP\\lkeogh": behind its domain it is one whatever it is like. */
function login(text: string, { start, end }: Draft, told: Map<string, PersonalType>): void {
  const whole = text.slice(text.charCodeAt(start) === 64 ? start + 1 : start, end);
  const value = whole.slice(whole.lastIndexOf("\\") + 1);
  if (value.length >= 4 && (value !== whole || isOdd(value) || isUnknown(value) || isListedName(value)))
    told.set(value, "USERNAME");
}

/** "quelle.badger@example.com … badger": no department, and no word. */
function local(text: string, { start, end, rule }: Draft, told: Map<string, PersonalType>): void {
  if (rule !== "email") return;
  const at = text.indexOf("@", start);
  const value = at < 0 || at >= end ? "" : text.slice(start, at);
  if (value.length < 4 || value.length > 40 || isSystemUser(value) || ROLE.test(value)) return;
  if ((isOdd(value) && !isOfWords(value)) || isUnknown(value) || isListedName(value)) told.set(value, "USERNAME");
}

/** The words of a name that are words of no language, as they are and in small letters. */
function names(scan: Scan, { start, end, score, rule }: Draft, told: Map<string, PersonalType>): void {
  if (score < SURE || end - start > 40 || rule.startsWith("person-model")) return;
  const { text } = scan;
  for (let from = start; from < end; from++) {
    let to = from;
    while (to < end && !isApart(text.charCodeAt(to))) to++;
    // Most names are said once.
    if (to - from >= SHORTEST_WORD && CLASS[text.charCodeAt(from)] === UPPER && !isAlone(scan, from, to)) {
      const word = text.slice(from, to);
      const lower = word.toLowerCase();
      const said = text.indexOf(word) < from || text.indexOf(word, to) >= 0 || text.includes(lower);
      if (said && isNobodysWord(word)) {
        told.set(word, "PERSON");
        told.set(lower, "PERSON");
      }
    }
    from = to;
  }
}

/** Is no other token of the text the word `text[from, to)`, in any case? */
function isAlone(scan: Scan, from: number, to: number): boolean {
  const { count, start, end, hash } = scan;
  const i = tokenAt(scan, from);
  if (i >= count || start[i] !== from || end[i] !== to) return false;
  const own = hash[i] as number;
  for (let k = 0; k < count; k++) if (hash[k] === own && k !== i) return false;
  return true;
}

/** A comma, a full stop, a blank or a line's end. */
const isApart = (c: number): boolean => c === 44 || c === 46 || CLASS[c] === SPACE || CLASS[c] === NEWLINE;

function isNobodysWord(word: string): boolean {
  if (!/^\p{Lu}\p{L}+$/u.test(word)) return false;
  const bits = wordBits(word, 0, word.length);
  if ((bits & (COMMON | TITLE | ORG | PLACE | MONTH)) !== 0) return false;
  return (bits & (FIRST | LAST)) !== 0 || (LISTS(hashWord(word)) & DICTIONARY) === 0;
}

/** With a capital it is one by itself (`persons/joined.ts`) unless it is part of something; "brannigan.example.com": a firm's; "mark it as read", whoever Mark is. */
function isAnothers(scan: Scan, at: number, end: number): boolean {
  const { text } = scan;
  const next = unitAt(text, end);
  if (next === 46 && isAlnum(unitAt(text, end + 1))) return true;
  const alone = !PARTS.has(unitAt(text, at - 1)) && !PARTS.has(next);
  if (alone && isUpper(text.charCodeAt(at))) return true;
  // "lo scolapasta del gallo" of Signora Gallo: whoever writes capitals writes them in names.
  if (alone && hasCapital(text, at)) return true;
  const token = tokenAt(scan, at);
  // "mark the field", "im sommer".
  if (
    alone &&
    (isWordName(scan, token) || ((LISTS(scan.hash[token] as number) & DICTIONARY) !== 0 && mayBeEnglish(scan)))
  )
    return true;
  return isInFirm(text, end) || isOrdinary(scan, token);
}

/** Does a capital stand before `at` in its line, so far as that is near? */
function hasCapital(text: string, at: number): boolean {
  for (let p = at - 1; p >= 0 && at - p <= NEAR; p--) {
    if (CLASS[text.charCodeAt(p)] === NEWLINE) break;
    if (isUpper(text.charCodeAt(p))) return true;
  }
  return false;
}
const NEAR = 160;

/** `- / _` and what joins the parts of a machine's name or a path. */
const PARTS: ReadonlySet<number> = new Set([45, 47, 92, 95]);

const isUpper = (c: number): boolean => CLASS[c] === UPPER;

function places(scan: Scan, value: string, type: PersonalType, emit: Emit): void {
  const { text } = scan;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    const before = unitAt(text, at - 1);
    const next = unitAt(text, end);
    if (isAlnum(before) || isAlnum(next)) continue;
    if (
      type === "USERNAME" &&
      (isUserChar(before) || next === 95 || (isUserChar(next) && isAlnum(unitAt(text, end + 1))))
    )
      continue;
    if (type === "PERSON" && isAnothers(scan, at, end)) continue;
    emit(at, end, type, 0.5, "told-again");
  }
}
