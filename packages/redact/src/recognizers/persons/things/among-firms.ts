/**
 * "At Wendy's and Papa John's", "bei Rossmann und Müller", "u Mülleru i kod Krausa", "w E. Wedlu": firms that are called like people, told by another
 * firm in the sentence that is nobody, behind the words for where one buys, or by what is used and taken there. Asked of what was found.
 */
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import {
  BRANCH_BEFORE,
  BRANCH_BEHIND,
  DELIVERED_BY,
  FIRMS_BY_INITIALS,
  FIRMS_IN_ROWS,
  GIVEN_NAMES_OF_FIRMS,
  LEFT_WITH,
  OF_SHOPS,
  TRADED_BY,
} from "../../../words/firms-in-rows.ts";
import { codedOnce } from "../../code-once.ts";
import { edged } from "../../edged.ts";
import { acts, apart, isUpper, sameLine } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { isShopWord } from "./brand-names.ts";
import { names } from "./stops.ts";

interface Firms {
  readonly strong: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}
let made: Firms | undefined;

/** Made when the first somebody stands where one buys. */
function firms(): Firms {
  const split = (words: string): string[] =>
    words
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word) => plain(word.replaceAll("_", " ")));
  made ??= { strong: new Set(split(FIRMS_IN_ROWS)), given: new Set(split(GIVEN_NAMES_OF_FIRMS)) };
  return made;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u0345]/g, "")
    .replaceAll("’", "'");

