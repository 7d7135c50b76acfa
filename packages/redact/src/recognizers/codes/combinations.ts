/** What opens a lock that is turned: "combination: 4 - 17 - 33", "the safe is dialled L 22 R 07 L 31". */

import { codedOnce } from "../code-once.ts";
import { type Context, digitsBehind } from "../context.ts";

export const COMBINATION_WORDS =
  "code codes kod kode código codice cod combination combo combinatie cijfercombinatie kombination zahlenkombination combinaison combinación combinazione combinação kombinasjon kombinasjonen kombinationen kombinace kombinacja комбинация комбінація yhdistelmä kombinasyon vault tresor padlock dial dialled dialed lockbox keysafe drehen dreh gedreht coffre cassaforte kluis cofre cadenas candado cadeado lucchetto hangslot hänglås zahlenschloss kłódka nøgleboks nøgleboksen nøkkelboks nøkkelboksen nyckelbox nyckelboxen nyckelskåp avainboksi sleutelkluis sleutelkastje schlüsselbox schlüsseltresor schlüsselkasten";
/** What is opened so, and by a word agreed on as well. */
export const SAFE_WORDS = "safe";
const NAMED =
  /^combin|^combo|kombin|^komb|^комб|^yhd|^cadenas|^cand?ado|^cadead|^lucchett|^hangslot|^hänglås|^zahlenschloss|^kłódk|^n[øy](?:gle|kkel|ckel)|^avainboks|^sleutelk|^schlüssel/iu;
const TURNS =
  /(?<![\p{L}\d])(?:[LR] ?\d{1,2}|\d{1,2} ?[LR])(?:[ ,/-]{1,3}(?:[LR] ?\d{1,2}|\d{1,2} ?[LR])){2,3}(?![\p{L}\d])/u;
const FIGURES =
  /^(?:['’]?s)?(?: (?:to|on|for|is|was|für|vom|am|ist|lautet|du|de|est|del|es|della|è|do|é|van|is|är|er|to|je|это|the|der|das|la|le|el|il|o|het|our|my)(?: \p{L}{1,14}){0,2}){0,3}[ :=]{1,3}(\d{1,2}( ?[-–/,] ?| )\d{1,2}\2\d{1,2}(?:\2\d{1,2})?)(?![\p{L}\d]|[-–/.,:]\d)/u;

/** "safe: turn right to 18, left to 4, right to 32". */
const SIDES =
  "(?:right|left|rechts|links|(?:à )?(?:droite|gauche)|(?:a la )?(?:derecha|izquierda)|(?:a )?(?:destra|sinistra)|clockwise|anticlockwise|counterclockwise)";
const IN_WORDS = codedOnce(
  new RegExp(
    `(?<!\\p{L})${SIDES}(?: (?:to|on|auf|bis|sur|à|a|fino a))? (\\d{1,2})(?:,? (?:then |and |dann |und |puis |luego |poi )?(?:back )?(?:nach )?${SIDES}(?: (?:to|on|auf|bis|sur|à|a|fino a))? (\\d{1,2})){2,3}`,
    "iu",
  ),
);

/** "4 à droite, 17 à gauche, 22 à droite": the side behind each. */
const SIDES_BEHIND = codedOnce(
  new RegExp(
    `(?<![\\d.,:/-])\\d{1,2} (?:to the |nach |verso |para a |à |a |a la |til |åt )?${SIDES}(?:,? (?:then |and |dann |und |puis |et |luego |y |poi |e )?\\d{1,2} (?:to the |nach |à |a |a la )?${SIDES}){1,3}`,
    "iu",
  ),
);

const LONGEST = 110;

export function combinationTold(ctx: Context, i: number): void {
  const { text, start, end, hasDigit } = ctx.scan;
  if (!hasDigit || !digitsBehind(ctx.scan, i, LONGEST, 3)) return;
  const from = end[i] as number;
  const behind = text.slice(from, from + 64);
  const turns = TURNS.exec(behind);
  if (turns !== null) {
    ctx.emit(from + turns.index, from + turns.index + turns[0].length, "SECRET", 0.88, "combination");
    return;
  }
  const told = IN_WORDS.exec(text.slice(from, from + LONGEST));
  if (told !== null) {
    const at = from + told.index;
    for (const hit of told[0].matchAll(/\d+/g))
      ctx.emit(at + hit.index, at + hit.index + hit[0].length, "SECRET", 0.86, "combination");
    return;
  }
  const behindEach = SIDES_BEHIND.exec(text.slice(from, from + LONGEST));
  if (behindEach !== null) {
    const at = from + behindEach.index;
    ctx.emit(at, at + behindEach[0].length, "SECRET", 0.86, "combination");
    return;
  }
  if (!NAMED.test(text.slice(start[i], end[i]))) return;
  const figures = FIGURES.exec(behind);
  if (figures === null) return;
  // "combination 3-2-1": of a rule.
  if (/^\d(?:\D+\d){2}$/.test(figures[1] as string) && !/[:=]|is|ist|est|è|é/.test(figures[0])) return;
  const to = from + figures[0].length;
  ctx.emit(to - (figures[1] as string).length, to, "SECRET", 0.86, "combination");
}
