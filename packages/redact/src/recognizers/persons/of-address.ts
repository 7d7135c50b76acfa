/**
 * Names that an address beside them tells: "Tarvick Brellsworth, t.brellsworth@…", "Добрыня Перелыгин (d.perelygin@…)". A word with a
 * capital that its local part holds is a name's, and so is a stranger with a capital next to it.
 */
import { skeleton } from "../../known/scripts/skeleton.ts";
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { FOLD, fold, LATIN } from "../../scan/classes.ts";
import { COMMON, FIRST, GREET, LAST, MONTH, ORG, PLACE, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { type Context, sizeOf, tokenAt, tokenFrom } from "../context.ts";
import { ROLE } from "../usernames/roles.ts";
import { isSystemUser } from "../usernames/system-users.ts";
import { take } from "./joined.ts";
import { glued, hasOrg, sentenceStart } from "./name-places.ts";
import { continues, isCased, isInitial, isUpper, isWord } from "./name-tokens.ts";

/** Addresses that are looked at, their units, and the words on either side of each. */
const MOST = 32;
const LONGEST = 40;
const BEFORE = 8;
const BEHIND = 4;
const SHORTEST = 4;

/** Asked where the text holds the sign of an address. */
export function namesOfAddresses(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.ats.length && n < MOST; n++) {
    const at = s.ats[n] as number;
    let from = at;
    while (from > 0 && at - from < LONGEST && isOfAddress(s.text.charCodeAt(from - 1))) from--;
    let to = at + 1;
    while (to < s.length && to - at < LONGEST && isOfAddress(s.text.charCodeAt(to))) to++;
    if (at - from < SHORTEST || to === at + 1) continue;
    const first = tokenAt(s, from);
    const behind = tokenFrom(s, first, to);
    const start = Math.max(0, first - BEFORE);
    const end = Math.min(s.count, behind + BEHIND);
    const letters = lettersOf(s.text, from, at);
    if (!hasName(s, start, first, letters) && !hasName(s, behind, end, letters)) continue;
    const local = s.text.slice(from, at).toLowerCase();
    if (isSystemUser(local) || ROLE.test(local)) continue;
    const pieces = local.split(/[^a-z]+/).filter((piece) => piece !== "");
    const domain = plain(s.text.slice(at + 1, to).toLowerCase());
    const own: Address = { pieces: pieces.map(plain), solid: plain(pieces.join("")), domain };
    walk(ctx, own, start, first);
    walk(ctx, own, behind, end);
  }
}

/** Letters and digits of ASCII, `. _ + -`. */
const isOfAddress = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 46 || c === 95 || c === 43 || c === 45;

/** The letters that a name in the local part may begin with, as bits: the first of each piece, and the one behind an initial. */
function lettersOf(text: string, from: number, to: number): number {
  let letters = 0;
  for (let p = from, n = 0; p < to; p++, n++) {
    const c = FOLD[text.charCodeAt(p)] as number;
    if (c < 97 || c > 122) n = -1;
    else if (n < 2) letters |= 1 << (c & 31);
  }
  return letters;
}

/** Does a word with a capital stand there that may be a name of the address? Of other alphabets all may be. */
function hasName(s: Scan, from: number, to: number, letters: number): boolean {
  for (let k = from; k < to; k++) {
    if (!mayBe(s, k)) continue;
    const c = FOLD[s.text.charCodeAt(s.start[k] as number)] as number;
    if (c > 122 || ((letters >>> (c & 31)) & 1) !== 0) return true;
  }
  return false;
}

const mayBe = (s: Scan, k: number): boolean =>
  isUpper(s, k) &&
  isWord(s, k) &&
  isCased(s, k) &&
  sizeOf(s, k) >= SHORTEST &&
  ((s.word[k] as number) & (GREET | SIGNOFF | TITLE | ORG)) === 0;

interface Address {
  /** Words and letters of the local part, and all of them as one. */
  readonly pieces: readonly string[];
  readonly solid: string;
  readonly domain: string;
}

