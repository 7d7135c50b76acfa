/**
 * Addresses in small letters that no word leads, told by the house, the code and a listed town: "ilica 22 10000 zagreb", "12 rue des lilas 35000
 * rennes", "lipová 14 602 00 brno".
 */
import { COMMON, MONTH, PLACE } from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { isTownWord } from "../../words/towns.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { emitAddress } from "./emit.ts";

const FRENCH = edged(
  /(?<![\p{L}\d.,/-])(\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? (?:rue|av|ave|avenue|bd|bld|boulevard|impasse|imp|allée|allées|all|chemin|ch|place|pl|quai|cours|route|rte|square|sq|passage|résidence|res|résid|lotissement|lot|hameau|villa|cité|rond-point|faubourg|fg)\.? (?:[\p{L}'’.-]{1,18} ){1,6})$/iu,
);
const STREET = /(?<![\p{L}\d])([\p{L}\p{M}'’.-]{4,22} )$/u;
const REACH = 90;

export function smallCoded(ctx: Context): void {
  const s = ctx.scan;
  if (s.digitCount < 2) return;
  for (let n = 1; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (!isNumber(s, i) || i + 1 >= s.count || !apart(s, i) || !isName(s, i + 1)) continue;
    const size = sizeOf(s, i);
    // "602 00", "411 38".
    const first = size === 2 && isNumber(s, i - 1) && sizeOf(s, i - 1) === 3 && apart(s, i - 1) ? i - 1 : i;
    if (first === i && size !== 5) continue;
    const at = s.start[first] as number;
    const before = s.text.slice(Math.max(0, at - REACH), at);
    const french = size === 5 ? FRENCH.exec(before) : null;
    const from = french !== null ? at - (french[1] as string).length : isTown(s, i + 1) ? streetBefore(s, first) : -1;
    if (from >= 0) emitAddress(ctx, from, s.end[i + 1] as number, 0.82, "address-coded");
  }
}

/** Where the street begins whose house stands before the code, token `first`; -1 for none. */
function streetBefore(s: Scan, first: number): number {
  const house = first - 1;
  if (house < 1 || ((s.shape[house] as number) & HAS_DIGIT) === 0 || sizeOf(s, house) > 4 || !apart(s, house))
    return -1;
  const street = house - 1;
  if (!apart(s, street) || !STREET.test(s.text.slice(Math.max(0, (s.start[house] as number) - 24), s.start[house])))
    return -1;
  if (((s.word[street] as number) & (COMMON | MONTH)) !== 0 || (s.cue[street] as number) !== 0) return -1;
  return s.start[street] as number;
}

const apart = (s: Scan, k: number): boolean =>
  s.start[k + 1] === (s.end[k] as number) + 1 && s.text.charCodeAt(s.end[k] as number) === 32;

const isName = (s: Scan, k: number): boolean => sizeOf(s, k) > 2 && ((s.word[k] as number) & COMMON) === 0;
const isTown = (s: Scan, k: number): boolean =>
  sizeOf(s, k) > 3 && (((s.word[k] as number) & PLACE) !== 0 || isTownWord(s.hash[k] as number));
