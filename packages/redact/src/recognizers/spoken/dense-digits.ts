/**
 * Telephones told in digits as they are said or drawn, without blanks: in hiragana ("ぜろきゅうぜろ、さんろくごうきゅう、ぜろさんごうろく"), in
 * Chinese digits ("〇九〇の四四一七の〇〇八二") and in Korean syllables among figures ("공일공에 3 8 2 5 다시 육구일사").
 */
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

/** Japanese telephones begin with a nought and have ten or eleven digits; one may be lost. */
const TELEPHONES: readonly (readonly [begins: string, form: RegExp])[] = [
  ...["ぜろ", "れい", "まる", "ゼロ", "レイ", "マル"].map((nought) => [nought, kana(nought)] as const),
  ...["〇", "零"].map((nought) => [nought, drawn(nought)] as const),
  ...["공일", "공1", "영일"].map((nought) => [nought, said(nought)] as const),
];

function kana(nought: string): RegExp {
  const digit =
    "(?:ぜろ|れい|まる|ゼロ|レイ|マル|いち|イチ|に[ーい]?|ニー?|さん|サン|よん|ヨン|ご[ーう]?|ゴー?|ろく|ロク|なな|ナナ|しち|シチ|はち|ハチ|きゅ[うー]|キュ[ウー]|くー?|[〇零一二三四五六七八九\\d])";
  return new RegExp(`${nought}(?:[ \\u3000]?の?[、,・ \\u3000-]{0,2}${digit}){8,10}`, "gu");
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

/** "…(内線27)": a line of the house belongs to the number. */
const LINE = /^ ?[（(]?(?:内線|內線|分机|分機|내선)[:： ]?\d{1,5}/u;
const lineEnd = (text: string, end: number): number => end + (LINE.exec(text.slice(end, end + 14))?.[0].length ?? 0);

export function denseDigits(ctx: Context): void {
  const { text, hasDense } = ctx.scan;
  if (!hasDense) return;
  for (const [nought, form] of TELEPHONES)
    if (text.includes(nought))
      for (const hit of all(form, text))
        ctx.emit(hit.index, lineEnd(text, hit.index + hit[0].length), "PHONE", 0.9, "digits-in-words");
}
