/** A bank's own code and keys of payments behind their word: "BIC AGRIFRPP", "chave pix 7f9c2d34-…". */

import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

export const BIC_WORDS = "bic swift";
const BIC_VALUE =
  /^(?: ?[/-] ?(?:bic|swift))?(?: ?-? ?code)?(?: (?:is|ist|est|es|è|é))?[\s:=.]{1,3}([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\p{L}\d])/iu;
export const PAYMENT_WORDS = "pix interac zelle bizum alias";
const KEY_VALUE =
  /^(?: (?:key|chave|aleatória|é|is|:)){0,3}[\s:=]{1,3}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\p{L}\d-])/iu;

/** The bank's code behind token `i`. */
export function bicTold(ctx: Context, i: number): void {
  const value = valueBehind(ctx, i, BIC_VALUE);
  if (value !== null) ctx.emit(value.from, value.to, "BANK", 0.95, "bank-told");
}

/** "alias mate.luna.rio": what Argentine accounts are called, beside a word for the account. */
const ALIAS =
  /^(?: de (?:mercado ?pago|mi cuenta|cbu|cvu))?(?: (?:es|is))?[\s:]{1,3}((?=[a-z.]{6,24}(?![\w.]*[\w]))[a-z]{2,12}\.[a-z]{2,12}\.[a-z]{2,12})/i;
const OF_ACCOUNT = wordSet("cbu cvu mercado mercadopago transferencia transferí transferir cuenta");

/** The payment's key behind token `i`. */
export function paymentKeyTold(ctx: Context, i: number): void {
  const value = valueBehind(ctx, i, KEY_VALUE) ?? (OF_ACCOUNT.inText(ctx.scan) ? valueBehind(ctx, i, ALIAS) : null);
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
  return /^[^\d.]*[a-z][^\d.]*$/.test(value) ? null : { from: to - value.length, to };
}

export const PIECE_WORDS = "guichet rib abi entidad";
const PIECES =
  /(?<!\p{L})(?:(?:code )?banque|(?:code )?guichet|compte|n[°º]|clé(?: rib)?|abi|cab|cin|c\/c|conto|entidad|oficina|sucursal|d\.?c\.?|cuenta)[ :.nº°]{1,5}((?=[A-Z]{0,6}\d|[A-Z](?![\p{L}\d]))[A-Z\d]{1,14})(?![\p{L}\d])/giu;
const AROUND = { before: 40, behind: 120 };

/** "RIB : 20041 01005 0500013M026 06": of which the third part may have letters. */
const WHOLE = /^[ :=nN°º.]{1,5}(\d{5}[ .-]?\d{5}[ .-]?(?=[A-Z\d]*\d)[A-Z\d]{11}[ .-]?\d{2})(?![\p{L}\d])/u;

/** "banque 30002, guichet 00550, compte 0000157841Z, clé 25": an account told by its parts, two of them at least. */
export function piecesTold(ctx: Context, i: number): void {
  const s = ctx.scan;
  const whole = WHOLE.exec(s.text.slice(s.end[i], (s.end[i] as number) + 36));
  if (whole !== null) {
    const to = (s.end[i] as number) + whole[0].length;
    ctx.emit(to - (whole[1] as string).length, to, "BANK", 0.93, "bank-told");
    return;
  }
  const from = Math.max(0, (s.start[i] as number) - AROUND.before);
  const hits = [...s.text.slice(from, (s.end[i] as number) + AROUND.behind).matchAll(PIECES)].filter(
    ([, value]) => value !== undefined && value === value.toUpperCase(),
  );
  if (hits.length < 2) return;
  for (const hit of hits) {
    const end = from + hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "BANK", 0.92, "bank-pieces");
  }
}

/** "ag. 2874-1 cta 10369-X", "clnr 8327-9 kto 913 604 772-1": a branch and its account. */
const BRANCHED =
  /(?<!\p{L})(?:ag(?:ência|encia)?\.?|clnr|cl\.? ?nr|clearing(?:nr|nummer)?)[ :]{1,2}(\d{3,5}(?:-[\dXx])?)(?:[ ,;/]{1,3}(?:e )?(?:cta|conta(?: corrente)?|c\/c|cc|kto|konto(?:nr)?)\.?[ :]{1,2}(\d[\d .]{3,14}(?:-[\dXx])?))?(?![\p{L}\d])/giu;

/** What begins them. */
export const BRANCH_WORDS = "ag agência clnr cl clearing clearingnr clearingnummer";

/** In a text that has one of `BRANCH_WORDS`. */
export function branchedAccounts({ scan, emit }: Context): void {
  if (!scan.hasDigit) return;
  for (const hit of all(BRANCHED, scan.text)) {
    const [branch, account] = [hit[1] as string, hit[2]];
    // "ag. 2874" alone is anything.
    if (account === undefined && !/-/.test(branch)) continue;
    const at = hit.index + hit[0].indexOf(branch);
    emit(at, at + branch.length, "BANK", 0.88, "bank-branch");
    if (account !== undefined) {
      const from = hit.index + hit[0].lastIndexOf(account);
      emit(from, from + account.trimEnd().length, "BANK", 0.9, "bank-told");
    }
  }
}