/** Without marks, and without what marks are typed as: "Haselkötter" and "haselkoetter". */
const plain = (word: string): string => fold(word).replace(/([aou])e/g, "$1");

function walk(ctx: Context, own: Address, from: number, to: number): void {
  const s = ctx.scan;
  for (let k = from; k < to; k++) {
    if (!mayBe(s, k) || glued(s, k)) continue;
    const next = continues(s, k) && k + 1 < to ? k + 1 : -1;
    const before = k > from && continues(s, k - 1) ? k - 1 : -1;
    if (!holds(s, own, k, before) && !holds(s, own, k, next)) continue;
    const last = next >= 0 && goesWith(s, own, next) ? next : k;
    const a =
      before >= 0 && goesWith(s, own, before) && (letterOf(s, own, before) || !sentenceStart(s, before)) ? before : k;
    if (a === last && !isName(s, own, k)) continue;
    // "Customer Care, customer.care@…".
    if (hasOrg(s, a, last)) continue;
    if (isWordHere(s, k) && (a === k || isWordHere(s, a)) && (last === k || isWordHere(s, last))) continue;
    take(ctx, a, last, 0.82, "person-address");
    k = last;
  }
}

/** As letters of the address: of another alphabet by their sound. */
function written(s: Scan, k: number): string {
  const word = fold(s.text.slice(s.start[k], s.end[k]));
  return (s.script[k] as number) === LATIN ? plain(word) : skeleton(word);
}
const asWritten = (s: Scan, k: number, piece: string): string =>
  (s.script[k] as number) === LATIN ? piece : skeleton(piece);

/** Is the word a piece of the local part, or all of it beside its neighbour or that one's letter? */
function holds(s: Scan, own: Address, k: number, other: number): boolean {
  const word = written(s, k);
  if (word.length < SHORTEST - 1) return false;
  if (own.pieces.some((piece) => asWritten(s, k, piece) === word)) return true;
  const solid = asWritten(s, k, own.solid);
  if (other < 0 || solid.length <= word.length) return false;
  const rest = solid.startsWith(word)
    ? solid.slice(word.length)
    : solid.endsWith(word)
      ? solid.slice(0, -word.length)
      : "";
  return rest !== "" && written(s, other).startsWith(rest);
}

/** A neighbour whose letter or whole the local part or the domain holds, or a stranger. */
function goesWith(s: Scan, own: Address, k: number): boolean {
  const w = s.word[k] as number;
  if (!isUpper(s, k) || !isWord(s, k) || !isCased(s, k)) return false;
  if ((w & (GREET | SIGNOFF | TITLE | ORG | MONTH)) !== 0 && (w & (FIRST | LAST)) === 0) return false;
  if ((w & (FIRST | LAST)) !== 0 || isInitial(s, k)) return true;
  if ((w & COMMON) !== 0 || (s.cue[k] as number) !== 0) return false;
  return letterOf(s, own, k) || !isWordHere(s, k);
}

/** Does a piece of the local part begin the word, or the domain with it? */
function letterOf(s: Scan, own: Address, k: number): boolean {
  const word = written(s, k);
  return (
    own.pieces.some((piece) => word.startsWith(asWritten(s, k, piece))) ||
    own.solid.startsWith(word.charAt(0)) ||
    (word.length >= SHORTEST && own.domain.startsWith(word))
  );
}

const isWordHere = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (FIRST | LAST)) === 0 &&
  (((s.word[k] as number) & (COMMON | ORG | PLACE)) !== 0 ||
    (LISTS(s.hash[k] as number) & (DICTIONARY | GIVEN | FAMILY)) === DICTIONARY ||
    isOrdinary(s, k));

/** Alone it has to be a name elsewhere as well, and not the domain's owner. */
const isName = (s: Scan, own: Address, k: number): boolean =>
  !own.domain.startsWith(written(s, k)) &&
  (((s.word[k] as number) & (FIRST | LAST)) !== 0 || (LISTS(s.hash[k] as number) & (GIVEN | FAMILY)) !== 0);
