/** What was nobody's once in a text is so again, and so is what is numbered like it. */
import { C_EXPIRY, C_NUMBER, C_PLATE, C_RELEASE, C_USER, C_VERSION, FIRST, LAST } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { cuesAfter, cuesBefore, isNumber, sizeOf } from "../context.ts";
import { isUpper } from "../persons/name-tokens.ts";
import { isPrivatelyBuilt } from "./built.ts";
import { isCalled } from "./dialable.ts";
import { type Group, groupAt } from "./groups.ts";
import { happens, isAfterPart, replaces } from "./parts.ts";
import { PERSONAL } from "./released.ts";

/** The last number of several runs that was released: of one text, as everything is synchronous. */
let last: Group | null = null;
/** "… are duplicates; keep 2209317". */
const known = new Set<string>();
/** The same without zeros in front, to be compared by how they begin. */
let begun: string[] = [];
const MOST = 32;
/** How long the last one was that is filled up with zeros: "reading 0057213, estimated at 0059880". */
let filled = -1;

/** Where the last one released ended. */
let lastEnd = -1;
let lastSize = 0;
/** How it begins, and how many of its length there were one after the other. */
let lastBegun = "";
let inRow = 0;
/** Was one of them the bar code of a good? */
let wasGood = false;

export function forgetReleased(): void {
  last = null;
  lastEnd = -1;
  lastSize = 0;
  filled = -1;
  row = "";
  wasGood = false;
  // An empty set takes as long to clear as a full one.
  if (known.size > 0) known.clear();
  if (begun.length > 0) begun = [];
}

export function rememberReleased(group: Group): void {
  inRow = lastSize === group.digits.length && group.start - lastEnd < LISTED_REACH ? inRow + 1 : 1;
  lastEnd = group.end;
  lastSize = group.digits.length;
  lastBegun = group.digits.slice(0, 2);
  wasGood ||= isGoodsCode(group);
  if (group.sizes.length > 1) last = group;
  else known.add(group.digits);
  const digits = bare(group.digits);
  if (group.digits.startsWith("00")) filled = group.digits.length;
  if (digits.length >= SHORTEST && begun.length < MOST && (group.sizes.length > 1 || !DAY.test(digits)))
    begun.push(digits);
}

/** The same number again, or one built or begun like one before it, when no word here says whose it is. */
export function isLikeReleased(s: Scan, i: number, group: Group): boolean {
  if (last === null && begun.length === 0 && known.size === 0) return false;
  const again =
    (group.sizes.length === 1 ? known.has(group.digits) : alike(s, group) || isPartOf(s, group)) ||
    begun.some((other) => isNext(other, bare(group.digits))) ||
    (group.digits.length === filled && group.sizes.length === 1 && group.digits.startsWith("00")) ||
    isSuccessor(s, i, group) ||
    isListed(s, i, group) ||
    (wasGood && isGoodsCode(group));
  return again && ((cuesBefore(s, i) | cuesAfter(s, group.last, 4)) & PERSONAL) === 0;
}

/**
 * "the old one is 5304505233, I got 5304506533", numbered like another one or two further on, in
 * a text that says of none that it is somebody's.
 */
export function hasTwin(s: Scan, i: number, group: Group): boolean {
  if (
    (s.cues & OF_PEOPLE) !== 0 ||
    group.plus ||
    (group.sizes[0] !== 1 && /^0[1-9]/.test(group.digits)) ||
    // "4539 9028 4203 8716, it should be 4539-9028-4203-8761": a card put right.
    /^[3-6]\d{3}(?:[ -]\d{4}){3}$/.test(s.text.slice(group.start, group.end)) ||
    isCalled(s, i)
  )
    return false;
  if (row === rowOf(group)) return true;
  // "on the old thermostat is 481228268051", "το παλιό λάστιχο έχει 00680405".
  if ((isUnlikePhones(s, group) || FILLED.test(group.digits)) && (isAfterPart(s, i) || isOfBefore(s, i))) return true;
  const digits = bare(group.digits);
  let alike = 0;
  for (let k = group.last + 1, looked = 0; k < s.count && looked < MOST_TWINS; k++) {
    if (!isNumber(s, k)) continue;
    looked++;
    if (sizeOf(s, k) !== group.sizes[0] || !s.text.startsWith(group.digits.slice(0, 2), s.start[k])) continue;
    const other = groupAt(s, k);
    if (other.plus || other.sizes.join("-") !== group.sizes.join("-")) continue;
    alike = isNext(digits, bare(other.digits)) ? FEWEST_OF_ROW : alike + 1;
    if (alike >= FEWEST_OF_ROW) {
      if (!isUnlikePhones(s, group) && !isOfThings(s, i, group)) return false;
      row = rowOf(group);
      return true;
    }
    k = other.last;
  }
  return false;
}
/** Filled up with zeros: no telephone abroad is that short. */
const FILLED = /^00\d{5,6}$/;

