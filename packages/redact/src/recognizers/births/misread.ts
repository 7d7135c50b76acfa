/** Dates of birth as a scanner misread them: "D0B: l2/O4/l987", "DOB (scanned) l2/O4/l987", letters for ones and noughts. */

import { C_DOB } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";

const MISREAD =
  /^(?: (?:date|day))?(?: ?\([^()\n]{1,16}\)| as shown| (?:as|laut|selon|según|secondo|volgens|enligt|ifølge|wg|dle|după) \p{L}{2,12})?[\s:.-]{1,4}(?:d\. ?|den )?([\dOolIS|]{1,2}[/.-][\dOolIS|]{1,2}[/.-](?:[\dOolIS|]{2,4}|['’]\d\d))(?![\p{L}\d])/u;

export function misreadBirths(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & C_DOB) === 0) return;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_DOB) === 0) continue;
    const end = s.end[i] as number;
    const hit = MISREAD.exec(s.text.slice(end, end + 36));
    if (hit === null || !/[OolIS|'’]/.test(hit[1] as string) || !/\d.*\d/.test(hit[1] as string)) continue;
    ctx.emit(end + hit[0].length - (hit[1] as string).length, end + hit[0].length, "DOB", 0.9, "dob-misread");
  }
}
