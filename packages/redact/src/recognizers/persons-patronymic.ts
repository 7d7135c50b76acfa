/** A given name that no list holds before a patronymic, in any case: "Оксані Вікторівні", "Ефима Львовича". */
import { isOrdinary } from "../names/ordinary-words.ts";
import { endings } from "../scan/endings.ts";
import { COMMON, LAST } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { type Context, sizeOf } from "./context.ts";
import { isUpper, isWord, sameLine } from "./name-tokens.ts";
import { surnameLike } from "./surnames.ts";

const forms = (stems: string, cases: string): string =>
  stems
    .split(" ")
    .flatMap((stem) => cases.split(" ").map((end) => stem + end.replace("-", "")))
    .join(" ");
const PATRONYMIC = endings([
  [forms("овн евн івн ївн йовн иничн", "а ы и і е у ой ою о"), 1],
  [forms("ович евич йович ьич", "- а у ем ові е і"), 1],
]);

/** At token `k`, a capitalised word of Cyrillic letters. */
export function atPatronymic(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (k === 0 || PATRONYMIC(s.text, s.start[k] as number, s.end[k] as number, 3) === 0) return;
  if (!follows(s, k) || !capital(s, k) || !capital(s, k - 1) || isOrdinary(s, k)) return;
  const next = k + 1;
  const family =
    next < s.count &&
    capital(s, next) &&
    follows(s, next) &&
    (((s.word[next] as number) & LAST) !== 0 || surnameLike(s, next) > 0);
  ctx.emit(s.start[k - 1] as number, s.end[family ? next : k] as number, "PERSON", 0.8, "person-patronymic");
}

/** Is nothing but a blank between token `k` and the one before? */
function follows(s: Scan, k: number): boolean {
  const from = s.end[k - 1] as number;
  return sameLine(s, k) && (s.start[k] as number) === from + 1 && s.text.charCodeAt(from) === 32;
}

function capital(s: Scan, k: number): boolean {
  return isUpper(s, k) && isWord(s, k) && sizeOf(s, k) >= 3 && ((s.word[k] as number) & COMMON) === 0;
}
