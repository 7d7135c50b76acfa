/**
 * Words of closed kinds that somebody may be called like: "Lila, Rosa oder Beige", "Nogal o Cerezo", "Salvia e Rosmarino", "Jyske venter", "Valborg
 * stängt". One that is no name says so by itself; one that is a name as well needs another of its kind beside it. Asked of what was found by its looks.
 */
import { FAMILY, GIVEN } from "../../../names/features.ts";
import { LISTS } from "../../../names/model.ts";
import { spelledHash } from "../../../names/ordinary-hash.ts";
import { unitAt } from "../../../scan/classes.ts";
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import {
  AND_WORDS,
  COLOURS,
  FEASTS_OF_YEAR,
  FIRMS,
  KIN,
  MATERIALS,
  OFFICES_OF_STATE,
  OR_WORDS,
  PLANTS,
  REPLIES,
  SHUT,
  STATES,
} from "../../../words/kinds.ts";
import { tokenAt } from "../../context.ts";
import { acts, apart, isCased, isUpper, sameLine } from "../name-tokens.ts";
import { isNoted } from "../notes.ts";
import { actsAsPerson } from "../predicate.ts";
import { isBrandWord } from "./brand-names.ts";
import { names } from "./stops.ts";

const [COLOUR, MATERIAL, PLANT, FEAST, FIRM, STATE, REPLY, OFFICE, RELATIVE] = [
  1, 2, 4, 8, 16, 32, 64, 256, 512,
] as const;
/** What stands in rows of its like. */
const IN_ROWS = COLOUR | MATERIAL | PLANT;
const STEM = 128;

let kinds: Map<number, number> | undefined;
/** Made when the first somebody is found. */
function make(): Map<number, number> {
  kinds = new Map();
  for (const [words, kind] of [
    [COLOURS, COLOUR],
    [MATERIALS, MATERIAL],
    [PLANTS, PLANT],
    [FEASTS_OF_YEAR, FEAST],
    [FIRMS, FIRM],
    [STATES, STATE],
    [REPLIES, REPLY],
    [OFFICES_OF_STATE, OFFICE],
    [KIN, RELATIVE],
  ] as const)
    for (const word of words.trim().split(/\s+/)) {
      const isStem = word.endsWith("*");
      const hash = spelledHash(isStem ? word.slice(0, -1) : word);
      kinds.set(hash, (kinds.get(hash) ?? 0) | kind | (isStem ? STEM : 0));
    }
  return kinds;
}

/** Longest ending behind a stem. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;

/** The kinds that the word `text[from, to)` is of, as bits. */
function kindsOf(text: string, from: number, to: number): number {
  const table = kinds ?? make();
  let kind = table.get(spelledHash(text, from, to)) ?? 0;
  for (let cut = 1; kind === 0 && cut <= LONGEST_ENDING && to - cut - from >= SHORTEST_STEM; cut++) {
    const stem = table.get(spelledHash(text, from, to - cut)) ?? 0;
    if ((stem & STEM) !== 0) kind = stem;
  }
  return kind === 0 ? firmInCase(text, from, to) : kind & ~STEM;
}

