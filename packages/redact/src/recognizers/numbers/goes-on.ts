/**
 * "00 353 (0)21 463 . 0917", "00421 / 9 18 - 55 18 04": telephones go on over signs between blanks, as far as a number goes. And numbers that go on in the
 * next line: "cpr 230491 –\n1482".
 */
import type { Draft } from "../../findings.ts";
import type { PersonalType } from "../../redacted.ts";
import { edged } from "../edged.ts";

const MORE = edged(/^ [./·–-] ?\d{2,4}(?: ?[ ./·–-] ?\d{2,4}){0,3}(?![\p{L}\d]|[.,:]\d)/u);
/** Pairs behind such a sign. */
const PAIRS = /^(?: \d{2}){1,3}(?!\d| ?\p{L}|[.,:]\d)/u;
const APART = /\d [./·–-] ?\d/;
const [FEWEST, MOST, LEAST_TYPED] = [5, 16, 8] as const;

/** "19-2640817733/0800": a Czech account and its bank, whatever it was taken for. */
const PREFIXED = edged(/^\d{1,6}-\d{6,10}$/);
const OF_BANK = /^\/\d{4}(?![\d/])/;

/** "040 - 7 45 12 OO", "o539 ooo 6i 24": letters that are typed for figures, on either side. */
const TYPED = /^(?:[ .-]{1,3}[\dOoIiОо]{1,4}(?:[ .-]{1,3}[\dOoIiОо]{1,4}){0,4})(?![\p{L}\d])/u;
const TYPED_BEFORE = edged(/(?<![\p{L}\d])[oOоО]\d{1,3}[ .-]$/u);
const OF_LETTERS = /(?<![\p{L}])[OoОо]{1,4}(?!\p{L})|\d[OoIiОо]|[OoIiОо]\d/u;

export function phonesGoOn(text: string, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (PREFIXED.test(text.slice(draft.start, Math.min(draft.end, draft.start + 20))))
      draft.end += OF_BANK.exec(text.slice(draft.end, draft.end + 6))?.[0].length ?? 0;
    if (draft.type !== "PHONE") continue;
    const rest = text.slice(draft.end, draft.end + 28);
    const typed = TYPED.exec(rest)?.[0] ?? "";
    if (typed !== "" && OF_LETTERS.test(text.slice(draft.start, draft.end) + typed)) {
      const figures = (text.slice(draft.start, draft.end) + typed).replace(/[^\dOoIiОо]/g, "").length;
      if (figures >= LEAST_TYPED && figures <= MOST) draft.end += typed.length;
    }
    draft.start -= TYPED_BEFORE.exec(text.slice(Math.max(0, draft.start - 6), draft.start))?.[0].length ?? 0;
    const hit = MORE.exec(rest) ?? (APART.test(text.slice(draft.start, draft.end)) ? PAIRS.exec(rest) : null);
    if (hit === null) continue;
    const digits = text.slice(draft.start, draft.end).replace(/\D/g, "").length;
    if (digits >= FEWEST && digits + hit[0].replace(/\D/g, "").length <= MOST) draft.end += hit[0].length;
  }
}

const NUMBERS: ReadonlySet<PersonalType> = new Set(["ID", "CARD", "BANK", "PHONE", "DEVICE"]);
const NEXT_LINE = edged(/^ ?[-–/] ?\r?\n[ \t>]{0,4}\d{2,6}(?![\p{L}\d]|[.,]\d)/u);

/** Lengthens what ends with a sign at the end of its line. */
export function numbersGoOnInNextLine(text: string, drafts: readonly Draft[]): void {
  if (!text.includes("\n")) return;
  for (const draft of drafts)
    if (NUMBERS.has(draft.type)) draft.end += NEXT_LINE.exec(text.slice(draft.end, draft.end + 20))?.[0].length ?? 0;
}

const OF_FOURS = /^\d{4}([ -])\d{4}\1\d{4}(?:\1\d{4})?$/;
const LAST_OF_CARD = /^[ -]\d{3,7}(?![\p{L}\d]|[.,/:-]\d)/u;
const [FEWEST_OF_CARD, MOST_OF_CARD] = [16, 19];

/** "6759 6498 2643 845312": cards of more than sixteen digits, whose last group is as long as it has to be (ISO/IEC 7812). */
export function cardsGoOn(text: string, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== "CARD" || !OF_FOURS.test(text.slice(draft.start, Math.min(draft.end, draft.start + 20))))
      continue;
    const rest = LAST_OF_CARD.exec(text.slice(draft.end, draft.end + 12))?.[0] ?? "";
    const digits = `${text.slice(draft.start, draft.end)}${rest}`.replace(/\D/g, "").length;
    if (rest !== "" && digits >= FEWEST_OF_CARD && digits <= MOST_OF_CARD) draft.end += rest.length;
  }
}