/** Twelve figures and more, without a day of birth in front. */
const isUnlikePhones = (s: Scan, group: Group): boolean =>
  group.digits.length > 11 && !BORN.test(group.digits) && !isPrivatelyBuilt(s, group);
const BORN = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/;

/** Behind a word for a part; or no telephone's build, longer than one without its area, and papers are spoken of. Nobody is named. */
function isOfThings(s: Scan, i: number, group: Group): boolean {
  // "old 5551234 new 5551299" may be telephones without their area.
  if (group.digits.length > 8 && isOfBefore(s, i)) return true;
  const papers = (s.cues & (C_RELEASE | C_VERSION)) !== 0 && group.digits.length > 8 && !isPrivatelyBuilt(s, group);
  if (!papers && !isAfterPart(s, i)) return false;
  const to = Math.min(s.count, FAR);
  for (let k = 0; k < to; k++) if (((s.word[k] as number) & (FIRST | LAST)) !== 0 && isUpper(s, k)) return false;
  return true;
}
const FAR = 120;

/** "Alt: 0 986 494 524, neu: …", "Pe cutie scrie 2827110100", but "my old number": what was there before, or what is printed on it. */
function isOfBefore(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - WORDS_OF_BEFORE; k--) {
    if (/[.!?\n]/.test(s.text.slice(s.end[k], s.start[k + 1])) || ((s.cue[k] as number) & C_NUMBER) !== 0) return false;
    if (OF_BEFORE.test(s.text.slice(s.start[k], s.end[k]))) return true;
  }
  return false;
}
const WORDS_OF_BEFORE = 5;
const OF_BEFORE =
  /^(?:alt|alte[rs]?|old|ancien(?:ne)?|viej[oa]|antigu[oa]|vecchi[oa]|velh[oa]|antig[oa]|oude?|gammelt?|gamle|gammal|gamla|vanha|star[yaeéáýší]{1,2}|régi|vechi|vechea|veche|стар\p{L}{1,3}|παλι\p{L}{1,3}|eski(?:si)?|القديم[ةه]?|הישנ?[הן]|पुराना|पुरानी|قدیمی|قبلی|cũ|lama|tidigare|tidligere|wcześniej|dříve|predtým|prima|avant|antes|before|vorher|früher|раньше|önce|earlier|previously|étiquette|label|etikett\p{L}*|lapp|lappen|cutie|pudełk\p{L}|tabliczce|štítku|caixa|catalog\p{L}*|katalog\p{L}*|kyljessä|achterop)$/iu;

/** How the last row of them is built and begins. */
let row = "";
const rowOf = ({ sizes, digits }: Group): string => `${sizes.join("-")} ${digits.slice(0, 2)}`;
/** Of whose numbers the text speaks; plates are on machines as well. */
const OF_PEOPLE = PERSONAL & ~(C_PLATE | C_EXPIRY | C_USER);
const MOST_TWINS = 16;
/** Further ones from which numbers with the same two figures in front are a row. */
const FEWEST_OF_ROW = 2;

const bare = (digits: string): string => digits.replace(/^0+/, "");
/** Shorter ones begin alike by chance. */
const SHORTEST = 6;
/** A day written without signs begins as telephones in Washington do. */
const DAY = /^20[0-4]\d(?:0[1-9]|1[0-2])/;
const FEWEST_ALIKE = 4;
const SHARE_ALIKE = 0.6;

