/** A bank's own code and keys of payments behind their word: "BIC AGRIFRPP", "chave pix 7f9c2d34-…". */
import type { Context } from "./context.ts";

export const BIC_WORDS = "bic swift";
const BIC_VALUE =
  /^(?: ?[/-] ?(?:bic|swift))?(?: ?-? ?code)?(?: (?:is|ist|est|es|è|é))?[\s:=.]{1,3}([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\p{L}\d])/iu;
export const PAYMENT_WORDS = "pix interac zelle bizum";
const KEY_VALUE =
  /^(?: (?:key|chave|aleatória|é|is|:)){0,3}[\s:=]{1,3}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\p{L}\d-])/iu;

/** The bank's code behind token `i`. */
export function bicTold(ctx: Context, i: number): void {
  const value = valueBehind(ctx, i, BIC_VALUE);
  if (value !== null) ctx.emit(value.from, value.to, "BANK", 0.95, "bank-told");
}

/** The payment's key behind token `i`. */
export function paymentKeyTold(ctx: Context, i: number): void {
  const value = valueBehind(ctx, i, KEY_VALUE);
  if (value !== null) ctx.emit(value.from, value.to, "BANK", 0.95, "bank-told");
}

function valueBehind(ctx: Context, i: number, pattern: RegExp): { from: number; to: number } | null {
  const s = ctx.scan;
  const end = s.end[i] as number;
  const hit = pattern.exec(s.text.slice(end, end + 72));
  if (hit === null) return null;
  const value = hit[1] as string;
  const to = end + hit[0].length;
  // "swift delivery": one word in small letters is no code.
  return /^[^\d]*[a-z][^\d]*$/.test(value) ? null : { from: to - value.length, to };
}
