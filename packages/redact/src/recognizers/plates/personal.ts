/**
 * Plates that somebody chose, behind the word for them: "my private reg, KXB 1", "personal plates like M4 RGE", "the vanity plate reads BRX 41"; and of
 * America's and Australia's states: "Texas tag KXR 4170".
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

const OF_STATE = wordSet("tag tags plate plates rego", "lower");
/** "Texas tag KXR 4170", "CA plates, 7KXR417", "Qld rego 417 KXB". */
const STATE = codedOnce(
  /(?<!\p{L})(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|N[BLS]|ON|QC|SK|NSW|[Qq]ld|QLD|SA|[Tt]as|TAS|[Vv]ic|VIC|ACT|NT|Texas|California|Florida|Ohio|Georgia|Nevada|Arizona|Oregon|Utah|Colorado|Michigan|Illinois|Indiana|Virginia|Maryland|Jersey|York|Ontario|Quebec|Alberta|Manitoba|Queensland|Victoria|Tasmania) (?:tags?|plates?|license|licence|rego)(?:,| is| was| number|:)? ((?=[A-Z ·-]{0,4}\d)(?=[\d ·-]{0,4}[A-Z])[A-Z\d]{1,4}[ ·-]?[A-Z\d]{2,4})(?![\p{L}\d]|[./:-]\d)/gu,
);

export function personalPlates(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  if (OF_STATE.inText(s))
    for (const hit of all(STATE, s.text)) {
      const end = hit.index + hit[0].length;
      ctx.emit(end - (hit[1] as string).length, end, "PLATE", 0.88, "plate-state");
    }
  if (!CHOSEN.inText(s)) return;
  for (const hit of all(BEHIND, s.text)) {
    const value = hit[1] as string;
    const end = hit.index + hit[0].length;
    if (!NO_PLATE.test(value)) ctx.emit(end - value.length, end, "PLATE", 0.86, "plate-chosen");
  }
}