/** "Elisaan", "do Allegra", "Telekomot": a firm in a case of grammar. */
const FIRM_CASE =
  /^(?:[auyeiоуаеыиіt]|n|an|en|in|on|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|ie|em|om|ą|ę|ban|ben|ba|be|nál|nél|hoz|hez|ot|et|tól|től|ra|re|ул|ом|ем|ою|ового|['’]\p{L}{1,3})$/u;
function firmInCase(text: string, from: number, to: number): number {
  const table = kinds ?? make();
  for (let cut = 1; cut <= LONGEST_ENDING && to - cut - from > SHORTEST_STEM; cut++)
    if (((table.get(spelledHash(text, from, to - cut)) ?? 0) & FIRM) !== 0 && FIRM_CASE.test(text.slice(to - cut, to)))
      return FIRM;
  return 0;
}

/** "And" that Arabic and Hebrew write together with the word. */
const GLUED_AND = new Set([0x648, 0x5d5]);
function kindsAt(s: Scan, k: number): number {
  const [from, to] = [s.start[k] as number, s.end[k] as number];
  const kind = kindsOf(s.text, from, to);
  return kind === 0 && GLUED_AND.has(s.text.charCodeAt(from)) ? kindsOf(s.text, from + 1, to) : kind;
}

const isGiven = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & FIRST) !== 0 || (LISTS(s.hash[k] as number) & GIVEN) !== 0;
/** Is nobody called so, as far as lists say? */
const isNoName = (s: Scan, k: number): boolean =>
  !isGiven(s, k) && ((s.word[k] as number) & LAST) === 0 && (LISTS(s.hash[k] as number) & FAMILY) === 0;

const isOr = names(OR_WORDS);
const isAnd = names(AND_WORDS);
const isShut = names(SHUT);
/** Items of a row on either side at most. */
const ROW = 3;

/** What stands beside an item: its token, and whether "or" joins them; or nothing. */
function beside(s: Scan, k: number, step: 1 | -1): { readonly at: number; readonly or: boolean } | undefined {
  let at = k + step;
  const joint = at >= 0 && at < s.count && (isOr(s, at) || isAnd(s, at)) && !isUpper(s, at) ? at : -1;
  if (joint >= 0) at += step;
  if (at < 0 || at >= s.count || !sameLine(s, Math.max(at, k))) return undefined;
  const [left, right] = step < 0 ? [at, k] : [k, at];
  const gap = s.text.slice(s.end[left], Math.min(s.start[right] as number, (s.end[left] as number) + LONGEST_GAP));
  if (joint >= 0) return /^,? \S{1,5} $/.test(gap) ? { at, or: isOr(s, joint) } : undefined;
  if (gap === " " && GLUED_AND.has(s.text.charCodeAt(s.start[right] as number))) return { at, or: false };
  return /^(?:[,،、/] ?| [/|] )$/.test(gap) ? { at, or: false } : undefined;
}
const LONGEST_GAP = 10;

/** Does the word at `k`, of these kinds, stand in a row of its like, one of which is no name? */
function isInRow(s: Scan, k: number, kind: number): boolean {
  let [sure, alike, or] = [0, 0, false];
  for (const step of [-1, 1] as const) {
    let at = k;
    for (let n = 0; n < ROW; n++) {
      const next = beside(s, at, step);
      if (next === undefined) break;
      at = next.at;
      or ||= next.or;
      const other = kindsAt(s, at) & IN_ROWS;
      if ((other & kind) !== 0) alike++;
      if (other !== 0 && isNoName(s, at) && (!isCased(s, at) || isUpper(s, at) === isUpper(s, k))) sure++;
    }
  }
  return sure > 0 || (or && alike >= 2) || (alike > 0 && (kind & MATERIAL) === 0 && !isGiven(s, k));
}

/** Another firm stands near: "Mandiri menolak, Jago menyetujui". */
function isNearFirm(s: Scan, k: number): boolean {
  for (let n = Math.max(0, k - FIRM_REACH); n < s.count && n <= k + FIRM_REACH; n++)
    if (
      n !== k &&
      (((kindsAt(s, n) & FIRM) !== 0 && isCased(s, n) && isUpper(s, n) && s.hash[n] !== s.hash[k]) ||
        (isNoName(s, n) && (isBrandWord(s, n) || (kindsAt(s, n) & FIRM) !== 0)))
    )
      return true;
  return false;
}
const FIRM_REACH = 8;

/** "Kod Bake …, kod Djeda …": another of the family stands near. */
function isNearRelative(s: Scan, k: number): boolean {
  for (let n = Math.max(0, k - FIRM_REACH); n < s.count && n <= k + FIRM_REACH; n++)
    if (n !== k && s.hash[n] !== s.hash[k] && isUpper(s, n) && (kindsAt(s, n) & RELATIVE) !== 0) return true;
  return false;
}

/** Rules that only the looks of the words spoke for, or what stands around them, which a firm or a colour has as well. */
const WEAK = new Set(
  "person-full person-given person-family person-model person-listed person-both person-inside person-beside person-called person-declined person-case person-passed person-note person-spoken person-acts person-built person-lower person-verb person-does person-introduced person-asked person-handed person-again".split(
    " ",
  ),
);
/** Of these, those that looked at the word alone. */
const BY_LOOKS = new Set(
  "person-model person-inside person-listed person-family person-full person-both person-beside".split(" "),
);
/** Behind a label or a part in a call. */
const SAID_NEXT = new Set([
  "person-field",
  "person-role",
  "person-thai",
  "person-model",
  "person-greeted",
  "person-does",
  "username-cue",
]);

/** Is what was found from `start` to `end` a word of a closed kind, and nobody? */
export function isOfKind(s: Scan, start: number, end: number, rule: string): boolean {
  const weak = WEAK.has(rule);
  if (!weak && !SAID_NEXT.has(rule)) return false;
  const { text } = s;
  const whole = kindsOf(text, start, end);
  if (rule === "person-introduced" && isAtFirm(text, start, end)) return true;
  if ((whole & REPLY) !== 0 && SAID_NEXT.has(rule) && isSaid(text, start, end)) return true;
  const k = tokenAt(s, start);
  if (SAID_NEXT.has(rule) && opensReply(s, k, start, end)) return true;
  if (!weak) return false;
  if (k >= s.count || s.start[k] !== start) return false;
  if (s.end[k] !== end) return areOfKind(s, k, end);
  if (whole === 0) return false;
  const does = isSaidOfPerson(s, k);
  if ((whole & (FIRM | FEAST)) !== 0 && isNoName(s, k) && !does) return true;
  if ((whole & FEAST) !== 0 && isCased(s, k) && !isUpper(s, k)) return true;
  if ((whole & STATE) !== 0) return !isGiven(s, k);
  if ((whole & OFFICE) !== 0 && !isGiven(s, k) && !does) return true;
  if ((whole & RELATIVE) !== 0 && (isNoName(s, k) || isNearRelative(s, k))) return true;
  if ((whole & FIRM) !== 0 && isNearFirm(s, k) && !(isGiven(s, k) && does)) return true;
  if ((whole & FEAST) !== 0 && isShut(s, k + 1)) return true;
  if ((whole & IN_ROWS) === 0) return false;
  // "Anruf von Kirsche": what is done with somebody says more.
  return (
    (BY_LOOKS.has(rule) && isCased(s, k) && isNoName(s, k) && !does && !isNoted(s, k)) || isInRow(s, k, whole & IN_ROWS)
  );
}

/** "Customer: Lovely, one moment": behind a colon, with a sign or the end behind it. */
const isSaid = (text: string, start: number, end: number): boolean =>
  (/[:：] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:[.,!?।。，！다]|$|\n)/u.test(text.slice(end, end + 1))) ||
  unitAt(text, start) > THAI;
