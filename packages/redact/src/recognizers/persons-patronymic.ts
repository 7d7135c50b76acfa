/** A given name that no list holds before a patronymic, in any case: "Оксані Вікторівні", "Ефима Львовича". */
import { isOrdinary } from "../names/ordinary-words.ts";
import { CYRILLIC } from "../scan/classes.ts";
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

export function patronymics(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.anchorCount; n++) {
    const k = s.anchors[n] as number;
    if (k === 0 || s.script[k] !== CYRILLIC || !capital(s, k) || !capital(s, k - 1) || !sameLine(s, k)) continue;
    if (s.text.charCodeAt(s.end[k - 1] as number) !== 32 || (s.start[k] as number) !== (s.end[k - 1] as number) + 1)
      continue;
    if (PATRONYMIC(s.text, s.start[k] as number, s.end[k] as number, 3) === 0 || isOrdinary(s, k)) continue;
    const next = k + 1;
    const family =
      next < s.count &&
      capital(s, next) &&
      sameLine(s, next) &&
      (s.start[next] as number) === (s.end[k] as number) + 1 &&
      (((s.word[next] as number) & LAST) !== 0 || surnameLike(s, next) > 0);
    ctx.emit(s.start[k - 1] as number, s.end[family ? next : k] as number, "PERSON", 0.8, "person-patronymic");
  }
}

function capital(s: Scan, k: number): boolean {
  return isUpper(s, k) && isWord(s, k) && sizeOf(s, k) >= 3 && ((s.word[k] as number) & COMMON) === 0;
}
