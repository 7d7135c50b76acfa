/** Telephones told in Japanese as they are said, in hiragana and without blanks: "ぜろきゅうぜろ、さんろくごうきゅう、ぜろさんごうろく". */
import { HIRAGANA } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const DIGIT = "(?:ぜろ|れい|まる|いち|に[ーい]?|さん|よん|ご[ーう]?|ろく|なな|しち|はち|きゅ[うー]|くー?)";
/** Japanese telephones begin with a nought and have ten or eleven digits; one may be lost. */
const TELEPHONE = new RegExp(`(?:ぜろ|れい|まる)(?:の?[、,・ \\u3000-]{0,2}${DIGIT}){8,10}`, "gu");

export function kanaDigits(ctx: Context): void {
  const { text, scripts } = ctx.scan;
  if ((scripts & (1 << HIRAGANA)) === 0) return;
  if (!text.includes("ぜろ") && !text.includes("れい") && !text.includes("まる")) return;
  for (const hit of all(TELEPHONE, text))
    ctx.emit(hit.index, hit.index + hit[0].length, "PHONE", 0.85, "digits-in-words");
}