const THAI = 0xe00;

/** "العميل: طيب وهل …": in a script without capitals, the first of several words behind a colon. */
const opensReply = (s: Scan, k: number, start: number, end: number): boolean =>
  k < s.count &&
  s.start[k] === start &&
  (s.end[k] as number) < end &&
  !isCased(s, k) &&
  /[:：] ?$/.test(s.text.slice(Math.max(0, start - 2), start)) &&
  (kindsOf(s.text, start, s.end[k] as number) & REPLY) !== 0;

/** "אני בגולן": at a firm, with "at" and its name in one. */
const isAtFirm = (text: string, start: number, end: number): boolean =>
  AT.has(text.charCodeAt(start)) && (kindsOf(text, start + 1, end) & FIRM) !== 0;
const AT = new Set([0x5d1, 0x5dc, 0x5de, 0x628, 0x644]);

/** Before what only people do: "Воля обіцяла …". */
const isSaidOfPerson = (s: Scan, k: number): boolean =>
  apart(s, k) && (acts(s, k + 1) || actsAsPerson(s, k) || isWho(s, k + 1));
const isWho = names(
  "who quem qui quien chi wer wie vem hvem kdo kto kuka ki cine koji koja který která ktorý ktorá który która который которая який яка който която",
);

/** "Salvia e Rosmarino", taken for one name: each of them is of a kind, and one is no name. */
function areOfKind(s: Scan, first: number, end: number): boolean {
  let [joined, sure] = [false, false];
  for (let k = first; k < s.count && (s.start[k] as number) < end; k++) {
    if (isAnd(s, k) || isOr(s, k)) {
      joined = true;
      continue;
    }
    if (k > first && unitAt(s.text, s.end[k - 1] as number) === COMMA) joined = true;
    if ((kindsAt(s, k) & IN_ROWS) === 0) return false;
    sure ||= isNoName(s, k);
  }
  return joined && sure;
}
const COMMA = 44;
