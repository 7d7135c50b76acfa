/**
 * Families by an ending that nothing else has: of many, where one word holds both ("u Procházkových", "od Kowalskich", "Kovácséknál",
 * "Yılmazlarda"), and Slovakia's of a woman to whom something is done ("za svokru Annu Hrivnákovú").
 */
import { FAMILY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { endings } from "../../scan/endings.ts";
import { COMMON, hashWord, PLACE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import type { Context } from "../context.ts";
import { gapIsSpace, near } from "./name-places.ts";
import { isCased, isUpper, isWord } from "./name-tokens.ts";
import { names } from "./things/stops.ts";

const [SLAVIC, KNOWN, WOMAN] = [1, 2, 3] as const;
const MANY = endings([
  ["ových ovým ovými ovcov ovcom ovcami skich ckich dzkich", SLAVIC],
  ["éknál éknél ékhoz ékhez ékkal ékkel éktól éktől éknak éknek larda lerde lardan lerden larla lerle", KNOWN],
  ["ovú", WOMAN],
]);
/** Letters of the endings that are asked for a known name before them. */
const ENDING = /(?:ék(?:n[áé]l|h[oe]z|k[ae]l|t[óő]l|n[ae]k)|l[ae]r(?:d[ae]n?|l[ae]))$/u;
const SHORTEST = 3;
/** What stands before a family, by whom something is done, left or owed. */
const AT = names("u k ke od s se pro za kvůli do dla z przez");

export function families(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.unusualCount; n++) {
    const k = s.unusual[n] as number;
    const from = s.start[k] as number;
    const end = s.end[k] as number;
    if (end - from < 7 || ((s.word[k] as number) & (COMMON | PLACE)) !== 0 || !isUpper(s, k)) continue;
    const many = MANY(s.text, from, end, SHORTEST);
    if (many === 0 || !isCased(s, k) || !isWord(s, k)) continue;
    if (many === WOMAN) {
      const named = k > 0 && isUpper(s, k - 1) && isWord(s, k - 1) && near(s, k) && gapIsSpace(s, k);
      if (named && ((s.word[k - 1] as number) & (k > 1 ? PLACE : COMMON | PLACE)) === 0)
        ctx.emit(s.start[k - 1] as number, end, "PERSON", 0.72, "person-full");
    } else if (many === SLAVIC ? isBeside(s, k) : isKnown(s.text.slice(from, end).replace(ENDING, "")))
      ctx.emit(from, end, "PERSON", 0.72, "person-family-home");
  }
}

/** Right behind a small word that leads to somebody; a name goes on with no other capital, as a town's does ("do Karlových Varů"). */
const isBeside = (s: Scan, k: number): boolean =>
  k > 0 &&
  AT(s, k - 1) &&
  !isUpper(s, k - 1) &&
  near(s, k) &&
  gapIsSpace(s, k) &&
  !(k + 1 < s.count && isUpper(s, k + 1) && near(s, k + 1) && gapIsSpace(s, k + 1));

const isKnown = (name: string): boolean => (LISTS(hashWord(name)) & FAMILY) !== 0;
