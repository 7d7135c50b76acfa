/**
 * Plates that somebody chose, behind the word for them: "my private reg, KXB 1", "personal plates like M4 RGE", "the vanity plate reads BRX 41".
 */

import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";

const CHOSEN = wordSet("personal personalised personalized private cherished vanity dateless", "lower");
/** Britain's of all times, and others of letters and figures. */
const BEHIND = codedOnce(
  /(?<!\p{L})(?:personal(?:i[sz]ed)?|private|cherished|vanity|dateless)[ -](?:number[ -])?(?:plates?|numberplates?|regs?|rego|registrations?|ones?|marks?)(?!\p{L})(?:[,:"'(–—-]{0,2} [a-z']{1,9}){0,4}[,:"'(–—-]{0,2} ["'“‘]?([A-Z]{2}\d\d ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{1,3} \d{1,4}|\d{1,4} [A-Z]{1,3})(?![\p{L}\d]|[./:-]\d)/gu,
);
/** What else letters and a number are. */
const NO_PLATE = /^(?:P|SW|GB|US|UK|A|I|AT|ON|NO|KB|ID|PO)[ ]?\d{1,4}$|(?:AM|PM|GBP|USD|EUR|KM|GB|MB|KG)$/;

export function personalPlates(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit || !CHOSEN.inText(s)) return;
  for (const hit of all(BEHIND, s.text)) {
    const value = hit[1] as string;
    const end = hit.index + hit[0].length;
    if (!NO_PLATE.test(value)) ctx.emit(end - value.length, end, "PLATE", 0.86, "plate-chosen");
  }
}
