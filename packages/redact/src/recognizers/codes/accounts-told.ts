/**
 * Accounts and cards by their land's build where other words or signs stand around: "по счёту 40817 810 2 0617 1820 617", "λογαρ. για επιστροφή
 * 0172.0617 …", "chave aleatória 4182f061-…", "ifsc kkbk o 0 6 1 8 2", "11418206-17712061-82061771", "pan=4182%2006%2217 …".
 */

import type { PersonalType } from "../../redacted.ts";
import { CYRILLIC, GREEK, SLASH } from "../../scan/classes.ts";
import { C_BANK, C_CARD, C_IBAN } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf } from "../context.ts";
import { classesIn, classify, IS_PAPER } from "../word-classes.ts";

classify(IS_PAPER, "pix chave nib");

/** Russia's twenty figures: the kind of account, the currency, then anything. */
const RUSSIAN =
  /(?<![\d.,-])(?:408|423|426|407|405|406|301|302)\d{2}[ .–-]{0,3}(?:810|840|978|643|933)(?:[ .–-]{0,3}\d){10,13}(?![ -]?\d)/gu;
const GREEK_ACCOUNT =
  /(?<!\p{L})λογ(?:αρ\p{L}*|\/σμ\p{L}*|\p{L}{0,2})?\.?(?: \p{L}+){0,3}:? ?(\d(?:[. -]?\d){13,22})(?!\d)/giu;
const HUNGARIAN = /(?<![\d-])\d{8} ?[-–—] ?\d{8} ?[-–—] ?\d{8}(?![\d-])/gu;
/** Four fours over a line's end, and the sign that breaks it: "4716.2208.\n9913.0417". */
const BROKEN_CARD =
  /(?<![\d.,-])(?:\d{4}[ .–—-]{0,3}\n[ .–—-]{0,3}(?:\d{4}[ .–—-]{1,3}){2}|\d{4}[ .–—-]{1,3}\d{4}[ .–—-]{0,3}\n[ .–—-]{0,3}\d{4}[ .–—-]{1,3}|(?:\d{4}[ .–—-]{1,3}){2}\d{4}[ .–—-]{0,3}\n[ .–—-]{0,3})\d{4}(?![\d.,-]\d|\d)/gu;
/** Czechia's with its bank misread: "19-2000617712 / 08 oo". */
const CZECH = /(?<![\d-])\d{2,6}-\d{6,10} ?\/ ?[\doO]{2} ?[\doO]{2}(?![\p{L}\d])/gu;
/** Portugal's, and what Brazil pays to. */
const PORTUGUESE = [
  /(?<!\p{L})NIB(?!\p{L})[^\d\n]{0,36}(\d(?:[ .]?\d){19,22})(?!\d)/gu,
  /(?:chave|pix)[^\n]{0,30}?(?<![\da-f-])([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})(?![\da-z-])/giu,
];
const BRANCH = /(?<!\p{L})ifsc(?: code)?(?: is| hai)?[ :=-]{1,3}([a-z]{4} ?[0o](?: ?[a-z\d]){6})(?![\p{L}\d])/giu;
const BRANCH_APART = /(?<!\p{L})ifsc(?: code)?(?: is| hai)?[ :=-]{1,3}([a-z]{4}(?: [a-z\d]){6,7})(?![\p{L}\d])/giu;
const IFSC = wordSet("ifsc");
/** What stood for a blank in an address of the net, wrong signs too. */
const PAN =
  /(?<![\p{L}\d])(?:pan|card_?(?:no|num|number)|ccnum|cc)["']?[=:] ?["']?(\d{4}(?:[ "+%_]{1,3}\d{2,4}){2,6})(?![\p{L}\d])/giu;

/** China's, of nineteen figures; four fours between strokes. */
const LONG_CARD =
  /(?<![\d.,-])62\d\d(?:[ -]?\d{4}){3}[ -]?\d{3}(?![\d.,-]\d|\d)|(?<![\d|/])\d{4}(?: ?\| ?\d{4}){3}(?![\d|])/gu;

export function accountsTold(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  if ((s.scripts & (1 << CYRILLIC)) !== 0) emitAll(ctx, RUSSIAN, "BANK");
  if ((s.scripts & (1 << GREEK)) !== 0) emitAll(ctx, GREEK_ACCOUNT, "BANK");
  if (eights(s)) emitAll(ctx, HUNGARIAN, "BANK");
  if ((classesIn(s) & IS_PAPER) !== 0) for (const pattern of PORTUGUESE) emitAll(ctx, pattern, "BANK");
  if ((s.cues & (C_BANK | C_IBAN)) !== 0) {
    if ((s.signs & SLASH) !== 0) emitAll(ctx, CZECH, "BANK");
    if (IFSC.inText(s)) for (const pattern of [BRANCH, BRANCH_APART]) emitAll(ctx, pattern, "BANK");
  }
  if ((s.cues & C_CARD) !== 0 && s.digitCount > 3 && s.text.includes("\n")) emitAll(ctx, BROKEN_CARD, "CARD");
  if ((s.cues & C_CARD) !== 0) emitAll(ctx, LONG_CARD, "CARD");
  if ((s.cues & C_CARD) !== 0 && (s.hasColon || s.text.includes("="))) emitAll(ctx, PAN, "CARD");
}

/** Three times eight figures. */
function eights(s: Scan): boolean {
  for (let n = 2; n < s.digitCount; n++)
    if (sizeOf(s, s.digits[n] as number) === 8 && sizeOf(s, s.digits[n - 2] as number) === 8) return true;
  return false;
}

function emitAll(ctx: Context, pattern: RegExp, type: PersonalType): void {
  for (const hit of all(pattern, ctx.scan.text)) {
    const value = hit[1] ?? hit[0];
    const end = hit.index + hit[0].length;
    ctx.emit(end - value.length, end, type, 0.96, "account-told");
  }
}
