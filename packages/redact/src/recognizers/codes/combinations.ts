/** What opens a lock that is turned: "combination: 4 - 17 - 33", "the safe is dialled L 22 R 07 L 31". */
import type { Context } from "../context.ts";

export const COMBINATION_WORDS =
  "combination combo combinatie cijfercombinatie kombination zahlenkombination combinaison combinación combinazione combinação kombinasjon kombinasjonen kombinationen kombinace kombinacja комбинация комбінація yhdistelmä kombinasyon vault tresor padlock dial dialled dialed turned turns coffre cassaforte kluis cofre";
const NAMED = /^combin|^combo|kombin|^komb|^комб|^yhd/iu;
const TURNS =
  /(?<![\p{L}\d])(?:[LR] ?\d{1,2}|\d{1,2} ?[LR])(?:[ ,/-]{1,3}(?:[LR] ?\d{1,2}|\d{1,2} ?[LR])){2,3}(?![\p{L}\d])/u;
const FIGURES =
  /^(?:['’]?s)?(?: (?:to|on|for|is|was|für|vom|am|ist|lautet|du|de|est|del|es|della|è|do|é|van|is|är|er|to|je|это|the|der|das|la|le|el|il|o|het|our|my)(?: \p{L}{1,14}){0,2}){0,3}[ :=]{1,3}(\d{1,2}( ?[-–/.,] ?| )\d{1,2}\2\d{1,2}(?:\2\d{1,2})?)(?![\p{L}\d]|[-–/.,:]\d)/u;

export function combinationTold(ctx: Context, i: number): void {
  const { text, start, end, hasDigit } = ctx.scan;
  if (!hasDigit) return;
  const from = end[i] as number;
  const behind = text.slice(from, from + 64);
  const turns = TURNS.exec(behind);
  if (turns !== null) {
    ctx.emit(from + turns.index, from + turns.index + turns[0].length, "SECRET", 0.88, "combination");
    return;
  }
  if (!NAMED.test(text.slice(start[i], end[i]))) return;
  const figures = FIGURES.exec(behind);
  if (figures === null) return;
  const to = from + figures[0].length;
  ctx.emit(to - (figures[1] as string).length, to, "SECRET", 0.86, "combination");
}
