/** Brands and makers, as they are written and with an ending of grammar. */
import { holds, setOf } from "../../../names/bits.ts";
import { spelled } from "../../../names/ordinary-words.ts";
import { FOLD } from "../../../scan/classes.ts";
import { extendHash, FIRST, HASH_SEED, hashWord, LAST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { BRANDS, BRANDS_BY_TRADE } from "../../../words/brands-by-trade.ts";
import { acts, apart, isUpper } from "../name-tokens.ts";

const words = (list: string): number[] =>
  list
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(hashWord);
const { shops = "", carriers = "", networks = "", banks = "" } = BRANDS_BY_TRADE;
const BRAND_NAMES = setOf(words(`${BRANDS} ${Object.values(BRANDS_BY_TRADE).join(" ")}`), 1 << 13);
/** Where one goes, and sends from. */
const PLACES = setOf(words(`${shops} ${carriers} ${networks} ${banks}`), 1 << 12);

export const isBrandWord = (s: Scan, k: number): boolean => holds(BRAND_NAMES, s.hash[k] as number);

const SHOPS = setOf(words(shops), 1 << 11);
/** Shops alone: people are met where carriers and banks are named. */
export const isShopWord = (s: Scan, k: number): boolean => isUpper(s, k) && holds(SHOPS, s.hash[k] as number);

export const isBrand = (s: Scan, k: number): boolean =>
  isUpper(s, k) && ((s.word[k] as number) & (FIRST | LAST)) === 0 && isBrandWord(s, k);

/** "z Rossmanna", "u Lidlu": a brand with an ending of grammar, behind a word for where. */
export function isBrandsForm(s: Scan, a: number): boolean {
  if (a === 0 || !IN_OR_FROM(s, a - 1) || !apart(s, a - 1) || !isUpper(s, a) || acts(s, a + 1)) return false;
  if (((s.word[a] as number) & (FIRST | LAST)) !== 0) return false;
  const [from, to] = [s.start[a] as number, s.end[a] as number];
  let hash = HASH_SEED;
  for (let p = from; p < to; p++) {
    hash = extendHash(hash, FOLD[s.text.charCodeAt(p)] as number);
    if (p + 1 >= to - 2 && p + 1 >= from + 4 && p + 1 < to && holds(PLACES, hash))
      return FORM.test(s.text.slice(p + 1, to));
  }
  return false;
}
/** Not "from" and "with" of people. */
const IN_OR_FROM = spelled("z ze w we do na v ve ze iz из в во до на у з із Z Ze W We Do Na V Ve Из В З");
const FORM = /^(?:a|u|ie|e|y|i|а|у|е|і)$/u;