/**
 * "the barcode 4006381333931 scans as 4006381333930", "part no. 00645-8812, the old one says 645 8810": what follows the other in a list
 * of goods, orders or builds, however it is divided.
 */
function isNext(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (other.length < SHORTEST || Math.max(one.length, other.length) - shorter > 2) return false;
  let alike = 0;
  while (alike < shorter && one.charCodeAt(alike) === other.charCodeAt(alike)) alike++;
  return alike >= Math.max(FEWEST_ALIKE, shorter * SHARE_ALIKE);
}

/** "article 715449424 replaces 610022934": as long as one before it, and the words between say that one takes the other's place. */
function isSuccessor(s: Scan, i: number, { digits, start }: Group): boolean {
  if (lastSize !== digits.length || start - lastEnd > REACH) return false;
  const between = s.text.slice(lastEnd, start);
  if (/[.!?\n]/.test(between)) return false;
  if (AND.test(between)) return true;
  for (let k = i - 1; k >= 0 && (s.start[k] as number) >= lastEnd; k--) if (replaces(s, k)) return true;
  return false;
}
const REACH = 48;

/**
 * "Case 4410872 was closed, 4410990 merged, 4411204 is where we are": as long as the last one, begun like it and in figures alone, in a text that
 * speaks of nobody's telephone; or what became of it stands right behind.
 */
function isListed(s: Scan, i: number, { digits, sizes, start, end, last }: Group): boolean {
  if (lastSize !== digits.length || sizes.length > 1 || digits.length > MOST_LISTED || start - lastEnd > LISTED_REACH)
    return false;
  const numbered = ((s.cue[i - 1] as number) & C_NUMBER) !== 0;
  const alone = (s.cues & OF_PEOPLE) === 0 && !numbered && !isCalled(s, i);
  if (alone && (digits.startsWith(lastBegun) || inRow > 1)) return true;
  if (/[.!?\n]/.test(s.text.slice(lastEnd, start))) return false;
  let k = last + 1;
  // "… was merged", "… wurde am 4. zusammengeführt" begins another way.
  for (const to = k + 2; k < s.count && k < to; k++)
    if (!/^ \p{L}/u.test(s.text.slice(k === last + 1 ? end : s.end[k - 1], (s.start[k] as number) + 1))) return false;
    else if (happens(s, k)) return true;
  return false;
}
/** Longer ones are dialled. */
const MOST_LISTED = 8;
const LISTED_REACH = 110;

/** The bar code of a good: thirteen figures, the last one of them a check on the others (GS1). */
export function isGoodsCode({ digits, sizes }: Group): boolean {
  if (digits.length !== 13 || sizes.length !== 1) return false;
  let sum = 0;
  for (let k = 0; k < 13; k++) sum += (digits.charCodeAt(k) - 48) * (k % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/** "merge 20931184 into 20940022", "orders 2093118 and 2094002". */
const AND =
  /^ (?:into|in|with|to|and|und|mit|samt|sowie|sekä|oraz|et|avec|dans|y|con|en|e|com|ed|met|och|med|og|ja|i|z|a|s|do|és|și|cu|и|с|в|та|з|і|και|με|ve|ile|و|->|→|=>|&) $/u;

/** "order 2024031544 was split: 2024031544-1 and 2024031544-2": what was nobody's, and which part of it. */
const isPartOf = (s: Scan, { digits, sizes, start, end }: Group): boolean =>
  sizes.length === 2 &&
  (sizes[0] as number) >= 6 &&
  (sizes[1] as number) <= 3 &&
  known.size > 0 &&
  /^\d+[-/.]\d+$/.test(s.text.slice(start, end)) &&
  known.has(digits.slice(0, sizes[0]));

/** "ticket 48812-77 was merged into 48790-12": built like a released one shortly before. */
export function alike(s: Scan, group: Group): boolean {
  if (last === null || last.end > group.start || group.start - last.end > 120) return false;
  if (last.sizes.join("-") !== group.sizes.join("-")) return false;
  return (
    s.text.charCodeAt(last.digitsAt + (last.sizes[0] as number)) ===
    s.text.charCodeAt(group.digitsAt + (group.sizes[0] as number))
  );
}
