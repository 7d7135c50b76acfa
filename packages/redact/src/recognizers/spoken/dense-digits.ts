/**
 * Telephones told in digits as they are said or drawn, without blanks: in hiragana ("ぜろきゅうぜろ、さんろくごうきゅう、ぜろさんごうろく"), in
 * Chinese digits ("〇九〇の四四一七の〇〇八二") and in Korean syllables among figures ("공일공에 3 8 2 5 다시 육구일사").
 */
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

/** Japanese telephones begin with a nought and have ten or eleven digits; one may be lost. */
const TELEPHONES: readonly (readonly [begins: string, form: RegExp])[] = [
  ...["ぜろ", "れい", "まる"].map((nought) => [nought, kana(nought)] as const),
  ...["〇", "零"].map((nought) => [nought, drawn(nought)] as const),
  ...["공일", "공1", "영일"].map((nought) => [nought, said(nought)] as const),
];

function kana(nought: string): RegExp {
  const digit = "(?:ぜろ|れい|まる|いち|に[ーい]?|さん|よん|ご[ーう]?|ろく|なな|しち|はち|きゅ[うー]|くー?)";
  return new RegExp(`${nought}(?:の?[、,・ \\u3000-]{0,2}${digit}){8,10}`, "gu");
}

function drawn(nought: string): RegExp {
  const digit = "[〇零一二三四五六七八九\\d]";
  return new RegExp(
    `(?<!${digit})${nought}(?:[の・ー－、,. \\u3000-]{0,2}${digit}){8,10}(?![〇零一二三四五六七八九十百千万年月日])`,
    "gu",
  );
}

function said(nought: string): RegExp {
  const digit = "[공영일이삼사오육륙칠팔구\\d]";
  return new RegExp(`(?<![가-힣])${nought}(?: ?(?:에|의|다시|대시|,|-)? ?${digit}){7,9}(?![\\d만천백십년월])`, "gu");
}

export function denseDigits(ctx: Context): void {
  const { text, hasDense } = ctx.scan;
  if (!hasDense) return;
  for (const [nought, form] of TELEPHONES)
    if (text.includes(nought))
      for (const hit of all(form, text))
        ctx.emit(hit.index, hit.index + hit[0].length, "PHONE", 0.9, "digits-in-words");
}
