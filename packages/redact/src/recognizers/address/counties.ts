/** Addresses of the Irish country, which have no number: a house or a townland, a town, a county. "The Old Creamery, Ballinafad, Co. Sligo". */
import { PLACE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import type { Context } from "../context.ts";
import { isUpper, sameLine } from "../persons/name-tokens.ts";
import { classify, IS_COUNTY } from "../word-classes.ts";

classify(IS_COUNTY, "co county");
const isCounty = wordFlags([
  "antrim armagh carlow cavan clare cork derry donegal down dublin fermanagh galway kerry kildare kilkenny laois leitrim limerick longford louth mayo meath monaghan offaly roscommon sligo tipperary tyrone waterford westmeath wexford wicklow durham",
]);
const EIRCODE = /^,? [A-Z]\d[\dW] ?[A-Z\d]{4}(?![\p{L}\d])/u;
const MOST_PIECES = 4;
const LONGEST_PIECE = 4;

/** At "Co" or "County": two pieces or more stand before it, or it names where something is, and nobody's home. */
export function atCounty(ctx: Context, k: number): void {
  const s = ctx.scan;
  const county = k + 1;
  if (!isUpper(s, k) || !isUpper(s, county) || isCounty(s, county) === 0 || !sameLine(s, county)) return;
  if (!/^\.? $/.test(s.text.slice(s.end[k], s.start[county]))) return;
  let first = k;
  let pieces = 0;
  while (first > 0 && pieces < MOST_PIECES && between(s, first) === ", ") {
    let from = first - 1;
    if (!isUpper(s, from)) break;
    while (from > 0 && first - from < LONGEST_PIECE && isUpper(s, from - 1) && between(s, from) === " ") from--;
    first = from;
    pieces++;
  }
  // "stores in Sligo, Galway, Co. Mayo".
  if (
    pieces < 2 ||
    (between(s, first + 1) === ", " && (((s.word[first] as number) & PLACE) !== 0 || isCounty(s, first) !== 0))
  )
    return;
  const end = s.end[county] as number;
  const code = EIRCODE.exec(s.text.slice(end, end + 12))?.[0].length ?? 0;
  ctx.emit(s.start[first] as number, end + code, "ADDRESS", 0.93, "address-county");
}

/** What stands before token `k`. */
const between = (s: Scan, k: number): string =>
  sameLine(s, k) ? s.text.slice(s.end[k - 1], Math.min(s.start[k] as number, (s.end[k - 1] as number) + 3)) : "";