/** Endings of grammar behind a firm's name: "u Mülleru", "w Rossmannie", "Müllerin". */
const ENDING = /^(?:'?s|n|u|a|e|i|em|om|ie|ovi|ch|in|lla|lta|lle|ssa|nel|nal|ben|ban|nek|nak|ul|ului)$/;
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 4;

/** Is the name in the list, as it is or with an ending? */
function isIn(set: ReadonlySet<string>, name: string): boolean {
  if (set.has(name)) return true;
  for (let cut = 1; cut <= LONGEST_ENDING && name.length - cut >= SHORTEST_STEM; cut++)
    if (ENDING.test(name.slice(name.length - cut)) && set.has(name.slice(0, name.length - cut))) return true;
  return false;
}

/** Tokens of the sentence that are read on either side. */
const REACH = 16;
const MOST_WORDS = 3;
const ENDS_SENTENCE = /[.!?;:\n] ?$|[.!?;:\n] /;

/** The first and the last token near `a..b` of the same sentence. */
function sentenceOf(s: Scan, a: number, b: number): readonly [number, number] {
  let from = a;
  while (from > 0 && a - from < REACH && sameLine(s, from) && !isCut(s, from - 1)) from--;
  let to = b;
  while (to + 1 < s.count && to - b < REACH && sameLine(s, to + 1) && !isCut(s, to)) to++;
  return [from, to];
}
const SHORT = 3;
/** Does a sentence end behind token `k`? A dot behind an initial or "Dr" ends none. */
const isCut = (s: Scan, k: number): boolean => {
  const gap = s.text.slice(s.end[k], s.start[k + 1]);
  return ENDS_SENTENCE.test(gap) && !(gap.startsWith(".") && (s.end[k] as number) - (s.start[k] as number) < SHORT);
};

/**
 * Does a firm that is nobody's name stand in the sentence where one buys, as "bei Rossmann" does? "Paket von Rossmann, bei Müller abgegeben" has
 * none.
 */
function isAnotherThere(s: Scan, a: number, b: number): boolean {
  const [from, to] = sentenceOf(s, a, b);
  for (let k = Math.max(from, 1); k <= to; k++)
    if (
      (k < a || k > b) &&
      isUpper(s, k) &&
      (isAt(s, k) || isDelivered(s, k) || isRowAt(s, k) || isLocative(nameOf(s, k, k))) &&
      firmEnd(s, k, to, a, b) >= k
    )
      return true;
  return false;
}

/** The last token of the firm that begins at `k` and is nobody's name, or -1; none of tokens `a..b` is part of it. */
function firmEnd(s: Scan, k: number, to: number, a: number, b: number): number {
  const { strong } = firms();
  for (let last = Math.min(k + MOST_WORDS - 1, to); last >= k; last--) {
    if ((last >= a && k <= b) || !isUpper(s, last)) continue;
    const name = nameOf(s, k, last);
    if (isIn(strong, name) && !isSomebodys(s, k, last, name)) return last;
  }
  return isShopWord(s, k) ? k : -1;
}
/** A given name before another word, and a family's name alone, may be somebody in spite of the list; what has an owner's or a partner's sign is not. */
const isSomebodys = (s: Scan, k: number, last: number, name: string): boolean =>
  !/&|'s(?: |$)/.test(name) &&
  (last > k
    ? ((s.word[k] as number) & FIRST) !== 0 && !NOBODYS.has(name)
    : ((s.word[k] as number) & (FIRST | LAST)) !== 0 && !isShopWord(s, k) && !NOBODYS.has(name));
/** With the "'s" that belongs to a firm's name. */
function nameOf(s: Scan, a: number, b: number): string {
  const to = s.end[b] as number;
  const owned = /^['’]s(?!\p{L})/u.test(s.text.slice(to, to + 3)) ? 2 : 0;
  return plain(s.text.slice(s.start[a], to + owned));
}

/** Given names before them, and nobody has the two. */
const NOBODYS = new Set(
  "fielmann|rossmann|deichmann|hugendubel|breuninger|marionnaud|castorama|ahlens|leroy merlin|albert heijn|yves rocher|hugo boss|tommy hilfiger|calvin klein|clas ohlson|massimo dutti|levi strauss|tom tailor|louis vuitton|jack wolfskin|gina tricot|carl's jr|papa john's|papa murphy's|jimmy john's|trader joe's|jersey mike's|carlo pignatelli|guy degrenne|saint maclou|san marina|jo malone|pepe jeans|alain afflelou|san carlo|steve madden".split(
    "|",
  ),
);

/** Where one buys, eats and takes things back; not "with", "for" and "from" of people. */
const AT = names("at bei en chez da dal in em no na bij w we u do od hos på pri v vo ve kod la nei nella alla");
/** Where goods go to and come from. */
const TO = names("to from by an von");
const JOINT = names(
  "and or nor und oder noch et ou ni y o e i og och eller en of ani lub albo oraz a nebo alebo ani és vagy sem și sau nici ali ili niti ja või un vai ir ar in ne",
);

/**
 * "Ralph Lauren and Ben Sherman are all in the sale; …": names in full that are firms' and in no other rule's place, of which another stands in the same text.
 * Linear in the text, and asked of such a name alone.
 */
export function isFullFirm(text: string, start: number, end: number): boolean {
  const name = plain(text.slice(start, end));
  const { strong } = firms();
  if (!strong.has(name)) return false;
  const near = plain(text.slice(Math.max(0, start - FULL_REACH), end + FULL_REACH));
  full ??= [...strong].filter((firm) => / /.test(firm) && !/^\p{L} /u.test(firm));
  return full.some((firm) => firm !== name && near.includes(firm));
}
let full: readonly string[] | undefined;
const FULL_REACH = 160;

/** Is what stands at tokens `a..b` a firm among firms? */
export function isAmongFirms(s: Scan, a: number, b: number): boolean {
  if (!isUpper(s, a) || b - a >= MOST_WORDS) return false;
  if (isPartner(s, a, b)) return true;
  if (isTrader(s, a, b)) return true;
  const name = nameOf(s, a, b);
  const { strong, given } = firms();
  // "Z Rossmanna": nobody's name, in a case of grammar.
  if (a === b && a > 0 && apart(s, a - 1) && OUT_OF(s, a - 1) && !WITH_HIM.test(name) && isIn(NOBODYS, name))
    return true;
  const isStrong = isIn(strong, name);
  if (!isStrong && !isIn(given, name)) return false;
  if (isBranch(s, a, b)) return true;
  if (SENT_WITH.test(s.text.slice(s.end[b], (s.end[b] as number) + SENT_REACH))) return true;
  const at = isAt(s, a) || isLocative(name);
  const isFull = b > a;
  const row = isInRow(s, a, b);
  if (isFull) {
    if (row || (at && isAnotherThere(s, a, b))) return true;
    // "legal check from Baker McKenzie": two families, near another firm.
    if (((s.word[a] as number) & FIRST) === 0 && a > 0 && TO(s, a - 1) && holdsFirm(s, a, b)) return true;
    return at && isTakenThere(s, a, b);
  }
  if (row && !at && (acts(s, b + 1) || actsAsPerson(s, b))) return false;
  if (row) return at || isRowAt(s, a) || (isStrong && /'s$/.test(name));
  if (!at) return false;
  if (isAnotherThere(s, a, b)) return !isLeftThere(s, a, b);
  return isStrong && ((s.word[a] as number) & (FIRST | LAST)) === 0 && isTakenThere(s, a, b);
}
/** "Aras ile gönderildi": a parcel, by a carrier. */
const SENT_WITH = edged(/^ (?:[Kk]argo )?(?:ile|[Kk]argoyla) (?:gönderil|gönderd|kargolan|yollan|iade|teslim edil)/u);
const SENT_REACH = 28;
/** "Z Rossmannem" is with him. */
const WITH_HIM = /m$/;
const OUT_OF = names("z ze v ve w we do iz");
/** "Steen & Strøm", of which one was found. */
function isPartner(s: Scan, a: number, b: number): boolean {
  const { strong } = firms();
  const isTied = (k: number): boolean =>
    k >= 0 && k + 1 < s.count && s.text.slice(s.end[k], s.start[k + 1]).replace("+", "&") === " & ";
  const pair = (from: number, to: number): string => nameOf(s, from, to).replace(" + ", " & ");
  return (isTied(b) && strong.has(pair(a, b + 1))) || (isTied(a - 1) && strong.has(pair(a - 1, b)));
}
const SHOPS = codedOnce(new RegExp(`(?<!\\p{L})(?:${OF_SHOPS})`, "iu"));
const LEFT = codedOnce(new RegExp(`(?<!\\p{L})(?:${LEFT_WITH})`, "iu"));
const sentence = (s: Scan, a: number, b: number): string => {
  const [from, to] = sentenceOf(s, a, b);
  return s.text.slice(s.start[from], s.end[to]);
};
const isTakenThere = (s: Scan, a: number, b: number): boolean => SHOPS.test(sentence(s, a, b));
const isLeftThere = (s: Scan, a: number, b: number): boolean => LEFT.test(sentence(s, a, b));
function holdsFirm(s: Scan, a: number, b: number): boolean {
  const [from, to] = sentenceOf(s, a, b);
  for (let k = from; k <= to; k++) if (isUpper(s, k) && firmEnd(s, k, to, a, b) >= k) return true;
  return false;
}

const isAt = (s: Scan, a: number): boolean => a > 0 && apart(s, a - 1) && (AT(s, a - 1) || isTraded(s, a));
/** "Geliefert von Hermes", "facturé par Oney": by whom firms' work was done. */
const isTraded = (s: Scan, a: number): boolean => a > 1 && BY(s, a - 1) && apart(s, a - 2) && TRADED(s, a - 2);
const BY = names(
  "by via from with von durch mit par avec por con via da tramite door met przez av med af fra od z de prin către",
);
/** What a firm does with parcels and bills; "delivered by" may be somebody at the door. */
const TRADED = names(TRADED_BY);
const DELIVERED = names(DELIVERED_BY);
const isDelivered = (s: Scan, a: number): boolean => a > 1 && BY(s, a - 1) && apart(s, a - 2) && DELIVERED(s, a - 2);
/** "Verzonden door Van Gend, retour via Blokker": of no list of given names, behind what firms do, with another firm in the sentence. */
const isTrader = (s: Scan, a: number, b: number): boolean =>
  isTraded(s, a) &&
  !acts(s, b + 1) &&
  ((s.word[a] as number) & FIRST) === 0 &&
  ((s.word[b] as number) & FIRST) === 0 &&
  isAnotherThere(s, a, b);
/** "Stockmannilla", "Douglasban": languages that say where by an ending. */
const isLocative = (name: string): boolean => LOCATIVE.test(name) && !firms().strong.has(name);
const LOCATIVE = /.{4}(?:lla|ssa|ban|ben|nal|nel)$/;

/** "Douglas veikalā", "magasin Boulanger": the word for the shop beside. */
const isBranch = (s: Scan, a: number, b: number): boolean =>
  (b + 1 < s.count && apart(s, b) && BEHIND(s, b + 1)) ||
  (a > 0 && apart(s, a - 1) && BEFORE(s, a - 1) && !acts(s, b + 1));
const BEHIND = names(BRANCH_BEHIND);
const BEFORE = names(BRANCH_BEFORE);

/** Is a firm that is nobody's name the next of the row, before it or behind: "Fred Meyer, Kohl's and …", "bei Wendy's or at Papa John's"? */
function isInRow(s: Scan, a: number, b: number): boolean {
  const before = stepBack(s, a);
  if (before >= 0)
    for (let k = before; k >= 0 && k > before - MOST_WORDS; k--)
      if (isUpper(s, k) && firmEnd(s, k, before, a, b) === before) return true;
  const next = stepOn(s, b);
  return (
    next > 0 &&
    next < s.count &&
    isUpper(s, next) &&
    firmEnd(s, next, Math.min(next + MOST_WORDS, s.count - 1), a, b) >= next
  );
}
const TOWARDS = names("to");
/** The last token of the row's member before `a`, past a comma, a joint and a word for where; -1 where none is. */
function stepBack(s: Scan, a: number): number {
  let k = a;
  if (k > 1 && (AT(s, k - 1) || TO(s, k - 1)) && apart(s, k - 1)) k--;
  if (k > 0 && JOINT(s, k - 1) && apart(s, k - 1)) return k - 2;
  // "From Neiman Marcus to Saks".
  if (k < a && TOWARDS(s, k) && ((s.word[a] as number) & (FIRST | LAST)) === 0) return k - 1;
  return k > 0 && sameLine(s, k) && s.text.slice(s.end[k - 1], s.start[k]) === ", " ? k - 1 : -1;
}
function stepOn(s: Scan, b: number): number {
  let k = b + 1;
  // "Wendy's and …": the sign of the owner is no token.
  const gap = k < s.count ? s.text.slice(s.end[b], s.start[k]).replace(/^['’]s?/, "") : "";
  if (gap === ", ") return atOrIt(s, k);
  if (k < s.count && /^['’]/.test(s.text.slice(s.end[b], s.start[k])) && s.text.slice(s.start[k], s.end[k]) === "s")
    k++;
  return k + 1 < s.count && JOINT(s, k) && apart(s, k) ? atOrIt(s, k + 1) : -1;
}
const atOrIt = (s: Scan, k: number): number => ((AT(s, k) || TO(s, k)) && apart(s, k) ? k + 1 : k);

const SMALL = names("dm bol alza asos emag kik depot");

/** Does a word for where stand before the head of the row that `a` belongs to? */
function isRowAt(s: Scan, a: number): boolean {
  for (let k = a - 1; k >= 0 && k >= a - REACH && sameLine(s, k + 1) && !isCut(s, k); k--) {
    if (AT(s, k) && !JOINT(s, k)) return true;
    if (!isUpper(s, k) && !JOINT(s, k) && !SMALL(s, k)) return TO(s, k);
  }
  return false;
}

const BY_INITIALS = new RegExp(
  `^(?:${FIRMS_BY_INITIALS.trim()
    .split(/\s+/)
    .map((firm) => firm.replaceAll(".", "\\. ?"))
    .join("|")})(?:e?[lk]|e)?(?:u|a|e|i|em|owi|ą|ę|ie|iem|s|'s|o)?$`,
  "iu",
);
const WHERE = names("w we u do od z ze przy v ve k ke na kod iz bei von chez at from by in hos från fra i the a");
const INITIALS_REACH = 8;

/** "w E. Wedlu", "u A. Blikle", "od W. Kruka": a maker by its founder's initials, behind a word for where. */
export function isMakerByInitials(s: Scan, a: number, end: number): boolean {
  let k = a;
  while (k > 0 && a - k < 3 && isLetterBefore(s, k)) k--;
  const value = s.text.slice(s.start[k], end);
  return (
    k > 0 && WHERE(s, k - 1) && value.length > INITIALS_REACH - 3 && value.charAt(1) === "." && BY_INITIALS.test(value)
  );
}
const isLetterBefore = (s: Scan, k: number): boolean =>
  sameLine(s, k) &&
  (s.end[k - 1] as number) - (s.start[k - 1] as number) === 1 &&
  s.text.charAt(s.end[k - 1] as number) === ".";
