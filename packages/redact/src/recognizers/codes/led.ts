/** "UK 0048 2291 6637", "carta C-614488 2", "P A 7 7 0 3 8 6 3": the letters that lead a paper's number are its own. */
import type { Draft } from "../../findings.ts";
import { isDigit } from "../../scan/classes.ts";
import { C_MEASURE, C_PASSPORT } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { tokenAt } from "../context.ts";

const LEAD = /(?<![\p{L}\d._/-])(\p{Lu}{1,2}[ /-]?|\p{Lu}{3}[/-]|(?:\p{Lu} ){1,2})$/u;
/** Words for a number, and what is said before one. */
const WORDS = new Set(
  "NR NO ID NUM SS N DE LA LE EL IN ON AT TO OF IS IT MY A O E Y I DNI NIF NIE CF CPF RG RUT CUI CNP SSN NI NIN TIN UTR BSN AVS NIR RFC PAN VAT TVA IVA USD EUR GBP PLN CHF SEK".split(
    " ",
  ),
);

/** Of accounts in Japan, China and Korea, before their number: "普通 6630158". */
const ACCOUNT_KIND =
  /(?:普通|当座|貯蓄|定期|総合|納税準備|活期|储蓄|儲蓄|보통|저축|적금)(?:預金|口座|예금)?[ 　:：]{0,2}$/u;

const LONGEST_PASSPORT = 16;

export function ledByLetters(s: Scan, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { type, start, end } = draft;
    if (type === "BANK" && s.hasDense)
      draft.start -= ACCOUNT_KIND.exec(s.text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
    // What was taken for a telephone, where passports are spoken of.
    const passport = (s.cues & C_PASSPORT) !== 0 && type === "PHONE" && end - start < LONGEST_PASSPORT;
    if (type === "PHONE" && draft.rule === "phone-cue" && !passport) {
      withLetters(s, draft);
      continue;
    }
    if ((type !== "ID" && type !== "PASSPORT" && !passport) || !isDigit(s.text.charCodeAt(start))) continue;
    const hit = LEAD.exec(s.text.slice(Math.max(0, draft.start - 6), draft.start));
    if (hit === null) continue;
    const letters = (hit[1] as string).replace(/[^\p{L}]+/gu, "");
    const i = tokenAt(s, draft.start - (hit[1] as string).length);
    if (!WORDS.has(letters) && (s.cue[i] as number) === 0) draft.start -= (hit[1] as string).length;
  }
}

const HYPHENED = /(?<![\p{L}\d._/-])(\p{Lu}{2,4})-$/u;

/** "My number is HP-4410-7718": letters that a hyphen ties to it, and no word for a telephone. */
function withLetters(s: Scan, draft: Draft): void {
  if (s.text.charCodeAt(draft.start - 1) !== 45) return;
  const letters = HYPHENED.exec(s.text.slice(Math.max(0, draft.start - 6), draft.start))?.[1];
  if (letters === undefined || WORDS.has(letters)) return;
  const at = draft.start - letters.length - 1;
  if (((s.cue[tokenAt(s, at)] as number) & ~C_MEASURE) === 0) draft.start = at;
}
